"""Letters and figures in an English text that are compared as they stand: COP28, F-16, 5G."""

from fractions import Fraction

from workbench.text.numbers.english_units import prefixes, unit_starts
from workbench.text.numbers.english_words import LONGEST_FIGURES, SHORT_SCALES, Tokens

# In tokens.
LONGEST_CODE = 12

_WORDS = (
    "mid pre post sub top under over non anti late early about around for of and to plus or ex u "
    "no age aged nearly almost some rmb nt hk us"
)

# Words that stand close before figures and make no code of them: mid-20, pre-2020.
_NO_CODE = frozenset(_WORDS.split())

_SUFFIXES = frozenset({"st", "nd", "rd", "th", "s", "percent", "fold"})


def begins_code(tokens: Tokens, index: int) -> bool:
    """Return whether letters make a code with the figures behind; RMB500 and mid-20 are none."""
    word, gap = tokens.words[index], tokens.gap(index + 1)
    capital = any(each.isupper() for each in tokens.raw(index))
    if word in prefixes() or (gap == "-" and not capital):
        return False
    return word not in _NO_CODE or word + gap == "u"


def is_code(tokens: Tokens, index: int) -> bool:
    """Return whether letters or a row of figures hang on figures: 5G, 3D, 010-6552-1234."""
    word, after = tokens.words[index], tokens.word(index + 1)
    gap = tokens.gap(index + 1)
    if len(word) > LONGEST_FIGURES or (len(word) > 1 and word[0] == "0" and word.isdigit()):
        return True
    if gap == "-" and tokens.is_figure(index + 1):
        return tokens.gap(index + 2) == "-" and tokens.is_figure(index + 2)
    if gap != "" or tokens.is_figure(index + 1) or not after[:1].isalpha():
        return False
    unit = after in unit_starts() or after in SHORT_SCALES or after in _SUFFIXES
    return not unit or tokens.raw(index + 1) in {"G", "D"}


def code_end(tokens: Tokens, index: int) -> int:
    """Return the token after those that hang together without spaces as a code."""
    end = index + 1
    while end < len(tokens) and end - index < LONGEST_CODE and _hangs(tokens, end):
        end += 1
    return end


def _hangs(tokens: Tokens, index: int) -> bool:
    gap = tokens.gap(index)
    if gap == "-":
        return tokens.is_figure(index) or len(tokens.words[index]) == 1
    return gap == "" and tokens.words[index] not in {"%", "+", "s", "~"}


def code_of(tokens: Tokens, start: int, end: int) -> str:
    """Return tokens as a code: its letters, in capitals, and its figures."""
    text = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    return "".join(filter(str.isalnum, text)).upper()[:LONGEST_FIGURES]


def figure_of(code: str) -> Fraction:
    """Return the first figures of a code as a number."""
    start = next((place for place, each in enumerate(code) if each.isdecimal()), len(code))
    end = start
    while end < len(code) and "0" <= code[end] <= "9":
        end += 1
    return Fraction(int(code[start:end] or "0"))
