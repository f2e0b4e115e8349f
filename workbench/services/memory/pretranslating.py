"""Drafts out of the memories for what nobody has translated: above a threshold, by layers.

Planned and put in on the session's thread; looked up on the service's, from immutable values.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.memory.attached import MemoryFailure
from workbench.model.changes import Kind
from workbench.model.ids import ArticleId, SegmentId
from workbench.services.commands.command import Batch
from workbench.services.commands.targets import DraftText, PutDrafts
from workbench.services.drafting.drafts import Only, may_draft
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import Insertable, Layer, MatchSet, Wanted
from workbench.services.memory.wanting import wanted_in
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader

# What fills a paragraph as it is; an assembly is one more, if it is wished for.
WHOLE_PARAGRAPHS = frozenset({Layer.PARAGRAPH, Layer.SENTENCE, Layer.TEMPLATE})


@dataclass(frozen=True, slots=True)
class PretranslateOptions:
    """From how many percent on a match is taken, and of which layers.

    An assembly is taken only where every sentence has its English; a match of which the user would
    have to change a number, a date or a name only where `with_left` is set.
    """

    least: int = 95
    layers: frozenset[Layer] = WHOLE_PARAGRAPHS | {Layer.ASSEMBLY}
    only: Only = Only.INITIAL
    with_left: bool = False

    def takes(self, item: Insertable) -> bool:
        """Return whether a match of a paragraph may become its draft."""
        return (
            item.layer in self.layers
            and item.percent >= self.least
            and item.complete
            and item.located
            and (self.with_left or not item.left)
            and bool(item.text.strip())
        )


@dataclass(frozen=True, slots=True)
class MemoryDraft:
    """A draft for a segment as it was at `rev`, with its origin, `tm:92`, and its layer."""

    segment: int
    rev: int
    text: str
    origin: str
    layer: Layer


@dataclass(frozen=True, slots=True)
class Pretranslation:
    """What was looked up: drafts, how many were asked for, and memories that could not be asked."""

    drafts: tuple[MemoryDraft, ...]
    asked: int
    failures: tuple[MemoryFailure, ...] = ()


def plan_pretranslation(
    reader: ProjectReader,
    article_ids: Iterable[ArticleId] | None = None,
    options: PretranslateOptions = PretranslateOptions(),
) -> list[Wanted]:
    """Return what to ask for in some articles, or in all: where a machine may write, as `Only`."""
    wanted = [each.id for each in reader.articles()] if article_ids is None else article_ids
    return list(wanted_in(reader, wanted, takes=lambda one: may_draft(one, options.only)))


def look_up_drafts(
    look_up: Callable[[Wanted], MatchSet],
    wanted: Sequence[Wanted],
    options: PretranslateOptions = PretranslateOptions(),
    cancel: CancelToken | None = None,
    progress: Callable[[int], object] = lambda _: None,
) -> Pretranslation:
    """Return the best draft for each segment that has one; stop with `Cancelled` if told to.

    `look_up` is `MemoryService.look_up`.
    """
    token = cancel or CancelToken()
    drafts: list[MemoryDraft] = []
    failures: dict[object, MemoryFailure] = {}
    for number, each in enumerate(wanted, 1):
        token.raise_if_cancelled()
        answer = look_up(each)
        failures |= {failure.path: failure for failure in answer.failures}
        drafts += _draft(each, answer, options)
        progress(number)
    return Pretranslation(tuple(drafts), len(wanted), tuple(failures.values()))


def _draft(wanted: Wanted, answer: MatchSet, options: PretranslateOptions) -> Iterator[MemoryDraft]:
    for item in answer.items:
        fills = item.place.start == 0 and item.place.end == len(wanted.source)
        if (fills or _is_all(item, wanted)) and options.takes(item):
            yield MemoryDraft(wanted.segment, wanted.rev, item.text, item.origin, item.layer)
            return


def _is_all(item: Insertable, wanted: Wanted) -> bool:
    """Return whether a match covers the paragraph but for white space and marks at its ends."""
    around = wanted.source[: item.place.start] + wanted.source[item.place.end :]
    return not any(map(str.isalnum, around))


def put_memory_drafts(session: Session, drafts: Sequence[MemoryDraft]) -> frozenset[SegmentId]:
    """Store the drafts as one step that undo takes back; return the segments that took theirs.

    One is dropped where its segment changed since it was asked for, is locked, or holds what
    somebody typed.
    """
    by_origin: dict[str, list[DraftText]] = {}
    for each in drafts:
        text = DraftText(SegmentId(each.segment), each.rev, each.text)
        by_origin.setdefault(each.origin, []).append(text)
    if not by_origin:
        return frozenset()
    commands = [PutDrafts(texts, origin) for origin, texts in by_origin.items()]
    changes = session.execute(Batch(PutDrafts.code, commands))
    asked = {each.segment for each in drafts}
    touched = changes.touched(Kind.SEGMENT)
    return frozenset(SegmentId(ref.id) for ref in touched if ref.id in asked)
