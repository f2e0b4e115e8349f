"""What is pasted into an English text, cleaned: marks, widths and spaces as English has them.

Text between two Chinese characters is left as it stands: a quoted title keeps its own marks.
"""

import unicodedata
from collections.abc import Callable, Mapping

from workbench.text.han import HAN
from workbench.text.patterns import compiled

_CLOSING = dict(zip("，﹐、﹑。｡；：！？）】〕》〉」』", ",,,,..;:!?)]]”’”’", strict=True))
_OPENING = dict(zip("（【〔《〈「『", "([[“‘“‘", strict=True))
_BETWEEN = {"～": "–", "〜": "–", "·": " ", "‧": " ", "・": " ", "——": "—", "……": "…"}
_MARKS: Mapping[str, str] = (
    {chinese: f"{mark} " for chinese, mark in _CLOSING.items()}
    | {chinese: f" {mark}" for chinese, mark in _OPENING.items()}
    | _BETWEEN
)
_CHINESE_MARK = compiled(
    rf"(?<![{HAN}])(?:——|……|[，﹐、﹑。｡；：！？～〜（）【】〔〕《》〈〉「」『』]|(?<=\w)[·‧・](?=\w))"
    rf"|(?:——|……|[，﹐、﹑。｡；：！？～〜（）【】〔〕《》〈〉「」『』])(?![{HAN}])"
)
_WIDE = compiled("[＂-＇＊＋－-９＜-｝￠-￦　]+")
_INVISIBLE = compiled("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
_BLANKS = compiled(r"[^\S\n]+")
_BEFORE_MARK = compiled(r" (?=[,.;:!?)\]”’](?!\d))")
_AFTER_OPENING = compiled(r"(?<=[(\[“‘]) ")
_LINES = compiled(r" *\n[ \n]*")


_SURROGATES = compiled("[\ud800-\udfff]")


def whole_characters(text: str) -> str:
    """Return a text without lone surrogates, U+FFFD in their places; its length stays.

    They come from the JSON of engines and from clipboards, and no file and no database takes them.
    """
    return _SURROGATES.sub("\ufffd", text)


def cleaned(text: str) -> str:
    """Return a pasted text as English on one line a paragraph; linear in its length.

    Chinese marks and full-width characters become English ones, invisible characters go, runs of
    blanks become one space, empty lines go.
    """
    steps: tuple[Callable[[str], str], ...] = (
        lambda each: each.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"),
        lambda each: _INVISIBLE.sub("", each),
        lambda each: _CHINESE_MARK.sub(lambda found: _MARKS[found[0]], each),
        lambda each: _WIDE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), each),
        lambda each: _BLANKS.sub(" ", each),
        lambda each: _BEFORE_MARK.sub("", each),
        lambda each: _AFTER_OPENING.sub("", each),
        lambda each: _LINES.sub("\n", each),
    )
    for step in steps:
        text = step(text)
    return text.strip()
