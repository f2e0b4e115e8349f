"""What a byline says of how somebody wrote: as an intern, by invitation, out of wire reports.

`实习生 周航` as one of two who wrote, `綜合外電` and who "also contributed" left out, and the day
that stands before the outlet.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workbench.checks.credits.rules import DATE_MISSING, FUNCTION, MISSING_NAME, STAMP
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.english_byline import english_of
from workbench.text.credits.english_line import LONGEST, read_english_line
from workbench.text.credits.name_spelling import spelling_of
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english_wording import english_date
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.people import is_person
from workbench.text.names.records import records_of
from workbench.text.patterns import compiled


class _Qualified(NamedTuple):
    """A word that a byline puts beside a name, and the English that says it in whatever way."""

    job: str
    chinese: re.Pattern[str]
    english: re.Pattern[str]


def _qualified(job: str, chinese: str, english: str) -> _Qualified:
    return _Qualified(job, compiled(fold(chinese)), compiled(rf"\b(?:{english})", re.IGNORECASE))


_QUALIFIED = (
    _qualified(
        "intern",
        "(?:实习|见习)(?:生|记者|编辑|摄影|翻译)",
        "intern|train|student|apprentice|junior|cub|probation|cadet|fellow",
    ),
    _qualified(
        "contributing writer",
        "特[约邀](?:撰[稿述文]人?|作者|作家|记者|评论员|摄影|编辑|通讯员|观察员|翻译)|专栏作[家者]"
        "|自由撰稿人?|客座(?:编辑|作者|评论员)",
        "special|contribut|freelanc|guest|string|column|commission|invited|opinion|exclusive",
    ),
    _qualified(
        "compiled from wire reports",
        "综合(?:外电|外媒|通讯社|各通讯社|国际媒体|外国媒体)(?!研究)",
        "wire|agenc|compil|media|reports|dispatch|news services|foreign|sources|overseas"
        "|international",
    ),
)


class Qualified:
    """Finds what a byline no longer says of those whom it names."""

    name = "byline.qualified"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield ranks, ways of work, helpers and stamps that the target leaves out."""
        segment = checked.segment
        if segment.role is not Role.BYLINE or not 0 < len(segment.target.strip()) <= LONGEST:
            return
        source = fold(segment.source)
        yield from few(_lost(checked, source, style))
        yield from few(_helper(checked, source, style))
        yield from few(_writer(checked, source, style))
        yield from few(_stamp(checked, source, style))
        yield from few(_pen_name(checked, source))


def _lost(checked: Checked, source: str, style: HouseStyle) -> Iterator[Finding]:
    """Yield a qualification for which the target, which names people and no more, has no word."""
    target = checked.segment.target
    if _BARE.fullmatch(target.strip()) is None:
        return
    people = read_english_line(target, style).people
    for each in _QUALIFIED if people else ():
        meant = each.chinese.search(source)
        if meant is None or each.english.search(target):
            continue
        if len(people) > 1 and meant[0].endswith(fold("记者")):
            continue  # a reporter among reporters, whatever the rank
        origin, last = Span(*meant.span()), people[-1]
        words = last.span.of(target)
        yield FUNCTION.found(
            checked, last.span, source=[origin], words=words, wanted=each.job, given="reporter"
        )
        return


_NAME = r"[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,3}"
# Names alone, with no word for anybody's work: `By A and B`, `By A, B and C in Beijing`.
_BARE = compiled(
    rf"(?:(?:[Ww]ritten |[Rr]eported |[Rr]eporting |[Ss]tory )?[Bb]y |Reporters?: )?{_NAME}"
    rf"(?:(?:, | and |, and | & | / ?|/){_NAME}){{0,5}}(?: (?:in|from) {_NAME})?\.?"
)

_HELPER = compiled(
    fold(
        r"(?:^|[,，;；。、 (（])(?:(?:本报|本刊|实习|见习|特约)?(?:记者|编辑|通讯员|实习生) ?)?"
        rf"(?P<name>[{HAN}]{{2,4}}?)(?:对|为|给)?"
        r"(?:本|此|该)(?:文|报道|稿)(?:亦|也)?(?:有|作出|做出)?(?:所)?(?:贡献|协助|参与)"
        rf"|(?:^|[,，;；。、 (（])(?P<other>[{HAN}]{{2,4}}?)"
        r"(?:亦|也)?(?:协助|参与|补充)(?:采访|报道|采写|撰稿|整理)"
    )
)


def _helper(checked: Checked, source: str, style: HouseStyle) -> Iterator[Finding]:
    """Yield who helped, where the target names nobody but who wrote."""
    found = _HELPER.search(source)
    if found is None or _BARE.fullmatch(checked.segment.target.strip()) is None:
        return
    place = Span(*found.span("name" if found["name"] else "other"))
    name = place.of(checked.segment.source)
    if not is_person(name) or len(read_english_line(checked.segment.target, style).people) > 1:
        return
    right = english_of(name, records_of(checked.article.terms), style) or name
    yield MISSING_NAME.found(checked, source=[place], words=name, proposal=right)


