"""The versions of a segment, what changed since a moment, and who changed what.

A version is told from the journal, so nothing that was ever in the file is missing: what was undone
is a version too. To restore one is to execute `SetTarget` with its text; see `restoring`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.model.ids import SegmentId
from workbench.model.segment import TYPED, Segment, Status
from workbench.services.commands.reviewing import TAKE_REVIEW
from workbench.services.commands.targets import SetTarget
from workbench.storage.history import LoggedImage
from workbench.storage.images import Change as ImageChange
from workbench.storage.reader import ProjectReader
from workbench.storage.table import RowValues
from workbench.text.diff import Difference, Kind, diff
from workbench.text.typing.edits import Edit, edit_between, is_left_of

# Milliseconds: what one user goes on writing within this time reads as one version.
CONTINUES_WITHIN = 300_000

_TYPING = "set_target"


@dataclass(frozen=True, slots=True)
class Version:
    """A segment as one change left it.

    `at` is milliseconds since the epoch, UTC. `command` is the code of the command that made it, ""
    for a state the journal knows no beginning of; `replay` is `undo` or `redo` where it came about
    by one of them.
    """

    text: str
    status: Status
    origin: str
    author: str
    at: int
    command: str
    source: str = ""
    replay: str = ""
    of_part: bool = False
    """It is of a segment split off this one or merged into it, which is not there any more."""


@dataclass(frozen=True, slots=True)
class ChangedSegment:
    """A segment that differs from what it was; `authors` are those who changed it, in order.

    `added` tells that it was not there before; then its earlier text is empty.
    """

    before: Version
    segment: Segment
    authors: tuple[str, ...]
    at: int
    added: bool = False


class Tracked(StrEnum):
    """What a reviewer did to a piece of text."""

    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Change:
    """One tracked change, in code points of the target as it is now.

    An insertion is `target[start:end]`, which is `text`; a deletion stands at `start`, with
    `end == start`, and `text` is what is gone.
    """

    kind: Tracked
    start: int
    end: int
    text: str
    author: str


def versions_of(reader: ProjectReader, segment_id: SegmentId) -> tuple[Version, ...]:
    """Return every version of a segment, the newest first; the first one is what it is now.

    What one user wrote on at is one version while all of it stands together in what it became.
    At the end come the texts of its parts that are gone: split off, written in and undone. Raises
    `UsageError("segment.unknown")`.
    """
    segment = reader.segment(segment_id)
    own = _merged(_versions(segment, reader.images_of(segment_id)))
    gone = (_versions(None, reader.images_of(part)) for part in reader.parts_gone(segment_id))
    texts = [version.text for version in own]
    lost = (version for versions in gone for version in _merged(versions))
    return (*own, *(replace(v, of_part=True) for v in lost if v.text and v.text not in texts))


def without_retracing(versions: Sequence[Version]) -> tuple[Version, ...]:
    """Return versions without those that undo and redo only passed through on their way.

    Each of them is told by what was made first, or stands whole in it; where they came to rest is
    told, too.
    """
    made = [version for version in versions if not version.replay]
    newer = (None, *versions)
    return tuple(
        version
        for version, after in zip(versions, newer, strict=False)
        if after is None
        or not (version.replay and after.replay)
        or not any(_tells(each, version) for each in made)
    )


def _tells(made: Version, passed: Version) -> bool:
    typed = passed.command == made.command == _TYPING and made.source == passed.source
    return _facts(made) == _facts(passed) or (typed and passed.text in made.text)


def _versions(segment: Segment | None, images: Iterable[LoggedImage]) -> Iterator[Version]:
    """Yield the versions that images tell of, the newest first; `None` for a segment that is gone.

    The newest image of one that is gone is its removal, which holds all of it.
    """
    state = _state(segment) if segment is not None else {}
    image = None
    for image in images:
        if image.change is not ImageChange.DELETE:
            yield _version(state, image)
        state = {**state, **image.before}
    if image is None and segment is not None:
        yield Version(
            segment.target,
            segment.status,
            segment.origin,
            segment.created_by,
            segment.created_at,
            "",
            segment.source,
        )


def _state(segment: Segment) -> RowValues:
    return {
        "target": segment.target,
        "status": segment.status.value,
        "origin": segment.origin,
        "source": segment.source,
        "changed_by": segment.changed_by,
    }


def _version(state: RowValues, image: LoggedImage) -> Version:
    return Version(
        text=str(state["target"]),
        status=Status(str(state["status"])),
        origin=str(state["origin"]),
        author=_author(state, image),
        at=image.at,
        command=image.command,
        source=str(state["source"]),
        replay=image.replay,
    )


def _author(state: RowValues, image: LoggedImage) -> str:
    """Return who a change is by: a reviewer, where another user took the review over."""
    is_review = image.command == TAKE_REVIEW and image.replay != "undo"
    return str(state.get("changed_by") or image.author) if is_review else image.author


def _merged(versions: Iterable[Version]) -> tuple[Version, ...]:
    """Drop what changed nothing a version shows, and what was only written on at."""
    kept: list[Version] = []
    newer: Version | None = None
    for version in versions:
        if newer is not None and _facts(newer) == _facts(version):
            kept[-1] = version if kept[-1] == newer else kept[-1]
        elif newer is None or not _goes_on(version, newer) or version.text not in kept[-1].text:
            kept.append(version)
        newer = version
    return tuple(kept)


def _facts(version: Version) -> tuple[str, Status, str, str]:
    return version.text, version.status, version.origin, version.source


def _goes_on(older: Version, newer: Version) -> bool:
    """Return whether the newer text is the older one with something more written into it."""
    typing = older.command == newer.command == _TYPING and not older.replay + newer.replay
    same = (older.author, older.status, older.source) == (newer.author, newer.status, newer.source)
    near = newer.at - older.at <= CONTINUES_WITHIN
    return typing and same and near and is_left_of(older.text, newer.text)


def restoring(segment: Segment, version: Version) -> SetTarget:
    """Return the command that gives a segment an earlier text again, with the origin it had."""
    return SetTarget(segment.id, version.text, version.origin or TYPED)


def last_edit(reader: ProjectReader, segment_id: SegmentId) -> Edit | None:
    """Return what the newest change did to a segment's target; `None` if nothing."""
    segment = reader.segments([segment_id]).get(segment_id)
    image = reader.last_image_of(segment_id)
    if segment is None or image is None or "target" not in image.before:
        return None
    return edit_between(str(image.before["target"]), segment.target)


