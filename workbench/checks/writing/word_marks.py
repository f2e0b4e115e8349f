"""Marks and spaces inside of words: `the 20 th`, `3p.m.`, `a six year old`, `it's target`."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.apostrophes import APOSTROPHE
from workbench.checks.writing.rules import PERHAPS, REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.alternatives import longest_first
from workbench.text.english_tokens import is_chinese, opaque
from workbench.text.lexicons.both_names import all_dateline_places
from workbench.text.lexicons.english_marks import mark_words
from workbench.text.lexicons.known_names import own_names
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.once import once
from workbench.text.patterns import compiled, compiled_from

_ORDINAL = compiled(r"(?<![\w.,$£€-])\d[\d,]*(?P<gap>[ \u00a0])(?:st|nd|rd|th)(?![\w'’.-])")
_HALF_DAY = compiled(r"(?<![\w.,$£€-])\d{1,2}(?:[:.]\d\d)?(?P<stuck>)[ap]\.m\.")

_SEVERAL = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen"
    "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)"
)
_AGE = compiled(rf"\b{_SEVERAL}(?P<one> )(?:year|month|week|day)(?P<two>[ -])old\b", re.IGNORECASE)

_IN_LY = compiled(
    r"(?<![\w-])(?P<adverb>[A-Za-z]?[a-z]{3,}ly)(?P<hyphen>-)[a-z]{2,}(?:ed|t|n)\b(?!-)"
)

# "It is" cannot follow a preposition, nor a verb behind which no clause stands.
_ITS = compiled_from(
    lambda: (
        rf"\b(?:(?:re)?(?:{longest_first(mark_words().before_its)})|of|in|on|at|to|with|from|by|into"
        r"|over|under|through|within|across|against|despite|during|beyond|towards?)"
        r" (?P<word>it(?P<mark>['’])s) (?P<next>[a-z][a-z-]*)(?= [a-z]| [A-Z]|[.,;])"
    )
)
_OF_A_VERB = ("ing", "ed", "ly")

_STRAY = compiled(
    r"(?<![\w'’])(?P<name>[A-Z][a-z]{2,}(?<!s)(?<!x)(?<!z)(?<!in))(?P<mark>['’])(?![\w'’\"”]| s\b)"
)

_OWNERS = compiled_from(
    lambda: (
        r"(?:(?<=\A)|(?<=[.!?] )|(?<=\bof )|(?<=\bin )|(?<=\bfrom )|(?<=\bthat )|(?<=\bbecause ))"
        rf"(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any) (?P<word>{longest_first(mark_words().owner)})"
        rf" (?:{longest_first(mark_words().belonging)})\b"
        r"(?= (?:is|are|was|were|have|has|had|will|would|should|could|in|at|on|for|to)\b|[.,;])"
    )
)


class WordMarks:
    """Finds spaces, hyphens and apostrophes that a word or a figure lost, or has too many of."""

    name = "word_marks"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each as it should be written."""
        del style
        target = checked.segment.target
        if is_chinese(target):
            return
        yield from few(
            chain.from_iterable(
                judge(checked, found)
                for signs, pattern, judge in _KINDS
                if any(sign in target for sign in signs)
                for found in pattern.finditer(target)
                if found.start() not in opaque(target)
            )
        )


def _found(
    checked: Checked, place: tuple[int, int], fix: Fix | None, right: str, rule: Rule = REPEATED
) -> Finding:
    written = checked.segment.target[slice(*place)]
    if rule is APOSTROPHE:
        return rule.found(checked, Span(*place), fix=fix, written=written, right=right)
    return rule.found(checked, Span(*place), fix=fix, marks=written, once=right)


def _gap(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    right = found[0].replace(found["gap"], "")
    yield _found(checked, found.span(), Fix(*found.span("gap"), ""), right)


def _stuck(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    place = found.start("stuck")
    cut = place - found.start()
    right = f"{found[0][:cut]} {found[0][cut:]}"
    yield _found(checked, found.span(), Fix(place, place, " "), right)


def _age(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    right = found[0].replace(" ", "-")
    yield _found(checked, found.span(), Fix(*found.span(), right), right)


def _adverb(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    """Yield a hyphen behind an adverb, which needs none; a hint, for some houses set it."""
    adverb = found["adverb"].lower()
    if adverb in mark_words().adjective or not _is_adverb(adverb):
        return
    fix = Fix(*found.span("hyphen"), " ")
    right = found[0].replace("-", " ", 1)
    yield _found(checked, found.span(), fix, right, PERHAPS)


def _is_adverb(word: str) -> bool:
    stem = word.removesuffix("ly")
    bases = (stem, f"{stem}l", f"{stem}le", f"{stem.removesuffix('i')}y", stem.removesuffix("al"))
    return any(len(base) > 1 and is_ordinary_word(base) for base in bases)


def _its(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    following = found["next"]
    if following not in mark_words().behind_it_is and not following.endswith(_OF_A_VERB):
        yield _found(checked, found.span("word"), Fix(*found.span("mark"), ""), "its", APOSTROPHE)


def _stray(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    """Yield a mark behind a name that owns nothing, with the place that has it within."""
    target, name = checked.segment.target, found["name"]
    before = target[: found.start()]
    if "‘" in target or " '" in f" {before}" or "('" in before or is_ordinary_word(name.lower()):
        return
    right = _marked().get(name, name).replace("'", found["mark"])
    fix = Fix(*found.span(), right)
    yield _found(checked, found.span(), fix, right, APOSTROPHE)


@once
def _marked() -> Mapping[str, str]:
    """Return names with an apostrophe by what is left without it: Xi'an."""
    known = chain.from_iterable(name.english for name in own_names())
    places = (place.english for place in all_dateline_places())
    return {each.replace("'", ""): each for each in chain(known, places) if "'" in each}


def _owners(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    target = checked.segment.target
    sign = "’" if "’" in target or "“" in target else "'"
    place = found.end("word")
    right = f"{found['word']}{sign}"
    yield _found(checked, found.span("word"), Fix(place, place, sign), right, APOSTROPHE)


_Judge = Callable[[Checked, re.Match[str]], Iterator[Finding]]
# Each with what a text has in which it may be found.
_KINDS: tuple[tuple[tuple[str, ...], re.Pattern[str], _Judge], ...] = (
    ((" st", " nd", " rd", " th"), _ORDINAL, _gap),
    (("a.m.", "p.m."), _HALF_DAY, _stuck),
    ((" old", "-old"), _AGE, _age),
    (("ly-",), _IN_LY, _adverb),
    (("it's ", "it’s "), _ITS, _its),
    (("'", "’"), _STRAY, _stray),
    (("s ",), _OWNERS, _owners),
)

CHECKS: tuple[SegmentCheck, ...] = (WordMarks(),)
