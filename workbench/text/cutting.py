"""Where a text is cut when it is divided along with its translation."""

from workbench.text.sentences import split_sentences


def matching_cut(text: str, share: float) -> int:
    """Return the end of a sentence nearest to a share (0 to 1) of the text, in code points.

    A text of one sentence is cut nowhere: its whole length is returned.
    """
    wanted = share * len(text)
    places, end = [], 0
    for sentence in split_sentences(text):
        end = text.index(sentence, end) + len(sentence)
        places.append(end)
    inner = [place for place in places if 0 < place < len(text.rstrip())]
    return min(inner, key=lambda place: abs(place - wanted), default=len(text))
