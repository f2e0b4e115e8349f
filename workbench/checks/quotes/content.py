"""What stands inside quotation marks, counted against what the source quotes.

A half that is gone, the reporter's own words taken in, marks that are lost or that the source has
none of. Lengths are compared by the usual proportion of English words to Chinese characters.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.quotes.parts import (
    adds_part,
    is_gone,
    is_question_lost,
    lacks_part,
    likeness,
    rendered_in_and_out,
    renders_any,
    says_otherwise,
    takes_in_others,
)
from workbench.checks.quotes.reported import is_reported
from workbench.checks.quotes.somebodys import is_somebodys, is_told
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.pinyin import letters, pinyin_name
from workbench.text.patterns import compiled
from workbench.text.quotations.attribution import (
    SAID,
    is_named,
    names_anything,
    names_work,
    speaks_without_marks,
)
from workbench.text.quotations.quotations import QuoteKind, read_chinese, read_english
from workbench.text.quotations.units import (
    USUAL,
    Pairing,
    Unit,
    chinese_units,
    english_units,
    paired,
)

PARTIAL = Rule("quote.partial", Family.QUOTE, Severity.WARNING, about_missing=True)
STRETCHED = Rule("quote.stretched", Family.QUOTE, Severity.WARNING)
OTHER = Rule("quote.other", Family.QUOTE, Severity.HINT)
PERSON = Rule("quote.person", Family.QUOTE, Severity.HINT)
MARKS_LOST = Rule("quote.marks_lost", Family.QUOTE, Severity.HINT, about_missing=True)
MARKS_ADDED = Rule("quote.marks_added", Family.QUOTE, Severity.HINT)

_NO_PROSE = frozenset({Role.BYLINE, Role.DATELINE, Role.RELATED, Role.BOILERPLATE, Role.QUOTE})
_HEADS = frozenset({Role.HEADLINE, Role.SUBHEAD})

# Characters of a quotation that a finding shows.
_SHOWN = 40

# Words for a character below which a part of several clauses is gone, or one of its sentences.
_HALF = 0.45
_SENTENCE_LESS = 0.6
# … and where English has as many parts as the source.
_HALF_OF_EACH = 0.3
_SMALLEST = 6

# Words for a character beyond which a quotation holds more than was said, with some to spare.
_TOO_MANY = 1.35
_SOME_MORE = 2.5
_ONE_MORE = 2

# An idiom of four characters is explained rather than translated.
_IDIOM = 4
_EXPLAINED = 5.5

# Part of a source that is not quoted, where all of the target is; words that are too many there.
_WHOLE = 0.7
_TAIL = 4
_TAIL_WORDS = 3

_CLAUSE = compiled("[，。！？；,!?;…]+(?=[^”’」』\"'，。！？；,!?;…])")

# More quotations than that are put side by side by nobody.
_MOST = 40

_VERB = (
    "said|says|told|added|joked|recalled|insisted|warned|explained|stressed|noted|asked|shouted"
    "|replied|answered|testified|claimed|admitted|announced|wrote|declared|quipped|denied|argued"
    "|complained|pointed out|laughed|sighed|cried|yelled|emphasized"
)
_NO_SUBJECT = r"(?<!\bto )(?<!\bbe )(?<!been )(?<!was )(?<!were )(?<!\bis )(?<!\bare )"
_REPORTED = compiled(
    rf"{_NO_SUBJECT}\b(?:{_VERB})\b"
    r"(?! (?:hello|hi|goodbye|bye|yes|no|sorry|nothing|good|thanks?)\b)"
    r"|\b(?:did|does|would) not (?:say|elaborate|specify|explain|comment)\b"
    r"|\b(?:declined|refused) to\b"
)

# The reporter goes on: `"groundless and said he would appeal."`
_GOES_ON = compiled(
    rf",? (?:and|but) (?:(?:he|she|they|then) )?(?:{_VERB}|did not|would not|declined|refused|vowed"
    r"|demanded|called|promised|sentenced|(?:gave|offered|provided|had|made) no"
    r"|[a-z]{3,}ed (?:him|her|them|it))\b"
)

# The attribution was taken in: `"It is safe, Dr. Chen said. There is …"`.
_SWALLOWED = compiled(
    rf"(?P<mark>[,?!]) (?P<who>(?:[\w.’'-]+ ){{1,6}}?(?:{_VERB})(?: [a-z]+){{0,3}})"
    r"(?P<stop>[.,])(?: (?P<rest>\S.*))?\Z",
    re.DOTALL,
)
_SPEAKS = compiled(
    fold(
        "[说讲告诉问答称喊叫骂劝写话言嘱求令应认供骗哭提表]|声明|保证|承诺|反驳|解释|警告|透露|宣布"
    )
)


class Content:
    """Compares what is quoted, unit by unit: a speech is one, however its attribution cuts it."""

    name = "quote.content"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what is gone or too much inside marks, and marks that are lost or added."""
        del style
        segment = checked.segment
        target = segment.target
        if segment.role in _NO_PROSE or not target.strip() or is_chinese(target):
            return
        theirs = english_units(target)
        ours = chinese_units(segment.source)
        if not ours:
            yield from few(_added(checked, theirs))
        elif len(ours) <= _MOST >= len(theirs) and not read_chinese(segment.source).faults:
            pairs = fitting(ours, theirs, segment.source, target)
            yield from few(_lost(checked, pairs))
            yield from few(_reporters_own(checked, pairs, theirs))
            yield from few(_unlike(checked, pairs, is_even=len(ours) == len(theirs)))


