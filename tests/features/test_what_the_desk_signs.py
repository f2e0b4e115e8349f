"""An article translated, fixed and signed at the desk: what was signed is what leaves."""

import json
from pathlib import Path

import pytest

from tests.conftest import RunDuizhao
from tests.projects import segments
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import InlineKind, InlineSpan, Role, SourceContent
from workbench.model.vouching import EditKind, Hand
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.command import Command
from workbench.services.commands.decisions import SignOffArticle
from workbench.services.commands.inline import PutInline
from workbench.services.commands.replacing import Edit, ReplaceAll
from workbench.services.commands.targets import Confirm, SetTarget
from workbench.services.session import Session

PARAGRAPHS = 20
CAPTION = 3
SOURCES = ("渡口", "渡轮", "码头", "海湾", "渔民", "居民", "港务局", "市政府", "专家", "乘客")


def role_of(number: int) -> Role:
    return {1: Role.HEADLINE, CAPTION: Role.CAPTION}.get(number, Role.BODY)


@pytest.fixture
def project(project_path: Path) -> Path:
    """Twenty paragraphs that Lin translated."""
    matters = tuple(
        SourceContent(role_of(number), f"{SOURCES[number % len(SOURCES)]}第{number}段已经开放。")
        for number in range(1, PARAGRAPHS + 1)
    )
    article = ImportedArticle(matters[0].text, "", None, Variant.CHINA, matters)
    with Session(project_path, author="Lin") as session:
        session.execute(AddArticle(article, "ferry.txt"))
        for number, segment in enumerate(segments(session), 1):
            session.execute(SetTarget(segment.id, f"The ferry opened , part {number}"))
            session.execute(Confirm(segment.id))
    return project_path


def work_of_the_desk(session: Session) -> list[Command]:
    """Six changes: two fixes, typing, a link, a replacement, a proposal put in."""
    ids = [segment.id for segment in segments(session)]
    fixed = EditKind.CORRECTION
    return [
        SetTarget(ids[0], "The Ferry Opened, Part 1", edit=fixed),
        SetTarget(ids[CAPTION - 1], "The ferry at its pier. (Haijia News Agency)", edit=fixed),
        SetTarget(ids[4], "The ferry opened at noon, part 5"),
        PutInline(ids[5], InlineSpan(4, 9, InlineKind.LINK, "https://example.org/ferry")),
        ReplaceAll([Edit(ids[6], 0, 4, "ferry", "boat")]),
        SetTarget(ids[7], "By Liang Yizhou", edit=fixed),
    ]


@pytest.mark.parametrize("hand", Hand)
def test_all_twenty_paragraphs_of_a_signed_article_leave_the_house(
    run_duizhao: RunDuizhao, project: Path, hand: Hand
) -> None:
    with Session(project, author="Ann", hand=hand) as session:
        for command in work_of_the_desk(session):
            session.execute(command)
        drafts = [each.id for each in segments(session) if not each.status.is_confirmed]
        assert len(drafts) == (0 if hand is Hand.EDITOR else 1)
        for segment_id in drafts:
            session.execute(Confirm(segment_id))
        session.execute(SignOffArticle(session.read.articles()[0].id))
        wanted = [each.target for each in segments(session)]

    ran = run_duizhao("export", project, "-o", "signed.json")

    assert (ran.returncode, ran.stderr) == (0, "")
    (article,) = json.loads((project.parent / "signed.json").read_text("utf-8"))["articles"]
    assert [each["target"] for each in article["segments"]] == wanted
    assert len(wanted) == PARAGRAPHS
    assert article["segments"][CAPTION - 1]["target"].endswith("(Haijia News Agency)")
    assert {each["status"] for each in article["segments"]} == {"final"}
    assert article["signed"]["by"] == "Ann"
    assert {each["vouched_by"] for each in article["segments"]} == {"Ann"}
