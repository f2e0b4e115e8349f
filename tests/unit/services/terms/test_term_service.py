"""Terms of a project, of termbases and of packs, as one view."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.projects import Clock
from workbench.memory.values import KnownName
from workbench.model.concept import Concept, Form
from workbench.model.errors import UsageError
from workbench.model.ids import TermId
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.terms import AddTerms, ChangeTerm, RemoveTerms
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore
from workbench.services.terms.places import FILE, TermbasePlace, TermBook
from workbench.services.terms.service import PROJECT, TermService, TermView, entry_of_selection

ENVOY = Concept(EntryKind.WORD, (Form("zh-CN", "气候特使"), Form("en", "climate envoy")))
TEXT = "美国气候特使克里抵达北京"


@pytest.fixture
def own(tmp_path: Path) -> TermbasePlace:
    return TermbasePlace(tmp_path / "data" / FILE, "Mine", writable=True)


@pytest.fixture
def service(own: TermbasePlace, tmp_path: Path, clock: Clock) -> Iterator[TermService]:
    made = TermService([own], tmp_path / "data", "lin", clock)
    yield made
    made.close()


def english(view: TermView, text: str = TEXT) -> dict[str, str]:
    return {text[each.start : each.end]: each.english for each in view.terms(text).offers}


def test_a_term_added_is_recognised_at_once_and_kept(
    service: TermService, own: TermbasePlace, tmp_path: Path, clock: Clock
) -> None:
    before = service.load([])
    after = service.add(ENVOY)
    other = TermService([own], tmp_path / "data", "wang", clock)

    assert english(before) == {}
    assert english(after) == english(other.load([])) == {"气候特使": "climate envoy"}
    other.close()


def test_a_term_of_the_project_is_seen_when_it_is_added_changed_undone(
    service: TermService, session: Session
) -> None:
    service.load(session.read.terms())
    entry = entry_of_selection("氣候特使", " climate  envoy ", Variant.TAIWAN)

    session.execute(AddTerms([entry]))
    added = english(service.rows_changed(session.read.terms()))
    (row,) = session.read.terms()
    session.execute(ChangeTerm(row.id, replace(entry, english="envoy for climate")))
    changed = english(service.rows_changed(session.read.terms()))
    session.execute(RemoveTerms([TermId(row.id)]))
    removed = english(service.rows_changed(session.read.terms()))
    session.undo()

    assert added == {"气候特使": "climate envoy"}
    assert changed == {"气候特使": "envoy for climate"}
    assert removed == {}
    assert english(service.rows_changed(session.read.terms())) == changed


def test_the_project_s_own_rows_come_first(service: TermService, session: Session) -> None:
    session.execute(AddTerms([GlossaryEntry(EntryKind.WORD, "气候特使", english="ours")]))
    service.load(session.read.terms())

    view = service.add(ENVOY)

    assert [offer.english for offer in view.terms(TEXT).offers] == ["ours", "climate envoy"]
    assert view.terms(TEXT).offers[0].key.termbase == PROJECT


def test_a_concept_is_changed_removed_and_brought_back(service: TermService) -> None:
    service.load([])
    key = service.add(ENVOY).terms(TEXT).offers[0].key
    changed = service.update(
        key, replace(ENVOY, forms=(ENVOY.forms[0], Form("en", "envoy for climate")))
    )
    removed = service.remove(key)
    restored = service.restore(key.termbase, service.history(key)[0])

    assert english(changed) == {"气候特使": "envoy for climate"}
    assert english(removed) == {}
    assert english(restored) == {"气候特使": "envoy for climate"}


def test_a_termbase_out_of_reach_is_told_and_the_others_serve(
    own: TermbasePlace, tmp_path: Path, clock: Clock
) -> None:
    away = TermbasePlace(tmp_path / "away.dzt", "Away")
    service = TermService([away, own], tmp_path / "data", "lin", clock)
    service.load([])
    service.add(ENVOY)

    view = service.load([])
    service.close()

    assert [each.error.code for each in view.failures] == ["termbase.missing"]
    assert english(view) == {"气候特使": "climate envoy"}


def test_a_pack_serves_when_it_is_on(tmp_path: Path, clock: Clock) -> None:
    pack = TermbasePlace(pack="party_state", name="Party and State")
    text = "坚持两个确立"

    on = TermService([pack], tmp_path, "lin", clock).load([])
    off = TermService([replace(pack, on=False)], tmp_path, "lin", clock).load([])

    assert "两个确立" in english(on, text)
    assert english(off, text) == {}


def test_nothing_is_added_where_nothing_may_be_written(tmp_path: Path, clock: Clock) -> None:
    service = TermService([TermbasePlace(tmp_path / "a.dzt")], tmp_path, "lin", clock)

    with pytest.raises(UsageError) as told:
        service.add(ENVOY)

    assert told.value.code == "termbase.none_writable"


def test_names_are_read_for_the_memory(service: TermService) -> None:
    service.load([])
    kerry = Concept(EntryKind.PERSON, (Form("zh-CN", "克里"), Form("en", "Kerry")))

    names = service.add(kerry).names()

    place = TEXT.index("克里")
    assert list(names(TEXT)) == list(names(TEXT)) == [KnownName(place, place + 2, "Kerry")]


def test_candidates_leave_out_what_is_a_term_and_are_guessed(service: TermService) -> None:
    service.load([])
    service.add(ENVOY)
    verbs = ("说明", "通报", "否认", "宣布", "警告")
    texts = [f"{verb}，世界卫生组织{verb}了，气候特使{verb}。" for verb in verbs]

    found = service.candidates(texts, lambda run: "WHO" if "卫生" in run else "")

    assert [(each.chinese, each.english) for each in found if "卫生" in each.chinese] == [
        ("世界卫生组织", "WHO")
    ]
    assert not any(each.chinese == "气候特使" for each in found)


def test_what_is_attached_is_kept_in_order(tmp_path: Path) -> None:
    book = TermBook(PreferenceStore(tmp_path / "p.json"), tmp_path)
    pack = TermbasePlace(pack="places", name="Places", on=False)
    other = TermbasePlace(tmp_path / "their.dzt", "Theirs")

    usual = book.attached()
    book.attach([other, book.own, pack])

    assert usual == (book.own,)
    assert TermBook(PreferenceStore(tmp_path / "p.json"), tmp_path).attached() == (
        other,
        book.own,
        pack,
    )
