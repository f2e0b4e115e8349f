"""Terms as the window shows them: underlined in sources, listed for the active segment."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from ui.bridge import JobRunner
from ui.language import tr
from ui.viewmodels.rows import Mark, MarkStyle
from ui.viewmodels.source_marks import SourceMarks
from workbench.model.concept import Concept, Form, FormStatus, Register
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.terms.service import TermsOfText, TermView
from workbench.terms.matching import ConceptKey
from workbench.terms.offering import Offer

JOB = "terms.marks"


@dataclass(frozen=True, slots=True)
class TermLine:
    """A term of a source, as it is listed: what may be written, and what is known of it.

    `remarks` are its forms by register, its dates, notes and guards, each a line; `avoid` are the
    forms that must not be written; `also` are weaker terms by which the same is written.
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
    also: tuple[ConceptKey, ...] = ()


def term_lines(source: str, found: TermsOfText, day: date | None) -> tuple[TermLine, ...]:
    """Return the terms of a source, each once: those in the foreground first, in its order."""
    lines: dict[ConceptKey, TermLine] = {}
    concepts = {known.key: known for place in found.recognised for known in place.terms}
    for offer in sorted(found.offers, key=lambda each: (not each.is_main, each.start)):
        if offer.key not in lines:
            known = concepts[offer.key]
            lines[offer.key] = _line(source, offer, known.concept, day)
    return tuple(_joined(lines.values()))


def _joined(lines: Iterable[TermLine]) -> Iterable[TermLine]:
    """Return one line for those by which the same is written, with the remarks of all."""
    kept = list[TermLine]()
    for line in lines:
        place = next((n for n, known in enumerate(kept) if _is_written_alike(line, known)), None)
        if place is None:
            kept.append(line)
        else:
            kept[place] = _with(kept[place], line)
    return kept


def _is_written_alike(line: TermLine, known: TermLine) -> bool:
    same = (line.chinese, line.english, line.is_usable)
    return (
        same == (known.chinese, known.english, known.is_usable)
        and line.later in {"", known.later}
        and bool(line.english)
    )


def _with(line: TermLine, weaker: TermLine) -> TermLine:
    return replace(
        line,
        others=tuple(dict.fromkeys((*line.others, *weaker.others))),
        avoid=tuple(dict.fromkeys((*line.avoid, *weaker.avoid))),
        remarks=tuple(dict.fromkeys((*line.remarks, *weaker.remarks))),
        also=(*line.also, weaker.key),
    )


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


class TermMarks(SourceMarks):
    """A layer of thin lines under the terms of sources."""

    def __init__(
        self, jobs: JobRunner, language: Callable[[Segment], Variant], parent: QObject
    ) -> None:
        """Know nothing before `use`; `language` tells the variant of a segment's article."""
        super().__init__(JOB, jobs, language, parent)

    def use(self, view: TermView) -> None:
        """Recognise these terms from now on; what is marked stays till the new is known."""
        self.find_by(lambda source, language: tuple(_marks(view.terms(source, language))))


def _marks(terms: TermsOfText) -> Iterator[Mark]:
    """Yield a thin line under each term in the foreground, with its English as the tip."""
    english: dict[tuple[int, int], list[str]] = {}
    for offer in terms.offers:
        if offer.is_main:
            english.setdefault((offer.start, offer.end), []).append(offer.english)
    for (start, end), forms in english.items():
        tip = " / ".join(dict.fromkeys(filter(None, forms)))
        yield Mark(start, end, MarkStyle.THIN, "info", tip)
