"""What a byline counts: when a text was published and updated, its part of a series, its page.

`更新 11:45` as "updated 10:45", 系列之三 as "part two", 第七版 as "page 3".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from workbench.checks.credits.rules import STAMP
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.english_line import LONGEST
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FIGURES = "一二三四五六七八九"
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
    *("ninth", "tenth"),
)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_TEN, _NOON, _HOURS = 10, 12, 24


class Stamps:
    """Compares the times and the places in a series or a paper that a byline states."""

    name = "byline.stamps"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield another time, another part and another page than the source's."""
        del style
        segment = checked.segment
        if segment.role is not Role.BYLINE or not 0 < len(segment.target.strip()) <= LONGEST:
            return
        source = fold(segment.source)
        yield from few(_times(checked, source))
        for meant, said in _COUNTED:
            yield from few(_counted(checked, source, meant, said))


class _Timed(NamedTuple):
    """A time of day in minutes, where it stands, and whether it may be twelve hours later."""

    minutes: int
    span: Span
    is_open: bool = False


_PUBLISHED, _UPDATED = "published", "updated"
_CHINESE_TIME = (
    r"(?P<part>上午|下午|晚上|晚间|傍晚|凌晨|早上|中午)?\s?(?P<hour>\d{1,2})(?:[:：](?P<minute>\d{2})"
    r"|[时点](?:(?P<minutes>\d{1,2})分)?)"
)
_CHINESE_STAMP = compiled(
    fold(
        r"(?:(?P<published>(?<!更新)发[布表佈]|刊[登发]|出版|首发|上[线载])|(?P<updated>更新|修[改订]))"
        rf"(?:时间|日期|于|在)?[^，,;；。发布更新]{{0,18}}?(?<![\d:：]){_CHINESE_TIME}(?![:：\d])"
    )
)
_ENGLISH_STAMP = compiled(
    r"(?:\b(?P<published>(?:first )?(?:published|posted|released|issued|uploaded))"
    r"|\b(?P<updated>(?:last )?(?:updated|modified|revised|amended)))\b"
    r"(?:(?!published|posted|released|updated|modified|revised)[^;\n]){0,36}?"
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?!\d)|(?= ?[ap]\.?m\b))"
    r"(?P<half> ?[ap]\.?m\b)?",
    re.IGNORECASE,
)
_OTHER_ZONE = compiled(r"\b(?:GMT|UTC|[EPC][SD]?T|BST|CET)\b")
_AFTERNOON = frozenset(map(fold, ("下午", "晚上", "晚间", "傍晚")))


