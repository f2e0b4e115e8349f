"""Marks and capitals between what is said and who says it."""

from collections.abc import Callable, Iterable, Iterator

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.capitals import SENTENCE, WITHIN
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, is_chinese, listed
from workbench.text.patterns import compiled

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION, Role.LIST_ITEM})

_SAYING = (
    "said|says|added|adds|told|asked|asks|wrote|writes|noted|warned|explained|recalled|continued"
    "|argued|insisted|replied|answered|shouted|went on|declared|concluded|quipped|joked|remarked"
)
_SAID = compiled(rf"\b(?:{_SAYING})\b")

# Words with which a sentence goes on: names and titles have their capitals in the middle of one.
_SMALL = listed(
    """a after all also although an and any as at because before both but by despite during each
    even every few for from he her his how however if in instead including into it its just many
    more most my neither no nobody none nor not nothing on once only or our over perhaps rather she
    since so some still than that the their then there these they this those though to together
    under unless until was we were what when where whether which while who whose why will with
    without yet you your"""
)

# Speech, who said it, and more speech: `"It must be done," he said, "Before the flood."`
_RESUMED = compiled(
    r"(?:\A|(?<=[.!?] )|(?<=[.!?][\"”’'] ))[\"“‘'](?P<first>[^\"“”\n]{2,300}?)"
    r"(?:,[\"”’']|[\"”’'],) (?P<said>[^\"“”.!?;:\n]{3,90}?)(?P<mark>[,.]) [\"“‘']"
    rf"(?P<word>[{LETTERS}]+)(?= [a-z]|, )"
)

# Speech that ends without a mark before who said it: `"It is over" he said.`
_UNMARKED = compiled(
    r"(?:\A|(?<=[.!?] ))[\"“](?P<words>[A-Z][^\"“”\n]{6,240}?[a-z\d])(?P<close>[\"”])"
    r"(?= (?:(?:he|she|they|it|we|I|the [a-z]+(?: [a-z]+)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    rf" (?:{_SAYING})\b|(?:said|says|added|wrote) (?:the|a|an|[A-Z])))"
)

# Speech that is a sentence, behind a verb with no mark: `He said "It is all over now."`
_UNOPENED = compiled(
    r"\b(?:he|she|they|I|we|[A-Z][a-z]+) "
    r"(?P<verb>said|says|added|replied|asked|shouted|wrote|warned)"
    r"(?= [\"“][A-Z][\w'’-]*(?: [^\"“”\n ]+){2,60}[.?!][\"”](?:\s|\Z))"
)
_QUOTE = compiled('["“”]')


class SpeechMarks:
    """Finds speech that goes on with a capital, and commas that are missing at its ends."""

    name = "speech_marks"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the edit that settles it."""
        del style
        segment = checked.segment
        if segment.role not in _PROSE or not _QUOTE.search(segment.target):
            return
        if _SAID.search(segment.target) and not is_chinese(segment.target):
            for judge in _JUDGES:
                yield from few(judge(checked))


def _resumed(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _RESUMED.finditer(target):
        if not _SAID.search(found["said"]) or _TURNS.match(found["said"]):
            continue
        word, (start, end) = found["word"], found.span("word")
        if found["mark"] == "," and word[0].isupper() and word.lower() in _SMALL:
            fix = Fix(start, start + 1, word[0].lower())
            yield WITHIN.found(checked, Span(start, end), fix=fix, word=word)
        elif found["mark"] == "." and word.islower() and word in _SMALL:
            fix = Fix(start, start + 1, word[0].upper())
            yield SENTENCE.found(checked, Span(start, end), fix=fix, word=word)


# Somebody else speaks: `"Wait," he said, but she insisted, "We have to go."`
_TURNS = compiled(r"(?:but|and|though|while|then|so|to which)\b|.*\b(?:but|though|while)\b")


def _unmarked(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _UNMARKED.finditer(target):
        if len(found["words"].split()) < _FEWEST:
            continue
        start, end = found.span("close")
        first = target.rfind(" ", 0, start) + 1
        fix = Fix(start, end, f",{found['close']}")
        once = f"{target[first:start]},{found['close']}"
        yield REPEATED.found(checked, Span(first, end), fix=fix, marks=target[first:end], once=once)


# In words: a shorter quotation may be a name or a word that somebody used.
_FEWEST = 3


# A comma behind a mark that ends speech by itself: `"We won!", he shouted.`
_TWO_MARKS = compiled(
    r"(?:\A|(?<=[.!?] ))[\"“][^\"“”\n]{2,240}?(?P<marks>[!?][\"”],)"
    rf"(?= (?:he|she|they|it|we|I|the [a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:{_SAYING})\b)"
)


def _two_marks(checked: Checked) -> Iterator[Finding]:
    for found in _TWO_MARKS.finditer(checked.segment.target):
        place, right = Span(*found.span("marks")), found["marks"][:-1]
        fix = Fix(place.start, place.end, right)
        yield REPEATED.found(checked, place, fix=fix, marks=found["marks"], once=right)


def _unopened(checked: Checked) -> Iterator[Finding]:
    for found in _UNOPENED.finditer(checked.segment.target):
        place, verb = Span(*found.span("verb")), found["verb"]
        fix = Fix(place.end, place.end, ",")
        yield REPEATED.found(checked, place, fix=fix, marks=verb, once=f"{verb},")


_JUDGES: tuple[Callable[[Checked], Iterator[Finding]], ...] = (
    *(_resumed, _unmarked, _unopened, _two_marks),
)

CHECKS: tuple[SegmentCheck, ...] = (SpeechMarks(),)
