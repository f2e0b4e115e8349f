"""What this machine has and lacks, found out without importing Qt."""

import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from workbench.model.errors import EnvironmentFailure

# The first Python whose `None` is never deallocated (PEP 683).
IMMORTAL_NONE = (3, 12)

# The first PySide6 that drops one reference to `None` in every void call (measured on 6.12.0).
LEAKING_PYSIDE = (6, 12)

QT_DISTRIBUTIONS = ("PySide6_Essentials", "PySide6")

# The first `fc-list` after an installation makes its cache, which takes seconds.
FONT_LIST_SECONDS = 10


def bad_pair(python_version: Sequence[int], pyside_version: str) -> bool:
    """Return whether this Python and this PySide6 die together after some thousands of calls.

    `python_version` is like `sys.version_info`, `pyside_version` like `6.11.3` or `6.12.0rc1`.
    """
    major_minor = tuple(_leading_number(part) for part in pyside_version.split(".")[:2])
    return tuple(python_version[:2]) < IMMORTAL_NONE and major_minor >= LEAKING_PYSIDE


def _leading_number(part: str) -> int:
    digits = part[: len(part) - len(part.lstrip("0123456789"))]
    return int(digits or "0")


def pyside_version() -> str:
    """Return the version of the installed PySide6, "" if there is none."""
    for distribution in QT_DISTRIBUTIONS:
        try:
            return version(distribution)
        except PackageNotFoundError:
            continue
    return ""


def require_sound_pair() -> None:
    """Raise `EnvironmentFailure` `qt.not_installed` or `qt.bad_pair` where Qt must not be used."""
    found = pyside_version()
    if not found:
        raise EnvironmentFailure("qt.not_installed", python=sys.executable)
    if bad_pair(sys.version_info[:2], found):
        raise EnvironmentFailure("qt.bad_pair", python=platform.python_version(), pyside=found)


def chinese_fonts() -> tuple[str, ...] | None:
    """Return the families that fontconfig lists for Chinese; `None` where it cannot be asked.

    Windows and macOS bring Chinese fonts and have no fontconfig.
    """
    program = shutil.which("fc-list")
    if program is None:
        return None
    try:
        answer = subprocess.run(  # noqa: S603 - a program from PATH with fixed arguments
            [program, ":lang=zh", "family"],
            capture_output=True,
            check=True,
            timeout=FONT_LIST_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    lines = answer.stdout.decode("utf-8", "replace").splitlines()
    return tuple(sorted({line.split(",")[0].strip() for line in lines if line.strip()}))
