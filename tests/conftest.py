"""What all tests share: a home of their own, the samples, the program as a process."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from tests.forking import FORKER, Forker, is_possible
from workbench.services import child_process, child_talk

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
SHARED = ROOT.parent / "shared"
SAMPLES = ROOT / "resources" / "samples"

# What is true of Linux only is not looked for elsewhere.
collect_ignore_glob = [] if sys.platform == "linux" else ["*_linux.py", "**/*_linux.py"]

# The run that decides is the same on every machine; the other profile looks further:
# python -m pytest --hypothesis-profile exploring
settings.register_profile(
    "reproducible",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("exploring", deadline=None, max_examples=1000)
settings.load_profile("reproducible")


# The modules of which one test takes ten seconds or more, measured with `--durations`.
LONGEST = frozenset(
    TESTS / name
    for name in (
        "architecture/test_style.py",
        "features/test_command_line_bad_input.py",
        "features/test_command_line_faults.py",
        "features/test_killing_the_program.py",
        "ui/test_an_editor_s_night.py",
        "ui/test_the_walk.py",
        "ui/test_undo_model.py",
    )
)


LONGEST_BYTES_IN_A_NAME = 40


class RunDuizhao(Protocol):
    """The type of the fixture `run_duizhao`."""

    def __call__(
        self,
        *arguments: object,
        stdin: str = "",
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> subprocess.CompletedProcess[str]: ...


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Know the settings of pytest-qt where it is not installed: the core's tests need no Qt."""
    if not pluginmanager.hasplugin("pytest-qt"):
        parser.addini("qt_api", "which Qt", default="")
        parser.addini("qt_log_level_fail", "which of Qt's messages fail a test", default="")
        parser.addini("qt_log_ignore", "which do not", type="linelist", default=[])


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the window's tests unread where none is wanted: then Qt need not be installed."""
    without_qt = "not qt" in str(config.option.markexpr)
    return True if without_qt and collection_path == TESTS / "ui" else None


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a file's bytes by their argument: an archive holds the minute it was written.

    Two workers of one run would name such a test differently, and pytest-xdist then refuses both.
    """
    return argname if isinstance(val, bytes) and len(val) > LONGEST_BYTES_IN_A_NAME else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark by the folder, and put what takes longest first: no process ends alone with it."""
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0]
        if folder == "ui":
            item.add_marker("qt")
        elif folder == "features":
            item.add_marker("slow")
    items.sort(key=lambda item: item.path not in LONGEST)


# A folder in memory, and the room that must be free there: a whole run has 0.4 GB at once.
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in it
ROOM = 2**31


def pytest_configure(config: pytest.Config) -> None:
    # Where a machine keeps no bytecode, each of the many programs that tests start would compile
    # all of its modules: 0.1 s of 0.27 s, hundreds of times.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    # What is saved is synced, which takes a disk 8 ms: a third of the time of the window's tests.
    # Memory outlives a killed process as a disk does.
    if os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))
    if config.option.hypothesis_profile is None:
        # Else it takes values from the source of all modules that happen to be loaded: other
        # examples in each run, and 20 s in each process to read 1,200 files.
        providers._get_local_constants = Constants
    has_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not has_screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that asks for `article_file` each article there is, one after another."""
    if "article_file" in metafunc.fixturenames:
        files = [*article_files(SAMPLES), *article_files(SHARED / "articles")]
        metafunc.parametrize("article_file", files, ids=[file.stem for file in files])


def article_files(folder: Path) -> list[Path]:
    found = [*folder.glob("*.txt"), *folder.glob("*.md")]
    return sorted(file for file in found if file.name != "README.md")


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: none reads or writes the settings of who runs it."""
    folder = Path(tempfile.mkdtemp(dir=homes))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(folder / kind.lower()))
    return folder


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The material beside the checkout; an empty folder where there is none."""
    return SHARED if SHARED.is_dir() else tmp_path_factory.mktemp("shared")


@pytest.fixture(scope="session")
def shared_articles(shared: Path) -> list[Path]:
    """The articles beside the checkout; none where there are none."""
    return article_files(shared / "articles")


@pytest.fixture(scope="session")
def samples() -> list[Path]:
    """The project's own articles, which are always there."""
    return article_files(SAMPLES)


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Where a test may make its project; nothing is there yet."""
    return tmp_path / "news.dzp"


@pytest.fixture(scope="session")
def forker() -> Iterator[Forker]:
    """What forks commands; it is started when the first is given."""
    yield FORKER
    FORKER.end()


@pytest.fixture
def run_duizhao(tmp_path: Path, forker: Forker) -> RunDuizhao:
    """Run the program as a real process in an empty folder and return what it did, as text."""

    def run(
        *arguments: object,
        stdin: str = "",
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> subprocess.CompletedProcess[str]:
        words = list(map(str, arguments))
        settings = {**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})}
        place = folder or tmp_path
        if is_possible(settings):
            return forker.run(words, stdin=stdin, environment=settings, folder=place)
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "workbench", *words],
            input=stdin,
            env=settings,
            cwd=place,
            capture_output=True,
            encoding="utf-8",
            timeout=250,
            check=False,
        )

    return run


@pytest.fixture
def talked_with(monkeypatch: pytest.MonkeyPatch) -> list["subprocess.Popen[bytes]"]:
    """The processes that were started for long jobs of drafting or reading, the last one last."""
    found: list[subprocess.Popen[bytes]] = []

    def start(module: str) -> "subprocess.Popen[bytes]":
        found.append(child_process.start(module))
        return found[-1]

    monkeypatch.setattr(child_talk, "start", start)
    return found
