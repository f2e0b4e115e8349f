"""Whole units for a source: in context, exact and fuzzy.

102 is an exact match between the same two neighbours as in its own article, 101 one beside one of
them, 100 an exact one; 99 and less say how much is the same (`workbench.memory.scoring`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from workbench.memory.keys import digest_of, key_of, keys_of
from workbench.memory.languages import is_language
from workbench.memory.scoring import EXACT, Score, Scorer, Text
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.model.segment import Status
from workbench.text.patterns import compiled

LEAST = 70

# As many as there are keys to insert one: Ctrl+1 to Ctrl+9.
MOST = 9

# How many candidates are scored in full, of those whose letters are most alike.
_SCORED = 3 * MOST

# Where values may differ in length and make a text longer or shorter than its match.
_SLACK = 0.8
_FIGURES = compiled(r"[0-9]+")
_STATUSES = (Status.DRAFT, None, Status.TRANSLATED, Status.REVIEWED, Status.FINAL)


@dataclass(frozen=True, slots=True)
class Query:
    """What is to be translated: a source, its neighbours where known, and the languages.

    Units in another language are left out; another region's or script's are not.
    """

    text: str
    previous: str | None = None
    following: str | None = None
    source_language: str = "zh"
    target_language: str = "en"


@dataclass(frozen=True, slots=True)
class Match:
    """A unit that fits: `percent` is what it is worth, context and penalty counted in.

    `context` counts the neighbours that are the same, 0 to 2, for an exact one only. `copies` is
    how many units with this very source and target there are; the newest stands for them.
    `memory` is the id of the memory it is from.
    """

    unit: MemoryUnit
    percent: int
    score: Score
    context: int = 0
    copies: int = 1
    penalty: int = 0
    memory: str = ""

    @property
    def origin(self) -> str:
        """Return the origin of a target that is taken from it: `tm:<percent>`."""
        return f"tm:{min(self.percent, EXACT)}"


def look_up(
    memory: Memory, query: Query, scorer: Scorer, *, least: int = LEAST, most: int = MOST
) -> tuple[Match, ...]:
    """Return the best matches of at least `least` percent, the best first.

    Raises `EnvironmentFailure` where the memory cannot answer; nothing found is no error.
    """
    memory.require_index()
    new = scorer.prepared(query.text)
    with memory.snapshot():
        exact = [each for each in memory.same(digest_of(new.key)) if _fits(each, query)]
        scores = _fuzzy(memory, new, query, scorer, least)
        known = {unit.id for unit in exact}
        wanted = {unit_id: score for unit_id, score in scores.items() if unit_id not in known}
        units = memory.units(wanted)
    found = [_match(unit, scorer.score(new, unit.source.text), query) for unit in exact]
    found += [_match(unit, wanted[unit.id], query) for unit in units.values()]
    good = [match for match in found if match.percent >= least]
    return ordered(_gathered(good))[:most]


def ordered(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Return matches in the order in which they are offered."""
    return tuple(sorted(matches, key=_rank, reverse=True))


def _fits(unit: MemoryUnit, query: Query) -> bool:
    return is_language(unit.source.language, query.source_language) and is_language(
        unit.target.language, query.target_language
    )


def _fuzzy(memory: Memory, new: Text, query: Query, scorer: Scorer, least: int) -> dict[int, Score]:
    """Return the scores of the units most like a text, by their ids."""
    if not new.has_values and 1 - 1 / (len(new.key) + 1) < least / 100:
        return {}  # one edit is too many: of two characters only the same two are alike
    length = least / 100 * (_SLACK if new.has_values else 1)
    sources = memory.sources(memory.unit_index.candidates(new.key, length))
    tags = {(each.language, each.target_language) for each in sources}
    wanted = (query.source_language, query.target_language)
    fitting = {tag for tag in tags if all(map(is_language, tag, wanted))}
    sources = [each for each in sources if (each.language, each.target_language) in fitting]
    keys = keys_of([each.text for each in sources])
    return {
        sources[place].id: scorer.score(new, sources[place].text, keys[place])
        for place in likest(new, keys, least / 100)
    }


def likest(new: Text, keys: Sequence[str], least: float) -> list[int]:
    """Return the places of the keys most like a text's, compared with and without their figures.

    At most three times as many as are shown: each of them is worth a full score.
    """
    if not new.has_values:
        return [place for _, place in _extracted(new.key, keys, least)]
    plain = _extracted(new.key, keys, least)
    loose = [_FIGURES.sub("0", key) for key in keys]
    figureless = _extracted(_FIGURES.sub("0", new.key), loose, least * _SLACK)
    best: dict[int, float] = dict.fromkeys(range(len(keys)), 0.0)
    for similarity, place in (*plain, *figureless):
        best[place] = max(best[place], similarity)
    likely = [place for place, similarity in best.items() if similarity]
    return sorted(likely, key=best.__getitem__, reverse=True)[:_SCORED]


def _extracted(key: str, keys: Sequence[str], least: float) -> list[tuple[float, int]]:
    found = process.extract(
        key,
        keys,
        scorer=Levenshtein.normalized_similarity,
        limit=_SCORED,
        score_cutoff=least,
    )
    return [(similarity, place) for _, similarity, place in found]


def _match(unit: MemoryUnit, score: Score, query: Query) -> Match:
    context = _context(unit, query) if score.percent == EXACT else 0
    return Match(unit, score.percent + context, score, context)


def _context(unit: MemoryUnit, query: Query) -> int:
    """Return how many neighbours are the same; the border of an article is none."""
    pairs = ((unit.previous, query.previous), (unit.following, query.following))
    return sum(bool(one and other and key_of(one) == key_of(other)) for one, other in pairs)


def _gathered(matches: Iterable[Match]) -> list[Match]:
    """Return matches with those of one source and one target joined: the best stands for them."""
    by_texts: dict[tuple[str, str], Match] = {}
    for match in ordered(matches):
        texts = (match.unit.source.text, match.unit.target.text)
        first = by_texts.get(texts)
        by_texts[texts] = match if first is None else replace(first, copies=first.copies + 1)
    return list(by_texts.values())


def _rank(match: Match) -> tuple[int, bool, int, int, int]:
    unit = match.unit
    status = _STATUSES.index(unit.status) if unit.status in _STATUSES else 0
    return (match.percent, not match.score.bridged, status, unit.last_change, unit.id)
