"""Glossaries outside projects: the one that comes with the program, the user's, and files."""

from collections.abc import Iterable
from pathlib import Path
from typing import Self

from platformdirs import user_config_path

from workbench.formats.glossaries.tsv import read_glossary_tsv, starter_entries, write_glossary_tsv
from workbench.formats.input_file import read_input
from workbench.formats.table_rows import COMMA, TAB
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import EnvironmentFailure, InputError, UsageError
from workbench.model.term import GlossaryEntry
from workbench.services.conversion.converting import Conversions
from workbench.services.settings.preferences import FILE as PREFERENCES
from workbench.services.settings.preferences import PreferenceStore
from workbench.services.terms.house import house_entries
from workbench.services.terms.places import TermBook
from workbench.services.writing import write_atomically
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.conversion.glossary import Glossary

FILE = "glossary.tsv"

# What a glossary's file may be called; `.tbx` and `.xml` are TBX-Basic, the others tables.
SUFFIXES = (".tsv", ".txt", ".csv", ".tbx", ".xml")


def read_glossary(path: Path) -> tuple[GlossaryEntry, ...]:
    """Return the entries of a TSV or TBX-Basic file.

    Raises `UsageError("glossary.suffix")`, the errors of `read_input`, and the `InputError`s of the
    two formats.
    """
    _refuse_suffix(path)
    content = read_input(path)
    if not _is_tbx(path):
        return read_glossary_tsv(content)
    # With it comes lxml, 10 ms that no window needs for its own tables.
    from workbench.formats.glossaries.tbx import read_tbx  # noqa: PLC0415 - on demand

    return read_tbx(content)


def write_glossary(path: Path, entries: Iterable[GlossaryEntry]) -> None:
    """Write entries as a table or TBX-Basic, by the suffix, in one step.

    Raises `UsageError("glossary.suffix")` and the errors of `write_atomically`.
    """
    _refuse_suffix(path)
    separator = COMMA if path.suffix.lower() == ".csv" else TAB
    if _is_tbx(path):
        from workbench.formats.glossaries.tbx import write_tbx  # noqa: PLC0415 - as above

        content = write_tbx(entries)
    else:
        content = write_glossary_tsv(entries, separator)
    write_atomically(path, lambda stream: stream.write(content))


def _is_tbx(path: Path) -> bool:
    return path.suffix.lower() in {".tbx", ".xml"}


def _refuse_suffix(path: Path) -> None:
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError("glossary.suffix", name=path.name, known=", ".join(SUFFIXES))


class UserGlossary:
    """The user's own records, in a table that any editor can open; never raises on reading."""

    def __init__(self, path: Path | None = None) -> None:
        """Keep it in `path`, by default beside the preferences."""
        self.path = path or user_config_path("duizhao", appauthor=False) / FILE
        self.warnings: tuple[WorkbenchWarning, ...] = ()

    @classmethod
    def beside(cls, preferences: Path) -> Self:
        """Return the one that is kept beside these preferences."""
        return cls(preferences.with_name(FILE))

    def load(self) -> tuple[GlossaryEntry, ...]:
        """Return the records; none, and a warning, where the file cannot be read."""
        self.warnings = ()
        if not self.path.exists():
            return ()
        try:
            return read_glossary(self.path)
        except (InputError, EnvironmentFailure) as error:
            self.warnings = (WorkbenchWarning("glossary.unread", f"{self.path} ({error.code})"),)
            return ()

    def save(self, entries: Iterable[GlossaryEntry]) -> None:
        """Write the records; the errors are those of `write_atomically`."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_glossary(self.path, entries)


def usual_glossary(user: UserGlossary) -> Glossary:
    """Return what every project is given: the starter, the user's rows, the user's termbases.

    Termbases are read whole, so a window has a job do that.
    """
    book = TermBook(PreferenceStore(user.path.with_name(PREFERENCES)))
    return Glossary(starter_entries(), user.load(), termbases=house_entries(book.attached()))


def usual_conversions(user: UserGlossary) -> Conversions:
    """Return conversions by OpenCC with the starter and the user's rows before it."""
    return Conversions(OpenccEngine(), starter=starter_entries(), user=user.load())


def whole_conversions(user: UserGlossary) -> Conversions:
    """Return conversions by OpenCC with all that every project is given before it."""
    given = usual_glossary(user)
    return Conversions(
        OpenccEngine(), starter=given.starter, user=given.user, termbases=given.termbases
    )
