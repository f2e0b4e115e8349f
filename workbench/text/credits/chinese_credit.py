"""The words of a Chinese photo credit: `新华社记者张三摄`, `图片来源：视觉中国`, `翻攝自臉書`.

A credit is agencies, names and the words of the trade, and nothing else; whatever is left over
makes it ordinary text.
"""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.credits.agencies import Agencies, is_platform
from workbench.text.credits.credit_words import LONGEST_CREDIT, CreditKind, CreditWords
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.credit_words import all_credit_words
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.surnames import known_surnames
from workbench.text.patterns import compiled, compiled_from


class _Trade(Enum):
    """What a word of the trade says."""

    FILE = auto()
    SCREEN = auto()
    INTERNET = auto()
    COURTESY = auto()
    TAKEN = auto()
    SOURCE = auto()
    PICTURE = auto()
    STAFF = auto()
    PUBLIC = auto()
    MADE = auto()
    NOISE = auto()


@cache
def _meaning() -> Mapping[str, _Trade]:
    words = all_credit_words()
    by_trade = {
        _Trade.FILE: words.file,
        _Trade.SCREEN: words.screen,
        _Trade.INTERNET: words.internet,
        _Trade.COURTESY: words.courtesy,
        _Trade.TAKEN: words.taken,
        _Trade.SOURCE: words.source,
        _Trade.PICTURE: words.picture,
        _Trade.STAFF: words.staff,
        _Trade.PUBLIC: words.public,
        _Trade.MADE: words.made,
        _Trade.NOISE: words.noise,
    }
    return {fold(word): trade for trade, its in by_trade.items() for word in its}


_TRADE = compiled_from(lambda: longest_first(_meaning()))
_DATE = compiled(
    fold(
        r"[0-9]{2,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}日"
        r"|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
        r"|[一二][零〇○一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月)?"
        r"(?:[一二三四五六七八九十廿]{1,3}日)?"
    )
)
_SEPARATOR = compiled(
    r"[\s、,，/|丨:;；&+()\[\]【】_《》\"。.\-©]|与|及|和|\b(?:via|for|[Pp]ool|[Hh]andout)\b"
)
_PLACED = compiled(
    fold(
        r"^(?:图)?[左右中上下前后](?:起|为|一|二|三|四|五|图|排|方|者|边|侧|面)|^[见如附]图|摄于|拍摄于"
    )
)

# Before each of several agencies in one bracket: `左图：法新社；右图：路透社`.
_SIDE = compiled(fold(r"(?<![^;,、 ])[左右上下中](?:图|方)?:"))

# What a credit tells of its picture or its lender, and names nobody: `，获摄影奖`, `，不愿具名`.
_TOLD_BESIDE = compiled(
    fold(
        r"(?<=摄)[,;]\s?(?:该|此|这)?[^,;()]{0,6}?(?:获|入选|夺得|摘得)[^()]*"
        r"|[,;]?(?:并?应?要求|不愿意?|未|要求|请求|不)?(?:不|匿)?(?:具名|署名|透露姓名|公开姓名)|[,;]\s?匿名"
    )
)

# What cannot stand within a credit that has no brackets, but only before it.
_INSIDE = compiled(fold(r"[。!?;]|(?<=.)(?:[图照]片来源|图源|(?<![片图照频面像])来源:|摄影:|图/)"))

# What a picture does, which no credit tells: 监控录像截图显示，男子翻墙.
_SHOWS = compiled(fold("显示|可见|可以看到|看到|拍到|捕捉到|流传|疯传"))

_HOUSE = compiled(
    fold(
        r"[\w·]{1,10}(?:通讯社|通信社|社|日报|晚报|时报|早报|周报|周刊|杂志|报|电视台|电台|广播|新闻网|网|传媒|影业)"
    )
)
_NO_HOUSE = compiled(fold(r"旅行社|出版社|合作社|报社|公社|海报|情报|互联网|渔网|电网|官网|球网"))
# An office that gives out pictures through an agency: `乌克兰总统新闻处/路透社`.
_OFFICE = compiled(fold(r"[处部局署厅院会府办室馆队军团校]$|政府|公司|中心|大学|基金|警"))
_WHOLE_OFFICE = compiled(fold(rf"(?<![{HAN}])[{HAN}]{{2,16}}[处局署部厅府院会室](?![{HAN}])"))
_HAN = compiled(rf"[{HAN}]+(?:·[{HAN}]+)*")
_LATIN_NAME = compiled(
    r"[A-ZÀ-Þ][\w.'’-]*(?:(?: (?:de|la|le|van|von|bin|al|der|den|di|da|du|del))*"
    r" [A-ZÀ-Þ][\w.'’-]*){0,5}"
)
_LONGEST_LENDER = 16
_LONGEST_FOREIGN_NAME = 16
_LONGEST_LATIN_NAME = 40
_SHORTEST_NAME = 2
# Words that begin with, or end in, one of the trade and are none.
_NO_TRADE = compiled(fold("图书馆|(?<=通)讯社"))
_LONGEST_NAME = 4
_LONGEST_BARE_LENDER = 8
_CLAUSE = compiled(fold("[在为他她我你了是把将给向正被从]"))


