"""A finished article as a post of Jekyll, with its front matter."""

import json
from collections.abc import Iterable, Iterator

from workbench.api import ExportRequest
from workbench.formats.finished.exporter import TextExporter
from workbench.formats.finished.markdown import MARKDOWN_SOURCES, Dialect, MarkdownBody
from workbench.formats.finished.provenance import newsroom_time, outlet_of
from workbench.formats.finished.rich import safe_address
from workbench.formats.finished.story import Story
from workbench.formats.legal_text import legal
from workbench.model.errors import UsageError

# Jekyll's own: Liquid's tags are carried out before kramdown reads the text.
KRAMDOWN = Dialect(line_end="  \n", has_templates=True)


class JekyllExporter(TextExporter):
    """Writes one post; raises `UsageError("export.one_article")` for several articles."""

    name = "jekyll"
    suffix = ".md"
    sources = MARKDOWN_SOURCES

    def parts(self, stories: Iterator[Story], request: ExportRequest) -> Iterable[str]:
        """Yield the front matter and the blocks."""
        del request
        story = next(stories, None)
        if story is None:
            return
        if next(stories, None) is not None:
            raise UsageError("export.one_article", format=self.name)
        yield f"---\n{front_matter(story)}---\n\n"
        body = MarkdownBody(story, self.chosen, KRAMDOWN)
        yield from (f"{block}\n\n" for block in body.blocks(heading=False))


def front_matter(story: Story) -> str:
    """Return what Jekyll and its themes know a post by, as YAML, what is unknown left out."""
    article = story.article
    moment = article.published_at
    bylines = "; ".join(_line(each.text.text) for each in story.bylines)
    copy = story.copy
    facts = {
        "layout": "post",
        "title": _line(story.heading.text),
        "date": "" if moment is None else newsroom_time(moment).isoformat(" ", "seconds"),
        "author": bylines,
        "lang": story.language,
        "translator": _line(story.author),
        "source_title": _line(article.title),
        "source_lang": article.language.value,
        "source_url": safe_address(article.url),
        "source_outlet": _line(outlet_of(story)),
        "source_archive": safe_address(copy.archive_address) if copy else "",
        "source_sha256": copy.sha256 if copy else "",
        "machine_drafts": ", ".join(sorted(name for name in story.drafted if name)),
    }
    return "".join(f"{name}: {_scalar(name, value)}\n" for name, value in facts.items() if value)


def _scalar(name: str, value: str) -> str:
    """Return a text as YAML: in double quotes, as in JSON; the date alone is none.

    What is not printable is escaped, or YAML would take some of it for line breaks (1.1, §5.4).
    """
    if name == "date":
        return value
    written = json.dumps(value, ensure_ascii=False)
    return "".join(each if each.isprintable() else _escaped(each) for each in written)


def _escaped(sign: str) -> str:
    return f"\\U{ord(sign):08x}"


def _line(text: str) -> str:
    return " ".join(legal(text).split())
