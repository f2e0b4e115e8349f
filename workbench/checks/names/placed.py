"""Where somebody is posted, from where to where something goes, in which province a city lies.

驻美大使 as "ambassador to Britain", 由台中调往花莲 as "from Hualien to Taichung", 台州 of Zhejiang
as "Taizhou, Jiangsu".
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER_PLACE, PLACES_MAYBE_EXCHANGED
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.exchange import strange
from workbench.text.names.gazetteer import Mention, Ties, gazetteer, signs
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of
from workbench.text.patterns import compiled


class Placed:
    """Compares posts of envoys, routes, and the provinces that stand behind cities."""

    name = "place.placed"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield an envoy to another country, a route turned round, a city in another province."""
        del style
        if is_in_english(checked):
            yield from few(_posted(checked))
            yield from few(_turned(checked))
            yield from few(_in_another_province(checked))


_POST = compiled(
    fold(
        r"[驻赴](?P<where>[一-鿿]{1,6}?)(?:大使|总领事|领事|代表|特使|公使|使馆|使节|记者|部队|军)"
    )
)
_SAID_POST = compiled(
    r"\b(?:ambassadors?|envoys?|consuls?[ -]general|representatives?|embass(?:y|ies)|consulates?"
    r"|troops|forces|minister)\b(?: \w+)?"
    r" (?:to|in|at) (?:the )?(?P<where>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})",
)


def _posted(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    posts, said = list(_POST.finditer(fold(source))), list(_SAID_POST.finditer(target))
    if len(posts) != 1 or not said:
        return
    start, end = posts[0].span("where")
    ours = _lands(source, start, end)
    for match in said if ours else ():
        theirs = _first(gazetteer().in_target(target), match.start("where"))
        if theirs is None or not any(_is_land(name) for name in theirs.names):
            continue
        if not any(Ties(ours).has(name) for name in theirs.names) and not _is_named(
            source, (start, end), theirs
        ):
            yield _found(checked, Span(start, end), Span(theirs.start, theirs.end), ours[0])


def _lands(source: str, start: int, end: int) -> tuple[KnownName, ...]:
    """Return the countries that a post is in: a name, or one sign of one."""
    if end - start == 1:
        return tuple(n for n in signs().get(fold(source[start]), ()) if _is_land(n))
    mention = _first(gazetteer().in_source(source), start)
    return tuple(n for n in mention.names if n.kind is NameKind.PLACE) if mention else ()


def _is_land(name: KnownName) -> bool:
    return name.kind is NameKind.PLACE and name.is_firm and bool(name.adjectives)


def _first(mentions: Iterable[Mention], start: int) -> Mention | None:
    return next((each for each in mentions if each.start == start), None)


def _is_named(source: str, post: tuple[int, int], theirs: Mention) -> bool:
    """Return whether a source names a country elsewhere than in the post."""
    others = Ties(
        name
        for each in gazetteer().in_source(source)
        if not post[0] <= each.start < post[1]
        for name in each.names
    )
    return any(others.has(name) for name in theirs.names)


_GOING = (
    "开往|驶往|驶向|飞往|飞赴|运往|运到|运至|调往|调到|调任|调至|转往|迁往|"
    "迁至|前往|返回|开到|送往|赶往|通往|移往|搬到|搬至|流向|途经"
)
_ROUTE = compiled(
    fold(rf"(?:[从由自]|^)[^，。；]{{0,16}}(?:{_GOING})|[从由自][^，。；]{{2,16}}[至到往]")
)
_TO = compiled(fold(rf"{_GOING}|[至到往]"))
_SAID_ROUTE = compiled(
    r"\bfrom (?P<one>[A-Z][^,.;]{1,30}?(?:, [A-Z]\w+,)?) (?:to|for|toward|towards|into) "
    r"(?P<two>[A-Z][^.;]{1,30})"
)


def _turned(checked: Checked) -> Iterator[Finding]:
    """Yield a route of which both ends are the source's, each in the other's place."""
    source, target = checked.segment.source, checked.segment.target
    said = _SAID_ROUTE.search(target)
    route = _ROUTE.search(fold(source))
    if said is None or route is None:
        return
    going = next(
        (
            each
            for each in _TO.finditer(fold(source), route.start())
            if each.start() > route.start()
        ),
        None,
    )
    places = [each for each in gazetteer().in_source(source) if _is_place(each)]
    before = [each for each in places if going and route.start() <= each.start < going.start()]
    behind = [each for each in places if going and each.start >= going.end()]
    if not before or not behind:
        return
    known = gazetteer().in_target(target)
    one = _first(known, said.start("one"))
    two = _first(known, said.start("two"))
    if one is None or two is None:
        return
    begins = next((each for each in before if _is_same(each, two)), None)
    ends = next((each for each in behind if _is_same(each, one)), None)
    is_so = any(_is_same(each, one) for each in before) or any(_is_same(e, two) for e in behind)
    if begins is not None and ends is not None and not is_so:
        words, given = source[begins.start : begins.end], target[one.start : one.end]
        yield PLACES_MAYBE_EXCHANGED.found(
            checked,
            Span(one.start, one.end),
            source=[Span(begins.start, begins.end)],
            words=words,
            english=target[two.start : two.end],
            given=given,
        )


def _is_place(mention: Mention) -> bool:
    return any(name.kind is NameKind.PLACE for name in mention.names)


def _is_same(ours: Mention, theirs: Mention) -> bool:
    own = {form for name in ours.names for form in name.english}
    return any(not own.isdisjoint(name.english) for name in theirs.names)


_COMMA = compiled(r"(?:,| in)(?: the)? (?=[A-Z])")
_MOST = 20


def _in_another_province(checked: Checked) -> Iterator[Finding]:
    """Yield a province behind a city in which no city of that name and those signs lies."""
    source, target = checked.segment.source, checked.segment.target
    strangers = {each.start: each for each in strange(gazetteer(), source, target)}
    mentions = gazetteer().in_target(target) if strangers else ()
    for city in islice(mentions, _MOST):
        comma = _COMMA.match(target, city.end)
        province = strangers.get(comma.end()) if comma else None
        if province is None or not _is_place(province):
            continue
        here = next((each for each in gazetteer().in_source(source) if _is_same(each, city)), None)
        if here is None or not _is_told(here, province):
            continue
        around = {form for name in here.names for form in name.near}
        within = {form for name in province.names for form in name.english}
        if around and around.isdisjoint(within) and not _is_read(province, source, target):
            yield _found(
                checked,
                Span(here.start, here.end),
                Span(province.start, province.end),
                here.names[0],
            )


def _is_told(city: Mention, province: Mention) -> bool:
    """Return whether it is known where a city lies, and the other lies in the same country."""
    return all(name.kind is NameKind.PLACE for name in city.names) and any(
        name.kind is NameKind.PLACE and bool(name.sign or name.near) for name in province.names
    )


def _is_read(mention: Mention, source: str, target: str) -> bool:
    plain = letters(target[mention.start : mention.end])
    return next(places_of(plain, source), None) is not None


def _found(checked: Checked, here: Span, there: Span, name: KnownName) -> Finding:
    words, given = here.of(checked.segment.source), there.of(checked.segment.target)
    english = name.english[0]
    return OTHER_PLACE.found(
        checked, there, source=[here], words=words, english=english, given=given
    )


CHECKS: tuple[SegmentCheck, ...] = (Placed(),)
