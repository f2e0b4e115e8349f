"""The words, figures and signs of an English text that numbers are made of."""

import re
from collections.abc import Container, Iterator

_TOKEN = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|(?<![\w.])\.[0-9]+|[^\W\d_]+|[$€£¥￥₩₹฿%‰°℃℉~+<>²]"
)
_ADDRESS_SIGNS = ("://", "www.", "@", "#")
_WORD = re.compile(r"\S+")
_SPACES = frozenset({" ", "\u00a0", "\u202f", "\u2009"})
_HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2212")

LONGEST_FIGURES = 24


class Tokens:
    """A text cut into words in small letters, figures and signs, with their places.

    What stands between two tokens is asked for with `gap`, which is " " for a space, "-" for a
    hyphen or a dash without spaces, "" for nothing, and otherwise the characters, at most three.
    """

    def __init__(self, text: str) -> None:
        """Cut a text; addresses and tags are left out."""
        self.text = text
        masked = _masked(text)
        found = list(_TOKEN.finditer(masked))
        self.words = [each.group().lower() for each in found]
        self._figures = [word[-1].isdecimal() for word in self.words]
        self.starts = [each.start() for each in found]
        self.ends = [each.end() for each in found]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """Return a token in small letters, "" beyond the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def candidates(self, known: Container[str]) -> Iterator[int]:
        """Yield the tokens that a number may begin with: figures, what holds them, words."""
        last = len(self.words) - 1
        for index, word in enumerate(self.words):
            if self._figures[index] or word in known or (index < last and self._figures[index + 1]):
                yield index

    def raw(self, index: int) -> str:
        """Return a token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def is_figure(self, index: int) -> bool:
        """Tell whether a token is made of Arabic figures."""
        return 0 <= index < len(self.words) and self._figures[index]

    def gap(self, index: int) -> str:
        """Return what stands before a token, after the one before it."""
        if not 0 < index < len(self.words):
            return "|"
        between = self.text[
            self.ends[index - 1] : min(self.starts[index], self.ends[index - 1] + 3)
        ]
        if between in _SPACES:
            return " "
        return "-" if between in _HYPHENS else between

    def joined(self, index: int) -> bool:
        """Tell whether a token follows the one before it as in one phrase."""
        gap = self.gap(index)
        return gap in {" ", "-", ""} or (gap in {".", ". "} and len(self.words[index - 1]) == 1)

    def phrase(self, start: int, end: int) -> str:
        """Return tokens as one phrase, "" where something stands between them."""
        if start < 0 or end > len(self.words):
            return ""
        if not all(self.joined(index) for index in range(start + 1, end)):
            return ""
        return " ".join(self.words[start:end])


def _masked(text: str) -> str:
    """Return the text with addresses, mail and tags made blank, of the same length."""
    if not any(sign in text for sign in _ADDRESS_SIGNS):
        return text
    return _WORD.sub(lambda word: _blank(word.group()), text)


def _blank(word: str) -> str:
    address = any(sign in word for sign in _ADDRESS_SIGNS[:3]) or word.startswith("#")
    return " " * len(word) if address else word
