import sqlite3
from pathlib import Path
from string import Formatter

import pytest

from tests.damage import fill, hide_from_index
from workbench.api import Api, Provider, ProviderSettings
from workbench.messages import diagnosis_sentence
from workbench.sentences.words import DIAGNOSES
from workbench.services.health import doctor
from workbench.services.health.doctor import (
    Diagnosis,
    State,
    examine_conversion,
    examine_dictionaries,
    examine_fonts,
    examine_libraries,
    examine_machine,
    examine_pair,
    examine_project,
    examine_providers,
    examine_space,
    examine_sqlite,
    judge_space,
)
from workbench.services.health.libraries import QT, X11
from workbench.services.session import Session
from workbench.storage.project import ProjectFile

MIB = 1024**2


class Engine:
    """A provider factory, for its name only."""

    name = "parrot"
    label = "Parrot"
    options = ()

    def __call__(self, settings: ProviderSettings) -> Provider:
        raise NotImplementedError(settings)


def read(diagnosis: Diagnosis) -> str:
    """Return the sentence; every value that it names must be there."""
    template = DIAGNOSES[diagnosis.code]
    named = {name for _, name, _, _ in Formatter().parse(template) if name}
    assert named <= set(diagnosis.details)
    return diagnosis_sentence(diagnosis.code, diagnosis.details)


def judged(diagnosis: Diagnosis) -> tuple[str, State]:
    return diagnosis.code, diagnosis.state


def test_the_check_up_of_this_machine_has_a_sentence_for_everything(tmp_path: Path) -> None:
    diagnoses = examine_machine(Api(), tmp_path)

    sentences = [read(diagnosis) for diagnosis in diagnoses]

    assert len(sentences) == 8
    assert not any("?" in sentence for sentence in sentences)


@pytest.mark.qt
def test_a_machine_that_passes_the_tests_has_no_failure(tmp_path: Path) -> None:
    failed = [each for each in examine_machine(Api(), tmp_path) if each.state is State.FAILURE]

    assert failed == []


def test_a_bad_pair_is_a_failure() -> None:
    found = examine_pair((3, 11, 7), "6.12.0")

    assert judged(found) == ("doctor.bad_pair", State.FAILURE)
    assert "6.12.0" in read(found)
    assert "3.11.7" in read(found)


def test_a_sound_pair_is_well() -> None:
    assert judged(examine_pair((3, 12, 1), "6.12.0")) == ("doctor.pair", State.OK)


def test_no_pyside_is_a_failure() -> None:
    assert judged(examine_pair((3, 12, 1), "")) == ("doctor.no_qt", State.FAILURE)


def test_what_every_window_needs_is_a_failure_if_it_is_missing() -> None:
    found = examine_libraries(QT[:2], X11[:1])

    assert judged(found) == ("doctor.missing_libraries", State.FAILURE)
    assert "apt-get install libglib2.0-0 libgl1 libxcb-cursor0." in read(found)
    assert "dnf install glib2 libglvnd-glx xcb-util-cursor." in read(found)


def test_what_only_a_screen_needs_is_a_warning_if_it_is_missing() -> None:
    assert examine_libraries((), X11).state is State.WARNING


def test_a_package_is_named_once_though_it_brings_several_libraries() -> None:
    found = examine_libraries((), X11)

    assert read(found).count(" libxcb ") == 1


def test_all_libraries_there_is_well() -> None:
    assert judged(examine_libraries((), ())) == ("doctor.libraries", State.OK)


def test_no_chinese_font_is_a_warning_with_the_package() -> None:
    found = examine_fonts(())

    assert judged(found) == ("doctor.no_fonts", State.WARNING)
    assert "fonts-noto-cjk" in read(found)


def test_chinese_fonts_are_counted() -> None:
    assert read(examine_fonts(("Kai", "Song"))) == "Chinese fonts: 2 families, Kai among them."


def test_fonts_that_nobody_can_list_are_no_fault() -> None:
    assert judged(examine_fonts(None)) == ("doctor.fonts_unknown", State.OK)


def test_the_right_conversion_package_is_well() -> None:
    owners = {"opencc": ["OpenCC-Python_Reimplemented"]}

    assert judged(examine_conversion(owners)) == ("doctor.conversion", State.OK)


