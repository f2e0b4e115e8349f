"""Glossaries as tables, tab-separated or CSV: one entry a row, the first row names the columns.

The columns are `kind`, `en`, `zh-CN`, `zh-TW`, `zh-HK`, `unless`, `note`, `later`, `title`, `avoid`
and `authority`, in any order; only one of the three Chinese ones has to be there. Other names of
the languages are known too, as `Chinese`, `English`, `简体`, `zh-Hant`. A table of two columns, one
Chinese and one not, needs no first row. Guards in `unless` stand apart by spaces, forms in `avoid`
by `|`. Blank lines and those that begin with `#` say nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files

from workbench.formats.table_rows import (
    TAB,
    TableRow,
    UndecodableTableError,
    decode_table,
    delimiter_of,
    quoted_if_needed,
    table_rows,
)
from workbench.model.errors import InputError
from workbench.model.language_tags import is_chinese, is_english
from workbench.text.conversion.glossary import KEY_SIGN, SHORTEST_KEY, EntryKind, GlossaryEntry
from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant

COLUMNS = (
    *("kind", "en", "zh-CN", "zh-TW", "zh-HK", "unless", "note"),
    *("later", "title", "avoid", "authority"),
)
_APART = "|"
_CHINESE = ("zh-CN", "zh-TW", "zh-HK")

# A column that says no more than Chinese: its region is told by its characters.
_ANY_CHINESE = "zh"

_OTHER_NAMES: Mapping[str, str] = {
    **dict.fromkeys(("zh-hans", "zh-sg", "chs", "简体", "简体中文", "simplified"), "zh-CN"),
    **dict.fromkeys(("大陆", "zh_cn"), "zh-CN"),
    **dict.fromkeys(("zh-hant", "cht", "繁體", "繁體中文", "traditional", "台灣", "臺灣"), "zh-TW"),
    **dict.fromkeys(("zhh", "香港"), "zh-HK"),
    **dict.fromkeys(("source", "源", "源语言", "原文", "term", "術語", "术语"), _ANY_CHINESE),
    **dict.fromkeys(("target", "译文", "譯文", "translation"), "en"),
    **dict.fromkeys(("category", "type", "类别", "類別"), "kind"),
    **dict.fromkeys(("notes", "comment", "remark", "备注", "備註"), "note"),
}
_OTHER_KINDS: Mapping[str, EntryKind] = {
    "organization": EntryKind.ORGANISATION,
    "org": EntryKind.ORGANISATION,
    "term": EntryKind.WORD,
    "name": EntryKind.PERSON,
    "location": EntryKind.PLACE,
}
_PAIR = 2
_HAN = compiled(f"[{HAN}]")


def starter_entries() -> tuple[GlossaryEntry, ...]:
    """Return the entries that come with the program."""
    file = files("resources").joinpath("glossaries", "starter.tsv")
    return read_glossary_tsv(file.read_bytes())


def read_glossary_tsv(content: bytes) -> tuple[GlossaryEntry, ...]:
    """Return the entries of a table, tab-separated or CSV.

    Raises `InputError`: `glossary.encoding`, `glossary.columns`, `glossary.row` (more cells than
    columns), `glossary.kind`, `glossary.no_form`, `glossary.short`, `glossary.guard`.
    """
    rows = _rows(content)
    names = _pair_columns(rows)
    if not names:
        names = _columns(rows[0].cells if rows else ("",))
        rows = rows[1:]
    known = _with_region(names, rows)
    return tuple(_entry(_row(known, row), row.line) for row in rows)


def write_glossary_tsv(entries: Iterable[GlossaryEntry], separator: str = TAB) -> bytes:
    """Return a file of the entries; a tab or line break inside a cell becomes a space."""
    rows = [COLUMNS, *(_cells(entry) for entry in entries)]
    lines = (
        separator.join(quoted_if_needed(_one_line(cell), separator) for cell in row) for row in rows
    )
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def _rows(content: bytes) -> list[TableRow]:
    try:
        text = decode_table(content)
    except UndecodableTableError as error:
        raise InputError("glossary.encoding", line=error.line) from error
    rows = table_rows(text, delimiter_of(text))
    return [row for row in rows if not row.cells[0].startswith("#")]


def _pair_columns(rows: Sequence[TableRow]) -> tuple[str, ...]:
    """Return the columns of a table of pairs without a first row that names them, () if it has one.

    In such a table one cell of each row is Chinese and the other is not.
    """
    if not rows or any(len(row.cells) != _PAIR for row in rows):
        return ()
    if any(_column(cell) in COLUMNS or _column(cell) == _ANY_CHINESE for cell in rows[0].cells):
        return ()
    first = [bool(_HAN.search(row.cells[0])) for row in rows]
    second = [bool(_HAN.search(row.cells[1])) for row in rows]
    if all(first) and not any(second):
        return (_ANY_CHINESE, "en")
    return ("en", _ANY_CHINESE) if all(second) and not any(first) else ()


def _columns(cells: Sequence[str]) -> tuple[str, ...]:
    names = tuple(_column(cell) for cell in cells)
    unknown = [name for name in names if name not in COLUMNS and name != _ANY_CHINESE]
    if unknown or len(set(names)) < len(names) or not set(names) & {*_CHINESE, _ANY_CHINESE}:
        raise InputError("glossary.columns", found=", ".join(cells), known=", ".join(COLUMNS))
    return names


def _column(cell: str) -> str:
    """Return the column that a cell of the first row names, or what it says."""
    name = cell.strip()
    if name in COLUMNS:
        return name
    lowered = name.lower().replace("_", "-")
    usual = next((each for each in COLUMNS if each.lower() == lowered), None)
    if usual or lowered in _OTHER_NAMES:
        return usual or _OTHER_NAMES[lowered]
    if is_english(lowered):
        return "en"
    return _ANY_CHINESE if is_chinese(lowered) else name


def _with_region(names: tuple[str, ...], rows: Sequence[TableRow]) -> tuple[str, ...]:
    """Return the columns with a region for the one that says no more than Chinese."""
    if _ANY_CHINESE not in names:
        return names
    index = names.index(_ANY_CHINESE)
    forms = "\n".join(row.cells[index] for row in rows if index < len(row.cells))
    region = detect_variant(forms).value
    free = region if region not in names else next(each for each in _CHINESE if each not in names)
    return tuple(free if name == _ANY_CHINESE else name for name in names)


def _row(names: tuple[str, ...], row: TableRow) -> Mapping[str, str]:
    cells = [" ".join(cell.split()) for cell in row.cells]
    if any(cells[len(names) :]):
        raise InputError("glossary.row", line=row.line, cells=len(cells), columns=len(names))
    return dict(zip(names, cells, strict=False))


def _entry(row: Mapping[str, str], number: int) -> GlossaryEntry:
    entry = GlossaryEntry(
        kind=_kind(row.get("kind", ""), number),
        china=row.get("zh-CN", ""),
        taiwan=row.get("zh-TW", ""),
        hong_kong=row.get("zh-HK", ""),
        english=row.get("en", ""),
        note=row.get("note", ""),
        unless=tuple(row.get("unless", "").split()),
        later=row.get("later", ""),
        title=row.get("title", ""),
        avoid=tuple(filter(None, map(str.strip, row.get("avoid", "").split(_APART)))),
        authority=row.get("authority", ""),
    )
    _check(entry, number)
    return entry


def _check(entry: GlossaryEntry, number: int) -> None:
    forms = [form for form in (entry.china, entry.taiwan, entry.hong_kong) if form]
    if not forms:
        raise InputError("glossary.no_form", line=number)
    for form in forms:
        if len(form) < SHORTEST_KEY:
            raise InputError("glossary.short", line=number, form=form)
    for guard in entry.unless:
        if guard.count(KEY_SIGN) != 1 or guard == KEY_SIGN:
            raise InputError("glossary.guard", line=number, guard=guard)


def _kind(name: str, number: int) -> EntryKind:
    """Return the kind a cell names, in either spelling; a word where it names none."""
    lowered = name.lower()
    if lowered in _OTHER_KINDS:
        return _OTHER_KINDS[lowered]
    try:
        return EntryKind(lowered or EntryKind.WORD)
    except ValueError as error:
        known = ", ".join(EntryKind)
        raise InputError("glossary.kind", line=number, kind=name, known=known) from error


def _cells(entry: GlossaryEntry) -> tuple[str, ...]:
    forms = (entry.china, entry.taiwan, entry.hong_kong)
    avoid = f" {_APART} ".join(entry.avoid)
    said = (entry.later, entry.title, avoid, entry.authority)
    return (entry.kind, entry.english, *forms, " ".join(entry.unless), entry.note, *said)


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
