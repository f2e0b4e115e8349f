"""What a file that comes in with its pairs, or with several articles, holds."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbench.model.errors import InputError
from workbench.model.language import Variant
from workbench.model.original import FileKind, Original
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import InlineKind, InlineSpan
from workbench.model.translation_unit import CodeKind, InlineCode
from workbench.text.inline import in_order

# The dialect of memoQ's files that are packed.
PACKED = "packed"


@dataclass(frozen=True, slots=True)
class PairedFile:
    """A file read: what it is, its articles in its order, and itself where it can be given back."""

    kind: FileKind
    articles: tuple[PairedArticle, ...]
    dialect: str = ""
    original: Original | None = None
    damage: tuple[InputError, ...] = ()
    """What of it could not be read: units of a memory, the first hundred."""

    @property
    def form(self) -> str:
        """Return the kind in one word, as programs read it: `sdlxliff`, `docx-memoq`, `sheet`."""
        return f"{self.kind}-{self.dialect}" if self.dialect else str(self.kind)

    def in_language(self, language: Variant | None) -> "PairedFile":
        """Return the file with its articles in a variant that the user named."""
        if language is None:
            return self
        named = tuple(replace(each, language=language) for each in self.articles)
        return replace(self, articles=named)


# What such files are called, for the dialog that asks for one; their content decides.
PAIRED_SUFFIXES = frozenset(
    [
        ".xlf",
        ".xliff",
        ".sdlxliff",
        ".mqxliff",
        ".mqxlz",
        ".mxliff",
        ".txlf",
        ".docx",
        ".xlsx",
        ".csv",
        ".tsv",
        ".srt",
        ".vtt",
        ".tmx",
        ".sdltm",
        ".xml",
    ]
)


def with_points(pair: PairedSegment) -> PairedSegment:
    """Return a pair whose codes are also spans, each between two characters."""
    if not pair.source_codes and not pair.target_codes:
        return pair
    spans = in_order((*pair.content.spans, *_points(pair.source_codes)))
    return replace(
        pair,
        content=replace(pair.content, spans=spans),
        target_spans=in_order((*pair.target_spans, *_points(pair.target_codes))),
    )


def _points(codes: tuple[InlineCode, ...]) -> Iterator[InlineSpan]:
    return (InlineSpan(each.start, each.start, InlineKind.CODE, each.content) for each in codes)


def codes_of_points(
    spans: tuple[InlineSpan, ...], known: tuple[InlineCode, ...]
) -> tuple[InlineCode, ...]:
    """Return the codes of a target that spans between two characters stand for.

    Their kinds are those of the `known` ones of the same content.
    """
    kinds = {each.content: each.kind for each in known}
    return tuple(
        InlineCode(kinds.get(each.href, CodeKind.PLACEHOLDER), each.start, each.start, each.href)
        for each in spans
        if each.is_point
    )
