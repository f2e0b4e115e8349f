"""Work in small steps, so that who does it can do other things in between."""

from collections.abc import Generator, Iterator
from typing import TypeVar

Value = TypeVar("Value")

# Ends in a value; between two of its steps anything may happen. Closed before its end, it takes
# back what it did.
Steps = Generator[None, None, Value]


def at_once(steps: Steps[Value]) -> Value:
    """Do all steps and return what they come to."""
    found: list[Value] = []

    def run() -> Iterator[None]:
        found.append((yield from steps))

    for _ in run():
        pass
    return found[0]
