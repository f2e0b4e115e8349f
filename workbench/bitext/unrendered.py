"""Clauses and items of a source of which no word is rendered, in a target that is short.

Needs no encoder. A dictionary does not list every right word; but that of several words none at all
has any of its, while the whole is too short, is hardly ever so where a clause was translated.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.bitext.glosses import Glossed, all_stems_in, stems_of, telling
from workbench.bitext.idle_parts import says_little
from workbench.bitext.lengths import deviation
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.patterns import compiled

_CLAUSE = compiled(fold("[^，。；：！？,;:!?\n]+"))
_QUOTED = compiled(fold("[“”「」『』《》〈〉()（）]"))

# What says nothing that has to be said: 从目前的情况来看, 为深入贯彻落实有关部署.
_IDLE = compiled(
    fold(
        "来看|来说|而言|情况|有关|贯彻|落实|所谓|实际上|事实上|总的|综上|值得|也就是|换句话|与此同时|一方面|谁|什么|哪|怎|何|当时|现在|目前"
    )
)

# In standard deviations of the lengths: how short a target is that lacks a clause of so many words.
_SHORT = {2: -1.5, 3: -0.6, 4: -0.5}
_MOST_WORDS = 4
_SHORT_OF_ITEM = 1.0
# Below it nearly all is gone, which its proportion tells.
_FAR_TOO_SHORT = -4.0

_ITEM = f"[{HAN}A-Za-z·]{{2,8}}"
_LIST = compiled(fold(f"{_ITEM}(?:、{_ITEM})+(?:和|与|及|以及){_ITEM}|{_ITEM}(?:、{_ITEM}){{2,}}"))
_BREAKS = compiled(fold("[，。；：、](?=.)|以及|和|与|及"))
_SEPARATORS = compiled(
    r"[,;:/–—]|\b(?:and|or|nor|as well as|plus|with|but|along|also|both)\b|\.(?=\s)"
)
# Every list of items has one.
_PAUSE = fold("、")
_JOINTS = compiled(fold("、|以及|和|与|及"))


def unrendered(source: str, target: str) -> Iterator[Span]:
    """Yield the clauses, then the items of lists, that have no word in the target."""
    lengths = deviation(source, target)
    if not _FAR_TOO_SHORT < lengths <= _SHORT_OF_ITEM:
        return
    folded, words, there = fold(source), telling(source), all_stems_in(target)
    clauses = [Span(*found.span()) for found in _CLAUSE.finditer(folded)]
    for clause in clauses if len(clauses) > 1 else ():
        inside = _inside(words, clause)
        least = _SHORT.get(min(len(inside), _MOST_WORDS))
        if least is None or lengths > least or any(is_said(each, there) for each in inside):
            continue
        text = clause.of(folded)
        counted = chinese_quantities(source)
        is_counted = any(clause.start <= each.start < clause.end for each in counted)
        is_idle = _QUOTED.search(text) or _IDLE.search(text) or says_little(source, clause)
        if not (is_counted or is_idle):
            yield clause
    if _BUT.search(folded):
        yield from _contrasted(source, clauses, words, target)
    if _PAUSE not in folded:
        return
    theirs = len(_SEPARATORS.findall(target.lower()))
    is_short = theirs < len(_BREAKS.findall(folded))
    yield from _items(folded, words, there, "" if is_short else target)


def _items(
    folded: str, words: Sequence[Glossed], there: frozenset[str], target: str
) -> Iterator[Span]:
    """Yield the one item of a list that is not said; with a target where its list has no room."""
    for found in _LIST.finditer(folded):
        places = [
            found.start(),
            *(p for m in _JOINTS.finditer(folded, *found.span()) for p in m.span()),
        ]
        places.append(found.end())
        items = [Span(places[n], places[n + 1]) for n in range(0, len(places) - 1, 2)]
        known = [(each, _inside(words, each)) for each in items]
        unsaid = [
            each for each, inside in known if inside and not any(is_said(w, there) for w in inside)
        ]
        if len(unsaid) != 1 or not all(inside for _, inside in known) or len(items) <= _TWO:
            continue
        told = [inside for each, inside in known if each != unsaid[0]]
        if not target or _is_closed(target, told):
            yield unsaid[0]


def _is_closed(target: str, told: Sequence[Sequence[Glossed]]) -> bool:
    """Return whether the target lists these items, an "and" before the last, and no other one."""
    stems = stems_of(target)
    places = []
    for inside in told:
        place = next((at for each, at in stems if each in inside[-1].free), None)
        if place is None:
            return False
        places.append(place)
    places.sort()
    inner = target[places[0] : places[-1]].lower()
    is_last = _CLOSES.search(inner) is not None
    is_first = not _GOES_BEFORE.search(target[: places[0]])
    return is_last and is_first and len(_SEPARATORS.findall(inner)) == len(told) - 1


_CLOSES = compiled(r",? (?:and|or) (?:[\w'’-]+ ){0,2}\Z")
_GOES_BEFORE = compiled(r",\s+(?:and |or )?(?:[\w'’-]+ ){0,1}\Z")


_TWO = 2

_BUT = compiled(fold("[，；](?:但是?|然而|不过)"))
_CONTRASTS = compiled(
    r"\b(?:but|yet|however|though|although|while|whereas|despite|still|even|only|instead|rather"
    r"|except|unlike|without|nor|nonetheless|nevertheless|albeit|offset\w*|outweigh\w*|overc\w+"
    r"|compensat\w*|counter\w*|notwithstanding|in spite|in the face|against|not|no|never|remain\w*"
    r"|refus\w*|fail\w*|if|when|ma[dk]e up|after|shrug\w*|def[iy]\w*)\b|n[’']t\b",
    re.IGNORECASE,
)


def _contrasted(
    source: str, clauses: Sequence[Span], words: Sequence[Glossed], target: str
) -> Iterator[Span]:
    """Yield what a 但 stands against: its last words unsaid, and no English word of a contrast."""
    if _CONTRASTS.search(target):
        return
    folded, there = fold(source), all_stems_in(target)
    for one, other in pairwise(clauses):
        last = _inside(words, one)[-_TWO:]
        is_unsaid = len(last) == _TWO and not any(is_said(each, there) for each in last)
        is_told = any(is_said(each, there) for each in _inside(words, other))
        if _BUT.match(folded, one.end) and is_unsaid and is_told:
            yield Span(last[0].start, one.end)


def is_rendered(source: str, clause: Span, target: str) -> bool:
    """Return whether the target has half of a clause's words, and one that nothing else renders.

    What is said in another place, or in one clause with the next, was not left out.
    """
    there = all_stems_in(target)
    words = telling(source)
    inside = _inside(words, clause)
    said = [each for each in inside if is_said(each, there)]
    elsewhere = frozenset[str]().union(*(each.free for each in words if each not in inside))
    is_own = any(not (each.free & there) <= elsewhere for each in said)
    is_enough = len(said) >= _TWO or len(inside) <= _TWO
    return is_own and is_enough and _TWO * len(said) >= len(inside)


def is_rendering(source: str, clause: Span, target: str) -> bool:
    """Return whether two words of the source, and half the clause of the target, are one."""
    stems = frozenset(each for each, _ in stems_of(clause.of(target)))
    forms = all_stems_in(clause.of(target))
    rest = all_stems_in(f"{target[: clause.start]} {target[clause.end :]}")
    said = [each for each in telling(source) if each.free & forms and not each.free & rest]
    return len(said) >= _TWO or (len(said) == 1 and len(stems) <= _TWO + 1)


def _inside(words: Sequence[Glossed], span: Span) -> list[Glossed]:
    return [each for each in words if span.start <= each.start and each.end <= span.end]


def is_said(word: Glossed, there: frozenset[str]) -> bool:
    """Return whether any stem that may render a word is among a target's."""
    return not word.free.isdisjoint(there)
