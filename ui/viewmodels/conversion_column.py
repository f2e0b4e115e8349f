"""The conversion column: what each source reads in the chosen variant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from workbench.model.highlight import ConversionOverride
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.converting import SETTING, Conversions, default_variant
from workbench.services.jobs import CancelToken

AT_ONCE = 2_000
"""The longest text, in code points, that is converted while the row is painted (about 3 ms)."""


@dataclass(frozen=True, slots=True)
class _Request:
    segment_id: SegmentId
    text: str
    language: Variant
    variant: Variant


class ConversionColumn(QObject):
    """Converts rows as they are shown; what would hold the window up is done in a job."""

    ready = Signal(object)
    """Carries the frozenset of the segments whose conversion is there now."""

    def __init__(
        self, conversions: Conversions, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        """Convert to Taiwan's form until told otherwise."""
        super().__init__(parent)
        self._conversions = conversions
        self._jobs = jobs
        self._waiting: dict[SegmentId, _Request] = {}
        self._warm: set[tuple[Variant, Variant]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._start)
        self.variant = Variant.TAIWAN

    def text(
        self, segment: Segment, language: Variant, overrides: Sequence[ConversionOverride]
    ) -> str | None:
        """Return the conversion, `None` if it is still being computed; `ready` tells when."""
        variant = self.variant_for(language)
        by_hand = self._conversions.by_hand(segment, variant, overrides)
        if by_hand is not None:
            return by_hand
        known = self._conversions.known(segment.source, language, variant)
        if known is not None:
            return known
        if len(segment.source) <= AT_ONCE and (language, variant) in self._warm:
            return self._conversions.convert(segment.source, language, variant)
        self._waiting[segment.id] = _Request(segment.id, segment.source, language, variant)
        self._timer.start()
        return None

    def variant_for(self, language: Variant) -> Variant:
        """Return what an article is converted to: the choice, or the other form if it is that."""
        return default_variant(language, {SETTING: self.variant.value})

    def _start(self) -> None:
        waiting = tuple(self._waiting.values())

        def work(token: CancelToken, _report: Reporter) -> object:
            return self._convert(waiting, token)

        self._jobs.start(Job("conversion", work, self._finish))

    def _convert(self, requests: Iterable[_Request], token: CancelToken) -> tuple[_Request, ...]:
        done = []
        for request in requests:
            token.raise_if_cancelled()
            self._conversions.convert(request.text, request.language, request.variant)
            done.append(request)
        return tuple(done)

    def _finish(self, outcome: Outcome) -> None:
        if not isinstance(outcome.value, tuple):
            return
        done: tuple[_Request, ...] = outcome.value
        for request in done:
            if self._waiting.get(request.segment_id) == request:
                del self._waiting[request.segment_id]
        self._warm |= {(request.language, request.variant) for request in done}
        self.ready.emit(frozenset(request.segment_id for request in done))
