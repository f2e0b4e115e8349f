"""A name of several words that an article has again with one of its words replaced.

`Oriental Dawn` is later the `Oriental Star`, a vice minister a minister: both sources have the same
characters for it, nothing in the later source says the other word, and the earlier one is gone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.bitext.glosses import Glossed, glossed, stem, stems_in
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, Rule, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_in_title_case, listed, words
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.english_places import known_places
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.transcription import HEARD, likeness
from workbench.text.patterns import compiled

RENAMED = Rule("consistency.renamed", Family.CONSISTENCY, Severity.HINT)

# In code points of the sources: what two segments share has at least so many, where it is set off
# by marks one less.
_SHARED = 3
# … of which so many are rendered by no word that both targets have.
_OWN = 2

# Runs of one article that share a word and are put side by side.
_MOST_PAIRS = 400
_MOST_SEGMENTS = 120

# Words between capitals that belong to a name.
_JOINS = listed("of and the for on de")
# Words with a capital that are no part of a name's own words.
_IDLE = listed(
    """the a an in on at he she it they we i you his her its their our this that these those and but
    or as by for from with of to mr mrs ms dr said saying says also after before when while if
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr aug sept oct nov dec
    north south east west northern southern eastern western new national state federal former
    president minister premier professor chairman director chief general spokesperson spokesman
    spokeswoman mayor governor judge justice captain secretary ambassador"""
)
_LESSER = listed("vice deputy acting assistant")
_LESSER_CHINESE = compiled(fold("副|次长|代理|助理|署理"))

_GRAM = compiled(f"[{HAN}A-Za-z]")


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a name: where it stands, in small letters, and its stem."""

    start: int
    end: int
    plain: str
    stem: str


Run = tuple[Part, ...]

# What stands between two words of a name.
_BETWEEN = frozenset({" ", "'s ", "’s "})


# Words that begin a sentence with a capital, and are no part of the name behind them.
_OPENERS = listed(
    """among only many some most few several both all other another such more each every no not
    under over despite during since until while though although because where what how why through
    across within without against between behind beyond near besides even like unlike whether
    one two three four five six seven eight nine ten"""
)
_CAPITALS = 3


@lru_cache(512)
def runs_of(target: str) -> tuple[Run, ...]:
    """Return the names of a target: two words or more, of which most begin with a capital."""
    found: list[Run] = []
    run: list[Part] = []
    last = 0
    for word in words(target):
        is_name = "A" <= word.text[0] <= "Z"
        if not is_name and not run:
            continue  # three words in four
        text = word.text.replace("’", "'").removesuffix("'s")
        is_near = target[last : word.start] in _BETWEEN
        if run and not (is_near and (is_name or text in _JOINS)):
            found.append(tuple(run))
            run = []
        if is_name or run:
            plain = text.lower()
            run.append(Part(word.start, word.start + len(text), plain, stem(plain)))
        last = word.start + len(text)
    found.append(tuple(run))
    own = (tuple(each for each in run if each.plain not in _JOINS) for run in found)
    own = (each[1:] if each and each[0].plain in _OPENERS else each for each in own)
    return tuple(each for each in own if len(each) > 1 and not _is_heading(target, each))


def _is_heading(target: str, run: Run) -> bool:
    """Return whether a run is written in nothing but capitals, as headings are."""
    text = target[run[0].start : run[-1].end]
    return len(run) > _CAPITALS and text.isupper()


_TITLED = frozenset({Role.HEADLINE, Role.SUBHEAD})


class Renamed:
    """Compares the names of an article's segments that share a word."""

    name = "renamed"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article: any two of its segments may name the same."""
        del style
        segment = checked.segment
        # The capitals of such a headline say nothing: "Pompeo Calls It an Affront".
        is_heading = segment.role in _TITLED and is_in_title_case(segment.target)
        if is_compared(checked) and not is_heading and runs_of(segment.target):
            yield article_key(checked, "≠")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each name that another segment has with a word of its own instead."""
        del key, style
        yield from few(_told(group[:_MOST_SEGMENTS]))


def _told(group: Sequence[Checked]) -> Iterator[Finding]:
    told: set[tuple[int, int]] = set()
    for number, other, earlier, later in _pairs(group):
        one, two = group[number], group[other]
        # The rarer name is told, and of two that are as frequent the later.
        if _is_rarer(group, earlier, later):
            here, there, mine, theirs = one, two, earlier, later
        else:
            here, there, mine, theirs = two, one, later, earlier
        mark = (here.segment.id, mine[0].start)
        if mark not in told and _is_renamed(here, there, mine, theirs):
            told.add(mark)
            span, first = (Span(run[0].start, run[-1].end) for run in (mine, theirs))
            yield RENAMED.found(
                here,
                span,
                given=span.of(here.segment.target),
                other=first.of(there.segment.target),
                segment=str(there.segment.id),
            )


