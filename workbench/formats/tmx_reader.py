"""TMX as it is read: any version, any encoding that it declares, whatever tool wrote it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol, cast

from lxml import etree

from workbench.formats.instant import from_tmx
from workbench.model.errors import InputError

CHUNK = 64 * 1024
"""In bytes: how much is read at a time."""
LONGEST_ENTITY = 64
"""In characters: an entity that a document declares for itself may stand for no more."""

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = {"bpt", "ept", "ph", "it", "ut"}
"""Elements whose content is another format's code and no text (TMX 1.4b, content markup)."""


class _Entity(Protocol):
    """An entity that a document declares; without content it stands for another file."""

    name: str
    content: str | None


class _InternalSubset(Protocol):
    """What lxml gives for the inside of a DOCTYPE."""

    def entities(self) -> list[_Entity]:
        """Return what is declared."""


@dataclass(frozen=True, slots=True)
class UnitVariant:
    """One language's text of a unit, without its inline codes; `language` is as written."""

    language: str
    text: str
    notes: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """One `tu`.

    `source_language` is the unit's own `srclang` or the header's, as written.
    `created_at` and `changed_at` are milliseconds since the epoch, UTC, 0 where unknown.
    """

    variants: tuple[UnitVariant, ...]
    source_language: str = ""
    tuid: str = ""
    notes: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""

    def text(self, language: str) -> str | None:
        """Return the text in a language, `None` if there is none.

        Tags compare without regard to case, and `_` is `-`. Where no variant has the very tag, the
        first whose tag is longer or shorter by whole parts does: `zh` finds `zh_CN`, and `zh-CN`
        finds `zh`, but not `zh-TW`.
        """
        wanted = _parts(language)
        exact = [each.text for each in self.variants if _parts(each.language) == wanted]
        akin = [each.text for each in self.variants if _are_akin(_parts(each.language), wanted)]
        return next(iter([*exact, *akin]), None)


def read_tmx(stream: BinaryIO) -> Iterator[TranslationUnit]:
    """Yield the units one by one, in constant memory.

    A DOCTYPE is ignored and nothing outside the document is ever loaded. Raises `InputError`:
    `tmx.foreign` (no TMX at all), `tmx.entities` (declares entities that nest, are long or lie
    outside), `tmx.malformed`, `tmx.truncated`; the last two after every whole unit before them.
    """
    document = _Document()
    while chunk := stream.read(CHUNK):
        yield from document.feed(chunk)
    yield from document.close()


class _Document:
    """One document on its way through the parser."""

    def __init__(self) -> None:
        # By default lxml expands what stands in the document alone, within libxml2's limits against
        # bombs; resolve_entities=False would silently drop text.
        self._parser = etree.XMLPullParser(
            events=("start", "end"),
            load_dtd=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
        )
        self._source_language = ""
        self._has_root = False

    def feed(self, chunk: bytes) -> Iterator[TranslationUnit]:
        """Yield the units that are whole with this chunk."""
        yield from self._after(lambda: self._parser.feed(chunk), "tmx.malformed")

    def close(self) -> Iterator[TranslationUnit]:
        """Yield the last units; raise if the document ended too early."""
        yield from self._after(self._parser.close, "tmx.truncated")

    def _after(self, step: Callable[[], object], code: str) -> Iterator[TranslationUnit]:
        """Yield what the step made whole, even if it failed, and raise the error only then."""
        failure = None
        try:
            step()
        except etree.XMLSyntaxError as error:
            failure = error
        self._refuse_lost_text()
        yield from self._units()
        if failure is not None:
            reason = failure.msg.partition(", line ")[0]
            kind = code if self._has_root else "tmx.foreign"
            raise InputError(kind, line=failure.lineno, reason=reason) from failure

    def _refuse_lost_text(self) -> None:
        """Raise where an entity that only the DTD could explain was left out of a text.

        libxml2 goes on as if it stood for nothing, and complains at the end of the document.
        """
        for entry in self._parser.feed_error_log:
            if entry.type == etree.ErrorTypes.WAR_UNDECLARED_ENTITY:
                raise InputError("tmx.malformed", line=entry.line, reason=entry.message)

    def _units(self) -> Iterator[TranslationUnit]:
        for event, element in self._parser.read_events():
            if isinstance(element, etree._Element):  # noqa: SLF001 - the only name of the type
                yield from self._element(event, element)

    def _element(self, event: str, element: etree._Element) -> Iterator[TranslationUnit]:
        name = _name(element)
        if event == "start":
            self._check_start(element, name)
        elif name == "tu":
            yield _unit(element, self._source_language)
            _forget(element)

    def _check_start(self, element: etree._Element, name: str) -> None:
        if not self._has_root:
            self._has_root = True
            if name != "tmx":
                raise InputError("tmx.foreign", reason=name)
            _refuse_dangerous_entities(element)
        elif name == "header":
            self._source_language = element.get("srclang", "")


def _refuse_dangerous_entities(root: etree._Element) -> None:
    """Raise unless each entity that the document declares is a short text of its own."""
    subset = cast("_InternalSubset | None", root.getroottree().docinfo.internalDTD)
    for entity in subset.entities() if subset is not None else ():
        content = entity.content
        if content is None or "&" in content or len(content) > LONGEST_ENTITY:
            raise InputError("tmx.entities", name=entity.name)


def _unit(element: etree._Element, source_language: str) -> TranslationUnit:
    return TranslationUnit(
        variants=tuple(_variant(child) for child in element if _name(child) == "tuv"),
        source_language=element.get("srclang") or source_language,
        tuid=element.get("tuid", ""),
        notes=_notes(element),
        properties=_properties(element),
        created_at=from_tmx(element.get("creationdate", "")),
        created_by=element.get("creationid", ""),
        changed_at=from_tmx(element.get("changedate", "")),
        changed_by=element.get("changeid", ""),
    )


def _variant(element: etree._Element) -> UnitVariant:
    """Read a `tuv`; `lang` is what TMX before 1.4 wrote for `xml:lang`."""
    language = element.get(_XML_LANG) or element.get("lang") or ""
    text = "".join(_text(child) for child in element if _name(child) == "seg")
    return UnitVariant(language, text, _notes(element), _properties(element))


def _notes(element: etree._Element) -> tuple[str, ...]:
    return tuple(_text(child) for child in element if _name(child) == "note")


def _properties(element: etree._Element) -> Mapping[str, str]:
    return {child.get("type", ""): _text(child) for child in element if _name(child) == "prop"}


def _text(element: etree._Element) -> str:
    """Return the text a reader of the segment sees: what is inside `hi`, nothing inside a code."""
    parts = [element.text or ""]
    for child in element:
        if _name(child) not in _CODES:
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _forget(element: etree._Element) -> None:
    """Free a unit that was read and all before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _name(element: etree._Element) -> str:
    """Return an element's name without a namespace, which some tools add."""
    return element.tag.rpartition("}")[2]


def _parts(language: str) -> tuple[str, ...]:
    return tuple(language.replace("_", "-").lower().split("-"))


def _are_akin(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]
