"""Offices in the texts of both languages: which office, and whether deputy, former or acting."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.english_tokens import Word, listed, words
from workbench.text.folding import fold
from workbench.text.lexicons.offices import NO_OFFICE, Office, all_offices
from workbench.text.opencc.pairs import PairIndex
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT


class Held(NamedTuple):
    """An office in a Chinese text at `text[start:end]`, the words before it not included."""

    start: int
    end: int
    office: Office
    is_deputy: bool


class Said(NamedTuple):
    """Words of an English text that name an office, and which of the offices they may name.

    `is_telling` words say so little else that they contradict another office; `is_deputy` has a
    word such as `vice` before it.
    """

    start: int
    end: int
    kind: str
    offices: tuple[Office, ...]
    is_telling: bool
    is_deputy: bool


_DEPUTY = fold("副")

# A minister's second by himself.
_SECONDS = frozenset(map(fold, ("次长", "次官")))
_ENGLISH_DEPUTY = listed("deputy deputies vice assistant associate under undersecretary lieutenant")
_LONGEST = 24

# How many words after one such as `deputy` an office may stand: `deputy Taiwanese prime minister`.
_REACH = 3


class Beginnings:
    """Where in a Chinese text an office of any kind may begin; immutable, read once for all."""

    def __init__(self, offices: Iterable[Office]) -> None:
        """Take all offices, of whatever kind."""
        bits: dict[str, int] = {}
        for key in {fold(form) for office in offices for form in office.chinese}:
            bits[key[:2]] = bits.get(key[:2], 0) | 1 << min(len(key), _LONGEST)
        self._pairs = PairIndex(bits, ())

    @lru_cache(RECENT)  # noqa: B019 - one a process
    def of(self, folded: str) -> tuple[tuple[int, tuple[int, ...]], ...]:
        """Return the places, and how long what begins there may be, the longest first."""
        lengths = self._pairs.lengths
        return tuple(
            (start, lengths[kind]) for start, kind in enumerate(self._pairs.kinds(folded)) if kind
        )


class OfficeReader:
    """Finds the offices of one kind in texts of both languages; immutable."""

    def __init__(self, kind: str, offices: Sequence[Office], beginnings: Beginnings) -> None:
        """Take all offices; words that are none hide those inside them."""
        self.kind = kind
        self._beginnings = beginnings
        self._chinese: dict[str, Office] = {}
        self._english: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        telling: dict[str, list[Office]] = {}
        wide: dict[str, list[Office]] = {}
        for office in offices:
            if office.kind in {kind, NO_OFFICE}:
                self._chinese |= dict.fromkeys(map(fold, office.chinese), office)
            if office.kind == NO_OFFICE:
                wide |= {form: [] for form in office.english}
            if office.kind == kind:
                for form in office.english:
                    telling.setdefault(form, []).append(office)
                for form in office.wide:
                    wide.setdefault(form, []).append(office)
        self._telling, self._wide = telling, wide
        for form in dict.fromkeys((*telling, *wide)):
            tokens = tuple(each.lower() for each in _TOKEN.findall(form) if each != "s")
            self._english.setdefault(tokens[0], []).append((tokens, form))
        for entries in self._english.values():
            entries.sort(key=lambda each: -len(each[0]))

    @lru_cache(RECENT)  # noqa: B019 - one reader a kind in a process
    def held(self, source: str) -> tuple[Held, ...]:
        """Return the offices of a Chinese text, leftmost longest."""
        return tuple(self._held(fold(source)))

    def _held(self, folded: str) -> Iterator[Held]:
        last = 0
        for start, lengths in self._beginnings.of(folded):
            if start < last:
                continue
            for length in lengths:
                office = self._chinese.get(folded[start : start + length])
                if office is not None and start + length <= len(folded):
                    last = start + length
                    if office.kind == self.kind:
                        deputy = folded[start - 1 : start] == _DEPUTY
                        deputy = deputy or folded[start:last] in _SECONDS
                        yield Held(start, last, office, deputy)
                    break

    @lru_cache(RECENT)  # noqa: B019 - one reader a kind in a process
    def said(self, target: str) -> tuple[Said, ...]:
        """Return the words of an English text that name offices, leftmost longest."""
        found = _tokens(target)
        plain = [each.text.lower() for each in found]
        return tuple(self._said(found, plain))

    def _said(self, found: Sequence[Word], plain: Sequence[str]) -> Iterator[Said]:
        last = 0
        for place, first in enumerate(plain):
            if place < last:
                continue
            for tokens, form in self._english.get(first, ()):
                end = place + len(tokens)
                if tuple(plain[place:end]) != tokens or not _has_capitals(found, place, form):
                    continue
                last = end
                offices = (*self._telling.get(form, ()), *self._wide.get(form, ()))
                before = plain[max(0, place - _REACH) : place]
                if "and" in before:
                    before = before[len(before) - before[::-1].index("and") :]
                deputy = not _ENGLISH_DEPUTY.isdisjoint(before)
                span = found[place].start, found[end - 1].end
                if offices:
                    yield Said(*span, self.kind, offices, form in self._telling, deputy)
                break


_TOKEN = compiled(r"[^\W\d_]+")


@lru_cache(RECENT)
def _tokens(target: str) -> tuple[Word, ...]:
    """Return the words, hyphenated ones in their parts, without a possessive's ending."""
    found = []
    for word in words(target):
        if word.text.isalpha():  # 98 words in 100 have no parts to be looked for
            found.append(word)
            continue
        found += [
            Word(word.start + part.start(), word.start + part.end(), part[0])
            for part in _TOKEN.finditer(word.text)
            if part[0] != "s" or part.start() == 0
        ]
    return tuple(found)


