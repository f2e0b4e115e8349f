"""What Trados Studio adds to XLIFF 1.2: tags, comments and contexts in tables, and segments' facts.

Source: the SDLXLIFF files that Studio 2014 to 2024 write.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.formats.xliff.times import moment_of
from workbench.formats.xliff.tree import Element, named
from workbench.model.paired import PairedNote
from workbench.model.segment import Role
from workbench.model.translation_unit import CodeKind

SDL = "http://sdl.com/FileTypes/SdlXliff/1.0"

COMMENTS = frozenset({"x-sdl-comment", "x-sdl-feedback-comment"})
ADDED = frozenset({"x-sdl-added", "x-sdl-feedback-added"})
DELETED = frozenset({"x-sdl-deleted", "x-sdl-feedback-deleted"})

# How the ids of units begin that hold the text of a locked tag, which is no segment.
LOCKED_CONTENT = "lockTU_"

# By how the type of a context begins; Studio numbers headings and names parts of tables.
_ROLES: Mapping[str, Role] = {
    "sdl:title": Role.HEADLINE,
    "sdl:head": Role.SUBHEAD,
    "sdl:subtitle": Role.SUBHEAD,
    "sdl:caption": Role.CAPTION,
    "sdl:list": Role.LIST_ITEM,
    "sdl:quot": Role.QUOTE,
    "sdl:table": Role.TABLE_CELL,
    "sdl:cell": Role.TABLE_CELL,
}


@dataclass(frozen=True, slots=True)
class Definitions:
    """The tables of one file, by id: tags in their format, comments, types of contexts."""

    tags: Mapping[str, Mapping[CodeKind, str]]
    comments: Mapping[str, tuple[PairedNote, ...]]
    contexts: Mapping[str, str]

    def describe(self, element: Element, kind: CodeKind) -> str:
        """Return what a tag is in the document."""
        return self.tags.get(element.get("id"), {}).get(kind, "")

    def role(self, unit: Element) -> Role:
        """Return the role by the contexts of the nearest group that has some."""
        if not self.contexts:
            return Role.BODY
        for above in (each for each in unit.up() if each.name == "group"):
            contexts = above.child("cxts", SDL)
            if contexts is not None:
                types = [self.contexts.get(each.get("id"), "") for each in contexts.children()]
                return next(filter(None, map(_role, types)), Role.BODY)
        return Role.BODY

    def notes(self, *elements: Element | None) -> tuple[PairedNote, ...]:
        """Return the comments on anything inside these elements, each once."""
        if not self.comments:
            return ()
        ids = dict.fromkeys(
            found for each in elements if each is not None for found in _comment_ids(each)
        )
        return tuple(note for found in ids for note in self.comments.get(found, ()))


def _role(context: str) -> Role | None:
    return next((role for start, role in _ROLES.items() if context.startswith(start)), None)


def _comment_ids(element: Element) -> Iterator[str]:
    for each in element.below():
        if each.get("mtype") in COMMENTS:
            yield each.get(named(SDL, "cid"))
        elif each.name == "cmt" and each.space == SDL:
            yield each.get("id")


def definitions(root: Element, file: Element) -> Definitions:
    """Return the tables of a file; the comments are in the document's head."""
    header = file.child("header")
    return Definitions(
        dict(_tags(header.child("tag-defs", SDL) if header else None)),
        dict(_comments(root)),
        dict(_contexts(header.child("cxt-defs", SDL) if header else None)),
    )


def _tags(table: Element | None) -> Iterator[tuple[str, Mapping[CodeKind, str]]]:
    kinds = {
        "bpt": CodeKind.BEGIN,
        "ept": CodeKind.END,
        "ph": CodeKind.PLACEHOLDER,
        "st": CodeKind.PLACEHOLDER,
    }
    for tag in table.children() if table else ():
        texts = {kinds[each.name]: each.text() for each in tag.children() if each.name in kinds}
        yield tag.get("id"), texts


def _comments(root: Element) -> Iterator[tuple[str, tuple[PairedNote, ...]]]:
    info = root.child("doc-info", SDL)
    table = info.child("cmt-defs", SDL) if info else None
    for definition in table.children() if table else ():
        remarks = (each for each in definition.below() if each.name == "Comment")
        yield definition.get("id"), tuple(map(_note, remarks))


def _note(comment: Element) -> PairedNote:
    text, author = comment.text().strip(), comment.get("user")
    return PairedNote(text, author, moment_of(comment.get("date")))


def _contexts(table: Element | None) -> Iterator[tuple[str, str]]:
    for each in table.children() if table else ():
        yield each.get("id"), each.get("type").lower()


def segment_definitions(unit: Element) -> Mapping[str, Element]:
    """Return the `sdl:seg` of each segment of a unit, by its number."""
    table = unit.child("seg-defs", SDL)
    return {each.get("id"): each for each in table.children()} if table else {}


def facts(definition: Element) -> Mapping[str, str]:
    """Return the values a segment's definition has: who made and changed it, and when."""
    return {
        each.get("key"): each.text()
        for each in definition.children()
        if each.name == "value" and each.space == SDL
    }