def _times(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield the time that a target gives for publication or update, where it is another."""
    meant = _read(source, _CHINESE_STAMP) if ":" in source or fold("时") in source else {}
    target = checked.segment.target
    said = _read(target, _ENGLISH_STAMP) if meant else {}
    if _OTHER_ZONE.search(target) is not None:
        return
    for label in meant.keys() & said.keys():
        ours, theirs = meant[label], said[label]
        if not _is_one_time(ours, theirs):
            words, given = ours.span.of(checked.segment.source), theirs.span.of(target)
            yield STAMP.found(checked, theirs.span, source=[ours.span], words=words, given=given)


def _read(text: str, stamp: re.Pattern[str]) -> Mapping[str, _Timed]:
    """Return the time of each label; a label with two has none."""
    found: dict[str, list[_Timed]] = {}
    for match in stamp.finditer(text):
        parts = match.groupdict()
        half = (parts.get("half") or "").replace(".", "").strip().lower()
        minute = parts["minute"] or parts.get("minutes")
        hour = int(parts["hour"])
        is_later = half == "pm" or parts.get("part") in _AFTERNOON
        hour = hour + _NOON if is_later and hour < _NOON else hour
        hour = 0 if half == "am" and hour == _NOON else hour
        if hour < _HOURS:
            label = _PUBLISHED if parts["published"] else _UPDATED
            is_open = not half and not parts.get("part") and hour <= _NOON
            timed = _Timed(60 * hour + int(minute or 0), Span(*match.span()), is_open)
            found.setdefault(label, []).append(timed)
    return {label: timed[0] for label, timed in found.items() if len(timed) == 1}


def _is_one_time(one: _Timed, other: _Timed) -> bool:
    half = 60 * _NOON
    is_open = one.is_open is not other.is_open
    return (one.minutes - other.minutes) % (half if is_open else 2 * half) == 0


_NUMBER = rf"(?P<number>\d{{1,3}}|[{_FIGURES}十]{{1,3}})"
_ENGLISH_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join((*_WORDS, *_ROMAN[::-1]))})\b"
_ENGLISH_ORDINAL = rf"(?P<nth>\d{{1,3}}(?=st|nd|rd|th)|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)?"
_COUNTED = (
    (
        compiled(
            fold(
                rf"系列(?:报道|文章|专题|特稿|观察|评论)?[”」》\"]?\s?(?:之|第)?\s?[（(]?{_NUMBER}"
                r"|[（(](?P<side>[上中下])[）)]"
                rf"|之(?P<behind>[{_FIGURES}十]{{1,3}})(?=[，,：:；;）)\s]|$)"
                rf"|第(?P<nth>\d{{1,3}}|[{_FIGURES}十]{{1,3}})[篇集讲回]"
            )
        ),
        compiled(
            rf"\b(?:part|chapter|episode|instal?lment|number|no\.) ?{_ENGLISH_NUMBER}"
            rf"|\b{_ENGLISH_ORDINAL} (?:part|instal?lment|article|story|piece|report|episode"
            r"|in (?:a|the|our)\b)",
            re.IGNORECASE,
        ),
    ),
    (
        compiled(fold(rf"(?<![A-Z])第?{_NUMBER}版(?!本|权|画)")),
        compiled(r"\bpage (?P<number>\d{1,3}|[a-z]+)\b|\bp\. ?(?P<nth>\d{1,3})", re.IGNORECASE),
    ),
)


def _counted(
    checked: Checked, source: str, meant: re.Pattern[str], said: re.Pattern[str]
) -> Iterator[Finding]:
    """Yield the part or the page of a target, where both texts state one and they differ."""
    ours, target = list(meant.finditer(source)), checked.segment.target
    theirs = list(said.finditer(target)) if len(ours) == 1 else []
    if len(theirs) != 1:
        return
    wanted, given = _value(ours[0]), _value(theirs[0])
    if wanted and given and wanted.isdisjoint(given):
        here, there = Span(*ours[0].span()), Span(*theirs[0].span())
        words = here.of(checked.segment.source)
        yield STAMP.found(checked, there, source=[here], words=words, given=there.of(target))


# The last of two parts or of three.
_SIDES = {"上": frozenset({1}), "中": frozenset({2}), "下": frozenset({2, 3})}


def _value(found: re.Match[str]) -> frozenset[int]:
    """Return the numbers that a match may state, none for a word that is none."""
    word = next(it for it in found.groupdict().values() if it).lower()
    if word in _SIDES:
        return _SIDES[word]
    if word.isdecimal():
        return frozenset({int(word)})
    if set(word) <= {*_FIGURES, "十"}:
        return _chinese_value(word)
    row = next((it for it in (_WORDS, _ORDINALS, _ROMAN) if word in it), None)
    return frozenset({row.index(word) + 1}) if row is not None else frozenset()


def _chinese_value(word: str) -> frozenset[int]:
    tens, ten, ones = word.rpartition("十")
    if not ten:
        return frozenset({_FIGURES.index(word) + 1}) if len(word) == 1 else frozenset()
    digits = [_FIGURES.index(it) + 1 if it else default for it, default in ((tens, 1), (ones, 0))]
    return frozenset({_TEN * digits[0] + digits[1]})


CHECKS: tuple[SegmentCheck, ...] = (Stamps(),)