def _has_capitals(found: Sequence[Word], place: int, form: str) -> bool:
    return not form[:1].isupper() or found[place].text[:1].isupper()


@cache
def office_readers() -> Mapping[str, OfficeReader]:
    """Return a reader for each kind that contradicts by its whole phrases; made once a process."""
    offices = all_offices()
    kinds = ("role", "chamber", "court", "procuratorate", "service")
    return {kind: OfficeReader(kind, offices, _beginnings()) for kind in kinds}


@cache
def portfolio_reader() -> OfficeReader:
    """Return what finds the subjects of ministries in Chinese; made once a process."""
    return OfficeReader("portfolio", all_offices(), _beginnings())


@cache
def _beginnings() -> Beginnings:
    return Beginnings(all_offices())


_PLACE_OF_TOPIC = (
    r"\b(?P<before>{topics})(?:['’]s)?[ -](?:affairs |ministry['’]s )?(?:ministry|ministries"
    r"|minister|ministers|department|secretary|bureau|chief|commissioner|agency|office|officials?)\b"
    r"|\b(?:ministry|department|secretary|minister|bureau|office) (?:of|for) (?:the |national )?"
    r"(?P<behind>{topics})\b"
)


@cache
def _topics() -> re.Pattern[str]:
    forms = {form for each in all_offices() if each.kind == "portfolio" for form in each.english}
    choices = longest_first(form.lower() for form in forms)
    return re.compile(_PLACE_OF_TOPIC.format(topics=choices), re.IGNORECASE)


def topics_of(target: str) -> Iterator[tuple[int, int, str]]:
    """Yield where an English text names a ministry or its minister, with the subject's word."""
    for match in _topics().finditer(target):
        yield match.start(), match.end(), (match["before"] or match["behind"]).lower()


# Before an office: what tells a former holder. 前 is a part of 目前, 日前, 之前 and many others.
_FORMER = compiled(
    fold(
        r"(?:(?:^|[，。、；：！？“”「」（）()\s和与及对由被向是为让据在的])[前原](?!籍|来|因|告|本|件)|前任|卸任|离任|退任|已故|时任|原任|前副)"
        r"[^，。、；：！？\s]{0,12}$"
    )
)
_ENGLISH_FORMER = compiled(
    r"\b(?:former|formerly|ex|late|then|erstwhile|onetime|one-time|retired|outgoing|predecessor"
    r"|previous|previously|past|once|served|who led|stepped down|ousted|deposed"
    r"|emeritus|departing|last|at (?:the|that) time|in those (?:days|years))\b",
    re.IGNORECASE,
)

# Said of an office behind them, and not of what somebody was given.
_ENGLISH_WAS = compiled(r"\b(?:was|were|had been|being|when)\b (?:[\w'’.-]+ ){0,4}$", re.IGNORECASE)
_ACTING = compiled(
    fold(
        r"(?:代理|署理|暂代|看守)[^，。、；：！？\s]{0,6}$|(?<![现古当时历年朝世后第近替取交下])代$"
    )
)
_ENGLISH_ACTING = compiled(
    r"\b(?:acting|interim|caretaker|temporary|temporarily|provisional|stand-in|substitute"
    r"|deputi[sz]ing"
    r"|(?:stand|stood|fill|step)(?:s|ed|ing|ped|ping)? in|filling the (?:post|role)"
    r"|for the time being"
    r"|pro tem|on a temporary basis|in the absence)\b",
    re.IGNORECASE,
)


