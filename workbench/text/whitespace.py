"""White space of a paragraph: what is folded, what is kept, what is trimmed."""

from bisect import bisect_right
from dataclasses import dataclass

from workbench.text.patterns import compiled

# Characters without a width of their own, as the inside of a regular expression's brackets.
INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"

_BLANKS = compiled(rf"[\s{INVISIBLE}]+")
_FOLDED = compiled(r"[^\S\u00a0\u3000]+")
_VISIBLE = compiled(rf"[^\s{INVISIBLE}]")


@dataclass(frozen=True, slots=True)
class TidyText:
    """A tidied text, and where the offsets of the untidied one have gone."""

    text: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    new_ends: tuple[int, ...] = ()

    def move(self, offset: int) -> int:
        """Return the offset in the tidied text for one in the untidied text."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0:
            return offset
        if offset < self.ends[index]:
            before = self.new_ends[index - 1] - self.ends[index - 1] if index else 0
            return min(offset + before, self.new_ends[index])
        return offset - self.ends[index] + self.new_ends[index]


def tidy(text: str) -> TidyText:
    """Trim the edges of a paragraph and of its lines, and fold white space to one space.

    A line feed is a line's end and stays. Inside a line the no-break space and the ideographic
    space (U+3000) stay as they are; at an edge they go, and with them what has no width.
    """
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    new_ends: list[int] = []
    done = length = 0
    for match in _BLANKS.finditer(text):
        start, end = match.span()
        kept = _kept(match[0], at_edge=start == 0 or end == len(text))
        if kept == match[0]:
            continue
        pieces += (text[done:start], kept)
        length += start - done + len(kept)
        starts.append(start)
        ends.append(end)
        new_ends.append(length)
        done = end
    pieces.append(text[done:])
    return TidyText("".join(pieces), tuple(starts), tuple(ends), tuple(new_ends))


def _kept(blanks: str, *, at_edge: bool) -> str:
    if at_edge:
        return ""
    return "\n" if "\n" in blanks else _FOLDED.sub(" ", blanks)


def tidy_line(text: str) -> str:
    """Return the text as one tidied line, whatever line ends it has."""
    return tidy(_FOLDED.sub(" ", text)).text


def is_visible(text: str) -> bool:
    """Return whether there is anything in a text to be seen."""
    return _VISIBLE.search(text) is not None


def squeeze(text: str) -> str:
    """Return what is to be seen of a text, without any white space: for comparing."""
    return _BLANKS.sub("", text)
