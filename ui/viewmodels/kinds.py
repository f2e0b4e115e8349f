"""The kinds of highlight: their names, colours and keys."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ui.language import noted, tr


@dataclass(frozen=True, slots=True)
class HighlightKind:
    """One kind: `id` is what a project stores, `token` its colour in the themes."""

    id: str
    name: str
    token: str
    key: str = ""


DEFAULT_KINDS = (
    HighlightKind("term", noted("Term"), "highlight.term", "Alt+1"),
    HighlightKind("name", noted("Name"), "highlight.name", "Alt+2"),
    HighlightKind("number", noted("Number"), "highlight.number", "Alt+3"),
    HighlightKind("quote", noted("Quote"), "highlight.quote", "Alt+4"),
    HighlightKind("doubt", noted("Doubt"), "highlight.doubt", "Alt+5"),
    HighlightKind("fact", noted("Fact to check"), "highlight.fact", "Alt+6"),
)


class HighlightKinds:
    """The kinds in use; one that a project brought and nobody defined is still shown."""

    def __init__(self, kinds: Sequence[HighlightKind] = DEFAULT_KINDS) -> None:
        """Know these kinds, in this order."""
        self._kinds = {kind.id: replace(kind, name=tr(kind.name)) for kind in kinds}

    def __iter__(self) -> Iterator[HighlightKind]:
        """Yield the defined kinds in order."""
        return iter(self._kinds.values())

    def __getitem__(self, kind_id: str) -> HighlightKind:
        """Return a kind; an undefined one goes by its id and the colour of terms."""
        return self._kinds.get(kind_id, HighlightKind(kind_id, kind_id, "highlight.term"))
