"""Somebody else under a title: the source's person is nowhere, and a stranger stands there.

皇马主帅安切洛蒂 as "Pep Guardiola, Real Madrid's manager": no word of the target sounds like the
one, and the other is nobody of the source.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER, UNLIKE
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.lexicons.known_names import NameKind
from workbench.text.lexicons.name_readings import PartKind
from workbench.text.names.bearers import Bearer, bearers, foreigners
from workbench.text.names.exchange import strange
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.parts import parts_in
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.presence import DOTS, least_heard
from workbench.text.names.regional import places_of, surname_spellings
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.transcription import is_foreign, likeness
from workbench.text.patterns import compiled

_RUN = compiled(
    r"(?<![\w.'’-])(?P<name>[A-ZÀ-Þ][a-zà-ɏ'’]+(?:-[A-Z]?[a-z]+)?(?: "
    r"(?:de |da |van |von |al-|bin |Mc|Mac)?"
    r"[A-ZÀ-Þ][a-zà-ɏ]+(?:-[A-Z]?[a-z]+)?){1,2})(?![\w-])(?! (?:[A-Z]|of [A-Z]))"
)
_LISTS = compiled("、[^，。；]{1,12}、")
_LATIN = compiled("[A-Za-z]{3}")

# How alike a word is to a foreign name that may be his, and how long a name must be to tell.
_HEARD, _SHORTEST, _READ = 0.72, 4, 5


class UnderTitle:
    """Looks for people of the source who are nobody in the target, beside a stranger in it."""

    name = "name.under_title"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the strangers of the target, each with one whom it lost."""
        del style
        segment = checked.segment
        if not is_in_english(checked) or segment.role is Role.CAPTION:
            return
        yield from few(_under_title(checked))


def _under_title(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    if _LATIN.search(source) or _LISTS.search(source):
        return  # a name that the source spells itself, or names by the row
    people = {each.name: each for each in (*bearers(source), *foreigners(source), *_known(source))}
    lost = [each for each in people.values() if not each.is_surname and _is_nowhere(each, target)]
    if not lost:
        return
    for run in _RUN.finditer(target):
        if lost and _is_stranger(run["name"], source, target, run.start()):
            yield _found(checked, lost.pop(0), Span(*run.span("name")))


def _known(source: str) -> Iterator[Bearer]:
    for each in gazetteer().in_source(source):
        is_person = all(n.kind is NameKind.PERSON for n in each.names)
        is_person = is_person and any(n.is_firm for n in each.names)
        if is_person and each.end - each.start > 1:
            yield Bearer(each.start, each.end, source[each.start : each.end], is_sure=True)


def _is_nowhere(person: Bearer, target: str) -> bool:
    """Return whether no capitalised word of a target may be a part of a name."""
    words = [letters(word) for word in _capitals(target)]
    told = [
        letters(target[each.start : each.end])
        for each in gazetteer().in_target(target)
        if not all(name.kind is NameKind.PERSON for name in each.names)
    ]
    words = [word for word in words if not any(word in place for place in told)] or words
    known = [
        n
        for m in gazetteer().in_source(person.name)
        for n in m.names
        if m.end - m.start == len(person.name)
    ]
    parts = {
        letters(part)
        for name in known
        for form in (*name.english, name.surname)
        for part in form.split()
    }
    if parts & set(words) or any(part in word for part in parts if part[4:] for word in words):
        return False
    if any(set(words) & part.spellings for k in PartKind for part in parts_in(person.name, k)):
        return False
    if DOTS.search(person.name) or is_foreign(person.name):
        return _is_unheard(DOTS.split(person.name), words)
    if any(likeness(person.name[-2:], word) >= _HEARD for word in words):
        return False  # a foreigner's own Chinese name: 柯蕾娜 for Lena Koch
    own = surname_spellings(person.name[0]) | surname_spellings(person.name[:2])
    given = {letters(way) for way in readings(person.name)}
    near = own.isdisjoint(words) and not any(
        each in word for each in own if each[3:] for word in words
    )
    read = any(place for word in words for place in places_of(word, person.name))
    return near and not read and given.isdisjoint(words)


def _is_unheard(pieces: Sequence[str], words: Sequence[str]) -> bool:
    """Return whether no word sounds like a piece of a name of which one is long enough to tell."""
    return any(len(piece) >= _SHORTEST for piece in pieces) and not any(
        likeness(piece, word) >= least_heard(piece, _HEARD) for piece in pieces for word in words
    )


def _capitals(target: str) -> list[str]:
    return re.findall(r"[A-ZÀ-Þ][A-Za-zà-ɏ]+", target)


def _is_stranger(name: str, source: str, target: str, start: int) -> bool:
    """Return whether capitals are a person's name whom nothing in the source may be."""
    parts = re.split("[ -]", name)
    if any(is_ordinary_word(part) for part in parts):
        return False
    known = gazetteer()
    strangers = {each.start for each in strange(known, source, target)}
    mentions = [each for each in known.in_target(target) if start <= each.start < start + len(name)]
    if any(
        each.start not in strangers or each.names[0].kind is not NameKind.PERSON
        for each in mentions
    ):
        return False
    named = [each.name for each in (*bearers(source), *foreigners(source))]
    sounds = [piece for each in named for piece in DOTS.split(each) if is_foreign(piece)]
    if next(places_of("".join(map(letters, parts)), source), None):
        return False
    for part in map(letters, parts):
        is_read = len(part) >= _READ and next(places_of(part, source), None)
        if is_read or any(likeness(each, part) >= least_heard(each, _HEARD) for each in sounds):
            return False
    return True


def _found(checked: Checked, person: Bearer, place: Span) -> Finding:
    here, given = Span(person.start, person.end), place.of(checked.segment.target)
    if DOTS.search(person.name) or is_foreign(person.name):
        return UNLIKE.found(checked, place, source=[here], words=person.name, given=given)
    mentions = gazetteer().in_source(person.name)
    english = mentions[0].names[0].english[0] if mentions else next(iter(readings(person.name)), "")
    return OTHER.found(
        checked,
        place,
        source=[here],
        words=person.name,
        english=english or person.name,
        given=given,
    )


CHECKS: tuple[SegmentCheck, ...] = (UnderTitle(),)
