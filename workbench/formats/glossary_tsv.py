"""Glossaries as tab-separated values: one entry a line, the first line names the columns.

The columns are `kind`, `en`, `zh-CN`, `zh-TW`, `zh-HK`, `unless`, `note`, `later`, `title`, `avoid`
and `authority`, in any order; only one of the three Chinese ones has to be there. Guards in
`unless` stand apart by spaces, forms in `avoid` by `|`. Blank lines and those that begin with `#`
say nothing. UTF-8, with or without a byte order mark.
"""

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files

from workbench.model.errors import InputError
from workbench.text.glossary import KEY_SIGN, SHORTEST_KEY, EntryKind, GlossaryEntry

COLUMNS = (
    *("kind", "en", "zh-CN", "zh-TW", "zh-HK", "unless", "note"),
    *("later", "title", "avoid", "authority"),
)
_APART = "|"
_CHINESE = ("zh-CN", "zh-TW", "zh-HK")


def starter_entries() -> tuple[GlossaryEntry, ...]:
    """Return the entries that come with the program."""
    file = files("resources").joinpath("glossaries", "starter.tsv")
    return read_glossary_tsv(file.read_bytes())


def read_glossary_tsv(content: bytes) -> tuple[GlossaryEntry, ...]:
    """Return the entries of a file.

    Raises `InputError`: `glossary.encoding`, `glossary.columns`, `glossary.row` (more cells than
    columns), `glossary.kind`, `glossary.no_form`, `glossary.short`, `glossary.guard`.
    """
    lines = _lines(content)
    names = _columns(next(lines, (0, ""))[1])
    return tuple(_entry(_row(names, line, number), number) for number, line in lines)


def write_glossary_tsv(entries: Iterable[GlossaryEntry]) -> bytes:
    """Return a file of the entries; a tab or line break inside a cell becomes a space."""
    rows = [COLUMNS, *(_cells(entry) for entry in entries)]
    return "".join("\t".join(map(_one_line, row)) + "\n" for row in rows).encode("utf-8")


def _lines(content: bytes) -> Iterator[tuple[int, str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        bad = content.count(b"\n", 0, error.start) + 1
        raise InputError("glossary.encoding", line=bad) from error
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.removesuffix("\r")


def _columns(line: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in line.split("\t"))
    unknown = [name for name in names if name not in COLUMNS]
    if unknown or len(set(names)) < len(names) or not set(names) & set(_CHINESE):
        raise InputError("glossary.columns", found=", ".join(names), known=", ".join(COLUMNS))
    return names


def _row(names: tuple[str, ...], line: str, number: int) -> Mapping[str, str]:
    cells = [cell.strip() for cell in line.split("\t")]
    if any(cells[len(names) :]):
        raise InputError("glossary.row", line=number, cells=len(cells), columns=len(names))
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
    try:
        return EntryKind(name or EntryKind.WORD)
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
