"""Inline codes as the tools write them into the cells of their Word tables."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.formats.word.cells import Coder
from workbench.formats.word.styles import Styles
from workbench.model.translation_unit import CodeKind, InlineCode

_MEMOQ = {"[}": CodeKind.BEGIN, "{]": CodeKind.END, "{}": CodeKind.PLACEHOLDER}
_CAFETRAN_RED = "FF0000"


def memoq_coder(styles: Styles) -> Coder:
    """Return a reader of memoQ's codes: `[1}` opens, `{1]` closes, `{1}` stands by itself."""
    return lambda piece: (
        _memoq_codes(piece.text) if styles.style(piece.style).name == "mqinternal" else ()
    )


def trados_coder(styles: Styles) -> Coder:
    """Return a reader of Trados' codes: `<1>`, `</1>` and `<1/>` in the character style Tag."""
    return lambda piece: (
        _trados_codes(piece.text) if styles.style(piece.style).name == "tag" else ()
    )


def cafetran_coder(_: Styles) -> Coder:
    """Return a reader of CafeTran's codes, which are bold red strokes without a number."""
    return lambda piece: (
        tuple(_code(CodeKind.PLACEHOLDER, mark) for mark in piece.text.strip())
        if piece.tint.upper() == _CAFETRAN_RED and set(piece.text.strip()) == {"|"}
        else ()
    )


def _code(kind: CodeKind, content: str) -> InlineCode:
    return InlineCode(kind, 0, 0, content)


def _memoq_codes(text: str) -> tuple[InlineCode, ...]:
    found: list[InlineCode] = []
    start = 0
    for at, character in enumerate(text):
        if character in "}]":
            content = text[start : at + 1].strip()
            kind = _MEMOQ.get(content[:1] + content[-1:], CodeKind.PLACEHOLDER)
            found.append(_code(kind, content))
            start = at + 1
    rest = text[start:].strip()
    return (*found, _code(CodeKind.PLACEHOLDER, rest)) if rest else tuple(found)


def _trados_codes(text: str) -> tuple[InlineCode, ...]:
    found: list[InlineCode] = []
    start = 0
    for at, character in enumerate(text):
        if character == ">":
            content = text[start : at + 1].strip()
            found.append(_code(_trados_kind(content), content))
            start = at + 1
    rest = text[start:].strip()
    return (*found, _code(CodeKind.PLACEHOLDER, rest)) if rest else tuple(found)


def _trados_kind(content: str) -> CodeKind:
    if content.startswith("</"):
        return CodeKind.END
    return CodeKind.PLACEHOLDER if content.endswith("/>") else CodeKind.BEGIN


def without_places(codes: Sequence[InlineCode]) -> tuple[tuple[CodeKind, str], ...]:
    """Return codes as they are compared between a source and a target."""
    return tuple((code.kind, code.content) for code in codes)


def astray(wanted: Sequence[InlineCode], given: Sequence[InlineCode]) -> tuple[str, ...]:
    """Return the codes that are missing, too many, or closed before they are opened, in order."""
    need, have = (Counter(without_places(codes)) for codes in (wanted, given))
    wrong = [content for _, content in ((need - have) + (have - need)).elements()]
    ordered = sorted(enumerate(given), key=lambda each: (each[1].start, each[0]))
    opened: Counter[str] = Counter()
    for _, code in ordered:
        name = "".join(filter(str.isalnum, code.content))
        if code.kind is CodeKind.BEGIN:
            opened[name] += 1
        elif code.kind is CodeKind.END:
            opened[name] -= 1
            if opened[name] < 0 and _pairs_by_name(wanted):
                wrong.append(code.content)
                opened[name] = 0
    return tuple(dict.fromkeys(wrong))


def _pairs_by_name(codes: Sequence[InlineCode]) -> bool:
    """Return whether what opens and what closes have one number, as in Trados; not in memoQ."""
    names: Mapping[CodeKind, set[str]] = {CodeKind.BEGIN: set(), CodeKind.END: set()}
    for code in codes:
        if code.kind in names:
            names[code.kind].add("".join(filter(str.isalnum, code.content)))
    return names[CodeKind.BEGIN] == names[CodeKind.END]


def placed(codes: Sequence[InlineCode], length: int) -> tuple[InlineCode, ...]:
    """Return codes in the order of their places, none outside a text of that length."""
    inside = (replace(code, start=min(max(code.start, 0), length)) for code in codes)
    return tuple(sorted(inside, key=lambda code: code.start))
