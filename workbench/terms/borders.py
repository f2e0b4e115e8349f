"""Terms that only seem to stand in a text: what is cut out of the words around it.

`行会` stands in 举行会谈 and `民进` in 市民进行投票. To tell takes a tenth of a millisecond for
each short term, so this is a second pass over what a recogniser found.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from workbench.terms.recogniser import Recognised
from workbench.text.conversion.word_borders import REACH, reading

# In characters: in 49,000 characters of news no longer term was cut out of words.
_LONGEST = 3


def without_cuts(
    text: str, found: Sequence[Recognised], simplify: Callable[[str], str]
) -> tuple[Recognised, ...]:
    """Return what was recognised with no main place that surely cuts words.

    Such a place stays listed; what it covered may be main instead. `simplify` writes a text in
    Simplified characters, which the table of words is in.
    """
    cut = {(each.start, each.end) for each in found if _is_cut(text, each, simplify)}
    return tuple(_with_mains(found, cut))


def _with_mains(found: Sequence[Recognised], cut: set[tuple[int, int]]) -> Iterable[Recognised]:
    covered = 0
    for each in found:
        is_main = each.start >= covered and (each.start, each.end) not in cut
        covered = each.end if is_main else covered
        yield replace(each, is_main=is_main)


def _is_cut(text: str, each: Recognised, simplify: Callable[[str], str]) -> bool:
    if not each.is_main or each.end - each.start > _LONGEST:
        return False
    low = max(0, each.start - REACH)
    near = text[low : each.end + REACH]
    simplified = simplify(near)
    if len(simplified) != len(near):  # a word of another length in Simplified Chinese
        return False
    return reading(simplified, each.start - low, each.end - low).is_firm
