"""The English of a Chinese fragment, guessed from the units that hold it.

The words that the English of those units shares, and other units seldom have, are its English: Dice
over the target's runs of words, counted against a background. It needs no dictionary and no model.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from workbench.text.english_tokens import LETTERS, listed
from workbench.text.names.pinyin import name_pairs, stands
from workbench.text.names.surnames import split_surname
from workbench.text.patterns import compiled

# In words: the longest run that is counted.
LONGEST = 6

# Units that are looked at; more make the answer no better and cost time.
MOST_UNITS = 200

MOST_GUESSES = 5

# Runs whose background is asked for.
_CANDIDATES = 80

# Runs whose count is kept: those of one article come again with its next paragraph. Counting took
# half of the time of a segment's matches where the words are common ones.
_REMEMBERED = 50_000

# Of the units: a word that fewer of them have is not its English, but two are always enough.
_FEWEST = 0.15

# Of a run's votes: a longer run around it with so many is the whole of it: World Health …
_WHOLE = 0.85

# Of a run's score: the same.
_NEAR = 0.7

# Of Dice: what is below is chance.
_LEAST = 0.12

# The power of the share of units that have a run, by which Dice is weighed: what stands in ten of
# twelve and elsewhere too (CDC) comes before what stands in four of them alone (CDC recommends).
_COVERED = 0.3

# Of a guess's votes: a longer run around it with so many is another guess.
_FULLER = 0.5

# A name in pinyin that the fragment is read as comes before all that is only counted.
_NAME = 2.0

_WORD = compiled(
    rf"(?:[A-Z]\.){{2,}}|[0-9]+(?:[.,][0-9]+)*(?![{LETTERS}])|[{LETTERS}0-9]+(?:['’&][{LETTERS}0-9]+)*"
)

# Between the words of a run: a space or a hyphen, and nothing else.
_JOINT = compiled(r"[ \u00a0-]?")

# Words that no guess begins or ends with.
_STOP = listed(
    """a an the of in on at to for from by with and or but nor as is are was were be been being it
    its this that these those he she they we you i his her their our your my him them us has have
    had having do does did not no will would can could may might must shall should than then so if
    when where while which who whom whose what how why there also more most much many such into
    onto over about above after before below between during through under up out off all any some
    each every other others another same own only very just s t said says say one"""
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A likely English of a fragment, written as most units write it.

    `units` are the numbers of the units whose English has it, `votes` how many they are. `score` is
    from 0 to 1.
    """

    text: str
    votes: int
    score: float
    units: tuple[int, ...]


class Background(Protocol):
    """How common a run of words is."""

    @property
    def total(self) -> int:
        """Return of how many units the counts are."""
        ...

    def counts(self, runs: Sequence[str]) -> Sequence[int]:
        """Return in how many units each run stands, in small letters, between word borders."""
        ...


class SampleBackground:
    """The background of some targets: all of a small memory, some thousands of a large one."""

    def __init__(self, targets: Iterable[str]) -> None:
        """Index the words of the targets; 20 ms for a thousand."""
        self._texts: list[str] = []
        self._known: dict[str, int] = {}
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, target in enumerate(targets):
            found = [match[0].lower() for match in _WORD.finditer(target)]
            self._texts.append(f" {' '.join(found)} ")
            for word in set(found):
                self._holders[word].append(number)

    @property
    def total(self) -> int:
        """Return how many targets there are."""
        return len(self._texts)

    def counts(self, runs: Sequence[str]) -> Sequence[int]:
        """Return in how many of the targets each run stands."""
        known = self._known
        if len(known) > _REMEMBERED:
            known.clear()
        for run in runs:
            if run not in known:
                known[run] = self._count(run)
        return [known[run] for run in runs]

    def _count(self, run: str) -> int:
        words = run.split()
        rarest = min((self._holders.get(word, []) for word in words), key=len, default=[])
        if len(words) <= 1:
            return len(rarest)
        wanted, texts = f" {run} ", self._texts
        return sum(wanted in texts[number] for number in rarest)


@dataclass(slots=True)
class _Run:
    """A run of words in the units' English, and how it is written."""

    units: list[int]
    forms: Counter[str]
    score: float = 0.0


def guess(
    fragment: str,
    units: Sequence[tuple[str, str]],
    background: Background,
    *,
    total: int,
    holding: int | None = None,
) -> tuple[Guess, ...]:
    """Return the likeliest English of a fragment, best first; none where nothing speaks for any.

    `units` are source and target of units whose source holds it, at best where its sentence stands;
    `holding` says how many of the memory's `total` units do, if more than are given.
    """
    looked_at = units[:MOST_UNITS]
    runs = _runs([target for _, target in looked_at])
    if len(looked_at) > 1:  # A single unit has nothing to count.
        _score(runs, background, total, len(looked_at), holding or len(units))
    for run in _names(fragment, looked_at):
        if run in runs:
            runs[run].score = max(runs[run].score, _NAME)
    return tuple(islice(_best(runs), MOST_GUESSES))


