"""Quotations: a speaker quoted in the source is quoted in the target, and no other."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from math import log

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.quotes.content import CHECKS as CONTENT_CHECKS
from workbench.checks.quotes.edges import CHECKS as EDGE_CHECKS
from workbench.checks.quotes.inside import CHECKS as INSIDE_CHECKS
from workbench.checks.quotes.marks import CHECKS as MARK_CHECKS
from workbench.checks.quotes.reported import is_reported
from workbench.checks.quotes.rules import ATTRIBUTION
from workbench.checks.quotes.speakers import CHECKS as SPEAKER_CHECKS
from workbench.checks.quotes.voices import CHECKS as VOICE_CHECKS
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.quotations.attribution import attributes, names_speaker, speaks_without_marks
from workbench.text.quotations.quotations import (
    Quotation,
    QuoteKind,
    Reading,
    read_chinese,
    read_english,
)
from workbench.text.quotations.units import USUAL, chinese_units, english_units, paired

MISSING = Rule("quote.missing", Family.QUOTE, Severity.WARNING, about_missing=True)
EXTRA = Rule("quote.extra", Family.QUOTE, Severity.ERROR)
DIRECT = Rule("quote.extra", Family.QUOTE, Severity.HINT)

_NO_PROSE = frozenset({Role.BYLINE, Role.DATELINE, Role.RELATED, Role.BOILERPLATE})

# Characters of a quotation that a finding shows.
_SHOWN = 24

# Words a character below which not all that is said can be there.
_TOO_FEW = 0.5
_TOO_MANY = 1.35

# Words of the target's speech beyond `_TOO_MANY` for each quoted character of the source.
_SOME_MORE = 8

# Chinese characters of a quotation that is missed among others.
_SMALLEST = 5

# Words of a quotation that may stand for speech.
_REAL = 3

# Quotations that are put side by side; a paragraph with more of them is none.
_MOST = 40

# Characters between the halves of what one person says: `“…，”他说，“…”`.
_GAP = 12


class Missing:
    """Finds direct quotations of the source that the target does not quote."""

    name = "quote.missing"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each quotation that has no counterpart.

        A quotation may be split by its attribution in either language.
        """
        del style
        segment = checked.segment
        if not segment.target.strip() or segment.role in _NO_PROSE:
            return
        source, target = read_chinese(segment.source), read_english(segment.target)
        spoken = [each for each in source.outermost if each.kind is QuoteKind.SPEECH]
        if not spoken or _may_go_without(segment.role, segment.target):
            return
        if target.outermost:
            spoken = (
                _unmatched(segment.source, spoken, target)
                or list(_indirect(segment.source, segment.target))
                or list(_said_outside(segment.source, segment.target, spoken, target))
            )
        elif len(spoken) <= _MOST:
            spoken = [speech[0] for speech in _speeches(segment.source, spoken)]
        yield from few(
            _missing(checked, each)
            for each in spoken
            if not is_reported(segment.source, segment.target, each)
        )


def _may_go_without(role: Role, target: str) -> bool:
    """Tell a block quotation, and a headline: `Xi: No compromise`, `Xi says no compromise`."""
    is_head = role in {Role.HEADLINE, Role.SUBHEAD}
    return role is Role.QUOTE or (is_head and (":" in target or attributes(target)))


def _missing(checked: Checked, quotation: Quotation) -> Finding:
    span = Span(quotation.start, quotation.end)
    return MISSING.found(checked, source=[span], words=_shown(span.of(checked.segment.source)))


