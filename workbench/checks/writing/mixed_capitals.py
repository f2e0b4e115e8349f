"""Capitals by what words are: in titles before names, in names of two words, within a word.

`president Xi met`, `new York`, `REsidents`, and `The Factory` where the source has a common noun.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from workbench.bitext.glosses import glossed, stem
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.capitals import NAME, WITHIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.alternatives import longest_first
from workbench.text.english_tokens import is_chinese, opaque
from workbench.text.grammar.classes import classes
from workbench.text.grammar.letters import small_words
from workbench.text.lexicons.capital_words import capital_words, ordinary_words
from workbench.text.lexicons.grammar_words import grammar_words
from workbench.text.lexicons.known_names import NameKind, own_names
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.once import once
from workbench.text.patterns import compiled

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION, Role.LIST_ITEM})

_SLIP = compiled(r"(?<![\w@#/.’'-])(?:[A-Z]{2}[a-z]{3,}|[a-z]+[A-Z][a-z]*)(?![\w/@’'-]|\.\w)")

# A title that has its capital before a name, where no word describes it: not `former president`.
_TITLE = compiled(
    r"(?:(?P<first>\A|(?<=[.!?] ))|\b(?P<before>[A-Za-z]+) )(?P<title>president|premier|chancellor"
    r"|governor|senator|mayor|professor|pope|queen|king|prince|princess|emperor)"
    r"(?= [A-Z][a-z]+(?!['’]?s? [A-Z]*\b(?:Minister|President)))"
)
_SHORT_TITLE = compiled(r"(?<![\w@./-])(?P<title>mrs?|ms|dr|prof)\.? (?=[A-Z][a-z])")
_LEAVES_BARE = frozenset("fTwk")

_PAIR = compiled(
    r"\b(?=(?P<pair>(?:[A-Z][a-z]+ [a-z]+|[a-z]+ [A-Z][a-z]+))\b(?P<next> [A-Za-z]+)?)"
)
_COMPASS = frozenset({"north", "south", "east", "west"})

_COMMON = compiled(
    r"(?:(?:\A|(?<=[.!?] ))The|\b(?:the|a|an|his|her|their|its|this|that|these|those|our)) "
    r"(?P<word>[A-Z][a-z]{3,})(?= (?P<next>[a-z]+))"
)
_ENDS = frozenset({"", ".", "!", "?", '"', "“"})
# One of its kind, as the source has it: 这家工厂, 一名司机.
_ONE_OF = compiled(
    "(?:[这那该這該此某一两兩几幾多每数數]|\\d)[家名位個个座所間间辆輛艘架条條棟栋幢只隻种種部台项項場场]?\\Z"
)
_NAMED = compiled('[《〈「『“‘"]')


class MixedCapitals:
    """Finds capitals that a name or title lost, and those that a common word has."""

    name = "capitals.mixed"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each as it should be written."""
        del style
        target = checked.segment.target
        if checked.segment.role not in _PROSE or is_chinese(target) or target.islower():
            return
        yield from few(chain.from_iterable(judge(checked) for judge in _JUDGES))


def _slips(checked: Checked) -> Iterator[Finding]:
    """Yield words with a capital too many: `REsidents`, `bUs`; not `NGOs` and `iPhone`."""
    target = checked.segment.target
    for found in _SLIP.finditer(target):
        word = found[0]
        is_word = is_ordinary_word(word.lower()) and any(classes(word.lower()))
        if not is_word or found.start() in opaque(target) or target.count(word) > 1:
            continue
        right = word.capitalize() if word[0].isupper() else word.lower()
        yield WITHIN.found(checked, Span(*found.span()), fix=Fix(*found.span(), right), word=word)


def _titles(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for pattern in (_TITLE, _SHORT_TITLE):
        for found in pattern.finditer(target):
            before = found.groupdict().get("before")
            if before is None or _leaves_bare(before.lower()):
                (start, end), word = found.span("title"), found["title"]
                fix = Fix(start, start + 1, word[0].upper())
                yield NAME.found(checked, Span(start, end), fix=fix, word=word)


def _leaves_bare(word: str) -> bool:
    """Return whether the title behind a word has neither an article nor what describes it."""
    if word in {"as", "then", "of", "for"}:
        return False
    if word in grammar_words().saying or small_words().get(word, ".") in _LEAVES_BARE:
        return True
    found = classes(word)
    is_verb = bool(found.past or found.third or found.irregular)
    return is_verb and not set("na") & set(found.plain) and not found.plural


@once
def _two_words() -> Mapping[str, str]:
    """Return places of two words by their small letters."""
    known = (
        each
        for name in own_names()
        if name.kind is NameKind.PLACE
        for each in name.english
        if each.count(" ") == 1 and all(part.isalpha() and part.istitle() for part in each.split())
    )
    return {each.lower(): each for each in known}


def _places(checked: Checked) -> Iterator[Finding]:
    target, known = checked.segment.target, _two_words()
    for found in _PAIR.finditer(target):
        pair = found["pair"]
        right = known.get(pair.lower())
        if right is None or pair.partition(" ")[0].lower() in _COMPASS:
            continue
        is_first = target[: found.start()].rstrip()[-1:] in _ENDS
        first = pair.partition(" ")[0]
        if is_first and first[0].isupper() and is_ordinary_word(first.lower()):
            continue  # "White house prices", which begins a sentence
        place = found.span("pair")
        yield NAME.found(checked, Span(*place), fix=Fix(*place, right), word=right)


@once
def _phrases() -> re.Pattern[str]:
    """Return the pattern of phrases that have capitals, in small letters or in part."""
    return re.compile(rf"\b(?i:{longest_first(capital_words().phrase)})\b(?![-’'])")


def _together(checked: Checked) -> Iterator[Finding]:
    """Yield phrases in small letters that are names: `spring festival`."""
    target = checked.segment.target
    for found in _phrases().finditer(target):
        right = " ".join(each[0].upper() + each[1:] for each in found[0].split(" "))
        if found[0] != right and not found[0].isupper() and found.start() not in opaque(target):
            yield NAME.found(
                checked, Span(*found.span()), fix=Fix(*found.span(), right), word=right
            )


def _common(checked: Checked) -> Iterator[Finding]:
    """Yield a common noun with a capital, which the source has a plain word for."""
    source, target = checked.segment.source, checked.segment.target
    if _NAMED.search(source):
        return
    for found in _COMMON.finditer(target):
        word = found["word"]
        small = word.lower()
        kinds = classes(small).plain or classes(small).plural
        is_name = word in ordinary_words() or "n" not in kinds or "g" in kinds or "t" in kinds
        if is_name or small in small_words() or target.count(word) > 1:
            continue
        is_plain = any(
            stem(small) in each.own and _ONE_OF.search(source[: each.start])
            for each in glossed(source)
        )
        if is_plain:
            (start, end) = found.span("word")
            fix = Fix(start, start + 1, small[0])
            yield WITHIN.found(checked, Span(start, end), fix=fix, word=word)


_JUDGES: tuple[Callable[[Checked], Iterator[Finding]], ...] = (
    *(_slips, _titles, _places, _together, _common),
)

CHECKS: tuple[SegmentCheck, ...] = (MixedCapitals(),)
