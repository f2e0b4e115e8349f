"""Sentences that begin in lower case, and names that have lost their capital."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import islice

from workbench.checks.rule import MOST, Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, opaque
from workbench.text.grammar.classes import classes
from workbench.text.lexicons.capital_words import capital_words
from workbench.text.names.english_places import known_places
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.once import once
from workbench.text.patterns import compiled

SENTENCE = Rule("capitals.sentence", Family.CAPITALS, Severity.WARNING)
NAME = Rule("capitals.name", Family.CAPITALS, Severity.WARNING)

WITHIN = Rule("capitals.within", Family.CAPITALS, Severity.WARNING)
# Before a name the preposition may be the beginning of it.
MAY_BE_WITHIN = Rule("capitals.within", Family.CAPITALS, Severity.HINT)

# Where a text may begin in lower case: list items, cells, what comes after a place's name.
_ANYWHERE = frozenset({Role.LIST_ITEM, Role.TABLE_CELL, Role.DATELINE, Role.RELATED})

_FIRST = compiled(rf"[“‘\"'(]*([a-zß-öø-ÿ][{LETTERS}’'-]*+)")
_NEXT = compiled(rf"(?<=[{LETTERS}\d%)])([.!?])[ \u00a0\n]+([a-zß-öø-ÿ][{LETTERS}’'-]*+)")

# In letters: what is no longer and has no vowel was shortened, as `Mt.` and `Bldg.`.
_SHORT = 4

_LONGEST_LABEL = 4

# How far back a full stop looks for the word before it.
_LONGEST_WORD = 40

_TO_NAME = compiled("(?:[a-z]{1,5}+[ -]){1,3}[A-Z]")

_BRANDS = ("Yahoo!", "Jeopardy!", "Yum!")


class Capitals:
    """Finds a first word in lower case, of the text or of a sentence in it."""

    name = "capitals"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with its capital; none for iPhone, links, abbreviations and list items."""
        del style
        target = checked.segment.target
        if checked.segment.role not in _ANYWHERE:
            yield from _first(checked)
        yield from few(
            _found(checked, *found.span(2))
            for found in _NEXT.finditer(target)
            if not _goes_on(target, found) and _needs_capital(target, *found.span(2))
        )


# Small words that go on with a sentence behind its comma or semicolon. They begin titles and names
# as well (The Hague, While You Were Sleeping): what follows them there has a capital, too.
_GOING_ON = compiled(
    r"(?<=[a-z\d%)])[,;] (?P<word>And|But|Or|So|Yet|The|They|He|She|It|We|You|This|That|These|Those"
    r"|There|While|With|Without|Who|Whose|Which|When|Where|As|After|Before|Because|Although|Though"
    r"|If|Since|Until|In|On|At|For|To|From|By|His|Her|Its|Their|Our|Not|According|However|Then"
    r"|Including|Saying|Adding|Officials|Police|Residents|Authorities|Experts|Analysts|Critics"
    r"|Witnesses|Investigators|Prosecutors|Lawmakers|Protesters"
    # Behind a comma these may begin a headline's second half.
    r"|(?<=; )(?:Each|Both|Some|Many|Most|Several|Neither|Instead|Now|Still|Only|Nobody|Everyone))"
    r"(?= [a-z])"
)


# A verb with a capital behind its auxiliary, and a small word between two others.
_IN_SENTENCE = compiled(
    r" (?:(?P<verb>[A-Z][a-z]+(?:ing|ed|ly))(?= [a-z])"
    r"|(?P<small>And|Of|In|On|At|For|To|With|By|From|The|An|Or|But|Is|Are|Was|Were|Has|Have|Had|Not"
    r"|That|Which|Who|Would|It|She|They|As|Because|If|When|While)(?= [a-z]+[ ,.]))"
)
_BEFORE = {
    "verb": compiled(r"\b(?:was|were|been|also|then|is|be|are|has|had|have|not)\Z"),
    "small": compiled(r"\b[a-z]+ [a-z]+\Z"),
}
_REACH = 40


