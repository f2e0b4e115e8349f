"""Another given name beside the surname of a known person, who is nowhere in full.

希拉里·克林顿 as "Chelsea Clinton", 陈茂波 as "Anthony Chan": only the surname is right.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import Word, listed, words
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.bearers import bearers
from workbench.text.names.exchange import strange
from workbench.text.names.first_names import may_be_one
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.offices import office_readers
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import is_written
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.transcription import HEARD, likeness
from workbench.text.patterns import compiled

# Surnames of so many that the Chinese surname alone tells nobody: 约翰逊 may be any Johnson.
_OF_MANY = listed(
    """Abbott Adams Allen Anderson Baker Bennett Bolton Brown Burns Butler Campbell Carlson Carter
    Clark Collins Cook Cooper Davis Evans Ford Fox Freeman Graham Hall Hamilton Harris Hill Howard
    Jackson Johnson Jones Jordan Judge Kane Kennedy King Kirk Lewis Martin Miller Mitchell Moore
    Morgan Morris Morrison Murray Nelson Page Parker Peters Phillips Powell Roberts Robinson Rogers
    Ross Scott Sharif Singh Smith Sullivan Taylor Thomas Thompson Turner Walker Walz Waltz Warren
    Watson White Williams Wilson Wright Young Silva Costa Fernandez Garcia Gonzalez Hernandez
    Lopez Martinez Perez Rodriguez Sanchez Santos Torres Castro Castillo Morales Muller Schmidt
    Khan Hassan Ahmed Ali Hussein Mohamed Ibrahim Abbas Salman Salam Bach Michel Meyer Weber Wagner
    Clinton Bush Greene Mann Rice Holmes Newton Marx Gore Bloom Kelly Murphy Ryan Patel"""
)

_MOST = 60
_LAST = compiled(r"^(?:Jr|Sr|II|III|IV)\b")
_DOTS = compiled("[·‧・•]")


class FirstNames:
    """Compares the given names that stand beside the surnames of known people."""

    name = "name.first"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield somebody else of the surname, where a known person is named nowhere in full."""
        del style
        if is_in_english(checked):
            yield from few(_others(checked))


class _Run(NamedTuple):
    """Capitalised words side by side, without those of titles, and their letters."""

    words: tuple[Word, ...]
    plain: tuple[str, ...]


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    people = [each for each in gazetteer().in_source(source) if _is_person(each)]
    if not people:
        return
    runs = list(_runs(target, _titles(target)))
    for mention in people:
        chinese = source[mention.start : mention.end]
        if _is_said(mention, runs) or not _is_only(source, mention):
            continue
        for run in runs:
            told = list(_told(source, mention))
            is_another = bool(told) and all(_is_another(name, chinese, run) for name in told)
            if is_another and not _is_joined(target, run, mention):
                place = Span(run.words[0].start, _end(run.words[-1]))
                if not _is_somebody(source, target, place, mention):
                    yield _found(checked, mention, place)
                    break


_JOINED = compiled(r"(?P<given>[A-Z][\w.'’-]*) and $")


def _is_joined(target: str, run: _Run, mention: Mention) -> bool:
    """Return whether the person is the first of two who share a surname: Barack and Michelle."""
    start = run.words[0].start
    before = _JOINED.search(target, max(0, start - _MOST), start)
    own = [part for name in mention.names for form in name.english for part in form.split()]
    return before is not None and any(may_be_one(before["given"], part) for part in own)


def _is_person(mention: Mention) -> bool:
    return all(name.kind is NameKind.PERSON for name in mention.names) and any(
        name.is_firm for name in mention.names
    )


def _told(source: str, mention: Mention) -> Iterator[KnownName]:
    """Yield who is meant, where more than a surname of many tells it: 迈克·约翰逊, 小布什."""
    chinese = source[mention.start : mention.end]
    around = source[max(0, mention.start - 1) : mention.end + 1]
    for name in mention.names:
        is_whole = _DOTS.search(around) is not None or chinese[0] in "小老"
        if is_whole or name.surname not in _OF_MANY or likeness(chinese, name.surname) < HEARD:
            yield name


def _is_said(mention: Mention, runs: Iterable[_Run]) -> bool:
    """Return whether any run has a whole form, or another given name that may be the person's."""
    forms = [tuple(map(letters, form.split())) for n in mention.names for form in n.english]
    return any(
        len(form) > 1 and all(part in run.plain for part in form) for form in forms for run in runs
    )


