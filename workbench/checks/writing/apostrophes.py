"""Apostrophes: set apart from their word, or other marks in their place."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import LETTERS, listed, opaque
from workbench.text.patterns import compiled

APOSTROPHE = Rule("punctuation.apostrophe", Family.PUNCTUATION, Severity.WARNING)
MIXED = Rule("punctuation.mixed_apostrophes", Family.PUNCTUATION, Severity.HINT)

_PARTED = (
    rf"(?<=[{LETTERS}]) +['’`´](?=(?:s|re|ve|ll|d|m)(?:[\s,.;:!?)]|\Z))"
    rf"|(?<=[{LETTERS}]) +['’] +(?=s\b)"
    rf"|(?<=[{LETTERS}])['’`´] +(?=(?:s|re|ve|ll)(?:[\s,.;:!?)]|\Z))"
    rf"|(?<=n)['’`´] +(?=t(?:[\s,.;:!?)]|\Z))| +(?=n['’]t(?:[\s,.;:!?)]|\Z))"
)
_OTHER_SIGN = rf"(?<=[{LETTERS}])[`´ʹʼ′](?=[{LETTERS}]{{1,3}}\b)|(?<=s)[`´](?=\s)"
_WRONG = compiled(f"(?:{_PARTED}|{_OTHER_SIGN})")
_SUSPECT = compiled("['’`´ʹʼ′]")

_STRAIGHT = compiled(rf"(?<=[{LETTERS}])'(?=[{LETTERS}])")
_CURLY = compiled(rf"(?<=[{LETTERS}])’(?=[{LETTERS}])")


_VERB = (
    "was|were|is|are|has|have|had|went|came|said|say|did|do|will|would|can|could|made|took|got|gave"
    "|left|began|ran|lost|won|who|that|must|should|may|might"
)

# A plural with the mark of a genitive: `many official's went`, `two dog's were`.
_PLURAL = compiled(
    r"\b(?i:many|several|few|all|these|those|most|both|two|three|four|five|six|seven|eight|nine|ten"
    r"|dozens of|hundreds of|thousands of|\d{1,3}(?:,\d{3})*) (?!one|people|men|women|children)"
    rf"(?P<word>[a-z]{{3,}}[a-z](?P<mark>['’])s) (?=(?:{_VERB})\b)"
)

# The mark at the second of two plurals: `the workers wages' have`.
_LATE = compiled(
    rf"\b(?P<word>[a-z]{{3,}}s [a-z]{{3,}}(?P<mark>s['’])) (?=(?:{_VERB})\b)(?<!s’s )(?<!s's )"
)
_NT = compiled(
    r"\b(?P<word>(?:could|would|should|did|does|do|is|are|was|were|has|have|had|must|need)nt"
    r"|(?:ca|wo)nt(?= (?:be|have|do|go|come|get|make|see|say|tell|let|wait|take|afford|find|change"
    r"|help|happen|stop|work|give|leave)\b)|theyre|youre|weve|theyve|youve|shouldve|couldve|wouldve)\b",
    re.IGNORECASE,
)


# "It is" where a thing is owned: `it's products had`, `of it's members`.
_ITS = compiled(
    r"(?<![\w“\"])(?P<word>[Ii]t(?P<mark>['’])s) (?:own\b"
    r"|(?!(?:always|perhaps|sometimes|this|his|hers|ours|theirs|besides|others|afterwards|nowadays|news|as|yes|less|was)\b)[a-z]{3,}s"
    r" (?:had|have|has|were|are|would|will|could|can|did|do|fell|rose)\b)"
    r"|\b(?:of|for|with|from|into|under|to|despite|over) (?P<second>it(?P<sign>['’])s)"
    r" [a-z]{3,}s?\b(?= (?:in|on|of|and|to|at|for|by|is|was|had|has|are|were)\b|[.,;])"
)

# A genitive without its mark, which is no word: `the countrys capital`. Behind a consonant a plural
# has -ies, so that -ys is one only of names, which have capitals.
_GENITIVE = compiled(r"(?<![A-Za-z'’-])(?P<word>[a-z]{2,}[bcdfghjklmnpqrstvwxz]y)s(?![A-Za-z'’-])")
_PLURALS_IN_YS = listed("drys bys mays")

# Letters of which one run is in each of them: quicker to look for.
_IN_NT = tuple(
    listed("ont cant dnt snt arent erent avent dont ustnt heyre oure weve heyve ouve ldve")
)


class Apostrophes:
    """Finds `the child 's bag`, `the workers`s wages`, and two cuts of the mark in one target."""

    name = "apostrophes"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the apostrophe that the rest of the target has."""
        del style
        if _SUSPECT.search(checked.segment.target):
            yield from few(_wrong(checked))
            yield from few(_misplaced(checked))
            yield from _mixed(checked)
        yield from few(_without(checked))


def _misplaced(checked: Checked) -> Iterator[Finding]:
    """Yield the mark of a plural that has none, and one that stands a word too late."""
    target = checked.segment.target
    for found in _PLURAL.finditer(target) if "'s" in target or "’s" in target else ():
        place = found.start("mark")
        right = found["word"].replace(found["mark"], "")
        yield _right(checked, found.span("word"), Fix(place, place + 1, ""), right)
    for found in _LATE.finditer(target) if "s' " in target or "s’ " in target else ():
        if "'" in target[: found.start()] or "‘" in target[: found.start()]:
            continue  # it closes a quotation
        sign, (start, end) = found["mark"][1], found.span("word")
        one, other = found["word"][:-1].split()
        fix = Fix(start, end, f"{one}{sign} {other}")
        yield _right(checked, (start, end), fix, fix.text)


def _without(checked: Checked) -> Iterator[Finding]:
    """Yield `couldnt`, `theyre` and `countrys`, which are no words."""
    target = checked.segment.target
    for found in _ITS.finditer(target) if "t's " in target or "t’s " in target else ():
        name, mark = ("word", "mark") if found["word"] else ("second", "sign")
        start, end = found.span(name)
        yield _right(checked, (start, end), Fix(*found.span(mark), ""), "its")
    sign = "’" if "’" in target or "“" in target else "'"
    for found in _GENITIVE.finditer(target) if "ys" in target else ():
        if found[0] not in _PLURALS_IN_YS and found.start() not in opaque(target):
            cut = found.end("word")
            right = f"{found['word']}{sign}s"
            yield _right(checked, found.span(), Fix(cut, cut, sign), right)
    if not any(each in target for each in _IN_NT):
        return
    for found in _NT.finditer(target):
        if found.start() in opaque(target):
            continue
        cut = found.end() - (1 if found[0][-1] in "tT" else 2)
        right = f"{target[found.start() : cut]}{sign}{target[cut : found.end()]}"
        yield _right(checked, found.span(), Fix(cut, cut, sign), right)


def _right(checked: Checked, place: tuple[int, int], fix: Fix, right: str) -> Finding:
    written = checked.segment.target[slice(*place)]
    return APOSTROPHE.found(checked, Span(*place), fix=fix, written=written, right=right)


def _wrong(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    sign = "’" if "’" in target or "“" in target else "'"
    for found in _WRONG.finditer(target):
        if found.start() in opaque(target):
            continue
        text = "" if not found[0].strip() else sign
        begin = max(target.rfind(" ", 0, found.start()), -1) + 1
        end = _end_of_word(target, found.end())
        written = target[begin:end]
        right = target[begin : found.start()] + text + target[found.end() : end]
        fix = Fix(found.start(), found.end(), text)
        yield APOSTROPHE.found(checked, Span(begin, end), fix=fix, written=written, right=right)


def _end_of_word(target: str, place: int) -> int:
    while place < len(target) and (target[place].isalpha() or target[place] in "'’"):
        place += 1
    return place


def _mixed(checked: Checked) -> Iterator[Finding]:
    """Yield one finding, at the marks there are fewer of, with the edit that turns them all."""
    target = checked.segment.target
    if "'" not in target or "’" not in target:
        return
    straight = [found.start() for found in _STRAIGHT.finditer(target)]
    curly = [found.start() for found in _CURLY.finditer(target)]
    if not straight or not curly:
        return
    is_curly = len(curly) >= len(straight)
    places, sign = (straight, "’") if is_curly else (curly, "'")
    first, last = places[0], places[-1] + 1
    wrong = frozenset(places)
    text = "".join(sign if at in wrong else target[at] for at in range(first, last))
    spans = [Span(place, place + 1) for place in places[:_MOST_SHOWN]]
    yield MIXED.found(checked, *spans, fix=Fix(first, last, text), mark=sign)


# Places of one finding.
_MOST_SHOWN = 16

CHECKS: tuple[SegmentCheck, ...] = (Apostrophes(),)
