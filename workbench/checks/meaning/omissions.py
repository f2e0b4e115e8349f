"""Sentences and clauses that were left out or put in, and sentences translated twice.

By meaning where the encoder is installed, the house style wants it and the segments were prepared;
else by lengths and by what the sentences name.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from workbench.bitext.added_claims import added_claims
from workbench.bitext.added_clauses import added_clauses, is_explained, is_mostly_told
from workbench.bitext.added_items import added_items
from workbench.bitext.added_parts import added_parts
from workbench.bitext.anchors import AnchorReader
from workbench.bitext.clause_room import clauses_without_room
from workbench.bitext.clauses import ClauseFinder, Clauses
from workbench.bitext.comparing import CutPair
from workbench.bitext.encoder import LazyEncoder, RememberingEncoder, SentenceEncoder
from workbench.bitext.glosses import Glossed, all_stems_in, telling, telling_words
from workbench.bitext.idle_parts import is_told_freely, says_little
from workbench.bitext.lengths import deviation
from workbench.bitext.lexicon import news_lexicon
from workbench.bitext.lost_modifiers import lost_modifiers
from workbench.bitext.lost_particulars import lost_particulars
from workbench.bitext.lost_parts import lost_parts
from workbench.bitext.lost_qualifiers import lost_qualifiers
from workbench.bitext.lost_speakers import lost_speakers
from workbench.bitext.lost_years import lost_years
from workbench.bitext.omissions import Lack, Omission, OmissionFinder
from workbench.bitext.reworded_parts import is_reworded
from workbench.bitext.senses import telling_senses
from workbench.bitext.sentences import chinese_sentences
from workbench.bitext.signed_clauses import shortened_lists, signed_losses
from workbench.bitext.unrendered import is_rendered, is_rendering, is_said, unrendered
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.photo_credit import parse_credit
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled
from workbench.text.repetition import english_sentences

SENTENCE = Rule("omission.sentence", Family.OMISSION, Severity.WARNING, about_missing=True)
CLAUSE = Rule("omission.clause", Family.OMISSION, Severity.HINT, about_missing=True)
EXTRA_SENTENCE = Rule("omission.extra_sentence", Family.OMISSION, Severity.WARNING)
ADDED_SENTENCE = Rule("omission.extra_sentence", Family.OMISSION, Severity.HINT)
EXTRA_CLAUSE = Rule("omission.extra_clause", Family.OMISSION, Severity.HINT)
DOUBLED = Rule("omission.doubled", Family.OMISSION, Severity.HINT)

# What is credited, dated or listed is compared by other families; the rest is not translated.
_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED, Role.BOILERPLATE})

# In standard deviations of the lengths: a target within them lacks, or adds, no sentence that
# lengths and names alone could tell, and no clause.
_LACKS, _ADDS = -0.5, 0.7
_LACKS_CLAUSE = -1.6
# Clauses are compared where the target is not long for an omission, or long for an addition.
_SHORT, _LONG = 0.0, 0.3
# By their signs clauses, and by their number items, where the target is somewhat short.
_SHORT_OF_ITEMS = 0.0
# Below it nearly all is gone, which its proportion tells.
_FAR_TOO_SHORT = -4.0

_LONGEST_SHOWN = 60


class Omissions:
    """Compares the sentences of a segment, then its clauses."""

    name = "omissions"

    def __init__(self, encoder: LazyEncoder) -> None:
        """Take the encoder, which is loaded when segments are first prepared."""
        self._encoder = encoder

    @cached_property
    def _anchors(self) -> AnchorReader:
        return AnchorReader(news_lexicon())

    @cached_property
    def _by_names(self) -> OmissionFinder:
        return OmissionFinder(self._anchors)

    @cached_property
    def _clauses(self) -> ClauseFinder:
        return ClauseFinder(self._anchors)

    def prepare(self, segments: Sequence[Checked], style: HouseStyle) -> None:
        """Encode the texts of segments, all in one batch."""
        if not _is_wanted(style) or not style.by_meaning:
            return
        judged = [each for each in segments if _is_judged(each)]
        texts = [text for each in judged for text in _texts(each)]
        encoder = self._encoder.get() if texts else None
        if encoder is not None:
            encoder.encode(texts)

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what lacks its other half; a clause only in a segment that lacks no sentence."""
        if not _is_judged(checked):
            return ()
        encoder = self._ready(checked) if style.by_meaning else None
        found = list(few(self._sentences(checked, encoder)))
        found = found or list(few(self._parts(checked, encoder))) or list(few(_signed(checked)))
        return found or few(_added(checked))

    def _ready(self, checked: Checked) -> SentenceEncoder | None:
        """Return the encoder if it has the vectors of a segment: checking never waits for it."""
        encoder = self._encoder.loaded
        if isinstance(encoder, RememberingEncoder) and encoder.knows(_texts(checked)):
            return encoder
        return None

    def _sentences(self, checked: Checked, encoder: SentenceEncoder | None) -> Iterator[Finding]:
        source, target = _compared(checked)
        if encoder is None and not (_may_lack_sentence(checked) and _is_unsaid(source, target)):
            return
        finder = OmissionFinder(self._anchors, encoder) if encoder else self._by_names
        for each in finder.find(source, target):
            is_told = _is_there(each, source, target) or _is_answered(each, source, target)
            if not is_told and not _is_site_name(each, checked) and not _is_credit(each, checked):
                yield _told(checked, each)

    def _parts(self, checked: Checked, encoder: SentenceEncoder | None) -> Iterator[Finding]:
        source, target = _compared(checked)
        lengths = _deviation(checked)
        if _SHORT <= lengths <= _LONG or (encoder is None and lengths > _LACKS_CLAUSE):
            return
        for each in self._clauses.find(source, target, encoder):
            if _is_in_credit(checked, each.span, of_source=each.of_source):
                continue
            if each.of_source and (
                _names_site(checked, each.span)
                or says_little(source, each.span)
                or is_told_freely(source, each.span, target)
                or is_explained(source, each.span, target)
                or _is_said_beside(source, each.span, target)
                or _is_day_off(each.span.of(source), target)
            ):
                continue
            if not each.of_source and (
                _is_gloss(each.span.of(target)) or is_mostly_told(source, each.span, target)
            ):
                continue
            is_there = is_rendered if each.of_source else _is_there_in_english
            if is_there(source, each.span, target):
                continue
            if each.of_source:
                words = _shown(each.span.of(source))
                yield CLAUSE.found(checked, each.opposite, source=(each.span,), words=words)
            else:
                words = _shown(each.span.of(target))
                yield EXTRA_CLAUSE.found(checked, each.span, source=(each.opposite,), words=words)


