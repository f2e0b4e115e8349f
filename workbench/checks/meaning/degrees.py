"""More of something as less of it: 更安全 as "less safe", 越晚越慢 as "the later, the faster".

Comparisons of either text are read as properties with a pole each. A word may belong to several
properties; texts disagree where they share a property and no pole of it. Of a correlative both
halves count: "the sooner, the less" says what "the later, the more" says.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from workbench.bitext.glosses import all_stems_in, glossed, stem
from workbench.bitext.senses import telling_senses
from workbench.checks.meaning.compared import sides_agree
from workbench.checks.meaning.opposites import is_denied, is_turned_by
from workbench.model.finding import Span
from workbench.text.english_bases import bases
from workbench.text.folding import fold
from workbench.text.lexicons.degrees import all_degrees
from workbench.text.patterns import compiled, compiled_from

# A property and whether it is the first pole's.
Told = frozenset[tuple[str, bool]]

_SIGNS = compiled(fold("[越愈更比最]"))
_NO_CORRELATIVE = fold("来发演加")
_BETWEEN = 28
_HALVES = 2


@dataclass(frozen=True, slots=True)
class Comparison:
    """Where a text compares, and what it says of which properties."""

    span: Span
    told: Told
    is_most: bool = False


def turned_degrees(source: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield a comparison of a source that its target turns round, and where the target does."""
    folded = fold(source)
    if _SIGNS.search(folded) is None:
        return
    lowered = target.lower()
    given = _in_target(lowered)
    if not given:
        return
    halves = _correlative(folded)
    if len(halves) == _HALVES:
        found = _turned_half(halves, _side_by_side(lowered, given))
        if found is not None:
            yield Span(halves[0].span.start, halves[1].span.end), found
        return
    yield from _turned(source, folded, target, given)


def _turned_half(ours: Sequence[Comparison], theirs: Sequence[Comparison]) -> Span | None:
    """Return the half of a correlative that says the other pole, if just one of the two does."""
    if len(theirs) != _HALVES:
        return None
    turned: Span | None = None
    for order in (theirs, theirs[::-1]):
        signs = [_agrees(one.told, other.told) for one, other in zip(ours, order, strict=True)]
        if None in signs:
            continue
        if signs[0] is signs[1]:
            return None
        turned = turned or order[signs.index(False)].span
    return turned


def _agrees(ours: Told, theirs: Told) -> bool | None:
    """Return whether a pole is said by both, `None` where they are about different properties."""
    if ours & theirs:
        return True
    return False if ours & _other(theirs) else None


def _other(told: Told) -> Told:
    return frozenset((name, not is_first) for name, is_first in told)


def _turned(
    source: str, folded: str, target: str, given: Sequence[Comparison]
) -> Iterator[tuple[Span, Span]]:
    ours = list(_compared(source, folded))
    for each in ours:
        about = {name for name, _ in each.told}
        if any(other is not each and about & {n for n, _ in other.told} for other in ours):
            continue
        alike = [other for other in given if other.is_most is each.is_most]
        signs = [(_agrees(each.told, other.told), other) for other in alike]
        turned = [
            other
            for sign, other in signs
            if sign is False and not _is_from_other_side(source, folded, target, each, other)
        ]
        if not turned or any(sign for sign, _ in signs) or sides_agree(source, target):
            continue
        yield each.span, turned[0].span
        return


_BESIDE = compiled(
    fold(
        "(?P<one>[^，。；：！？,;]{2,20}?)比(?![赛例如较特利亚率重分])(?P<other>[^，。；：！？,;]{2,20})$"
    )
)
_THAN = compiled(r"\bthan\b")


def _is_from_other_side(
    source: str, folded: str, target: str, ours: Comparison, theirs: Comparison
) -> bool:
    """Return whether a target compares B with A where its source compares A with B."""
    sides = _BESIDE.search(folded, 0, ours.span.start)
    sides = sides or _BESIDE.search(folded, 0, max(0, ours.span.end - 1))
    than = _THAN.search(target, theirs.span.end)
    if sides is None or than is None:
        return False
    one, other = (_own(source, Span(*sides.span(name))) for name in ("one", "other"))
    ahead = all_stems_in(target[: theirs.span.start])
    behind = all_stems_in(target[than.end() :])
    second, first = other - one, one - other
    is_other_ahead = bool(second & ahead) and not second & behind
    return is_other_ahead or (bool(first & behind) and not first & ahead)


def _own(source: str, span: Span) -> frozenset[str]:
    return frozenset(
        each
        for word in telling_senses(source)
        if span.start <= word.start and word.end <= span.end
        for each in word.stems
    )


# 越晚退休的人认知衰退越慢; 越来越 compares with what was before.
_MORE_AND_MORE = compiled(fold(f"[越愈](?![{_NO_CORRELATIVE}])"))


