"""Questions that became statements, and statements that became questions."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese, listed, words
from workbench.text.patterns import compiled

QUESTION = Rule("punctuation.question", Family.PUNCTUATION, Severity.HINT, about_missing=True)
STATEMENT = Rule("punctuation.statement", Family.PUNCTUATION, Severity.WARNING)

# Its place is inside, before the closing mark.

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION})
_CLOSERS = "\"'”’」』）)》〉】〕]* \n\u00a0"

_ASKING = listed(
    """ask asks asked asking whether if why how what who where when wonder wonders wondered
    wondering question questions questioned questioning inquire inquired doubt doubts doubted"""
)

# What begins a question and nothing else.
_INVERTED = compiled(
    r"[“‘\"']?(?:who|what|when|where|why|how)(?: (?:else|much|long))? (?:is|are|was|were|do"
    r"|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\b",
    re.IGNORECASE,
)

# A sentence that can only be a question, up to a mark that is none of a question's.
_AUXILIARIES = (
    "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|isn['’]t|aren['’]t"
    "|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|wouldn['’]t|shouldn['’]t"
)
_SUBJECTS = (
    "I|you|he|she|it|we|they|this|that|these|those|there|the|a|an|my|your|his|her|its|our|their"
    "|any|anyone|anybody|someone|nobody|people|[A-Z][a-z]+"
)
_ASKED = compiled(
    rf"(?:\A|(?<=[.!?”\"’'] )|(?<=[“\"‘]))[“\"‘']?"
    rf"(?:(?:(?i:{_AUXILIARIES})\s(?:(?i:{_SUBJECTS}))\b)"
    rf"|(?i:who|what|when|where|why|how|whom|whose|which)(?:['’]s)?(?:\s(?:else|much|many|long|far"
    rf"|old|often|[a-z]+))?\s(?i:{_AUXILIARIES})\s)"
    r"[^.!?,;:\n]{2,200}+(?P<end>[.,!])(?=[”\"’'\s]|\Z)"
)

# A quotation that begins as questions do: `“Who approved it,” he asked`.
_QUOTED = compiled(
    r"[“\"](?!what an?\b)(?:who|what|when|where|why|how|which)\b[^.!?,;:\n“”\"]{0,160}+"
    r"(?P<end>[.,])[”\"]",
    re.IGNORECASE,
)

# Words that make a Chinese sentence a question, with or without its mark.
_CHINESE_QUESTION = compiled("[？?吗嗎呢]|难道|難道|何不|岂|豈")

_RHETORICAL = compiled(
    "[谁誰](?:不|没|沒|能|会|會|敢|愿|願)|哪[有能里裡]|[问問]|是否|难道|難道|何不|岂|豈|怎[么麼]能"
)


class Questions:
    """Compares the questions of both texts: those that are asked, not those that are reported."""

    name = "questions"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each mark that is wrong, with the one that is right."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if checked.segment.role not in _PROSE or not target.strip() or is_chinese(target):
            return
        if "？" in source or "?" in source:
            yield from few(_lost(checked))
            yield from few(_outside(checked))
            return
        yield from few(_unmarked(checked))
        if "?" in target and not _CHINESE_QUESTION.search(source):
            yield from few(_added(checked))


# A question by its order of words, though the source asks none.
_INVERTED_STOP = compiled(
    r"(?:\A|(?<=[.!?”\"] )|(?<=[“\"]))"
    r"(?:(?:Who|What|When|Where|Why|How)(?: [a-z]+)? (?:did|does|do)"
    r"|Can|Could|Did|Does|Is|Are|Was|Will|Would|Have|Has) (?:you|he|she|they|we|it|I)\b"
    r"[^.!?,;:\n“”\"]{2,120}(?P<end>\.)(?=[\"”\s]|\Z)"
)


def _unmarked(checked: Checked) -> Iterator[Finding]:
    for found in _INVERTED_STOP.finditer(checked.segment.target):
        start, end = found.span("end")
        yield QUESTION.found(checked, Span(start, end), fix=Fix(start, end, "?"))


def _lost(checked: Checked) -> Iterator[Finding]:
    """Yield the questions of the target that end as statements do, if it asks fewer."""
    source, target = checked.segment.source, checked.segment.target
    asked = len(_QUESTIONS.findall(source)) - target.count("?")
    if asked <= 0:
        return
    places = {one.start("end") for one in _QUOTED.finditer(target)}
    places |= {one.start("end") for one in _ASKED.finditer(target) if _ends(target, one)}
    for place in sorted(places):
        yield QUESTION.found(checked, Span(place, place + 1), fix=Fix(place, place + 1, "?"))
    if not places:
        yield from _last(checked)


_QUESTIONS = compiled("[？?]+")


def _ends(target: str, found: re.Match[str]) -> bool:
    """Return whether the sentence ends there: a comma does that before a quotation's end alone."""
    after = target[found.end("end") : found.end("end") + 1]
    if found["end"] == "!":
        return not _EXCLAIMS.match(found[0])
    return found["end"] == "." or after in {"”", '"', "’", "'"}