def _is_there_in_english(source: str, clause: Span, target: str) -> bool:
    """Return whether the source has what a clause of the target says, or that somebody said it."""
    is_attribution = _ATTRIBUTION.match(clause.of(target)) and _SPEECH.search(fold(source))
    return is_attribution is not None or is_rendering(source, clause, target)


def _is_gloss(clause: str) -> bool:
    """Return whether a clause only names something, says what a body does or converts a measure."""
    if _TELLS_OFFICE.match(clause):
        return True
    return _CONVERTS.match(clause) is not None or not telling_words(clause)


# A measure told once more in another unit; where a place lies has no telling word at all.
_CONVERTS = compiled(r"\W*or (?:about|roughly|nearly|almost|some|just (?:over|under)|[$€£¥\d])")

# What a body does, for readers who do not know it.
_TELLS_OFFICE = compiled(
    r"which (?:handles|oversees|regulates|administers|supervises|runs|manages|governs"
    r"|is (?:in charge of|responsible for))\b"
)

_ATTRIBUTION = compiled(
    r"\W*(?:said|says|asked|asks|wrote|writes|told|added|replied|commented|remarked|quipped"
    r"|according to)\b.{3,50}\Z"
)
_SPEECH = compiled(fold("[说称问答][，：。“]|表示|留言|评论|写道|回应|感叹|认为|指出|告诉|透露"))


