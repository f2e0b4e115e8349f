"""The user's house styles by name: nothing a project says makes another file be read."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import InputError
from workbench.services.checking.house_style import default_style
from workbench.services.checking.user_styles import UserStyles, is_style_name

QUIET = replace(default_style(), off=frozenset({"doubled"}))


@pytest.fixture
def styles(tmp_path: Path) -> UserStyles:
    return UserStyles(tmp_path / "styles")


def test_a_style_is_kept_under_its_name(styles: UserStyles) -> None:
    styles.keep("早报 desk", QUIET)

    assert styles.has("早报 desk")
    assert styles.load("早报 desk") == QUIET


def test_no_name_is_the_usual_style(styles: UserStyles) -> None:
    assert styles.load("") == default_style()


@pytest.mark.parametrize(
    "name",
    [
        *("/etc/passwd", "../secret", "..", ".", ".hidden", "a/b", "a\\b", "C:\\x", "//host/x"),
        *("~", "nul\0", "a\nb", " ", "x" * 81, "file:///x", "styles/../../x"),
    ],
)
def test_what_could_be_a_path_is_no_name(styles: UserStyles, name: str) -> None:
    assert not is_style_name(name)
    with pytest.raises(InputError) as caught:
        styles.load(name)
    assert caught.value.code == "style.missing"
    with pytest.raises(InputError):
        styles.keep(name, QUIET)


@given(name=st.text(max_size=90))
def test_the_file_of_a_name_lies_in_the_folder(name: str) -> None:
    styles = UserStyles(Path("/styles"))

    if is_style_name(name):
        assert styles.path(name).resolve().parent == Path("/styles")


@given(wanted=st.text(max_size=200))
def test_a_free_name_is_one_whatever_was_wanted(wanted: str) -> None:
    assert is_style_name(UserStyles(Path("/nowhere")).free_name(wanted))


def test_a_name_that_is_taken_gets_a_number(styles: UserStyles) -> None:
    styles.keep("news", QUIET)
    styles.keep("news 2", QUIET)

    assert styles.free_name("news") == "news 3"