def fitting(
    ours: Sequence[Unit], theirs: Sequence[Unit], source: str = "", target: str = ""
) -> Pairing:
    """Return which belong together; two may have changed places, where only that fits."""
    pairs = paired(ours, theirs)
    if len(ours) == len(theirs) == 2:  # noqa: PLR2004 - a pair that can be exchanged
        turned = ((ours[0], theirs[1]), (ours[1], theirs[0]))
        if _oddities(turned) < _oddities(pairs) or _asks_in_turn(turned):
            return turned
        words = [
            sum(likeness(source, target, one, other) for one, other in way if other is not None)
            for way in (pairs, turned)
        ]
        if words[1] > words[0] and _oddities(turned) <= _oddities(pairs):
            return turned
    return pairs


def _asks_in_turn(pairs: Pairing) -> bool:
    """Return whether one of two asks and the other does not, in both languages."""
    asks = [(_asks(one.words), other is not None and _asks(other.words)) for one, other in pairs]
    return asks in ([(True, True), (False, False)], [(False, False), (True, True)])


def _asks(words: str) -> bool:
    return "?" in words or "？" in words


def _oddities(pairs: Pairing) -> int:
    return sum(_is_partial(one, other) + _is_long(one, other) for one, other in pairs if other)


def _is_partial(one: Unit, other: Unit) -> bool:
    """Return whether a part of what the source quotes has no words in the target's quotation."""
    if one.size < _SMALLEST or not _CLAUSE.search(one.words):
        return False
    clauses = [each for each in _BREAKS.split(one.words) if each.strip()]
    if len(set(clauses)) == 1:
        return False  # `说得好！说得好！`: English need not say it twice
    if _lacks_part(one, other):
        return True
    said = len(_SEPARATOR.findall(other.words.strip(" ,.!?"))) + 1
    least = _HALF if said < len(clauses) else _HALF_OF_EACH
    if other.size < least * one.size:
        return True
    return one.sentences > other.sentences and other.size < _SENTENCE_LESS * one.size


_BREAK = compiled("[，、；,;]")
_BREAKS = compiled("[，。！？；,!?;…]+")
_ALSO = compiled("^[也还還更又和]+")
_SEPARATOR = compiled(
    r"[,;:—–]|\b(?:and|or|nor|but|neither|without|nothing|while|as well as)\b|[.!?] "
)
_LIST = 3


def _lacks_part(one: Unit, other: Unit) -> bool:
    """Return whether English has fewer parts than `没有水，没有电，也没有药`, which begin alike."""
    words = one.words.strip("，。！？!? ")
    parts = [_ALSO.sub("", each) for each in _BREAK.split(words)]
    head = parts[-1][:2] if len(parts) >= _LIST else parts[-1][:1]
    is_like = all(each.startswith(head) for each in parts[1:]) and head in parts[0][:_SUBJECT]
    if len(parts) < _LIST - 1 or not is_like or re.search("[。！？]", words):
        return False
    said = len(_SEPARATOR.findall(other.words.strip(" ,.!?"))) + 1
    least = _SENTENCE_LESS if len(parts) < _LIST else _FEW_FOR_LIST
    return said < len(parts) and other.size < least * one.size


# In Chinese characters: where the first part begins like the others, behind its subject.
_SUBJECT = 5

# Words for a character of a list of like parts, below which one of them may be gone.
_FEW_FOR_LIST = 0.8


