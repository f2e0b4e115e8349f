"""Names that stand alone and are somebody else's: a foreigner's, and a surname politely said.

法官卡斯蒂略 as "Judge Gutierrez": nothing in the target sounds like the one, and nothing in the
source like the other. 赵某 as "a man surnamed Qian", 曾医生 as "Dr. Zhen".
"""

from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER, UNLIKE
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.conversion.word_borders import is_word
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.bearers import Bearer, bearers, sounded
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.people import Introduced, introduced_people, subjects
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.presence import is_present, least_heard
from workbench.text.names.regional import (
    all_surname_spellings,
    is_written,
    places_of,
    spellings,
    surname_spellings,
)
from workbench.text.names.strangers import Stranger, is_heard_in, is_ordinary_word, strangers
from workbench.text.names.surnames import known_surnames, split_surname, surname_readings
from workbench.text.names.transcription import (
    SURELY_HEARD,
    is_anothers,
    is_foreign,
    likeness,
)
from workbench.text.patterns import compiled

# How alike a word has to sound to a name that may be written so: of the known names 3 % are less
# like their own English, 85 % less like another's.
_HEARD = 0.6

# Of a word as short as the shortest one sound more or less says little.
_HARDLY_HEARD = 0.45

# In letters: what is shorter is like many words.
_SHORTEST = 4

# In characters: what is shorter sounds like much else.
_WHOLE = 3
_LATIN = compiled("[A-Za-z]{3}")


