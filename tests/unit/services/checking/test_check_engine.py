"""What the engine judges again after a change, and what it keeps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from workbench.api import ArticleFacts, Checked
from workbench.checks.judgement import fingerprint, fingerprints
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.checking import usual_checks
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.house_style import default_style
from workbench.services.plugins import load_api
from workbench.text.conversion.engine import OpenccEngine


def segment(number: int, source: str, target: str, article: int = 1) -> Segment:
    content = SourceContent(Role.BODY, source)
    return Segment(SegmentId(number), ArticleId(article), number, content, target=target)


def finding(segment_id: SegmentId, code: str, *target: Span) -> Finding:
    return Finding(code, Family.STYLE, Severity.WARNING, segment_id, (), target)


class Shouting:
    name = "shouting"

    def check(self, checked: Checked, _style: HouseStyle) -> Iterable[Finding]:
        if "!" in checked.segment.target:
            place = checked.segment.target.index("!")
            yield finding(checked.segment.id, "test.shout", Span(place, place + 1))


class Twins:
    name = "twins"
    least = 2

    def keys(self, checked: Checked, _style: HouseStyle) -> Iterable[str]:
        yield checked.segment.source

    def check(self, _key: str, group: Sequence[Checked], _style: HouseStyle) -> Iterable[Finding]:
        if len({each.segment.target for each in group}) > 1:
            for each in group:
                yield finding(each.segment.id, "test.twins")


@dataclass
class Project:
    """Segments, and an engine over them."""

    style: HouseStyle = field(default_factory=HouseStyle)
    segments: dict[SegmentId, Checked] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.engine = CheckEngine(Checks((Shouting(),), (Twins(),), self.style))

    def put(self, *segments: Segment) -> frozenset[SegmentId]:
        changed = [Checked(each, ArticleFacts()) for each in segments]
        self.segments |= {each.segment.id: each for each in changed}
        return self.engine.update(changed, (), self.lookup)

    def drop(self, number: int) -> frozenset[SegmentId]:
        del self.segments[SegmentId(number)]
        return self.engine.update((), (SegmentId(number),), self.lookup)

    def lookup(self, ids: Sequence[SegmentId]) -> list[Checked]:
        return [self.segments[each] for each in sorted(ids) if each in self.segments]

    def codes(self, number: int) -> list[str]:
        return [each.code for each in self.engine.findings(SegmentId(number))]


def test_a_segment_is_judged_by_itself_and_with_its_group() -> None:
    project = Project()

    touched = project.put(
        segment(1, "甲", "One!"), segment(2, "甲", "Two"), segment(3, "乙", "Two")
    )

    assert touched == {1, 2, 3}
    assert project.codes(1) == ["test.shout", "test.twins"]
    assert project.codes(2) == ["test.twins"]
    assert project.codes(3) == []


def test_an_edit_judges_only_the_segment_and_the_groups_it_is_in() -> None:
    project = Project()
    project.put(*(segment(number, f"句{number // 2}", "One") for number in range(1, 1001)))
    project.engine.effort.segments = project.engine.effort.groups = 0

    touched = project.put(segment(10, "句5", "Another"))

    assert touched == {10, 11}
    assert (project.engine.effort.segments, project.engine.effort.groups) == (1, 1)
    assert project.codes(11) == ["test.twins"]


def test_what_an_article_has_in_common_is_judged_when_it_ends() -> None:
    project = Project()
    read: list[int] = []

    def passing() -> Iterable[Checked]:
        for number in range(1, 101):
            read.append(number)
            yield Checked(segment(number, f"句{number // 2}", "One", number // 20), ArticleFacts())

    project.segments = {each.segment.id: each for each in passing()}
    read.clear()
    last_read: list[int] = []

    def lookup(ids: Sequence[SegmentId]) -> list[Checked]:
        last_read.append(read[-1])
        return project.lookup(ids)

    project.engine.update(passing(), (), lookup, prepared=False)

    assert project.engine.effort.groups == 49
    assert last_read[0] < 40, "while the second article is read"


def test_a_group_of_several_articles_is_judged_once_and_the_same() -> None:
    project = Project()

    project.put(*(segment(n, "甲", f"{n}", article=n) for n in range(1, 40)))

    assert project.engine.effort.groups == 1
    assert all(project.codes(n) == ["test.twins"] for n in range(1, 40))


def test_an_article_that_comes_back_has_its_groups_judged_again() -> None:
    project = Project()
    between = [segment(n, f"乙{n}", "Two", article=2) for n in range(3, 40)]

    project.put(
        segment(1, "甲", "One"), segment(2, "甲", "One"), *between, segment(40, "甲", "Other")
    )

    assert [project.codes(n) for n in (1, 2, 40)] == [["test.twins"]] * 3


def test_a_segment_that_leaves_a_group_takes_its_findings_along() -> None:
    project = Project()
    project.put(segment(1, "甲", "One"), segment(2, "甲", "Two"))

    touched = project.put(segment(2, "乙", "Two"))

    assert touched == {1, 2}
    assert project.codes(1) == project.codes(2) == []


def test_a_segment_that_is_gone_is_forgotten() -> None:
    project = Project()
    project.put(segment(1, "甲", "One"), segment(2, "甲", "Two!"))

    assert project.drop(2) == {1, 2}
    assert project.engine.all() == {}


def test_the_house_style_leaves_out_and_weighs() -> None:
    off = Project(HouseStyle(off=frozenset({"test.twins"})))
    off.put(segment(1, "甲", "One!"), segment(2, "甲", "Two"))
    weighed = Project(HouseStyle(severities={"test.shout": Severity.ERROR}))
    weighed.put(segment(1, "甲", "One!"))

    assert off.codes(1) == ["test.shout"]
    assert weighed.engine.findings(SegmentId(1))[0].severity is Severity.ERROR


def test_a_fingerprint_holds_while_the_words_judged_stay() -> None:
    before = segment(1, "甲", "Oh! Fine.")
    moved = replace(before, target="Well. Oh! Fine.")
    changed = replace(before, target="Oh? Fine.")
    found = finding(SegmentId(1), "test.shout", Span(0, 3))

    assert fingerprint(found, before) == fingerprint(replace(found, target=(Span(6, 9),)), moved)
    assert fingerprint(found, before) != fingerprint(found, changed)


def test_equal_findings_of_a_segment_are_told_apart() -> None:
    both = segment(1, "甲", "no no")
    found = [finding(SegmentId(1), "test.no", Span(n, n + 2)) for n in (0, 3)]

    assert len(set(fingerprints(found, both))) == 2


def test_findings_are_the_same_without_fixes_but_have_none() -> None:
    checks = usual_checks(load_api().api, OpenccEngine(), default_style())
    content = SourceContent(Role.BODY, "他说：“走吧。”")
    slip = Segment(SegmentId(1), ArticleId(1), 1, content, target='He said : "Let us  go。"')
    checked = Checked(slip, ArticleFacts())

    proven = CheckEngine(checks).check_segment(checked)
    bare = CheckEngine(checks, fixes=False).check_segment(checked)

    assert any(each.fix for each in proven)
    assert not any(each.fix for each in bare)
    assert [(each.code, each.target) for each in bare] == [(f.code, f.target) for f in proven]
