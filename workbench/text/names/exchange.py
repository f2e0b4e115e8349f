"""Known names that one of two texts has and the other has not, in any way that would do."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from workbench.text.english_tokens import words
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.gazetteer import Gazetteer, Mention, Ties, is_ambiguous
from workbench.text.names.matched import matched_names
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of


def strange(known: Gazetteer, source: str, target: str) -> Iterator[Mention]:
    """Yield the known names of a target that nothing in the source says, nor says nearly."""
    found = known.in_target(target)
    if not found:
        return
    folded = fold(source)
    ours = Ties(name for mention in known.in_source(source) for name in mention.names)
    said: dict[str, bool] = {}
    for mention in found:
        text = target[mention.start : mention.end]
        if is_ambiguous(text) or not text[:1].isupper():
            continue
        if text not in said:
            told = any(_is_said(name, folded, ours) for name in mention.names)
            said[text] = told or _is_read(text, source)
        if not said[text]:
            yield mention


def _is_said(name: KnownName, folded: str, ours: Ties) -> bool:
    if ours.has(name) or any(form in folded for form in _folded(name.chinese)):
        return True
    return any(sign in folded for sign in map(fold, name.sign))


@lru_cache(maxsize=4096)
def _folded(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, forms))


def _is_read(text: str, source: str) -> bool:
    """Return whether a source has a name itself, or characters that it may be the spelling of."""
    if text in source:
        return True
    return all(next(places_of(letters(word.text), source), None) for word in words(text))


@lru_cache(maxsize=16)
def lost_names(
    known: Gazetteer, source: str, target: str, strangers: tuple[Mention, ...] = ()
) -> tuple[Mention, ...]:
    """Return the known names of a source that the target has in no way; `strangers` say nothing."""
    return tuple(_lost(known, source, target, strangers)) if known.in_source(source) else ()


def _lost(
    known: Gazetteer, source: str, target: str, strangers: Sequence[Mention]
) -> Iterator[Mention]:
    taken = {mention.start for mention in strangers}
    theirs = [each for each in known.in_target(target) if each.start not in taken]
    ties = Ties(name for mention in theirs for name in mention.names)
    ours = known.in_source(source)
    free = Ties(_unclaimed(ours, theirs))
    spans = [(each.start, each.end) for each in strangers]
    plain = [
        (letters(word.text.removesuffix("'s").removesuffix("’s")), word.start)
        for word in words(target)
        if not any(start <= word.start < end for start, end in spans)
    ]
    others = matched_names(source, target)
    for mention in ours:
        if any(ties.has(name) or free.has_around(name) for name in mention.names):
            continue
        taken = {
            word
            for each in others
            if each.source_end <= mention.start or mention.end <= each.source_start
            for word in range(each.target_start, each.target_end)
        }
        free_words = {text for text, start in plain if start not in taken}
        if not any(_has_part(name, free_words) for name in mention.names):
            yield mention


def _unclaimed(ours: Sequence[Mention], theirs: Sequence[Mention]) -> Iterator[KnownName]:
    """Yield the names of a target that no name of the source is the very like of."""
    claimed = {id(name) for mention in ours for name in mention.names}
    for mention in theirs:
        if claimed.isdisjoint(map(id, mention.names)):
            yield from mention.names


def _has_part(name: KnownName, plain: set[str]) -> bool:
    """Return whether any longer word of a name, or a person's surname, is among the words."""
    if name.kind is NameKind.PERSON and letters(name.surname) in plain:
        return True
    return any(
        letters(word) in plain
        for form in (*name.english, *name.adjectives)
        for word in form.split()
        if word[3:] and name.kind is NameKind.PERSON
    )
