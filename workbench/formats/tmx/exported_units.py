"""The pairs of a project as translation units."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from workbench.api import ExportArticle, ExportRequest, ExportSegment
from workbench.formats.instant import to_rfc3339
from workbench.formats.legal_text import LegalText
from workbench.formats.tmx.inline import codes_of
from workbench.formats.tmx.markup import PLAIN_TEXT
from workbench.formats.tmx.options import SentenceLink, TmxOptions
from workbench.model.article import Article, WorkbenchWarning
from workbench.model.highlight import AnchorState, Highlight, Side
from workbench.model.segment import InlineSpan, Segment, Status
from workbench.model.sign_off import SignOff
from workbench.model.translation_unit import (
    CodeKind,
    InlineCode,
    Props,
    TranslationUnit,
    UnitVariant,
)
from workbench.text.changed_share import share_since_draft

_PROGRESS = {status: number for number, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class Exported:
    """A unit, how it is segmented, and how good it is: the greater of two `rank` is the better."""

    unit: TranslationUnit
    segtype: str
    rank: tuple[int, int]


class ExportedUnits:
    """The units of one request, in its order, and what was met while they were made."""

    def __init__(self, request: ExportRequest, options: TmxOptions, legal: LegalText) -> None:
        """Make units of a request; `legal` says what text is left of a target."""
        self._request = request
        self._options = options
        self._legal = legal
        self._untranslated = 0

    def __iter__(self) -> Iterator[Exported]:
        """Yield the units; may be walked once."""
        for exported in self._request.articles:
            yield from self._of_article(exported)

    def warnings(self) -> tuple[WorkbenchWarning, ...]:
        """Return what had to be left out."""
        missing = WorkbenchWarning("export.untranslated", str(self._untranslated))
        return (missing,) if self._untranslated else ()

    def _of_article(self, exported: ExportArticle) -> Iterator[Exported]:
        segments = exported.segments
        facts = self._article_facts(exported)
        for number, each in enumerate(segments):
            segment = each.segment
            if not self._legal.shortened(segment.target).strip():
                self._untranslated += 1
                continue
            before = segments[number - 1].segment.source if number else ""
            after = segments[number + 1].segment.source if number + 1 < len(segments) else ""
            unit = self._unit(exported.article, each, (before, after), facts, number + 1)
            rank = (_PROGRESS[segment.status], segment.changed_at)
            for segtype, made in self._cut(unit, segment):
                yield Exported(made, segtype, rank)

    def _article_facts(self, exported: ExportArticle) -> Props:
        article, sign_off = exported.article, exported.sign_off
        published = article.published_at
        return (
            ("x-title", article.title),
            ("x-url", article.url),
            ("x-published", "" if published is None else to_rfc3339(published)),
            *([] if sign_off is None else _signature(sign_off)),
            # As memoQ names them; Trados and Xbench show them as fields, too.
            ("x-document", _document(article)),
            ("project", self._request.project),
            ("client", self._options.client),
        )

    def _unit(
        self,
        article: Article,
        each: ExportSegment,
        around: tuple[str, str],
        facts: Props,
        place: int,
    ) -> TranslationUnit:
        segment = each.segment
        props = (
            ("x-role", segment.role),
            ("x-status", segment.status),
            ("x-origin", segment.origin),
            ("x-vouched-by", segment.vouched_by),
            *_provenance(segment),
            ("x-place", str(place)),
            *facts,
        )
        return TranslationUnit(
            tuple(self._variants(article, each, around)),
            article.language,
            f"a{segment.article_id}-s{segment.id}",
            tuple(note.text for note in each.notes),
            tuple((name, str(value)) for name, value in props if value),
            segment.created_at,
            segment.created_by,
            segment.changed_at,
            segment.changed_by,
        )

    def _variants(
        self, article: Article, each: ExportSegment, around: tuple[str, str]
    ) -> Iterator[UnitVariant]:
        """Yield source, target, and the conversion if it is another form."""
        segment, conversion = each.segment, self._request.conversion
        context = zip(("x-context-pre", "x-context-post"), around, strict=True)
        yield UnitVariant(
            article.language,
            segment.source,
            self._codes(segment.content.spans, each.highlights, Side.SOURCE),
            # memoQ's form: the neighbour as an element, escaped.
            props=tuple((name, f"<seg>{text}</seg>") for name, text in context if text),
        )
        # OmegaT and Heartsome know dates of the target's variant only.
        yield UnitVariant(
            self._request.target_language,
            segment.target,
            self._codes(segment.target_spans, each.highlights, Side.TARGET),
            created_at=segment.created_at,
            created_by=segment.created_by,
            changed_at=segment.changed_at,
            changed_by=segment.changed_by,
        )
        if conversion != article.language and conversion in each.conversions:
            yield UnitVariant(conversion, each.conversions[conversion])

    def _codes(
        self, spans: Iterable[InlineSpan], highlights: Iterable[Highlight], side: Side
    ) -> tuple[InlineCode, ...]:
        if self._options.level == PLAIN_TEXT:
            return ()
        marked = [
            InlineCode(
                CodeKind.HIGHLIGHT, anchor.start, anchor.end, "", (("type", f"x-{each.kind}"),)
            )
            for each in highlights
            for anchor in each.anchors
            if anchor.side is side and anchor.state is AnchorState.ANCHORED
        ]
        every = [*marked, *codes_of(spans)]
        return tuple(sorted(every, key=lambda code: (code.start, -code.end)) if marked else every)

    def _cut(
        self, unit: TranslationUnit, segment: Segment
    ) -> Iterator[tuple[str, TranslationUnit]]:
        """Yield a unit's sentences, or the unit where it has only one or they are not known."""
        links = () if self._options.sentences is None else tuple(self._options.sentences(segment))
        if not links:
            yield "paragraph", unit
            return
        for number, link in enumerate(links, 1):
            yield "sentence", _sentence(unit, link, number)


