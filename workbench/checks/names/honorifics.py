"""A man's polite title for a woman's, and the other way: 刘先生 as "Ms. Liu"."""

from collections.abc import Iterable, Iterator

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.names.people import is_person
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import surname_spellings
from workbench.text.names.spelt import whole_spellings
from workbench.text.names.surnames import known_surnames, split_surname
from workbench.text.patterns import compiled

# Anybody politely named, by the character that may be the surname: 王先生和王太太 are two.
_POLITE = compiled(
    fold(
        "(?=(?P<name>[一-鿿])[一-鿿]{0,2}(?:先生|女士|小姐|太太|大妈|阿姨|大娘|奶奶|大爷|大叔|伯伯))[一-鿿]"
    )
)
_RIGHT = compiled(fold("(?P<name>[一-鿿])(?:(?P<man>先生)|(?P<woman>女士|小姐|太太))"))
_TITLE = compiled(r"\b(?P<title>(?P<bare>Mr|Mister|Mrs|Ms|Miss|Madam)\.?) (?P<name>[A-Z][a-z]+)")
_OF_MEN = frozenset({"Mr", "Mister"})


class Honorifics:
    """Compares the polite titles of both texts by the surnames they stand at."""

    name = "name.honorific"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a title of the other sex at a surname that the source has with one title only."""
        if is_in_english(checked):
            yield from few(_others(checked, "." if style.english == "en-US" else ""))


def _others(checked: Checked, stop: str) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    said = list(_TITLE.finditer(target))
    if not said:
        return
    plain = fold(source)
    for match in _RIGHT.finditer(plain):
        start = _named_at(checked, match.start())
        if start is None:
            continue
        own = surname_spellings(split_surname(source[start : match.start() + 1])[0])
        others = [
            each for each in _POLITE.finditer(plain) if not start <= each.start() <= match.start()
        ]
        if any(own & surname_spellings(source[each.start()]) for each in others):
            continue
        is_man = match["man"] is not None
        here = [each for each in said if letters(each["name"]) in own]
        wrong = [each for each in here if (each["bare"] in _OF_MEN) is not is_man]
        if wrong and len(wrong) == len(here):
            place = Span(*wrong[0].span("title"))
            right = f"{'Mr' if is_man else 'Ms'}{stop}"
            yield OTHER.found(
                checked,
                place,
                source=[Span(start, match.end())],
                fix=Fix(place.start, place.end, right),
                words=source[start : match.end()],
                english=f"{right} {wrong[0]['name']}",
                given=wrong[0][0],
            )


# Characters of a whole name before its last one.
_LONGEST = 3


def _named_at(checked: Checked, last: int) -> int | None:
    """Return where a name begins whose last character stands before a title, `None` for none.

    A whole name is one that the target spells: of 园艺师葛虹女士 no other can be told from words.
    """
    source, target = checked.segment.source, checked.segment.target
    for start in range(max(0, last - _LONGEST), last):
        name = source[start : last + 1]
        if is_person(name) and whole_spellings(target, name):
            return start
    return last if source[last] in known_surnames().single else None


CHECKS: tuple[SegmentCheck, ...] = (Honorifics(),)
