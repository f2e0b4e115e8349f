"""Where a caption says that somebody stands and which figure it calls itself, in both languages."""

import re
from collections.abc import Iterator, Mapping, Sequence

from workbench.model.finding import Span
from workbench.text.credits.placed_people import Position, exchanged_people
from workbench.text.folding import fold
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import surname_spellings
from workbench.text.patterns import compiled

_LEFT, _RIGHT, _MIDDLE = "left", "right", "middle"
_OPPOSED = ((_LEFT, _RIGHT), ("front", "back"), ("top", "bottom"))
_OPPOSITE = dict((*_OPPOSED, *(each[::-1] for each in _OPPOSED)))
_NUMBERS: Mapping[str, int] = {each: at for at, each in enumerate("一二三四五六七八九", 1)}


_SIDES = {"左": _LEFT, "右": _RIGHT, "中": _MIDDLE}
_COUNTED = compiled(
    fold(
        "(?P<side>[左右])(?:起|数|边|侧|方|首)?第?(?P<number>[一二三四五六七八九1-9])(?![百千万个起])"
    )
)
_PLAIN = compiled(
    fold(
        "[(（](?P<bracket>[左右中])(?:边|侧|方|者|间)?[)）]|图(?P<shown>[左右])(?![上下])"
        "|(?:^|[。;；,，、:：])(?P<first>[左右])(?:边|侧|方)?[者图]?(?:为|是|:)|居(?P<stands>[左右中])"
    )
)
_IN_WORDS = "first second third fourth fifth sixth seventh eighth"
_IN_FIGURES = "1st 2nd 3rd 4th 5th 6th 7th 8th"
_ENGLISH_NUMBERS: Mapping[str, int] = {
    "far": 1,
    **{word: at for words in (_IN_WORDS, _IN_FIGURES) for at, word in enumerate(words.split(), 1)},
}
_ORDINAL = "|".join(_ENGLISH_NUMBERS)
_ENGLISH_COUNTED = compiled(
    rf"\b(?P<numbers>(?:{_ORDINAL})(?:(?:, | and | or |, and )(?:the )?(?:{_ORDINAL}))*)"
    r" (?:(?:person |one |figure )?(?:from|on) )?(?:the |his |her )?(?P<side>left|right)\b",
    re.IGNORECASE,
)
_ENGLISH_NUMBER = compiled(rf"\b(?:{_ORDINAL})\b", re.IGNORECASE)
_ENGLISH_PLAIN = compiled(
    r"(?:(?:^|[(\[,;:.–—])\s*(?:(?:at|on|to) )?(?:the )?(?:far |extreme )?"
    r"|\b(?:on|at|to|in) (?:the |his |her )?(?:far |extreme )?|\b(?:far|extreme) )"
    r"(?P<side>left|right|cent(?:er|re)|middle)\b(?=\s*(?:[,.;:)\]–—]|$)"
    r"|\s(?:is|are|was|were|and|in|of the picture|with|at|on)\b)",
    re.IGNORECASE,
)
# Words that say the same in another way, so that nothing is told of a side.
_WAYS_ROUND = compiled(r"\b(?:clockwise|flank\w*|beside|next to|alongside)\b", re.IGNORECASE)
_SAYS = {
    _LEFT: compiled(r"\bleft(?:most|-hand)?\b", re.IGNORECASE),
    _RIGHT: compiled(r"\bright(?:most|-hand)?\b", re.IGNORECASE),
    _MIDDLE: compiled(r"\b(?:cent(?:er|re)|middle|between|centred|centered)\b", re.IGNORECASE),
}


def other_position(source: str, target: str) -> tuple[Span, Span] | None:
    """Return the words of both texts that put somebody on another side, row or place in a row."""
    folded = fold(source)
    ours, theirs = list(_positions(folded)), list(_english_positions(target))
    found = (
        _exchanged_side(ours, theirs, target)
        or _other_number(ours, theirs)
        or exchanged_people(source, target, ours, theirs)
    )
    if found is None:
        for way, english in ((_ROWS, _ENGLISH_ROWS), (_PLACES, _ENGLISH_PLACES)):
            found = found or _opposite(folded, target, way, english)
    return found or _other_order(source, folded, target) or _other_figure(folded, target)


def _positions(folded: str) -> Iterator[Position]:
    for match in _COUNTED.finditer(folded):
        number = _NUMBERS.get(match["number"]) or int(match["number"])
        yield Position(_SIDES[match["side"]], number, Span(*match.span()))
    for match in _PLAIN.finditer(folded):
        side = next(filter(None, match.groups()))
        yield Position(_SIDES[side], 0 if side == "中" else 1, Span(*match.span()))


def _english_positions(target: str) -> Iterator[Position]:
    counted = list(_ENGLISH_COUNTED.finditer(target))
    for match in counted:
        for number in _ENGLISH_NUMBER.findall(match["numbers"]):
            place = _ENGLISH_NUMBERS[number.lower()]
            yield Position(match["side"].lower(), place, Span(*match.span()))
    for match in _ENGLISH_PLAIN.finditer(target):
        if not any(each.start() <= match.start("side") < each.end() for each in counted):
            side = match["side"].lower()
            side = side if side in _OPPOSITE else _MIDDLE
            yield Position(side, 0 if side == _MIDDLE else 1, Span(*match.span("side")))


