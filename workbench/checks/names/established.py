"""Known names written in another way: in pinyin, by a slip of the keys, or by their sound."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER_PLACE, PINYIN
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import Word, words
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.bearers import bearers, is_behind_title
from workbench.text.names.edit_distance import distance
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.people import is_person
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.regional import all_surname_spellings
from workbench.text.names.spelt import read_people
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.surnames import known_surnames
from workbench.text.names.transcription import SURELY_HEARD, is_of_sounds, likeness
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

# In characters: a shorter name is many people's.
_LONG_NAME = 3

# How alike a word sounds to three characters, which are like many words.
_EXACTLY_HEARD = 0.95

# In letters: what is read in one word, `Aobama`, is longer than most words that sound like it.
_LONG_READING = 6

# In letters: how long a word has to be that one slip, or two, make of another.
_SHORTEST, _LONG = 6, 9


class EstablishedNames:
    """Looks for the known names of a source in the ways in which nobody writes them."""

    name = "name.established"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield pinyin for who is written otherwise, and slips in names that are known."""
        del style
        if is_in_english(checked):
            yield from few(_written(checked))


def _written(checked: Checked) -> Iterator[Finding]:
    source = checked.segment.source
    seen = set[str]()
    for mention in gazetteer().in_source(source):
        chinese = source[mention.start : mention.end]
        if chinese in seen or all(name.kind is NameKind.ORGANISATION for name in mention.names):
            continue
        seen.add(chinese)
        if _LATIN.match(source, mention.end):
            continue  # the source's own spelling is compared elsewhere
        finding = _in_pinyin(checked, mention) or _slip(checked, mention)
        if finding is not None:
            yield finding


_LATIN = compiled("[（(][A-Za-z]")


def _in_pinyin(checked: Checked, mention: Mention) -> Finding | None:
    """Return the pinyin of somebody who is known by another spelling: of Hong Kong, of Japan."""
    source, target = checked.segment.source, checked.segment.target
    chinese = source[mention.start : mention.end]
    if any(name.kind is not NameKind.PERSON for name in mention.names):
        return None
    is_short = len(chinese) < _LONG_NAME and not _is_by_sound(mention, chinese)
    if is_short and not _is_abroad(source, mention):
        return None
    ways = {letters(way) for way in readings(chinese)}
    own = {letters(form) for name in mention.names for form in name.english}
    if not ways or ways & own:
        return None
    place = next((span for span in _runs(target) if letters(span.of(target)) in ways), None)
    if place is not None and len(chinese) < _LONG_NAME and " " in place.of(target):
        # In two words it may be a Chinese name, beside another of them: 罗琳 is Luo Lin, too.
        may_be_chinese = chinese[0] in known_surnames().common and is_person(chinese)
        others = set(read_people(source, target)) - {chinese}
        may_be_chinese = may_be_chinese and bool(others)
        place = place if _is_abroad(source, mention) or not may_be_chinese else None
    if place is None or _BRACKET.match(target, place.end) or target[place.start - 1 :][:1] == "(":
        return None
    return _found(checked, mention, place, mention.names[0].english[0])


def _is_by_sound(mention: Mention, chinese: str) -> bool:
    """Return whether a short name writes nothing but the sound of a name that is no Chinese one."""
    return (
        is_of_sounds(chinese)
        and any(name.is_firm for name in mention.names)
        and not any(
            letters(word) in all_surname_spellings()
            for name in mention.names
            for form in (name.surname, *name.english)
            for word in form.split()
        )
    )


# Behind a name: the name by which its bearer is known follows in brackets or after a comma.
_BRACKET = compiled(r" ?[(（/]|,? (?:also|better|or|known|aka|a\.k\.a\.)\b")


def _runs(target: str) -> Iterator[Span]:
    """Yield capitalised words, two and three of them side by side, and long ones alone."""
    found = [word for word in words(target) if word.text[0].isupper()]
    for one, two in pairwise(found):
        if two.start - one.end == 1:
            yield Span(one.start, _end(two))
    for word in found:
        if len(word.text) >= _LONG_READING:
            yield Span(word.start, _end(word))
    for one, two, three in zip(found, found[1:], found[2:], strict=False):
        if two.start - one.end == 1 and three.start - two.end == 1:
            yield Span(one.start, _end(three))


def _end(word: Word) -> int:
    return word.end - (2 if word.text.endswith(("'s", "’s")) else 0)


_CHINA = frozenset({"China", "Hong Kong", "Macau", "Taiwan"})


def _is_abroad(source: str, mention: Mention) -> bool:
    """Return whether a short name of one known person has a title, and a country abroad is near."""
    is_titled = any(each.start == mention.start and each.is_sure for each in bearers(source))
    is_titled = is_titled or is_behind_title(source, mention.start)
    return (
        is_titled
        and len(mention.names) == 1
        and mention.names[0].is_firm
        and any(
            name.kind is NameKind.PLACE and name.adjectives and name.english[0] not in _CHINA
            for each in gazetteer().in_source(source[: mention.start])
            for name in each.names
        )
    )


