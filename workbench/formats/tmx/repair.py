"""A TMX that breaks the rules, or XML itself, written again so that it breaks none."""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html.entities import html5
from typing import BinaryIO

from workbench.formats.tmx.pairs import ALL_LANGUAGES
from workbench.formats.tmx.reader import TmxDocument
from workbench.formats.tmx.rules import Fault, validate
from workbench.formats.tmx.writer import write_units
from workbench.formats.xml_text import Readable, XmlText
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.model.language_tags import are_akin, parts
from workbench.model.translation_unit import (
    CodeKind,
    Header,
    InlineCode,
    TranslationUnit,
    UnitVariant,
)
from workbench.text.patterns import compiled

# Damage that is in characters alone, so that a unit is whole once they are right.
_HEALED = frozenset({"tmx.ampersand", "tmx.character", "tmx.undefined_entity"})

_AMPERSAND = compiled(r"&(?!#[0-9]+;|#x[0-9A-Fa-f]+;|[A-Za-z_:][\w.:-]*;)")
_REFERENCE = compiled(r"&#(?:([0-9]+)|x([0-9A-Fa-f]+));|&([A-Za-z_:][\w.:-]*);")
_FORBIDDEN = compiled("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_REFERENCE = 80

# Unicode's surrogates (Unicode 16, §23.6), two of which are one character in UTF-16.
_FIRST_HALF, _SECOND_HALVES, _LAST_HALF = 0xD800, 0xDC00, 0xDFFF


def repair(source: BinaryIO, target: BinaryIO) -> tuple[WorkbenchWarning, ...]:
    """Write what can be read of `source`, which can be read again, as sound TMX 1.4.

    Returns what was changed, each kind with how often or where: `tmx.repaired` (a rule was broken),
    `tmx.healed` (characters that are no XML), `tmx.left_out` (a unit that could not be read, with
    its line), and those of `write_units`. Raises as `read_tmx` does where nothing can be read.
    """
    broken: Counter[str] = Counter()
    damage: list[InputError] = []
    for each in validate(source):
        if isinstance(each, Fault):
            broken[f"{each.warning.code.rpartition('.')[2]}: {each.warning.detail}"] += 1
        else:
            damage.append(each)
    source.seek(0)
    healed: Counter[str] = Counter()
    is_healed = any(error.code in _HEALED for error in damage)
    names = {str(error.details.get("name", "")) for error in damage}
    stream = _Healed(source, names, healed) if is_healed else source
    lost: list[InputError] = []
    changes = _Changes()
    warnings = _written(TmxDocument(stream, lost.append), target, changes)
    return (
        *_counted("tmx.repaired", broken + changes.made),
        *_counted("tmx.healed", healed),
        *(WorkbenchWarning("tmx.left_out", f"{error.details.get('line', '')}") for error in lost),
        *warnings,
    )


def _counted(code: str, counts: Counter[str]) -> Iterator[WorkbenchWarning]:
    return (WorkbenchWarning(code, f"{what} × {times}") for what, times in counts.items() if times)


def _written(
    document: TmxDocument, target: BinaryIO, changes: "_Changes"
) -> tuple[WorkbenchWarning, ...]:
    units = document.units()
    first = next(units, None)  # The header is known with the first unit.
    header = document.header
    version = dict(header.attributes)
    if version.get("segtype") not in {"block", "paragraph", "sentence", "phrase"}:
        version.pop("segtype", None)
    sound = Header(tuple(version.items()), header.props, header.notes)
    every = units if first is None else _chain(first, units)
    return write_units(target, sound, (unit for each in every for unit in changes.of(each)))


def _chain(first: TranslationUnit, others: Iterable[TranslationUnit]) -> Iterator[TranslationUnit]:
    yield first
    yield from others


class _Changes:
    """Makes units sound, and counts what that took."""

    def __init__(self) -> None:
        self.made: Counter[str] = Counter()

    def of(self, unit: TranslationUnit) -> Iterator[TranslationUnit]:
        """Yield the unit as it should be, nothing where there is nothing to keep."""
        variants = tuple(self._variant(each) for each in unit.variants if each.language)
        self.made["variants without a language"] += len(unit.variants) - len(variants)
        if not variants:
            self.made["units without variants"] += 1
            return
        yield replace(
            unit, variants=variants, source_language=self._source(unit, variants), tuid=_id(unit)
        )

    def _source(self, unit: TranslationUnit, variants: tuple[UnitVariant, ...]) -> str:
        wanted = unit.source_language
        known = any(are_akin(parts(each.language), parts(wanted)) for each in variants)
        if known or wanted.lower() == ALL_LANGUAGES:
            return wanted.replace("_", "-")
        self.made["srclang"] += 1
        return variants[0].language

    def _variant(self, variant: UnitVariant) -> UnitVariant:
        tag = variant.language.strip().replace("_", "-")
        self.made["language tags"] += tag != variant.language
        codes = self._codes(variant.codes)
        return (
            variant
            if codes is variant.codes and tag == variant.language
            else replace(variant, language=tag, codes=codes)
        )

    def _codes(self, codes: tuple[InlineCode, ...]) -> tuple[InlineCode, ...]:
        """Return codes of which each half of a pair has its other one; a lone half stands alone."""
        halves: dict[CodeKind, Counter[str]] = {CodeKind.BEGIN: Counter(), CodeKind.END: Counter()}
        for code in codes:
            if code.kind in halves:
                halves[code.kind][_half(code)] += 1
        if halves[CodeKind.BEGIN] == halves[CodeKind.END]:
            return codes
        both = halves[CodeKind.BEGIN] & halves[CodeKind.END]
        sound: list[InlineCode] = []
        used: dict[CodeKind, Counter[str]] = {kind: both.copy() for kind in halves}
        for code in codes:
            if code.kind not in halves or used[code.kind][_half(code)] > 0:
                used.get(code.kind, Counter())[_half(code)] -= 1
                sound.append(code)
                continue
            self.made["halves of pairs alone"] += 1
            side = "begin" if code.kind is CodeKind.BEGIN else "end"
            kept = tuple(each for each in code.attributes if each[0] in {"x", "type"})
            attributes = (("pos", side), *kept)
            sound.append(replace(code, kind=CodeKind.ISOLATED, attributes=attributes))
        return tuple(sound)


def _half(code: InlineCode) -> str:
    return dict(code.attributes).get("i", "")


def _id(unit: TranslationUnit) -> str:
    return "_".join(unit.tuid.split())


class _Healed:
    """A document's bytes as UTF-8, its characters made such as XML allows.

    A bare `&` becomes `&amp;`; of the entities that nobody declared, `names`, those that HTML knows
    become their characters, the others their letters; what XML forbids is taken out, as a reference
    too, but two halves of one character are joined.
    """

    def __init__(self, stream: Readable, names: set[str], healed: Counter[str]) -> None:
        self._names = names
        self._counts = healed
        self._first_half = ""
        self._pieces = self._healed(XmlText(stream))

    def read(self, size: int = -1, /) -> bytes:
        """Return the next piece, whatever its size."""
        del size
        return next(self._pieces, b"")

    def _healed(self, text: Iterable[str]) -> Iterator[bytes]:
        # The mark decides the encoding, whatever the declaration says.
        yield "\ufeff".encode()
        rest = ""
        for piece in text:
            whole = rest + piece
            cut = whole.rfind("&")
            if cut < len(whole) - _LONGEST_REFERENCE:
                cut = len(whole)
            rest = whole[max(cut, 0) :] if cut >= 0 else ""
            # An empty piece would be the end of the stream.
            yield from filter(None, [self._sound(whole[: len(whole) - len(rest)])])
        yield self._sound(rest)

    def _sound(self, text: str) -> bytes:
        text, bare = _AMPERSAND.subn("&amp;", text)
        text = _REFERENCE.sub(self._reference, text)
        text, self._first_half = _without_half(self._first_half + text)
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
        text, forbidden = _FORBIDDEN.subn("", text)
        self._counts["&"] += bare
        self._counts["control characters"] += forbidden
        return text.encode("utf-8")

    def _reference(self, found: re.Match[str]) -> str:
        decimal, hexadecimal, name = found.groups()
        if name and name not in self._names:
            return str(found[0])
        if name:
            self._counts[found[0]] += 1
            return html5.get(f"{name};", f"&amp;{name};")
        number = int(decimal) if decimal else int(hexadecimal, 16)
        if _FIRST_HALF <= number <= _LAST_HALF:
            self._counts["halves of characters"] += 1
            return chr(number)
        is_legal = number <= sys.maxunicode and not _FORBIDDEN.match(chr(number))
        return str(found[0]) if is_legal else ""


def _without_half(text: str) -> tuple[str, str]:
    """Return a text, and apart from it the first half of a character at its end."""
    is_half = text[-1:] and _FIRST_HALF <= ord(text[-1]) < _SECOND_HALVES
    return (text[:-1], text[-1]) if is_half else (text, "")
