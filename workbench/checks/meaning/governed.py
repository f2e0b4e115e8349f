"""What a denial denies: the verb behind it, looked for in the target with and without one.

从未承认 as "had admitted", where only "innocence" of another clause may carry a denial, and
表示愿意 as "were not willing": the verb itself is in both texts, so that no paraphrase is told.
"""

import re
from collections.abc import Iterator, Sequence

from workbench.bitext.glosses import Glossed, glossed, stem, stems_of
from workbench.checks.meaning.denials import Denial, carries, english_words
from workbench.checks.meaning.negatives import may_deny
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# Between a denial and its verb: 从未[公开]承认 is too far, 从未[曾]承认 is not.
_NEAR = 1

_BOUNDARY = compiled(
    r"[.,;:!?()\n]|\b(?:and|but|while|although|though|because|which|who|as|when|after|if|so)\b"
)

# Words with which a clause denies in other words.
_OTHERWISE = compiled(
    r"\b(?:first|until|till|before|only|rather|instead|yet|last|too|hard|hardly|far|long|little|few"
    r"|least|out|away|free|any|ever|whether|than|or|nor|still|again|once|stop\w*|end\w*|drop\w*"
    r"|reject\w*|against|prevent\w*|avoid\w*|resist\w*|remain\w*|keep\w*|kept|exempt\w*|ban\w*"
    r"|barr\w*|would have|could have|short of|lest|held)\b",
    re.IGNORECASE,
)


# Of denials inside words only these deny the verb behind them.
_NEVER = frozenset(
    map(fold, ("从未", "从不", "从没", "从没有", "从来没有", "从来不", "不再", "未再"))
)

# "Rule out" denies; a rule does not.
_A_RULE = compiled(
    r"\b(?:the|an?|new|this|that|these|under|its|their|by|current|existing|revised) rules?\b",
    re.IGNORECASE,
)


def verb_affirmed(source: str, target: str, denied: Sequence[Denial]) -> Denial | None:
    """Return the denial whose verb a clause of the target has without anything negative.

    Only where each word of the target that may carry a denial renders another word of the source.
    """
    plain = [
        each
        for each in denied
        if not each.is_doubled and (not each.is_lexical or each.word in _NEVER)
    ]
    if not plain:
        return None
    words, target = glossed(source), _A_RULE.sub(lambda found: " " * len(found[0]), target)
    for each in plain[:_MOST_DENIALS]:
        verb = next((w for w in words if 0 <= w.start - each.span.end <= _NEAR), None)
        if verb is None or not _is_told_plainly(target, words, verb):
            continue
        others = [w for w in words if w is not verb and not _touches(w, each)]
        if all(_is_rendered(word, others) for word, _ in english_words(target) if carries(word)):
            return each
    return None


# Of one segment, each compared with all its words: no sentence denies as often.
_MOST_DENIALS = 8


def _touches(word: Glossed, denial: Denial) -> bool:
    return word.start < denial.span.end and denial.span.start < word.end


def _is_rendered(word: str, others: Sequence[Glossed]) -> bool:
    return any(stem(word) in each.own for each in others)


def _is_told_plainly(target: str, words: Sequence[Glossed], verb: Glossed) -> bool:
    """Return whether the target has the verb once, rendering nothing else, in a bare clause."""
    own = verb.own.difference(*(each.own for each in words if each is not verb))
    places = [place for each, place in stems_of(target) if each in own]
    if len(places) != 1:
        return False
    clause = _clause(target, places[0])
    if _OTHERWISE.search(clause.of(target)) is not None:
        return False
    return not any(carries(word) for word, _ in english_words(clause.of(target)))


def _clause(target: str, place: int) -> Span:
    starts = [found.end() for found in _BOUNDARY.finditer(target, 0, place)]
    end = _BOUNDARY.search(target, place)
    return Span(starts[-1] if starts else 0, end.start() if end else len(target))


_DENIED = compiled(
    r"(?P<word>\b(?:not|never)\b|n['’]t\b) (?:be |been |to |have |yet |being )?(?=[a-z])",
    re.IGNORECASE,
)

_SET = compiled(
    r"\b(?:(?:not|n['’]t) help|not only|not just|whether or not|or not|not least|not to mention"
    r"|not merely|not until|if not|not simply|not the first|not long|not far|why not)\b|\?",
    re.IGNORECASE,
)
_SHORTEST = 3


def verb_denied(source: str, folded: str, target: str) -> Iterator[Span]:
    """Yield a "not" right before a verb that the source has in a clause without any denial."""
    denied = list(_DENIED.finditer(target))
    if not denied or _SET.search(target) is not None:
        return
    for found in denied:
        governed = next((each for each in stems_of(target[found.end() :])), None)
        if governed is None or governed[1] > 0 or len(governed[0]) < _SHORTEST:
            continue
        forms = {governed[0], f"{governed[0]}e"}  # of "ruled" the stem is shorter than of "rule"
        rendered = [word for word in glossed(source) if not forms.isdisjoint(word.own)]
        around = (_may_deny_around(source, folded, target, word) for word in rendered)
        if rendered and not any(around):
            yield Span(*found.span("word"))


_ENDS = compiled(fold("[。；！？;!?\n]"))


def _may_deny_around(source: str, folded: str, target: str, word: Glossed) -> bool:
    """Return whether anything negative is in the sentence of a word of a source."""
    ends = [found.end() for found in _ENDS.finditer(folded, 0, word.start)]
    end = _ENDS.search(folded, word.end)
    sentence = Span(ends[-1] if ends else 0, end.start() if end else len(folded))
    return may_deny(source, target, sentence)
