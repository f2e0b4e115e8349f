"""Bodies and places of one kind that are told apart by the word before it: hospitals, townships.

华泰证券 as "Guotai Securities", 金银潭医院 as "Tongji Hospital": both texts have one hospital, its
name is read from nothing in the source, and nothing in the target reads the source's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from workbench.bitext.glosses import glossed, stems_of
from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER, OTHER_PLACE
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.body_heads import all_body_heads
from workbench.text.lexicons.known_names import NameKind
from workbench.text.lexicons.romanisations import taiwan_spellings
from workbench.text.names.exchange import lost_names, strange
from workbench.text.names.gazetteer import Mention, Ties, gazetteer
from workbench.text.names.pinyin import letters
from workbench.text.names.presence import capitals
from workbench.text.names.regional import places_of
from workbench.text.names.romanisation import MOST_LETTERS, SYLLABLES, is_name
from workbench.text.names.strangers import is_heard_in, is_ordinary_word
from workbench.text.names.transcription import SURELY_HEARD
from workbench.text.patterns import compiled


class _Body(NamedTuple):
    """A body at `text[start:end]`, and where the words of its kind begin."""

    start: int
    head: int
    end: int
    kind: int


class Bodies:
    """Compares what bodies of one kind are called."""

    name = "name.bodies"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the bodies of the target that are none of the source's, each with one lost."""
        del style
        if is_in_english(checked):
            yield from few(_others(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    ours = list(_ours(source))
    theirs = list(_theirs(target)) if ours else []
    for kind in {each.kind for each in theirs}:
        here = [each for each in ours if each.kind == kind]
        there = [each for each in theirs if each.kind == kind]
        # More of a kind may be said by one word, or one by many: only one beside one is compared.
        if len(here) == len(there) == 1 and _is_another(checked, here[0], there[0]):
            yield _found(checked, here[0], there[0])
    yield from _longer(checked)


_CAPITALS = compiled(r"[A-Z][\w'’-]*(?: (?:(?:of|for|and) )?[A-Z][\w'’-]*){2,6}")


def _longer(checked: Checked) -> Iterator[Finding]:
    """Yield a known body's name with a word in it that nothing in the source says.

    四川大学 as "Sichuan Normal University": the one is known by its name, and 师范 is not there.
    """
    source, target = checked.segment.source, checked.segment.target
    for lost in lost_names(gazetteer(), source, target):
        for name in lost.names:
            tokens = name.english[0].split()
            if (
                name.kind is not NameKind.ORGANISATION
                or len(tokens) < _TWO
                or tokens[0] not in target
            ):
                continue
            for run in _CAPITALS.finditer(target):
                words = run[0].split()
                extra = [word for word in words if word not in tokens]
                is_one = (words[0], words[-1]) == (tokens[0], tokens[-1]) and len(extra) == 1
                if (
                    is_one
                    and [it for it in words if it in tokens] == tokens
                    and _is_news(extra[0], source)
                ):
                    yield _other(checked, lost, Span(*run.span()))
                    return


def _is_news(word: str, source: str) -> bool:
    """Return whether no word of a source may be rendered by an English one."""
    stems = {stem for stem, _ in stems_of(word.lower())}
    return bool(stems) and not any(stems & (it.own | it.free) for it in glossed(source))


def _other(checked: Checked, lost: Mention, place: Span) -> Finding:
    return OTHER.found(
        checked,
        place,
        source=[Span(lost.start, lost.end)],
        words=checked.segment.source[lost.start : lost.end],
        english=lost.names[0].english[0],
        given=place.of(checked.segment.target),
    )


@cache
def _kinds() -> tuple[re.Pattern[str], Mapping[str, int], re.Pattern[str], Mapping[str, int]]:
    """Return what finds the words of kinds in either text, and which kind each is."""
    ours = {fold(form): n for n, head in enumerate(all_body_heads()) for form in head.chinese}
    theirs = {form: n for n, head in enumerate(all_body_heads()) for form in head.english}
    theirs |= {form.lower(): kind for form, kind in theirs.items()}
    chinese, english = longest_first(ours), longest_first(theirs)
    word = r"[A-Z][\w'’-]*"
    return (
        re.compile(rf"(?<=[{HAN}]{{2}})(?:{chinese})"),
        ours,
        re.compile(rf"\b(?P<name>{word}(?: {word}){{0,3}}?) (?P<head>{english})\b"),
        theirs,
    )


# In characters: a longer name begins with places, which other checks compare.
_LONGEST = 6
_TWO = 2
_OWN = compiled(rf"[{HAN}]{{2,{_LONGEST}}}$")


def _ours(source: str) -> Iterator[_Body]:
    pattern, kinds, _, _ = _kinds()
    for match in pattern.finditer(fold(source)):
        before = _OWN.search(source[: match.start()])
        if before is not None:
            start = _behind_places(source, before.start(), match.start())
            yield _Body(start, match.start(), match.end(), kinds[match[0]])


_UNIT = frozenset("省市县縣区區州的")


def _behind_places(source: str, start: int, end: int) -> int:
    """Return where the name of a body begins behind the places that it lies in, if any is left."""
    for each in gazetteer().in_source(source):
        is_place = any(name.kind is NameKind.PLACE for name in each.names)
        if is_place and start <= each.start < end:
            start = each.end if each.end < end - 1 else each.start
    while start < end - 2 and source[start] in _UNIT:
        start += 1
    return start


def _theirs(target: str) -> Iterator[_Body]:
    _, _, pattern, kinds = _kinds()
    for match in pattern.finditer(target):
        yield _Body(match.start(), match.start("head"), match.end(), kinds[match["head"]])


def _is_another(checked: Checked, here: _Body, there: _Body) -> bool:
    source, target = checked.segment.source, checked.segment.target
    named = target[there.start : there.head].split()
    strangers = [word.removesuffix("'s").removesuffix("’s") for word in named]
    is_named = (
        target[there.head].isupper() or len(named) > 1 or all_body_heads()[here.kind].is_place
    )
    strangers = [word for word in strangers if _is_strange(word, source, target, is_named)]
    if not (strangers or _is_a_known_one(source, target, there)):
        return False
    if _is_known(source, target, here):
        return False
    own = source[here.start : here.head]
    return not (_is_read(own, target) or _is_rendered(own, strangers, named))


def _is_rendered(own: str, strangers: Sequence[str], named: Sequence[str]) -> bool:
    """Return whether the target renders what a body is called: 中心医院, Central Hospital."""
    text = " ".join(word for word in named if word not in strangers)
    stems = {each for each, _ in stems_of(text)}
    return any(stems & (it.own | it.free) for it in glossed(own) if it.end - it.start > 1)


def _is_a_known_one(source: str, target: str, there: _Body) -> bool:
    """Return whether a table has a body of the target, which the source does not name."""
    return target[there.head].isupper() and any(
        there.start <= each.start
        and each.end == there.end
        and all(name.kind is NameKind.ORGANISATION and name.is_firm for name in each.names)
        for each in strange(gazetteer(), source, target)
    )


def _is_strange(word: str, source: str, target: str, is_named: bool) -> bool:  # noqa: FBT001 - one caller
    """Return whether a word is a Chinese name or a known one, and nothing in the source is it.

    A known place before a word without a capital, "a Beijing court", is no name of the body.
    """
    if is_named and any(
        target[each.start : each.end] == word for each in strange(gazetteer(), source, target)
    ):
        return True
    plain = letters(word)
    is_built = _is_built(word) and len(plain) >= _SHORTEST and not is_ordinary_word(word)
    if not is_built or gazetteer().in_target(word) or word in source or _ABROAD.search(source):
        return False
    return next(places_of(plain, source), None) is None and not is_heard_in(
        plain, source, SURELY_HEARD, _LONG_ENOUGH
    )


def _is_built(word: str) -> bool:
    """Return whether a word is built of syllables as the mainland or Taiwan writes them."""
    return is_name(word) or _is_of_syllables(word.lower().replace("'", "").replace("-", ""))


def _is_of_syllables(plain: str) -> bool:
    """Return whether letters can be cut into Taiwan's syllables, and pinyin's."""
    reached = {0}
    for end in range(1, min(len(plain), MOST_LETTERS) + 1):
        for start in range(max(0, end - _LONGEST), end):
            if start in reached and plain[start:end] in _taiwan_syllables():
                reached.add(end)
    return len(plain) in reached


@cache
def _taiwan_syllables() -> frozenset[str]:
    own = {each for ways in taiwan_spellings().values() for each in ways}
    return frozenset(own | SYLLABLES)


# In letters: two syllables. In characters: what sounds like little else.
_SHORTEST, _LONG_ENOUGH = 5, 3

# Where characters are read otherwise: 明治大学 is Meiji.
_ABROAD = compiled(
    "日本|东京|東京|大阪|京都|韩国|韓國|首尔|首爾|越南|河内|朝鲜|朝鮮|日[媒方]|韩[媒方]"
)


def _is_known(source: str, target: str, here: _Body) -> bool:
    """Return whether a table has the body, and the target as well."""
    theirs = Ties(name for each in gazetteer().in_target(target) for name in each.names)
    return any(
        each.start < here.end
        and here.start < each.end
        and any(theirs.has_itself(name) for name in each.names)
        for each in gazetteer().in_source(source)
    )


def _is_read(own: str, target: str) -> bool:
    """Return whether any capitalised word is read or heard in what a body is called."""
    for word in capitals(target):
        if is_ordinary_word(word):
            continue
        if any(end - start > 1 or len(word) > 3 for start, end in places_of(word, own)):  # noqa: PLR2004 - a syllable says little
            return True
        if is_heard_in(word, own, SURELY_HEARD) and not is_name(word.title()):
            return True
    return False


def _found(checked: Checked, here: _Body, there: _Body) -> Finding:
    place = Span(there.start, there.end)
    words = checked.segment.source[here.start : here.end]
    rule = OTHER_PLACE if all_body_heads()[here.kind].is_place else OTHER
    english = f"{words[: here.head - here.start]} {checked.segment.target[there.head : there.end]}"
    return rule.found(
        checked,
        place,
        source=[Span(here.start, here.end)],
        words=words,
        english=english,
        given=place.of(checked.segment.target),
    )


CHECKS: tuple[SegmentCheck, ...] = (Bodies(),)
