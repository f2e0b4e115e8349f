"""A name that recurs in an article, and is English in two ways.

`Shimenkan` is later "Stone Gate Ridge", 妙瓦底 here "Myawaddy" and there "Miaowadi": both sources
have the characters that the one is read as, and the other target has in their place words that
render them one by one, sound like them, or are their reading in another region.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.bitext.glosses import glossed, stem, stems_in, stems_of
from workbench.bitext.senses import senses_of
from workbench.checks.meaning.renamed import RENAMED, Part, is_told
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_bases import bases
from workbench.text.english_tokens import listed, words
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of
from workbench.text.names.romanisation import is_name
from workbench.text.names.spelt import Capital, capitals_of
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.transcription import HEARD, likeness
from workbench.text.patterns import compiled

_MOST_SEGMENTS = 120
# Names of one article that are looked for in its other segments.
_MOST_NAMES = 200
# In letters and in characters: what is shorter is read into too much.
_SHORTEST, _FEWEST = 5, 2
# Words side by side that are read together: `Wong Tai Sin`.
_JOINED = 3
# In letters, of a word that sounds like a name, and of one that renders a character.
_SHORTEST_HEARD, _SHORTEST_SENSE = 4, 3
_LONGEST_HEARD = 5
# Letters between the first and the last word that render a term.
_REACH = 40

# Words with a capital that are no part of a name's own words.
_IDLE = listed(
    """The A An In On At He It She They We I You His Her Its Their Our This That These Those And But
    Or As By For From With Of To After Before When While If No Not Mr Mrs Ms Dr Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December"""
)
_HAN_RUN = compiled(f"[{HAN}]{{2,}}")


class _Read(NamedTuple):
    """Words of a target at `target[start:end]` that are read as characters of its source."""

    start: int
    end: int
    plain: str
    name: str


@lru_cache(512)
def _reads(source: str, target: str) -> tuple[_Read, ...]:
    """Return the words with a capital, up to three side by side, that are read in a source."""
    found = capitals_of(target)
    folded = fold(source)
    read: list[_Read] = []
    for number, first in enumerate(found):
        plain, end = "", first.start
        for word in found[number : number + _JOINED]:
            if plain and target[end : word.start] != " ":
                break
            plain, end = plain + word.plain, word.end
            if len(plain) >= _SHORTEST:
                places = {(a, b) for a, b in places_of(plain, source) if b - a >= _FEWEST}
                read += [_Read(first.start, end, plain, folded[a:b]) for a, b in sorted(places)]
    return tuple(read + _small_reads(folded, target))


def _small_reads(folded: str, target: str) -> list[_Read]:
    """Return the words in small letters that are no English and are read: `hukou`."""
    return [
        _Read(word.start, word.end, word.text, folded[a:b])
        for word in words(target)
        if len(word.text) >= _SHORTEST
        and word.text.isalpha()
        and word.text.islower()
        and is_name(word.text.capitalize())
        and not is_ordinary_word(word.text)
        for a, b in places_of(word.text, folded)
        if b - a >= _FEWEST
    ]


class TwoWays:
    """Compares how the segments of an article render the names that one writes by their sound."""

    name = "two_ways"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article."""
        del style
        if is_compared(checked) and capitals_of(checked.segment.target):
            yield article_key(checked, "⇄")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for the rarer of two ways, and of two that are as frequent the later."""
        del key, style
        yield from few(_told(group[:_MOST_SEGMENTS]))


# Where each way stands, by the numbers of the segments.
_Ways = Mapping[int, Span]


def _told(group: Sequence[Checked]) -> Iterator[Finding]:
    folded = [fold(each.segment.source) for each in group]
    told: dict[int, list[Span]] = {}
    names = list(_names(group))
    for place, (name, read) in enumerate(names):
        # Where a longer name is, that one is compared.
        longer = [each for each, _ in names[:place] if name in each]
        having = [
            n
            for n, source in enumerate(folded)
            if name in source and not any(each in source for each in longer)
        ]
        if len(having) < 2:  # noqa: PLR2004 - two are compared
            continue
        ways = _two_ways(group, having, name, read)
        if ways is None or _is_introduced(group, *ways):
            continue
        given, usual = ways
        for number, span in given.items():
            if not any(span.start < it.end and it.start < span.end for it in told.get(number, ())):
                told.setdefault(number, []).append(span)
                yield _found(group, (number, span), usual)


def _names(group: Sequence[Checked]) -> Iterator[tuple[str, Mapping[int, _Read]]]:
    """Yield what the segments' words are read as, the longest first, and by which words."""
    names: dict[str, dict[int, _Read]] = {}
    for number, checked in enumerate(group):
        for read in _reads(checked.segment.source, checked.segment.target):
            names.setdefault(read.name, {}).setdefault(number, read)
    yield from sorted(names.items(), key=lambda each: -len(each[0]))[:_MOST_NAMES]


