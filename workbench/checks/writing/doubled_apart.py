"""Words that stand twice with something between them: in a list, around a phrase, at both ends.

"Taipei, Taichung, Taichung and Tainan"; "large numbers of dead fish large numbers"; "Yesterday …
yesterday"; "long-term term".
"""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import PHRASE, WORD
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.repetition import (
    SMALL,
    Token,
    chinese_doubles,
    chinese_repeats,
    chinese_returns,
    english_sentences,
    tokens,
)

# An item of a list that comes again: not "work, work and more work".
_LISTED = compiled(
    r"\b(?P<one>[A-Za-z][\w’'-]{2,})(?P<again>, (?P=one))(?=,? (?:and|or) (?!more\b|(?P=one)\b))"
)
_SAID = compiled(
    r"\b(?P<one>said|says|added|noted|told|stated|reported|announced|the|an|of|to|for|from|with|by)"
    r"(?P<again>, (?P=one))\b"
)
# A verb's helper on both sides of its adverb, and what is planned to be planned. What one "had
# already had" is meant so.
_HELPED = compiled(
    r"\b(?P<one>is|are|was|were|has|have|will|would|can|could|may|might|must|should)"
    r" (?:then|now|also|already|still|later|soon|again|since|once|not|never|just|only|[a-z]+ly)"
    r"(?P<again> (?P=one))\b"
    r"(?! (?:that|what|when|how|why|who|where|one|it|he|she|they|we|you|there)\b)"
)
_MEANT_TO = compiled(
    r"\b(?P<one>(?P<verb>plan|want|hope|need|intend|aim|tend|expect|agree|decide|promise|refuse|fail"
    r"|seek|wish|prepare|offer|continue|begin|start|try)(?:s|d|ed|ned|ning|ing)?) to"
    r"(?P<again> (?P=verb)(?:s|d|ed|ned|ning|ing)? to)\b"
)
_COMPOUND = compiled(r"\b[A-Za-z]+-(?P<one>[a-z]{3,})(?P<again> (?P=one))\b(?!-)")

# A time that a sentence says at both ends, and how Chinese says it.
_TIMES = {
    "yesterday": compiled(fold("昨")),
    "today": compiled(fold("今[天日早晚]|今[^年]?")),
    "tomorrow": compiled(fold("明[天日早晚]|翌日|次日")),
    "tonight": compiled(fold("今晚|今夜")),
    "last week": compiled(fold("上[周个星礼]")),
    "last month": compiled(fold("上个?月")),
    "last year": compiled(fold("去年|上年")),
    "next week": compiled(fold("下[周个星礼]")),
    "next month": compiled(fold("下个?月")),
    "next year": compiled(fold("明年|来年")),
    "this year": compiled(fold("今年|本年")),
}
_TIME = compiled(
    rf"(?<!\bday before )(?<!\bday after )\b(?:{'|'.join(_TIMES)})\b(?!['’]s)", re.IGNORECASE
)

# Between the two places of a phrase: what joins two things rightly said with the same words.
_JOINS = listed(
    "and or but nor to than versus vs while as from after by into against so if when who which"
)
_FARTHEST = 4
_LONGEST = 3
_QUOTED = frozenset('"“”')


class DoubledApart:
    """Finds what stands twice with something between."""

    name = "doubled_apart"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with an edit that takes out the second where that leaves a sentence."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if chinese_doubles(source) or chinese_repeats(source):
            return
        yield from few(_beside(checked))
        found = tokens(target)
        if len({each.word for each in found}) == len(found):
            return
        yield from few(_times(checked))
        if not chinese_returns(source):
            yield from few(_around(checked, found))


def _beside(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for pattern in (_LISTED, _SAID, _HELPED, _MEANT_TO, _COMPOUND):
        for found in pattern.finditer(target):
            fix = Fix(*found.span("again"), "")
            yield WORD.found(checked, Span(*found.span()), fix=fix, word=found["one"])


def _times(checked: Checked) -> Iterator[Finding]:
    """Yield a time that a sentence has twice, where the source has no more than one."""
    target = checked.segment.target
    places = list(_TIME.finditer(target))
    if len(places) < 2:  # noqa: PLR2004 - one is said once
        return
    source = fold(checked.segment.source)
    for each in english_sentences(target):
        seen = set[str]()
        for found in places:
            word = found[0].lower()
            if not each.start <= found.start() < each.end:
                continue
            if word in seen and len(_TIMES[word].findall(source)) < 2:  # noqa: PLR2004 - both
                yield PHRASE.found(checked, Span(*found.span()), word=found[0])
            seen.add(word)


def _around(checked: Checked, found: tuple[Token, ...] | list[Token]) -> Iterator[Finding]:
    """Yield a phrase that comes again behind a few words that nothing joins to it."""
    target = checked.segment.target
    words = [each.word for each in found]
    for at in range(len(words) - 2):
        for size in range(_LONGEST, 1, -1):
            phrase = words[at : at + size]
            if len(phrase) < size or not _is_of_matter(phrase):
                continue
            for again in range(at + size + 1, min(at + size + _FARTHEST, len(words) - size) + 1):
                if words[again : again + size] != phrase:
                    continue
                place = Span(found[again].start, found[again + size - 1].end)
                between = target[found[at + size - 1].end : place.start]
                if _is_bare(between, words[at + size : again]) and place.of(target).islower():
                    yield PHRASE.found(checked, place, word=place.of(target))
                    return


def _is_of_matter(phrase: list[str]) -> bool:
    matter = [word for word in phrase if word not in SMALL and len(word) > 2 and word.isalpha()]  # noqa: PLR2004 - a word of two letters tells little
    return len(matter) > 1 or (len(phrase) == _LONGEST and phrase[0] == "to" and bool(matter))


def _is_bare(between: str, words: list[str]) -> bool:
    has_mark = any(not (sign.isalnum() or sign in " '’") for sign in between)
    return not has_mark and _JOINS.isdisjoint(words)


CHECKS: tuple[SegmentCheck, ...] = (DoubledApart(),)
