"""An English word that says the opposite of a Chinese one, by what dictionaries know of both.

For words of which the lexicon of opposites knows nothing: told where nothing of the English says
what the word may by any of its senses, an antonym of one of them is there, no other word of the
source may say that antonym, and nothing denies either.
"""

from collections.abc import Iterator, Sequence

from workbench.bitext.glosses import all_stems_in, glossed, stem
from workbench.bitext.senses import Sense, senses, with_opposites
from workbench.checks.meaning.denials import english_words
from workbench.checks.meaning.opposites import Mention, is_denied, is_turned_by
from workbench.model.finding import Span
from workbench.text.english_bases import bases
from workbench.text.folding import fold


def opposed(source: str, target: str, mentions: Sequence[Mention]) -> Iterator[tuple[Span, Span]]:
    """Yield the words of a source whose opposite is in the target, and where that is."""
    lowered = target.lower()
    words = [each for each in with_opposites(source) if _may_be_there(each, lowered)]
    if not words:
        return
    told = [(bases(word), span) for word, span in english_words(target)]
    lemmas = frozenset[str]().union(*(forms for forms, _ in told))
    folded = fold(source)
    for each in words:
        if each.opposed.isdisjoint(lemmas) or is_turned_by(folded, each.start):
            continue
        if _may_be_said(source, target, each) or _is_known(each, mentions, lowered):
            continue
        for forms, span in told:
            if each.opposed.isdisjoint(forms) or is_denied(lowered, span.start):
                continue
            if not _is_rendered(source, each, forms):
                yield Span(each.start, each.end), span
                break


def _may_be_there(word: Sense, lowered: str) -> bool:
    """Return whether a target may have an opposite of a word, by how these begin."""
    return any(each[:_BEGINNING] in lowered for each in word.opposed)


_BEGINNING = 4


def _may_be_said(source: str, target: str, word: Sense) -> bool:
    there = all_stems_in(target)
    free = (each.free for each in glossed(source) if _touch(each.start, each.end, word))
    return not there.isdisjoint(word.says.union(*free))


def _touch(start: int, end: int, word: Sense) -> bool:
    return start < word.end and word.start < end


def _is_known(word: Sense, mentions: Sequence[Mention], lowered: str) -> bool:
    """Return whether the lexicon of opposites has the word, and what may say it is there."""
    return any(
        each.pole.may_be_said(lowered)
        for each in mentions
        if _touch(each.span.start, each.span.end, word)
    )


def _is_rendered(source: str, word: Sense, forms: frozenset[str]) -> bool:
    """Return whether an English word may say another word of the source."""
    own = frozenset(map(stem, forms))
    others = [each.says for each in senses(source) if not _touch(each.start, each.end, word)]
    others += [each.own for each in glossed(source) if not _touch(each.start, each.end, word)]
    return not all(map(own.isdisjoint, others))
