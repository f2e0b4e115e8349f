"""An article as a page to read: headline, credits, pictures' places, captions, paragraphs."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from html import escape

from ui.language import tr
from ui.messages import day_of
from workbench.model.article import Article
from workbench.model.segment import Role, Segment


class Text(StrEnum):
    """Which text a reading page shows."""

    SOURCE = "source"
    TARGET = "target"
    BOTH = "both"


_TAGS: Mapping[Role, str] = {
    Role.HEADLINE: "h1",
    Role.SUBHEAD: "h2",
    Role.QUOTE: "blockquote",
    Role.LIST_ITEM: "li",
}


def reading_page(
    article: Article, segments: Sequence[Segment], text: Text, colors: Mapping[str, str]
) -> str:
    """Return the article as an HTML page for a rich-text view.

    `colors` maps the theme's tokens to `#rrggbb`. A segment without a translation shows its source
    in soft ink, so that nothing is missing from the page.
    """
    body = "".join(_block(segment, text) for segment in segments if _is_read(segment))
    about = escape(" · ".join(part for part in (day_of(article.published_at), article.url) if part))
    return (
        f"<html><head>{_style(colors)}</head><body><p class='about'>{about}</p>{body}</body></html>"
    )


def _is_read(segment: Segment) -> bool:
    return segment.role.is_work and not segment.withdrawn


def _style(colors: Mapping[str, str]) -> str:
    return (
        "<style>"
        f"body {{ color: {colors['ink']}; }}"
        f".about, .caption, .byline, .missing {{ color: {colors['soft']}; }}"
        f".picture {{ background: {colors['page']}; color: {colors['soft']}; }}"
        "p { margin: 0 0 12px 0; line-height: 150%; }"
        "h1 { font-size: 24px; } h2 { font-size: 17px; }"
        "</style>"
    )


def _block(segment: Segment, text: Text) -> str:
    tag = _TAGS.get(segment.role, "p")
    name = segment.role.value
    parts = "".join(_paragraph(tag, name, *part) for part in _texts(segment, text))
    return _picture(segment) + parts


def _texts(segment: Segment, text: Text) -> Iterable[tuple[str, bool]]:
    """Yield each text to show, and whether it only stands in for a missing translation."""
    if text is not Text.TARGET or not segment.target:
        yield segment.source, text is Text.TARGET
    if text is not Text.SOURCE and segment.target:
        yield segment.target, False


def _paragraph(tag: str, name: str, text: str, missing: bool) -> str:  # noqa: FBT001 - from a pair
    shown = escape(text).replace("\n", "<br>")
    kind = "missing" if missing else name
    if name == Role.CAPTION.value:
        shown = f"<small>{shown}</small>"
    return f"<{tag} class='{kind}'>{shown}</{tag}>"


def _picture(segment: Segment) -> str:
    picture = segment.matter.picture
    if picture is None:
        return ""
    what = escape(picture.alt or picture.title or picture.url.rpartition("/")[2])
    cell = f"<td class='picture'><b>{tr('Picture')}</b> &nbsp; {what}</td>"
    return f"<table width='100%' cellpadding='16'><tr>{cell}</tr></table>"
