"""What is quoted, as units: a speech is one, however often its attribution cuts it.

`“…，”他说，“…”` and `"…," he said, "…"` are one unit each; two people in turn are two.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.quotations.attribution import SAID, attributes, is_attributed_after
from workbench.text.quotations.quotations import Quotation, QuoteKind, read_chinese, read_english

# English words for a Chinese character of speech, as measured over translated news.
USUAL = 0.62

_WEIGHTS = compiled(rf"(?P<han>[{HAN}])|[A-Za-z0-9]+(?:[.,:/'’&-][A-Za-z0-9]+)*")

# In Chinese characters: what a word or figure in Latin letters counts for in a source.
_LATIN_WORTH = 1.6

_ENGLISH_WORD = compiled(r"\w[\w’'.,:-]*\w|\w")
_CHINESE_END = compiled(r"[。！？!?…]+(?=[^。！？!?…”’」』\"']|\Z|[”’」』\"'])")
_ENGLISH_END = compiled(r"[.!?]+[”’\"')]*(?=\s|\Z)")
_ABBREVIATED = compiled(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|No|vs|[A-Z])\.\Z")

# Characters, and words, between the pieces of what one person says.
_CHINESE_GAP = 24
_ENGLISH_GAP = 14


@dataclass(frozen=True, slots=True)
class Unit:
    """What one person says or what is set off once: its pieces in `text[start:end]`.

    `size` is Chinese characters or English words; `sentences` counts those inside; `words` is what
    stands inside the marks.
    """

    pieces: tuple[Quotation, ...]
    size: float
    sentences: int
    words: str

    @property
    def start(self) -> int:
        """Return where its first piece begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Return where its last piece ends."""
        return self.pieces[-1].end

    @property
    def kind(self) -> QuoteKind:
        """Return what its first piece is, speech where any piece is."""
        kinds = [each.kind for each in self.pieces]
        return QuoteKind.SPEECH if QuoteKind.SPEECH in kinds else kinds[0]


def chinese_units(text: str) -> list[Unit]:
    """Return what a Chinese text quotes, in its order."""
    return [
        _chinese_unit(text, each) for each in _grouped(text, read_chinese(text).outermost, _is_cut)
    ]


def english_units(text: str) -> list[Unit]:
    """Return what an English text quotes, in its order."""
    groups = _grouped(text, read_english(text).outermost, _is_parted)
    return [_english_unit(text, each) for each in groups]


Goes = Callable[[str, Quotation, Quotation], bool]


def _grouped(text: str, outermost: Sequence[Quotation], goes_on: Goes) -> Iterator[list[Quotation]]:
    group: list[Quotation] = []
    for each in outermost:
        if group and not goes_on(text, group[-1], each):
            yield group
            group = []
        group.append(each)
    if group:
        yield group


_SAYS_LAST = compiled(fold("(?:说|道|称|表示|指出|问|写|喊|答|强调|回应)[,:]?\\Z"))


def _is_cut(text: str, before: Quotation, after: Quotation) -> bool:
    """Return whether one is the other's second half: an attribution that goes on stands between."""
    gap = fold(text[before.end : after.start]).strip()
    if _ENDS_OWN.fullmatch(gap) and _goes_on_alone(text, before, after):
        return True
    if not 1 < len(gap) <= _CHINESE_GAP or gap[-1] not in ",:" or "。" in gap:
        return False
    intro = fold(text[max(0, before.start - 4) : before.start]).rstrip()
    if (intro.endswith(":") or _SAYS_LAST.search(intro)) and not _SAME_SPEAKER.match(gap):
        return False  # each is introduced by a speaker of its own
    is_halved = text[before.end - 2 : before.end - 1] in {",", "，"}
    return gap[0] not in "、;:" and (is_halved or SAID.search(gap) is not None)


# `“走吧，”她说。“天要黑了。”`: the same speaker, as the English of it has it too.
_ENDS_OWN = compiled(
    fold("[^，。；：！？、,;:!?]{1,14}(?:说道|说|道|问|答|写道|告诉记者|补充道|回忆道)。")
)
_OWN_BEHIND = compiled(fold('[^。！？;"]{0,18}?(?:说|道|问|答|表示|称|回应|反驳)'))


def _goes_on_alone(text: str, before: Quotation, after: Quotation) -> bool:
    """Return whether nobody introduces the first and nobody is named behind the second."""
    intro = fold(text[: before.start]).rstrip()
    is_first = not intro or intro[-1] in '。!?"\n'
    return is_first and _OWN_BEHIND.match(fold(text[after.end :])) is None


_SAME_SPEAKER = compiled(
    fold(
        "(?:并|又|还|同时|随后)?(?:他|她|他们|她们|其)?(?:又|还|也|则|并|接着|继续|同时|随后|补充|再)"
    )
)


