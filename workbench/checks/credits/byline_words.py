"""What the words of a byline say besides its names: in which order, by what work, published or not.

記者甲、乙 as "B and A", 報導 as "interview by", 更新時間 as "published", 来源：三联生活周刊 as
"Caixin", 综合新华社、央视报道 as "from Xinhua".
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from workbench.checks.credits.rules import AGENCY, AGENCY_MISSING, FUNCTION, ORDER, STAMP
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.agencies import agencies_of, default_names, is_platform
from workbench.text.credits.byline_line import BylineLine, Person
from workbench.text.credits.chinese_line import read_chinese_line
from workbench.text.credits.english_line import LONGEST, read_english_line
from workbench.text.credits.line_heads import english_without_report
from workbench.text.credits.name_spelling import spelling_of
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled


class BylineWords:
    """Compares what a byline's words say, and the order of its names, with the target's."""

    name = "byline.words"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names in another order, another work, another stamp and another outlet."""
        segment = checked.segment
        if segment.role is not Role.BYLINE or not 0 < len(segment.target.strip()) <= LONGEST:
            return
        wanted = read_chinese_line(segment.source, style)
        given = read_english_line(english_without_report(segment.source, segment.target), style)
        yield from few(_turned(checked, wanted, given))
        yield from few(_interviewed(checked, given))
        yield from few(_nameless(checked, wanted, given))
        yield from few(_stamped(checked))
        yield from few(_renamed(checked, wanted, given, style))
        yield from few(_lost(checked, wanted, given))


_LISTED = compiled(r"\s*(?:,|;|/|&|\band\b|,\s*and\b)\s*", re.IGNORECASE)
_LISTED_IN_CHINESE = compiled(r"[ \u3000、，,/]*")


