"""Two parts of a sentence that stand in one relation to it and say one thing.

A reason and the reason, `when he was arrested … at the time of his arrest`, `in the car, which
were inside the vehicle`; an item of a list in two wordings; what was said, reported and quoted; two
words of one sense with `and` between.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from workbench.bitext.glosses import Glossed, all_stems_of, glossed, others_of, telling
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.adds_nothing import Word, meaning_words
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, is_chinese
from workbench.text.folding import fold
from workbench.text.grammar.classes import classes
from workbench.text.lexicons.repeated_words import repeated_words
from workbench.text.patterns import compiled
from workbench.text.repetition import (
    chinese_doubles,
    chinese_repeats,
    count_clauses,
    count_sentences,
    english_sentences,
)

_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED})
_SHOWN = 60

# What leads to a part of a sentence, by its relation, and what says that relation in Chinese.
_RELATIONS = (
    (
        compiled(
            r"\b(?:even though|even if|although|though|despite|in spite of|notwithstanding"
            r"|regardless of)\b",
            re.IGNORECASE,
        ),
        compiled(fold("虽|尽管|即使|即便|纵使|固然|哪怕|不顾|无论")),
    ),
    (
        compiled(
            r"\b(?:when|while|upon|at the (?:time|moment) (?:of|when|that)|during)\b", re.IGNORECASE
        ),
        compiled(fold("时|期间|之际|当[^地局天日]|中")),
    ),
    (
        compiled(
            r"\b(?:because(?: of)?|due to|owing to|on account of|as a result of|thanks to"
            r"|since|as)\b"
            r"(?! (?:well|many|much|of|from|a|an)\b)",
            re.IGNORECASE,
        ),
        compiled(fold("因|由于|鉴于|缘|受|致|为")),
    ),
    (
        compiled(
            r"\b(?:in order to|so as to|(?<![a-z] )To|for the purpose of|with the aim of"
            r"|in a bid to|in an effort to"
            r"|so that|aimed at)\b"
        ),
        compiled(fold("为|以[便免期]|旨在|目的|来")),
    ),
)
_END = compiled(r"[,.;:!?()—–]|\Z")
_WHERE = compiled(
    r"\b(?P<first>(?:in|inside|on|at|within|under|behind|near|outside) (?:the|a|an|his|her"
    r"|their|its)"
    r" (?P<one>[a-z]+)),? (?P<again>(?:which|who|that) (?:is|was|are|were)"
    r" (?:in|inside|on|at|within|under|behind|near|outside) (?:the|a|an|his|her|their|its)"
    r" (?P<other>[a-z]+))(?=[,.;])"
)

_ITEM = compiled(r",? and |,? or |, ")
_ITEMS_IN_CHINESE = compiled(
    r"[^，。；：！？“”「」（）、]{1,12}(?:、[^，。；：！？“”「」（）、]{1,12})+"
)
_LAST_IN_CHINESE = compiled(fold("[和与及跟或]|以及"))
_LIST = compiled(
    rf"(?:[{LETTERS}’'-]+ ){{0,3}}[{LETTERS}’'-]+(?:, "
    rf"(?:[{LETTERS}’'-]+ ){{0,3}}[{LETTERS}’'-]+)+,? (?:and|or)"
    rf" (?:[{LETTERS}’'-]+ ){{0,3}}[{LETTERS}’'-]+"
)

_SPOKEN = compiled(
    r"\b(?:said|says|stated|claimed|insisted|admitted|denied|explained|told [a-z]+)(?: that)?,? "
    r"(?P<first>[^“”\".!?]{8,200}?), (?:saying|adding|noting|stating|telling [a-z]+"
    r"|explaining)[,:]? "
    r"(?P<again>[“\"][^“”\"]{6,300}[”\"])"
)
_MOSTLY = 0.6
_SAYS = r"(?:said|says|added|noted|stated|reported|found|showed|shows|announced|warned|claimed)"


class SameRelation:
    """Finds the second of two such parts, where the source has one."""

    name = "same_relation"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with an edit that takes a verb out."""
        del style
        segment = checked.segment
        if segment.role in _SILENT or is_chinese(segment.target):
            return
        if not (chinese_doubles(segment.source) or chinese_repeats(segment.source)):
            yield from few(_places(checked))
            yield from few(_adjuncts(checked))
            yield from few((*_spoken(checked), *_quoted(checked)))
            yield from few(_attributed(checked))
            yield from few(_items(checked))
            yield from few(_coordinated(checked))
            yield from few(_appositives(checked))
            yield from few(_sentences(checked))


