"""The kinds of highlight: their names, colours, icons and keys."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ui.language import Words, noted, tr

# The colours a kind can have: tokens that every theme knows, so that text stays legible.
COLORS = Words(
    {
        "highlight.term": "Yellow",
        "highlight.name": "Blue",
        "highlight.number": "Green",
        "highlight.quote": "Violet",
        "highlight.doubt": "Red",
        "highlight.fact": "Teal",
        "highlight.rose": "Rose",
        "highlight.sand": "Sand",
        "highlight.lime": "Lime",
        "highlight.slate": "Slate",
    }
)

# The signs a kind can have, so that it is told apart by more than its colour.
ICONS = ("■", "●", "▲", "◆", "★", "❝", "?", "!", "✓", "#", "§", "♦", "▼", "☰", "✎", "")

# The keys a kind can have here; others are given in *Change keys*.
KEYS = (*(f"Alt+{number}" for number in range(1, 10)), "Alt+0", "")


@dataclass(frozen=True, slots=True)
class HighlightKind:
    """One kind: `id` is what a project stores, `token` its colour in the themes."""

    id: str
    name: str
    token: str
    key: str = ""
    icon: str = ""

    @property
    def row(self) -> tuple[str, ...]:
        """Return it as the preferences keep it."""
        return (self.id, self.name, self.token, self.key, self.icon)


DEFAULT_KINDS = (
    HighlightKind("term", noted("Term"), "highlight.term", "Alt+1", "■"),
    HighlightKind("name", noted("Name"), "highlight.name", "Alt+2", "●"),
    HighlightKind("number", noted("Number"), "highlight.number", "Alt+3", "#"),
    HighlightKind("quote", noted("Quote"), "highlight.quote", "Alt+4", "❝"),
    HighlightKind("doubt", noted("Doubt"), "highlight.doubt", "Alt+5", "?"),
    HighlightKind("fact", noted("Fact to check"), "highlight.fact", "Alt+6", "✓"),
)


class HighlightKinds:
    """The kinds in use; one that a project brought and nobody defined is still shown."""

    def __init__(self, kinds: Sequence[HighlightKind] = DEFAULT_KINDS) -> None:
        self._kinds = {kind.id: replace(kind, name=tr(kind.name)) for kind in kinds}

    def __iter__(self) -> Iterator[HighlightKind]:
        """Yield the defined kinds in order."""
        return iter(self._kinds.values())

    def __getitem__(self, kind_id: str) -> HighlightKind:
        """Return a kind; an undefined one goes by its id and the colour of terms."""
        return self._kinds.get(kind_id, HighlightKind(kind_id, kind_id, "highlight.term"))


def kept_kinds(rows: Sequence[Sequence[str]]) -> tuple[HighlightKind, ...]:
    """Return the usual kinds, changed and added to as the rows of the preferences say.

    A row without an id and a name is left out; a colour that no theme has is the one of terms.
    """
    own = [HighlightKind(*row[: len(KIND_FIELDS)]) for row in rows if len(row) >= _NEEDED]
    known = {kind.id: kind for kind in DEFAULT_KINDS}
    for kind in own:
        if kind.id and kind.name.strip():
            token = kind.token if kind.token in COLORS else "highlight.term"
            known[kind.id] = replace(kind, token=token)
    return tuple(known.values())


KIND_FIELDS = ("id", "name", "token", "key", "icon")
_NEEDED = 3
_USUAL = {kind.id: kind for kind in DEFAULT_KINDS}


def changed_kinds(kinds: Sequence[HighlightKind]) -> tuple[tuple[str, ...], ...]:
    """Return the rows to keep: what is not as usual in the language spoken."""
    return tuple(kind.row for kind in kinds if not _is_usual(kind))


def _is_usual(kind: HighlightKind) -> bool:
    usual = _USUAL.get(kind.id)
    return usual is not None and replace(usual, name=tr(usual.name)) == kind


def is_usual_id(kind_id: str) -> bool:
    """Tell a kind that comes with the program, and stays, from one of the user's own."""
    return kind_id in _USUAL
