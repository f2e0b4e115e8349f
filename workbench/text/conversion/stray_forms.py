"""Characters and words that do not belong in a text's variant of Chinese.

Judged by OpenCC's own tables and by its conversions of the text: what a conversion towards the form
that the text claims to have would still change, does not belong there.
"""

import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from workbench.text.conversion.word_borders import is_word, reading
from workbench.text.converter import ConvertedSpan, Converter, Decider, Engine
from workbench.text.opencc.dictionary import data_folder, package_folder, parse


class Stray(StrEnum):
    """Why something does not belong."""

    TRADITIONAL = "traditional"
    SIMPLIFIED = "simplified"
    WRONG_WORD = "wrong_word"
    JAPANESE = "japanese"
    COMPATIBILITY = "compatibility"


@dataclass(frozen=True, slots=True)
class StrayForm:
    """`text[start:end]`, in code points, would usually be written as `usual`."""

    start: int
    end: int
    kind: Stray
    usual: str


# What a conversion character by character confuses, the Simplified form first.
_CONFUSED = (
    *("后後", "发發髮", "面麵", "干乾幹", "松鬆", "斗鬥", "谷穀", "余餘", "丑醜", "几幾"),
    *("云雲", "制製", "征徵", "术朮術", "范範", "姜薑", "郁鬱", "胡鬍", "钟鐘鍾", "只隻", "板闆"),
    *(
        "辟闢",
        "秋鞦",
        "千韆",
        "里裡裏",
        "卷捲",
        "复復複",
        "历歷曆",
        "困睏",
        "苹蘋",
        "仆僕",
        "舍捨",
        "朴樸",
    ),
    *("了瞭", "台臺檯颱", "系係繫"),
    *("咸鹹", "出齣", "冬鼕", "团團糰", "坛壇罈", "脏髒臟", "签簽籤", "获獲穫", "须須鬚", "准準"),
)

# One region's or one house's form of the other's.
_REGIONAL = frozenset(
    pair for one, other in ("裡裏", "台臺", "布佈") for pair in ((one, other), (other, one))
)


def in_simplified(text: str, engine: Engine) -> list[StrayForm]:
    """Return the Traditional characters in a Simplified text, and what is foreign to both.

    What is a form of its own stays: 峇里岛, 乾坤, 瞭望. Linear; quick for a text without any.
    """
    strays = _foreign(text)
    if not _tables().traditional.isdisjoint(text):
        strays += _changed(text, engine.converter("t2s"))
    return _ordered(strays)


def in_traditional(text: str, engine: Engine) -> list[StrayForm]:
    """Return the Simplified characters in a Traditional text, and what is foreign to both.

    So are words that were converted wrongly: 皇後, 頭發, 麵對. Characters that both forms have
    (后, 里, 台, 云) are judged only in words.
    """
    tables = _tables()
    strays = _foreign(text)
    if not tables.simplified.keys().isdisjoint(text):
        strays += [
            StrayForm(place, place + 1, Stray.SIMPLIFIED, tables.simplified[character])
            for place, character in enumerate(text)
            if character in tables.simplified
        ]
    if not tables.confused.isdisjoint(text):
        strays += _wrong_words(text, engine)
    return _ordered(strays)


def _changed(text: str, converter: Converter) -> list[StrayForm]:
    if converter.convert(text) == text:
        return []
    return [
        StrayForm(span.start, span.end, Stray.TRADITIONAL, span.output)
        for span in converter.align(text)
        if span.output != text[span.start : span.end]
    ]


def _wrong_words(text: str, engine: Engine) -> list[StrayForm]:
    """Compare the text with itself, made Simplified and converted back by words.

    Only where the word decided, and only in characters that are confused; a character that makes a
    word with its other neighbour is right (教皇後來 is 教皇, 後來).
    """
    simple = engine.converter("t2s").convert(text)
    back = engine.news_converter("s2t")
    if len(simple) != len(text) or not _may_be_wrong(text, back.convert(simple)):
        return []
    found = []
    for span in back.align(simple):
        here = text[span.start : span.end]
        # Words around a phrase that stands across their border decided: 政府幹預 was read as 府幹.
        by_words = span.decided_by is Decider.WORD
        is_word = len(here) == len(span.output) > 1 and (by_words or len(span.candidates) == 1)
        wrong = is_word and here != span.output and _is_confused(here, span.output)
        if wrong and (by_words or not _is_right_elsewhere(text, simple, span)):
            stray = StrayForm(span.start, span.end, Stray.WRONG_WORD, span.output)
            found.append(_narrowed(stray, here) if by_words else stray)
    return found


def _narrowed(stray: StrayForm, here: str) -> StrayForm:
    """Return a stray without the characters at its beginning that are right."""
    pairs = zip(here, stray.usual, strict=True)
    first = next(place for place, (one, other) in enumerate(pairs) if one != other)
    first = min(first, len(here) - _SHORTEST_WORD)
    return StrayForm(stray.start + first, stray.end, stray.kind, stray.usual[first:])


