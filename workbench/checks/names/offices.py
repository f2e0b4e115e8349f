"""Offices: another one in the target, a deputy made the chief, a former or acting holder lost."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from workbench.bitext.glosses import glossed, stems_in
from workbench.checks.names.compared import is_in_english
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.names.offices import (
    Held,
    OfficeReader,
    Said,
    adds_status,
    is_acting,
    is_elect,
    is_former,
    office_readers,
    portfolio_reader,
    says_acting,
    says_elect,
    says_former,
    topics_of,
)
from workbench.text.patterns import compiled

OTHER = Rule("office.other", Family.NAME, Severity.WARNING)
DEPUTY = Rule("office.deputy", Family.NAME, Severity.WARNING)
NO_DEPUTY = Rule("office.no_deputy", Family.NAME, Severity.WARNING)
FORMER = Rule("office.former", Family.NAME, Severity.WARNING)
ACTING = Rule("office.acting", Family.NAME, Severity.WARNING)
ELECT = Rule("office.elect", Family.NAME, Severity.WARNING)

_ROLE = "role"


class Offices:
    """Compares the offices of a source, with their ranks, with those of the target."""

    name = "office.other"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield offices that are other ones, and ranks that are lost or added."""
        del style
        if not is_in_english(checked):
            return
        yield from few(_others(checked))
        yield from few(_other_subjects(checked))
        yield from few(_ranks(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for reader in office_readers().values():
        held = reader.held(source)
        if not held:
            continue
        said = reader.said(target)
        strange = list(_strange(held, said))
        kept = [each for each in said if not strange or not _is_body(target, each)]
        lost = [each for each in held if not _is_said(each, kept)]
        for words in strange:
            if not lost:
                break
            is_within = _stands(lost[0].office.english[0], target[words.start : words.end].lower())
            if lost[0].is_deputy and is_within and _ANY_DEPUTY.search(target):
                continue  # a vice-minister of foreign affairs
            yield _other(checked, lost.pop(0), Span(words.start, words.end))


# What English calls an office by, and is the body itself as often: "High Court prosecutor".
_BODIES = frozenset(
    ("court", "senate", "house", "congress", "committee", "council", "bench", "parliament", "party")
)


def _is_body(target: str, said: Said) -> bool:
    """Return whether words for an office are its body's, which are said of others beside it."""
    return not said.is_telling and target[said.start : said.end].lower() in _BODIES


def _is_said(held: Held, said: Sequence[Said]) -> bool:
    return any(held.office in words.offices for words in said)


def _strange(held: Sequence[Held], said: Sequence[Said]) -> Iterator[Said]:
    """Yield the telling words that none of the offices of the source may be called.

    Where there are more of one kind than offices to be called so, the last of them is one, too.
    """
    left = [words for words in said if words.is_telling]
    for words in left:
        bearers = [each for each in held if each.office in words.offices]
        same = [each for each in left if each.offices == words.offices]
        is_one_more = len(same) > len(bearers) and words is same[-1]
        is_taken = len(bearers) == 1 and _is_taken(bearers[0], words, left)
        if not bearers or is_one_more or is_taken:
            yield words


def _is_taken(held: Held, words: Said, said: Sequence[Said]) -> bool:
    """Return whether the only office that may be called so has a word of its own beside it."""
    others = [each for each in said if each is not words and each.offices != words.offices]
    is_usual = held.office in words.offices[:1]
    return not is_usual and any(each.offices[:1] == (held.office,) for each in others)


def _other(checked: Checked, held: Held, place: Span) -> Finding:
    return OTHER.found(
        checked,
        place,
        source=[Span(held.start, held.end)],
        words=checked.segment.source[held.start : held.end],
        english=held.office.english[0],
        given=place.of(checked.segment.target),
    )


def _other_subjects(checked: Checked) -> Iterator[Finding]:
    """Yield a ministry of the target that no ministry of the source is, where one is lost."""
    source, target = checked.segment.source, checked.segment.target
    every_held = held = portfolio_reader().held(source)
    topics = list(topics_of(target)) if held else []
    if not topics:
        return
    for each in every_held:
        own = [topic for topic in topics if topic[2] in each.office.english]
        if own:
            topics.remove(min(own, key=lambda topic: each.office.english.index(topic[2])))
            held = tuple(other for other in held if other is not each)
    left = _without(target, topics_of(target)).lower()
    every = [form for each in every_held for form in each.office.english]
    lost = [each for each in held if not any(_stands(form, left) for form in each.office.english)]
    for start, end, word in topics:
        if lost and word not in every:
            yield _other(checked, lost.pop(0), Span(start, end))


def _without(text: str, places: Iterable[tuple[int, int, str]]) -> str:
    for start, end, _ in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _stands(form: str, plain: str) -> bool:
    return form in plain and re.search(rf"\b{re.escape(form)}", plain) is not None


def _ranks(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    if (made := _second(source, target)) is not None:
        yield NO_DEPUTY.found(checked, made[1], source=[made[0]], words=made[0].of(source))
        return
    reader = office_readers()[_ROLE]
    held = reader.held(source)
    yield from _unlisted(checked, held)
    if not held:
        return
    said = reader.said(target)
    yield from _assistants(checked, held, said)
    yield from _deputies(checked, held, said)
    for rule, is_so, is_kept in (
        (FORMER, is_former, partial(says_former, said=said)),
        (ACTING, is_acting, says_acting),
        (ELECT, is_elect, says_elect),
    ):
        found = next((each for each in held if is_so(source, each)), None)
        if found is not None and _is_said(found, said) and not is_kept(target):
            yield _rank(checked, rule, found)
    yield from _added(checked, held, said)
    yield from _modified(checked, held, said)


# What stands right before an office and changes it, what English says for it, and what else may.
_MODIFIERS = (
    (
        compiled(fold("(?:名誉|荣誉)(?:副)?$")),
        "honorary",
        compiled(r"(?i)\b(?:honorary|emerit|honou?r)"),
    ),
    (
        compiled(fold("(?:荣休|榮譽退休|退休)$")),
        "retired",
        compiled(r"(?i)\b(?:emerit|retire|former|ex-|onetime|once|honorary|was\b|who led)"),
    ),
    (
        compiled(fold("(?:客座|访问|客席)$")),
        "visiting",
        compiled(r"(?i)\b(?:visit|guest|adjunct|part-time)"),
    ),
    (
        compiled(fold("(?:实习|见习)$")),
        "trainee",
        compiled(
            r"(?i)\b(?:train|intern|probation|cub\b|apprentice|student|junior|novice|assistant|rookie)"
        ),
    ),
)


def _modified(checked: Checked, held: Sequence[Held], said: Sequence[Said]) -> Iterator[Finding]:
    """Yield an honorary or a visiting holder of an office who became one like any other."""
    source, target = checked.segment.source, checked.segment.target
    for each in held:
        before = fold(source[max(0, each.start - _MOST_BEFORE) : each.start])
        own = next((words for words in said if each.office in words.offices), None)
        for pattern, english, kept in _MODIFIERS if own is not None else ():
            match = pattern.search(before)
            if own is None or match is None or kept.search(target):
                continue
            place = Span(own.start, own.end)
            start = each.start - len(match[0])
            yield OTHER.found(
                checked,
                place,
                source=[Span(start, each.end)],
                fix=Fix(place.start, place.end, f"{english} {place.of(target)}"),
                words=source[start : each.end],
                english=f"{english} {place.of(target)}",
                given=place.of(target),
            )
            return


_MOST_BEFORE = 5


_ASSISTANT = compiled("助理")
_SAID_ASSISTANT = compiled(r"\b(?:assist|aide|deputy|adviser|advisor)", re.IGNORECASE)


def _assistants(checked: Checked, held: Sequence[Held], said: Sequence[Said]) -> Iterator[Finding]:
    """Yield the assistant of somebody in office who became the officer: 市长助理, "the mayor"."""
    source, target = checked.segment.source, checked.segment.target
    if "助理" not in source or _SAID_ASSISTANT.search(target):
        return
    for each in held:
        is_assistant = _ASSISTANT.match(source, each.end) or source.endswith("助理", 0, each.start)
        chief = next((words for words in said if each.office in words.offices), None)
        if is_assistant and chief is not None:
            yield _rank(checked, DEPUTY, each, chief)
            return


def _added(checked: Checked, held: Sequence[Held], said: Sequence[Said]) -> Iterator[Finding]:
    """Yield an office whose holder is a former or an acting one in the target only."""
    source, target = checked.segment.source, checked.segment.target
    for words in said:
        mine = next((each for each in held if each.office in words.offices), None)
        if mine is not None and words.is_telling and adds_status(source, target, words):
            start = next(
                (
                    place
                    for way in ("former", "ex", "acting", "interim", "caretaker")
                    if (place := target.lower().rfind(way, 0, words.start)) >= 0
                ),
                words.start,
            )
            yield _other(checked, mine, Span(start, words.end))
            return


def _rank(checked: Checked, rule: Rule, held: Held, said: Said | None = None) -> Finding:
    source = checked.segment.source
    places = [Span(said.start, said.end)] if said is not None else []
    start = max(0, held.start - 1) if held.is_deputy else held.start
    return rule.found(
        checked, *places, source=[Span(start, held.end)], words=source[start : held.end]
    )


_ANY_DEPUTY = compiled(
    r"\b(?:deput\w+|vice|assistant|associate|under-?secretar\w*"
    r"|second-in-command|second-ranking|No\. ?2|junior|lieutenant|sub-\w+)\b",
    re.IGNORECASE,
)
_SOURCE_DEPUTY = compiled("副|助理|次长|次長|次官|协理|協理|政务官|常务|常務|助教|襄理")


def _deputies(checked: Checked, held: Sequence[Held], said: Sequence[Said]) -> Iterator[Finding]:
    """Yield a deputy who became the chief, and a chief who became a deputy."""
    source, target = checked.segment.source, checked.segment.target
    lost = next((each for each in held if each.is_deputy), None)
    if lost is not None and not _ANY_DEPUTY.search(target):
        chief = next((each for each in said if lost.office in each.offices), None)
        if chief is not None:
            yield _rank(checked, DEPUTY, lost, chief)
        return
    added = [each for each in said if each.is_deputy and each.is_telling]
    count = sum(each.is_deputy for each in held)
    for words in added:
        chiefs = [each for each in held if each.office in words.offices]
        plain = [each for each in said if each.offices == words.offices and not each.is_deputy]
        own = [each for each in added if each.offices == words.offices]
        wanted = sum(each.is_deputy for each in chiefs)
        if not chiefs or len(chiefs) == wanted or plain or len(own) <= wanted:
            continue
        if count or not _SOURCE_DEPUTY.search(source):
            yield _rank(checked, NO_DEPUTY, _chief(chiefs), own[-1])
            return


# The second of somebody whom no table has: 副班主任, 副会首.
_UNLISTED = compiled(
    fold(
        r"副(?P<head>[一-鿿]{1,4}?(?:长|任|记|官|事|委|师|理|监|裁|授|员|编|令|首|总))(?![一-鿿]?级)"
    )
)


def _unlisted(checked: Checked, held: Sequence[Held]) -> Iterator[Finding]:
    """Yield the second of somebody whom no table has, and of whom the target has the first."""
    source, target = checked.segment.source, checked.segment.target
    match = _UNLISTED.search(fold(source)) if "副" in source else None
    if match is None or _ANY_DEPUTY.search(target) or _AS_SECOND.search(target):
        return
    here = Span(*match.span("head"))
    if any(each.start <= here.start < each.end for each in held):
        return
    own = [each.own for each in glossed(here.of(source)) if each.end == len(here.of(source))]
    if own and own[0] & stems_in(target):
        whole = Span(match.start(), match.end())
        yield DEPUTY.found(checked, source=[whole], words=whole.of(source))


_AS_SECOND = compiled(r"(?i)\b(?:second|co-\w+|sub|alternate|helper|side|by-|first mate|aux)")


# A second of somebody whom the offices do not list: 首席经济学家 as "deputy chief economist".
_CHIEFS = compiled("首席|总编|總編|主编|主編|总监|總監|总裁|總裁|校长|校長|院长|院長|队长|隊長")
_SECONDS = compiled(
    r"\b(?:deputy|vice)[ -](?:chief|head|director|chair\w*|president|editor\S*"
    r"|principal|captain)\b",
    re.IGNORECASE,
)
_ANY_SECOND = compiled("[副次佐二贰貳代助协協亚亞]")


def _second(source: str, target: str) -> tuple[Span, Span] | None:
    """Return where a source has a chief and a target, of a source without any second, a deputy."""
    if _ANY_SECOND.search(source):
        return None
    chief, second = _CHIEFS.search(source), _SECONDS.search(target)
    return (Span(*chief.span()), Span(*second.span())) if chief and second else None


def _chief(held: Sequence[Held]) -> Held:
    return next(each for each in held if not each.is_deputy)


__all__ = ["CHECKS", "OfficeReader", "Offices"]

CHECKS: tuple[SegmentCheck, ...] = (Offices(),)
