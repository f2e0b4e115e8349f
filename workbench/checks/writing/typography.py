"""Spaces and marks as a typesetter sees them: on the wrong side of a mark, or one mark too many.

What stands beside each piece of the text decides, not a list of how slips look. Cheaper checks
look for the slips of every day; what they find is not told again.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import REPEATED
from workbench.checks.writing.spacing import AFTER, BEFORE, INSIDE
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_marks import Piece, Sort, partner, pieces
from workbench.text.english_tokens import LETTERS, is_chinese
from workbench.text.patterns import compiled

# What a text has in which anything of this may be wrong: most have none and need no pieces.
_MAY_BE = compiled(
    rf"[ \u00a0][:;,?!%)\]]|[(\[][ \u00a0]|[)\]][{LETTERS}\d]|[)%\]]\(|[?!][ \u00a0]\."
    rf"|(?<![{LETTERS}])[A-Z]\.[A-Z][a-z]|[a-z](?:19|20)\d\d(?!\d)"
    r"|[a-z]{3}[?!.],|,[ \u00a0]\.|[%°][A-Za-z]{3}|\d[ap]\.m"
)

_BEARING = frozenset({Sort.WORD, Sort.FIGURE, Sort.CLOSE, Sort.QUOTE_CLOSE})
_BEGINNING = frozenset({Sort.WORD, Sort.FIGURE, Sort.OPEN, Sort.QUOTE_OPEN})

_NONE = Piece(Sort.BREAK, 0, 0, "")

# Behind an initial with its stop these are part of a degree, not a name.
_DEGREES = frozenset(
    {"Sc", "Phil", "Ed", "Litt", "Tech", "Eng", "Com", "Arch", "Div", "Mus", "Res"}
)

# Small words that no code ends in: `in2024` is two words, `mp2024` may be one.
_BEFORE_YEARS = frozenset(
    {
        *("in", "of", "since", "from", "by", "until", "to", "before", "after", "during", "between"),
        *("and", "through", "till", "year", "early", "late", "mid", "around"),
        *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
        *("October", "November", "December"),
    }
)


class Typography:
    """Finds `demands :a truce`, `writer( born`, `50 %`, `French, , 45`, `J.K.Rowling`."""

    name = "typography"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the edit that settles it."""
        del style
        target = checked.segment.target
        if _MAY_BE.search(target) is None or is_chinese(target):
            return
        found = pieces(target)
        yield from few(
            chain.from_iterable(
                _JUDGES[piece.sort](checked, found, index)
                for index, piece in enumerate(found)
                if piece.sort in _JUDGES
            )
        )


def _at(found: Sequence[Piece], index: int) -> Piece:
    return found[index] if 0 <= index < len(found) else _NONE


def _shown(target: str, start: int, end: int) -> str:
    return target[max(0, start - 12) : end + 12].strip()


def _repeated(checked: Checked, start: int, end: int, right: str) -> Finding:
    marks = checked.segment.target[start:end]
    fix = Fix(start, end, right)
    return REPEATED.found(checked, Span(start, end), fix=fix, marks=marks, once=right)


def _mark(checked: Checked, found: Sequence[Piece], index: int) -> Iterator[Finding]:
    """Judge a mark by the space before it and by the mark behind that."""
    piece, before, behind = found[index], _at(found, index - 1), _at(found, index + 1)
    if before.sort is Sort.SPACE and index > 1:
        last = _at(found, index - 2)
        if last.sort is Sort.MARK and last.text == piece.text and piece.text in ",;":
            yield _repeated(checked, last.start, piece.end, piece.text)
        elif last.sort is Sort.MARK and last.text in ",?!" and piece.text == ".":
            if behind.text != "." and not behind.text[:1].isalnum():
                once = "." if last.text == "," else last.text
                yield _repeated(checked, last.start, piece.end, once)
        elif _is_on_wrong_side(found, index):
            place = Span(before.start, piece.end)
            fix = Fix(before.start, piece.end, f"{piece.text} ")
            yield BEFORE.found(checked, place, fix=fix, mark=piece.text)


def _is_on_wrong_side(found: Sequence[Piece], index: int) -> bool:
    """Tell a mark that is stuck to the next word: not a score, a code's `:name:` nor a smiley."""
    piece, last, behind = found[index], found[index - 2], _at(found, index + 1)
    if piece.text == "." or last.sort not in _BEARING or behind.sort not in _BEGINNING:
        return False
    is_score = last.sort is behind.sort is Sort.FIGURE
    is_code = _at(found, index + 2).text == piece.text or last.end - last.start == 0
    is_told = piece.text in ",;" and behind.sort is Sort.WORD
    return not (is_score or is_code or is_told or behind.sort is Sort.OPEN)