def _writer(checked: Checked, source: str, style: HouseStyle) -> Iterator[Finding]:
    """Yield who helped and is named as a writer, or the writer who is said to have helped."""
    found, target = _HELPER.search(source), checked.segment.target
    if found is None:
        return
    place = Span(*found.span("name" if found["name"] else "other"))
    name = place.of(checked.segment.source)
    said = _HELPED.search(target)
    people = read_english_line(target, style).people
    is_of = [spelling_of(name, it.name, is_free=True).is_same_person for it in people]
    meant = next((it for it, is_same in zip(people, is_of, strict=True) if is_same), None)
    if meant is None or not is_person(name):
        return
    near = said is not None and said.start() <= meant.span.start < said.end()
    is_signed = _SIGNED.fullmatch(target, _by(target, meant.span.start), meant.span.end)
    if not near and is_signed is not None:
        yield FUNCTION.found(
            checked,
            meant.span,
            source=[place],
            words=meant.name,
            wanted="contributor",
            given="reporter",
        )


def _by(target: str, before: int) -> int:
    """Return where the last "by" before a place begins, or the line."""
    found = list(_BY.finditer(target, 0, before))
    return found[-1].start() if found else 0


_BY = compiled(r"\b[Bb]y ")
_SIGNED = compiled(r"[Bb]y [A-Z][\w’'-]*(?:,? (?:and |& )?[A-Z][\w’'-]*){1,8}")
# Who helped, before the word for it or behind it.
_HELPED = compiled(
    r"[A-Z][^.;\n]{2,60}?\b(?:contributed|assisted|helped)\b"
    r"|\b(?:[Aa]dditional|[Ww]ith) reporting (?:by|from)[^.;\n]{2,60}"
    r"|\b(?:[Ww]ith (?:help|contributions?|assistance)|[Aa]ssisted|[Hh]elped)[^.;\n]{2,60}"
    r"|\b[Cc]ontribut(?:ors?|ions?|ing)\b[^.;\n]{2,60}"
)

_DAY = compiled(
    fold(
        r"(?<![0-9])(?:19|20)[0-9]{2}(?:年[0-9]{1,2}月[0-9]{1,2}日|[-/.][0-9]{1,2}[-/.][0-9]{1,2})"
    )
)
_SAID_DAY = compiled(
    r"\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|today|yesterday)\b"
)


def _stamp(checked: Checked, source: str, style: HouseStyle) -> Iterator[Finding]:
    """Yield the day of a line that has one, where the target has no figure and no month."""
    found = _DAY.search(source)
    if found is None or _SAID_DAY.search(checked.segment.target) is not None:
        return
    place = Span(*found.span())
    words = place.of(checked.segment.source)
    day = next(iter(read_chinese_dates(words).mentions), None)
    expected = english_date(day.moment, style, None) if day is not None else words
    yield DATE_MISSING.found(checked, source=[place], chinese=words, expected=expected)


_PEN_NAME = compiled(fold("[笔化假艺]名(?!单|册|字|义)"))
_REAL_NAME = compiled(
    r"\b(?:real|true|actual|birth) names?\b|\bnames?\b[^.;\n]{0,40}\b(?:are|is) (?:all )?real\b",
    re.IGNORECASE,
)
_NO_NAME = compiled(
    r"\b(?:not|never|no|without|withh\w+|chang\w+|protect\w*|pseudonym\w*|alias\w*|pen|instead"
    r"|hid\w*|conceal\w*|fictitious|assumed|nom|stage)\b|n[’']t\b",
    re.IGNORECASE,
)
_UNNAMED = compiled(
    r"\b(?:pen|pseudonym\w*|alias\w*|assumed|fictitious|nom|names?|called|known|a\.?k\.?a|not|stage"
    r"|anonym\w*|writes as|writing as)\b",
    re.IGNORECASE,
)


def _pen_name(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield a pen name that English calls a real one, or of which it says nothing."""
    meant, target = _PEN_NAME.search(source), checked.segment.target
    if meant is None:
        return
    origin = Span(*meant.span())
    words, real = origin.of(checked.segment.source), _REAL_NAME.search(target)
    if real is not None and _NO_NAME.search(target) is None:
        given = Span(*real.span())
        yield STAMP.found(checked, given, source=[origin], words=words, given=given.of(target))
    elif _UNNAMED.search(target) is None and read_english_line(target).people:
        yield MISSING_NAME.found(checked, source=[origin], words=words, proposal="pen name")


CHECKS: tuple[SegmentCheck, ...] = (Qualified(),)
