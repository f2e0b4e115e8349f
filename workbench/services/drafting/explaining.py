"""What a language model is asked about a translation: other words for some, and why it is so."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from threading import Event

from workbench.api import (
    InstructedProvider,
    Instruction,
    ProviderFactory,
    ProviderSettings,
    StoppableProvider,
)
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.model.house_style import HouseStyle
from workbench.services.drafting.answers import without_fence
from workbench.services.drafting.calling import Caller, Closed, Pace
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.prompts import ALTERNATIVES, WHY, load_prompt, style_lines
from workbench.services.jobs import Cancelled, CancelToken

# How many alternatives are shown at most, and how many reasons.
_MOST_ALTERNATIVES, _MOST_REASONS = 5, 12


class ReasonKind(StrEnum):
    """What a reason is about."""

    GRAMMAR = "grammar"
    IDIOM = "idiom"
    REFERENCE = "reference"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Alternative:
    """Other words for a selection, and how they differ."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is put so: about which words of the source."""

    kind: ReasonKind
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about: a paragraph, its translation, and the words selected in it."""

    source: str
    translation: str
    selection: str = ""


@dataclass(frozen=True)
class Adviser:
    """Asks one language model between two languages; the cost is the user's, so it asks once."""

    factory: ProviderFactory
    settings: ProviderSettings
    source: str
    target: str
    style: HouseStyle

    @property
    def model(self) -> str:
        """Return the model that is asked."""
        return facts_of(self.factory, self.settings).model

    def alternatives(self, question: Question, cancel: CancelToken) -> tuple[Alternative, ...]:
        """Return other words for the selection; raise what `Provider.translate` raises.

        `provider.no_model` says that the engine takes no questions, `provider.wrong_form` that its
        answer is none. Raises `Cancelled`.
        """
        rows = self._rows(ALTERNATIVES, "alternatives", question, cancel)
        found = [Alternative(_text(row, "text"), _text(row, "note")) for row in rows]
        own = question.selection.strip()
        kept: dict[str, Alternative] = {}
        for each in found:
            if each.text and each.text != own:
                kept.setdefault(each.text, each)
        return tuple(kept.values())[:_MOST_ALTERNATIVES]

    def reasons(self, question: Question, cancel: CancelToken) -> tuple[Reason, ...]:
        """Return why a translation is put so; raises as `alternatives` does."""
        rows = self._rows(WHY, "reasons", question, cancel)
        found = [
            Reason(_kind(_text(row, "kind")), _text(row, "words"), _text(row, "reason"))
            for row in rows
        ]
        return tuple(each for each in found if each.reason)[:_MOST_REASONS]

    def instruction(self, prompt: str, question: Question) -> Instruction:
        """Return all that is sent."""
        values = {"source": self.source, "target": self.target, "style": style_lines(self.style)}
        body = {"source": question.source, "translation": question.translation}
        asked = {"selection": question.selection} if question.selection else {}
        text = json.dumps({**body, **asked}, ensure_ascii=False)
        return Instruction(load_prompt(prompt).filled(values), text)

    def _rows(
        self, prompt: str, name: str, question: Question, cancel: CancelToken
    ) -> list[Mapping[str, object]]:
        provider = self.factory(self.settings)
        if not isinstance(provider, InstructedProvider):
            raise UsageError("provider.no_model", provider=self.factory.label)
        closed = Event()

        def stop() -> None:
            closed.set()
            if isinstance(provider, StoppableProvider):
                provider.stop()

        caller = Caller(Pace(facts_of(self.factory, self.settings).pause), closed)
        with cancel.calling(stop):
            try:
                ask = partial(provider.answer, self.instruction(prompt, question))
                reply = caller.call(ask)
            except Closed:
                raise Cancelled from None
            except EnvironmentFailure:
                cancel.raise_if_cancelled()
                raise
        return self._read(reply.text, name)

    def _read(self, answer: str, name: str) -> list[Mapping[str, object]]:
        try:
            body = json.loads(without_fence(answer))
        except (ValueError, RecursionError):
            body = None
        rows = body.get(name) if isinstance(body, dict) else None
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise EnvironmentFailure("provider.wrong_form", provider=self.factory.label)
        return rows


def _text(row: Mapping[str, object], name: str) -> str:
    value = row.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _kind(said: str) -> ReasonKind:
    return ReasonKind(said) if said in set(ReasonKind) else ReasonKind.OTHER
