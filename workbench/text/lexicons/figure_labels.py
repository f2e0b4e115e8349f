"""What stands beside figures and says of what they are: 赞成 and 反对, imports and exports."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "figure_labels.tsv"
COLUMNS = ("group", "label", "chinese", "english")


@dataclass(frozen=True, slots=True)
class FigureLabel:
    """A label of a group, with its Chinese words and how its English ones begin."""

    group: str
    name: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]


def read_figure_labels(text: str, name: str = FILE) -> tuple[FigureLabel, ...]:
    """Return the labels of a table; raises `InputError` as `read_table` does."""
    return tuple(
        FigureLabel(row.cells[0], row.cells[1], tuple(row.cells[2].split()), phrases(row.cells[3]))
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_figure_labels() -> tuple[FigureLabel, ...]:
    """Return the labels of the program and the user's."""
    return lexicon(read_figure_labels, FILE)
