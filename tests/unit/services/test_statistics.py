"""Figures of a real project, and what is written of them."""

import csv
import io
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from tests.projects import Clock, an_article, segment_ids
from workbench.formats.csv_cells import csv_text, guarded
from workbench.formats.statistics_tables import (
    Names,
    Table,
    all_tables,
    article_table,
    as_csv,
    as_html,
    as_tsv,
)
from workbench.model.segment import Role, Status
from workbench.model.statistics import Amount, Statistics
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import (
    DraftText,
    PutDrafts,
    SetRole,
    SetStatus,
    SetTarget,
)
from workbench.services.jobs import Cancelled
from workbench.services.session import Session
from workbench.services.statistics import Settings, count, origin_kind, pace_of, progress_of
from workbench.storage.history import Step
from workbench.text.counting import count_punctuation

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def counted(session: Session) -> Statistics:
    return count(session.read, Settings("news", 5, UTC))


def confirm(session: Session, number: int, text: str = "The envoy arrived.") -> None:
    segment_id = segment_ids(session)[number]
    session.execute(SetTarget(segment_id, text))
    session.execute(SetStatus((segment_id,), Status.TRANSLATED))


def test_characters_are_counted_with_and_without_punctuation(session: Session) -> None:
    total = counted(session).whole.total
    assert total.segments == 4
    assert total.characters == 16 + 26 + 28 + 19
    assert total.with_punctuation == total.characters + 0 + 2 + 2 + 2


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("他说：“好！”", 4),
        ("2023年——今天…", 3),
        ("“二〇二三”", 2),
        ("a, b. (c)", 0),
        ("克里・约翰", 1),
    ],
)
def test_chinese_punctuation_is_told_from_ascii(text: str, number: int) -> None:
    assert count_punctuation(text) == number


def test_work_is_counted_by_status_and_origin(session: Session) -> None:
    ids = segment_ids(session)
    session.execute(PutDrafts((DraftText(ids[1], 1, "Machine text here"),), "mt:google"))
    confirm(session, 0)
    whole = counted(session).whole
    assert {name: a.segments for name, a in whole.by_status.items()} == {
        "initial": 2,
        "draft": 1,
        "translated": 1,
    }
    assert {name: a.words for name, a in whole.by_origin.items()} == {
        "": 0,
        "mt:google": 3,
        "typed": 3,
    }
    assert whole.done.segments == 1


def test_what_is_no_work_is_counted_by_role_only(session: Session) -> None:
    session.execute(SetRole(segment_ids(session)[3:], Role.RELATED))
    whole = counted(session).whole
    assert whole.total.segments == 3
    assert {name: a.segments for name, a in whole.by_role.items()} == {
        "headline": 1,
        "body": 2,
        "related": 1,
    }


def test_a_source_that_stood_before_is_a_repetition(session: Session) -> None:
    again = an_article(
        "新标题", "分析人士认为，会谈能否取得突破仍有待观察。", url="https://e.org/2"
    )
    session.execute(AddArticle(again, "b.txt"))
    statistics = counted(session)
    assert [each.part.repeated.segments for each in statistics.articles] == [0, 1]
    assert statistics.whole.repeated == Amount(1, 19, 21, 0)
    assert statistics.articles[1].part.total.segments == 2


@pytest.mark.parametrize(
    ("origin", "kind"),
    [
        ("tm:100", "tm:100"),
        ("tm:97", "tm:95–99"),
        ("tm:12", "tm:<75"),
        ("tm:x", "tm:x"),
        ("mt:baidu", "mt:baidu"),
        ("tm:9999999", "tm:100"),
    ],
)
def test_matches_of_the_memory_count_by_bands(origin: str, kind: str) -> None:
    assert origin_kind(origin) == kind


def test_progress_is_told_by_the_hour_and_then_by_the_day(session: Session, clock: Clock) -> None:
    clock.now = 20_000 * DAY + 9 * HOUR
    confirm(session, 0)
    confirm(session, 1)
    clock.pass_by(2 * 3600)
    confirm(session, 2)
    progress = counted(session).progress
    assert progress.hourly
    assert [bucket.segments for bucket in progress.buckets] == [2, 0, 1]
    assert progress.buckets[0].begin == 20_000 * DAY + 9 * HOUR
    clock.pass_by(3 * 24 * 3600)
    confirm(session, 3)
    progress = counted(session).progress
    assert not progress.hourly
    assert [bucket.segments for bucket in progress.buckets] == [3, 0, 0, 1]
    assert progress.buckets[0].begin == 20_000 * DAY


