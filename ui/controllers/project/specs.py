"""The actions and menus of articles out, originals and counts, served on demand."""

from ui.actions import ActionSpec, Addition
from ui.needs import Need

ORIGINAL_MENU = Addition(
    "Article", ("article.copy_rich", "article.copy_blocks", "article.original")
)
STATISTICS_MENU = Addition("Tools", ("tools.statistics",))


def giving_back_specs() -> tuple[ActionSpec, ...]:
    """Return the action that gives a file back."""
    return (
        ActionSpec(
            "file.give_back",
            "Export into its own fi&le…",
            ("Ctrl+Alt+X",),
            tip="Write the translations into the file of the translation tool that they came from",
            needs=(Need.ARTICLES,),
        ),
    )


def original_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of an article's original and of the finished article."""
    return (
        ActionSpec(
            "article.copy_rich",
            "Cop&y the finished article",
            ("Ctrl+Alt+Shift+H",),
            needs=(Need.ARTICLE,),
        ),
        ActionSpec(
            "article.copy_blocks",
            "Copy as &WordPress blocks",
            ("Ctrl+Alt+Shift+W",),
            needs=(Need.ARTICLE,),
        ),
        ActionSpec("article.original", "&Original…", ("Ctrl+Alt+Shift+O",), needs=(Need.ARTICLE,)),
    )


def export_specs() -> tuple[ActionSpec, ...]:
    """Return the action that exports again."""
    return (
        ActionSpec("file.export_again", "Export a&gain", ("Ctrl+Shift+E",), needs=(Need.ARTICLES,)),
    )


def statistics_specs() -> tuple[ActionSpec, ...]:
    """Return the action of the statistics."""
    return (
        ActionSpec("tools.statistics", "Stat&istics…", ("Ctrl+Alt+S",), needs=(Need.ARTICLES,)),
    )
