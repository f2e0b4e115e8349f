"""A translation unit as values, as TMX 1.4b has it: header, units, variants and inline codes."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.language_tags import are_akin, parts

# Each `prop` as its type and its text, in order; a type may come more than once.
Props = tuple[tuple[str, str], ...]


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
