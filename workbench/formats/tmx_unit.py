"""What a TMX 1.4b holds, as values: its header, units, variants and inline codes."""

import re
from dataclasses import dataclass
from enum import StrEnum

from workbench.text.language_tags import are_akin, parts

Props = tuple[tuple[str, str], ...]
"""Each `prop` as its type and its text, in order; a type may come more than once."""


class CodeKind(StrEnum):
    """An element of content markup (TMX 1.4b, "Content Markup")."""

    BEGIN = "bpt"
    END = "ept"
    PLACEHOLDER = "ph"
    ISOLATED = "it"
    UNKNOWN = "ut"
    HIGHLIGHT = "hi"


@dataclass(frozen=True, slots=True)
class SubFlow:
    """A text inside a code (`sub`, as a title or a footnote), at `start:end` of the content."""

    start: int
    end: int
    attributes: Props = ()


@dataclass(frozen=True, slots=True)
class InlineCode:
    """A code of another format at `text[start:end]`, in code points.

    Only a highlight spans text; the others stand between two characters. `content` is what the
    code was in its format. `attributes` are as written, in order.
    """

    kind: CodeKind
    start: int
    end: int
    content: str = ""
    attributes: Props = ()
    subs: tuple[SubFlow, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitVariant:
    """One language's text of a unit without its codes; `language` is as written.

    Moments are milliseconds since the epoch, UTC, 0 where unknown; `usage_count` is -1 there.
    """

    language: str
    text: str
    codes: tuple[InlineCode, ...] = ()
    notes: tuple[str, ...] = ()
    props: Props = ()
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""
    used_at: int = 0
    usage_count: int = -1

    def prop(self, name: str) -> str:
        """Return the first property of a type, "" if there is none."""
        return first_prop(self.props, name)


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """One `tu`; `line` is where it begins.

    `source_language` is the unit's own `srclang` or the header's, as written. Moments are
    milliseconds since the epoch, UTC, 0 where unknown; `usage_count` is -1 there.
    """

    variants: tuple[UnitVariant, ...]
    source_language: str = ""
    tuid: str = ""
    notes: tuple[str, ...] = ()
    props: Props = ()
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""
    used_at: int = 0
    usage_count: int = -1
    line: int = 0

    def prop(self, name: str) -> str:
        """Return the first property of a type, "" if there is none."""
        return first_prop(self.props, name)

    def text(self, language: str) -> str | None:
        """Return the text in a language, `None` if there is none.

        Tags compare without regard to case, and `_` is `-`. Where no variant has the very tag, the
        first whose tag is longer or shorter by whole parts does: `zh` finds `zh_CN`, and `zh-CN`
        finds `zh`, but not `zh-TW`.
        """
        wanted = parts(language)
        exact = [each.text for each in self.variants if parts(each.language) == wanted]
        akin = [each.text for each in self.variants if are_akin(parts(each.language), wanted)]
        return next(iter([*exact, *akin]), None)


@dataclass(frozen=True, slots=True)
class Header:
    """The `header`: its attributes as written, in order, its properties and notes."""

    attributes: Props = ()
    props: Props = ()
    notes: tuple[str, ...] = ()

    @property
    def source_language(self) -> str:
        """Return `srclang`, which a unit may override."""
        return first_prop(self.attributes, "srclang")


def first_prop(props: Props, name: str) -> str:
    """Return the first value under a name, "" if there is none."""
    return next((value for key, value in props if key == name), "")


_BREAK = re.compile(
    r"<\s*/?\s*(?:br|lb|p|w:br|w:cr|text:line-break)\b|\\(?:line|par|n)\b|[\r\n\u2028\u2029]|\\[rn]",
    re.IGNORECASE,
)
_TAB = re.compile(r"<\s*(?:w:tab|text:tab|tab)\b|\\tab\b|\t", re.IGNORECASE)
_BREAK_TYPES = frozenset({"lb", "x-lb", "x-br", "br", "linebreak", "x-linebreak", "x-newline"})
_SPACE = " \t\n\u3000"
_CLOSING = frozenset(",.;:!?)]”’")
_STANDING = frozenset({CodeKind.PLACEHOLDER, CodeKind.ISOLATED, CodeKind.UNKNOWN})


def readable_text(variant: UnitVariant) -> str:
    """Return the text as a reader of the page sees it: codes of breaks and tabs as white space.

    Of the two spaces around another code that stands alone only one is kept, and none before a
    mark: what the code stands for parts them.
    """
    text, pieces, position = variant.text, [], 0
    last = len(text)
    for code in variant.codes:
        if code.kind is CodeKind.HIGHLIGHT or code.start < position:
            continue
        pieces.append(text[position : code.start])
        position = code.start
        # A break at an edge parts nothing.
        seen = _seen(code) if 0 < position < last else ""
        around = text[code.start - 1 : code.start], text[code.start : code.start + 1]
        if seen:
            pieces.append("" if any(each and each in _SPACE for each in around) else seen)
        elif around == (" ", " "):
            position += 1
        elif around[0] == " " and around[1] in _CLOSING and code.kind in _STANDING:
            pieces[-1] = pieces[-1].removesuffix(" ")
            # `Hello, {0}, sir.` has both its marks beside each other now.
            position += pieces[-1][-1:] in _CLOSING
    return "".join([*pieces, text[position:]])


def _seen(code: InlineCode) -> str:
    """Return the white space that a code is on the page, "" where it is none."""
    kind = first_prop(code.attributes, "type").lower()
    if kind in _BREAK_TYPES or _BREAK.search(code.content):
        return "\n"
    return "\t" if kind == "tab" or _TAB.search(code.content) else ""