def _told(checked: Checked, first: Span, again: Span, fix: Fix | None = None) -> Finding:
    target = checked.segment.target
    return AGAIN.found(
        checked, again, fix=fix, words=again.of(target)[:_SHOWN], first=first.of(target)[:_SHOWN]
    )


def _are_one(one: Word, other: Word) -> bool:
    """Return whether two words may say one thing: by a sense, or by what they render."""
    if not one.means.isdisjoint(other.means):
        return True
    return not all_stems_of(one.text).isdisjoint(others_of(other.text)) and not all_stems_of(
        other.text
    ).isdisjoint(others_of(one.text))


def _places(checked: Checked) -> Iterator[Finding]:
    for found in _WHERE.finditer(checked.segment.target):
        one, other = (_word(checked, found.span(name)) for name in ("one", "other"))
        if one and other and _are_one(one, other):
            yield _told(checked, Span(*found.span("first")), Span(*found.span("again")))


def _word(checked: Checked, place: tuple[int, int]) -> Word | None:
    words = meaning_words(checked.segment.target)
    return next((each for each in words if each.start == place[0]), None)


def _adjuncts(checked: Checked) -> Iterator[Finding]:
    """Yield the second part of one relation that shares what it says with the first."""
    source, target = fold(checked.segment.source), checked.segment.target
    for english, chinese in _RELATIONS:
        if len(english.findall(target)) < 2 or len(chinese.findall(source)) > 1:  # noqa: PLR2004 - twice
            continue
        for sentence in english_sentences(target):
            parts = [
                Span(found.start(), _end(target, found.end()))
                for found in english.finditer(target, sentence.start, sentence.end)
            ]
            for one, other in pairwise(parts):
                if one.end <= other.start and _is_same(checked, one, other):
                    yield _told(checked, one, other)


def _end(target: str, place: int) -> int:
    found = _END.search(target, place)
    return found.start() if found else len(target)


def _is_same(checked: Checked, one: Span, other: Span) -> bool:
    """Return whether each word of the second part means one of the first."""
    words = meaning_words(checked.segment.target)
    ours = [each for each in words if one.start <= each.start < one.end]
    theirs = [each for each in words if other.start <= each.start < other.end]
    theirs = [each for each in theirs if each.text.lower() not in _TIES]
    return bool(ours and theirs) and all(any(_are_one(a, b) for b in ours) for a in theirs)


_TIES = frozenset({"time", "moment", "though", "even", "although", "despite", "order", "because"})


def _spoken(checked: Checked) -> Iterator[Finding]:
    """Yield a quotation that says what its speaker was reported to say right before."""
    words = meaning_words(checked.segment.target)
    for found in _SPOKEN.finditer(checked.segment.target):
        first, again = Span(*found.span("first")), Span(*found.span("again"))
        ours = [each for each in words if first.start <= each.start < first.end]
        theirs = [each for each in words if again.start <= each.start < again.end]
        same = [each for each in theirs if any(_are_one(each, it) for it in ours)]
        fewest = min(len(ours), len(theirs))
        if len(same) >= 2 and len(same) >= _MOSTLY * fewest:  # noqa: PLR2004 - by chance one
            yield _told(checked, again, first)


_QUOTED = compiled(
    r"(?P<first>[“\"][^“”\"]{6,300}[”\"]),? (?:[^.,;“”\"]{2,60} )?(?:said|says"
    r"|told [^.,;“”\"]{2,30})(?: [^.,;“”\"]{2,40})?(?P<cut>, (?P<again>(?:saying|adding|noting"
    r"|stating|explaining|stressing|insisting)(?: that)? (?P<what>[^.;“”\"]{5,160})))(?=[.;]|\Z)"
)
_QUOTED_IN_CHINESE = compiled(fold('[“「『"][^”」』"]*[”」』"]'))
_QUOTES = '"“”「」『』'
_MARK = compiled(fold("[，,；。：:]"))


