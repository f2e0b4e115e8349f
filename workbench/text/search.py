"""Finding words in a text, in whatever variant they stand there, and writing others for them.

What is looked for as plain words becomes a pattern with a class for each character: 气 becomes all
characters that `workbench.text.folding.fold` takes for forms of 气, and each letter both its cases.
So every text is searched as it is, unfolded, in linear time, and a match has the offsets (code
points) of the text itself. A regular expression is run over the folded text, which has the same
offsets, under a time limit.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Protocol

import regex

from workbench.model.errors import InputError
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# The longest query, in code points.
LONGEST = 1_000

# Seconds a regular expression may take for one text.
TIME_LIMIT = 0.5

# A letter or digit of a script that puts spaces between its words.
_WORD = r"[^\W\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff]"

_EDGE = rf"(?:(?<!{_WORD})|(?!{_WORD}))"
_IN_WORD = compiled(_WORD)

# Where characters with several forms are; elsewhere each is its own form.
_FOLDED_RANGES = ((0, 0xA000), (0xF900, 0x1_0000), (0x1_D400, 0x1_D800), (0x2_0000, 0x2_FA20))


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for, and what counts as the same.

    `any_form` takes all variants of a character for one (`fold`): 气候 finds 氣候.
    `whole_word` wants no letter or digit next to a word's own; Chinese has no such edges and is
    found anywhere.
    """

    text: str
    regular: bool = False
    whole_word: bool = False
    match_case: bool = False
    any_form: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """`text[start:end]`; `groups` holds that and what each group matched, "" for one that did not.

    The groups are cut from the text itself, not from its folded form.
    """

    start: int
    end: int
    groups: tuple[str, ...]


class Pattern(Protocol):
    """A query made ready."""

    @property
    def names(self) -> Mapping[str, int]:
        """Return the number of each group that has a name."""

    @property
    def groups(self) -> int:
        """Return how many groups there are, the whole match not counted."""

    def matches(self, text: str) -> Iterator[Match]:
        """Yield each match in order, none empty and none overlapping another.

        Raises `InputError("search.slow")` where a regular expression exceeds its time limit.
        """


def compile_query(query: Query) -> Pattern:
    """Return the pattern of a query; an empty one matches nothing.

    Raises `InputError`: `search.long`, and for what is no regular expression `search.pattern` or
    `search.nested`.
    """
    if len(query.text) > LONGEST:
        raise InputError("search.long", limit=LONGEST, length=len(query.text))
    return _Regular(query) if query.regular else _Literal(query)


class _Literal:
    """Plain words."""

    names: Mapping[str, int] = {}
    groups = 0

    def __init__(self, query: Query) -> None:
        classes = (_class(forms_of(character, query)) for character in query.text)
        self._pattern = re.compile("".join(classes)) if query.text else None
        self._whole = query.whole_word

    def matches(self, text: str) -> Iterator[Match]:
        """Yield where the words stand."""
        if self._pattern is None:
            return
        for found in self._pattern.finditer(text):
            start, end = found.span()
            if not self._whole or stands_alone(text, start, end):
                yield Match(start, end, (text[start:end],))


class _Regular:
    """A regular expression."""

    def __init__(self, query: Query) -> None:
        self._any_form = query.any_form
        expression = _folded_expression(query.text) if query.any_form else query.text
        # On its own first: what is wrong with it is not to be told of what is put around it.
        self._pattern = _compile(expression, query)
        if query.whole_word:
            self._pattern = _compile(f"{_EDGE}(?:{expression}){_EDGE}", query)
        self._empty = not query.text

    @property
    def names(self) -> Mapping[str, int]:
        """Return the number of each group that has a name."""
        return self._pattern.groupindex

    @property
    def groups(self) -> int:
        """Return how many groups there are."""
        return self._pattern.groups

    def matches(self, text: str) -> Iterator[Match]:
        """Yield what matches, within the time limit."""
        if self._empty:
            return
        searched = fold(text) if self._any_form else text
        try:
            for found in self._pattern.finditer(searched, timeout=TIME_LIMIT, concurrent=True):
                start, end = found.span()
                if start < end:
                    yield Match(start, end, self._cut(found, text))
        except TimeoutError as error:
            raise InputError("search.slow", seconds=TIME_LIMIT) from error

    def _cut(self, found: "regex.Match[str]", text: str) -> tuple[str, ...]:
        spans = (found.span(number) for number in range(self.groups + 1))
        return tuple(text[start:end] if start >= 0 else "" for start, end in spans)


def _compile(expression: str, query: Query) -> "regex.Pattern[str]":
    flags = regex.VERSION1 | (0 if query.match_case else regex.IGNORECASE)
    try:
        return regex.compile(expression, flags)
    except regex.error as error:
        reason, _, _ = str(error).partition(" at position ")
        place = max(1, getattr(error, "pos", None) or 1)
        raise InputError("search.pattern", reason=reason, place=place) from error
    except RecursionError as error:
        raise InputError("search.nested") from error
    except (OverflowError, ValueError, KeyError) as error:
        raise InputError("search.pattern", reason="not understood", place=1) from error


