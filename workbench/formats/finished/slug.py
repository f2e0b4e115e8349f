"""Names of files and posts, made of titles: nothing in them is a path or a device."""

import re
import unicodedata
from collections.abc import Container

from workbench.text.patterns import compiled

# In characters: with a date before it and a suffix behind it far below every system's limit.
LONGEST = 60

_OTHERS = compiled(r"[^a-z0-9]+")
_DEVICES = compiled(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.ASCII)


def slug_of(title: str, otherwise: str) -> str:
    """Return a title as small ASCII letters, digits and hyphens; `otherwise` where none is left."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = _OTHERS.sub("-", plain.replace("'", "")).strip("-")
    if len(words) > LONGEST:
        words = words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]
    return words if words and not _DEVICES.fullmatch(words) else otherwise


def unused(name: str, used: Container[str]) -> str:
    """Return a name that is not used yet: itself, or itself with the first number that is free."""
    if name not in used:
        return name
    number = 2
    while f"{name}-{number}" in used:
        number += 1
    return f"{name}-{number}"
