"""Bylines: over the corpus, their fixes, and contributors across a project."""

from dataclasses import replace

import pytest

from tests.effort import grows_in_proportion
from tests.unit.checks.desk_corpus import HOUSE, Row, codes, findings, rows
from workbench.checks.credits.bylines import CHECKS, ContributorSpelling
from workbench.checks.rule import ArticleFacts, Checked
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.sentences.findings import FINDINGS
from workbench.text.credits.byline import read_byline

ROWS = list(rows("bylines"))


def byline(source: str, target: str, number: int = 1) -> Checked:
    read = read_byline(source)
    content = SourceContent(Role.BYLINE, source, credits=read.credits if read else ())
    segment = Segment(SegmentId(number), ArticleId(number), 1, content, target=target)
    return Checked(segment, ArticleFacts())


@pytest.mark.parametrize("row", ROWS, ids=[f"{n}-{row.note}" for n, row in enumerate(ROWS)])
def test_the_corpus_of_bylines(row: Row) -> None:
    found = findings(CHECKS, byline(row.source, row.target))

    assert codes(found) == sorted(row.expected.split())
    for finding in found:
        assert "{" not in FINDINGS[finding.code].format_map(finding.values)


@pytest.mark.parametrize("row", [row for row in ROWS if row.expected])
def test_a_fix_settles_what_it_was_found_for(row: Row) -> None:
    for finding in findings(CHECKS, byline(row.source, row.target)):
        if finding.fix is not None:
            fixed = finding.fix.apply(row.target)
            assert codes(findings(CHECKS, byline(row.source, fixed))) == []


def test_a_record_is_demanded_even_of_a_traditional_name() -> None:
    record = GlossaryEntry(EntryKind.PERSON, taiwan="林育立", english="Lin Yu-li")
    one = byline("記者：林育立 責編：鄭崇生", "By Lin Yu-lee. Edited by Cheng Chung-sheng.")
    one = replace(one, article=ArticleFacts(terms=(record,)))

    assert codes(findings(CHECKS, one)) == ["byline.pinyin"]


def test_a_contributor_spelled_in_two_ways_is_found() -> None:
    group = [
        byline("記者：林育立 責編：鄭崇生", f"By {name}. Edited by Cheng Chung-sheng.", number)
        for number, name in enumerate(["Lin Yu-li", "Lin Yu-li", "Lin Yuh-li"], 1)
    ]
    check = ContributorSpelling()
    (key, _) = check.keys(group[0], HOUSE)

    (finding,) = check.check(key, group, HOUSE)

    assert finding.segment_id == SegmentId(3)
    assert finding.values["usual"] == "Lin Yu-li"


@pytest.mark.parametrize("text", ["By " * 30_000, "A" * 100_000, "(" * 50_000, "1" * 100_000])
def test_hostile_targets_cost_linear_time(text: str) -> None:
    def work(size: int) -> None:
        findings(CHECKS, byline("记者：高锋 责编：何平", text[:size]))

    assert grows_in_proportion(work, len(text))
