"""How much text there is, as translators are paid for it."""

from workbench.text.patterns import compiled

_IDEOGRAPH = compiled(
    "[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f\U00030000-\U000323af]"
)
_CHINESE_MARKS = compiled(
    "[\u00b7\u2013-\u2015\u2018-\u201f\u2022\u2025-\u2027\u3001-\u3003\u3008-\u3011"
    "\u3014-\u301f\u30fb\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20"
    "\uff3b-\uff40\uff5b-\uff65]+"
)
_WORD = compiled(r"\w+(?:['’.,\-]\w+)*")


def count_characters(text: str) -> int:
    """Count the Chinese characters of a text, punctuation left out."""
    return len(_IDEOGRAPH.findall(text))


def count_words(text: str) -> int:
    """Count the English words of a text: `don't`, `1,204` and `well-kept` are one each."""
    return len(_WORD.findall(text))


def count_punctuation(text: str) -> int:
    """Count the Chinese punctuation marks of a text: full-width ones, and quotes, dashes, dots."""
    return len(text) - len(_CHINESE_MARKS.sub("", text))
