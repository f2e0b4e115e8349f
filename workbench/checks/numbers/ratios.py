"""Ratios of two named things told the wrong way round: 老师和学生的比例是1比15, "15 to 1"."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from workbench.bitext.glosses import all_stems_in, gloss, telling
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.patterns import compiled

_FIGURE = "[0-9.]{1,6}|[一二两三四五六七八九十百]{1,4}"
_CHINESE = compiled(
    fold(
        rf"(?:(?P<one>[{HAN}]{{1,8}}?)(?:和|与|跟|同|对)(?P<two>[{HAN}]{{1,8}}?)"
        rf"(?:之间)?的?(?:人数|数量)?|(?P<pair>[男女师生医护患]{{2}})(?:生|性别|人口)?的?)"
        rf"(?:比例|比率|之?比|配比)[^0-9，。；、比:]{{0,4}}?(?P<first>{_FIGURE})(?:比|:)(?P<second>{_FIGURE})"
    )
)
_WORDS = r"[A-Za-z][\w'’ -]{1,40}?"
_VERB = (
    r"\b(?:is|was|of|at|to|reached|fell|rose|stood|stands|about"
    r"|around|roughly|just|only|now|a|an)\b"
)
_VALUE = r"[0-9.]*[0-9]|[a-z]{3,9}"
_ENGLISH = compiled(
    rf"(?:\b[Rr]atio of (?P<one>{_WORDS}) to (?P<two>{_WORDS})"
    r"|\b(?P<left>\w+)(?:-to-| to |/|[-–])(?P<right>\w+) ratio)"
    rf"(?:[ ,]+{_VERB}){{1,4}}[ ]+(?P<first>{_VALUE})(?: to |-to-|:)(?P<second>{_VALUE})\b"
)


# The halves of 师生比 and 男女比例, which the dictionary has in longer words only.
_SHORT = {
    fold(short): english
    for short, english in (
        *(("男", "male man men boys"), ("女", "female woman women girls")),
        *(("师", "teachers faculty staff"), ("生", "students pupils")),
        *(("医", "doctors physicians"), ("护", "nurses"), ("患", "patients")),
    )
}


class Turned(NamedTuple):
    """A ratio of a source, the target's ratio of the same two, and that one's right words."""

    source: Span
    target: Span
    words: str
    sides: tuple[str, str]


def turned_ratios(source: str, target: str) -> Iterator[Turned]:
    """Yield a ratio whose figures are turned while the things are named in the same order, or not.

    `source` is folded.
    """
    said = _ENGLISH.search(target)
    meant = _CHINESE.search(source) if said is not None else None
    if said is None or meant is None:
        return
    names = (said["one"] or said["left"], said["two"] or said["right"])
    ours = (meant["one"] or meant["pair"][0], meant["two"] or meant["pair"][1])
    order = _order(ours, names)
    left, right = _chinese(meant["first"]), _chinese(meant["second"])
    first, second = _english(said["first"]), _english(said["second"])
    if order is None or None in {left, right, first, second} or left == right:
        return
    wanted = (left, right) if order else (right, left)
    if (second, first) == wanted:
        span = Span(said.start("first"), said.end("second"))
        between = target[said.end("first") : said.start("second")]
        words = f"{said['second']}{between}{said['first']}"
        place = Span(meant.start("first"), meant.end("second"))
        yield Turned(place, span, words, (said["first"], said["second"]))


def _order(ours: tuple[str, str], names: tuple[str, str]) -> bool | None:
    """Return whether both texts name the two in one order, `None` where it is not known."""
    one, two = (_stems(word) for word in ours)
    first, second = map(all_stems_in, names)
    straight = not one.isdisjoint(first) and not two.isdisjoint(second)
    turned = not one.isdisjoint(second) and not two.isdisjoint(first)
    return straight if straight is not turned else None


@cache
def _stems(word: str) -> frozenset[str]:
    if word in _SHORT:
        return all_stems_in(_SHORT[word])
    said = frozenset[str]().union(*(each.free for each in telling(word)))
    return said | frozenset[str]().union(*gloss(word))


def _chinese(word: str) -> float | None:
    if word.replace(".", "", 1).isdigit():
        return float(word)
    return next((float(each.low) for each in chinese_quantities(f"{word}人")), None)


def _english(word: str) -> float | None:
    if word.replace(".", "", 1).isdigit():
        return float(word)
    return next((float(each.low) for each in english_quantities(word)), None)
