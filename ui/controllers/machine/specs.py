"""The actions and menus of what machines offer, which is imported when it is asked for."""

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.needs import Need

QUEUE_MENU = Addition("Tools", ("queue.pause", "queue.retry"))
SIDE_MENU = Addition(
    "Segment",
    (
        MenuSpec(
            "Side b&y side",
            (
                *("compare.ask", "compare.again", "compare.stop", "-"),
                *("compare.alternatives", "compare.why", "-", "compare.engines"),
            ),
        ),
    ),
)


def queue_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the queue."""
    return (
        ActionSpec(
            "queue.pause", "&Pause drafting, or go on", ("Ctrl+Shift+.",), needs=(Need.DRAFTING,)
        ),
        ActionSpec("queue.retry", "&Try again what got no draft", needs=(Need.PROJECT,)),
    )


def side_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the panel."""
    needs = (Need.SEGMENT,)
    return (
        ActionSpec("compare.ask", "&Ask the engines side by side", ("F5",), needs=needs),
        ActionSpec("compare.again", "Ask them &once more", ("Shift+F5",), needs=needs),
        ActionSpec("compare.stop", "&Stop asking", needs=needs),
        ActionSpec("compare.engines", "&Engines side by side…", needs=(Need.PROJECT,)),
    )


def advice_specs() -> tuple[ActionSpec, ...]:
    """Return the actions."""
    return (
        ActionSpec(
            "compare.alternatives",
            "Other &words for the selection",
            ("Ctrl+F5",),
            needs=(Need.WRITABLE,),
        ),
        ActionSpec("compare.why", "Wh&y is it put so?", ("Alt+F5",), needs=(Need.TARGET,)),
    )
