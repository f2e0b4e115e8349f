"""Photo credits: whose picture it is, said in the target as in the source, in the house style."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.checks.credits.labelled import CHECKS as LABELLED
from workbench.checks.credits.rules import CREDIT_MISSING as MISSING
from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role, Segment
from workbench.text.credits.agencies import agencies_of, is_platform
from workbench.text.credits.credit_claims import (
    are_sides_exchanged,
    other_picture,
    other_view,
    staff_for_others,
    unnamed_staff,
    view_lost,
)
from workbench.text.credits.credit_kept import (
    claimed_beside,
    lenders_exchanged,
    photographer_added,
    said_beside_lost,
)
from workbench.text.credits.credit_labels import (
    data_source_lost,
    lent_by_another,
    made_old,
    maker_took,
    medium_lost,
    named_unasked,
    other_maker,
)
from workbench.text.credits.credit_match import (
    Difference,
    difference,
    is_another,
    people_of,
    signed_pairs,
)
from workbench.text.credits.labelled_roles import roles_exchanged
from workbench.text.credits.lenders import english_lender, is_same_lender
from workbench.text.credits.name_spelling import spelling_of
from workbench.text.credits.photo_credit import (
    CreditKind,
    PhotoCredit,
    Romanise,
    bracketed_credits,
    no_name,
    parse_credit,
    propose_credit,
    repeated_credit,
    repeated_line,
)
from workbench.text.credits.photographers import other_work, photographer_shown
from workbench.text.credits.picture_kinds import kind_lost
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.pinyin import pinyin_name
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant

DIFFERS = Rule("caption.credit_differs", Family.CREDIT, Severity.ERROR)
EXTRA = Rule("caption.credit_extra", Family.CREDIT, Severity.WARNING)
PHOTOGRAPHER = Rule(
    "caption.photographer_missing", Family.CREDIT, Severity.WARNING, about_missing=True
)
LENDER = Rule("caption.lender_missing", Family.CREDIT, Severity.WARNING, about_missing=True)
TWICE = Rule("caption.credit_twice", Family.CREDIT, Severity.WARNING)
FILE_PHOTO = Rule("caption.file_photo", Family.CREDIT, Severity.WARNING, about_missing=True)
STYLE = Rule("credit.style", Family.CREDIT, Severity.HINT)

_HAN = compiled(rf"[{HAN}]")
_FILE_WORDS = compiled(
    r"\b(?:files?|archive|archives|archival|library|undated)\b|\b(?:historical|old)\s+(?:photo|pic|im)",
    re.IGNORECASE,
)
_SAID_IN_WORDS = {
    CreditKind.SCREENSHOT: compiled(r"\b(?:screen|still|footage|video|grab)", re.IGNORECASE),
    CreditKind.INTERNET: compiled(r"\b(?:internet|online|web|social media)\b", re.IGNORECASE),
    CreditKind.COURTESY: compiled(
        r"\b(?:courtesy|provided|supplied|released|handout|photos?(?=\)| by\b| from\b|:))\b",
        re.IGNORECASE,
    ),
    CreditKind.PHOTOGRAPHER: compiled(r"\b(?:[Pp]hoto\w*|by [A-Z])"),
    CreditKind.PUBLIC_DOMAIN: compiled(r"\bpublic domain\b", re.IGNORECASE),
    CreditKind.MADE: compiled(r"\bAI\b|\bgenerated\b"),
}
_SHOT = compiled(r"\b(?:screen|still|grab)", re.IGNORECASE)

_SIGNED = compiled(
    r"[(\[/©|:]|[–—-] |\b(?:photo|pic|imag|courtes|credit|captur|taken|took|shot|handout|via|grab"
    r"|screen|footage|video|released|provided|suppl|issued|broadcast|published|distributed)",
    re.IGNORECASE,
)

# In a caption that is itself about a video, the word for one is no credit.
_FILMED = compiled(fold("视频|影片|录像|录影|画面|片段|直播"))

_BRACKETED_NAME = compiled(r"[(\[（][A-Z][^()\[\]（）]{1,60}[)\]）]\.?$")
# Somebody without a name: `(Photographed by a reporter)`, `(Photo taken by a student's parent)`.
_BY_SOMEBODY = compiled(
    r"(?:[(\[]|(?<=[.!?] ))"
    r"(?:(?:photo(?:s|graph(?:s|ed)?)?|pictures?|images?|taken|shot|provided|supplied)[: ]+)+"
    r"(?:by|from|courtesy of) (?P<who>(?-i:[a-z])[a-z'’ ]*?)\.?[)\]]?\W*$",
    re.IGNORECASE,
)
_SITE = compiled(
    r"[(\[](?![^)\]]*(?:[Ss]creen|[Ii]mage|[Gg]rab))[^()\[\]]* (?:website|site)[)\]]\.?$"
)
_TRACE = compiled(r"[©摄攝]|提供|供图|供圖|来源|來源|[)）】]\W*$|图片|圖片")

# Words with which a source may say whose picture it is, or that it is one.
_ANY_TRACE = compiled(
    fold(r"图|照|影|摄|截|视频|画面|录像|直播|提供|来源|资料|档案|网|授权|©|[A-Za-z]{2}|[0-9]{4}年")
)

# What only points at the picture, and credits nobody.
_SHOWN = compiled(fold(r"^\W{0,2}图[为中左右](?![片/|:])"))

# A source that labels its credit may be labelled in the target, too.
_SOURCE_LABEL = compiled(fold(r"(?:摄|图|图源|来源|图片|摄影|供图)\s*[/:|]"))

_LABELLED = compiled(
    r"[(\[]?\s*(?:(?:photo|image|picture|pic|photo credit|credit|source)\s*:|©)", re.IGNORECASE
)
_TAKEN = compiled(fold("摄"))
_DOT = compiled("[·‧・•]")

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
        return is_taken and not all(map(spell, people_of(wanted)))

    def _speller(self, checked: Checked) -> Romanise:
        is_pinyin = detect_variant(checked.segment.source).is_simplified
        return self._romanise or (pinyin_name if is_pinyin else no_name)

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a credit that is missing, names another person or was added."""
        if not _is_worked(checked):
            return
        wanted = parse_credit(checked.segment.source, style)
        given = parse_credit(checked.segment.target, style)
        claimed = _claimed(checked, wanted, given, style)
        if claimed is not None:
            yield claimed
        elif wanted is None:
            if given is not None and _is_added(checked.segment.source, given, style):
                words = given.span.of(checked.segment.target)
                start = len(checked.segment.target[: given.span.start].rstrip())
                fix = Fix(start, given.span.end, "") if start else None
                yield EXTRA.found(checked, given.span, fix=fix, words=words)
        elif (other := _other_beside(checked, style)) is not None:
            yield other
        elif _is_exchanged(checked.segment, style):
            words, target = wanted.span.of(checked.segment.source), checked.segment.target
            place = given.span if given is not None else Span(0, len(target))
            said = place.of(target)
            yield DIFFERS.found(checked, place, source=[wanted.span], words=words, given=said)
        elif _is_missing(wanted, given, checked.segment.source, checked.segment.target, style):
            proposal = propose_credit(wanted, style, self._speller(checked))
            finding = _missing(checked, wanted, given, proposal)
            yield replace(finding, fix=None) if self._leaves_out(checked, wanted) else finding
        elif given is not None:
            yield from self._compared(checked, wanted, given, style)
        elif (lost := _lost_of_list(checked, wanted, style)) is not None:
            yield lost
        else:
            yield from _misnamed(checked, wanted)

    def _compared(
        self, checked: Checked, wanted: PhotoCredit, given: PhotoCredit, style: HouseStyle
    ) -> Iterator[Finding]:
        segment = checked.segment
        found = difference(wanted, given, segment.source, segment.target)
        if found is Difference.OTHER:
            proposal = propose_credit(wanted, style, self._speller(checked))
            yield _differs(checked, wanted, given, proposal)
        elif found is Difference.UNSIGNED:
            yield _unsigned(checked, wanted, given)
        elif found is Difference.UNLENT:
            proposal = propose_credit(wanted, style)  # a lender is known or has no one English
            yield _unlent(checked, wanted, given, proposal)


