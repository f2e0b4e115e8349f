"""Articles: adding, re-importing, removing, and saying in which variant they are written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from workbench.model.article import Article, ImportedArticle
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.moments import milliseconds_of
from workbench.model.segment import Segment, SourceContent, Status
from workbench.model.source_copy import ReadSource, is_web_address
from workbench.services.commands.command import Undoable
from workbench.services.commands.following import follow_edit
from workbench.services.commands.imported_remarks import store_remarks
from workbench.services.commands.originals import forget_original
from workbench.services.commands.reshaping import reshape
from workbench.services.commands.targets import touched
from workbench.services.commands.vouching import with_status
from workbench.storage.transaction import Transaction
from workbench.text.alignment import Pairing, PairingKind, align_sources

# The distance between the positions of neighbours, so that others fit between them.
GAP = 1024


def milliseconds(moment: datetime | None) -> int | None:
    """Return an aware moment as milliseconds since the epoch, UTC."""
    return None if moment is None else milliseconds_of(moment)


@dataclass(frozen=True, slots=True)
class AddArticle(Undoable):
    """Put an imported article at the end of the project; `origin` is where it came from.

    `read_from` is what it was read from, to be kept with it.
    """

    imported: ImportedArticle
    origin: str
    read_from: ReadSource | None = None
    code: ClassVar[str] = "add_article"

    def apply(self, tx: Transaction) -> None:
        """Store the article, its segments in order, and what the document says on them."""
        for _ in self.steps(tx):
            pass

    def steps(self, tx: Transaction) -> Iterator[None]:
        """Do so bit by bit."""
        article = tx.articles.insert(
            _described(
                Article(
                    ArticleId(0), tx.last_position("article") + GAP, "", "", None, Variant.CHINA
                ),
                self.imported,
                self.origin,
                tx,
            )
        )
        segments = (
            new_segment(tx, article.id, (index + 1) * GAP, content)
            for index, content in enumerate(self.imported.segments)
        )
        for _ in tx.segments.insert_each(segments):
            yield
        store_remarks(tx, article.id, self.imported)
        _keep(tx, article.id, self.read_from)


def _keep(tx: Transaction, article_id: ArticleId, read_from: ReadSource | None) -> None:
    """Keep what an article was read from, unless it is what is kept already.

    An address of an archive goes with the page, not with the day it was read on.
    """
    if read_from is None:
        return
    known = tx.source_copies.where("article_id", article_id)
    if known and known[-1].sha256 == read_from.sha256:
        return
    tx.keep_bytes(read_from.sha256, read_from.packed)
    archived = known[-1].archive_address if known else ""
    tx.source_copies.insert(replace(read_from.copy_of(article_id), archive_address=archived))


@dataclass(frozen=True, slots=True)
class SetArchiveAddress(Undoable):
    """Say where an archive of the web has an article's original.

    Raises `UsageError`: `source.none` where nothing is kept of it, `source.address` for what is no
    web address.
    """

    article_id: ArticleId
    address: str
    code: ClassVar[str] = "set_archive_address"

    def apply(self, tx: Transaction) -> None:
        """Write the address, "" for none."""
        address = self.address.strip()
        copies = tx.source_copies.where("article_id", self.article_id)
        if not copies:
            raise UsageError("source.none")
        if address and not is_web_address(address):
            raise UsageError("source.address", address=address)
        tx.source_copies.save(replace(copies[-1], archive_address=address))


def _described(
    article: Article, imported: ImportedArticle, origin: str, tx: Transaction
) -> Article:
    return replace(
        article,
        title=imported.title,
        url=imported.url,
        published_at=milliseconds(imported.published),
        language=imported.language,
        origin=origin,
        encoding=imported.encoding,
        metadata=imported.metadata,
        imported_at=tx.now,
    )


def new_segment(
    tx: Transaction, article_id: ArticleId, position: int, content: SourceContent
) -> Segment:
    """Return a segment to be stored, made now by the transaction's author."""
    return Segment(
        SegmentId(0),
        article_id,
        position,
        content,
        created_at=tx.now,
        created_by=tx.author,
        changed_at=tx.now,
        changed_by=tx.author,
    )


@dataclass(frozen=True, slots=True)
class UpdateArticle(Undoable):
    """Import a changed version of an article over the one in the project.

    Unchanged paragraphs keep everything. Slightly changed ones keep translation, highlights and
    notes, remember the source they had, and fall back from confirmed to draft. New paragraphs are
    added. Paragraphs that are gone are removed where nobody had done anything to them, else they
    stay, marked as withdrawn.
    """

    article_id: ArticleId
    imported: ImportedArticle
    origin: str
    read_from: ReadSource | None = None
    code: ClassVar[str] = "update_article"

    def apply(self, tx: Transaction) -> None:
        """Align old and new paragraphs and write what differs."""
        article = tx.articles.get(self.article_id)
        new = reshape(tx, article.id, self.imported.segments)
        old = tx.segments.where("article_id", article.id, order="position")
        pairings = align_sources(
            [segment.source for segment in old],
            [content.text for content in new],
            old_roles=[segment.role.value for segment in old],
            new_roles=[content.role.value for content in new],
        )
        described = _described(article, self.imported, self.origin, tx)
        if replace(described, imported_at=article.imported_at) != article:
            tx.articles.save(replace(described, rev=article.rev + 1))
        _Merger(tx, article.id, old, new).run(pairings)
        _keep(tx, article.id, self.read_from)


