"""Texts with their links and emphasis, as a sequence of opening, text and closing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import quote, urlsplit

from workbench.model.segment import InlineKind, InlineSpan

_FOLLOWED = frozenset({"http", "https", "mailto"})

# Beside what RFC 3986 allows, the per cent sign of what is escaped already.
_IN_ADDRESS = ":/?#[]@!$&'()+,;=*-._~%"


class MarkKind(StrEnum):
    """What a mark says of the text under it."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark over `text[start:end]`, in code points; `value` is an address or a language tag."""

    start: int
    end: int
    kind: MarkKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """A mark begins."""

    mark: Mark


@dataclass(frozen=True, slots=True)
class Closing:
    """A mark ends; marks end in the opposite order of their beginnings."""

    mark: Mark


Event = Opening | Closing | str


@dataclass(frozen=True, slots=True)
class Rich:
    """A text and the marks over it; they lie inside it and none is empty."""

    text: str
    marks: tuple[Mark, ...] = ()

    def events(self) -> Iterator[Event]:
        """Yield text and marks in order and properly nested; marks that cross are cut.

        Of two links over one text the inner one is left out, as no format has them.
        """
        open_marks: list[Mark] = []
        place = 0
        waiting = sorted(self.marks, key=lambda mark: (mark.start, -mark.end))
        for cut in sorted({edge for mark in self.marks for edge in (mark.start, mark.end)}):
            if place < cut:
                yield self.text[place:cut]
                place = cut
            yield from _close(open_marks, cut)
            for mark in [each for each in waiting if each.start == cut]:
                if mark.kind is MarkKind.LINK and _has_link(open_marks):
                    continue
                open_marks.append(mark)
                yield Opening(mark)
        if place < len(self.text):
            yield self.text[place:]


def _has_link(marks: Iterable[Mark]) -> bool:
    return any(mark.kind is MarkKind.LINK for mark in marks)


def _close(open_marks: list[Mark], cut: int) -> Iterator[Event]:
    """End what ends here; what lies inside and goes on is ended and begun again."""
    ending = [at for at, mark in enumerate(open_marks) if mark.end <= cut]
    if not ending:
        return
    inside = open_marks[ending[0] :]
    del open_marks[ending[0] :]
    for mark in reversed(inside):
        yield Closing(mark)
    for mark in inside:
        if mark.end > cut:
            open_marks.append(mark)
            yield Opening(mark)


def marked(text: str, spans: Sequence[InlineSpan], *, links: bool) -> Rich:
    """Return a text with its spans; links that lead nowhere safe are left out."""
    marks = (_mark(text, span) for span in spans if links or span.kind is not InlineKind.LINK)
    return Rich(text, tuple(mark for mark in marks if mark is not None))


def _mark(text: str, span: InlineSpan) -> Mark | None:
    start, end = max(0, span.start), min(len(text), span.end)
    value = safe_address(span.href) if span.kind is InlineKind.LINK else ""
    if start >= end or (span.kind is InlineKind.LINK and not value):
        return None
    return Mark(start, end, MarkKind(span.kind.value), value)


def safe_address(address: str) -> str:
    """Return an address that a page may lead to, in ASCII; "" for any other.

    Only `http`, `https` and `mailto` lead anywhere: what `javascript:`, `data:` and the like would
    do is done on the reader's machine (OWASP, Cross Site Scripting Prevention).
    """
    plain = "".join(address.split())  # Browsers overlook tabs and line feeds in a scheme.
    try:
        parts = urlsplit(plain)
        host = parts.hostname or ""
        plain.encode("utf-8")
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _FOLLOWED or (scheme != "mailto" and not host):
        return ""
    if not host.isascii():
        plain = _with_ascii_host(plain, parts.netloc)
    return quote(plain, safe=_IN_ADDRESS)


def _with_ascii_host(address: str, host: str) -> str:
    try:
        return address.replace(host, host.encode("idna").decode("ascii"), 1)
    except UnicodeError:
        return ""


def joined(*parts: Rich | str) -> Rich:
    """Return several texts as one, with their marks."""
    text, marks = "", []
    for part in parts:
        rich = Rich(part) if isinstance(part, str) else part
        at = len(text)
        marks += [replace(each, start=each.start + at, end=each.end + at) for each in rich.marks]
        text += rich.text
    return Rich(text, tuple(marks))


def covered(text: str, kind: MarkKind, value: str = "") -> Rich:
    """Return a text with one mark over all of it, none where it or the mark's value is empty."""
    needs_value = kind in {MarkKind.LINK, MarkKind.LANGUAGE}
    if not text or (needs_value and not value):
        return Rich(text)
    return Rich(text, (Mark(0, len(text), kind, value),))


def wrapped(rich: Rich, kind: MarkKind, value: str) -> Rich:
    """Return a text with one more mark over all of it."""
    if not rich.text or not value:
        return rich
    return Rich(rich.text, (Mark(0, len(rich.text), kind, value), *rich.marks))


def cut_out(rich: Rich, start: int, end: int) -> Rich:
    """Return a part of a text with what is over it of its marks."""
    marks = (
        replace(each, start=max(each.start, start) - start, end=min(each.end, end) - start)
        for each in rich.marks
        if each.start < end and start < each.end
    )
    return Rich(rich.text[start:end], tuple(marks))
