"""Photo credits: whose picture it is, said in the target as in the source, in the house style."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role, Segment
from workbench.text.credits.agencies import agencies_of, is_platform
from workbench.text.credits.photo_credit import (
    CreditKind,
    PhotoCredit,
    Romanise,
    no_name,
    parse_credit,
    propose_credit,
)
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.pinyin import is_chinese_name, is_unlike, pinyin_name
from workbench.text.variant_detection import detect_variant

MISSING = Rule("caption.credit_missing", Family.CREDIT, Severity.WARNING, about_missing=True)
DIFFERS = Rule("caption.credit_differs", Family.CREDIT, Severity.ERROR)
EXTRA = Rule("caption.credit_extra", Family.CREDIT, Severity.WARNING)
PHOTOGRAPHER = Rule(
    "caption.photographer_missing", Family.CREDIT, Severity.WARNING, about_missing=True
)
FILE_PHOTO = Rule("caption.file_photo", Family.CREDIT, Severity.WARNING, about_missing=True)
STYLE = Rule("credit.style", Family.CREDIT, Severity.HINT)

_HAN = re.compile(rf"[{HAN}]")
_FILE_WORDS = re.compile(
    r"\b(?:file|archive|archives|archival|library|undated)\b|\b(?:historical|old)\s+(?:photo|pic|im)",
    re.IGNORECASE,
)
_SAID_IN_WORDS = {
    CreditKind.SCREENSHOT: re.compile(r"\b(?:screen|still|footage|video|grab)", re.IGNORECASE),
    CreditKind.INTERNET: re.compile(r"\b(?:internet|online|web|social media)\b", re.IGNORECASE),
    CreditKind.COURTESY: re.compile(
        r"\b(?:courtesy|provided|supplied|released|handout|photos?(?=\)| by\b| from\b|:))\b",
        re.IGNORECASE,
    ),
    CreditKind.PHOTOGRAPHER: re.compile(r"\b(?:[Pp]hoto\w*|by [A-Z])"),
}
_SHOT = re.compile(r"\b(?:screen|still|grab)", re.IGNORECASE)

# In a caption that is itself about a video, the word for one is no credit.
_FILMED = re.compile(fold("视频|影片|录像|录影|画面|片段|直播"))

_BRACKETED_NAME = re.compile(r"[(\[（][A-Z][^()\[\]（）]{1,60}[)\]）]\.?$")
_TRACE = re.compile(r"[©摄攝]|提供|供图|供圖|来源|來源|[)）】]\W*$|图片|圖片")

# A source that labels its credit may be labelled in the target, too.
_SOURCE_LABEL = re.compile(fold(r"(?:图|图源|来源|图片|摄影|供图)\s*[/:|]"))

_LABELLED = re.compile(
    r"[(\[]?\s*(?:(?:photo|image|picture|pic|photo credit|credit|source)\s*:|©)", re.IGNORECASE
)
_TAKEN = re.compile(fold("摄"))
_DOT = re.compile("[·‧・•]")
_LONGEST_NAME = 4

# Characters at a caption's end in which a credit may be hidden that was not understood.
_REACH = 40


def _is_worked(checked: Checked) -> bool:
    return checked.segment.role is Role.CAPTION and bool(checked.segment.target.strip())


class CreditKept:
    """Compares the credit of a caption's target with its source's."""

    name = "caption.credit"

    def __init__(self, romanise: Romanise | None = None) -> None:
        """Write photographers' names as `romanise` does, else in pinyin where they surely are."""
        self._romanise = romanise

    def _leaves_out(self, checked: Checked, wanted: PhotoCredit) -> bool:
        """Return whether a proposal cannot name the photographer, who spells it as nobody knows."""
        spell = self._speller(checked)
        is_taken = _TAKEN.search(fold(wanted.span.of(checked.segment.source))) is not None
        return is_taken and not all(map(spell, _people(wanted)))

    def _speller(self, checked: Checked) -> Romanise:
        is_pinyin = detect_variant(checked.segment.source).is_simplified
        return self._romanise or (pinyin_name if is_pinyin else no_name)

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a credit that is missing, names another person or was added."""
        if not _is_worked(checked):
            return
        wanted = parse_credit(checked.segment.source, style)
        given = parse_credit(checked.segment.target, style)
        if wanted is None:
            if given is not None and _is_added(checked.segment.source, given, style):
                words = given.span.of(checked.segment.target)
                yield EXTRA.found(checked, given.span, words=words)
        elif _is_missing(wanted, given, checked.segment.source, checked.segment.target, style):
            proposal = propose_credit(wanted, style, self._speller(checked))
            finding = _missing(checked, wanted, given, proposal)
            yield replace(finding, fix=None) if self._leaves_out(checked, wanted) else finding
        elif given is not None and _differ(wanted, given, checked.segment):
            proposal = propose_credit(wanted, style, self._speller(checked))
            yield _differs(checked, wanted, given, proposal)
        elif given is not None:
            yield from _unsigned(checked, wanted, given)
        else:
            yield from _misnamed(checked, wanted)


def _is_added(source: str, given: PhotoCredit, style: HouseStyle) -> bool:
    """Return whether nothing at the source's end can be what the target says."""
    known = bool(given.agencies) and next(agencies_of(style).find(source), None) is None
    return known and _TRACE.search(source[-_REACH:]) is None


