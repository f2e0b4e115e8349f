"""What every check promises, tried on each of those that come with the program."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from tests.opencc import ENGINE
from tests.unit.checks.desk_corpus import FOLDER, checked, rows
from workbench.api import Check, Checked, CheckFamily, GroupCheck, SegmentCheck
from workbench.messages import finding_sentence
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.checking.checking import usual_checks
from workbench.services.checking.examples import tried
from workbench.services.checking.house_style import default_style
from workbench.services.plugins import load_api

CORPORA = sorted(path.stem for path in FOLDER.glob("*.tsv"))

# Lines of each corpus; all of them are the families' own tests.
EACH = 40

HOSTILE = "甲\x00\ud800\u202e(«“90亿\r\n\t<b>[x](y) 2023年2月30日"


@cache
def style() -> HouseStyle:
    return default_style()


@cache
def checks() -> tuple[Check, ...]:
    found = usual_checks(load_api().api, ENGINE, style())
    return (*found.of_segments, *found.of_groups)


@cache
def corpus() -> tuple[Checked, ...]:
    """Translated segments of every corpus, each with a number of its own."""
    several = [row for name in CORPORA for row in [*rows(name)][:EACH] if row.target.strip()]
    return tuple(
        checked(row.source, row.target, row.role, number=number)
        for number, row in enumerate(several, 1)
    )


def families() -> tuple[CheckFamily, ...]:
    """The families of the program and of every plugin that is installed."""
    return tuple(load_api().api.checks.values())


def judged(check: Check, segments: tuple[Checked, ...]) -> Iterator[tuple[Finding, Checked]]:
    """Yield what a check finds, with the segment it says it is in."""
    by_id = {each.segment.id: each for each in segments}
    for finding in found(check, segments):
        yield finding, by_id[finding.segment_id]


def found(check: Check, segments: tuple[Checked, ...]) -> Iterator[Finding]:
    if isinstance(check, GroupCheck):
        groups: dict[str, list[Checked]] = {}
        for each in segments:
            for key in check.keys(each, style()):
                groups.setdefault(key, []).append(each)
        for key, group in groups.items():
            if len(group) >= check.least:
                yield from check.check(key, group, style())
    else:
        for each in segments:
            yield from check.check(each, style())


@pytest.fixture(params=range(len(checks())), ids=lambda place: checks()[place].name)
def check(request: pytest.FixtureRequest) -> Check:
    found: Check = checks()[request.param]
    return found


def of_one(check: Check) -> SegmentCheck | None:
    return None if isinstance(check, GroupCheck) else check


def test_no_two_checks_have_one_name() -> None:
    names = [check.name for check in checks()]

    assert len(set(names)) == len(names) > 20


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_the_examples_of_a_family_hold_and_its_rules_have_sentences(family: CheckFamily) -> None:
    assert [each for each in tried(family, style()) if not each.holds] == []
    assert all(rule.sentence for rule in family.rules)
    assert {code for each in family.examples for code in each.codes} <= {
        rule.code for rule in family.rules
    }


def test_what_is_found_lies_in_the_texts_and_has_a_sentence(check: Check) -> None:
    for finding, each in judged(check, corpus()):
        source, target = each.segment.source, each.segment.target
        assert all(0 <= span.start <= span.end <= len(source) for span in finding.source)
        assert all(0 <= span.start <= span.end <= len(target) for span in finding.target)
        assert "{" not in finding_sentence(finding)


def test_a_fix_changes_the_target_and_lies_in_it(check: Check) -> None:
    for finding, each in judged(check, corpus()):
        if finding.fix is not None:
            target = each.segment.target
            assert 0 <= finding.fix.start <= finding.fix.end <= len(target)
            assert finding.fix.apply(target) != target


def test_the_same_segments_are_judged_alike(check: Check) -> None:
    assert [*found(check, corpus())] == [*found(check, corpus())]


def test_a_group_has_one_member_or_more(check: Check) -> None:
    assert getattr(check, "least", 1) >= 1


def test_an_empty_target_is_judged_by_its_status_alone(check: Check) -> None:
    empty = tuple(
        replace(each, segment=replace(each.segment, target="", status=Status.INITIAL))
        for each in corpus()
    )
    if (single := of_one(check)) is not None:
        assert not [each for each in found(single, empty) if not each.about_source]


def test_no_text_is_too_odd(check: Check) -> None:
    odd = tuple(
        checked(source, target, role, number=number)
        for number, (source, target, role) in enumerate(
            (source, target, role)
            for source in (HOSTILE, "", "\n", HOSTILE * 20)
            for target in (HOSTILE, "\ud800", " ", HOSTILE * 20)
            for role in ("headline", "body", "caption", "byline")
        )
    )

    assert {finding.segment_id for finding in found(check, odd)} <= set(
        map(SegmentId, range(len(odd)))
    )
