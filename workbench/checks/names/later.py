"""How somebody is called after the first time: half a surname, a slip in it, another's deed.

尉迟雪梅, later "Yu", 骆海生, later "Lou"; 许志强被捕 as "Xu Guoliang has been arrested", where the
target names both and gives what one did to the other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.names.bonds import EXCHANGED
from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.names.said_of import people_of
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.names.edit_distance import distance
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.regional import all_surname_spellings, spellings, surname_spellings
from workbench.text.names.spelt import Capital, Spelt, capitals_of, whole_spellings
from workbench.text.names.surnames import known_surnames, split_surname
from workbench.text.patterns import compiled

# A segment that names more people is a list.
_MOST = 8

# In letters: in what is shorter, one letter is half of the name.
_SHORTEST = 3


class Later:
    """Compares names told again with those told in full, and whose deed is told last."""

    name = "name.later"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a later name that is nobody's, and one that takes another's deed."""
        del style
        if not is_in_english(checked):
            return
        people = people_of(checked.segment.source, checked.segment.target)
        if 0 < len(people) <= _MOST:
            yield from few(_called_later(checked, people))
            yield from few(_deeds(checked, people))


_BEHIND = compiled(r"['’]s\b|,? (?:\d|[a-z])|[.,;:]|\Z")
# What stands before a place, and never before a surname that stands alone.
_PLACED = compiled(r"\b(?:in|at|near|from|to|into|around|across|outside|[Tt]he) \Z")
_POLITE = frozenset({"Mr", "Ms", "Mrs", "Miss", "Dr", "Madam", "Professor", "Prof"})


def _called_later(checked: Checked, people: Mapping[str, Spelt]) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    found = capitals_of(target)
    for number, word in enumerate(found):
        if not _stands_alone(target, found, number) or _is_other_word(word, source, people):
            continue
        for name in (each for each in people if split_surname(each)[0]):
            spelt = people[name]
            if word.start >= spelt.end and _is_wrong_surname(word, name, spelt, len(people)):
                yield _wanted(checked, name, spelt, word)
                break


def _stands_alone(target: str, found: Sequence[Capital], number: int) -> bool:
    word = found[number]
    before = found[number - 1] if number else None
    if before is not None and word.start - before.end <= 2 and before.text not in _POLITE:  # noqa: PLR2004 - `Mr. Yu`
        return False
    if number + 1 < len(found) and found[number + 1].start - word.end == 1:
        return False
    is_place = _PLACED.search(target[max(0, word.start - 10) : word.start]) is not None
    return not is_place and _BEHIND.match(target, word.end) is not None


def _is_other_word(word: Capital, source: str, people: Mapping[str, Spelt]) -> bool:
    """Return whether a word is no Chinese surname, or one of somebody or something else here."""
    if word.plain not in all_surname_spellings() or word.text in source:
        return True
    if word.text in ordinary_words() or gazetteer().in_target(word.text):
        return True
    if any(word.plain == each.surname for each in people.values()):
        return True
    rest = source
    for name in people:
        rest = rest.replace(name, "").replace(split_surname(name)[0] or name, "")
    single = known_surnames().single
    return any(word.plain in surname_spellings(each) for each in set(rest) if each in single)


def _is_wrong_surname(word: Capital, name: str, spelt: Spelt, people: int) -> bool:
    """Return whether a word is half of a name's compound surname, or but for a letter a surname."""
    surname = split_surname(name)[0]
    if len(surname) > 1:
        return word.plain in spellings(surname[0]) and word.plain != spelt.surname
    is_slip = min(len(word.plain), len(spelt.surname)) >= _SHORTEST and people == 1
    return (
        is_slip
        and word.plain not in surname_spellings(surname)
        and word.plain[0] == spelt.surname[0]
        and distance(word.plain, spelt.surname, 1) == 1
    )


def _wanted(checked: Checked, name: str, spelt: Spelt, word: Capital) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    parts = [each for each in capitals_of(target) if spelt.start <= each.start < spelt.end]
    english = next((each.text for each in parts if each.plain == spelt.surname), parts[0].text)
    start = source.index(name)
    return OTHER.found(
        checked,
        Span(word.start, word.end),
        source=[Span(start, start + len(name))],
        fix=Fix(word.start, word.end, english),
        words=name,
        english=english,
        given=word.text,
    )


_CLAUSE_END = compiled("[，。；！？,;!?]+")
_ENGLISH_END = compiled(r"(?<=[a-z\d)])[.;!?]\s+|, (?:and|but|while) (?=[A-Z])")
_PRONOUN = compiled("[他她它其]|自己|前者|後者|后者|对方|對方")
_FEWEST = 3


def _deeds(checked: Checked, people: Mapping[str, Spelt]) -> Iterator[Finding]:
    """Yield who begins the last clause of the target, where another begins the source's.

    Each of the two clauses names nobody else, and the target's renders what the source's says of
    its subject and says nowhere of the other one.
    """
    source, target = checked.segment.source, checked.segment.target
    if len(people) < 2:  # noqa: PLR2004 - one and another
        return
    ours, theirs = _last_of_source(source), _last_of_target(target)
    doer = next((name for name in people if source.startswith(name, ours)), None)
    if doer is None or _PRONOUN.search(source, ours) or source.count(doer) < 2:  # noqa: PLR2004 - told again
        return
    said = [name for name in people if whole_spellings(target[theirs:], name)]
    others = [name for name in people if name != doer and name in source[ours:]]
    if len(said) != 1 or others or said[0] == doer:
        return
    [given] = said
    [*_, place] = whole_spellings(target, given)
    if place.start != theirs or not _tells_same(source, (ours + len(doer), target[place.end :])):
        return
    yield EXCHANGED.found(
        checked,
        Span(place.start, place.end),
        source=[Span(ours, ours + len(doer))],
        words=doer,
        english=target[people[doer].start : people[doer].end],
        given=target[place.start : place.end],
    )


def _last_of_source(source: str) -> int:
    end = len(source.rstrip('。！？!?.”」’』" '))
    return max((found.end() for found in _CLAUSE_END.finditer(source, 0, end)), default=0)


def _last_of_target(target: str) -> int:
    return max((found.end() for found in _ENGLISH_END.finditer(target)), default=0)


def _tells_same(source: str, said: tuple[int, str]) -> bool:
    """Return whether a clause renders what stands in the source from a place on, and only there."""
    start, words = said
    there = all_stems_in(words)
    telling = [each for each in glossed(source) if not each.own.isdisjoint(there)]
    return bool(telling) and all(each.start >= start for each in telling)


CHECKS: tuple[SegmentCheck, ...] = (Later(),)
