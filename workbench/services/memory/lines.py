"""Lines that come again with other names, dates and numbers, filled by a template of the memory.

Nothing is prepared: the units that hold a line's words are found by the index, and the template is
made of those with the same slots. So a unit that was just confirmed counts.
"""

from collections.abc import Sequence

from workbench.bitext.slots import LONGEST_LINE, slotted
from workbench.bitext.templates import Filled, TemplateBook, propose
from workbench.memory.attached import Attached, Found, Memories
from workbench.memory.keys import grams_of, key_of
from workbench.memory.store import Memory
from workbench.memory.unit import Origin
from workbench.model.finding import Span
from workbench.services.memory.insertables import is_own
from workbench.services.memory.matches import Insertable, Layer, Wanted
from workbench.text.typing.house_values import Written

# Units that are read for one line; each has its slots found, a millisecond.
READ = 60

# Percent: a filled line is no exact match, and one with a gap needs its user's hand.
CERTAIN, UNCERTAIN = 99, 80

# Characters that have to be there between the slots.
_SHORTEST = 2


def filled_line(
    memories: Memories, wanted: Wanted, written: Written, own: Origin
) -> Insertable | None:
    """Return the line filled by the template of the first memory that has one, else `None`."""
    line = slotted(wanted.source.strip()) if len(wanted.source) <= LONGEST_LINE else None
    if line is None or not line.values:
        return None
    words = [key_of(word) for word in line.words]
    if sum(map(len, words)) < _SHORTEST:
        return None

    def question(memory: Memory, _: Attached) -> Sequence[Filled]:
        pairs = _alike(memory, words, own)
        filled = TemplateBook(propose(pairs)).fill(wanted.source, written) if pairs else None
        return [] if filled is None else [filled]

    answer = memories.ask(question)
    return _line(answer.items[0], wanted) if isinstance(answer, Found) else None


def _alike(memory: Memory, words: Sequence[str], own: Origin) -> list[tuple[str, str]]:
    """Return the pairs whose source has all words of a line, in their order."""
    memory.require_index()
    grams = [gram for word in words if len(word) > 1 for gram in grams_of(word)[:-1]]
    ids = list(memory.unit_index.holding(grams, READ)) if grams else []
    units = memory.units(ids).values()
    return [
        (unit.source.text, unit.target.text)
        for unit in units
        if len(unit.source.text) <= LONGEST_LINE
        and _are_in_order(words, key_of(unit.source.text))
        and not is_own(unit, own)
    ]


def _are_in_order(words: Sequence[str], key: str) -> bool:
    at = 0
    for word in words:
        at = key.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True


def _line(filled: Filled, wanted: Wanted) -> Insertable:
    return Insertable(
        Layer.TEMPLATE,
        filled.text,
        CERTAIN if filled.is_certain else UNCERTAIN,
        Span(0, len(wanted.source)),
        substituted=tuple(each.target for each in filled.fillings if each.text),
        complete=filled.is_certain,
    )
