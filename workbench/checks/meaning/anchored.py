"""Directions that stand beside the same word in both texts: 减免税费 as "raised taxes".

Elsewhere in a sentence the other pole may stand for something else; what stands right beside an
anchor is said of it. Anchors are words of the source that the target renders just once.
"""

from collections.abc import Iterable, Iterator, Sequence

from workbench.bitext.glosses import Glossed, glossed, stems_of
from workbench.checks.meaning.at_figures import single_figures
from workbench.checks.meaning.denials import english_words
from workbench.checks.meaning.opposites import Mention
from workbench.checks.meaning.paraphrased import BETWEEN_SIDES
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Quantity
from workbench.text.patterns import compiled

_CLAUSE = compiled(fold("[，。；：！？,;:!?、\n“”「」（）()]"))
_BORDER = compiled(r"[,.;:!?()\n\"“”]|\b(?:and|or|but|while|as|than|that|which|who|to)\b")
_STOP = compiled(r"[,.;:!?]")
# In characters and in words: how near to its anchor what is said of it stands in either language.
_NEAR = 6
_WORDS_BETWEEN = 1
_AROUND = 5


def turned_at_anchor(
    source: str, lowered: str, mentions: Sequence[Mention]
) -> Iterator[tuple[Mention, Span]]:
    """Yield the mentions beside whose anchor a target in small letters has the other pole."""
    places: dict[str, list[int]] | None = None
    for each in mentions:
        given = None if each.is_turned else each.other.said(lowered)
        if given is None:
            continue
        if places is None:
            places = _places(lowered)
        is_between = each.pole.pair in BETWEEN_SIDES
        anchors = [
            at[0]
            for word in _beside(source, each.span)
            for stem in word.own
            if not is_between or word.end <= each.span.start
            if len(at := places.get(stem, [])) == 1
        ]
        for said in each.other.all_said(lowered) if anchors else ():
            near = (at for at in anchors if not is_between or at < said.start)
            if any(_is_beside(lowered, said, at) for at in near) and not _is_right(
                each, lowered, said
            ):
                yield each, said
                break


# What stands between a word and the figure that says how long or how much: 中断[了近]八年.
_SOFT = compiled(fold("[了过近约逾达超长]*"))
_OF_FIGURE = 3


def turned_at_figure(
    source: str, lowered: str, mentions: Sequence[Mention]
) -> Iterator[tuple[Mention, Span]]:
    """Yield the mentions right before a figure that a target in small letters has the other of.

    中断八年 as "restored eight years ago": what else the sentence restores says nothing of that.
    """
    ours = single_figures(chinese_quantities(source)) if mentions else ()
    folded = fold(source)
    for each in mentions:
        figure = next((f for f in ours if _SOFT.fullmatch(folded, each.span.end, f.start)), None)
        if figure is None or each.is_turned or each.other.said(lowered) is None:
            continue
        theirs = single_figures(english_quantities(lowered))
        other = next((f for f in theirs if f.low == figure.low), None)
        if other is None or _is_around(each.pole.may_be_at(lowered), lowered, other):
            continue
        given = _nearest(each.other.all_said(lowered), lowered, other)
        if given is not None:
            yield each, given


def _is_around(places: Iterable[Span], lowered: str, figure: Quantity) -> bool:
    """Return whether a place is in the neighbourhood of a figure and no stop between."""
    for each in places:
        between = lowered[min(each.end, figure.end) : max(each.start, figure.start)]
        if _STOP.search(between) is None and len(between.split()) <= _AROUND:
            return True
    return False


def _nearest(places: Iterable[Span], lowered: str, figure: Quantity) -> Span | None:
    """Return a place beside a figure, no border and hardly a word between."""
    for each in places:
        low, high = min(each.end, figure.end), max(each.start, figure.start)
        between = lowered[low:high]
        if _BORDER.search(between) is None and len(between.split()) <= _OF_FIGURE:
            return each
    return None


def _places(lowered: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for stem, place in stems_of(lowered):
        found.setdefault(stem, []).append(place)
    return found


def _beside(source: str, span: Span) -> Iterator[Glossed]:
    """Yield the words of a source next to a span, in its clause."""
    folded = fold(source)
    for word in glossed(source):
        if word.start >= span.end:
            between = folded[span.end : word.start]
        elif word.end <= span.start:
            between = folded[word.end : span.start]
        else:
            continue
        if len(between) <= _NEAR and _CLAUSE.search(between) is None:
            yield word


def _is_beside(lowered: str, said: Span, place: int) -> bool:
    """Return whether hardly a word stands between two places of a target."""
    between = lowered[said.end : place] if said.end <= place else ""
    if place < said.start:
        end = place
        while end < said.start and (lowered[end].isalpha() or lowered[end] in "'’-"):
            end += 1
        between = lowered[end : said.start]
    elif said.end > place:
        return False
    return _BORDER.search(between) is None and len(between.split()) <= _WORDS_BETWEEN


def _is_right(mention: Mention, lowered: str, said: Span) -> bool:
    """Return whether a word near a place may say the pole that the source means."""
    words = [span for _, span in english_words(lowered)]
    number = next((n for n, each in enumerate(words) if each.end > said.start), 0)
    low = words[max(0, number - _AROUND)].start
    high = words[min(len(words) - 1, number + _AROUND)].end
    if mention.pole.pair in BETWEEN_SIDES:
        return mention.pole.says.search(lowered[low:high]) is not None
    return mention.pole.may_be_said(lowered[low:high])
