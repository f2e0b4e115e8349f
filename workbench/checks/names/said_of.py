"""What stands right at a name: its title, what its bearer says, and by which part it is told.

教练郑海霞和队员王思雨 as "coach Wang Siyu and player Zheng Haixia"; 罗一平认为 as "Chen said",
where both are named; "Ming said" of 秦明远.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import permutations

from workbench.checks.names.bonds import EXCHANGED
from workbench.checks.names.compared import exchanged, is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.lexicons.roles import ROLES_FILE, all_pairs
from workbench.text.names.bearers import bearers
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.matched import Matched, matched_names
from workbench.text.names.presence import DOTS
from workbench.text.names.regional import all_surname_spellings, spellings, surname_spellings
from workbench.text.names.spelt import Capital, Spelt, capitals_of, read_people, whole_spellings
from workbench.text.names.surnames import known_surnames, split_surname
from workbench.text.patterns import compiled


class SaidOf:
    """Compares titles right at names, who speaks, and the parts of names told alone."""

    name = "name.said_of"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names with another's title or words, and halves of given names alone."""
        del style
        if not is_in_english(checked):
            return
        people = people_of(checked.segment.source, checked.segment.target)
        if people:
            yield from few(_titles(checked, people))
            yield from few(_speakers(checked, people))
            yield from few(_halves(checked, people))
            yield from few(_given_names(checked, people))
            yield from few(_strange_speakers(checked, people))


_LONGEST_ROLE = 6


def _titles(checked: Checked, people: dict[str, Spelt]) -> Iterator[Finding]:
    """Yield two names of which each has the other's title before it."""
    source, target = checked.segment.source, checked.segment.target
    ours = {}
    read = [Matched(*_place(source, name), it.start, it.end) for name, it in people.items()]
    for name in dict.fromkeys((*matched_names(source, target), *read)):
        for length in range(_LONGEST_ROLE, 1, -1):
            words = _roles().get(
                fold(source[max(0, name.source_start - length) : name.source_start])
            )
            if words is not None and name.source_start >= length:
                ours[name] = frozenset(words)
                break
    for one, other in permutations(ours, 2):
        if ours[one].isdisjoint(ours[other]):
            mine, theirs = _titles_of(target, one), _titles_of(target, other)
            is_crossed = mine & ours[other] and theirs & ours[one]
            if is_crossed and not (mine & ours[one] or theirs & ours[other]):
                yield exchanged(checked, EXCHANGED, one, other)
                return


@cache
def _roles() -> Mapping[str, tuple[str, ...]]:
    return {fold(chinese): english for chinese, english in all_pairs(ROLES_FILE)}


_BEFORE = compiled(r"((?:[A-Za-z'’-]+ ){1,3})$")
_BEHIND = compiled(r", (?:(?:the|a|an|his|her|who is|who was) )?((?:[A-Za-z'’-]+,? ?){1,3})")


_AND = compiled(r"\band\b|\bwith\b")


def _titles_of(target: str, name: Matched) -> set[str]:
    """Return the words right before a name, and those of an aside behind it."""
    before = _BEFORE.search(target[max(0, name.target_start - 40) : name.target_start])
    behind = _BEHIND.match(target, name.target_end) if before is None else None
    parts = _AND.split((before or behind or [""])[0].lower())
    return {word.strip(",") for word in parts[-1 if before else 0].split()}


def people_of(source: str, target: str) -> dict[str, Spelt]:
    """Return the Chinese people whom both texts name in full, and how the target spells them."""
    names = [each.name for each in bearers(source) if not each.is_surname]
    names += read_people(source, target)
    found: dict[str, Spelt] = {}
    for name in dict.fromkeys(names):
        spelt = () if DOTS.search(name) else whole_spellings(target, name)
        if spelt and not any(name in other for other in found):
            found[name] = spelt[0]
    return found


_SAYS = "说|表示|认为|指出|称(?![为作呼])|强调|补充|坦言|回应|告诉|透露|解释|回忆|写道"
_OUR_WORDS = compiled(fold(rf"(?:{_SAYS})"))
_THEIR_VERB = (
    r"(?:said|says|added|adds|told|argued|argues|noted|notes|believes|stressed|explained|recalled"
    r"|wrote|insisted|admitted|replied|pointed out|thinks|maintained|maintains)"
)
_BEHIND_NAME = compiled(rf" {_THEIR_VERB}\b")
_BEFORE_NAME = compiled(rf"\b{_THEIR_VERB} $")


def _speakers(checked: Checked, people: dict[str, Spelt]) -> Iterator[Finding]:
    """Yield who speaks in the target only, where one speaks in the source only."""
    source, target = checked.segment.source, checked.segment.target
    if len({each.surname for each in people.values()}) < len(people) or len(people) < 2:  # noqa: PLR2004 - one speaks for another
        return
    said = {name: _speech(source, name) for name in people}
    if len(_OUR_WORDS.findall(fold(source))) != sum(map(len, said.values())):
        return  # 他说 may be anybody
    theirs = {name: list(_words_of(target, spelt)) for name, spelt in people.items()}
    ours_only = [name for name in people if said[name] and not theirs[name]]
    theirs_only = [name for name in people if theirs[name] and not said[name]]
    if len(ours_only) == len(theirs_only) == 1:
        word, place = theirs[theirs_only[0]][0], said[ours_only[0]][0]
        yield EXCHANGED.found(
            checked,
            Span(word.start, word.end),
            source=[place],
            words=ours_only[0],
            english=people[ours_only[0]].surname.title(),
            given=word.text,
        )


