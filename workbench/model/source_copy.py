"""What is kept of an article's original, because pages on the web vanish."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from workbench.model.ids import ArticleId, SourceCopyId


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


def proposed_archive(address: str) -> str:
    """Return where the Wayback Machine would have a page ("" for no web address); asks nobody."""
    try:
        parts = urlsplit(address)
        known = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return ""
    return f"https://web.archive.org/web/{quote(address, safe=_IN_ADDRESS)}" if known else ""


_IN_ADDRESS = ":/?#[]@!$&'()*+,;=-._~%"