def _sentence(unit: TranslationUnit, link: SentenceLink, number: int) -> TranslationUnit:
    source, target = unit.variants[:2]
    return replace(
        unit,
        tuid=f"{unit.tuid}.{number}",
        variants=(
            _part(source, link.source_start, link.source_end),
            _part(target, link.target_start, link.target_end),
        ),
        # A note is about the paragraph; with its first sentence it stays one.
        notes=unit.notes if number == 1 else (),
    )


def _part(variant: UnitVariant, start: int, end: int) -> UnitVariant:
    """Return a part of a text with the codes that lie in it whole."""
    codes = [
        replace(code, start=code.start - start, end=code.end - start)
        for code in variant.codes
        if start <= code.start and code.end <= end
    ]
    return replace(variant, text=variant.text[start:end], codes=_paired(codes), props=())


def _paired(codes: list[InlineCode]) -> tuple[InlineCode, ...]:
    """Return codes without those whose other half lies outside."""
    halves = [dict(code.attributes).get("i", "") for code in codes]
    return tuple(
        code
        for code, half in zip(codes, halves, strict=True)
        if code.kind not in {CodeKind.BEGIN, CodeKind.END} or halves.count(half) == len("<>")
    )


def _document(article: Article) -> str:
    """Return what other tools show as the document: a file's name, else the title."""
    is_file = article.origin and article.origin != article.url
    return PurePosixPath(article.origin).name if is_file else article.title


def _signature(sign_off: SignOff) -> Props:
    left = ", ".join(f"{each.number}:{each.kind}" for each in sign_off.left)
    return (
        ("x-signed-by", sign_off.signed_by),
        ("x-signed-at", to_rfc3339(sign_off.signed_at)),
        ("x-signed-reason", sign_off.reason),
        ("x-signed-open", left),
    )


def _provenance(segment: Segment) -> Props:
    """Return what made the draft of a target, and how much of it is another by now, in percent."""
    drafted = segment.drafted
    if drafted is None:
        return ()
    maker, share = drafted.maker, share_since_draft(segment)
    return (
        ("x-drafted-by", maker.engine),
        ("x-drafted-model", maker.model),
        ("x-drafted-prompt", maker.prompt),
        ("x-drafted-at", to_rfc3339(drafted.at) if drafted.at else ""),
        ("x-changed-percent", "" if share is None else str(round(100 * share))),
    )
