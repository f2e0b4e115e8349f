"""Keys without a window: what a key is, which one wins, what is refused, files of keys."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.messages import sentence
from workbench.model.errors import InputError, WorkbenchError
from workbench.services.settings.key_profiles import (
    PROFILES,
    KeyPlan,
    KeyProfile,
    Keys,
    check_key,
    conflicts_of,
    normal,
    plan_of,
    profiles,
    read_keys,
    settle,
    text_of,
)
from workbench.services.settings.key_sheet import SheetBlock, as_html

USUAL = {
    "edit.copy": ("Ctrl+C",),
    "edit.find": ("Ctrl+F",),
    "edit.replace": ("Ctrl+H",),
    "segment.note": ("Ctrl+M",),
    "segment.draft": ("Ctrl+D",),
    "segment.lock": (),
}
KEYS = st.sampled_from(["Ctrl+F", "Ctrl+K", "F3", "Ctrl+M", "Ctrl+D"])
LAYERS = st.dictionaries(st.sampled_from(sorted(USUAL)), st.lists(KEYS, max_size=3).map(tuple))


def plan(profile: str = "duizhao", **own: tuple[str, ...]) -> KeyPlan:
    return plan_of(USUAL, profile, {key.replace("__", "."): keys for key, keys in own.items()})


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("ctrl+shift+delete", "Ctrl+Shift+Del"),
        ("Shift+Alt+Ctrl+k", "Ctrl+Alt+Shift+K"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+,", "Ctrl+,"),
        ("f8", "F8"),
        ("Ctrl+PageDown", "Ctrl+PgDown"),
    ],
)
def test_a_key_has_one_spelling(written: str, key: str) -> None:
    assert normal(written) == key
    assert normal(key) == key


@pytest.mark.parametrize("written", ["", "Ctrl+", "Ctrl+Alt", "F99", "Ctrl+K, Ctrl+C", "K+Ctrl"])
def test_what_is_no_key_of_one_press_is_told(written: str) -> None:
    with pytest.raises(InputError) as caught:
        normal(written)
    assert caught.value.code == "keys.not_a_key"


@given(st.text(max_size=20))
def test_no_text_is_more_than_refused(text: str) -> None:
    try:
        key = normal(text)
    except InputError:
        return
    assert normal(key) == key


@pytest.mark.parametrize(
    "key",
    [
        *("A", "Shift+A", "1", ",", "Space", "Return", "Shift+Enter", "Tab", "Backspace", "Del"),
        *("Up", "Shift+Left", "Home", "PgUp", "Esc", "Shift+Ins", "F6", "Ctrl+Left"),
        *("Ctrl+Shift+End", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y"),
    ],
)
def test_keys_that_writing_needs_are_refused_in_a_sentence(key: str) -> None:
    with pytest.raises(InputError) as caught:
        check_key("segment.note", key)
    assert sentence(caught.value).startswith(f"{key} is needed for writing")


def test_an_action_of_writing_keeps_its_own_key() -> None:
    assert check_key("edit.copy", "Ctrl+C") == "Ctrl+C"


@pytest.mark.parametrize("key", ["F3", "Shift+F3", "Ctrl+K", "Alt+Down", "Ctrl+Ins", "Ctrl+,"])
def test_other_keys_may_be_given(key: str) -> None:
    assert check_key("segment.note", key) == key


def test_a_key_of_a_menu_is_refused_with_its_owner() -> None:
    with pytest.raises(InputError) as caught:
        check_key("segment.note", "alt+f", {"Alt+F": "the menu “File”"})
    assert "belongs to the menu “File”" in sentence(caught.value)


def test_a_profile_takes_its_keys_from_the_others() -> None:
    found = settle(USUAL, {"segment.lock": ("Ctrl+F",)})
    assert found["segment.lock"] == ("Ctrl+F",)
    assert found["edit.find"] == ()


@given(LAYERS, LAYERS)
def test_settled_keys_are_each_on_one_action(profile: Keys, own: Keys) -> None:
    found = settle(USUAL, profile, own)
    assert list(found) == list(USUAL)
    assert conflicts_of(found) == ()


def test_a_conflict_names_the_key_and_both_actions() -> None:
    (conflict,) = plan().assign("segment.lock", ("Ctrl+F",)).conflicts()
    assert (conflict.key, conflict.actions) == ("Ctrl+F", ("edit.find", "segment.lock"))


def test_freeing_one_of_two_solves_the_conflict() -> None:
    solved = plan().assign("segment.lock", ("Ctrl+F",)).free("edit.find", "Ctrl+F")
    assert solved.conflicts() == ()
    assert solved.own == {"segment.lock": ("Ctrl+F",), "edit.find": ()}


def test_what_is_as_in_the_profile_is_not_one_s_own() -> None:
    changed = plan().assign("edit.find", ("F3",))
    assert changed.own == {"edit.find": ("F3",)}
    assert changed.reset("edit.find").own == {}
    assert changed.reset_all().keys() == plan().keys()


def test_what_was_kept_is_taken_with_care() -> None:
    kept = plan(
        "no such", edit__find=("Ctrl+K", "nonsense", "Ctrl+C", "A"), gone__action=("Ctrl+L",)
    )
    assert kept.profile.id == "duizhao"
    assert kept.own == {"edit.find": ("Ctrl+K",)}


def test_own_keys_win_over_what_a_later_version_brings() -> None:
    assert plan(segment__lock=("Ctrl+D",)).settled()["segment.draft"] == ()


def test_a_file_of_keys_comes_back_as_it_was_written(tmp_path: Path) -> None:
    written = plan("memoq", edit__find=(), segment__lock=("Ctrl+L", 'Ctrl+"', "Ctrl+é"))
    path = tmp_path / "keys.toml"
    path.write_text(text_of(written), "utf-8")
    assert read_keys(path, plan()) == written


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff", "keys.encoding"),
        (b"[keys", "keys.syntax"),
        (b"colour = 1", "keys.shape"),
        (b"keys = 1", "keys.shape"),
        (b'[keys]\n"edit.find" = "F3"', "keys.shape"),
        (b'[keys]\n"edit.find" = [3]', "keys.shape"),
        (b"profile = []", "keys.unknown_profile"),
        (b'profile = "wordfast"', "keys.unknown_profile"),
        (b'[keys]\n"edit.fly" = ["F3"]', "keys.unknown_action"),
        (b'[keys]\n"edit.find" = ["Hyper+F3"]', "keys.not_a_key"),
        (b'[keys]\n"edit.find" = ["Ctrl+C"]', "keys.needed"),
    ],
)
def test_a_file_that_is_wrong_says_how(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "keys.toml"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_keys(path, plan())
    assert caught.value.code == code
    assert "?" not in sentence(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError) as caught:
        read_keys(tmp_path / "none.toml", plan())
    assert caught.value.code == "keys.unreadable"


def test_there_are_four_profiles_and_the_first_changes_nothing() -> None:
    assert tuple(profile.id for profile in profiles()) == PROFILES
    assert profiles()[0].keys == {}


@pytest.mark.parametrize("profile", profiles(), ids=PROFILES)
def test_no_profile_conflicts_with_itself_or_with_writing(profile: KeyProfile) -> None:
    assert conflicts_of(profile.keys) == ()
    for action, its in profile.keys.items():
        assert [check_key(action, key) for key in its] == list(its)


def test_the_sheet_has_a_block_for_each_menu_and_escapes() -> None:
    blocks = (
        SheetBlock("Edit & more", (("Find <all>", ("Ctrl+F", "F3")), ("Nothing", ()))),
        SheetBlock("Empty", (("Nothing", ()),)),
    )
    page = "".join(as_html(blocks, "memoQ"))
    assert "columns:2" in page
    assert "<h2>Edit &amp; more</h2>" in page
    assert "Find &lt;all&gt;" in page
    assert "<kbd>Ctrl+F</kbd> or <kbd>F3</kbd>" in page
    assert "Nothing" not in page
    assert "Empty" not in page
