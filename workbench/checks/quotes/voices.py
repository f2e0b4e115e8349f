"""Whose voice each quotation has in both texts, by all words that tell who speaks.

Roles of a list are compared by `speakers`; here any noun is, by what a dictionary has for it, and
any name: 债主 is a creditor, 人质 a hostage. Two speakers who changed places are told, one who is
given the words of somebody else in the text, and two voices that have become one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.quotes.content import fitting
from workbench.checks.quotes.speakers import SPEAKER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.grammar.classes import classes
from workbench.text.grammar.reading import read_sentences
from workbench.text.names.matched import matched_names
from workbench.text.patterns import compiled
from workbench.text.quotations.quotations import QuoteKind
from workbench.text.quotations.speakers import matched, roles_in
from workbench.text.quotations.units import Unit, chinese_units, english_units

_JUDGED = frozenset({Role.BODY, Role.LIST_ITEM})
_MOST = 6
_SHOWN = 40


class Voice(NamedTuple):
    """A quotation of the source with who says it, and its counterpart with who says that."""

    one: Unit
    other: Unit
    ours: Span
    theirs: Span


class Voices:
    """Compares who says what, by nouns and names."""

    name = "quote.voices"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the first of two quotations whose speakers changed places, and one of another's."""
        del style
        segment = checked.segment
        if segment.role not in _JUDGED or is_chinese(segment.target):
            return
        ours = chinese_units(segment.source)
        theirs = english_units(segment.target) if 0 < len(ours) <= _MOST else []
        if 0 < len(theirs) <= _MOST:
            yield from few(_judged(checked, ours, theirs))


def _judged(checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Finding]:
    voices = list(_voices(checked, ours, theirs))
    exchanged = [pair for pair in combinations(voices, 2) if _are_exchanged(checked, *pair)]
    for one, _ in exchanged[:1]:
        yield _told(checked, one)
    if not exchanged:
        yield from (
            _told(checked, each)
            for each in voices
            if _is_anothers(checked, each) or _is_of_paper(checked, each)
        )
        yield from _parted(checked, ours, theirs)
        yield from _made_one(checked, ours, theirs)
        yield from _continued(checked, ours, theirs)


def _told(checked: Checked, voice: Voice) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    words = target[voice.other.start : voice.other.end]
    return SPEAKER.found(
        checked,
        Span(voice.other.start, voice.other.end),
        source=[Span(voice.one.start, voice.one.end)],
        words=words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…",
        speaker=voice.ours.of(source).strip(" ，,：:"),
        given=voice.theirs.of(target).strip(" ,:."),
    )


def _voices(checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Voice]:
    source, target = checked.segment.source, checked.segment.target
    for one, other in fitting(ours, theirs, source, target):
        if other is None:
            continue
        said, given = _said(source, one, ours), _given(target, other, theirs)
        is_told = said.start < said.end and _TELLS.search(fold(said.of(source))) is not None
        if is_told and given.start < given.end and _says(target, given):
            yield Voice(one, other, said, given)


_TELLS = compiled(
    fold(
        "[说道称问答喊叫讲吼骂嚷写劝吁]|表示|指出|强调|认为|回应|警告|补充|抱怨|反驳|坚称|嘟囔|嘀咕|感叹|透露|[:]$"
        "|头也不抬|摇头|点头|笑|叹"
    )
)


def _says(target: str, place: Span) -> bool:
    """Return whether English has a verb behind which a clause may stand, or a colon."""
    words = place.of(target)
    return (
        words.rstrip().endswith(":")
        or any(
            letter == "k"
            or (letter in "xze" and any("s" in each for each in classes(piece.word)[2:4]))
            for sentence in read_sentences(words.strip(" ,"))
            for piece, letter in zip(sentence.pieces, sentence.letters, strict=True)
        )
        or _LOUD.search(words) is not None
    )


_LOUD = compiled(
    r"\b(?:said|says|roared|barked|screamed|yelled|laughed|sighed|retorted|pressed|called|put it"
    r"|went on)\b"
)


_CHINESE_END = compiled("[。！？!?\n；;]")
_SAYS_LAST = compiled(
    fold("(?:[说道称问答喊叫写指吼]|表示|指出|强调|认为|回应|警告|补充)[:,]?$|[:,]$")
)


