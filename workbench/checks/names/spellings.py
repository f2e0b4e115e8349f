"""Chinese names in pinyin: as the source's characters are read, surname first, and not left out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from workbench.bitext.glosses import glossed
from workbench.checks.names.rules import MISSING, ORDER, PINYIN
from workbench.checks.rule import Checked, GroupCheck, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.agencies import agencies_of
from workbench.text.credits.photo_credit import parse_credit
from workbench.text.english_tokens import Word, is_chinese, listed, words
from workbench.text.folding import fold
from workbench.text.names.bearers import is_behind_title
from workbench.text.names.english_places import known_places
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.people import (
    Introduced,
    dotted_names,
    introduced_people,
    pictured_people,
)
from workbench.text.names.pinyin import (
    Bearer,
    NamePair,
    given_readings,
    letters,
    misread,
    name_pairs,
    nearest,
    readings,
    stands,
    surname_syllables,
)
from workbench.text.names.presence import is_surely_present
from workbench.text.names.records import records_of
from workbench.text.names.romanisation import is_name
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_SILENT = {Role.BYLINE, Role.RELATED, Role.BOILERPLATE, Role.DATELINE}
_LONGEST = 20_000
_SHORTEST_GIVEN = 4


def _is_worked(checked: Checked) -> bool:
    segment = checked.segment
    lengths = len(segment.target.strip()), len(segment.source)
    return segment.role not in _SILENT and lengths[0] > 0 and max(lengths) <= _LONGEST


class PinyinNames:
    """Reads the target's names back and looks for them in the source."""

    name = "name.pinyin"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names that are spelled nearly as the source is read, or given name first."""
        del style
        if _is_worked(checked):
            yield from few(_judged(checked))


def _judged(checked: Checked) -> Iterator[Finding]:
    source = checked.segment.source
    known = records_of(checked.article.terms).full_names
    is_caption = checked.segment.role is Role.CAPTION
    end = _end_of_words(checked.segment.target) if is_caption else len(checked.segment.target)
    taken = 0
    standing: list[tuple[NamePair, Bearer]] = []
    for pair in name_pairs(checked.segment.target):
        if pair.start < taken or pair.start >= end:
            continue  # a photographer is the credit's matter
        bearer = stands(source, pair.first, pair.second)
        if bearer is not None:
            taken = pair.end
            standing.append((pair, bearer))
            continue
        if letters(pair.first + pair.second) in known:
            continue
        finding = _turned(checked, pair) or _misspelled(checked, pair)
        if finding is not None:
            taken = pair.end
            yield finding
    for pair, bearer in standing:
        yield from _other_surname(checked, pair, bearer)


def _end_of_words(target: str) -> int:
    """Return where a caption's credit begins; `File photo:` in front of it is none."""
    credit = parse_credit(target)
    end = len(target.rstrip(" ."))
    if credit is not None and credit.span.end >= end:
        return credit.span.start
    bracket = target.rfind("(") if target.endswith(")", 0, end) else -1
    return bracket if bracket > 0 else len(target)


_CAPITAL = compiled(r"[A-Z][a-z]{1,10}(?= )")

# How alike a surname is that was meant to be the one that stands elsewhere: `Wong Yi`.
_ALIKE = 0.7


def _other_surname(checked: Checked, pair: NamePair, bearer: Bearer) -> Iterator[Finding]:
    """Yield a second spelling of who is spelled rightly elsewhere in the target."""
    target = checked.segment.target
    for match in _CAPITAL.finditer(target):
        if match[0] == pair.first or not target.startswith(pair.second, match.end() + 1):
            continue
        place = Span(match.start(), match.end() + 1 + len(pair.second))
        is_whole = not target[place.end : place.end + 1].isalpha()
        alike = SequenceMatcher(None, match[0], pair.first).ratio() >= _ALIKE
        if is_whole and alike and not stands(checked.segment.source, match[0], pair.second):
            yield _spelled(checked, place, bearer)
            return


