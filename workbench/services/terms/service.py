"""The terms of an open project: its own rows, the user's, the starter's, termbases and packs.

One thread owns a service and the files that it opens; a window gives it a job runner of one thread.
What it makes, a `TermView`, is immutable and may be asked from any thread, on each keystroke too.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from pathlib import Path

from workbench.memory.values import KnownName, NameReader
from workbench.model.concept import Concept, ConceptId, StoredConcept
from workbench.model.concept_entries import View, concept_from_entry
from workbench.model.errors import EnvironmentFailure, UsageError, WorkbenchError
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry, Term
from workbench.services.terms.house import MOST as MOST_HOUSED
from workbench.services.terms.house import house_rows, is_house, rows_of
from workbench.services.terms.places import FILE, TermbasePlace
from workbench.terms.attached import Attached, ConceptSource
from workbench.terms.candidates import Candidate, CandidateFinder, Guess
from workbench.terms.matching import ConceptKey, KnownForm
from workbench.terms.offering import Offer, offers
from workbench.terms.packs import LoadedPack, pack_named
from workbench.terms.project_terms import ProjectTerms, RowTerms
from workbench.terms.recogniser import MOST_CHANGES, Recognised, Recogniser
from workbench.terms.store import MOST_FOUND, Change, Termbase, folded_form
from workbench.text.conversion.engine import OpenccEngine

# The names among the termbases of the rows of the project, the strongest, and of the user, the next
# strongest; and of those that come with the program, the weakest.
PROJECT, USER, STARTER = "project", "user", "starter"

Browsed = tuple[StoredConcept, ...]

_NAMES = frozenset({EntryKind.PERSON, EntryKind.PLACE, EntryKind.ORGANISATION})


@dataclass(frozen=True, slots=True)
class TermbaseFailure:
    """A termbase or pack that is on and could not be read."""

    place: TermbasePlace
    error: WorkbenchError


@dataclass(frozen=True, slots=True)
class TermsOfText:
    """The terms in one source, and what may be written for each, in the order of the text."""

    recognised: tuple[Recognised, ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class TermView:
    """All terms as they are at one moment; immutable, for any thread.

    `failures` are the termbases that are missing in it; `house` is what it gives to checks and
    conversion besides rows (`workbench.services.terms.house`).
    """

    recogniser: Recogniser
    failures: tuple[TermbaseFailure, ...] = ()
    house: tuple[GlossaryEntry, ...] = ()

    def terms(
        self, source: str, variant: Variant | None = None, day: date | None = None
    ) -> TermsOfText:
        """Return the terms in a source of an article in a variant and of a day."""
        found = self.recogniser.chinese(source, variant)
        return TermsOfText(found, offers(found, View(day)))

    def english(self, target: str) -> tuple[Recognised, ...]:
        """Return the terms in an English text."""
        return self.recogniser.english(target)

    def names(self, day: date | None = None) -> NameReader:
        """Return a reader of people, places and bodies, for the scores of the memory.

        Those that come with the program are not among them: nobody here ever wrote them.
        It is asked again and again about the same texts: it remembers some thousands.
        """
        return _RememberedNames(self.recogniser, View(day))


_REMEMBERED = 4_000


@dataclass(slots=True)
class _RememberedNames:
    recogniser: Recogniser
    view: View
    known: dict[str, tuple[KnownName, ...]] = field(default_factory=dict)

    def __call__(self, text: str) -> Sequence[KnownName]:
        found = self.known.get(text)
        if found is None:
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            found = self.known[text] = tuple(self._names(text))
        return found

    def _names(self, text: str) -> Iterable[KnownName]:
        for place in self.recogniser.chinese(text):
            named = [term for term in place.terms if _is_told(term)]
            if place.is_main and named:
                (offer, *_) = offers(
                    [Recognised(place.start, place.end, tuple(named), is_main=True)], self.view
                )
                yield KnownName(place.start, place.end, offer.english)


def _is_told(term: KnownForm) -> bool:
    return term.concept.kind in _NAMES and term.key.termbase != STARTER


class TermService:
    """Owns the termbases that are on, and makes views of all terms."""

    def __init__(
        self,
        places: Sequence[TermbasePlace],
        folder: Path,
        author: str,
        clock: Callable[[], int],
    ) -> None:
        """Take what is attached, the strongest first; nothing is opened before it is asked for.

        The user's own termbase is made in `folder` when the first term is added.
        """
        self._places = tuple(places)
        self._folder = folder
        self._author = author
        self._clock = clock
        self._rows: dict[ConceptKey, GlossaryEntry] = {}
        self._numbers: dict[GlossaryEntry, int] = {}
        self._house: dict[ConceptKey, tuple[GlossaryEntry, ...]] = {}
        self._open: dict[str, Termbase] = {}
        self._packs: dict[str, LoadedPack] = {}
        self._versions: dict[str, tuple[int, int]] = {}
        self._view = TermView(Recogniser.of(()))

    def close(self) -> None:
        """Close all files."""
        while self._open:
            self._open.popitem()[1].close()

    @property
    def view(self) -> TermView:
        """Return the terms as they were made last."""
        return self._view

    # Views.

    def load(
        self,
        rows: Iterable[Term],
        user: Iterable[GlossaryEntry] = (),
        starter: Iterable[GlossaryEntry] = (),
    ) -> TermView:
        """Read everything and return a new view; `rows` are the project's own. Takes a second."""
        self._rows = self._keyed(rows, user)
        failures: list[TermbaseFailure] = []
        concepts = [(key, concept_from_entry(entry)) for key, entry in self._rows.items()]
        sources = self._sources(failures)
        attached = Attached([*sources, (STARTER, RowTerms(starter, STARTER))])
        concepts += attached.concepts()
        house = {place.key for place in self._places if is_house(place)}
        mine = ((key, each) for key, each in concepts if key.termbase in house)
        self._house = {key: rows_of(each) for key, each in islice(mine, MOST_HOUSED)}
        # One that is not there yet has its rank, too: its first term may be added to this view.
        names = (PROJECT, USER, *(place.key for place in self._places), STARTER)
        recogniser = Recogniser.of(concepts, names)
        self._view = TermView(recogniser, tuple(failures), house_rows(self._house.values()))
        self._versions = {key: each.version() for key, each in self._open.items()}
        return self._view

    def _keyed(
        self, rows: Iterable[Term], user: Iterable[GlossaryEntry]
    ) -> dict[ConceptKey, GlossaryEntry]:
        """Return rows by keys that stay theirs; the user's, which have no id, are numbered."""
        keyed = {ConceptKey(PROJECT, ConceptId(row.id)): row.entry for row in rows}
        for entry in user:
            number = self._numbers.setdefault(entry, len(self._numbers) + 1)
            keyed[ConceptKey(USER, ConceptId(number))] = entry
        return keyed

    def _sources(self, failures: list[TermbaseFailure]) -> list[tuple[str, ConceptSource]]:
        """Return the termbases and packs that are on; `failures` gets those that are not read."""
        sources = list[tuple[str, ConceptSource]]()
        for place in self._places:
            if not place.on:
                continue
            try:
                source = self._source(place)
            except WorkbenchError as error:
                failures.append(TermbaseFailure(place, error))
                continue
            if source is not None:
                sources.append((place.key, source))
        return sources

    def rows_changed(self, rows: Iterable[Term], user: Iterable[GlossaryEntry] = ()) -> TermView:
        """Return a view with the project's and the user's rows as they are now.

        That takes a few milliseconds for some.
        """
        now = self._keyed(rows, user)
        changes: dict[ConceptKey, Concept | None] = {
            key: concept_from_entry(entry)
            for key, entry in now.items()
            if self._rows.get(key) != entry
        }
        changes |= dict.fromkeys(self._rows.keys() - now.keys())
        self._rows = now
        return self._changed(changes)

    def is_outdated(self) -> bool:
        """Return whether another program changed a termbase; then `load` again."""
        return (
            any(each.version() != self._versions.get(key) for key, each in self._open.items())
            or self._view.recogniser.changes > MOST_CHANGES
        )

    def set_places(self, places: Sequence[TermbasePlace]) -> None:
        """Take other termbases from the next `load` on."""
        self.close()
        self._places = tuple(places)

    # Changing termbases.

    def add(self, concept: Concept) -> TermView:
        """Put a concept into the strongest termbase that may be written; return the new view.

        Raises `UsageError("termbase.none_writable")` and what `Termbase.add` raises.
        """
        place = self._target()
        termbase = self._termbase(place, create=True)
        (concept_id,) = termbase.add([concept])
        self._versions[place.key] = termbase.version()
        return self._changed({ConceptKey(place.key, concept_id): concept})

    def add_to(self, termbase: str, concept: Concept) -> TermView:
        """Put a concept into a termbase by its key; return the new view. Raises as `add` does."""
        place = self._place(termbase)
        kept = self._termbase(place, create=True)
        (concept_id,) = kept.add([concept])
        self._versions[place.key] = kept.version()
        return self._changed({ConceptKey(place.key, concept_id): concept})

    def add_all(self, termbase: str, concepts: Iterable[Concept]) -> int:
        """Put many concepts into a termbase and return their number; `load` then shows them."""
        return len(self._termbase(self._place(termbase), create=True).add(concepts))

    def turn(self, path: Path, rows: Sequence[Term]) -> int:
        """Put rows of the project into a termbase file, made if it is not there; return how many.

        All or none are put in, and they are on the disk then; the rows stay where they are.
        """
        place = TermbasePlace(path, writable=True)
        known = next((each for each in self._places if each.key == place.key), place)
        termbase = self._termbase(replace(known, writable=True), create=True)
        try:
            return len(termbase.adopt(ProjectTerms(rows).all()))
        finally:
            if place.key not in {each.key for each in self._places}:
                self._open.pop(place.key).close()

    def browse(
        self,
        termbase: str,
        text: str = "",
        most: int = MOST_FOUND,
        among: Sequence[TermbasePlace] = (),
    ) -> Browsed:
        """Return the concepts of a termbase or pack that have a text in a form, up to so many.

        `among` may name packs that are off as well, which are read to be looked at.
        """
        places = (*self._places, *among)
        place = next((each for each in places if each.key == termbase), None)
        source = None if place is None else self._source(place)
        if source is None:
            return ()
        if text and isinstance(source, Termbase):
            return source.search(text, most)
        wanted = folded_form(text)
        found = (each for each in source.all() if not text or _has(each.concept, wanted))
        return tuple(islice(found, most))

    def update(self, key: ConceptKey, concept: Concept) -> TermView:
        """Write a concept of a termbase again; return the new view."""
        self._of(key).update(key.id, concept)
        return self._written(key, concept)

    def remove(self, key: ConceptKey) -> TermView:
        """Remove a concept of a termbase, whose history keeps it; return the new view."""
        self._of(key).remove([key.id])
        return self._written(key, None)

    def restore(self, termbase: str, change: Change) -> TermView:
        """Make a concept what it was before a change; return the new view."""
        concept_id = self._named(termbase).restore(change)
        return self._written(ConceptKey(termbase, concept_id), change.before)

    def history(self, key: ConceptKey) -> tuple[Change, ...]:
        """Return what became of a concept, the newest change first."""
        return self._of(key).history(key.id)

    def search(self, text: str, most: int) -> tuple[tuple[str, StoredConcept], ...]:
        """Return what the open termbases find, with their keys; at most so many of each."""
        return Attached(list(self._open.items())).search(text, most)

    def candidates(self, texts: Sequence[str], guess: Guess = lambda _: "") -> list[Candidate]:
        """Return what may be worth a term in some texts and is none yet; takes seconds.

        `guess` tells the likely English of a run, as `MemoryService.guess` does.
        """
        recogniser = self._view.recogniser
        known = {folded_form(form) for entry in self._rows.values() for form in _chinese(entry)}

        def is_known(run: str) -> bool:
            if folded_form(run) in known:
                return True
            whole = (0, len(run))
            return any((each.start, each.end) == whole for each in recogniser.chinese(run))

        simplify = OpenccEngine().converter("t2s").convert
        return list(CandidateFinder(simplify, is_known, guess).find(texts))

    def _changed(self, changes: Mapping[ConceptKey, Concept | None]) -> TermView:
        if changes:
            view = self._view
            self._view = replace(
                view, recogniser=view.recogniser.changed(changes), house=self._housed(changes)
            )
        return self._view

    def _housed(self, changes: Mapping[ConceptKey, Concept | None]) -> tuple[GlossaryEntry, ...]:
        house = {place.key for place in self._places if is_house(place)}
        mine = {key: each for key, each in changes.items() if key.termbase in house}
        if not mine:
            return self._view.house
        for key, concept in mine.items():
            if concept is None:
                self._house.pop(key, None)
            else:
                self._house[key] = rows_of(concept)
        return house_rows(self._house.values())

    def _written(self, key: ConceptKey, concept: Concept | None) -> TermView:
        self._versions[key.termbase] = self._named(key.termbase).version()
        return self._changed({key: concept})

    # Files.

    def _source(self, place: TermbasePlace) -> ConceptSource | None:
        """Return what a place holds, `None` for the user's own termbase before its first term."""
        if place.path is None:
            if place.pack not in self._packs:
                self._packs[place.pack] = LoadedPack(pack_named(place.pack))
            return self._packs[place.pack]
        if self._is_own(place) and not place.path.exists():
            return None
        return self._termbase(place)

    def _termbase(self, place: TermbasePlace, *, create: bool = False) -> Termbase:
        if place.key not in self._open:
            path = Path(place.key)
            make = create and not path.exists()
            if make:
                _make_folder(path.parent)
            self._open[place.key] = Termbase(
                path,
                author=self._author,
                clock=self._clock,
                writable=place.writable,
                create=make,
            )
        return self._open[place.key]

    def _is_own(self, place: TermbasePlace) -> bool:
        return place.path == self._folder / FILE

    def _target(self) -> TermbasePlace:
        for place in self._places:
            if place.on and place.writable and place.path is not None:
                return place
        raise UsageError("termbase.none_writable")

    def _named(self, key: str) -> Termbase:
        return self._termbase(self._place(key))

    def _place(self, key: str) -> TermbasePlace:
        place = next((each for each in self._places if each.key == key and each.path), None)
        if place is None:
            raise UsageError("termbase.none_writable")
        return place

    def _of(self, key: ConceptKey) -> Termbase:
        return self._named(key.termbase)


def _has(concept: Concept, wanted: str) -> bool:
    return any(wanted in folded_form(form.text) for form in concept.forms)


def entry_of_selection(
    chinese: str, english: str, variant: Variant, kind: EntryKind = EntryKind.WORD
) -> GlossaryEntry:
    """Return a row for the project's glossary, of what is selected in a source and its target."""
    form, written = " ".join(chinese.split()), " ".join(english.split())
    if variant is Variant.HONG_KONG:
        return GlossaryEntry(kind, hong_kong=form, english=written)
    if variant in {Variant.TAIWAN, Variant.TRADITIONAL}:
        return GlossaryEntry(kind, taiwan=form, english=written)
    return GlossaryEntry(kind, china=form, english=written)


def _chinese(entry: GlossaryEntry) -> tuple[str, ...]:
    return tuple(filter(None, (entry.china, entry.taiwan, entry.hong_kong)))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("disk.failed", path=str(folder), reason=reason) from error
