"""Fingerprints are written into projects: what a user dismissed years ago stays dismissed.

The values here are those of the first version. One that changes brings every dismissal of every
project back; then this file must not follow, but a migration must.
"""

import pytest

from workbench.checks.judgement import fingerprint, fingerprints, mark_of
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent

SEGMENT = Segment(
    SegmentId(7),
    ArticleId(2),
    3,
    SourceContent(Role.BODY, "90亿元，克里说。"),
    target="Kerry said 90 million yuan, 90 million.",
)
DETAILS = (("b", "2"), ("a", "1"))
BILLION, MILLION, AGAIN = Span(0, 3), Span(11, 21), Span(28, 38)


def finding(
    code: str = "number.wrong",
    source: tuple[Span, ...] = (),
    target: tuple[Span, ...] = (),
    details: tuple[tuple[str, str], ...] = (),
) -> Finding:
    return Finding(code, Family.NUMBER, Severity.ERROR, SegmentId(7), source, target, details)


@pytest.mark.parametrize(
    ("found", "mark"),
    [
        (finding(source=(BILLION,), target=(MILLION,)), "72f908667095e10f"),
        (finding(target=(MILLION,)), "86936b3f9ef7dc68"),
        (finding(source=(BILLION,)), "a4d9f5217303cb88"),
        (finding("number.missing"), "b48b0569e12e45f5"),
        (finding(source=(BILLION,), target=(MILLION,), details=DETAILS), "ab682c21b9abe5ab"),
    ],
)
def test_a_fingerprint_is_what_it_was_in_the_first_version(found: Finding, mark: str) -> None:
    assert fingerprint(found, SEGMENT) == mark


def test_what_a_second_reader_read_is_known_by_the_mark_of_the_first_version() -> None:
    assert mark_of(SEGMENT) == "234fe322e06ca941"


def test_values_count_by_their_names_and_not_by_their_order() -> None:
    one, other = (("b", "2"), ("a", "1")), (("a", "1"), ("b", "2"))

    assert fingerprint(finding(details=one), SEGMENT) == fingerprint(
        finding(details=other), SEGMENT
    )


def test_half_a_character_has_a_fingerprint() -> None:
    broken = Segment(SegmentId(7), ArticleId(2), 3, SEGMENT.content, target="\ud800")

    assert fingerprint(finding("x"), broken) == "144a3fc219ff45ee"


def test_equal_findings_are_numbered_from_the_second() -> None:
    found = [
        finding(target=(MILLION,)),
        finding("number.missing"),
        finding(target=(AGAIN,)),
        finding(target=(MILLION,)),
    ]

    assert fingerprints(found, SEGMENT) == (
        "86936b3f9ef7dc68",
        "b48b0569e12e45f5",
        "86936b3f9ef7dc68#2",
        "86936b3f9ef7dc68#3",
    )
