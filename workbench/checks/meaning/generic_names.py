"""One name with a generic word that an article has twice, and the English in two ways.

`Lingxi County` is later `Lingxi District`, the `Golden Harvest Award` the `Golden Grain Prize`:
both sources have the same characters before one generic word (县, 奖), and each target one name
that ends as such a name does.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.checks.meaning.renamed import Part, Run, is_told, runs_of
from workbench.checks.meaning.renderings import BODY
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.conversion.word_borders import is_word
from workbench.text.english_bases import bases
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.generic_names import all_generic_names
from workbench.text.names.english_places import known_places
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList

_MOST_SEGMENTS = 60
# Names that are compared with each: one article hardly calls a thing by more.
_MOST_NAMES = 4
# Characters before a generic word by which two names are one.
_OWN = 2
# Characters before those at which a name may begin.
_REACH = 4
_HAN_TWO = compiled(f"[{HAN}]{{2}}")
# Behind a generic word these make another of it: 局长, 县城, 队员.
_GOES_ON = frozenset(fold("长员民城内外里级址刊社子头委名上下"))


class _Named(NamedTuple):
    """A generic name in a folded source: where its key begins and ends, and its English words."""

    start: int
    end: int
    generic: str
    heads: frozenset[str]


class SameGeneric:
    """Compares the English names of what ends with one generic word behind the same characters."""

    name = "same_generic"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the characters of such names, as keys of the article."""
        del style
        if is_compared(checked) and runs_of(checked.segment.target):
            found = dict(_named(checked.segment.source))
            yield from (article_key(checked, f"#{key}") for key in found)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that calls it otherwise than the first that names it."""
        del style
        yield from few(_otherwise(key.rpartition("#")[2], group[:_MOST_SEGMENTS]))


def _otherwise(key: str, group: Sequence[Checked]) -> Iterator[Finding]:
    firsts: dict[tuple[str, ...], _Mention] = {}  # by the words of the name
    for checked in group:
        named = _one(checked, key)
        if named is None:
            continue
        mine = (checked, *named)
        words = tuple(each.plain for each in named[0])
        others = [each for each in firsts.values() if _are_two(mine, each)]
        if words not in firsts and len(firsts) < _MOST_NAMES:
            firsts[words] = mine
        elif words in firsts:
            # The article's own name again is right, whatever came in between.
            earlier = list(firsts.values())
            others = [each for each in others if each in earlier[: earlier.index(firsts[words])]]
        if others:
            yield _found(mine, others[0])


def _found(mine: "_Mention", theirs: "_Mention") -> Finding:
    (checked, run, _), (first, other, _) = mine, theirs
    span, at = (Span(each[0].start, each[-1].end) for each in (run, other))
    return BODY.found(
        checked,
        span,
        given=span.of(checked.segment.target),
        other=at.of(first.segment.target),
        segment=str(first.segment.id),
    )


@once
def _generic_names() -> WordList[tuple[str, frozenset[str]]]:
    """Return what finds the endings in a folded text, each with itself and its English words."""
    rows = all_generic_names()
    return WordList((fold(word), (word, frozenset(english))) for word, english in rows)


# Read when a segment's keys are asked for; to fold its source anew would take milliseconds.
@lru_cache(16_384)
def _named(source: str) -> tuple[tuple[str, _Named], ...]:
    """Return the generic names of a source by the characters that are their keys."""
    folded = fold(source)
    found: list[tuple[str, _Named]] = []
    for start, end, (generic, heads) in _generic_names().find(folded):
        before = folded[max(0, start - _OWN) : start]
        if not _HAN_TWO.fullmatch(before) or folded[end : end + 1] in _GOES_ON:
            continue
        if end - start == 1 and is_word(folded[start - 1 : end]):
            continue
        found.append((folded[start - _OWN : end], _Named(start - _OWN, end, generic, heads)))
    return tuple(found)


def _one(checked: Checked, key: str) -> tuple[Run, _Named] | None:
    """Return the one name of a target that may render it, if the source has no other of its kind.

    A name that the article calls by its short form, or in small letters, is none.
    """
    names = _named(checked.segment.source)
    own = next((each for found, each in names if found == key), None)
    if own is None or sum(not each.heads.isdisjoint(own.heads) for _, each in names) > 1:
        return None
    runs = [
        run
        for run in runs_of(checked.segment.target)
        if any(_head(part, own.heads) for part in run)
    ]
    return (runs[0], own) if len(runs) == 1 else None


def _head(part: Part, heads: frozenset[str]) -> str:
    """Return the generic word that a word of a name is, in whichever number; "" for none."""
    return next(iter(heads & {part.plain, *bases(part.plain)}), "")


_Mention = tuple[Checked, Run, _Named]


def _are_two(mine: _Mention, theirs: _Mention) -> bool:
    """Return whether two names differ by more than a word that one of the two leaves out."""
    heads = mine[2].heads
    one, other = ({_kind(each, heads) for each in side[1]} - {""} for side in (mine, theirs))
    first, second = (
        {each.stem: each for each in side[1] if not _head(each, heads)} for side in (mine, theirs)
    )
    new = _own(mine, [first[each] for each in first if each not in second])
    lost = _own(theirs, [second[each] for each in second if each not in first])
    if one & other:
        return bool(new) and bool(lost)
    shared = first.keys() & second.keys()
    return bool(shared) or (bool(new) and bool(lost))


# Spellings of one word in two countries, and words of which English has either for one thing.
_SAME_KIND = {"theatre": "theater", "centre": "center", "programme": "program", "harbour": "harbor"}


def _kind(part: Part, heads: frozenset[str]) -> str:
    head = _head(part, heads)
    return _SAME_KIND.get(head, head)


def _own(mention: _Mention, parts: Sequence[Part]) -> list[Part]:
    """Return the words that nothing beside the name in its source says."""
    checked, _, place = mention
    source = checked.segment.source
    rest = f"{source[: place.start]}，{source[place.end :]}"
    return [
        each
        for each in parts
        if each.plain.title() not in known_places() and not is_told(each, rest)
    ]


CHECKS: tuple[GroupCheck, ...] = (SameGeneric(),)