def _claimed(
    checked: Checked, wanted: PhotoCredit | None, given: PhotoCredit | None, style: HouseStyle
) -> Finding | None:
    """Return a drawing that became a photo, exchanged sides, or a photographer now "staff"."""
    source, target = checked.segment.source, checked.segment.target
    other = other_picture(source, target) or roles_exchanged(source, target)
    other = other or other_maker(source, target) or maker_took(source, target)
    other = other or named_unasked(source, target) or lent_by_another(source, target)
    other = other or claimed_beside(source, target) or lenders_exchanged(source, target)
    other = other or photographer_added(source, target) or other_view(source, target)
    other = other or staff_for_others(source, target) or other_work(source, target)
    if other is None and wanted is not None and given is not None:
        other = photographer_shown(wanted, given, source, target)
    old = made_old(source, target)
    if other is None and old is not None:
        whole = wanted.span if wanted is not None else Span(0, len(source))
        other = whole, old
    if other is None and are_sides_exchanged(source, target, agencies_of(style)):
        ours, theirs = (
            credit.span if credit else Span(0, len(text))
            for credit, text in ((wanted, source), (given, target))
        )
        other = ours, theirs
    if other is not None:
        words, said = (place.of(text) for place, text in zip(other, (source, target), strict=True))
        return DIFFERS.found(checked, other[1], source=[other[0]], words=words, given=said)
    lost = view_lost(source, target) or kind_lost(source, target)
    lost = lost or medium_lost(source, target) or data_source_lost(source, target)
    lost = lost or said_beside_lost(source, target)
    if lost is not None:
        words = lost.of(source)
        return MISSING.found(checked, source=[lost], words=words, proposal=words)
    staff = unnamed_staff(target) if wanted is not None else None
    if wanted is None or staff is None or _TAKEN.search(fold(wanted.span.of(source))) is None:
        return None
    people = [name for name in people_of(wanted) if not name.endswith("记者")]
    if not people or wanted.agencies:
        return None
    return _unsigned(checked, wanted, given or PhotoCredit(staff, CreditKind.PHOTOGRAPHER))


