"""The signs in and around figures: `200$`, `15,00`, `22th`, `40people`, `May 4 2019`."""

from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import opaque
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.patterns import compiled

_CURRENCIES = "$€£¥"
_SIGN = compiled(f"[{_CURRENCIES}]")
_SIGN_BEHIND = compiled(
    rf"(?<![\w{_CURRENCIES}.,])(?P<figure>\d[\d,]*(?:\.\d+)?)\s?(?P<sign>[{_CURRENCIES}])"
    r"(?!\s?\d)(?!\w)"
)
_SIGN_APART = compiled(rf"(?P<sign>[{_CURRENCIES}])[ \u00a0]+(?P<figure>\d[\d,.]*\d|\d)")

# Commas of which the groups are not of three figures; a fraction has two or one behind a comma.
_GROUPED = compiled(r"(?<![\w.,:/])\d{1,3}(?:,\d{2,})+(?![\w.,:/]*\d)")
_GROUP = compiled(r",(?<=\d,)(?=\d\d(?!\d)|\d{4})")
_POINTED = compiled(r"(?<![\w.,:/])\d{1,3}(?:\.\d{3})+(?![\w.,:/]*\d)(?!%)")
_POINT = compiled(r"\.(?<=\d\.)(?=\d{3}(?!\d))")

_LETTER_BEHIND = compiled(r"\d(?=[a-z]{2})")
_STUCK = compiled(r"(?<![\w.,:/#@$-])(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<word>[a-z]{2,})(?![\w’'-])")
_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_LONG_WORD = 4

_CLOCK = compiled(
    r"(?<![\d:])(?P<hour>\d{1,2})(?: : ?|: )(?P<minute>[0-5]\d)(?= ?(?:[ap]\.?m\b|o['’]clock))"
)
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\."
)
_DAY_BEFORE = compiled(rf"\b(?:{_MONTH}) \d{{1,2}}\Z")
_YEAR_BEHIND = compiled(r" (?<=\d )(?=(?:19|20)\d\d\b(?!,\d))")
_MONTH_BEFORE = compiled(rf"\b(?:{_MONTH}) \Z")
_LONGEST_DAY = 13


class FigureSigns:
    """Finds signs of money on the wrong side, odd groups of figures, wrong endings, lost spaces."""

    name = "figure_signs"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with what it should be."""
        target = checked.segment.target
        if _SIGN.search(target):
            yield from few(_money(checked))
        if _GROUP.search(target) or _POINT.search(target):
            yield from few(_groups(checked))
        if _LETTER_BEHIND.search(target):
            yield from few(_words(checked))
        if ": " in target or " :" in target:
            yield from few(_clocks(checked))
        if style.english == "en-US":
            yield from few(_years(checked))


def _found(checked: Checked, place: tuple[int, int], right: str) -> Finding:
    fix, marks = Fix(*place, right), checked.segment.target[slice(*place)]
    return REPEATED.found(checked, Span(*place), fix=fix, marks=marks, once=right)


def _money(checked: Checked) -> Iterator[Finding]:
    for pattern in (_SIGN_BEHIND, _SIGN_APART):
        for found in pattern.finditer(checked.segment.target):
            yield _found(checked, found.span(), f"{found['sign']}{found['figure']}")


def _groups(checked: Checked) -> Iterator[Finding]:
    """Yield `15,00` and `10,00,000`, and `15.000` where the source has as many thousands."""
    source, target = checked.segment.source, checked.segment.target
    for found in _GROUPED.finditer(target):
        parts = found[0].split(",")[1:]
        is_right = all(len(each) == 3 for each in parts)  # noqa: PLR2004 - thousands
        before = target[max(0, found.start() - _LONGEST_DAY) : found.start()]
        is_other = found[0] in source or _MONTH_BEFORE.search(before) is not None
        if not is_right and not is_other and found.start() not in opaque(target):
            yield _found(checked, found.span(), f"{int(found[0].replace(',', '')):,}")
    for found in _POINTED.finditer(target):
        value = int(found[0].replace(".", ""))
        if found[0] not in source and _has_value(source, value):
            yield _found(checked, found.span(), f"{value:,}")


def _has_value(source: str, value: int) -> bool:
    return any(value in {each.low, each.high} for each in chinese_quantities(source))


def _words(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _STUCK.finditer(target):
        figure, word = found["figure"], found["word"]
        if found.start() in opaque(target):
            continue
        if word in _ENDINGS:
            ending = _ending(figure)
            if figure.isdigit() and word != ending:
                yield _found(checked, found.span(), f"{figure}{ending}")
        elif len(word) >= _LONG_WORD and is_ordinary_word(word):
            yield _found(checked, found.span(), f"{figure} {word}")


def _ending(figure: str) -> str:
    if figure[-2:] in {"11", "12", "13"}:
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(figure[-1], "th")


def _clocks(checked: Checked) -> Iterator[Finding]:
    for found in _CLOCK.finditer(checked.segment.target):
        yield _found(checked, found.span(), f"{found['hour']}:{found['minute']}")


def _years(checked: Checked) -> Iterator[Finding]:
    """Yield a day of a month before its year without a comma between."""
    target = checked.segment.target
    for found in _YEAR_BEHIND.finditer(target):
        day = _DAY_BEFORE.search(target[max(0, found.start() - _LONGEST_DAY) : found.start()])
        if day is not None:
            start = found.start() - len(day[0])
            yield _found(checked, (start, found.end()), f"{day[0]}, ")


CHECKS: tuple[SegmentCheck, ...] = (FigureSigns(),)
