"""A TMX as a project: each document in it an article, its units in order, with role and status.

What a unit says of its document is in properties whose names differ by tool. Ours, memoQ's
(`x-document`), OmegaT's (`file`) and Trados Studio's (fields with a type, `ConfirmationLevel`) are
known; a file that names no document is one article.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from workbench.formats.tmx.inline import spans_of
from workbench.formats.tmx.pairs import ANY, Pair, Wish, pairs, written_form
from workbench.formats.tmx.text import readable_text
from workbench.formats.tmx.trados import LEVELS, field_name
from workbench.model.article import WorkbenchWarning
from workbench.model.drafted import Drafted, Maker, maker_of
from workbench.model.language import Variant
from workbench.model.moments import in_zone, is_reckonable, milliseconds_of
from workbench.model.paired import PairedArticle, PairedNote, PairedSegment
from workbench.model.segment import InlineSpan, Role, SourceContent, Status
from workbench.model.translation_unit import Props, TranslationUnit, UnitVariant
from workbench.text.variant_detection import detect_variant

IMPORTED = "imported"

# What tools call the document of a unit, the surest first.
_DOCUMENTS = ("document", "file", "filename", "filecreated", "sourcefile", "title")

_STATUSES: Mapping[str, Status] = {
    **{level: status for status, level in LEVELS.items() if status is not Status.INITIAL},
    "RejectedSignOff": Status.TRANSLATED,
}
_ROLES: Mapping[str, Role] = {str(role): role for role in Role}
_OWN: Mapping[str, Status] = {str(status): status for status in Status}

# What the articles' metadata keep of the first unit's properties.
_KEPT = frozenset({"url", "project", "client", "domain", "subject"})


def read_articles(
    units: Iterable[TranslationUnit], name: str, wish: Wish = ANY
) -> tuple[PairedArticle, ...]:
    """Return the documents of a TMX in the order in which they begin, each with its pairs.

    Units without a Chinese–English pair are left out and counted in the first article's warnings
    as `tmx.without_pair`; of several English variants the last is taken, and the others are notes.
    `name` is what an article is called whose units name none. No units, no articles.
    """
    documents: dict[tuple[str, ...], _Document] = {}
    left_out = 0
    for unit in units:
        found = pairs(unit, wish)
        if not found:
            left_out += 1
            continue
        facts = _facts(unit)
        key = _document_key(facts)
        documents.setdefault(key, _Document(key[0] or name, facts)).add(unit, facts, found)
    articles = [each.article() for each in documents.values()]
    if left_out and articles:
        articles[0] = _with_caution(
            articles[0], WorkbenchWarning("tmx.without_pair", str(left_out))
        )
    return tuple(articles)


def _with_caution(article: PairedArticle, warning: WorkbenchWarning) -> PairedArticle:
    return replace(article, warnings=(*article.warnings, warning))


def _facts(unit: TranslationUnit) -> Mapping[str, str]:
    """Return the first value of each property, by its name without Studio's type and the `x-`."""
    found: dict[str, str] = {}
    for name, value in unit.props:
        found.setdefault(field_name(name), value)
    return found