# What an attribution between two halves ends with: its mark, or its verb.
_HALF = compiled(r"(?:[.,:;—-]|\b(?:said|says|added|wrote|continued|asked))\s*\Z")
_OTHER_HALF = compiled(
    r"\W*(?:though|while|but|and|whereas|when|then|or|to|which)\b", re.IGNORECASE
)
_INTRODUCED = compiled(r"\b(?:said|says|insisted|[Aa]sked|wrote|added|told [\w ]{1,20})[,:]?\s*\Z")
_SAID_BEHIND = compiled(r"\s(?:(?:[a-z]|Mr|Ms|Dr|[A-Z])[\w.’'-]*\s){1,10}?(?:[a-z]+)[.,]")


def _is_parted(text: str, before: Quotation, after: Quotation) -> bool:
    """Return whether nothing but one attribution stands between, and none behind the second."""
    gap = text[before.end : after.start]
    if len(gap.split()) > _ENGLISH_GAP or not attributes(gap) or "\n" in gap:
        return False
    if not _HALF.search(gap) or _OTHER_HALF.match(gap):
        return False
    if _INTRODUCED.search(text[max(0, before.start - _REACH) : before.start]):
        return False
    if not _may_go_on(text, before, gap):
        return False
    ends = text[after.start : after.end].rstrip("\"”’'")[-1:]
    has_own = ends in {",", "!", "?"} and _SAID_BEHIND.match(text, after.end) is not None
    return not has_own and not is_attributed_after(text, after.end)


def _may_go_on(text: str, before: Quotation, gap: str) -> bool:
    """Return whether a first half ends as such, and no sentence of its own attributes it."""
    inside = text[before.start : before.end].rstrip("\"”’'")[-1:]
    if inside not in {",", ".", "!", "?", "—", "-", "…"}:
        return False
    if _ENDS_INSIDE.search(gap.strip()) or _SPEAK_IN_TURN.search(gap):
        return False
    if inside == "." and gap.strip()[:1].isupper():
        own = _SENTENCE.split(text[max(0, before.start - 2 * _REACH) : before.start])[-1]
        return not attributes(own)  # `He said it "died." The cause, she says, "has to be found."`
    return True


_SENTENCE = compiled(r"[.!?][”’\"')]*\s")

# A sentence that ends between two quotations, and two people who speak there.
_ENDS_INSIDE = compiled(r"(?<!\b[A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!St)[.!?] +\S")
_WHO = r"(?:the|a|an|his|her|their|[A-Z][\w’'-]+)\b"
_SPEAK_IN_TURN = compiled(
    r"\b(?:said|says|asked|replied|answered|shouted|argued|insisted|claimed)\b.*, "
    rf"(?:to which |and |but |while |whereupon )?(?!add|not|in reply){_WHO}[^,]* "
    r"(?:adding|replying|answering|saying|asking|responding|said|asked|replied|answered|responded"
    r"|retorted|countered|added)\b"
)

# How far back the words that introduce a quotation are looked for.
_REACH = 40


def _chinese_unit(text: str, pieces: Sequence[Quotation]) -> Unit:
    words = " ".join(text[each.start + 1 : each.end - each.is_closed] for each in pieces)
    size = sum(1.0 if found["han"] else _LATIN_WORTH for found in _WEIGHTS.finditer(words))
    sentences = len(_CHINESE_END.findall(words.rstrip("。！？!?…") + "。"))
    return Unit(tuple(pieces), size, sentences, words)


def _english_unit(text: str, pieces: Sequence[Quotation]) -> Unit:
    words = " ".join(text[each.start + 1 : each.end - each.is_closed] for each in pieces)
    ends = [
        found
        for found in _ENGLISH_END.finditer(words)
        if not _ABBREVIATED.search(words[: found.end()])
    ]
    is_open = bool(words.strip()) and words.rstrip()[-1] not in ".!?"
    size = float(len(_ENGLISH_WORD.findall(words)))
    return Unit(tuple(pieces), size, len(ends) + is_open, words)


# What it costs to leave a unit without a counterpart, in the terms of `_difference`.
_ALONE = 1.1

Pairing = tuple[tuple[Unit, Unit | None], ...]


def paired(source: Sequence[Unit], target: Sequence[Unit]) -> Pairing:
    """Return each unit of a source with its counterpart in the target, in order, by their sizes."""
    rows, columns = len(source), len(target)
    costs = [
        [_ALONE * (rows - i + columns - j) for j in range(columns + 1)] for i in range(rows + 1)
    ]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            both = costs[i + 1][j + 1] + _difference(source[i], target[j])
            costs[i][j] = min(both, costs[i + 1][j] + _ALONE, costs[i][j + 1] + _ALONE)
    found: list[tuple[Unit, Unit | None]] = []
    i = j = 0
    while i < rows:
        one = source[i]
        if j < columns and costs[i][j] == costs[i + 1][j + 1] + _difference(one, target[j]):
            found.append((one, target[j]))
            i, j = i + 1, j + 1
        elif j < columns and costs[i][j] == costs[i][j + 1] + _ALONE:
            j += 1
        else:
            found.append((one, None))
            i += 1
    return tuple(found)


def _difference(one: Unit, other: Unit) -> float:
    """Return how unlike a source's unit and a target's are in size, 0 for what is usual."""
    return min(abs(log((other.size + 0.5) / (USUAL * one.size + 0.5))), 2 * _ALONE)
