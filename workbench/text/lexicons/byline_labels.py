"""Labels of Chinese bylines and the functions that they name."""

from dataclasses import dataclass
from functools import cache

from workbench.model.segment import CreditFunction
from workbench.text.lexicons.tables import Row, chosen, read_table
from workbench.text.lexicons.user import lexicon

FILE = "byline_labels.tsv"
COLUMNS = ("label", "function", "bare", "desk")

_FUNCTIONS = {function.value: function for function in CreditFunction}


@dataclass(frozen=True, slots=True)
class BylineLabel:
    """A label and its function, `None` for one whose bearer is passed over.

    `is_bare` marks a label that needs no colon, `is_desk` one that no speaker in an interview has.
    """

    label: str
    function: CreditFunction | None
    is_bare: bool = False
    is_desk: bool = False


def read_byline_labels(text: str, name: str = FILE) -> tuple[BylineLabel, ...]:
    """Return the labels of a table.

    Raises `InputError` as `read_table` does, and `lexicon.kind` for an unknown function.
    """
    return tuple(_label(row, name) for row in read_table(text, COLUMNS, name))


def _label(row: Row, name: str) -> BylineLabel:
    label, _, bare, desk = row.cells
    function = chosen(row, 1, (*_FUNCTIONS, ""), name)
    return BylineLabel(label, _FUNCTIONS.get(function), bare == "yes", desk == "yes")


@cache
def all_byline_labels() -> tuple[BylineLabel, ...]:
    """Return the labels of the program and the user's."""
    return lexicon(read_byline_labels, FILE)