def _document_key(facts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the name of a unit's document, and what tells two of one name apart."""
    document = next((facts[each] for each in _DOCUMENTS if facts.get(each)), "")
    return document, facts.get("title", ""), facts.get("url", "")


@dataclass(slots=True)
class _Document:
    """A document whose units come by."""

    name: str
    facts: Mapping[str, str]
    segments: list[tuple[int, PairedSegment]] = field(default_factory=list)
    sources: list[UnitVariant] = field(default_factory=list)
    target_language: str = ""
    neighbours: list[tuple[str, str]] = field(default_factory=list)

    def add(self, unit: TranslationUnit, facts: Mapping[str, str], found: tuple[Pair, ...]) -> None:
        pair = found[-1]
        place = facts.get("place", "")
        number = int(place) if place.isascii() and place.isdigit() else len(self.segments) + 1
        self.segments.append((number, _segment(unit, facts, found)))
        self.sources.append(pair.source)
        self.target_language = self.target_language or pair.target.language
        self.neighbours.append((facts.get("prev", ""), facts.get("next", "")))

    def article(self) -> PairedArticle:
        segments = tuple(each for _, each in sorted(self._placed(), key=lambda pair: pair[0]))
        headline = next((each.source for each in segments if each.role is Role.HEADLINE), "")
        return PairedArticle(
            self.facts.get("title") or headline or self.name,
            self._language(),
            segments,
            self.target_language.replace("_", "-"),
            self.name,
            self.facts.get("url", ""),
            _moment(self.facts.get("published", "")),
            metadata=tuple((name, self.facts[name]) for name in sorted(_KEPT & self.facts.keys())),
        )

    def _placed(self) -> list[tuple[int, PairedSegment]]:
        """Return the segments with their places; by their neighbours where a tool writes these."""
        if not any(before or after for before, after in self.neighbours):
            return self.segments
        return list(enumerate(_chained([each for _, each in self.segments], self.neighbours)))

    def _language(self) -> Variant:
        """Return the variant of the first source, by its tag or else by all the texts."""
        form = next(iter(map(written_form, (each.language for each in self.sources))), None)
        return form or detect_variant("\n".join(each.text for each in self.sources))


def _segment(
    unit: TranslationUnit, facts: Mapping[str, str], found: tuple[Pair, ...]
) -> PairedSegment:
    source, target = found[-1].source, found[-1].target
    text, spans = _text(source)
    translation, target_spans = _text(target)
    others = [each.target.text for each in found[:-1] if each.target.text != target.text]
    notes = (*unit.notes, *source.notes, *target.notes, *others)
    return PairedSegment(
        SourceContent(_ROLES.get(facts.get("role", ""), Role.BODY), text, spans),
        translation,
        target_spans,
        _status(facts, translation),
        notes=tuple(PairedNote(note) for note in (*notes, *_note_fields(unit.props))),
        origin=_origin(facts),
        source_codes=source.codes if text == source.text else (),
        target_codes=target.codes if translation == target.text else (),
        external_id=(unit.tuid or str(unit.line)).encode(),
        created_at=unit.created_at or target.created_at,
        created_by=unit.created_by or target.created_by,
        changed_at=unit.changed_at or target.changed_at,
        changed_by=unit.changed_by or target.changed_by,
        line=unit.line,
        drafted=_drafted(facts, translation),
    )


def _drafted(facts: Mapping[str, str], target: str) -> Drafted | None:
    """Return what a file of ours tells of the draft that a target began as.

    It has no text of the draft, which is the target's where nobody has changed that.
    """
    engine = facts.get("drafted-by", "").strip()
    if not engine or not target.strip():
        return None
    maker = Maker(engine, facts.get("drafted-model", ""), facts.get("drafted-prompt", ""))
    moment = _moment(facts.get("drafted-at", ""))
    is_as_drafted = facts.get("changed-percent") == "0" and maker_of(facts.get("origin", ""))
    at = 0 if moment is None else milliseconds_of(moment)
    return Drafted(maker, at, target if is_as_drafted else "")


def _text(variant: UnitVariant) -> tuple[str, tuple[InlineSpan, ...]]:
    """Return the text as read on the page, and its spans where the codes are nothing else."""
    text = readable_text(variant) if variant.codes else variant.text
    return text, spans_of(variant.codes) if text == variant.text else ()


def _note_fields(props: Props) -> Iterator[str]:
    """Yield the notes that were written as fields, which is how Studio keeps them."""
    return (value for name, value in props if field_name(name) == "note" and ":" in name)


def _status(facts: Mapping[str, str], target: str) -> Status:
    """Return how far a unit has come; what is in a memory without a word was vouched for."""
    if not target.strip():
        return Status.INITIAL
    own, level = facts.get("status", ""), facts.get("confirmationlevel", "")
    if own in _OWN:
        return _OWN[own]
    if level in _STATUSES:
        return _STATUSES[level]
    # memoQ's "corrected" is set by its reviewer.
    return Status.REVIEWED if facts.get("corrected") == "yes" else Status.TRANSLATED


_MACHINE: Callable[[str], bool] = frozenset({"MachineTranslation", "mt"}).__contains__


def _origin(facts: Mapping[str, str]) -> str:
    """Return a segment's origin; ours is written as it is, Studio's "TM" says nothing of it."""
    written = facts.get("origin", "")
    if _MACHINE(written):
        return "mt:trados"
    return written if written and written != "TM" else IMPORTED


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return in_zone(aware, UTC) if is_reckonable(aware) else None


def _chained(
    segments: list[PairedSegment], neighbours: list[tuple[str, str]]
) -> Iterator[PairedSegment]:
    """Yield segments so that each follows the one whose source it names as its previous.

    OmegaT writes alternative translations so, in an order of its own. Where the chain breaks, the
    next segment in the file's order goes on.
    """
    by_source: dict[str, list[int]] = {}
    for number, segment in enumerate(segments):
        by_source.setdefault(segment.source, []).append(number)
    begins = [n for n, (before, _) in enumerate(neighbours) if before not in by_source]
    waiting = set(range(len(segments)))
    for start in (*begins, *range(len(segments))):
        at = start if start in waiting else None
        while at is not None:
            waiting.remove(at)
            yield segments[at]
            here, after = segments[at].source, by_source.get(neighbours[at][1], ())
            fitting = (n for n in after if n in waiting and neighbours[n][0] in {here, ""})
            at = next(fitting, None)
