"""Known people's given names, names of other peoples, posts, routes and levels: wrong and right."""

from pathlib import Path

import pytest

from tests.unit.checks.desk_corpus import HOUSE, checked, findings
from workbench.checks.credits.bylines import CHECKS as BYLINES
from workbench.checks.names.check import CHECKS as NAMES
from workbench.checks.names.others import CHECKS as OTHERS
from workbench.checks.names.spellings import IntroducedPeople

FILE = Path(__file__).parents[2] / "data" / "names" / "known_and_read.tsv"
ROWS = [line.split("\t") for line in FILE.read_text("utf-8").splitlines()[1:]]


def codes(source: str, target: str) -> list[str]:
    one = checked(source, target, "body")
    found = [each.code for each in findings((*NAMES, *OTHERS), one)]
    found += [each.code for each in IntroducedPeople().check("", [one], HOUSE)]
    return [code for code in found if code.startswith(("name.", "office.", "place."))]


@pytest.mark.parametrize(("expected", "source", "target"), ROWS)
def test_a_name_or_place_is_found_where_it_is_wrong(
    expected: str, source: str, target: str
) -> None:
    told = codes(source, target)

    assert bool(told) is (expected == "wrong"), told


def test_a_day_in_figures_of_taiwan_is_read_behind_a_bracket_only() -> None:
    right = checked("（編輯：李錫璋）1141105", "(Edited by Lee Hsi-chang) Nov. 5, 2025", "byline")

    assert findings(BYLINES, right) == []
