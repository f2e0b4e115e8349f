"""Units of a TMX as XML, their codes too: what a reader gives, written, is read as the same."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.formats.instant import to_tmx
from workbench.formats.legal_text import LegalText, attribute_value, character_data, is_legal
from workbench.formats.tmx.text import readable_text
from workbench.model.translation_unit import (
    CodeKind,
    Header,
    InlineCode,
    Props,
    TranslationUnit,
    UnitVariant,
)

Clean = Callable[[str, str], str]
"""Takes out of a text what XML forbids; is told the place for the caution."""

PLAIN_TEXT, WITH_CODES = 1, 2
"""The two levels of TMX 1.4b, "Implementation": text alone, or with the codes inside it."""

_REQUIRED = {
    "creationtool": "Duizhao",
    "creationtoolversion": "1",
    "segtype": "paragraph",
    "o-tmf": "Duizhao",
    "adminlang": "en-US",
    "srclang": "*all*",
    "datatype": "plaintext",
}
"""What a header has to say (TMX 1.4b, `header`), in that order, and what it says otherwise."""
_HEADER = frozenset(_REQUIRED) | {
    *("o-encoding", "creationdate", "creationid", "changedate", "changeid"),
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How units are written: the level of TMX, and whether for Trados Studio."""

    level: int = WITH_CODES
    for_trados: bool = False


AS_READ = Dialect()
"""With everything a reader gives."""


def header_markup(header: Header, legal: LegalText) -> str:
    """Return the `header`: what it must say is added, what the format does not know left out."""
    given = {name: value for name, value in header.attributes if name in _HEADER}
    said = {name: value for name, value in {**_REQUIRED, **given}.items() if value}
    attributes = _written(said, legal.clean, "header")
    inside = _facts(header.notes, header.props, legal.clean, "header", "    ")
    return (
        f"  <header{attributes}>\n{inside}  </header>\n" if inside else f"  <header{attributes}/>\n"
    )


class UnitMarkup:
    """Writes units, and remembers what could not be written as it was.

    `source_language` is the header's, which a unit repeats only where its own is another.
    """

    def __init__(self, dialect: Dialect, legal: LegalText, source_language: str = "") -> None:
        """Write in a dialect; `legal` takes out and counts what XML forbids."""
        self._dialect = dialect
        self._legal = legal
        self._source_language = source_language
        self.highlights = 0
        """How many `hi` were written."""

    def of(self, unit: TranslationUnit, segtype: str = "") -> bytes:
        """Return a unit as an element `tu` on lines of its own, in UTF-8."""
        # Written as it is, and looked through as bytes: what XML forbids is so rare that a unit
        # with it is written again, value by value, which takes four times as long.
        try:
            written = self._written(unit, segtype, _as_it_is).encode("utf-8")
        except UnicodeEncodeError:  # A lone surrogate.
            written = b"\0"
        if is_legal(written):
            return written
        return self._written(unit, segtype, self._legal.clean).encode("utf-8")

    def _written(self, unit: TranslationUnit, segtype: str, clean: Clean) -> str:
        place = unit.tuid or (f"line {unit.line}" if unit.line else "")
        head = ""
        if unit.tuid:
            head += f' tuid="{attribute_value(clean(unit.tuid, place))}"'
        if segtype:
            head += f' segtype="{segtype}"'
        source_language = unit.source_language
        if source_language and source_language != self._source_language:
            head += f' srclang="{attribute_value(clean(source_language, place))}"'
        head += _history(unit, clean, place)
        facts = _facts(unit.notes, unit.props, clean, place, "      ")
        variants = [self._variant(each, clean, place) for each in unit.variants]
        return f"    <tu{head}>\n{facts}{''.join(variants)}    </tu>\n"

    def _variant(self, variant: UnitVariant, clean: Clean, place: str) -> str:
        language = attribute_value(clean(variant.language, place))
        head = f'      <tuv xml:lang="{language}"{_history(variant, clean, place)}>'
        if variant.codes:
            content = self._coded(variant, clean, place)
        else:
            content = character_data(clean(variant.text, place))
        if not variant.props and not variant.notes:
            return f"{head}<seg>{content}</seg></tuv>\n"
        facts = _facts(variant.notes, variant.props, clean, place, "        ")
        return f"{head}\n{facts}        <seg>{content}</seg>\n      </tuv>\n"

    def _coded(self, variant: UnitVariant, clean: Clean, place: str) -> str:
        if self._dialect.level == PLAIN_TEXT:
            return character_data(clean(readable_text(variant), place))
        marked = sum(code.kind is CodeKind.HIGHLIGHT for code in variant.codes)
        if marked or any(code.subs for code in variant.codes):
            self.highlights += marked
            return "".join(_content_with_codes(variant.text, variant.codes, clean, place))
        return _with_flat_codes(variant, clean, place)


