"""Letters of menus: no two entries of a menu share one, in any language."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from tests.ui.window import CONTROL, SHIFT, active, press
from ui.app import Program
from ui.controllers.going.context_menu import ContextMenuController
from ui.dialogs.command_palette import CommandPalette
from ui.language import plain
from ui.mnemonics import asked_letter, settle, with_letter
from ui.translations import TRANSLATED
from ui.viewmodels.rows import Column

TEXTS = ("&Close", "&Copy", "&Cut", "Plain", "打开(&O)…", "&Overlay", "C")


@pytest.fixture(params=["en", *TRANSLATED])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def menus(program: Program) -> Iterator[tuple[str, list[str]]]:
    window = program.context.window
    yield "menu bar", [action.text() for action in window.menuBar().actions()]
    found = dict(window.menus) | {"draft": window.tools.draft_button.menu()}
    found |= {f"on {c}": program.controllers[ContextMenuController].make(c) for c in Column}
    for name, menu in found.items():
        yield name, [action.text() for action in menu.actions()]
        for below in menu.findChildren(QMenu):
            yield f"{name} › {below.title()}", [action.text() for action in below.actions()]


def test_no_two_entries_of_a_menu_share_a_letter(program: Program) -> None:
    for name, texts in menus(program):
        keys = [QKeySequence.mnemonic(text).toString() for text in texts]
        used = [key for key in keys if key]
        assert len(used) == len(set(used)), (name, texts)


@given(
    st.lists(st.sampled_from(range(len(TEXTS))), min_size=1, max_size=12, unique=True),
    st.integers(0, 12),
)
def test_letters_are_settled_for_all_menus_at_once(entries: list[int], cut: int) -> None:
    names = [str(each) for each in entries]
    menus = [names[:cut], names[max(0, cut - 2) :]]
    letters = settle({str(n): text for n, text in enumerate(TEXTS)}, menus)

    for menu in menus:
        used = [letters[each] for each in menu if letters[each]]
        assert len(used) == len(set(used))
    first = names[0]
    assert letters[first] == asked_letter(TEXTS[entries[0]])


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("letter", ["", "C", "P", "Z"])
def test_a_text_is_given_a_letter_and_stays_what_it_is(text: str, letter: str) -> None:
    given_one = with_letter(text, letter)

    assert asked_letter(given_one) == letter
    assert plain(given_one) == plain(text)


def test_f6_goes_round_the_columns_and_back(program: Program) -> None:
    assert active(program)
    columns = []
    for modifiers in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,) * 3:
        press(program, Qt.Key.Key_F6, modifiers)
        selection = program.context.window.pairs.selection()
        assert selection is not None
        columns.append(selection.column)

    there = [Column.CONVERSION, Column.SOURCE, Column.TARGET]
    assert columns == [*there, Column.SOURCE, Column.CONVERSION, Column.TARGET]


def test_f6_is_in_the_palette_with_its_key(program: Program) -> None:
    press(program, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = program.context.window.findChild(CommandPalette)
    assert palette is not None
    palette.field.insert(
        plain(program.context.actions["view.next_cell"].text())
    )  # no key types Chinese

    assert palette.chosen is not None
    assert palette.chosen.action is program.context.actions["view.next_cell"]
    palette.reject()
