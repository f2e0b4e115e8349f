"""The article file: front matter, a time, a linked title, a line of dashes, then HTML."""

import html
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from workbench.api import Document
from workbench.formats.articles.front_matter import FrontMatter, read_instant, split_front_matter
from workbench.formats.articles.markup import read_blocks
from workbench.formats.articles.named_lines import published_in
from workbench.formats.articles.roles import assign_roles
from workbench.formats.encoding import decode, peek
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role, SourceContent
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant
from workbench.text.whitespace import tidy_line

_TIME = compiled(r"\s*<!--\s*(?P<milliseconds>-?\d{1,15}|NaN)\s*-->")
_TITLE = compiled(r"\s*\[(?P<title>[^\n]*)\]\((?P<url>[^\n]*)\)[^\S\n]*(?=\n|\Z)")
_LINE = compiled(r"\s*-{3,}[^\S\n]*(?:\n|\Z)")
_ESCAPE = compiled(r"\\([\\\[\]_*|`])")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# How many times over the entities of a title have been seen encoded.
_ENTITY_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the body; `has_title` where the linked title does."""

    title: str
    url: str
    published: datetime | None
    has_title: bool
    front_matter: FrontMatter
    body: str


class ArticleFileImporter:
    """Reads the files in which articles are collected (`.txt`, `.md`)."""

    name = "article"
    suffixes: tuple[str, ...] = (".txt", ".md")

    def confidence(self, document: Document) -> int:
        """Return 95 where the linked title and its line of dashes, or the time, are there."""
        start = split_front_matter(peek(document)).rest
        time = _TIME.match(start)
        title = _TITLE.match(start, time.end() if time else 0)
        if title is None:
            return 0
        return 95 if time or _LINE.match(start, title.end()) else 0

    def read(self, document: Document) -> ImportedArticle:
        """Return the article; raise what `decode` raises."""
        decoded = decode(document)
        head = read_head(decoded.text)
        segments = assign_roles(read_blocks(head.body))
        headline = (SourceContent(Role.HEADLINE, head.title),) if head.title else ()
        texts = [head.title, *(segment.text for segment in segments)]
        return ImportedArticle(
            title=head.title,
            url=head.url or document.url,
            published=head.published or published_in(segments),
            language=detect_variant("\n".join(texts), head.url),
            segments=headline + segments,
            encoding=decoded.encoding,
            metadata=head.front_matter.entries,
            warnings=decoded.warnings,
        )


def read_head(text: str) -> Head:
    """Take an article file apart; whatever is missing is empty, and the body is what is left."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front_matter = split_front_matter(text.lstrip("\ufeff"))
    rest = front_matter.rest
    time = _TIME.match(rest)
    position = time.end() if time else 0
    published = _instant(time["milliseconds"]) if time else None
    match = _TITLE.match(rest, position)
    title, url = read_title(match[0]) if match else ("", "")
    position = match.end() if match else position
    line = _LINE.match(rest, position) if match else None
    return Head(
        title=title or tidy_line(front_matter.value("title")),
        url=url or front_matter.value("from", "url", "link", "source"),
        published=published or read_instant(front_matter.value("date", "published")),
        has_title=match is not None,
        front_matter=front_matter,
        body=rest[line.end() if line else position :],
    )


def read_title(line: str) -> tuple[str, str]:
    """Return title and address of a line `[title](address)`, split at the last `](`."""
    title, _, url = line.strip().removeprefix("[").rpartition("](")
    return tidy_line(_decoded(_ESCAPE.sub(r"\1", title))), url.removesuffix(")").strip()


def _decoded(text: str) -> str:
    """Return a text without entities, however often they were encoded."""
    for _ in range(_ENTITY_DEPTH):
        plain = html.unescape(text)
        if plain == text:
            break
        text = plain
    return text


def _instant(milliseconds: str) -> datetime | None:
    if milliseconds == "NaN":
        return None
    try:
        return _EPOCH + timedelta(milliseconds=int(milliseconds))
    except OverflowError:
        return None
