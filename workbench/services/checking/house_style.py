"""The house style as a file: TOML, read strictly, written with the comments of the default one."""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import BinaryIO

import tomlkit
from tomlkit.items import Array

from workbench.formats.input_file import read_input
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.finding import Severity
from workbench.model.house_style import HouseStyle, Quotation
from workbench.services.checking.style_rules import RULES, StyleRule
from workbench.services.writing import write_atomically
from workbench.text.patterns import compiled

__all__ = [
    "RULES",
    "StyleRule",
    "default_style",
    "load_house_style",
    "read_house_style",
    "save",
    "text_of",
]

Values = Mapping[str, object]

# A table of a document that tomlkit keeps with its comments, in whatever form it was written.
_Table = MutableMapping[str, object]


@dataclass(frozen=True, slots=True)
class _Setting:
    """Where a field of the style stands in the file, and what it may be."""

    table: str
    key: str
    name: str
    type: type
    choices: tuple[str, ...] = ()


_SETTINGS = (
    _Setting("english", "variety", "english", str, ("en-US", "en-GB")),
    _Setting("english", "quotation", "quotation", str, tuple(Quotation)),
    _Setting("english", "percent_sign", "percent_sign", bool),
    _Setting("english", "day_before_month", "day_before_month", bool),
    _Setting("english", "short_months", "short_months", bool),
    _Setting("captions", "credit_in_parentheses", "credit_in_parentheses", bool),
    _Setting("captions", "needs_date", "caption_needs_date", bool),
    _Setting("checks", "by_meaning", "by_meaning", bool),
    _Setting("checks", "off", "off", list),
    _Setting("checks", "severity", "severities", dict, tuple(Severity)),
    _Setting("", "agencies", "agencies", dict),
    _Setting("", "forbidden", "forbidden", dict),
)
_TABLES = {"english", "captions", "checks"}
_TYPES = {bool: "true or false", str: "text in quotes", list: "a list", dict: "a table"}

_PLACE = compiled(r"\s*\(at line (\d{1,9}), column \d+\)$|\s*\(at end of document\)$")


def load_house_style(path: Path) -> HouseStyle:
    """Return the style a file describes; what it leaves out is as in the default style.

    Raises `InputError`: `style.missing`, `style.encoding`, `style.syntax`, `style.unknown_key`,
    `style.type`, `style.value`, each with the file's `path` and, but for the first, the `line`;
    `import.too_large`.
    Raises `EnvironmentFailure("style.unreadable")` if the file is there but cannot be read.
    """
    try:
        content = read_input(path)
    except InputError as error:
        if error.code == "import.missing":
            raise InputError("style.missing", path=str(path)) from error
        if error.code == "import.no_file":
            reason = "it is no file"
            raise EnvironmentFailure("style.unreadable", path=str(path), reason=reason) from error
        raise
    except EnvironmentFailure as error:
        reason = str(error.details["reason"])
        raise EnvironmentFailure("style.unreadable", path=str(path), reason=reason) from error
    return read_house_style(content, str(path), default_style())


def default_style() -> HouseStyle:
    """Return the style that comes with the program."""
    return read_house_style(_default_text().encode("utf-8"), "house_style.toml", HouseStyle())


def read_house_style(content: bytes, name: str, base: HouseStyle) -> HouseStyle:
    """Return `base` with what the content of a file named `name` says otherwise.

    Raises as `load_house_style` does.
    """
    text = _decoded(content, name)
    return _StyleFileReader(text, name).read(base)


def save(style: HouseStyle, path: Path) -> None:
    """Write a style to a file that `load_house_style` reads as an equal one.

    What stands in the file besides, its comments and their order, stays; a file that cannot be read
    as a style is written again from the default one. Raises `EnvironmentFailure` as
    `workbench.services.writing.write_atomically` does.
    """
    content = text_of(style, _comments_of(path)).encode("utf-8")

    def write(stream: BinaryIO) -> None:
        stream.write(content)

    write_atomically(path, write)


def text_of(style: HouseStyle, template: str | None = None) -> str:
    """Return a style's file: the comments of `template`, or of the default file, with its values.

    `template` has to be a style file itself.
    """
    document = tomlkit.parse(_default_text() if template is None else template)
    for setting in _SETTINGS:
        table = document if not setting.table else _table_in(document, setting.table)
        value = getattr(style, setting.name)
        if setting.type is dict:
            _fill(_table_in(table, setting.key), value)
        elif setting.type is list:
            kept = table.get(setting.key)
            if not isinstance(kept, list) or frozenset(kept) != value:
                table[setting.key] = _array(value)
        elif setting.key not in table or table[setting.key] != value:
            table[setting.key] = _sound(value) if isinstance(value, str) else value
    return document.as_string()


def _comments_of(path: Path) -> str | None:
    """Return the text of the style file that is there, `None` where none is or it is not one."""
    try:
        content = read_input(path)
        read_house_style(content, str(path), default_style())
        return _decoded(content, str(path))
    except (InputError, EnvironmentFailure):
        return None


def _table_in(parent: _Table, name: str) -> _Table:
    """Return a table of a document, made where there is none.

    A user may have written it in one line, in dotted keys, or in parts: all are changed in place.
    """
    if name not in parent:
        parent[name] = tomlkit.table()
    found = parent[name]
    if not isinstance(found, MutableMapping):  # `_comments_of` lets no such file through
        raise TypeError(name)
    return found


