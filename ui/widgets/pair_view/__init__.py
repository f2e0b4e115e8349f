"""The pair view: aligned rows of source, target and conversion."""

from ui.widgets.pair_view.payloads import Density, EditedText, MenuRequest, Refusal, Selection
from ui.widgets.pair_view.view import PairView

__all__ = ["Density", "EditedText", "MenuRequest", "PairView", "Refusal", "Selection"]
