"""What a byline says besides names: which desk, the first among reporters, what the author is.

`國際中心／綜合報導` as "Entertainment desk", 首席記者 as any reporter, 教授 as "lecturer".
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from workbench.checks.credits.rules import FUNCTION
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.folding import fold
from workbench.text.lexicons.byline_desks import DeskWords, all_byline_desks
from workbench.text.patterns import compiled

_FIRST = compiled(
    fold("首席(?:记者|评论员|编辑|特派员|摄影|分析师)|(?:分社|支社)社?长|记者站站长|编辑部主任")
)
_SAID_FIRST = compiled(
    r"\b(?:chief|lead|head|heads|led|principal|senior|top|leading|director|manager|in charge)\b",
    re.IGNORECASE,
)


class Desks:
    """Compares the desk, the rank and the author's post of a byline with the target's."""

    name = "byline.desk"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield another desk, a chief's rank that is lost, and another post of the author."""
        del style
        segment = checked.segment
        if segment.role is Role.BYLINE and segment.target.strip():
            found = (_other(checked, "desk"), _first(checked), _other(checked, "author"))
            yield from few(each for each in found if each is not None)


class _Patterns(NamedTuple):
    chinese: re.Pattern[str]
    english: re.Pattern[str]


@cache
def _patterns(kind: str) -> _Patterns:
    """Return what finds the words of a kind, `what` being the words themselves."""
    rows = _rows(kind)
    words = [re.escape(word) for row in rows for word in row.chinese]
    words.sort(key=lambda each: -len(each))
    english = _beginnings(form for row in rows for form in row.english)
    if kind == "desk":
        return _Patterns(
            re.compile(fold(rf"(?P<what>{'|'.join(words)})(?:新闻)?(?:中心|组|部|版|编辑部|编译)")),
            re.compile(
                rf"\b(?:{english})\w*(?: news| affairs)? (?:desk|cent(?:er|re)|section|team"
                r"|department|staff|unit|group|division)\b",
                re.IGNORECASE,
            ),
        )
    author = (
        rf"作者(?:简介)?[：:]?(?:为|是|系|现为|现任)[^。，]{{0,24}}?(?P<what>{'|'.join(words)})"
    )
    return _Patterns(
        re.compile(fold(rf"{author}(?=[。，）)]|$)")),
        re.compile(rf"\b(?:{english})\w*|\bstudent\b", re.IGNORECASE),
    )


def _rows(kind: str) -> tuple[DeskWords, ...]:
    return tuple(row for row in all_byline_desks() if row.kind == kind)


def _beginnings(forms: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, forms), key=lambda each: (-len(each), each)))


def _other(checked: Checked, kind: str) -> Finding | None:
    """Return words of a kind that none of the source's may be said by."""
    source, target = checked.segment.source, checked.segment.target
    here, there = (
        _patterns(kind).chinese.search(fold(source)),
        _patterns(kind).english.search(target),
    )
    if here is None or there is None:
        return None
    row = next(row for row in _rows(kind) if here["what"] in map(fold, row.chinese))
    if re.search(rf"\b(?:{_beginnings(row.english)})", _plain(row, target), re.IGNORECASE):
        return None
    return _found(checked, Span(*here.span("what")), Span(*there.span()), row.english[0])


def _plain(row: DeskWords, target: str) -> str:
    """Return a target without the longer ranks that a shorter one is part of: 教授, 副教授."""
    if "professor" not in row.english:
        return target
    return re.sub(r"\b(?:associate|assistant) professor", "", target, flags=re.IGNORECASE)


def _first(checked: Checked) -> Finding | None:
    target = checked.segment.target
    first = _FIRST.search(fold(checked.segment.source))
    if first is None or _SAID_FIRST.search(target):
        return None
    words = target.strip()
    start = target.index(words)
    return _found(checked, Span(*first.span()), Span(start, start + len(words)), "chief reporter")


def _found(checked: Checked, here: Span, there: Span, wanted: str) -> Finding:
    return FUNCTION.found(
        checked,
        there,
        source=[here],
        words=here.of(checked.segment.source),
        wanted=wanted,
        given=there.of(checked.segment.target),
    )


CHECKS: tuple[SegmentCheck, ...] = (Desks(),)
