"""What is kept of an article's original, because pages on the web vanish."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from workbench.model.ids import ArticleId, SourceBytesId, SourceCopyId

# What of an address is no character to be escaped (RFC 3986), and the sign of what is.
_IN_ADDRESS = ":/?#[]@!$&'()+,;=*-._~%"


@dataclass(frozen=True, slots=True)
class SourceCopy:
    """The bytes that an article was read from: where they are from, and what they were.

    The bytes themselves are found by `sha256`, in hexadecimal; `size` is theirs, unpacked.
    `fetched_at` is milliseconds since the epoch, UTC. `address` is where they were fetched from, ""
    for a file; `archive_address` is where an archive of the web has a copy, which the user says.
    """

    id: SourceCopyId
    article_id: ArticleId
    sha256: str
    size: int
    fetched_at: int
    name: str = ""
    address: str = ""
    media_type: str = ""
    archive_address: str = ""


@dataclass(frozen=True, slots=True)
class SourceBytes:
    """The bytes of an original, compressed (`workbench.storage.originals`), by their hash."""

    id: SourceBytesId
    sha256: str
    packed: str


@dataclass(frozen=True, slots=True)
class ReadSource:
    """An original as it was read, before it has a place in a project; the fields as above."""

    packed: str
    sha256: str
    size: int
    fetched_at: int
    name: str = ""
    address: str = ""
    media_type: str = ""

    def copy_of(self, article_id: ArticleId) -> SourceCopy:
        """Return what is kept of it for an article."""
        return SourceCopy(
            SourceCopyId(0),
            article_id,
            self.sha256,
            self.size,
            self.fetched_at,
            self.name,
            self.address,
            self.media_type,
        )


def is_web_address(address: str) -> bool:
    """Return whether an address is one of the web, with a host."""
    try:
        parts = urlsplit(address)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def proposed_archive(address: str) -> str:
    """Return where the Wayback Machine would have a page ("" for no web address); asks nobody."""
    if not is_web_address(address):
        return ""
    return f"https://web.archive.org/web/{quote(address, safe=_IN_ADDRESS)}"
