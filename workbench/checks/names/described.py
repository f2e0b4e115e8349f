"""What stands right at a name and says who its bearer is, at the name of somebody else.

原告冯桂香称，被告邓伟文…… as "The plaintiff, Tang Wai-man, said the defendant, Fung Kwai-heung":
the word before a name is rendered at another's name, and not at its own.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from workbench.bitext.glosses import Glossed, glossed, stems_in
from workbench.checks.names.bonds import EXCHANGED
from workbench.checks.names.compared import exchanged, is_in_english
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.matched import Matched, matched_names
from workbench.text.patterns import compiled

# People of one segment: of more it is a list, whose order other checks compare.
_FEWEST, _MOST = 2, 6


class Described(NamedTuple):
    """A name, and the stems that may render the words right before it in the source.

    `here` are the stems of the words right at it in the target; `is_unread` tells that the source
    has words before the name that no dictionary renders.
    """

    name: Matched
    stems: frozenset[str]
    here: frozenset[str]
    is_unread: bool


class DescribedPeople:
    """Compares the words right before the people of a source with those at them in the target."""

    name = "name.described"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the first of two people of whom one has what is said of the other."""
        del style
        segment = checked.segment
        if not is_in_english(checked):
            return
        people = _people(segment.source, segment.target)
        if _FEWEST <= len(people) <= _MOST:
            yield from few(_exchanged(checked, people))


def _people(source: str, target: str) -> list[Described]:
    others = [
        (each.start, each.end)
        for each in gazetteer().in_source(source)
        if all(name.kind is not NameKind.PERSON for name in each.names)
    ]
    names = [
        each
        for each in matched_names(source, target)
        if not any(start <= each.source_start and each.source_end <= end for start, end in others)
    ]
    if len(names) < _FEWEST:
        return []
    return [_described(source, target, each) for each in names]


def _described(source: str, target: str, name: Matched) -> Described:
    stems = _said(source, name.source_start)
    is_unread = not stems and _WORDS_BEFORE.search(source, 0, name.source_start) is not None
    return Described(name, stems, _told(target, name), is_unread)


# Right before a name: words, and nothing that governs or joins it.
_WORDS_BEFORE = compiled(fold(rf"[{HAN}](?<![和与及跟由被给把将对向而让请但因随的是以])$"))


# Between a word for somebody and the name: 司机叫宋大鹏, 第一名是王冠宇.
_CALLED = compiled("(?:名叫|叫做|叫|是|为|為)$")

# Before a word these make another of it: 被申请人 is no 申请人, 副主任 no 主任.
_CHANGED = frozenset("被副非准前原总總未")


def _said(source: str, start: int) -> frozenset[str]:
    """Return the stems of the one or two words of the dictionary that end at a place."""
    called = _CALLED.search(source, max(0, start - 2), start)
    end = called.start() if called is not None else start
    last = _word_before(source, end)
    if last is None and source[end - 1 : end] in _MAKERS:
        last = _word_before(source, end - 1)
        end -= 1
    if last is None or source[end - last.end - 1 : end - last.end] in _CHANGED:
        return frozenset()
    before = _word_before(source, end - last.end)
    return last.own | before.own if before is not None else last.own


# Who does what the word before says: 雕塑家, 舞者.
_MAKERS = frozenset("家员員师師手者长長生")
_LONGEST, _SHORTEST = 4, 2


def _word_before(source: str, end: int) -> Glossed | None:
    """Return the longest word of the dictionary that ends at a place, as if it stood alone."""
    for length in range(min(_LONGEST, end), _SHORTEST - 1, -1):
        words = glossed(source[end - length : end])
        if len(words) == 1 and words[0].end - words[0].start == length:
            return words[0]
    return None


# Of the words before a name those behind the last of these: what stands before them is of others.
_LAST_WORDS = compiled(
    r"(?:^|[\s“\"(—-])(?P<words>(?:(?!(?:and|with|of|to|for|by|from|against|as|said|that|when|while"
    r"|after|before|or|but|than|between|at|in|on|is|was|are|were|which|who|whose) )"
    r"[A-Za-z][a-z'’-]* ){1,5})$"
)
_ASIDE_BEFORE = compiled(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) "
    r"(?P<words>(?:[a-z][a-z'’-]* ){0,3}[a-z][a-z'’-]*), $"
)
_ASIDE_BEHIND = compiled(
    r", (?:\d{1,3}, )?(?:(?:the|a|an|his|her|their|its|who (?:is|was) (?:the|an?)) )"
    r"(?P<words>(?:[a-z][a-z'’-]* ){0,4}?[a-z][a-z'’-]*)"
    r"(?=[,.;:)]|$| (?:of|at|for|in|from|with|who) )"
)
_REACH = 70


def _told(target: str, name: Matched) -> frozenset[str]:
    """Return the stems of the words right before a name, or of an aside at it."""
    before = target[max(0, name.target_start - _REACH) : name.target_start]
    aside = _ASIDE_BEFORE.search(before)
    last = _LAST_WORDS.search(before) if aside is None and not before.endswith(", ") else None
    behind = _ASIDE_BEHIND.match(target, name.target_end)
    found = [each["words"] for each in (aside, last, behind) if each is not None]
    return stems_in(" ".join(found))


def _exchanged(checked: Checked, people: Sequence[Described]) -> Iterator[Finding]:
    for one, other in permutations(people, 2):
        own, others = one.stems - other.stems, other.stems - one.stems
        taken = own & other.here
        if not taken or own & one.here or others & other.here or other.is_unread:
            continue
        # Whoever else has the word, or shares it with him, may be meant by it.
        rest = [each for each in people if each is not one and each is not other]
        if not any(taken & (each.here | each.stems) for each in rest):
            yield exchanged(checked, EXCHANGED, one.name, other.name)
            return


CHECKS: tuple[SegmentCheck, ...] = (DescribedPeople(),)