def _said(source: str, unit: Unit, units: Sequence[Unit]) -> Span:
    """Return where a source tells who says a unit, an empty span where it does not."""
    low = max((each.end for each in units if each.end <= unit.start), default=0)
    before = source[low : unit.start]
    cut = max((found.end() for found in _CHINESE_END.finditer(before)), default=0)
    clause = fold(before[cut:]).strip()
    if len(clause) > 1 and (_SAYS_LAST.search(clause) or low + cut == 0 or cut):
        return Span(low + cut, unit.start)
    end = unit.pieces[0].end
    high = min(
        (piece.start for each in units for piece in each.pieces if piece.start >= end),
        default=len(source),
    )
    after = _CHINESE_END.split(source[end:high])[0]
    pause = _PAUSE.search(after, len(after) - len(after.lstrip("，, ")))
    after = after[: pause.start()] if pause else after
    is_next = end + len(after) == high < len(source) and len(unit.pieces) == 1
    return Span(end, end if is_next else end + len(after))


_PAUSE = compiled("[，,]")

_ENGLISH_END = compiled(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?;](?=\s|\Z)|\n")
_INTRODUCES = frozenset(":,")


def _given(target: str, unit: Unit, units: Sequence[Unit]) -> Span:
    """Return where a target tells who says a unit, an empty span where it does not."""
    low = max((p.end for each in units for p in each.pieces if p.end <= unit.start), default=0)
    before = target[low : unit.start].rstrip()
    cut = max((found.end() for found in _ENGLISH_END.finditer(before)), default=0)
    first = unit.pieces[0]
    high = min(
        (p.start for each in units for p in each.pieces if p.start >= first.end),
        default=len(target),
    )
    after = _ENGLISH_END.split(target[first.end : high])[0]
    is_over = target[first.start : first.end].rstrip("\"”’'")[-1:] == "."
    introduced = Span(low + cut, low + len(before)) if before[cut:].strip() else None
    if introduced is not None and (before[-1] in _INTRODUCES or is_over or not after.strip(" ,")):
        return introduced
    if not is_over and after.strip(" ,"):
        return Span(first.end, first.end + len(after))
    return introduced or Span(first.end, first.end)


def _nouns(target: str, place: Span) -> str:
    """Return the nouns and names of a place of a target, with what stands before them."""
    kept = []
    for sentence in read_sentences(target[place.start : place.end].strip(" ,:")):
        for piece, letter in zip(sentence.pieces, sentence.letters, strict=True):
            if letter in "nmNjg":
                kept.append(piece.word)
            elif letter in ",:w" and kept:
                break
    return " ".join(kept)


_SAYING = compiled(fold("[说道称问答喊叫写指吼回应表示补充强调警告指出抱怨反驳]+"))


def _fits(checked: Checked, ours: Span, theirs: Span) -> int:
    """Return how many words and names of who speaks in the source the target has in a place."""
    source, target = checked.segment.source, checked.segment.target
    words = _nouns(target, theirs)
    there = all_stems_in(words)
    said = sum(
        not each.own.isdisjoint(there)
        for each in glossed(source)
        if ours.start <= each.start
        and each.end <= ours.end
        and not _SAYING.fullmatch(fold(source[each.start : each.end]))
    )
    named = sum(
        ours.start <= each.source_start < ours.end
        and theirs.start <= each.target_start < theirs.end
        for each in matched_names(source, target)
    )
    return said + named + len(matched(words, roles_in(ours.of(source))))


def _are_exchanged(checked: Checked, one: Voice, other: Voice) -> bool:
    """Return whether each of two is said by the other's speaker, and neither by its own."""
    if _fits(checked, one.ours, one.theirs) or _fits(checked, other.ours, other.theirs):
        return False
    crossed = _fits(checked, one.ours, other.theirs), _fits(checked, other.ours, one.theirs)
    return all(crossed) or (any(crossed) and _is_plain(checked, one) and _is_plain(checked, other))


_PRONOUN = compiled(fold("^[ ,]*(?:他|她|它|对方|前者|后者|另一)"))


