"""The actions and menus of the history and of drafts by a chat, served on demand, and job names."""

from ui.actions import ActionSpec, Addition
from ui.needs import Need

# The job of drafting, asked for by who has no need to know more of it.
DRAFTING = "draft"

CHAT_MENU = Addition("Tools", ("chat.copy", "chat.paste"))
HISTORY_MENU = Addition("Review", ("history.segment", "history.changes"))


def chat_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of drafts by a chat."""
    return (
        ActionSpec("chat.copy", "Cop&y for a chat", ("Ctrl+Alt+Shift+C",), needs=(Need.SEGMENT,)),
        ActionSpec(
            "chat.paste", "&Paste from a chat…", ("Ctrl+Alt+Shift+V",), needs=(Need.SEGMENT,)
        ),
    )


def history_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the history."""
    return (
        ActionSpec(
            "history.segment", "&History of the segment…", ("Ctrl+Shift+H",), needs=(Need.SEGMENT,)
        ),
        ActionSpec("history.changes", "&What changed…", ("Ctrl+Alt+H",), needs=(Need.PROJECT,)),
    )
