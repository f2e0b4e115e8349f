"""The house style as a file: TOML, read strictly, written with the comments of the default one."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import BinaryIO

from workbench.formats.input_file import read_input
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.finding import Severity
from workbench.model.house_style import HouseStyle, Quotation
from workbench.services.checking.style_rules import RULES, StyleRule
from workbench.services.writing import write_atomically

__all__ = [
    "RULES",
    "StyleRule",
    "default_style",
    "load_house_style",
    "read_house_style",
    "save",
    "text_of",
]

Table = Mapping[str, object]


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

_PLACE = re.compile(r"\s*\(at line (\d{1,9}), column \d+\)$|\s*\(at end of document\)$")


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

    Raises `EnvironmentFailure` as `workbench.services.writing.write_atomically` does.
    """
    content = text_of(style).encode("utf-8")

    def write(stream: BinaryIO) -> None:
        stream.write(content)

    write_atomically(path, write)


def text_of(style: HouseStyle) -> str:
    """Return the file of a style: the default file's comments with this style's values."""
    return "".join(f"{line}\n" for line in _filled(_default_text(), style))


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

    def _parsed(self) -> Table:
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

    def _refuse_unknown(self, document: Table) -> None:
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

    def _mapping(self, setting: _Setting, table: Table) -> dict[str, str | Severity]:
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


def _filled(template: str, style: HouseStyle) -> Iterator[str]:
    """Yield the template's lines with a style's values; what a list or table held is replaced."""
    table = ""
    skipping = False
    for line in template.splitlines():
        if skipping:
            skipping = line != "]"
            continue
        if line.startswith("["):
            table = line.strip("[]")
        setting = _setting(table, line.partition(" = ")[0])
        if setting is not None:
            yield from _assigned(setting, style)
            skipping = line.endswith("[")
        elif line.startswith('"'):
            continue
        else:
            yield from _above(line, table, style)
    yield from _items(table, style)


def _above(line: str, table: str, style: HouseStyle) -> Iterator[str]:
    """Yield a comment, a blank line or a header; a blank line ends the table before it."""
    if not line:
        yield from _items(table, style)
    yield line


def _items(table: str, style: HouseStyle) -> Iterator[str]:
    mapping = {
        "checks.severity": style.severities,
        "agencies": style.agencies,
        "forbidden": style.forbidden,
    }.get(table, {})
    for key, value in mapping.items():
        yield f"{_quoted(key)} = {_quoted(str(value))}"


def _setting(table: str, key: str) -> _Setting | None:
    for setting in _SETTINGS:
        if setting.table == table and setting.key == key and setting.type is not dict:
            return setting
    return None


def _assigned(setting: _Setting, style: HouseStyle) -> Iterator[str]:
    value = getattr(style, setting.name)
    if isinstance(value, frozenset):
        yield f"{setting.key} = ["
        yield from (f"    {_quoted(code)}," for code in sorted(value))
        yield "]"
    else:
        written = str(value).lower() if isinstance(value, bool) else _quoted(str(value))
        yield f"{setting.key} = {written}"


def _quoted(text: str) -> str:
    """Return a TOML basic string: what JSON escapes, and the one control it does not."""
    sound = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")
