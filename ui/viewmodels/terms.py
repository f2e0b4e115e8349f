"""Terms as the window shows them: underlined in sources, listed for the active segment."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.language import tr
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.model.concept import Concept, Form, FormStatus, Register
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.jobs import CancelToken
from workbench.services.terms.service import TermsOfText, TermView
from workbench.terms.matching import ConceptKey
from workbench.terms.offering import Offer

JOB = "terms.marks"

# Rows whose terms are kept to be drawn.
REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class TermLine:
    """A term of a source, as it is listed: what may be written, and what is known of it.

    `remarks` are its forms by register, its dates, notes and guards, each a line; `avoid` are the
    forms that must not be written.
    """

    key: ConceptKey
    concept: Concept
    chinese: str
    english: str
    later: str
    others: tuple[str, ...]
    avoid: tuple[str, ...]
    remarks: tuple[str, ...]
    is_main: bool
    is_usable: bool
    start: int
    end: int


def term_lines(source: str, found: TermsOfText, day: date | None) -> tuple[TermLine, ...]:
    """Return the terms of a source, each once: those in the foreground first, in its order."""
    lines: dict[ConceptKey, TermLine] = {}
    concepts = {known.key: known for place in found.recognised for known in place.terms}
    for offer in sorted(found.offers, key=lambda each: (not each.is_main, each.start)):
        if offer.key not in lines:
            known = concepts[offer.key]
            lines[offer.key] = _line(source, offer, known.concept, day)
    return tuple(lines.values())


def _line(source: str, offer: Offer, concept: Concept, day: date | None) -> TermLine:
    return TermLine(
        key=offer.key,
        concept=concept,
        chinese=source[offer.start : offer.end],
        english=offer.english,
        later=offer.later,
        others=offer.others,
        avoid=offer.avoid,
        remarks=tuple(_remarks(concept, offer, day)),
        is_main=offer.is_main,
        is_usable=offer.is_current and not offer.is_forbidden,
        start=offer.start,
        end=offer.end,
    )


def _remarks(concept: Concept, offer: Offer, day: date | None) -> Iterator[str]:
    if not offer.is_current:
        yield tr("This Chinese form is not of the article's day.")
    if offer.is_forbidden:
        yield tr("This Chinese form should not be used.")
    if offer.later:
        yield tr("later: {english}", english=offer.later)
    for form in concept.forms:
        if form.is_english and form.status is not FormStatus.FORBIDDEN:
            yield from _about(form, {offer.english, offer.later})
    for title in concept.titles:
        held = day is None or title.period.holds_on(day)
        period = period_words(title.period.since, title.period.until)
        said = tr("title: {title}", title=title.english)
        yield f"{said} · {period}" if period else said if held else f"({said})"
    if concept.romanisation and concept.romanisation != offer.english:
        yield tr("writes the name {name}", name=concept.romanisation)
    if concept.note:
        yield concept.note


def _about(form: Form, said: Collection[str]) -> Iterator[str]:
    """Yield what is to be known of a form; nothing of one that was said if that is all there is."""
    words = []
    if form.register is Register.OFFICIAL:
        words.append(tr("official"))
    if form.register is Register.HOUSE:
        words.append(tr("house style"))
    words += filter(None, (period_words(form.period.since, form.period.until), form.note))
    if form.source:
        words.append(tr("source: {source}", source=form.source))
    if form.text not in said or words:
        yield " · ".join((form.text, *words))


def period_words(since: str, until: str) -> str:
    """Return in words from when until when something holds; "" where it always does."""
    if since and until:
        return f"{since}–{until}"
    if since:
        return tr("since {day}", day=since)
    return tr("until {day}", day=until) if until else ""


def insertable(lines: tuple[TermLine, ...]) -> tuple[str, ...]:
    """Return the English that keys insert, each once, in the order of the list."""
    return tuple(dict.fromkeys(line.english for line in lines if line.english))


@dataclass(frozen=True, slots=True)
class _Wanted:
    source: str
    language: Variant


class TermMarks(QObject):
    """A layer of marks under sources: found beside the window for the rows that are shown."""

    changed = Signal(object)
    """Carries the frozenset of the segments that look otherwise now."""

    def __init__(
        self, jobs: JobRunner, language: Callable[[Segment], Variant], parent: QObject
    ) -> None:
        """Know nothing before `use`; `language` tells the variant of a segment's article."""
        super().__init__(parent)
        self._jobs = jobs
        self._language = language
        self._view: TermView | None = None
        self._known: OrderedDict[SegmentId, tuple[_Wanted, tuple[Mark, ...]]] = OrderedDict()
        self._waiting: dict[SegmentId, _Wanted] = {}
        self.on = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)

    def use(self, view: TermView) -> None:
        """Recognise these terms from now on; what is marked stays till the new is known."""
        self._view = view
        self._waiting.update((key, wanted) for key, (wanted, _) in self._known.items())
        self._timer.start(0)

    def show(self, *, on: bool) -> None:
        """Draw the marks, or none."""
        self.on = on
        self.changed.emit(frozenset(self._known))

    def marks(self, segment: Segment) -> Mapping[Column, tuple[Mark, ...]]:
        """Return the marks of a segment as far as they are known, and have the rest found."""
        wanted = _Wanted(segment.source, self._language(segment))
        known = self._known.get(segment.id)
        if known is not None and known[0] == wanted:
            return {Column.SOURCE: known[1]} if self.on else {}
        self._waiting[segment.id] = wanted
        if self._view is not None:
            self._timer.start(0)
        return {}

    def stop(self) -> None:
        """Find nothing more."""
        self._timer.stop()
        self._jobs.drop(JOB)

    def _start(self) -> None:
        view = self._view
        if view is None or not self._waiting or self._jobs.is_running(JOB):
            return
        waiting, self._waiting = self._waiting, {}

        def work(
            token: CancelToken, _report: Reporter[None]
        ) -> dict[SegmentId, tuple[_Wanted, tuple[Mark, ...]]]:
            found = {}
            for segment_id, wanted in waiting.items():
                token.raise_if_cancelled()
                terms = view.terms(wanted.source, wanted.language)
                found[segment_id] = wanted, tuple(_marks(terms))
            return found

        self._jobs.start(Job(JOB, work, self._take))

    def _take(self, outcome: Outcome[dict[SegmentId, tuple[_Wanted, tuple[Mark, ...]]]]) -> None:
        found = outcome.value or {}
        touched = {key for key, each in found.items() if each != self._known.get(key)}
        self._known.update(found)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        if touched:
            self.changed.emit(frozenset(touched))
        self._start()


def _marks(terms: TermsOfText) -> Iterator[Mark]:
    """Yield a thin line under each term in the foreground, with its English as the tip."""
    english: dict[tuple[int, int], list[str]] = {}
    for offer in terms.offers:
        if offer.is_main:
            english.setdefault((offer.start, offer.end), []).append(offer.english)
    for (start, end), forms in english.items():
        tip = " / ".join(dict.fromkeys(filter(None, forms)))
        yield Mark(start, end, MarkStyle.THIN, "info", tip)
