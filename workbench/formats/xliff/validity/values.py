"""The kinds of values that attributes have, by the names that the tables of shapes use."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation

from workbench.text.patterns import compiled

Kind = Callable[[str], bool]

# XML 1.0 §2.3; the ranges of NameChar.
_NMTOKEN = compiled(
    "[-.0-9:A-Z_a-z\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff]+"
)
_LANGUAGE = compiled("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_OWN = compiled(r"[^\s:]+:[^\s:]+")
_HEX = compiled("[0-9A-Fa-f]{4,6}")
_INTEGER = compiled(r"[+-]?[0-9]+")
_RESTRICTION = compiled(r"\*|[0-9]+(?:,(?:[0-9]+|\*))?")
# The hours of a zone are often one digit, as in the suite's valid files.
_MOMENT = compiled(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{1,2}:?[0-9]{2})?)?"
)
# XML 1.0 §2.2.
_LEGAL = compiled("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LAST_CODE_POINT = 0x10FFFF
_MOST = 100
_LOWEST_PRIORITY = 10

# Format Style module, "fs": the elements of HTML that it may name.
FS = frozenset(
    [
        "a",
        "b",
        "bdo",
        "big",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "hr",
        "html",
        "i",
        "img",
        "label",
        "legend",
        "li",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "select",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "tt",
        "u",
        "ul",
    ]
)

# ITS 2.0, localization quality issue types.
ISSUES = frozenset(
    [
        "terminology",
        "mistranslation",
        "omission",
        "untranslated",
        "addition",
        "duplication",
        "inconsistency",
        "grammar",
        "legal",
        "register",
        "locale-specific-content",
        "locale-violation",
        "style",
        "characters",
        "misspelling",
        "typographical",
        "formatting",
        "inconsistent-entities",
        "numbers",
        "markup",
        "pattern-problem",
        "whitespace",
        "internationalization",
        "length",
        "non-conformance",
        "uncategorized",
        "other",
    ]
)


def one_of(*values: str) -> Kind:
    """Return a kind that has these values and no other."""
    return frozenset(values).__contains__


def is_nmtoken(value: str) -> bool:
    """Return whether a value is an XML name token; white space around it does not count."""
    return _NMTOKEN.fullmatch(value.strip()) is not None


def is_own(value: str) -> bool:
    """Return whether a value is `prefix:value`, as users define them."""
    return _OWN.fullmatch(value) is not None


def is_integer(value: str) -> bool:
    """Return whether a value is a whole number."""
    return _INTEGER.fullmatch(value.strip()) is not None


def is_restriction(value: str) -> bool:
    """Return whether a value is a restriction of the standard profiles: `*`, `n`, `n,m`, `n,*`."""
    return _RESTRICTION.fullmatch(value) is not None


def is_moment(value: str) -> bool:
    """Return whether a value is a date, or a date with a time, as ISO 8601 writes them."""
    return _MOMENT.fullmatch(value.strip()) is not None


def is_forbidden_character(value: str) -> bool:
    """Return whether hexadecimal digits name a character that XML 1.0 cannot hold."""
    if _HEX.fullmatch(value) is None or len(value) % 2:
        return False
    point = int(value, 16)
    return point <= _LAST_CODE_POINT and _LEGAL.fullmatch(chr(point)) is None


def _is_percentage(value: str) -> bool:
    return _is_between(value, _MOST)


def _is_between(value: str, most: int) -> bool:
    try:
        return 0 <= Decimal(value.strip()) <= most
    except InvalidOperation:
        return False


def _is_positive(value: str) -> bool:
    return is_integer(value) and int(value) > 0


KINDS: Mapping[str, Kind] = {
    "text": lambda _: True,
    "uri": lambda value: " " not in value.strip(),
    "nmtoken": is_nmtoken,
    "nmtokens": lambda value: bool(value.split()) and all(map(is_nmtoken, value.split())),
    "language": lambda value: _LANGUAGE.fullmatch(value) is not None,
    "yesno": one_of("yes", "no"),
    "reorder": one_of("yes", "no", "firstNo"),
    "direction": one_of("ltr", "rtl", "auto"),
    "space": one_of("default", "preserve"),
    "preserve": one_of("preserve"),
    "own": is_own,
    "state": one_of("initial", "translated", "reviewed", "final"),
    "side": one_of("source", "target"),
    "code": one_of("fmt", "ui", "quote", "link", "image", "other"),
    "annotation": lambda value: value in {"generic", "comment", "term"} or is_own(value),
    "priority": lambda value: _is_positive(value) and int(value) <= _LOWEST_PRIORITY,
    "positive": _is_positive,
    "hex": is_forbidden_character,
    "version": one_of("2.0", "2.1"),
    "match": one_of("am", "mt", "icm", "idm", "tb", "tm", "other"),
    "percentage": _is_percentage,
    "metaside": one_of("source", "target", "ignorable"),
    "form": one_of("none", "nfc", "nfd"),
    "fs": FS.__contains__,
    "its": one_of("2.0"),
    "filter": one_of("include", "exclude"),
    "issue": ISSUES.__contains__,
    "confidence": lambda value: _is_between(value, 1),
    "integer": is_integer,
}
