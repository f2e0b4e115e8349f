"""What figures are said to be in either language: a rise or a fall, early or late, in or out."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table, unknown_kind
from workbench.text.lexicons.user import lexicon

FILE = "figure_relations.tsv"
_COLUMNS = ("axis", "pole", "chinese", "before", "behind", "far")
_COMPARED = "~"
_POLES = 2


@dataclass(frozen=True, slots=True)
class FigureRelation:
    """One of two things a figure may be said to be, and the words beside it that say so.

    `chinese` stand right before the figure, `compared` only where something is compared. English
    words are in small letters, a `*` ends a beginning: `before` the figure in its clause, right
    `behind` it, or `far` behind it in its clause.
    """

    axis: str
    pole: str
    chinese: tuple[str, ...]
    compared: tuple[str, ...]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    far: tuple[str, ...]


def read_figure_relations(text: str, name: str = FILE) -> tuple[FigureRelation, ...]:
    """Return the rows of a table.

    Raises `InputError` as `read_table` does, and `lexicon.kind` for the third pole of an axis.
    """
    found: list[FigureRelation] = []
    poles: dict[str, dict[str, None]] = {}
    for row in read_table(text, _COLUMNS, name):
        axis, pole, chinese, *english = row.cells
        known = poles.setdefault(axis, {})
        if pole not in known and len(known) == _POLES:
            raise unknown_kind(row, pole, known, name)
        known[pole] = None
        words = chinese.split()
        found.append(
            FigureRelation(
                axis,
                pole,
                tuple(each for each in words if not each.startswith(_COMPARED)),
                tuple(each.removeprefix(_COMPARED) for each in words if each.startswith(_COMPARED)),
                *map(_english, english),
            )
        )
    return tuple(found)


def _english(cell: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in cell.split())


@cache
def all_figure_relations() -> tuple[FigureRelation, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_figure_relations, FILE)
