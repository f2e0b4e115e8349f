"""Bilingual tables in Word documents, read as pairs and written back into the same file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.api import Document
from workbench.formats.pairs.statuses import read_origin, read_role, read_status, says_locked
from workbench.formats.word.cells import CodedText
from workbench.formats.word.codes import astray, placed
from workbench.formats.word.document import open_word
from workbench.formats.word.layouts import TABLE
from workbench.formats.word.pair_table import PairRow, PairTable, pair_table
from workbench.formats.word.patch import CellPatch, patched
from workbench.formats.word.table_languages import languages_of
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.model.paired import PairedArticle, PairedNote, PairedSegment
from workbench.model.segment import InlineSpan, Role, SourceContent, Status
from workbench.model.translation_unit import InlineCode

_IMPORTED = "imported"
_LOCKED_STYLE = "lockedcontent"


@dataclass(frozen=True, slots=True)
class NewTarget:
    """A target to be written into a table: its text without codes, the codes, and its marks."""

    text: str
    codes: tuple[InlineCode, ...] = ()
    spans: tuple[InlineSpan, ...] = ()


def read_bilingual(document: Document) -> PairedArticle:
    """Return the pairs of a bilingual Word document.

    Known are the tables of memoQ, Trados, CafeTran and this program, and any other with a column
    of Chinese beside one of another language. Tracked changes are taken as accepted and told.
    `external_id` is the tool's own id of a row; `metadata` names the tool. Raises `InputError`:
    `bilingual.no_pairs`, and those of `open_word`.
    """
    table = pair_table(open_word(document.data, document.name))
    languages = languages_of(table)
    title = table.layout.title or document.name
    return PairedArticle(
        title=title,
        language=languages.source,
        segments=tuple(_paired(row, table) for row in table.rows),
        target_language=languages.target,
        name=title,
        metadata=(("tool", table.layout.tool),),
        warnings=tuple(_cautions(table)),
    )


def is_bilingual(document: Document) -> bool:
    """Return whether a Word document holds the table of a translation tool or of this program.

    A table that only looks like pairs does not count: an article may hold one. Raises what
    `open_word` raises.
    """
    from_tool = pair_table_of(document)
    return from_tool is not None and from_tool.layout.tool != TABLE


def pair_table_of(document: Document) -> PairTable | None:
    """Return a document's table of pairs, `None` without one; raise what `open_word` raises."""
    try:
        return pair_table(open_word(document.data, document.name))
    except InputError as error:
        if error.code != "bilingual.no_pairs":
            raise
        return None


def write_bilingual(document: Document, targets: Mapping[bytes, NewTarget]) -> bytes:
    """Return a bilingual Word document with other targets, by their rows' ids.

    Only the cells of targets that differ are changed, in the bytes of the part that holds the
    text; without a difference the file is the same. Raises `InputError`: `bilingual.unknown_row`,
    `bilingual.twice` (two rows have the id), `bilingual.locked`, `bilingual.codes` for codes that
    are missing, doubled or out of order, and what `read_bilingual` raises.
    """
    table = pair_table(open_word(document.data, document.name))
    rows = _by_id(table, targets)
    patches = [
        patch
        for key, target in targets.items()
        if (patch := _patch(rows[key], target, table)) is not None
    ]
    if not patches:
        return document.data
    zipped, main = table.document.zipped, table.document.main
    root = table.document.root
    return zipped.with_parts({main: patched(zipped.read(main), root, patches, document.name)})


def _by_id(table: PairTable, targets: Mapping[bytes, NewTarget]) -> dict[bytes, PairRow]:
    found: dict[bytes, PairRow] = {}
    for row in table.rows:
        if row.id in targets and row.id in found:
            raise InputError("bilingual.twice", row=row.number, id=row.id.decode())
        found[row.id] = row
    for key in targets:
        if key not in found:
            name = table.document.zipped.name
            raise InputError("bilingual.unknown_row", name=name, id=key.decode("utf-8", "replace"))
    return found


def _patch(row: PairRow, target: NewTarget, table: PairTable) -> CellPatch | None:
    codes = placed(target.codes, len(target.text))
    spans = target.spans if table.layout.tool != TABLE else ()
    wanted = CodedText(target.text, codes, spans)
    if _is_same(row.target, wanted):
        return None
    if _is_locked(row, table):
        raise InputError("bilingual.locked", row=row.number)
    wrong = astray(row.source.codes, codes)
    if wrong:
        raise InputError("bilingual.codes", row=row.number, codes=" ".join(wrong))
    return CellPatch(row.cell, wanted, table.layout.tool, row.source_cell.pieces)


def _is_same(old: CodedText, new: CodedText) -> bool:
    places = [[(code.content, code.start) for code in each.codes] for each in (old, new)]
    return old.text == new.text and places[0] == places[1] and _marks(old) == _marks(new)


def _marks(text: CodedText) -> set[InlineSpan]:
    return {span for span in text.spans if not span.href}


def _is_locked(row: PairRow, table: PairTable) -> bool:
    """Return whether a row is locked: by its status, or by Trados' style over all of its source."""
    styles = table.document.styles
    named = [styles.style(one.style).name for one in row.source_cell.pieces if one.text.strip()]
    locked = bool(named) and all(name == _LOCKED_STYLE for name in named)
    return locked or says_locked(row.status)


def _paired(row: PairRow, table: PairTable) -> PairedSegment:
    target = row.target
    said = read_status(row.status)
    origin = (read_origin(row.status) or _IMPORTED) if target.text else ""
    return PairedSegment(
        content=SourceContent(read_role(row.role) or Role.BODY, row.source.text, row.source.spans),
        target=target.text,
        target_spans=target.spans,
        status=_status(said, target.text),
        locked=_is_locked(row, table),
        notes=tuple(_notes(row)),
        origin=origin,
        source_codes=row.source.codes,
        target_codes=target.codes,
        external_id=row.id,
    )


def _status(said: Status | None, target: str) -> Status:
    """Return a row's status; an empty target is no translation, a target at least a draft."""
    if not target.strip():
        return Status.INITIAL
    if said is None or said is Status.INITIAL:
        return Status.DRAFT
    return said


def _notes(row: PairRow) -> Iterator[PairedNote]:
    if row.note:
        yield PairedNote(row.note)
    for comment in row.comments:
        yield PairedNote(comment.text, comment.author, comment.at, comment.resolved)


def _cautions(table: PairTable) -> Iterator[WorkbenchWarning]:
    changed = sum(len(row.changes) + (row.change is not None) for row in table.rows)
    if changed:
        yield WorkbenchWarning("word.changes_accepted", str(changed))
    twice = _twice(table.rows)
    if twice:
        yield WorkbenchWarning("bilingual.twice", ", ".join(twice))


def _twice(rows: Sequence[PairRow]) -> list[str]:
    seen: set[bytes] = set()
    found = []
    for row in rows:
        if row.id in seen:
            found.append(row.number or str(row.position))
        seen.add(row.id)
    return found
