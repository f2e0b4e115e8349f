"""Tags as they are written: their names, quotes and attributes, and patches in the same style."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.formats.legal_text import attribute_value, character_data
from workbench.formats.xliff.original import Patch
from workbench.formats.xliff.tree import Element, apart
from workbench.text.patterns import compiled

_NAME = compiled(rb"""<([^\s/>]+)""")
_ATTRIBUTE = compiled(rb"""\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')""")


@dataclass(frozen=True, slots=True)
class _Written:
    """An attribute as written at `start:end`, the white space before it included."""

    name: str
    start: int
    value_start: int
    end: int
    quote: str


def tag_name(text: bytes, element: Element) -> str:
    """Return an element's name as written, with its prefix."""
    found = _NAME.match(text, element.start)
    return found[1].decode("utf-8") if found else element.name


def open_tag(text: bytes, element: Element) -> str:
    """Return the start tag as written, as one that has an end tag."""
    written = text[element.start : element.open_end].decode("utf-8")
    return f"{written[:-2].rstrip()}>" if element.is_one_tag else written


def close_tag(text: bytes, element: Element) -> str:
    """Return the end tag as written, or the one that an element of one tag would have."""
    if element.is_one_tag:
        return f"</{tag_name(text, element)}>"
    return text[element.close_start : element.end].decode("utf-8")


def raw(text: bytes, element: Element) -> str:
    """Return the whole element as written."""
    return text[element.start : element.end].decode("utf-8")


def inside(text: bytes, element: Element) -> str:
    """Return what is written between its tags."""
    return text[element.open_end : element.close_start].decode("utf-8")


def sibling_tag_name(text: bytes, element: Element, name: str) -> str:
    """Return a name with the prefix that another element of the same namespace is written with."""
    prefix, colon, _ = tag_name(text, element).rpartition(":")
    return f"{prefix}{colon}{name}"


def filled(text: bytes, element: Element, content: str) -> Patch:
    """Return the patch that puts `content`, which is XML, between an element's tags."""
    if not element.is_one_tag:
        return Patch(element.open_end, element.close_start, content)
    start = element.open_end - len(b"/>")
    while text[start - 1 : start].isspace():
        start -= 1
    return Patch(start, element.end, f">{content}</{tag_name(text, element)}>")


def written_attributes(text: bytes, element: Element) -> dict[str, str]:
    """Return all attributes as written, declarations of namespaces too, for double quotes."""
    return {
        each.name: text[each.value_start : each.end - 1].decode("utf-8").replace('"', "&quot;")
        for each in _written(text, element)
    }


def with_attributes(
    text: bytes, element: Element, values: Mapping[str, str | None]
) -> Iterator[Patch]:
    """Yield the patches that set attributes, or take those away whose value is `None`.

    Names are as `named` makes them. One that has its value already is left as it is written.
    """
    changed = {
        name: value for name, value in values.items() if element.attributes.get(name) != value
    }
    written = _written(text, element) if changed else []
    # expat gives attributes in the order in which they are written, without declarations.
    plain = [each for each in written if not _declares(each.name)]
    places = dict(zip(element.attributes, plain, strict=False))
    end = written[-1].end if written else element.start + _name_length(text, element)
    quote = written[-1].quote if written else '"'
    for name, value in changed.items():
        found = places.get(name)
        if found is not None and value is None:
            yield Patch(found.start, found.end, "")
        elif found is not None and value is not None:
            yield Patch(found.value_start, found.end - 1, _quoted(value, found.quote))
        elif value is not None:
            space, local = apart(name)
            prefix = f"{prefix_of(text, element, space)}:" if space else ""
            yield Patch(end, end, f" {prefix}{local}={quote}{_quoted(value, quote)}{quote}")


def prefix_of(text: bytes, element: Element, space: str) -> str:
    """Return the prefix a namespace has at an element, "" where it is the default or has none."""
    for each in (element, *element.up()):
        for attribute in _written(text, each):
            value = text[attribute.value_start : attribute.end - 1].decode("utf-8")
            if attribute.name.startswith("xmlns:") and value == attribute_value(space):
                return attribute.name.removeprefix("xmlns:")
    return ""


def escaped(text: str, line_end: str) -> str:
    """Return text as character data, its line feeds as the file ends its lines."""
    return character_data(text).replace("\n", line_end)


def line_end_of(text: bytes) -> str:
    """Return how most lines of a file end."""
    both = text.count(b"\r\n")
    return "\r\n" if both * 2 > text.count(b"\n") else "\n"


def _written(text: bytes, element: Element) -> list[_Written]:
    found, position = [], element.start + _name_length(text, element)
    while match := _ATTRIBUTE.match(text, position, element.open_end):
        name, position = match[1].decode("utf-8"), match.end()
        quote = chr(text[position - 1])
        value_start = text.index(quote.encode(), match.end(1)) + 1
        found.append(_Written(name, match.start(), value_start, position, quote))
    return found


def _name_length(text: bytes, element: Element) -> int:
    return len(tag_name(text, element).encode("utf-8")) + 1


def _declares(name: str) -> bool:
    return name == "xmlns" or name.startswith("xmlns:")


def _quoted(value: str, quote: str) -> str:
    written = attribute_value(value)
    return written if quote == '"' else written.replace("&quot;", '"').replace("'", "&apos;")
