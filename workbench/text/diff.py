"""What differs between two texts: by the word where words have spaces, by the character else."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

LONGEST = 4_000
"""How many tokens may differ in the middle before it all counts as one replacement."""

_TOKEN = re.compile(
    r"[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?|[0-9]+(?:[.,][0-9]+)*|\s+|.", re.DOTALL
)


class Kind(StrEnum):
    """What became of a piece."""

    EQUAL = "equal"
    DELETED = "deleted"
    INSERTED = "inserted"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Difference:
    """`a[start_a:end_a]` became `b[start_b:end_b]`, in code points."""

    kind: Kind
    start_a: int
    end_a: int
    start_b: int
    end_b: int


_KINDS = {
    "equal": Kind.EQUAL,
    "delete": Kind.DELETED,
    "insert": Kind.INSERTED,
    "replace": Kind.REPLACED,
}


def diff(a: str, b: str) -> list[Difference]:
    """Return the pieces of both texts in order; joined together they are the texts."""
    tokens_a, tokens_b = _TOKEN.findall(a), _TOKEN.findall(b)
    offsets_a, offsets_b = _offsets(tokens_a), _offsets(tokens_b)
    return [
        Difference(_KINDS[tag], offsets_a[i], offsets_a[j], offsets_b[m], offsets_b[n])
        for tag, i, j, m, n in _opcodes(tokens_a, tokens_b)
    ]


def _offsets(tokens: Sequence[str]) -> list[int]:
    offsets = [0]
    for token in tokens:
        offsets.append(offsets[-1] + len(token))
    return offsets


def _opcodes(a: Sequence[str], b: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    if len(a) + len(b) <= LONGEST:
        return list(SequenceMatcher(None, a, b, autojunk=False).get_opcodes())
    head, tail = _common_ends(a, b)
    middle = ("replace", head, len(a) - tail, head, len(b) - tail)
    codes = [("equal", 0, head, 0, head), middle]
    codes.append(("equal", len(a) - tail, len(a), len(b) - tail, len(b)))
    return [code for code in codes if code[1] < code[2] or code[3] < code[4]]


def _common_ends(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    shorter = min(len(a), len(b))
    head = next((n for n in range(shorter) if a[n] != b[n]), shorter)
    room = shorter - head
    tail = next((n for n in range(room) if a[-1 - n] != b[-1 - n]), room)
    return head, tail
