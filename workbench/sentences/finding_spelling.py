"""The sentence of the spelling check."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "spelling.unknown": "“{word}” is not in the dictionary.",
}