class Alone:
    """Looks for names of one word whose bearers the source does not have."""

    name = "name.alone"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield them, each with one of the source who is nowhere in the target."""
        del style
        segment = checked.segment
        if not is_in_english(checked) or segment.role is Role.CAPTION:
            return
        yield from few(_unheard(checked))
        yield from few(_other_surnames(checked))
        yield from few(_wrong_ends(checked))
        yield from few(_by_a_syllable(checked))
        yield from few(_by_a_prefix(checked))


def _unheard(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    people = {} if _LATIN.search(source) else {each.name: each for each in _foreign(source)}
    lost = [each for each in people.values() if _is_unheard(each.name, target)] if people else []
    found = strangers(source, target, by_sound=False) if lost else ()
    for stranger in (_without_title(each, target) for each in found):
        if lost and _is_anybody(stranger, source, target, tuple(people)):
            person = lost.pop(0)
            place = Span(stranger.start, stranger.end)
            yield UNLIKE.found(
                checked,
                place,
                source=[Span(person.start, person.end)],
                words=person.name,
                given=place.of(target),
            )


def _without_title(stranger: Stranger, target: str) -> Stranger:
    """Return a stranger without the ordinary words before it: `Archaeologist Borg`."""
    start, parts = stranger.start, stranger.parts
    while len(parts) > 1 and is_ordinary_word(
        target[start : stranger.end].split(" ", maxsplit=1)[0]
    ):
        start = target.index(" ", start) + 1
        parts = parts[1:]
    return stranger._replace(start=start, parts=parts)


def _foreign(source: str) -> Iterator[Bearer]:
    """Yield the foreigners behind titles, before what they say, and those of the tables."""
    yield from sounded(source)
    for each in gazetteer().in_source(source):
        name = source[each.start : each.end]
        is_one = all(it.kind is NameKind.PERSON for it in each.names)
        is_one = is_one and any(it.is_firm for it in each.names)
        if is_one and len(name) >= _WHOLE and is_foreign(name):
            yield Bearer(each.start, each.end, name, is_sure=True)


def _is_unheard(name: str, target: str) -> bool:
    """Return whether no capitalised word of a target, nor a part of one, sounds like a name."""
    if is_present(name, target):
        return False
    words = [word for word in _WORD.findall(target) if word not in ordinary_words()]
    found = {letters(part) for word in words for part in (word, *word.split("-"))}
    return not any(_may_be_heard(name, word) for word in found if len(word) > 1)


def _may_be_heard(name: str, word: str) -> bool:
    least = _HEARD if len(word) > _SHORTEST else _HARDLY_HEARD
    return likeness(name, word) >= least_heard(name, least)


_WORD = compiled(r"(?<![\w'’-])[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+")


def _is_anybody(stranger: Stranger, source: str, target: str, named: Sequence[str]) -> bool:
    """Return whether a stranger is one word, no word of the dictionary, and nobody named."""
    word = target[stranger.start : stranger.end]
    if stranger.is_chinese or len(stranger.parts) > 1 or len(word) < _SHORTEST:
        return False
    if any(is_ordinary_word(part) for part in word.split("-")):
        return False
    plain = stranger.parts[0]
    if any(is_anothers(fold(each), plain) for each in named):
        return True
    if any(_may_be_heard(each, plain) for each in named):
        return False
    return not is_heard_in(plain, source, SURELY_HEARD, _WHOLE)


# A surname that is all there is of a name: 赵某, 姓郝, 曾医生.
_SOME = compiled(
    fold(
        rf"姓(?P<named>[{HAN}])(?=[的男女，。、]|名)"
        rf"|(?<![{HAN}])[老小](?P<nick>[{HAN}])(?=[说称在和与，。：、]|表示|告诉)"
        rf"|(?:书记|支书|主任|村民|邻居|护士|司机|师傅|保安|工友|同事|老板|记者)[老小](?P<called>[{HAN}])"
        r"(?=[说称在和与每，。：、]|表示|告诉)"
        rf"|(?P<some>[{HAN}])某"
        rf"|(?<![百同复複])(?P<of>(?![名位个])[{HAN}])姓(?=[男女][子士童孩生]|[{HAN}]{{1,3}}[员工人民客友主师生])"
        r"|(?:^|[，。、；：！？“”（）\s的与和])(?P<polite>[一-鿿])"
        r"(?=(?:医生|医师|老师|教授|博士|律师|警官|法官|护士|师傅|先生|女士|小姐|太太|阿姨|大爷|大妈)"
        r"(?!事务所|协会|团))"
    )
)
_SAID = compiled(
    r"\b(?:surnamed|by the (?:sur)?name of|family name(?: is| was)?|whose surname (?:is|was)"
    r"|Old|Lao|Xiao|Young|Little"
    r"|Mr|Mrs|Ms|Miss|Dr|Doctor|Professor|Prof|Teacher|Nurse|Officer|Judge|Uncle|Aunt|Auntie)\.? "
    r"(?P<name>[A-Z][a-z]+)(?![\w-])(?! [A-Z])"
)


def _other_surnames(checked: Checked) -> Iterator[Finding]:
    """Yield a surname that nobody of the source has, where one who is nothing but it is lost."""
    source, target = checked.segment.source, checked.segment.target
    single = known_surnames().single
    said = list(_SAID.finditer(target))
    ours = [each for each in _SOME.finditer(fold(source)) if said]
    places = [each.start(each.lastgroup or 0) for each in ours]
    found = {source[place]: place for place in places if source[place] in single}
    every = {letters(word) for word in _WORD.findall(target)}
    lost = [place for name, place in found.items() if every.isdisjoint(surname_spellings(name))]
    for match in said:
        word = letters(match["name"])
        if lost and word in all_surname_spellings() and not _is_anyones(word, source):
            place, there = lost.pop(0), Span(*match.span("name"))
            yield OTHER.found(
                checked,
                there,
                source=[Span(place, place + 1)],
                words=source[place],
                english=next(iter(surname_readings(source[place])), source[place]),
                given=there.of(target),
            )


def _is_anyones(word: str, source: str) -> bool:
    """Return whether a word is the surname of somebody named, or of a character that may be one."""
    single = known_surnames().single
    if any(word in surname_spellings(each) for each in set(source) if each in single):
        return True
    return any(word in surname_spellings(each.name[:2]) for each in bearers(source))


_PREFIX = compiled(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?P<name>Xiao|Hsiao|Siu|Lao|Ah|Da)(?![\w-])(?! [A-Z])"
)
_NICKNAMED = compiled(rf"(?P<prefix>[小老阿大])(?P<name>[{HAN}])")


def _by_a_prefix(checked: Checked) -> Iterator[Finding]:
    """Yield "Mr. Xiao" for 小赵: the prefix is no surname, and nobody of the source is 肖."""
    source, target = checked.segment.source, checked.segment.target
    said = _PREFIX.search(target)
    if said is None or _is_anyones(letters(said["name"]), source):
        return
    for match in _NICKNAMED.finditer(source):
        surname = match["name"]
        is_called = letters(said["name"]) in spellings(match["prefix"])
        start = match.start()
        is_torn = is_word(match[0]) or (start > 0 and is_word(source[start - 1 : start + 1]))
        if is_called and surname in known_surnames().common and not is_torn:
            place = Span(*said.span("name"))
            yield OTHER.found(
                checked,
                place,
                source=[Span(*match.span())],
                words=match[0],
                english=next(iter(surname_readings(surname)), surname),
                given=place.of(target),
            )
            return


_TAIL = compiled(r" (?P<given>[A-Z][a-z]+-[A-Za-z][a-z]+)(?![\w-])")


def _wrong_ends(checked: Checked) -> Iterator[Finding]:
    """Yield a Chinese given name behind a known English name whose bearer has another."""
    source, target = checked.segment.source, checked.segment.target
    theirs = gazetteer().in_target(target)
    for mention in gazetteer().in_source(source) if theirs else ():
        name = source[mention.start : mention.end]
        is_person = all(it.kind is NameKind.PERSON for it in mention.names)
        if not is_person or len(name) != _WHOLE or name[0] not in known_surnames().single:
            continue
        for each in theirs:
            tail = _TAIL.match(target, each.end)
            is_same = any(own is other for own in mention.names for other in each.names)
            if tail and is_same and not is_written(letters(tail["given"]), name[1:]):
                yield OTHER.found(
                    checked,
                    Span(*tail.span("given")),
                    source=[Span(mention.start, mention.end)],
                    words=name,
                    english=mention.names[0].english[0],
                    given=tail["given"],
                )


# A word that stands for a person: before a verb or a mark, behind none that makes it a place.
_LONE = compiled(
    r"(?<![\w'’-] )(?<![\w'’-])(?P<name>[A-Z][a-z]{1,5})(?=(?:['’]s)? [a-z]|,)"
    r"|(?<= )(?<![A-Z][a-z] )(?P<inner>[A-Z][a-z]{2,5})(?=(?:['’]s)?(?: [a-z]|[,.]))"
)


def _by_a_syllable(checked: Checked) -> Iterator[Finding]:
    """Yield who is called by one syllable of the given name and is otherwise nowhere: Mei."""
    source, target = checked.segment.source, checked.segment.target
    said = [(each, each[each.lastgroup or 0]) for each in _LONE.finditer(target)]
    said = [(each, word) for each, word in said if not is_ordinary_word(word)]
    if not said:
        return
    people = {each.name: each for each in (*subjects(source), *introduced_people(source))}
    for person in people.values():
        given = split_surname(person.name)[1]
        if len(given) != 2 or is_present(person.name, target):  # noqa: PLR2004 - one of two syllables
            continue
        for match, word in said:
            plain = letters(word)
            read = list(places_of(plain, source))
            inside = [start for start, end in read if person.start < start and end <= person.end]
            outside = [each for each in read if each[0] not in inside]
            is_other = all(_is_of_a_word(source, *each) for each in outside)
            if inside and is_other and not gazetteer().in_target(word):
                place = Span(*match.span(match.lastgroup or 0))
                yield _other(checked, person, place)
                return


def _is_of_a_word(source: str, start: int, end: int) -> bool:
    """Return whether characters are a half of a word: 每 of 每天 is nobody's name."""
    return is_word(source[start : end + 1]) or is_word(source[max(0, start - 1) : end])


def _other(checked: Checked, person: Introduced, place: Span) -> Finding:
    surname = next(iter(readings(person.name)), person.name).split()[0]
    return OTHER.found(
        checked,
        place,
        source=[Span(person.start, person.end)],
        words=person.name,
        english=surname,
        given=place.of(checked.segment.target),
    )


CHECKS: tuple[SegmentCheck, ...] = (Alone(),)
