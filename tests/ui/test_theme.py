"""The theme files: every token is there, can be read, and makes a style sheet Qt takes."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from ui.theme import Theme, apply_theme, load_theme, palette_of, style_sheet, theme_names
from workbench.model.errors import InternalError

# WCAG 2.2, success criterion 1.4.3.
READABLE = 4.5

# The same, success criterion 1.4.11: for what shows a control and its state.
SEEN = 3.0

INKS = ("ink", "soft", "accent", "ok", "draft", "info", "warning")
BACKGROUNDS = ("page", "panel", "active")


@pytest.fixture(params=theme_names())
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(str(request.param))


def channel(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def luminance(color: QColor) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    red, green, blue = (channel(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio_of(one: QColor, other: QColor) -> float:
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def contrast(theme: Theme, ink: str, background: str) -> float:
    return ratio_of(theme.color(ink), theme.color(background))


def highlights(theme: Theme) -> list[str]:
    return [token for token in theme.colors if token.startswith("highlight.")]


def test_every_ink_can_be_read_on_page_panel_and_active_row(theme: Theme) -> None:
    ratios = {(ink, back): contrast(theme, ink, back) for ink in INKS for back in BACKGROUNDS}

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < READABLE} == {}


def test_text_can_be_read_on_every_highlight(theme: Theme) -> None:
    ratios = {token: contrast(theme, "ink", token) for token in highlights(theme)}

    assert {token: ratio for token, ratio in ratios.items() if ratio < READABLE} == {}


@pytest.mark.parametrize(
    ("ink", "background"),
    [("on_accent", "accent"), ("ink", "selection"), ("ink", "selected"), ("soft", "selected")],
)
def test_text_can_be_read_on_what_is_chosen(theme: Theme, ink: str, background: str) -> None:
    assert contrast(theme, ink, background) >= READABLE


def test_every_theme_has_the_same_tokens(theme: Theme) -> None:
    assert theme.colors.keys() == load_theme("light").colors.keys()


@pytest.mark.parametrize(
    ("token", "light", "dark"),
    [
        ("page", "#f6f5f2", "#17191c"),
        ("panel", "#ffffff", "#1f2226"),
        ("ink", "#1e2227", "#e8e6e1"),
        ("soft", "#5b636e", "#9aa3ae"),
        ("line", "#e3e0da", "#32363c"),
        ("accent", "#b3261e", "#ff8a80"),
        ("active", "#fff9ec", "#2a2820"),
        ("ok", "#1f7a4d", "#6fd3a0"),
        ("draft", "#8a6a00", "#e3c46a"),
        ("info", "#1d5fa8", "#84b8f5"),
        ("warning", "#c2410c", "#ffb086"),
        ("highlight.term", "#ffe9a8", "#5c4a12"),
        ("highlight.name", "#cfe8ff", "#1f4363"),
        ("highlight.number", "#d9f2dc", "#23482b"),
    ],
)
def test_light_and_dark_are_as_designed(token: str, light: str, dark: str) -> None:
    assert load_theme("light").color(token).name() == light
    assert load_theme("dark").color(token).name() == dark


def test_an_unknown_kind_of_highlight_has_a_colour(theme: Theme) -> None:
    assert theme.color("highlight.made-by-a-plugin") == theme.color("highlight.term")


def test_an_unknown_token_is_a_bug() -> None:
    with pytest.raises(InternalError):
        load_theme("light").color("no such thing")


def test_a_theme_that_does_not_exist_is_the_light_one() -> None:
    assert load_theme("plaid") == load_theme("light")


@pytest.mark.usefixtures("qapp")
def test_the_palette_has_the_colours_of_the_theme(theme: Theme) -> None:
    palette = palette_of(theme)

    assert palette.color(QPalette.ColorRole.Base) == theme.color("panel")
    assert palette.color(QPalette.ColorRole.Text) == theme.color("ink")


def test_the_style_sheet_names_no_token_that_is_missing(theme: Theme) -> None:
    assert "$" not in style_sheet(theme).split("*/", 1)[1]


@pytest.fixture
def applied(theme: Theme, qapp: QApplication) -> Iterator[QApplication]:
    """The program in the colours of the theme; afterwards it is as it was."""
    before = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()
    apply_theme(qapp, theme)
    yield qapp
    qapp.setStyleSheet(before[2])
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])


def test_a_theme_is_applied_to_everything(theme: Theme, applied: QApplication) -> None:
    assert applied.palette().color(QPalette.ColorRole.Window) == theme.color("page")


@pytest.mark.usefixtures("applied")
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_is_seen_and_whether_it_is_ticked(
    theme: Theme, kind: type[QAbstractButton], qtbot: QtBot
) -> None:
    box = kind()
    qtbot.addWidget(box)
    box.setCheckable(True)
    box.resize(box.sizeHint())

    empty = box.grab().toImage()
    box.setChecked(True)
    ticked = box.grab().toImage()

    ground = theme.color("page")
    line = [empty.pixelColor(x, empty.height() // 2) for x in range(empty.width())]
    assert max(ratio_of(each, ground) for each in line) >= SEEN
    middle = [ticked.pixelColor(x, ticked.height() // 2) for x in range(3, 12)]
    assert max(ratio_of(each, theme.color("panel")) for each in middle) >= SEEN
