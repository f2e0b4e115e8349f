"""What one segment of an article gets right and another gets wrong.

巴拉圭 is Paraguay in one segment and Uruguay in the next, a minister's office another's, a clause
with 不 denied here and said there, a woman `he`. The segment that is right is the evidence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.checks.meaning.renamed import shared_runs
from workbench.checks.meaning.reworded import REWORDED
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.names.one_spelling import people_of
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.exchange import lost_names, strange
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.offices import Held, Said, office_readers
from workbench.text.names.spelt import capitals_of
from workbench.text.names.transcription import SURELY_HEARD, likeness
from workbench.text.patterns import compiled

_MOST_SEGMENTS = 120


class _Known(NamedTuple):
    """What a segment names, read while it is at hand."""

    ours: tuple[Mention, ...]
    theirs: Mapping[int, str]
    held: tuple[Held, ...]
    said: tuple[Said, ...]


@lru_cache(2048)
def _known(source: str, target: str) -> _Known:
    reader = office_readers()["role"]
    theirs = {
        id(name): target[each.start : each.end]
        for each in gazetteer().in_target(target)
        for name in each.names
    }
    return _Known(gazetteer().in_source(source), theirs, reader.held(source), reader.said(target))


class Elsewhere:
    """Compares names, offices and denials that several segments of an article share."""

    name = "elsewhere"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article."""
        del style
        if is_compared(checked):
            _known(checked.segment.source, checked.segment.target)
            yield article_key(checked, "↔")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that has instead what another one has rightly."""
        del key, style
        compared = group[:_MOST_SEGMENTS]
        yield from few(_names(compared))
        yield from few(_offices(compared))
        yield from few(_denials(compared))
        yield from few(_women(compared))
        yield from few(_men(compared))
        yield from few(_jobs(compared))


def _of(checked: Checked) -> _Known:
    return _known(checked.segment.source, checked.segment.target)


def _reworded(
    here: Checked, there: Checked, source: Span, given: Span, other: str
) -> Iterator[Finding]:
    yield REWORDED.found(
        here,
        given,
        source=(source,),
        words=source.of(here.segment.source),
        given=given.of(here.segment.target),
        other=other,
        segment=str(there.segment.id),
    )


def _names(group: Sequence[Checked]) -> Iterator[Finding]:
    """Yield known names that one segment keeps, and another has a name of that kind instead."""
    kept: dict[str, tuple[Checked, str]] = {}
    gone: list[tuple[Checked, Mention, str]] = []
    for checked in group:
        known = _of(checked)
        for mention in known.ours:
            text = mention.names[0].english[0]
            form = next((known.theirs[id(n)] for n in mention.names if id(n) in known.theirs), "")
            if form:
                kept.setdefault(text, (checked, form))
            else:
                gone.append((checked, mention, text))
    for checked, mention, text in gone:
        if text in kept:
            place = _instead(checked, mention)
            if place is not None:
                there, form = kept[text]
                span = Span(mention.start, mention.end)
                yield from _reworded(checked, there, span, place, form)


def _instead(checked: Checked, mention: Mention) -> Span | None:
    """Return where a target has a name of the kind that its source has not, if one is lost."""
    source, target = checked.segment.source, checked.segment.target
    strangers = tuple(strange(gazetteer(), source, target))
    if not strangers:
        return None
    lost = {each.start for each in lost_names(gazetteer(), source, target, strangers)}
    kind = mention.names[0].kind
    name = source[mention.start : mention.end]
    if mention.start not in lost or _is_spelt(name, target, strangers):
        return None
    other = next((each for each in strangers if each.names[0].kind is kind), None)
    return Span(other.start, other.end) if other is not None else None


def _is_spelt(name: str, target: str, known: Sequence[Mention]) -> bool:
    """Return whether a name stands in a target in a spelling not known: 穆罕默德, Mohammed."""
    taken = {place for each in known for place in range(each.start, each.end)}
    capitals = capitals_of(target) if len(name) > _SHORT_NAME else ()
    return any(
        each.start not in taken and likeness(name, each.text) > SURELY_HEARD for each in capitals
    )


# In characters: what is shorter sounds like much.
_SHORT_NAME = 2


def _offices(group: Sequence[Checked]) -> Iterator[Finding]:
    """Yield offices that are said rightly in one segment, and in another are others."""
    kept: dict[str, tuple[Checked, str]] = {}
    gone: list[tuple[Checked, Held, Said]] = []
    for checked in group:
        known, target = _of(checked), checked.segment.target
        for held in known.held:
            own = [each for each in known.said if held.office in each.offices]
            right = next((each for each in own if each.is_deputy is held.is_deputy), None)
            if right is not None:
                kept.setdefault(_title(checked, held), (checked, target[right.start : right.end]))
                continue
            other = next(iter(own), None) or _strange(known)
            if other is not None and len(known.held) == 1:
                gone.append((checked, held, other))
    for checked, held, other in gone:
        there, form = kept.get(_title(checked, held), (None, ""))
        if there is not None:
            span, place = Span(held.start, held.end), Span(other.start, other.end)
            yield from _reworded(checked, there, span, place, form)


def _title(checked: Checked, held: Held) -> str:
    """Return an office in Chinese."""
    return fold(checked.segment.source[held.start : held.end])


def _strange(known: _Known) -> Said | None:
    """Return the only office of a target, where it tells one that no office of the source is."""
    if len(known.said) != 1 or not known.said[0].is_telling:
        return None
    said = known.said[0]
    return None if any(held.office in said.offices for held in known.held) else said


_CLAUSE = compiled(f"[{HAN}A-Za-z0-9]{{6,}}")
_NOT = compiled(
    fold(
        "不存在|不会|不能|不得|不再|不是|不可|不予|不应|没有|未能|尚未|并未|并非|从未|无法|毫无|绝不"
    )
)
_SAID_NOT = compiled(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|fail\w*|den(?:y|ies|ied)\w*"
    r"|refus\w+|reject\w*|lack\w*|rul(?:e[sd]?|ing) out|unable|impossible|far from|hardly|free of"
    r"|un\w{4,}|in(?:ab|ac|ad|ca|co|de|ef|el|ex|su)\w+|im(?:po|pe)\w+|il\w{4,}|ir\w{4,}|dis\w{4,}"
    r"|\w+less)\b|n['’]t\b",
    re.IGNORECASE,
)


def _denials(group: Sequence[Checked]) -> Iterator[Finding]:
    """Yield clauses with a not that are denied in one segment, and in another by no word."""
    having: dict[str, list[Checked]] = {}
    for checked in group:
        folded = fold(checked.segment.source)
        for clause in _CLAUSE.findall(folded):
            if _NOT.search(clause):
                having.setdefault(clause, []).append(checked)
    for clause, segments in having.items():
        said = [_SAID_NOT.search(each.segment.target) for each in segments]
        right = next((n for n, match in enumerate(said) if match), None)
        for checked, match in zip(segments, said, strict=True) if right is not None else ():
            if match is None:
                start = fold(checked.segment.source).find(clause)
                span = Span(start, start + len(clause))
                place = Span(0, len(checked.segment.target))
                other = segments[right or 0]
                yield from _reworded(checked, other, span, place, other.segment.target)


_SHE = compiled(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_HE = compiled(r"\b(?:he|his|him|himself)\b", re.IGNORECASE)
# Others in a source of whom a target may say "he", or "she".
_MAN = compiled(fold("他|男|父|夫|爸|爷|叔|舅|伯|哥|弟|先生|兄|爹|其子|老公"))
_WOMAN = compiled(fold("[妻母妈姐妹娘婆嫂姨姑奶]|女儿|女友|太太|夫人|遗孀|其女"))


def _women(group: Sequence[Checked]) -> Iterator[Finding]:
    """Yield `he` for a woman: one whom another segment calls her, she alone being named."""
    for there in group:
        source, target = fold(there.segment.source), there.segment.target
        names = people_of(there.segment.source, target)
        if len(names) != 1 or _MAN.search(source) or _WOMAN.search(source):
            continue
        told, name = _SHE.search(target), names[0]
        is_hers = told is not None and _HE.search(target) is None
        if not is_hers and not _is_called_woman(source, fold(name)):
            continue
        for here in group:
            if here is not there and fold(name) in fold(here.segment.source):
                yield from _he(here, there, fold(name), told[0] if is_hers and told else target)


def _men(group: Sequence[Checked]) -> Iterator[Finding]:
    """Yield `she` for a man: one whom another segment calls 他, he alone being named."""
    for there in group:
        source, target = fold(there.segment.source), there.segment.target
        told = _HE.search(target)
        if told is None or _SHE.search(target) or not _HIM.search(source) or _WOMAN.search(source):
            continue
        names = people_of(there.segment.source, target)
        if len(names) != 1:
            continue
        for here in group:
            own = fold(here.segment.source)
            if here is there or fold(names[0]) not in own or _WOMAN.search(own) or "她" in own:
                continue
            she = _SHE.search(here.segment.target)
            is_only = {*people_of(here.segment.source, here.segment.target)} <= {names[0]}
            if she is not None and is_only and not _HE.search(here.segment.target):
                place = own.find(fold(names[0]))
                span = Span(place, place + len(names[0]))
                yield from _reworded(here, there, span, Span(*she.span()), told[0])


_HIM = compiled(fold("(?<![其吉])他(?!们|人|国|乡|方)"))


def _is_called_woman(source: str, name: str) -> bool:
    """Return whether the title before a name is a woman's: 女飞行员余旭."""
    place = source.find(name)
    before = source[max(0, place - _TITLE) : place]
    return _TITLED_WOMAN.search(before) is not None


