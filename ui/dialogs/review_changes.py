"""A review that came back: every change by itself, accepted or refused by one key."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui.language import Words, counted, noted, told, tr
from ui.messages import STATUS_NAMES, moment_of
from ui.theme import Theme
from ui.triggers import on_click
from ui.widgets.diff_view import DiffView
from ui.widgets.labels import PlainLabel
from ui.widgets.two_line_list import TwoLineList
from workbench.model.proposal import Proposal, ProposalKind, ReviewPlan
from workbench.model.review import ReviewedRow, RowState
from workbench.model.segment import Status
from workbench.text.plural import Plural

_SIZE = (980, 560)
_LEFT = 400

STATES = Words(
    {
        RowState.NO_KEY: "added by hand, or its number was edited",
        RowState.COPIED: "a copy of another row",
        RowState.MOVED: "moved to another place",
        RowState.DELETED: "deleted",
        RowState.ADDED: "inserted",
        RowState.SOURCE_CHANGED: "its source was changed",
        RowState.FOREIGN: "of another project",
        RowState.OUTDATED: "the segment has changed since",
        RowState.UNKNOWN: "the project has no such segment",
        RowState.LOCKED: "the segment is locked",
    }
)
_KINDS = Words(
    {
        ProposalKind.TEXT: "text",
        ProposalKind.STATUS: "status",
        ProposalKind.NOTE: "comment",
    }
)


class Decision(StrEnum):
    """What the user said to a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


_MARKS = {Decision.OPEN: "○", Decision.ACCEPTED: "✓", Decision.REFUSED: "✗"}
_SAID = Words(
    {
        Decision.OPEN: "not decided",
        Decision.ACCEPTED: "accepted",
        Decision.REFUSED: "refused",
    }
)
_HINT = noted("A accepts and R refuses a change and goes to the next; Shift+A accepts all.")


