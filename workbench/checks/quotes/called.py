"""Speakers told apart by what they are called: Ms Liu and Mr Chen, the two sides of a trial."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.checks.meaning.opposites import opposites
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.pinyin import readings
from workbench.text.patterns import compiled
from workbench.text.quotations.units import Unit
from workbench.text.recent import RECENT

_COMMON = fold(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤"
)
_CALLED = compiled(
    rf"(?<![{HAN}])[老小阿](?P<old>[{_COMMON}])|[村居市乡鄉农農渔漁店工友邻鄰民主人][老小阿](?P<near>[{_COMMON}])"
    rf"|(?P<polite>[{_COMMON}])(?:{fold('先生|女士|小姐|太太|某|伯|大爷|大妈|阿姨|奶奶|医生|律师|教授')})"
)
_SIDES = frozenset({"trial", "trial2", "deal", "owner", "parent"})
_REACH = 90
_STOPS = compiled(r"[.;!?]\s|[.;!?]$|[\"“”\n]")


def is_called_otherwise(source: str, speaker: tuple[int, int], given: str) -> bool:
    """Return whether English words in small letters name another one whom the source calls so."""
    folded = fold(source)
    own = set(_called(folded[slice(*speaker)]))
    others = set(_called(folded)) - own
    if len(own) != 1 or not others:
        return False
    words = set(re.findall(r"[a-z]+", given))
    return not words & _read(own.pop()) and any(words & _read(each) for each in others)


def is_of_other_side(source: str, speaker: tuple[int, int], said: str) -> bool:
    """Return whether the words around a quotation have the other side than the source's speaker."""
    return any(
        each.other.says.search(said) is not None and each.pole.says.search(said) is None
        for each in opposites().mentions(fold(source[slice(*speaker)]))
        if each.pole.pair in _SIDES
    )


def said_around(target: str, unit: Unit) -> str:
    """Return the clause around the first piece of a quotation, in small letters.

    That is what stands before it where the quotation does not begin its sentence: `Li called it`.
    """
    end = unit.pieces[0].end
    after = _STOPS.split(target[end : end + _REACH])[0].strip(" ,")
    before = _STOPS.split(target[max(0, unit.start - _REACH) : unit.start])[-1].strip(" ,")
    is_within = len(before.split()) > _OPENING
    return (before if is_within else after or before).lower()


# Words that may stand before a quotation that begins its sentence: `But then, "…"`.
_OPENING = 2


def _called(folded: str) -> Iterator[str]:
    for found in _CALLED.finditer(folded):
        yield found["old"] or found["near"] or found["polite"]


@lru_cache(RECENT)
def _read(surname: str) -> frozenset[str]:
    return frozenset(each.split()[0].lower() for each in readings(surname + fold("明")))
