"""Who stands in a target in the place of somebody of the records."""

from collections.abc import Iterator

from workbench.checks.rule import Checked
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.strangers import Stranger, is_heard_in, is_ordinary_word, strangers
from workbench.text.names.transcription import SURELY_HEARD, foreign_characters

# In letters: what is shorter is like many words.
_SHORTEST = 4

# In characters: what is shorter sounds like much else.
_WHOLE = 3

# In characters: of so few, many words are made.
_SHORT = 2


def stranger_for(checked: Checked, place: Span) -> Span | None:
    """Return a name of the target that nobody else of the source has; `place` is somebody's there.

    One word, as surnames stand: what has several may be a body or a work.
    """
    source, target = checked.segment.source, checked.segment.target
    if place.end - place.start <= _SHORT and _is_within_a_word(source, place):
        return None
    rest = f"{source[: place.start]} {source[place.end :]}"
    for each in strangers(source, target, by_sound=False):
        word = _last_word(each, target)
        if word is not None and not is_heard_in(each.parts[-1], rest, SURELY_HEARD, _WHOLE):
            return word
    return None


def _last_word(stranger: Stranger, target: str) -> Span | None:
    """Return the place of a stranger's surname, `None` where it may be no person's."""
    words = list(_words(stranger, target))
    names = [word for word in words if not is_ordinary_word(word.of(target))]
    if stranger.is_chinese or len(names) != 1 or names[0] != words[-1]:
        return None
    place = names[0]
    return place if place.end - place.start >= _SHORTEST else None


def _words(stranger: Stranger, target: str) -> Iterator[Span]:
    start = stranger.start
    for word in target[stranger.start : stranger.end].split(" "):
        yield Span(start, start + len(word))
        start += len(word) + 1


def _is_within_a_word(source: str, place: Span) -> bool:
    """Return whether a short name may be a part of a longer one, as 克里 is of 克里姆林宫."""
    for each in gazetteer().in_source(source):
        if each.start <= place.start < place.end <= each.end and each.end - each.start > _SHORT:
            return True
    beside = fold(source[max(0, place.start - 1) : place.start] + source[place.end : place.end + 1])
    return any(sign in foreign_characters() for sign in beside)
