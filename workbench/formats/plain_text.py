"""Plain text: paragraphs between empty lines or, where there are none, one a line."""

import re

from workbench.api import Document
from workbench.formats.blocks import Block, Place
from workbench.formats.encoding import decode, peek
from workbench.formats.roles import assign_roles
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role, SourceMatter
from workbench.text.variant_detection import detect_variant
from workbench.text.whitespace import is_visible, tidy, tidy_line

LONGEST_TITLE = 60
"""In code points: a longer first line is a paragraph."""

_LINE_END = re.compile(r"\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
_INDENT = re.compile(r"\u3000{2}|\t|\u00a0{4}| {4}")


class PlainTextImporter:
    """Reads text files (`.txt`), and whatever nobody else reads."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def confidence(self, document: Document) -> int:
        """Return 50 for a text file, 5 for anything else: a last resort."""
        named = document.name.lower().endswith(self.suffixes)
        plain = document.media_type.startswith("text/plain")
        return 50 if named or plain else 5 if peek(document) else 0

    def read(self, document: Document) -> ImportedArticle:
        """Return the article; raise what `decode` raises."""
        decoded = decode(document)
        paragraphs = split_paragraphs(decoded.text)
        title, rest = _take_title(paragraphs)
        segments = assign_roles([Block(Place(), text, unlinked=tidy_line(text)) for text in rest])
        if title:
            segments = (SourceMatter(Role.HEADLINE, title), *segments)
        return ImportedArticle(
            title=title or document.name,
            url=document.url,
            published=None,
            language=detect_variant(decoded.text, document.url),
            segments=segments,
            encoding=decoded.encoding,
            cautions=decoded.cautions,
        )


def split_paragraphs(text: str) -> list[str]:
    """Return the paragraphs, tidied; the lines of one stay lines.

    An empty line ends a paragraph, and an indented line begins one. Where a text has neither, each
    line is a paragraph.
    """
    lines = _LINE_END.sub("\n", text.lstrip("\ufeff")).split("\n")
    groups = _groups(lines)
    if len(groups) == 1:
        groups = [[line] for line in groups[0]]
    return [tidy("\n".join(group)).text for group in groups]


def _groups(lines: list[str]) -> list[list[str]]:
    groups: list[list[str]] = []
    goes_on = False
    for line in lines:
        if not is_visible(line):
            goes_on = False
            continue
        if goes_on and not _INDENT.match(line):
            groups[-1].append(line)
        else:
            groups.append([line])
        goes_on = True
    return groups


def _take_title(paragraphs: list[str]) -> tuple[str, list[str]]:
    """Return the first paragraph as the title if it looks like one, and the others."""
    first = paragraphs[0] if len(paragraphs) > 1 else ""
    is_title = (
        first and "\n" not in first and len(first) <= LONGEST_TITLE and first[-1] not in "。；，："
    )
    return (first, paragraphs[1:]) if is_title else ("", paragraphs)
