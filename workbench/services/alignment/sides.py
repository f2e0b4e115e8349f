"""The two sides of an alignment, read from whatever holds them.

Each is a file of any kind that articles are imported from, a web address, or pasted text. One file
may hold both: a table of pairs, a translation tool's file, or a page that puts Chinese beside
English; there each paragraph goes to the side of its script.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path, PurePath

from workbench.api import Document, Importer
from workbench.bitext.sentences import chinese_sentences, english_sentences
from workbench.formats.articles.plain_text import PlainTextImporter
from workbench.formats.encoding import decode
from workbench.formats.foreign_kinds import foreign_kind
from workbench.formats.input_file import read_input
from workbench.formats.memory_names import holds_pairs
from workbench.formats.pairs.columns import Columns, cell_at, find_columns, has_chinese, is_foreign
from workbench.formats.reading import read_document
from workbench.formats.sheets.workbook import is_workbook, read_workbook
from workbench.formats.table_rows import delimiter_of, table_rows
from workbench.formats.word.bilingual import pair_table_of, read_bilingual
from workbench.formats.xliff.document import read_xliff
from workbench.model.alignment import AlignedSide
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError
from workbench.model.language import Variant
from workbench.model.moments import milliseconds_of
from workbench.model.segment import Role, SourceContent
from workbench.services.exchange.fetching import fetch, is_address
from workbench.services.exchange.importing import ReadingOptions, storable
from workbench.services.jobs import CancelToken
from workbench.services.memory.files import articles_of_file
from workbench.text.variant_detection import detect_variant

_XLIFF = frozenset({"XLIFF", "SDLXLIFF", "MQXLIFF"})
_TABLES = frozenset({"XLSX", "CSV", "TSV"})
_PAGE, _PAGE_SUFFIXES = "text/html", (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Given:
    """What holds a side: a file or a web address at `place`, or else pasted `text`."""

    place: str = ""
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Return whether nothing was given."""
        return not self.place.strip() and not self.text.strip()


@dataclass(frozen=True, slots=True)
class BothSides:
    """Two sides to be aligned.

    `rows` are the numbers of the paragraphs that the file itself put beside each other, where it
    did so for all of them.
    """

    source: AlignedSide
    target: AlignedSide
    variant: Variant
    rows: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SideReader:
    """Reads sides with the importers there are; the work of a job, as an address may be slow."""

    importers: Sequence[Importer]
    options: ReadingOptions = field(default_factory=ReadingOptions)
    cancel: CancelToken | None = None

    def two(self, source: Given, target: Given) -> BothSides:
        """Return two texts as sides.

        Raises what reading them raises; `alignment.no_chinese`, `alignment.no_english` where a
        side has nothing in its language, as when the two were exchanged.
        """
        one, other = self._article(source), self._article(target)
        left, right = side_of(one, source.place), side_of(other, target.place)
        if not any(has_chinese(each.text) for each in left.paragraphs):
            raise InputError("alignment.no_chinese", name=left.title)
        if not any(is_foreign(each.text) for each in right.paragraphs):
            raise InputError("alignment.no_english", name=right.title)
        return BothSides(left, right, self.options.language or one.language)

    def one(self, both: Given) -> BothSides:
        """Return the sides of one bilingual file, page or text.

        Raises what reading it raises; `alignment.one_language` where it has but one.
        """
        if not both.place:
            return self._apart(self._pasted(both.text), "")
        if not is_address(both.place) and holds_pairs(Path(both.place)):
            found = articles_of_file(Path(both.place))
            pairs = [(each.source, each.target) for one in found for each in one.segments]
            return self._of_cells(pairs, Path(both.place).stem, both.place)
        document = self._document(both.place.strip())
        cells = self._paired(document)
        if cells:
            return self._of_cells(cells, PurePath(document.name).stem, both.place)
        return self._apart(read_document(self.importers, document), both.place)

    def _article(self, given: Given) -> ImportedArticle:
        if not given.place:
            return self._pasted(given.text)
        return read_document(self.importers, self._document(given.place.strip()))

    @staticmethod
    def _pasted(text: str) -> ImportedArticle:
        article = PlainTextImporter().read(Document(text.encode(), ""))
        first = article.segments[0].text if article.segments else ""
        return replace(article, title=article.title or first)

    def _document(self, place: str) -> Document:
        if is_address(place):
            fetched = fetch(place, timeout=self.options.timeout, cancel=self.cancel)
            return replace(fetched, encoding=self.options.encoding)
        path = Path(place)
        return Document(read_input(path), storable(path.name), encoding=self.options.encoding)

    @staticmethod
    def _paired(document: Document) -> Sequence[tuple[str, str]]:
        """Return the pairs of a document that is made of pairs, nothing of any other."""
        kind = foreign_kind(document)
        name = "" if kind is None else kind.format
        if name in _XLIFF:
            segments = read_xliff(document.data, document.name).segments
            return [
                (each.source.text, each.target.text if each.target else "") for each in segments
            ]
        if name == "DOCX" and pair_table_of(document) is not None:
            pairs = read_bilingual(document).segments
            return [(each.source, each.target) for each in pairs]
        if name in _TABLES:
            return list(_cells(document))
        is_page = document.media_type == _PAGE or document.name.lower().endswith(_PAGE_SUFFIXES)
        if kind is not None or not is_page:
            return ()
        from workbench.formats.pairs.page_table import pairs_in_page  # noqa: PLC0415 - slow to import

        return pairs_in_page(document)

    def _of_cells(self, cells: Sequence[tuple[str, str]], title: str, place: str) -> BothSides:
        """Return the sides of a table; its rows count where each has both sides."""
        filled = [
            (one.strip(), other.strip()) for one, other in cells if one.strip() or other.strip()
        ]
        left, right = [one for one, _ in filled if one], [other for _, other in filled if other]
        if not left or not right:
            raise InputError("alignment.one_language", name=title)
        is_whole = all(one and other for one, other in filled)
        rows = tuple((at, at) for at in range(len(filled))) if is_whole else ()
        return BothSides(
            _plain(title, left, place),
            _plain(title, right, place),
            self.options.language or detect_variant("\n".join(left)),
            rows,
        )

    def _apart(self, article: ImportedArticle, place: str) -> BothSides:
        """Return the sides of a text in two languages: each paragraph by its script."""
        both = side_of(article, place)
        pieces = [piece for each in both.paragraphs for piece in _by_script(each)]
        left = tuple(each for each, is_chinese in pieces if is_chinese)
        right = tuple(each for each, is_chinese in pieces if not is_chinese)
        if not left or not right:
            raise InputError("alignment.one_language", name=both.title)
        return BothSides(
            replace(both, paragraphs=left),
            replace(both, paragraphs=right),
            self.options.language
            or detect_variant("\n".join(each.text for each in left), both.url),
            _alternating([is_chinese for _, is_chinese in pieces]),
        )


