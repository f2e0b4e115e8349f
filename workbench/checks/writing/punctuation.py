"""Marks that are missing, repeated, or not the source's."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese, opaque
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.patterns import compiled

END = Rule("punctuation.end", Family.PUNCTUATION, Severity.WARNING, about_missing=True)

# Whose sentences end with a mark; headlines, bylines, subheads, lists and cells may go without.
_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION})

_CLOSERS = "\"'”’」』）)》〉】〕]* \n\u00a0"
_OUTER = "\"'”’* \n\u00a0"
_ENDS = frozenset(".!?…:—–。！？")

# With letters and figures, what a sentence whose end is missing stops at; emoji are an end.
_OPEN = frozenset(",%°€$£¥")

# After a word: these end a clause of a sentence that goes on.
_GOES_ON = (";", " -")

# A mark written twice; an ellipsis of three points, or of four with the stop, is meant.
_REPEATED = compiled(
    r"[,;:.!?](?:"
    r"(?<=,),++(?!\.)|(?<=;);++|(?<=[,;:])\.(?![.\d\w])|(?<=:):++(?=\s)"
    r"|(?<=[;:.!?]),(?<=[a-z]{5}[;:.!?],)(?![\d,])|(?<=[!?])\.(?![.\w])"
    r"|(?<=\.)(?<!\.\.)\.(?![./\\\d])|(?<=\.)\.{4,}+"
    r"|(?<=\w\.) \.(?![ .])|(?<=[.!?])[”\"]\.(?!\.)"
    r"|(?P<loud>(?<=!)!++|(?<=\?)\?++))"
)

# A comma for a decimal point, where the source has a point: `3,2 percent`.
_DECIMAL = compiled(r"(?<![\d,.])(?P<whole>\d{1,3}),(?P<part>\d{1,2})(?![\d,])")

_POINT = compiled(r"\d\.\d|[〇零一二三四五六七八九十百\d][点點][〇零一二三四五六七八九]")

# A hyphen set apart from its compound: `25-year -old`, `long- term`.
# A stop before who said it, where a comma ends what was said: `"… beginning". the director said`.
_STOP_FOR_COMMA = compiled(
    r"(?<=[a-z])(?P<marks>(?P<closing>[\"”])\.)"
    r"(?= (?:the|a|an|one|he|she|they|his|her) (?:[\w'’-]+ ){0,5}?"
    r"(?:said|says|added|told|noted|warned|asked|wrote|recalled|insisted|explained)\b)"
)
_HYPHEN = compiled(
    r"\b[\w]+-[a-z]+(?P<late> -)(?=[a-z]+\b)"
    r"|\b[A-Z][A-Za-z]+(?P<apart> -)(?=[A-Z][A-Za-z]* [a-z])"
    r"|\b[a-z]{3,}(?P<early>- )"
    r"(?=(?:term|old|based|level|year|scale|time|called|made|run|wide|range)\b)"
)

_CREDIT = compiled(
    r"[.!?][\"”’')\]]*\s+[^.!?]{1,60}\Z"
    r"|\b(?:Photo|Picture|Image|Courtesy|Reuters|AFP|AP|Getty|Xinhua|CNA|EPA|Bloomberg|CNS)\b"
    r"[^.]{0,40}\Z"
)
_CREDIT_LENGTH = 80


class Punctuation:
    """Finds a sentence without its end, and marks doubled or of two kinds where one is enough."""

    name = "punctuation"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what is wrong, with the mark that settles it."""
        target = checked.segment.target
        if not target.strip():
            return
        yield from few(_repeated(checked))
        yield from few(_in_words(checked))
        if checked.segment.role in _PROSE and not is_chinese(target):
            yield from _end(checked, style)


def _repeated(checked: Checked) -> Iterator[Finding]:
    target, source = checked.segment.target, checked.segment.source
    emphatic = any(mark in source for mark in ("！！", "？？", "！？", "？！", "!!", "??"))
    for found in _REPEATED.finditer(target):
        if (found["loud"] and emphatic) or found.start() in opaque(target):
            continue
        text = _once(found[0])
        fix = Fix(found.start(), found.end(), text)
        yield REPEATED.found(checked, Span(*found.span()), fix=fix, marks=found[0], once=text)


