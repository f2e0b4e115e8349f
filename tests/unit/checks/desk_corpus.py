"""What the tests of captions, credits and quotes share: rows of a corpus as checked segments."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from workbench.checks.rule import ArticleFacts, Check, Checked, GroupCheck
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Picture, Role, Segment, SourceContent
from workbench.services.checking.engine import CheckEngine, Checks

FOLDER = Path(__file__).parents[2] / "data" / "checks"
HOUSE = HouseStyle()


class Row(NamedTuple):
    """A line of a corpus."""

    source: str
    target: str
    role: str
    published: str
    expected: str
    note: str


def rows(family: str) -> Iterator[Row]:
    """Yield the lines of a family's corpus, without its heading."""
    lines = (FOLDER / f"{family}.tsv").read_text("utf-8").splitlines()
    yield from (Row(*line.split("\t")) for line in lines[1:])


def checked(
    source: str,
    target: str,
    role: str = "caption",
    *,
    picture: Picture | None = None,
    number: int = 1,
) -> Checked:
    content = SourceContent(Role(role), source, picture=picture)
    segment = Segment(SegmentId(number), ArticleId(1), 1, content, target=target)
    return Checked(segment, ArticleFacts())


def findings(checks: Sequence[Check], one: Checked, style: HouseStyle = HOUSE) -> list[Finding]:
    """Return what the checks of single segments find."""
    found: list[Finding] = []
    for check in checks:
        if not isinstance(check, GroupCheck):
            found += check.check(one, style)
    return found


def fixed(checks: Sequence[Check], source: str, target: str) -> str:
    """Return the target with the edits of what is found, the last first."""
    found = [each.fix for each in findings(checks, checked(source, target, "body")) if each.fix]
    for fix in sorted(found, key=lambda each: -each.start):
        target = target[: fix.start] + fix.text + target[fix.end :]
    return target


def codes(found: Iterable[Finding]) -> list[str]:
    return sorted(finding.code for finding in found)


def codes_of(checks: Sequence[Check], source: str, target: str) -> set[str]:
    """Return the codes that the checks of single segments find in a paragraph."""
    return set(codes(findings(checks, checked(source, target, "body"))))


def codes_in_article(checks: Sequence[GroupCheck], *pairs: tuple[str, str]) -> list[list[str]]:
    """Return the codes that the checks of several segments find in each paragraph of an article."""
    engine = CheckEngine(Checks((), tuple(checks), HOUSE))
    known = {
        one.segment.id: one
        for number, pair in enumerate(pairs, 1)
        for one in [checked(*pair, "body", number=number)]
    }
    engine.update(known.values(), (), lambda ids: [known[each] for each in sorted(ids)])
    return [[each.code for each in engine.findings(number)] for number in known]
