"""Somebody in a row of people whom the source has not, and a given name where a surname belongs.

樊振东、马龙和王楚钦 as "Fan Zhendong, Ma Long, Wang Chuqin and Xu Xin"; 石破表示 as "Shigeru said".
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import ORDER, OTHER
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.enumerations import enumerations
from workbench.text.names.exchange import strange
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.offices import office_readers
from workbench.text.names.people import is_person
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.presence import is_surely_present, splits
from workbench.text.names.regional import is_written, surname_spellings
from workbench.text.names.spelt import Capital, capitals_of, read_people, whole_spellings
from workbench.text.names.strangers import is_ordinary_word, strangers
from workbench.text.names.surnames import known_surnames
from workbench.text.patterns import compiled

ADDED = Rule("name.added", Family.NAME, Severity.WARNING)

_TWO = 2


class Added:
    """Looks for people of the target whom a row of people has besides those of the source."""

    name = "name.added"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield who is added to a row, names turned round, and given names that stand alone."""
        del style
        if is_in_english(checked):
            yield from few(_added(checked))
            yield from few(_added_places(checked))
            yield from few(_twice(checked))
            yield from few(_alone(checked))
            yield from few(_turned(checked))


# One whom the target may name where the source does not.
_UNNAMED = compiled(
    fold(
        "领导人|元首|双方|两人|二人|夫妇|夫妻|父子|母子|兄弟|姐妹|组合|等人|[A-Za-z]{3}|前任|继任|对手|搭档"
    )
)


