"""Cases of numbers, dates and money from public reports, where they lie beside the checkout."""

from pathlib import Path

import pytest

from workbench.checks.dates.check import DateCheck
from workbench.checks.numbers.check import NumberCheck
from workbench.checks.rule import Checked
from workbench.model.house_style import HouseStyle
from workbench.services.checking.inputs import as_checked, read_pairs

CASES = {
    "07-half-past-two": ["", "", "", "date.time"],
    "09-tens-point": ["", "", "", "", "", "number.value"],
    "11-check-numerals": ["", "", "", ""],
    "12-wan-digit": ["", "number.value"],
    "14-two-digit-year": ["", "", "", ""],
    "15-dotted-day": ["", "", ""],
    "16-wan-wan": ["", ""],
    "17-yuan-jiao": ["", "", "", "", "number.value"],
    "19-minus": ["number.value", "number.value", "number.value", "", ""],
    "20-per-mille": ["", "", "", ""],
    "22-seventeen-eighteen": ["", ""],
}
CHECKS = (NumberCheck(), DateCheck())


def codes(checked: Checked) -> str:
    found = (each for check in CHECKS for each in check.check(checked, HouseStyle()))
    return " ".join(sorted({each.code for each in found}))


@pytest.mark.parametrize("name", CASES)
def test_each_row_of_a_case_has_what_it_should(name: str, shared: Path) -> None:
    path = shared / "cases" / f"{name}.tsv"
    rows = as_checked(read_pairs(path), ()) if path.exists() else ()

    found = [codes(row) for row in rows]

    assert found == CASES[name][: len(found)]
