"""Whether two photo credits say the same: whose picture it is, who took or lent it, what it is."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from itertools import pairwise

from workbench.text.credits.agencies import Agencies, is_platform
from workbench.text.credits.lenders import english_lender, is_known_other, is_same_lender
from workbench.text.credits.name_spelling import Verdict, spelling_of
from workbench.text.credits.photo_credit import CreditKind, PhotoCredit
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.agencies import all_agencies
from workbench.text.names.people import is_person
from workbench.text.names.pinyin import is_chinese_name, letters
from workbench.text.names.transcription import likeness
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant


class Difference(Enum):
    """What is other in the target's credit; the graver ones first."""

    OTHER = auto()  # another agency, person, lender or kind of picture
    UNSIGNED = auto()  # an agency without its photographer
    UNLENT = auto()  # an agency without who lent it the picture


_HAN = compiled(rf"[{HAN}]")
_DOT = compiled("[·‧・•]")
_TAKEN = compiled(fold("(?<!翻)摄"))
_TAKEN_BY = compiled(r"\b(?:photos?|pictures?|images?|taken|shot) by\b", re.IGNORECASE)
_LENT = compiled(r"\b(?:via|courtesy|handout|provided|supplied|released|from)\b", re.IGNORECASE)
_LONGEST_NAME = 4


def difference(
    wanted: PhotoCredit, given: PhotoCredit, source: str, target: str
) -> Difference | None:
    """Return how the credit of a target differs from its source's, `None` where it does not."""
    if _has_other_agency(wanted, given) or _is_other_kind(wanted, given, target):
        return Difference.OTHER
    missing, is_other = _people_lost(wanted, given, source, target)
    if is_other or _has_other_lender(wanted, given, target):
        return Difference.OTHER
    if _is_embellished(wanted, given, source, target):
        return Difference.OTHER
    is_signed = bool(given.agencies and wanted.agencies) or bool(given.names)
    if missing and is_signed:
        return Difference.UNSIGNED
    if _is_taken_by_lender(wanted, given, source, target) or _is_still(
        wanted, given, source, target
    ):
        return Difference.OTHER
    return Difference.UNLENT if _is_unlent(wanted, given, target) else None


_PAST = compiled(fold(r"资料|档案|历史|旧|当年|年前|曾|昔|(?:19|20)[0-9]{2}年?|生前"))
_LATIN = compiled(r"[A-Za-z]{2}")


def _is_embellished(wanted: PhotoCredit, given: PhotoCredit, source: str, target: str) -> bool:
    """Return whether the target makes an agency's picture an old one, or names who took it."""
    if wanted.kind is not CreditKind.AGENCY or given.kind is not CreditKind.AGENCY:
        return False
    if given.is_file and not wanted.is_file and not _PAST.search(fold(source)):
        return True
    told = given.span.of(target)
    signed = _SIGNED_ALONE.search(told) or _SIGNED_BEHIND.search(told)
    is_silent = not wanted.names and not _LATIN.search(wanted.span.of(source))
    return is_silent and signed is not None and signed["name"] in given.names


def people_of(credit: PhotoCredit) -> list[str]:
    """Return the Chinese names of people among a credit's names."""
    return [name for name in credit.names if len(name) <= _LONGEST_NAME and is_chinese_name(name)]


