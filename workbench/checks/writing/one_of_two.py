"""Two words of which one is enough: versions left side by side, a sign and its word.

"demanded asked for", "nearly almost 1,000", "a the bill", "$200 dollars", "three 3 miners".
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice, pairwise, product

from workbench.bitext.glosses import glossed, stem
from workbench.checks.rule import MOST, Checked, SegmentCheck
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_bases import bases
from workbench.text.english_tokens import LETTERS
from workbench.text.patterns import compiled
from workbench.text.repetition import chinese_doubles, tokens

_NEARLY = "nearly|almost|about|around|roughly|approximately|some|over"
_OWNERS = "its|their|our|my|your"
_MODALS = "can|could|may|might|must|shall|should|will|would"

# Words of one class that follow each other; the second may go.
_SAME_CLASS = compiled(
    rf"\b(?:(?P<nearly>(?i:{_NEARLY}) (?:nearly|almost|about|around|roughly|approximately)"
    r"(?= (?:\d|an? |one\b|two\b|three\b|half\b|all\b|every|[a-z]+ (?:hundred|thousand|million))))"
    r"|(?P<article>(?i:a|an|the) (?:a|an|the)(?= [a-z]{2}))"
    rf"|(?P<owner>(?i:the|an?|{_OWNERS}) (?:his|her|{_OWNERS}|this|these|those)(?= [a-z]{{3}}))"
    rf"|(?P<owned>(?i:their|our|my|your) (?:an?|the)(?= [a-z]{{3}}))"
    rf"|(?P<modal>(?:{_MODALS}) (?:{_MODALS})(?= [a-z]))"
    r"|(?P<verb>(?:is|are|was|were|has|have|had) (?:is|are|was|were)(?= [a-z]))"
    r"|(?P<joint>(?:and or|or and|and but|but and|so but|because since|since because|which that"
    r"|that which|who which|which who|who that|too also|also too)(?= [a-z])))"
)
_NOUN_BEFORE = compiled(
    r"\b(?:the|an?|his|her|their|its|my|our|your|this|that|no|[a-z]+['’]s) \Z", re.IGNORECASE
)
_CLAUSE_BEFORE = compiled(
    r"\b(?:what|who|where|how|that|which|way|thing|things|all|when|whatever|if)\b", re.IGNORECASE
)

# A preposition before another that takes what follows: `applies to for foreign companies`.
_PREPOSITIONS = compiled(
    r"\b(?P<head>(?!\w+(?:ed|en|t|ing|wn|ne)\b)[a-z]{3,}) (?:of|to|for|from|with)"
    r" (?:of|to|for|from|with|by|in|on) (?=(?!least|most|all\b)[a-z]{3})"
)


def _products(*classes: tuple[str, str]) -> Iterator[tuple[str, str]]:
    for firsts, seconds in classes:
        yield from product(firsts.split("|"), seconds.split("|"))


# Words side by side of which a text has some, if it has any of the above: quicker to look for.
_SIDE_BY_SIDE = frozenset(
    _products(
        (_NEARLY, "nearly|almost|about|around|roughly|approximately"),
        ("a|an|the", "a|an|the"),
        (f"the|a|an|{_OWNERS}", f"his|her|{_OWNERS}|this|these|those|a|an|the"),
        (_MODALS, _MODALS),
        ("is|are|was|were|has|have|had", "is|are|was|were"),
        ("and|or|but|so", "or|and|but"),
        ("because|since|which|that|who|too|also", "since|because|that|which|who|also|too"),
        ("of|to|for|from|with", "of|to|for|from|with|by|in|on"),
    )
)

_NUMBERS = dict(
    zip(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
        map(str, range(1, 13)),
        strict=True,
    )
)
_FIGURES = compiled(
    rf"\b(?:(?P<word>(?i:{'|'.join(_NUMBERS)})) (?P<figure>\d\d?)"
    rf"|(?P<first>\d\d?) (?P<behind>{'|'.join(_NUMBERS)}))(?= [a-z])"
)
# A figure of a digit or two between words: the pattern above has many beginnings.
_FEW_DIGITS = compiled(r"\d(?= [a-z])(?<= \d)|\d(?= [a-z])(?<= \d\d)|\A\d\d? [a-z]")
_SIGNED = compiled(
    r"(?:[$€£¥]|\b(?:RMB|NT\$|HK\$|US\$) ?)\d[\d,.]*(?: (?:million|billion|trillion|thousand))?"
    r"(?P<again> (?:(?:US|U\.S\.|American|Hong Kong|New Taiwan|Australian) )?"
    r"(?:dollars?|euros?|pounds?|yuan|yen|renminbi))\b(?![’'-])"
    r"|\d ?%(?P<share> per ?cent)\b"
    r"|\d ?(?:a\.m\.|am|p\.m\.|pm)(?P<day> in the (?:morning|afternoon|evening)| o['’]clock)"
)
_AGAIN = compiled(
    r" (?=dollars?|euros?|pounds?|yuan|yen|renminbi|per ?cent|in the (?:mor|aft|eve)|o['’]clock)"
)
_YEAR = compiled(
    r"\b(?P<first>[Ii]n (?P<year>(?:1[5-9]|20)\d\d))\b(?P<between>[^.;:!?\n]{1,160}?)"
    r"(?P<again>,? in (?P=year))\b"
)
_TWO_VERSIONS = compiled(
    r"(?P<first>(?:[a-z]+ )?[a-z]{3,}) ?/ "
    r"(?P<again>[a-z]{3,}(?: (?:for|to|of|on|in|up|out|off))?)\b"
)
# Two words with one beginning.
_PAIR = compiled(
    r"\b(?P<first>(?P<beginning>[a-z]{3})[a-z]+) (?=(?P<again>(?P=beginning)[a-z]+)\b)"
)
_DIGIT = compiled(r"\d")
_PAST = compiled(r"\b(?P<first>[a-z]{3,}ed) (?=(?P<again>[a-z]{2,}ed)\b)")
_BE = compiled(
    r"\b(?:be|been|being|is|are|was|were|am|get|gets|got|the|an?|of|by)(?: [a-z]+ly)? \Z"
)

# A speaker who is said to speak before a quotation and again behind it.
_SAID = "said|says|added|noted|told|asked|wrote|explained|recalled"
_SPEAKER = compiled(
    rf"\b(?P<name>[A-Z][{LETTERS}’'-]+|[Hh]e|[Ss]he|[Tt]hey)\b[^\"“”.!?]{{0,60}}? (?:{_SAID})"
    rf"[^\"“”.!?]{{0,30}}[\"“][^\"“”]{{2,400}}[,.!?][\"”] (?P<again>(?:[A-Z][{LETTERS}’'-]+ )?"
    rf"(?P=name)(?: [A-Z][{LETTERS}’'-]+)?(?:, [^\"“”.!?,]{{2,60}},)? (?:{_SAID})"
    rf"|(?:{_SAID}) (?:[A-Z][{LETTERS}’'-]+ )?(?P=name))\b(?=[^\"“”]*\Z)"
)

Twice = tuple[Span, Span]


class OneOfTwo:
    """Finds two words, or a sign and its word, that stand where either would do."""

    name = "one_of_two"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the second of each."""
        del style
        target = checked.segment.target
        finders: list[Callable[[Checked], Iterator[Twice]]] = [_of_one_class, _lemma, _past]
        if _DIGIT.search(target):
            finders += [_signed, _figures, _year]
        if "/ " in target:
            finders.append(_versions)
        if '" ' in target or "” " in target:
            finders.append(_spoken)
        for first, again in islice(chain.from_iterable(each(checked) for each in finders), MOST):
            start = again.start - (target[again.start - 1 : again.start] == " ")
            yield AGAIN.found(
                checked,
                again,
                fix=Fix(start, again.end, ""),
                words=again.of(target).strip(" ,"),
                first=first.of(target),
            )


