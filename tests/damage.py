"""Ways to damage a project's file, as disks, sync clients and cosmic rays do."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

from tests.projects import an_article, segments
from workbench.model.highlight import Side
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

PAGE = 4096
INTERIOR = 5


def fill(session: Session, paragraphs: int = 200) -> None:
    """Bring in a second article, and give every segment a target, a highlight and a note."""
    texts = [f"第{number}段：" + "气候变化的会谈仍在继续。" * 12 for number in range(paragraphs)]
    session.execute(AddArticle(an_article(*texts, url="https://example.org/2"), "2.txt"))
    for segment in segments(session):
        session.execute(SetTarget(segment.id, f"Paragraph {segment.id}: talks go on."))
        session.execute(AddHighlight(segment.id, "term", [MarkedSpan(Side.SOURCE, 0, 2)], "look"))
        session.execute(AddNote(segment.id, f"a remark on {segment.id}"))
    session.execute(ChangeSettings([("target_language", "en-GB")]))


def overwrite_page(path: Path, number: int, content: bytes = b"\xff" * PAGE) -> None:
    """Put other bytes in the place of a page, counted from 0."""
    with path.open("r+b") as file:
        file.seek(number * PAGE)
        file.write(content)


def root_page(path: Path, name: str) -> int:
    """The first page of a table or an index, counted from 0."""
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(connection.execute(sql, (name,)).fetchone()[0]) - 1


def zero_root(path: Path, name: str) -> None:
    """Zero the root page of a table or an index: its leaf pages are all there still."""
    overwrite_page(path, root_page(path, name), bytes(PAGE))


def leaf_pages(path: Path, table: str) -> list[int]:
    """The pages that hold a table's rows, counted from 0 (SQLite's File Format, §1.6)."""
    pages = [root_page(path, table)]
    data = path.read_bytes()
    for page in pages:
        header = data[page * PAGE :][:PAGE]
        if header[0] == INTERIOR:
            count = int.from_bytes(header[3:5], "big")
            cells = [int.from_bytes(header[12 + 2 * n :][:2], "big") for n in range(count)]
            pages += [int.from_bytes(header[at : at + 4], "big") - 1 for at in (*cells, 8)]
    return [page for page in pages if data[page * PAGE] != INTERIOR]


def set_sequence(path: Path, table: str, number: int) -> None:
    """Have the file say that so many rows were numbered."""
    with closing(sqlite3.connect(path)) as connection, connection:
        sql = "UPDATE sqlite_sequence SET seq = ? WHERE name = ?"
        connection.execute(sql, (number, table))


def hide_from_index(path: Path, index: str) -> None:
    """Flip one bit of an index's first number in an entry in the middle of its only page."""
    at = root_page(path, index) * PAGE
    content = bytearray(path.read_bytes())
    count = int.from_bytes(content[at + 3 : at + 5], "big")
    pointer = at + 8 + 2 * (count // 2)  # §1.6
    entry = at + int.from_bytes(content[pointer : pointer + 2], "big") + 1
    content[entry + content[entry]] ^= 1 << 6  # §2.1: the values follow the record's header
    path.write_bytes(content)


def flipped(content: bytes, random: Random, bits: int) -> bytes:
    """Flip bits anywhere, a third of them where pages say what they are."""
    damaged = bytearray(content)
    for _ in range(bits):
        place = random.randrange(len(damaged))
        if random.random() < 1 / 3:
            place = place // PAGE * PAGE + random.randrange(16)
        damaged[place] ^= 1 << random.randrange(8)
    return bytes(damaged)