def _is_long(one: Unit, other: Unit) -> bool:
    """Return whether the target's quotation holds more than the source's can mean."""
    spare = _EXPLAINED if one.size == _IDIOM and not _PAUSES.search(one.words) else _SOME_MORE
    if _is_one_twice(one.words) and _is_one_twice(other.words.lower()):
        return False
    if other.size > _TOO_MANY * one.size + spare or _goes_further(one, other):
        return True
    is_more = other.sentences > max(one.sentences, len(_CLAUSE.findall(one.words)) + 1)
    return is_more and other.size > _TOO_MANY * one.size + _ONE_MORE


def _is_one_twice(words: str) -> bool:
    """Return whether a text says one thing several times: `還地於民！還地於民！`."""
    parts = [each.strip() for each in _SAYS_AGAIN.split(words) if each.strip()]
    return len(parts) > 1 and len(set(parts)) == 1


_SAYS_AGAIN = compiled("[，。！？；,.!?;…]+")
_PAUSES = compiled("[，、；,;。！？!?]")

# Another clause behind the first: `"Goodbye, and thank you all"`.
_MORE = compiled(
    r"[\w\d], (?:and|but|so) (?:I|we|you|he|she|they|it|the|there|this|that|thank|please|my|our)\b"
    r"|[.!?] [A-Z]"
)
_JOINS = compiled(fold("[并又且也还就和与及跟，、；。！？]"))

# English words for a character beyond which a second clause was not in the first.
_FURTHER = 0.95
_FURTHER_MORE = 1.5


def _goes_further(one: Unit, other: Unit) -> bool:
    """Return whether English has a second clause where the source quotes one without a pause."""
    if one.sentences > 1 or _JOINS.search(fold(one.words.rstrip("。！？!?…，"))):
        return False
    return other.size > _FURTHER * one.size + _FURTHER_MORE and bool(_MORE.search(other.words))


_SENTENCE = compiled('[。！？!?][”」』"]?\\Z')


def _goes_on(unit: Unit, before: tuple[Unit, Unit | None]) -> bool:
    """Return whether a whole sentence is a piece more of the speech before: `, he said. “…”`."""
    one, other = before
    is_more = other is not None and len(other.pieces) > len(one.pieces)
    return is_more and _SENTENCE.search(unit.words) is not None


def _lost(checked: Checked, pairs: Pairing) -> Iterator[Finding]:
    """Yield terms and parts of speeches that the target does not set off."""
    source, target = checked.segment.source, checked.segment.target
    lost = [number for number, (_, other) in enumerate(pairs) if other is None]
    if not lost or _is_head(checked) or read_english(target).faults:
        return
    units = [one for one, _ in pairs]
    for number in lost:
        unit = units[number]
        if unit.kind is QuoteKind.SPEECH:
            continue  # that is for `quote.missing` to tell
        if number and _goes_on(unit, pairs[number - 1]):
            continue
        is_listed = any(_are_listed(source, units, number, at, pairs) for at in (-1, 1))
        is_listed = is_listed or is_gone(source, target, unit)
        if not is_listed and is_named(source, unit.start, unit.end, target):
            continue
        if not is_listed and not is_somebodys(source, unit):
            continue
        if not is_listed and _is_plain_term(source, unit, target):
            continue
        if unit.words.strip() in target or is_told(source, unit, target):
            continue
        spelt = letters(pinyin_name(unit.words.strip()))
        if spelt and spelt in letters(target):
            continue  # a name that English writes by its sound: “彩云龙”, Caiyunlong
        span = Span(unit.start, unit.end)
        yield MARKS_LOST.found(checked, source=[span], words=_short(span.of(source)))


# Before a term that somebody calls, shouts or denies: there the marks say whose word it is.
_CALLED = compiled(
    fold(
        "[说称指批评斥骂喊叫呼写念唱道语号幅牌字视誓警宣问答控喻讽嘲笑]|所谓|认为|是|形容|当[成作]|为$|[:,]$"
    )
)
_CALLED_REACH = 6


def _is_plain_term(source: str, unit: Unit, target: str) -> bool:
    """Return whether a single word of the dictionary is set off that English has as such.

    属于“正当防卫” is "constituted self-defense".
    """
    before = fold(source[max(0, unit.start - _CALLED_REACH) : unit.start])
    if _CALLED.search(before) or len(unit.pieces) > 1:
        return False
    inner = Span(unit.start + 1, unit.end - 1)
    word = next((e for e in glossed(source) if (e.start, e.end) == (inner.start, inner.end)), None)
    return word is not None and not word.free.isdisjoint(all_stems_in(target))


def _is_head(checked: Checked) -> bool:
    return checked.segment.role in _HEADS