def _of_one_class(checked: Checked) -> Iterator[Twice]:
    target = checked.segment.target
    if _SIDE_BY_SIDE.isdisjoint(pairwise([each.word for each in tokens(target)])):
        return
    for found in _SAME_CLASS.finditer(target):
        one, other = found[0].lower().split(" ")
        if one == other:  # a word written twice is another check's
            continue
        before = target[max(0, found.start() - _REACH) : found.start()]
        if found["modal"] and _NOUN_BEFORE.search(before):
            continue
        if found["verb"] and _CLAUSE_BEFORE.search(before):
            continue
        if (one, other) == ("her", "the") or (found["joint"] and _CLAUSE_BEFORE.search(before)):
            continue
        yield _halves(found.start(), found.end(), len(one))
    for found in _PREPOSITIONS.finditer(target):
        before = target[max(0, found.start() - _REACH) : found.start("head")]
        one, other = found[0].split()[1:]
        if (
            one != other
            and not _CLAUSE_BEFORE.search(before)
            and not before.endswith(("to ", "is "))
        ):
            start = found.end("head") + 1
            yield _halves(start, found.end() - 1, len(one))


_REACH = 60


def _halves(start: int, end: int, length: int) -> Twice:
    return Span(start, start + length), Span(start + length + 1, end)