def _other_beside(checked: Checked, style: HouseStyle) -> Finding | None:
    """Return the one credit of several, each beside its part of a caption, that is another's."""
    ours = list(bracketed_credits(checked.segment.source, style))
    theirs = list(bracketed_credits(checked.segment.target, style))
    if len(ours) < 2 or len(ours) != len(theirs):  # noqa: PLR2004 - the last is compared in full
        return None
    for wanted, given in zip(ours[:-1], theirs[:-1], strict=True):
        known = all(not _HAN.search(name) for name in wanted.agencies)
        if known and wanted.agencies and set(wanted.agencies).isdisjoint(given.agencies):
            return _differs(checked, wanted, given, propose_credit(wanted, style))
    return None


def _is_exchanged(segment: Segment, style: HouseStyle) -> bool:
    """Return whether two photographers of one caption have each other's agency or place."""
    agencies = agencies_of(style)
    ours = list(signed_pairs(segment.source, agencies))
    theirs = list(signed_pairs(segment.target, agencies))
    same_people = sorted(name for name, _ in ours) == sorted(name for name, _ in theirs)
    return len(ours) > 1 and same_people and ours != theirs


def _is_added(source: str, given: PhotoCredit, style: HouseStyle) -> bool:
    """Return whether nothing at the source's end can be what the target says."""
    said = {each.english for each in agencies_of(style).find(source)}
    known = [each for each in given.agencies if not (said and is_platform(each))]
    if not given.agencies:
        is_silent = _ANY_TRACE.search(_SHOWN.sub("", fold(source))) is None
        return is_silent and given.kind is not CreditKind.INTERNET
    return bool(known) and said.isdisjoint(known) and _TRACE.search(source[-_REACH:]) is None


def _is_missing(
    wanted: PhotoCredit, given: PhotoCredit | None, source: str, target: str, style: HouseStyle
) -> bool:
    if wanted.kind is CreditKind.FILE_PHOTO:
        return False
    if given is not None and given.kind is not CreditKind.FILE_PHOTO:
        return False
    if _is_named(wanted, source, target, style) or _is_all_name(wanted, target):
        return False
    is_unknown = any(map(_HAN.search, (*wanted.names, *wanted.agencies)))
    if wanted.kind is CreditKind.SCREENSHOT and _SITE.search(target[-2 * _REACH :].rstrip()):
        return True
    return not (is_unknown and _BRACKETED_NAME.search(target[-2 * _REACH :].rstrip()))