def _is_only(source: str, mention: Mention) -> bool:
    """Return whether nobody else of a source may have the surname."""
    chinese = source[mention.start : mention.end]
    others = [
        each
        for each in bearers(source)
        if each.name not in chinese and chinese not in each.name and each.name[0] == chinese[0]
    ]
    surnames = {name.surname for name in mention.names}
    known = [
        each
        for each in gazetteer().in_source(source)
        if each.start != mention.start
        and source[each.start : each.end] != chinese
        and any(name.surname in surnames for name in each.names)
        and not _touch(source, each, mention)
    ]
    return not others and not known


def _touch(source: str, one: Mention, other: Mention) -> bool:
    """Return whether two are halves of one name with a dot."""
    first, second = sorted((one, other), key=lambda each: each.start)
    return _DOTS.fullmatch(source[first.end : second.start]) is not None


def _is_another(name: KnownName, chinese: str, run: _Run) -> bool:
    """Return whether a run has a person's surname and beside it nothing of the person."""
    surname = letters(name.surname)
    if surname not in (run.plain[0], run.plain[-1]) or len(run.plain) < 2:  # noqa: PLR2004 - a surname alone
        return False
    own = {part for form in name.english for part in re.split("[ ]", form)}
    at = len(run.plain) - 1 if run.plain[-1] == surname else 0
    others = [word for n, word in enumerate(run.words) if n != at]
    is_asian = name.english[0].split()[0] == name.surname
    if at == 0 and not is_asian:
        return False
    for word in others:
        text = word.text
        plain = letters(text)
        if any(may_be_one(text, part) for part in own if letters(part) != surname):
            return False
        rest = chinese[1:]
        if is_written(plain, chinese) or any(is_written(plain, rest[n:]) for n in range(len(rest))):
            return False
        if is_asian and not _is_name_of_syllables(text, name):
            return False
    return True


def _is_name_of_syllables(text: str, name: KnownName) -> bool:
    """Return whether a given name is hyphened as the person's own is, or is no Asian one at all."""
    own = name.english[0].split()[-1]
    if "-" not in text:
        return not text.isupper()
    return text.count("-") == own.count("-") or "-" not in own


def _is_somebody(source: str, target: str, place: Span, mention: Mention) -> bool:
    """Return whether a run is another known person whom the source names, or a body."""
    known = gazetteer()
    for each in known.in_target(place.of(target)):
        start, end = place.start + each.start, place.start + each.end
        is_whole = end - start == place.end - place.start
        if is_whole and any(n.kind is not NameKind.PERSON and n.is_firm for n in each.names):
            return True
        is_strange = any(it.start == start for it in strange(known, source, target))
        if is_whole and not is_strange and not set(each.names) & set(mention.names):
            return True
    return False


def _titles(target: str) -> frozenset[int]:
    """Return where offices and places begin and go on: "German Chancellor" before Merz."""
    spans = [(each.start, each.end) for each in office_readers()["role"].said(target)]
    spans += [
        (each.start, each.end)
        for each in gazetteer().in_target(target)
        if all(name.kind is NameKind.PLACE for name in each.names)
    ]
    return frozenset(place for start, end in spans for place in range(start, end))


def _runs(target: str, titles: frozenset[int]) -> Iterator[_Run]:
    run: list[Word] = []
    for word in words(target)[: _MOST * 10]:
        is_next = bool(run) and word.start - run[-1].end == 1 and target[run[-1].end] == " "
        if not is_next or not word.text[0].isupper() or _ends(run[-1]):
            yield from _made(run, titles)
            run = []
        if word.text[0].isupper():
            run.append(word)
    yield from _made(run, titles)


def _ends(word: Word) -> bool:
    return word.text.endswith(("'s", "’s"))


def _made(run: list[Word], titles: frozenset[int]) -> Iterator[_Run]:
    while len(run) > 1 and run[0].start in titles:
        run = run[1:]
    while run and (run[0].text in ordinary_words() or _is_word_before(run)):
        run = run[1:]
    if run and _LAST.match(run[-1].text):
        run = run[:-1]
    if 1 < len(run) <= 4:  # noqa: PLR2004 - longer names are lists
        plain = tuple(letters(word.text.replace("’", "'").removesuffix("'s")) for word in run)
        if all(plain):
            yield _Run(tuple(run), plain)


def _is_word_before(run: Sequence[Word]) -> bool:
    """Return whether an ordinary word stands before a given name and a surname."""
    return len(run) > 2 and is_ordinary_word(run[0].text)  # noqa: PLR2004 - these two


def _end(word: Word) -> int:
    return word.end - (2 if _ends(word) else 0)


def _found(checked: Checked, mention: Mention, place: Span) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    return OTHER.found(
        checked,
        place,
        source=[Span(mention.start, mention.end)],
        words=source[mention.start : mention.end],
        english=mention.names[0].english[0],
        given=place.of(target),
    )


CHECKS: tuple[SegmentCheck, ...] = (FirstNames(),)