_SHORTEST_WORD = 2


def _may_be_wrong(text: str, usual: str) -> bool:
    """Tell, without aligning them, whether a text may differ from the usual one in a word."""
    if len(text) != len(usual):
        return True
    pairs = zip(text, usual, strict=True)
    return any(one != other and _is_confused(one, other) for one, other in pairs)


def _is_confused(here: str, usual: str) -> bool:
    """Return whether two words differ, and only in characters of one group that is confused."""
    groups = _tables().groups
    pairs = set(zip(here, usual, strict=True))
    differing = {pair for pair in pairs if pair[0] != pair[1]} - _REGIONAL
    return bool(differing) and all(
        one in groups and other in groups[one] for one, other in differing
    )


def _is_right_elsewhere(text: str, simple: str, span: ConvertedSpan) -> bool:
    """Return whether a span is right as it stands, or makes likelier words with its neighbours."""
    start, end = span.start, span.end
    words = _tables().words
    if text[start:end] in words:
        return True
    across = any(
        text[low:high] in words
        for low in range(max(0, start - 3), end)
        for high in range(low + 2, min(len(text), end + 3) + 1)
        if low < start < high or low < end < high
    )
    # The likeliest words leave it whole in 皇后|来到, and cut it in 教皇|后来.
    is_known = end - start > _SHORTEST_WORD or is_word(simple[start:end])
    return across and not (is_known and reading(simple, start, end).advantage <= 0)


def _foreign(text: str) -> list[StrayForm]:
    tables = _tables()
    if tables.foreign.isdisjoint(text):
        return []
    found = []
    for place, character in enumerate(text):
        if character in tables.japanese:
            usual = tables.japanese[character]
            found.append(StrayForm(place, place + 1, Stray.JAPANESE, usual))
        elif _is_compatibility(ord(character)):
            usual = _canonical(character)
            if usual != character:
                found.append(StrayForm(place, place + 1, Stray.COMPATIBILITY, usual))
    return found


# Radicals (for use as such), compatibility ideographs and their supplement: Unicode §18.1.
_COMPATIBILITY = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))


def _is_compatibility(code: int) -> bool:
    return any(code in block for block in _COMPATIBILITY)


def _canonical(character: str) -> str:
    return unicodedata.normalize("NFKC", character)


def _ordered(strays: list[StrayForm]) -> list[StrayForm]:
    """Return them in order, of two that overlap only the longer."""
    found: list[StrayForm] = []
    for stray in sorted(strays, key=lambda each: (each.start, -each.end)):
        if not found or stray.start >= found[-1].end:
            found.append(stray)
    return found


@dataclass(frozen=True, slots=True)
class _Tables:
    traditional: frozenset[str]
    """Characters that the Simplified form writes otherwise."""
    simplified: Mapping[str, str]
    """Characters that only the Simplified form has, with what the Traditional one writes."""
    japanese: Mapping[str, str]
    """Characters that only Japanese has, with the Traditional ones."""
    foreign: frozenset[str]
    """These, and all of the blocks of compatibility forms."""
    groups: Mapping[str, str]
    """Confused characters, each with all it is confused with."""
    confused: frozenset[str]
    words: frozenset[str]
    """Words as they are right in Traditional characters."""


@cache
def _tables() -> _Tables:
    """Return the tables, which are the same for everybody and read once a process."""
    to_traditional, to_simplified = _read("STCharacters.txt"), _read("TSCharacters.txt")
    known = set(to_simplified)
    for values in to_traditional.values():
        known |= set(values.split())
    for name in ("TWVariants.txt", "HKVariants.txt"):
        for key, values in _read(name).items():
            known |= {key, *values.split()}
    japanese = {
        form: values.split()[0] for form, values in _read("JPShinjitaiCharacters.txt").items()
    }
    japanese = {
        form: usual
        for form, usual in japanese.items()
        if len(form) == len(usual) == 1 and form not in known and not _is_chinese(form)
    }
    groups = {character: group for group in _CONFUSED for character in group}
    return _Tables(
        traditional=frozenset(k for k, v in to_simplified.items() if v.split()[0] != k),
        simplified={
            key: values.split()[0] for key, values in to_traditional.items() if key not in known
        },
        japanese=japanese,
        foreign=frozenset(japanese) | {chr(code) for block in _COMPATIBILITY for code in block},
        groups=groups,
        confused=frozenset(groups),
        words=frozenset(value.split()[0] for value in _read("STPhrases.txt").values()),
    )


def _is_chinese(character: str) -> bool:
    """Return whether one of the two national character sets of the eighties has a character."""
    for encoding in ("gb2312", "big5"):
        with suppress(UnicodeEncodeError):
            return bool(character.encode(encoding))
    return False


def _read(name: str) -> Mapping[str, str]:
    folder = data_folder() or package_folder() / "dictionary"
    file = folder / name
    return parse(file.read_text(encoding="utf-8"), name) if file.exists() else {}
