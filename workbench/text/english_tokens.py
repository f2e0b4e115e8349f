"""Words, links and other runs of an English text, with their places; all linear in its length.

Links and what looks like them (domains, file names, handles, hashtags) are opaque: their points,
capitals and repetitions are nobody's mistake.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

# The letters of English and of foreign names in it, for use in a character class.
LETTERS = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"


def listed(text: str) -> frozenset[str]:
    """Return the set of words written one after another, which reads better than their quotes."""
    return frozenset(text.split())


_WORD = compiled(rf"[{LETTERS}]++(?:['’‑-][{LETTERS}]++)*")
_HAN = compiled(f"[{HAN}]")

# A link with its scheme, an e-mail address or any other run of its characters, a handle.
_RUN = compiled(
    r"(?:https?|ftp)://[\w.~:/?#@!$&()*+,;=%-]++"
    r"|[A-Za-z0-9_%+.-]++(?:@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)+)?"
    r"|[@#]\w++",
    re.IGNORECASE | re.ASCII,
)

# What any link or file has: three texts in four need not be looked through run by run.
_MAY_BE_LINK = compiled(r"://|@|[A-Za-z0-9_%+.-]\.[A-Za-z0-9_%+-]")

_PATH = compiled(r"(?::\d++)?/[\w.~:/?#@!$&()*+,;=%-]*+", re.ASCII)

_DOMAINS = listed(
    """com org net edu gov int mil info io co uk cn tw hk mo jp kr sg au nz ca de fr ru eu tv ai
    app biz news asia ch es nl se br mx vn th ph example"""
)

# Words as well: only a path behind them makes them domains.
_DOUBTFUL_DOMAINS = listed("in me us is it at be no so to am my id by")

_SUFFIXES = listed(
    """pdf doc docx xls xlsx ppt pptx txt rtf html htm php asp jsp xml json csv tsv jpg jpeg png
    gif svg mp3 mp4 mov avi zip rar exe apk js py md srt"""
)


class Word(NamedTuple):
    """A word, hyphens and apostrophes inside it included; `text[start:end]`."""

    start: int
    end: int
    text: str


class Link(NamedTuple):
    """An address as it stands in a text, without the stop behind it; `is_mail` for e-mail."""

    start: int
    end: int
    text: str
    is_mail: bool


class Opaque:
    """The places of a text that are no prose."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        """Take spans in the text's order, which do not overlap."""
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def __contains__(self, place: int) -> bool:
        number = bisect_right(self._starts, place)
        return number > 0 and place < self._ends[number - 1]


@lru_cache(RECENT)
def is_chinese(text: str) -> bool:
    """Return whether a text has more Chinese characters than words in Latin letters."""
    return len(_HAN.findall(text)) > len(_WORD.findall(text))


@lru_cache(RECENT)
def words(text: str) -> tuple[Word, ...]:
    """Return the words in Latin letters, in their order."""
    return tuple(Word(m.start(), m.end(), m[0]) for m in _WORD.finditer(text))


# Shorter words stay small in a title, and fewer of them are no title but a name.
_OF_TITLES, _FEWEST_OF_TITLES = 4, 4


def is_in_title_case(text: str) -> bool:
    """Return whether a text is written as headlines are, each longer word with a capital.

    There a capital says nothing of names: `Law Claims Global Reach; Pompeo Calls It an Affront`.
    """
    longer = [word.text for word in words(text) if len(word.text) >= _OF_TITLES]
    return len(longer) >= _FEWEST_OF_TITLES and all(each[0].isupper() for each in longer)


@lru_cache(RECENT)
def links(text: str) -> tuple[Link, ...]:
    """Return URLs, bare domains and e-mail addresses; an address is ASCII, so Chinese ends it."""
    return tuple(Link(start, end, text[start:end], "@" in head) for start, end, head in _runs(text))


@lru_cache(RECENT)
def opaque(text: str) -> Opaque:
    """Return where links, handles, hashtags and names of files stand."""
    spans = [(start, end) for start, end, _ in _runs(text)]
    spans += [
        found.span() for found in _RUN.finditer(text) if found[0][0] in "@#" or _is_file(found[0])
    ]
    return Opaque(sorted(spans))


def _runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of links, each with the part that says what it is."""
    if _MAY_BE_LINK.search(text) is None:
        return
    place = 0
    while found := _RUN.search(text, place):
        place = found.end()
        start, run = found.start(), found[0]
        if "://" in run:
            yield start, _without_tail(text, start, place), "://"
        elif "@" in run[1:-1] or _is_domain(run.rstrip("."), text, place):
            start += len(run) - len(run.lstrip(".-+%"))
            path = None if "@" in run or run.endswith(".") else _PATH.match(text, place)
            place = path.end() if path else place
            yield start, _without_tail(text, start, place), run


def _is_domain(run: str, text: str, end: int) -> bool:
    head, point, last = run.lstrip(".-").rpartition(".")
    if not point or not head[-1:].isalnum() or not _is_one_case(last, head):
        return False
    if head.isdigit() and last.isupper():
        return False  # a share with its exchange: 09871.HK
    if last.lower() in _DOUBTFUL_DOMAINS:
        return text.startswith("/", end)
    return last.lower() in _DOMAINS or run.startswith("www.")


def _is_one_case(last: str, head: str) -> bool:
    """Tell `Weibo.com` and `RFA.ORG` from `rain.In`."""
    return last.islower() or (last.isupper() and head.upper() == head)


def _is_file(run: str) -> bool:
    head, _, last = run.rstrip(".").rpartition(".")
    return bool(head) and last.lower() in _SUFFIXES and _is_one_case(last, head)


def _without_tail(text: str, start: int, end: int) -> int:
    """Return where an address ends: before a stop, a comma or a bracket opened before it."""
    spare = text.count(")", start, end) - text.count("(", start, end)
    while end > start:
        last = text[end - 1]
        if last == ")" and spare > 0:
            spare -= 1
        elif last not in ".,;:!?*_":
            break
        end -= 1
    return end