def _opening(checked: Checked, found: Sequence[Piece], index: int) -> Iterator[Finding]:
    """Judge a bracket that is stuck to the word before it and set apart from the one it holds."""
    before, space, behind = (_at(found, index + step) for step in (-1, 1, 2))
    if space.sort is not Sort.SPACE or behind.sort not in _BEGINNING:
        return
    if before.sort in {Sort.WORD, Sort.QUOTE_CLOSE} or before.text == "%":
        target = checked.segment.target
        fix = Fix(found[index].start, space.end, f" {found[index].text}")
        words = _shown(target, found[index].start, space.end)
        yield INSIDE.found(checked, Span(found[index].start, space.end), fix=fix, words=words)


def _closing(checked: Checked, found: Sequence[Piece], index: int) -> Iterator[Finding]:
    """Judge a bracket by the word behind it, unless it holds a part of that: `(re)elected`."""
    piece, before, behind = found[index], _at(found, index - 1), _at(found, index + 1)
    opened = partner(found, index)
    if opened < 0 or behind.sort is not Sort.WORD or _at(found, opened - 1).sort in _BEARING:
        return
    target = checked.segment.target
    held = found[opened + 1 : index]
    if before.sort is Sort.SPACE:
        fix = Fix(before.start, piece.end, f"{piece.text} ")
        yield BEFORE.found(checked, Span(before.start, piece.end), fix=fix, mark=piece.text)
    elif len(held) > 1 and behind.text[0].isalpha() and len(behind.text) > 1:
        fix = Fix(piece.end, piece.end, " ")
        words = _shown(target, piece.start, piece.end)
        yield AFTER.found(checked, Span(piece.start, piece.end + 1), fix=fix, words=words)


def _sign(checked: Checked, found: Sequence[Piece], index: int) -> Iterator[Finding]:
    """Judge a percent sign by the space between it and its figure, and the word stuck to it."""
    piece, before, behind = found[index], _at(found, index - 1), _at(found, index + 1)
    if piece.text != "%":
        return
    is_apart = before.sort is Sort.SPACE and _at(found, index - 2).sort is Sort.FIGURE
    if is_apart and behind.sort not in {Sort.FIGURE, Sort.OPAQUE}:
        fix = Fix(before.start, before.end, "")
        yield BEFORE.found(checked, Span(before.start, piece.end), fix=fix, mark="%")
    if before.sort is Sort.FIGURE and behind.sort is Sort.WORD and len(behind.text) > 1:
        fix = Fix(piece.end, piece.end, " ")
        words = _shown(checked.segment.target, piece.start, piece.end)
        yield AFTER.found(checked, Span(piece.start, piece.end + 1), fix=fix, words=words)


def _word(checked: Checked, found: Sequence[Piece], index: int) -> Iterator[Finding]:
    """Judge initials that are stuck to their name, and a small word that is stuck to a year."""
    piece, stop, behind = found[index], _at(found, index + 1), _at(found, index + 2)
    is_initial = len(piece.text) == 1 and piece.text.isupper() and stop.text == "."
    if is_initial or (piece.text.endswith(".") and stop.sort is Sort.WORD):
        name = behind if is_initial else stop
        if _is_name(name) and _at(found, index - 1).text not in {"-", "&", "/"}:
            fix = Fix(name.start, name.start, " ")
            words = _shown(checked.segment.target, name.start - 1, name.start)
            place = Span(name.start - 1, name.start + 1)
            yield AFTER.found(checked, place, fix=fix, words=words)
    if stop.sort is Sort.FIGURE and piece.text in _BEFORE_YEARS and _is_year(stop.text):
        right = f"{piece.text} {stop.text}"
        yield _repeated(checked, piece.start, stop.end, right)


def _is_name(piece: Piece) -> bool:
    if piece.sort is not Sort.WORD or piece.text in _DEGREES:
        return False
    return piece.text[:1].isupper() and piece.text[1:2].islower()


def _is_year(figures: str) -> bool:
    return len(figures) == len("2024") and figures.startswith(("19", "20"))


_Judge = Callable[[Checked, Sequence[Piece], int], Iterator[Finding]]
_JUDGES: Mapping[Sort, _Judge] = {
    Sort.MARK: _mark,
    Sort.OPEN: _opening,
    Sort.CLOSE: _closing,
    Sort.SIGN: _sign,
    Sort.WORD: _word,
}

CHECKS: tuple[SegmentCheck, ...] = (Typography(),)
