"""`duizhao export --format original`: the file that the articles came from, with translations."""

import argparse
from collections.abc import Collection, Sequence
from pathlib import Path, PurePath

from workbench.cli.counts import count_of
from workbench.cli.existing import is_whole
from workbench.cli.output import Json, Output
from workbench.messages import sentence, warning_sentence
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.model.original import FileKind
from workbench.model.segment import Status
from workbench.services.exchange.exporting import EVERYTHING
from workbench.services.exchange.giving_back import (
    GivenBack,
    Kept,
    NotWritableError,
    kept_files,
    only_file,
    write_back,
)
from workbench.services.exchange.showing import chosen_articles
from workbench.storage.project import ReadOnlyProject
from workbench.storage.reader import ProjectReader

ORIGINAL = "original"

_KINDS = {kind.value: kind for kind in (FileKind.SDLXLIFF, FileKind.MQXLIFF)}
FORMATS = (ORIGINAL, *_KINDS)
_PARTIAL = 1


def format_of(name: str, path: Path) -> str:
    """Return which of `FORMATS` is wanted, by its name or else by the file's suffix; "" for none.

    A folder gets every file that the project can give back.
    """
    wanted = name or path.suffix.lower().removeprefix(".") or (ORIGINAL if path.is_dir() else "")
    return wanted if wanted in FORMATS else ""


def give_back_to(
    form: str, arguments: argparse.Namespace, statuses: Collection[Status], output: Output
) -> int:
    """Write the file of the articles named, or all files into a folder; 1 for a damaged project.

    A translation that cannot be written is told with its number, and nothing is written.
    """
    chosen = tuple(ArticleId(number) for number in arguments.article)
    with ReadOnlyProject(arguments.project) as project:
        reader = project.reader
        whole = is_whole(reader, arguments.project, output)
        articles = chosen_articles(reader, chosen) if chosen else ()
        places = _places(reader, articles, _KINDS.get(form), arguments.output)
        wanted = statuses if arguments.status else EVERYTHING
        try:
            done = [(write_back(reader, kept, path, wanted), path) for kept, path in places]
        except NotWritableError as error:
            _tell_problems(error, output)
            raise
    for given, path in done:
        output.warnings(path.name, given.warnings)
        output.line(f"{path}: {count_of(given.changed, 'segment')} changed")
    files: Json = [_json(given, path) for given, path in done]
    output.document({"format": form, "files": files})
    return 0 if whole else _PARTIAL


def _places(
    reader: ProjectReader,
    articles: Sequence[ArticleId],
    kind: FileKind | None,
    target: Path,
) -> list[tuple[Kept, Path]]:
    if not target.is_dir():
        return [(only_file(reader, articles, kind), target)]
    found = kept_files(reader, articles, kind)
    if not found:
        raise UsageError("original.none", kind=kind or ORIGINAL)
    return list(zip(found, _names(target, [each.name for each in found]), strict=True))


def _names(folder: Path, names: Sequence[str]) -> list[Path]:
    """Return a place in a folder for each file, two of one name told apart by a number."""
    taken: set[str] = set()
    places = []
    for name in names:
        path = PurePath(PurePath(name).name)
        fitting, number = path.name, 2
        while fitting.casefold() in taken:
            fitting, number = f"{path.stem} ({number}){path.suffix}", number + 1
        taken.add(fitting.casefold())
        places.append(folder / fitting)
    return places


def _tell_problems(error: NotWritableError, output: Output) -> None:
    """Say of every segment but the first, which the error names, what is wrong with it."""
    for problem in error.problems[1:]:
        output.remark(sentence(NotWritableError(error.name, (problem,))))
    problems: Json = [
        {
            "article": each.article,
            "segment": each.number,
            "code": each.code,
            "codes": list(each.names),
        }
        for each in error.problems
    ]
    output.document({"error": error.code, "problems": problems})


def _json(given: GivenBack, path: Path) -> Json:
    warnings: Json = [
        {"code": warning.code, "text": warning_sentence(warning)} for warning in given.warnings
    ]
    return {
        "file": str(path),
        "name": given.name,
        "kind": given.kind.value,
        "bytes": len(given.data),
        "changed": given.changed,
        "warnings": warnings,
    }