class _Reading(NamedTuple):
    trades: frozenset[_Trade]
    agencies: tuple[str, ...]
    names: tuple[str, ...]
    is_bare: bool


def read_chinese_credit(words: str, agencies: Agencies, *, bare: bool) -> CreditWords | None:
    """Return what a credit says, `None` for words that are none.

    `bare` words stand in no brackets of their own, and so have to be surer.
    """
    if not 1 < len(words) <= LONGEST_CREDIT:
        return None
    folded = _SIDE.sub(lambda found: " " * len(found[0]), fold(words))
    folded = _TOLD_BESIDE.sub(lambda found: " " * len(found[0]), folded)
    if _PLACED.search(folded) or (bare and (_INSIDE.search(folded) or _SHOWS.search(folded))):
        return None
    reading = _read(words, folded, agencies, is_bare=bare)
    if not all(_fits(name, reading) for name in reading.names):
        return None
    return _judge(reading)


def _read(words: str, folded: str, agencies: Agencies, *, is_bare: bool) -> _Reading:
    trades: set[_Trade] = set()
    named: dict[str, None] = {}
    names: list[str] = []
    for kind, start, end in _pieces(folded, agencies):
        if isinstance(kind, _Trade):
            trades.add(kind)
        elif kind:
            named[kind] = None
        else:
            names.append(words[start:end].strip())
    return _Reading(frozenset(trades), tuple(named), tuple(filter(None, names)), is_bare)


def _pieces(folded: str, agencies: Agencies) -> Iterator[tuple[_Trade | str, int, int]]:
    """Yield words of the trade, agencies by their English name, and ("") what is neither."""
    place = since = 0
    bodies = _bodies(folded)
    offices = {it.start(): it.end() for it in _WHOLE_OFFICE.finditer(folded)}
    while place < len(folded):
        known = agencies.at(folded, place) if place in offices else None
        is_office = place in offices and (known is None or known.end < offices[place])
        if is_office and since == place and "/" in folded:
            yield "", place, offices[place]
            place = since = offices[place]
            continue
        if place in bodies and known is None and agencies.at(folded, place) is None:
            place = bodies[place]  # no word of the trade within a name: 国家发改委
            continue
        kind, end = _piece_at(folded, place, agencies)
        if end == place:
            place += 1
            continue
        if since < place:
            yield "", since, place
        if kind:
            yield kind, place, end
        place = since = end
    if since < len(folded):
        yield "", since, len(folded)


def _bodies(folded: str) -> Mapping[int, int]:
    """Return where known bodies whose name holds a word of the trade begin and end."""
    return {
        each.start: each.end
        for each in gazetteer().in_source(folded)
        if _TRADE.search(folded, each.start + 1, each.end)
        and any(name.kind is NameKind.ORGANISATION for name in each.names)
    }


def _piece_at(folded: str, place: int, agencies: Agencies) -> tuple[_Trade | str, int]:
    named = agencies.at(folded, place)
    trade = _TRADE.match(folded, place)
    if named is not None and (trade is None or trade.end() <= named.end):
        return named.english, named.end
    if trade is not None and not _NO_TRADE.match(folded, place):
        return _meaning()[trade[0]], trade.end()
    if folded[place] == " " and _is_inside_a_latin_name(folded, place):
        return "", place
    between = _DATE.match(folded, place) or _SEPARATOR.match(folded, place)
    return "", between.end() if between else place


def _is_inside_a_latin_name(folded: str, place: int) -> bool:
    around = (folded[place - 1 : place] or "·") + (folded[place + 1 : place + 2] or "·")
    return around.isascii() and around.isalpha()


