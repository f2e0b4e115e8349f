"""Files opened and saved by LibreOffice, where it is installed."""

import shutil
import subprocess
from pathlib import Path

MISSING = "libreoffice-writer-nogui, libreoffice-calc-nogui"


def converted(data: bytes, name: str, suffix: str, folder: Path) -> bytes | None:
    """A file as LibreOffice saves it in a format; `None`, with a remark, where there is none."""
    office = shutil.which("soffice")
    if office is None:
        print(f"not looked at, LibreOffice is not installed: {MISSING}")  # noqa: T201 - tells
        return None
    (folder / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    to = ["--convert-to", suffix, "--outdir", str(folder / "saved")]
    subprocess.run(
        [office, profile, "--headless", *to, str(folder / name)],
        check=True,
        capture_output=True,
        timeout=100,
    )
    saved = (folder / "saved" / name).with_suffix(f".{suffix.partition(':')[0]}")
    return saved.read_bytes()


def saved_by_libreoffice(data: bytes, name: str, folder: Path) -> bytes:
    """A file opened and saved by LibreOffice; the same one, with a remark, where there is none."""
    saved = converted(data, name, name.rpartition(".")[2], folder)
    if saved is None:
        return data
    assert saved != data
    return saved
