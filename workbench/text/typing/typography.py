"""English typography while it is typed: quotation marks, dashes, spaces, marks of Chinese width.

Each rule looks at the character just typed and at what stands around it, and proposes at most one
correction. Rules of American and British news: a dash is an em dash or a spaced en dash, quotation
marks and apostrophes are curly, no space stands before a mark that ends something.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from workbench.text.han import HAN
from workbench.text.patterns import compiled


@dataclass(frozen=True, slots=True)
class Correction:
    """`text[start:end]` becomes `text`; offsets are code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A text with the cursor at `at`, directly behind the character that was typed."""

    text: str
    at: int
    british: bool

    @property
    def character(self) -> str:
        """Return the character that was typed, "" at the beginning."""
        return self.text[self.at - 1 : self.at]

    def before(self, count: int = 1) -> str:
        """Return the character so many before the one typed, "" where there is none."""
        place = self.at - 1 - count
        return self.text[place : place + 1] if place >= 0 else ""

    @property
    def behind(self) -> str:
        """Return the character after the cursor, "" at the end."""
        return self.text[self.at : self.at + 1]


_HAN = compiled(f"[{HAN}]")
_OPENERS = frozenset("([{/-“‘«")
_DASHES = frozenset("—–")
_CLOSED_UP = frozenset(",;:!?)]%")
_ENDS = frozenset(")]”’\"'.,!?…%")

# What an English text has where an input method left in Chinese mode writes this.
_ENGLISH_MARKS: Mapping[str, str] = dict(
    zip("，。；：？！、（）％．｡《》「」『』", ",.;:?!,()%..“”“”‘’", strict=True)
)


def corrected(text: str, at: int, *, british: bool = False) -> Correction | None:
    """Return the correction that the character before `at` calls for, `None` for none.

    Its time does not depend on the text's length, but for a copy of what stands before the cursor
    where a quotation mark was typed. Addresses are left alone.
    """
    typed = Typed(text, at, british)
    rule = _RULES.get(typed.character)
    if rule is None or _is_address(typed):
        return None
    return rule(typed)


def _is_address(typed: Typed) -> bool:
    return "://" in typed.text[max(0, typed.at - 300) : typed.at].rpartition(" ")[2]


def _instead(typed: Typed, text: str, back: int = 0) -> Correction:
    return Correction(typed.at - 1 - back, typed.at, text)


def _double(typed: Typed) -> Correction:
    return _instead(typed, "“" if _opens(typed, "“", "”") else "”")


def _single(typed: Typed) -> Correction:
    return _instead(typed, "‘" if _opens(typed, "‘", "’") else "’")


def _opens(typed: Typed, opening: str, closing: str) -> bool:
    before = typed.before()
    if before in _DASHES:
        head = typed.text[: typed.at - 1]
        inside = head.rfind(opening) > head.rfind(closing)
        return not (inside and (not typed.behind or not typed.behind.isalnum()))
    return not before or before.isspace() or before in _OPENERS


def _digit(typed: Typed) -> Correction | None:
    """Make the mark before a decade an apostrophe: the ’90s."""
    ahead = typed.before(2)
    if typed.before() == "‘" and (not ahead or ahead.isspace()):
        return Correction(typed.at - 2, typed.at, f"’{typed.character}")
    return None


def _hyphen(typed: Typed) -> Correction | None:
    """Make a dash of two hyphens, as wide as the house has it."""
    if typed.before() != "-" or typed.before(2) == "-":
        return None
    ahead = typed.before(2)
    if typed.british:
        return _instead(typed, "–" if not ahead or ahead.isspace() else " – ", 1)
    return _instead(typed, "—", 1)


def _dot(typed: Typed) -> Correction | None:
    dots = typed.before() == typed.before(2) == "."
    return _instead(typed, "…", 2) if dots and typed.before(3) != "." else None


def _space(typed: Typed) -> Correction | None:
    """Keep one space of two, and make a dash of a hyphen between two."""
    before, ahead = typed.before(), typed.before(2)
    if before == " ":
        return _instead(typed, "")
    if before == "-" and ahead == " " and _ends_word(typed.before(3)):
        return _instead(typed, "– " if typed.british else "— ", 1)
    return None


def _closing_mark(typed: Typed) -> Correction | None:
    """Take the space away that stands before a mark; not at the beginning of a line."""
    closes_up = typed.before() == " " and _ends_word(typed.before(2))
    return _instead(typed, typed.character, 1) if closes_up else None


def _ends_word(character: str) -> bool:
    return character.isalnum() or character in _ENDS


def _chinese_mark(typed: Typed) -> Correction | None:
    """Write in English width what follows English; a mark between Chinese words is left alone."""
    before = typed.before()
    if not before or _HAN.match(before) or _HAN.match(typed.behind):
        return None
    mark = _ENGLISH_MARKS[typed.character]
    if mark in _OPENERS and not before.isspace() and before not in _OPENERS:
        mark = f" {mark}"
    if before == " " and mark in _CLOSED_UP | {"."}:
        return _instead(typed, mark, 1)
    return _instead(typed, mark)


def _chinese_dash(typed: Typed) -> Correction | None:
    """Make one dash of the two of Chinese."""
    if typed.before() != "—" or _HAN.match(typed.before(2)):
        return None
    return _instead(typed, "–" if typed.british else "—", 1)


def _chinese_dots(typed: Typed) -> Correction | None:
    """Make one ellipsis of the two of Chinese."""
    return _instead(typed, "…", 1) if typed.before() == "…" else None


Rule = Callable[[Typed], Correction | None]


def _rules() -> Iterator[tuple[str, Rule]]:
    yield from ((digit, _digit) for digit in "0123456789")
    yield from ((mark, _closing_mark) for mark in _CLOSED_UP)
    yield from ((mark, _chinese_mark) for mark in _ENGLISH_MARKS)
    yield from (('"', _double), ("'", _single), ("-", _hyphen), (".", _dot), (" ", _space))
    yield from (("—", _chinese_dash), ("…", _chinese_dots))


_RULES: Mapping[str, Rule] = dict(_rules())
