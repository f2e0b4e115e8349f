"""Choices between a conversion's candidates: making, confirming and taking them back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.choice import ChoiceScope, ConversionChoice
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.model.ids import ArticleId, ChoiceId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.commands.command import Undoable
from workbench.storage.transaction import Transaction
from workbench.text.anchoring import make_anchor


@dataclass(frozen=True, slots=True)
class ChooseConversion(Undoable):
    """Write `source[start:end]` of a segment as `output`, there, in its article or everywhere.

    A choice for the same words in the same scope is replaced; so is every nearer one for this
    place, which would win over a wider one just made.
    """

    segment_id: SegmentId
    variant: Variant
    start: int
    end: int
    output: str
    scope: ChoiceScope
    code: ClassVar[str] = "choose_conversion"

    def apply(self, tx: Transaction) -> None:
        """Store the choice; raise `UsageError("highlight.range")` for words outside the source."""
        segment = tx.segments.get(self.segment_id)
        anchor = make_anchor(Side.SOURCE, segment.source, self.start, self.end, segment.rev)
        for choice in self._replaced(tx, segment, anchor.quote):
            tx.choices.delete(choice.id)
        here, inside = self.scope is ChoiceScope.PLACE, self.scope is not ChoiceScope.PROJECT
        tx.choices.insert(
            ConversionChoice(
                ChoiceId(0),
                self.variant,
                anchor.quote,
                self.output,
                self.scope,
                article_id=segment.article_id if inside else ArticleId(0),
                segment_id=segment.id if here else SegmentId(0),
                anchor=anchor if here else None,
                created_at=tx.now,
                created_by=tx.author,
            )
        )

    def _replaced(self, tx: Transaction, segment: Segment, form: str) -> Iterator[ConversionChoice]:
        for choice in tx.choices.where("segment_id", segment.id):
            here = choice.anchor is not None and choice.anchor.start == self.start
            if here and choice.variant is self.variant:
                yield choice
        if self.scope is ChoiceScope.PLACE:
            return
        for choice in tx.choices.where("segment_id", 0):
            same = choice.form == form and choice.variant is self.variant
            nearer = choice.article_id == segment.article_id
            if same and (nearer or choice.scope is self.scope is ChoiceScope.PROJECT):
                yield choice


@dataclass(frozen=True, slots=True)
class ConfirmChoice(Undoable):
    """Apply a choice again although the words next to its place have changed."""

    choice_id: ChoiceId
    code: ClassVar[str] = "confirm_choice"

    def apply(self, tx: Transaction) -> None:
        """Make it sure where it stands now; `UsageError("choice.lost")` if it stands nowhere."""
        choice = tx.choices.get(self.choice_id)
        segment = tx.segments.get(choice.segment_id)
        anchor = choice.anchor
        if anchor is None or segment.source[anchor.start : anchor.end] != choice.form:
            raise UsageError("choice.lost", form=choice.form)
        fresh = make_anchor(Side.SOURCE, segment.source, anchor.start, anchor.end, segment.rev)
        tx.choices.save(replace(choice, anchor=fresh, unsure=False))


@dataclass(frozen=True, slots=True)
class RemoveChoice(Undoable):
    """Go back to what the rules say."""

    choice_id: ChoiceId
    code: ClassVar[str] = "remove_choice"

    def apply(self, tx: Transaction) -> None:
        """Delete the choice; raise `UsageError("choice.unknown")` if there is none."""
        tx.choices.delete(self.choice_id)
