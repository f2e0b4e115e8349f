"""What made the draft that a target began as: kept with the segment, whoever writes on it later."""

from dataclasses import dataclass

# The engine of a draft that a memory gave.
MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Maker:
    """An engine as it was asked: its name, its model, the version of its prompt.

    For a memory, `model` is the memory's name. What an engine does not have is "".
    """

    engine: str
    model: str = ""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft that was put into a segment: what made it, when, and its text.

    `text` is "" where the target is no longer comparable with it, as after a split. `at` is in
    milliseconds since the epoch, UTC.
    """

    maker: Maker
    at: int
    text: str


def maker_of(origin: str) -> Maker | None:
    """Return what an origin tells of the maker of a draft; `None` where no machine made it."""
    kind, _, rest = origin.partition(":")
    if kind == "mt":
        return Maker(rest)
    return Maker(MEMORY) if kind == "tm" else None
