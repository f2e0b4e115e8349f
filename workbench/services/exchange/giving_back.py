"""Files that came in with their pairs, given back with the project's translations in them.

Only the units whose segments are not as they came are written; without any the file is the same
byte for byte. What cannot be written is told of all segments before anything is.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workbench.api import Document
from workbench.formats.subtitles.cues import CueText
from workbench.formats.subtitles.subtitles import read_subtitles, write_subtitles
from workbench.formats.word.bilingual import NewTarget, read_bilingual, write_bilingual
from workbench.formats.word.codes import astray
from workbench.formats.xliff.content import Content
from workbench.formats.xliff.document import read_xliff
from workbench.formats.xliff.packed import PackedXliff
from workbench.formats.xliff.placing import codes_of_spans, spans_of_codes
from workbench.formats.xliff.segments import Edit, XliffSegment
from workbench.formats.xliff.states import grounded
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError, UsageError
from workbench.model.ids import ArticleId, OriginalId
from workbench.model.original import FileKind, Original, OriginalPart
from workbench.model.paired import PairedSegment
from workbench.model.segment import Status
from workbench.services.exchange.exporting import EVERYTHING
from workbench.services.exchange.paired_files import PACKED, codes_of_points, with_points
from workbench.services.exchange.unit_texts import UnitText, unit_texts
from workbench.services.writing import write_atomically
from workbench.storage.reader import ProjectReader
from workbench.text.inline import without_codes

# Of what is wrong, so much is named in a sentence.
MOST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that a project can give back, and the parts of it that are articles."""

    original_id: OriginalId
    name: str
    kind: FileKind
    parts: tuple[OriginalPart, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a segment cannot be written: its number in its article, an error's code, the codes."""

    article: str
    number: int
    code: str
    names: tuple[str, ...] = ()


class NotWritableError(InputError):
    """Segments that cannot be written into their file; nothing was."""

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        """Tell of the first, and how many there are."""
        first = problems[0]
        super().__init__(
            first.code,
            name=name,
            number=first.number,
            article=first.article,
            codes=", ".join(first.names),
            others=len(problems) - 1,
        )
        self.name = name
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class GivenBack:
    """A file with its translations: its bytes, and how many of its units are not as they came."""

    name: str
    kind: FileKind
    data: bytes
    changed: int
    warnings: tuple[WorkbenchWarning, ...] = ()


def kept_files(
    reader: ProjectReader, articles: Collection[ArticleId] = (), kind: FileKind | None = None
) -> tuple[Kept, ...]:
    """Return the files that can be given back, of some articles or of all, of a kind or of any."""
    parts: dict[OriginalId, list[OriginalPart]] = {}
    for part in reader.original_parts():
        parts.setdefault(part.original_id, []).append(part)
    found = []
    for original in reader.originals():
        of_file = parts.get(original.id, [])
        is_wanted = not articles or any(part.article_id in articles for part in of_file)
        if of_file and is_wanted and original.kind.goes_back and kind in {None, original.kind}:
            found.append(Kept(original.id, original.name, original.kind, tuple(of_file)))
    return tuple(found)


def only_file(
    reader: ProjectReader, articles: Collection[ArticleId] = (), kind: FileKind | None = None
) -> Kept:
    """Return the one file that can be given back.

    Raises `UsageError`: `original.none` where there is none, `original.several` where an article
    has to be named.
    """
    found = kept_files(reader, articles, kind)
    if not found:
        raise UsageError("original.none", kind=kind or "original")
    if len(found) > 1:
        raise UsageError("original.several", known=", ".join(each.name for each in found))
    return found[0]


def give_back(
    reader: ProjectReader, kept: Kept, statuses: Collection[Status] = EVERYTHING
) -> GivenBack:
    """Return a file with the translations of its segments that have one of these statuses.

    Raises `NotWritableError` with all that cannot be written (`original.codes_…`,
    `original.joined`, `original.source`) and what the file's reader raises. Slow: for a job.
    """
    original = reader.original(kept.original_id)
    articles = {each.id: each for each in reader.articles()}
    texts: list[UnitText] = []
    for part in kept.parts:
        article = articles[part.article_id]
        found = unit_texts(reader.segments_of(article.id), part.units, article.title)
        texts += (text for text in found if text.status in statuses)
    written = _WRITERS[kept.kind](original, texts)
    if written.problems:
        raise NotWritableError(kept.name, written.problems)
    return GivenBack(kept.name, kept.kind, written.data, written.changed, written.warnings)


def write_back(
    reader: ProjectReader, kept: Kept, path: Path, statuses: Collection[Status] = EVERYTHING
) -> GivenBack:
    """Write a file with its translations in one step; raise what `give_back` raises."""
    given = give_back(reader, kept, statuses)

    def write(stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        stream.write(given.data)
        return ()

    write_atomically(path, write)
    return given


@dataclass(frozen=True, slots=True)
class _Written:
    data: bytes
    changed: int
    problems: tuple[Problem, ...] = ()
    warnings: tuple[WorkbenchWarning, ...] = ()


# What is wrong with a unit, and the same with the number of its segment.
_CODES: Mapping[str, str] = {
    "xliff.codes_missing": "original.codes_missing",
    "xliff.codes_doubled": "original.codes_doubled",
    "xliff.codes_foreign": "original.codes_foreign",
    "xliff.codes_misplaced": "original.codes_misplaced",
}


def _xliff(original: Original, texts: Sequence[UnitText]) -> _Written:
    packed = PackedXliff(original.data(), original.name) if original.dialect == PACKED else None
    document = packed.document if packed else read_xliff(original.data(), original.name)
    known = {segment.external_id: segment for segment in document.segments}
    edits: dict[bytes, Edit] = {}
    by_key: dict[bytes, UnitText] = {}
    problems: list[Problem] = []
    for text in texts:
        segment = known.get(text.key)
        edit = _edit(segment, text) if segment is not None else None
        if segment is None or edit is None:
            continue
        by_key[text.key] = text
        if text.source.strip() != segment.source.text:
            problems.append(_of_source(text))
        else:
            edits[text.key] = edit
    locked = [by_key[key] for key in edits if known[key].locked]
    problems += (
        _problem(by_key[each.external_id], _CODES[each.code], each.names)
        for each in document.problems(edits)
        if each.code in _CODES
    )
    if problems:
        return _Written(b"", 0, tuple(problems))
    data = document.patched(edits)
    data = packed.with_document(data) if packed else data
    return _Written(data, len(edits) - len(locked), (), tuple(_locked(locked)))


def _edit(segment: XliffSegment, text: UnitText) -> Edit | None:
    """Return what is written of a unit, `None` where it is as it came."""
    present = segment.target or Content("")
    is_same = text.target.strip() == present.text and text.spans == spans_of_codes(present)
    if is_same and text.status is grounded(segment.status, has_text=bool(present.text)):
        return None
    codes = (
        present.inline if is_same else codes_of_spans(segment.source, segment.target, text.spans)
    )
    return Edit(text.target, codes, text.status, text.origin)


def _word(original: Original, texts: Sequence[UnitText]) -> _Written:
    document = Document(original.data(), original.name)
    known = {pair.external_id: pair for pair in read_bilingual(document).segments}
    targets: dict[bytes, NewTarget] = {}
    problems: list[Problem] = []
    locked: list[UnitText] = []
    for text, pair in _changed(texts, known):
        codes = codes_of_points(text.spans, (*pair.source_codes, *pair.target_codes))
        if text.source.strip() != pair.source.strip():
            problems.append(_of_source(text))
        elif pair.locked:
            locked.append(text)
        elif text.target.strip() and (wrong := astray(pair.source_codes, codes)):
            problems.append(_problem(text, "original.codes_wrong", wrong))
        else:
            targets[text.key] = NewTarget(text.target, codes, without_codes(text.spans))
    if problems:
        return _Written(b"", 0, tuple(problems))
    data = write_bilingual(document, targets)
    return _Written(data, len(targets), (), tuple(_locked(locked)))


def _subtitles(original: Original, texts: Sequence[UnitText]) -> _Written:
    document = Document(original.data(), original.name, encoding=original.encoding)
    known = {pair.external_id: pair for pair in read_subtitles(document).segments}
    changed = [(text, pair) for text, pair in _changed(texts, known) if text.target.strip()]
    problems = [_of_source(text) for text, pair in changed if text.source != pair.source]
    if problems:
        return _Written(b"", 0, tuple(problems))
    targets = {
        text.key: CueText(
            text.target,
            without_codes(text.spans),
            codes_of_points(text.spans, (*pair.source_codes, *pair.target_codes)),
        )
        for text, pair in changed
    }
    return _Written(write_subtitles(document, targets), len(targets))


def _changed(
    texts: Sequence[UnitText], known: Mapping[bytes, PairedSegment]
) -> Iterator[tuple[UnitText, PairedSegment]]:
    """Yield what is not as the file has it; a status is not written into these files."""
    for text in texts:
        pair = known.get(text.key)
        if pair is not None:
            spans = with_points(pair).target_spans
            if (text.target.strip(), text.spans) != (pair.target.strip(), spans):
                yield text, pair


def _of_source(text: UnitText) -> Problem:
    """Return the problem of a unit whose source is another now: by joining, or by a new version."""
    return _problem(text, "original.joined" if text.is_joined else "original.source")


def _problem(text: UnitText, code: str, names: Sequence[str] = ()) -> Problem:
    return Problem(text.article, text.number, code, tuple(names)[:MOST_TOLD])


def _locked(texts: Sequence[UnitText]) -> Iterator[WorkbenchWarning]:
    if texts:
        numbers = ", ".join(str(text.number) for text in texts[:MOST_TOLD])
        yield WorkbenchWarning("original.locked", numbers)


_WRITERS = {
    **dict.fromkeys((kind for kind in FileKind if kind.is_xliff), _xliff),
    FileKind.WORD_TABLE: _word,
    FileKind.SUBTITLES: _subtitles,
}