# Before a name: people of the world abroad sign as they do there, given name first.
_ABROAD = compiled(
    fold(
        "美国|英国|澳洲|澳大利亚|加拿大|法国|德国|欧洲|瑞典|荷兰|新加坡|纽约|华盛顿|哈佛|耶鲁|斯坦福|普林斯顿|哥伦比亚|芝加哥"
        "|加州|牛津|剑桥|伦敦|旅居|旅美|旅英|华裔|在美|留美|海外|[》社报台刊网]记者$"
    )
)

_REACH = 24


def _turned(checked: Checked, pair: NamePair) -> Finding | None:
    bearer = stands(checked.segment.source, pair.second, pair.first)
    if bearer is not None and len(letters(pair.first)) < _SHORTEST_GIVEN:
        is_titled = is_behind_title(checked.segment.source, bearer.start)  # 外交部长王毅
        bearer = bearer if is_titled else None
    if bearer is not None and _is_known_so(checked, pair):
        return None  # "Yiyun Li" signs so
    if bearer is None or _ABROAD.search(fold(checked.segment.source[: bearer.start][-_REACH:])):
        return None
    place = Span(pair.start, pair.end)
    return ORDER.found(
        checked,
        place,
        source=[Span(bearer.start, bearer.end)],
        fix=Fix(place.start, place.end, bearer.reading),
        words=bearer.reading,
        given=place.of(checked.segment.target),
    )


def _is_known_so(checked: Checked, pair: NamePair) -> bool:
    """Return whether a table has a pair as the name of somebody in the source."""
    ours = gazetteer().in_source(checked.segment.source)
    whole = checked.segment.target[pair.start : pair.end]
    theirs = Ties(name for each in ours for name in each.names)
    return any(
        theirs.has_itself(name) for each in gazetteer().in_target(whole) for name in each.names
    )


def _misspelled(checked: Checked, pair: NamePair) -> Finding | None:
    if letters(pair.first) not in surname_syllables():
        return None
    source = checked.segment.source
    if _is_known_so(checked, pair):
        return None  # "Han Kang" is how 韓江 is known
    bearer = nearest(source, pair.first, pair.second) or _left_over(checked, pair)
    bearer = bearer or _misread(source, pair)
    if bearer is None:
        return None
    return _spelled(checked, Span(pair.start, pair.end), bearer)


def _misread(source: str, pair: NamePair) -> Bearer | None:
    """Return whose surname is misread; 解放 is a word, unless a title stands before it."""
    found = misread(source, pair.first, pair.second)
    if found is None:
        return None
    place = (found.start, found.start + 2)
    is_name = all((each.start, each.end) != place for each in glossed(source))
    return found if is_name or is_behind_title(source, found.start) else None


def _spelled(checked: Checked, place: Span, bearer: Bearer) -> Finding:
    return PINYIN.found(
        checked,
        place,
        source=[Span(bearer.start, bearer.end)],
        fix=Fix(place.start, place.end, bearer.reading),
        words=checked.segment.source[bearer.start : bearer.end],
        proposal=bearer.reading,
        given=place.of(checked.segment.target),
    )


def _left_over(checked: Checked, pair: NamePair) -> Bearer | None:
    """Return the one person introduced with that surname whom the target does not name."""
    source, target = checked.segment.source, checked.segment.target
    text = letters(target)
    for person in introduced_people(source):
        ways = [
            way for way in readings(person.name) if letters(way.split()[0]) == letters(pair.first)
        ]
        if ways and not any(letters(way) in text for way in readings(person.name)):
            return Bearer(person.start, person.end, ways[0])
    return None


