"""Chinese characters that a text speaks of as such: how they are written, read, chosen or shown.

`the character "囧"` is good English, where `he said "算了"` leaves something untranslated.
"""

import re

from workbench.text.folding import fold

# Chinese that is about writing; 数字 and 名字 are not.
_OF_WRITING = re.compile(
    fold(
        "(?<![数名赤十黑签红学金打])字(?!幕|节|面上|里行间)|[一两几少多缺]笔|笔[画划顺]|部首|偏旁|写作|写成|写为|书写|谐音|同音"
        "|写法|字形|读音|读作|发音|拼音|注音|声调|姓|车牌|牌照|繁体|简体|异体|甲骨文|篆|楷书"
    )
)

# English that is about the shape or the sound of what is written.
_OF_SHAPE = re.compile(
    r"\b(?:strokes?|homophones?|radicals?|ideographs?|ideograms?|pictographs?|pictograms?|logograms?"
    r"|glyphs?|pronounced|pronunciation|homonyms?|puns?|simplified form|traditional form|misspelled"
    r"|miswritten|written (?:as|with))\b",
    re.IGNORECASE,
)
_OF_CHARACTERS = re.compile(
    r"\b(?:characters?|kanji|hanzi|hanja|calligraph\w+|sinographs?|surnames?|family names?)\b",
    re.IGNORECASE,
)

# What stands around the characters themselves.
_SHOWN_BEFORE = re.compile(
    r"(?:[“‘\"'「『]|\b(?:written|writes?|wrote|spelled|characters?|kanji|hanzi|radical|not|as|and|or"
    r"|instead of|than|surname|is)\s|\()\Z",
    re.IGNORECASE,
)
_GLOSSED = re.compile(
    r"[,.]?[”’\"'」』],?\s*(?:\(|(?:or|meaning|which means|the (?:\w+ )?characters? for)\b"
    r"|(?:for|with) [“\"‘'「])",
    re.IGNORECASE,
)

# In code points: what may stand between an English word and the characters it speaks of.
_REACH = 14


def is_spoken_of(source: str, target: str, start: int, end: int) -> bool:
    """Return whether `target[start:end]`, Chinese, is what both texts speak of as characters.

    One character is where either text tells of writing and it is set apart, or both do; several
    need an English word for their shape or sound, or a gloss beside an English word for characters.
    """
    run = target[start:end]
    folded, plain = fold(source), fold(run)
    is_shown = _SHOWN_BEFORE.search(target[max(0, start - _REACH) : start]) is not None
    if not is_shown and len(run) > 1:
        return False
    is_quoted = re.search(rf"[\"'「『《]{re.escape(plain)}[\"'」』》]|{re.escape(plain)}字", folded)
    if is_quoted is None:
        return False
    is_about = _OF_WRITING.search(folded.replace(plain, " ")) is not None
    if len(run) == 1:
        is_english_about = _OF_CHARACTERS.search(target) or _OF_SHAPE.search(target)
        told = (is_about, is_english_about is not None)
        return any(told) if is_shown else all(told)
    if not is_about:
        return False
    is_glossed = _GLOSSED.match(target, end) is not None
    shape = _OF_SHAPE.search(target) is not None
    return shape or (is_glossed and _OF_CHARACTERS.search(target) is not None)
