"""XLIFF 1.x, patched: targets, states and origins where the file has them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.formats.xliff import memoq, phrase, states
from workbench.formats.xliff.original import Patch
from workbench.formats.xliff.rendering import rendered
from workbench.formats.xliff.segments import Change, XliffSegment
from workbench.formats.xliff.tags import (
    close_tag,
    filled,
    line_end_of,
    open_tag,
    raw,
    sibling_tag_name,
    with_attributes,
)
from workbench.formats.xliff.tree import LANG, SPACE, Element
from workbench.formats.xliff.xliff1 import Part, Unit, Xliff1, marks_of
from workbench.model.segment import Status

Changes = Mapping[bytes, Change]


class Patches1:
    """Makes the patches for a document; also the `Dialect` of XLIFF 1.x."""

    def __init__(self, document: Xliff1) -> None:
        self._text = document.text
        self._units = document.units
        self._line_end = line_end_of(document.text)
        self.kind = document.kind
        self.files = document.files
        self.segments: tuple[XliffSegment, ...] = document.segments

    def patches(self, changes: Sequence[Change]) -> Iterator[Patch]:
        """Yield what has to be replaced in the file."""
        by_id: Changes = {change.segment.external_id: change for change in changes}
        for unit in self._units:
            changed = [part for part in unit.parts if part.segment.external_id in by_id]
            if changed:
                yield from self._of_unit(unit, changed, by_id)

    def _of_unit(self, unit: Unit, changed: Sequence[Part], changes: Changes) -> Iterator[Patch]:
        written = [part for part in changed if changes[part.segment.external_id].writes]
        added = ""
        if unit.target is None and written:
            added = self._target_attributes(unit, changes)
        yield from self._targets(unit, written, changes, added)
        for part in changed:
            change = changes[part.segment.external_id]
            if part.definition is not None:
                yield from self._trados(part.definition, change)
        if unit.element.get(memoq.STATUS):
            yield from self._memoq(unit, changes[changed[0].segment.external_id])
        elif phrase.CONFIRMED in unit.element.attributes:
            yield from self._phrase(unit, changes[changed[0].segment.external_id])
        elif unit.target is not None and any(part.definition is None for part in changed):
            yield from self._state(unit, unit.target, changes)

    # Targets

    def _targets(
        self, unit: Unit, written: Sequence[Part], changes: Changes, attributes: str
    ) -> Iterator[Patch]:
        texts = {
            part.mark: self._markup(part, changes[part.segment.external_id]) for part in written
        }
        if not written:
            return
        if unit.target is None:
            yield self._new_target(unit, self._whole_content(unit, texts), attributes)
        elif written[0].mark is None:
            yield filled(self._text, unit.target, texts[None])
        elif all(part.target_mark is None for part in unit.parts):
            yield filled(self._text, unit.target, self._whole_content(unit, texts))
        else:
            for part in written:
                yield self._of_part(unit, unit.target, part, texts[part.mark])

    def _markup(self, part: Part, change: Change) -> str:
        if not change.has_text:
            return ""
        segment, edit = part.segment, change.edit
        return rendered(segment.source, segment.target, edit.target, edit.codes, self._line_end)

    def _whole_content(self, unit: Unit, texts: Mapping[Element | None, str]) -> str:
        """Return the content of a target: the source's markers, empty without a translation."""
        if None in texts:
            return texts[None]
        segments = {part.mark for part in unit.parts}
        pieces, position = [], unit.container.open_end
        for mark in marks_of(unit.container):
            pieces.append(self._slice(position, mark.start))
            is_one = mark in segments
            written = self._marked(mark, texts.get(mark, "")) if is_one else raw(self._text, mark)
            pieces.append(written)
            position = mark.end
        return "".join([*pieces, self._slice(position, unit.container.close_start)])

    def _marked(self, mark: Element, content: str) -> str:
        opened = open_tag(self._text, mark)
        if not content:
            return f"{opened.removesuffix('>')}/>"
        return f"{opened}{content}{close_tag(self._text, mark)}"

    def _of_part(self, unit: Unit, target: Element, part: Part, text: str) -> Patch:
        """Return the patch for one segment; a missing marker follows the one before it."""
        if part.target_mark is not None:
            return filled(self._text, part.target_mark, text)
        if part.mark is None:
            return filled(self._text, target, text)
        before = _before(unit, part)
        place = before.target_mark.end if before and before.target_mark else target.open_end
        between = self._between(unit, part.mark) if before else ""
        return Patch(place, place, f"{between}{self._marked(part.mark, text)}")

    def _between(self, unit: Unit, mark: Element) -> str:
        """Return what parts a segment of the source from the one before, if it is but space."""
        marks = list(marks_of(unit.container))
        place = marks.index(mark)
        between = self._slice(marks[place - 1].end, mark.start) if place else ""
        return between if between.isspace() else ""

    def _new_target(self, unit: Unit, content: str, attributes: str) -> Patch:
        """Return the patch for a target where there was none: behind the source, as that is put."""
        after = unit.element.child("seg-source") or unit.source
        name = sibling_tag_name(self._text, unit.source, "target")
        before = self._slice(unit.element.open_end, unit.source.start)
        space = before if before.isspace() else ""
        target = f"{space}<{name}{attributes}>{content}</{name}>"
        return Patch(after.end, after.end, target)

    def _target_attributes(self, unit: Unit, changes: Changes) -> str:
        """Return the attributes of a new target: as the source has them, and its state."""
        values = {}
        language = unit.file.get("target-language")
        if LANG in unit.source.attributes and language:
            values["xml:lang"] = language
        if SPACE in unit.source.attributes:
            values["xml:space"] = unit.source.get(SPACE)
        told = unit.element.attributes.keys() & {memoq.STATUS, phrase.CONFIRMED}
        is_plain = not told
        if is_plain and all(part.definition is None for part in unit.parts):
            status = _lowest(unit, changes)
            state, qualifier = states.state_of_status(status)
            if status not in {Status.INITIAL, Status.DRAFT}:
                values["state"] = state
            if qualifier:
                values["state-qualifier"] = qualifier
        return "".join(f' {name}="{value}"' for name, value in values.items())

    def _slice(self, start: int, end: int) -> str:
        return self._text[start:end].decode("utf-8")

    # States and origins

    def _trados(self, definition: Element, change: Change) -> Iterator[Patch]:
        values: dict[str, str | None] = {}
        if not change.keeps(states.trados_status(definition.get("conf"))):
            values["conf"] = states.trados_conf(change.status)
        if change.writes:
            values |= states.trados_origin_written(change.edit.origin)
        yield from with_attributes(self._text, definition, values)

    def _memoq(self, unit: Unit, change: Change) -> Iterator[Patch]:
        written = unit.element.get(memoq.STATUS)
        if not change.keeps(states.memoq_status(written)):
            values = {memoq.STATUS: states.memoq_written(change.status)}
            yield from with_attributes(self._text, unit.element, values)

    def _phrase(self, unit: Unit, change: Change) -> Iterator[Patch]:
        values: dict[str, str | None] = {}
        is_confirmed = phrase.is_confirmed(phrase.status(unit.element))
        if phrase.is_confirmed(change.status) is not is_confirmed:
            values[phrase.CONFIRMED] = phrase.confirmed(change.status)
        if change.writes and phrase.ORIGIN in unit.element.attributes:
            values[phrase.ORIGIN] = phrase.origin_written(change.edit.origin)
        yield from with_attributes(self._text, unit.element, values)

    def _state(self, unit: Unit, target: Element, changes: Changes) -> Iterator[Patch]:
        """Yield the patches for the state that the segments share: their lowest."""
        state, approved = target.get("state"), unit.element.get("approved")
        status = _lowest(unit, changes)
        origin = _new_qualifier(unit, changes, target.get("state-qualifier"))
        written = states.status_of_state(state, origin or "", approved)
        is_silent = not state and not approved and status in {Status.INITIAL, Status.DRAFT}
        is_shared = len(unit.parts) > 1 and status is _lowest(unit, {})
        if (
            is_silent
            or is_shared
            or all(change.keeps(written) for change in _changes(unit, changes, status))
        ):
            yield from with_attributes(self._text, target, {"state-qualifier": origin})
            return
        new_state, rejected = states.state_of_status(status)
        values = {"state": new_state, "state-qualifier": rejected or origin}
        yield from with_attributes(self._text, target, values)
        if approved:
            is_approved = status in {Status.REVIEWED, Status.FINAL}
            value = "yes" if is_approved else "no"
            yield from with_attributes(self._text, unit.element, {"approved": value})


