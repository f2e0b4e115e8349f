"""Words for what is counted: in an article that cannot be signed yet, and in an export."""

from collections.abc import Mapping

COUNTS: Mapping[str, tuple[str, str]] = {
    "open.untranslated": ("{number} untranslated", "{number} untranslated"),
    "open.draft": ("{number} unconfirmed", "{number} unconfirmed"),
    "open.rejected": ("{number} rejected", "{number} rejected"),
    "open.note": ("{number} open note", "{number} open notes"),
    "open.finding": ("{number} open finding", "{number} open findings"),
    "left.untranslated": ("{number} untranslated", "{number} untranslated"),
    "left.draft": ("{number} unconfirmed draft", "{number} unconfirmed drafts"),
    "left.rejected": ("{number} rejected", "{number} rejected"),
    "left.translated": ("{number} translated, not reviewed", "{number} translated, not reviewed"),
    "left.reviewed": ("{number} reviewed", "{number} reviewed"),
    "left.final": ("{number} final", "{number} final"),
    "left.omitted": ("{number} left out on purpose", "{number} left out on purpose"),
    "left.role": ("{number} of roles not chosen", "{number} of roles not chosen"),
    "left.withdrawn": ("{number} no longer in the article", "{number} no longer in the article"),
    "left.unsigned": (
        "{number} article that nobody has signed off",
        "{number} articles that nobody has signed off",
    ),
}
"""For each code the words for one and for more; `{number}` is written with thousands marks."""
