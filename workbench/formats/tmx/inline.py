"""Links and emphasis as codes of a TMX, and codes of a TMX as links and emphasis."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from html.parser import HTMLParser

from workbench.model.segment import InlineKind, InlineSpan
from workbench.model.translation_unit import CodeKind, InlineCode, first_prop
from workbench.text.inline import without_codes

# The types that TMX 1.4b recommends for `bpt`, and names of our own beside them.
_TYPES: Mapping[InlineKind, str] = {
    InlineKind.LINK: "link",
    InlineKind.STRONG: "bold",
    InlineKind.EMPHASIS: "italic",
    InlineKind.SUPERSCRIPT: "x-superscript",
    InlineKind.SUBSCRIPT: "x-subscript",
}
_TAGS: Mapping[InlineKind, str] = {
    InlineKind.LINK: "a",
    InlineKind.STRONG: "b",
    InlineKind.EMPHASIS: "i",
    InlineKind.SUPERSCRIPT: "sup",
    InlineKind.SUBSCRIPT: "sub",
}
_KINDS: Mapping[str, InlineKind] = {
    **{name: kind for kind, name in _TYPES.items()},
    **{name: kind for kind, name in _TAGS.items() if kind is not InlineKind.LINK},
    "strong": InlineKind.STRONG,
    "em": InlineKind.EMPHASIS,
    "emphasis": InlineKind.EMPHASIS,
    "a": InlineKind.LINK,
    "x-link": InlineKind.LINK,
}


def codes_of(spans: Iterable[InlineSpan]) -> tuple[InlineCode, ...]:
    """Return a pair of codes for each link and emphasis, in the order in which they stand."""
    placed: list[tuple[int, int, int, InlineCode]] = []
    for number, span in enumerate(without_codes(tuple(spans)), 1):
        i = str(number)
        href = f' href="{escape(span.href)}"' if span.href else ""
        tag = _TAGS[span.kind]
        begin = (("i", i), ("x", i), ("type", _TYPES[span.kind]))
        opening = InlineCode(CodeKind.BEGIN, span.start, span.start, f"<{tag}{href}>", begin)
        closing = InlineCode(CodeKind.END, span.end, span.end, f"</{tag}>", (("i", i),))
        # Of those at one place, ends come first, and the innermost of them.
        placed.append((span.start, 1, -span.end, opening))
        placed.append((span.end, 0 if span.end > span.start else 2, -span.start, closing))
    return tuple(code for *_, code in sorted(placed, key=lambda each: each[:3]))


def spans_of(codes: Iterable[InlineCode]) -> tuple[InlineSpan, ...]:
    """Return the links and emphasis that pairs of codes mean, in the order in which they begin."""
    return tuple(sorted(_spans(codes), key=lambda span: (span.start, -span.end)))


def _spans(codes: Iterable[InlineCode]) -> Iterator[InlineSpan]:
    begun: dict[str, InlineCode] = {}
    for code in codes:
        number = first_prop(code.attributes, "i")
        if code.kind is CodeKind.BEGIN:
            begun[number] = code
        elif code.kind is CodeKind.END and number in begun:
            opening = begun.pop(number)
            kind, href = _meaning(opening)
            if kind is not None and opening.start < code.start:
                yield InlineSpan(opening.start, code.start, kind, href)


def _meaning(code: InlineCode) -> tuple[InlineKind | None, str]:
    tag = _FirstTag()
    tag.feed(code.content)
    kind = _KINDS.get(first_prop(code.attributes, "type").lower()) or _KINDS.get(tag.name)
    return kind, tag.href if kind is InlineKind.LINK else ""


class _FirstTag(HTMLParser):
    """Reads the first start tag of a code that is HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        self.href = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.name:
            self.name = tag
            self.href = dict(attrs).get("href") or ""