def side_of(article: ImportedArticle, place: str) -> AlignedSide:
    """Return an article as a side, without what its page holds beside it."""
    return AlignedSide(
        article.title,
        tuple(each for each in article.segments if each.role.is_work and each.text.strip()),
        place,
        article.url,
        0 if article.published is None else milliseconds_of(article.published),
    )


def _plain(title: str, texts: Iterable[str], place: str) -> AlignedSide:
    return AlignedSide(title, tuple(SourceContent(Role.BODY, text) for text in texts), place)


def _cells(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the cells of a table's two languages, row by row, also where one is empty."""
    for rows in _tables(document):
        columns: Columns | None = find_columns(rows)
        if columns is not None and columns.target >= 0:
            for row in rows[columns.first :]:
                yield cell_at(row, columns.source), cell_at(row, columns.target)
            return


def _tables(document: Document) -> Iterator[Sequence[Sequence[str]]]:
    if is_workbook(document.data):
        sheets = read_workbook(document.data, document.name)
        yield from ([row for row in each.rows if any(row)] for each in sheets if not each.is_hidden)
        return
    text = decode(document).text
    yield [row.cells for row in table_rows(text, delimiter_of(text))]


def _by_script(content: SourceContent) -> Iterator[tuple[SourceContent, bool]]:
    """Yield a paragraph, or its parts where it is in both languages, and whether each is Chinese.

    It is parted at line breaks, and in a line at the ends of sentences. A paragraph that is one of
    the two throughout stays whole, whatever names of the other it quotes.
    """
    parts = [part for line in content.text.split("\n") for part in _sentences(line)]
    scripts = {is_foreign(part) for part in parts if has_chinese(part) or is_foreign(part)}
    if len(scripts) <= 1:
        yield content, True not in scripts
        return
    for is_english, group in groupby(parts, key=is_foreign):
        joined = "".join(group).strip()
        if joined:
            yield SourceContent(content.role, joined), not is_english


def _sentences(line: str) -> list[str]:
    """Return the sentences of a line in any of the two languages."""
    return [
        part.of(sentence)
        for outer in chinese_sentences(line)
        for sentence in (outer.of(line),)
        for part in english_sentences(sentence)
    ]


def _alternating(chinese: Sequence[bool]) -> tuple[tuple[int, int], ...]:
    """Return the rows of texts that come Chinese and English by turns; none if they do not."""
    is_paired = len(chinese) % 2 == 0 and all(
        is_one == (at % 2 == 0) for at, is_one in enumerate(chinese)
    )
    return tuple((at, at) for at in range(len(chinese) // 2)) if is_paired else ()
