"""Sentences and last phrases of a target of which no word renders any of the source.

Told only where all the rest of the target has room for every word of the source: its own words
render nearly all, and as many others are left as words that they do not.
"""

from collections.abc import Iterator, Sequence

from workbench.bitext.glosses import Glossed, all_stems_in, glossed, telling
from workbench.bitext.unrendered import is_said
from workbench.model.finding import Span
from workbench.text.english_tokens import LETTERS
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.repetition import SMALL, english_sentences

_WORDS = r"(?:[^.;:!?\"“”]|(?<=[A-Z])\.){8,70}?(?=[.!?]?\s*\Z)"
_REASON = compiled(
    r",? (?:in order to|in a bid to|in an effort to|so as to|amid|caused by|due to|because of"
    rf"|in response to|as part of|in protest at|in protest against|thanks to|despite) {_WORDS}"
)
_PURPOSE = compiled(
    rf"(?P<before>[\w’'-]+) to (?!(?:a|an|the|his|her|its|their|this|that|be|have)\b)[a-z]{_WORDS}"
)
_WORD = compiled(rf"[{LETTERS}][{LETTERS}’'-]+|\d+")
_NAME = compiled(rf"(?<=[a-z,] )[A-Z][{LETTERS}]")
_SPEECH = compiled(r"\b(?:sa(?:y|id)|told|accord|added|noted|wrote|asked|announced)")
_QUOTED = frozenset('"“”‘')
_FEWEST = 2
_FEWEST_OF_SENTENCE = 3
_SHARE = 0.7


def added_parts(source: str, target: str) -> Iterator[tuple[Span, bool]]:
    """Yield where the target adds something, and whether that is a whole sentence."""
    if not _QUOTED.isdisjoint(target):
        return
    words = telling(source)
    if len(words) < _FEWEST_OF_SENTENCE:
        return
    places = [(Span(each.start, each.end), True) for each in english_sentences(target)[1:]]
    tail = _REASON.search(target)
    if tail is not None and all(is_said(each, all_stems_in(target)) for each in words):
        places.append((Span(*tail.span()), False))
    purpose = _PURPOSE.search(target)
    if purpose is not None and _is_noun(purpose["before"], words):
        places.append((Span(purpose.end("before"), purpose.end()), False))
    for span, is_sentence in places:
        least = _FEWEST_OF_SENTENCE if is_sentence else _FEWEST
        if (not is_sentence or _NAME.search(span.of(target))) and has_unknown(source):
            continue
        if _is_added(source, words, target, span, least):
            yield span, is_sentence


def has_unknown(source: str) -> bool:
    """Return whether a source has words that the dictionary has not, which English may render."""
    folded = fold(source)
    known = {at for each in glossed(source) for at in range(each.start, each.end)}
    return any(not known.intersection(range(*found.span())) for found in _UNKNOWN.finditer(folded))


# Two characters side by side that are no particles, figures or pronouns.
_IDLE = fold(
    "的地得了着过在是和与及或把被将他她它你我们这那此其就也都而但却又还很最不没有个一二两三四五六七八九十百千万亿上下中里前后为以于从到对向给已曾会要能可"
)
_UNKNOWN = compiled(f"(?:(?![{_IDLE}])[{HAN}]){{2}}")


def _is_noun(word: str, words: Sequence[Glossed]) -> bool:
    """Return whether what stands before "to" is no verb that wants it, as far as one can tell."""
    if word[:1].isupper():
        return True
    return any(not all_stems_in(word).isdisjoint(each.own) for each in words)


def _is_added(source: str, words: Sequence[Glossed], target: str, span: Span, least: int) -> bool:
    text = span.of(target)
    own = [each for each in _matter(text) if not each[0].isdigit()]
    if len(own) < least or any(each.isdigit() for each in text) or _SPEECH.search(text):
        return False
    wanted = frozenset[str]().union(*(each.free for each in words))
    if not all_stems_in(text).isdisjoint(wanted):
        return False
    rest = f"{target[: span.start]} {target[span.end :]}"
    there = all_stems_in(rest)
    unsaid = sum(not is_said(each, there) for each in words)
    free = sum(all_stems_in(each).isdisjoint(wanted) for each in _matter(rest))
    is_rest_whole = unsaid <= free and len(words) - unsaid >= _SHARE * len(words)
    return is_rest_whole and not _names_alike(source, text)


def _names_alike(source: str, text: str) -> bool:
    """Return whether Latin letters of the source stand in the words."""
    return any(each in source for each in _WORD.findall(text) if each[:1].isupper())


def _matter(text: str) -> list[str]:
    return [each for each in _WORD.findall(text) if each.lower() not in SMALL and len(each) > 2]  # noqa: PLR2004 - a word of two letters tells little
