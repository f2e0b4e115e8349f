"""Chinese characters that a text speaks of as such: how they are written, read, chosen or shown.

`the character "囧"` is good English, where `he said "算了"` leaves something untranslated.
"""

import re

from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

# Chinese that is about writing; 数字 and 名字 are not.
_OF_WRITING = compiled(
    fold(
        "(?<![数名赤十黑签红学金打])字(?!幕|节|面上|里行间)|[一两几少多缺]笔|笔[画划顺]|部首|偏旁|写作|写成|写为|书写|谐音|同音"
        "|写法|字形|读音|读作|发音|拼音|注音|声调|姓|车牌|牌照|繁体|简体|异体|甲骨文|篆|楷书"
        "|[误错][写印植读念刻打]|[写印念读打刻]错|[写印念读刻]成|错别|笔误|混用|混淆|用字|汉字"
    )
)

# Narrower: how characters look and sound, and what goes wrong with them; a sign that 写着 two 字
# and a teacher who praises 写作 are none.
_OF_FORM = compiled(
    fold(
        "[误错][写印植读念刻打]|[写印念读打刻]错|[写印念读刻拆]成|错别|笔误|混用|混淆|[用写]法|字形|笔画|部首|偏旁"
        "|谐音|同音|读音|读作|发音|拼音|注音|声调|异体|[繁简]体|甲骨文|篆|楷书|汉字|难字|同一个字|字头|[取起]名"
    )
)

# English that is about how something is written, read or told apart; a wider circle, which counts
# only where the Chinese is about writing and quotes the very characters.
_OF_HANDLING = compiled(
    r"\b(?:writ\w+|wrote|print\w*|mis(?:print|read|spel|wr|pronounc|taken? for)\w*|typos?|pinyin"
    r"|read as|mix\w* up|confus\w+|tell\w* apart|scripts?|symbols?|lettering|engrav\w+|inscri\w+"
    r"|tones?|syllables?|rhym\w+|carv\w+|spell\w*|variants?|signboards?|signs?|names? begin\w*"
    r"|nam(?:es?|ed|ing)|parts?|components?|halves)\b",
    re.IGNORECASE,
)

# Chinese that is about a word: what it is called, means or stands for.
_OF_WORDS = compiled(
    fold(
        "一词|一语|这个词|该词|这[两几三四]个字|[二两三四]字|[两三四五六七八]个(?:大)?字|意思是|意为|意即|意指|本意|原意|词义|字面"
        '|用["「『][^"」』]{1,12}["」』]来?(?:代替|取代|替代|指代|代指|代称|暗指|影射)'
    )
)

# English that is about the shape or the sound of what is written.
_OF_SHAPE = compiled(
    r"\b(?:strokes?|homophones?|radicals?|ideographs?|ideograms?|pictographs?|pictograms?"
    r"|logograms?"
    r"|glyphs?|pronounced|pronunciation|homonyms?|puns?|simplified form|traditional form|misspelled"
    r"|miswritten|written (?:as|with)"
    r"|sound(?:s|ed|ing)? (?:\w+ )?(?:like|the same|alike|similar))\b",
    re.IGNORECASE,
)
_OF_CHARACTERS = compiled(
    r"\b(?:characters?|kanji|hanzi|hanja|calligraph\w+|sinographs?|surnames?|family names?"
    r"|particles?)\b",
    re.IGNORECASE,
)

# What stands around the characters themselves.
_SHOWN_BEFORE = compiled(
    r"(?:[“‘\"'「『]|\b(?:written|writes?|wrote|spelled|characters?[,:]?|kanji|hanzi|radical|not"
    r"|as|and"
    r"|or|either|both|instead of|than|surname|is|(?:more )?(?:common|usual|frequent))\s|\()\Z",
    re.IGNORECASE,
)
_GLOSSED = compiled(
    r"[,.]?[”’\"'」』],?\s*(?:\(|(?:or|meaning|which means|the (?:\w+ )?characters? for)\b"
    r"|(?:for|with) [“\"‘'「])"
    r"|\s?\((?:literally |meaning )?[“\"‘'a-z]|[,:—–]\s?[“\"‘']|, (?:meaning|which means|or)\b",
    re.IGNORECASE,
)

