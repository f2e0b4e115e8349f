"""Where something happened, and what office somebody holds, where a target has no word of it.

在柏林举行的公开赛 as "the open tournament", 教育部次長龐志遠 as "Pang Chih-yuan": lists of names
have their own check, and a place or an office that is there in another form is no omission.
"""

from collections.abc import Iterator

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.senses import telling_senses
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.exchange import lost_names, strange
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.people import introduced_people
from workbench.text.names.presence import capital_runs, writes_whole
from workbench.text.patterns import compiled

_WHERE = compiled(fold("(?:在|于|从|自|抵达?|赴|往|飞|到|访问?|来自|经由?|取道|绕道)$"))
# What only begins by a place: its government, its time, a list of several, 国内生产总值.
_OF_PLACE = compiled(fold("[政当和与、国省市县州时时区生]|方面"))
# All of a country, which goes without its name.
_WHOLE = compiled(fold("[全国]"))
_BARE_NAME = compiled(r"(?P<name>(?:[A-Z][\w'’-]+ ){2,3})(?=[a-z])")
_OFFICE = compiled(fold(r"[^，。；：！？、“”「」（）()〔〕／/\s]*$"))
_WORKS = compiled(fold("[记編编]|[摄攝]|撰|作者|图|圖"))
_FEWEST = 2


def lost_particulars(source: str, target: str) -> Iterator[Span]:
    """Yield the places and the offices of a source that nothing in a target tells."""
    yield from _places(source, target)
    yield from _offices(source, target)


def _places(source: str, target: str) -> Iterator[Span]:
    """Yield places where, or whence or whither, of a target that names no place instead."""
    folded = fold(source)
    there = [
        (each, where)
        for each in gazetteer().in_source(source)
        if (where := _WHERE.search(folded, max(0, each.start - 2), each.start)) is not None
        and _OF_PLACE.match(folded, each.end) is None
        and _WHOLE.match(folded, each.start) is None
        and _is_place(each)
    ]
    if not there:
        return
    lost = {each.start for each in lost_names(gazetteer(), source, target)}
    if not lost or any(strange(gazetteer(), source, target)):
        return
    for each, where in there:
        is_spelt = any(form in target for name in each.names for form in name.english)
        if each.start in lost and not is_spelt:
            yield Span(where.start(), each.end)


def _is_place(mention: Mention) -> bool:
    is_firm = any(name.is_firm for name in mention.names)
    return is_firm and all(name.kind is NameKind.PLACE for name in mention.names)


def _offices(source: str, target: str) -> Iterator[Span]:
    """Yield the office before a person's name, of whom a target begins by the bare whole name."""
    begins = _BARE_NAME.match(target)
    if begins is None:
        return
    [run, *_] = capital_runs(begins["name"])
    people = (
        each
        for each in introduced_people(source)
        if writes_whole(run, each.name) and not writes_whole(run[1:], each.name)
    )
    for each in people:
        found = _OFFICE.search(fold(source)[: each.start])
        if found is None or _WORKS.search(found[0]):
            continue
        office, there = Span(*found.span()), all_stems_in(target)
        words = [w for w in telling_senses(source) if office.start <= w.start < office.end]
        if len(words) >= _FEWEST and all((w.says | w.stems).isdisjoint(there) for w in words):
            yield office
