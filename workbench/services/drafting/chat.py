"""Drafts without a key: what is copied for a chat, and what is taken back from its answer."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from workbench.model.errors import EnvironmentFailure, WorkbenchError
from workbench.model.finding import Finding
from workbench.model.ids import ArticleId
from workbench.model.segment import InlineSpan, Role
from workbench.services.drafting.answers import flaw_of
from workbench.services.drafting.chat_pieces import Piece, pieces_of
from workbench.services.drafting.composing import entries_in
from workbench.services.drafting.drafts import Only, may_draft, request_for
from workbench.services.drafting.material import Material
from workbench.services.drafting.orders import DraftRequest, DraftResult
from workbench.services.drafting.prompts import Prompt, style_for, style_lines
from workbench.services.drafting.protection import Protection
from workbench.storage.reader import ProjectReader
from workbench.text.markers import bare, without_markers
from workbench.text.patterns import compiled

# The engine's name in the origin of what comes back: `mt:chat`.
CHAT = "chat"

# A chat repeats so many code points of a source, by which its answer is told.
_BEGINNING = 12

# So many of the code points of one must be those that the other begins with.
_LEAST = 4
_NO_WORDS = compiled(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph and its number: that of its row in its article."""

    number: int
    request: DraftRequest
    is_empty: bool = True


class By(StrEnum):
    """What a part of an answer was matched by."""

    SOURCE = "source"
    NUMBER = "number"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class ChatDraft:
    """A draft of a chat: what tells whose it is, what is wrong with it, why it cannot be taken.

    `is_doubtful` where only a number tells whose it is, and the numbers of the answer are not
    those that were given.
    """

    paragraph: Numbered
    text: str
    by: By
    is_doubtful: bool = False
    findings: tuple[Finding, ...] = ()
    error: WorkbenchError | None = None
    spans: tuple[InlineSpan, ...] = ()

    @property
    def result(self) -> DraftResult:
        """Return it as any engine's."""
        request = self.paragraph.request
        return DraftResult(
            request.segment_id,
            request.rev,
            self.text,
            self.error,
            self.findings,
            spans=self.spans,
        )


@dataclass(frozen=True, slots=True)
class ChatAnswer:
    """What an answer comes to: drafts in their order, what it lacks, what belongs to nothing."""

    drafts: tuple[ChatDraft, ...] = ()
    missing: tuple[Numbered, ...] = ()
    left_over: tuple[str, ...] = ()


def numbered_paragraphs(reader: ProjectReader, article_id: ArticleId) -> tuple[Numbered, ...]:
    """Return what of an article may be drafted, with the numbers of its rows."""
    return tuple(
        Numbered(number, request_for(segment), not segment.target)
        for number, segment in enumerate(reader.segments_of(article_id), 1)
        if may_draft(segment, Only.DRAFT)
    )


def wanted(paragraphs: Sequence[Numbered]) -> tuple[Numbered, ...]:
    """Return what is still empty; where nothing is, what only a machine has written."""
    return tuple(each for each in paragraphs if each.is_empty) or tuple(paragraphs)


def chat_text(
    paragraphs: Sequence[Numbered], prompt: Prompt, material: Material, source: str, target: str
) -> str:
    """Return what is put on the clipboard: instructions, and the numbered paragraphs.

    Names and terms that occur go along, and the house style without the agencies that do not.
    """
    requests = [each.request for each in paragraphs]
    style = style_for(material.style, (request.text for request in requests))
    terms = "\n".join(
        f"- {entry.china or entry.taiwan or entry.hong_kong}: {entry.english}"
        + (f", then {entry.later}" if entry.later else "")
        + (f" (never {', '.join(entry.avoid)})" if entry.avoid else "")
        for entry in entries_in(requests, material)
    )
    rows = "\n\n".join(_row(each) for each in paragraphs)
    values = {
        "source": source,
        "target": target,
        "style": style_lines(style),
        "terms": terms or "-",
        "paragraphs": rows,
    }
    text = prompt.filled(values)
    return text if "{paragraphs}" in prompt.text else f"{text}\n\n{rows}"


def _row(paragraph: Numbered) -> str:
    request = paragraph.request
    role = "" if request.role is Role.BODY else f"({request.role.value}) "
    return f"[{paragraph.number}] {role}{request.marked}"