def _runs(targets: Sequence[str]) -> dict[str, _Run]:
    """Return the runs of words that several targets have; of a single target all."""
    words = [list(_WORD.finditer(target)) for target in targets]
    votes = Counter(word for each in words for word in {match[0].lower() for match in each})
    fewest = max(min(2, len(targets)), _FEWEST * len(targets))
    runs: dict[str, _Run] = {}
    for number, (target, found) in enumerate(zip(targets, words, strict=True)):
        kept = [match if votes[match[0].lower()] >= fewest else None for match in found]
        for run, form in _runs_of(target, kept):
            held = runs.setdefault(run, _Run([], Counter()))
            held.forms[form] += 1
            if not held.units or held.units[-1] != number:
                held.units.append(number)
    return {run: held for run, held in runs.items() if len(held.units) >= fewest}


def _runs_of(target: str, kept: Sequence[re.Match[str] | None]) -> Iterator[tuple[str, str]]:
    """Yield the runs of one target in small letters, with their form; no stop word at an edge."""
    for at, first in enumerate(kept):
        if first is None or _is_stop(first[0]):
            continue
        run = ""
        end = first.start()
        for match in kept[at : at + LONGEST]:
            if match is None or _JOINT.fullmatch(target, end, match.start()) is None:
                break
            end = match.end()
            word = match[0].lower()
            run = f"{run} {word}" if run else word
            if not _is_stop(match[0]):
                yield run, target[first.start() : end]


def _is_stop(word: str) -> bool:
    """Return whether no guess begins or ends with a word as written: who does not, WHO does."""
    return word.lower() in _STOP and not (len(word) > 1 and word.isupper())


def _score(
    runs: dict[str, _Run], background: Background, total: int, seen: int, holding: int
) -> None:
    """Score the runs that most units have by Dice: twice the common ones by the sum of both."""
    ordered = sorted(runs, key=lambda run: (-len(runs[run].units), -len(run)))
    likely = ordered[:_CANDIDATES]
    scale = total / max(background.total, 1)
    for run, count in zip(likely, background.counts(likely), strict=True):
        common = len(runs[run].units) * holding / max(seen, 1)
        elsewhere = max(count * scale, common)
        share = len(runs[run].units) / max(seen, 1)
        runs[run].score = 2 * common / (holding + elsewhere) * share**_COVERED


def _names(fragment: str, units: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield the pinyin names of the units' English that the fragment itself is read as."""
    surname, given = split_surname(fragment)
    for _, target in units if surname and given else ():
        for pair in name_pairs(target):
            for order in ((pair.first, pair.second), (pair.second, pair.first)):
                bearer = stands(fragment, *order)
                if bearer is not None and (bearer.start, bearer.end) == (0, len(fragment)):
                    yield f"{pair.first} {pair.second}".lower()


def _best(runs: dict[str, _Run]) -> Iterator[Guess]:
    """Yield the guesses, each whole: no run that is only a part of one before it."""
    ordered = sorted(runs, key=lambda run: (-runs[run].score, -len(run)))
    given: list[str] = []
    for run in ordered:
        if runs[run].score < _LEAST:
            return
        whole = _whole(run, runs)
        if any(_is_told(whole, other, runs) for other in given):
            continue
        given.append(whole)
        held = runs[whole]
        form = held.forms.most_common(1)[0][0]
        yield Guess(form, len(held.units), min(runs[run].score, 1.0), tuple(held.units))


def _is_told(run: str, other: str, runs: dict[str, _Run]) -> bool:
    """Return whether a run is a part of a guess, or a guess with a chance neighbour."""
    if f" {run} " in f" {other} ":
        return True
    few = len(runs[run].units) < _FULLER * len(runs[other].units)
    return few and f" {other} " in f" {run} "


def _whole(run: str, runs: dict[str, _Run]) -> str:
    """Return the longest run around one that nearly as many units have.

    Around a name it has to be a name too: "Johns Hopkins University", not "at" or "statistics".
    """
    is_name = _is_name(runs[run])
    around = [
        other
        for other, held in runs.items()
        if f" {run} " in f" {other} "
        and len(held.units) >= _WHOLE * len(runs[run].units)
        and held.score >= _NEAR * runs[run].score
        and (not is_name or _is_name(held))
    ]
    return max(around, key=len, default=run)


def _is_name(held: _Run) -> bool:
    form = held.forms.most_common(1)[0][0]
    return all(word[0].isupper() or word in _STOP for word in form.split())
