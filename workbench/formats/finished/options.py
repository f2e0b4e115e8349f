"""What a finished article may be asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.api import YES, ExportOption, OptionKind


class SourceText(StrEnum):
    """Where the Chinese text stands."""

    NONE = "none"
    INLINE = "inline"
    TOGGLE = "toggle"
    BLOCK = "block"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class FinishedOptions:
    """How to write a finished article.

    `source` says where the Chinese stands: after each paragraph, folded away after each, whole at
    the end, or beside. `notes` makes footnotes of the notes that nobody resolved. `left_out` says
    at the end what is missing and why. `provenance` says where the article comes from, who
    translated it, what a machine drafted and where the source is archived. `disclosure` says at
    length which engines drafted what, and what people made of it. `translator` is named in
    it; where it is empty the author of the export is.
    """

    source: SourceText = SourceText.NONE
    links: bool = True
    pictures: bool = True
    notes: bool = False
    left_out: bool = False
    provenance: bool = True
    disclosure: bool = False
    translator: str = ""


# The English alone, with its links and pictures, and where it comes from.
USUAL = FinishedOptions()


def export_options(sources: tuple[SourceText, ...] = tuple(SourceText)) -> tuple[ExportOption, ...]:
    """Return what a user chooses; `sources` are the places for the Chinese that a format has."""
    return (
        ExportOption(
            "source",
            "Source text",
            OptionKind.CHOICE,
            SourceText.NONE.value,
            tuple(each.value for each in sources),
        ),
        ExportOption("links", "Keep the links", default=YES),
        ExportOption("pictures", "Show the pictures", default=YES),
        ExportOption("notes", "Open notes as footnotes"),
        ExportOption("left_out", "Say what was left out"),
        ExportOption("provenance", "Say where the article comes from", default=YES),
        ExportOption("disclosure", "Say at length what machines drafted"),
        ExportOption("translator", "Translator", OptionKind.TEXT),
    )


def options_of(values: Mapping[str, str]) -> FinishedOptions:
    """Return the options that a user chose, by the names of `export_options`; others as usual."""
    switches = {
        name: bool(values[name])
        for name in ("links", "pictures", "notes", "left_out", "provenance", "disclosure")
        if name in values
    }
    return FinishedOptions(
        source=SourceText(values.get("source", SourceText.NONE)),
        translator=" ".join(values.get("translator", "").split()),
        **switches,
    )
