"""A document of any version of XLIFF: read, given as articles, and given back patched."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import PureWindowsPath

from workbench.formats.xliff.content import Content, key_of
from workbench.formats.xliff.original import Original
from workbench.formats.xliff.placing import spans_of_codes
from workbench.formats.xliff.rendering import Fault, code_faults
from workbench.formats.xliff.segments import Change, Dialect, Edit, FileFacts, XliffSegment
from workbench.formats.xliff.tree import Element, parse
from workbench.formats.xliff.validity.checking import first_breach
from workbench.formats.xliff.xliff1 import NAMESPACES, Xliff1
from workbench.formats.xliff.xliff1_patches import Patches1
from workbench.formats.xliff.xliff2 import NAMESPACE, NEWER, Xliff2
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError, UsageError
from workbench.model.language import ENGLISH, Variant
from workbench.model.language_tags import is_chinese, parts
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import SourceContent
from workbench.text.variant_detection import detect_variant

# By a part of a language tag, the first that is there.
_VARIANTS: Mapping[str, Variant] = {
    "cn": Variant.CHINA,
    "sg": Variant.SINGAPORE,
    "tw": Variant.TAIWAN,
    "hk": Variant.HONG_KONG,
    "mo": Variant.HONG_KONG,
    "chs": Variant.CHINA,
    "cht": Variant.TAIWAN,
    "hans": Variant.SIMPLIFIED,
    "hant": Variant.TRADITIONAL,
}


@dataclass(frozen=True, slots=True)
class EditProblem:
    """Why an edit cannot be written: its segment, a code as an error has, and what it is about."""

    external_id: bytes
    line: int
    code: str
    names: tuple[str, ...] = ()


class XliffDocument:
    """A document as read; nothing in it changes, edits give new bytes.

    `kind` is `xliff`, `sdlxliff`, `mqxliff` or `xliff2`; `data` are the bytes as they came.
    """

    def __init__(self, name: str, original: Original, dialect: Dialect) -> None:
        """Hold a document that was read; `read_xliff` makes one."""
        self.name = name
        self.kind = dialect.kind
        self.data = original.data
        self.files = dialect.files
        self.segments = dialect.segments
        self._original = original
        self._dialect = dialect
        self._by_id = {segment.external_id: segment for segment in dialect.segments}

    def articles(self) -> tuple[PairedArticle, ...]:
        """Return an article for each `file` that has segments, in the document's order."""
        by_file: dict[int, list[XliffSegment]] = {}
        for segment in self.segments:
            by_file.setdefault(segment.file, []).append(segment)
        names: set[str] = set()
        with _without_collection():
            return tuple(self._article(at, segments, names) for at, segments in by_file.items())

    def problems(self, edits: Mapping[bytes, Edit]) -> tuple[EditProblem, ...]:
        """Return why edits cannot be written, in the document's order.

        Codes are those of errors: `xliff.codes_missing`, `xliff.codes_doubled`,
        `xliff.codes_foreign`, `xliff.codes_misplaced`, and `xliff.locked`, which `patched` passes
        over. Raises `UsageError("xliff.unknown_segment")`.
        """
        return tuple(problem for change in self._changes(edits) for problem in _problems(change))

    def patched(self, edits: Mapping[bytes, Edit]) -> bytes:
        """Return the document with edits written into its own bytes.

        Nothing else changes: without an edit, or with edits that say what is there already, they
        are `data`. Locked segments stay as they are. Raises `InputError` with the code of the first
        of `problems`, or `UsageError("xliff.unknown_segment")`.
        """
        changes = [change for change in self._changes(edits) if not change.segment.locked]
        for change in changes:
            for problem in _problems(change):
                codes = ", ".join(problem.names)
                raise InputError(problem.code, name=self.name, line=problem.line, codes=codes)
        with _without_collection():
            return self._original.patched(self._dialect.patches(changes))

    def _changes(self, edits: Mapping[bytes, Edit]) -> Iterator[Change]:
        unknown = next((each for each in edits if each not in self._by_id), None)
        if unknown is not None:
            place = unknown.decode("utf-8", "replace")
            raise UsageError("xliff.unknown_segment", name=self.name, id=place)
        for segment in self.segments:
            if segment.external_id in edits:
                edit = _trimmed(edits[segment.external_id])
                change = Change(segment, edit, _writes(segment, edit))
                if change.writes or change.status is not segment.status:
                    yield change

    def _article(self, number: int, segments: list[XliffSegment], names: set[str]) -> PairedArticle:
        facts = self.files[number]
        title = PureWindowsPath(facts.name).name or self.name
        name = facts.name or self.name
        name = name if name not in names else f"{name} ({number + 1})"
        names.add(name)
        variant, warnings = _variant(facts, segments)
        return PairedArticle(
            title=title,
            language=variant,
            segments=tuple(map(_paired, segments)),
            target_language=facts.target_language or ENGLISH,
            name=name,
            metadata=tuple(("note", note.text) for note in facts.notes),
            warnings=warnings,
            external_id=str(number).encode(),
        )