_OPENERS = listed(
    """The A An In On At He She It They We I You This That These Those There But And Or As By For
    From With Before After When While If Although Though Since Because Under Over Between Among
    Former Meanwhile However Both One Two Three Four Five Some Many Most All No Not According
    Last Next Earlier Later Another Other Their His Her Its Our My What Who Why How Where To"""
)
_OFFICIAL = listed(
    """Foreign Ministry Minister Ministers Prime President Premier Vice Deputy Secretary State
    Department National Central People's Congress Party Committee Council Court Supreme University
    Institute School College Academy Bureau Office Government Communist Standing Politburo Army
    Police Commission General Secretary-General Chairman Congressional Parliament House Senate
    White File Photo Defense Defence Affairs Security Commerce Finance Health Education Public
    Mr Ms Mrs Dr
    Professor Bank Center Centre International Relations Social Sciences Studies Research
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec"""
)


# Capitals behind such a word are a place's.
_PLACED = compiled(
    r"\b(?:in|at|near|outside|inside|into|around|across|[Tt]he)"
    r"(?: the)?(?P<place>(?: [A-Z][a-z]{1,30}){1,3})"
)


class IntroducedPeople:
    """Looks for people whom the source introduces and nobody in the target can be."""

    name = "name.introduced"
    least = 1

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the article of a segment that introduces a person."""
        del style
        if _is_worked(checked) and next(_people(checked), None):
            yield f"introduced:{checked.segment.article_id}"

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield those not named; who was named before may be `he` or `the minister` later."""
        del key, style
        named = set[str]()
        for each in group:
            people = {person.name: person for person in _people(each)}
            lost = _unnamed(list(people.values()), each)
            yield from few(_missing(each, it) for it in lost if not _may_go(it, each, named))
            named |= people.keys() - {person.name for person in lost}


def _people(checked: Checked) -> Iterator[Introduced]:
    source = checked.segment.source
    yield from introduced_people(source)
    end = len(source)
    if checked.segment.role is Role.CAPTION:
        yield from pictured_people(source)
        credit = parse_credit(source)
        end = credit.span.start if credit is not None else end
    yield from (person for person in dotted_names(source) if person.end <= end)


def _may_go(person: Introduced, checked: Checked, named: set[str]) -> bool:
    """Tell who was named before, and may be `he` or `the minister` now; captions stand alone."""
    segment = checked.segment
    is_later = segment.role is not Role.CAPTION and person.name in named
    return is_later and _STAND_IN.search(segment.target) is not None


_STAND_IN = compiled(
    r"\b(?:he|him|his|she|her|hers|they|them|their|who|whose|the [a-z]{2,})\b", re.IGNORECASE
)


def _unnamed(people: Sequence[Introduced], checked: Checked) -> list[Introduced]:
    """Return the people of whom the target has no part, and no capitals that may be theirs."""
    target = checked.segment.target
    if not people or is_chinese(target):
        return []
    own = {person.name: _parts(person) for person in people}
    capitals = {_letters(word) for word in words(target) if word.text[0].isupper()}
    lost = [
        each
        for each in people
        if _is_lost(own[each.name], each, capitals) and not is_surely_present(each.name, target)
    ]
    return lost[_strangers(checked, set().union(*own.values())) :] if lost else []


def _is_lost(own: set[str], person: Introduced, capitals: set[str]) -> bool:
    return capitals.isdisjoint(own) and (bool(own) or person.is_foreign)


def _parts(person: Introduced) -> set[str]:
    """Return the words of a name, as it may be read, in small letters."""
    return {letters(part) for reading in readings(person.name) for part in reading.split()}


def _letters(word: Word) -> str:
    return letters(word.text.replace("’", "'").removesuffix("'s"))


def _strangers(checked: Checked, own: set[str]) -> int:
    """Count the names that may be anybody's; capitals side by side are one: `Puma Shen`."""
    unknown = {word.start for word in _unexplained(checked)}
    runs: list[list[Word]] = []
    for word in words(checked.segment.target):
        if not word.text[0].isupper():
            continue
        if runs and word.start - runs[-1][-1].end == 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    return sum(
        own.isdisjoint(map(_letters, run))
        and not all(is_ordinary_word(word.text) for word in run)
        and any(word.start in unknown for word in run)
        and not _is_nobody(run, checked.segment.source)
        for run in runs
    )


