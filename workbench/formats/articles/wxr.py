"""WXR, what WordPress exports: each post and page in it as an article."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from lxml import etree

from workbench.api import Document
from workbench.formats.articles.front_matter import read_instant
from workbench.formats.articles.markup import read_blocks
from workbench.formats.articles.roles import assign_roles
from workbench.model.errors import InputError
from workbench.model.moments import is_reckonable
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import Role, SourceContent
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant
from workbench.text.whitespace import tidy_line

CONTENT = "http://purl.org/rss/1.0/modules/content/"
CREATOR = "http://purl.org/dc/elements/1.1/"

_POSTS = frozenset({"post", "page", ""})
_LEFT_OUT = frozenset({"trash", "auto-draft", "inherit"})
_BLOCK = compiled(r"<!--\s*/?wp:.*?-->", re.DOTALL)
_SHORT_CODE = compiled(r"\[/?(?:caption|gallery|embed|audio|video|playlist)\b[^\]]*\]")
_PARAGRAPHS = compiled(r"<(?:p|div|h[1-6]|ul|ol|figure|blockquote|table)\b", re.IGNORECASE)
_BLANK = compiled(r"\n[ \t\r]*\n")


def read_wxr(document: Document) -> tuple[PairedArticle, ...]:
    """Return the posts and pages of a WordPress export in its order, without translations.

    What is in the bin, revisions, pictures and menus are left out. Raises `InputError`:
    `wxr.damaged` for what is no XML, `wxr.no_posts` where no post has a text.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=True, strip_cdata=True
    )
    try:
        root = etree.fromstring(document.data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError("wxr.damaged", name=document.name, reason=str(error)) from error
    articles = tuple(_articles(root, document.name))
    if not articles:
        raise InputError("wxr.no_posts", name=document.name)
    return articles


def _articles(root: etree._Element, name: str) -> Iterator[PairedArticle]:
    for number, item in enumerate(root.iter("item"), 1):
        if _wp(item, "post_type") in _POSTS and _wp(item, "status") not in _LEFT_OUT:
            article = _article(item, _wp(item, "post_id") or str(number), name)
            if len(article.segments) > bool(article.title):
                yield article


def _article(item: etree._Element, number: str, name: str) -> PairedArticle:
    title = tidy_line(_text(item, "title"))
    segments = assign_roles(read_blocks(_page(_text(item, f"{{{CONTENT}}}encoded"))))
    headline = (SourceContent(Role.HEADLINE, title),) if title else ()
    contents = (*headline, *segments)
    link = _text(item, "link").strip()
    creator = _text(item, f"{{{CREATOR}}}creator").strip()
    tags = [_words(each) for each in item.iter("category")]
    facts = (("author", creator), ("categories", ", ".join(filter(None, tags))))
    return PairedArticle(
        title=title or name,
        language=detect_variant("\n".join(each.text for each in contents), link),
        segments=tuple(map(PairedSegment, contents)),
        name=f"post {number}",
        url=link if link.startswith(("http://", "https://")) else "",
        published=_published(item),
        metadata=tuple((key, value) for key, value in facts if value),
        external_id=number.encode(),
    )


def _page(content: str) -> str:
    """Return a post as HTML; WordPress makes paragraphs of blank lines when it shows an old one."""
    shown = _SHORT_CODE.sub("", _BLOCK.sub("", content))
    if _PARAGRAPHS.search(shown):
        return shown
    return "".join(f"<p>{part}</p>" for part in _BLANK.split(shown) if part.strip())


def _published(item: etree._Element) -> datetime | None:
    written = _wp(item, "post_date_gmt")
    if written and not written.startswith("0000"):
        found = read_instant(f"{written.replace(' ', 'T')}Z")
        if found is not None:
            return found
    return _mail_date(_text(item, "pubDate"))


def _mail_date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text.strip())
    except ValueError:
        return None
    aware = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    return aware.astimezone(UTC) if is_reckonable(aware) else None


def _wp(item: etree._Element, name: str) -> str:
    """Return a fact of WordPress's own; the address of its namespace has the version in it."""
    return next((_words(each) for each in item if _is_wp(each, name)), "")


def _is_wp(element: etree._Element, name: str) -> bool:
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag.startswith("{http://wordpress.org/export/") and tag.endswith(f"}}{name}")


def _text(item: etree._Element, name: str) -> str:
    return item.findtext(name) or ""


def _words(element: etree._Element) -> str:
    return (element.text or "").strip()
