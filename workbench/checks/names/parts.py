"""Names of Japan, Korea, Tibet, the Uyghurs and Mongols whose parts are another's.

福田康夫 as "Yasuo Fujita", 李在明 as "Lee Jae-yong", 次仁卓玛 as "Tsering Dorje": a part that the
table knows stands in the target, and the source has another of its kind in its place.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import Word, words
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import NameKind
from workbench.text.lexicons.name_readings import PartKind
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.parts import Part, korean_readings, parts_in, spelled_parts
from workbench.text.names.pinyin import letters, syllables
from workbench.text.names.regional import places_of
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_KINDS = (
    PartKind.JAPANESE_SURNAME,
    PartKind.JAPANESE_GIVEN,
    PartKind.TIBETAN,
    PartKind.UYGHUR,
    PartKind.MONGOLIAN,
)
_MOST = 60


class NameParts:
    """Compares the parts of names that are read by tables of their own."""

    name = "name.parts"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield parts of the target that no part of the source is, where one is lost."""
        del style
        if is_in_english(checked):
            yield from few(_others(checked))
            yield from few(_korean(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for kind in _KINDS:
        ours = parts_in(source, kind)
        if not ours:
            continue
        capitals = list(_capitals(target))
        there = {letters(_plain(word)) for word in capitals}
        said = " ".join(sorted(there))
        lost = [each for each in ours if not _is_there(each, there, said)]
        lost = [each for each in lost if not _is_known(source, target, each)]
        for word in capitals if lost else ():
            if lost and _is_strange(word, kind, ours, source, target):
                yield _found(checked, lost.pop(0), Span(word.start, word.start + len(_plain(word))))
        if kind is PartKind.JAPANESE_SURNAME:
            yield from _in_pinyin(checked, lost, capitals)


def _capitals(target: str) -> Iterator[Word]:
    return islice((word for word in words(target) if word.text[0].isupper()), _MOST)


def _plain(word: Word) -> str:
    return word.text.removesuffix("'s").removesuffix("’s")


def _is_there(part: Part, there: set[str], said: str) -> bool:
    return not part.spellings.isdisjoint(there) or any(
        way in said
        for way in part.spellings
        if len(way) > 4  # noqa: PLR2004 - shorter ones are in many words
    )


def _is_known(source: str, target: str, part: Part) -> bool:
    """Return whether a part is in a known name that the target has: 中山大学, 山口县."""
    theirs = Ties(name for each in gazetteer().in_target(target) for name in each.names)
    return any(
        each.start <= part.start and part.end <= each.end and any(map(theirs.has, each.names))
        for each in gazetteer().in_source(source)
    )


def _is_strange(word: Word, kind: PartKind, ours: Sequence[Part], source: str, target: str) -> bool:
    """Return whether a word is a part of a kind that nothing in the source can be."""
    plain = letters(_plain(word))
    if plain not in spelled_parts(kind) or any(plain in each.spellings for each in ours):
        return False
    if any(plain in each.spellings for other in _KINDS for each in parts_in(source, other)):
        return False
    if _plain(word) in source or next(places_of(plain, source), None):
        return False
    theirs = Ties(name for each in gazetteer().in_source(source) for name in each.names)
    for each in gazetteer().in_target(target):
        if each.start <= word.start < each.end:
            is_person = any(name.kind is NameKind.PERSON for name in each.names)
            if not is_person or any(map(theirs.has, each.names)):
                return False
    return not (kind is PartKind.JAPANESE_GIVEN and is_ordinary_word(_plain(word)))


# Behind a surname of Japan these make a place of it: 高桥镇, 中山路.
_PLACE = compiled(fold("[镇区路村县市乡街站桥省府道舰号港湾川山岛公丘陵大]"))
_JAPAN = compiled(fold("日本|东京|大阪|日(?:相|媒|方|籍|裔)|首相|导演|作家|漫画|动画|棒球"))


def _in_pinyin(
    checked: Checked, lost: Sequence[Part], capitals: Sequence[Word]
) -> Iterator[Finding]:
    """Yield the pinyin of a Japanese surname, whole or of its first character."""
    source = checked.segment.source
    for part in lost:
        folded = fold(source)
        if _PLACE.match(folded, part.end) or not _JAPAN.search(folded):
            continue
        if any(each.start <= part.start < each.end for each in gazetteer().in_source(source)):
            continue
        chinese = source[part.start : part.end]
        first = {letters(way) for way in syllables(chinese[0])[:2]}
        whole = {one + letters(two) for one in first for two in syllables(chinese[1])[:2]}
        for word in capitals:
            text, plain = _plain(word), letters(_plain(word))
            is_whole = plain in whole or any(plain.startswith(each) for each in whole)
            is_half = any(plain.startswith(each) for each in first if len(each) > 2)  # noqa: PLR2004 - shorter ones are in many words
            is_word = is_ordinary_word(text) or bool(gazetteer().in_target(text))
            if (is_whole or (is_half and len(plain) > 5)) and not is_word:  # noqa: PLR2004 - shorter ones are in many words
                yield _found(checked, part, Span(word.start, word.start + len(text)))
                return


_KOREA = compiled(fold("韩国|南韩|韩媒|韩方|朝鲜|北韩|首尔|平壤|韩联社|韩星|韩剧|韩裔|三星"))
_KOREAN_NAME = compiled(
    r"(?<![A-Za-z.'’-])(?P<surname>[A-Z][a-z]+) (?P<one>[A-Z][a-z]+)(?:-(?P<two>[A-Za-z][a-z]+)"
    r"| (?P<three>[A-Z][a-z]+))(?![A-Za-z-])"
)
_TURNED = compiled(
    r"(?<![A-Za-z.'’-])(?P<one>[A-Z][a-z]+)-(?P<two>[A-Za-z][a-z]+)"
    r" (?P<surname>[A-Z][a-z]+)(?![A-Za-z-])"
)


def _korean(checked: Checked) -> Iterator[Finding]:
    """Yield Korean names of which one syllable is not the source's."""
    source, target = checked.segment.source, checked.segment.target
    if not _KOREA.search(fold(source)):
        return
    for pattern in (_KOREAN_NAME, _TURNED):
        for match in islice(pattern.finditer(target), _MOST):
            parts = match.groupdict()
            said = [parts["surname"], parts["one"], parts["two"] or parts.get("three") or ""]
            place = _other_syllable(source, [letters(each) for each in said])
            if place is not None:
                yield _found(checked, Part(place, place + 3, frozenset()), Span(*match.span()))


def _other_syllable(source: str, said: Sequence[str]) -> int | None:
    """Return where a source has a name of which all but one syllable are said."""
    if not all(each in spelled_parts(PartKind.KOREAN) for each in said):
        return None
    near = None
    for start in range(len(source) - 2):
        ways = [korean_readings(character) for character in source[start : start + 3]]
        fits = [not way or each in way for each, way in zip(said, ways, strict=True)]
        if all(ways) and all(fits):
            return None
        if all(ways) and sum(fits) == 2:  # noqa: PLR2004 - two of three syllables
            near = start
    return near


def _found(checked: Checked, part: Part, place: Span) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    way = next(iter(sorted(part.spellings)), "")
    words = source[part.start : part.end]
    return OTHER.found(
        checked,
        place,
        source=[Span(part.start, part.end)],
        words=words,
        english=way.title() or words,
        given=place.of(target),
    )


CHECKS: tuple[SegmentCheck, ...] = (NameParts(),)
