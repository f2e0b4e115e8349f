"""The menu bar in one table: which actions and sub-menus stand in which menu."""

from collections.abc import Iterable
from dataclasses import dataclass

from ui.actions import SEPARATOR, Addition, MenuSpec

_FILE_MENU = MenuSpec(
    "&File",
    (
        *("file.new", "file.open", MenuSpec("Open &recent", ()), "file.close", SEPARATOR),
        *("file.import", "file.import_folder", "file.import_url", SEPARATOR),
        *("file.save", "file.export", "file.export_again", "file.give_back", SEPARATOR),
        "file.quit",
    ),
)
_EDIT_MENU = MenuSpec(
    "&Edit",
    (
        *("edit.undo", "edit.redo", SEPARATOR),
        *("edit.cut", "edit.copy", "edit.paste", "edit.select_all"),
    ),
)
_TOOLS_MENU = MenuSpec(
    "&Tools",
    (
        *("draft.empty", "draft.article", "draft.project", "draft.stop", "draft.sent", SEPARATOR),
        *("tools.providers", "tools.doctor"),
    ),
)
_HELP_MENU = MenuSpec("&Help", ("help.keys", "help.sample", SEPARATOR, "help.about"))


@dataclass(frozen=True, slots=True)
class Choices:
    """The ids of the actions that other parts of the program decide."""

    highlights: tuple[str, ...]
    variants: tuple[str, ...]
    roles: tuple[str, ...]
    columns: tuple[str, ...] = ()


def menu_specs(choices: Choices, additions: Iterable[Addition] = ()) -> tuple[MenuSpec, ...]:
    """Return the menu bar, with what controllers add to it."""
    more: dict[str, tuple[str | MenuSpec, ...]] = {}
    for addition in additions:
        more[addition.menu] = (*more.get(addition.menu, ()), SEPARATOR, *addition.items)
    return tuple(
        MenuSpec(menu.title, (*menu.items, *more.get(menu.title.replace("&", ""), ())))
        for menu in _menus(choices)
    )


def _menus(choices: Choices) -> tuple[MenuSpec, ...]:
    return (
        _FILE_MENU,
        _EDIT_MENU,
        _view_menu(choices.columns),
        _article_menu(choices.variants),
        _segment_menu(choices.roles),
        _review_menu(choices.highlights),
        _TOOLS_MENU,
        _HELP_MENU,
    )


def _view_menu(columns: tuple[str, ...]) -> MenuSpec:
    return MenuSpec(
        "&View",
        (
            *("view.palette", SEPARATOR),
            *columns,
            *("view.column_left", "view.column_right"),
            *("view.next_cell", "view.previous_cell", SEPARATOR),
            *(
                "view.articles",
                "view.matches",
                "view.highlights",
                "view.notes",
                "view.checks",
                "view.segment_details",
                SEPARATOR,
            ),
            *("view.reading", "view.extras", SEPARATOR),
            *("view.zoom_in", "view.zoom_out", "view.zoom_reset"),
            MenuSpec("&Density", ("view.comfortable", "view.compact")),
            MenuSpec("&Theme", ("theme.system", "theme.light", "theme.dark", "theme.contrast")),
            "view.full_screen",
        ),
    )


def _article_menu(variants: tuple[str, ...]) -> MenuSpec:
    languages = ("article.language_cn", "article.language_tw", "article.language_hk")
    return MenuSpec(
        "&Article",
        (
            *("article.next", "article.previous", "article.all", SEPARATOR),
            *(MenuSpec("Con&version", variants), MenuSpec("&Written in", languages)),
            *(SEPARATOR, "article.reimport", "article.rename", "article.remove"),
        ),
    )


def _segment_menu(roles: tuple[str, ...]) -> MenuSpec:
    return MenuSpec(
        "&Segment",
        (
            *("segment.confirm_next", "segment.confirm", SEPARATOR),
            *("segment.next", "segment.previous", "segment.next_open", SEPARATOR),
            *("segment.draft", "segment.copy_source", "segment.clear", SEPARATOR),
            *("segment.conversion", "segment.note", "segment.resolve_notes"),
            *("segment.lock", MenuSpec("R&ole", roles)),
            *("segment.take_in", "segment.take_in_block"),
        ),
    )


def _review_menu(highlights: tuple[str, ...]) -> MenuSpec:
    return MenuSpec(
        "&Review",
        (
            MenuSpec("&Highlight", highlights),
            *("highlight.pair", "highlight.next", "highlight.previous", SEPARATOR),
            *("highlight.edit", "highlight.attach", "highlight.remove"),
            *(SEPARATOR, "review.reviewed", "review.final", "review.reject"),
        ),
    )
