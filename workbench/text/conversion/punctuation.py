"""Punctuation by region: quotation marks, the dot in foreign names, small forms.

China writes “ ” and inside them ‘ ’ (GB/T 15834), Taiwan and Hong Kong 「 」 and inside them 『 』
(Taiwan's 重訂標點符號手冊). The dot in foreign names is · in China; ‧ is what Big5 has for it.
"""

from collections.abc import Iterator, Mapping

from workbench.model.language import Variant
from workbench.text.patterns import compiled

_PAIRS: Mapping[str, str] = {"“": "”", "‘": "’", "「": "」", "『": "』"}
_OPENING: Mapping[str, str] = {closing: opening for opening, closing in _PAIRS.items()}
_CORNERS: Mapping[str, str] = {"“": "「", "”": "」", "‘": "『", "’": "』"}
_CURLS: Mapping[str, str] = {corner: curl for curl, corner in _CORNERS.items()}
_SMALL: Mapping[str, str] = {"﹐": "，", "﹑": "、", "﹔": "；", "﹕": "：", "﹖": "？", "﹗": "！"}

_MARK = compiled("[\\n“”‘’「」『』]")
_APOSTROPHE = compiled("(?<=[A-Za-z0-9])’(?=[A-Za-z])")
_DOT = compiled(
    "(?<=[A-Za-z㐀-鿿豈-﫿\U00020000-\U0003ffff.])[·‧・](?=[A-Za-z㐀-鿿豈-﫿\U00020000-\U0003ffff])"
)
_SMALL_MARK = compiled(f"[{''.join(_SMALL)}]")


def marks(text: str, target: Variant) -> list[tuple[int, str]]:
    """Return each mark that the target writes otherwise: its place and what it becomes, in order.

    A quotation mark changes only together with its partner in the same line; an apostrophe and a
    mark without partner stay. Empty where the target is no region.
    """
    if target in {Variant.SIMPLIFIED, Variant.TRADITIONAL}:
        return []
    found = dict(_quotes(text, _CURLS if target.is_simplified else _CORNERS))
    dot = "·" if target.is_simplified else "‧"
    found |= {match.start(): dot for match in _DOT.finditer(text) if match[0] != dot}
    found |= {match.start(): _SMALL[match[0]] for match in _SMALL_MARK.finditer(text)}
    return sorted(found.items())


def _quotes(text: str, forms: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    for opening, closing in _paired(text):
        for place in (opening, closing):
            form = forms.get(text[place])
            if form is not None:
                yield place, form


def _paired(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of partners; what is open inside a closing pair has lost its own."""
    apostrophes = {match.start() for match in _APOSTROPHE.finditer(text)}
    waiting: list[int] = []
    count = dict.fromkeys(_PAIRS, 0)
    for match in _MARK.finditer(text):
        mark, place = match[0], match.start()
        if mark == "\n":
            waiting.clear()
            count = dict.fromkeys(_PAIRS, 0)
        elif mark in _PAIRS:
            waiting.append(place)
            count[mark] += 1
        elif count[_OPENING[mark]] and place not in apostrophes:
            yield _partner(text, waiting, count, _OPENING[mark]), place


def _partner(text: str, waiting: list[int], count: dict[str, int], opening: str) -> int:
    """Take the newest opening mark of the kind, which there is, and drop all after it."""
    while True:
        place = waiting.pop()
        count[text[place]] -= 1
        if text[place] == opening:
            return place
