"""The content of XLIFF 2.x in a row, elements as their two ends, to be cut and joined."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from workbench.formats.legal_text import character_data
from workbench.formats.xliff.tags import raw, written_attributes
from workbench.formats.xliff.tree import Element

_SIDED = ("dataRef", "disp", "equiv", "subFlows")
_ON_BOTH_ENDS = ("canCopy", "canDelete", "canReorder", "canOverlap", "type", "subType")


class Part(Enum):
    """What a token is."""

    TEXT = auto()
    STANDING = auto()
    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of content; `markup` is it as XML, but for the ends of codes and annotations.

    Those have the attributes that they have as `sc` and `ec`, or `sm` and `em`, with their values
    as written.
    """

    part: Part
    markup: str = ""
    is_note: bool = False
    identity: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


def tokens(text: bytes, element: Element) -> Iterator[Token]:
    """Yield what is inside a source or a target; `text` is the document as UTF-8."""
    for each in element.content:
        if isinstance(each, str):
            yield Token(Part.TEXT, character_data(each))
        elif each.name in {"pc", "mrk"}:
            yield from _spanning(text, each)
        elif each.name in {"sc", "sm", "ec", "em"} and each.get("isolated") != "yes":
            is_end = "startRef" in each.attributes
            attributes = written_attributes(text, each)
            identity = attributes.pop("startRef" if is_end else "id", "")
            part = Part.END if is_end else Part.START
            yield Token(part, "", each.name in {"sm", "em"}, identity, attributes)
        else:
            yield Token(Part.STANDING, raw(text, each))


def _spanning(text: bytes, element: Element) -> Iterator[Token]:
    attributes = written_attributes(text, element)
    identity = attributes.pop("id", "")
    is_note = element.name == "mrk"
    start, end = dict(attributes), {}
    if not is_note:
        # XLIFF 2.1, "canOverlap": no is the default of <pc>, yes that of <sc> and <ec>.
        start.setdefault("canOverlap", "no")
        end = {name: start[name] for name in _ON_BOTH_ENDS if name in start}
        for name in _SIDED:
            for suffix, side in (("Start", start), ("End", end)):
                if f"{name}{suffix}" in attributes:
                    side[name] = attributes[f"{name}{suffix}"]
                start.pop(f"{name}{suffix}", None)
    yield Token(Part.START, "", is_note, identity, start)
    yield from tokens(text, element)
    yield Token(Part.END, "", is_note, identity, end)


def markup_of(row: Sequence[Token]) -> str:
    """Return tokens as XML: what nests as elements, what crosses or is halved as two ends."""
    pairs = dict(_pairs(row))
    ends = {end: start for start, end in pairs.items()}
    whole = {start for start in pairs if not _crosses(row, start, pairs)}
    pieces = []
    for place, token in enumerate(row):
        start = place if place in pairs else ends.get(place, -1)
        if token.part in {Part.TEXT, Part.STANDING}:
            pieces.append(token.markup)
        elif start in whole and token.part is Part.START:
            pieces.append(_opening(token, row[pairs[start]]))
        elif start in whole:
            pieces.append("</mrk>" if token.is_note else "</pc>")
        else:
            pieces.append(_half(token))
    return "".join(pieces)


def _pairs(row: Sequence[Token]) -> Iterator[tuple[int, int]]:
    started: dict[tuple[bool, str], int] = {}
    for place, token in enumerate(row):
        key = token.is_note, token.identity
        if token.part is Part.START:
            started[key] = place
        elif token.part is Part.END and key in started:
            yield started.pop(key), place


def _crosses(row: Sequence[Token], start: int, pairs: Mapping[int, int]) -> bool:
    """Return whether something begins inside a pair and ends outside, or the other way round."""
    end = pairs[start]
    ends = {each: other for other, each in pairs.items()}
    for place in range(start + 1, end):
        token = row[place]
        if token.part in {Part.START, Part.END}:
            other = pairs.get(place, ends.get(place))
            if other is not None and not start < other < end:
                return True
            # A half is no obstacle to an annotation, nor to a code that says that it may overlap.
            may_overlap = row[start].is_note or row[start].attributes.get("canOverlap") != "no"
            if other is None and not may_overlap:
                return True
    return False


def _opening(start: Token, end: Token) -> str:
    attributes = {"id": start.identity, **start.attributes}
    if start.is_note:
        return f"<mrk{_written(attributes)}>"
    if attributes.setdefault("canOverlap", "yes") == "no":
        del attributes["canOverlap"]
    for name in _SIDED:
        for suffix, side in (("Start", start), ("End", end)):
            if name in side.attributes:
                attributes[f"{name}{suffix}"] = side.attributes[name]
        attributes.pop(name, None)
    return f"<pc{_written(attributes)}>"


def _half(token: Token) -> str:
    if token.part is Part.START:
        name, first = ("sm" if token.is_note else "sc"), "id"
    else:
        name, first = ("em" if token.is_note else "ec"), "startRef"
    return f"<{name}{_written({first: token.identity, **token.attributes})}/>"


def _written(attributes: Mapping[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes.items())