def _quoted(checked: Checked) -> Iterator[Finding]:
    """Yield what a speaker is said to have said behind the quotation that is all there was."""
    source, target = fold(checked.segment.source), checked.segment.target
    if not any(mark in target for mark in '“"'):
        return
    quoted = _QUOTED_IN_CHINESE.findall(source)
    beside = _MARK.split(_QUOTED_IN_CHINESE.sub("", source).strip())
    is_one = len(quoted) == 1 and sum(bool(each.strip()) for each in beside) == 1
    if not is_one or count_clauses(quoted[0].strip(_QUOTES)) > 1:
        return
    words, said = meaning_words(target), glossed(checked.segment.source)
    for found in _QUOTED.finditer(target):
        first, what = Span(*found.span("first")), Span(*found.span("what"))
        ours = [each for each in words if first.start <= each.start < first.end]
        theirs = [each for each in words if what.start <= each.start < what.end]
        same = [it for it in theirs if any(_say_one(said, it, each) for each in ours)]
        if theirs and len(same) >= _MOSTLY * len(theirs):
            yield _told(checked, first, Span(*found.span("again")), Fix(*found.span("cut"), ""))


_ATTRIBUTED = compiled(
    rf"(?P<first>\b(?P<who>[Tt]he (?:[a-z]+ ){{0,2}}[a-z]+|[A-Z][{LETTERS}’'-]+|[Hh]e|[Ss]he"
    rf"|[Tt]hey) {_SAYS})"
    rf"(?: that)?\b[^\"“”.;]{{10,200}}, (?P<again>"
    rf"(?P<again_who>[A-Za-z][{LETTERS}’' -]+?) {_SAYS})(?=[.;]|\Z)"
)


def _attributed(checked: Checked) -> Iterator[Finding]:
    """Yield who says it at the end of a sentence that begins with it as well."""
    for found in _ATTRIBUTED.finditer(checked.segment.target):
        if found["who"].lower() == found["again_who"].lower():
            place = Span(*found.span("again"))
            fix = Fix(place.start - 2, place.end, "")
            yield _told(checked, Span(*found.span("first")), place, fix)
    if len(_SPEAKS.findall(fold(checked.segment.source))) == 1:
        for found in _BOTH_ENDS.finditer(checked.segment.target):
            names = ("first", "again") if found["first"] else ("speaker", "source")
            first, again = (Span(*found.span(name)) for name in names)
            yield _told(checked, first, again, Fix(again.start - 2, again.end, ""))


# One who speaks at both ends of a sentence, by whatever name.
_BOTH_ENDS = compiled(
    rf"(?:\A|(?<=[.!?] ))(?:(?P<first>According to [^\"“”.,;]{{3,60}}), [^\"“”.;]{{10,240}}, "
    rf"(?P<again>(?:[A-Za-z][{LETTERS}’' -]+? )?{_SAYS}|[a-z][a-z ]{{2,30}} {_SAYS})"
    rf"|(?P<speaker>[A-Z][^\"“”.,;]{{1,60}} {_SAYS}) [^\"“”.;]{{10,240}}, "
    rf"(?P<source>according to [^\"“”.,;]{{3,60}}))(?=[.;]|\Z)"
)
_SPEAKS = compiled(
    fold(
        "据[^，。；]{0,16}?(?:[说称讲悉]|报道|透露|介绍|表示|消息|统计|显示|了解|估计|调查)|根据|[说称讲指问答喊]|表示"
        "|强调|认为|告诉|写道|警告|透露|补充|坦言|回应|宣布|显示|报道|介绍|解释|承认|证实|披露|公布|估计|预计|研究"
        "|调查|消息|据"
    )
)


def _items(checked: Checked) -> Iterator[Finding]:
    """Yield an item that a list has more than the source's, and that renders its neighbour's."""
    source, target = checked.segment.source, checked.segment.target
    if "、" not in source or "," not in target:
        return
    ours = list(_ITEMS_IN_CHINESE.finditer(source))
    lists = list(_LIST.finditer(target))
    if len(ours) != 1 or len(lists) != 1:
        return
    count = len(_LAST_IN_CHINESE.split(fold(ours[0][0].replace("、", "和"))))
    items = _parts(target, lists[0])
    if len(items) <= count:
        return
    said = [w for w in glossed(source) if ours[0].start() <= w.start < ours[0].end()]
    for one, other in combinations(items, 2):
        stems = [_stems(target, each) for each in (one, other)]
        is_beside = items.index(other) == items.index(one) + 1
        if not is_beside:
            if _is_spare(target, items, other, said, stems):
                yield _told(checked, one, other)
            continue
        same = [w for w in said if w.own & stems[0] and w.own & stems[1]]
        if len(same) == 1 and stems[0] & stems[1]:
            yield _told(checked, one, other)


