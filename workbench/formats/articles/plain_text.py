"""Plain text: a paragraph a line, or lines that were wrapped and belong together."""

import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from workbench.api import Document
from workbench.formats.articles.blocks import Block, PageContext
from workbench.formats.articles.named_lines import published_in
from workbench.formats.articles.roles import assign_roles
from workbench.formats.encoding import decode, peek
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role, SourceContent
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant
from workbench.text.whitespace import is_visible, tidy_line

# In code points: a longer first line is a paragraph.
LONGEST_TITLE = 60

_LINE_END = compiled(r"\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
_INDENT = compiled(r"\u3000{2}|\t|\u00a0{4}| {4}")


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
        segments = assign_roles(
            [Block(PageContext(), text, unlinked=tidy_line(text)) for text in rest]
        )
        if title:
            segments = (SourceContent(Role.HEADLINE, title), *segments)
        return ImportedArticle(
            title=title or document.name,
            url=document.url,
            published=published_in(segments),
            language=detect_variant(decoded.text, document.url),
            segments=segments,
            encoding=decoded.encoding,
            warnings=decoded.warnings,
        )


def split_paragraphs(text: str) -> list[str]:
    """Return the paragraphs, tidied, each on one line.

    A line is a paragraph, and so is every run of lines that were wrapped at a width: all about
    equally long, and broken off in the middle of a sentence. An empty line ends a paragraph, and an
    indented line begins one.
    """
    lines = _LINE_END.sub("\n", text.lstrip("\ufeff")).split("\n")
    wrapped = _wrapped_at(lines)
    paragraphs: list[list[str]] = []
    before = ""
    for line in lines:
        if is_visible(line):
            goes_on = before and not _INDENT.match(line) and wrapped.goes_on_after(before)
            if goes_on:
                paragraphs[-1].append(line)
            else:
                paragraphs.append([line])
        before = line if is_visible(line) else ""
    return [tidy_line(_joined(lines)) for lines in paragraphs]


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """How the lines of a text were wrapped: at a width in columns, 0 for not at all.

    `by_gaps` is true where empty lines part the paragraphs, so that a full line goes on even where
    a sentence ends with it.
    """

    width: int = 0
    slack: int = 0
    by_gaps: bool = False

    def goes_on_after(self, line: str) -> bool:
        """Return whether a line was broken off at the width."""
        if not self.width or _columns(line) < self.width - self.slack:
            return False
        return self.by_gaps or not _ends_sentence(line)


# In columns: within these programs wrap text; a Chinese character takes two.
NARROWEST, WIDEST = 30, 132

_HALF = 0.5

# In columns: a mark that may not begin a line moves a character down, or hangs.
_SLACK = 4

# In columns: a word of another script moves down whole.
_SLACK_OF_WORDS = 14
_SENTENCE_END = compiled(r"[。！？!?…：；.:;—][”’」』）)】\]]*\s*$|[”」』]\s*$")


def _wrapped_at(lines: list[str]) -> _Wrapping:
    """Return how a text was wrapped, judged by the lines that another line follows directly."""
    pairs = list(pairwise(lines))
    followed = [line for line, behind in pairs if is_visible(line) and _visible_unindented(behind)]
    if not followed:
        return _Wrapping()
    width = max(map(_columns, followed))
    longest = max(map(_columns, lines))
    if not NARROWEST <= width <= WIDEST or longest > width + _SLACK:
        return _Wrapping()
    spaced = sum(line.strip().count(" ") for line in followed)
    slack = _SLACK_OF_WORDS if spaced > len(followed) else _SLACK
    full = [line for line in followed if _columns(line) >= width - slack]
    broken = [line for line in full if not _ends_sentence(line)]
    if len(broken) <= _HALF * len(followed):
        return _Wrapping()
    gaps = sum(is_visible(line) and not is_visible(behind) for line, behind in pairs)
    return _Wrapping(width, slack, by_gaps=gaps > 1 and len(followed) > gaps)


def _visible_unindented(line: str) -> bool:
    return is_visible(line) and not _INDENT.match(line)


def _ends_sentence(line: str) -> bool:
    return _SENTENCE_END.search(line[-_LONGEST_END:]) is not None


# In code points: room for a full stop with the closing marks behind it.
_LONGEST_END = 12


def _columns(line: str) -> int:
    """Return how wide a line is on a screen of fixed columns."""
    text = line.rstrip()
    return len(text) + sum(map(_is_wide, text))


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in {"W", "F"}


def _joined(lines: list[str]) -> str:
    """Return wrapped lines as one; a space parts them unless they meet in Chinese."""
    text = lines[0].strip()
    for line in lines[1:]:
        line_text = line.strip()
        meets = _is_wide(text[-1:] or " ") and _is_wide(line_text[:1] or " ")
        text += line_text if meets else f" {line_text}"
    return text


def _take_title(paragraphs: list[str]) -> tuple[str, list[str]]:
    """Return the first paragraph as the title if it looks like one, and the others."""
    first = paragraphs[0] if len(paragraphs) > 1 else ""
    is_title = (
        first and "\n" not in first and len(first) <= LONGEST_TITLE and first[-1] not in "。；，："
    )
    return (first, paragraphs[1:]) if is_title else ("", paragraphs)