def match(
    answer: str,
    paragraphs: Sequence[Numbered],
    target: str,
    protection: Protection | None = None,
) -> ChatAnswer:
    """Return what of a chat's answer is a draft of which paragraph, judged as any engine's is.

    A part is known by the words of its source, else by its number, which may have been given anew.
    Two parts for one paragraph are none: which of them is meant nobody knows.
    """
    sources = {each.number: each.request.text for each in paragraphs}
    taken_apart = pieces_of(answer, sources)
    matching = _Matching(paragraphs)
    for piece in taken_apart.pieces:
        matching.place_by_source(piece)
    matching.place_the_rest()
    drafts = tuple(
        _judged(draft, target, protection)
        for draft in sorted(matching.drafts(), key=lambda each: each.paragraph.number)
    )
    found = {draft.paragraph.number for draft in drafts}
    missing = tuple(each for each in wanted(paragraphs) if each.number not in found)
    return ChatAnswer(drafts, missing, (*matching.left_over, *taken_apart.talk))


@dataclass(slots=True)
class _Matching:
    """Finds for each piece its paragraph."""

    paragraphs: Sequence[Numbered]
    left_over: list[str] = field(default_factory=list)
    _found: list[tuple[Numbered, Piece, By]] = field(default_factory=list)
    _rest: list[Piece] = field(default_factory=list)
    _doubtful: bool = False

    def place_by_source(self, piece: Piece) -> None:
        """Match a piece by the words of its source, if it has some; else keep it for later."""
        if not piece.text:
            return
        if not piece.source:
            self._rest.append(piece)
            return
        paragraph = self._like(piece)
        if paragraph is None:
            self.left_over.append(piece.text)
        else:
            self._found.append((paragraph, piece, By.SOURCE))

    def place_the_rest(self) -> None:
        """Match the others by their numbers; in their order where they were numbered anew."""
        taken = {paragraph.number for paragraph, _, _ in self._found}
        free = [each for each in self.paragraphs if each.number not in taken]
        due = [each for each in wanted(self.paragraphs) if each.number not in taken]
        given = [piece.number for piece in self._rest]
        anew = given in (list(range(1, len(due) + 1)), [0] * len(due))
        if anew and given != [each.number for each in due]:
            self._found += zip(due, self._rest, [By.ORDER] * len(due), strict=True)
            return
        numbers = {each.number: each for each in free}
        self._doubtful = set(given) not in ({each.number for each in due}, set(numbers))
        for piece in self._rest:
            paragraph = numbers.get(piece.number)
            if paragraph is None:
                self.left_over.append(piece.text)
            else:
                self._found.append((paragraph, piece, By.NUMBER))

    def drafts(self) -> Iterable[ChatDraft]:
        """Yield what was matched; what was matched twice goes to what is left over."""
        times = Counter(paragraph.number for paragraph, _, _ in self._found)
        for paragraph, piece, by in self._found:
            if times[paragraph.number] > 1:
                self.left_over.append(piece.text)
            else:
                doubtful = by is By.NUMBER and self._doubtful
                yield ChatDraft(paragraph, piece.text, by, doubtful)

    def _like(self, piece: Piece) -> Numbered | None:
        """Return the one paragraph whose words these are; of several that with the number."""
        words = _bare(piece.source)
        found = [each for each in self.paragraphs if _begins_alike(words, _bare(each.request.text))]
        if len(found) > 1:
            found = [each for each in found if each.number == piece.number]
        return found[0] if len(found) == 1 else None


def _bare(text: str) -> str:
    return _NO_WORDS.sub("", bare(text))


def _begins_alike(words: str, source: str) -> bool:
    """Return whether words are those of a source: its beginning, or all of it."""
    if not words or not source:
        return False
    if len(words) < _LEAST:
        return words == source
    return source.startswith(words[:_BEGINNING]) or words.startswith(source)


def _judged(draft: ChatDraft, target: str, protection: Protection | None) -> ChatDraft:
    request = draft.paragraph.request
    read = without_markers(draft.text, request.spans)
    draft = replace(draft, text=read.text, spans=read.spans)
    flaw = flaw_of(request.text, read.text, target)
    if flaw:
        return replace(draft, error=EnvironmentFailure(flaw, provider=CHAT))
    if protection is None:
        return draft
    spans = read.spans if request.spans else None
    found = protection.findings(request.article_id, request.segment_id, read.text, spans)
    return replace(draft, findings=found)