# English that sets a term out, in quotation marks of its own, and the Chinese of it behind.
_ANNOUNCED = compiled(
    r"\b(?:terms?|words?|phrases?|expressions?|slang|buzzwords?|neologisms?|catchphrases?|idioms?)"
    r",? [“‘\"][^“”‘’\"]{1,40}[”’\"],? \(\Z",
    re.IGNORECASE,
)
# So, too, romanised and without marks: `the word neijuan (内卷)`.
_ROMANISED = compiled(
    r"\b(?:terms?|words?|phrases?|expressions?|slang|buzzwords?|neologisms?|catchphrases?|idioms?"
    r"|proverbs?|sayings?|acronyms?|abbreviations?|nicknames?)"
    r",? (?!(?:is|was|are|were) )(?:[“‘\"*_]?[\w'’-]+[”’\"*_]? ){1,4}\(\Z",
    re.IGNORECASE,
)
# The characters of a word that stands romanised before them, and a hashtag as it is typed.
_SET_OUT = compiled(r"[”’\"'],? (?:written|spelled)(?: as)? \Z", re.IGNORECASE)
_HASHTAG = compiled(r"\bhashtags?:? [“\"]?#?\Z", re.IGNORECASE)

# English that calls something a word, before it or behind it, and what tells its meaning.
_A_WORD = compiled(
    r"\b(?:terms?|words?|phrases?|expressions?|slang|buzzwords?|neologisms?|catchphrases?"
    r"|idioms?)\b",
    re.IGNORECASE,
)
_WORD_BEHIND = compiled(
    r"[)”’\"'」』],? (?:an? |the )?(?:\w+ )?(?:terms?|words?|phrases?|expressions?|slang"
    r"|buzzwords?)\b",
    re.IGNORECASE,
)
_TOLD = compiled(
    r"[,.]?[”’\"'」』]?,? ?(?:\((?:literally |meaning )?[“‘\"'a-z]|(?:or|meaning|which means"
    r"|refers? to"
    r"|means|literally)\b)",
    re.IGNORECASE,
)
_EXPLAINED = compiled(
    r"\b(?:means?|meaning|meant|refers?|referring|literally|short(?:hand)? for|stands? for"
    r"|describ\w+|denot\w+)\b",
    re.IGNORECASE,
)
# A surname as it is spelled out by its parts, or told from another that sounds alike.
_BY_PARTS = compiled(
    fold(
        "立早章|弓长张|木子李|口天吴|双木林|耳东陈|古月胡|双人徐|言午许|人可何|走肖赵|草头黄|三横王|美女姜|干勾于"
        "|双口吕|文刀刘|白水泉|不是.{0,3}的那个|(?:偏旁|旁的|头的)"
    )
)
_SPELLED_OUT = compiled(r"\b(?:written|spelled)\b", re.IGNORECASE)
_QUOTED_RUN = compiled(rf"[\"「『《](?P<run>[{HAN}]{{1,4}})[\"」』》]")

# In code points: what may stand between an English word and the characters it speaks of.
_REACH = 18
_TERM_REACH = 64


def is_spoken_of(source: str, target: str, start: int, end: int) -> bool:
    """Return whether `target[start:end]`, Chinese, is what both texts speak of as characters.

    One character is where either text tells of writing and it is set apart, or both do; several
    need an English word for their shape or sound, or a gloss beside an English word for characters,
    or a term set out in quotation marks whose meaning both texts explain.
    """
    run = target[start:end]
    folded, plain = fold(source), fold(run)
    is_shown = _SHOWN_BEFORE.search(target[max(0, start - _REACH) : start]) is not None
    if _is_handled(folded, plain, target):
        return True
    if len(run) == 1:
        return _is_letter(folded, plain, target, (start, end), is_shown=is_shown)
    if not _is_quoted(folded, plain):
        return False
    before = target[max(0, start - _TERM_REACH) : start]
    if _SET_OUT.search(before) or (_HASHTAG.search(before) and _GLOSSED.match(target, end)):
        return True
    is_word = _OF_WORDS.search(folded) is not None
    is_introduced = is_word and _ROMANISED.search(before) is not None
    if is_introduced or _is_called_word(target, before, end):
        return True
    return is_shown and _is_term(folded, plain, target, (start, end))


def _is_term(folded: str, plain: str, target: str, at: tuple[int, int]) -> bool:
    """Return whether several characters that are set apart are a word that both texts explain."""
    is_word = _OF_WORDS.search(folded) is not None
    if not is_word and not _is_about_writing(folded, plain):
        return False
    before = target[max(0, at[0] - _TERM_REACH) : at[0]]
    if is_word and _ANNOUNCED.search(before) and _EXPLAINED.search(target):
        return True
    is_glossed = _GLOSSED.match(target, at[1]) is not None
    shape = _OF_SHAPE.search(target) is not None
    return shape or (is_glossed and _OF_CHARACTERS.search(target) is not None)


