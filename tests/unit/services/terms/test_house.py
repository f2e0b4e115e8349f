"""What the user's own termbases give to checks and conversion."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.projects import Clock
from workbench.model.concept import Concept, Form, FormStatus
from workbench.model.concept_entries import concept_from_entry, is_row
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.checking.checking import shared_records
from workbench.services.commands.terms import AddTerms, ChangeTerm, TurnTerms
from workbench.services.exchange.glossaries import UserGlossary, usual_glossary, whole_conversions
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore
from workbench.services.terms.house import house_entries
from workbench.services.terms.places import TermbasePlace, TermBook
from workbench.services.terms.service import STARTER, USER, TermService
from workbench.terms.store import Termbase
from workbench.text.folding import fold

KERRY = GlossaryEntry(
    EntryKind.PERSON,
    china="克里",
    taiwan="柯瑞",
    english="John Kerry",
    note="The envoy",
    unless=("~米亚",),
    later="Kerry",
    title="Special Envoy",
    avoid=("Carrie",),
    authority="State Department",
)


@pytest.fixture
def kept(tmp_path: Path, clock: Clock) -> TermbasePlace:
    place = TermbasePlace(tmp_path / "desk.dzt", writable=True)
    with Termbase(tmp_path / "desk.dzt", author="lin", clock=clock, create=True) as termbase:
        termbase.add([concept_from_entry(KERRY)])
    return place


def test_a_termbase_that_is_on_and_writable_gives_its_rows(kept: TermbasePlace) -> None:
    assert house_entries([kept]) == (KERRY,)
    assert house_entries([replace(kept, on=False)]) == ()
    assert house_entries([replace(kept, writable=False)]) == ()


def test_a_pack_and_a_termbase_out_of_reach_give_none(tmp_path: Path) -> None:
    broken = tmp_path / "broken.dzt"
    broken.write_bytes(b"no termbase")

    places = [TermbasePlace(path=path, writable=True) for path in (broken, tmp_path / "away.dzt")]

    assert house_entries([*places, TermbasePlace(pack="places")]) == ()


def test_the_command_line_converts_and_checks_by_the_user_s_termbases(
    tmp_path: Path, kept: TermbasePlace
) -> None:
    user = UserGlossary(tmp_path / "glossary.tsv")
    TermBook(PreferenceStore(tmp_path / "preferences.json")).attach([kept])

    assert KERRY in shared_records(usual_glossary(user))
    conversions = whole_conversions(user)
    matched = conversions.shared.rules(Variant.CHINA, Variant.TAIWAN)[fold("克里")]
    assert [entry.taiwan for entry in matched] == ["柯瑞", "凱瑞"]


def test_a_view_has_what_a_house_termbase_holds_at_every_moment(
    tmp_path: Path, kept: TermbasePlace, clock: Clock
) -> None:
    service = TermService([kept], tmp_path, "lin", clock)
    envoy = Concept(EntryKind.WORD, (Form("zh-CN", "气候特使"), Form("en", "climate envoy")))

    assert service.load([]).house == (KERRY,)
    added = service.add_to(kept.key, envoy)
    assert [entry.english for entry in added.house] == ["John Kerry", "climate envoy"]
    key = added.terms("气候特使").offers[0].key
    assert service.remove(key).house == (KERRY,)
    service.close()


def test_rows_of_the_user_and_the_starter_are_terms_the_user_s_stronger(
    tmp_path: Path, clock: Clock
) -> None:
    service = TermService([], tmp_path, "lin", clock)
    starter = GlossaryEntry(EntryKind.PERSON, china="克里", english="J. Kerry")

    view = service.load([], [KERRY], [starter])

    offers = view.terms("克里来访").offers
    assert [(each.key.termbase, each.english) for each in offers] == [
        (USER, "John Kerry"),
        (STARTER, "J. Kerry"),
    ]
    changed = service.rows_changed([], [replace(KERRY, english="John F. Kerry")])
    assert changed.terms("克里来访").offers[0].english == "John F. Kerry"
    gone = service.rows_changed([], [])
    assert [each.key.termbase for each in gone.terms("克里来访").offers] == [STARTER]


def test_rows_turned_into_a_termbase_keep_all_they_say_and_who_made_them(
    tmp_path: Path, clock: Clock, session: Session
) -> None:
    session.execute(AddTerms([KERRY]))
    rows = session.read.terms()
    service, path = TermService([], tmp_path, "wang", clock), tmp_path / "new.dzt"

    assert service.turn(path, rows) == 1
    session.execute(TurnTerms(rows))

    with Termbase(path, author="", clock=clock, writable=False) as termbase:
        (stored,) = termbase.all()
    assert stored.concept == concept_from_entry(KERRY)
    assert (stored.created_by, stored.created_at) == (rows[0].created_by, rows[0].created_at)
    assert session.read.terms() == []
    session.undo()
    assert session.read.terms() == rows


def test_a_row_that_was_changed_meanwhile_stays(session: Session) -> None:
    session.execute(AddTerms([KERRY, replace(KERRY, china="约翰")]))
    rows = session.read.terms()
    session.execute(ChangeTerm(rows[0].id, replace(KERRY, english="Kerry")))

    session.execute(TurnTerms(rows))

    assert [term.entry.english for term in session.read.terms()] == ["Kerry"]


def test_what_a_row_can_say_is_told_from_what_it_cannot() -> None:
    concept = concept_from_entry(KERRY)
    more = (
        Form("en", "Senator Kerry"),
        Form("en-GB", "John Kerry"),
        Form("zh-CN", "约翰·克里", FormStatus.ADMITTED),
        Form("en", "Kerry", later=True, note="by house style"),
    )

    assert is_row(concept)
    assert is_row(replace(concept, forms=concept.forms[::-1][:1] + concept.forms[:-1]))
    for form in more:
        assert not is_row(replace(concept, forms=(*concept.forms, form)))
    assert not is_row(replace(concept, romanisation="John"))