def _speech(source: str, name: str) -> list[Span]:
    pattern = re.compile(rf"{re.escape(fold(name))}(?=(?:则|也|还|又|对此|随后)?(?:{fold(_SAYS)}))")
    return [Span(*match.span()) for match in pattern.finditer(fold(source))]


def _words_of(target: str, spelt: Spelt) -> Iterator[Capital]:
    """Yield the surname where it speaks, alone or at an end of the whole name."""
    for word in capitals_of(target):
        if word.plain not in {spelt.surname, spelt.given}:
            continue
        is_before = _BEHIND_NAME.match(target, word.end) is not None
        if is_before or _BEFORE_NAME.search(target[max(0, word.start - 16) : word.start]):
            yield word


def _given_names(checked: Checked, people: dict[str, Spelt]) -> Iterator[Finding]:
    """Yield who is named in full at first and by the given name behind it, unlike in the source.

    Of two who share a surname, and of whom the source says the given name alone, either may be.
    """
    source, target = checked.segment.source, checked.segment.target
    found = capitals_of(target)
    surnames = [each.surname for each in people.values()]
    for name, spelt in people.items():
        given = split_surname(name)[1]
        is_whole = len(given) > 1 and source.count(given) == source.count(name)
        if not is_whole or surnames.count(spelt.surname) > 1 or len(spelt.given) < _SHORTEST_GIVEN:
            continue
        for number, word in enumerate(found):
            is_alone = word.start >= spelt.end and word.plain == spelt.given
            if is_alone and not _is_beside_capital(found, number):
                if word.text not in ordinary_words() and not gazetteer().in_target(word.text):
                    yield _surname_wanted(checked, name, spelt, word)
                break


_SHORTEST_GIVEN = 4


def _is_beside_capital(found: Sequence[Capital], number: int) -> bool:
    """Return whether a word is a part of a longer name: another's, a work's, a body's."""
    word = found[number]
    before = found[number - 1] if number else None
    behind = found[number + 1] if number + 1 < len(found) else None
    is_behind = before is not None and word.start - before.end <= 2  # noqa: PLR2004 - `Mr. Fong`
    return is_behind or (behind is not None and behind.start - word.end == 1)


def _surname_wanted(checked: Checked, name: str, spelt: Spelt, word: Capital) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    whole = target[spelt.start : spelt.end].split()
    english = whole[0] if whole[0] != word.text else whole[-1]
    return OTHER.found(
        checked,
        Span(word.start, word.end),
        source=[Span(*_place(source, name))],
        fix=Fix(word.start, word.end, english),
        words=name,
        english=english,
        given=word.text,
    )


def _strange_speakers(checked: Checked, people: dict[str, Spelt]) -> Iterator[Finding]:
    """Yield "Wang said" for 黄雅婷说, whom the target has as Huang Ya-ting, and nobody else.

    No character of the source may be the surname; who speaks there speaks nowhere in the target.
    """
    source, target = checked.segment.source, checked.segment.target
    speakers = [name for name in people if _speech(source, name)]
    if len(speakers) != 1 or any(True for _ in _words_of(target, people[speakers[0]])):
        return
    own = people[speakers[0]]
    single = known_surnames().single
    ours = [surname_spellings(each) for each in set(source) if each in single]
    found = capitals_of(target)
    for number, word in enumerate(found):
        is_speaker = word.start > own.end and _is_alone(target, found, number)
        if not is_speaker or word.plain not in all_surname_spellings():
            continue
        if word.text in ordinary_words() or any(word.plain in each for each in ours):
            continue
        if not _is_beside_capital(found, number):
            yield _surname_wanted(checked, speakers[0], own, word)
            return


def _halves(checked: Checked, people: dict[str, Spelt]) -> Iterator[Finding]:
    """Yield a syllable of a given name, or half of a surname, that speaks for its bearer."""
    source, target = checked.segment.source, checked.segment.target
    found = capitals_of(target)
    own = [surname_spellings(split_surname(name)[0] or name[0]) for name in people]
    for name, spelt in people.items():
        parts = _parts(name)
        for number, word in enumerate(found):
            if word.start < spelt.end or not _is_alone(target, found, number):
                continue
            if any(word.plain in each for each in own) or word.text in ordinary_words():
                continue
            if any(word.plain in each for each in parts):
                yield OTHER.found(
                    checked,
                    Span(word.start, word.end),
                    source=[Span(*_place(source, name))],
                    words=name,
                    english=target[spelt.start : spelt.end].split()[0],
                    given=word.text,
                )


def _place(source: str, name: str) -> tuple[int, int]:
    start = source.find(name)
    return start, start + len(name)


@cache
def _parts(name: str) -> Sequence[frozenset[str]]:
    """Return the spellings of each half that nobody is called by: of two, and of a compound."""
    surname, given = split_surname(name)
    halves = [spellings(each) for each in given] if len(given) > 1 else []
    halves += [spellings(each) for each in surname] if len(surname) > 1 else []
    return halves


def _is_alone(target: str, found: Sequence[Capital], number: int) -> bool:
    """Return whether a word speaks, and no other capital stands beside it."""
    word = found[number]
    before = found[number - 1] if number else None
    if before is not None and word.start - before.end == 1:
        return False
    is_speaker = _BEHIND_NAME.match(target, word.end) is not None
    return (
        is_speaker or _BEFORE_NAME.search(target[max(0, word.start - 16) : word.start]) is not None
    )


CHECKS: tuple[SegmentCheck, ...] = (SaidOf(),)
