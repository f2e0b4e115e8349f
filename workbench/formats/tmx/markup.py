"""Units of a TMX as XML, their codes too: what a reader gives, written, is read as the same."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

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

# The two levels of TMX 1.4b, "Implementation": text alone, or with the codes inside it.
PLAIN_TEXT, WITH_CODES = 1, 2

# What a header has to say (TMX 1.4b, `header`), in that order, and what it says otherwise.
_REQUIRED = {
    "creationtool": "Duizhao",
    "creationtoolversion": "1",
    "segtype": "paragraph",
    "o-tmf": "Duizhao",
    "adminlang": "en-US",
    "srclang": "*all*",
    "datatype": "plaintext",
}
_HEADER = frozenset(_REQUIRED) | {
    *("o-encoding", "creationdate", "creationid", "changedate", "changeid"),
}


@dataclass(frozen=True, slots=True)
class Values:
    """Writes texts as character data, and as the inside of attributes, `id` such as comes once."""

    text: Callable[[str], str]
    quoted: Callable[[str], str]
    id: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How units are written: the level of TMX, and whether for Trados Studio."""

    level: int = WITH_CODES
    for_trados: bool = False


# With everything a reader gives.
AS_READ = Dialect()


def header_markup(header: Header, legal: LegalText) -> str:
    """Return the `header`: what it must say is added, what the format does not know left out."""
    given = {name: value for name, value in header.attributes if name in _HEADER}
    said = {name: value for name, value in {**_REQUIRED, **given}.items() if value}
    values = _cleaned(legal, "header")
    attributes = _written(said, values)
    inside = _facts(header.notes, header.props, values, "    ")
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
        # The same people, languages and properties come again and again.
        quoted = lru_cache(maxsize=4_096)(attribute_value)
        self._as_they_are = Values(character_data, quoted, attribute_value)
        self._code = lru_cache(maxsize=4_096)(_flat_code)
        self.highlights = 0
        """How many `hi` were written."""

    def of(self, unit: TranslationUnit, segtype: str = "") -> bytes:
        """Return a unit as an element `tu` on lines of its own, in UTF-8."""
        # Written as it is, and looked through as bytes: what XML forbids is so rare that a unit
        # with it is written again, value by value.
        highlights = self.highlights
        try:
            written = self._written(unit, segtype, self._as_they_are).encode("utf-8")
        except UnicodeEncodeError:  # A lone surrogate.
            written = b"\0"
        if is_legal(written):
            return written
        self.highlights = highlights
        place = unit.tuid or (f"line {unit.line}" if unit.line else "")
        return self._written(unit, segtype, _cleaned(self._legal, place)).encode("utf-8")

    def _written(self, unit: TranslationUnit, segtype: str, values: Values) -> str:
        head = f' tuid="{values.id(unit.tuid)}"' if unit.tuid else ""
        if segtype:
            head += f' segtype="{segtype}"'
        source_language = unit.source_language
        if source_language and source_language != self._source_language:
            head += f' srclang="{values.quoted(source_language)}"'
        head += _history(unit, values)
        facts = _facts(unit.notes, unit.props, values, "      ")
        variants = [self._variant(each, values) for each in unit.variants]
        return f"    <tu{head}>\n{facts}{''.join(variants)}    </tu>\n"

    def _variant(self, variant: UnitVariant, values: Values) -> str:
        language = values.quoted(variant.language)
        head = f'      <tuv xml:lang="{language}"{_history(variant, values)}>'
        content = self._coded(variant, values) if variant.codes else values.text(variant.text)
        if not variant.props and not variant.notes:
            return f"{head}<seg>{content}</seg></tuv>\n"
        facts = _facts(variant.notes, variant.props, values, "        ")
        return f"{head}\n{facts}        <seg>{content}</seg>\n      </tuv>\n"

    def _coded(self, variant: UnitVariant, values: Values) -> str:
        text, codes = variant.text, variant.codes
        if self._dialect.level == PLAIN_TEXT:
            return values.text(readable_text(variant))
        if values is self._as_they_are:
            pieces: list[str] = []
            position = 0
            for code in codes:
                written = "" if code.subs else self._code(code.kind, code.attributes, code.content)
                if not written or code.start < position:
                    break
                pieces += (character_data(text[position : code.start]), written)
                position = code.start
            else:
                return "".join((*pieces, character_data(text[position:])))
        self.highlights += sum(code.kind is CodeKind.HIGHLIGHT for code in codes)
        return "".join(_content_with_codes(text, codes, values))