def test_the_time_left_follows_from_the_pace_without_pauses() -> None:
    steps = [Step(minute * MINUTE, 1, 100) for minute in (0, 2, 4, 6, 120, 122)]
    moments = [step.at for step in steps]
    pace = pace_of(steps, moments, Amount(segments=9, characters=900))
    assert pace is not None
    assert pace.segments_per_hour == pytest.approx(6 / (8 / 60))
    assert pace.hours_left == pytest.approx(900 / 600 * 8 / 60)


def test_no_pace_is_told_after_too_little() -> None:
    steps = [Step(0, 1, 100), Step(MINUTE, 1, 100), Step(2 * MINUTE, -1, 100)]
    assert pace_of(steps, [0, MINUTE, 2 * MINUTE], Amount(5, 500)) is None
    assert pace_of([], [], Amount()) is None
    assert progress_of([], [], Amount()).buckets == ()


def test_an_empty_project_has_figures_too(project_path: Path) -> None:
    with Session(project_path, author="lin") as session:
        statistics = counted(session)
    assert statistics.whole.total == Amount()
    assert statistics.articles == ()


def test_counting_can_be_stopped(session: Session) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        count(session.read, Settings(go_on=stop))


@given(st.lists(st.tuples(st.integers(0, 30 * DAY), st.sampled_from([1, 1, -1])), max_size=20))
def test_the_buckets_add_up_to_the_steps(events: list[tuple[int, int]]) -> None:
    steps = [Step(at, change, 10) for at, change in events]
    progress = progress_of(steps, sorted(at for at, _ in events), Amount(), UTC)
    assert sum(bucket.segments for bucket in progress.buckets) == sum(s.change for s in steps)


def test_the_clipboard_gets_tables_below_each_other(session: Session) -> None:
    confirm(session, 0)
    tables = all_tables(counted(session), Names(), UTC)
    lines = as_tsv(tables).splitlines()
    assert lines[:3] == [
        "Summary",
        "\tSegments\tCharacters\tWith punctuation\tWords\tShare %",
        "All\t4\t89\t95\t3\t100.0",
    ]
    assert "Articles" in lines
    assert "Progress" in lines


def test_the_csv_reads_back_and_has_no_byte_order_mark(session: Session) -> None:
    data = as_csv(all_tables(counted(session), Names(), UTC))
    assert data.startswith(b"Table,")
    rows = list(csv.reader(io.StringIO(data.decode())))
    assert ["Summary", "All", "4", "89", "95", "0", "100.0"] in rows
    assert rows[-1][:3] == ["Articles", "Project", "4"]


def test_a_title_like_a_formula_is_no_formula() -> None:
    table = Table("T", ("", "Figure"), (("=HYPERLINK(1)", -5),))
    assert as_csv([table]).decode().splitlines()[1] == "T,'=HYPERLINK(1),-5"
    assert as_tsv([table]).splitlines()[2] == "'=HYPERLINK(1)\t-5"
    assert guarded(" @cmd") == "' @cmd"


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2)))
def test_no_cell_of_a_csv_begins_a_formula(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_text(rows), newline="")))
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in read for cell in row)


def test_the_page_holds_every_table_and_escapes_what_it_holds(session: Session) -> None:
    session.execute(AddArticle(an_article("<b>标题</b>", url="https://e.org/2"), "b.txt"))
    statistics = counted(session)
    page = html.fromstring("".join(as_html(all_tables(statistics, Names(), UTC), "News & more")))
    assert page.findtext(".//title") == "News & more"
    headings = [heading.text for heading in page.iter("h2")]
    assert headings == ["Summary", "By status", "By role", "By origin", "Articles"]
    cells = ["".join(map(str, cell.itertext())) for cell in page.iter("td")]
    assert "<b>标题</b>" in cells
    assert article_table(statistics).rows[-1][0] == "Project"