# Right before an office 前 says so behind a body, too, 国民党前主席, and not as half of a word.
_RIGHT_BEFORE = compiled(
    fold(
        r"[^目日之此以当先生空提眼面跟午战会赛年天月周时事婚产饭睡临向朝往超史上行阵门楼台幕庭库向]前"
        r"(?:任)?[副代]?$"
        r"|[委局部厅院校司会府省市县区处所队社馆团行]原(?:任)?[副代]?$"
    )
)


def is_former(source: str, held: Held) -> bool:
    """Return whether the words before an office say that its holder has left it."""
    before = fold(source[: held.start])[-16:]
    return _FORMER.search(before) is not None or _RIGHT_BEFORE.search(before) is not None


_ANY_PAST = compiled(
    fold("前|原|曾|卸|退|离|辞|落马|旧|老|已故|时任|当时|那时|下台|被捕|倒台|去职|免|末代|遗孀")
)
_ADDED_FORMER = compiled(r"\b(?:former|ex-?)\b[ -]", re.IGNORECASE)
_ADDED_ACTING = compiled(r"\b(?:acting|interim|caretaker)\b ", re.IGNORECASE)
_ANY_STAND_IN = compiled(fold("代|署理|暂|看守|临时|过渡"))


def adds_status(source: str, target: str, said: Said) -> bool:
    """Return whether a target has `former` or `acting` before an office, and a source nothing."""
    before = target[max(0, said.start - _BEFORE) : said.start]
    plain = fold(source)
    is_past = _ADDED_FORMER.search(before) is not None and (
        _ANY_PAST.search(plain) is None
        or (_IN_OFFICE.search(plain) is not None and _OF_OLD.search(plain) is None)
    )
    is_now = _ADDED_ACTING.search(before) is not None and _ANY_STAND_IN.search(plain) is None
    return is_past or is_now


# Who is in office is no former one, whatever he left later: 新任局长上任三天就辞职.
_IN_OFFICE = compiled(fold("现任|新任|在任|上任才|新上任|现职"))
_OF_OLD = compiled(fold("前[^往后来]|原[^因本来]|曾|卸|离任|时任|当时|已故"))

# In characters: `former Evergrande chairman`.
_BEFORE = 24


_ELECT = compiled(fold(r"(?:候任|当选而未就任的)[^，。、；：！？\s]{0,4}$|(?:^|[^标批水瞄])准$"))
_ENGLISH_ELECT = compiled(
    r"-elect\b|\b(?:elect|designate|incoming|upcoming|future|next|new|nominee|prospective|winner|won"
    r"|soon-to-be|takes? office|taking office|inaugurat\w+|elected|to be"
    r"|will be (?:the |its )?(?!sworn)"
    r"|(?:sworn in|swear-in|installed|take (?:the )?oath) as)\b",
    re.IGNORECASE,
)


def is_elect(source: str, held: Held) -> bool:
    """Return whether the words before an office say that its holder has not entered it yet."""
    return _ELECT.search(fold(source[: held.start])[-12:]) is not None


def says_elect(target: str) -> bool:
    """Return whether an English text has any word by which a coming holder is told."""
    return _ENGLISH_ELECT.search(target) is not None


def is_acting(source: str, held: Held) -> bool:
    """Return whether the words before an office say that its holder only stands in."""
    return _ACTING.search(fold(source[: held.start])[-10:]) is not None


def says_former(target: str, said: Iterable[Said] = ()) -> bool:
    """Return whether an English text has any word by which a former holder is told.

    `was` is one only before an office of those that are `said`.
    """
    return _ENGLISH_FORMER.search(target) is not None or any(
        _ENGLISH_WAS.search(target[max(0, each.start - _FAR_BEFORE) : each.start]) for each in said
    )


# In characters: `was for six years the party's first`.
_FAR_BEFORE = 60


def says_acting(target: str) -> bool:
    """Return whether an English text has any word by which one who stands in is told."""
    return _ENGLISH_ACTING.search(target) is not None