def _is_spare(
    target: str,
    items: Sequence[Span],
    other: Span,
    said: Sequence[Glossed],
    stems: Sequence[frozenset[str]],
) -> bool:
    """Return whether one word of the source says two items, and others all items but these.

    Doctors and nurses for 医护 stand beside each other, so that only items apart are asked for.
    """
    same = [word for word in said if word.own & stems[0] and word.own & stems[1]]
    if len(same) != 1 or len(other.of(target).split()) > 1:
        return False
    rest = frozenset[str]().union(*(word.own for word in said if word is not same[0]))
    is_own = rest.isdisjoint(stems[1])
    spared = [_stems(target, each) for each in items]
    return is_own and sum(rest.isdisjoint(each) for each in spared) == 2  # noqa: PLR2004 - the two


def _parts(target: str, found: re.Match[str]) -> list[Span]:
    borders = [*_ITEM.finditer(target, *found.span())]
    starts = [found.start(), *(each.end() for each in borders)]
    ends = [*(each.start() for each in borders), found.end()]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _stems(target: str, place: Span) -> frozenset[str]:
    words = place.of(target).split()
    return frozenset[str]().union(*map(all_stems_of, words))


def _coordinated(checked: Checked) -> Iterator[Finding]:
    """Yield what stands behind an "and" and says what stands before it, if the source has one word.

    `narrow and tight`, `demolish and tear down`, `sparked controversy and was controversial`.
    """
    source, target = checked.segment.source, checked.segment.target
    words = meaning_words(target)
    for found in _JOINT.finditer(target):
        start, end = _start(target, found.start()), _stop(target, found.end())
        ours = [each for each in words if start <= each.start < found.start()][-_NEAR:]
        theirs = [each for each in words if found.end() <= each.start < end]
        theirs = [each for each in theirs if not _LIGHT.fullmatch(each.text)] or theirs
        if not ours or not theirs or _is_set(target, start, end, found):
            continue
        pairs = [(one, it) for it in theirs for one in _same(it, ours)[:1]]
        if (
            len(pairs) < len(theirs)
            and ours[-1].end == found.start()
            and theirs[0].start == found.end()
        ):
            pairs = [(ours[-1], theirs[0])] if _same(theirs[0], ours[-1:]) else []
            end = theirs[0].end  # what follows belongs to both: `demolish and tear down the bridge`
        elif len(pairs) < len(theirs) or found[0] == ", " or "or" in found[0]:
            continue
        if found[0] == ", " and not all(_describes(e.text) for pair in pairs for e in pair):
            continue
        if pairs and _is_one_word(source, pairs):
            yield _coordinate(checked, found, pairs, end)


def _describes(word: str) -> bool:
    return "-" in word or "a" in classes(word).plain


_JOINT = compiled(r"(?:,? (?:and|or|as well as) |(?<=[a-z]), (?=[a-z-]+ [a-z]))")
_STARTS = compiled(r"[,.;:!?()—–\"“”]|\b(?:and|or|but|that|which|who|when|while)\b")
_STOPS = compiled(
    r"[,.;:!?()—–\"“”]|\b(?:and|or|but|that|which|who|when|while|because|after|before|since|in|on|at"
    r"|for|from|by|as|with|if|to)\b"
)
_LIGHT = compiled(
    r"(?:w[io]n|won|h[oe]ld|had|taken?|took|made|makes?|came|comes?|g[aei]ve?|given|went|goes|got|put"
    r"|was|were|is|are|been|become|became|seen|done|did)"
)
_NEAR = 3
_JOINED_IN_CHINESE = frozenset(fold("、和与及并且又或跟兼而也，"))


def _start(target: str, place: int) -> int:
    """Return where the words before a conjunction begin that it may join."""
    low = max(0, place - 60)
    return max((each.end() for each in _STARTS.finditer(target, low, place)), default=low)


def _stop(target: str, place: int) -> int:
    found = _STOPS.search(target, place)
    return found.start() if found else len(target)


def _is_set(target: str, start: int, end: int, found: re.Match[str]) -> bool:
    """Return whether two words that are joined are a set pair: `safe and sound`."""
    before = target[start : found.start()].split()[-1:]
    behind = target[found.end() : end].split()[:1]
    if not before or not behind:
        return True
    pair = f"{before[0]}{found[0]}{behind[0]}".lower()
    return pair in repeated_words().pair or before == behind


