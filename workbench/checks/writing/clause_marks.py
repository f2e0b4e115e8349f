"""Marks between the clauses of a sentence: where its grammar or its source has others or none."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.rules import PERHAPS, REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese, listed, opaque
from workbench.text.han import HAN
from workbench.text.lexicons.english_marks import mark_words
from workbench.text.patterns import compiled
from workbench.text.repetition import english_sentences

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION, Role.LIST_ITEM})

_INCLUDING = compiled(
    r"(?:\b(?P<passive>are|is|was|were|be|been|being)(?: [a-z]+)?)?"
    r" includ(?:es?|ed|ing)(?P<mark>[:;])"
    r"(?= [^;:\n]+\Z)"
)

_BE = "is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did"
_PAST = (
    "opened|closed|launched|won|lost|began|became|held|started|announced|announces|opens|holds"
    "|plans|hosts|hosted|set|signed|left|arrived|died|resigned|retired|received|recorded|reported"
    "|released|unveiled|rejected|agreed|approved|saw|sold|bought|built|raised|cut|banned|fell|rose"
)

_SEMICOLON = compiled(r"(?P<head>[A-Z][^,;:\"“”\n]{2,100})(?P<mark>;) (?P<next>[a-z]+)[^;\n]*\Z")
_SUBORDINATE = compiled(
    r"(?:Although|Though|Because|When|While|If|After|Before|Since|Despite|Unless|Even though)\b"
)
_SUBJECT = listed("the a an he she it they we you i his her its their our this these there")

# Hyphens in the place of two dashes.
_DASHED = compiled(
    r"(?<=[A-Za-z]{2})(?P<first>-)(?:and|but|or|who|which|the|a|an|its|his|her|their|not|then|also"
    r"|including|where|what) [^-—–,.;:\n]{2,80}[a-z](?P<last>-)(?=[a-z]+ )"
)

# One in the place of a single dash, before a small word that ends no compound: `won-to everyone's`.
_FOR_ONE_DASH = compiled(
    r"(?<![\w’'-])(?P<word>[A-Za-z]{2,})(?P<hyphen>-)(?=(?P<next>to|and|but|or|a|an|the|not|nor|yet"
    r"|because|although|though|which|who|whose|where|it|he|she|they|we|this|that|these|those|there"
    r"|his|her|their|its|our|even|with|without|for|from|despite|including|nobody|everyone|all|every"
    r"|much|especially|perhaps|just|only|until|after|before|when|while|if) [A-Za-z])"
)
# What a small word makes a noun of: `a how-to guide`, `the go-to place`, `a stand-for candidate`.
_BEFORE_SMALL = listed(
    "lean set how go talking come well back hard right left going walk run look stay goings carry"
    " in on up down off out over by co re pre un non ex anti post mid self cross catch know be want"
    " do say free one each first last ready easy"
)

# What calls out, or speaks to the reader.
_CALLING = compiled(r"\b(?:[Yy]ou|[Yy]our|[Pp]lease|[Ll]et|[Uu]s|[Ww]hat|[Hh]ow|[Nn]ever|[Dd]o)\b")
_CALLED = compiled("[！!]|[吧啊呀啦哦呢哇嘛][。”]")

# Speech that is a sentence, a comma behind its closing mark, and who said it.
_SAYER = "(?:he|she|they|it|we|I|the [a-z]+(?: [a-z]+){0,2}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})"
_OUTSIDE = compiled(
    r"(?:\A|(?<=[.!?] )|(?<=\n))[\"“][A-Z][^\"“”\n]{6,240}?[a-z\d](?P<marks>[\"”],)"
    rf"(?= (?:{_SAYER} (?:said|says|told|added|wrote|asked|warned|noted)"
    r"|(?:said|says) [a-zA-Z]+)\b)"
)


class ClauseMarks:
    """Finds commas, colons, semicolons, stops and hyphens that part what belongs together."""

    name = "clause_marks"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the mark that should stand there."""
        target = checked.segment.target
        if checked.segment.role not in _PROSE or is_chinese(target):
            return
        yield from few(chain.from_iterable(judge(checked) for judge in _WHOLE))
        for sentence in english_sentences(target):
            text = target[sentence.start : sentence.end]
            yield from chain.from_iterable(
                judge(checked, text, sentence.start) for judge in _OF_A_SENTENCE
            )
        if style.english == "en-US":
            yield from few(_outside(checked))


