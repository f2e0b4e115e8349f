"""Known names that one of two texts has and the other has not, in any way that would do."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from workbench.text.conversion.word_borders import is_word
from workbench.text.english_tokens import words
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.lexicons.name_readings import PartKind
from workbench.text.names.gazetteer import Gazetteer, Mention, Ties, is_ambiguous, signs
from workbench.text.names.matched import matched_names
from workbench.text.names.parts import parts_in
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT


def strange(known: Gazetteer, source: str, target: str) -> Iterator[Mention]:
    """Yield the known names of a target that nothing in the source says, nor says nearly."""
    found = known.in_target(target)
    if not found:
        return
    mentions = known.in_source(source)
    folded = fold(source)
    ours = Ties(name for mention in mentions for name in mention.names)
    said: dict[str, bool] = {}
    for mention in found:
        text = target[mention.start : mention.end]
        if not text[:1].isupper() or (is_ambiguous(text) and not _is_country(target, mention)):
            continue
        if text not in said:
            told = any(_is_tied(ours, name, text) for name in mention.names)
            told = told or any(_is_said(name, folded, mentions) for name in mention.names)
            told = told or (text in _CHINA and _STATE.search(source) is not None)
            told = told or (text in _PARTY and _OF_PARTY.search(source) is not None)
            said[text] = told or _is_read(text, source, mentions)
        if not said[text]:
            yield mention


def _is_tied(ours: Ties, name: KnownName, text: str) -> bool:
    """Return whether a source has a name; what lies around a place says no party that rules there.

    "Beijing" is the Party as well, but not in "the Beijing Internet Court" for 杭州互联网法院.
    """
    is_around = name.kind is NameKind.PLACE or text in _CHINA
    return ours.has(name) if is_around else ours.has_itself(name)


# Said of China where the source speaks of the state: 国家发改委.
_CHINA = frozenset({"China", "Chinese"})
_PARTY, _OF_PARTY = frozenset({"Party"}), compiled("[纪紀][委检檢]|党|黨|政治局|常委")
_STATE = compiled(
    "[繁简簡][体體]|中文|中譯|中译|[汉漢华華][语語]|[国國]家|[国國][务務]院|中央|全[国國]"
)

# Countries that are birds and people too, where the word before them tells a place.
_COUNTRIES = frozenset({"Turkey", "Jordan", "Georgia", "Chad"})
_IN = compiled(r"\b(?:in|off|into|near|across|throughout|inside|outside|to|from|via) $")


def _is_country(target: str, mention: Mention) -> bool:
    before = target[max(0, mention.start - 12) : mention.start]
    return target[mention.start : mention.end] in _COUNTRIES and _IN.search(before) is not None


def _is_said(name: KnownName, folded: str, mentions: Sequence[Mention]) -> bool:
    if any(_stands(form, folded, mentions) for form in _folded(name.chinese)):
        return True
    return any(_stands_free(sign, folded, mentions) for sign in map(fold, name.sign))


_TWO_SIGNS = 2


def _stands_free(sign: str, folded: str, mentions: Sequence[Mention]) -> bool:
    """Return whether a character stands outside all known names: 川 in 剑川 is none."""
    known = signs()
    # A row of signs is two as a rule; 伊拉克 is a name, though each of its characters is one.
    longer = [
        each
        for each in mentions
        if each.end - each.start > _TWO_SIGNS
        or not all(c in known for c in folded[each.start : each.end])
    ]
    return any(
        not any(each.start <= place < each.end for each in longer)
        for place, character in enumerate(folded)
        if character == sign
    )


@lru_cache(maxsize=4096)
def _folded(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, forms))


def _stands(form: str, folded: str, mentions: Sequence[Mention]) -> bool:
    """Return whether a form is somewhere in a text and no part of a longer known name there."""
    place = folded.find(form)
    while place >= 0:
        end = place + len(form)
        if not any(
            each.start <= place and end <= each.end and any(name.is_firm for name in each.names)
            for each in mentions
        ):
            return True
        place = folded.find(form, place + 1)
    return False


_PEOPLES = (PartKind.TIBETAN, PartKind.UYGHUR, PartKind.MONGOLIAN)


def _is_read(text: str, source: str, mentions: Sequence[Mention]) -> bool:
    """Return whether a source has a name itself, or characters that it may be the spelling of.

    Characters of a known place are that place and no other, however they are read: 陕西 is no
    Shanxi. 次仁 is read by a table of its own.
    """
    plain = letters(text)
    if any(plain in each.spellings for kind in _PEOPLES for each in parts_in(source, kind)):
        return True
    if text in source:
        return True
    taken = [
        (each.start, each.end)
        for each in mentions
        if (each.names[0].is_firm or _is_full(source, each))
        and all(name.kind is NameKind.PLACE and _is_other(name, text) for name in each.names)
    ]
    return all(_is_read_outside(letters(word.text), source, taken) for word in words(text))


_LEVELS = frozenset("省市县縣区區州旗")


def _is_full(source: str, mention: Mention) -> bool:
    """Return whether a place has its level behind it, so that it is no other word: 陕西省."""
    return mention.end - mention.start > _SHORT and source[mention.end - 1] in _LEVELS


def _is_other(name: KnownName, text: str) -> bool:
    return text not in name.english and text not in name.near and text not in name.adjectives


def _is_read_outside(plain: str, source: str, taken: Sequence[tuple[int, int]]) -> bool:
    return any(
        not any(first <= start and end <= last for first, last in taken)
        for start, end in places_of(plain, source)
    )


@lru_cache(RECENT)
def lost_names(
    known: Gazetteer, source: str, target: str, strangers: tuple[Mention, ...] = ()
) -> tuple[Mention, ...]:
    """Return the known names of a source that the target has in no way; `strangers` say nothing.

    Beside strangers nothing is said by what lies in it, or around it, and is itself in the source.
    """
    return tuple(_lost(known, source, target, strangers)) if known.in_source(source) else ()


def _lost(
    known: Gazetteer, source: str, target: str, strangers: Sequence[Mention]
) -> Iterator[Mention]:
    taken = {mention.start for mention in strangers}
    theirs = [each for each in known.in_target(target) if each.start not in taken]
    ties = Ties(name for mention in theirs for name in mention.names)
    ours = known.in_source(source)
    free = Ties(_unclaimed(ours, theirs))
    spans = tuple((each.start, each.end) for each in strangers)
    others = matched_names(source, target)
    for mention in ours:
        if source[mention.end - 1 : mention.end + 1] in _HEAD_OF:
            continue  # the one who leads it is an office, which is compared as one
        text = fold(source[mention.start : mention.end])
        if (len(text) == _SHORT and _is_across(source, mention)) or _is_pair(text, mention):
            continue
        near = free if strangers else ties
        if any(
            ties.has_itself(name) or near.has(name) or free.has_around(name)
            for name in mention.names
        ):
            continue
        taken = {
            word
            for each in others
            if each.source_end <= mention.start or mention.end <= each.source_start
            for word in range(each.target_start, each.target_end)
        }
        free_words = {text for text, at in _plain_words(target, spans) if at not in taken}
        if not any(_has_part(name, free_words) for name in mention.names):
            yield mention


@lru_cache(RECENT)
def _plain_words(target: str, apart: tuple[tuple[int, int], ...]) -> tuple[tuple[str, int], ...]:
    """Return the letters and the places of the words outside some spans; few texts need them."""
    return tuple(
        (letters(word.text.removesuffix("'s").removesuffix("’s")), word.start)
        for word in words(target)
        if not any(start <= word.start < end for start, end in apart)
    )


_SHORT = 2
_CONTINENTS = frozenset(map(fold, ("中非", "亚非", "欧亚", "拉美")))


def _is_pair(text: str, mention: Mention) -> bool:
    """Return whether characters may be countries or provinces each: 英德, 京津冀."""
    if text in _CONTINENTS:
        return True
    return not any(name.is_firm for name in mention.names) and all(c in signs() for c in text)


def _is_across(source: str, mention: Mention) -> bool:
    """Return whether both characters of a short name belong to other words: 国保 in 各国保持."""
    before = source[max(0, mention.start - 1) : mention.start + 1]
    behind = source[mention.end - 1 : mention.end + 1]
    return len(before) == len(behind) == _SHORT and is_word(before) and is_word(behind)


_HEAD_OF = frozenset({"部长", "部長"})


def lost_siblings(
    known: Gazetteer, source: str, target: str, stranger: Mention
) -> Iterator[Mention]:
    """Yield the places of a source, beside a strange one in one land or province, without a word.

    What lies around a place stands for it, but not beside its neighbour: 嘉義布袋 is not "Budai,
    Yunlin".
    """
    theirs = Ties(name for each in known.in_target(target) for name in each.names)
    around = {form for name in stranger.names for form in name.near}
    for mention in known.in_source(source):
        own = [name for name in mention.names if name.kind is NameKind.PLACE and name.is_firm]
        is_beside = any(around & set(name.near) for name in own)
        if is_beside and not any(theirs.has_itself(name) for name in mention.names):
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
