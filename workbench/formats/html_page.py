"""A web page saved as HTML: its headline, its time, and the part of it that is the article."""

from dataclasses import dataclass, field, replace

from workbench.api import Document
from workbench.formats.blocks import Block
from workbench.formats.element_kinds import words
from workbench.formats.encoding import decode, peek
from workbench.formats.front_matter import read_instant
from workbench.formats.markup import read_blocks
from workbench.formats.markup_events import Attributes, Listener, tell
from workbench.formats.roles import assign_roles
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role, SourceMatter
from workbench.text.variant_detection import detect_variant
from workbench.text.whitespace import tidy_line

_TIME_NAMES = words(
    "article:published_time datepublished date pubdate publishdate og:published_time dc.date"
)


@dataclass(slots=True)
class PageFacts:
    """What the head of a page says; "" where it is silent."""

    title: str = ""
    shared_title: str = ""
    address: str = ""
    published: str = ""
    named: dict[str, str] = field(default_factory=dict)


class HtmlPageImporter:
    """Reads web pages (`.html`, `.htm`, `.xhtml`)."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def confidence(self, document: Document) -> int:
        """Return 90 for what begins like a page, less for what is only named or sent as one."""
        start = peek(document).lstrip("\ufeff \t\r\n")[:64].lower()
        if start.startswith(("<!doctype html", "<html", "<head")):
            return 90
        if document.name.lower().endswith(self.suffixes) or "html" in document.media_type:
            return 80
        return 40 if start.startswith(("<p", "<div", "<article", "<body", "<h1", "<meta")) else 0

    def read(self, document: Document) -> ImportedArticle:
        """Return the article; raise what `decode` raises."""
        decoded = decode(document)
        facts = read_facts(decoded.text)
        blocks = main_blocks(read_blocks(decoded.text))
        title, blocks = take_title(blocks, facts)
        segments = assign_roles(blocks)
        if title:
            segments = (SourceMatter(Role.HEADLINE, title), *segments)
        url = document.url or facts.address
        return ImportedArticle(
            title=title or document.name,
            url=url,
            published=read_instant(facts.published),
            language=detect_variant("\n".join(segment.text for segment in segments), url),
            segments=segments,
            encoding=decoded.encoding,
            metadata=tuple(facts.named.items()),
            cautions=decoded.cautions,
        )


def main_blocks(blocks: list[Block]) -> list[Block]:
    """Return the blocks of the page's article; all of them where no element says what that is."""
    main = [block for block in blocks if block.place.in_main]
    return main or blocks


def take_title(blocks: list[Block], facts: PageFacts) -> tuple[str, list[Block]]:
    """Return the headline, and the blocks without the heading that it stands in."""
    for index, block in enumerate(blocks):
        if block.place.level == 1:
            return block.text.replace("\n", " "), blocks[:index] + blocks[index + 1 :]
    return facts.shared_title or facts.title, blocks


def read_facts(markup: str) -> PageFacts:
    """Return what the head of a page says of itself."""
    reader = _HeadReader()
    tell(reader, markup)
    facts = reader.facts
    return replace(facts, title=tidy_line(facts.title), shared_title=tidy_line(facts.shared_title))


class _HeadReader(Listener):
    """Gathers what a page says of itself."""

    def __init__(self) -> None:
        self.facts = PageFacts()
        self._in_title = False

    def start(self, tag: str, attributes: Attributes) -> None:
        """Look at an element."""
        facts = self.facts
        if tag == "title":
            self._in_title = not facts.title
        elif tag == "meta":
            name = attributes.get("property") or attributes.get("name") or ""
            self._meta(name.lower(), attributes.get("content", "").strip())
        elif tag == "link" and attributes.get("rel") == "canonical":
            facts.address = attributes.get("href", "").strip()
        elif tag == "time" and not facts.published:
            facts.published = attributes.get("datetime", "").strip()

    def end(self, tag: str) -> None:
        """Leave an element."""
        if tag == "title":
            self._in_title = False

    def data(self, text: str) -> None:
        """Take the text of the title."""
        if self._in_title:
            self.facts.title += text

    def _meta(self, name: str, content: str) -> None:
        facts = self.facts
        if name == "og:title":
            facts.shared_title = content
        elif name == "og:url":
            facts.address = facts.address or content
        elif name in _TIME_NAMES and content:
            facts.published = content
        elif name in {"author", "og:site_name", "description"} and content:
            facts.named.setdefault(name, content)
