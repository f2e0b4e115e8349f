"""A large file on its way into the project: the window answers, and stopping leaves nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.ui.window import active, project_of, segments, write
from tests.unit.formats.xliff.made import seg, trados, trados_unit
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project import importing
from ui.controllers.project.importing import JOB, ImportController
from workbench.services.commands.targets import SetTarget

COUNT = 400
DATA = trados(
    *(
        trados_unit(
            seg(str(n), f"第{n}段。"),
            f"<target>{seg(str(n), 'x')}</target>",
            f'<sdl:seg id="{n}"/>',
        )
        for n in range(COUNT)
    )
)


@pytest.fixture
def program(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The window, which writes as little at a time as it can."""
    monkeypatch.setattr(importing, "AT_ONCE", 0.0)
    qtbot.waitUntil(lambda: program.context.active is not None)
    return program


def imported(
    program: Program, qtbot: QtBot, files: list[Path], meanwhile: Callable[[], object]
) -> None:
    """Import files; the first turn of the event loop in which one is written, do something."""
    importer = program.controllers[ImportController]
    done: list[object] = []

    def look() -> None:
        if importer.is_writing and not done:
            done.append(meanwhile())

    watch = QTimer(program.context.window, interval=0)
    watch.timeout.connect(look)
    watch.start()
    importer.import_sources([str(path) for path in files])
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(JOB))
    watch.stop()
    assert done


def stored(program: Program) -> int:
    """How many segments are in the file, as another program would find them."""
    with project_of(program).session.reading() as reading:
        return reading.reader.segment_count()


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big.sdlxliff"
    path.write_bytes(DATA)
    return path


def test_the_window_answers_while_a_file_is_written(
    program: Program, qtbot: QtBot, big: Path
) -> None:
    before = stored(program)
    importer = program.controllers[ImportController]
    going = program.controllers[NavigationController]
    second = project_of(program).session.read.outline()[1].id
    seen: list[tuple[object, int, bool]] = []

    def go() -> None:
        assert going.go_to(second)
        seen.append((active(program), stored(program), importer.is_writing))

    imported(program, qtbot, [big], go)

    assert seen == [(second, before, True)]
    assert stored(program) == before + COUNT


def test_what_is_typed_meanwhile_is_stored_beside_it(
    program: Program, qtbot: QtBot, big: Path
) -> None:
    session = project_of(program).session
    first = session.read.outline()[0].id
    before = stored(program)

    imported(program, qtbot, [big], lambda: session.execute(SetTarget(first, "Typed meanwhile")))

    assert session.read.segment(first).target == "Typed meanwhile"
    assert stored(program) == before + COUNT
    session.undo()
    assert session.read.segment(first).target != "Typed meanwhile"
    session.undo()
    assert stored(program) == before


def test_stopping_leaves_whole_files_only(
    program: Program, qtbot: QtBot, big: Path, tmp_path: Path
) -> None:
    small = tmp_path / "small.txt"
    small.write_text("标题\n\n正文。", "utf-8")
    before = stored(program)
    program.controllers[ImportController].import_sources([str(small)])
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(JOB))
    with_small = stored(program)

    imported(program, qtbot, [big], program.context.window.status.stop_wanted.emit)

    assert before < with_small == stored(program)
    assert project_of(program).session.read.segment_count() == with_small
    assert not project_of(program).session.read.originals()


def test_a_project_that_is_closed_meanwhile_has_all_of_it_or_nothing(
    program: Program, qtbot: QtBot, big: Path
) -> None:
    session = project_of(program).session
    path, before = session.path, stored(program)

    imported(program, qtbot, [big], program.context.actions["file.close"].trigger)

    program.open([path], sample=False)
    assert stored(program) in {before, before + COUNT}


def test_an_import_shows_its_first_article(program: Program, qtbot: QtBot, big: Path) -> None:
    before = project_of(program).article

    imported(program, qtbot, [big], lambda: None)

    shown = project_of(program).article
    assert shown is not None
    assert shown != before
    assert [each.article_id for each in segments(program)][-1] == shown.id


def test_who_goes_on_elsewhere_while_a_file_comes_is_not_led_away(
    program: Program, qtbot: QtBot, big: Path
) -> None:
    going = program.controllers[NavigationController]
    second = project_of(program).session.read.outline()[1].id

    imported(program, qtbot, [big], lambda: going.go_to(second))

    assert active(program) == second


def test_who_writes_while_a_file_comes_is_not_led_away(
    program: Program, qtbot: QtBot, big: Path
) -> None:
    before = active(program)

    imported(program, qtbot, [big], lambda: write(program, "The ferry sails."))

    assert active(program) == before