def _is_named(wanted: PhotoCredit, source: str, target: str, style: HouseStyle) -> bool:
    """Return whether the target says it somewhere in its words."""
    named = {each.english for each in agencies_of(style).find(target)}
    if wanted.names and not _SIGNED.search(target):
        named = set()  # an agency that the caption itself tells of
    words = _SAID_IN_WORDS.get(wanted.kind)
    if wanted.kind is CreditKind.SCREENSHOT and _FILMED.search(fold(_told(wanted, source))):
        words = _SHOT
    return bool(named.intersection(wanted.agencies)) or (
        words is not None and words.search(target) is not None
    )


def _is_all_name(wanted: PhotoCredit, target: str) -> bool:
    """Return whether the last sentence is the photographer's name and no more: 陈晓 摄."""
    people = people_of(wanted)
    whole = wanted.kind is CreditKind.PHOTOGRAPHER and not wanted.agencies and len(people) == 1
    last = _SENTENCES.split(target.strip(" ."))[-1]
    return whole and spelling_of(people[0], last, is_free=True).is_same_person


_SENTENCES = compiled(r"[.!?][\"”’)]? +")


def _told(wanted: PhotoCredit, source: str) -> str:
    return source[: wanted.span.start] + source[wanted.span.end :]


def _lost_of_list(checked: Checked, wanted: PhotoCredit, style: HouseStyle) -> Finding | None:
    """Return the agencies of a list that a target leaves out which names another of them."""
    named = {each.english for each in agencies_of(style).find(checked.segment.target)}
    ours = [name for name in wanted.agencies if not (_HAN.search(name) or is_platform(name))]
    lost = [name for name in ours if name not in named]
    told = wanted.span.of(checked.segment.source)
    if not lost or len(lost) == len(ours) or not named <= set(ours) or _LIST.search(told) is None:
        return None
    return MISSING.found(checked, source=[wanted.span], words=told, proposal=" and ".join(lost))


_LIST = compiled("[、，,及和與与]")


def _missing(
    checked: Checked, wanted: PhotoCredit, given: PhotoCredit | None, proposal: str
) -> Finding:
    target = checked.segment.target
    end = len(target.rstrip())
    fix = Fix(end, len(target), f" {proposal}") if proposal else None
    unknown = _BRACKETED_NAME.search(target, 0, end)
    if fix is not None and given is not None and given.span.start > 0:
        fix = Fix(given.span.start, given.span.end, proposal)
    elif fix is not None and given is None and unknown is not None:
        fix = Fix(unknown.start(), end, proposal)
    words = wanted.span.of(checked.segment.source)
    return MISSING.found(
        checked, source=[wanted.span], fix=fix, words=words, proposal=proposal or words
    )


def _misnamed(checked: Checked, wanted: PhotoCredit) -> Iterator[Finding]:
    """Yield a name in brackets that is not the photographer's."""
    target = checked.segment.target
    by_whom = _BY_SOMEBODY.search(target[-2 * _REACH :])
    if by_whom is not None and not wanted.agencies and _is_lent_by_another(wanted, by_whom["who"]):
        yield _lent_by(checked, wanted, by_whom["who"])
        return
    people = people_of(wanted)
    found = _BRACKETED_NAME.search(target[-2 * _REACH :].rstrip())
    words = found[0].strip("()[]（）.") if found else ""
    if words and wanted.kind is CreditKind.COURTESY and not wanted.agencies:
        if _is_lent_by_another(wanted, words):
            yield _lent_by(checked, wanted, words)
        return
    if words and len(people) == 1 and _is_without_agency(wanted, people[0], words):
        yield _without_agency(checked, wanted, words)
        return
    if words and len(people) == 1 and is_another(people[0], words, checked.segment.source):
        is_free = not detect_variant(checked.segment.source).is_simplified
        start = target.rindex(words)
        place = Span(start, start + len(words))
        fix = None if is_free else Fix(place.start, place.end, pinyin_name(people[0]))
        yield DIFFERS.found(
            checked, place, source=[wanted.span], fix=fix, words=people[0], given=words
        )