def _has_other_agency(wanted: PhotoCredit, given: PhotoCredit) -> bool:
    ours = {name for name in wanted.agencies if not _HAN.search(name)}
    unknown = len(wanted.agencies) - len(ours)
    if unknown == len(wanted.agencies) == 1 and _is_another_wire(wanted.agencies[0], given):
        return True
    lenders = [name for name in wanted.names if _HAN.search(name)]
    theirs = set(given.agencies)
    added = {name for name in theirs - ours if not is_platform(name)}
    if ours:
        lost = {name for name in ours - theirs if not is_platform(name)}
        return not ours & theirs or bool(lost and theirs <= ours) or len(added) > unknown
    if wanted.kind in {CreditKind.PHOTOGRAPHER, CreditKind.COURTESY}:
        is_lent = any(is_same_lender(name, other) for name in lenders for other in theirs)
        is_wire = bool(added & _WIRES)  # any other may be the house's own name
        return bool(added) and not unknown and (is_wire or not given.names) and not is_lent
    from_pages = wanted.kind in _FROM_PAGES and bool(lenders)
    if from_pages and not unknown and added & _WIRES:  # 翻摄自警政署网站, (CNA)
        return not any(is_same_lender(name, other) for name in lenders for other in added)
    named_abroad = not any(map(_HAN.search, wanted.names))
    return bool(theirs) and not unknown and named_abroad


def _is_another_wire(chinese: str, given: PhotoCredit) -> bool:
    """Return whether an agency that the table does not know became a wire that it does.

    A wire has no other Chinese name than one that shares two characters with those of the table.
    """
    wires = _WIRES.intersection(given.agencies)
    if not wires or given.names or len(given.agencies) > 1 or not _NEWS.search(fold(chinese)):
        return False
    folded = fold(chinese)
    known = [
        fold(name) for each in all_agencies() if each.english in wires for name in each.chinese
    ]
    pairs = {one + other for name in known for one, other in pairwise(name)}
    return not any(one + other in pairs for one, other in pairwise(_NEWS.sub("", folded)))


_NEWS = compiled(fold("(?:通讯|通信|新闻)社$"))
_WIRES = frozenset(
    {
        *("AFP", "AP", "Reuters", "Xinhua", "EPA", "Getty Images", "China News Service", "CNA"),
        *("Kyodo", "TASS", "Yonhap", "Bloomberg", "dpa", "VCG", "Anadolu"),
    }
)
_ALONE = frozenset({CreditKind.PUBLIC_DOMAIN, CreditKind.MADE})
_FROM_PAGES = frozenset({CreditKind.SCREENSHOT, CreditKind.INTERNET})
_LENDING = frozenset({CreditKind.COURTESY, CreditKind.PHOTOGRAPHER})


def _is_other_kind(wanted: PhotoCredit, given: PhotoCredit, target: str) -> bool:
    ours, theirs = wanted.kinds or {wanted.kind}, given.kinds or {given.kind}
    if (ours & _ALONE) != (theirs & _ALONE):
        return True
    if CreditKind.SCREENSHOT in ours and CreditKind.SCREENSHOT not in theirs:
        is_old = given.kind is CreditKind.FILE_PHOTO and CreditKind.FILE_PHOTO not in ours
        is_other = is_old and not given.agencies and not wanted.agencies
        if is_other and not _MOVING.search(given.span.of(target)):
            return True
        is_taken = bool(given.agencies) and _TAKEN_BY.search(given.span.of(target)) is not None
        return is_taken or bool(theirs & _LENDING and not ours & _LENDING)
    if wanted.kind is CreditKind.COURTESY and not wanted.agencies:
        other = {CreditKind.FILE_PHOTO, CreditKind.INTERNET, CreditKind.SCREENSHOT}
        if _POSTS.search(fold("".join(wanted.names))):
            other = other - {CreditKind.INTERNET}  # 网友, "a social media user"
        is_other = given.kind in other and not given.agencies and not ours & other
        return is_other or _is_only_posted(wanted, given)
    if wanted.kind is CreditKind.INTERNET and not wanted.agencies:
        return given.kind in {CreditKind.FILE_PHOTO, CreditKind.COURTESY} and not _is_online(given)
    return False


def _is_only_posted(wanted: PhotoCredit, given: PhotoCredit) -> bool:
    """Return whether who gave a picture away became where pictures are posted: 校友, (Weibo)."""
    posted = bool(given.agencies) and all(map(is_platform, given.agencies)) and not given.names
    return posted and bool(wanted.names) and not _POSTS.search(fold("".join(wanted.names)))