def _is_nobody(run: Sequence[Word], source: str) -> bool:
    """Tell an organisation by its last word, `Tsinghua University`, and who is in the source."""
    is_house = len(run) > 1 and run[-1].text in _HOUSES
    ours = Ties(name for each in gazetteer().in_source(source) for name in each.names)
    theirs = gazetteer().in_target(" ".join(word.text for word in run))
    if any(ours.has(name) for each in theirs for name in each.names):
        return True
    return is_house or _is_read(" ".join(word.text for word in run), source)


_HOUSES = listed(
    """University College Institute School Academy Ministry Court Bank Group Party Times Post News
    Daily Weekly Television Radio Company Corporation Association Foundation Council Committee
    Commission Agency Center Centre Hospital Prison Province County City District Church Office
    Bureau Department Congress Parliament House Street Road Airport Square"""
)


def _unexplained(checked: Checked) -> Iterator[Word]:
    """Yield the capitals that are neither a known person's name nor a known word."""
    source, target = checked.segment.source, checked.segment.target
    explained = [
        (pair.start, pair.end)
        for pair in name_pairs(target)
        if stands(source, pair.first, pair.second)
    ]
    known = set[str]() if next(dotted_names(source), None) else _recorded(checked)
    explained += [(each.start, each.end) for each in agencies_of(HouseStyle()).find(target)]
    explained += [match.span("place") for match in _PLACED.finditer(target)]
    if checked.segment.role is Role.CAPTION:
        explained.append((_end_of_words(target), len(target)))
    for word in words(target):
        inside = any(start <= word.start < end for start, end in explained)
        inside = inside or _is_opener(target, word)
        if inside or not word.text[0].isupper() or word.text in known:
            continue
        plain = word.text.replace("’", "'").removesuffix("'s")
        if _may_be_name(plain) and plain not in source and not _is_read(plain, source):
            yield word


def _recorded(checked: Checked) -> set[str]:
    """Return the words of the names in the records that the target has."""
    recorded = records_of(checked.article.terms).words_by_last
    found = words(checked.segment.target)
    plain = (word.text.replace("’", "'").removesuffix("'s") for word in found)
    return {part for word in plain for part in recorded.get(word, ())}


_REACH_OF_OTHERS = 300
_SHORTEST_OTHER = 4


def _is_read(name: str, source: str) -> bool:
    """Tell what other words of the source are read as: `Xinjiang`, `Bei Dao`."""
    name = name.removeprefix("Ah ") if "阿" in source else name  # 阿强
    own = letters(name)
    if len(own) < _SHORTEST_OTHER or not all(map(is_name, name.split())):
        return False
    places = range(min(len(source), _REACH_OF_OTHERS))
    pieces = (source[at : at + length] for at in places for length in (2, 3))
    return any(own == letters(way) for piece in pieces for way in given_readings(piece))


def _is_opener(target: str, word: Word) -> bool:
    """Tell an ordinary first word of a sentence, which no Chinese name ends like: `Remarks by`."""
    before = target[: word.start].rstrip(" “\"‘'(")
    is_first = not before or before[-1] in ".!?:\n"
    return is_first and bool(_NO_ENDING.search(word.text) and _LOWER.match(target, word.end))


_NO_ENDING = compiled(r"(?:[bcdfslvxz]|tion|ment|ity|[^aeiou]ly|[a-z]{4}ing)$")
_LOWER = compiled(" [a-z]")


def _may_be_name(word: str) -> bool:
    is_known = word in _OPENERS or word in _OFFICIAL or word in known_places()
    return not is_known and not word.isupper()


_FOREIGN = "a foreign name"


def _missing(checked: Checked, person: Introduced) -> Finding:
    place = Span(person.start, person.end)
    english = next(iter(readings(person.name)), _FOREIGN)
    return MISSING.found(checked, source=[place], words=person.name, english=english)


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (PinyinNames(), IntroducedPeople())
