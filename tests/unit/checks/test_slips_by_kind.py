"""Sentences with one slip of a kind beside faithful ones: each slip is found, nothing else is."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.credits import bylines, captions
from workbench.checks.credits import credits as photo_credits
from workbench.checks.dates import check as dates
from workbench.checks.meaning import negation
from workbench.checks.numbers import check as numbers
from workbench.checks.rule import Check
from workbench.checks.writing import (
    apostrophes,
    aside_bearers,
    asides,
    brackets,
    capitals,
    chinese_marks,
    doubled,
    doubled_apart,
    links,
    markup,
    punctuation,
    questions,
    said_twice,
    spacing,
    untranslated,
)

FOLDER = Path(__file__).parents[2] / "data" / "slips"
FAMILIES: dict[str, Sequence[Check]] = {
    "bylines": bylines.CHECKS,
    "credits": (*photo_credits.CHECKS, *captions.CHECKS),
    "dates_and_numbers": (*dates.CHECKS, *numbers.CHECKS),
    "doubled": (*doubled.CHECKS, *doubled_apart.CHECKS, *said_twice.CHECKS),
    "brackets": (
        *(*brackets.CHECKS, *asides.CHECKS, *aside_bearers.CHECKS, *links.CHECKS),
        *(*markup.CHECKS, *chinese_marks.CHECKS),
    ),
    "left_chinese": untranslated.CHECKS,
    "negation": negation.CHECKS,
    "punctuation": (
        *(*apostrophes.CHECKS, *spacing.CHECKS, *punctuation.CHECKS, *capitals.CHECKS),
        *(*chinese_marks.CHECKS, *questions.CHECKS),
    ),
}
ROLES = {"bylines": "byline", "credits": "caption"}
TASTE = frozenset({"credit.style", "date.style", "number.precision"})


def rows(family: str) -> list[tuple[str, str, str, str]]:
    lines = (FOLDER / f"{family}.tsv").read_text("utf-8").splitlines()[1:]
    return [(family, *cells(line)) for line in lines]


def cells(line: str) -> tuple[str, str, str]:
    expected, source, target = line.split("\t")
    return expected, source, target


@pytest.mark.parametrize(
    ("family", "expected", "source", "target"),
    [row for family in FAMILIES for row in rows(family)],
)
def test_a_slip_is_found_and_faithful_english_is_not(
    family: str, expected: str, source: str, target: str
) -> None:
    told = [
        each.code
        for each in findings(FAMILIES[family], checked(source, target, ROLES.get(family, "body")))
    ]

    assert bool(set(told) - TASTE) is (expected == "wrong"), told