def _fits(name: str, reading: _Reading) -> bool:
    """Return whether a left-over word can be a person's name."""
    if _LATIN_NAME.fullmatch(name) and len(name) <= _LONGEST_LATIN_NAME:
        return True
    if reading.trades & {_Trade.COURTESY, _Trade.SOURCE, _Trade.SCREEN} and reading.is_bare:
        return len(name) <= _LONGEST_BARE_LENDER and _CLAUSE.search(fold(name)) is None
    if _may_name_a_lender(name, reading):
        return len(name) <= _LONGEST_LENDER
    if _HAN.fullmatch(name) is None:
        return False
    if {_Trade.STAFF, _Trade.TAKEN} <= reading.trades and reading.agencies:
        # A surname that no table has is one where nobody else took the picture: 琚振华.
        is_alone = not any(map(_is_person, reading.names))
        return _is_person(name) or (is_alone and len(name) <= _LONGEST_NAME)
    return _is_person(name) or (not reading.is_bare and _is_short_or_house(name, reading))


_LENT = frozenset(
    {
        _Trade.COURTESY,
        _Trade.SOURCE,
        _Trade.SCREEN,
        _Trade.FILE,
        _Trade.PICTURE,
        _Trade.INTERNET,
    }
)


def _may_name_a_lender(name: str, reading: _Reading) -> bool:
    if reading.is_bare:
        return False
    is_office = bool(reading.agencies) and _OFFICE.search(fold(name)) is not None
    return is_office or bool(reading.trades & _LENT)


@cache
def _surnames() -> frozenset[str]:
    """Return the surnames by which a name is known, folded."""
    return frozenset(map(fold, known_surnames().credit))


def _is_person(name: str) -> bool:
    if "·" in fold(name):
        return len(name) <= _LONGEST_FOREIGN_NAME
    return _SHORTEST_NAME <= len(name) <= _LONGEST_NAME and fold(name[0]) in _surnames()


def _is_short_or_house(name: str, reading: _Reading) -> bool:
    is_short = len(name) <= _LONGEST_NAME and _Trade.TAKEN in reading.trades
    return is_short or _is_house(name)


def _is_house(name: str) -> bool:
    folded = fold(name)
    return bool(_HOUSE.fullmatch(folded)) and not _NO_HOUSE.search(folded)


def _judge(reading: _Reading) -> CreditWords | None:
    """Return what a reading says where it is enough to be a credit."""
    houses = tuple(name for name in reading.names if _is_house(name))
    people = tuple(name for name in reading.names if name not in houses)
    agencies = (*reading.agencies, *houses)
    kinds = set(_kinds(reading, people))
    if agencies and _is_agency_credit(reading, people):
        kinds.add(CreditKind.INTERNET if _only_platforms(agencies) else CreditKind.AGENCY)
    if not kinds:
        return None
    return CreditWords(frozenset(kinds), agencies, people)


def _only_platforms(agencies: tuple[str, ...]) -> bool:
    return all(is_platform(agency) for agency in agencies)


def _is_agency_credit(reading: _Reading, people: tuple[str, ...]) -> bool:
    """A reporter of an agency who is not said to have taken the picture may stand in it."""
    return _Trade.STAFF not in reading.trades or _Trade.TAKEN in reading.trades or bool(people)


_STRAIGHT = {
    _Trade.FILE: CreditKind.FILE_PHOTO,
    _Trade.SCREEN: CreditKind.SCREENSHOT,
    _Trade.COURTESY: CreditKind.COURTESY,
    _Trade.PUBLIC: CreditKind.PUBLIC_DOMAIN,
    _Trade.MADE: CreditKind.MADE,
}


def _kinds(reading: _Reading, people: tuple[str, ...]) -> Iterator[CreditKind]:
    yield from (_STRAIGHT[trade] for trade in reading.trades if trade in _STRAIGHT)
    if _Trade.INTERNET in reading.trades:
        yield CreditKind.INTERNET
    if not people:
        return
    if _Trade.TAKEN in reading.trades:
        yield CreditKind.PHOTOGRAPHER
    elif _is_lent(reading):
        yield CreditKind.COURTESY


def _is_lent(reading: _Reading) -> bool:
    """Return whether the words say no more than whose picture it is."""
    told = {_Trade.FILE, _Trade.SCREEN, _Trade.COURTESY, _Trade.INTERNET}
    if reading.trades & told or (reading.agencies and not _only_platforms(reading.agencies)):
        return False
    return _Trade.SOURCE in reading.trades or (
        not reading.is_bare and _Trade.PICTURE in reading.trades
    )