def _fill(table: _Table, values: Mapping[str, str]) -> None:
    """Make a table hold these values, what is there already in its place."""
    sound = {_sound(key): _sound(value) for key, value in values.items()}
    for key in [key for key in table if key not in sound]:
        del table[key]
    for key, value in sound.items():
        if table.get(key) != value:
            table[key] = value


def _array(values: Iterable[str]) -> Array:
    array = tomlkit.array().multiline(multiline=True)
    array.extend(map(_sound, sorted(values)))
    return array


def _sound(text: str) -> str:
    """Return a text as UTF-8 can have it; half a character becomes a question mark."""
    return str(text).encode("utf-8", "replace").decode("utf-8")


def _default_text() -> str:
    return files("resources").joinpath("house_style.toml").read_text(encoding="utf-8")


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError("style.encoding", path=name, line=line) from error


class _StyleFileReader:
    """Reads one file, and knows on which line a mistake stands."""

    def __init__(self, text: str, name: str) -> None:
        self._text = text
        self._name = name

    def read(self, base: HouseStyle) -> HouseStyle:
        document = self._parsed()
        self._refuse_unknown(document)
        values: dict[str, object] = {}
        for setting in _SETTINGS:
            table = document.get(setting.table, {}) if setting.table else document
            if isinstance(table, dict) and setting.key in table:
                values[setting.name] = self._value(setting, table[setting.key])
        return replace(base, **values)  # type: ignore[arg-type]  # _value saw to their types

    def _parsed(self) -> Values:
        try:
            return tomllib.loads(self._text)
        except RecursionError as error:
            raise self._error("style.syntax", 1, reason="nested too deeply") from error
        except ValueError as error:
            found = _PLACE.search(str(error))
            last = self._text.count("\n") + 1
            line = int(found[1]) if found and found[1] else last
            reason = _PLACE.sub("", str(error))
            raise self._error("style.syntax", line, reason=reason) from error

    def _refuse_unknown(self, document: Values) -> None:
        for key, value in document.items():
            known = _known("") | _TABLES
            if key not in known:
                raise self._unknown("", key, known)
            if key in _TABLES:
                if not isinstance(value, dict):
                    raise self._wrong("", key, "a table", value)
                for inner in value:
                    if inner not in _known(key):
                        raise self._unknown(key, inner, _known(key))

    def _value(self, setting: _Setting, value: object) -> object:
        if not isinstance(value, setting.type):
            raise self._wrong(setting.table, setting.key, _TYPES[setting.type], value)
        if isinstance(value, dict):
            return self._mapping(setting, value)
        if isinstance(value, list):
            return frozenset(self._words(setting, value))
        if isinstance(value, str):
            value = self._chosen(setting, setting.key, value)
        return Quotation(str(value)) if setting.name == "quotation" else value

    def _mapping(self, setting: _Setting, table: Values) -> dict[str, str | Severity]:
        place = f"{setting.table}.{setting.key}".lstrip(".")
        for key, value in table.items():
            if not isinstance(value, str):
                raise self._wrong(place, key, _TYPES[str], value)
            self._chosen(setting, key, value)
        as_written = {key: str(value) for key, value in table.items()}
        if setting.choices:
            return {key: Severity(value) for key, value in as_written.items()}
        return dict(as_written)

    def _words(self, setting: _Setting, values: list[object]) -> Iterator[str]:
        for value in values:
            if not isinstance(value, str):
                raise self._wrong(setting.table, setting.key, "a list of texts in quotes", value)
            yield value

    def _chosen(self, setting: _Setting, key: str, value: str) -> str:
        if setting.choices and value not in setting.choices:
            line = self._line(setting.table, key)
            allowed = ", ".join(f"“{choice}”" for choice in setting.choices)
            raise self._error("style.value", line, key=key, found=value, allowed=allowed)
        return value

    def _wrong(self, table: str, key: str, expected: str, found: object) -> InputError:
        written = json.dumps(found, ensure_ascii=False, default=str)
        line = self._line(table, key)
        return self._error("style.type", line, key=key, expected=expected, found=written)

    def _unknown(self, table: str, key: str, known: set[str]) -> InputError:
        whole = f"{table}.{key}".lstrip(".")
        line = self._line(table, key)
        return self._error("style.unknown_key", line, key=whole, known=", ".join(sorted(known)))

    def _error(self, code: str, line: int, **details: object) -> InputError:
        return InputError(code, path=self._name, line=line, **details)

    def _line(self, table: str, key: str) -> int:
        """Return the line on which a key or the header of its table stands, at least nearly."""
        lines = self._text.split("\n")
        here = ""
        for number, line in enumerate(lines, 1):
            head = line.partition("=")[0].strip().strip("[]\"' ")
            if line.lstrip().startswith("["):
                here = head
            elif here == table and (head == key or head.startswith(f"{key}.")):
                return number
            if head == f"{table}.{key}".lstrip("."):
                return number
        return next((number for number, line in enumerate(lines, 1) if key in line), 1)


def _known(table: str) -> set[str]:
    return {setting.key for setting in _SETTINGS if setting.table == table}
