"""Prompts for language models: files of the program, and a user's own copies in their stead."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path

from platformdirs import user_config_path

from workbench.model.errors import InputError
from workbench.model.house_style import HouseStyle
from workbench.text.patterns import compiled

FOLDER = "prompts"
TRANSLATE, REVIEW, CHAT = "translate.txt", "review.txt", "chat.txt"
ALTERNATIVES, WHY = "alternatives.txt", "why.txt"
STYLE, AGAIN = "style.tsv", "again.tsv"

# The prompts that a user may have a copy of, by what they are for.
PROMPTS: Mapping[str, str] = {"translate": TRANSLATE, "review": REVIEW, "chat": CHAT}

# What the text of a prompt may name in braces.
PLACES = ("source", "target", "style")
_MORE_PLACES: Mapping[str, tuple[str, ...]] = {CHAT: ("terms", "paragraphs")}

# No prompt of a user's is meant to be longer, in bytes.
_LARGEST = 64 * 1024
_PLACE = compiled(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Prompt:
    """The text of a prompt, and where it comes from: `path` is `None` for the program's own."""

    text: str
    path: Path | None = None

    @property
    def version(self) -> str:
        """Return what tells one text from another, in twelve hexadecimal digits."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:12]

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the text with its places filled in; what is filled in is not looked at again."""
        return _PLACE.sub(lambda found: values[found[1]], self.text).strip()


def prompt_folder() -> Path:
    """Return the folder in which a user's own prompts are."""
    return user_config_path("duizhao", appauthor=False) / FOLDER


def load_prompt(name: str = TRANSLATE, folder: Path | None = None) -> Prompt:
    """Return a user's own prompt where there is one, else the program's.

    Raises `InputError`: `prompt.unreadable`, or `prompt.place` where it names a place that is none.
    """
    path = (folder or prompt_folder()) / name
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Prompt(_own(name))
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    if len(data) > _LARGEST:
        raise _unreadable(path, f"it has more than {_LARGEST // 1024} kB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, "it is not UTF-8") from error
    places = (*PLACES, *_MORE_PLACES.get(name, ()))
    unknown = [place for place in _PLACE.findall(text) if place not in places]
    if unknown:
        known = ", ".join(f"{{{place}}}" for place in places)
        raise InputError("prompt.place", path=str(path), place=f"{{{unknown[0]}}}", known=known)
    return Prompt(text, path)


def keep_copy(name: str = TRANSLATE, folder: Path | None = None) -> Path:
    """Return the user's copy of a prompt, made if there is none, for an editor to open."""
    path = (folder or prompt_folder()) / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_own(name), "utf-8")
    return path


def _unreadable(path: Path, reason: str) -> InputError:
    return InputError("prompt.unreadable", path=str(path), reason=reason)


def _own(name: str) -> str:
    return files("resources").joinpath("prompts", name).read_text("utf-8")


@cache
def phrases(name: str) -> Mapping[str, str]:
    """Return a table of sentences by their keys."""
    rows = (line.partition("\t") for line in _own(name).splitlines() if line)
    return {key: text for key, _, text in rows}


def style_for(style: HouseStyle, texts: Iterable[str]) -> HouseStyle:
    """Return a house style without the agencies that none of some texts names."""
    whole = "\n".join(texts)
    agencies = {chinese: name for chinese, name in style.agencies.items() if chinese in whole}
    return replace(style, agencies=agencies)


def style_lines(style: HouseStyle) -> str:
    """Return what a house style means for a translator, a line for each rule."""
    said = phrases(STYLE)
    keys = (
        "head",
        f"english.{style.english}",
        f"quotation.{style.quotation}",
        "percent.sign" if style.percent_sign else "percent.word",
        "dates.day_first" if style.day_before_month else "dates.month_first",
        "months.short" if style.short_months else "months.full",
        "credit.parentheses" if style.credit_in_parentheses else "credit.plain",
    )
    forbidden = (
        said[f"forbidden.{'instead' if instead else 'none'}"].format(word=word, instead=instead)
        for word, instead in style.forbidden.items()
    )
    agencies = (said["agency"].format(chinese=c, english=e) for c, e in style.agencies.items())
    return "\n".join((*(said[key] for key in keys if key in said), *forbidden, *agencies))
