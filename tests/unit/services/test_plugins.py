import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from workbench.formats.project_json import JsonExporter
from workbench.services.plugins import GROUP, load_api

SOUND = """
class Lines:
    name = "lines"
    suffix = ".lines"
    def write(self, request, stream):
        return ()

def enable(api):
    api.add_exporter(Lines())
"""

HALF_WAY = SOUND + "    raise RuntimeError('no licence')\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose modules can be imported until the test ends."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    return tmp_path


def point(folder: Path, name: str, code: str, value: str = "") -> EntryPoint:
    (folder / f"{name}.py").write_text(code)
    return EntryPoint(name, value or name, GROUP)


def test_everything_built_in_is_there() -> None:
    loaded = load_api([])

    assert loaded.warnings == ()
    assert {"tmx", "html", "md", "json"} <= loaded.api.exporters.keys()
    assert {"google", "deepl"} <= loaded.api.providers.keys()
    assert loaded.api.importers


def test_a_plugin_is_a_module_or_a_function(folder: Path) -> None:
    for name, value in (("whole_module", ""), ("only_function", "only_function:enable")):
        loaded = load_api([point(folder, name, SOUND, value)])

        assert loaded.warnings == ()
        assert "lines" in loaded.api.exporters


def test_a_plugin_may_replace_what_is_built_in(folder: Path) -> None:
    loaded = load_api([point(folder, "other_json", SOUND.replace("lines", "json"))])

    assert not isinstance(loaded.api.exporters["json"], JsonExporter)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("syntax error", "SyntaxError"),
        ("import nothing_by_this_name", "ModuleNotFoundError"),
        ("enable = 3", "TypeError"),
        ("x = 1", "AttributeError"),
        (HALF_WAY, "RuntimeError: no licence"),
        ("def enable(api): api.add_exporter(object())", "AttributeError"),
    ],
)
def test_a_broken_plugin_is_told_and_stops_nobody(folder: Path, code: str, words: str) -> None:
    points = [point(folder, "broken", code), point(folder, "sound", SOUND.replace("lines", "ok"))]

    loaded = load_api(points)

    (warning,) = loaded.warnings
    assert warning.code == "plugin.broken"
    assert warning.detail.startswith(f"broken: {words}")
    assert "ok" in loaded.api.exporters
    assert "lines" not in loaded.api.exporters


def test_a_plugin_that_is_not_installed_whole_is_told() -> None:
    (warning,) = load_api([EntryPoint("gone", "no_such_module:enable", GROUP)]).warnings

    assert "no_such_module" in warning.detail


def test_the_installed_plugins_are_the_ones_by_default() -> None:
    assert load_api().api.exporters.keys() >= load_api([]).api.exporters.keys()