def _two_ways(
    group: Sequence[Checked], having: Sequence[int], name: str, read: Mapping[int, _Read]
) -> tuple[_Ways, _Ways] | None:
    """Return where a name stands in the way that is told, and where in the article's own."""
    mine = {n: each for n, each in read.items() if n in having}
    if not mine:
        return None
    first = mine[min(mine)]
    usual = {n: _span(each) for n, each in mine.items() if each.plain == first.plain}
    others = {n: _span(each) for n, each in mine.items() if each.plain != first.plain}
    for number in having:
        if number not in mine:
            span = _otherwise(group[number], group[min(mine)], name, first)
            if span is not None:
                others[number] = span
    if not others:
        return None
    is_later = (len(others), -min(others)) <= (len(usual), -min(usual))
    return (others, usual) if is_later else (usual, others)


def _span(read: _Read) -> Span:
    return Span(read.start, read.end)


def _is_introduced(group: Sequence[Checked], given: _Ways, usual: _Ways) -> bool:
    """Return whether any segment has both: `Shimenkan, or Stone Gate Ridge`."""
    number, span = next(iter(given.items()))
    at, right = next(iter(usual.items()))
    both = span.of(group[number].segment.target), right.of(group[at].segment.target)
    return any(all(each in checked.segment.target for each in both) for checked in group)


def _found(group: Sequence[Checked], way: tuple[int, Span], usual: _Ways) -> Finding:
    number, span = way
    first, right = next(iter(sorted(usual.items(), key=lambda each: each[0])))
    here, there = group[number], group[first]
    other = right.of(there.segment.target)
    return RENAMED.found(
        here,
        span,
        fix=Fix(span.start, span.end, other) if other[0].isupper() else None,
        given=span.of(here.segment.target),
        other=other,
        segment=str(there.segment.id),
    )


def _otherwise(here: Checked, there: Checked, name: str, read: _Read) -> Span | None:
    """Return where a target has a name in another way than the words that are read as it."""
    source, target = here.segment.source, here.segment.target
    if read.plain in letters(target) or _is_read(source, target, name):
        return None
    if there.segment.target[read.start].islower():
        return _in_words(there.segment.target, target, name)
    if _is_word(name) and not _is_one_name(source, there.segment.source, name):
        return None
    rest = fold(source).replace(name, "，")
    theirs = {each.plain for each in capitals_of(there.segment.target)}
    own = [
        each for each in capitals_of(target) if each.text not in _IDLE and not _opens(each, target)
    ]
    new = [each for each in own if each.plain not in theirs]
    heard = [each for each in new if _is_heard(each, name, rest)]
    if heard:
        return Span(heard[0].start, heard[-1].end)
    shared = [each for each in own if each.plain in theirs]
    found = [each for each in new if _renders(each, name) and not is_told(_part(each), rest)]
    if found:
        return _whole(found, new, shared, name, rest)
    return _in_its_place(
        target, there.segment.target, read, [e for e in new if e not in shared], rest
    )


def _opens(word: Capital, target: str) -> bool:
    """Return whether a word only begins a text: `Ferries return to the bay`."""
    is_first = word.start == 0 and not target[word.end + 1 : word.end + 2].isupper()
    return is_first and any(map(is_ordinary_word, bases(word.text.lower())))


def _in_its_place(
    target: str, other: str, read: _Read, new: Sequence[Capital], rest: str
) -> Span | None:
    """Return the word that nothing says beside what the read one stands beside: `Kinetica 1`."""
    beside = _neighbors(other, read.start, read.end)
    for each in new if beside else ():
        is_there = not beside.isdisjoint(_neighbors(target, each.start, each.end))
        is_new = not is_ordinary_word(each.text) and each.text.lower() not in rest.lower()
        if is_there and is_new and not _is_known(each, rest):
            return Span(each.start, each.end)
    return None


_BEFORE, _BEHIND = compiled(r"([A-Z]\w+|\d+)[ -]$"), compiled(r"[ -]([A-Z]\w+|\d+)")


def _neighbors(target: str, start: int, end: int) -> set[tuple[str, bool]]:
    """Return the figures and the words with a capital on either side, and on which."""
    before = _BEFORE.search(target[max(0, start - _REACH) : start])
    behind = _BEHIND.match(target, end)
    found = {(match[1], match is behind) for match in (before, behind) if match is not None}
    return {each for each in found if each[0] not in _IDLE}