def _pairs(group: Sequence[Checked]) -> Iterator[tuple[int, int, Run, Run]]:
    """Yield the names of two segments, by their numbers, that share a word but not all."""
    having: dict[str, list[tuple[int, Run]]] = {}
    left = _MOST_PAIRS
    for number, checked in enumerate(group):
        for run in runs_of(checked.segment.target):
            met: set[tuple[int, int]] = set()
            for each in run:
                if len(each.stem) < _SHARED:
                    continue
                for other, beside in having.get(each.stem, ()):
                    mark = (other, beside[0].start)
                    if other == number or mark in met or _same(run, beside) or left <= 0:
                        continue
                    met.add(mark)
                    left -= 1
                    yield other, number, beside, run
        for run in runs_of(checked.segment.target):
            for each in run:
                having.setdefault(each.stem, []).append((number, run))


def _same(one: Run, other: Run) -> bool:
    return {each.stem for each in one} == {each.stem for each in other}


def _is_rarer(group: Sequence[Checked], run: Run, other: Run) -> bool:
    """Return whether fewer segments have a name's own words than have the other's."""
    return _count(group, _own(run, other)) < _count(group, _own(other, run))


def _count(group: Sequence[Checked], own: Sequence[Part]) -> int:
    stems = {each.stem for each in own}
    return sum(bool(stems & _stems(each.segment.target)) for each in group)


def _own(run: Run, other: Run) -> list[Part]:
    theirs = {each.stem for each in other}
    return [each for each in run if each.stem not in theirs]


@lru_cache(512)
def _stems(target: str) -> frozenset[str]:
    return stems_in(target) | {part.stem for run in runs_of(target) for part in run}


def _is_renamed(here: Checked, there: Checked, mine: Run, theirs: Run) -> bool:
    """Return whether a segment has a name with another word, where both sources have one name."""
    source, target = here.segment.source, here.segment.target
    shared = _of_one_kind(source, there.segment.source)
    lost = [each for each in _own(theirs, mine) if each.stem not in _stems(target)]
    if not shared or not lost:
        return False
    if (
        _is_raised(source, there.segment.source, mine, theirs)
        or _are_two_ways(here, there, mine, theirs)
        or _are_two_ways(there, here, theirs, mine)
        or _are_two_renderings(here, shared, mine, theirs)
    ):
        return True
    new = [
        each
        for each in _own(mine, theirs)
        if each.plain not in _IDLE and each.plain.title() not in known_places()
    ]
    if not new or any(each.stem in _stems(there.segment.target) for each in new):
        return False
    lost = [each for each in lost if each.plain not in _IDLE]
    in_both = {each.stem for each in mine} & {each.stem for each in theirs}
    is_told_by = any(_may_tell(each, source) for each in mine if each.stem in in_both)
    if not lost or not is_told_by or not _is_of_one(here, there, shared, in_both, lost):
        return False
    new = [each for each in new if not _is_before_of(mine, each)]
    return bool(new) and not any(is_told(each, source) for each in new)


# The last characters of bodies of several levels: 应急管理部 and 应急管理局 are two.
_LEVELS = frozenset(fold("部局署厅司处委院"))


def _of_one_kind(source: str, other: str) -> list[Span]:
    """Return what two sources share, but for what is two bodies' with the next character."""
    folded, there = fold(source), fold(other)
    found = []
    for span in shared_runs(source, other):
        mine = {folded[span.end : span.end + 1]}
        parts = there.split(span.of(folded))[1:]
        theirs = {each[:1] for each in parts}
        if not (mine | theirs) <= _LEVELS or mine & theirs:
            found.append(span)
    return found


def _is_before_of(run: Run, part: Part) -> bool:
    """Return whether a word only begins a sentence before a name: `Lawmakers of the Union`."""
    return part is run[0] and part.start == 0 and run[1].start - part.end > 1


def _may_tell(part: Part, source: str) -> bool:
    """Return whether a word may tell of what two names are: no month, and not the source's own."""
    return part.plain not in _IDLE and part.plain not in source.lower()


def _is_raised(source: str, other: str, mine: Run, theirs: Run) -> bool:
    """Return whether both sources have a deputy, and only the other segment's name."""
    places = [n for n, each in enumerate(theirs) if each.plain in _LESSER]
    if not places or any(each.plain in _LESSER for each in mine) or places[0] + 1 >= len(theirs):
        return False
    titles = {each.stem for each in theirs[places[0] + 1 :]} & {each.stem for each in mine}
    is_deputy = all(_LESSER_CHINESE.search(fold(each)) for each in (source, other))
    return is_deputy and len(titles) > 1


def _are_two_ways(one: Checked, other: Checked, mine: Run, theirs: Run) -> bool:
    """Return whether a name is written by its sound in one segment, and rendered in the other.

    `Qingshuigou Bridge` and `Clearwater Ditch Bridge`: both sources have the characters that the
    one is read as, the other target has the word nowhere, and nothing else is read as its own.
    """
    source, target = other.segment.source, other.segment.target
    if mine[-1].stem != theirs[-1].stem and mine[0].stem != theirs[0].stem:
        return False
    own = [each for each in _own(theirs, mine) if each.plain not in _IDLE]
    if not own or any(next(places_of(letters(e.plain), source), None) for e in own):
        return False
    for each in _own(mine, theirs):
        if len(each.plain) < _LONG_READING or each.stem in _stems(target):
            continue
        for start, end in places_of(letters(each.plain), one.segment.source):
            if end - start > 1 and one.segment.source[start:end] in source:
                return all(word.stem not in _stems(one.segment.target) for word in own)
    return False


