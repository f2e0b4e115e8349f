"""The actions and menus of memories and alignments, whose controllers are built on demand."""

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.needs import Need

ALIGN_MENU = Addition("Tools", ("alignment.open",))
MANAGE_MENU = Addition(
    "Tools",
    (MenuSpec("M&emory", ("memory.pretranslate", "memory.import", "memory.manage")),),
)


def align_specs() -> tuple[ActionSpec, ...]:
    """Return the action of aligning."""
    return (ActionSpec("alignment.open", "&Align two articles…", needs=(Need.PROJECT,)),)


def manage_specs() -> tuple[ActionSpec, ...]:
    """Return the actions on the memories themselves."""
    return (
        ActionSpec("memory.manage", "&Memories…", needs=(Need.PROJECT,)),
        ActionSpec("memory.import", "&Import a TMX or SDLTM…", needs=(Need.PROJECT,)),
    )


def pretranslate_specs() -> tuple[ActionSpec, ...]:
    """Return the action of filling in."""
    return (
        ActionSpec(
            "memory.pretranslate",
            "&Fill in from the memories…",
            ("Ctrl+Alt+P",),
            needs=(Need.ARTICLES,),
        ),
    )
