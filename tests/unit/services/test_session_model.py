"""Random work, undo, redo and restarts, held against a model that keeps whole copies."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.projects import PARAGRAPHS, Clock, an_article, is_within, segment_ids, segments
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.model.ids import SegmentId
from workbench.model.segment import Role, Status
from workbench.services.commands.annotations import (
    AddHighlight,
    AddNote,
    ChangeNote,
    MarkedSpan,
    RemoveHighlight,
    RemoveNote,
)
from workbench.services.commands.articles import AddArticle, RemoveArticle, UpdateArticle
from workbench.services.commands.command import Batch, Command
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetRole, SetStatus, SetTarget
from workbench.services.history import versions_of
from workbench.services.session import Session

pytestmark = pytest.mark.slow

PLACES = st.integers(0, 9)
TEXTS = st.text(alphabet="Kery 克里", max_size=8)
VERSIONS = st.lists(st.sampled_from([*PARAGRAPHS, "新的一段文字", "又一段"]), max_size=5)

State = tuple[object, ...]


def state_of(session: Session) -> State:
    """All that a person can see; revisions and times go on rising and are no state."""
    seen = [replace(s, rev=0, source_rev=0, changed_at=0, changed_by="") for s in segments(session)]
    ids = [s.id for s in seen]
    highlights = [
        (h.id, h.segment_id, h.kind, [replace(a, rev=0) for a in h.anchors])
        for h in session.read.highlights()
    ]
    articles = [replace(article, rev=0) for article in session.read.articles()]
    return (articles, seen, highlights, session.read.notes_of(ids))


def has_more(text: str, other: str) -> bool:
    """Whether `other` is `text` with one span written into it."""
    cuts = ((text[:at], text[at:]) for at in range(len(text) + 1))
    longer = len(other) > len(text)
    return longer and any(other.startswith(a) and other.endswith(b) for a, b in cuts)


def goes_on(before: str, text: str, other: str) -> bool:
    if has_more(text, before):
        return has_more(other, text)
    return has_more(text, other) and other != before


class Desk(RuleBasedStateMachine):
    """A person at work, who never types twice in the same place within one step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.session = self.opened()
        self.past: list[State] = [state_of(self.session)]
        self.future: list[State] = []
        self.saved: set[tuple[SegmentId, str]] = set()

    def opened(self) -> Session:
        return Session(self.folder / "news.dzp", author="lin", clock=self.clock)

    def run(self, command: Command) -> None:
        self.clock.pass_by(10)
        try:
            changes = self.session.execute(command)
        except UsageError:
            return
        if changes:
            self.past.append(state_of(self.session))
            self.future = []
            self.saved |= {(segment.id, segment.target) for segment in segments(self.session)}

    @initialize()
    def begin(self) -> None:
        self.run(AddArticle(an_article(), "news.txt"))

    @rule(place=PLACES, text=TEXTS)
    def type(self, place: int, text: str) -> None:
        for segment in segment_ids(self.session)[place:][:1]:
            self.run(SetTarget(segment, text))

    @rule(place=PLACES, text=TEXTS, other=TEXTS)
    def go_on_typing(self, place: int, text: str, other: str) -> None:
        """Two edits without a pause are one step if the second only adds, or takes, as well."""
        for segment in segment_ids(self.session)[place:][:1]:
            before = self.session.read.segment(segment).target
            steps = len(self.past)
            self.run(SetTarget(segment, text))
            changed = len(self.past) > steps
            if self.session.execute(SetTarget(segment, other)):
                if changed and goes_on(before, text, other):
                    self.past.pop()
                self.past.append(state_of(self.session))
                self.future = []

    @rule(place=PLACES)
    def begin_and_think_better_of_it(self, place: int) -> None:
        self.go_on_typing(place, "K", "")

    @rule(place=PLACES, status=st.sampled_from(Status), role=st.sampled_from(Role))
    def judge(self, place: int, status: Status, role: Role) -> None:
        chosen = segment_ids(self.session)[place:][:2]
        self.run(Batch("judge", [SetStatus(chosen, status), SetRole(chosen, role)]))

    @rule(place=PLACES, side=st.sampled_from(Side), start=PLACES, length=PLACES)
    def mark(self, place: int, side: Side, start: int, length: int) -> None:
        for segment in segment_ids(self.session)[place:][:1]:
            self.run(AddHighlight(segment, "term", [MarkedSpan(side, start, start + length)]))

    @rule(place=PLACES, text=TEXTS)
    def note(self, place: int, text: str) -> None:
        for segment in segment_ids(self.session)[place:][:1]:
            self.run(AddNote(segment, text))

    @rule(place=PLACES, resolved=st.booleans())
    def answer(self, place: int, resolved: bool) -> None:  # noqa: FBT001 - hypothesis names it
        for note in self.session.read.notes_of(segment_ids(self.session))[place:][:1]:
            self.run(ChangeNote(note.id, resolved=True) if resolved else RemoveNote(note.id))

    @rule(place=PLACES)
    def unmark(self, place: int) -> None:
        for highlight in self.session.read.highlights()[place:][:1]:
            self.run(RemoveHighlight(highlight.id))

    @rule(texts=VERSIONS)
    def reimport(self, texts: list[str]) -> None:
        for article in self.session.read.articles()[:1]:
            self.run(UpdateArticle(article.id, an_article("标题", *texts), "news.txt"))

    @rule(texts=VERSIONS)
    def add(self, texts: list[str]) -> None:
        if len(self.session.read.articles()) < 3:
            self.run(AddArticle(an_article("标题", *texts), "more.txt"))

    @rule()
    def remove(self) -> None:
        for article in self.session.read.articles()[-1:]:
            self.run(RemoveArticle(article.id))

    @rule(value=TEXTS)
    def set_up(self, value: str) -> None:
        self.session.execute(ChangeSettings([("name", value)]))

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        assert self.session.undo()
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.session.redo()
        self.past.append(self.future.pop())

    @rule()
    def restart(self) -> None:
        self.session.close()
        self.session = self.opened()

    @invariant()
    def is_as_the_model_says(self) -> None:
        assert state_of(self.session) == self.past[-1]
        assert (self.session.undoable() is not None) == (len(self.past) > 1)
        assert (self.session.redoable() is not None) == bool(self.future)

    def teardown(self) -> None:
        self.look_for_every_text()
        while self.session.undo():
            self.past.pop()
        assert state_of(self.session) == self.past[0]
        assert self.session.read.damage() == []
        self.session.close()
        shutil.rmtree(self.folder)

    def look_for_every_text(self) -> None:
        """What a segment ever held is in a version of it, as long as the segment is there."""
        for segment in segment_ids(self.session):
            versions = [version.text for version in versions_of(self.session.read, segment)]
            for text in (text for of, text in self.saved if of == segment):
                assert any(is_within(text, version) for version in versions)


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=60, stateful_step_count=30)