class _Merger:
    """Writes one re-import, pairing by pairing."""

    def __init__(
        self,
        tx: Transaction,
        article_id: ArticleId,
        old: Sequence[Segment],
        new: Sequence[SourceContent],
    ) -> None:
        self._tx = tx
        self._article_id = article_id
        self._old = old
        self._new = new

    def run(self, pairings: Sequence[Pairing]) -> None:
        moved = any(pairing.kind is not PairingKind.SAME for pairing in pairings)
        position = 0
        for pairing in pairings:
            position += GAP
            place = position if moved else None
            if pairing.new_index is None:
                self._keep_or_drop(self._old[pairing.old_index or 0], position)
            elif pairing.old_index is None:
                content = self._new[pairing.new_index]
                self._tx.segments.insert(new_segment(self._tx, self._article_id, position, content))
            else:
                self._update(self._old[pairing.old_index], self._new[pairing.new_index], place)

    def _update(self, segment: Segment, content: SourceContent, place: int | None) -> None:
        position = segment.position if place is None else place
        if segment.content == content:
            self._tx.segments.save(replace(segment, position=position, withdrawn=False))
            return
        changed = segment.source != content.text
        after = replace(segment, content=content, position=position, withdrawn=False)
        if changed:
            status = Status.DRAFT if segment.status.is_confirmed else segment.status
            after = replace(
                with_status(after, status, self._tx),
                previous_source=segment.source,
                source_rev=segment.source_rev + 1,
            )
        after = touched(after, self._tx)
        self._tx.segments.save(after)
        if changed:
            follow_edit(self._tx, after, Side.SOURCE, segment.source)

    def _keep_or_drop(self, segment: Segment, position: int) -> None:
        worked_on = (
            segment.target
            or segment.omitted
            or self._tx.overrides.where("segment_id", segment.id)
            or self._tx.choices.where("segment_id", segment.id)
            or self._tx.highlights.where("segment_id", segment.id)
            or self._tx.notes.where("segment_id", segment.id)
        )
        if worked_on:
            self._tx.segments.save(replace(segment, position=position, withdrawn=True))
        else:
            _delete_segment(self._tx, segment.id)


def _delete_segment(tx: Transaction, segment_id: SegmentId) -> None:
    for highlight in tx.highlights.where("segment_id", segment_id):
        tx.highlights.delete(highlight.id)
    for note in tx.notes.where("segment_id", segment_id):
        tx.notes.delete(note.id)
    for override in tx.overrides.where("segment_id", segment_id):
        tx.overrides.delete(override.id)
    for choice in tx.choices.where("segment_id", segment_id):
        tx.choices.delete(choice.id)
    for decision in tx.decisions.where("segment_id", segment_id):
        tx.decisions.delete(decision.id)
    for opinion in tx.opinions.where("segment_id", segment_id):
        tx.opinions.delete(opinion.id)
    tx.segments.delete(segment_id)


@dataclass(frozen=True, slots=True)
class RemoveArticle(Undoable):
    """Remove an article with everything done to it; undo brings all of it back."""

    article_id: ArticleId
    code: ClassVar[str] = "remove_article"

    def apply(self, tx: Transaction) -> None:
        """Delete the article and all that hangs on it."""
        article = tx.articles.get(self.article_id)
        for segment in tx.segments.where("article_id", article.id):
            _delete_segment(tx, segment.id)
        for choice in tx.choices.where("article_id", article.id):
            tx.choices.delete(choice.id)
        for sign_off in tx.sign_offs.where("article_id", article.id):
            tx.sign_offs.delete(sign_off.id)
        for copy in tx.source_copies.where("article_id", article.id):
            tx.source_copies.delete(copy.id)
        forget_original(tx, article.id)
        tx.articles.delete(article.id)


@dataclass(frozen=True, slots=True)
class RenameArticle(Undoable):
    """Give an article another title in the project; its headline stays as it is.

    Raises `UsageError("title.empty")`.
    """

    article_id: ArticleId
    title: str
    code: ClassVar[str] = "rename_article"

    def apply(self, tx: Transaction) -> None:
        """Write the title on one line."""
        title = " ".join(self.title.split())
        article = tx.articles.get(self.article_id)
        if not title:
            raise UsageError("title.empty")
        if article.title != title:
            tx.articles.save(replace(article, title=title, rev=article.rev + 1))


@dataclass(frozen=True, slots=True)
class SetLanguage(Undoable):
    """Say in which variant of Chinese an article is written."""

    article_id: ArticleId
    language: Variant
    code: ClassVar[str] = "set_language"

    def apply(self, tx: Transaction) -> None:
        """Write the variant."""
        article = tx.articles.get(self.article_id)
        if article.language is not self.language:
            tx.articles.save(replace(article, language=self.language, rev=article.rev + 1))
