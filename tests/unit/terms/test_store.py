import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given

from tests.unit.terms.concept_strategies import CONCEPTS
from workbench.model.concept import Concept, ConceptId, Form, Period
from workbench.model.errors import EnvironmentFailure, InputError, UsageError
from workbench.model.ids import TermId
from workbench.model.term import EntryKind, GlossaryEntry, Term
from workbench.terms.attached import Attached
from workbench.terms.concept_json import (
    DamagedConceptError,
    concept_from_json,
    concept_to_json,
)
from workbench.terms.project_terms import ProjectTerms
from workbench.terms.store import Termbase

ENVOY = Concept(EntryKind.WORD, (Form("zh-CN", "气候特使"), Form("en", "climate envoy")))
KERRY = Concept(EntryKind.PERSON, (Form("zh-TW", "凱瑞"), Form("en", "John Kerry")))


def opened(
    path: Path, *, author: str = "Li", writable: bool = True, create: bool = False
) -> Termbase:
    ticks = count(1_000)
    return Termbase(
        path, author=author, clock=lambda: next(ticks), writable=writable, create=create
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.dzt"


@pytest.fixture
def termbase(path: Path) -> Iterator[Termbase]:
    with opened(path, create=True) as made:
        yield made


@given(CONCEPTS)
def test_a_concept_is_the_same_after_json(concept: Concept) -> None:
    assert concept_from_json(concept_to_json(concept)) == concept


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"kind":"planet"}'])
def test_json_that_is_no_concept_is_refused(text: str) -> None:
    with pytest.raises(DamagedConceptError):
        concept_from_json(text)


def test_a_damaged_concept_is_told_as_damage_of_the_file(path: Path) -> None:
    with opened(path, create=True) as termbase:
        (envoy,) = termbase.add([ENVOY])
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE concept SET body = 'x'")
        database.commit()

    with opened(path) as termbase:
        for act in (lambda: termbase.get(envoy), lambda: list(termbase.all())):
            with pytest.raises(EnvironmentFailure, match=r"termbase\.damaged"):
                act()


def test_what_is_added_is_there_after_opening_again(path: Path) -> None:
    with opened(path, create=True) as termbase:
        ids = termbase.add([ENVOY, KERRY])
    with opened(path, author="Wang", writable=False) as termbase:
        stored = list(termbase.all())

    assert [each.id for each in stored] == list(ids)
    assert [each.concept for each in stored] == [ENVOY, KERRY]
    assert {each.created_by for each in stored} == {"Li"}
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name]


def test_the_file_says_what_it_is(path: Path) -> None:
    opened(path, create=True).close()

    head = path.read_bytes()[:100]

    assert head[68:72] == b"DZT1"
    assert int.from_bytes(head[60:64], "big") == 1


def test_who_changed_what_and_when_is_kept(termbase: Termbase) -> None:
    (envoy,) = termbase.add([ENVOY])
    changed = replace(ENVOY, note="of the president")
    termbase.update(envoy, changed)
    termbase.remove([envoy])

    removal, change, addition = termbase.history(envoy)

    assert (addition.before, addition.after) == (None, ENVOY)
    assert (change.before, change.after) == (ENVOY, changed)
    assert (removal.before, removal.after) == (changed, None)
    assert addition.at < change.at < removal.at
    assert {each.by for each in termbase.history()} == {"Li"}


def test_a_change_to_the_same_leaves_no_trace(termbase: Termbase) -> None:
    (envoy,) = termbase.add([ENVOY])

    termbase.update(envoy, ENVOY)

    assert len(termbase.history()) == 1


def test_what_was_removed_comes_back_under_its_own_uid(termbase: Termbase) -> None:
    (envoy,) = termbase.add([ENVOY])
    uid = termbase.get(envoy).uid
    termbase.remove([envoy])

    again = termbase.restore(termbase.history()[0])

    assert again != envoy
    assert termbase.get(again).uid == uid
    assert termbase.get(again).concept == ENVOY


def test_a_change_is_taken_back_and_so_is_an_addition(termbase: Termbase) -> None:
    (envoy,) = termbase.add([ENVOY])
    termbase.update(envoy, KERRY)
    change, addition = termbase.history()

    termbase.restore(change)
    assert termbase.get(envoy).concept == ENVOY
    termbase.restore(addition)
    assert len(termbase) == 0


@pytest.mark.parametrize("text", ["氣候", "气候特使", "CLIMATE", "envoy"])
def test_a_search_finds_any_written_form_and_case(termbase: Termbase, text: str) -> None:
    termbase.add([KERRY, ENVOY])

    assert [each.concept for each in termbase.search(text)] == [ENVOY]


def test_a_search_has_the_very_form_first_then_what_begins_so(termbase: Termbase) -> None:
    forms = ["新外长", "外长会议", "外长", "副外长级"]
    termbase.add(Concept(EntryKind.WORD, (Form("zh-CN", each),)) for each in forms)

    found = [each.concept.forms[0].text for each in termbase.search("外长")]

    assert found == ["外长", "外长会议", "新外长", "副外长级"]
    assert len(termbase.search("外长", most=2)) == 2
    assert termbase.search("%") == ()


def test_a_very_form_is_found_by_the_index(termbase: Termbase) -> None:
    termbase.add([ENVOY, KERRY])

    assert [each.concept for each in termbase.having("凯瑞")] == [KERRY]
    assert termbase.having("瑞") == ()


def test_a_search_no_longer_finds_what_was_changed(termbase: Termbase) -> None:
    (envoy,) = termbase.add([ENVOY])
    termbase.update(envoy, KERRY)

    assert termbase.search("气候") == ()


