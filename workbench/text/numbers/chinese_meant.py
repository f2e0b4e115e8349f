"""Numbers of a Chinese text whose unit its context tells: 降息一码, 发电12亿度, 四分之一个世纪."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Kind, Quantity, units
from workbench.text.patterns import compiled

# A step of interest rates in Taiwan's papers, in basis points.
_STEP = 25
_RATES = compiled(fold("息|利率|央行|联准会"))
_YARDS = "yards"

_POWER = compiled(fold("发电|用电|耗电|售电|供电|电量|度电|电费|节电|省电|电力|电价"))
_HEAT = compiled(fold("温|热|摄氏|华氏|零下|℃"))
_DEGREES = "degrees"

_CENTURY = compiled(fold("个?世纪"))


def meant_by_context(text: str, found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Return quantities of a folded text in the units that are meant."""
    meant = [_meant(text, each) for each in found]
    for at, each in enumerate(meant):
        if _is_minute(text, each, meant[at - 1 : at], meant[at + 1 : at + 2]):
            end = each.end + 1
            meant[at] = replace(each, unit=units()["minutes"], unit_end=end)
    return tuple(meant)


_MINUTE = fold("分")


def _is_minute(
    text: str, figure: Quantity, before: Sequence[Quantity], after: Sequence[Quantity]
) -> bool:
    """Return whether 分 counts minutes, between hours and seconds: 2小时8分33秒."""
    if figure.unit.dimension is not Dimension.NONE or not text.startswith(_MINUTE, figure.end):
        return False
    hours = any(each.unit.name == "hours" and each.unit_end == figure.start for each in before)
    seconds = any(each.unit.name == "seconds" and each.start == figure.end + 1 for each in after)
    return hours or seconds


def _meant(text: str, quantity: Quantity) -> Quantity:
    if quantity.unit.name == _YARDS and _RATES.search(text):
        low, high = quantity.low * _STEP, quantity.high * _STEP
        return replace(quantity, low=low, high=high, unit=units()["basis points"])
    if quantity.unit.name == _DEGREES and _POWER.search(text) and not _HEAT.search(text):
        return replace(quantity, unit=units()["kilowatt-hours"])
    if quantity.kind is Kind.FRACTION and quantity.unit.dimension is Dimension.NONE:
        century = _CENTURY.match(text, quantity.end)
        if century is not None and quantity.low < Fraction(1):
            end = century.end()
            return replace(quantity, unit=units()["centuries"], kind=Kind.CARDINAL, unit_end=end)
    return quantity
