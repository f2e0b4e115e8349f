"""The columns of the view as data: all that another column needs is its entry here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ui.actions import SEPARATOR, ActionSpec
from ui.language import noted, tr
from ui.messages import VARIANT_NAMES
from ui.needs import Need
from ui.viewmodels.rows import Column, RowContent
from workbench.model.highlight import Side
from workbench.model.language import Variant
from workbench.model.segment import Segment


@dataclass(frozen=True, slots=True)
class Titled:
    """What the titles of the columns name; `written` is `None` where articles are mixed."""

    written: Variant | None
    shown: Variant


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One of the columns, in the order in which they stand at first.

    `name` is said to a screen reader, `title` returns what stands above. `action` shows and hides
    it. `variant` returns whose fonts its Chinese is set in; an English one is set in the
    interface's. `side` is set where highlights, findings and spans are marked. `text` returns what
    a segment has there; without it the column is computed beside the window. `quiet` columns are
    set in the ink of what is not worked on. `menu` names the actions that its context menu begins
    with; in one that `takes_highlights` their kinds follow.
    """

    name: str
    title: Callable[[Titled], str]
    action: ActionSpec
    menu: tuple[str, ...]
    text: Callable[[Segment], str] | None = None
    variant: Callable[[RowContent], Variant] = lambda row: row.language
    side: Side | None = None
    english: bool = False
    quiet: bool = False

    @property
    def takes_highlights(self) -> bool:
        """Return whether words of it can be highlighted."""
        return self.side is not None


def _source_title(titled: Titled) -> str:
    if titled.written is None:
        return tr("Source")
    return tr("Source · {variant}", variant=VARIANT_NAMES[titled.written])


# Every column there is. The target is the one that is written in.
SPECS: Mapping[Column, ColumnSpec] = {
    Column.SOURCE: ColumnSpec(
        name=noted("Source"),
        title=_source_title,
        action=ActionSpec("view.source", "&Source column", checkable=True, needs=(Need.PROJECT,)),
        menu=("edit.copy", "segment.copy_source"),
        text=lambda segment: segment.source,
        side=Side.SOURCE,
    ),
    Column.TARGET: ColumnSpec(
        name=noted("English"),
        title=lambda _: tr("English (US)"),
        action=ActionSpec("view.target", "&English column", checkable=True, needs=(Need.PROJECT,)),
        menu=(
            *("edit.cut", "edit.copy", "edit.paste", SEPARATOR),
            *("spelling.suggest", "spelling.add", SEPARATOR),
            *("segment.draft", "segment.copy_source", "segment.clear"),
        ),
        text=lambda segment: segment.target,
        side=Side.TARGET,
        english=True,
    ),
    Column.CONVERSION: ColumnSpec(
        name=noted("Conversion"),
        title=lambda titled: VARIANT_NAMES[titled.shown],
        action=ActionSpec(
            "view.conversion",
            "&Conversion column",
            ("Ctrl+Alt+C",),
            checkable=True,
            needs=(Need.PROJECT,),
        ),
        menu=("edit.copy", "segment.conversion"),
        variant=lambda row: row.conversion,
        quiet=True,
    ),
}

SIDES: Mapping[Column, Side] = {
    column: spec.side for column, spec in SPECS.items() if spec.side is not None
}
COLUMNS: Mapping[Side, Column] = {side: column for column, side in SIDES.items()}


def column_specs() -> tuple[ActionSpec, ...]:
    """Return the actions that show and hide the columns."""
    return tuple(spec.action for spec in SPECS.values())
