"""What tests of projects share: articles, a clock to set, and ways into a project's file."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workbench.model.article import ImportedArticle
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.session import Session

PARAGRAPHS = (
    "美国气候特使克里抵达北京展开访问",
    "美国总统气候特使克里周日抵达北京，将同中国官员举行会谈。",
    "中国外交部发言人表示，双方将就合作应对气候变化深入交换意见。",
    "分析人士认为，会谈能否取得突破仍有待观察。",
)


@dataclass
class Clock:
    """A clock that a test sets; milliseconds since the epoch, UTC."""

    now: int = 1_700_000_000_000

    def __call__(self) -> int:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += round(seconds * 1000)


def an_article(*paragraphs: str, url: str = "https://example.org/news/1") -> ImportedArticle:
    """An article of a headline and body paragraphs."""
    texts = paragraphs or PARAGRAPHS
    roles = [Role.HEADLINE, *[Role.BODY] * (len(texts) - 1)]
    matters = [SourceContent(role, text) for role, text in zip(roles, texts, strict=True)]
    published = datetime(2023, 7, 17, 14, 29, tzinfo=UTC)
    return ImportedArticle(texts[0], url, published, Variant.CHINA, tuple(matters))


def segments(session: Session) -> list[Segment]:
    """Every segment of a project in reading order."""
    keys = session.read.outline()
    known = session.read.segments(key.id for key in keys)
    return [known[key.id] for key in keys]


def segment_ids(session: Session) -> list[SegmentId]:
    return [key.id for key in session.read.outline()]


def is_within(text: str, version: str) -> bool:
    """Return whether every character of a text stands in a version of it, in order."""
    rest = iter(version)
    return all(character in rest for character in text)


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of a closed project, the journal left out."""
    tables = ("article", "segment", "highlight", "note", "conversion_override", "setting")
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 - our own names
            for table in tables
        }


def beside(path: Path) -> set[str]:
    """The names of all that lies in a project's folder."""
    return {item.name for item in path.parent.iterdir()}
