"""What names and terms are called by their kinds."""

from ui.language import Words
from workbench.model.term import EntryKind

KIND_NAMES = Words(
    {
        EntryKind.PERSON: "person",
        EntryKind.PLACE: "place",
        EntryKind.ORGANISATION: "organisation",
        EntryKind.WORD: "word",
        EntryKind.PUNCTUATION: "punctuation",
    }
)
