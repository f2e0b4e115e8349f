"""What a window asks of the memories, and what it shows of their answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from workbench.bitext.guesses import Guess
from workbench.memory.attached import MemoryFailure
from workbench.memory.concordance import Concordance, KwicLine
from workbench.memory.following import Step
from workbench.memory.scoring import EXACT, Changed
from workbench.memory.unit import NOWHERE, Document
from workbench.model.drafted import MEMORY, Maker
from workbench.model.finding import Span
from workbench.model.language import Variant
from workbench.model.segment import Role, Status


@dataclass(frozen=True, slots=True)
class Wanted:
    """A segment as it is when its matches are asked for; holds nothing of the project's.

    `rev` and `source_rev` are the segment's. `previous` and `following` are the sources beside it,
    `None` at the borders of its article. `language` is the article's, `published` its day, by which
    dates are written. `workbench.services.memory.wanting` makes one.
    """

    segment: int
    rev: int
    source_rev: int
    source: str
    previous: str | None = None
    following: str | None = None
    role: Role = Role.BODY
    article: int = 0
    language: Variant = Variant.CHINA
    published: date | None = None


class Layer(StrEnum):
    """Of what a match is made."""

    PARAGRAPH = "paragraph"
    ASSEMBLY = "assembly"
    SENTENCE = "sentence"
    FRAGMENT = "fragment"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Stored:
    """The unit behind a match: where it is kept, where it came from, how old it is.

    `memory` is the name that the user knows, `path` its file, `id` the unit's there. `context` is
    the whole source that the match's `source` is a part of. Moments are ms since the epoch, UTC, 0
    where unknown; `copies` counts the units with the same two texts.
    """

    memory: str
    path: Path
    id: int
    context: str
    document: Document = NOWHERE
    status: Status | None = None
    changed_at: int = 0
    changed_by: str = ""
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of an assembly: `text` is its English, "" where nothing is known of it.

    `place` is where it stands in the new paragraph, `target` where its English stands in the
    assembly's text, `None` where there is none.
    """

    place: Span
    text: str
    percent: int
    target: Span | None = None


@dataclass(frozen=True, slots=True)
class Insertable:
    """One line of what was found: its `text` can be put into the target.

    `percent` counts context (102, 101) and penalties in; for a fragment it is its guess's share of
    the units. `place` is the part of the new paragraph that it translates. `source` is the stored
    sentence or paragraph that was compared, "" for an assembly and a template; `changes` tell what
    differs: their `new_…` are places in the new paragraph, their `old_…` places in `source`.
    `source_place` is where `source` stands in `stored.context`.

    `bridged` tells that the two are written in different forms of Chinese. `located` is false where
    a sentence was found whose English is not known: then `text` is the whole English of its unit,
    to be looked at. `substituted` are the places in `text` where a number, a date or a name was
    changed to fit; `left` those of `changes` that the user has to change. `pieces` are those of an
    assembly, which is `complete` where every sentence has its English.
    """

    layer: Layer
    text: str
    percent: int
    place: Span
    source: str = ""
    source_place: Span | None = None
    changes: tuple[Changed, ...] = ()
    stored: Stored | None = None
    bridged: bool = False
    located: bool = True
    substituted: tuple[Span, ...] = ()
    left: tuple[Changed, ...] = ()
    pieces: tuple[Piece, ...] = ()
    complete: bool = True

    @property
    def origin(self) -> str:
        """Return the origin of a target that is taken from it: `tm:<percent>`, 100 at most."""
        return f"tm:{max(0, min(self.percent, EXACT))}"

    @property
    def maker(self) -> Maker:
        """Return what a target that is taken from it was made by: the memory, by its name."""
        return Maker(MEMORY, self.stored.memory if self.stored is not None else "")


@dataclass(frozen=True, slots=True)
class KnownFragment:
    """A run of the new paragraph that the memories know, for the underline at `place`.

    `english` is a name's own, "" where it is guessed. `guesses` are the likeliest first, each with
    its votes; `units` are some that hold the fragment, the newest first, and `count` all of them.
    """

    place: Span
    text: str
    guesses: tuple[Guess, ...] = ()
    english: str = ""
    units: tuple[Stored, ...] = ()
    count: int = 0

    @property
    def best(self) -> str:
        """Return what a key inserts, "" where nothing can be guessed."""
        return self.english or (self.guesses[0].text if self.guesses else "")


