"""Pairs to be checked that come from other tools: a bilingual TMX, or a table."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from workbench.api import ArticleFacts, Checked
from workbench.formats.tmx_reader import TranslationUnit, read_tmx
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceMatter, Status
from workbench.model.term import GlossaryEntry
from workbench.services.checking import BEIJING
from workbench.text.byline import read_byline
from workbench.text.records import Records
from workbench.text.variant_detection import detect_variant

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


def read_pairs(path: Path) -> list[PairRow]:
    """Return the pairs of a TMX or of a table with the columns `source` and `target`.

    A table is tab-separated UTF-8 and names its columns in its first line; others are left out.
    `role` is a segment's, or a usual name of one, as `paragraph` or `credit`; where it says no
    more than that, a byline is known by its words. `published` is RFC 3339, `article` anything.
    Raises `InputError`: `pairs.encoding`, `pairs.columns`, `pairs.row`, `pairs.role`,
    `pairs.published`, those of TMX; `EnvironmentFailure("import.unreachable")`.
    """
    try:
        with path.open("rb") as stream:
            if path.suffix.lower() == ".tmx":
                return list(_units(read_tmx(stream)))
            return list(_rows(stream, path.name))
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
            _matter(pair),
            target=pair.target,
            status=Status.TRANSLATED,
            origin=_IMPORTED,
        )
        yield Checked(
            segment, ArticleFacts(detect_variant(pair.source), pair.published, terms=records)
        )


def _matter(pair: PairRow) -> SourceMatter:
    """Return a pair's source with whom it credits; a body that can only be a byline is one."""
    byline = read_byline(pair.source) if pair.role in _MAY_CREDIT else None
    if byline is None or (pair.role is not Role.BYLINE and not byline.is_sure):
        return SourceMatter(pair.role, pair.source)
    return SourceMatter(Role.BYLINE, pair.source, credits=byline.credits)


_MAY_CREDIT = frozenset({Role.BYLINE, Role.BODY})


def _units(units: Iterable[TranslationUnit]) -> Iterator[PairRow]:
    number = 0
    for unit in units:
        texts = {variant.language.lower(): variant.text for variant in unit.variants}
        source = next((text for tag, text in texts.items() if tag.startswith("zh")), None)
        target = next((text for tag, text in texts.items() if tag.startswith("en")), None)
        if source is not None and target is not None:
            number += 1
            role = unit.properties.get("x-role", "")
            yield PairRow(number, source, target, _ROLES.get(role, Role.BODY))


_ROLES: Mapping[str, Role] = {role.value: role for role in Role}
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
"""What other tools call the roles; a photo credit of its own is judged as a caption's."""

_NAMED: Mapping[str, Role] = {
    **_ROLES,
    **{name: role for role, names in _OTHER_NAMES.items() for name in names.split()},
}


def _rows(stream: BinaryIO, name: str) -> Iterator[PairRow]:
    columns: tuple[str, ...] = ()
    number = 0
    for line, raw in enumerate(stream, 1):
        text = _decoded(raw, name, line)
        if not columns:
            columns = _columns(text, name)
        elif text.strip("\t "):
            number += 1
            yield _row(dict(zip(columns, _cells(text, columns, line), strict=False)), number, line)


def _decoded(raw: bytes, name: str, line: int) -> str:
    try:
        return raw.decode("utf-8-sig" if line == 1 else "utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError("pairs.encoding", name=name, line=line) from error


def _columns(text: str, name: str) -> tuple[str, ...]:
    columns = tuple(cell.strip().lower() for cell in text.split("\t"))
    if "source" not in columns or "target" not in columns:
        raise InputError("pairs.columns", name=name, found=", ".join(columns))
    return columns


def _cells(text: str, columns: tuple[str, ...], line: int) -> list[str]:
    cells = text.split("\t")
    if any(cells[len(columns) :]):
        raise InputError("pairs.row", line=line, cells=len(cells), columns=len(columns))
    return cells


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
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError("pairs.published", line=line, text=text) from error
    return moment.replace(tzinfo=BEIJING) if moment.tzinfo is None else moment.astimezone(BEIJING)
