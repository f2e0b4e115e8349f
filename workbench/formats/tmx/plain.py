"""Units in the shape that nearly all tools write, taken out of the text without a parser.

A plain unit took 13 µs: six in expat and the tree of elements, the rest in what is made of them.
The expression that finds it whole takes two, and all together eight (50,000 units, a busy machine).
It is strict: what it takes means to any parser of XML what it means here, and what it does not take
is left to the parser, with all that may be wrong with it. So it is no second opinion on any file
(`tests/unit/formats/test_tmx_plain.py` reads everything both ways).
"""

import re
from collections.abc import Callable
from functools import lru_cache
from operator import itemgetter

from workbench.formats.tmx.drafts import (
    HISTORY,
    CodeDraft,
    UnitDraft,
    VariantDraft,
    old_language,
    set_nothing,
    set_told,
)
from workbench.model.translation_unit import (
    CodeKind,
    InlineCode,
    Props,
    TranslationUnit,
    UnitVariant,
)
from workbench.text.patterns import compiled

END = "</tu>"

# What is inside a group is possessive, and what may stand behind one begins in another way than it:
# all that can be tried again fails at once, so that no text however made takes more than two
# passes. Whether the attributes are some, and tags belong together, is seen when the unit is made.
# In their values a parser makes spaces of tabs and line breaks. Longer tags could not be
# remembered.
_TAG = r"[^<>&\t\r\n]{0,1000}+"
_FACTS = rf"((?:<(?:prop|note){_TAG}>[^<]*+</(?:prop|note)>\s*+)*)"
_CODE_NAMES = "bpt|ept|ph|it|ut"
_SEG = rf"([^<]*+(?:<(?:{_CODE_NAMES}){_TAG}>[^<]*+(?:</(?:{_CODE_NAMES})>[^<]*+)?)*)"
_VARIANT = rf"<tuv({_TAG})>\s*+{_FACTS}<seg>{_SEG}</seg>\s*+</tuv>\s*+"
_UNIT = compiled(rf"<tu({_TAG})>\s*+{_FACTS}{_VARIANT}{_VARIANT}</tu>\s*+")

_FACT = compiled(r"<(prop|note)([^<>]*)>([^<]*)</\1>")
_CODE = compiled(rf"(<(?:{_CODE_NAMES})[^<>]*?(?:/>|>[^<]*</(?:{_CODE_NAMES})>))")
_CODE_INSIDE = compiled(rf"<({_CODE_NAMES})([^<>]*?)(?:/>|>([^<]*)</\1>)")
_NAME = compiled(r" +([A-Za-z][A-Za-z:_-]*)=")

# In characters: no longer ones are remembered, or the memory would not be constant.
_LONGEST = 1_000
_MOST_NAMES = 1_000
_LONGEST_LANGUAGE = 32

# Of a unit or a variant, in the order in which `set_told` takes all but the first three.
_WANTED = ("srclang", "tuid", "xml:lang", *HISTORY)
_NO_FACTS: tuple[tuple[str, ...], Props] = ((), ())

# Characters that XML 1.0 §2.2 knows.
_LEGAL = compiled("[\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*+")

find = _UNIT.finditer


class NotPlainError(Exception):
    """A unit that only looked plain: the parser has to say what it is."""


def may_hold_plain(piece: str) -> bool:
    """Return whether the units that are found in a piece may be taken as they are.

    Not where a character is none of XML's, `]]>` stands in a text, or a carriage return alone, by
    which parsers count lines.
    """
    if _LEGAL.fullmatch(piece) is None or "]]>" in piece:
        return False
    return "\r" not in piece or piece.count("\r") == piece.count("\r\n")


def plain_unit(found: re.Match[str], line: int, default: str) -> TranslationUnit:
    """Return the unit of a match of `find`; `default` is the header's source language.

    Raises `NotPlainError`.
    """
    attributes, facts, first, first_facts, first_seg, second, second_facts, second_seg = (
        found.groups()
    )
    unit = UnitDraft()
    if attributes:
        source, unit.tuid, _, *history = _told(attributes)
        unit.source_language = source or default
        set_told(unit, history)
    else:
        unit.source_language, unit.tuid = default, ""
        set_nothing(unit)
    unit.line = line
    unit.notes, unit.props = _facts(facts) if facts else _NO_FACTS
    unit.variants = (
        _variant(first, first_facts, first_seg),
        _variant(second, second_facts, second_seg),
    )
    return unit.frozen()


def _variant(attributes: str, facts: str, seg: str) -> UnitVariant:
    variant = VariantDraft()
    language = _language(attributes) if len(attributes) < _LONGEST_LANGUAGE else None
    if language is None:
        _, _, language, *history = _told(attributes)
        variant.language = language or old_language(_attributes(attributes))
        set_told(variant, history)
    else:
        variant.language = language
        set_nothing(variant)
    variant.notes, variant.props = _facts(facts) if facts else _NO_FACTS
    if "<" in seg:
        variant.text, variant.codes = _coded(seg)
    else:
        variant.text = _read(seg) if "&" in seg or "\r" in seg else seg
        variant.codes = ()
    return variant.frozen()


