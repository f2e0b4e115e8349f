"""Units of a TMX as XML, their codes too: what a reader gives, written, is read as the same."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.formats.instant import to_tmx
from workbench.formats.legal_text import LegalText, attribute_value, character_data
from workbench.formats.tmx.text import readable_text
from workbench.model.translation_unit import (
    CodeKind,
    Header,
    InlineCode,
    Props,
    TranslationUnit,
    UnitVariant,
)

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
    attributes = _attributes({**_REQUIRED, **given}, legal, "header")
    inside = _facts(header.notes, header.props, legal, "header", "    ")
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

    def of(self, unit: TranslationUnit, segtype: str = "") -> str:
        """Return a unit as an element `tu` on lines of its own."""
        place = unit.tuid or (f"line {unit.line}" if unit.line else "")
        own = unit.source_language
        attributes = {
            "tuid": unit.tuid,
            "segtype": segtype,
            "srclang": "" if own == self._source_language else own,
            **_history(unit),
        }
        facts = _facts(unit.notes, unit.props, self._legal, place, "      ")
        variants = "".join([self._variant(each, place) for each in unit.variants])
        head = _attributes(attributes, self._legal, place)
        return f"    <tu{head}>\n{facts}{variants}    </tu>\n"

    def _variant(self, variant: UnitVariant, place: str) -> str:
        attributes = _attributes(
            {"xml:lang": variant.language, **_history(variant)}, self._legal, place
        )
        facts = _facts(variant.notes, variant.props, self._legal, place, "        ")
        content = self._content(variant, place)
        if facts:
            return f"      <tuv{attributes}>\n{facts}        <seg>{content}</seg>\n      </tuv>\n"
        return f"      <tuv{attributes}><seg>{content}</seg></tuv>\n"

    def _content(self, variant: UnitVariant, place: str) -> str:
        if not variant.codes:
            return character_data(self._legal.clean(variant.text, place))
        if self._dialect.level == PLAIN_TEXT:
            return character_data(self._legal.clean(readable_text(variant), place))
        codes = variant.codes
        self.highlights += sum(code.kind is CodeKind.HIGHLIGHT for code in codes)
        return "".join(_content_with_codes(variant.text, codes, self._legal, place))


def _content_with_codes(
    text: str, codes: Iterable[InlineCode], legal: LegalText, place: str
) -> Iterator[str]:
    """Yield the inside of a `seg`; a highlight inside another ends no later than that one."""
    position, ends, numbers = 0, [len(text)], _Numbers()

    def text_to(end: int) -> Iterator[str]:
        nonlocal position
        while len(ends) > 1 and ends[-1] <= end:
            yield character_data(legal.clean(text[position : ends[-1]], place))
            position = ends.pop()
            yield "</hi>"
        yield character_data(legal.clean(text[position:end], place))
        position = end

    for code in codes:
        yield from text_to(max(position, min(code.start, len(text))))
        attributes = _written(numbers.completed(code), legal, place)
        if code.kind is CodeKind.HIGHLIGHT:
            yield f"<hi{attributes}>"
            ends.append(max(position, min(code.end, ends[-1])))
        else:
            yield _element(str(code.kind), attributes, "".join(_code_content(code, legal, place)))
    while len(ends) > 1:
        yield from text_to(ends[-1])
    yield from text_to(len(text))


def _code_content(code: InlineCode, legal: LegalText, place: str) -> Iterator[str]:
    """Yield the inside of a code, the texts in it as `sub`."""
    position = 0
    for sub in sorted(code.subs, key=lambda each: each.start):
        if sub.start < position or sub.end < sub.start:
            continue
        yield character_data(legal.clean(code.content[position : sub.start], place))
        attributes = _written(dict(sub.attributes), legal, place)
        content = character_data(legal.clean(code.content[sub.start : sub.end], place))
        yield _element("sub", attributes, content)
        position = sub.end
    yield character_data(legal.clean(code.content[position:], place))


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


def _history(of: TranslationUnit | UnitVariant) -> Mapping[str, str]:
    found: dict[str, str] = {}
    if of.created_at:
        found["creationdate"] = to_tmx(of.created_at)
    if of.created_by:
        found["creationid"] = of.created_by
    if of.changed_at:
        found["changedate"] = to_tmx(of.changed_at)
    if of.changed_by:
        found["changeid"] = of.changed_by
    if of.used_at:
        found["lastusagedate"] = to_tmx(of.used_at)
    if of.usage_count >= 0:
        found["usagecount"] = str(of.usage_count)
    return found


def _facts(notes: Iterable[str], props: Props, legal: LegalText, place: str, indent: str) -> str:
    clean = legal.clean
    return "".join(
        [f"{indent}<note>{character_data(clean(note, place))}</note>\n" for note in notes]
        + [
            f'{indent}<prop type="{attribute_value(clean(name, place))}">'
            f"{character_data(clean(value, place))}</prop>\n"
            for name, value in props
        ]
    )


def _attributes(values: Mapping[str, str], legal: LegalText, place: str) -> str:
    """Return attributes of a unit; what is unknown is not written."""
    return _written({name: value for name, value in values.items() if value}, legal, place)


def _written(values: Mapping[str, str], legal: LegalText, place: str) -> str:
    clean = legal.clean
    return "".join(
        [f' {name}="{attribute_value(clean(value, place))}"' for name, value in values.items()]
    )


def _element(name: str, attributes: str, content: str) -> str:
    return f"<{name}{attributes}>{content}</{name}>" if content else f"<{name}{attributes}/>"
