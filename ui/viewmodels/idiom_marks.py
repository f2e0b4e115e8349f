"""Idioms of the dictionary, marked in sources while the user wants them to be."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject

from ui.bridge import JobRunner
from ui.language import tr
from ui.viewmodels.rows import Column, Mark, MarkStyle
from ui.viewmodels.source_marks import REMEMBERED, SourceMarks
from workbench.dictionary.dictionary import Dictionary, Found
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.text.cedict import DictionaryEntry, idiom_senses, toned

JOB = "dictionary.idiom_marks"


class IdiomMarks(SourceMarks):
    """A layer of dashed lines under idioms; none before `use`, none while it is off."""

    def __init__(
        self, jobs: JobRunner, language: Callable[[Segment], Variant], parent: QObject
    ) -> None:
        """Know no dictionary yet; `language` tells the variant of a segment's article."""
        super().__init__(JOB, jobs, language, parent)
        self.on = False
        self._bare: OrderedDict[SegmentId, None] = OrderedDict()

    def use(self, dictionary: Dictionary) -> None:
        """Mark the idioms of a dictionary from now on."""

        def find(source: str, _language: Variant) -> tuple[Mark, ...]:
            return tuple(map(_mark, dictionary.idioms(source)))

        self.find_by(find)

    def show(self, *, on: bool) -> None:
        """Draw the marks, or none."""
        if on != self.on:
            self.on = on
            touched = frozenset(self._bare) | self.asked
            self._bare.clear()
            self.changed.emit(touched)

    def marks(self, segment: Segment) -> Mapping[Column, tuple[Mark, ...]]:
        """Return the marks of a segment as far as they are known, none while they are off."""
        if self.on:
            return super().marks(segment)
        self._bare[segment.id] = None  # to be drawn again once they are on
        if len(self._bare) > REMEMBERED:
            self._bare.popitem(last=False)
        return {}


def _mark(found: Found) -> Mark:
    return Mark(found.start, found.end, MarkStyle.DASHED, "soft", idiom_tip(found.entries))


def idiom_tip(entries: Iterable[DictionaryEntry]) -> str:
    """Return what hovering says of an idiom: how it is read, what it says and what it means."""
    return "\n".join(line for entry in entries for line in _lines(entry))


def _lines(entry: DictionaryEntry) -> Iterable[str]:
    senses = idiom_senses(entry)
    yield toned(entry.pinyin)
    if senses.literal:
        yield f"{tr('literally')}: {'; '.join(senses.literal)}"
    if senses.usual:
        yield f"{tr('means')}: {'; '.join(senses.usual)}"
