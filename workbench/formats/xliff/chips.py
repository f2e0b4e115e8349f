"""Inline codes as the editor shows them: small marks with numbers beside the text, not in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.formats.xliff.content import pair_of
from workbench.model.translation_unit import CodeKind, InlineCode


@dataclass(frozen=True, slots=True)
class Chip:
    """A mark at a place in the text, in code points; the two of a pair share their number."""

    start: int
    label: str
    number: int
    code: InlineCode


def chips(
    codes: Sequence[InlineCode], source: Sequence[InlineCode] | None = None
) -> tuple[Chip, ...]:
    """Return the chips of codes; those of a target have the numbers of the same in the `source`.

    A code that begins something is ⟦1, one that ends it 1⟧, one that stands alone ⟦1⟧.
    """
    numbers: dict[str, int] = {}
    for code in (*(codes if source is None else source), *codes):
        numbers.setdefault(pair_of(code), len(numbers) + 1)
    return tuple(
        Chip(code.start, _label(code.kind, numbers[pair_of(code)]), numbers[pair_of(code)], code)
        for code in codes
    )


def _label(kind: CodeKind, number: int) -> str:
    before = "" if kind is CodeKind.END else "⟦"
    after = "" if kind is CodeKind.BEGIN else "⟧"
    return f"{before}{number}{after}"
