"""The many forms of bylines and photo credits: none that is right is found, each wrong one is."""

from pathlib import Path

import pytest

from tests.unit.checks.desk_corpus import HOUSE, checked, findings
from workbench.checks.credits import bylines
from workbench.checks.credits import credits as photo_credits
from workbench.checks.credits.datelines import DATELINES
from workbench.checks.rule import Check, Checked
from workbench.model.finding import Finding
from workbench.text.folding import fold

FOLDER = Path(__file__).parents[2] / "data" / "credits"


def rows(name: str) -> list[tuple[str, str, str]]:
    lines = (FOLDER / name).read_text("utf-8").splitlines()[1:]
    return [(expected, source, target) for expected, source, target in map(cells, lines)]


def cells(line: str) -> list[str]:
    return line.split("\t")


BYLINES, CREDITS = rows("byline_forms.tsv"), rows("credit_forms.tsv")


def found(family: tuple[Check, ...], one: Checked) -> list[Finding]:
    return [each for each in findings(family, one) if each.code != "credit.style"]


@pytest.mark.parametrize(("expected", "source", "target"), BYLINES)
def test_a_byline_is_found_where_it_is_wrong(expected: str, source: str, target: str) -> None:
    told = found(bylines.CHECKS, checked(source, target, "byline"))

    assert bool(told) is (expected == "wrong"), [each.code for each in told]


@pytest.mark.parametrize(("expected", "source", "target"), CREDITS)
def test_a_credit_is_found_where_it_is_wrong(expected: str, source: str, target: str) -> None:
    told = found(photo_credits.CHECKS, checked(source, target))

    assert bool(told) is (expected == "wrong"), [each.code for each in told]


@pytest.mark.parametrize(("expected", "source", "target"), BYLINES + CREDITS)
def test_a_fix_leaves_no_finding_of_its_kind(expected: str, source: str, target: str) -> None:
    for role, family in (("byline", bylines.CHECKS), ("caption", photo_credits.CHECKS)):
        if ((expected, source, target) in BYLINES) is not (role == "byline"):
            continue
        told = [each for each in findings(family, checked(source, target, role)) if each.fix]
        for each in told if len(told) == 1 else ():
            assert each.fix is not None
            fixed = each.fix.apply(target)
            left = [it.code for it in findings(family, checked(source, fixed, role), HOUSE)]
            assert each.code not in left, fixed


def test_the_place_of_a_report_is_told_with_its_right_name() -> None:
    source, target = "記者陳冠霖／台北報導", "By Chen Kuan-lin in Taichung"

    (one,) = findings(bylines.CHECKS, checked(source, target, "byline"))

    assert one.code == "byline.place"
    assert fold(one.values["words"]) == fold("台北")
    assert one.fix is not None
    assert one.fix.apply(target) == "By Chen Kuan-lin in Taipei"


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("（中央社記者林宜靜東京12日電）", "By Lin Yi-ching, Tokyo, 12th", True),
        ("（中央社記者林宜靜東京12日電）", "(By Lin Yi-ching, CNA, Tokyo, 12th)", False),
        ("新华社记者张伟北京报道", "By Zhang Wei, Beijing", True),
        ("新华社记者张伟北京报道", "By Xinhua's Zhang Wei, Beijing", False),
        ("本报记者张伟北京报道", "By Zhang Wei, Beijing", False),
        ("记者张伟北京报道", "By Zhang Wei, Beijing", False),
        ("端傳媒記者 李慧筠 發自香港", "By Initium reporter Lee Wai-kwan in Hong Kong", False),
    ],
)
def test_whose_reporter_it_is_is_said_where_only_the_person_is_named(
    source: str, target: str, *, found: bool
) -> None:
    line = checked(source, target, "byline")

    codes_found = {each.code for each in findings(DATELINES, line)}

    assert ("byline.agency_missing" in codes_found) is found