def _signed(checked: Checked) -> Iterator[Finding]:
    """Yield the clauses that no English word is the sign of, in a target that is not long."""
    source, target = _compared(checked)
    if checked.segment.role is Role.HEADLINE:
        return
    is_short = _deviation(checked) <= _SHORT_OF_ITEMS
    by_sign = _by_signs(source, target) if is_short else ()
    lists = tuple(shortened_lists(source, target)) if is_short else ()
    signed = [each for each in by_sign if not says_little(source, each)]
    speakers = lost_speakers(source, target) if _deviation(checked) > _FAR_TOO_SHORT else ()
    missing = (*signed, *unrendered(source, target))
    told = [
        each
        for each in dict.fromkeys(missing)
        if not is_reworded(source, each, target, whole=True)
        and not is_explained(source, each, target)
        and not says_little(source, each)
        and not _is_said_beside(source, each, target)
    ]
    parts = (
        each
        for each in lost_parts(source, target)
        if not is_reworded(source, each, target, whole=False)
        and not is_explained(source, each, target)
        and not _is_in_name(source, each)
    )
    found = (*lists, *told, *speakers, *lost_years(source, target)) or tuple(parts)
    found = _apart((*found, *_small_losses(source, target)))
    room = () if found else tuple(clauses_without_room(source, target))
    # Where three are missing the target is a digest, and its length says so.
    for span in found or room[: len(room) if len(room) < _DIGEST else 0]:
        place = Span(len(target), len(target))
        yield CLAUSE.found(checked, place, source=(span,), words=_shown(span.of(source)))


_DIGEST = 3


def _small_losses(source: str, target: str) -> Iterator[Span]:
    """Yield what is less than a clause, and missed by what it means and not by its length."""
    yield from lost_qualifiers(source, target)
    yield from lost_modifiers(source, target)
    yield from lost_particulars(source, target)


