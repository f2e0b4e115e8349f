"""Pairs to be checked that come from other tools: a bilingual TMX, or a table."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path

from workbench.api import ArticleFacts, Checked
from workbench.formats.input_file import read_input
from workbench.formats.table_rows import (
    TableRow,
    UndecodableTableError,
    decode_table,
    delimiter_of,
    table_rows,
)
from workbench.formats.tmx.packed import unpacked
from workbench.formats.tmx.pairs import Pair, pairs
from workbench.formats.tmx.reader import Damage, read_tmx
from workbench.formats.tmx.text import readable_text
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.moments import in_zone, is_reckonable
from workbench.model.segment import Role, Segment, SourceContent, Status
from workbench.model.term import GlossaryEntry
from workbench.model.translation_unit import TranslationUnit
from workbench.services.checking.checking import BEIJING
from workbench.text.credits.byline import read_byline
from workbench.text.han import HAN
from workbench.text.names.records import Records
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant

# The suffixes of files that are read as a TMX, plain or packed.
MEMORIES = frozenset({".tmx", ".gz", ".zip"})
COLUMNS = ("source", "target", "role", "published", "article")
_IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class PairRow:
    """One pair of a file; `number` counts them from 1, `line` is where it stands, 0 if unknown.

    Pairs with the same `article` are judged as one article; "" is an article of its own.
    """

    number: int
    source: str
    target: str
    role: Role = Role.BODY
    published: datetime | None = None
    article: str = ""
    line: int = 0


def read_pairs(path: Path, damage: Damage | None = None) -> list[PairRow]:
    """Return the pairs of a TMX, plain or packed, or of a table with columns `source` and `target`.

    A table is tab-separated or CSV, as spreadsheets write them, and names its columns in its first
    line; others are left out. `role` is a segment's, or a usual name of one, as `paragraph` or
    `credit`; where it says no more than that, a byline is known by its words. `published` is
    RFC 3339, `article` anything. Of a TMX each English variant is a pair with the Chinese one that
    the unit's `srclang` means. Raises `InputError`: `pairs.encoding`, `pairs.columns`, `pairs.row`,
    `pairs.role`, `pairs.published`, `pairs.languages` (no unit has Chinese and English), those of
    `read_tmx`, whose `damage` this is; those of `read_input`.
    """
    try:
        if path.suffix.lower() in MEMORIES:
            with path.open("rb") as stream, unpacked(stream, path.name) as members:
                units = (unit for each in members for unit in read_tmx(each.stream, damage))
                return _bilingual(units, path.name)
        return list(_rows(read_input(path), path.name))
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("import.unreachable", path=str(path), reason=reason) from error


def as_checked(
    pairs: Iterable[PairRow], terms: tuple[GlossaryEntry, ...] = ()
) -> Iterator[Checked]:
    """Yield pairs as the checks see them: translated, imported, their id being their number."""
    articles: dict[str, int] = {}
    records = Records(terms)
    for pair in pairs:
        key = pair.article or f"\0{pair.number}"
        article_id = ArticleId(articles.setdefault(key, len(articles) + 1))
        segment = Segment(
            SegmentId(pair.number),
            article_id,
            pair.number,
            _content(pair),
            target=pair.target,
            status=Status.TRANSLATED,
            origin=_IMPORTED,
        )
        yield Checked(
            segment, ArticleFacts(detect_variant(pair.source), pair.published, terms=records)
        )


def _content(pair: PairRow) -> SourceContent:
    """Return a pair's source with whom it credits; a body that can only be a byline is one."""
    byline = read_byline(pair.source) if pair.role in _MAY_CREDIT else None
    if byline is None or (pair.role is not Role.BYLINE and not byline.is_sure):
        return SourceContent(pair.role, pair.source)
    return SourceContent(Role.BYLINE, pair.source, credits=byline.credits)


_MAY_CREDIT = frozenset({Role.BYLINE, Role.BODY})


def _bilingual(units: Iterable[TranslationUnit], name: str) -> list[PairRow]:
    found: list[PairRow] = []
    languages: dict[str, None] = {}
    for unit in units:
        languages |= dict.fromkeys(variant.language for variant in unit.variants)
        for pair in pairs(unit):
            found.append(_pair(unit, pair, len(found) + 1))
    if languages and not found:
        raise InputError("pairs.languages", name=name, found=", ".join(languages))
    return found