def read_xliff(data: bytes, name: str) -> XliffDocument:
    """Read XLIFF 1.0 to 1.2, an SDLXLIFF, an MQXLIFF, or XLIFF 2.0 or 2.1.

    XLIFF 2.x is read only where it keeps the specification's rules. Raises `InputError`:
    `xliff.too_large`, `xliff.encoding`, `xliff.broken`, `xliff.entities`, `xliff.too_deep`,
    `xliff.too_many`, `xliff.other`, `xliff.newer`, `xliff.invalid`.
    """
    with _without_collection():
        return _read(data, name)


def _read(data: bytes, name: str) -> XliffDocument:
    original = Original(data, name)
    root = parse(original.utf8, name)
    if root.name != "xliff":
        raise InputError("xliff.other", name=name, root=root.name)
    if root.space == NAMESPACE:
        _hold_to_the_rules(original, root, name)
        return XliffDocument(name, original, Xliff2(original.utf8, root))
    if root.space in NAMESPACES:
        return XliffDocument(name, original, Patches1(Xliff1(original.utf8, root)))
    code = "xliff.newer" if root.space == NEWER else "xliff.other"
    raise InputError(code, name=name, root=root.name)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep Python from looking for garbage among elements that are all still in use.

    It doubled the time that reading takes: every few thousand objects it goes through all of them.
    """
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()


def _hold_to_the_rules(original: Original, root: Element, name: str) -> None:
    breach = first_breach(root)
    if breach is not None:
        line = original.line(breach.element.start)
        raise InputError("xliff.invalid", name=name, line=line, reason=breach.reason)


def _writes(segment: XliffSegment, edit: Edit) -> bool:
    """Return whether an edit says anything else than the target that is there."""
    target = segment.target or Content("")
    if edit.target.strip() != target.text:
        return True
    if not target.text:
        return False
    annotations = {code.key for code in target.codes if not code.is_needed}
    said = [(key_of(code), code.start) for code in edit.codes]
    needed = [(code.key, code.inline.start) for code in target.needed]
    everything = [(code.key, code.inline.start) for code in target.codes]
    return said != everything and [each for each in said if each[0] not in annotations] != needed


def _trimmed(edit: Edit) -> Edit:
    """Return an edit without white space at its edges: that of the file stays."""
    text = edit.target.strip()
    if text == edit.target:
        return edit
    lead = len(edit.target) - len(edit.target.lstrip())
    codes = []
    for code in edit.codes:
        place = min(max(code.start - lead, 0), len(text))
        codes.append(replace(code, start=place, end=place))
    return replace(edit, target=text, codes=tuple(codes))


def _problems(change: Change) -> Iterator[EditProblem]:
    segment, edit = change.segment, change.edit
    if segment.locked:
        yield EditProblem(segment.external_id, segment.line, "xliff.locked")
    elif change.writes and change.has_text:
        for each in code_faults(segment.source, segment.target, edit.codes):
            code = _FAULT_CODES[each.fault]
            yield EditProblem(segment.external_id, segment.line, code, each.codes)


_FAULT_CODES: Mapping[Fault, str] = {
    Fault.MISSING: "xliff.codes_missing",
    Fault.DOUBLED: "xliff.codes_doubled",
    Fault.FOREIGN: "xliff.codes_foreign",
    Fault.MISPLACED: "xliff.codes_misplaced",
}


def _paired(segment: XliffSegment) -> PairedSegment:
    source, target = segment.source, segment.target or Content("")
    return PairedSegment(
        content=SourceContent(segment.role, source.text, spans_of_codes(source)),
        target=target.text,
        target_spans=spans_of_codes(target),
        status=segment.status,
        locked=segment.locked,
        notes=segment.notes,
        origin=segment.origin,
        source_codes=tuple(code.inline for code in source.needed),
        target_codes=target.inline,
        external_id=segment.external_id,
        created_at=segment.created_at,
        created_by=segment.created_by,
        changed_at=segment.changed_at,
        changed_by=segment.changed_by,
        line=segment.line,
    )


def _variant(
    facts: FileFacts, segments: list[XliffSegment]
) -> tuple[Variant, tuple[WorkbenchWarning, ...]]:
    """Return the variant of the sources; the tag says it, or else the characters."""
    tag = facts.source_language
    named = next((_VARIANTS[part] for part in reversed(parts(tag)) if part in _VARIANTS), None)
    if is_chinese(tag) and named is not None:
        return named, ()
    found = detect_variant("\n".join(segment.source.text for segment in segments))
    is_known = not tag or is_chinese(tag)
    return found, () if is_known else (WorkbenchWarning("xliff.not_chinese", tag),)