def _folded_expression(expression: str) -> str:
    """Return an expression with its own characters folded, and nothing made an operator by that.

    The ends of a range stay as they are, for their order counts.
    """
    folded = fold(expression)
    parts = []
    for place, (before, after) in enumerate(zip(expression, folded, strict=True)):
        if before == after or "-" in (expression[place - 1 : place], expression[place + 1 :][:1]):
            parts.append(before)
        elif after.isascii() and not after.isalnum():
            parts.append("\\" + after)
        else:
            parts.append(after)
    return "".join(parts)


def forms_of(character: str, query: Query) -> str:
    """Return every character that the query takes for this one, itself among them."""
    forms = {character}
    if query.any_form:
        forms = _with_forms(forms)
    if not query.match_case:
        forms = _with_cases(forms)
    if query.any_form and not query.match_case:
        forms = _with_cases(_with_forms(forms))
    return "".join(sorted(forms))


def _with_forms(characters: set[str]) -> set[str]:
    related = _related_forms()
    return {form for one in characters for form in related.get(fold(one), "") + fold(one) + one}


def _with_cases(characters: set[str]) -> set[str]:
    cases = {case for one in characters for case in (one, one.lower(), one.upper())}
    return {case for case in cases if len(case) == 1}


@cache
def _related_forms() -> Mapping[str, str]:
    """Return all other forms of each folded character that has any; made once a process."""
    related: dict[str, list[str]] = {}
    for first, beyond in _FOLDED_RANGES:
        text = "".join(map(chr, range(first, beyond)))
        for character, folded in zip(text, fold(text), strict=True):
            if character != folded:
                related.setdefault(folded, []).append(character)
    return {folded: "".join(forms) for folded, forms in related.items()}


def _class(characters: str) -> str:
    escaped = "".join(re.escape(character) for character in characters)
    return escaped if len(characters) == 1 else f"[{escaped}]"


def stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether no letter or digit goes on where `text[start:end]` begins or ends."""
    ahead = start > 0 and bool(_IN_WORD.match(text[start - 1]) and _IN_WORD.match(text[start]))
    behind = end < len(text) and bool(_IN_WORD.match(text[end - 1]) and _IN_WORD.match(text[end]))
    return not ahead and not behind


@dataclass(frozen=True, slots=True)
class Template:
    """What to write for a match: texts, and numbers of groups to put in between."""

    parts: tuple[str | int, ...]

    def fill(self, match: Match) -> str:
        """Return what the match becomes."""
        return "".join(p if isinstance(p, str) else match.groups[p] for p in self.parts)


_REFERENCE = compiled(
    r"\$(?:(?P<dollar>\$)|(?P<whole>&)|(?P<number>\d{1,2})|\{(?P<name>\w{1,64})\})"
    r"|\\(?:(?P<slashed>\d{1,2})|g<(?P<named>\w{1,64})>|(?P<letter>[nt\\$]))"
)
_LETTERS = {"n": "\n", "t": "\t", "\\": "\\", "$": "$"}


def parse_template(text: str, pattern: Pattern, *, regular: bool) -> Template:
    r"""Read what is to be written for each match.

    For a regular expression `$1`, `${1}` and `\1` stand for a group, `${name}` and `\g<name>` for
    one with a name, `$&` and `$0` for the whole match, `$$` for a dollar sign, `\n` and `\t` for a
    line feed and a tab. For plain words every character stands for itself. Raises
    `InputError("search.group")` for a group that the pattern does not have.
    """
    if not regular:
        return Template((text,))
    parts: list[str | int] = []
    done = 0
    for found in _REFERENCE.finditer(text):
        parts += [text[done : found.start()], *_referred(found, pattern)]
        done = found.end()
    return Template(tuple(part for part in (*parts, text[done:]) if part != ""))


def _referred(found: re.Match[str], pattern: Pattern) -> tuple[str | int, ...]:
    if found["dollar"]:
        return ("$",)
    if found["letter"]:
        return (_LETTERS[found["letter"]],)
    if found["whole"]:
        return (0,)
    number = found["number"] or found["slashed"]
    return _numbered(number, pattern) if number else (_named(found, pattern),)


def _numbered(digits: str, pattern: Pattern) -> tuple[str | int, ...]:
    """Return a group by its number; where there are no ten groups, `$12` is group 1 and a 2."""
    if _value(digits) <= pattern.groups:
        return (_value(digits),)
    if len(digits) > 1 and _value(digits[0]) <= pattern.groups:
        return (_value(digits[0]), digits[1])
    raise InputError("search.group", group=digits, groups=pattern.groups)


def _named(found: re.Match[str], pattern: Pattern) -> int:
    name = str(found["name"] or found["named"])
    if name in pattern.names:
        return pattern.names[name]
    if name.isdecimal() and len(name) <= 2 and _value(name) <= pattern.groups:  # noqa: PLR2004 - at most 99 groups by number
        return _value(name)
    raise InputError("search.group", group=name, groups=pattern.groups)


def _value(digits: str) -> int:
    return int("".join(str(unicodedata.decimal(digit)) for digit in digits))