def _found(
    checked: Checked, place: tuple[int, int], right: str | None, rule: Rule = REPEATED
) -> Finding:
    """Return the finding of an edit, shown with the words beside it."""
    target = checked.segment.target
    start, end = place
    first = target.rfind(" ", 0, max(0, start - 1)) + 1
    behind = target.find(" ", end + 1)
    last = len(target) if behind < 0 else behind
    new = right or ""
    once = f"{target[first:start]}{new}{target[end:last]}"
    span = Span(start, end) if end > start else Span(first, last)
    return rule.found(checked, span, fix=Fix(start, end, new), marks=target[first:last], once=once)


def _include(checked: Checked) -> Iterator[Finding]:
    for found in _INCLUDING.finditer(checked.segment.target):
        if found["passive"] is None:
            yield _found(checked, found.span("mark"), "")


def _exclamation(checked: Checked) -> Iterator[Finding]:
    """Yield a mark at the end for which the source has a stop and nothing that calls out."""
    source, target = checked.segment.source.rstrip(), checked.segment.target.rstrip()
    if not target.endswith("!") or not source.endswith("。") or _CALLED.search(source):
        return
    last = tuple(english_sentences(target))[-1:]
    if last and not _CALLING.search(target, last[0].start):
        yield _found(checked, (len(target) - 1, len(target)), ".")


def _hyphens(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    if "—" not in source or "-" not in target:
        return
    yield from _one_hyphen(checked)
    for found in _DASHED.finditer(target):
        start, end = found.start("first"), found.end("last")
        once = f"—{target[start + 1 : end - 1]}—"
        fix = Fix(start, end, once)
        yield REPEATED.found(checked, Span(start, end), fix=fix, marks=target[start:end], once=once)


def _one_hyphen(checked: Checked) -> Iterator[Finding]:
    """Yield a hyphen between two words for the source's one dash, if the target has no other."""
    source, target = checked.segment.source, checked.segment.target
    if len(_DASHES.findall(source)) != 1 or _DASHES.search(target) or "--" in target:
        return
    found = [
        each
        for each in _FOR_ONE_DASH.finditer(target)
        if each["word"].lower() not in _BEFORE_SMALL and each.start() not in opaque(target)
    ]
    if len(found) == 1:
        yield _found(checked, found[0].span("hyphen"), "—")


_DASHES = compiled("[—–―─]+| - ")


# Names with what is said of each in a bracket, `陈浩（北京）、吴倩（上海）`, and their joints.
_BRACKETED = compiled(rf"[{HAN}·A-Za-z]{{2,20}}[（(][^（()）\n]{{1,20}}[）)]")
_PART_END = compiled(r"(?P<mark>[,;]) ?(?:(?:and|or) )?")


def _pairs(checked: Checked, text: str, start: int) -> Iterator[Finding]:
    """Yield the mark that joins or parts the wrong halves of pairs in a row: `A, B; C; D; E, F`."""
    many = len(_BRACKETED.findall(checked.segment.source))
    if many < 2 or ";" not in text or "(" in text:  # noqa: PLR2004 - one pair is no row
        return
    marks = [each for each in _PART_END.finditer(text) if text[each.end() : each.end() + 1]]
    if len(marks) != 2 * many - 1:
        return
    wrong = [at for at, each in enumerate(marks) if each["mark"] != ",;"[at % 2]]
    if len(wrong) == 1:
        (at,) = wrong
        begin = start + marks[at].start()
        yield _found(checked, (begin, begin + 1), ",;"[at % 2])


def _semicolon(checked: Checked, text: str, start: int) -> Iterator[Finding]:
    """Yield a semicolon before what is no sentence, or behind what is none."""
    found = _SEMICOLON.match(text) if text.count(";") == 1 else None
    if found is None or "；" in checked.segment.source:
        return
    is_opening = _SUBORDINATE.match(found["head"]) and found["next"] in _SUBJECT
    if is_opening or found["next"] in mark_words().behind_comma:
        place = start + found.start("mark")
        yield _found(checked, (place, place + 1), ",")


def _outside(checked: Checked) -> Iterator[Finding]:
    """Yield a comma behind the closing mark, which American English has before it."""
    for found in _OUTSIDE.finditer(checked.segment.target):
        marks = found["marks"]
        yield _found(checked, found.span("marks"), marks[::-1], PERHAPS)


_WHOLE: tuple[Callable[[Checked], Iterator[Finding]], ...] = (*(_include, _exclamation, _hyphens),)
_OF_A_SENTENCE: tuple[Callable[[Checked, str, int], Iterator[Finding]], ...] = (
    *(_semicolon, _pairs),
)

CHECKS: tuple[SegmentCheck, ...] = (ClauseMarks(),)
