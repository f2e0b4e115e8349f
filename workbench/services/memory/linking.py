"""Sentences of memories' units are linked in small steps, by the encoder where there is one."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from workbench.bitext.encoder import EncoderMissing, SentenceEncoder
from workbench.bitext.sentences import chinese_sentences, with_words
from workbench.memory.linking import SentenceLink, Unlinked, put_links, unlinked
from workbench.memory.store import Memory

if TYPE_CHECKING:
    from workbench.bitext.linking import Link, SentenceLinker

# Units: with the encoder some 100 ms, in which a lookup waits.
STEP = 8

LoadEncoder = Callable[[], SentenceEncoder | EncoderMissing]


def sentence_places(text: str) -> tuple[tuple[int, int], ...]:
    """Return the sentences of a Chinese text as they are cut for linking, and so for looking up."""
    return tuple((span.start, span.end) for span in with_words(text, chinese_sentences(text)))


class UnitLinker:
    """Links the sentences of units; the encoder is loaded beside, when it is first wanted."""

    def __init__(self, load: LoadEncoder) -> None:
        """Take what loads the encoder, which may take seconds."""
        self._load = load
        self._loader = ThreadPoolExecutor(1, thread_name_prefix="encoder")
        self._loading: Future[SentenceEncoder | EncoderMissing] | None = None
        self._linker: SentenceLinker | None = None

    def close(self) -> None:
        """Wait for nothing; what is being loaded is let go of."""
        self._loader.shutdown(wait=False, cancel_futures=True)

    def is_ready(self, *, wait: bool = False) -> bool:
        """Return whether it is known what sentences are linked by; `wait` until it is."""
        if self._loading is None:
            self._loading = self._loader.submit(self._load)
        if wait:
            self._loading.result()
        return self._loading.done()

    def link(self, memory: Memory, limit: int = STEP) -> int:
        """Link some units that wait, the newest first; return how many. Call when it is ready."""
        units = unlinked(memory, limit)
        if not units:
            return 0
        links = self._made().link_all([(unit.source, unit.target) for unit in units])
        with memory.transaction():
            for unit, found in zip(units, links, strict=True):
                put_links(memory, unit, tuple(_of_all(unit, found)))
        return len(units)

    def _made(self) -> "SentenceLinker":
        # What reads numbers, dates and names is imported where units wait, beside the window.
        from workbench.bitext.anchors import AnchorReader  # noqa: PLC0415 - on demand
        from workbench.bitext.lexicon import news_lexicon  # noqa: PLC0415 - on demand
        from workbench.bitext.linking import SentenceLinker  # noqa: PLC0415 - on demand

        if self._linker is None:
            loaded = None if self._loading is None else self._loading.result()
            encoder = None if isinstance(loaded, EncoderMissing) else loaded
            self._linker = SentenceLinker(AnchorReader(news_lexicon()), encoder)
        return self._linker


def _of_all(unit: Unlinked, links: "Iterable[Link]") -> Iterator[SentenceLink]:
    """Yield a link for every sentence of the source, without its English where it is not known."""
    from workbench.bitext.comparing import CutPair  # noqa: PLC0415 - as above

    by_place = {link.source: link for link in links}
    spans = CutPair.of(unit.source, unit.target).source_spans
    for span in spans:
        link = by_place.get(span)
        if link is None:
            yield SentenceLink(span.start, span.end, method="split")
        else:
            target = link.target
            yield SentenceLink(
                span.start, span.end, target.start, target.end, link.confidence, str(link.method)
            )
