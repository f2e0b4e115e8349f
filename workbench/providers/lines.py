"""Several texts as the lines of one, for engines that are given one text and keep its lines."""

from collections.abc import Sequence


def joined(texts: Sequence[str]) -> str:
    """Return the texts as one, a line for each: none of them may hold a line break."""
    return "\n".join(texts)


def parted(texts: Sequence[str], answer: str) -> tuple[str, ...] | None:
    """Return the lines of the answer, `None` where they are not as many as the texts."""
    lines = tuple(line.strip() for line in answer.splitlines() if line.strip())
    return lines if len(lines) == len(texts) else None