def _is_plain(checked: Checked, voice: Voice) -> bool:
    """Return whether both texts name who speaks by a noun or a name of one clause."""
    is_named = bool(_nouns(checked.segment.target, voice.theirs))
    return is_named and not _PRONOUN.match(fold(voice.ours.of(checked.segment.source)))


_TO = compiled(
    fold(
        "(?<![反针面绝相敌应配])对(?![于此手方抗外话岸立应策])|向|跟|告诉|(?<=[^访学疑顾被])问(?=[^题候及])"
    )
)


def _is_anothers(checked: Checked, voice: Voice) -> bool:
    """Return whether English names another of the source's people alone, who is told elsewhere.

    `"We were told nothing," the government said`, where 村民 says so, and the government denies it.
    """
    source, target = checked.segment.source, checked.segment.target
    inner = fold(voice.ours.of(source))
    spoken_to = _TO.search(inner, 1)
    own, beside = voice.ours, Span(voice.ours.end, len(source))
    if spoken_to and spoken_to.start() + 1 < len(inner) - 1:
        at = voice.ours.start + spoken_to.start()
        own, beside = Span(voice.ours.start, at), Span(at + 1, voice.ours.end)
        subject = _subject(target, voice.theirs)
        return _fits(checked, own, subject) < _fits(checked, beside, subject)
    if len(_PIECES.findall(target)) > 2 or voice.one.end > voice.ours.start:  # noqa: PLR2004 - one quotation
        return False
    subject = _subject(target, voice.theirs)
    elsewhere = Span(0, voice.theirs.start), Span(voice.theirs.end, len(target))
    is_elsewhere = any(_names(checked, own, each) for each in elsewhere)
    return (
        is_elsewhere
        and not _fits(checked, own, voice.theirs)
        and _fits(checked, beside, subject) > 0
    )


# What is written, and whatever a target may call it; persons say other things.
_PAPER = compiled(
    fold(
        "(?:报告|声明|公报|社论|通报|公告|通告|文件|论文|文章|判决书?|起诉书|白皮书|蓝皮书|研究|调查|遗书|信"
        "|广告|说明书|海报|标语|横幅|路牌|告示|通知)(?:中|里|上)?(?:还|则|也|又)?"
        "(?:称|指出|说|写道?|写着|显示|认为|警告|强调|呼吁|要求|提到|表示)[，,]?[:：]?$"
    )
)
_PAPER_SAYS = compiled(
    r"\b(?:reports?|statements?|communiqu|editorial|notices?|announce|bulletin|circular|documents?"
    r"|papers?|articles?|ruling|verdict|judge?ment|indictment|study|studies|research|survey|findings?"
    r"|inquiry|investigation|probe|review|letters?|note|ads?\b|advert|poster|signs?\b|banner|slogan"
    r"|read|reads|wrote|written|manual|instructions?|leaflet|text|memo|release|authors?|publish)",
    re.IGNORECASE,
)
_PERSON = compiled(
    r"\b(?:an?|one|the|local|another) (?:[a-z-]+ ){0,2}(?:[a-z]+(?:er|or|ist|ian|ant|ent|man|men"
    r"|woman|women)|people|witness(?:es)?|neighbou?r|guard|chief|victim|mother|father|nurse|analyst"
    r"|expert|official|colleague|friend|relative)s?"
    r" (?:said|says|told|added|complained|insisted|warned|wrote)\b"
)


def _is_of_paper(checked: Checked, voice: Voice) -> bool:
    """Return whether a person says in English what a paper says in the source."""
    if _PAPER.search(fold(voice.ours.of(checked.segment.source).strip())) is None:
        return False
    target = checked.segment.target
    outside = f"{target[: voice.other.start]} {target[voice.other.end :]}"
    if _PAPER_SAYS.search(outside) is not None:
        return False
    said = voice.theirs.of(target)
    is_person = _PERSON.search(said) is not None or _PERSON_LAST.search(said) is not None
    return is_person or _is_named_later(checked, voice)


def _is_named_later(checked: Checked, voice: Voice) -> bool:
    """Return whether whom the target has say it stands in the source behind what the paper says."""
    beside = Span(voice.one.end, len(checked.segment.source))
    is_said = _SAID.search(voice.theirs.of(checked.segment.target)) is not None
    return is_said and _names(checked, beside, voice.theirs)


