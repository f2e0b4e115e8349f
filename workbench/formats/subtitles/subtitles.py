"""Files of subtitles as pairs, and back with their targets: times, order and all else stay."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.api import Document
from workbench.formats.encoding import decode
from workbench.formats.pairs.columns import has_chinese, is_foreign
from workbench.formats.subtitles.cues import (
    Cue,
    CueText,
    find_cues,
    is_webvtt,
    read_cue,
    write_cue,
)
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import Role, SourceContent, Status
from workbench.text.variant_detection import detect_variant

# Of the cues: so many have Chinese lines and lines without any in a bilingual file.
_LEAST_BILINGUAL = 0.6


@dataclass(frozen=True, slots=True)
class _File:
    """A file of subtitles taken apart."""

    text: str
    encoding: str
    mark: bytes
    cues: tuple[Cue, ...]
    texts: tuple[CueText, ...]
    vtt: bool
    is_bilingual: bool
    warnings: tuple[WorkbenchWarning, ...] = ()


def read_subtitles(document: Document) -> PairedArticle:
    """Return the cues of a SubRip or WebVTT file as pairs; empty ones are left out.

    In a file with both languages in each cue the Chinese lines are the source. `external_id` is a
    cue's number and times, `3 1000-2500`, in milliseconds. Raises `InputError`: `subtitles.no_cues`
    and what `decode` raises.
    """
    file = _opened(document)
    segments = tuple(_segments(file))
    return PairedArticle(
        title=document.name,
        language=detect_variant("\n".join(segment.source for segment in segments)),
        segments=segments,
        name=document.name,
        encoding=file.encoding,
        metadata=(("format", "WebVTT" if file.vtt else "SubRip"),),
        warnings=file.warnings,
    )


def write_subtitles(document: Document, targets: Mapping[bytes, CueText]) -> bytes:
    """Return the file with targets in place of its cues; without any it is the same.

    In a bilingual file the source stays above the target. Raises `InputError`:
    `subtitles.unknown_cue`, `subtitles.encoding` where the file's encoding cannot hold a target or
    the file is damaged, and what `read_subtitles` raises.
    """
    file = _opened(document)
    known = {_id(cue): at for at, cue in enumerate(file.cues)}
    for key in targets:
        if key not in known:
            unknown = key.decode("utf-8", "replace")
            raise InputError("subtitles.unknown_cue", name=document.name, cue=unknown)
    parts: list[str] = []
    done = 0
    for cue, said in zip(file.cues, file.texts, strict=True):
        target = targets.get(_id(cue))
        if target is not None:
            parts += [file.text[done : cue.start], _replaced(cue, said, target, file)]
            done = cue.end
    whole = "".join([*parts, file.text[done:]])
    return document.data if whole == file.text else file.mark + _encoded(whole, file, document.name)


def _opened(document: Document) -> _File:
    decoded = decode(document)
    text = decoded.text
    cues = find_cues(text)
    if not cues:
        raise InputError("subtitles.no_cues", name=document.name)
    vtt = is_webvtt(text)
    texts = tuple(read_cue(text[cue.start : cue.end], vtt=vtt) for cue in cues)
    both = sum(_has_both(said.text) for said in texts)
    filled = sum(bool(said.text.strip()) for said in texts)
    encoded = text.encode(decoded.encoding, "replace")
    mark = document.data[: len(document.data) - len(encoded)]
    return _File(
        text=text,
        encoding=decoded.encoding,
        mark=mark if mark + encoded == document.data else _DAMAGED,
        cues=cues,
        texts=texts,
        vtt=vtt,
        is_bilingual=filled > 0 and both >= _LEAST_BILINGUAL * filled,
        warnings=decoded.warnings,
    )


# Stands for the mark of a file that would not be itself when written again.
_DAMAGED = b"?"


def _encoded(text: str, file: _File, name: str) -> bytes:
    if file.mark == _DAMAGED:
        raise InputError("subtitles.encoding", name=name, encoding=file.encoding)
    try:
        return text.encode(file.encoding)
    except UnicodeEncodeError as error:
        raise InputError("subtitles.encoding", name=name, encoding=file.encoding) from error


def _id(cue: Cue) -> bytes:
    return f"{cue.number} {cue.begins}-{cue.ends}".encode()


def _has_both(text: str) -> bool:
    lines = text.split("\n")
    return any(map(has_chinese, lines)) and any(map(is_foreign, lines))


def _segments(file: _File) -> Iterator[PairedSegment]:
    for cue, said in zip(file.cues, file.texts, strict=True):
        if not said.text.strip():
            continue
        source, target = _sides(said.text) if file.is_bilingual else (said.text, "")
        whole = not target
        yield PairedSegment(
            content=SourceContent(Role.BODY, source, said.spans if whole else ()),
            target=target,
            status=Status.DRAFT if target else Status.INITIAL,
            origin="imported" if target else "",
            source_codes=said.codes if whole else (),
            external_id=_id(cue),
            line=file.text.count("\n", 0, cue.start) + 1,
        )


def _sides(text: str) -> tuple[str, str]:
    """Return the Chinese lines and the others."""
    lines = text.split("\n")
    foreign = [line for line in lines if is_foreign(line)]
    chinese = [line for line in lines if not is_foreign(line)]
    return "\n".join(chinese), "\n".join(foreign)


def _replaced(cue: Cue, said: CueText, target: CueText, file: _File) -> str:
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    written = write_cue(target, vtt=file.vtt, line_end=line_end)
    if cue.start == cue.end and written:
        # An empty cue has no line of its own: what follows its time is the blank line behind it.
        opening = "" if file.text[: cue.start].endswith(("\r", "\n")) else line_end
        return opening + written + line_end
    if not file.is_bilingual:
        return written
    source = write_cue(CueText(_sides(said.text)[0]), vtt=file.vtt, line_end=line_end)
    return line_end.join(each for each in (source, written) if each)
