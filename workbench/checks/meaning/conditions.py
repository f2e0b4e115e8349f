"""Unless and if: the polarity of a condition and of what hangs on it, taken together.

除非下雨否则照常 is "on unless it rains", "off if it rains", and never "on if it rains": of a
condition and its main clause English may deny the one or the other, but not both or none.
"""

import re
from collections.abc import Sequence

from workbench.checks.meaning.accounted import accounted
from workbench.checks.meaning.denials import Denial, denies, english_words
from workbench.checks.meaning.spent import unspent
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_UNLESS = compiled(
    fold(
        "除非|若非|要不是|只要[不没]|(?:如果|若是?|如|倘若|假如|要是|只要|假使)[^，。；：！？,;（）]{0,4}?(?P<denial>不是|不|没有?|未|无)"
    )
)
_IF = compiled(fold("如果|倘若|假如|只要|一旦|要是|假使"))
_SENTENCE = compiled(fold("[。；！？;!?\n]"))
_COMMA = compiled(fold("[，,]"))
_OR_ELSE = compiled(fold("否则|不然|要不然|要不"))

# English conditions that deny already, or may be read either way.
_DENIED = compiled(
    r"\b(?:unless|except\w*|without|but for|barring|short of|until|till|or|otherwise|only|if not"
    r"|even if|even though|whether|were it not|had it not|not been for|before|lest|failing|absent"
    r"|depend\w*|condition\w*|requir\w*|must|need\w*|while|although)\b"
)
_CONDITION = compiled(
    r"\b(?:if|as long as|so long as|provided|providing|once|when|whenever|in the event"
    r"|should (?:he|she|it|they|the|an?)"
    r"|(?:^|(?<=[.!?] ))had (?:he|she|it|they|we|the|an?) )\b"
)
_ENGLISH_BORDER = compiled(r"[,.;:!?]")


def turned_condition(
    source: str, target: str, denied: Sequence[Denial]
) -> tuple[Span, Span] | None:
    """Return a condition of a source, and the target's where both together say the contrary."""
    folded = fold(source)
    lowered = target.lower()
    unless = _UNLESS.search(folded)
    if unless is not None and _is_denial(unless, denied):
        return _unless_as_if(source, folded, target, unless, denied)
    plain = _IF.search(folded) if "unless" in lowered else None
    if plain is None or denied or accounted().of(folded, ()):
        return None
    words = english_words(target)
    if any(denies(word) for word, _ in words) or len(unspent(source, target, words, ())) > 1:
        return None
    place = lowered.find("unless")
    return Span(*plain.span()), Span(place, place + len("unless"))


def _is_denial(unless: re.Match[str], denied: Sequence[Denial]) -> bool:
    """Return whether what denies a condition is a word of denial, and not a part of another."""
    place = unless.start("denial")
    return place < 0 or any(
        each.span.start == place and not each.is_lexical and not each.is_doubled for each in denied
    )


def _unless_as_if(
    source: str,
    folded: str,
    target: str,
    unless: re.Match[str],
    denied: Sequence[Denial],
) -> tuple[Span, Span] | None:
    lowered = target.lower()
    if _DENIED.search(lowered) is not None:
        return None
    told = _CONDITION.search(lowered)
    if told is None:
        return None
    end = _ENGLISH_BORDER.search(lowered, told.end())
    condition = Span(told.start(), end.start() if end else len(lowered))
    words = english_words(target)
    if any(denies(word) and condition.start <= at.start < condition.end for word, at in words):
        return None
    apart = [each.span for each in denied]
    meant = accounted().of(folded, apart)
    left = [
        word
        for word in unspent(source, target, words, apart)
        if denies(word) or not any(each.says.fullmatch(word) for each in meant)
    ]
    if any(not denies(word) for word in left):
        return None
    ours = 1 + _denials_of_main(folded, unless, denied)
    if ours % 2 == len(left) % 2:
        return None
    return Span(*unless.span()), condition


def _denials_of_main(folded: str, unless: re.Match[str], denied: Sequence[Denial]) -> int:
    """Return how many denials the clause has that hangs on a condition, negative words too."""
    begins = [found.end() for found in _SENTENCE.finditer(folded, 0, unless.start())]
    end = _SENTENCE.search(folded, unless.end())
    low, high = begins[-1] if begins else 0, end.start() if end else len(folded)
    comma = _COMMA.search(folded, unless.end(), high)
    main = Span(comma.end(), high) if comma else Span(low, unless.start())
    taken = [Span(*found.span()) for found in _OR_ELSE.finditer(folded, main.start, main.end)]
    return sum(
        not each.is_doubled and main.start <= each.span.start < main.end
        for each in denied
        if not any(at.start <= each.span.start < at.end for at in taken)
    )