def _are_listed(source: str, units: Sequence[Unit], at: int, step: int, pairs: Pairing) -> bool:
    """Return whether a neighbour in a list of the like, `“…”“…”`, has kept its marks."""
    other = at + step
    if not 0 <= other < len(units) or pairs[other][1] is None:
        return False
    first, second = sorted((units[at], units[other]), key=lambda unit: unit.start)
    return source[first.end : second.start].strip("、，和与與及 ") == ""


# What a proverb means takes English more words.
_SAYING = compiled(
    fold("老话|俗话|俗语|古语|古话|谚语|常言|名言|成语|古人|古训|诗句|歌词|口头禅|顺口溜")
)
_SAYING_REACH = 12


def _unlike(checked: Checked, pairs: Pairing, *, is_even: bool) -> Iterator[Finding]:
    for one, other in pairs:
        if other is None:
            continue
        is_saying = _SAYING.search(fold(checked.segment.source[: one.start][-_SAYING_REACH:]))
        stretched = None if is_saying else _stretched(checked, one, other, is_even=is_even)
        turned = _of_third_person(checked, one, other) if stretched is None else None
        if turned is not None:
            yield turned
        elif stretched is not None:
            yield stretched
        elif is_even and (
            _is_partial(one, other)
            or lacks_part(checked.segment.source, checked.segment.target, one, other)
            or is_question_lost(checked.segment.target, one, other)
        ):
            if is_reported(checked.segment.source, checked.segment.target, one.pieces[0]):
                continue
            source = [Span(each.start, each.end) for each in one.pieces]
            target = [Span(each.start, each.end) for each in other.pieces]
            yield PARTIAL.found(checked, *target, source=source, words=_short(one.words))
        elif is_even and says_otherwise(checked.segment.source, one, other):
            source = [Span(each.start, each.end) for each in one.pieces]
            target = [Span(each.start, each.end) for each in other.pieces]
            words, quoted = _short(other.words), _short(one.words)
            yield OTHER.found(checked, *target, source=source, words=words, quoted=quoted)


_SPEAKER = compiled("[我俺咱吾]")
_ABOUT_OTHERS = compiled("[他她它其您你]|人|大家")
_I = compiled(r"\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves|let['’]s)\b", re.IGNORECASE)
_THEY = compiled(r"\A\W*(?P<who>he|she|they|his|her|their)\b", re.IGNORECASE)


def _of_third_person(checked: Checked, one: Unit, other: Unit) -> Finding | None:
    """Return a finding for `"he takes responsibility"` in marks, where the source says 我."""
    who = _THEY.match(other.words)
    if who is None or _I.search(other.words):
        return None
    if not _SPEAKER.match(one.words) or _ABOUT_OTHERS.search(one.words):
        return None
    source = [Span(each.start, each.end) for each in one.pieces]
    target = [Span(each.start, each.end) for each in other.pieces]
    return PERSON.found(checked, *target, source=source, words=_short(other.words), who=who["who"])


_INNER = compiled("[「『“‘]")


def _stretched(checked: Checked, one: Unit, other: Unit, *, is_even: bool) -> Finding | None:
    """Return a finding for a quotation with more inside than the source quotes."""
    is_open = any(not each.is_closed for each in other.pieces)
    says = _REPORTED.search(other.words) or _GOES_ON.search(other.words)
    reports = (
        says is not None
        and not _SPEAKS.search(fold(one.words))
        and not _INNER.search(one.words)  # somebody speaks within it
        and not renders_any(checked.segment.source, one, says[0])
    )
    fix = None
    if reports and len(other.pieces) == 1:
        fix = _drawn_in(checked.segment.target, one, other)
    is_more = (
        _is_long(one, other)
        or _takes_in(checked, one, other)
        or adds_part(checked.segment.source, one, other)
    )
    is_more = is_more or takes_in_others(
        checked.segment.source, chinese_units(checked.segment.source), other
    )
    if is_open or not (reports or (is_even and is_more)):
        return None
    spans = [Span(each.start, each.end) for each in other.pieces]
    source = [Span(each.start, each.end) for each in one.pieces]
    quoted = checked.segment.source[one.start : one.end]
    return STRETCHED.found(
        checked, *spans, source=source, fix=fix, words=_short(other.words), quoted=_short(quoted)
    )


def _takes_in(checked: Checked, one: Unit, other: Unit) -> bool:
    """Return whether the marks go to the target's end, where the source goes on behind its own."""
    source, target = checked.segment.source, checked.segment.target
    if len(other.pieces) > 1 or other.size <= USUAL * one.size + _TAIL_WORDS:
        return False
    after = target[other.end :].strip(" .,")
    if not after and not target[: other.start].strip():
        return len(source) * _WHOLE > len(source[one.start : one.end])
    if after or not target[: other.start].strip():
        return _has_no_words_outside(source, target, one, other)
    tail = _OF_WORDS.sub("", source[one.end :]).strip("。，！？ ")
    return len(tail) >= _TAIL and tail[0] != "的" and SAID.search(fold(tail)) is None


