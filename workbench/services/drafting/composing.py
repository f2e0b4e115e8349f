"""Putting together what a language model is sent: paragraphs, and what helps to translate them."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from workbench.api import Instruction
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.drafting.material import KnownPair, Material
from workbench.services.drafting.prompts import Prompt, style_lines
from workbench.text.names.records import Records

# How many code points an instruction has at most; small models on one's own machine hold more.
ROOM = 24_000

_NAMES = frozenset({EntryKind.PERSON, EntryKind.PLACE, EntryKind.ORGANISATION})

Row = Mapping[str, object]


class Paragraph(Protocol):
    """What is to be translated; a `DraftRequest`."""

    @property
    def segment_id(self) -> SegmentId:
        """Return its segment."""

    @property
    def article_id(self) -> ArticleId:
        """Return its article."""

    @property
    def role(self) -> Role:
        """Return what it is there."""

    @property
    def text(self) -> str:
        """Return its source."""

    @property
    def marked(self) -> str:
        """Return its source with markers for its links, emphasis and codes."""


P = TypeVar("P", bound=Paragraph)


@dataclass(frozen=True, slots=True)
class Include:
    """What goes along with the paragraphs; `neighbours` on either side, `examples` for each."""

    title: bool = True
    neighbours: int = 2
    terms: bool = True
    style: bool = True
    examples: int = 3


@dataclass(frozen=True, slots=True)
class Composed:
    """What is sent, and how much of what was switched on was cut for length, by its kind."""

    instruction: Instruction
    ids: tuple[str, ...]
    cut: Mapping[str, int] = field(default_factory=dict)


class Composer:
    """Composes for one job; immutable, for any thread."""

    def __init__(
        self, prompt: Prompt, include: Include, material: Material, source: str, target: str
    ) -> None:
        """Translate between two BCP 47 languages."""
        self._include = include
        self._material = material
        self._style = style_lines(material.style) if include.style else ""
        values = {"source": source, "target": target, "style": self._style}
        self._system = prompt.filled(values)

    def compose(self, paragraphs: Sequence[Paragraph], note: str = "") -> Composed:
        """Return what is sent for paragraphs of one article; `note` tells what was wrong before."""
        parts = self._parts(paragraphs)
        system = f"{self._system}\n\n{note}" if note else self._system
        rows = [self.row(each) for each in paragraphs]
        cut: dict[str, int] = {}
        room = ROOM - len(system) - len(_json({"paragraphs": rows}))
        for kind in ("examples", "after", "before", "terms", "names"):
            while parts.get(kind) and len(_json(parts)) > room:
                parts[kind] = parts[kind][1:] if kind == "before" else parts[kind][:-1]
                cut[kind] = cut.get(kind, 0) + 1
        article = self._material.articles.get(paragraphs[0].article_id)
        title = article.facts.title if article is not None and self._include.title else ""
        helps = {kind: each for kind, each in parts.items() if each}
        body = {"paragraphs": rows, **({"title": title} if title else {}), **helps}
        return Composed(
            Instruction(system, _json(body)), tuple(str(row["id"]) for row in rows), cut
        )

    def row(self, paragraph: Paragraph) -> Row:
        """Return how a paragraph is shown to the model."""
        return {"id": id_of(paragraph), "role": paragraph.role.value, "text": paragraph.marked}

    def digest(self, paragraph: Paragraph) -> str:
        """Return what of the prompt bears upon a paragraph, for the cache: neighbours do not."""
        entries = entries_in([paragraph], self._material) if self._include.terms else ()
        words = [self._system, *(_json(_entry_row(each)) for each in entries)]
        return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()

    def _parts(self, paragraphs: Sequence[Paragraph]) -> dict[str, list[Row]]:
        article = self._material.articles.get(paragraphs[0].article_id)
        parts: dict[str, list[Row]] = {}
        count = self._include.neighbours
        if article is not None and count:
            before, _ = article.around(paragraphs[0].segment_id, count)
            _, after = article.around(paragraphs[-1].segment_id, count)
            asked = {each.segment_id for each in paragraphs}
            parts["before"] = [_neighbour(each) for each in before]
            parts["after"] = [_neighbour(each) for each in after if each.id not in asked]
        if self._include.terms:
            entries = entries_in(paragraphs, self._material)
            parts["names"] = [_entry_row(each) for each in entries if each.kind in _NAMES]
            parts["terms"] = [_entry_row(each) for each in entries if each.kind is EntryKind.WORD]
        if self._include.examples:
            parts["examples"] = [
                {"source": each.source, "translation": each.target}
                for each in self._examples(paragraphs)
            ]
        return parts

    def _examples(self, paragraphs: Iterable[Paragraph]) -> list[KnownPair]:
        """Return the best sentences of the memory, the likest first, none twice."""
        found: dict[str, KnownPair] = {}
        for paragraph in paragraphs:
            known = self._material.examples.get(paragraph.segment_id, ())
            for each in known[: self._include.examples]:
                found.setdefault(each.source, each)
        return sorted(found.values(), key=lambda each: -each.percent)


def entries_in(paragraphs: Sequence[Paragraph], material: Material) -> Sequence[GlossaryEntry]:
    """Return the records that occur in texts of one article, the strongest of each key."""
    article = material.articles.get(paragraphs[0].article_id) if paragraphs else None
    if article is None or not article.facts.terms:
        return ()
    records = article.facts.terms
    if not isinstance(records, Records):
        records = Records(records)
    matcher = records.matcher(article.facts.language)
    found: dict[GlossaryEntry, None] = {}
    for each in paragraphs:
        for _, _, entries in matcher.matches(each.text):
            named = next((entry for entry in entries if entry.english), None)
            if named is not None:
                found[named] = None
    return tuple(found)


def id_of(paragraph: Paragraph) -> str:
    """Return by which id a model knows a paragraph."""
    return f"p{paragraph.segment_id}"


def _neighbour(segment: Segment) -> Row:
    row = {"role": segment.role.value, "text": segment.source}
    return {**row, "translation": segment.target} if segment.target else row


def _entry_row(entry: GlossaryEntry) -> Row:
    row: dict[str, object] = {"chinese": entry.china or entry.taiwan or entry.hong_kong}
    others = {"english": entry.english, "later": entry.later, "title": entry.title}
    row |= {name: value for name, value in others.items() if value}
    return {**row, "avoid": list(entry.avoid)} if entry.avoid else row


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def tokens_of(text: str) -> int:
    """Return about how many tokens a text has: a rule of thumb, a token for each Chinese character.

    Others are counted four to a token, as OpenAI's guide has it for English.
    """
    han = sum(1 for sign in text if sign in _HAN_SIGNS or "一" <= sign <= "鿿")
    return han + (len(text) - han + 3) // 4


_HAN_SIGNS = frozenset("，。、；：？！“”‘’（）《》")


def in_portions(paragraphs: Sequence[P], count: int, characters: int) -> Iterator[Sequence[P]]:
    """Yield neighbours of one article, at most so many and so long together; a longer one alone."""
    portion: list[P] = []
    for each in paragraphs:
        length = sum(len(one.text) for one in portion) + len(each.text)
        other = bool(portion) and portion[0].article_id != each.article_id
        if portion and (other or len(portion) >= count or length > characters):
            yield portion
            portion = []
        portion.append(each)
    if portion:
        yield portion
