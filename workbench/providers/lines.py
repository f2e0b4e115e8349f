"""Several texts as the lines of one, for engines that are given one text and keep its lines.

They do so most times: now and then two lines become one, or one becomes two. So the answer is
counted, and where the count is right all the same, as after both of these, lengths, figures and
dates tell whether each line is still that of its text.
"""

from collections.abc import Sequence

from workbench.text.han import HAN
from workbench.text.patterns import compiled

_CHINESE = compiled(f"[{HAN}]")

# How many lines a text may stand from its own.
_NEAR = 2


def joined(texts: Sequence[str]) -> str:
    """Return the texts as one, a line for each: none of them may hold a line break."""
    return "\n".join(texts)


def parted(texts: Sequence[str], answer: str) -> tuple[str, ...] | None:
    """Return the line of the answer for each text, `None` where it cannot be told."""
    lines = tuple(line.strip() for line in answer.splitlines() if line.strip())
    if len(lines) != len(texts):
        return None
    return lines if _are_in_step(texts, lines) else None


def _are_in_step(texts: Sequence[str], lines: Sequence[str]) -> bool:
    """Return whether no other way to pair them is likelier than one by one.

    Lengths are known of English for Chinese: of others the count alone is judged.
    """
    if len(texts) == 1 or not all(map(_CHINESE.search, texts)) or _CHINESE.search("".join(lines)):
        return True
    from workbench.bitext.anchors import AnchorReader  # noqa: PLC0415 - the window needs none of it
    from workbench.bitext.evidence import Evidence  # noqa: PLC0415 - the same
    from workbench.bitext.monotone import align_in_order  # noqa: PLC0415 - the same

    evidence = Evidence(texts, lines, AnchorReader().read(texts, lines))
    beads = align_in_order(len(texts), len(lines), evidence.weigh, near=_NEAR)
    return all(len(bead.sources) == len(bead.targets) == 1 for bead in beads)
