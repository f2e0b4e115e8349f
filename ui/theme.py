"""The looks: colours from a theme file, a palette and one style sheet made of them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from workbench.model.errors import InternalError

THEMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """A named set of colours; `colors` maps tokens to `#rrggbb`.

    The tokens are those of the files in `resources/themes`: `page`, `panel`, `ink` …, and
    `highlight.term` … for the kinds of highlight.
    """

    id: str
    name: str
    dark: bool
    colors: Mapping[str, str]

    def color(self, token: str) -> QColor:
        """Return a colour; an unknown kind of highlight gets the colour of terms."""
        known = self.colors.get(token)
        if known is None and token.startswith("highlight."):
            known = self.colors["highlight.term"]
        if known is None:
            raise InternalError("theme.token", token=token)
        return QColor(known)


def theme_names() -> tuple[str, ...]:
    """Return the ids of the themes there are."""
    return THEMES


@cache
def load_theme(theme_id: str) -> Theme:
    """Read a theme; an id that does not exist gives the light one."""
    known = theme_id if theme_id in THEMES else "light"
    text = files("resources").joinpath("themes", f"{known}.toml").read_text("utf-8")
    table = tomllib.loads(text)
    colors = dict(table["colors"])
    colors |= {f"highlight.{kind}": color for kind, color in table["highlight"].items()}
    return Theme(known, table["name"], table["dark"], colors)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole program the colours of a theme."""
    application.setStyle("Fusion")
    application.setPalette(palette_of(theme))
    application.setStyleSheet(style_sheet(theme))


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme, for what the style sheet does not reach."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "page",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "panel",
        QPalette.ColorRole.AlternateBase: "page",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "accent",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "ink",
        QPalette.ColorRole.Link: "info",
        QPalette.ColorRole.LinkVisited: "info",
        QPalette.ColorRole.ToolTipBase: "panel",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.PlaceholderText: "soft",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Accent: "accent",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.color(token))
    grey = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(grey, role, theme.color("soft"))
    return palette


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme: steps of 4 px, corners of 6 px, lines of 1 px."""
    source = files("resources").joinpath("themes", "window.qss").read_text("utf-8")
    values = {token.replace(".", "_"): color for token, color in theme.colors.items()}
    icons = Path(str(files("resources").joinpath("icons"))).as_posix()
    shade = "dark" if theme.dark else "light"
    return Template(source).substitute(values, icons=icons, shade=shade)
