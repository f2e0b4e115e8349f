"""The errors a caller can meet: one root, three kinds.

An error carries a stable `code` and the `details` its sentence needs; the sentence itself is in
`workbench.messages`. `exit_code` follows the command line's convention: 2 wrong use, 3 bad input,
4 environment.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar


class WorkbenchError(Exception):
    """The root of every error this program raises on purpose."""

    exit_code: ClassVar[int] = 4

    def __init__(self, code: str, **details: object) -> None:
        """Make an error with a stable dotted `code` and the values its sentence names."""
        super().__init__(code, dict(details))
        self.code = code
        self.details: Mapping[str, object] = MappingProxyType(details)

    def __reduce__(self) -> "tuple[object, ...]":
        """Let an error cross from one process to another, with details that can."""
        return _remade, (type(self), self.code, dict(self.details))

    def __str__(self) -> str:
        """Return the code and details, for logs; users read `workbench.messages.sentence`."""
        values = ", ".join(f"{name}={value!r}" for name, value in self.details.items())
        return f"{self.code}({values})"


def _remade(kind: type[WorkbenchError], code: str, details: Mapping[str, object]) -> WorkbenchError:
    return kind(code, **details)


class InputError(WorkbenchError):
    """The user can fix it: a bad file, an unknown encoding, a wrong setting."""

    exit_code = 3


class UsageError(InputError):
    """The call itself was wrong: an unknown segment, a format that does not exist."""

    exit_code = 2


class EnvironmentFailure(WorkbenchError):
    """The surroundings failed: disk, network, a lock held by another user, a missing library."""

    exit_code = 4


class InternalError(WorkbenchError):
    """A bug: a promise of this program to itself was broken."""

    exit_code = 4