_POSTS = compiled(fold("网|博|脸书|推特|用户|账号|帐号|粉专|微信|频道"))


def _is_online(given: PhotoCredit) -> bool:
    return any(re.search(r"(?i)internet|online|web|social|netizen|user", it) for it in given.names)


def _people_lost(
    wanted: PhotoCredit, given: PhotoCredit, source: str, target: str
) -> tuple[bool, bool]:
    """Return whether a photographer is missing, and whether one has become another."""
    latin = [name for name in wanted.names if not _HAN.search(name)]
    left = [name for name in given.names if not _is_in(name, latin)]
    if len(left) > len(people_of(wanted)):
        left = [name for name in left if not name[0].islower()]  # `Li Wei, a reader`
    lost = [name for name in latin if not _is_named(name, target)]
    if lost:
        return not left, bool(left) or (bool(given.names) and not given.agencies)
    if latin:
        return False, False
    people = [name for name in people_of(wanted) if not english_lender(name)]
    if people and 0 < len(left) < len(people):
        return True, not any(_is_close(one, other) for one in people for other in left)
    if people and len(people) == len(left):
        is_other = any(
            is_another(one, other, source) for one, other in zip(people, left, strict=True)
        )
        return False, is_other
    if wanted.kind in {CreditKind.COURTESY, CreditKind.SCREENSHOT, CreditKind.INTERNET}:
        return False, False
    is_taken = _TAKEN.search(fold(wanted.span.of(source))) is not None or any(
        map(is_person, people)
    )
    foreign = [name for name in wanted.names if _DOT.search(name)]
    is_other = is_taken and len(foreign) == len(left) == 1
    is_other = is_other and _is_other_foreigner(foreign[0], left[0])
    return is_taken and bool(people or foreign) and not given.names, is_other


def _is_other_foreigner(chinese: str, english: str) -> bool:
    """Return whether a foreign photographer's surname, or all of a name, sounds like another."""
    ours, theirs = _DOT.split(chinese), english.split()
    if len(ours) < 2 or len(theirs) < 2:  # noqa: PLR2004 - given name, surname
        return False
    surname = max(likeness(ours[-1], word) for word in theirs[1:])
    return min(surname, (surname + likeness(ours[0], theirs[0])) / 2) < _SOUNDS_ALIKE


# From here on a word may well be what characters transcribe.
_SOUNDS_ALIKE = 0.6


def _is_close(chinese: str, english: str) -> bool:
    return spelling_of(chinese, english, is_free=True) is not Verdict.WRONG


def is_another(chinese: str, english: str, source: str) -> bool:
    """Return whether a photographer's name cannot be the Chinese one, or is a slip of it."""
    if len(english.split()) < 2:  # noqa: PLR2004 - surname, given name
        return False
    is_free = not detect_variant(source).is_simplified
    verdict = spelling_of(chinese, english, is_free=is_free)
    return verdict in {Verdict.WRONG, Verdict.TORN}


def _is_in(name: str, names: list[str]) -> bool:
    return letters(name) in set(map(letters, names))


def _is_named(name: str, target: str) -> bool:
    return name in target or letters(name) in letters(target)


_LABEL = compiled(
    r"^\W*(?:(?:photos?|images?|pictures?|video|courtesy|provided|supplied|released|handout)"
    r"(?: courtesy)?(?: by| of| from|:)\s*)+|\W+$",
    re.IGNORECASE,
)