def _slip(checked: Checked, mention: Mention) -> Finding | None:
    """Return a word that is nearly a known surname or place, or only sounds like it."""
    target = checked.segment.target
    firm = [name for name in mention.names if name.is_firm]
    if len(firm) != 1 or firm[0].kind is NameKind.ORGANISATION:
        return None
    name = firm[0]
    forms = _last_words(name)
    found = words(target)
    plain = _plain_words(target)
    if not forms or any(letters(part) in plain for part in _parts(name)):
        return None
    for place, word in enumerate(found):
        if not word.text[0].isupper() or not _may_be(checked, found, place, name):
            continue
        right = next((form for form in forms if _is_near(plain[place], letters(form))), None)
        right = right or _near_by_sound(checked, mention, plain[place], forms)
        right = right or _behind_particle(target, word, name)
        if right is None and _sounds(checked, found, place, mention):
            right = forms[0]
        if right is not None:
            return _found(checked, mention, Span(word.start, _end(word)), right)
    return None


@lru_cache(RECENT)
def _plain_words(target: str) -> tuple[str, ...]:
    return tuple(letters(target[word.start : _end(word)]) for word in words(target))


def _last_words(name: KnownName) -> list[str]:
    """Return the words that name a person in later mentions, or a place of one word."""
    if name.kind is NameKind.PLACE:
        return [form for form in name.english if form.isalpha()]
    if "-" in name.english[0] or readings(name.chinese[0])[:1] == (name.english[0],):
        return []
    return list(dict.fromkeys((name.surname, *(form.split()[-1] for form in name.english))))


def _parts(name: KnownName) -> Iterator[str]:
    """Yield the words by any of which a name is there."""
    if name.kind is NameKind.PLACE:
        yield from (word for form in (*name.english, *name.near) for word in form.split())
        yield from name.adjectives
    else:
        yield from (name.surname, *(form.split()[-1] for form in name.english))


def _is_near(word: str, right: str) -> bool:
    if len(right) < _SHORTEST or word[:1] != right[:1]:
        return False
    most = 1 if len(right) < _LONG else 2
    if word.startswith(right) or right.startswith(word):
        return False
    return 0 < distance(word, right, most) <= most


def _behind_particle(target: str, word: Word, name: KnownName) -> str | None:
    """Return the end of a surname whose particles stand before a slip of it: `von der Layen`."""
    particles, _, last = name.surname.rpartition(" ")
    given = letters(target[word.start : _end(word)])
    if not particles or target[: word.start].rpartition(" ")[0][-len(particles) :] != particles:
        return None
    return last if 0 < distance(given, letters(last), 2) <= 2 else None  # noqa: PLR2004 - a slip


def _near_by_sound(checked: Checked, mention: Mention, word: str, forms: list[str]) -> str | None:
    """Return a surname of five letters that is one letter off, and sounds like the Chinese."""
    chinese = checked.segment.source[mention.start : mention.end]
    if mention.names[0].kind is not NameKind.PERSON or len(chinese) < _LONG_NAME:
        return None
    for form in forms:
        right = letters(form)
        is_near = len(right) == _SHORTEST - 1 and word[:2] == right[:2] and word != right
        if is_near and distance(word, right, 1) <= 1 and likeness(chinese, word) >= SURELY_HEARD:
            return form
    return None


def _may_be(checked: Checked, found: tuple[Word, ...], place: int, name: KnownName) -> bool:
    """Return whether a word may be that name: no word, nobody else's, and no other given name."""
    word = found[place]
    text = checked.segment.target[word.start : _end(word)]
    if is_ordinary_word(text) or text in checked.segment.source or not text.isalpha():
        return False
    if gazetteer().in_target(text):
        return False
    before = found[place - 1] if place else None
    if before is None or word.start - before.end != 1 or not before.text[0].isupper():
        return True
    given = {letters(part) for form in name.english for part in form.split()}
    known = gazetteer().in_target(before.text)
    return letters(before.text) in given or is_ordinary_word(before.text) or bool(known)


def _sounds(checked: Checked, found: tuple[Word, ...], place: int, mention: Mention) -> bool:
    """Return whether a word by itself is only the sound of a foreign person's Chinese name."""
    source, target = checked.segment.source, checked.segment.target
    chinese = source[mention.start : mention.end]
    word = found[place]
    is_person = mention.names[0].kind is NameKind.PERSON and "-" not in mention.names[0].english[0]
    if not is_person or len(chinese) < _LONG_NAME or len(mention.names) > 1:
        return False
    after = found[place + 1] if place + 1 < len(found) else None
    if after is not None and after.start - word.end == 1 and after.text[0].isupper():
        return False
    text = letters(target[word.start : _end(word)])
    pieces = (source[at : at + 2] for at in range(len(source) - 1))
    is_read = any(letters(way) == text for piece in pieces for way in readings(piece))
    least = SURELY_HEARD if len(chinese) > _LONG_NAME else _EXACTLY_HEARD
    return not is_read and text[:1] in _sound(chinese) and likeness(chinese, text) >= least


def _sound(chinese: str) -> str:
    return letters((readings(fold(chinese[:2])) or ("",))[0])[:1]


def _found(checked: Checked, mention: Mention, place: Span, right: str) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    chinese = source[mention.start : mention.end]
    rule = OTHER_PLACE if mention.names[0].kind is NameKind.PLACE else PINYIN
    named = {"english": right} if rule is OTHER_PLACE else {"proposal": right}
    return rule.found(
        checked,
        place,
        source=[Span(mention.start, mention.end)],
        fix=Fix(place.start, place.end, right),
        words=chinese,
        given=place.of(target),
        **named,
    )


CHECKS: tuple[SegmentCheck, ...] = (EstablishedNames(),)
