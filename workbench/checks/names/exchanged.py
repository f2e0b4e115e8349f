"""Another's name in the target: a known one that the source has not, beside one that is lost."""

import re
from collections.abc import Collection, Iterable, Iterator

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER, OTHER_PLACE
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.exchange import lost_names, lost_siblings, strange
from workbench.text.names.gazetteer import Mention, Ties, gazetteer, is_ambiguous
from workbench.text.names.offices import portfolio_reader, topics_of
from workbench.text.names.pinyin import letters
from workbench.text.names.transcription import SURELY_HEARD, likeness
from workbench.text.patterns import compiled

_RULES = {NameKind.PERSON: OTHER, NameKind.ORGANISATION: OTHER, NameKind.PLACE: OTHER_PLACE}


class OtherNames:
    """Looks for a known name without its like in the source, where the source has one without."""

    name = "name.other"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names of the target that the source does not have, each beside one it lost."""
        del style
        if is_in_english(checked):
            yield from few(_others(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    known = gazetteer()
    strangers = tuple(strange(known, source, target))
    if not strangers:
        yield from _neighbours(checked)
        return
    # Where both texts name a ministry's subject, offices compare them.
    is_told = next(topics_of(target), None) is not None
    held = [(each.start, each.end) for each in portfolio_reader().held(source) if is_told]
    lost = [
        each
        for each in lost_names(known, source, target, strangers)
        if not any(start < each.end and each.start < end for start, end in held)
        and _CLOCK.match(source, each.end) is None
    ]
    for stranger in strangers:
        kinds = {name.kind for name in stranger.names}
        partner = next((each for each in lost if _kind(each) in kinds), None)
        if partner is None and all(name.is_firm for name in stranger.names[:1]):
            partner = next(lost_siblings(known, source, target, stranger), None)
        given = target[stranger.start : stranger.end]
        if partner is None or _is_half(given, partner) or _is_called_so(given, checked, partner):
            continue
        lost = [each for each in lost if each is not partner]
        yield _other(checked, partner, stranger)


def _is_called_so(given: str, checked: Checked, partner: Mention) -> bool:
    """Return whether a person is called by the first of several names: 穆罕默德, the prince."""
    first, _, rest = given.partition(" ")
    chinese = checked.segment.source[partner.start : partner.end]
    is_person = _kind(partner) is NameKind.PERSON and bool(rest)
    return is_person and likeness(chinese, letters(first)) >= SURELY_HEARD


def _is_half(given: str, partner: Mention) -> bool:
    """Return whether a name is a part of the one that is lost: "Tsinghua and Peking universities".

    New Taipei is no Taipei.
    """
    every = [form for name in partner.names for form in name.english]
    if any(" " in form and form in given for form in every):
        return True  # its General Office
    forms = [form for form in every if given in form]
    if not forms:
        return False
    part = re.compile(rf"(?<!New )\b{re.escape(given)}\b")
    return any(part.search(form) is not None for form in forms)


def _neighbours(checked: Checked) -> Iterator[Finding]:
    """Yield a town of the target that only its country ties to the source, where another is lost.

    哈尔科夫 of Ukraine as "Kyiv": the capital may stand for the country, but not for a town in it
    that the target has nowhere, nor where the target has the country as well.
    """
    source, target = checked.segment.source, checked.segment.target
    known = gazetteer()
    ours = known.in_source(source)
    own = Ties(name for each in ours for name in each.names)
    towns = [
        each
        for each in known.in_target(target)
        if all(_is_town(name) and not own.has_itself(name) for name in each.names)
        and not is_ambiguous(target[each.start : each.end])
    ]
    if not towns:
        return
    for lost in lost_names(known, source, target, tuple(towns)):
        around = {form for name in lost.names if _is_town(name) for form in name.near}
        partner = next((each for each in towns if _lies_in(each, around)), None)
        if partner is not None and any(name.is_firm for name in lost.names):
            yield _other(checked, lost, partner)
            return


def _is_town(name: KnownName) -> bool:
    return name.kind is NameKind.PLACE and not name.adjectives and not name.sign


def _lies_in(town: Mention, lands: Collection[str]) -> bool:
    """Return whether a town lies in one of some lands."""
    return any(not set(lands).isdisjoint(name.near) for name in town.names)


def _other(checked: Checked, lost: Mention, stranger: Mention) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    return _RULES[_kind(lost)].found(
        checked,
        Span(stranger.start, stranger.end),
        source=[Span(lost.start, lost.end)],
        words=source[lost.start : lost.end],
        english=lost.names[0].english[0],
        given=target[stranger.start : stranger.end],
    )


# Behind a place: it is the place of a clock, which the target may read in another.
_CLOCK = compiled("[时時][间間]")


def _kind(mention: Mention) -> NameKind:
    return mention.names[0].kind


CHECKS: tuple[SegmentCheck, ...] = (OtherNames(),)