def _flat_code(kind: CodeKind, attributes: Props, content: str) -> str:
    """Return a code that lacks nothing and holds only its content; "" for any other."""
    needed = _NEEDED.get(kind, "")
    names = [name for name, _ in attributes]
    if kind is CodeKind.HIGHLIGHT or (needed and needed not in names) or ":" in "".join(names):
        return ""
    written = "".join([f' {name}="{attribute_value(value)}"' for name, value in attributes])
    return _element(kind.value, written, character_data(content))


def _cleaned(legal: LegalText, place: str) -> Values:
    """Return what writes only what XML allows, and counts the rest for the place."""

    def text(value: str) -> str:
        return character_data(legal.clean(value, place))

    def quoted(value: str) -> str:
        return attribute_value(legal.clean(value, place))

    return Values(text, quoted, quoted)


def _content_with_codes(text: str, codes: Iterable[InlineCode], values: Values) -> Iterator[str]:
    """Yield the inside of a `seg`; a highlight inside another ends no later than that one."""
    position, ends, numbers = 0, [len(text)], _Numbers()

    def text_to(end: int) -> Iterator[str]:
        nonlocal position
        while len(ends) > 1 and ends[-1] <= end:
            yield values.text(text[position : ends[-1]])
            position = ends.pop()
            yield "</hi>"
        yield values.text(text[position:end])
        position = end

    for code in codes:
        yield from text_to(max(position, min(code.start, len(text))))
        attributes = _written(numbers.completed(code), values)
        if code.kind is CodeKind.HIGHLIGHT:
            yield f"<hi{attributes}>"
            ends.append(max(position, min(code.end, ends[-1])))
        else:
            yield _element(str(code.kind), attributes, "".join(_code_content(code, values)))
    while len(ends) > 1:
        yield from text_to(ends[-1])
    yield from text_to(len(text))


def _code_content(code: InlineCode, values: Values) -> Iterator[str]:
    """Yield the inside of a code, the texts in it as `sub`."""
    position = 0
    for sub in sorted(code.subs, key=lambda each: each.start):
        if sub.start < position or sub.end < sub.start:
            continue
        yield values.text(code.content[position : sub.start])
        attributes = _written(dict(sub.attributes), values)
        content = values.text(code.content[sub.start : sub.end])
        yield _element("sub", attributes, content)
        position = sub.end
    yield values.text(code.content[position:])


class _Numbers:
    """Gives the codes of a segment what the DTD requires of them and they do not say."""

    def __init__(self) -> None:
        self._next: Counter[str] = Counter()
        self._open: list[str] = []

    def completed(self, code: InlineCode) -> Mapping[str, str]:
        """Return a code's attributes with what is missing, and without what cannot be written."""
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


_NEEDED: Mapping[CodeKind, str] = {
    CodeKind.BEGIN: "i",
    CodeKind.END: "i",
    CodeKind.ISOLATED: "pos",
}


def _is_bound(name: str) -> bool:
    """Return whether an attribute can be written: the prefix of another vocabulary is not known."""
    return ":" not in name or name.startswith("xml:")


def _history(of: TranslationUnit | UnitVariant, values: Values) -> str:
    written = ""
    if of.created_at:
        written = f' creationdate="{to_tmx(of.created_at)}"'
    if of.created_by:
        written += f' creationid="{values.quoted(of.created_by)}"'
    if of.changed_at:
        written += f' changedate="{to_tmx(of.changed_at)}"'
    if of.changed_by:
        written += f' changeid="{values.quoted(of.changed_by)}"'
    if of.used_at:
        written += f' lastusagedate="{to_tmx(of.used_at)}"'
    if of.usage_count >= 0:
        written += f' usagecount="{of.usage_count}"'
    return written


def _facts(notes: Iterable[str], props: Props, values: Values, indent: str) -> str:
    pieces = [f"{indent}<note>{values.text(note)}</note>\n" for note in notes]
    for name, value in props:
        kind = values.quoted(name)
        text = values.text(value)
        pieces.append(f'{indent}<prop type="{kind}">{text}</prop>\n')
    return "".join(pieces)


def _written(attributes: Mapping[str, str], values: Values) -> str:
    return "".join([f' {name}="{values.quoted(each)}"' for name, each in attributes.items()])


def _element(name: str, attributes: str, content: str) -> str:
    return f"<{name}{attributes}>{content}</{name}>" if content else f"<{name}{attributes}/>"
