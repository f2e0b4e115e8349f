"""Measure how well the article inside a web page is found, beside the libraries alone.

    python -m tests.benchmarks.bench_pages [--seeds 3] [--folder FOLDER]

The pages are those of `tests.made_pages`: layouts seen while the importer was written, and
layouts kept for measuring only. For each reader: how many of the article's paragraphs come out as
exactly one segment, how many of its characters are lost, which share of the characters that came
out is furniture, and how many titles and times are right. Readability is measured where
`readability-lxml` is installed. With a folder, the made pages are written there to be looked at.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from bs4 import BeautifulSoup
from trafilatura import extract

from tests.made_pages import SEEN, UNSEEN, MadePage, made_pages
from workbench.api import Api, Document
from workbench.formats.importers import enable
from workbench.formats.reading import read_document
from workbench.text.whitespace import squeeze

BLOCKS = ["p", "div", "td", "li", "h2", "h3", "blockquote"]


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader takes for the article."""

    texts: tuple[str, ...]
    title: str = ""
    published: datetime | None = None


Reader = Callable[[MadePage], Found]


def with_duizhao(page: MadePage) -> Found:
    api = Api()
    enable(api)
    data = page.markup.encode(page.encoding, "xmlcharrefreplace")
    article = read_document(api.importers, Document(data, "page.html", url=page.url))
    work = [segment for segment in article.segments if segment.role.is_work]
    texts = tuple(segment.text for segment in work if segment.role != "headline")
    return Found(texts, article.title, article.published)


def with_trafilatura(page: MadePage) -> Found:
    text = extract(page.markup, include_comments=False, with_metadata=True, output_format="json")
    found = json.loads(text or "{}")
    date = datetime.fromisoformat(found["date"]) if found.get("date") else None
    return Found(tuple((found.get("text") or "").splitlines()), found.get("title") or "", date)


def with_readability(page: MadePage) -> Found:
    document = import_module("readability").Document(page.markup)
    summary = BeautifulSoup(document.summary(), "lxml")
    blocks = [block for block in summary(BLOCKS) if not block.find(BLOCKS)]
    texts = tuple(text for text in (block.get_text().strip() for block in blocks) if text)
    return Found(texts, document.short_title())


@dataclass(slots=True)
class Score:
    """Sums over pages."""

    pages: int = 0
    wanted: int = 0
    exact: int = 0
    characters: int = 0
    lost: int = 0
    out: int = 0
    furniture: int = 0
    titles: int = 0
    times: int = 0
    missed: tuple[str, ...] = ()

    def add(self, page: MadePage, found: Found) -> None:
        """Count one page."""
        right = [squeeze(text) for text in page.article]
        texts = [squeeze(text) for text in found.texts]
        whole = "".join(texts)
        lost = sum(len(text) for text in right if text not in whole)
        joined = "\n".join(right)
        title = squeeze(page.title)
        leaked = sum(
            len(text) for text in texts if text and not _belongs(text, right, joined, title)
        )
        self.pages += 1
        self.wanted += len(right)
        self.exact += sum(text in texts for text in right)
        self.characters += sum(map(len, right))
        self.lost += lost
        self.out += len(whole)
        self.furniture += leaked
        self.titles += squeeze(found.title) == title
        self.times += found.published == page.published
        wrong = lost or leaked or squeeze(found.title) != title or found.published != page.published
        self.missed += (page.name,) if wrong else ()

    def line(self, name: str) -> str:
        """Return the sums as a row."""
        return (
            f"{name:24} {self.exact / self.wanted:8.1%} {self.lost / self.characters:8.1%} "
            f"{self.furniture / max(1, self.out):10.1%} {self.titles:3}/{self.pages} "
            f"{self.times:3}/{self.pages}"
        )


def _belongs(text: str, right: Sequence[str], joined: str, title: str) -> bool:
    return text in joined or text == title or any(each in text for each in right if len(each) > 20)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def readers() -> dict[str, Reader]:
    """Return the readers that can be measured here."""
    known: dict[str, Reader] = {"duizhao": with_duizhao, "trafilatura alone": with_trafilatura}
    if find_spec("readability"):
        known["readability alone"] = with_readability
    return known


def measure(pages: Sequence[MadePage], name: str) -> None:
    say(f"{name}: {len(pages)} pages")
    say(f"{'':24} {'segments':>8} {'lost':>8} {'furniture':>10} {'titles':>6} {'times':>6}")
    for reader, read in readers().items():
        score = Score()
        for page in pages:
            score.add(page, read(page))
        say(score.line(reader))
        if reader == "duizhao" and score.missed:
            say(f"{'':24} not all right: {', '.join(score.missed)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where to write the pages")
    given = parser.parse_args()
    for makers, name in ((SEEN, "layouts seen"), (UNSEEN, "layouts kept for measuring")):
        pages = made_pages(makers, given.seeds)
        measure(pages, name)
        for at, page in enumerate(pages if given.folder else ()):
            data = page.markup.encode(page.encoding, "xmlcharrefreplace")
            (given.folder / f"{at:02}-{page.name}.html").write_bytes(data)


if __name__ == "__main__":
    main()