@pytest.mark.parametrize(
    ("concept", "code"),
    [
        (Concept(EntryKind.WORD), "no_form"),
        (Concept(EntryKind.WORD, (Form("en", " "),)), "blank"),
        (Concept(EntryKind.WORD, (Form("de", "Haus"),)), "language"),
        (replace(ENVOY, unless=("米亚",)), "guard"),
        (replace(ENVOY, forms=(Form("zh-CN", "克里", unless=("~",)),)), "guard"),
        (replace(ENVOY, forms=(Form("en", "x", period=Period("March")),)), "period"),
        (replace(ENVOY, forms=(Form("en", "x", period=Period("2020", "2019-12")),)), "period"),
    ],
)
def test_a_concept_that_is_none_is_refused_and_nothing_is_added(
    termbase: Termbase, concept: Concept, code: str
) -> None:
    with pytest.raises(InputError, match=rf"concept\.{code}"):
        termbase.add([ENVOY, concept])

    assert len(termbase) == 0
    assert termbase.history() == ()


def test_what_is_not_there_cannot_be_changed(termbase: Termbase) -> None:
    (envoy,) = termbase.add([ENVOY])

    with pytest.raises(UsageError, match=r"concept\.unknown"):
        termbase.update(ConceptId(77), KERRY)
    with pytest.raises(UsageError, match=r"concept\.unknown"):
        termbase.remove([envoy, ConceptId(77)])
    assert len(termbase) == 1


def test_a_read_only_termbase_is_not_written_to(path: Path) -> None:
    opened(path, create=True).close()

    with (
        opened(path, writable=False) as termbase,
        pytest.raises(EnvironmentFailure, match=r"termbase\.read_only"),
    ):
        termbase.add([ENVOY])


def test_a_reader_sees_what_another_program_adds(path: Path) -> None:
    with opened(path, create=True) as writer, opened(path, writable=False) as reader:
        before = reader.version()
        writer.add([ENVOY])

        assert reader.version() != before
        assert reader.version() == reader.version()
        assert [each.concept for each in reader.search("envoy")] == [ENVOY]


def test_two_writers_share_a_termbase(path: Path) -> None:
    with opened(path, create=True) as one, opened(path, author="Wang") as other:
        one.add([ENVOY])
        other.add([KERRY])

        assert [change.by for change in one.history()] == ["Wang", "Li"]


def test_a_merge_takes_each_concept_once(tmp_path: Path, termbase: Termbase) -> None:
    termbase.add([ENVOY])
    with opened(tmp_path / "other.dzt", create=True) as other:
        other.add([KERRY])

        assert len(termbase.merge(other.all())) == 1
        assert termbase.merge(other.all()) == ()
    assert len(termbase) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "foreign"), (b"no database at all, but long enough", "damaged")],
)
def test_a_file_that_is_no_termbase_is_refused_and_left_alone(
    path: Path, content: bytes, code: str
) -> None:
    path.write_bytes(content)

    with pytest.raises(EnvironmentFailure, match=rf"termbase\.{code}"):
        opened(path)

    assert path.read_bytes() == content


def test_another_database_and_a_newer_termbase_are_refused(path: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "other.db"
    with closing(sqlite3.connect(foreign)) as database:
        database.execute("CREATE TABLE x (y)")
    opened(path, create=True).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")

    with pytest.raises(EnvironmentFailure, match=r"termbase\.foreign"):
        opened(foreign)
    with pytest.raises(EnvironmentFailure, match=r"termbase\.newer"):
        opened(path)


def test_a_missing_file_is_not_made_and_one_that_is_there_not_overwritten(path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"termbase\.missing"):
        opened(path)
    assert not path.exists()
    opened(path, create=True).close()
    with pytest.raises(EnvironmentFailure, match=r"termbase\.exists"):
        opened(path, create=True)


def test_what_was_added_survives_a_killed_program(path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from workbench.model.concept import Concept, Form\n"
        "from workbench.model.term import EntryKind\n"
        "from workbench.terms.store import Termbase\n"
        "t = Termbase(Path(sys.argv[1]), author='x', clock=lambda: 0, create=True)\n"
        "t.add([Concept(EntryKind.WORD, (Form('en', str(n)),)) for n in range(50)])\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], env=dict(os.environ), check=False)

    with opened(path) as termbase:
        assert len(termbase) == 50


def test_a_termbase_says_its_title(termbase: Termbase) -> None:
    termbase.say("title", "News")
    termbase.say("title", "The news")

    assert termbase.about("title") == "The news"
    assert termbase.about("licence") == ""


def test_several_termbases_are_asked_as_one(termbase: Termbase, tmp_path: Path) -> None:
    entry = GlossaryEntry(EntryKind.PLACE, china="渥太华", english="Ottawa")
    rows = ProjectTerms([Term(TermId(4), entry, 5, "Li")])
    with opened(tmp_path / "mine.dzt", create=True) as mine:
        mine.add([ENVOY])
        termbase.add([KERRY])
        shared = opened(termbase.path, writable=False)
        attached = Attached([("project", rows), ("shared", shared), ("mine", mine)])

        assert attached.names == ("project", "shared", "mine")
        assert [key.termbase for key, _ in attached.concepts()] == ["project", "shared", "mine"]
        assert [entry.english for entry in attached.entries()] == [
            *("Ottawa", "John Kerry", "climate envoy")
        ]
        assert [name for name, _ in attached.search("e", 9)] == ["shared", "mine"]
        assert attached.target() is mine
        shared.close()


def test_where_nothing_can_be_written_a_new_term_has_no_place() -> None:
    with pytest.raises(UsageError, match=r"termbase\.none_writable"):
        Attached([("project", ProjectTerms([]))]).target()
