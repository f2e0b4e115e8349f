"""Marks that are missing, repeated, or not the source's."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese, listed, opaque, words

END = Rule("punctuation.end", Family.PUNCTUATION, Severity.WARNING, about_missing=True)
QUESTION = Rule("punctuation.question", Family.PUNCTUATION, Severity.HINT, about_missing=True)
REPEATED = Rule("punctuation.repeated", Family.PUNCTUATION, Severity.WARNING)

# Whose sentences end with a mark; headlines, bylines, subheads, lists and cells may go without.
_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION})

_CLOSERS = "\"'”’」』）)》〉】〕]* \n\u00a0"
_OUTER = "\"'”’* \n\u00a0"
_ENDS = frozenset(".!?…:;—–。！？")

# With letters and figures, what a sentence whose end is missing stops at; emoji are an end.
_OPEN = frozenset(",%°€$£¥")

# A mark written twice; an ellipsis of three points, or of four with the stop, is meant.
_REPEATED = re.compile(
    r"[,;.!?](?:"
    r"(?<=,),++(?!\.)|(?<=;);++|(?<=,)\.(?!\.)"
    r"|(?<=\.)(?<!\.\.)\.(?![./\\\d])|(?<=\.)\.{4,}+"
    r"|(?<=\w\.) \.(?![ .])|(?<=\.)[”\"]\.(?!\.)"
    r"|(?P<loud>(?<=!)!++|(?<=\?)\?++))"
)

_CREDIT = re.compile(
    r"[.!?][\"”’')\]]*\s+[^.!?]{1,60}\Z"
    r"|\b(?:Photo|Picture|Image|Courtesy|Reuters|AFP|AP|Getty|Xinhua|CNA|EPA|Bloomberg|CNS)\b"
    r"[^.]{0,40}\Z"
)
_CREDIT_LENGTH = 80
_ASKING = listed(
    """ask asks asked asking whether if why how what who where when wonder wonders wondered
    wondering question questions questioned questioning inquire inquired doubt doubts doubted"""
)

# What begins a question and nothing else.
_INVERTED = re.compile(
    r"[“‘\"']?(?:who|what|when|where|why|how)(?: (?:else|much|long))? (?:is|are|was|were|do"
    r"|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\b",
    re.IGNORECASE,
)

_RHETORICAL = re.compile("[问問]|是否|难道|難道|何不|岂|豈|怎[么麼]能")


class Punctuation:
    """Finds a sentence without its end, a question that became a statement, and marks doubled."""

    name = "punctuation"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what is wrong, with the mark that settles it."""
        target = checked.segment.target
        if not target.strip():
            return
        yield from few(_repeated(checked))
        if checked.segment.role in _PROSE and not is_chinese(target):
            yield from _end(checked, style)
            yield from _question(checked)


def _repeated(checked: Checked) -> Iterator[Finding]:
    target, source = checked.segment.target, checked.segment.source
    emphatic = any(mark in source for mark in ("！！", "？？", "！？", "？！", "!!", "??"))
    for found in _REPEATED.finditer(target):
        if (found["loud"] and emphatic) or found.start() in opaque(target):
            continue
        text = _once(found[0])
        fix = Fix(found.start(), found.end(), text)
        yield REPEATED.found(checked, Span(*found.span()), fix=fix, marks=found[0], once=text)


def _once(marks: str) -> str:
    if len(marks) > len("..") and set(marks) == {"."}:
        return "..."
    if marks[1:2] in {"”", '"'}:
        return marks[:2]
    return "." if "." in marks else marks[0]


def _end(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    target = checked.segment.target
    mark = _last_mark(checked.segment.source)
    bare = target.rstrip(_CLOSERS)
    if not mark or not _is_open(bare) or len(bare) - 1 in opaque(target):
        return
    if checked.segment.role is Role.CAPTION and _CREDIT.search(target[-_CREDIT_LENGTH:]):
        return
    if ")" in target[len(bare) :] and _is_aside(target[-_CREDIT_LENGTH:].rstrip(_OUTER)):
        return
    yield END.found(checked, Span(len(bare) - 1, len(bare)), fix=_ended(target, mark, style))


def _is_open(bare: str) -> bool:
    return bare[-1:].isalnum() or bare[-1:] in _OPEN


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
    start = place - 1 if target[place - 1] == "," else place
    return Fix(start, place, "?" if mark == "？" else ".")


def _question(checked: Checked) -> Iterator[Finding]:
    target, source = checked.segment.target, checked.segment.source
    bare = target.rstrip(_CLOSERS)
    if _last_mark(source) != "？" or not bare.endswith(".") or "?" in target:
        return
    asks = any(word.text.lower() in _ASKING for word in words(target))
    asks = asks and not _INVERTED.match(target)
    if not asks and not _RHETORICAL.search(source):
        end = len(bare)
        yield QUESTION.found(checked, Span(end - 1, end), fix=Fix(end - 1, end, "?"))


CHECKS: tuple[SegmentCheck, ...] = (Punctuation(),)
