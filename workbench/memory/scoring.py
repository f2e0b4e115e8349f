"""How well a stored source fits a new one, and why not better.

The score is the edit similarity (Levenshtein) of the two keys (`workbench.memory.keys`), in percent
and rounded down: what is written in another form, width or spacing is the same. 100 needs the same
signs too, so that another mark or capital is 99. Where texts differ in numbers, dates or names
they are compared once more with those masked, and each that differs costs one percent.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

from workbench.memory.keys import key_of
from workbench.memory.values import (
    FIGURES,
    NameReader,
    Value,
    ValueKind,
    masked,
    no_names,
    values_of,
)
from workbench.text.diff import Difference, Kind, diff
from workbench.text.folding import fold
from workbench.text.patterns import compiled_from

_FIGURE = compiled_from(lambda: fold(f"[0-9{FIGURES}]+"))

EXACT = 100
NEARLY = 99

# Percent: with all values masked a text that is the same otherwise has 95 at least.
MOST_DISCOUNTED = 5


class Class(StrEnum):
    """In what two texts differ at a place."""

    WORDS = "words"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    VARIANT = "variant"
    PUNCTUATION = "punctuation"
    CASE = "case"
    WIDTH = "width"
    SPACE = "space"

    @property
    def is_form(self) -> bool:
        """Return whether it leaves the meaning as it is."""
        return self in {Class.VARIANT, Class.WIDTH, Class.SPACE}


@dataclass(frozen=True, slots=True)
class Changed:
    """`new[new_start:new_end]` stands where the stored text has `old[old_start:old_end]`."""

    kind: Class
    new_start: int
    new_end: int
    old_start: int
    old_end: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """What differs between a new and a stored source, in order; all the rest is the same."""

    changes: tuple[Changed, ...]

    @property
    def classes(self) -> tuple[Class, ...]:
        """Return the classes of the differences, the gravest first."""
        met = {change.kind for change in self.changes}
        return tuple(kind for kind in Class if kind in met)


@dataclass(frozen=True, slots=True)
class Text:
    """A text with what it is compared by, made once."""

    text: str
    key: str
    figures: str
    values: tuple[Value, ...]
    masked_key: str

    @property
    def has_values(self) -> bool:
        """Return whether it holds a number, a date or a name."""
        return bool(self.values)

    @property
    def has_names(self) -> bool:
        """Return whether it holds a name that records know."""
        return any(value.kind is ValueKind.NAME for value in self.values)


@dataclass(frozen=True, slots=True)
class Score:
    """How well a stored source fits, in percent, before context and penalties.

    `bridged` tells that the two are written in different forms of Chinese. `values` counts the
    numbers, dates and names that differ and were discounted.
    """

    percent: int
    bridged: bool = False
    values: int = 0


@dataclass(frozen=True, slots=True)
class Scorer:
    """Scores stored sources; `names` finds the names that records know."""

    names: NameReader = field(default=no_names)

    def prepared(self, text: str) -> Text:
        """Return a text ready to be compared."""
        values = values_of(text, self.names)
        key = key_of(text)
        return Text(text, key, figures_of(key), values, _masked_key(text, values))

    def score(self, new: Text, old: str, old_key: str | None = None) -> Score:
        """Return how well a stored source fits; `old_key` is its key, if that is known."""
        key = key_of(old) if old_key is None else old_key
        if key == new.key:
            return _of_equal_keys(new.text, old)
        bridged = _is_bridged(new.text, old)
        plain = _percent(new.key, key)
        if not new.values or (figures_of(key) == new.figures and not new.has_names):
            return Score(plain, bridged)
        values = values_of(old, self.names)
        loose = _percent(new.masked_key, _masked_key(old, values), most=EXACT)
        differing = _differing(new, old, values)
        discounted = min(NEARLY, loose - min(differing, MOST_DISCOUNTED))
        if differing and discounted > plain:
            return Score(discounted, bridged, differing)
        return Score(plain, bridged)

    def explain(self, new: str, old: str) -> Explanation:
        """Return what differs, place by place. For what is shown: takes about a millisecond."""
        values = (values_of(new, self.names), values_of(old, self.names))
        changes: list[Changed] = []
        for piece in diff(fold(new), fold(old)):
            if piece.kind is Kind.EQUAL:
                changes += _forms(new, old, piece)
            else:
                change = _change(new, old, piece, values)
                if not changes or change != changes[-1]:
                    changes.append(change)
        return Explanation(tuple(changes))


def figures_of(key: str) -> str:
    """Return the figures of a key: two texts whose figures are the same differ in no number."""
    return "".join(_FIGURE.findall(key))


def similarity(one: str, other: str) -> float:
    """Return the edit similarity of two keys, 0 to 1."""
    return Levenshtein.normalized_similarity(one, other)


def _percent(one: str, other: str, most: int = NEARLY) -> int:
    return min(most, int(100 * similarity(one, other) + 1e-9))


def _masked_key(text: str, values: Sequence[Value]) -> str:
    """Return the key with a mark for each value; the marks are no letters and are put in after."""
    parts: list[str] = []
    done = 0
    for value in values:
        parts += (key_of(text[done : value.start]), masked("x", [Value(value.kind, 0, 1)]))
        done = value.end
    return "".join((*parts, key_of(text[done:])))


def _of_equal_keys(new: str, old: str) -> Score:
    same = _signs(new) == _signs(old)
    if not same and not key_of(new):
        return Score(0)  # two rows of signs: nothing is left of them to be the same
    return Score(EXACT if same else NEARLY, _is_bridged(new, old))


def _signs(text: str) -> str:
    """Return a text in one form and without spaces, its marks and capitals kept."""
    return "".join(fold(text).split())


def _is_bridged(new: str, old: str) -> bool:
    """Return whether any character stands in another variant in the other text.

    Compared are those that only one text holds: a form that both have bridges nothing.
    """
    ours, theirs = set(new) - set(old), set(old) - set(new)
    if not ours or not theirs:
        return False
    forms = {fold(sign) for sign in ours if _is_letter(sign)}
    return any(fold(sign) in forms for sign in theirs if _is_letter(sign))


def _is_letter(sign: str) -> bool:
    return sign >= "\u2e80" and unicodedata.category(sign) == "Lo"


def _differing(new: Text, old: str, values: Sequence[Value]) -> int:
    """Return how many values one text has that the other has not, the larger of both counts."""
    ours = Counter(key_of(new.text[value.start : value.end]) for value in new.values)
    theirs = Counter(key_of(old[value.start : value.end]) for value in values)
    return max((ours - theirs).total(), (theirs - ours).total())


def _forms(new: str, old: str, piece: Difference) -> Iterator[Changed]:
    """Yield where two pieces that are the same when folded are written differently."""
    run: Changed | None = None
    for offset in range(piece.end_a - piece.start_a):
        at, place = piece.start_a + offset, piece.start_b + offset
        if new[at] == old[place]:
            continue
        kind = _form(new[at], old[place])
        if run is not None and run.kind is kind and run.new_end == at:
            run = Changed(kind, run.new_start, at + 1, run.old_start, place + 1)
            continue
        if run is not None:
            yield run
        run = Changed(kind, at, at + 1, place, place + 1)
    if run is not None:
        yield run


def _form(new: str, old: str) -> Class:
    if new.isspace() or old.isspace():
        return Class.SPACE
    if unicodedata.normalize("NFKC", new) == unicodedata.normalize("NFKC", old):
        return Class.WIDTH
    return Class.VARIANT if new.isalnum() else Class.PUNCTUATION


def _change(
    new: str, old: str, piece: Difference, values: tuple[Sequence[Value], Sequence[Value]]
) -> Changed:
    """Return a difference with its class; a value is taken whole."""
    ours = _within(values[0], piece.start_a, piece.end_a)
    theirs = _within(values[1], piece.start_b, piece.end_b)
    if ours is not None and theirs is not None and ours.kind is theirs.kind:
        return Changed(Class(ours.kind.value), ours.start, ours.end, theirs.start, theirs.end)
    a, b = new[piece.start_a : piece.end_a], old[piece.start_b : piece.end_b]
    return Changed(_class_of(a, b), piece.start_a, piece.end_a, piece.start_b, piece.end_b)


def _within(values: Sequence[Value], start: int, end: int) -> Value | None:
    """Return the value that covers a span."""
    return next((each for each in values if each.start <= start and end <= each.end), None)


def _class_of(a: str, b: str) -> Class:
    if not (a + b).strip():
        return Class.SPACE
    if not key_of(a + b):
        return Class.PUNCTUATION
    return Class.CASE if a.lower() == b.lower() else Class.WORDS
