"""Names that a source spells itself: `克里（John Kerry）`, `约翰·克里 (John Kerry)`.

What stands in the brackets is how the person writes the name, and so the authority for the English.
Later mentions may be shorter: by surname, with a title, without initials and diacritics.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.model.finding import Stretch
from workbench.text.english_tokens import HAN, listed
from workbench.text.folding import fold
from workbench.text.pinyin import readings
from workbench.text.spelled_names import NameWord, distance, is_slip, plain_letters
from workbench.text.surnames import COMPOUND, SINGLE, surname_letters, surname_readings
from workbench.text.transliteration import is_transliterating, latin_likeness, likeness

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_WORD = rf"[{_UPPER}][^\W\d_]*+(?:['’\-‑–.][^\W\d_]++)*+\.?+"
_PARTICLE = "de|del|della|der|den|di|da|das|dos|du|la|le|van|von|zu|bin|ibn|al|el|ben|y|e|und|and"
_LATIN = re.compile(
    rf"\s?[（(]\s?(?:(?:英文名|原名|英语|英文|英語)[:：]?\s?)?"
    rf"(?P<latin>{_WORD}(?: (?:(?:{_PARTICLE}) ){{0,2}}(?:al-|el-)?{_WORD}){{0,5}})"
    r"\s?(?=[）)，,、；;：:/／])"
)
_BEFORE = re.compile(f"[{HAN}·‧・•.]")
_DOTS = "·‧・•."
_LONGEST_FORM = 16
_MOST = 30
"""Names in brackets in one paragraph: a list of more is no news."""

PARTICLES = listed(_PARTICLE.replace("|", " "))
_ARTICLE = re.compile(r"(?:al|el|an|ar|as|at|ash|ad|ul|ur)[-‑–]", re.IGNORECASE)
_SUFFIXES = listed("jr sr ii iii iv phd md")

_ORGANISATION = listed(
    """Academy Accord Act Affairs Agency Agreement Air Airlines Airport Alliance Army Assembly
    Association Authority Avenue Award Bank Bay Beach Board Bridge Broadcasting Bureau Capital Case
    Center Centre Chamber Channel Church City Club Code Coalition College Commission Committee
    Community Company Conference Congress Convention Corp Corporation Council Country County Court
    Cup Daily Day Declaration Democratic Department Development District Empire Energy Exchange
    Federation Festival Film Force Foreign Forest Forum Foundation Front Fund Games Gazette Global
    Group Guard Harbor Harbour Health Herald High Hill Hills Hospital Hotel House Human Inc
    Index Industries Initiative Institute Institution International Island Islands Journal Justice
    Kingdom Laboratory Labour Lake Law League Liberty Library Limited Ltd Magazine March Market
    Media Memorial Mission Mobile Model Monitor Mount Mountain Movement Museum National Nations
    Navy Network New News Ocean Office Organisation Organization Pacific Pact Palace Park Parliament
    Partnership Party Peninsula People Plan Plaza Police Port Post Press Prize Program Programme
    Project Province Public Radio Railway Region Relations Report Republic Reserve Research Review
    Rights River Road Rule School Science Sea Security Senate Service Services Show Society South Sports Square Standard State States Station Strait Street Studies Studio Studios Summit
    System Systems Tech Technologies Technology Telegraph Television Territory The Theatre Times
    Today Tower Trade Treaty Tribune Trust Union Unit United University Valley Village Virus War
    Watch Week Weekly West World Zone"""
)
"""Words of organisations, places and titles of works, which are no people's."""

_NO_PERSON = re.compile(
    fold(
        "(?:[州市县区镇村省岛湖河街路港湾党报社奖杯号症馆语国会军舰船]|公司|集团|大学|学院|银行|组织|研究所"
        "|研究院|中心|协会|联盟|医院|法院|机场|法案|条约|协议|计划|杂志|时报|电视台|电台|通讯社|网站|公园|群岛"
        "|半岛|海峡|海湾|运动|病毒|疫苗|模型|技术|系统|平台|品牌|软件|游戏|电影|乐队)$"
    )
)
_TITLE_MARKS = frozenset('》」』〉"”’】')

_SHORT_NAMES = (
    "alexander alex sandy|andrew andy drew|anthony tony antony|benjamin ben|catherine katherine"
    " kate katie kathy cathy kathleen|charles charlie chuck|christopher chris|daniel dan danny"
    "|david dave|deborah deb debbie|donald don|douglas doug|edward ed eddie ted|elizabeth liz beth"
    " lisa|eugene gene|frederick fred|gregory greg|henry harry|james jim jimmy jamie|jeffrey jeff"
    "|jennifer jen jenny|john jack johnny jon|jonathan jon|joseph joe|joshua josh|kenneth ken"
    "|lawrence larry|leonard leo len|margaret maggie meg|matthew matt|michael mike mick|nicholas"
    " nick|nancy nan|patricia pat patty|patrick pat|peter pete|philip phil|raymond ray|rebecca"
    " becky|richard rick dick rich|robert bob rob bobby|ronald ron|samuel sam|stephen steve"
    "|steven steve|stuart stu|susan sue|theodore ted theo|thomas tom|timothy tim|vincent vince"
    "|victoria vicky|walter walt|william bill will billy|zachary zach"
)


@dataclass(frozen=True, slots=True)
class NamePair:
    """A Chinese form and the Latin one in brackets behind it.

    `chinese` and `latin` are their stretches; the Chinese one ends where the name does and may
    begin too late. `is_sure` says that the one writes the other's sound or is its pinyin: it is a
    name and no term. `is_full` says that the Chinese form has given name and surname.
    """

    chinese: Stretch
    latin: Stretch
    english: str
    is_sure: bool
    is_full: bool

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that matter, without particles, initials and `Jr.`."""
        return significant_words(self.english)


@lru_cache(maxsize=4096)
def significant_words(english: str) -> tuple[str, ...]:
    """Return a name's words as plain letters, without particles, initials and `Jr.`."""
    parts = english.replace(".", ". ").split()
    plain = [(part, plain_letters(_ARTICLE.sub("", part))) for part in parts]
    return tuple(
        letters
        for part, letters in plain
        if len(letters) > 1 and letters not in _SUFFIXES and part not in PARTICLES
    )