_TITLE = 8
_TITLED_WOMAN = compiled(fold(f"女[{HAN}]{{1,6}}$"))


def _he(here: Checked, there: Checked, name: str, other: str) -> Iterator[Finding]:
    source, target = here.segment.source, here.segment.target
    he = _HE.search(target)
    is_only = {fold(each) for each in people_of(source, target)} <= {name}
    if he is not None and is_only and not _SHE.search(target) and not _MAN.search(fold(source)):
        place = fold(source).find(name)
        span = Span(place, place + len(name))
        yield from _reworded(here, there, span, Span(*he.span()), other)


# Somebody by a job, and a pronoun by which a text says of which sex it is.
_JOB = compiled(
    r"\b[Tt]he (?:[a-z]{3,} )?(?P<job>[a-z]{2,}(?:tor|ser|cer|ner|ter|ger|yer|ker|der|ver|her|ist"
    r"|ian|ant|dent|eer))(?=[’' ,.])"
)
_NO_JOBS = listed(
    """matter water letter center theater winter summer paper number order member computer weather
    quarter tower river power former latter other later another doctor factor sector plant border
    leader border disaster chapter master register manner corner dinner banner danger trigger
    accident incident transmitter poster filter shelter meter brother mother father daughter sister
    motor reactor restaurant president over under gender"""
)
_ANY_SEX = compiled(fold("[他她]"))


def _jobs(group: Sequence[Checked]) -> Iterator[Finding]:
    """Yield `he` for somebody of a job whom an earlier target calls `she`, or the reverse."""
    first: dict[str, tuple[Checked, str, bool]] = {}
    for here in group:
        source, target = here.segment.source, here.segment.target
        said = [(_SHE.search(target), True), (_HE.search(target), False)]
        told = [(found, sex) for found, sex in said if found is not None]
        if len(told) != 1:
            continue
        jobs = {each["job"] for each in _JOB.finditer(target)} - _NO_JOBS
        folded = fold(source)
        others = _MAN.search(folded) or _WOMAN.search(folded) or _ANY_SEX.search(folded)
        if len(jobs) != 1 or others or people_of(source, target):
            continue
        (pronoun, is_woman), job = told[0], jobs.pop()
        there, other, was_woman = first.setdefault(job, (here, pronoun[0], is_woman))
        shared = shared_runs(source, there.segment.source) if was_woman is not is_woman else ()
        if shared and here.segment.role is there.segment.role:
            yield from _reworded(here, there, shared[0], Span(*pronoun.span()), other)


CHECKS: tuple[GroupCheck, ...] = (Elsewhere(),)