def _turned(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    """Yield two who did the same, named one right behind the other in either line, turned round."""
    source, target = checked.segment.source, checked.segment.target
    for first, second in pairwise(wanted.people):
        between = source[first.span.end : second.span.start]
        if first.jobs != second.jobs or _LISTED_IN_CHINESE.fullmatch(between) is None:
            continue
        for one, other in pairwise(given.people):
            is_listed = _LISTED.fullmatch(target, one.span.end, other.span.start)
            if is_listed and _is(first, other) and _is(second, one) and not _is(first, one):
                place = Span(one.span.start, other.span.end)
                origin = Span(first.span.start, second.span.end)
                yield ORDER.found(
                    checked, place, source=[origin], words=first.name, other=second.name
                )


def _is(person: Person, other: Person) -> bool:
    return spelling_of(person.name, other.name, is_free=True).is_same_person


_INTERVIEW = compiled(r"\bInterview(?:s|ed|ing)?\s*(?:by\b|:)|\bInterviewer\b", re.IGNORECASE)
_TALKED = compiled(fold("[采访问谈话述]"))
_REPORTED = compiled(fold("报道|报导|记者|撰文|撰稿|编译|整理"))


def _interviewed(checked: Checked, given: BylineLine) -> Iterator[Finding]:
    """Yield an interview of a source that says nothing of asking anybody."""
    source = fold(checked.segment.source)
    said = _INTERVIEW.search(checked.segment.target)
    meant = _REPORTED.search(source)
    if said is None or meant is None or _TALKED.search(source) or not given.people:
        return
    behind = [each for each in given.people if each.span.start >= said.start()]
    if behind:
        yield FUNCTION.found(
            checked,
            Span(*said.span()),
            source=[Span(*meant.span())],
            words=behind[0].name,
            wanted="reporter",
            given="interviewer",
        )


_WIRED = compiled(fold("外电|外媒"))
_OF_OTHERS = compiled(
    r"\b(?:agenc\w+|wires?|foreign|overseas|international|media)\b", re.IGNORECASE
)
_OWN_REPORT = compiled(
    r"\b(?:our (?:own )?|staff |special )(?:reporters?|correspondents?|writers?)\b", re.IGNORECASE
)
_OWN_ROLE = compiled(fold("本[报刊台网社](?:特约)?(?P<job>评论员|记者|编辑部?|社论|通讯员)"))
_OWN_JOBS = {
    "commentator": compiled(r"\b(?:comment|opinion|editorial|columnist)", re.IGNORECASE),
    "reporter": compiled(
        r"\b(?:report|correspond|writer|journalist|staff|newsroom)", re.IGNORECASE
    ),
    "editor": compiled(r"\b(?:edit|staff|newsroom|desk)", re.IGNORECASE),
    "reader": compiled(r"\b(?:readers?|guest|freelance|outside)\b", re.IGNORECASE),
}
_JOB_WORDS = {
    **dict.fromkeys(("评论员", "社论"), "commentator"),
    **dict.fromkeys(("记者", "通讯员"), "reporter"),
    **dict.fromkeys(("编辑", "编辑部"), "editor"),
}


def _nameless(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    """Yield another job of somebody whom neither text names: 本报评论员, "our reporter"."""
    source, target = fold(checked.segment.source), checked.segment.target
    if wanted.people or any(" " in each.name for each in given.people):
        return
    own, role = _OWN_REPORT.search(target), _OWN_ROLE.search(source)
    wired = _WIRED.search(source)
    is_own = own is not None and role is None and fold("记者") not in source
    if wired is not None and own is not None and is_own and not _OF_OTHERS.search(target):
        yield _other_job(checked, Span(*wired.span()), Span(*own.span()), "compiler", "reporter")
    if role is None:
        return
    meant = next(job for word, job in _JOB_WORDS.items() if fold(word) == role["job"])
    said = [(job, found) for job, way in _OWN_JOBS.items() if (found := way.search(target))]
    if said and meant not in {job for job, _ in said}:
        job, found = said[0]
        yield _other_job(checked, Span(*role.span()), Span(*found.span()), meant, job)


def _other_job(checked: Checked, here: Span, there: Span, wanted: str, given: str) -> Finding:
    words = here.of(checked.segment.source)
    return FUNCTION.found(checked, there, source=[here], words=words, wanted=wanted, given=given)


_STAMPS = (
    (
        compiled(fold(r"(?:发[布表佈稿]|刊[登发]|出版|首发|上[线载])(?:时间|日期|于|:|\s?\d)")),
        compiled(r"\b(?:publish|post|releas|issu|filed|first|date|print|upload)", re.IGNORECASE),
    ),
    (
        compiled(
            fold(
                r"(?:更新|修[改订正]|更正|最后更新)(?:时间|日期|于|:|\s?\d)|编辑(?:时间|日期|于|:)"
            )
        ),
        compiled(r"\b(?:updat|modif|revis|correct|amend|chang|edit|last)", re.IGNORECASE),
    ),
)


def _stamped(checked: Checked) -> Iterator[Finding]:
    """Yield a text that was updated then where it was published, or the reverse."""
    source, target = fold(checked.segment.source), checked.segment.target
    (ours, theirs), (others, other_words) = _STAMPS
    for meant, said, not_meant, wrong in (
        (ours, theirs, others, other_words),
        (others, other_words, ours, theirs),
    ):
        here, there = meant.search(source), wrong.search(target)
        if here and there and not not_meant.search(source) and not said.search(target):
            place, end = there.start(), _WORD_END.match(target, there.end())
            words = Span(place, end.end() if end else there.end())
            origin = Span(*here.span())
            yield STAMP.found(
                checked,
                words,
                source=[origin],
                words=origin.of(checked.segment.source).rstrip(":："),
                given=words.of(target),
            )


_WORD_END = compiled(r"\w*")
_SOURCED = compiled(
    fold(rf"(?:来源|出处|来源于|转自|转载自|原载|摘自):?\s?[《\"]?(?P<of>[{HAN}A-Za-z0-9]{{2,16}})")
)
# What the names of outlets have in common: nothing is said by it.
_COMMON = compiled(fold("新闻|日报|晚报|周刊|早报|时报|周报|杂志|电视|中国|通讯社|网|社|报|台"))


_NAME_BEFORE = compiled(r"[A-Z][a-z]+ $")


def _renamed(
    checked: Checked, wanted: BylineLine, given: BylineLine, style: HouseStyle
) -> Iterator[Finding]:
    """Yield the known outlet that stands for one that no table has, of which it is no form."""
    sourced = _SOURCED.search(fold(checked.segment.source))
    if sourced is None or wanted.agencies or any(_known(sourced["of"], style)):
        return
    if len(given.agencies) != 1:
        return
    (agency,) = given.agencies
    if _NAME_BEFORE.search(checked.segment.target, 0, agency.span.start):
        return  # the end of a longer name: Shenzhen Economic Daily
    forms = [_own(name) for name, english in default_names().items() if english == agency.name]
    forms = [each for each in forms if each and not each.isascii()]
    own = _own(sourced["of"])
    if not forms or not own or any(set(each) & set(own) for each in forms):
        return
    origin = Span(*sourced.span("of"))
    yield AGENCY.found(
        checked,
        agency.span,
        source=[origin],
        words=origin.of(checked.segment.source),
        given=agency.span.of(checked.segment.target),
    )


def _known(name: str, style: HouseStyle) -> Iterator[str]:
    yield from (each.english for each in agencies_of(style).find(name))


def _own(name: str) -> str:
    """Return what an outlet's name has of its own, folded."""
    return _COMMON.sub("", fold(name))


_OTHER_OUTLETS = compiled(
    r"\b(?:other|others|media|agenc(?:y|ies)|reports from|outlets|elsewhere|wires?)\b|\.(?:com|cn)",
    re.IGNORECASE,
)
_JOINED = compiled(fold(r"\s?(?:[、和及/&]|与)\s?"))


def _lost(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    """Yield the one outlet of a list that the target's list lacks."""
    folded = fold(checked.segment.source)
    if len(wanted.agencies) < 2 or not given.agencies:  # noqa: PLR2004 - a list
        return
    target = checked.segment.target
    named = {each.name for each in given.agencies}
    ours = {each.name for each in wanted.agencies}
    if not named < ours or given.groups or _OTHER_OUTLETS.search(target):
        return
    for one, other in pairwise(wanted.agencies):
        if _JOINED.fullmatch(folded, one.span.end, other.span.start) is None:
            continue
        for each in (one, other):
            if each.name not in named and not is_platform(each.name):
                words = each.span.of(checked.segment.source)
                yield AGENCY_MISSING.found(
                    checked, source=[each.span], words=words, english=each.name
                )


CHECKS: tuple[SegmentCheck, ...] = (BylineWords(),)
