"""Which characters are Chinese: the one class of them that every reader of text uses."""

from workbench.text.patterns import compiled

# The inside of a character class: the unified ideographs, their extensions, the compatibility
# ideographs, and the zero (Unicode 15.1, blocks "CJK Unified Ideographs" A to H).
HAN = "〇㐀-䶿一-鿿豈-﫿\U00020000-\U000323af"

_HAN = compiled(f"[{HAN}]")


def has_han(text: str) -> bool:
    """Return whether there is a Chinese character in a text."""
    return _HAN.search(text) is not None