def _correlative(folded: str) -> list[Comparison]:
    """Return what stands behind each 越 of a correlative, none where it has other than two."""
    places = [found.end() for found in _MORE_AND_MORE.finditer(folded)]
    if len(places) != _HALVES or places[1] - places[0] > _BETWEEN:
        return []
    return [each for place in places for each in _word_at(folded, place, place - 1)]


def _word_at(folded: str, place: int, start: int, *, is_most: bool = False) -> Iterator[Comparison]:
    found = _chinese_words().match(folded, place)
    if found is not None:
        yield Comparison(Span(start, found.end()), _poles()[found[0]], is_most)


_MORE = compiled(fold("更(?![新换改正衣生替迭])[加为]?|越来越|愈来愈|愈发|最"))
_MOST = fold("最")
_ENDS = compiled(fold("[了得很些一两三四五六七八九十几数多倍半0-9，。；！？,;的]|$"))


def _compared(source: str, folded: str) -> Iterator[Comparison]:
    """Yield the comparisons of a source: 更安全, 比旧路线更危险, 最危险."""
    for found in _MORE.finditer(folded):
        start = found.start()
        if is_turned_by(folded, start):
            continue
        is_most = found[0] == _MOST
        known = list(_word_at(folded, found.end(), start, is_most=is_most))
        yield from known or _glossed_at(source, found.end(), start, is_most=is_most)
    for found in _bare().finditer(folded):
        if not is_turned_by(folded, found.start()) and _ENDS.match(folded, found.end()):
            yield Comparison(Span(*found.span()), _poles()[found["word"]])


def _glossed_at(source: str, place: int, start: int, *, is_most: bool) -> Iterator[Comparison]:
    """Yield a comparison by a word that only the dictionary knows, its stems for properties."""
    for word in glossed(source):
        if word.start == place:
            told = frozenset((each, True) for each in word.own)
            yield Comparison(Span(start, word.end), told, is_most)


@cache
def _poles() -> dict[str, Told]:
    """Return what each Chinese word says of which properties."""
    return _by_word("chinese")


def _by_word(kind: str) -> dict[str, Told]:
    firsts: dict[str, str] = {}
    found: dict[str, Told] = {}
    for each in all_degrees():
        is_first = firsts.setdefault(each.name, each.pole) == each.pole
        for word in getattr(each, kind):
            key = fold(word)
            found[key] = found.get(key, frozenset()) | {(each.name, is_first)}
    return found


@cache
def _comparatives() -> dict[str, Told]:
    return _by_word("comparative")


@cache
def _plain() -> dict[str, Told]:
    return _by_word("plain")


def _longest_first(words: dict[str, Told]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda each: -len(each)))


_chinese_words = cache(lambda: re.compile(_longest_first(_poles())))
_bare = cache(
    lambda: re.compile(
        fold("比(?![赛例如较特利亚率重分])[^，。；：！？,;的更还]{1,14}?")
        + f"(?P<word>{_longest_first(_poles())})"
    )
)

_ENGLISH = compiled_from(
    lambda: (
        r"\b(?:(?P<sign>more|less|least|most|not as|not so|n['’]t as|n['’]t so)"
        r" (?:and (?:more|less) )?(?P<plain>[a-z][a-z-]+)"
        rf"|(?P<word>{'|'.join(map(re.escape, _comparatives()))}))\b"
    )
)
_LESS = frozenset({"less", "least", "not as", "not so", "n't as", "n't so", "n’t as", "n’t so"})


def _in_target(lowered: str) -> list[Comparison]:
    """Return the comparisons of a target in small letters that nothing denies."""
    return [each for each in _comparisons(lowered) if not is_denied(lowered, each.span.start)]


def _comparisons(lowered: str) -> Iterator[Comparison]:
    for found in _ENGLISH.finditer(lowered):
        span = Span(*found.span())
        if found["word"]:
            yield Comparison(span, _comparatives()[found["word"]])
            continue
        told = _plain().get(found["plain"], frozenset())
        told |= {(stem(form), True) for form in bases(found["plain"])}
        is_most = found["sign"] in {"least", "most"}
        if found["sign"] in _LESS:
            yield Comparison(span, _other(told), is_most)
        elif found["sign"] == "more":
            amount = _comparatives()["more"] if len(told) <= len(bases(found["plain"])) else Told()
            yield Comparison(span, told | amount)
        else:
            yield Comparison(span, told, is_most)


def _side_by_side(lowered: str, given: Sequence[Comparison]) -> Sequence[Comparison]:
    """Return the halves of an English correlative: what has a "the" before it, else all."""
    with_the = [each for each in given if lowered[: each.span.start].endswith("the ")]
    return with_the if len(with_the) >= _HALVES else given
