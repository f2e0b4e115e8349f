"""Keeping the files that articles came from, and letting go of them."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.model.ids import ArticleId, OriginalPartId
from workbench.model.original import Original, OriginalPart, OriginalUnit
from workbench.storage.transaction import Transaction


def keep_original(
    tx: Transaction,
    article_id: ArticleId,
    original: Original | None,
    units: Sequence[OriginalUnit],
) -> None:
    """Keep the file that an article came from in place of another; `None` leaves what is kept.

    It is kept once, however many articles came from it.
    """
    if original is None:
        return
    same = tx.originals.where("sha256", original.sha256)
    kept = next((each for each in same if each.name == original.name), None)
    known = tx.original_parts.where("article_id", article_id)
    wanted = [] if kept is None else [(kept.id, tuple(units))]
    if wanted and [(each.original_id, each.units) for each in known] == wanted:
        return
    if kept is None:
        kept = tx.originals.insert(replace(original, imported_at=tx.now))
    part = OriginalPart(OriginalPartId(0), article_id, kept.id, tuple(units))
    # Not `insert`, which would read all units again to return them.
    for _ in tx.original_parts.insert_each([part]):
        pass
    for each in known:
        _forget(tx, each)


def forget_original(tx: Transaction, article_id: ArticleId) -> None:
    """Let go of the file an article came from, and of its bytes if no other article did."""
    for part in tx.original_parts.where("article_id", article_id):
        _forget(tx, part)


def _forget(tx: Transaction, part: OriginalPart) -> None:
    tx.original_parts.delete(part.id)
    if not tx.original_parts.where("original_id", part.original_id):
        tx.originals.delete(part.original_id)