def changed_since(reader: ProjectReader, moment: int) -> tuple[ChangedSegment, ...]:
    """Return the segments whose text, status or source is not what it was then, in reading order.

    `moment` is milliseconds since the epoch, UTC. Segments that came since are among them if they
    have a text. Goes through the journal: for a job.
    """
    before, images = _first_images(reader.images_since(moment))
    segments = reader.segments(images)
    known = {s: _changed(segments[s], before[s], images[s]) for s in images if s in segments}
    order = (key.id for key in reader.outline())
    found = (known.get(segment_id) for segment_id in order)
    return tuple(each for each in found if each is not None and _differs(each))


def _first_images(
    logged: Iterable[LoggedImage],
) -> tuple[dict[SegmentId, dict[str, str]], dict[SegmentId, list[LoggedImage]]]:
    before: dict[SegmentId, dict[str, str]] = {}
    images: dict[SegmentId, list[LoggedImage]] = {}
    for image in logged:
        known = before.setdefault(image.segment_id, {})
        images.setdefault(image.segment_id, []).append(image)
        for name, value in image.before.items():
            known.setdefault(name, str(value))
    return before, images


def _changed(
    segment: Segment, before: dict[str, str], images: Sequence[LoggedImage]
) -> ChangedSegment:
    added = images[0].change is ImageChange.CREATE
    empty = {"target": "", "status": Status.INITIAL.value, "origin": ""}
    state = {**_state(segment), **(empty if added else before)}
    authors = tuple(dict.fromkeys(_authors(segment, images)))
    was = _version(state, images[0])
    return ChangedSegment(was, segment, authors, images[-1].at, added)