def _same(word: Word, others: Sequence[Word]) -> list[Word]:
    """Return what means the same by itself: 医护 are doctors and nurses, though one word."""
    return [each for each in reversed(others) if not word.means.isdisjoint(each.means)]


def _is_one_word(source: str, pairs: Sequence[tuple[Word, Word]]) -> bool:
    """Return whether the source has no more than one word for each pair, and joins it to none."""
    stems = frozenset[str]().union(*(one.stems | other.stems for one, other in pairs))
    said = [each for each in glossed(source) if each.own & stems]
    if not said:
        return _JOINED_IN_CHINESE.isdisjoint(fold(source)) and len(pairs) == 1
    if len(said) > len({one.start for one, _ in pairs}):
        return False
    if all(one.stems & other.stems for one, other in pairs) and len(pairs) == 1:
        return pairs[0][0].text[:4].lower() == pairs[0][1].text[:4].lower()
    folded = fold(source)
    return not any(
        _is_doubled(folded, each)
        or folded[each.start - 1 : each.start] in _JOINED_IN_CHINESE - {"，"}
        or folded[each.end : each.end + 1] in _JOINED_IN_CHINESE - {"，", fold("而"), fold("也")}
        for each in said
    )


def _is_doubled(folded: str, word: Glossed) -> bool:
    return folded.count(folded[word.start : word.end]) > 1


def _coordinate(
    checked: Checked, found: re.Match[str], pairs: Sequence[tuple[Word, Word]], end: int
) -> Finding:
    target = checked.segment.target
    first = Span(pairs[0][0].start, pairs[0][0].end)
    stop = len(target[:end].rstrip())
    again = Span(found.end(), stop)
    is_word = " " not in again.of(target)
    fix = Fix(found.start(), stop, "") if is_word and found[0].strip() != "," else None
    return _told(checked, first, again, fix)


def _sentences(checked: Checked) -> Iterator[Finding]:
    """Yield a sentence too many that renders what those before it render, in other words."""
    source, target = checked.segment.source, checked.segment.target
    sentences = english_sentences(target)
    if len(sentences) <= max(1, count_sentences(source)):
        return
    words = meaning_words(target)
    for number, each in enumerate(sentences[1:], 1):
        theirs = [word for word in words if each.start <= word.start < each.end]
        ours = [word for word in words if word.start < each.start]
        said = [w for w in telling(source) if any(w.own & word.stems for word in theirs)]
        if len(theirs) < 2 or not all(any(w.own & o.stems for o in ours) for w in said):  # noqa: PLR2004 - a word is anywhere
            continue
        same = [word for word in theirs if any(_say_one(said, word, it) for it in ours)]
        if len(same) == len(theirs):
            first = sentences[number - 1]
            yield _told(checked, Span(first.start, first.end), Span(each.start, each.end))
            return


def _say_one(said: Sequence[Glossed], one: Word, other: Word) -> bool:
    """Return whether two words mean one thing, or render one word of the source."""
    return _are_one(one, other) or any(w.own & one.stems and w.own & other.stems for w in said)


_TITLED = compiled(
    rf"\b(?P<first>(?:[A-Z][{LETTERS}’'-]+ ){{1,4}}[A-Z][{LETTERS}’'-]+), "
    rf"(?P<again>(?:the|an?|who is the|who is an?) (?P<words>[^,.;:()“”\"]{{3,60}})),"
)
_WHOSE = compiled(
    r"(?:city|town|county|state|country|nation|province|village|island|company|party)['’]s "
)


def _appositives(checked: Checked) -> Iterator[Finding]:
    """Yield what a title before a name says again behind it: `Mayor Chen, the city's mayor,`."""
    target = checked.segment.target
    words = meaning_words(target)
    for found in _TITLED.finditer(target):
        whose = _WHOSE.match(found["words"])
        start = found.start("words") + (whose.end() if whose else 0)
        theirs = [each for each in words if start <= each.start < found.end("words")]
        ours = [each for each in words if found.start() <= each.start < found.end("first")]
        if theirs and all(any(_are_one(one, each) for one in ours) for each in theirs):
            place = Span(*found.span("again"))
            fix = Fix(place.start - 2, place.end + 1, "")
            yield _told(checked, Span(*found.span("first")), place, fix)


CHECKS: tuple[SegmentCheck, ...] = (SameRelation(),)
