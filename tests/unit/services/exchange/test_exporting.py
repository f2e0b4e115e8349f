import io
import json
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.opencc import ENGINE
from tests.projects import an_article, segments
from workbench.api import ExportRequest
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.articles import AddArticle, UpdateArticle
from workbench.services.commands.settings import SetConversion
from workbench.services.commands.targets import SetRole, SetStatus, SetTarget
from workbench.services.conversion.converting import Conversions
from workbench.services.exchange.exporting import (
    ExportChoice,
    Exported,
    Gathering,
    Signature,
    export,
    exporter_for,
)
from workbench.services.plugins import load_api
from workbench.services.session import Session

EXPORTERS = load_api([]).api.exporters
JSON = EXPORTERS["json"]


class Breaking:
    """An exporter that fails after it has written something."""

    name = "breaking"
    suffix = ".x"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        stream.write(b"half")
        list(request.articles)
        raise OSError(28, "No space left on device")


@pytest.fixture
def gathering(session: Session) -> Gathering:
    """A project whose headline is final and whose second segment is a draft."""
    first, second, *_ = segments(session)
    session.execute(SetTarget(first.id, "Kerry arrives"))
    session.execute(SetStatus([first.id], Status.FINAL))
    session.execute(SetTarget(second.id, "A draft"))
    return Gathering(session.read, Conversions(ENGINE))


def taken(gathering: Gathering, choice: ExportChoice) -> list[str]:
    return [
        exported.segment.target
        for article in gathering.chosen(choice)
        for exported in article.segments
    ]


def test_what_is_confirmed_is_chosen_unless_asked_otherwise(gathering: Gathering) -> None:
    drafts = ExportChoice(statuses=frozenset({Status.DRAFT}))

    assert taken(gathering, ExportChoice()) == ["Kerry arrives"]
    assert taken(gathering, drafts) == ["A draft"]


def test_articles_with_nothing_chosen_are_left_out(session: Session, gathering: Gathering) -> None:
    session.execute(AddArticle(an_article(url="https://example.org/2"), "2.txt"))

    assert [each.article.id for each in gathering.chosen(ExportChoice())] == [1]


def test_related_and_withdrawn_paragraphs_are_exported_only_as_extras(
    session: Session, gathering: Gathering
) -> None:
    second = segments(session)[1]
    session.execute(SetStatus([second.id], Status.FINAL))
    shorter = an_article(*(each.source for each in segments(session) if each.id != second.id))
    session.execute(UpdateArticle(session.read.articles()[0].id, shorter, "news.txt"))
    session.execute(SetRole([segments(session)[0].id], Role.RELATED))

    assert taken(gathering, ExportChoice()) == []
    assert sorted(taken(gathering, ExportChoice(extras=True))) == ["A draft", "Kerry arrives"]


def test_segments_come_with_notes_and_the_conversion_asked_for(
    session: Session, gathering: Gathering
) -> None:
    first = segments(session)[0]
    session.execute(AddNote(first.id, "Look"))
    session.execute(SetConversion(first.id, Variant.HONG_KONG, "手寫"))

    (plain,) = gathering.chosen(ExportChoice())
    (article,) = gathering.chosen(ExportChoice(variant=Variant.HONG_KONG))

    assert plain.segments[0].conversions == {}
    assert article.segments[0].conversions == {"zh-HK": "手寫"}
    assert [note.text for note in article.segments[0].notes] == ["Look"]


def test_what_was_written_is_counted(gathering: Gathering) -> None:
    stream = io.BytesIO()

    done = export(gathering, JSON, ExportChoice(), Signature("news"), stream)

    assert done == Exported(articles=1, segments=1)
    assert json.loads(stream.getvalue())["project"] == "news"


def failing(gathering: Gathering, target: Path, choice: ExportChoice) -> str:
    with pytest.raises((UsageError, EnvironmentFailure)) as caught:
        export(gathering, Breaking(), choice, Signature("news"), target)
    return caught.value.code


def test_whatever_fails_the_old_file_stays(gathering: Gathering, tmp_path: Path) -> None:
    old = tmp_path / "a.x"
    old.write_text("old")
    nothing = ExportChoice(statuses=frozenset())

    assert failing(gathering, old, nothing) == "export.nothing"
    assert failing(gathering, old, ExportChoice()) == "disk.full"
    assert old.read_text() == "old"
    assert not list(tmp_path.glob(".duizhao-*"))


def test_a_project_is_never_the_target(
    session: Session, gathering: Gathering, tmp_path: Path
) -> None:
    disguised = tmp_path / "letter.x"
    disguised.symlink_to(session.path)

    for target in (session.path, disguised, tmp_path / "new.dzp"):
        assert failing(gathering, target, ExportChoice()) == "export.onto_project"
    assert not (tmp_path / "new.dzp").exists()


@pytest.mark.parametrize(
    ("name", "file", "found"),
    [("", "a.tmx", "tmx"), ("", "a.HTML", "html"), ("md", "a.tmx", "md"), ("json", "a", "json")],
)
def test_a_format_is_found_by_its_name_or_the_file_s(name: str, file: str, found: str) -> None:
    assert exporter_for(EXPORTERS.values(), name, Path(file)).name == found


@pytest.mark.parametrize(
    ("name", "file", "code"),
    [
        ("pdf", "a.tmx", "export.unknown_format"),
        ("", "a.pdf", "export.no_format"),
        ("", "a", "export.no_format"),
        ("", None, "export.no_format"),
    ],
)
def test_an_unknown_format_is_refused_with_those_there_are(
    name: str, file: str | None, code: str
) -> None:
    with pytest.raises(UsageError) as caught:
        exporter_for(EXPORTERS.values(), name, None if file is None else Path(file))

    assert caught.value.code == code
    assert "tmx" in str(caught.value.details["known"])