class State(StrEnum):
    """What an answer is; the last three are three different sentences."""

    FOUND = "found"
    NOTHING = "nothing"
    FAILED = "failed"
    NO_MEMORY = "no_memory"


@dataclass(frozen=True, slots=True)
class MatchSet:
    """The answer for one segment as it was: it is stale where `segment` or `rev` differ now.

    `items` are in the order of Ctrl+1 to Ctrl+9, and may be more. `failures` tell which memories
    could not be asked, also where others found something.
    """

    wanted: Wanted
    state: State
    items: tuple[Insertable, ...] = ()
    fragments: tuple[KnownFragment, ...] = ()
    failures: tuple[MemoryFailure, ...] = ()

    @property
    def segment(self) -> int:
        """Return the segment that it is for."""
        return self.wanted.segment

    @property
    def rev(self) -> int:
        """Return the segment's revision when it was asked."""
        return self.wanted.rev

    @property
    def assembly(self) -> Insertable | None:
        """Return the paragraph put together from its sentences, `None` if there is none."""
        return next((each for each in self.items if each.layer is Layer.ASSEMBLY), None)


@dataclass(frozen=True, slots=True)
class MemoryPlace:
    """A memory as a user attaches it; `own` tells where confirmed pairs are written.

    `name` is what the user calls it. Where two matches are worth the same, the one of the higher
    `priority` comes first; `penalty` is taken off each, in percent. A memory that is not `writable`
    is only read.
    """

    path: Path
    name: str
    priority: int = 0
    penalty: int = 0
    on: bool = True
    writable: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class FollowReport:
    """What became of the steps that followed a project's changes.

    `added`, `updated` and `removed` count units. `failure` is set where a memory could not be
    written: what it should have taken waits (`waiting` steps) and is tried again; `kept` is false
    where not even the queue could be put on the disk.
    """

    added: int = 0
    updated: int = 0
    removed: int = 0
    waiting: int = 0
    failures: tuple[MemoryFailure, ...] = ()
    kept: bool = True


@dataclass(frozen=True, slots=True)
class ConcordanceAnswer:
    """Lines of a concordance, by memory and then the newest units first.

    `names` are the memories' ids, as lines have them, and their names. `more` says where each
    memory goes on that has more: hand it to the next call with the same question.
    """

    state: State
    lines: tuple[KwicLine, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    failures: tuple[MemoryFailure, ...] = ()
    more: Mapping[str, Concordance] = field(default_factory=dict)


class MatchService(Protocol):
    """The memories of an open project, as `workbench.services.memory.service.MemoryService`.

    All methods but `cached` belong to one thread, the one that calls first; none raises what a
    memory's failure is: that is in the answer. Give it a job runner of one thread.
    """

    def look_up(self, wanted: Wanted) -> MatchSet:
        """Return what the memories have for a segment; from the cache where nothing changed."""

    def prefetch(self, wanted: Sequence[Wanted]) -> None:
        """Look up what is wanted next, so that `cached` has it."""

    def cached(self, wanted: Wanted) -> MatchSet | None:
        """Return an answer that is there already, from any thread, at once, to be shown first.

        It is for this source between these neighbours, but a memory may have changed since: ask
        `look_up` as well, which is as quick where nothing did.
        """

    def follow(self, steps: Sequence[Step]) -> FollowReport:
        """Write what was confirmed, edited, undone or rejected; what fails waits in a queue.

        `workbench.services.memory.following.steps_of` makes the steps from a change set.
        """

    def link_some(self) -> int:
        """Link the sentences of some units; return how many still wait. A step of some 100 ms."""

    def guess(self, run: str) -> str:
        """Return the likeliest English of a run, "" where the memories say nothing."""

    def concordance(
        self, asked: Concordance, more: Mapping[str, Concordance] | None = None
    ) -> ConcordanceAnswer:
        """Search the memories that are on; raises `InputError` for an expression that is wrong.

        With `more` of an answer, what follows it.
        """

    def set_memories(self, places: Sequence[MemoryPlace]) -> None:
        """Take other memories, or the same with other settings, from now on."""

    def close(self) -> None:
        """Close all files."""