def _apart(found: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans but for those within or across one before them."""
    kept: list[Span] = []
    for each in found:
        if not any(each.start < other.end and other.start < each.end for other in kept):
            kept.append(each)
    return tuple(kept)


def _is_said_beside(source: str, clause: Span, target: str) -> bool:
    """Return whether the clause next to one says what it says, and is in the target.

    三缄其口，一言不发 is one thing said twice, "said not a word".
    """
    words, there = telling_senses(source), all_stems_in(target)
    inside = [each for each in words if clause.start <= each.start and each.end <= clause.end]
    near = [
        each
        for each in words
        if each not in inside
        and not each.stems.isdisjoint(there)
        and clause.start - _NEAR_CLAUSE <= each.start < clause.end + _NEAR_CLAUSE
    ]
    return bool(inside) and all(
        any(len(each.stems & other.stems) > 1 for other in near) for each in inside
    )


_NEAR_CLAUSE = 8


def _is_day_off(clause: str, target: str) -> bool:
    """Return whether a clause excepts a day of the week, which the days that are left tell."""
    return bool(_DAY_OFF.search(fold(clause)) and _DAYS_LEFT.search(target))


_DAY_OFF = compiled(fold("除了?(?:每?周|星期|礼拜)[一二三四五六日天末].{0,4}外"))
_DAYS_LEFT = compiled(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:six|five) days|\bweekdays?\b"
)


# A question whose answer the target tells, by its own words or by what is asked.
_QUESTION = compiled(fold("[？?]$"))
_ASKED = (
    (compiled(fold("为什么|为何|何以")), compiled(r"\bwhy\b|\breason", re.IGNORECASE)),
    (compiled(fold("哪里?|何处|何方")), compiled(r"\bwhere\b", re.IGNORECASE)),
    (compiled(fold("谁|何人")), compiled(r"\bwho", re.IGNORECASE)),
    (compiled(fold("怎[么样]|如何")), compiled(r"\bhow\b", re.IGNORECASE)),
    (compiled(fold("什么|何事")), compiled(r"\bwhat", re.IGNORECASE)),
    (compiled(fold("何时|几时|什么时候")), compiled(r"\bwhen\b", re.IGNORECASE)),
)


def _is_answered(omission: Omission, source: str, target: str) -> bool:
    """Return whether what a target lacks is a question that it asks in passing, or answers."""
    if omission.lack is not Lack.ENGLISH:
        return False
    folded = fold(source)
    for span in omission.sources:
        text = span.of(folded).strip()
        if _QUESTION.search(text) is None:
            return False
        is_asked = any(ours.search(text) and theirs.search(target) for ours, theirs in _ASKED)
        if not is_asked and not is_explained(source, span, target):
            return False
    return True


def _added(checked: Checked) -> Iterator[Finding]:
    """Yield a sentence or a last phrase of which the source has no word."""
    if checked.segment.role in _SHORT_TEXTS:
        return
    source, target = checked.segment.source, checked.segment.target
    last = 0
    claimed = (
        (each, False) for each in (*added_claims(source, target), *added_items(source, target))
    )
    parts = {*added_parts(source, target), *added_clauses(source, target), *claimed}
    for span, is_sentence in sorted(parts):
        if span.start < last:
            continue
        last = span.end
        place, words = Span(len(source), len(source)), _shown(span.of(target).strip())
        rule = ADDED_SENTENCE if is_sentence else EXTRA_CLAUSE
        yield rule.found(checked, span, source=(place,), words=words)


def _is_in_name(source: str, part: Span) -> bool:
    """Return whether a part is cut from a known name: 国家发展 of 国家发展和改革委员会."""
    return any(
        each.start < part.end
        and part.start < each.end
        and not part.start <= each.start < each.end <= part.end
        for each in gazetteer().in_source(source)
    )


_SHORT_TEXTS = frozenset({Role.HEADLINE, Role.CAPTION})


def _by_signs(source: str, target: str) -> Iterator[Span]:
    for each in signed_losses(source, target):
        if not is_rendered(source, each, target):
            yield each


def _is_wanted(style: HouseStyle) -> bool:
    return Family.OMISSION not in style.off


def _is_judged(checked: Checked) -> bool:
    segment = checked.segment
    if segment.role in _SILENT or segment.omitted or segment.withdrawn:
        return False
    return bool(segment.target.strip()) and not is_chinese(segment.target)


def _compared(checked: Checked) -> tuple[str, str]:
    """Return both texts, of a caption what stands before its credit: credits have their own check.

    What is left keeps its offsets.
    """
    source, target = checked.segment.source, checked.segment.target
    if checked.segment.role is Role.CAPTION:
        return _without_credit(source), _without_credit(target)
    return source, target


def _without_credit(text: str) -> str:
    credit = parse_credit(text)
    if credit is None:
        return text
    before, behind = text[: credit.span.start], text[credit.span.end :]
    before = _TAKEN_BY.sub("", before)
    # At the beginning stands a label, which is no sentence either.
    return before if before.strip() else f"{' ' * credit.span.end}{behind}"


# A photographer who stands before the bracket of the agency: `…投票。阿曼盖利德 摄（新华社发）`.
_TAKEN_BY = compiled(r"(?<=[。！？”」])\s*[^\s。！？，]{2,14}\s?[摄攝]\s*\Z")


def _deviation(checked: Checked) -> float:
    source, target = _compared(checked)
    return deviation(source, target)


def _may_lack_sentence(checked: Checked) -> bool:
    """Return whether lengths and stops leave room for a sentence without its other half; cheap."""
    lengths = _deviation(checked)
    if _LACKS < lengths < _ADDS:
        return False
    source, target = _compared(checked)
    ours = len(_CHINESE_STOPS.findall(source.strip()))
    theirs = len(_ENGLISH_STOPS.findall(target.strip()))
    return ours > 1 and ours >= theirs if lengths < 0 else theirs > 1 and theirs >= ours


def _is_unsaid(source: str, target: str) -> bool:
    """Return whether the longer side has a sentence of which the other says less than half.

    A dictionary is asked, which costs little beside reading all that both sides name.
    """
    words = telling(source)
    if deviation(source, target) > 0:
        return _is_extra(words, target)
    there = all_stems_in(target)
    return any(
        _is_poor(is_said(e, there) for e in words if span.start <= e.start and e.end <= span.end)
        for span in chinese_sentences(source)
    )


def _is_extra(words: Sequence[Glossed], target: str) -> bool:
    """Return whether a sentence of a target renders few words that no other one renders, too."""
    pieces = [target[each.start : each.end] for each in english_sentences(target)]
    forms = [all_stems_in(each) for each in pieces]
    own = Counter[int]()
    for word in words:
        saying = [n for n, each in enumerate(forms) if is_said(word, each)]
        if len(saying) == 1:
            own[saying[0]] += 1
    return any(own[n] <= _OWN * len(telling_words(each)) for n, each in enumerate(pieces))


def _is_poor(said: Iterable[bool]) -> bool:
    """Return whether less than most words of a sentence are said on the other side."""
    told = list(said)
    return sum(told) <= _MOST_SAID * len(told)


_OWN = 0.3
_MOST_SAID = 0.6

_CHINESE_STOPS = compiled(r"[。！？\n]+")
_ENGLISH_STOPS = compiled(r"[.!?][\"”’)]*(?=\s|$)|\n+")


def _texts(checked: Checked) -> Iterator[str]:
    """Yield the texts whose vectors are needed to judge a segment."""
    source, target = _compared(checked)
    pair = CutPair.of(source, target)
    if pair.most > 1:
        yield from pair.texts
    if not _SHORT <= _deviation(checked) <= _LONG:
        clauses = Clauses.of(source, target)
        if clauses.is_judged:
            yield from clauses.texts


def _is_there(omission: Omission, source: str, target: str) -> bool:
    """Return whether both texts have a figure of the sentence equally often: then both tell it.

    A short sentence about a figure means little by itself ("The ferry takes 45.").
    """
    if omission.lack is Lack.DOUBLED:
        return False
    is_missing = omission.lack is Lack.ENGLISH
    spans, text = (omission.sources, source) if is_missing else (omission.targets, target)
    told = {figure for span in spans for figure in _figures(span.of(text))}
    ours, theirs = Counter(_figures(source)), Counter(_figures(target))
    return any(ours[figure] == theirs[figure] for figure in told)


def _figures(text: str) -> list[str]:
    return [figure.replace(",", "") for figure in _FIGURE.findall(text)]


_FIGURE = compiled(r"\d[\d,]*(?:\.\d+)?")


def _is_site_name(omission: Omission, checked: Checked) -> bool:
    """Return whether what a headline lacks is a site and its section, as titles of pages end."""
    return omission.lack is Lack.ENGLISH and any(
        _names_site(checked, span) for span in omission.sources
    )


def _is_credit(omission: Omission, checked: Checked) -> bool:
    """Return whether what a caption lacks or adds is its credit, which has checks of its own."""
    if omission.lack is Lack.DOUBLED:
        return False
    of_source = omission.lack is Lack.ENGLISH
    spans = omission.sources if of_source else omission.targets
    return any(_is_in_credit(checked, span, of_source=of_source) for span in spans)


def _is_in_credit(checked: Checked, span: Span, *, of_source: bool) -> bool:
    """Return whether a span of a caption is of a sentence that only says whose picture it is."""
    segment = checked.segment
    if segment.role is not Role.CAPTION:
        return False
    text = fold(segment.source) if of_source else segment.target
    ends = [found.end() for found in _STOPS.finditer(text)]
    start = max((end for end in ends if end <= span.start), default=0)
    words = text[start : next((end for end in ends if end >= span.end), len(text))].strip()
    if of_source:
        return _CREDIT.search(words) is not None
    return _ENGLISH_CREDIT.search(words) is not None and len(words.split()) <= _LONGEST_CREDIT


_STOPS = compiled(r"[。！？!?]|\.(?:\s|$)")
_CREDIT = compiled(
    fold(
        r"^.{0,3}(?:图片?来?源?|照片|来源|摄影|影像|资料[图照]片?|拼版照片|图为资料图片?)(?:[:/。]|$)"
        r"|^.{0,20}(?:截[图屏]|供图|提供|资料[图照]片?|摄)[)。]*$|^[\w·]{2,6}/[\w·]{2,8}$"
    )
)
_ENGLISH_CREDIT = compiled(
    r"\b(?:handout|screen ?grab|screenshot|photo(?:graph)?|file|courtesy|picture|still)\b",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 8


def _names_site(checked: Checked, span: Span) -> bool:
    is_headline = checked.segment.role is Role.HEADLINE
    return is_headline and _SITE_MARK.search(span.of(checked.segment.source)) is not None


_SITE_MARK = compiled(r"[|｜_]")


def _told(checked: Checked, omission: Omission) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    if omission.lack is Lack.DOUBLED:
        first, second = (_shown(span.of(target)) for span in omission.targets)
        return DOUBLED.found(
            checked, *omission.targets, source=omission.sources, words=second, first=first
        )
    is_missing = omission.lack is Lack.ENGLISH
    spans, text = (omission.sources, source) if is_missing else (omission.targets, target)
    rule = SENTENCE if is_missing else EXTRA_SENTENCE
    words = _shown(spans[0].of(text))
    return rule.found(checked, *omission.targets, source=omission.sources, words=words)


def _shown(words: str) -> str:
    """Return words short enough for a line."""
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN].rstrip()}…"


omissions: SegmentCheck = Omissions(LazyEncoder())
CHECKS = (omissions,)