def _shown(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def _unmatched(text: str, spoken: Sequence[Quotation], target: Reading) -> list[Quotation]:
    """Return what nothing in the target is long enough to stand for."""
    quoted = [each for each in target.outermost if _is_real(each)]
    people = _speeches(text, spoken)
    characters = sum(each.size for each in spoken)
    words = sum(each.size for each in target.outermost)
    voices = _voices(text, people)
    enough = len(target.outermost) if voices > 1 else len(quoted)
    is_enough = words >= _TOO_FEW * characters and (voices == 1 or enough >= voices)
    if len(quoted) >= len(people) or len(people) > _MOST or is_enough:
        return []
    free = list(people)
    for each in quoted:
        free.remove(min(free, key=partial(_unlike, text, each)))
    least = _SMALLEST if voices == 1 else _SMALLEST - 1
    return [speech[0] for speech in free if _size(speech) >= least]


def _said_outside(
    source: str, target: str, spoken: Sequence[Quotation], reading: Reading
) -> Iterator[Quotation]:
    """Yield speech that the target renders outside its marks, and with no word inside them."""
    people = _speeches(source, spoken)
    if not len(english_units(target)) < len(chinese_units(source)) <= _MOST or reading.faults:
        return
    inside, outside, last = [], [], 0
    for each in reading.outermost:
        outside.append(target[last : each.start])
        inside.append(target[each.start : each.end])
        last = each.end
    quoted, around = (
        all_stems_in(" ".join(texts)) for texts in (inside, [*outside, target[last:]])
    )
    for speech in people:
        words = [
            word
            for word in glossed(source)
            if any(each.start <= word.start and word.end <= each.end for each in speech)
        ]
        is_said = any(not word.own.isdisjoint(around) for word in words)
        if (
            is_said
            and len(words) >= _SAID_WORDS
            and all(word.free.isdisjoint(quoted) for word in words)
        ):
            yield speech[0]


# Words of a speech, of which the target renders one outside its marks and none inside.
_SAID_WORDS = 2


def _unlike(text: str, given: Quotation, speech: Sequence[Quotation]) -> float:
    """Return how unlike a target's quotation and a source's speech are: a question is asked."""
    asks = text[speech[0].start : speech[-1].end].rstrip("”」』’\"'")[-1:] in {"？", "?"}
    turned = given.is_sentence is not asks and len(speech) == 1
    return abs(USUAL * _size(speech) - given.size) + 2 * turned


def _is_real(quotation: Quotation) -> bool:
    """Return whether a quotation may stand for speech: some words, or a cry, `“Why us?”`."""
    return quotation.size >= _REAL or quotation.kind is QuoteKind.SPEECH or quotation.is_sentence


def _indirect(source: str, target: str) -> Iterator[Quotation]:
    """Yield speech without a counterpart, where what the target quotes is something else's."""
    ours, theirs = chinese_units(source), english_units(target)
    if not theirs or len(theirs) >= len(ours) or len(ours) > _MOST:
        return
    pairs = paired(ours, theirs)
    is_clear = all(
        other is None or abs(log((other.size + 1) / (USUAL * one.size + 1))) <= _ALIKE
        for one, other in pairs
    )
    for one, other in pairs if is_clear else ():
        if other is None and one.kind is QuoteKind.SPEECH and one.size >= _LONG:
            yield one.pieces[0]


# How unlike in size a quotation and its translation are at most where another has none.
_ALIKE = 0.5

# In Chinese characters: what is no term.
_LONG = 9


def _voices(text: str, people: Sequence[Sequence[Quotation]]) -> int:
    """Return how many are surely not the same speaker: `另一人说：“…”`."""
    voices = 1
    for one, other in pairwise(people):
        between = fold(text[one[-1].end : other[0].start])
        behind = fold(text[other[-1].end : other[-1].end + _CLAUSE])
        answers = _ANSWERS_FIRST.search(between) or (
            between.strip(" ,") and between.rstrip().endswith("。") and _ANSWERS_AFTER.match(behind)
        )
        voices += bool(_OTHER_VOICE.search(between[-_CLAUSE:]) or answers)
    return voices


_ANSWERS_FIRST = compiled(fold("(?:回答|答道|答|反问|反驳|回应|回嘴|接话)[说道]?[:,]$"))
_ANSWERS_AFTER = compiled(
    fold("[^。,:]{0,8}(?:回答|答道|答|反问|反驳|回应|回嘴|接话)[说道]?(?:。|$)")
)


_OTHER_VOICE = compiled(fold(r"(?:另一|另外一|另有|也有|还有|有的?)(?:名|位|个|人|网|居|民|的|些)"))

# Characters before a quotation in which its speaker is named.
_CLAUSE = 30


def _size(speech: Sequence[Quotation]) -> int:
    return sum(each.size for each in speech)


def _speeches(text: str, spoken: Sequence[Quotation]) -> list[list[Quotation]]:
    """Return the quotations, those together that are one with its attribution in between."""
    speeches: list[list[Quotation]] = []
    for each in spoken:
        before = speeches[-1][-1] if speeches else None
        if before is not None and _goes_on(text[before.end - 2 : each.start]):
            speeches[-1].append(each)
        else:
            speeches.append([each])
    return speeches


def _goes_on(between: str) -> bool:
    """Return whether no sentence ends from one quotation's last character to the next."""
    return len(between) <= _GAP and not _STOPS.intersection(between)


_STOPS = frozenset("。！？!?…")


class Extra:
    """Finds people quoted in the target whom the source does not quote."""

    name = "quote.extra"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield invented quotations; words and titles set off by marks are nobody's speech."""
        del style
        segment = checked.segment
        if segment.role in _NO_PROSE or segment.role is Role.QUOTE:
            return
        quoted = read_english(segment.target).outermost
        spoken = [each for each in quoted if each.kind is QuoteKind.SPEECH]
        if not spoken or speaks_without_marks(segment.source):
            return
        source = read_chinese(segment.source)
        if source.quotations:
            spoken = _invented(spoken, source.outermost)
            if not spoken:
                yield from few(_made_direct(checked))
        elif "《" in segment.source and len(spoken) <= segment.source.count("《"):
            return
        yield from few(_extra(checked, each) for each in spoken)


def _extra(checked: Checked, quotation: Quotation) -> Finding:
    span = Span(quotation.start, quotation.end)
    return EXTRA.found(checked, span, words=_shown(span.of(checked.segment.target)))


def _invented(spoken: Sequence[Quotation], quoted: Sequence[Quotation]) -> list[Quotation]:
    """Return what is left of the target's speech when there is far more of it than quoted."""
    words = sum(each.size for each in spoken)
    characters = sum(each.size for each in quoted)
    if words <= _TOO_MANY * characters + _SOME_MORE or len(spoken) > _MOST:
        return []
    free = list(spoken)
    for each in quoted[:_MOST]:
        most = _TOO_MANY * each.size + _SOME_MORE
        fitting = [speech for speech in free if speech.size <= most]
        if fitting:
            free.remove(min(fitting, key=lambda speech: abs(USUAL * each.size - speech.size)))
    return free


# Chinese that reports without marks: `她说，最难熬的是等待`.
_REPORTS = compiled(
    fold(
        '(?:说|表示|称|认为|指出|回忆),(?!")|(?:(?:又|还|也|并|则|再)(?:指|称|说|批评?|强调|补充|警告|认为|透露|表示)'
        '|指出|坦言|透露|补充说|补充道)(?![为:,"])'
    )
)


def _made_direct(checked: Checked) -> Iterator[Finding]:
    """Yield a quotation beyond the source's, where the source reports something without marks."""
    source, target = checked.segment.source, checked.segment.target
    if not _REPORTS.search(fold(source)):
        return
    ours, theirs = chinese_units(source), english_units(target)
    if not len(ours) < len(theirs) <= _MOST:
        return
    kept = [other for _, other in paired(ours, theirs)]
    words, characters = sum(each.size for each in theirs), sum(each.size for each in ours)
    if None in kept or words <= _MUCH * characters + _REAL:
        return
    for each in theirs:
        if each not in kept and each.kind is QuoteKind.SPEECH and each.size > _REAL:
            yield DIRECT.found(
                checked, Span(each.start, each.end), words=_shown(target[each.start : each.end])
            )


# Words for a character that are more than the translation of what is quoted.
_MUCH = 1.0


class Attribution:
    """Finds quotations of a named speaker that nobody says in the target."""

    name = "quote.attribution"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding where the target has no verb of speech and no colon at all."""
        del style
        segment = checked.segment
        target = segment.target
        if segment.role in _NO_PROSE or segment.role in {Role.QUOTE, Role.HEADLINE, Role.SUBHEAD}:
            return
        named = next(_named(segment.source), None)
        quoted = [each for each in read_english(target).outermost if each.size >= _REAL]
        if named is None or not quoted or ":" in target or attributes(target):
            return
        place = Span(quoted[0].start, quoted[0].end)
        source = [Span(named.start, named.end)]
        yield ATTRIBUTION.found(checked, place, source=source, words=_shown(place.of(target)))


def _named(source: str) -> Iterator[Quotation]:
    """Yield the speech before which the source names its speaker."""
    for each in read_chinese(source).outermost:
        if each.kind is QuoteKind.SPEECH and names_speaker(source, each.start):
            yield each


CHECKS: tuple[SegmentCheck, ...] = (
    Missing(),
    Extra(),
    Attribution(),
    *CONTENT_CHECKS,
    *SPEAKER_CHECKS,
    *VOICE_CHECKS,
    *EDGE_CHECKS,
    *INSIDE_CHECKS,
    *MARK_CHECKS,
)
