"""How people of Taiwan and abroad write a Mandarin syllable: in pinyin or in an older system.

Wade–Giles without its apostrophes and accents, Tongyong pinyin, and the second Mandarin alphabet of
1986, as passports mix them. One syllable, small letters.
"""

import re
from functools import lru_cache

_INITIALS = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([a-z]+)")

# By initial of pinyin: those of Wade–Giles, of Tongyong, of the second alphabet; others are alike.
_WADE = {"b": "p", "d": "t", "g": "k", "j": "ch", "q": "ch", "x": "hs", "zh": "ch", "r": "j"}
_TONGYONG = {"zh": "jh", "q": "c", "x": "s"}
_SECOND = {"zh": "j", "q": "ch", "x": "sh", "z": "tz", "c": "ts"}

_AFTER_PALATALS = frozenset({"j", "q", "x"})
_HUSHING = frozenset({"zh", "ch", "sh", "r"})
_SIBILANTS = frozenset({"z", "c", "s"})

_WADE_SIBILANTS = {
    "z": ("tzu", "tsu"),
    "c": ("tzu", "tsu"),
    "s": ("szu", "ssu", "sze", "ssu"),
}
_WADE_FINALS = {
    "ian": "ien",
    "ie": "ieh",
    "ue": "ueh",
    "ong": "ung",
    "iong": "iung",
    "er": "erh",
    "you": "yu",
    "ye": "yeh",
    "yan": "yen",
    "yong": "yung",
    "yue": "yueh",
}
_WADE_WHOLE = {
    "er": ("erh",),
    "li": ("li", "lee"),
    "yi": ("yi", "i", "yih"),
    "yin": ("yin", "in"),
    "ying": ("ying", "ing"),
    "ye": ("yeh",),
    "yan": ("yen",),
    "you": ("yu",),
    "yong": ("yung",),
    "yue": ("yueh",),
    "yuan": ("yuan",),
    "wo": ("wo",),
}
_TONGYONG_FINALS = {"iong": "yong", "un": "yun", "u": "yu", "ue": "yue", "uan": "yuan"}
_LATER_FINALS = {"iu": "iou", "ui": "uei"}


@lru_cache(maxsize=1024)
def mandarin_forms(syllable: str) -> frozenset[str]:
    """Return the spellings of a syllable of pinyin, itself among them."""
    match = _INITIALS.fullmatch(syllable)
    if match is None:
        return frozenset({syllable})
    initial, final = match[1], match[2]
    found = {syllable, *_wade(initial, final), *_tongyong(initial, final), *_second(initial, final)}
    found |= {form.replace("ü", "u") for form in found}
    return frozenset(found)


def wade_giles(syllable: str) -> str:
    """Return the usual spelling of a syllable of pinyin in Taiwan, without its apostrophe."""
    match = _INITIALS.fullmatch(syllable)
    return _wade(match[1], match[2])[0] if match else syllable


def _wade(initial: str, final: str) -> tuple[str, ...]:
    """Return the spellings in Wade–Giles, the usual one first."""
    whole = initial + final
    if whole in _WADE_WHOLE:
        return _WADE_WHOLE[whole]
    if initial in _SIBILANTS:
        if final == "i":
            return _WADE_SIBILANTS[initial]
        beginning = "s" if initial == "s" else "ts"
        return tuple(beginning + each for each in _wade_finals(initial, final))
    beginning = _WADE.get(initial, initial)
    if initial in _HUSHING and final == "i":
        return (beginning + "ih",)
    return tuple(beginning + each for each in _wade_finals(initial, final))


def _wade_finals(initial: str, final: str) -> tuple[str, ...]:
    if final == "e":
        return ("o", "e") if initial in {"g", "k", "h"} else ("e", "eh")
    if final == "uo":
        return ("uo",) if initial in {"g", "k", "h", "sh"} else ("o", "uo")
    if final == "ui" and initial in {"g", "k"}:
        return ("uei", "ui")
    if final == "ie":
        return ("ieh",)
    return (_WADE_FINALS.get(final, final),)


def _tongyong(initial: str, final: str) -> set[str]:
    beginning = _TONGYONG.get(initial, initial)
    if final == "i" and initial in _HUSHING | _SIBILANTS:
        return {beginning + "ih"}
    ending = _TONGYONG_FINALS.get(final, final) if initial in _AFTER_PALATALS else final
    found = {beginning + ending, beginning + _LATER_FINALS.get(ending, ending)}
    if initial + final in {"wen", "weng"}:
        found.add(final.replace("e", "u").join(("w", "")))
    if initial + final == "feng":
        found.add("fong")
    return found


def _second(initial: str, final: str) -> set[str]:
    beginning = _SECOND.get(initial, initial)
    if final == "i" and initial in _HUSHING | _SIBILANTS:
        short = {"zh": "j", "ch": "ch", "sh": "sh", "r": "r", "z": "tz", "c": "ts", "s": "s"}[
            initial
        ]
        return {short + ending for ending in ("r", "ih", "z", "y")}
    if initial in {"h", "g", "k"} and final[0] == "u" and len(final) > 1:
        return {beginning + "w" + final[1:]}
    if initial in _AFTER_PALATALS and final.startswith("u"):
        ending = "i" + final if final != "u" else "iu"
        return {beginning + ending, beginning + final}
    return {beginning + final, beginning + _LATER_FINALS.get(final, final)}
