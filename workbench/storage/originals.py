"""The bytes of originals as a project keeps them: compressed, each once, found by their hash."""

import base64
import binascii
import zlib
from hashlib import sha256

from workbench.model.source_copy import ReadSource

# As most compressors; pages become a fifth, and more effort takes twice the time for 2 %.
_LEVEL = 6


def read_source_of(
    data: bytes, fetched_at: int, *, name: str = "", address: str = "", media_type: str = ""
) -> ReadSource:
    """Return bytes with their hash as they go into a project."""
    packed = base64.b64encode(zlib.compress(data, _LEVEL)).decode("ascii")
    digest = sha256(data).hexdigest()
    return ReadSource(packed, digest, len(data), fetched_at, name, address, media_type)


def unpacked(packed: str) -> bytes | None:
    """Return the bytes, `None` where what is kept of them is spoilt."""
    try:
        return zlib.decompress(base64.b64decode(packed, validate=True))
    except (binascii.Error, zlib.error, ValueError):
        return None


def is_sound(data: bytes | None, digest: str) -> bool:
    """Return whether bytes are there and have this SHA-256."""
    return data is not None and sha256(data).hexdigest() == digest