def _with_flat_codes(variant: UnitVariant, clean: Clean, place: str) -> str:
    """Return what `_content_with_codes` does where no code holds anything but its content."""
    text, position, pieces, numbers = variant.text, 0, [], _Numbers()
    for code in variant.codes:
        start = max(position, min(code.start, len(text)))
        pieces.append(character_data(clean(text[position:start], place)))
        position = start
        attributes = _written(numbers.completed(code), clean, place)
        content = character_data(clean(code.content, place))
        pieces.append(_element(code.kind.value, attributes, content))
    pieces.append(character_data(clean(text[position:], place)))
    return "".join(pieces)


def _as_it_is(text: str, _place: str) -> str:
    return text


def _content_with_codes(
    text: str, codes: Iterable[InlineCode], clean: Clean, place: str
) -> Iterator[str]:
    """Yield the inside of a `seg`; a highlight inside another ends no later than that one."""
    position, ends, numbers = 0, [len(text)], _Numbers()

    def text_to(end: int) -> Iterator[str]:
        nonlocal position
        while len(ends) > 1 and ends[-1] <= end:
            yield character_data(clean(text[position : ends[-1]], place))
            position = ends.pop()
            yield "</hi>"
        yield character_data(clean(text[position:end], place))
        position = end

    for code in codes:
        yield from text_to(max(position, min(code.start, len(text))))
        attributes = _written(numbers.completed(code), clean, place)
        if code.kind is CodeKind.HIGHLIGHT:
            yield f"<hi{attributes}>"
            ends.append(max(position, min(code.end, ends[-1])))
        else:
            yield _element(str(code.kind), attributes, "".join(_code_content(code, clean, place)))
    while len(ends) > 1:
        yield from text_to(ends[-1])
    yield from text_to(len(text))


def _code_content(code: InlineCode, clean: Clean, place: str) -> Iterator[str]:
    """Yield the inside of a code, the texts in it as `sub`."""
    position = 0
    for sub in sorted(code.subs, key=lambda each: each.start):
        if sub.start < position or sub.end < sub.start:
            continue
        yield character_data(clean(code.content[position : sub.start], place))
        attributes = _written(dict(sub.attributes), clean, place)
        content = character_data(clean(code.content[sub.start : sub.end], place))
        yield _element("sub", attributes, content)
        position = sub.end
    yield character_data(clean(code.content[position:], place))


class _Numbers:
    """Gives the codes of a segment what the DTD requires of them and they do not say."""

    def __init__(self) -> None:
        self._next: Counter[str] = Counter()
        self._open: list[str] = []

    def completed(self, code: InlineCode) -> Mapping[str, str]:
        given = {name: value for name, value in code.attributes if _is_bound(name)}
        if code.kind is CodeKind.BEGIN:
            self._next["i"] += 1
            given.setdefault("i", str(self._next["i"]))
            self._open.append(given["i"])
        elif code.kind is CodeKind.END:
            given.setdefault("i", self._open[-1] if self._open else "1")
            if given["i"] in self._open:
                self._open.remove(given["i"])
        elif code.kind is CodeKind.ISOLATED:
            given.setdefault("pos", "begin")
        return given


def _is_bound(name: str) -> bool:
    """Return whether an attribute can be written: the prefix of another vocabulary is not known."""
    return ":" not in name or name.startswith("xml:")


def _history(of: TranslationUnit | UnitVariant, clean: Clean, place: str) -> str:
    written = ""
    if of.created_at:
        written = f' creationdate="{to_tmx(of.created_at)}"'
    if of.created_by:
        written += f' creationid="{attribute_value(clean(of.created_by, place))}"'
    if of.changed_at:
        written += f' changedate="{to_tmx(of.changed_at)}"'
    if of.changed_by:
        written += f' changeid="{attribute_value(clean(of.changed_by, place))}"'
    if of.used_at:
        written += f' lastusagedate="{to_tmx(of.used_at)}"'
    if of.usage_count >= 0:
        written += f' usagecount="{of.usage_count}"'
    return written


def _facts(notes: Iterable[str], props: Props, clean: Clean, place: str, indent: str) -> str:
    pieces = [f"{indent}<note>{character_data(clean(note, place))}</note>\n" for note in notes]
    for name, value in props:
        kind = attribute_value(clean(name, place))
        text = character_data(clean(value, place))
        pieces.append(f'{indent}<prop type="{kind}">{text}</prop>\n')
    return "".join(pieces)


def _written(values: Mapping[str, str], clean: Clean, place: str) -> str:
    return "".join(
        [f' {name}="{attribute_value(clean(value, place))}"' for name, value in values.items()]
    )


def _element(name: str, attributes: str, content: str) -> str:
    return f"<{name}{attributes}>{content}</{name}>" if content else f"<{name}{attributes}/>"