_EXCLAIMS = compiled(r"[“‘\"']?(?:how|what)\b", re.IGNORECASE)

# A question whose mark stands behind its quotation: `"Do you plead guilty"? the judge asked`.
_MARK_OUTSIDE = compiled(
    rf"[“\"](?i:{_AUXILIARIES}|who|what|when|where|why|how|whose|which)\b[^“”\".!?]{{2,160}}"
    r"(?P<marks>[”\"]\?)(?=\s)"
)


def _outside(checked: Checked) -> Iterator[Finding]:
    for one in _MARK_OUTSIDE.finditer(checked.segment.target):
        start, end = one.span("marks")
        turned = one["marks"][::-1]
        fix = Fix(start, end, turned)
        yield REPEATED.found(checked, Span(start, end), fix=fix, marks=one["marks"], once=turned)


def _last(checked: Checked) -> Iterator[Finding]:
    """Yield the last sentence, if it is a statement where the source asks something."""
    target, source = checked.segment.target, checked.segment.source
    bare = target.rstrip(_CLOSERS)
    last = source.rstrip("”’」』\"' \n")[-1:]
    if last != "？" or not bare.endswith(".") or "?" in target:
        return
    asks = any(word.text.lower() in _ASKING for word in words(target))
    asks = asks and not _INVERTED.match(target)
    if not asks and not _RHETORICAL.search(source):
        end = len(bare)
        yield QUESTION.found(checked, Span(end - 1, end), fix=Fix(end - 1, end, "?"))


# A reported question, which ends as a statement does: `He did not know where they were?`
_REPORTED = compiled(
    r"(?:\A|(?<=[.!?”\"] ))(?:(?!(?i:who|what|when|where|why|how|which|whose|whom|is|are|was|were"
    r"|do|does|did|has|have|had|can|could|will|would|should|shall|may|must|if|and|but|so|or|isn|aren"
    r"|don|didn|doesn|won)\b)[A-Z][^.!?“”\"\n]{2,160}?)\b(?:ask(?:s|ed)?|wonder(?:s|ed)?|know|knew"
    r"|known|sure|clear|see|seen|say|said|tell|told|explain(?:s|ed)?|question(?:s|ed)?|decide[sd]?"
    r"|unclear|learn(?:ed)?|understand|understood|remember(?:s|ed)?|investigating|doubt(?:s|ed)?) "
    r"(?:[a-z]+ )?(?:who|what|when|where|why|how|which|whether|if)\b[^.!?“”\"\n]{2,160}+(?P<end>\?)"
    r"(?=\s|\Z)"
)


# What is not known is no question: `Who will pay is unclear?`
_UNKNOWN = compiled(
    r"(?:\A|(?<=[.!?”\"] ))(?:Who|What|When|Where|Why|How|Whether)\b[^.!?“”\"\n]{2,160}"
    r"\b(?:is|remains|was|remained) (?:not |still |yet )?"
    r"(?:unclear|unknown|uncertain|known|clear|a mystery)(?P<end>\?)(?=\s|\Z)"
)

# A statement by its order of words, with a mark that only a question has.
_STATED = compiled(
    r"(?:\A|(?<=[.!?”\"] ))(?!(?i:who|what|when|where|why|how|which|whose|whom|is|are|was|were|do"
    r"|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|if|and|but|so|or|isn|aren"
    r"|don|doesn|didn|doesn|won|wasn|weren|not|no|really|even|just|perhaps|maybe|because|surely)\b)"
    r"[A-Z][^.!?,:;“”\"‘'\n]{12,200}(?P<end>\?)(?=\s|\Z)"
)
_ASKED_WITHIN = compiled(
    r"\b(?:who|what|when|where|why|how|which|whose|whether|right|or|if|maybe|wonder)\b",
    re.IGNORECASE,
)
# What asks in Chinese without a mark of its own: words of asking, doubt and rhetoric.
_CHINESE_ASKS = compiled(
    "谁|誰|什[么麼]|怎|哪|[几幾]|吧|岂|豈|何|为什|為什|是不是|是否|能否|可否|[问問]|疑"
)


def _added(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    found = [*_REPORTED.finditer(target), *_UNKNOWN.finditer(target)]
    if not found and not _CHINESE_ASKS.search(checked.segment.source):
        stated = _STATED.finditer(target)
        found = [each for each in stated if not _ASKED_WITHIN.search(each[0])]
    for one in found:
        start, end = one.span("end")
        yield STATEMENT.found(checked, Span(start, end), fix=Fix(start, end, "."))


CHECKS: tuple[SegmentCheck, ...] = (Questions(),)
