"""The rules of TMX 1.4b, each broken one with its line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers.expat import XMLParserType

from workbench.formats.instant import from_tmx
from workbench.formats.tmx.builder import UnitBuilder
from workbench.formats.tmx.reader import TmxDocument
from workbench.formats.xml_text import Readable
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.model.language_tags import are_akin, parts

_SEGTYPES = frozenset({"block", "paragraph", "sentence", "phrase"})
_VERSIONS = frozenset({"1.1", "1.2", "1.3", "1.4"})
_INLINE = frozenset({"bpt", "ept", "ph", "it", "hi", "ut"})
_CODES = _INLINE - {"hi"}
_HISTORY = frozenset(
    {"o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool"}
    | {"creationtoolversion", "creationdate", "creationid", "changedate", "changeid", "o-tmf"}
)
_LANGUAGE = frozenset({"xml:lang", "lang", "o-encoding"})


@dataclass(frozen=True, slots=True)
class _Element:
    """What an element may hold and must say (the DTD of TMX 1.4, and the text of 1.4b)."""

    children: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    has_text: bool = False


_ELEMENTS: Mapping[str, _Element] = {
    "tmx": _Element(frozenset({"header", "body"}), frozenset({"version"})),
    "header": _Element(
        frozenset({"note", "prop", "ude"}),
        frozenset({"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang"})
        | {"srclang", "datatype"},
        frozenset({"o-encoding", "creationdate", "creationid", "changedate", "changeid"}),
    ),
    "body": _Element(frozenset({"tu"})),
    "ude": _Element(frozenset({"map"}), frozenset({"name"}), frozenset({"base"})),
    "map": _Element(frozenset(), frozenset({"unicode"}), frozenset({"code", "ent", "subst"})),
    "note": _Element(frozenset(), frozenset(), _LANGUAGE, has_text=True),
    "prop": _Element(frozenset(), frozenset({"type"}), _LANGUAGE, has_text=True),
    "tu": _Element(
        frozenset({"note", "prop", "tuv"}), frozenset(), _HISTORY | {"tuid", "segtype", "srclang"}
    ),
    "tuv": _Element(
        frozenset({"note", "prop", "seg"}), frozenset({"xml:lang"}), _HISTORY | {"lang"}
    ),
    "seg": _Element(_INLINE, has_text=True),
    "bpt": _Element(frozenset({"sub"}), frozenset({"i"}), frozenset({"x", "type"}), has_text=True),
    "ept": _Element(frozenset({"sub"}), frozenset({"i"}), has_text=True),
    "it": _Element(frozenset({"sub"}), frozenset({"pos"}), frozenset({"x", "type"}), has_text=True),
    "ph": _Element(
        frozenset({"sub"}), frozenset(), frozenset({"x", "type", "assoc"}), has_text=True
    ),
    "ut": _Element(frozenset({"sub"}), frozenset(), frozenset({"x"}), has_text=True),
    "hi": _Element(_INLINE, frozenset(), frozenset({"x", "type"}), has_text=True),
    "sub": _Element(_INLINE, frozenset(), frozenset({"datatype", "type"}), has_text=True),
}
_VALUES: Mapping[str, frozenset[str]] = {
    "segtype": _SEGTYPES,
    "pos": frozenset({"begin", "end"}),
    "assoc": frozenset({"p", "f", "b"}),
}
_DATES = frozenset({"creationdate", "changedate", "lastusagedate"})
_NUMBERS = frozenset({"usagecount", "i", "x"})


@dataclass(frozen=True, slots=True)
class Fault:
    """A broken rule at a line; `is_old` where it was right in an older version of TMX."""

    line: int
    warning: WorkbenchWarning
    is_old: bool = False


def validate(stream: Readable) -> Iterator[Fault | InputError]:
    """Yield what breaks the specification's rules, in the order of the file, in constant memory.

    What makes a unit unreadable comes as the `InputError` of `read_tmx`, and validation goes on
    after it. Raises those of them that say that nothing can be read at all.
    """
    found: list[Fault | InputError] = []
    rules = _Rules(found)
    for _ in TmxDocument(stream, found.append, rules).units():
        yield from found
        found.clear()
    yield from found


@dataclass(slots=True)
class _Open:
    """An element whose end has not come yet."""

    name: str
    seen: list[str] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)


class _Rules(UnitBuilder):
    """Builds units as the reader does, and looks at each element beside that."""

    def __init__(self, found: "list[Fault | InputError]") -> None:
        self._found = found
        self._stack: list[_Open] = []
        self._languages: list[str] = []
        self._reopened: list[str] = []
        self._wanted = ""
        super().__init__()

    def watch(self, parser: XMLParserType, first_line: int) -> None:
        super().watch(parser, first_line)
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text
        self._stack = []
        # What opens the elements around a unit after damage was judged when it first came.
        self._reopened = ["tmx", "body"] if self.root else []

    def text(self, text: str) -> None:
        """Take character data."""
        self._tree.data(text)
        if self._stack and text.strip():
            rule = _ELEMENTS.get(self._stack[-1].name)
            if rule is not None and not rule.has_text:
                self._tell("tmx.rule_text", self._stack[-1].name)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._tree.start(name, attributes)
        plain = name.rpartition(":")[2]
        if self._reopened:
            self._reopened.remove(plain)
            if self._stack:
                self._stack[-1].seen.append(plain)
        else:
            self._judge(plain, attributes)
        self._stack.append(_Open(plain))
        if plain == "tu":
            self._languages = []
            self._wanted = attributes.get("srclang") or self.header.source_language
        elif plain == "tuv":
            self._languages.append(attributes.get("xml:lang") or attributes.get("lang", ""))

    def end(self, name: str) -> None:
        """End an element."""
        self._tree.end(name)
        if self._stack:
            self._close(self._stack.pop())

    def _judge(self, name: str, attributes: Mapping[str, str]) -> None:
        parent = self._stack[-1] if self._stack else None
        rule = _ELEMENTS.get(name)
        within = _ELEMENTS.get(parent.name) if parent is not None else None
        if rule is None or (within is not None and name not in within.children):
            self._tell("tmx.rule_element", f"{name} in {parent.name if parent else 'tmx'}")
        elif parent is not None:
            self._judge_order(name, parent)
        if parent is not None:
            parent.seen.append(name)
            if name in {"bpt", "ept"}:
                half = attributes.get("i", "")
                (parent.begun if name == "bpt" else parent.ended).append(half)
        if rule is not None:
            self._judge_attributes(name, rule, attributes)

    def _judge_order(self, name: str, parent: _Open) -> None:
        """Tell of a fact behind what it is about, and of what may come only once."""
        behind = {"tu": "tuv", "tuv": "seg"}.get(parent.name)
        if name in {"note", "prop"} and behind in parent.seen:
            self._tell("tmx.rule_order", f"{name} after {behind}")
        if name in {"header", "body", "seg"} and name in parent.seen:
            self._tell("tmx.rule_element", f"second {name} in {parent.name}")
        if name == "body" and "header" not in parent.seen:
            self._tell("tmx.rule_missing_element", "header in tmx")

    def _judge_attributes(self, name: str, rule: _Element, given: Mapping[str, str]) -> None:
        missing = rule.required - given.keys()
        if "xml:lang" in missing and "lang" in given:
            missing -= {"xml:lang"}
        for attribute in sorted(missing):
            self._tell("tmx.rule_missing_attribute", f"{attribute} of {name}")
        for attribute, value in given.items():
            if attribute not in rule.required | rule.optional:
                if not attribute.startswith("xml"):
                    self._tell("tmx.rule_unknown_attribute", f"{attribute} of {name}")
            elif not _is_value(name, attribute, value):
                self._tell("tmx.rule_value", f'{attribute}="{value}" of {name}')
            if attribute == "lang":
                self._tell("tmx.rule_old", f"lang of {name}", is_old=True)
        if name == "ut":
            self._tell("tmx.rule_old", "ut", is_old=True)

    def _close(self, closed: _Open) -> None:
        needed = {"tu": "tuv", "tuv": "seg", "ude": "map", "tmx": "body"}.get(closed.name)
        if needed is not None and needed not in closed.seen:
            self._tell("tmx.rule_missing_element", f"{needed} in {closed.name}")
        if sorted(closed.begun) != sorted(closed.ended):
            alone = sorted(set(closed.begun) ^ set(closed.ended)) or closed.begun
            self._tell("tmx.rule_pairs", f"i={', '.join(alone)}")
        if closed.name == "tu":
            self._judge_source()

    def _judge_source(self) -> None:
        """Tell of a unit that lacks the language it is translated from."""
        wanted = parts(self._wanted)
        if self._wanted.lower() == "*all*" or not wanted or not self._languages:
            return
        if not any(are_akin(parts(each), wanted) for each in self._languages):
            self._tell("tmx.rule_source_language", self._wanted)

    def _tell(self, code: str, detail: str, *, is_old: bool = False) -> None:
        self._found.append(Fault(self.line(), WorkbenchWarning(code, detail), is_old))


def _is_value(name: str, attribute: str, value: str) -> bool:
    if attribute in _DATES:
        return from_tmx(value) != 0 or value == "19700101T000000Z"
    if attribute in _NUMBERS:
        return value.isascii() and value.isdigit()
    if attribute == "version" and name == "tmx":
        return value in _VERSIONS
    if attribute == "tuid":
        return not any(character.isspace() for character in value)
    return value in _VALUES.get(attribute, {value})
