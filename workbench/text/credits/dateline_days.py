"""The day of a Chinese dateline: `7月3日`, `台中三日电`."""

from workbench.model.finding import Span
from workbench.text.credits.byline_line import Named
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FIGURES = compiled(fold(r"(?:\d{2,4}年)?(?:\d{1,2}月)?(\d{1,2})日"))
# In characters it may be part of a word, 第三日, unless a dateline ends behind it.
_SPELLED = compiled(
    fold(
        r"(?:(?:[零〇一二三四五六七八九]{4}年)?[一二三四五六七八九十]{1,2}月)?"
        r"(?<![周期第近连一二三四五六七八九十廿])"
        r"(?P<day>(?:[一二三]?十|廿)[一二三四五六七八九]?|[一二三四五六七八九])日"
        r"(?=[电讯专,，。 )]|$)"
    )
)
_DIGITS = {fold(each): value for value, each in enumerate("一二三四五六七八九", 1)}
_SCORE, _TWENTY = fold("廿"), fold("二十")
_TEN, _SIGN = fold("十"), fold("日")


def day_at(text: str, place: int) -> Named | None:
    """Return the day of the month, in figures, that a date at a place of a folded text says."""
    figures = _FIGURES.match(text, place)
    if figures is not None:
        return Named(figures[1], Span(place, figures.end()))
    spelled = _SPELLED.match(text, place)
    if spelled is None:
        return None
    return Named(str(_value(spelled["day"])), Span(place, spelled.end()))


def spelled_day_within(text: str, start: int, end: int) -> int:
    """Return where the first date in characters begins within a folded text, else its end."""
    if text.find(_SIGN, start, end) < 0:
        return end
    found = _SPELLED.search(text, start, end)
    # What stands behind the text decides, too, of which the search knows nothing.
    return found.start() if found is not None and _SPELLED.match(text, found.start()) else end


def _value(words: str) -> int:
    tens, ten, ones = words.replace(_SCORE, _TWENTY).rpartition(_TEN)
    return 10 * (_DIGITS.get(tens, 1) if ten else 0) + _DIGITS.get(ones, 0)