def _pair(unit: TranslationUnit, pair: Pair, number: int) -> PairRow:
    """Return a pair of a unit, with what this program's own export says of it."""
    return PairRow(
        number,
        readable_text(pair.source),
        readable_text(pair.target),
        _ROLES.get(unit.prop("x-role"), Role.BODY),
        _moment(unit.prop("x-published")),
        unit.prop("x-title"),
        unit.line,
    )


def _moment(text: str) -> datetime | None:
    """Return another file's publication time in Beijing's; `None` where it is none."""
    try:
        return _in_beijing(text) if text else None
    except (ValueError, OverflowError):
        return None


_ROLES: Mapping[str, Role] = {role.value: role for role in Role}

# What other tools call the roles; a photo credit of its own is judged as a caption's.
_OTHER_NAMES = {
    Role.BODY: "paragraph para p text sentence lead lede segment",
    Role.HEADLINE: "title head heading hed",
    Role.SUBHEAD: "subheading subtitle subheadline deck dek crosshead",
    Role.CAPTION: "credit photo_credit picture_credit image_caption photo_caption figcaption",
    Role.BYLINE: "author authors signature contributors",
    Role.LIST_ITEM: "list item li",
    Role.QUOTE: "quotation blockquote pullquote",
    Role.TABLE_CELL: "table cell td",
}

_NAMED: Mapping[str, Role] = {
    **_ROLES,
    **{name: role for role, names in _OTHER_NAMES.items() for name in names.split()},
}


def _rows(content: bytes, name: str) -> Iterator[PairRow]:
    try:
        text = decode_table(content)
    except UndecodableTableError as error:
        raise InputError("pairs.encoding", name=name, line=error.line) from error
    rows = table_rows(text, delimiter_of(text))
    head = next(rows, TableRow(1, ()))
    columns: tuple[str, ...] = (_SOURCE, _TARGET)
    if _is_pair(head):
        rows = chain([head], rows)
    else:
        columns = _columns(head, name)
    for number, row in enumerate(rows, 1):
        if any(row.cells[len(columns) :]):
            cells = len(row.cells)
            raise InputError("pairs.row", line=row.line, cells=cells, columns=len(columns))
        yield _row(dict(zip(columns, row.cells, strict=False)), number, row.line)


_SOURCE, _TARGET = "source", "target"

# What users call the two columns that every table has.
_COLUMNS = {
    **dict.fromkeys(
        ["chinese", "zh", "zh-cn", "zh-tw", "中文", "原文", "汉语", "漢語", "源文"], _SOURCE
    ),
    **dict.fromkeys(
        ["english", "en", "en-us", "en-gb", "translation", "英文", "译文", "譯文", "英语", "英語"],
        _TARGET,
    ),
}
_HAN = compiled(rf"[{HAN}]")


def _is_pair(head: TableRow) -> bool:
    """Return whether a first line has no names of columns: Chinese, and beside it none."""
    if len(head.cells) != len((_SOURCE, _TARGET)) or _folded(head.cells[0]) in _COLUMNS:
        return False
    return bool(_HAN.search(head.cells[0])) and not _HAN.search(head.cells[1])


def _folded(cell: str) -> str:
    return cell.strip().lower()


def _columns(row: TableRow, name: str) -> tuple[str, ...]:
    columns = tuple(_COLUMNS.get(cell, cell) for cell in map(_folded, row.cells))
    if _SOURCE not in columns or _TARGET not in columns:
        raise InputError("pairs.columns", name=name, found=", ".join(columns))
    return columns


def _row(cells: Mapping[str, str], number: int, line: int) -> PairRow:
    role = re.sub(r"[\s-]+", "_", cells.get("role", "").strip().lower())
    if role and role not in _NAMED:
        raise InputError("pairs.role", line=line, role=role, known=", ".join(_ROLES))
    return PairRow(
        number,
        cells.get("source", ""),
        cells.get("target", ""),
        _NAMED.get(role, Role.BODY),
        _published(cells.get("published", "").strip(), line),
        cells.get("article", "").strip(),
        line,
    )


def _published(text: str, line: int) -> datetime | None:
    if not text:
        return None
    try:
        moment = _in_beijing(text)
    except (ValueError, OverflowError) as error:
        raise InputError("pairs.published", line=line, text=text) from error
    return moment if is_reckonable(moment) else None


def _in_beijing(text: str) -> datetime:
    """Return a moment in Beijing's time, in which one without a zone is; `ValueError` for none."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=BEIJING) if moment.tzinfo is None else in_zone(moment, BEIJING)