def _are_two_renderings(here: Checked, shared: Sequence[Span], mine: Run, theirs: Run) -> bool:
    """Return whether two names render the same shared words: `Bird of Passage Bookshop`."""
    source, target = here.segment.source, here.segment.target
    new = [each for each in _own(mine, theirs) if each.plain not in _IDLE]
    lost = [each for each in _own(theirs, mine) if each.plain not in _IDLE]
    if not new or not lost or any(each.stem in _stems(target) for each in lost):
        return False
    found = glossed(source)
    for span in shared:
        if span.end - span.start < _LONG_SHARED:
            continue
        inside = [each for each in found if span.start <= each.start and each.end <= span.end]
        beside = frozenset[str]().union(*(each.free for each in found if each not in inside))
        own = frozenset[str]().union(*(each.own for each in inside))
        is_common = any(each.stem in own for each in mine if each not in new)
        is_free = not any(each.stem in beside for each in (*new, *lost))
        sides = (any(each.stem in own for each in side) for side in (new, lost))
        if is_common and is_free and all(sides):
            return True
    return False


# In code points of what both sources share, where both names render it.
_LONG_SHARED = 4

# In letters: what is read into fewer is many words.
_LONG_READING = 5


def _is_of_one(
    here: Checked, there: Checked, shared: Sequence[Span], in_both: set[str], lost: Sequence[Part]
) -> bool:
    """Return whether what the sources share is what the names' common word and lost word render."""
    gone = {each.stem for each in lost}
    source = here.segment.source
    target, other = _stems(here.segment.target), _stems(there.segment.target)
    found = glossed(source)
    kept = frozenset[str]().union(*(each.own for each in found))
    for span in shared:
        inside = [each for each in found if span.start <= each.start and each.end <= span.end]
        is_common = any(each.own & in_both for each in inside) or not (kept & in_both)
        if is_common and any(each.own & gone and each.own & target <= in_both for each in inside):
            return True
        rendered = [each for each in inside if each.own & target & other]
        free = _unrendered(source, span, rendered)
        if is_common and free >= _OWN and not (gone & kept):
            return True
    return False


def _unrendered(source: str, span: Span, rendered: Sequence[Glossed]) -> int:
    """Return how many characters of a span no word that is rendered has."""
    taken = {place for each in rendered for place in range(each.start, each.end)}
    return sum(
        place not in taken and _HAN_ONE.match(source[place]) is not None
        for place in range(span.start, span.end)
    )


_HAN_ONE = compiled(f"[{HAN}]")


@lru_cache(2048)
def shared_runs(source: str, other: str) -> tuple[Span, ...]:
    """Return what a source has in common with another: runs of characters without a pause."""
    folded, there = fold(source), _grams(fold(other))
    if there.isdisjoint(_grams(folded)):  # 98 of 100 pairs of segments have nothing in common
        return ()
    found: list[Span] = []
    for place in range(len(folded) - _SHARED + 1):
        if folded[place : place + _SHARED] not in there:
            continue
        if found and found[-1].end >= place + 1:
            found[-1] = Span(found[-1].start, place + _SHARED)
        else:
            found.append(Span(place, place + _SHARED))
    return tuple(found)


@lru_cache(512)
def _grams(folded: str) -> frozenset[str]:
    return frozenset(
        gram
        for place in range(len(folded) - _SHARED + 1)
        if not _PAUSES.intersection(gram := folded[place : place + _SHARED])
    )


_PAUSES = frozenset(fold("，。、：；！？,.:;!? \n（）()"))


def is_told(part: Part, source: str) -> bool:
    """Return whether a source has what a word of a name says: a gloss, a reading, a name."""
    plain, english = letters(part.plain), part.plain.title()
    if part.plain in source.lower() or any(part.stem in each.own for each in glossed(source)):
        return True
    if part.plain.isdigit():
        return False
    if next(places_of(plain, source), None) is not None:
        return True
    ours = [name for each in gazetteer().in_source(source) for name in each.names]
    theirs = {id(name) for each in gazetteer().in_target(english) for name in each.names}
    if any(id(name) in theirs or _has_form(name.english, part.plain) for name in ours):
        return True
    return not is_ordinary_word(english) and _is_heard(plain, fold(source))


def _has_form(forms: Iterable[str], plain: str) -> bool:
    return any(plain in form.lower() for form in forms)


_FOREIGN_RUN = compiled(f"[{HAN}]{{2,}}")
_LONGEST_HEARD = 7


@lru_cache(512)
def _is_heard(plain: str, folded: str) -> bool:
    return any(
        likeness(run[0][start : start + length], plain) > HEARD
        for run in _FOREIGN_RUN.finditer(folded)
        for length in range(2, min(len(run[0]), _LONGEST_HEARD) + 1)
        for start in range(len(run[0]) - length + 1)
    )


CHECKS: tuple[GroupCheck, ...] = (Renamed(),)
