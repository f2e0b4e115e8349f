"""What of a source a "not" of its English may say: its denials, and words that lack or stop.

A character such as 停 or 外 says nothing negative inside 停车 or 外交, and 取消 is accounted for
where English has "cancelled": a "not" beside it says something else.
"""

import re
from collections.abc import Iterator
from functools import cache

from workbench.bitext.glosses import Glossed, stem
from workbench.bitext.senses import rendered, senses
from workbench.checks.meaning.denials import carries, denials, denies, english_words
from workbench.model.finding import Span
from workbench.text.english_bases import bases
from workbench.text.folding import fold
from workbench.text.lexicons.negation_words import all_negation_words
from workbench.text.patterns import compiled

# Denials as such.
_STRICT = compiled(fold("[不没未无非勿莫毫否别唔冇毋]"))
# Characters that may say, by themselves or in a word, what English says with a "not".
_ANY = compiled(
    fold(
        "[不没未无非否勿莫别唔冇毋免拒禁缺反失难少停除止毫绝仅只唯谢辞断休罢空欠违误怎岂哪取撤戒忌杜疏漏逃避"
        "尽零限谁]|何[必苦尝况曾]|落空|下线|告吹|前|才|白|方可|方能|须满"
    )
)
# Those which do so only where English has a word of their own beside the "not".
_ONLY = compiled(fold("[只仅唯才]|方可|方能|须满"))
_FRONT = compiled(fold("前"))
_BUT = compiled(
    r"\b(?:but|until|till|more|other|others|yet|except|else|alone|only|just|old|enough|exceed\w*"
    r"|beyond|without|even|far|long|many|much|than|under|below|younger|unless|before)\b"
)
# A question that denies, unless English asks it, too.
_ASKS = compiled(fold("[谁哪怎岂]|何[必苦尝况曾]"))
_ASKED = compiled(r"\b(?:who|whom|whose|where|which|what|how|why|whoever|whatever)\b")
_RHETORIC = compiled(fold("难道|何尝|岂"))
_YET = compiled(r"\b(?:yet|before|until|till|ever|never|again|since|last|first|any ?more)\b")


# As many letters of a word as stems have.
_LETTERS = 5


def may_deny(
    source: str, target: str, span: Span | None = None, *, with_verbs: bool = False
) -> bool:
    """Return whether anything of a source, or of a part of it, may be what a "not" says.

    `with_verbs` asks for a "refused to" as well, which may be what a negative word says.
    """
    lowered = target.lower()
    carrying = frozenset[str]() if with_verbs else _carrying(lowered)
    return any(_signs(source, lowered, span or Span(0, len(source)), carrying))


def _carrying(lowered: str) -> frozenset[str]:
    return frozenset(
        form[:_LETTERS]
        for word, _ in english_words(lowered)
        if carries(word) and not denies(word)
        for form in bases(word)
    )


def count_of_signs(source: str, target: str) -> int:
    """Return how many denials and negative words of a source a "not" may say; twice the doubled."""
    folded, lowered = fold(source), target.lower()
    denied = denials().of(folded)
    words, carrying = rendered(source), _carrying(lowered)
    places = set[int]()
    for found in _ANY.finditer(denials().blanked(folded)):
        if any(each.span.start <= found.start() < each.span.end for each in denied):
            continue
        place = Span(*found.span())
        if any(_signs(source, lowered, place, carrying)):
            word = next((w for w in words if w.start <= place.start < w.end), None)
            places.add(place.start if word is None else word.start)
    also = len(_ALIAS.findall(folded))
    return sum(2 if each.is_doubled else 1 for each in denied) + len(places) + also


# 化名 is "not his real name".
_ALIAS = compiled(fold("化名|假名"))


def _signs(source: str, lowered: str, span: Span, carrying: frozenset[str]) -> Iterator[bool]:
    folded, words = fold(source), rendered(source)
    said = {(each.start, each.end): each.says for each in senses(source)}
    for found in _ANY.finditer(denials().blanked(folded), span.start, span.end):
        word = next((w for w in words if w.start <= found.start() < w.end), None)
        says = frozenset[str]() if word is None else said.get((word.start, word.end), word.own)
        yield _is_sign(folded, lowered, found, word, says=says, carrying=carrying)


def _is_sign(
    folded: str,
    lowered: str,
    found: re.Match[str],
    word: Glossed | None,
    *,
    says: frozenset[str],
    carrying: frozenset[str],
) -> bool:
    """Return whether a character is a sign of something negative that English lacks a word of."""
    if _ASKS.match(found[0]):
        return _ASKED.search(lowered) is None
    if _ONLY.match(found[0]) and (word is None or word.start == found.start()):
        return _BUT.search(lowered) is not None
    if word is not None:
        return _may_be_said(folded, word, carrying, says)
    return _FRONT.match(found[0]) is None or _YET.search(lowered) is not None


def _may_be_said(
    folded: str, word: Glossed, carrying: frozenset[str], says: frozenset[str]
) -> bool:
    """Return whether a word is negative, and English has none of the words that say so."""
    if _STRICT.search(folded, word.start, word.end) is not None:
        return carrying.isdisjoint(word.own)
    if _RHETORIC.match(folded, word.start, word.end) is not None:
        return True
    negative = word.own & _negative_stems()
    return bool(negative) and carrying.isdisjoint(negative | says)


@cache
def _negative_stems() -> frozenset[str]:
    words = all_negation_words()
    return frozenset(stem(each.removesuffix("*")) for each in words.carrier)
