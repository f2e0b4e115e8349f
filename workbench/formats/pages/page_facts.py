"""What a page says of itself, however it was read."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(slots=True)
class PageFacts:
    """What the head of a page says, the surest first; "" and nothing where it is silent."""

    title: str = ""
    titles: list[str] = field(default_factory=list)
    site: str = ""
    address: str = ""
    times: list[str] = field(default_factory=list)
    marked_times: list[str] = field(default_factory=list)
    """Those of `time` elements, which can be those of other articles."""
    authors: list[str] = field(default_factory=list)
    source: str = ""
    section: str = ""
    named: dict[str, str] = field(default_factory=dict)

    @property
    def host(self) -> str:
        """Return the host of the page's address, "" where it has none."""
        return host_of(self.address)


def host_of(address: str) -> str:
    """Return the host of an address in lower case, "" where it is no address."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
