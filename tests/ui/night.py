"""What an editor finds on a night: six articles as they were handed in, and what is wrong there."""

import csv
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "data" / "desk" / "night"

# Stands for the code of what no check promises to find: the editor does, on the last page.
HAND = "hand"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A translated paragraph: as it was handed in, what is done about it, and as it is signed.

    `keys` has the keys by the codes of the findings; `planted` are the codes put in on purpose.
    """

    source: str
    target: str
    signed: str
    keys: Mapping[str, str]
    planted: tuple[str, ...]


def paragraphs(name: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of an article of the folder, in their order."""
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(_paragraph(row) for row in rows)


def _paragraph(row: Mapping[str, str]) -> Paragraph:
    keys = dict(_keys(row["planted"]))
    planted = tuple(code for code in keys if not code.startswith("+"))
    bare = {code.removeprefix("+"): key for code, key in keys.items()}
    return Paragraph(row["source"], row["target"], row["signed"] or row["target"], bare, planted)


def _keys(cell: str) -> Iterator[tuple[str, str]]:
    for part in filter(None, cell.split(";")):
        code, key = part.split()
        yield code.replace("-", HAND), key


def names() -> tuple[str, ...]:
    """Return the articles in the order in which a folder of them is imported."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


def copy_articles(to: Path) -> Path:
    """Put the articles alone into a folder of their own."""
    to.mkdir()
    for name in names():
        shutil.copy(FOLDER / f"{name}.txt", to)
    return to