class CapitalsWithin:
    """Finds small words that have a capital though their sentence goes on."""

    name = "capitals.within"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with its small letter; headlines and speech after a comma have their own."""
        del style
        segment = checked.segment
        if segment.role not in _PROSE or _SPOKEN.search(segment.source):
            return
        for found in islice(_GOING_ON.finditer(segment.target), MOST):
            yield _within(checked, found, "word")
        yield from islice(_before_names(checked), MOST)
        for found in _IN_SENTENCE.finditer(segment.target):
            kind = found.lastgroup or ""
            before = segment.target[max(0, found.start() - _REACH) : found.start()]
            if _BEFORE[kind].search(before) is None:
                continue
            if kind == "small" or is_ordinary_word(found["verb"]):
                yield _within(checked, found, kind)


# A preposition with a capital between its verb and a name: `graduated From Tsinghua University`.
_TO_A_NAME = compiled(
    r"(?<=[a-z] )(?P<verb>[a-z]{3,}) (?:(?P<word>From|With|By|Into|Until|Since|Against|Towards?)"
    r"|(?P<place>In|At|To|For|On|Near))(?= (?P<next>[A-Z][a-z]+)\b)"
)
_TITLES_WITHIN = compiled('[“”「」『』"A-Za-z]')


def _before_names(checked: Checked) -> Iterator[Finding]:
    """Yield prepositions that no name of the source begins with, each behind a verb in its past."""
    source, target = checked.segment.source, checked.segment.target
    if _TITLES_WITHIN.search(source) or "“" in target or '"' in target:
        return
    for found in _TO_A_NAME.finditer(target):
        verb = classes(found["verb"])
        is_verb = bool(verb.past or verb.irregular) and "n" not in verb.plain
        is_place = found["place"] is None or found["next"] in known_places()
        if is_verb and is_place:
            yield _within(checked, found, "place" if found["place"] else "word", MAY_BE_WITHIN)


def _within(checked: Checked, found: re.Match[str], name: str, rule: Rule = WITHIN) -> Finding:
    start, word = found.start(name), found[name]
    fix = Fix(start, start + 1, word[0].lower())
    return rule.found(checked, Span(*found.span(name)), fix=fix, word=word)


_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION})

# A source that quotes, names a work or lists what is said may have capitals behind commas.
_SPOKEN = compiled("[《〈『]")


# In letters: shorter names are syllables of Chinese as well.
_LONG = 5


@lru_cache(16_384)
def _is_always(word: str) -> bool:
    """Return whether the dictionary has a word with a capital alone: `lebanese`."""
    if word in capital_words().always:
        return True
    is_titled = word in _titled() or word.removesuffix("s") in _titled()
    return is_titled and not is_ordinary_word(word) and not any(classes(word))


@once
def _titled() -> frozenset[str]:
    """Return, in small letters, what the dictionary has with a capital."""
    table = files("resources").joinpath("dictionaries", "en_US.dic").read_text("utf-8")
    stems = (line.partition("/")[0] for line in table.splitlines()[1:])
    return frozenset(
        stem.lower()
        for stem in stems
        if stem.istitle() and stem.isalpha() and stem.isascii() and len(stem) >= _LONG
    )


# What has a nation's name in it and no capital.
_NO_NATION = compiled(
    r" (?:fries|fry|toast|press|doors?|windows?|horns?|bread|kiss\w*|dressing|onion|delight|baths?"
    r"|setter|cream|omelettes?|polish)\b"
)

# Months that are words as well, where only a month can stand: `in march.`, `since may 2020`.
_MONTHS = compiled(
    r"\b(?:in|since|until|by|of|from|last|early|late|mid|this|next|every) "
    r"(?P<month>march|may|august)\b(?=[.,;]|\Z| \d| and [JFMASOND])"
)

_LOWER = compiled(
    rf"(?<![{LETTERS}\d.@#/_<\[’'-])(?:(?P<name>[a-z]{{4,12}}+)|(?P<self>i)(?:['’](?:m|ve|ll|d))?)"
    rf"(?![{LETTERS}\d@/_)-]|\.[{LETTERS}\d])"
)


class LostCapitals:
    """Finds weekdays, nations and great places in lower case, and a small `i`."""

    name = "capitals.name"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with its capital; a text without any capital is written so on purpose."""
        del style
        target = checked.segment.target
        if not target.islower():
            yield from few(
                _named(checked, found)
                for found in _LOWER.finditer(target)
                if (found["self"] or _is_always(found["name"]))
                and found.start() not in opaque(target)
                and _NO_NATION.match(target, found.end()) is None
            )
            for month in _MONTHS.finditer(target) if " ma" in target or " au" in target else ():
                start, end = month.span("month")
                fix = Fix(start, start + 1, target[start].upper())
                yield NAME.found(checked, Span(start, end), fix=fix, word=month["month"])