@pytest.mark.parametrize("other", ["OpenCC", "opencc-py"])
def test_another_package_of_that_name_is_a_failure_even_beside_the_right_one(other: str) -> None:
    found = examine_conversion({"opencc": [other, "opencc-python-reimplemented"]})

    assert judged(found) == ("doctor.foreign_conversion", State.FAILURE)
    assert f"provided by {other.lower()} and" in read(found)


def test_no_conversion_package_is_a_failure() -> None:
    assert judged(examine_conversion({})) == ("doctor.no_conversion", State.FAILURE)


def test_missing_dictionaries_are_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "CONVERSION_DATA", "no-such-distribution")

    assert judged(examine_dictionaries()) == ("doctor.no_dictionaries", State.WARNING)


def test_the_providers_are_named() -> None:
    api = Api()
    api.add_provider(Engine())

    assert read(examine_providers(api)) == "Machine translation: parrot."


def test_no_provider_is_a_warning() -> None:
    assert judged(examine_providers(Api())) == ("doctor.no_providers", State.WARNING)


def test_an_sqlite_that_lacks_something_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "SQLITE_FEATURES", {"MAGIC": "CREATE MAGIC TABLE probe_magic"})

    found = examine_sqlite()

    assert judged(found) == ("doctor.old_sqlite", State.FAILURE)
    assert "lacks MAGIC;" in read(found)


@pytest.mark.parametrize(
    ("free", "code", "state"),
    [
        (10 * MIB, "doctor.no_space", State.FAILURE),
        (100 * MIB, "doctor.low_space", State.WARNING),
        (5000 * MIB, "doctor.space", State.OK),
    ],
)
def test_the_less_room_the_worse(free: int, code: str, state: State) -> None:
    found = judge_space(free, Path("news"))

    assert judged(found) == (code, state)
    assert f"{free // MIB} MiB" in read(found)


def test_the_disk_of_a_folder_that_is_not_there_yet_is_that_of_its_parent(tmp_path: Path) -> None:
    found = examine_space(tmp_path / "later" / "still")

    assert found.details["folder"] == str(tmp_path)


def make_project(path: Path) -> None:
    ProjectFile(path, author="Ann", clock=lambda: 0).close()


def test_a_whole_project_is_well(project_path: Path) -> None:
    make_project(project_path)

    health, space = examine_project(project_path)

    assert judged(health) == ("doctor.project", State.OK)
    assert space.code.endswith("space")
    assert project_path.name in read(health)


def test_a_missing_project_is_told_in_the_words_of_opening_it(project_path: Path) -> None:
    health, _ = examine_project(project_path)

    assert judged(health) == ("project.missing", State.FAILURE)


def test_a_damaged_project_is_told_and_left_as_it_is(project_path: Path) -> None:
    make_project(project_path)
    whole = project_path.read_bytes()
    page = 4096
    damaged = whole[: page * 2] + b"\xff" * page + whole[page * 3 :]
    project_path.write_bytes(damaged)

    health, _ = examine_project(project_path)

    assert health.state is State.FAILURE
    assert health.code in {"doctor.damaged_project", "project.damaged"}
    assert project_path.read_bytes() == damaged


def test_a_row_that_refers_to_one_that_is_gone_is_damage(project_path: Path) -> None:
    make_project(project_path)
    connection = sqlite3.connect(project_path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("CREATE TABLE loose (id INTEGER REFERENCES article (id))")
    connection.execute("INSERT INTO loose VALUES (41)")
    connection.commit()
    connection.close()

    health, _ = examine_project(project_path)

    assert judged(health) == ("doctor.damaged_project", State.FAILURE)
    assert "a row of loose refers to one that is gone" in read(health)


def test_a_row_that_an_index_hides_is_damage(session: Session) -> None:
    fill(session, 20)
    session.close()
    hide_from_index(session.path, "highlight_segment")

    health = examine_project(session.path)[0]

    assert (health.code, health.state) == ("doctor.damaged_project", State.FAILURE)
    assert "highlight_segment" in str(health.details["problem"])