def _in_words(there: str, target: str, name: str) -> Span | None:
    """Return where a target renders a term that another only writes by its sound."""
    own = _own(name)
    if not own.isdisjoint(stems_in(there)):
        return None
    places = [place for each, place in stems_of(target) if each in own]
    if not places or places[-1] - places[0] > _REACH:
        return None
    end = next((word.end for word in words(target) if word.start == places[-1]), places[-1])
    return Span(places[0], end)


def _whole(
    found: Sequence[Capital],
    new: Sequence[Capital],
    shared: Sequence[Capital],
    name: str,
    rest: str,
) -> Span | None:
    """Return where words that render single characters are a whole name: one alone may be chance.

    Two are enough, or one that renders the name as a word, or stands beside the generic word that
    the other segment has as well, or beside a word that nothing at all says.
    """
    place = Span(found[0].start, found[-1].end)
    if len(found) > 1 or stem(found[0].text.lower()) in _own(name):
        return place
    beside = [each for each in (*new, *shared) if _are_beside(each, found[0])]
    strange = [each for each in beside if each not in shared and not is_told(_part(each), rest)]
    if not strange:
        return place if any(each in shared for each in beside) else None
    ends = (found[0], *strange)
    return Span(min(each.start for each in ends), max(each.end for each in ends))


def _are_beside(one: Capital, other: Capital) -> bool:
    return one.end + 1 == other.start or other.end + 1 == one.start


def _own(name: str) -> frozenset[str]:
    """Return the stems that render a name as one word of the dictionary."""
    whole = (each.own for each in glossed(name) if each.end - each.start == len(name))
    return frozenset[str]().union(*whole)


def _is_read(source: str, target: str, name: str) -> bool:
    """Return whether a target has a word that is read as a name, as a part of it, or as more."""
    if any(read.name in name or name in read.name for read in _reads(source, target)):
        return True
    return any(
        next(places_of(each.plain, name), None) is not None
        for each in capitals_of(target)
        if not is_ordinary_word(each.text) and each.text not in _IDLE
    )


def _is_word(name: str) -> bool:
    """Return whether some characters are one word of the dictionary: 和平 is also peace."""
    return any(each.end - each.start == len(name) for each in glossed(name))


def _is_one_name(source: str, other: str, name: str) -> bool:
    """Return whether two sources have the same character before or behind a word."""
    here, there = fold(source), fold(other)
    return not _beside(here, name).isdisjoint(_beside(there, name))


def _beside(folded: str, name: str) -> set[str]:
    """Return a word with the characters around it, wherever it stands."""
    found = set[str]()
    place = folded.find(name)
    while place >= 0:
        end = place + len(name)
        around = (folded[place - 1 : end] if place else ""), folded[place : end + 1]
        found |= {each for each in around if len(each) > len(name) and each.isalnum()}
        place = folded.find(name, end)
    return found


def _is_heard(word: Capital, name: str, rest: str) -> bool:
    """Return whether a word sounds like a name, and like nothing else as much."""
    if len(word.plain) < _SHORTEST_HEARD or is_ordinary_word(word.text):
        return False
    near = max(likeness(each, word.plain) for each in _pieces(name))
    if near <= HEARD or word.text.lower() in rest.lower() or _is_known(word, rest):
        return False
    runs = _HAN_RUN.findall(rest)
    return all(likeness(each, word.plain) < near for run in runs for each in _pieces(run))


def _pieces(run: str) -> list[str]:
    """Return the pieces of a run that a foreign word may be heard as."""
    sizes = range(_FEWEST, min(len(run), _LONGEST_HEARD) + 1)
    return [run[start : start + n] for n in sizes for start in range(len(run) - n + 1)]


def _is_known(word: Capital, rest: str) -> bool:
    """Return whether the rest of a source has characters that are read so, or a known name."""
    if next(places_of(word.plain, rest), None) is not None:
        return True
    ours = {id(name) for each in gazetteer().in_source(rest) for name in each.names}
    return any(id(n) in ours for each in gazetteer().in_target(word.text) for n in each.names)


def _renders(word: Capital, name: str) -> bool:
    is_long = len(word.plain) >= _SHORTEST_SENSE
    return is_long and stem(word.text.lower()) in senses_of(name)


def _part(word: Capital) -> Part:
    plain = word.text.lower()
    return Part(word.start, word.end, plain, stem(plain))


CHECKS: tuple[GroupCheck, ...] = (TwoWays(),)