def _is_handled(folded: str, plain: str, target: str) -> bool:
    """Return whether both texts tell how quoted characters are written, read or mixed up."""
    if not _is_quoted(folded, plain):
        return False
    if _OF_FORM.search(folded.replace(plain, " ")) is not None:
        is_one = len(plain) == 1
        told = (_OF_HANDLING, _OF_SHAPE, _OF_CHARACTERS) if is_one else (_OF_HANDLING, _OF_SHAPE)
        return any(each.search(target) for each in told)
    return False


def _is_called_word(target: str, before: str, end: int) -> bool:
    """Return whether English calls what ends at a place a word, and says what it means."""
    if _WORD_BEHIND.match(target, end):
        return True
    return _A_WORD.search(before) is not None and _TOLD.match(target, end) is not None


def _is_letter(
    folded: str, plain: str, target: str, at: tuple[int, int], *, is_shown: bool
) -> bool:
    """Return whether one character is spoken of: quoted in the source, alone or in a short word."""
    is_about = _is_about_writing(folded, plain)
    is_english_about = bool(_OF_CHARACTERS.search(target) or _OF_SHAPE.search(target))
    if not _is_quoted(folded, plain):
        return is_shown and _is_part(folded, plain, target, is_english_about=is_english_about)
    if is_english_about or (is_shown and is_about):
        return True
    if is_shown and (is_about or is_english_about or _are_variants(folded, plain, target)):
        return True
    # A gloss behind it sets a character apart as marks before it do.
    is_glossed = is_about and _GLOSSED.match(target, at[1]) is not None
    return is_glossed or (is_about and is_english_about)


def _is_quoted(folded: str, plain: str) -> bool:
    if plain not in folded:  # what is cut from a text below is a part of it, too
        return False
    place = folded.find(plain)
    while place >= 0:
        end = place + len(plain)
        before, behind = folded[max(0, place - 1) : place], folded[end : end + 1]
        if behind == "字" or (before in _OPENING and behind in _CLOSING):
            return True
        place = folded.find(plain, place + 1)
    return any(
        plain in _SEPARATOR.split(found[0].strip(_MARKS)) for found in _SERIES.finditer(folded)
    )


_MARKS = '"「」『』'
_OPENING, _CLOSING = frozenset('"「『《'), frozenset('"」』》')
_SEPARATOR = compiled('["」』]?[,、/和与及跟]["「『]?')

# Characters in a row of their own, quoted together or one by one: `“的、地、得”`, `己、已、巳三字`.
_SERIES = compiled(
    rf"[\"「『][{HAN}]{{1,4}}(?:[,、/和与及跟][{HAN}]{{1,4}})+[\"」』]"
    rf"|(?<![{HAN}])[{HAN}](?:、[{HAN}])+(?=[一二两三四五六几]个?字)"
    rf"|(?<=[成为作])[{HAN}](?:、[{HAN}])+(?=[一二两三四五六几]个?部[分件])"
)


def _is_about_writing(folded: str, plain: str) -> bool:
    return _OF_WRITING.search(folded.replace(plain, " ")) is not None


def _is_part(folded: str, plain: str, target: str, *, is_english_about: bool) -> bool:
    """Return whether a character is one of a name or a word that is taken apart.

    `取名“安宁”` with the characters for "safe" (安), and `立早章，不是弓长张` as Chinese spells out
    which of several characters of one sound it means.
    """
    if any(plain in found["run"] for found in _QUOTED_RUN.finditer(folded)) and is_english_about:
        return True
    return _SPELLED_OUT.search(target) is not None and _spells_out(folded, plain)


def _spells_out(folded: str, plain: str) -> bool:
    """Return whether the source names a character by its parts, or against another."""
    return plain in folded and _BY_PARTS.search(folded) is not None


def _are_variants(folded: str, plain: str, target: str) -> bool:
    """Return whether the source has the character twice in quotation marks, as variants of one."""
    quoted = [found["run"] for found in _QUOTED_RUN.finditer(folded)]
    written = {letter for letter in target if fold(letter) == plain}
    return quoted.count(plain) > 1 and len(written) > 1
