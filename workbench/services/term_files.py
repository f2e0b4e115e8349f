"""Files of terms on the disk: read whatever they are, written in the format that is asked for."""

from collections.abc import Iterable
from pathlib import Path

from workbench.formats.terms.kinds import SUFFIXES, TermFormat
from workbench.model.concept import Concept
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.services.writing import write_atomically
from workbench.terms.store import SUFFIX as TERMBASE_SUFFIX
from workbench.terms.store import Termbase

# What a suffix alone means.
_USUAL = (
    *(TermFormat.TBX, TermFormat.TABLE, TermFormat.CSV, TermFormat.MULTITERM),
    TermFormat.TRADOS_TABLE,
)


def read_term_file(path: Path) -> tuple[Concept, ...]:
    """Return the concepts of a file, told by what it contains; one of a termbase may be open.

    Raises `EnvironmentFailure("import.unreachable")`, the errors of `read_terms`, and for a
    termbase those of `workbench.terms.connection`.
    """
    if path.suffix.lower() == TERMBASE_SUFFIX and path.exists():
        with Termbase(path, author="", clock=int, writable=False) as termbase:
            return tuple(each.concept for each in termbase.all())
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("import.unreachable", path=str(path), reason=reason) from error
    # The formats of all tools are imported when there is a file: a window shows without them.
    from workbench.formats.terms.files import read_terms  # noqa: PLC0415 - on demand

    return read_terms(content)


def write_term_file(
    path: Path, concepts: Iterable[Concept], form: TermFormat | None = None
) -> None:
    """Write concepts in one step, in the format that the suffix means unless one is given.

    Raises `UsageError("terms.suffix")`, and the errors of `write_terms` and `write_atomically`.
    """
    from workbench.formats.terms.files import write_terms  # noqa: PLC0415 - as above

    content = write_terms(concepts, form or format_of(path))
    write_atomically(path, lambda stream: stream.write(content))


def format_of(path: Path) -> TermFormat:
    """Return the format that a file's suffix means; raise `UsageError("terms.suffix")` for none."""
    for form in _USUAL:
        if SUFFIXES[form] == path.suffix.lower():
            return form
    known = ", ".join(SUFFIXES[form] for form in _USUAL)
    raise UsageError("terms.suffix", name=path.name, known=known)
