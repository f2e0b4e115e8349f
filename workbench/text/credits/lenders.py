"""Whether the one who provided a picture is the same in both languages."""

import re
from collections.abc import Sequence
from functools import cache

from workbench.model.house_style import HouseStyle
from workbench.text.credits.agencies import agencies_of
from workbench.text.credits.dateline_places import is_english_place, is_known, is_same_place
from workbench.text.folding import fold
from workbench.text.lexicons.both_names import BothNames, all_lenders
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.lexicons.lender_kinds import all_lender_kinds
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.offices import portfolio_reader, topics_of
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import surname_spellings
from workbench.text.patterns import compiled

_ARTICLE = compiled(r"(?:the|a|an|his|her|their|its|our|one of the)\s+", re.IGNORECASE)


def english_lender(chinese: str) -> str:
    """Return how English calls a lender, "" for one that the table does not have."""
    found = _chinese().get(fold(chinese))
    return found.english if found is not None else ""


def is_same_lender(chinese: str, english: str) -> bool | None:
    """Return whether two lenders are one, `None` where nothing can tell.

    A Chinese one that is longer than a word of the table, 台北市警察局, may be all with that word.
    """
    if _is_same_agency(chinese, english):
        return True
    said = _plain(english)
    known = _chinese().get(fold(chinese))
    rows = [known] if known is not None else _rows_within(fold(chinese))
    is_there = not _is_elsewhere(chinese, english)
    if is_there and any(said in _forms(row) for row in rows):
        return True
    if (
        is_there
        and known is None
        and any(_plain(form) in said for row in rows for form in _all_forms(row))
    ):
        return True
    titled = _is_titled_person(chinese, english)
    if titled is not None:
        return titled
    if _is_elsewhere(chinese, english) or (known is not None and _is_other_word(known, english)):
        return False
    others = _english().get(said, ()) or _english().get(_head(said), ())
    contradicts = bool(others) and not any(
        fold(word) in fold(chinese) for row in others for word in row.chinese
    )
    if known is not None and others:
        words = set(known.chinese)
        contradicts = contradicts or all(words.isdisjoint(row.chinese) for row in others)
    is_other = contradicts or is_known_other(chinese, english) or _is_other_kind(chinese, said)
    return False if is_other else None


def _is_same_agency(chinese: str, english: str) -> bool:
    """Return whether both are all one news agency: 朝鲜中央通讯社, KCNA."""
    agencies = agencies_of(HouseStyle())
    named = agencies.at(fold(chinese), 0)
    if named is None or named.end != len(chinese):
        return False
    return any(each.english == named.english for each in agencies.find(english))


def is_known_other(chinese: str, english: str) -> bool:
    """Return whether both are known bodies or people, and not the same: 佳士得, Sotheby's."""
    whole = [
        each for each in gazetteer().in_source(chinese) if each.end - each.start == len(chinese)
    ]
    ours, theirs = (
        [name for each in found for name in each.names if name.kind is not NameKind.PLACE]
        for found in (whole, gazetteer().in_target(english))
    )
    ties = Ties(ours)
    if ours and theirs:
        return not any(map(ties.has, theirs))
    return _is_other_ministry(chinese, english) or _is_no_ministry(chinese, ours, english)


_MINISTRY = compiled(r"\b(?:Ministry|Ministries)\b")
_OF_MINISTRY = compiled(fold("部|省"))


def _is_no_ministry(chinese: str, ours: Sequence[KnownName], english: str) -> bool:
    """Return whether a known body that is none became a ministry: 国家发改委."""
    is_body = any(name.kind is NameKind.ORGANISATION for name in ours)
    return is_body and not _OF_MINISTRY.search(fold(chinese)) and bool(_MINISTRY.search(english))


def _is_other_ministry(chinese: str, english: str) -> bool:
    """Return whether both are ministries, of other affairs: 应急管理部, Civil Affairs."""
    ours = [form for each in portfolio_reader().held(chinese) for form in each.office.english]
    theirs = [topic for _, _, topic in topics_of(english)]
    return bool(ours and theirs) and not any(topic in ours for topic in theirs)


# How the name of a body or the word for people ends; an abbreviation, 台大, ends otherwise.
_WHOLE = compiled(
    fold(
        "[局署处部厅委会院馆办园寺庙宫校队社所站行店厂家户民生员工方者友室]$"
        "|(?:公司|集团|大学|中心|政府|机场|医院|学院|基金)$"
    )
)
_BEHIND = compiled(r"(?: of | for | at | in |['’]s? (?:facebook|instagram|website|page)|[,(/]).*")