def _has_other_lender(wanted: PhotoCredit, given: PhotoCredit, target: str) -> bool:
    if wanted.kind in _FROM_PAGES and wanted.agencies and wanted.names:
        # A screenshot of somebody's page: the page may go unsaid, but not be another's.
        return any(is_known_other(one, it) for one in wanted.names for it in given.names)
    is_common = all(name[:1].islower() for name in given.names)  # `(Photo by a teacher)`
    is_taken = wanted.kind is CreditKind.PHOTOGRAPHER and is_common and not wanted.agencies
    if (wanted.kind is not CreditKind.COURTESY and not is_taken) or not wanted.names:
        return False
    theirs = given.names or given.agencies
    whole = _LABEL.sub("", given.span.of(target))  # `Ministry of Culture` was read as two names
    judged = [is_same_lender(name, it) for name in wanted.names for it in (*theirs, whole)]
    return bool(judged) and not any(judged) and False in judged


def _is_unlent(wanted: PhotoCredit, given: PhotoCredit, target: str) -> bool:
    """Return whether an agency that passed on another's picture stands alone in the target."""
    lenders = [name for name in wanted.names if _HAN.search(name) and not is_person(name)]
    is_told = CreditKind.COURTESY in wanted.kinds or any(
        len(name) > _LONGEST_NAME for name in lenders
    )
    is_lent = is_told and bool(wanted.agencies)
    told = given.span.of(target)
    return is_lent and bool(lenders) and not given.names and _LENT.search(told) is None


def _is_taken_by_lender(wanted: PhotoCredit, given: PhotoCredit, source: str, target: str) -> bool:
    """Return whether who gave a picture away is said to have taken it: 家属提供, Photo by."""
    told = fold(wanted.span.of(source))
    is_lent = wanted.kind is CreditKind.COURTESY and _GIVEN.search(told) is not None
    is_only_lent = is_lent and _TAKEN.search(told) is None and not wanted.agencies
    return is_only_lent and _TAKEN_BY.search(given.span.of(target)) is not None


_GIVEN = compiled(fold("提供|供图|惠赐|赠图|翻摄"))


def _is_still(wanted: PhotoCredit, given: PhotoCredit, source: str, target: str) -> bool:
    """Return whether a picture out of a video became a photo: 微博视频截图, Weibo photo."""
    told = fold(wanted.span.of(source))
    is_copied = _COPIED.search(told) is not None and _FILMED.search(fold(source)) is not None
    from_video = is_copied or bool(_FILMED.search(told) or _SHOT.search(told))
    is_shot = CreditKind.SCREENSHOT in wanted.kinds and CreditKind.SCREENSHOT not in given.kinds
    said = _PHOTO.search(given.span.of(target)) is not None
    return is_shot and from_video and said and _MOVING.search(given.span.of(target)) is None


# A screenshot of a page is none of a video, and a photo all the less.
_SHOT = compiled(fold("截[图屏]"))
_COPIED = compiled(fold("翻摄|翻拍|[截撷]自"))
_FILMED = compiled(fold("视频|影片|录像|录影|直播|画面"))
_PHOTO = compiled(r"\b(?:photo|picture)s?\b", re.IGNORECASE)
_MOVING = compiled(r"\b(?:screen|still|grab|video|film|footage|frame)", re.IGNORECASE)

_PART = r"[A-ZÀ-Þ][\w.'’-]*"
_NAME = rf"{_PART}(?: (?:(?:de|la|van|von|der|bin|al) )*{_PART}){{1,3}}"
_SIGNED_ALONE = compiled(rf"^\W*(?:[Pp]hotos? by )?(?P<name>{_NAME}) ?/")
_SIGNED_BEHIND = compiled(rf"/ ?(?P<name>{_NAME})\W*$")
_SIGNED = compiled(rf"(?P<name>{_NAME}) ?[/／](?P<tail>[^;；,，。)）]{{2,40}})")


def signed_pairs(text: str, agencies: Agencies) -> Iterator[tuple[str, str]]:
    """Yield the photographers of a text with their agencies, in its order: `A Name/Agency`."""
    for match in _SIGNED.finditer(text):
        named = next(agencies.find(match["tail"]), None)
        if named is not None:
            yield letters(match["name"]), named.english
