"""Files of other tools read: looked at first, then taken into a memory or into a project."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path

from workbench.formats.memory_names import SDLTM, TMX_SUFFIXES
from workbench.formats.sdltm import read_sdltm, sdltm_header
from workbench.formats.tmx.packed import unpacked
from workbench.formats.tmx.pairs import ANY, Wish
from workbench.formats.tmx.project import read_articles
from workbench.formats.tmx.reader import read_tmx
from workbench.formats.tmx.survey import MOST_DAMAGE, TmxSurvey, survey, survey_units
from workbench.memory.database import SUFFIX
from workbench.memory.importing import ImportChoice, ImportCounts, Run, import_units
from workbench.memory.store import Memory
from workbench.memory.upkeep import catch_up, merge
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.paired import PairedArticle
from workbench.model.translation_unit import TranslationUnit

# What files of memories are called that can be read.
SUFFIXES = TMX_SUFFIXES | {SDLTM, SUFFIX}

# Units whose languages are kept, to say what a file without a pair holds instead.
_LANGUAGES = 1_000


def _never() -> bool:
    return False


@dataclass(slots=True)
class Damage:
    """The damaged places of a file: the first hundred, and how many there are."""

    first: list[InputError] = field(default_factory=list)
    count: int = 0

    def note(self, error: InputError) -> None:
        """Keep one more."""
        self.count += 1
        if self.count <= MOST_DAMAGE:
            self.first.append(error)


@dataclass(frozen=True, slots=True)
class FileImport:
    """What became of a file: its units counted, and what of it could not be read."""

    counts: ImportCounts
    damage: Damage


@contextmanager
def units_of_file(path: Path, damage: Damage) -> Iterator[Iterator[TranslationUnit]]:
    """Open a TMX, plain or packed, or a memory of Trados Studio, and yield its units.

    Raises `EnvironmentFailure("import.unreachable")` and the `InputError`s of the readers.
    """
    if path.suffix.lower() == SDLTM:
        with _reachable(path):
            yield read_sdltm(path, damage.note)
        return
    with ExitStack() as stack:
        stream = stack.enter_context(opened_file(path))
        members = stack.enter_context(unpacked(stream, path.name))
        yield (unit for each in members for unit in read_tmx(each.stream, damage.note))


def survey_file(
    path: Path, wish: Wish = ANY, progress: Callable[[int], None] | None = None
) -> tuple[tuple[str, TmxSurvey], ...]:
    """Return what is in a file before anything is taken: a survey for each TMX in it, by name.

    Reads all of it; what `progress` raises ends that. The errors are those of `units_of_file`.
    """
    if path.suffix.lower() == SDLTM:
        with _reachable(path):
            damage = Damage()
            units = read_sdltm(path, damage.note)
            return ((path.name, survey_units(units, sdltm_header(path), wish, progress)),)
    with opened_file(path) as stream, unpacked(stream, path.name) as members:
        return tuple((each.name, survey(each.stream, wish, progress)) for each in members)


def import_file(
    memory: Memory,
    path: Path,
    choice: ImportChoice,
    *,
    started_at: int = 0,
    progress: Callable[[ImportCounts], object] = lambda _: None,
    is_cancelled: Callable[[], bool] = _never,
) -> FileImport:
    """Take a file's units into a memory, batch by batch, and index their words.

    An import that was cancelled or killed goes on where it stopped when the same file comes again.
    Another memory of this program is merged in. Raises `pairs.languages` for a file without a
    single Chinese–English pair, besides what `units_of_file` and `import_units` raise.
    """
    damage = Damage()
    if path.suffix.lower() == SUFFIX:
        with Memory(path) as other:
            counts = merge(memory, other, choice, progress=progress, is_cancelled=is_cancelled)
    else:
        run, languages = Run(path.name, _identity(path), started_at), Counter[str]()
        with units_of_file(path, damage) as units:
            counts = import_units(
                memory,
                _noting(units, languages),
                run,
                choice,
                progress=progress,
                is_cancelled=is_cancelled,
            )
        if counts.unpaired and counts.unpaired == counts.position:
            found = ", ".join(name for name, _ in languages.most_common())
            raise InputError("pairs.languages", name=path.name, found=found)
    catch_up(memory, is_cancelled=is_cancelled)
    return FileImport(counts, damage)


def articles_of_file(
    path: Path, wish: Wish = ANY, damage: Damage | None = None
) -> tuple[PairedArticle, ...]:
    """Return the documents of a file as articles with their translation.

    Raises `pairs.languages` where no unit is a Chinese–English pair, besides what `units_of_file`
    raises.
    """
    with units_of_file(path, Damage() if damage is None else damage) as units:
        return articles_of_units(units, path.name, wish)


def articles_of_units(
    units: Iterable[TranslationUnit], name: str, wish: Wish = ANY
) -> tuple[PairedArticle, ...]:
    """Return the documents of a memory, as `articles_of_file` does; `name` is the file's."""
    languages = Counter[str]()
    articles = read_articles(_noting(units, languages), Path(name).stem, wish)
    if not languages:
        raise InputError("import.empty", name=name)
    if not articles:
        found = ", ".join(name for name, _ in languages.most_common())
        raise InputError("pairs.languages", name=name, found=found)
    return articles


def _noting(units: Iterable[TranslationUnit], languages: Counter[str]) -> Iterator[TranslationUnit]:
    for number, unit in enumerate(units):
        if number < _LANGUAGES:
            languages.update(each.language for each in unit.variants)
        yield unit


def _identity(path: Path) -> str:
    """Return what tells that a file is the same again: half a second for 500 MB."""
    with opened_file(path) as stream:
        return file_digest(stream, "sha256").hexdigest()


@contextmanager
def opened_file(path: Path) -> Iterator[BufferedReader]:
    """Open a file to be read; raise `import.missing`, `import.unreachable`."""
    with _reachable(path), path.open("rb") as stream:
        yield stream


@contextmanager
def _reachable(path: Path) -> Iterator[None]:
    """Raise what the system says of a file in our words; a file that is not there is the user's."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("import.missing", path=str(path)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("import.unreachable", path=str(path), reason=reason) from error
