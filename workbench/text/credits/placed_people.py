"""Who stands at which place of a picture, as far as both texts name them: 左为市长, "the mayor"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.offices import office_readers
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import surname_spellings
from workbench.text.patterns import compiled


class Position(NamedTuple):
    """Somebody's place: from which side, as which one, said at `span`.

    The outermost one is the first; the middle has no number.
    """

    side: str
    number: int
    span: Span


_BEFORE = compiled(rf"[{HAN}·]{{2,8}}\Z")
_BEHIND = compiled(fold(r"(?:边|侧|方|者|图)?(?:为|是|:|的是)?([^，。；、,;()（）]{2,14})"))
_SURNAME_AND_GIVEN = (2, 4)
_WORD = compiled(r"[A-Z][A-Za-z'’-]*")
_FOLLOWED = compiled(r"\s*(?::|(?:is|are|was|were)\b)")
_CLAUSE = compiled(r"[.;:]\s")


def exchanged_people(
    source: str, target: str, ours: Sequence[Position], theirs: Sequence[Position]
) -> tuple[Span, Span] | None:
    """Return a place at which the target has somebody whom the source puts at another one.

    Nothing is said unless two people are known by their names or offices in both texts.
    """
    people = {
        (each.side, each.number): (each, spans)
        for each in ours
        if (spans := list(_in_english(_named_at(source, each), target)))
    }
    shared = [each for each in theirs if (each.side, each.number) in people]
    if len(people) == 1 and len(shared) == 1:
        mine, spans = people[shared[0].side, shared[0].number]
        return (mine.span, shared[0].span) if _is_anothers(target, shared[0], spans) else None
    if len(people) < 2 or not shared or _share_words(people):  # noqa: PLR2004 - two of them
        return None
    anchors = [(span, key) for key, (_, spans) in people.items() for span in spans]
    stand = {each: _beside(target, each, anchors) for each in shared}
    if None in stand.values() or any(
        key == (each.side, each.number) for each, key in stand.items()
    ):
        return None
    wrong = shared[0]
    return people[wrong.side, wrong.number][0].span, wrong.span


_NAME_BEFORE = compiled(
    r"(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+)(?:,| \() ?(?:at |on )?(?:the )?\Z"
)


def _is_anothers(target: str, position: Position, spans: Sequence[Span]) -> bool:
    """Return whether the name right before a place is not the one that the source has there."""
    name = _NAME_BEFORE.search(target[: position.span.start])
    if name is None:
        return False
    start, end = name.span("name")
    return not any(span.start < end and start < span.end for span in spans)


def _share_words(people: Mapping[tuple[str, int], tuple[Position, list[Span]]]) -> bool:
    """Return whether words may name two of them, so that they cannot be told apart."""
    spans = [span for _, found in people.values() for span in found]
    return len(set(spans)) != len(spans)


def _named_at(source: str, position: Position) -> str:
    """Return the words that say who stands at a place: before its bracket or behind it."""
    if source[position.span.start] in "(（":
        found = _BEFORE.search(source[: position.span.start])
        return found[0] if found else ""
    behind = _BEHIND.match(fold(source), position.span.end)
    return source[behind.start(1) : behind.end(1)] if behind else ""


def _in_english(words: str, target: str) -> Iterator[Span]:
    """Yield where a target names the one whom Chinese words name, by name, else by office."""
    ours = [name for each in gazetteer().in_source(words) for name in each.names]
    ties = Ties(ours)
    found = [
        Span(each.start, each.end)
        for each in gazetteer().in_target(target)
        if any(map(ties.has_itself, each.names))
    ]
    found = found or list(_by_surname(words, target))
    offices = [each.office for each in office_readers()["role"].held(words)]
    found = found or [
        Span(each.start, each.end)
        for each in office_readers()["role"].said(target)
        if any(office in each.offices for office in offices)
    ]
    yield from dict.fromkeys(found)


def _by_surname(words: str, target: str) -> Iterator[Span]:
    least, most = _SURNAME_AND_GIVEN
    for length in range(most, least - 1, -1):
        name = words[-length:]
        spellings = surname_spellings(name[:1]) if len(name) == length else ()
        found = [each for each in _WORD.finditer(target) if letters(each[0]) in spellings]
        if found:
            yield from (Span(*each.span()) for each in found)
            return


def _beside(
    target: str, position: Position, anchors: Sequence[tuple[Span, tuple[str, int]]]
) -> tuple[str, int] | None:
    """Return whose name stands by a place: before it in its clause, or behind its colon."""
    stop = max((each.end() for each in _CLAUSE.finditer(target, 0, position.span.start)), default=0)
    before = [(span.end, key) for span, key in anchors if stop <= span.start < position.span.start]
    behind = [(span.start, key) for span, key in anchors if span.start >= position.span.end]
    if behind and (not before or _FOLLOWED.match(target, position.span.end)):
        return min(behind)[1]
    return max(before)[1] if before else None
