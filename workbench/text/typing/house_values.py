"""Numbers, money, dates and times of a Chinese source as the house writes them in English."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from workbench.model.finding import Span
from workbench.model.house_style import HouseStyle
from workbench.model.language import Variant
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english_wording import english_clock, english_date
from workbench.text.dates.moments import Mention, Moment
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english_style import bare_figure
from workbench.text.numbers.quantity import Dimension, Kind, Quantity, units

_DOLLARS = {Variant.TAIWAN: "TWD", Variant.HONG_KONG: "HKD", Variant.SINGAPORE: "SGD"}
_BRITISH = {"meter": "metre", "liter": "litre", " percent": " per cent"}


@dataclass(frozen=True, slots=True)
class Written:
    """How a text is written where and when: the house, the source's language, its publication."""

    style: HouseStyle = field(default_factory=HouseStyle)
    language: Variant = Variant.CHINA
    published: date | None = None


def house_values(source: str, written: Written) -> tuple[tuple[Span, str], ...]:
    """Return each value of a source with the span it stands in, in the source's order.

    Words that hold a number by the way (一些, 唯一) and numbers within a date have none.
    """
    dates = list(_dates(source, written))
    numbers = [
        (span, text)
        for span, text in _numbers(source, written)
        if not any(day.start < span.end and span.start < day.end for day, _ in dates)
    ]
    return tuple(sorted((*dates, *numbers), key=lambda each: each[0].start))


def _dates(source: str, written: Written) -> Iterator[tuple[Span, str]]:
    timing = read_chinese_dates(source)
    for mention in timing.mentions:
        if _is_placed(mention):
            text = english_date(mention.moment, written.style, written.published)
            yield Span(mention.start, mention.end), text
    for clock in timing.clocks:
        if clock.sure and len(clock.clock.minutes) == 1:
            text = english_clock(clock.clock.minutes[0], written.style)
            yield Span(clock.start, clock.end), text


def _is_placed(mention: Mention) -> bool:
    """Return whether it is a date with a name or a figure: no 去年, no 21年 that may be a span."""
    moment = mention.moment
    bare = replace(moment, years=None, months=None, weeks=None, days=None, near=False)
    return mention.sure and bare != Moment() and not mention.number


def _numbers(source: str, written: Written) -> Iterator[tuple[Span, str]]:
    end = 0
    for each in chinese_quantities(source):
        worth = each.needed and each.kind not in {Kind.CODE, Kind.CALENDAR}
        if worth and each.start >= end:
            end = max(each.end, each.unit_end)
            yield Span(each.start, end), house_figure(each, written)


def house_figure(quantity: Quantity, written: Written) -> str:
    """Return a quantity as the house writes it: 9 billion yuan, HK$3 billion, 64 percent or 64%."""
    if quantity.unit.name == "local" and written.language in _DOLLARS:
        quantity = replace(quantity, unit=units()[_DOLLARS[written.language]])
    text = bare_figure(quantity)
    if written.style.percent_sign and quantity.unit.dimension is Dimension.PERCENT:
        text = text.replace(" percent", "%")
    if written.style.english == "en-GB":
        for american, british in _BRITISH.items():
            text = text.replace(american, british)
    return text
