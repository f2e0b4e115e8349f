"""The user's house styles, by name: a project names one and can make no other file be read."""

from pathlib import Path

from platformdirs import user_config_path

from workbench.model.errors import InputError
from workbench.model.house_style import HouseStyle
from workbench.services.checking.house_style import default_style, load_house_style, save
from workbench.text.patterns import compiled

FOLDER = "styles"
SUFFIX = ".toml"

# In characters: with its ending a name of 80 fits every file system, even in 3 bytes each.
LONGEST_NAME = 80

_NAME = compiled(rf"[^\W_][\w ().&+-]{{0,{LONGEST_NAME - 1}}}")
_UNSAFE = compiled(r"[^\w ().&+-]+")


class UserStyles:
    """A folder of house styles, one file a name; "" is the usual style of the program."""

    def __init__(self, folder: Path | None = None) -> None:
        """Keep them in `folder`, usually the one in the user's configuration."""
        self.folder = folder or user_config_path("duizhao", appauthor=False) / FOLDER

    def load(self, name: str) -> HouseStyle:
        """Return the style of a name.

        Raises `InputError("style.missing")` for a name that is none or is not in the folder (an
        older project may hold a path, which is never followed), and as `load_house_style` does.
        """
        if not name:
            return default_style()
        if not is_style_name(name):
            raise InputError("style.missing", path=name)
        return load_house_style(self.path(name))

    def has(self, name: str) -> bool:
        """Return whether the folder has a style of this name."""
        return is_style_name(name) and self.path(name).is_file()

    def keep(self, name: str, style: HouseStyle) -> None:
        """Write a style under a name; raises `InputError("style.missing")` for one that is none."""
        if not is_style_name(name):
            raise InputError("style.missing", path=name)
        self.folder.mkdir(parents=True, exist_ok=True)
        save(style, self.path(name))

    def path(self, name: str) -> Path:
        """Return the file of a name."""
        return self.folder / f"{name}{SUFFIX}"

    def free_name(self, wanted: str) -> str:
        """Return a name like `wanted` that no style has yet: news, news 2, news 3."""
        base = _UNSAFE.sub(" ", wanted).strip(" .()&+-_")[: LONGEST_NAME - 8].strip() or "house"
        number, name = 1, base
        while self.has(name):
            number += 1
            name = f"{base} {number}"
        return name


def is_style_name(name: str) -> bool:
    """Return whether a text can be the name of a style: no path, no hidden file."""
    return _NAME.fullmatch(name) is not None and not name.endswith((".", " "))