class ReviewDialog(QDialog):
    """Changes at the left, what the chosen one does at the right; odd rows last.

    `accepted_numbers` are those to take over; what nobody decided is left out.
    """

    def __init__(self, plan: ReviewPlan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review: {name}", name=plan.name))
        self.resize(*_SIZE)
        self._plan = plan
        self._proposals: Sequence[Proposal] = plan.proposals
        self._decisions = dict.fromkeys((p.number for p in self._proposals), Decision.OPEN)
        self.list = TwoLineList(theme, tr("Changes"), self)
        self.view = DiffView(theme, self)
        self.count = PlainLabel("", self)
        self._fill()
        self._lay_out()
        self._connect()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def accepted_numbers(self) -> frozenset[int]:
        """Return the numbers of the changes that were accepted."""
        return frozenset(n for n, said in self._decisions.items() if said is Decision.ACCEPTED)

    def _fill(self) -> None:
        for proposal in self._proposals:
            self.list.add(*self._lines(proposal), proposal.source)
        for row in self._plan.odd:
            self.list.add(*_odd_lines(row), row.source)
        self._count()

    def _lines(self, proposal: Proposal) -> tuple[str, str]:
        decision = self._decisions[proposal.number]
        kind = _KINDS[proposal.kind]
        parts = [f"{_MARKS[decision]} {proposal.row}", kind, proposal.author or tr("nobody named")]
        parts += [_SAID[decision]] if decision is not Decision.OPEN else []
        return " · ".join(parts), " ".join(_shown(proposal).split())

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget in (self.list, self.view):
            splitter.addWidget(widget)
        splitter.setSizes([_LEFT, _SIZE[0] - _LEFT])
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        hint = PlainLabel(tr(_HINT), self)
        hint.setProperty("kind", "soft")
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        for label in (hint, self.count):
            layout.addWidget(label)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        self.accept_one = QPushButton(tr("&Accept"), self)
        self.refuse_one = QPushButton(tr("&Refuse"), self)
        self.accept_all = QPushButton(tr("Accept a&ll"), self)
        self.close_button = QPushButton(tr("Cancel"), self)
        self.take = QPushButton(tr("&Take over"), self)
        self.take.setProperty("kind", "primary")
        self.take.setToolTip("Ctrl+Return")
        row = QHBoxLayout()
        for button in (self.accept_one, self.refuse_one, self.accept_all):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.close_button, self.take):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        on_click(self.accept_one, self.accept_current)
        on_click(self.refuse_one, self.refuse_current)
        on_click(self.accept_all, self.accept_every)
        on_click(self.close_button, self.reject)
        on_click(self.take, self.accept)
        for keys, button in (
            ("A", self.accept_one),
            ("R", self.refuse_one),
            ("Shift+A", self.accept_all),
            ("Ctrl+Return", self.take),
        ):
            QShortcut(QKeySequence(keys), self, button.click)

    def accept_current(self) -> None:
        """Accept the change the cursor is on and go to the next."""
        self._decide(Decision.ACCEPTED)

    def refuse_current(self) -> None:
        """Refuse the change the cursor is on and go to the next."""
        self._decide(Decision.REFUSED)

    def accept_every(self) -> None:
        """Accept every change that was not refused."""
        for at, proposal in enumerate(self._proposals):
            if self._decisions[proposal.number] is not Decision.REFUSED:
                self._set(at, Decision.ACCEPTED)
        self._count()

    def _decide(self, decision: Decision) -> None:
        at = self.list.currentRow()
        if not 0 <= at < len(self._proposals):
            return
        self._set(at, decision)
        self._count()
        self.list.setCurrentRow(min(at + 1, self.list.count() - 1))

    def _set(self, at: int, decision: Decision) -> None:
        proposal = self._proposals[at]
        self._decisions[proposal.number] = decision
        self.list.change(at, *self._lines(proposal))

    def _count(self) -> None:
        said = list(self._decisions.values())
        words = [
            told(
                len(said),
                Plural(
                    "{accepted} of {all} changes accepted, {open} not decided.",
                    one="{accepted} of {all} change accepted, {open} not decided.",
                    by="all",
                ),
                accepted=f"{said.count(Decision.ACCEPTED):,}",
                open=f"{said.count(Decision.OPEN):,}",
            )
        ]
        if odd := len(self._plan.odd):
            words.append(
                counted(
                    odd,
                    "{number} row cannot be taken back; it is listed last.",
                    "{number} rows cannot be taken back; they are listed last.",
                )
            )
        self.count.setText(" ".join(words))

    def _show(self, at: int) -> None:
        is_proposal = 0 <= at < len(self._proposals)
        for button in (self.accept_one, self.refuse_one):
            button.setEnabled(is_proposal)
        if is_proposal:
            proposal = self._proposals[at]
            self.view.show_difference(*_sides(proposal), _heading(proposal))
        elif at >= 0:
            row = self._plan.odd[at - len(self._proposals)]
            reasons = tr(", ").join(STATES[state] for state in RowState if state in row.states)
            heading = tr("Not applied: {reasons}", reasons=reasons)
            self.view.show_difference(row.old_target or "", row.new_target, heading)


def _shown(proposal: Proposal) -> str:
    if proposal.kind is ProposalKind.STATUS:
        return f"{_status(proposal.old)} → {_status(proposal.new)}"
    return proposal.new or tr("(nothing)")


def _sides(proposal: Proposal) -> tuple[str, str]:
    if proposal.kind is ProposalKind.STATUS:
        return _status(proposal.old), _status(proposal.new)
    return proposal.old, proposal.new


def _status(value: str) -> str:
    return STATUS_NAMES[Status(value)]


def _heading(proposal: Proposal) -> str:
    when = moment_of(proposal.at) if proposal.at else ""
    return " · ".join(filter(None, (proposal.source, proposal.author, when)))


def _odd_lines(row: ReviewedRow) -> tuple[str, str]:
    reasons = tr(", ").join(STATES[state] for state in RowState if state in row.states)
    return f"! {row.number or row.position} · {reasons}", " ".join(row.source.split())