def _is_missing(
    wanted: PhotoCredit, given: PhotoCredit | None, source: str, target: str, style: HouseStyle
) -> bool:
    if wanted.kind is CreditKind.FILE_PHOTO:
        return False
    if given is not None and given.kind is not CreditKind.FILE_PHOTO:
        return False
    if _is_named(wanted, source, target, style):
        return False
    is_unknown = any(map(_HAN.search, (*wanted.names, *wanted.agencies)))
    return not (is_unknown and _BRACKETED_NAME.search(target[-2 * _REACH :].rstrip()))


def _is_named(wanted: PhotoCredit, source: str, target: str, style: HouseStyle) -> bool:
    """Return whether the target says it somewhere in its words."""
    named = {each.english for each in agencies_of(style).find(target)}
    words = _SAID_IN_WORDS.get(wanted.kind)
    if wanted.kind is CreditKind.SCREENSHOT and _FILMED.search(fold(_told(wanted, source))):
        words = _SHOT
    return bool(named.intersection(wanted.agencies)) or (
        words is not None and words.search(target) is not None
    )


def _told(wanted: PhotoCredit, source: str) -> str:
    return source[: wanted.span.start] + source[wanted.span.end :]


def _missing(
    checked: Checked, wanted: PhotoCredit, given: PhotoCredit | None, proposal: str
) -> Finding:
    target = checked.segment.target
    end = len(target.rstrip())
    fix = Fix(end, len(target), f" {proposal}") if proposal else None
    if fix is not None and given is not None and given.span.start > 0:
        fix = Fix(given.span.start, given.span.end, proposal)
    words = wanted.span.of(checked.segment.source)
    return MISSING.found(
        checked, source=[wanted.span], fix=fix, words=words, proposal=proposal or words
    )


def _differ(wanted: PhotoCredit, given: PhotoCredit, segment: Segment) -> bool:
    ours = {name for name in wanted.agencies if not _HAN.search(name)}
    unknown = len(ours) < len(wanted.agencies)
    theirs = set(given.agencies)
    if ours:
        lost = {name for name in ours - theirs if not is_platform(name)}
        is_kept = bool(ours & theirs) and not (lost and theirs <= ours)
        return not is_kept or _names_differ(wanted, given, segment)
    if bool(theirs) and wanted.kind in {CreditKind.PHOTOGRAPHER, CreditKind.COURTESY}:
        return not unknown and not given.names and given.kind is CreditKind.AGENCY
    named_abroad = bool(theirs) and not unknown and not any(map(_HAN.search, wanted.names))
    return named_abroad or _names_differ(wanted, given, segment)


def _names_differ(wanted: PhotoCredit, given: PhotoCredit, segment: Segment) -> bool:
    """Return whether a photographer has become another, as far as spellings can tell."""
    latin = [name for name in wanted.names if not _HAN.search(name)]
    if latin and given.names and not any(name in segment.target for name in latin):
        return True
    pairs = [(name, other) for name in _people(wanted) for other in given.names]
    if len(pairs) != 1 or wanted.kind is CreditKind.COURTESY:
        return False
    is_free = not detect_variant(segment.source).is_simplified
    return is_unlike(*pairs[0], is_free=is_free)


def _people(credit: PhotoCredit) -> list[str]:
    """Return the Chinese names of people among a credit's names."""
    return [name for name in credit.names if len(name) <= _LONGEST_NAME and is_chinese_name(name)]


