"""Chinese names written as nobody writes them: a small letter, a wrong reading, 某 in pinyin.

马德福 as "Ma defu", 仇英 as "Chou Ying", 王某某 as "Wang Moumou", 艾尔肯·吐尔逊 as "Ai
Erken Tu Erxun".
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, pairwise

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import PINYIN, UNLIKE
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import Word, words
from workbench.text.lexicons.romanisations import taiwan_spellings
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.people import dotted_names
from workbench.text.names.pinyin import letters, readings, stands, syllables
from workbench.text.names.presence import DOTS
from workbench.text.names.regional import (
    all_surname_spellings,
    is_of_other_region,
    is_written,
    surname_spellings,
)
from workbench.text.names.spelt import Capital, capitals_of
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.surnames import known_surnames, surname_readings
from workbench.text.once import once
from workbench.text.patterns import compiled


class Written:
    """Looks for the names of a source in ways in which nobody writes a name."""

    name = "name.written"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield given names without a capital, surnames read as other words, and 某 in pinyin."""
        del style
        if is_in_english(checked):
            yield from few(_written(checked))
            yield from few(_nameless(checked))
            yield from few(_syllable_by_syllable(checked))


_SHORTEST = 3

# In characters of a source, and of one target: what is longer is a list or a table.
_REACH, _MOST_PAIRS = 400, 40


def _written(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source[:_REACH], checked.segment.target
    for one, two in islice(_pairs(target), _MOST_PAIRS):
        first, second = letters(one.text), letters(_bare(two.text))
        if two.text[0].islower():
            is_name = len(second) >= _SHORTEST and not is_ordinary_word(second)
            place = _read(source, first, second) if is_name else None
        else:
            place = _misread(source, first, second) if len(second) > 1 else None
            if place is None and "-" in two.text:
                place = _elsewhere(source, first, second)
        if place is not None:
            yield _found(checked, place, one, two)


def _pairs(target: str) -> Iterator[tuple[Word, Word]]:
    """Yield what may be a surname in whatever system and the word behind it, each pair once."""
    seen = set[tuple[str, str]]()
    for one, two in pairwise(words(target)):
        is_pair = two.start - one.end == 1 and one.text[0].isupper() and target[one.end].isspace()
        if is_pair and (one.text, two.text) not in seen and letters(one.text) in _surnames():
            seen.add((one.text, two.text))
            yield one, two


@once
def _surnames() -> frozenset[str]:
    """Return how surnames are spelled, and how they are misread; read once in a process."""
    return all_surname_spellings().union(*map(_other_readings, known_surnames().single))


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _read(source: str, surname: str, given: str) -> Span | None:
    """Return where a source has a name that is spelled so, but for the small letter."""
    if surname not in all_surname_spellings():
        return None
    single = known_surnames().single
    for start, character in enumerate(source):
        if character in single and surname in surname_spellings(character):
            for end in (start + 3, start + 2):
                if is_written(given, source[start + 1 : end]):
                    return Span(start, end)
    return None


def _elsewhere(source: str, surname: str, given: str) -> Span | None:
    """Return where a source has a name whose surname is spelled as another's in that region."""
    found = None
    for start, character in enumerate(source):
        if character not in known_surnames().common or surname not in surname_spellings(character):
            continue
        text = source[start + 1 : start + 3]
        if is_written(given, text):
            if not is_of_other_region(character, surname, text, given):
                return None
            found = Span(start, start + 3)
    return found


def _misread(source: str, surname: str, given: str) -> Span | None:
    """Return where a source has a name whose surname is another word's reading: Chou for 仇."""
    for start, character in enumerate(source):
        if surname not in _other_readings(character):
            continue
        for end in (start + 3, start + 2):
            text = source[start + 1 : end]
            is_whole = end - start > 2 or len(given) >= _SHORTEST  # noqa: PLR2004 - two of a given name
            if is_whole and is_written(given, text) and not stands(source, surname, given):
                return None if _is_in_a_name(source, start) else Span(start, end)
    return None


def _is_in_a_name(source: str, place: int) -> bool:
    return any(each.start < place < each.end for each in gazetteer().in_source(source))


@lru_cache(maxsize=8192)
def _other_readings(character: str) -> frozenset[str]:
    """Return how a surname is read as another word only, by pinyin or in Taiwan's ways."""
    if character not in known_surnames().single:
        return frozenset()
    own = {letters(each) for each in surname_readings(character)}
    other = {letters(each) for each in syllables(character)} - own
    taiwan = taiwan_spellings()
    right = own.union(*(taiwan.get(each, ()) for each in own))
    return frozenset(other.union(*(taiwan.get(each, ()) for each in other))) - right


# Characters of a foreign name from which on no spelling of it is by chance its pinyin.
_LONG_NAME = 5


def _syllable_by_syllable(checked: Checked) -> Iterator[Finding]:
    """Yield "Ai Erken Tu Erxun" for 艾尔肯·吐尔逊: Chinese writes its sound, pinyin does not."""
    source, target = checked.segment.source, checked.segment.target
    for person in dotted_names(source) if DOTS.search(source) else ():
        name = DOTS.sub("", person.name)
        if len(name) < _LONG_NAME:
            continue
        for run in _runs(target):
            end = _as_pinyin(name, "".join(letters(each.text) for each in run))
            if end >= _LONG_NAME:
                place = Span(run[0].start, run[-1].end)
                yield UNLIKE.found(
                    checked,
                    place,
                    source=[Span(person.start, person.end)],
                    words=person.name,
                    given=place.of(target),
                )
                return


def _runs(target: str) -> Iterator[list[Capital]]:
    """Yield the words with capitals that stand side by side."""
    run: list[Capital] = []
    for each in capitals_of(target):
        if run and each.start - run[-1].end != 1:
            yield run
            run = []
        run.append(each)
    if run:
        yield run


def _as_pinyin(name: str, word: str) -> int:
    """Return how many characters from the first on a word is the pinyin of, 0 if it is no more."""
    places = {0}
    for number, character in enumerate(name, 1):
        ways = {letters(each) for each in syllables(character)}
        places = {at + len(way) for at in places for way in ways if word.startswith(way, at)}
        if len(word) in places:
            return number
    return 0


_MOU = compiled(r"\b(?P<surname>[A-Z][a-z]+) (?P<given>[Mm]ou(?:[ -]?[Mm]ou)?)\b")
_SOME = compiled("(?P<surname>[㐀-鿿])某")


def _nameless(checked: Checked) -> Iterator[Finding]:
    """Yield "Wang Moumou" for 王某某, who is a man surnamed Wang."""
    source, target = checked.segment.source, checked.segment.target
    said = list(_MOU.finditer(target))
    for match in _SOME.finditer(source) if said else ():
        own = surname_spellings(match["surname"])
        given = next((each for each in said if letters(each["surname"]) in own), None)
        if given is not None:
            english = f"surnamed {given['surname']}"
            yield PINYIN.found(
                checked,
                Span(*given.span()),
                source=[Span(*match.span())],
                words=match[0],
                proposal=english,
                given=given[0],
            )
            return


def _found(checked: Checked, place: Span, one: Word, two: Word) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    name = place.of(source)
    end = two.start + len(_bare(two.text))
    here = Span(one.start, end)
    is_small = two.text[0].islower()
    right = f"{one.text} {_bare(two.text).capitalize()}" if is_small else readings(name)[0]
    return PINYIN.found(
        checked,
        here,
        source=[place],
        fix=Fix(here.start, here.end, right),
        words=name,
        proposal=right,
        given=here.of(target),
    )


CHECKS: tuple[SegmentCheck, ...] = (Written(),)
