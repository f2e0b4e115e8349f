"""Whether the lines that an engine answered stand each where its text stands.

Engines that are given several texts as lines of one keep them, most times: now and then two lines
become one, or one becomes two. After both the count is right all the same, and then lengths,
figures and dates tell.
"""

from collections.abc import Sequence

from workbench.text.han import HAN
from workbench.text.patterns import compiled

_CHINESE = compiled(f"[{HAN}]")

# How many lines an answer may stand from its text.
_NEAR = 2


def are_in_step(texts: Sequence[str], answers: Sequence[str]) -> bool:
    """Return whether no other way to pair texts and answers in order is likelier than one by one.

    Lengths are known of English for Chinese; nothing is said against others.
    """
    if len(texts) == 1 or not _is_chinese(texts) or _is_chinese(answers):
        return True
    # The window imports this module at its start, and needs none of these for it.
    from workbench.bitext.anchors import AnchorReader  # noqa: PLC0415 - see above
    from workbench.bitext.evidence import Evidence  # noqa: PLC0415 - see above
    from workbench.bitext.monotone import align_in_order  # noqa: PLC0415 - see above

    evidence = Evidence(texts, answers, AnchorReader().read(texts, answers))
    beads = align_in_order(len(texts), len(answers), evidence.weigh, near=_NEAR)
    return all(len(bead.sources) == len(bead.targets) == 1 for bead in beads)


def _is_chinese(texts: Sequence[str]) -> bool:
    """Return whether most of some texts have Chinese in them."""
    return sum(_CHINESE.search(text) is not None for text in texts) * 2 > len(texts)
