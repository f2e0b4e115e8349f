"""What a target is when some of a reviewer's tracked changes are refused."""

from collections.abc import Collection, Sequence

from workbench.model.review import TextChange


def with_refused(target: str, changes: Sequence[TextChange], refused: Collection[int]) -> str:
    """Return a new target with the changes of these indexes undone.

    `changes` are a row's own, in its order; with all refused the target is what it was before
    they were made.
    """
    # From the last to the first, so that the places of those before stay right.
    for at in range(len(changes) - 1, -1, -1):
        if at in refused:
            change = changes[at]
            kept = change.text if change.kind.removes else ""
            target = target[: change.start] + kept + target[change.end :]
    return target