def _in_words(checked: Checked) -> Iterator[Finding]:
    """Yield a decimal comma and a hyphen that is set apart."""
    target, source = checked.segment.target, checked.segment.source
    for found in _DECIMAL.finditer(target) if _POINT.search(source) else ():
        right = f"{found['whole']}.{found['part']}"
        is_written = right in source or _is_said(source, right)
        if is_written and found[0] not in source:
            fix = Fix(*found.span(), right)
            yield REPEATED.found(checked, Span(*found.span()), fix=fix, marks=found[0], once=right)
    for found in _STOP_FOR_COMMA.finditer(target):
        fix = Fix(*found.span("marks"), f",{found['closing']}")
        place = Span(*found.span("marks"))
        yield REPEATED.found(checked, place, fix=fix, marks=found["marks"], once=fix.text)
    for found in _HYPHEN.finditer(target) if " -" in target or "- " in target else ():
        start, end = found.span(found.lastgroup or 0)
        fix = Fix(start, end, "-")
        right = f"{target[found.start() : start]}-"
        yield REPEATED.found(
            checked,
            Span(found.start(), end),
            fix=fix,
            marks=target[found.start() : end],
            once=right,
        )


def _is_said(source: str, figure: str) -> bool:
    """Return whether the source says a figure in characters: 百分之二点五."""
    if "点" not in source and "點" not in source:
        return False
    value = Fraction(figure)
    return any(value in {each.low, each.high} for each in chinese_quantities(source))


def _once(marks: str) -> str:
    if len(marks) > len("..") and set(marks) == {"."}:
        return "..."
    if marks[1:2] in {"”", '"'}:
        return marks[:2]
    if marks[0] in "!?:;" and marks[1] in ".,":
        return marks[0] if marks[0] in "!?" else marks[1]
    return "." if "." in marks else marks[0]


def _end(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    target = checked.segment.target
    mark = _last_mark(checked.segment.source)
    bare = _NOTES.sub("", target.rstrip()).rstrip(_CLOSERS)
    if not mark or not _is_open(bare) or len(bare) - 1 in opaque(target):
        return
    if _is_no_sentence(checked.segment.source, bare):
        return
    if checked.segment.role is Role.CAPTION and _CREDIT.search(target[-_CREDIT_LENGTH:]):
        return
    if ")" in target[len(bare) :] and _is_aside(target[-_CREDIT_LENGTH:].rstrip(_OUTER)):
        return
    yield END.found(checked, Span(len(bare) - 1, len(bare)), fix=_ended(target, mark, style))


# Notes behind the end of a sentence: `The figure is disputed.[3]`
_NOTES = compiled(r"(?:\s?\[\d{1,3}\])+\Z")

# What tells of a picture, whose caption may be a phrase or go without its stop.
_PICTURED = compiled(
    "(?:图|圖|上图|上圖|下图|下圖|左图|左圖|右图|右圖|照片|画面|畫面)(?:为|為|中|示|：|来自|來自)"
)
_SENTENCE_WITHIN = compiled(r"[.!?][\"”’')]?\s")

_LABEL = compiled(r"[A-Z][^.:!?,]{1,40}: ")
_PREDICATE = compiled(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|sa(?:id|ys)"
    r"|(?<![-\w])[a-z]{3,}(?<!eed)ed)\b(?!-)"
)
_LONG_WORD = compiled(r"(?<![\w’'-])[A-Za-z][\w’'-]{3,}")
_FEWEST_LONG = 3


def _is_no_sentence(source: str, bare: str) -> bool:
    """Tell a caption, a headline and what stands behind a label, which end without a stop."""
    if _PICTURED.match(source):
        return _SENTENCE_WITHIN.search(bare) is None
    label = _LABEL.match(bare)
    if label is not None and _PREDICATE.search(bare) is None and bare[label.end()] not in '“"‘':
        return True
    long_words = _LONG_WORD.findall(bare)
    return len(long_words) >= _FEWEST_LONG and all(word[0].isupper() for word in long_words)


def _is_open(bare: str) -> bool:
    return bare[-1:].isalnum() or bare[-1:] in _OPEN or bare.endswith(_GOES_ON)


def _last_mark(source: str) -> str:
    """Return the mark that ends the source's last sentence, "" if none does."""
    bare = source.rstrip("”’」』\"' \n")
    return bare[-1] if bare and bare[-1] in "。！？" else ""


def _is_aside(tail: str) -> bool:
    """Tell a bracket of its own behind a sentence that has its end: `… on Monday. (Reuters)`."""
    opened = tail.rfind("(")
    return opened > 0 and tail[:opened].rstrip(_OUTER)[-1:] in _ENDS


def _ended(target: str, mark: str, style: HouseStyle) -> Fix:
    """Return the edit that sets the mark: inside a last quotation mark in American style."""
    place = len(target.rstrip())
    if style.english == "en-US":
        place = len(target.rstrip(_OUTER))
    start = place - 1 if target[place - 1] in ",;" else place
    return Fix(start, place, "?" if mark == "？" else ".")


CHECKS: tuple[SegmentCheck, ...] = (Punctuation(),)