@lru_cache(maxsize=1_024)
def _language(attributes: str) -> str | None:
    """Return the language of a variant that says nothing else of itself."""
    given = _attributes(attributes)
    return given.get("xml:lang") if len(given) == 1 else None


def _told(written: str) -> tuple[str, ...]:
    """Return the values of `_WANTED` in the attributes of a tag, "" where one is missing."""
    pieces = written.split('"')
    told = _LAYOUTS[tuple(pieces[::2])]
    pieces[-1] = ""
    return told(pieces)


class _Layouts(dict[tuple[str, ...], Callable[[list[str]], tuple[str, ...]]]):
    """What takes the wanted values out of a tag, by what stands around all its values."""

    def __missing__(self, around: tuple[str, ...]) -> Callable[[list[str]], tuple[str, ...]]:
        names = list(map(_NAMES.__getitem__, around[:-1]))
        if len(set(names)) < len(names) or around[-1].strip(" "):
            raise NotPlainError
        places = (2 * names.index(name) + 1 if name in names else -1 for name in _WANTED)
        taken = itemgetter(*places)
        if len(self) < _MOST_NAMES:
            self[around] = taken
        return taken


def _attributes(written: str) -> dict[str, str]:
    """Return the attributes of a tag, all that stands in it after its name."""
    if not written:
        return {}
    *pieces, rest = written.split('"')
    attributes = dict(zip(map(_NAMES.__getitem__, pieces[::2]), pieces[1::2], strict=False))
    if 2 * len(attributes) != len(pieces) or rest.strip(" "):
        raise NotPlainError
    return attributes


class _Names(dict[str, str]):
    """Names of attributes by how they are written, with the space before and the sign behind."""

    def __missing__(self, written: str) -> str:
        found = _NAME.fullmatch(written)
        if found is None:
            raise NotPlainError
        if len(self) < _MOST_NAMES:
            self[written] = found[1]
        return found[1]


_NAMES = _Names()
_LAYOUTS = _Layouts()


def _read(text: str) -> str:
    """Return a text with its line ends and references as a parser gives them."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if "&" not in text:
        return text
    text = text.replace("&lt;", "<").replace("&gt;", ">")
    text = text.replace("&quot;", '"').replace("&apos;", "'")
    if text.count("&") != text.count("&amp;"):
        raise NotPlainError
    return text.replace("&amp;", "&")


def _facts(written: str) -> tuple[tuple[str, ...], Props]:
    """Return the notes and the properties that stand before a `tuv` or `seg`."""
    return _short_facts(written) if len(written) < _LONGEST else _found_facts(written)


def _found_facts(written: str) -> tuple[tuple[str, ...], Props]:
    found = _FACT.findall(written)
    if len(found) != written.count("</"):
        raise NotPlainError
    notes = tuple(_read(text) for name, _, text in found if name == "note")
    props = tuple(
        (_type(attributes), _read(text)) for name, attributes, text in found if name == "prop"
    )
    return notes, props


_short_facts = lru_cache(maxsize=1_024)(_found_facts)  # An article's units say much the same.


@lru_cache(maxsize=1_024)
def _type(attributes: str) -> str:
    return _attributes(attributes).get("type", "")


def _coded(seg: str) -> tuple[str, tuple[InlineCode, ...]]:
    """Return the text and the codes of a `seg` whose codes hold no elements."""
    parts = _CODE.split(seg)
    texts = parts[::2]
    plain = "".join(texts)
    if "<" in plain:
        raise NotPlainError
    if "&" in plain or "\r" in plain:
        texts = list(map(_read, texts))
        plain = "".join(texts)
    codes: list[InlineCode] = []
    length = 0
    for text, written in zip(texts, parts[1::2], strict=False):
        length += len(text)
        code = CodeDraft()
        code.kind, code.attributes, code.content = _code(written)
        code.start = code.end = length
        code.subs = ()
        codes.append(code.frozen())
    return plain, tuple(codes)


def _code(written: str) -> tuple[CodeKind, Props, str]:
    """Return what a code is, its attributes and its content."""
    return _short_code(written) if len(written) < _LONGEST else _found_code(written)


def _found_code(written: str) -> tuple[CodeKind, Props, str]:
    found = _CODE_INSIDE.fullmatch(written)
    if found is None:
        raise NotPlainError
    name, attributes, content = found.groups()
    return CodeKind(name), tuple(_attributes(attributes).items()), _read(content or "")


_short_code = lru_cache(maxsize=4_096)(_found_code)  # The same few codes stand in thousands.
