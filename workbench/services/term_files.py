"""Files of terms on the disk: read whatever they are, written in the format that is asked for."""

from collections.abc import Iterable
from pathlib import Path

from workbench.formats.terms.files import SUFFIXES, TermFormat, read_terms, write_terms
from workbench.model.concept import Concept
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.services.writing import write_atomically

# What a suffix alone means.
_USUAL = (
    *(TermFormat.TBX, TermFormat.TABLE, TermFormat.CSV, TermFormat.MULTITERM),
    TermFormat.TRADOS_TABLE,
)


def read_term_file(path: Path) -> tuple[Concept, ...]:
    """Return the concepts of a file, told by what it contains.

    Raises `EnvironmentFailure("import.unreachable")` and the errors of `read_terms`.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("import.unreachable", path=str(path), reason=reason) from error
    return read_terms(content)


def write_term_file(
    path: Path, concepts: Iterable[Concept], form: TermFormat | None = None
) -> None:
    """Write concepts in one step, in the format that the suffix means unless one is given.

    Raises `UsageError("terms.suffix")`, and the errors of `write_terms` and `write_atomically`.
    """
    content = write_terms(concepts, form or format_of(path))
    write_atomically(path, lambda stream: stream.write(content))


def format_of(path: Path) -> TermFormat:
    """Return the format that a file's suffix means; raise `UsageError("terms.suffix")` for none."""
    for form in _USUAL:
        if SUFFIXES[form] == path.suffix.lower():
            return form
    known = ", ".join(SUFFIXES[form] for form in _USUAL)
    raise UsageError("terms.suffix", name=path.name, known=known)
