"""British and American spellings of the same English words.

A table of facts about stems, and rules for what is hung on them. Only what is a matter of spelling
is here, not of words (lift, elevator). Where one form is good in both countries but the other is
not (`programme`, `metre`, `cheque`), only the latter tells anything.

Spellings in -ize are no sign of an American: Oxford writes them too. Names keep the spelling they
have, so the functions here are for words in lower case.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from workbench.text.lexicons.british_american import all_spelt_words
from workbench.text.lexicons.british_american_stems import all_stems


class Dialect(StrEnum):
    """Whose spelling a word has."""

    BRITISH = "en-GB"
    AMERICAN = "en-US"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A word that only one dialect spells so, and how the other does.

    `is_ize` marks the endings -ise and -ize: the latter is Oxford's spelling too.
    """

    dialect: Dialect
    other: str
    is_ize: bool = False


_OUR_ENDINGS = (
    "",
    "s",
    "ed",
    "ing",
    "er",
    "ers",
    "ful",
    "fully",
    "less",
    "able",
    "ably",
    "ite",
    "ites",
    "hood",
    "hoods",
    "ly",
    "al",
    "ally",
    "y",
    "ist",
    "ists",
)

_ISE_ENDINGS = ("e", "es", "ed", "ing", "ation", "ations", "er", "ers", "ational", "able")


@lru_cache(16_384)
def spelling(word: str) -> Spelling | None:
    """Return whose spelling a lower-case word is, `None` where it is everybody's or unknown."""
    return _table().get(word) or _open_ise(word)


@cache
def _table() -> Mapping[str, Spelling]:
    """Return all words whose spelling is known, made once of the stems and their endings."""
    table: dict[str, Spelling] = {}
    for british, american, is_ize in (*_of_stems(), *_of_verbs_in_re()):
        table[british] = Spelling(Dialect.BRITISH, american, is_ize)
        table[american] = Spelling(Dialect.AMERICAN, british, is_ize)
    for word in all_spelt_words():
        if word.shared != "british":
            table[word.british] = Spelling(Dialect.BRITISH, word.american)
        if word.shared != "american":
            table[word.american] = Spelling(Dialect.AMERICAN, word.british)
    return table


def _of_verbs_in_re() -> Iterator[tuple[str, str, bool]]:
    for stem in ("centr", "lustr", "fibr"):
        yield f"{stem}ed", f"{stem[:-1]}ered", False


def _of_stems() -> Iterator[tuple[str, str, bool]]:
    stems = all_stems()
    for stem in stems.our:
        for ending in _OUR_ENDINGS:
            if stem + ending in stems.not_our:
                continue
            yield stem + ending, f"{stem[:-3]}or{ending}", False
    for stem in stems.doubled:
        for ending in ("ed", "ing"):
            yield f"{stem}l{ending}", stem + ending, False
    for stem in stems.yse:
        for ending in ("e", "ed", "ing", "er", "ers"):
            yield f"{stem}s{ending}", f"{stem}z{ending}", False
    for stem in stems.ise:
        for ending in _ISE_ENDINGS:
            yield f"{stem}is{ending}", f"{stem}iz{ending}", True


# Which end few words but verbs in -ise; -ise and -ises end too many nouns.
_OPEN_ENDINGS = ("isation", "isations", "ised", "ising")

_SHORTEST_STEM = 4


def _open_ise(word: str) -> Spelling | None:
    """Return the spelling of a verb in -ise that the table lacks, by its endings alone."""
    for ending in _OPEN_ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM and not _is_only_ise(stem):
            return Spelling(Dialect.BRITISH, f"{stem}iz{ending[2:]}", is_ize=True)
    return None


def _is_only_ise(stem: str) -> bool:
    """Tell `superv` and, behind a prefix, `unsuperv`; so is all in -raise, -advise."""
    if stem.endswith(("ra", "comprom", "prom", "exerc", "adv", "rev", "superv")):
        return True
    prefixes = ("", "un", "re", "over", "dis", "non", "mis", "ill-", "self-", "well-")
    only_ise = all_stems().only_ise
    return any(stem.removeprefix(prefix) in only_ise for prefix in prefixes)