def _new_qualifier(unit: Unit, changes: Changes, qualifier: str) -> str | None:
    """Return the `state-qualifier` after the changes: who wrote a text took its origin away."""
    made = [changes[each] for each in _ids(unit) if each in changes and changes[each].writes]
    if qualifier.startswith("rejected-"):
        return qualifier if _lowest(unit, changes) is Status.REJECTED else None
    if made:
        return states.qualifier_of_origin(made[0].edit.origin)
    return qualifier or None


def _lowest(unit: Unit, changes: Changes) -> Status:
    order = list(Status)
    found = [
        changes[each.external_id].status if each.external_id in changes else each.status
        for each in (part.segment for part in unit.parts)
    ]
    return min(found, key=order.index)


def _changes(unit: Unit, changes: Changes, status: Status) -> Iterator[Change]:
    """Yield a unit's changes as if each had the status that the unit gets."""
    for each in _ids(unit):
        if each in changes:
            yield replace(changes[each], edit=replace(changes[each].edit, status=status))


def _ids(unit: Unit) -> Iterator[bytes]:
    return (part.segment.external_id for part in unit.parts)


def _before(unit: Unit, part: Part) -> Part | None:
    """Return the nearest segment before one that has a place in the target."""
    found = None
    for each in unit.parts:
        if each is part:
            return found
        if each.target_mark is not None:
            found = each
    return found