_PERSON_LAST = compiled(
    r"\b(?:said|says|told|added|complained|insisted|warned) (?:an?|one|the|local|another) [a-z]+"
)
_PIECES = compiled('["“”]')


def _names(checked: Checked, ours: Span, theirs: Span) -> bool:
    return any(
        ours.start <= each.source_start < ours.end
        and theirs.start <= each.target_start < theirs.end
        for each in matched_names(checked.segment.source, checked.segment.target)
    )


_SAID = compiled(
    r"\b(?:said|says|told|asked|added|wrote|replied|answered|insisted|warned|shouted|explained)\b"
)


def _subject(target: str, place: Span) -> Span:
    """Return the part of a place before its verb of saying."""
    found = _SAID.search(target, place.start, place.end)
    return Span(place.start, found.start()) if found else place


_WHO = compiled(
    r"[ ,]*(?:the|an?|[A-Z])[\w’' -]*?\b(?:said|says|replied|answered|added|told|insisted)\b"
)


def _parted(checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield the half of one speech that somebody else says in the target."""
    if len(ours) != 1 or len(ours[0].pieces) != 2 or len(theirs) != 2:  # noqa: PLR2004 - halves
        return
    source, target = checked.segment.source, checked.segment.target
    first, second = (_given(target, each, theirs) for each in theirs)
    said = _said(source, ours[0], ours)
    words = [_nouns(target, _subject(target, each)) for each in (first, second)]
    is_other = (
        _WHO.match(second.of(target))
        and all(words)
        and not set(words[0].split()) & set(words[1].split())
    )
    if is_other and said.start < said.end:
        yield _told(checked, Voice(ours[0], theirs[1], said, second))


def _made_one(checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield a speech that holds what two people say in the source, of whom one is not told."""
    if len(ours) != 2 or len(theirs) != 1 or any(o.kind is not QuoteKind.SPEECH for o in ours):  # noqa: PLR2004 - two voices
        return
    source, target = checked.segment.source, checked.segment.target
    places = [_said(source, each, ours) for each in ours]
    if any(each.start >= each.end for each in places) or places[0] == places[1]:
        return
    given = _given(target, theirs[0], theirs)
    inside = all_stems_in(theirs[0].words)
    for at, (unit, place) in enumerate(zip(ours, places, strict=True)):
        if _PRONOUN.match(fold(place.of(source))) or not _speaks(source, place):
            continue
        outside = Span(0, len(target))
        is_told = _fits(checked, place, outside) > 0
        if (
            not is_told
            and _renders(source, unit, inside)
            and _renders(source, ours[1 - at], inside)
        ):
            yield _told(checked, Voice(unit, theirs[0], place, given))
            return


# "he added" goes on with whoever spoke before.
_GOES_ON = compiled(r"\A[\W]*(?:he|she|they) (?:added|continued|went on|concluded)\b")


def _continued(checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield a second speaker's words that the target goes on with, naming the second nowhere."""
    if len(ours) != 2 or len(theirs) != 2:  # noqa: PLR2004 - two voices
        return
    source, target = checked.segment.source, checked.segment.target
    first, second = (_said(source, each, ours) for each in ours)
    given = _given(target, theirs[1], theirs)
    if _GOES_ON.match(given.of(target)) is None or _PRONOUN.match(fold(second.of(source))):
        return
    is_two = first.start < first.end and second.start < second.end and first != second
    nouns = [w for w in glossed(source) if second.start <= w.start and w.end <= second.end]
    if is_two and nouns and not _fits(checked, second, Span(0, len(target))):
        yield _told(checked, Voice(ours[1], theirs[1], second, given))


def _speaks(source: str, place: Span) -> bool:
    return len(place.of(source).strip(" ，,：:。")) > 1


def _renders(source: str, unit: Unit, inside: frozenset[str]) -> bool:
    words = [each for each in glossed(source) if unit.start < each.start and each.end < unit.end]
    return any(not each.own.isdisjoint(inside) for each in words)


CHECKS: tuple[SegmentCheck, ...] = (Voices(),)
