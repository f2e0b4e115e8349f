"""A web page saved or sent as HTML."""

from pathlib import Path

from workbench.api import Document
from workbench.formats.articles.blocks import Block
from workbench.formats.articles.roles import assign_roles
from workbench.formats.encoding import decode, peek
from workbench.formats.pages.headline import find_headline
from workbench.formats.pages.page_facts import PageFacts
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role, SourceContent
from workbench.text.variant_detection import detect_variant

__all__ = ["HtmlPageImporter", "PageFacts", "take_title"]


class HtmlPageImporter:
    """Reads web pages (`.html`, `.htm`, `.xhtml`)."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def __init__(self, own: Path | None = None) -> None:
        """Read with the selectors of the built-in outlets and, first, those of a user's table."""
        self._own = own

    def confidence(self, document: Document) -> int:
        """Return 90 for what begins like a page, less for what is only named or sent as one."""
        start = peek(document).lstrip("\ufeff \t\r\n")[:64].lower()
        if start.startswith(("<!doctype html", "<html", "<head")):
            return 90
        if document.name.lower().endswith(self.suffixes) or "html" in document.media_type:
            return 80
        return 40 if start.startswith(("<p", "<div", "<article", "<body", "<h1", "<meta")) else 0

    def read(self, document: Document) -> ImportedArticle:
        """Return the article; raise what `decode` raises.

        What the page shows beside its article is kept as related and boilerplate segments.
        """
        # BeautifulSoup costs a tenth of a second to import, which most starts need not pay.
        from workbench.formats.pages import outlets  # noqa: PLC0415 - see above
        from workbench.formats.pages.article import read_page  # noqa: PLC0415 - see above

        decoded = decode(document)
        own, warnings = outlets.own_outlets(self._own)
        page = read_page(decoded.text, document.url, (*own, *outlets.built_in_outlets()))
        segments = assign_roles(page.blocks)
        if page.title:
            segments = (SourceContent(Role.HEADLINE, page.title), *segments)
        return ImportedArticle(
            title=page.title or document.name,
            url=page.address,
            published=page.published,
            language=detect_variant(_own_text(segments), page.address),
            segments=segments,
            encoding=decoded.encoding,
            metadata=page.metadata,
            warnings=(*decoded.warnings, *page.warnings, *warnings),
        )


def _own_text(segments: tuple[SourceContent, ...]) -> str:
    """Return the text of the article alone, or all where nothing is the article's."""
    work = [segment.text for segment in segments if segment.role.is_work]
    return "\n".join(work or [segment.text for segment in segments])


def take_title(blocks: list[Block], facts: PageFacts) -> tuple[str, list[Block]]:
    """Return the headline, and the blocks without the heading that it stands in."""
    found = find_headline(blocks, facts, len(blocks))
    rest = blocks if found.block < 0 else [*blocks[: found.block], *blocks[found.block + 1 :]]
    return found.text, rest