def _named(checked: Checked, found: re.Match[str]) -> Finding:
    fix = Fix(found.start(), found.start() + 1, found[0][0].upper())
    return NAME.found(checked, Span(*found.span()), fix=fix, word=found[0])


def _first(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    found = _FIRST.match(target)
    if _is_fragment(checked) or target.rstrip().endswith(";"):
        return  # an item of a list that was cut into segments
    if found and _needs_capital(target, *found.span(1)) and not _is_label(target, found.end()):
        yield _found(checked, *found.span(1))


def _is_fragment(checked: Checked) -> bool:
    """Return whether it is a phrase: no sentence in either text, and in the target no name."""
    segment = checked.segment
    ends = segment.source.rstrip("”’」』\"' \n")[-1:], segment.target.rstrip("”’\"' \n")[-1:]
    return segment.role not in _TITLED and not (set(ends) & _ENDS)


_TITLED = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.CAPTION, Role.BYLINE})
_ENDS = frozenset("。！？….!?:：；;，,)）")


def _found(checked: Checked, start: int, end: int) -> Finding:
    word = checked.segment.target[start:end]
    fix = Fix(start, start + 1, word[0].upper())
    return SENTENCE.found(checked, Span(start, end), fix=fix, word=word)


def _is_label(target: str, end: int) -> bool:
    """Return whether it is the mark of a list: `a) first`, `ii. second`."""
    return target.startswith((")", ". ", "/"), end) and end <= _LONGEST_LABEL


def _needs_capital(target: str, start: int, end: int) -> bool:
    word = target[start:end]
    if not word.islower() or target[end : end + 1].isdigit() or start in opaque(target):
        return False
    return not _is_before_name(target, word.partition("-")[0], start)


def _is_before_name(target: str, head: str, start: int) -> bool:
    """Tell `van der Bellen` and `al-Assad`, whose capital comes after the particles."""
    return head in capital_words().particle and _TO_NAME.match(target, start) is not None


def _goes_on(target: str, found: re.Match[str]) -> bool:
    """Return whether the mark ends no sentence: an abbreviation, an initial, a list's number."""
    place = found.start(1)
    if found[1] != ".":
        return found[1] == "!" and target.endswith(_BRANDS, 0, place + 1)
    begin = max(0, place - _LONGEST_WORD)
    word = target[begin:place].rsplit(maxsplit=1)[-1].lstrip("(“‘\"'[")
    before = target[: place - len(word)] if place < _LONGEST_WORD else " "
    opens = not before.strip() or target[place - len(word) - 1] == "\n"
    return opens if word.isdigit() else _is_abbreviation(word)


def _is_abbreviation(word: str) -> bool:
    plain = word.lower()
    if plain in capital_words().abbreviation or "." in plain.rstrip(".") or plain.endswith("."):
        return True
    letters = plain.lstrip("0123456789")
    if not letters.isalpha() or word.isupper():
        return len(letters) == 1 and letters.isalpha()
    return len(letters) == 1 or (len(letters) <= _SHORT and not set(letters) & set("aeiouy"))


CHECKS: tuple[SegmentCheck, ...] = (Capitals(), CapitalsWithin(), LostCapitals())
