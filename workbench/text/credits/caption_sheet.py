"""The captions of articles side by side with their credits, and alt texts made of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment
from workbench.text.credits.photo_credit import PhotoCredit, parse_credit
from workbench.text.patterns import compiled

# In characters: what screen readers read in one go.
LONGEST_ALT_TEXT = 125

_SHORTEST_ALT_TEXT = 40
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = rf"(?:{_MONTH} [0-9]{{1,2}}(?:, [0-9]{{4}})?|[0-9]{{1,2}} {_MONTH}(?: [0-9]{{4}})?)"
_HEAD = compiled(
    rf"(?:In this (?:{_DATE},? )?(?:undated )?(?:file |archive )?"
    r"(?:photo|picture|image)(?:graph)?[^,.]{0,40}, "
    r"|(?:file|archive) (?:photo|picture|image)\s?[:.–—-] "
    rf"|(?:on )?{_DATE}\s?[:–—] ?)",
    re.IGNORECASE,
)
_TAIL = compiled(rf"\s*\((?:{_DATE}|file photo)\)\.?$", re.IGNORECASE)
_BEGINS = (
    "as|while|when|where|after|before|until|because|although|during|following|amid|but|so that"
)

# Where an alt text may end: behind a sentence, a clause, before a clause, before a phrase.
_STOPS = (
    compiled(r"[.!?][\"”’)]?(?=\s|$)"),
    compiled(rf"(?=[;:]\s|\s[–—-]\s|—|, (?:{_BEGINS}|and|who|which|with|[a-z]+ing)\s)"),
    compiled(rf"(?= (?:{_BEGINS})\s)"),
    compiled(
        r"(?=,? (?:in|at|on|along|near|outside|inside|with|for|from|by|into|through|across|over"
        r"|under|against|behind|beside|between|next to|in front of)\s)"
    ),
)

# What stands between a subject and its verb: cut before it, a text would show nobody doing.
_ASIDE = compiled(r", (?:who|which|whose|whom|according to|including)\b[^,;:.]{3,120},(?= )")


@dataclass(frozen=True, slots=True)
class CaptionRow:
    """One caption of a caption sheet; `picture` is its address, "" where there is none known.

    The texts are without their credits, which are as printed.
    """

    article_id: ArticleId
    segment_id: SegmentId
    picture: str
    source: str
    source_credit: str
    target: str
    target_credit: str


def caption_sheet(
    segments: Iterable[Segment], style: HouseStyle | None = None
) -> Iterator[CaptionRow]:
    """Yield a row for each caption, in the order of the segments."""
    for segment in segments:
        if segment.role is Role.CAPTION:
            source, source_credit = split_credit(segment.source, style)
            target, target_credit = split_credit(segment.target, style)
            picture = segment.content.picture
            yield CaptionRow(
                segment.article_id,
                segment.id,
                picture.url if picture is not None else "",
                source,
                source_credit,
                target,
                target_credit,
            )


def split_credit(text: str, style: HouseStyle | None = None) -> tuple[str, str]:
    """Return a caption without its credit, and the credit as printed, "" where there is none."""
    credit = parse_credit(text, style)
    if credit is None:
        return text.strip(), ""
    return _without(text, credit), credit.span.of(text).strip()


def _without(text: str, credit: PhotoCredit) -> str:
    before, after = text[: credit.span.start], text[credit.span.end :]
    return f"{before.rstrip()}{after.rstrip()}".strip()


def propose_alt_text(segment: Segment, style: HouseStyle | None = None) -> str:
    """Return an English alt text: what the caption shows, without credit and date line.

    At most `LONGEST_ALT_TEXT` characters, cut at the end of a sentence, else of a clause, else of a
    phrase, never within one; "" where there is no target.
    """
    text, _ = split_credit(segment.target, style)
    text = _TAIL.sub("", text)
    head = _HEAD.match(text)
    if head is not None:
        rest = text[head.end() :]
        text = rest[:1].upper() + rest[1:]
    return _cut(" ".join(text.split()))


def _cut(text: str) -> str:
    """Return a text that is short enough: without its asides, else to the end of what is whole."""
    if len(text) > LONGEST_ALT_TEXT:
        text = _ASIDE.sub("", text)
    if len(text) <= LONGEST_ALT_TEXT:
        return text
    window = text[: LONGEST_ALT_TEXT + 1]
    for stop in _STOPS:
        ends = [match.end() for match in stop.finditer(window)]
        fitting = [end for end in ends if _SHORTEST_ALT_TEXT <= end <= LONGEST_ALT_TEXT]
        if fitting:
            return window[: fitting[-1]].rstrip(" ,;:–—-")
    return window.rpartition(" ")[0].rstrip(" ,;:–—-") or window[:LONGEST_ALT_TEXT]
