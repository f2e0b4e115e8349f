"""Markdown (CommonMark with tables): read by markdown-it, then as any other page."""

import html
from typing import TYPE_CHECKING

from workbench.api import Document
from workbench.formats.articles.front_matter import read_instant, split_front_matter
from workbench.formats.articles.html_page import PageFacts, take_title
from workbench.formats.articles.jekyll import day_in_name, without_liquid
from workbench.formats.articles.markup import read_blocks
from workbench.formats.articles.named_lines import published_in
from workbench.formats.articles.plain_text import split_paragraphs
from workbench.formats.articles.roles import assign_roles
from workbench.formats.encoding import decode
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role, SourceContent
from workbench.text.variant_detection import detect_variant
from workbench.text.whitespace import tidy_line

if TYPE_CHECKING:
    from markdown_it.token import Token

# From here on characters are wide, and no space joins two lines that meet in them.
_FIRST_WIDE = "\u2e80"


class MarkdownImporter:
    """Reads Markdown files (`.md`, `.markdown`)."""

    name = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def confidence(self, document: Document) -> int:
        """Return 60 for what is named or sent as Markdown."""
        named = document.name.lower().endswith(self.suffixes)
        return 60 if named or "markdown" in document.media_type else 0

    def read(self, document: Document) -> ImportedArticle:
        """Return the article; raise what `decode` raises."""
        decoded = decode(document)
        front_matter = split_front_matter(decoded.text)
        text = without_liquid(front_matter.rest) if front_matter.entries else front_matter.rest
        blocks = read_blocks(render(text))
        named = tidy_line(front_matter.value("title"))
        title, blocks = (named, blocks) if named else take_title(blocks, PageFacts())
        segments = assign_roles(blocks)
        if title:
            segments = (SourceContent(Role.HEADLINE, title), *segments)
        url = front_matter.value("from", "url", "link", "source") or document.url
        return ImportedArticle(
            title=title or document.name,
            url=url,
            published=read_instant(front_matter.value("date", "published"))
            or (day_in_name(document.name) if front_matter.entries else None)
            or published_in(segments),
            language=detect_variant("\n".join(segment.text for segment in segments), url),
            segments=segments,
            encoding=decoded.encoding,
            metadata=front_matter.entries,
            warnings=decoded.warnings,
        )


def render(text: str) -> str:
    """Return Markdown as HTML; lines that meet in Chinese are joined without a space.

    What is nested deeper than the parser goes comes as plain paragraphs, so that no text is lost.
    """
    from workbench.formats.articles.markdown_rules import (  # noqa: PLC0415 - slow to import
        DEEPEST,
        make_parser,
    )

    parser = make_parser(text)
    tokens = parser.parse(text)
    if any(token.level >= DEEPEST - 1 for token in tokens):
        return "".join(f"<p>{html.escape(line)}</p>" for line in split_paragraphs(text))
    for token in tokens:
        if token.type == "inline" and token.children:
            _join_lines(token.children)
    return str(parser.renderer.render(tokens, parser.options, {}))


def _join_lines(tokens: "list[Token]") -> None:
    """Make nothing of each line's end between two wide characters."""
    before = ""
    pending: list[Token] = []
    for token in tokens:
        if token.type == "softbreak":
            pending.append(token)
        elif token.content:
            if before >= _FIRST_WIDE and token.content[0] >= _FIRST_WIDE:
                for line_end in pending:
                    line_end.type = "text"
            before, pending = token.content[-1], []
