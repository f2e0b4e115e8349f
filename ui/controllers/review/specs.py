"""The actions and menus of reviews and of the desk's papers, served on demand."""

from ui.actions import ActionSpec, Addition
from ui.needs import Need

# The job of a second reading.
READING = "second reading"

REVIEWING_MENU = Addition("Review", ("review.give_out", "review.take_back"))
SHEETS_MENU = Addition("Review", ("desk.captions", "desk.bylines", "desk.report"))
ANNOTATION_MENU = Addition("Review", ("annotations.export",))
SECOND_READING_MENU = Addition(
    "Review", ("review.by_model", "review.by_model_here", "review.by_model_stop")
)


def reviewing_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of both directions."""
    needs = (Need.ARTICLES,)
    return (
        ActionSpec("review.give_out", "Export for re&view…", ("Ctrl+Alt+D",), needs=needs),
        ActionSpec("review.take_back", "Ta&ke review back…", ("Ctrl+Alt+U",), needs=needs),
    )


def sheet_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the sheets and of the report."""
    return (
        ActionSpec("desk.captions", "&Caption sheet…", needs=(Need.ARTICLES,)),
        ActionSpec("desk.bylines", "B&yline sheet…", needs=(Need.ARTICLES,)),
        ActionSpec("desk.report", "Report of the fi&ndings…", needs=(Need.ARTICLES,)),
    )


def annotation_specs() -> tuple[ActionSpec, ...]:
    """Return the action that exports highlights and notes."""
    return (
        ActionSpec(
            "annotations.export",
            "E&xport highlights and notes…",
            ("Ctrl+Alt+E",),
            needs=(Need.ARTICLES,),
        ),
    )


def second_reading_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of second readings."""
    return (
        ActionSpec(
            "review.by_model",
            "Second reading by a &model",
            ("Ctrl+Alt+Shift+B",),
            needs=(Need.ARTICLES,),
        ),
        ActionSpec(
            "review.by_model_here",
            "Second reading of this se&gment",
            needs=(Need.TARGET,),
        ),
        ActionSpec("review.by_model_stop", "&Stop the second reading", needs=(Need.READING,)),
    )
