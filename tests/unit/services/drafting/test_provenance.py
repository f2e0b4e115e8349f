"""What is kept of who made a draft, whatever becomes of its text, and who is told of it."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projects import an_article, segments
from workbench.api import (
    Api,
    ArticleFacts,
    Checked,
    ExportArticle,
    ExportRequest,
    ExportSegment,
    OptionedExporter,
)
from workbench.checks.status import CHECKS
from workbench.formats.exporters import enable
from workbench.model.drafted import Drafted, Maker
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Segment, Status
from workbench.model.vouching import EditKind
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.shaping import MergeSegments, SplitSegment
from workbench.services.commands.targets import Confirm, DraftText, PutDrafts, SetTarget
from workbench.services.exchange.importing import find_sources, read_sources
from workbench.services.exchange.pairs import import_reading
from workbench.services.plugins import load_api
from workbench.services.session import Session
from workbench.text.changed_share import share_since_draft

MODEL = Maker("openai", "tower-9b", "1f2e3d4c5b6a")
DRAFT = "Kerry arrived in Beijing."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(tmp_path / "news.dzp", author="lin", clock=lambda: 1_700_000_000_000) as opened:
        opened.execute(AddArticle(an_article(), "one.txt"))
        yield opened


def first(session: Session) -> Segment:
    return segments(session)[0]


def put(session: Session, text: str = DRAFT, maker: Maker | None = MODEL) -> None:
    segment = first(session)
    draft = DraftText(segment.id, segment.rev, text, maker)
    session.execute(PutDrafts((draft,), "mt:openai"))


def test_a_draft_is_kept_with_its_engine_model_prompt_and_moment(session: Session) -> None:
    put(session)
    assert first(session).drafted == Drafted(MODEL, 1_700_000_000_000, DRAFT)
    assert share_since_draft(first(session)) == 0.0


def test_it_stays_when_a_user_edits_and_confirms_and_tells_how_much_was_changed(
    session: Session,
) -> None:
    put(session)
    session.execute(SetTarget(first(session).id, "Kerry landed in Beijing."))
    session.execute(Confirm(first(session).id))
    segment = first(session)
    assert segment.origin == "typed"
    assert segment.drafted is not None
    assert segment.drafted.maker == MODEL
    share = share_since_draft(segment)
    assert share is not None
    assert 0.0 < share < 0.5


def test_undo_takes_it_back_and_redo_brings_it_again(session: Session) -> None:
    put(session)
    put(session, "Another.", Maker("deepl"))
    session.undo()
    assert first(session).drafted == Drafted(MODEL, 1_700_000_000_000, DRAFT)
    session.undo()
    assert first(session).drafted is None
    session.redo()
    assert first(session).drafted is not None


def test_an_emptied_target_began_as_nothing(session: Session) -> None:
    put(session)
    session.execute(SetTarget(first(session).id, ""))
    assert first(session).drafted is None


def test_an_origin_alone_tells_the_engine(session: Session) -> None:
    put(session, maker=None)
    drafted = first(session).drafted
    assert drafted is not None
    assert drafted.maker == Maker("openai")


def test_after_a_split_and_a_merge_the_share_is_not_known(session: Session) -> None:
    put(session, "Kerry arrived. He stayed.")
    segment = first(session)
    session.execute(SplitSegment(segment.id, 4, 14))
    halves = segments(session)[:2]
    assert [each.drafted and each.drafted.maker for each in halves] == [MODEL, MODEL]
    assert [share_since_draft(each) for each in halves] == [None, None]
    session.execute(MergeSegments([each.id for each in halves]))
    assert first(session).drafted == Drafted(MODEL, 1_700_000_000_000, "")


def exported(session: Session, name: str, **options: str) -> str:
    api = Api()
    enable(api)
    article = session.read.articles()[0]
    rows = tuple(map(ExportSegment, segments(session)))
    stream = io.BytesIO()
    request = ExportRequest((ExportArticle(article, rows),), "news", "en-US")
    exporter = api.exporters[name]
    if isinstance(exporter, OptionedExporter):
        exporter = exporter.configured(options)
    exporter.write(request, stream)
    return stream.getvalue().decode()


def test_exports_say_what_drafted_a_target_and_how_much_of_it_is_another(
    session: Session,
) -> None:
    put(session)
    session.execute(
        SetTarget(first(session).id, "Kerry landed in Beijing.", edit=EditKind.CORRECTION)
    )
    tmx = exported(session, "tmx")
    for prop in ("x-drafted-by", "x-drafted-model", "x-drafted-prompt", "x-changed-percent"):
        assert f'type="{prop}"' in tmx
    [article] = json.loads(exported(session, "json"))["articles"]
    drafted = article["segments"][0]["drafted"]
    assert (drafted["engine"], drafted["model"], drafted["prompt"]) == (
        "openai",
        "tower-9b",
        "1f2e3d4c5b6a",
    )
    assert 0 < drafted["changed"] < 0.5
    assert article["segments"][1]["drafted"] is None


def came_back(session: Session, folder: Path) -> Segment:
    """Return the first segment as another project has it that took the memory in."""
    file = folder / "news.tmx"
    file.write_text(exported(session, "tmx"), "utf-8")
    importers = load_api().api.importers
    with Session(folder / "other.dzp", author="wang", clock=lambda: 1_800_000_000_000) as other:
        for reading in read_sources(importers, find_sources([str(file)], importers)):
            list(import_reading(other, reading))
        return segments(other)[0]


def test_a_memory_brings_back_what_drafted_a_target_that_nobody_changed(
    session: Session, tmp_path: Path
) -> None:
    put(session)

    back = came_back(session, tmp_path)

    assert (back.target, back.origin) == (DRAFT, "mt:openai")
    assert back.drafted == Drafted(MODEL, 1_700_000_000_000, DRAFT)


def test_a_memory_brings_back_what_drafted_a_target_that_is_another_by_now(
    session: Session, tmp_path: Path
) -> None:
    put(session)
    session.execute(SetTarget(first(session).id, "Kerry landed in Beijing."))

    back = came_back(session, tmp_path)

    assert back.origin == "typed"
    assert back.drafted == Drafted(MODEL, 1_700_000_000_000, "")
    assert share_since_draft(back) is None, "the text of the draft did not come along"


def test_a_memory_tells_of_no_draft_where_a_user_wrote(session: Session, tmp_path: Path) -> None:
    session.execute(SetTarget(first(session).id, "Kerry landed in Beijing."))

    assert came_back(session, tmp_path).drafted is None


def test_a_finished_article_discloses_it_where_that_is_chosen(session: Session) -> None:
    put(session)
    session.execute(SetTarget(first(session).id, "Kerry landed in Beijing."))
    session.execute(Confirm(first(session).id))
    assert first(session).status is Status.TRANSLATED

    assert "drafted" not in exported(session, "text")
    said = " ".join(exported(session, "text", disclosure="yes").split())
    assert (
        "Machine translation (openai tower-9b) drafted 1 of 1 paragraph; people changed 1 of them "
        "and confirmed 1." in said
    )


def test_a_draft_that_was_touched_and_left_as_it_was_is_confirmed_unedited(
    session: Session,
) -> None:
    put(session)
    session.execute(SetTarget(first(session).id, f"{DRAFT}!"))
    session.execute(SetTarget(first(session).id, DRAFT))
    session.execute(Confirm(first(session).id))
    segment = first(session)
    assert segment.origin == "typed"
    [check] = CHECKS
    codes = [each.code for each in check.check(Checked(segment, ArticleFacts()), HouseStyle())]
    assert codes == ["status.unedited"]
