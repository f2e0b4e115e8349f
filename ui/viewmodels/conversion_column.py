"""The conversion column: what each source reads in the chosen variant, and what is in doubt."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.viewmodels.conversion_marks import Marking, conversion_marks
from ui.viewmodels.rows import Mark
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.conversion.candidates import Here, ReviewSpan, places
from workbench.services.conversion.converting import (
    PLAIN,
    SETTING,
    ByHand,
    Conversions,
    Usage,
    default_variant,
)
from workbench.services.jobs import CancelToken
from workbench.text.conversion.choices import ChosenOutputs

# The longest text, in code points, that is converted while the row is painted (about 3 ms).
AT_ONCE = 2_000

# Of how many texts the places in doubt are kept.
REMEMBERED = 4_000


@dataclass(frozen=True, slots=True)
class _Request:
    """One text to be converted in the background; all of it is immutable."""

    segment_id: SegmentId
    text: str
    language: Variant
    here: Here
    usage: Usage

    @property
    def chosen(self) -> ChosenOutputs:
        return self.usage.chosen(self.here.variant, self.here.article_id, self.here.choices)

    @property
    def key(self) -> "_Key":
        return self.text, self.language, self.here.variant, repr(self.here.choices)


_Key = tuple[str, Variant, Variant, str]


class ConversionColumn(QObject):
    """Converts rows as they are shown; what would hold the window up is done in a job."""

    ready = Signal(object)
    """Carries the frozenset of the segments whose conversion or marks are there now."""

    def __init__(
        self, conversions: Conversions, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        """Convert to Taiwan's form, by the dictionaries alone, until told otherwise."""
        super().__init__(parent)
        self._conversions = conversions
        self._jobs = jobs
        self._waiting: dict[SegmentId, _Request] = {}
        self._warm: set[tuple[Variant, Variant, bool]] = set()
        self._places: OrderedDict[_Key, tuple[ReviewSpan, ...]] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._start)
        self._usage = PLAIN
        self.variant = Variant.TAIWAN
        self.marking = Marking.DOUBTS

    @property
    def usage(self) -> Usage:
        """Return how the project wants its conversions."""
        return self._usage

    def use(self, usage: Usage) -> None:
        """Convert in another way from now on; what is shown has to be asked for again."""
        self._usage = usage
        self._places.clear()
        self._waiting.clear()

    def text(self, segment: Segment, language: Variant, by_hand: ByHand) -> str | None:
        """Return the conversion, `None` if it is still being computed; `ready` tells when."""
        request = self._request(segment, language, by_hand)
        variant = request.here.variant
        written = self._conversions.by_hand(segment, variant, by_hand.overrides)
        if written is not None:
            return written
        text, chosen = segment.source, request.chosen
        is_warm = (language, variant, self._usage.newsroom) in self._warm
        if not is_warm and self._conversions.has_rules(language, variant):
            # The tables take 0.3 s to build, which the window's thread has not got.
            self._ask(request)
            return None
        known = self._conversions.known(text, language, variant, self._usage, chosen)
        if known is not None:
            return known
        if len(text) <= AT_ONCE and is_warm:
            return self._conversions.convert(text, language, variant, self._usage, chosen)
        self._ask(request)
        return None

    def marks(self, segment: Segment, language: Variant, by_hand: ByHand) -> tuple[Mark, ...]:
        """Return the marks over the conversion; none while they are found, `ready` tells when."""
        request = self._request(segment, language, by_hand)
        written = self._conversions.by_hand(segment, request.here.variant, by_hand.overrides)
        if self.marking is Marking.NONE or written is not None or not segment.source:
            return ()
        found = self._places.get(request.key)
        if found is None:
            self._ask(request)
            return ()
        return conversion_marks(found, self.marking)

    def places(
        self, segment: Segment, language: Variant, by_hand: ByHand
    ) -> tuple[ReviewSpan, ...]:
        """Return the places in doubt of one segment now, computed if need be (about 2 ms)."""
        request = self._request(segment, language, by_hand)
        if self._conversions.by_hand(segment, request.here.variant, by_hand.overrides) is not None:
            return ()
        return self._places.get(request.key) or _find_places(self._conversions, request)

    def variant_for(self, language: Variant) -> Variant:
        """Return what an article is converted to: the choice, or the other form if it is that."""
        return default_variant(language, {SETTING: self.variant.value})

    def _request(self, segment: Segment, language: Variant, by_hand: ByHand) -> _Request:
        here = Here(self.variant_for(language), segment.article_id, by_hand.choices)
        return _Request(segment.id, segment.source, language, here, self._usage)

    def _ask(self, request: _Request) -> None:
        if self._waiting.get(request.segment_id) != request:  # else it is on its way
            self._waiting[request.segment_id] = request
            self._timer.start()

    def _start(self) -> None:
        waiting = tuple(self._waiting.values())
        conversions = self._conversions

        def work(token: CancelToken, _report: Reporter[None]) -> "tuple[_Done, ...]":
            return _convert(conversions, waiting, token)

        self._jobs.start(Job("conversion", work, self._finish))

    def _finish(self, outcome: "Outcome[tuple[_Done, ...]]") -> None:
        if outcome.value is None:
            self._waiting.clear()  # to be asked for again, else it would be on its way for ever
            return
        done = outcome.value
        for each in done:
            request = each.request
            if self._waiting.get(request.segment_id) == request:
                del self._waiting[request.segment_id]
            if request.usage is self._usage:
                self._remember(request.key, each.places)
        for each in done:
            asked = each.request
            self._warm.add((asked.language, asked.here.variant, asked.usage.newsroom))
        self.ready.emit(frozenset(each.request.segment_id for each in done))

    def _remember(self, key: _Key, found: tuple[ReviewSpan, ...]) -> None:
        self._places[key] = found
        while len(self._places) > REMEMBERED:
            self._places.popitem(last=False)


@dataclass(frozen=True, slots=True)
class _Done:
    request: _Request
    places: tuple[ReviewSpan, ...]


def _convert(
    conversions: Conversions, requests: Iterable[_Request], token: CancelToken
) -> tuple[_Done, ...]:
    done = []
    for request in requests:
        token.raise_if_cancelled()
        conversions.convert(
            request.text, request.language, request.here.variant, request.usage, request.chosen
        )
        done.append(_Done(request, _find_places(conversions, request)))
    return tuple(done)


def _find_places(conversions: Conversions, request: _Request) -> tuple[ReviewSpan, ...]:
    spans = conversions.align(
        request.text, request.language, request.here.variant, request.usage, request.chosen
    )
    return places(request.text, spans, request.here, request.usage)
