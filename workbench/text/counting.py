"""How much text there is, as translators are paid for it."""

import re

_IDEOGRAPH = re.compile(
    "[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f\U00030000-\U000323af]"
)
_WORD = re.compile(r"\w+(?:['’.,\-]\w+)*")


def count_characters(text: str) -> int:
    """Count the Chinese characters of a text, punctuation left out."""
    return len(_IDEOGRAPH.findall(text))


def count_words(text: str) -> int:
    """Count the English words of a text: `don't`, `1,204` and `well-kept` are one each."""
    return len(_WORD.findall(text))
