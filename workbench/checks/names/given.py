"""The given name of a foreigner that is another's, or a son who has become his father.

希拉里·克林顿 as "Bill Clinton": the source spells the given name out, the target has before the
same surname a given name that the tables know from other characters. 小唐纳德·特朗普 as "Donald
Trump": nothing in the target tells the younger of the two.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from workbench.checks.names.compared import is_worked
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind, all_names
from workbench.text.lexicons.name_readings import PartKind
from workbench.text.names.first_names import may_be_one
from workbench.text.names.parts import spelled_parts, spellings_of
from workbench.text.names.pinyin import letters
from workbench.text.names.presence import DOTS
from workbench.text.names.spelt import Capital, capitals_of
from workbench.text.names.transcription import HEARD, SURELY_HEARD, likeness
from workbench.text.patterns import compiled

_DOTTED = compiled(
    f"(?P<first>[{HAN}]{{1,6}})[·‧・•](?:[{HAN}]{{1,6}}[·‧・•])?(?P<last>[{HAN}]{{1,7}})"
)
# Characters of a title that run into a given name.
_LONGEST_TITLE = 5
# Capitals between a given name and a surname: `Hillary Rodham Clinton`.
_BETWEEN = 2


class Given:
    """Compares the given names of foreigners whom the source names in full."""

    name = "name.given"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield given names that are another's, and the elder for the younger."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if not is_worked(checked) or is_chinese(target):
            return
        if _SENIOR.search(target) is not None:
            yield from few(_father_and_son(checked))
        if DOTS.search(source):
            yield from few(_others(checked))
            yield from few(_of_the_one_before(checked))
            yield from few(_elders(checked))
            yield from few(_turned(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    found = capitals_of(target)
    for match in _DOTTED.finditer(source):
        start, ways = _first(match["first"])
        if not ways or any(may_be_one(each.plain, way) for each in found for way in ways):
            continue
        for given, surname in _pairs(found, match["last"], target):
            if _is_anothers(given, source, match["first"][start:]):
                here = Span(match.start() + start, match.end("last"))
                place = Span(given.start, surname.end)
                yield _found(checked, here, place, f"{_usual(ways)} {surname.text}")
                return


def _first(text: str) -> tuple[int, frozenset[str]]:
    """Return where a given name begins in what stands before a dot, and how it is spelled."""
    for start in range(min(len(text), _LONGEST_TITLE + 1)):
        ways = _table().get(text[start:], frozenset())
        if ways and (len(text) - start > 1 or start == 0):
            return start, ways
    return 0, frozenset()


class _Table:
    """Given names by their characters, from the table and from people who are known in full."""

    def __init__(self) -> None:
        self.known: dict[str, frozenset[str]] = {}
        self.spelled: frozenset[str] = spelled_parts(PartKind.WESTERN_GIVEN)
        for name in all_names():
            words = name.english[0].split()
            if name.kind is not NameKind.PERSON or len(words) < _BETWEEN:
                continue
            for form in name.chinese:
                parts = DOTS.split(form)
                if len(parts) > 1 and likeness(parts[0], letters(words[0])) > HEARD:
                    self.known[parts[0]] = self.known.get(parts[0], frozenset()) | {
                        letters(words[0])
                    }

    def get(self, chinese: str, default: frozenset[str]) -> frozenset[str]:
        """Return the spellings of a given name."""
        return self.known.get(chinese, default) | spellings_of(chinese, PartKind.WESTERN_GIVEN)


@cache
def _table() -> _Table:
    return _Table()


def _pairs(found: Sequence[Capital], last: str, target: str) -> Iterator[tuple[Capital, Capital]]:
    """Yield the words before what sounds like a surname, side by side with it."""
    for number, word in enumerate(found):
        if number == 0 or not _is_heard(last, word.plain):
            continue
        before = found[number - 1]
        if _SPACE.fullmatch(target[before.end : word.start]):
            yield before, word


def _is_heard(last: str, word: str) -> bool:
    """Return whether a word sounds like what some characters begin with: 肯尼迪拒绝."""
    sizes = range(min(len(last), _BETWEEN), len(last) + 1)
    return any(likeness(last[:size], word) > HEARD for size in sizes)


_SPACE = compiled(r" (?:[A-Z]\. )?")


def _is_anothers(given: Capital, source: str, own: str) -> bool:
    """Return whether a word is a given name that neither the name nor anything else says."""
    if given.plain not in _table().spelled or likeness(own, given.plain) >= SURELY_HEARD:
        return False
    return not any(
        given.plain in _table().get(part, frozenset())
        for match in _DOTTED.finditer(source)
        for part in (match["first"][-n:] for n in range(1, len(match["first"]) + 1))
    )


def _of_the_one_before(checked: Checked) -> Iterator[Finding]:
    """Yield a surname behind the given name of another one of the source's people.

    马克·雷诺和保罗·希尔 as "Mark Reno and Mark Hill".
    """
    source, target = checked.segment.source, checked.segment.target
    people = list(_LISTED.finditer(source))
    words = [] if len(people) == 1 else list(_TWO_WORDS.finditer(target))
    counts = Counter(each["given"] for each in words)
    for each in (each for each in words if counts[each["given"]] > 1):
        surname, plain = letters(each["surname"]), letters(each["given"])
        named = [one for one in people if _is_heard(one["last"], surname)]
        if len(named) == 1 and not _is_called(named[0], plain, HEARD):
            owners = [one for one in people if _is_called(one, plain, SURELY_HEARD)]
            if len(owners) == 1:
                here, place = Span(*named[0].span()), Span(*each.span())
                yield _told(checked, here, place, each["surname"])


_LISTED = compiled(
    rf"(?P<first>[{HAN}]{{1,10}})[·‧・•](?P<last>(?:(?![和与與及])[{HAN}]){{1,7}})(?![·‧・•])"
)
_TWO_WORDS = compiled(r"(?<![\w-])(?P<given>[A-Z][a-z]+) (?P<surname>[A-Z][a-z]+)(?![\w-])")


def _is_called(person: re.Match[str], plain: str, least: float) -> bool:
    """Return whether the characters before a dot end with a given name."""
    parts = [person["first"][-size:] for size in range(_BETWEEN, len(person["first"]) + 1)]
    return any(
        plain in _table().get(each, frozenset()) or likeness(each, plain) >= least for each in parts
    )


def _usual(ways: frozenset[str]) -> str:
    return min(ways, key=lambda each: (-len(each), each)).title()


_SENIOR = compiled(r"\b(?:Sr|Senior|Jr|Junior|the elder|the younger)\b")
_OLD_OR_YOUNG = compiled(rf"(?P<age>[小老])(?P<name>[{HAN}]{{2,5}})")
_AGED = compiled(
    r"\b(?P<kin>father|son)(?:,| is| was)? (?:[A-Z][\w’'.-]* ){0,2}?(?P<name>[A-Z][\w’'-]+)"
    r",? (?P<age>Sr|Senior|Jr|Junior)\b"
)
_ALONE = compiled(r"\b(?P<name>[A-Z][\w’'-]+),? (?P<age>Sr|Senior|Jr|Junior)\b")
_SENIORS = frozenset({"Sr", "Senior"})


def _father_and_son(checked: Checked) -> Iterator[Finding]:
    """Yield a father who is "Jr." and a son who is "Sr.", and the one where only the other is.

    父亲老洛佩斯 is no "father, Lopez Jr."; 小洛佩斯 alone is no "Lopez Sr.".
    """
    source, target = checked.segment.source, checked.segment.target
    for match in _OLD_OR_YOUNG.finditer(source):
        for found in (*_AGED.finditer(target), *_ALONE.finditer(target)):
            if not _is_heard(match["name"], letters(found["name"])):
                continue
            is_senior = found["age"] in _SENIORS
            kin = found.groupdict().get("kin")
            name = match["name"][:2]
            if kin is None:
                ages = {
                    each["age"]
                    for each in _OLD_OR_YOUNG.finditer(source)
                    if each["name"][:2] == name
                }
                wrong = len(ages) == 1 and is_senior is (ages == {"小"})
            else:
                wrong = is_senior is (kin == "son") and is_senior is (match["age"] == "小")
            if wrong:
                place = Span(found.start("name"), found.end("age"))
                right = f"{found['name']} {'Jr.' if is_senior else 'Sr.'}"
                yield _told(checked, Span(match.start(), match.start() + 3), place, right)
                return


_SURNAME_FIRST = compiled("匈牙利|匈|[日韩韓]|布达佩斯|布達佩斯")
_TWO = compiled(f"(?<![·‧・•])(?P<first>[{HAN}]{{2,6}})[·‧・•](?P<last>[{HAN}]{{2,7}})(?![·‧・•])")


_NEXT = compiled(" [A-Z]")


def _turned(checked: Checked) -> Iterator[Finding]:
    """Yield the surname before the given name, as 埃里克·林德斯特伦 is no "Lindstrom Erik"."""
    source, target = checked.segment.source, checked.segment.target
    if _SURNAME_FIRST.search(source) is not None:
        return
    for match in _TWO.finditer(source):
        for one, two in pairwise(capitals_of(target)):
            if target[one.end : two.start] != " " or _NEXT.match(target, two.end):
                continue
            plain = one.plain
            if _is_turned(match, plain, two.plain):
                place = Span(one.start, two.end)
                start = match.start() + _first(match["first"])[0]
                sizes = range(2, len(match["last"]) + 1)
                size = max(sizes, key=lambda each: (likeness(match["last"][:each], plain), each))
                end = match.start("last") + size
                yield _found(checked, Span(start, end), place, f"{two.text} {one.text}")
                return


def _is_turned(match: re.Match[str], one: str, two: str) -> bool:
    """Return whether two words sound like the two parts of a name in turn, and not in order."""
    first, last = match["first"], match["last"]
    starts = range(max(1, len(first) - 1))
    is_given = any(likeness(first[start:], two) >= SURELY_HEARD for start in starts)
    sizes = range(2, len(last) + 1)
    is_surname = any(likeness(last[:size], one) >= SURELY_HEARD for size in sizes)
    return (
        is_given
        and is_surname
        and all(likeness(first[start:], one) < HEARD for start in starts)
        and all(likeness(last[:size], two) < HEARD for size in sizes)
    )


_YOUNGER = compiled(f"小(?=[{HAN}]{{1,6}}[·‧・•])")
_NOT_YOUNGER = compiled("[大最弱幼中从從缩縮]$")
_SAID_YOUNGER = compiled(r"\bJr\b|\bJunior\b|\byounger\b|\bson\b|\bII\b|\bSecond\b", re.IGNORECASE)


def _elders(checked: Checked) -> Iterator[Finding]:
    """Yield a name without the word that tells a son from his father of the same name."""
    source, target = checked.segment.source, checked.segment.target
    for younger in _YOUNGER.finditer(source):
        match = _DOTTED.match(source, younger.end())
        if match is None or _NOT_YOUNGER.search(source[: younger.start()]):
            continue
        if _SAID_YOUNGER.search(target):
            return
        ways = _table().get(match["first"], frozenset())
        for given, surname in _pairs(capitals_of(target), match["last"], target):
            if given.plain in ways or likeness(match["first"], given.plain) > HEARD:
                place = Span(given.start, surname.end)
                right = f"{place.of(target)} Jr."
                yield _found(checked, Span(younger.start(), match.end()), place, right)
                return


def _found(checked: Checked, here: Span, place: Span, right: str) -> Finding:
    return _told(checked, here, place, right, Fix(place.start, place.end, right))


def _told(checked: Checked, here: Span, place: Span, right: str, fix: Fix | None = None) -> Finding:
    return OTHER.found(
        checked,
        place,
        source=[here],
        fix=fix,
        words=here.of(checked.segment.source),
        english=right,
        given=place.of(checked.segment.target),
    )


CHECKS: tuple[SegmentCheck, ...] = (Given(),)
