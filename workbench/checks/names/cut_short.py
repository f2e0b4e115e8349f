"""Names that lost their last syllable, and names that were read as the words they are.

陈思琪 as "Chen Si": nothing but the end of a given name is left behind the two characters. 高峰表示
as "the summit said".
"""

from collections.abc import Iterable, Iterator
from functools import cache

from workbench.bitext.glosses import glossed, stems_in, stems_of
from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER, PINYIN
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.alternatives import longest_first
from workbench.text.conversion.word_borders import is_word
from workbench.text.folding import fold
from workbench.text.lexicons.people_words import all_people_words
from workbench.text.names.bearers import is_behind_title
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.people import is_person
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.regional import spellings
from workbench.text.names.spelt import Spelt, capitals_of, read_people, whole_spellings
from workbench.text.patterns import compiled, compiled_from

_SHORT = 2


class CutShort:
    """Looks for names of three characters of which the target has two, and for names as words."""

    name = "name.cut_short"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names without their last syllable, and the words that names were read as."""
        del style
        if is_in_english(checked):
            yield from few(_cut(checked))
            yield from few(_words(checked))


def _cut(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    people = read_people(source, target)
    for name in dict.fromkeys(people):
        if len(name) != _SHORT or any(each != name and each.startswith(name) for each in people):
            continue
        start = source.index(name)
        whole = source[start : start + _SHORT + 1]
        if source.count(name) != source.count(whole) or not _is_whole(source, start, whole):
            continue
        for spelt in whole_spellings(target, name)[:1]:
            if not _goes_on(target, spelt, whole[-1]):
                yield _found(checked, Span(start, start + len(whole)), spelt)


def _is_whole(source: str, start: int, whole: str) -> bool:
    """Return whether three characters are a name, ending as given names do, where no word is."""
    end = start + len(whole)
    if len(whole) <= _SHORT or fold(whole[-1]) not in _ends() or not is_person(whole):
        return False
    is_torn = is_word(source[end - 1 : end + 1])
    if not is_behind_title(source, start):
        is_torn = is_torn or is_word(source[max(0, start - 1) : start + 1])
    is_torn = is_torn or is_word(source[end - 1 : end + 2]) or is_word(whole[:_SHORT])
    return not is_torn and not any(
        each.start < end and start < each.end for each in gazetteer().in_source(source)
    )


@cache
def _ends() -> frozenset[str]:
    return frozenset(map(fold, all_people_words().given))


def _goes_on(target: str, spelt: Spelt, last: str) -> bool:
    """Return whether another word stands beside a name that may be its end: `Chen Si Qi`."""
    own = spellings(last)
    return any(
        each.plain in own or each.start - spelt.end == 1 or spelt.start - each.end == 1
        for each in capitals_of(target)
        if not spelt.start <= each.start < spelt.end
        and (each.start - spelt.end == 1 or each.plain in own)
    )


def _found(checked: Checked, here: Span, spelt: Spelt) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    place = Span(spelt.start, spelt.end)
    proposal = next(iter(readings(here.of(source))), here.of(source))
    is_pinyin = letters(proposal).startswith(spelt.surname + spelt.given)
    return PINYIN.found(
        checked,
        place,
        source=[here],
        fix=Fix(place.start, place.end, proposal) if is_pinyin else None,
        words=here.of(source),
        proposal=proposal,
        given=place.of(target),
    )


_SAYS = "说|表示|称(?![为作呼])|透露|介绍|告诉|坦言|认为|指出|强调|补充|回忆|解释|感叹|直言|笑言"


def _of_nature() -> str:
    words = longest_first(map(fold, all_people_words().nature))
    titles = longest_first(map(fold, all_people_words().title))
    return fold(
        rf"(?:^|[，。；：！？“”「」『』\s据]|{titles})(?P<name>{words})(?=(?:也|还|又|则|笑着)?(?:{_SAYS}))"
    )


_SPEAKS = compiled_from(_of_nature)
_SAID = compiled(
    r"\b(?:said|says|told|tells|revealed|explained|added|noted|stressed|admitted|recalled|believes)\b"
)


def _words(checked: Checked) -> Iterator[Finding]:
    """Yield the word that the name of who speaks was read as, where the name is nowhere."""
    source, target = checked.segment.source, checked.segment.target
    for match in _SPEAKS.finditer(fold(source)):
        here = Span(*match.span("name"))
        name = here.of(source)
        own = _glosses(name)
        is_read = whole_spellings(target, name) or not own & stems_in(target)
        if is_read or source.count(name) > 1 or _SAID.search(target) is None:
            continue
        yield OTHER.found(
            checked,
            _place(target, own),
            source=[here],
            words=name,
            english=next(iter(readings(name)), name),
            given=_place(target, own).of(target),
        )


def _glosses(name: str) -> frozenset[str]:
    """Return the stems that render a word, or each of its characters where no dictionary has it."""
    words = glossed(name) or [each for sign in name for each in glossed(sign)]
    return frozenset[str]().union(*(each.own for each in words))


def _place(target: str, own: frozenset[str]) -> Span:
    """Return where the first word of a target stands that renders something."""
    start = next(place for stem, place in stems_of(target) if stem in own)
    end = start
    while end < len(target) and target[end].isalpha():
        end += 1
    return Span(start, end)


CHECKS: tuple[SegmentCheck, ...] = (CutShort(),)