def _lemma(checked: Checked) -> Iterator[Twice]:
    """Yield a verb beside another form of itself: `recommend recommended`."""
    target = checked.segment.target
    for found in _PAIR.finditer(target):
        one, other = found["first"], found["again"]
        if one == other:
            continue
        is_verb = other.endswith(("ed", "s", "ing")) or one.endswith(("ed", "ing"))
        before = target[max(0, found.start() - _REACH) : found.start()]
        is_one = not bases(one).isdisjoint(bases(other))
        if is_verb and is_one and not _NOUN_BEFORE.search(before):
            yield Span(*found.span("first")), Span(*found.span("again"))


def _past(checked: Checked) -> Iterator[Twice]:
    """Yield two verbs in the past side by side that render one and the same word."""
    target = checked.segment.target
    for found in _PAST.finditer(target):
        if _BE.search(target[max(0, found.start() - _REACH) : found.start()]):
            continue
        one, other = stem(found["first"]), stem(found["again"])
        words = glossed(checked.segment.source)
        if one != other and any(one in each.own and other in each.own for each in words):
            yield Span(*found.span("first")), Span(*found.span("again"))


def _signed(checked: Checked) -> Iterator[Twice]:
    target = checked.segment.target
    for found in _SIGNED.finditer(target) if _AGAIN.search(target) else ():
        again = Span(*found.span(found.lastgroup or 0))
        yield Span(found.start(), again.start), again


def _figures(checked: Checked) -> Iterator[Twice]:
    target = checked.segment.target
    for found in _FIGURES.finditer(target) if _FEW_DIGITS.search(target) else ():
        word, figure = found["word"] or found["behind"], found["figure"] or found["first"]
        if _NUMBERS[word.lower()] == figure:
            names = ("word", "figure") if found["word"] else ("first", "behind")
            one, other = (Span(*found.span(name)) for name in names)
            yield one, other


def _year(checked: Checked) -> Iterator[Twice]:
    """Yield a year that a sentence says again, where no source says it twice."""
    for found in _YEAR.finditer(checked.segment.target):
        if not _JOINED.search(found["between"]):
            yield Span(*found.span("first")), Span(*found.span("again"))


_JOINED = compiled(r"\b(?:and|but|or|than|from|while|when|who|which|that)\b")


def _versions(checked: Checked) -> Iterator[Twice]:
    """Yield two versions of one word with a stroke between."""
    if "/" in checked.segment.source or "／" in checked.segment.source:
        return
    words = glossed(checked.segment.source)
    for found in _TWO_VERSIONS.finditer(checked.segment.target):
        ones = {stem(word) for word in found["first"].split()}
        others = {stem(word) for word in found["again"].split()}
        if any(ones & each.own and others & each.own for each in words):
            yield Span(*found.span("first")), Span(*found.span("again"))


def _spoken(checked: Checked) -> Iterator[Twice]:
    for found in _SPEAKER.finditer(checked.segment.target):
        if not chinese_doubles(checked.segment.source):
            yield Span(*found.span("name")), Span(*found.span("again"))


CHECKS: tuple[SegmentCheck, ...] = (OneOfTwo(),)
