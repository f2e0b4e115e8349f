"""Where a Chinese text denies something, and by what an English one may deny it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.bitext.glosses import glossed
from workbench.model.finding import Span
from workbench.text.english_tokens import LETTERS, listed
from workbench.text.folding import fold
from workbench.text.lexicons.negation_words import NegationWords, all_negation_words
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList

_WORD = compiled(rf"[{LETTERS}][{LETTERS}'’-]*")
_CONTRACTED = ("n't", "n’t")
_ENDINGS = ("less", "lessness", "-free", "proof")
_NEGATING = compiled(r"un[a-z]{3,}|non-?[a-z-]{4,}|dis-[a-z]+|anti-[a-z]+|de-[a-z]+")

# The kinds that deny wherever they stand.
_ALONE = frozenset({"denial", "lexical", "doubled"})

# Characters of which nearly every denial has one, folded.
_SIGNS = compiled(fold("[不没未无勿莫非]"))
_CLAUSE = compiled(fold("[，。；：！？,;:!?\n]"))
_LIKE = compiled(fold("[也又并且和还更与及而、]"))
_NEAR = 12
# 没有拿到钱以前: English says "before" or "until", and denies nothing.
_BEFORE = compiled(fold("[^，。；：！？,;:!?不没未]{1,14}(?:以前|之前)"))
# 难道他们不知道: asked so, a denial affirms.
_ASKED = compiled(fold("(?:难道|岂|何尝|焉能|谁)[^，。；：！？,;:!?]{0,8}$"))
_DENIERS = listed(
    fold(
        "没有 没 无 不是 并非 绝非 不可能 没人 没有人 无人 并无 并没有 亦无 毫无 绝无 从无 没有任何"
    )
)
# 避而不答, 不早不晚: set phrases of four, which English may say by a word of its own.
_WITHOUT_DOING = compiled(fold("[避笑拒秘引知置视听存盖肃悬围议求述华惜备藏]而$"))
_NEITHER = compiled(
    fold("[^，。；：！？,;不没未]不[^，。；：！？,;不没未](?=[，。；：！？,;的地]|$)")
)
_NEITHER_BEFORE = compiled(fold("不[^，。；：！？,;不没未]$"))
_HAVE, _ONE = fold("有"), fold("一")
_NON = fold("非")
_NON_BEFORE = compiled(fold(r"(?:^|[，。；：、的是名些多批该“（\s])$"))


@dataclass(frozen=True, slots=True)
class Denial:
    """A denial of a source; `is_lexical` where it is inside a word, `is_doubled` where twice."""

    span: Span
    word: str
    is_lexical: bool = False
    is_doubled: bool = False


class Denials:
    """Finds the denials of Chinese texts."""

    def __init__(self, words: NegationWords) -> None:
        """Take the lexicon."""
        kinds = ("denial", "lexical", "idiom", "idle", "doubled")
        forms = [(form, kind) for kind in kinds for form in map(fold, getattr(words, kind))]
        self._words = WordList((form, (form, kind)) for form, kind in forms)
        self._unsigned = tuple(
            form for form, kind in forms if kind in _ALONE and _SIGNS.search(form) is None
        )

    @lru_cache(maxsize=16)  # noqa: B019 - one a process
    def of(self, folded: str) -> tuple[Denial, ...]:
        """Return the denials of a folded text in their order; 是不是 and 有没有 are none."""
        if _SIGNS.search(folded) is None and not any(map(folded.__contains__, self._unsigned)):
            return ()
        return tuple(_without_pairs(folded, list(self._single(folded))))

    def stripped(self, folded: str) -> str:
        """Return a folded text without the words that only look like denials."""
        kept, place = [], 0
        for start, end, (_, kind) in self._words.find(folded):
            if kind == "idle":
                kept.append(folded[place:start])
                place = end
        return "".join([*kept, folded[place:]])

    def blanked(self, folded: str) -> str:
        """Return a folded text with blanks for the words that only look like denials."""
        kept, place = [], 0
        for start, end, (_, kind) in self._words.find(folded):
            if kind == "idle":
                kept += [folded[place:start], " " * (end - start)]
                place = end
        return "".join([*kept, folded[place:]])

    def _single(self, folded: str) -> Iterator[Denial]:
        for start, end, (form, kind) in self._words.find(folded):
            if kind == "idle" or _is_question(folded, start, form):
                continue
            if form == _NON and _NON_BEFORE.search(folded[:start][-1:]) is None:
                continue
            is_lexical = (
                kind in {"lexical", "idiom"}
                or _BEFORE.match(folded, end) is not None
                or _ASKED.search(folded[:start]) is not None
                or _is_set_phrase(folded, start, end)
                or _is_in_idiom(folded, start, end)
            )
            yield Denial(Span(start, end), form, is_lexical, kind == "doubled")


def _is_in_idiom(folded: str, start: int, end: int) -> bool:
    """Return whether a denial of one character stands inside a dictionary's idiom: 风雨无阻."""
    return end == start + 1 and any(
        each.start < start and end <= each.end and each.end - each.start >= _IDIOM
        for each in glossed(folded)
    )


