"""What may come next, by texts that say much the same: drafts, earlier translations, terms."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.text.patterns import compiled
from workbench.text.pieces import sentences_of

# So many words before the cursor are looked for at most, and a single one has so many letters.
_MOST_WORDS, _LEAST_LETTERS = 5, 3

_WORD = compiled(r"\S+")
_NEXT = compiled(r"\s*\S+")


def ahead(before: str, texts: Sequence[str]) -> str:
    """Return what follows `before` in one of the texts, up to the end of its sentence; "" if none.

    The words before the cursor are looked for, as many as a text has together; of texts that have
    as many, the first one counts. The last word may be half written.
    """
    line = before.rpartition("\n")[2]
    starts = [found.start() for found in _WORD.finditer(line)]
    for start in _tails(line, starts):
        for text in texts:
            rest = _rest(line[start:], text)
            if rest:
                return rest
    return ""


def _tails(line: str, starts: Sequence[int]) -> Iterator[int]:
    """Yield where the last words begin, the most words first."""
    for start in starts[-_MOST_WORDS:]:
        tail = line[start:]
        is_single = start == starts[-1]
        if not is_single or sum(sign.isalnum() for sign in tail) >= _LEAST_LETTERS:
            yield start


def _rest(tail: str, text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # a letter whose small form is two: places would not be the same
        lower = text
    for at in _places(tail.lower(), lower):
        end = at + len(tail)
        sentence = next((each for each in sentences_of(text) if each.end > end), None)
        if sentence is not None and text[end : sentence.end].strip():
            return text[end : sentence.end]
    return ""


def _places(tail: str, text: str) -> Iterable[int]:
    """Yield where a tail stands in a text, at the beginnings of words."""
    at = text.find(tail)
    while at >= 0:
        if not at or not text[at - 1].isalnum():
            yield at
        at = text.find(tail, at + 1)


def next_word(rest: str) -> str:
    """Return the first word of what comes next, with the space before it."""
    found = _NEXT.match(rest)
    return found[0] if found else ""