def _authors(segment: Segment, images: Sequence[LoggedImage]) -> Iterator[str]:
    """Yield who changed a segment, whose images are given from the oldest to the newest."""
    states: list[RowValues] = [_state(segment)]
    for image in reversed(images):
        states.append({**states[-1], **image.before})
    return (_author(state, image) for state, image in zip(states[-2::-1], images, strict=True))


def _differs(changed: ChangedSegment) -> bool:
    was, now = changed.before, changed.segment
    return (was.text, was.status, was.source) != (now.target, now.status, now.source)


def tracked_changes(reader: ProjectReader, segment: Segment) -> tuple[Change, ...]:
    """Return what others did to the text since the translator left it, in the target's order.

    The translator is who first had it `translated`; the text they left is the last one before
    anybody else touched it. Nothing where nobody did.
    """
    versions = [v for v in _versions(segment, reader.images_of(segment.id)) if v.text]
    return changes_between(versions[::-1])


def changes_between(versions: Sequence[Version]) -> tuple[Change, ...]:
    """Return the tracked changes of versions, the oldest first, as `tracked_changes` does."""
    first = next((i for i, v in enumerate(versions) if v.status is Status.TRANSLATED), None)
    if first is None:
        return ()
    translator = versions[first].author
    last = first
    while last + 1 < len(versions) and versions[last + 1].author == translator:
        last += 1
    blame = _Blame(versions[last].text)
    for version in versions[last + 1 :]:
        blame.follow(version.text, version.author)
    return tuple(blame.changes())


class _Blame:
    """Knows of each character of a text who wrote it, and of what is gone who took it away."""

    def __init__(self, text: str) -> None:
        self._base = self._text = text
        self._writers: list[str] = [""] * len(text)
        self._places: list[int] = list(range(len(text)))
        self._removers: dict[int, str] = {}
        self._latest = ""

    def follow(self, text: str, author: str) -> None:
        """Take over the text that `author` made of it."""
        if text == self._text:
            return
        writers: list[str] = []
        places: list[int] = []
        for part in diff(self._text, text):
            if part.kind is Kind.EQUAL:
                writers += self._writers[part.start_a : part.end_a]
                places += self._places[part.start_a : part.end_a]
                continue
            gone = (p for p in self._places[part.start_a : part.end_a] if p >= 0)
            self._removers |= dict.fromkeys(gone, author)
            writers += [author] * (part.end_b - part.start_b)
            places += [-1] * (part.end_b - part.start_b)
        self._text, self._writers, self._places, self._latest = text, writers, places, author

    def changes(self) -> Iterator[Change]:
        """Yield the changes from the first text to the last, each with its author."""
        for part in diff(self._base, self._text):
            if part.kind is not Kind.EQUAL:
                yield from self._pieces(part)

    def _pieces(self, part: Difference) -> Iterator[Change]:
        gone = self._base[part.start_a : part.end_a]
        if gone:
            taken = (self._removers.get(p, "") for p in range(part.start_a, part.end_a))
            yield Change(Tracked.DELETE, part.start_b, part.start_b, gone, self._most(taken))
        new = self._text[part.start_b : part.end_b]
        if new:
            author = self._most(self._writers[part.start_b : part.end_b])
            yield Change(Tracked.INSERT, part.start_b, part.end_b, new, author)

    def _most(self, names: Iterable[str]) -> str:
        counted = Counter(name for name in names if name)
        return counted.most_common(1)[0][0] if counted else self._latest
