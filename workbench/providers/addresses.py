"""Addresses of servers that a user names."""

import ipaddress
from typing import Any
from urllib.parse import urlsplit

from workbench.providers.http_provider import direct


def host_of(url: str) -> str:
    """Return the host of an address of HTTP, "" where it is none."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host if parts.scheme in {"http", "https"} else ""


def is_this_machine(url: str) -> bool:
    """Return whether an address leads to this machine whatever any name server says."""
    host = host_of(url)
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def way_to(url: str) -> dict[str, Any]:
    """Return the options of a request by which this machine is asked without a proxy between."""
    return direct() if is_this_machine(url) else {}


def joined(base: str, path: str) -> str:
    """Return the address of `path` below a base, with one slash between."""
    return f"{base.strip().rstrip('/')}/{path}"