def are_same_given_names(one: str, other: str) -> bool:
    """Tell whether two plain given names are one, whole or short: William, Bill; David, Dave."""
    if one == other or any({one, other} <= names for names in _short_names()):
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and len(short) > 2 and len(long) - len(short) > 1  # noqa: PLR2004


@lru_cache(maxsize=1)
def _short_names() -> tuple[frozenset[str], ...]:
    return tuple(map(listed, _SHORT_NAMES.split("|")))


@lru_cache(maxsize=16)
def pairs_in_brackets(source: str) -> tuple[NamePair, ...]:
    """Return the names that a source spells itself, in its order; acronyms and works are none."""
    if "(" not in source and "（" not in source:
        return ()
    found: list[NamePair] = []
    for match in _LATIN.finditer(source):
        pair = _pair(source, match)
        if pair is not None and len(found) < _MOST:
            found.append(pair)
    return tuple(found)


def _pair(source: str, match: re.Match[str]) -> NamePair | None:
    end = match.start()
    start = end
    while start > max(0, end - _LONGEST_FORM) and _BEFORE.match(source, start - 1):
        start -= 1
    english = match["latin"].rstrip(".,")
    words = english.replace("-", " ").split()
    if end - start < 2 or any(word[1:].isupper() for word in words):  # noqa: PLR2004
        return None
    if source[end - 1] in _TITLE_MARKS or _NO_PERSON.search(fold(source[start:end])):
        return None
    if not _ORGANISATION.isdisjoint(words):
        return None
    form, is_sure = _form(source, start, end, english)
    latin = Stretch(match.start("latin"), match.start("latin") + len(english))
    dots = sum(source.count(dot, form, end) for dot in _DOTS)
    is_full = dots > 0 or (is_sure and _is_chinese(source[form:end], english))
    return NamePair(Stretch(form, end), latin, english, is_sure, is_full)


def _form(source: str, start: int, end: int, english: str) -> tuple[int, bool]:
    """Return where the Chinese form begins, and whether it surely is the English one's."""
    for length in (4, 3, 2):
        if end - length >= start and _is_chinese(source[end - length : end], english):
            return end - length, True
    folded = fold(source[start:end])
    begin = end
    while begin > start and (
        is_transliterating(folded[begin - 1 - start]) or source[begin - 1] in _DOTS
    ):
        begin -= 1
    while begin < end and source[begin] in _DOTS:
        begin += 1
    last = re.split("[·‧・•.]", source[begin:end])[-1]
    if len(last) > 1 and _sounds(fold(last), english):
        return begin, True
    if "·" in fold(source[begin:end]):
        return begin, False
    begin = end - _guess(source[start:end])
    return begin, _is_romanised(source[begin:end], english)


def _is_romanised(form: str, english: str) -> bool:
    """Tell whether a Chinese surname sounds like the English one: 黄 Wong, 戴 Tai, 骆 Locke."""
    words = significant_words(english)
    surname = next(iter(surname_readings(form[:1])), "")
    if not surname or len(words) not in {2, 3}:
        return False
    return latin_likeness(surname, words[-1]) >= _ENOUGH


_ENOUGH = 0.6


def _sounds(folded: str, english: str) -> bool:
    """Tell whether the end of a run sounds like the last word, or all of it like the name."""
    words = significant_words(english)
    if not words:
        return False
    ends = (folded[-length:] for length in range(2, len(folded) + 1))
    return any(likeness(each, words[-1]) >= _ENOUGH for each in ends) or (
        likeness(folded, "".join(words)) >= _ENOUGH
    )


def _is_chinese(form: str, english: str) -> bool:
    """Tell whether the English is the pinyin of a Chinese form, in either order."""
    surname = next((form[:n] for n in (2, 1) if form[:n] in COMPOUND or form[:n] in SINGLE), "")
    if not surname or len(form) <= len(surname):
        return False
    words = english.split()
    if surname_letters().isdisjoint(map(plain_letters, words)):
        return False
    ordered = {plain_letters(" ".join(words)), plain_letters(" ".join([*words[1:], words[0]]))}
    return not ordered.isdisjoint(map(plain_letters, readings(form)))


def _guess(before: str) -> int:
    """Return how many characters the name most likely has, by where a surname stands."""
    for length in (3, 2):
        if before[-length : -length + 1] in SINGLE and len(before) >= length:
            return length
    return min(len(before), 2)


def has_word(wanted: str, words: Sequence[NameWord]) -> bool:
    """Tell whether a plain word is among a text's, alone or within a hyphenated one."""
    return any(each.letters == wanted or _has_part(each, wanted) for each in words)


def _has_part(word: NameWord, wanted: str) -> bool:
    parts = re.split("[-‑–]", word.text) if len(word.text) > len(wanted) else []
    return wanted in map(plain_letters, parts)


def slips_of(wanted: str, words: Sequence[NameWord], known: frozenset[str]) -> Iterator[NameWord]:
    """Yield the words that are most likely a plain word misspelled; `known` are others' names."""
    yield from (
        each for each in words if each.letters not in known and is_slip(each.letters, wanted)
    )


def is_nearly(one: str, other: str) -> bool:
    """Tell whether two plain words differ by two letters at the most."""
    return distance(one, other, 2) <= 2  # noqa: PLR2004 - a slip or two