def _added(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    if " and " not in target or _UNNAMED.search(fold(source)):
        return
    # Who stands behind a person of the source; strangers are looked for only where somebody does.
    behind = {
        match.end() for each in _named(source, target) if (match := _JOINED.match(target, each.end))
    }
    if behind and _are_all_said(source, target):
        for place in _strangers(source, target):
            before = (each for each in behind if each <= place.start)
            if any(_is_next(target, each, place) for each in before):
                yield ADDED.found(checked, place, given=place.of(target))


def _is_next(target: str, joint: int, place: Span) -> bool:
    """Return whether a stranger stands right behind what joins a row, but for a title."""
    if " and " not in target[joint - _LONGEST_JOINT : joint]:
        return joint == place.start and _ROW.match(target, place.end) is not None
    return _TITLES.fullmatch(target, joint, place.start) is not None


_TITLES = compiled(r"(?:[A-Z][\w'’-]* ){0,4}")
_JOINED = compiled(
    r"(?:,? and (?:[a-z-]+ ){0,2}|, (?:(?!who|a|an|the|whose)[a-z-]+ ){0,2})(?=[A-Z])"
)

# Behind one who stands after a comma: the row goes on.
_ROW = compiled(
    r",? and (?:[a-z-]+ ){0,2}[A-Z]|, (?:[a-z-]+ ){0,2}[A-Z][\w'’-]* [A-Z][\w'’-]*,? and "
)
_LONGEST_JOINT = 30


def _strangers(source: str, target: str) -> Iterator[Span]:
    """Yield whole names of the target whom nothing in the source says."""
    for each in strange(gazetteer(), source, target):
        is_person = all(name.kind is NameKind.PERSON and name.is_firm for name in each.names)
        if is_person and " " in target[each.start : each.end]:
            yield Span(each.start, each.end)
    for stranger in strangers(source, target):
        if stranger.is_chinese and not _may_bear(source, target, stranger.parts):
            yield Span(stranger.start, stranger.end)


def _may_bear(source: str, target: str, parts: Sequence[str]) -> bool:
    """Return whether a surname of a source may be one of the words: another romanisation.

    Whom the target spells whole has no other name.
    """
    single = known_surnames().single
    left = source
    for name in read_people(source, target):
        left = left.replace(name, "，")
    own = (surname_spellings(each) for each in set(left) if each in single)
    return any(not each.isdisjoint(parts) for each in own)


_SENTENCE = compiled(r"[.;!?]\s")
_WHOLE = 3


def _twice(checked: Checked) -> Iterator[Finding]:
    """Yield who stands twice in a row in the place of somebody of the row in the source."""
    source, target = checked.segment.source, checked.segment.target
    for name in dict.fromkeys(read_people(source, target)):
        there = whole_spellings(target, name) if len(name) >= _WHOLE else ()
        if len(there) != _TWO or source.count(name) != 1:
            continue
        one, two = sorted(there, key=lambda each: each.start)
        if _SENTENCE.search(target, one.end, two.start) is None:
            lost = _lost_beside(source, target, name)
            if lost is not None:
                yield OTHER.found(
                    checked,
                    Span(two.start, two.end),
                    source=[lost],
                    words=lost.of(source),
                    english=next(iter(readings(lost.of(source))), lost.of(source)),
                    given=target[two.start : two.end],
                )


def _lost_beside(source: str, target: str, name: str) -> Span | None:
    """Return somebody in a row with a name whom the target has nowhere."""
    common = known_surnames().common
    for items in enumerations(source):
        if not any(name in each.text for each in items):
            continue
        for item in items:
            for start in range(item.start, item.end - _WHOLE + 1):
                text = source[start : start + _WHOLE]
                is_name = name not in item.text and text[0] in common and is_person(text)
                if is_name and not is_surely_present(text, target):
                    return Span(start, start + _WHOLE)
    return None


_ETC = compiled(fold("等"))
_AND = compiled(r",? and (?:the )?")


def _added_places(checked: Checked) -> Iterator[Finding]:
    """Yield the last place of a row of which the source has the others: `Ningbo and Shaoxing`."""
    source, target = checked.segment.source, checked.segment.target
    if " and " not in target or _ETC.search(fold(source)):
        return
    found = [each for each in gazetteer().in_target(target) if _is_place(each)]
    strangers = {each.start for each in strange(gazetteer(), source, target)}
    for one, two, last in zip(found, found[1:], found[2:], strict=False):
        is_row = target[one.end : two.start] == ", " and _AND.fullmatch(target, two.end, last.start)
        if is_row and last.start in strangers and strangers.isdisjoint({one.start, two.start}):
            place = Span(last.start, last.end)
            yield ADDED.found(checked, place, given=place.of(target))


def _is_place(mention: Mention) -> bool:
    return all(name.kind is NameKind.PLACE and name.is_firm for name in mention.names)


def _named(source: str, target: str) -> list[Span]:
    """Return where the target has people of the source."""
    spelt = [
        Span(each.start, each.end)
        for name in read_people(source, target)
        for each in whole_spellings(target, name)
    ]
    ours = {id(name) for each in gazetteer().in_source(source) for name in each.names}
    known = [
        Span(each.start, each.end)
        for each in gazetteer().in_target(target)
        if any(id(name) in ours and name.kind is NameKind.PERSON for name in each.names)
    ]
    return sorted({*spelt, *known}, key=lambda each: each.start)


def _are_all_said(source: str, target: str) -> bool:
    """Return whether a source has no more offices than people: one more may be who is added."""
    held = office_readers()["role"].held(source)
    return len(held) <= max(1, len(_named(source, target)))


def _alone(checked: Checked) -> Iterator[Finding]:
    """Yield given names alone of people whose whole name stands in the target."""
    source, target = checked.segment.source, checked.segment.target
    for name, place, given, surname in _whole(source, target):
        if surname in _later(target, place.end):
            continue
        found = re.compile(rf"(?<![\w-]){re.escape(given)}(?![\w-]|['’]?[a-z]| [A-Z])")
        match = found.search(target, place.end)
        if match is not None and not _is_behind_capital(target, match.start()):
            yield OTHER.found(
                checked,
                Span(*match.span()),
                source=[name],
                words=name.of(source),
                english=surname,
                given=given,
            )


def _later(target: str, start: int) -> frozenset[str]:
    return frozenset(each.text for each in capitals_of(target) if each.start >= start)


def _is_behind_capital(target: str, start: int) -> bool:
    before = target[:start].rstrip(" ").rpartition(" ")[2]
    return target[start - 1 : start] == " " and before[:1].isupper() and before[-1:].isalpha()


def _whole(source: str, target: str) -> Iterator[tuple[Span, Span, str, str]]:
    """Yield people whom both texts name in full: where, and the two parts of the English name."""
    for mention in gazetteer().in_source(source):
        parts = _two_parts(mention)
        chinese = source[mention.start : mention.end]
        if parts is None or source.count(chinese[-_TWO:]) > source.count(chinese):
            continue
        for given, surname in (parts, parts[::-1]):
            start = target.find(f"{given} {surname}")
            if start >= 0:
                place = Span(start, start + len(given) + 1 + len(surname))
                yield Span(mention.start, mention.end), place, *parts
                break


def _two_parts(mention: Mention) -> tuple[str, str] | None:
    """Return the given name and the surname of the only person who may be meant."""
    name = mention.names[0]
    is_one = len({each.english[0] for each in mention.names}) == 1
    words = name.english[0].split()
    if not is_one or name.kind is not NameKind.PERSON or len(words) != _TWO or not name.is_firm:
        return None
    given = next((word for word in words if word != name.surname), "")
    is_own = bool(given) and not is_ordinary_word(given) and len(given) > _TWO
    return (given, name.surname) if is_own and name.surname in words else None


def _turned(checked: Checked) -> Iterator[Finding]:
    """Yield a hyphened given name before its surname, with or without another name between."""
    source, target = checked.segment.source, checked.segment.target
    found = capitals_of(target)
    for number, word in enumerate(found):
        if "-" not in word.text or _goes_on(found, number - 1, number):
            continue
        last = number + 1
        while last < len(found) and _goes_on(found, last - 1, last) and last - number <= _TWO:
            if _is_turned(source, word, found[last]):
                yield _order(checked, found[number : last + 1])
                break
            last += 1


def _goes_on(found: tuple[Capital, ...], one: int, two: int) -> bool:
    return one >= 0 and found[two].start - found[one].end == 1


def _is_turned(source: str, given: Capital, surname: Capital) -> bool:
    """Return whether a known person of the source has the two in the other order."""
    for mention in gazetteer().in_source(source):
        if all(name.kind is NameKind.PERSON for name in mention.names) and not any(
            _is_own(name, given, surname) for name in mention.names
        ):
            chinese = source[mention.start : mention.end]
            for own, rest in splits(chinese):
                if surname.plain in surname_spellings(own) and is_written(given.plain, rest):
                    return True
            if any(_is_reversed(name, given, surname) for name in mention.names):
                return True
    return False


def _is_own(name: KnownName, given: Capital, surname: Capital) -> bool:
    return any(form in f"{given.text} {surname.text}" for form in name.english)


def _is_reversed(name: KnownName, given: Capital, surname: Capital) -> bool:
    return any(
        list(map(letters, form.split())) == [surname.plain, given.plain] for form in name.english
    )


def _order(checked: Checked, run: tuple[Capital, ...]) -> Finding:
    target = checked.segment.target
    given, *between, surname = run
    place = Span(given.start, surname.end)
    right = " ".join((*(each.text for each in between), surname.text, given.text))
    fix = Fix(place.start, place.end, right)
    return ORDER.found(checked, place, fix=fix, words=right, given=place.of(target))


CHECKS: tuple[SegmentCheck, ...] = (Added(),)