def _exchanged_side(
    ours: Sequence[Position], theirs: Sequence[Position], target: str
) -> tuple[Span, Span] | None:
    """Return a side of the target that the source has nobody on, while its own is not told."""
    if not ours or _WAYS_ROUND.search(target):
        return None
    sides = {each.side for each in ours}
    counted = any(each.number > 1 for each in (*ours, *theirs))
    lost = [each for each in ours if not _SAYS[each.side].search(target)]
    added = [each for each in theirs if each.side not in sides]
    for mine in lost:
        for other in added:
            middle = _MIDDLE in {mine.side, other.side}
            if not (middle and counted) and (middle or mine.number == other.number):
                return mine.span, other.span
    return None


def _other_number(ours: Sequence[Position], theirs: Sequence[Position]) -> tuple[Span, Span] | None:
    """Return a place counted from the same side otherwise: 左二, "third from left"."""
    known = {(each.side, each.number) for each in ours}
    told = {(each.side, each.number) for each in theirs}
    for mine in ours:
        for other in theirs:
            same = mine.side == other.side and mine.number > 0
            apart = (mine.side, mine.number) not in told
            if same and apart and (other.side, other.number) not in known:
                return mine.span, other.span
    return None


_ROWS = compiled(fold("(?P<front>前排)|(?P<back>后排)"))
_ENGLISH_ROWS = compiled(
    r"(?P<front>\b(?:front|seated|foreground|first row|sitting))"
    r"|(?P<back>\b(?:back row|rear|behind|standing|second row|background|last row))",
    re.IGNORECASE,
)
_PLACES = compiled(fold("(?P<top>(?<![以])上图|图上)|(?P<bottom>(?<![以])下图|图下)"))
_ENGLISH_PLACES = compiled(
    r"(?P<top>\b(?:top|above|upper)\b)|(?P<bottom>\b(?:bottom|below|lower)\b)", re.IGNORECASE
)


def _opposite(
    folded: str, target: str, chinese: re.Pattern[str], english: re.Pattern[str]
) -> tuple[Span, Span] | None:
    """Return the one row of the source that the target has as the other one."""
    ours = {match.lastgroup or "": match for match in chinese.finditer(folded)}
    theirs = {match.lastgroup or "": match for match in english.finditer(target)}
    if len(ours) != 1 or len(theirs) != 1:
        return None
    (mine, here), (other, there) = *ours.items(), *theirs.items()
    return (Span(*here.span()), Span(*there.span())) if _OPPOSITE[mine] == other else None


_ORDER = compiled(
    fold(
        "(?:[从由自](?P<from>[左右])|(?P<start>[左右])(?:起(?!第?[一二三四五六七八1-9])|[至到往向][左右]))"
        "[^:,。;]{0,6}[:,]?(?P<names>[^。;\n]*)"
    )
)
_ENGLISH_ORDER = compiled(
    r"\b(?:from (?:the )?(?P<from>left|right)\b|(?P<start>left|right) to (?:left|right)\b)",
    re.IGNORECASE,
)
_BETWEEN_NAMES = compiled(fold("[、,，]|(?:以及|和|与|及)"))


def _other_order(source: str, folded: str, target: str) -> tuple[Span, Span] | None:
    """Return from which side people are named, where the target names them from the other."""
    ours = _ORDER.search(folded)
    counted = [each.end() for each in _ENGLISH_COUNTED.finditer(target)]
    theirs = [each for each in _ENGLISH_ORDER.finditer(target) if each.end() not in counted]
    if ours is None or len(theirs) != 1:
        return None
    mine, other = ours["from"] or ours["start"], theirs[0]["from"] or theirs[0]["start"]
    names = _BETWEEN_NAMES.split(source[ours.start("names") : ours.end("names")])
    if _OPPOSITE[_SIDES[mine]] != other.lower() or _are_turned(names, target):
        return None
    return Span(ours.start(), ours.start("names")), Span(*theirs[0].span())


def _are_turned(names: Sequence[str], target: str) -> bool:
    """Return whether the target names the last of some people before the first."""
    places = [_surname_at(name, target) for name in (names[0], names[-1])]
    return len(names) > 1 and -1 not in places and places[0] > places[1]


def _surname_at(name: str, target: str) -> int:
    spellings = surname_spellings(name.strip()[:1])
    words = _WORD.finditer(target)
    return next((each.start() for each in words if letters(each[0]) in spellings), -1)


_WORD = compiled(r"[A-Z][A-Za-z'’-]*")

_FIGURE = compiled(
    fold(r"^\W{0,2}[图表](?P<number>[0-9]{1,2}|[一二三四五六七八九])(?![0-9月日年])(?=\W|为|示|显)")
)
_ENGLISH_FIGURE = compiled(
    r"^\W{0,2}(?:fig(?:ure|\.)?|table|photo|picture|image|plate|chart)s? ?"
    r"(?:no\. ?)?(?P<number>[0-9]{1,2})\b",
    re.IGNORECASE,
)


def _other_figure(folded: str, target: str) -> tuple[Span, Span] | None:
    """Return the number that a figure has in either text, where it is not the same."""
    ours, theirs = _FIGURE.match(folded), _ENGLISH_FIGURE.match(target)
    if ours is None or theirs is None:
        return None
    number = _NUMBERS.get(ours["number"]) or int(ours["number"])
    same = number == int(theirs["number"])
    return None if same else (Span(*ours.span()), Span(*theirs.span()))