_OF_WORDS = compiled(fold("^(?:的)?(?:字样|一词|一说|说法|表述|措辞|等语|等字样)"))
_OUTSIDE = compiled(r"\b\w[\w’'-]*")
_HAN_ONE = compiled(f"[{HAN}]")

# Words outside the marks for a character there, in an attribution and little else.
_FEW_OUTSIDE = 0.3
_CLAUSE_OUTSIDE = 5


def _has_no_words_outside(source: str, target: str, one: Unit, other: Unit) -> bool:
    """Return whether a clause beside the quotation has no words beside the target's."""
    behind = source[one.end :].strip("，。！？；,;.!? ")
    if len(_HAN_ONE.findall(behind)) < _CLAUSE_OUTSIDE or SAID.search(fold(behind[:_TAIL])):
        return False
    ours = len(_HAN_ONE.findall(source[: one.start] + behind))
    theirs = len(_OUTSIDE.findall(target[: other.start] + " " + target[other.end :]))
    return theirs <= _FEW_OUTSIDE * ours


def _drawn_in(target: str, one: Unit, unit: Unit) -> Fix | None:
    """Return the edit that sets the marks around what was said alone."""
    piece = unit.pieces[0]
    opening, closing = piece.opening, target[piece.end - 1]
    inside = target[piece.start + 1 : piece.end - 1]
    swallowed = _SWALLOWED.search(inside)
    if swallowed and (one.kind is QuoteKind.SPEECH or not swallowed["rest"]):
        said = inside[: swallowed.start()] + swallowed["mark"] + closing
        rest = f" {opening}{swallowed['rest']}{closing}" if swallowed["rest"] else ""
        return Fix(
            piece.start + 1, piece.end, f"{said} {swallowed['who']}{swallowed['stop']}{rest}"
        )
    goes_on = _GOES_ON.search(inside)
    if goes_on and not swallowed:
        comma = "," if inside[goes_on.start()] == "," else ""
        tail = inside[goes_on.start() + len(comma) :]
        return Fix(piece.start + 1, piece.end, f"{inside[: goes_on.start()]}{comma}{closing}{tail}")
    return None


def _added(checked: Checked, theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield words set off by marks where the source sets off none and names nothing."""
    source, target = checked.segment.source, checked.segment.target
    if not theirs or _is_head(checked) or read_english(target).faults:
        return
    if speaks_without_marks(source) or names_anything(source) or "'" in source:
        return
    for unit in theirs:
        if unit.kind is QuoteKind.SPEECH or unit.words.strip(" ,.").lower() in source.lower():
            continue
        if unit.words[:1].isupper() and names_work(source):
            continue
        span = Span(unit.start, unit.end)
        alone = unit.pieces[0].is_closed and len(unit.pieces) == 1
        fix = Fix(span.start, span.end, _bare(target, span)) if alone else None
        yield MARKS_ADDED.found(checked, span, fix=fix, words=_short(span.of(target)))


def _reporters_own(checked: Checked, pairs: Pairing, theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield words in marks beyond the source's, of which all stands outside the source's marks."""
    source, target = checked.segment.source, checked.segment.target
    if len(theirs) <= len(pairs) or read_english(target).faults:
        return
    kept = {other.start for _, other in pairs if other is not None}
    for unit in theirs:
        if unit.start in kept or unit.size < _FEW_WORDS or unit.kind is QuoteKind.SPEECH:
            continue
        inside, outside = rendered_in_and_out(source, [one for one, _ in pairs], unit)
        if inside == 0 and outside >= _OUTSIDE_WORDS:
            span = Span(unit.start, unit.end)
            fix = Fix(span.start, span.end, _bare(target, span)) if len(unit.pieces) == 1 else None
            yield MARKS_ADDED.found(checked, span, fix=fix, words=_short(span.of(target)))


# Words of a quotation that no source quotes, and how many of the source's around render it.
_FEW_WORDS, _OUTSIDE_WORDS = 3, 2


def _bare(target: str, span: Span) -> str:
    """Return what stands inside marks, without a comma that stood there for an attribution."""
    inside = target[span.start + 1 : span.end - 1]
    goes_on = target[span.end : span.end + 2].strip()[:1].islower()
    return inside[:-1] if inside.endswith(",") and goes_on else inside


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


CHECKS: tuple[SegmentCheck, ...] = (Content(),)