def _misnamed(checked: Checked, wanted: PhotoCredit) -> Iterator[Finding]:
    """Yield a name in brackets that is not the photographer's."""
    target = checked.segment.target
    people = _people(wanted)
    found = _BRACKETED_NAME.search(target[-2 * _REACH :].rstrip())
    is_free = not detect_variant(checked.segment.source).is_simplified
    words = found[0].strip("()[]（）.") if found else ""
    if words and len(people) == 1 and is_unlike(people[0], words, is_free=is_free):
        start = target.rindex(words)
        place = Span(start, start + len(words))
        fix = None if is_free else Fix(place.start, place.end, pinyin_name(people[0]))
        yield DIFFERS.found(
            checked, place, source=[wanted.span], fix=fix, words=people[0], given=words
        )


def _unsigned(checked: Checked, wanted: PhotoCredit, given: PhotoCredit) -> Iterator[Finding]:
    """Yield a photographer whom the target leaves out beside the agency."""
    folded = fold(wanted.span.of(checked.segment.source))
    latin = [name for name in wanted.names if not _HAN.search(name)]
    foreign = [name for name in wanted.names if _DOT.search(name)]
    people = (_people(wanted) + foreign if _TAKEN.search(folded) else []) + latin
    is_left_out = bool(people) and not any(name in checked.segment.target for name in latin)
    if is_left_out and given.agencies and wanted.agencies and not given.names:
        source, words = [wanted.span], "、".join(people)
        proposal = " and ".join(pinyin_name(name) or name for name in people)
        agencies = "/".join(given.agencies)
        fix = Fix(given.span.start, given.span.end, f"({proposal}/{agencies})")
        is_plain = (
            not (given.is_file or foreign) and detect_variant(checked.segment.source).is_simplified
        )
        yield PHOTOGRAPHER.found(
            checked,
            given.span,
            source=source,
            fix=fix if is_plain else None,
            words=words,
            proposal=proposal,
        )


def _differs(checked: Checked, wanted: PhotoCredit, given: PhotoCredit, proposal: str) -> Finding:
    place = given.span
    fix = Fix(place.start, place.end, proposal) if proposal else None
    return DIFFERS.found(
        checked,
        place,
        source=[wanted.span],
        fix=fix,
        words=wanted.span.of(checked.segment.source),
        given=place.of(checked.segment.target),
    )


class FilePhoto:
    """Finds old pictures that the target does not call file photos."""

    name = "caption.file_photo"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding unless the whole credit is missing, which is said already."""
        if not _is_worked(checked):
            return
        target = checked.segment.target
        wanted = parse_credit(checked.segment.source, style)
        if wanted is None or not wanted.is_file or _FILE_WORDS.search(target):
            return
        given = parse_credit(target, style)
        if _is_missing(wanted, given, checked.segment.source, target, style):
            return
        fix = _file_photo_fix(target, given, style)
        words = wanted.span.of(checked.segment.source)
        yield FILE_PHOTO.found(checked, source=[wanted.span], fix=fix, words=words)


def _file_photo_fix(target: str, given: PhotoCredit | None, style: HouseStyle) -> Fix | None:
    end = len(target.rstrip())
    old = PhotoCredit(Span(end, end), CreditKind.FILE_PHOTO, is_file=True)
    if given is None:
        return Fix(end, len(target), f" {propose_credit(old, style)}")
    proposal = propose_credit(replace(given, is_file=True), style)
    place = given.span
    return Fix(place.start, place.end, proposal) if given.kind is CreditKind.AGENCY else None


class CreditStyle:
    """Finds credits that are right and not written as the house writes them."""

    name = "credit.style"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield one with the credit in the house style; a caption that is all credit is let be."""
        if not _is_worked(checked):
            return
        target = checked.segment.target
        given = parse_credit(target, style)
        if given is None or given.kind is not CreditKind.AGENCY or given.span.start == 0:
            return
        if _SOURCE_LABEL.search(fold(checked.segment.source[-2 * _REACH :])):
            return
        words = given.span.of(target)
        if _HAN.search(words) or _is_in_style(words, style):
            return
        proposal = propose_credit(given, style)
        if proposal and proposal != words:
            fix = Fix(given.span.start, given.span.end, proposal)
            yield STYLE.found(checked, given.span, fix=fix, words=words, proposal=proposal)


def _is_in_style(words: str, style: HouseStyle) -> bool:
    is_in_parentheses = words.startswith("(") and words.endswith(")") and words.count("(") == 1
    if _LABELLED.match(words) or re.search(r"\b(?:REUTERS|XINHUA|GETTY)\b", words):
        return False
    return is_in_parentheses is style.credit_in_parentheses


CHECKS: tuple[SegmentCheck, ...] = (CreditKept(), FilePhoto(), CreditStyle())