_IDIOM = 4


def _is_set_phrase(folded: str, start: int, end: int) -> bool:
    before = folded[max(0, start - 2) : start]
    if _WITHOUT_DOING.search(before) is not None:
        return True
    is_single = end == start + 1
    is_first = _NEITHER.match(folded, end) is not None
    return is_single and (is_first or _NEITHER_BEFORE.search(before) is not None)


def _is_question(folded: str, start: int, form: str) -> bool:
    """Return whether a word is asked about both ways: 是不是."""
    sign = start + (1 if form.startswith(_HAVE) else 0)
    return 0 < sign < len(folded) - 1 and folded[sign - 1] == folded[sign + 1] != _ONE


def _without_pairs(folded: str, denials: list[Denial]) -> Iterator[Denial]:
    """Yield the denials, two that deny each other as one that is doubled."""
    number = 0
    while number < len(denials):
        here = denials[number]
        there = denials[number + 1] if number + 1 < len(denials) else None
        number += 1
        if there is None or here.is_doubled or here.word not in _DENIERS:
            yield here
            continue
        between = folded[here.span.end : there.span.start]
        apart = _CLAUSE.search(between) or _LIKE.search(between) or len(between) > _NEAR
        if apart:
            yield here
            continue
        yield Denial(Span(here.span.start, there.span.end), here.word, is_doubled=True)
        number += 1


@cache
def denials() -> Denials:
    """Return the reader that knows the program's own lexicon."""
    return Denials(all_negation_words())


def english_words(target: str) -> list[tuple[str, Span]]:
    """Return the words of a target in lower case, and where they stand."""
    return list(_english_words(target))


@lru_cache(64)
def _english_words(target: str) -> tuple[tuple[str, Span], ...]:
    return tuple((found[0].lower(), Span(*found.span())) for found in _WORD.finditer(target))


@lru_cache(16_384)
def denies(word: str) -> bool:
    """Return whether an English word in small letters denies by itself: `not`, `didn't`."""
    return word in all_negation_words().english or word.endswith(_CONTRACTED)


@lru_cache(16_384)
def carries(word: str) -> bool:
    """Return whether an English word in small letters may carry a denial."""
    if denies(word):
        return True
    if _is_among(word, *_split("plain")):
        return False
    return (
        _NEGATING.fullmatch(word) is not None
        or word.endswith(_ENDINGS)
        or _is_among(word, *_split("carrier"))
    )


def _is_among(word: str, words: frozenset[str], beginnings: tuple[str, ...]) -> bool:
    return word in words or word.startswith(beginnings)


@cache
def _split(kind: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words: frozenset[str] = getattr(all_negation_words(), kind)
    whole = frozenset(word for word in words if not word.endswith("*"))
    return whole, tuple(sorted(word[:-1] for word in words - whole))
