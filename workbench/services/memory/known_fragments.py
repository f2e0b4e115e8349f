"""Fragments of a paragraph that memories know, with their guessed English."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.bitext.guesses import Guess, SampleBackground, guess
from workbench.memory.attached import Attached, Found, Memories
from workbench.memory.fragments import MOST_UNITS, Fragment, find_fragments, units_of
from workbench.memory.keys import grams_of, key_of
from workbench.memory.samples import LinkedSentence, linked_sentences, sampled_targets
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit, Origin
from workbench.memory.values import NameReader
from workbench.model.finding import Span
from workbench.services.memory.insertables import Display, is_own
from workbench.services.memory.matches import KnownFragment

# Targets that say how common a word is: half of TICO-19's guesses change below 1,000, none above
# 3,000; 60 ms to read and index.
SAMPLED = 3_000

# A memory that has grown so much is sampled again.
GROWN = 1.25

# Units that are kept with a fragment to be shown.
SHOWN = 5


@dataclass(frozen=True, slots=True)
class _Sample:
    """What says how common a word is, of a memory of so many units up to the id `newest`."""

    background: SampleBackground
    units: int
    newest: int


@dataclass(frozen=True, slots=True)
class _Held:
    """A fragment with the units that hold it and what is guessed from them."""

    memory: str
    fragment: Fragment
    units: tuple[MemoryUnit, ...]
    pairs: tuple[tuple[str, str], ...]
    sample: _Sample


class FragmentFinder:
    """Finds fragments and guesses their English; keeps a sample of each memory's targets."""

    def __init__(self) -> None:
        """Start without samples; each is taken when it is first needed."""
        self._samples: dict[str, _Sample] = {}

    def find(
        self, memories: Memories, display: Display, names: NameReader, own: Origin
    ) -> tuple[KnownFragment, ...]:
        """Return the fragments of a paragraph in its order, of all memories that can be asked.

        What only the unit of the segment itself holds beside one other is left out.
        """

        def question(memory: Memory, _: Attached) -> Sequence[_Held]:
            return list(self._held(memory, display.wanted.source, names, own))

        answer = memories.ask(question)
        held = answer.items if isinstance(answer, Found) else ()
        return tuple(_known(each, display) for each in _apart(held))

    def guesses(self, memories: Memories, run: str) -> tuple[Guess, ...]:
        """Return the likeliest English of any run, of the first memory that knows some."""
        key = key_of(run)

        def question(memory: Memory, _: Attached) -> Sequence[Guess]:
            memory.require_index()
            ids = list(memory.unit_index.holding(grams_of(key)[:-1] or [key], 2 * MOST_UNITS))
            units = memory.units(ids).values()
            holding = [unit for unit in units if key in key_of(unit.source.text)]
            sample, pairs = self._sample(memory), list(_pairs(memory, holding, run))
            return guess(run, pairs, sample.background, total=sample.units) if pairs else ()

        answer = memories.ask(question) if key else None
        return answer.items if isinstance(answer, Found) else ()

    def _held(self, memory: Memory, source: str, names: NameReader, own: Origin) -> Iterator[_Held]:
        for fragment in find_fragments(memory, source, names):
            units = tuple(each for each in units_of(memory, fragment) if not is_own(each, own))
            if units or fragment.english:
                text = source[fragment.start : fragment.end]
                pairs = tuple(_pairs(memory, units, text))
                yield _Held(memory.id, fragment, units, pairs, self._sample(memory))

    def _sample(self, memory: Memory) -> _Sample:
        # Ids are never used again, so the newest tells of growth; to count takes a whole index.
        known, newest = self._samples.get(memory.id), memory.newest_id()
        if known is None or newest > known.newest * GROWN:
            background = SampleBackground(sampled_targets(memory, SAMPLED))
            known = _Sample(background, len(memory), newest)
            self._samples[memory.id] = known
        return known


def _pairs(memory: Memory, units: Sequence[MemoryUnit], fragment: str) -> Iterator[tuple[str, str]]:
    """Yield the texts to guess from: the sentence that holds the fragment, where it is known."""
    key = key_of(fragment)
    linked: dict[int, list[LinkedSentence]] = {}
    for each in linked_sentences(memory, [unit.id for unit in units]):
        linked.setdefault(each.unit_id, []).append(each)
    for unit in units:
        source, target = unit.source.text, unit.target.text
        cut = (
            (source[one.source_start : one.source_end], target[one.target_start : one.target_end])
            for one in linked.get(unit.id, ())
        )
        yield next((pair for pair in cut if key in key_of(pair[0])), (source, target))


def _apart(held: Iterable[_Held]) -> list[_Held]:
    """Return the longest fragments that do not overlap, in order; the first memory's of two."""
    kept: list[_Held] = []
    for each in sorted(held, key=lambda one: one.fragment.start - one.fragment.end):
        one = each.fragment
        if all(one.end <= k.fragment.start or k.fragment.end <= one.start for k in kept):
            kept.append(each)
    return sorted(kept, key=lambda one: one.fragment.start)


def _known(held: _Held, display: Display) -> KnownFragment:
    fragment = held.fragment
    place = Span(fragment.start, fragment.end)
    text = place.of(display.wanted.source)
    guesses = (
        ()
        if fragment.english
        else guess(text, held.pairs, held.sample.background, total=held.sample.units)
    )
    return KnownFragment(
        place,
        text,
        guesses,
        fragment.english,
        tuple(display.stored(unit, held.memory) for unit in held.units[:SHOWN]),
        len(held.units),
    )
