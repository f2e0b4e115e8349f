"""Changing the case of English words."""

from workbench.text.patterns import compiled

# Words of a headline that stay small inside it (AP Stylebook style: under four letters).
_SMALL = frozenset(
    (
        *("a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "nor", "of", "off", "on"),
        *("or", "per", "so", "the", "to", "up", "via", "vs", "with", "yet"),
    )
)

_WORD = compiled(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def next_case(text: str) -> str:
    """Return the text in the next case: lower, Sentence, Title, UPPER, and round again."""
    forms = list(dict.fromkeys((text.lower(), sentence_case(text), title_case(text), text.upper())))
    return forms[(forms.index(text) + 1) % len(forms)] if text in forms else forms[0]


def sentence_case(text: str) -> str:
    """Return the text in lower case but for its first letter."""
    lowered = text.lower()
    first = _WORD.search(lowered)
    if first is None:
        return lowered
    at = first.start()
    return lowered[:at] + lowered[at].upper() + lowered[at + 1 :]


def title_case(text: str) -> str:
    """Return the text as a headline: all but small words inside it begin in upper case."""
    words = list(_WORD.finditer(text.lower()))
    pieces = list(text.lower())
    for number, word in enumerate(words):
        inside = 0 < number < len(words) - 1
        if not inside or word[0] not in _SMALL:
            pieces[word.start()] = pieces[word.start()].upper()
    return "".join(pieces)
