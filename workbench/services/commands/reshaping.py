"""Re-imports of articles whose paragraphs were split or merged by hand."""

from collections.abc import Sequence

from workbench.model.ids import ArticleId
from workbench.model.segment import Segment, SourceContent
from workbench.services.commands.shaping import MergeSegments
from workbench.storage.transaction import Transaction


def reshape(
    tx: Transaction, article_id: ArticleId, new: Sequence[SourceContent]
) -> tuple[SourceContent, ...]:
    """Return the paragraphs of a re-import in the shape that users gave the old ones.

    A paragraph that was split, or paragraphs that were merged, and that came again unchanged stay
    so. A split one that changed is made whole again first, so that it can be compared.
    """
    old = tx.segments.where("article_id", article_id, order="position")
    old.sort(key=lambda each: (each.position, each.id))
    shaped = list(new)
    for run in _runs(old):
        whole = _joined(run)
        place = next((n for n, content in enumerate(shaped) if content.text == whole), -1)
        if place < 0:
            MergeSegments([segment.id for segment in run]).apply(tx)
        else:
            shaped[place : place + 1] = [segment.content for segment in run]
    for segment in old:
        if "\n" in segment.source:
            _merge_alike(shaped, segment.content)
    return tuple(shaped)


def _runs(segments: Sequence[Segment]) -> list[list[Segment]]:
    """Return the segments that were one before they were split, run by run."""
    runs: list[list[Segment]] = []
    for segment in segments:
        if segment.seam is not None and runs:
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return [run for run in runs if len(run) > 1]


def _joined(run: Sequence[Segment]) -> str:
    text = run[0].source
    for segment in run[1:]:
        text += (segment.seam.source if segment.seam else "\n") + segment.source
    return text


def _merge_alike(shaped: list[SourceContent], merged: SourceContent) -> None:
    """Put a merged paragraph in the place of the paragraphs it was merged from."""
    if any(content.text == merged.text for content in shaped):
        return
    for start in range(len(shaped)):
        text, end = shaped[start].text, start + 1
        while len(text) < len(merged.text) and end < len(shaped):
            text, end = f"{text}\n{shaped[end].text}", end + 1
        if text == merged.text:
            shaped[start:end] = [merged]
            return
