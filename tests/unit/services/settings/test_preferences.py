import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.messages import warning_sentence
from workbench.services.settings.preferences import Preferences, PreferenceStore, _decode

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "preferences.json"


def written(path: Path) -> dict[str, object]:
    found = json.loads(path.read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def codes(store: PreferenceStore) -> list[str]:
    return [warning.code for warning in store.warnings]


def test_without_a_file_the_usual_ones_hold_and_none_is_made(path: Path) -> None:
    assert PreferenceStore(path).load() == Preferences()
    assert not path.parent.exists()


def test_the_file_is_in_the_person_s_own_folder(home: Path) -> None:
    assert home in PreferenceStore().path.parents


def test_a_change_is_kept_for_the_next_time(path: Path) -> None:
    PreferenceStore(path).change(
        author="Lin 林", zoom=1.5, keys={"deepl": "a:b"}, recent=("a.dzp",)
    )

    again = PreferenceStore(path).load()

    assert (again.author, again.zoom, again.keys["deepl"]) == ("Lin 林", 1.5, "a:b")
    assert again.recent == ("a.dzp",)
    assert again.theme == Preferences().theme


def test_own_keys_are_kept_with_an_action_that_has_none(path: Path) -> None:
    own = {"edit.find": ("Ctrl+K", "F3"), "file.new": ()}
    PreferenceStore(path).change(key_profile="memoq", own_keys=own)

    again = PreferenceStore(path).load()

    assert (again.key_profile, again.own_keys) == ("memoq", own)


def test_only_what_was_changed_is_written(path: Path) -> None:
    PreferenceStore(path).change(theme="dark")

    assert written(path) == {"theme": "dark"}


def test_no_change_writes_nothing(path: Path) -> None:
    PreferenceStore(path).change(theme=Preferences().theme)

    assert not path.exists()


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"sparkle": [1, {"a": null}], "theme": "light"}')

    PreferenceStore(path).change(theme="dark")

    assert written(path) == {"sparkle": [1, {"a": None}], "theme": "dark"}


def test_what_another_window_changed_meanwhile_is_kept(path: Path) -> None:
    one, other = PreferenceStore(path), PreferenceStore(path)
    one.load()
    other.load()

    one.change(theme="dark")
    other.change(zoom=2.0)

    assert written(path) == {"theme": "dark", "zoom": 2.0}


@pytest.mark.parametrize("data", [b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000, b""])
def test_a_damaged_file_is_put_aside_and_the_usual_ones_hold(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    store = PreferenceStore(path)

    assert store.load() == Preferences()
    assert codes(store) == ["preferences.damaged"]
    assert path.with_name("preferences.damaged.json").read_bytes() == data
    assert store.change(theme="dark").theme == "dark"
    assert written(path) == {"theme": "dark"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zoom", "big"),
        ("zoom", -1),
        ("zoom", True),
        ("timeout", 1e9),
        ("theme", 3),
        ("keys", ["a"]),
        ("recent", "a.dzp"),
        ("kinds", {"a": 1}),
        ("key_profile", 4),
        ("own_keys", ["Ctrl+K"]),
        ("own_keys", {"edit.find": "Ctrl+K"}),
    ],
)
def test_a_value_that_does_not_fit_is_as_if_it_were_not_there(
    path: Path, name: str, value: object
) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({name: value, "author": "lin"}))

    assert PreferenceStore(path).load() == Preferences(author="lin")


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(Preferences.__slots__, JSON)))
def test_no_file_whatever_it_says_is_an_error(found: dict[str, object]) -> None:
    read = _decode(found)

    assert 0 < read.zoom < float("inf")
    assert isinstance(read.author, str)
    assert all(isinstance(kind, tuple) for kind in read.kinds)


def test_a_file_that_cannot_be_written_leaves_the_change_in_memory(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be")
    store = PreferenceStore(tmp_path / "settings" / "preferences.json")

    assert store.change(theme="dark").theme == "dark"
    assert store.load().theme == "dark"
    assert "preferences.unwritable" in codes(store)
    for warning in store.warnings:
        assert "export." not in warning_sentence(warning)
        assert "Errno" not in warning_sentence(warning)


def test_a_full_disk_keeps_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = PreferenceStore(path)
    store.change(theme="dark")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    store.change(theme="light")

    assert written(path) == {"theme": "dark"}
    assert codes(store) == ["preferences.unwritable"]


def test_a_file_that_cannot_be_read_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    store = PreferenceStore(path)

    assert store.load() == Preferences()
    assert codes(store) == ["preferences.unreadable"]
    assert path.is_dir()


@pytest.mark.parametrize("name", ["posix"] if os.name == "posix" else [])
def test_nobody_else_may_read_the_keys(path: Path, name: str) -> None:
    assert name == os.name
    PreferenceStore(path).change(keys={"deepl": "secret"})

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_lone_surrogate_outlives_writing(path: Path) -> None:
    PreferenceStore(path).change(recent=("\udcff.dzp",))

    assert PreferenceStore(path).load().recent == ("\udcff.dzp",)
