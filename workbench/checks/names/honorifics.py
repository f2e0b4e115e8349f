"""A man's polite title for a woman's, and the other way: 刘先生 as "Ms. Liu"."""

from collections.abc import Iterable, Iterator

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import surname_spellings
from workbench.text.names.surnames import known_surnames
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
    plain, single = fold(source), known_surnames().single
    ours = [each for each in _RIGHT.finditer(plain) if source[each.start()] in single]
    for match in ours:
        own = surname_spellings(source[match.start()])
        others = [each for each in _POLITE.finditer(plain) if each.start() != match.start()]
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
                source=[Span(*match.span())],
                fix=Fix(place.start, place.end, right),
                words=source[match.start() : match.end()],
                english=f"{right} {wrong[0]['name']}",
                given=wrong[0][0],
            )


CHECKS: tuple[SegmentCheck, ...] = (Honorifics(),)