def _is_other_kind(chinese: str, said: str) -> bool:
    """Return whether English calls a lender by a kind that Chinese has no word of: `airport`."""
    folded = fold(chinese)
    if _WHOLE.search(folded) is None:
        return False
    named = [found["kind"] for found in _kind().finditer(_BEHIND.sub("", said))]
    return bool(named) and not any(word in folded for word in _chinese_kinds()[named[-1]])


@cache
def _kind() -> re.Pattern[str]:
    words = sorted(_chinese_kinds(), key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?P<kind>{'|'.join(map(re.escape, words))})(?:s|es)?\b")


@cache
def _chinese_kinds() -> dict[str, tuple[str, ...]]:
    return {word: tuple(map(fold, chinese)) for word, chinese in all_lender_kinds().items()}


_MEN, _WOMEN = fold("先生"), fold("女士|小姐|太太|夫人")
_TITLED = compiled(fold(rf"(?P<surname>.{{1,2}})(?:(?P<man>{_MEN})|{_WOMEN})"))
_TITLE = compiled(r"(?:(?P<man>Mr|Mister)|Ms|Mrs|Miss|Madam)\.? (?P<surname>[A-Z][\w-]*)")


def _is_titled_person(chinese: str, english: str) -> bool | None:
    """Compare `張先生` and `Mr. Zhang` by title and surname; `None` where one is no such name."""
    ours, theirs = _TITLED.fullmatch(fold(chinese)), _TITLE.fullmatch(english.strip())
    if ours is None or theirs is None:
        return None
    surname = chinese[: ours.end("surname")]
    is_named = letters(theirs["surname"]) in surname_spellings(surname)
    return is_named and bool(ours["man"]) is bool(theirs["man"])


def _is_elsewhere(chinese: str, english: str) -> bool:
    """Return whether both name a place, and not the same one."""
    ours = [
        chinese[start : start + length]
        for length in (4, 3, 2)
        for start in range(len(chinese) - length + 1)
        if is_known(chinese[start : start + length])
    ]
    words = english.split()
    theirs = [
        " ".join(words[start : start + length])
        for length in (3, 2, 1)
        for start in range(len(words) - length + 1)
        if is_english_place(" ".join(words[start : start + length]))
    ]
    return bool(ours and theirs) and not any(is_same_place(a, b) for a in ours for b in theirs)


# Whose kind the end of a name tells: `the Chiayi County Police Bureau`, `show organizers`.
_HEAD = compiled(
    r"\b(?P<head>police|fire|organi[sz]er|prosecutor|famil|hospital|manufacturer|publisher"
    r"|distributor|airline)(?:s|y|ies)?(?: (?:bureau|department|force|station|brigade|service)s?"
    r"| services department)?\Z"
)
_HEADS = {"fire": "fire department", "famil": "family", "organiser": "organizers"}


def _head(said: str) -> str:
    """Return the common noun that the name of a lender ends with, in the table's form."""
    found = _HEAD.search(said)
    if found is None:
        return ""
    plain = _HEADS.get(found["head"], found["head"])
    return plain if plain in _english() else f"{plain}s"


_STEM = 5


def _is_other_word(known: BothNames, english: str) -> bool:
    """Return whether a common noun has nothing of what English calls a lender: `a reporter`."""
    words = [word for word in _plain(english).split() if len(word) > 2]  # noqa: PLR2004 - of, in
    accepted = {word[:_STEM] for form in _forms(known) for word in form.split()}
    is_common = english.strip() == english.strip().lower() and bool(words)
    return is_common and all(word[:_STEM] not in accepted for word in words)


def _plain(english: str) -> str:
    return _ARTICLE.sub("", english.strip().lower(), count=1)


def _all_forms(row: BothNames) -> tuple[str, ...]:
    return (row.english, *row.others)


@cache
def _forms(row: BothNames) -> frozenset[str]:
    return frozenset(map(_plain, _all_forms(row)))


def _rows_within(folded: str) -> list[BothNames]:
    return [row for word, row in _chinese().items() if word in folded]


@cache
def _chinese() -> dict[str, BothNames]:
    return {fold(word): row for row in all_lenders() for word in row.chinese}


@cache
def _english() -> dict[str, tuple[BothNames, ...]]:
    found: dict[str, tuple[BothNames, ...]] = {}
    for row in all_lenders():
        for form in _forms(row):
            found[form] = (*found.get(form, ()), row)
    return found