def _without_agency(checked: Checked, wanted: PhotoCredit, words: str) -> Finding:
    target = checked.segment.target
    start = target.rindex(words)
    place = Span(max(0, start - 1), min(len(target), start + len(words) + 1))
    return DIFFERS.found(
        checked,
        place,
        source=[wanted.span],
        fix=Fix(place.start, place.end, f"({'/'.join((*wanted.agencies, words))})"),
        words=wanted.span.of(checked.segment.source),
        given=place.of(target),
    )


def _is_without_agency(wanted: PhotoCredit, person: str, words: str) -> bool:
    """Return whether a bracket has an agency's photographer and no agency: `(Wu Chia-sheng)`."""
    is_known = bool(wanted.agencies) and not any(map(_HAN.search, wanted.agencies))
    return is_known and spelling_of(person, words, is_free=True).is_same_person


def _is_lent_by_another(wanted: PhotoCredit, words: str) -> bool:
    judged = [is_same_lender(name, words) for name in wanted.names]
    return False in judged and not any(judged)


def _lent_by(checked: Checked, wanted: PhotoCredit, words: str) -> Finding:
    start = checked.segment.target.rindex(words)
    place = Span(start, start + len(words))
    said = "、".join(wanted.names)
    return DIFFERS.found(checked, place, source=[wanted.span], words=said, given=words)


def _unsigned(checked: Checked, wanted: PhotoCredit, given: PhotoCredit) -> Finding:
    """Return that the target leaves a photographer out beside the agency."""
    latin = [name for name in wanted.names if not _HAN.search(name)]
    foreign = [name for name in wanted.names if _DOT.search(name)]
    people = (people_of(wanted) + foreign if not latin else []) + latin
    proposal = " and ".join(pinyin_name(name) or name for name in people)
    signed = "/".join((proposal, *given.agencies)) if given.agencies else f"Photo by {proposal}"
    fix = Fix(given.span.start, given.span.end, f"({signed})")
    foreign = foreign or list(given.names)
    is_pinyin = bool(latin) or detect_variant(checked.segment.source).is_simplified
    return PHOTOGRAPHER.found(
        checked,
        given.span,
        source=[wanted.span],
        fix=fix if is_pinyin and not (given.is_file or foreign) else None,
        words="、".join(people),
        proposal=proposal,
    )


def _unlent(checked: Checked, wanted: PhotoCredit, given: PhotoCredit, proposal: str) -> Finding:
    lenders = [name for name in wanted.names if _HAN.search(name)]
    is_known = proposal and all(map(english_lender, lenders))
    fix = Fix(given.span.start, given.span.end, proposal) if is_known else None
    words = "、".join(lenders)
    return LENDER.found(checked, given.span, source=[wanted.span], fix=fix, words=words)


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


_MAY_REPEAT = compiled(r"[(\[/]|(?i:(?:photo|image|picture|credit)s?(?: by\b|:))")


class CreditOnce:
    """Finds a credit that the target gives twice."""

    name = "caption.credit_twice"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the second of two credits that say the same, to be left out."""
        target = checked.segment.target
        if not _is_worked(checked) or _MAY_REPEAT.search(target) is None:
            return
        place = repeated_credit(target, style) or repeated_line(target)
        if place is not None:
            start = len(target[: place.start].rstrip())
            fix = Fix(start, place.end, "")
            yield TWICE.found(checked, place, fix=fix, words=place.of(target))


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


# As an agency signs behind the caption's sentence: `CNA photo by Wu Chia-sheng`.
_SIGNED_SENTENCE = compiled(r"[A-Z][\w ]{1,24} photo by [A-Z]")


def _is_in_style(words: str, style: HouseStyle) -> bool:
    if _SIGNED_SENTENCE.match(words):
        return True
    is_in_parentheses = words.startswith("(") and words.endswith(")") and words.count("(") == 1
    if _LABELLED.match(words) or re.search(r"\b(?:REUTERS|XINHUA|GETTY)\b", words):
        return False
    return is_in_parentheses is style.credit_in_parentheses


CHECKS: tuple[SegmentCheck, ...] = (
    CreditKept(),
    CreditOnce(),
    FilePhoto(),
    CreditStyle(),
    *LABELLED,
)
