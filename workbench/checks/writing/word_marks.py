"""Marks and spaces inside of words: `the 20 th`, `3p.m.`, `a six year old`, `it's target`."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.apostrophes import APOSTROPHE
from workbench.checks.writing.rules import PERHAPS, REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese, listed, opaque
from workbench.text.lexicons.both_names import all_dateline_places
from workbench.text.lexicons.known_names import own_names
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.once import once
from workbench.text.patterns import compiled

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

# Words in -ly that are not adverbs, or are adjectives as well.
_NO_ADVERBS = listed(
    """beastly bodily brotherly chilly comely costly courtly cowardly curly daily deadly deathly
    early earthly easterly elderly family fatherly friendly ghostly goodly heavenly hourly homely
    kindly kingly leisurely likely lively lonely lovely lowly manly masterly mannerly monthly
    motherly nightly northerly only orderly poorly portly princely quarterly saintly scholarly
    seemly shapely sickly silly sisterly southerly sprightly stately timely ugly unlikely weekly
    westerly womanly worldly yearly"""
)

# Verbs behind which no clause stands, and prepositions: "it is" cannot follow.
_TAKING = (
    "(?:re)?(?:cut|hit|put|set|built|kept|held|lost|sold|bought|made|took|gave|met|spent|won|left"
    "|began|paid|stated|raised|opened|closed|launched|changed|moved|doubled|tripled|expanded"
    "|extended|lifted|lowered|published|released|signed|suspended|resumed|replaced|newed|vised"
    "|completed|finished|started|ended|missed|used|defended|abandoned|scrapped|dropped|adjusted"
    "|reduced|increased|tightened|strengthened|celebrated|marked|unveiled|updated|named"
    "|appointed|sacked|withdrew|slashed|boosted|maintained|restored|halted|reached)"
)
_ITS = compiled(
    rf"\b(?:{_TAKING}|of|in|on|at|to|with|from|by|into|over|under|through|within|across"
    r"|against|despite|during|beyond|towards?) (?P<word>it(?P<mark>['’])s)"
    r" (?P<next>[a-z][a-z-]*)(?= [a-z]| [A-Z]|[.,;])"
)
# What stands behind "it is" and not behind "its".
_IS_SAID = listed(
    """a about above after all almost also always among an and another any around as at back
    because been before being below best better between but by clear close difficult down due
    easier easy enough even ever fair far fine for free from gone good great hard here high how if
    important impossible in just late less like likely more most much my nearly necessary neither
    never nice no nobody not nothing now off okay on one only open or our out over part possible
    quite rare rather ready really right sad safe simple so some something still such sure tempting
    that the their then there these they this those through time to too true under unclear
    unlikely until up useful usually very what when where whether which who why with within worse
    worth wrong yet your said known thought gone made done become seen found held taken given set
    told felt meant home cheap free hot cold wet dry false dead alive"""
)
_OF_A_VERB = ("ing", "ed", "ly")

_STRAY = compiled(
    r"(?<![\w'’])(?P<name>[A-Z][a-z]{2,}(?<!s)(?<!x)(?<!z)(?<!in))(?P<mark>['’])(?![\w'’\"”]| s\b)"
)

_PEOPLE = (
    "(?:workers|farmers|students|teachers|victims|residents|patients|passengers|miners|villagers"
    "|players|drivers|nurses|doctors|migrants|refugees|soldiers|owners|tenants|customers"
    "|employees|suspects|athletes|journalists|pilots|officials|survivors|hostages|prisoners"
    "|fishers|builders|cleaners|couriers|riders|pensioners|pupils|parents|guards|sailors)"
)
_OWNED = (
    "(?:wages|salaries|families|parents|relatives|lives|homes|demands|faces|names|bodies"
    "|belongings|savings|identities|pay|wives|husbands|mothers|fathers|children)"
)
_OWNERS = compiled(
    rf"(?:(?<=\A)|(?<=[.!?] )|(?<=\bof )|(?<=\bin )|(?<=\bfrom )|(?<=\bthat )|(?<=\bbecause ))"
    rf"(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any) (?P<word>{_PEOPLE}) {_OWNED}\b"
    r"(?= (?:is|are|was|were|have|has|had|will|would|should|could|in|at|on|for|to)\b|[.,;])"
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
    if adverb in _NO_ADVERBS or not _is_adverb(adverb):
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
    if following not in _IS_SAID and not following.endswith(_OF_A_VERB):
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
