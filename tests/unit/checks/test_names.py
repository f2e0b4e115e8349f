"""Names of people: over the corpus, across an article, and by the records."""

from dataclasses import replace

import pytest

from tests.effort import grows_in_proportion
from tests.unit.checks.desk_corpus import HOUSE, Row, checked, codes, findings, rows
from workbench.checks.names.check import CHECKS, OneSpelling
from workbench.checks.names.spellings import IntroducedPeople
from workbench.checks.rule import ArticleFacts
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.sentences.findings import FINDINGS

ROWS = list(rows("names"))
CHEN = GlossaryEntry(EntryKind.PERSON, china="陈子非", english="Chen Zifei")


@pytest.mark.parametrize("row", ROWS, ids=[f"{n}-{row.note}" for n, row in enumerate(ROWS)])
def test_the_corpus_of_names(row: Row) -> None:
    one = checked(row.source, row.target, row.role)
    found = [*findings(CHECKS, one), *IntroducedPeople().check("", [one], HOUSE)]

    assert codes(found) == sorted(row.expected.split())
    for finding in found:
        assert "{" not in FINDINGS[finding.code].format_map(finding.values)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Chen Zifei did not answer questions.", []),
        ("Chen did not answer questions.", []),
        ("She did not answer questions.", []),
        ("Zifei Chen did not answer questions.", ["name.order"]),
        ("Nobody answered questions.", ["name.missing"]),
    ],
)
@pytest.mark.parametrize("source", ["陈子非没有回答提问。", "陳子非沒有回答提問。"])
def test_a_person_of_the_records_is_named(source: str, target: str, expected: list[str]) -> None:
    one = replace(checked(source, target, "body"), article=ArticleFacts(terms=(CHEN,)))

    assert codes(findings(CHECKS, one)) == expected


@pytest.mark.parametrize(
    ("role", "code"), [("body", "name.two_spellings"), ("caption", "name.caption")]
)
def test_a_later_mention_is_spelled_like_the_first(role: str, code: str) -> None:
    first = checked("特使克里（John Kerry）抵达。", "Envoy John Kerry arrived.", "body")
    right = checked("克里隨後離開。", "Kerry then left.", role, number=2)
    wrong = checked("克里隨後離開。", "Kerrey then left.", role, number=3)

    (finding,) = OneSpelling().check("1", [first, right, wrong], HOUSE)

    assert (finding.code, finding.segment_id) == (code, 3)
    assert finding.fix is not None
    assert finding.fix.apply("Kerrey then left.") == "Kerry then left."


def test_a_person_named_before_may_be_the_lawyer_later() -> None:
    check = IntroducedPeople()
    first = checked("律师余文生抵达法院。", "Yu Wensheng, a lawyer, arrived.", "body")
    later = checked("律师余文生没有发言。", "The lawyer did not speak.", "body", number=2)

    assert list(check.keys(first, HOUSE)) == ["introduced:1"]
    assert list(check.check("introduced:1", [first, later], HOUSE)) == []
    assert codes(check.check("introduced:1", [later], HOUSE)) == ["name.missing"]


@pytest.mark.parametrize("text", ["（" * 20_000, "A" * 20_000, "Ab " * 6_000, "克里（A" * 5_000])
def test_hostile_texts_cost_linear_time(text: str) -> None:
    def work(size: int) -> None:
        findings(CHECKS, checked(text[:size], text[:size], "body"))

    assert grows_in_proportion(work, len(text))
