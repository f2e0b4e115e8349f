"""Files of translation tools given back out of the project alone."""

import hashlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.bilingual_word_files import MAKERS
from tests.projects import segments
from tests.unit.formats.xliff.made import (
    memoq,
    memoq_unit,
    plain,
    seg,
    segment2,
    trados,
    trados_unit,
    unit,
    unit2,
    xliff2,
)
from tests.word_files import zipped
from workbench.messages import sentence
from workbench.model.errors import UsageError
from workbench.model.segment import InlineKind, Segment, Status
from workbench.services.commands.articles import RemoveArticle
from workbench.services.commands.inline import PutInline
from workbench.services.commands.shaping import MergeSegments, SplitSegment
from workbench.services.commands.targets import Confirm, SetLocked, SetTarget
from workbench.services.exchange.giving_back import (
    GivenBack,
    NotWritableError,
    give_back,
    kept_files,
    only_file,
)
from workbench.services.exchange.importing import Report, find_sources, read_source
from workbench.services.exchange.pairs import import_reading
from workbench.services.plugins import load_api
from workbench.services.session import Session

SDLXLIFF = trados(
    trados_unit(
        seg("1", "克里抵达北京") + seg("2", '会谈<g id="2">开始</g>。'),
        f"<target>{seg('1', 'Kerry arrives in Beijing')}{seg('2')}</target>",
        '<sdl:seg id="1" conf="Translated" origin="interactive"/><sdl:seg id="2"/>',
    ),
    trados_unit(
        seg("3", '不要动<x id="5"/>。'),
        "<target>" + seg("3", 'Do not touch<x id="5"/>.') + "</target>",
        '<sdl:seg id="3" conf="ApprovedSignOff" locked="true"/>',
    ),
)
MQXLIFF = memoq(
    memoq_unit("克里抵达", "Kerry arrives", 'mq:status="ManuallyConfirmed"'),
    memoq_unit("会谈开始", "", 'mq:status="NotStarted"').replace('id="1"', 'id="2"'),
)

# A file of each kind that goes back, by its kind or its tool.
FILES: Mapping[str, tuple[str, bytes]] = {
    "sdlxliff": ("news.docx.sdlxliff", SDLXLIFF),
    "mqxliff": ("news.mqxliff", MQXLIFF),
    "mqxlz": (
        "news.mqxlz",
        zipped({"document.mqxliff": MQXLIFF, "skeleton.xml": "<skeleton/>", "a/b.png": b"\x89"}),
    ),
    "xliff": (
        "news.xlf",
        plain(
            unit("<source>克里抵达</source><target/>"),
            unit("<source>会谈</source><target>Talks</target>", 'id="2"'),
        ),
    ),
    "xliff2": ("news.xliff", xliff2(unit2(segment2("克里抵达") + segment2("会谈。", "Talks.")))),
    "srt": (
        "talk.srt",
        "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}你好\r\n\r\n"
        "2\r\n00:00:03,000 --> 00:00:04,000\r\n<i>再见</i>\r\n".encode(),
    ),
    **{tool: (f"{tool}.docx", make()) for tool, make in MAKERS.items() if tool != "table"},
}

Imports = Callable[[str], Report]


@pytest.fixture
def importing(session: Session, tmp_path: Path) -> Imports:
    """Imports one of the files above under its name."""

    def run(kind: str) -> Report:
        name, data = FILES[kind]
        (tmp_path / name).write_bytes(data)
        importers = load_api([]).api.importers
        (source,) = find_sources([str(tmp_path / name)], importers)
        (report,) = import_reading(session, read_source(importers, source))
        (tmp_path / name).unlink()
        return report

    return run


def imported(session: Session, report: Report) -> list[Segment]:
    return [each for each in segments(session) if each.article_id == report.article_id]


def given(session: Session) -> GivenBack:
    return give_back(session.read, only_file(session.read))


@pytest.mark.parametrize("kind", FILES)
def test_without_an_edit_a_file_is_the_same_byte_for_byte(
    session: Session, importing: Imports, kind: str
) -> None:
    report = importing(kind)

    back = given(session)

    assert (back.name, back.data, back.changed) == (*FILES[kind], 0)
    assert report.keeps_original
    assert report.pairs == sum(bool(each.target) for each in imported(session, report))


@pytest.mark.parametrize("kind", FILES)
def test_an_edit_comes_back_in_its_place_and_nowhere_else(
    session: Session, importing: Imports, kind: str
) -> None:
    report = importing(kind)
    before = imported(session, report)
    session.execute(SetTarget(before[0].id, "The envoy is here"))
    for span in before[0].content.spans:
        session.execute(PutInline(before[0].id, span))
    session.execute(Confirm(before[0].id, spread=False))

    back = given(session)

    (kept,) = kept_files(session.read)
    session.execute(RemoveArticle(kept.parts[0].article_id))
    name, _ = FILES[kind]
    importers = load_api([]).api.importers
    path = session.path.with_name(name)
    path.write_bytes(back.data)
    (source,) = find_sources([str(path)], importers)
    (again,) = import_reading(session, read_source(importers, source))
    after = imported(session, again)
    written = after[0].target or after[0].source  # a subtitle's translation stands in its place
    assert back.changed == 1
    assert written == "The envoy is here"
    assert [each.target for each in after[1:]] == [each.target for each in before[1:]]
    assert [each.status for each in after[1:]] == [each.status for each in before[1:]]


def test_an_sdlxliff_changes_in_one_target_its_state_and_its_origin_alone(
    session: Session, importing: Imports
) -> None:
    (_, second, _) = imported(session, importing("sdlxliff"))
    session.execute(SetTarget(second.id, "Talks begin."))
    (span,) = second.content.spans
    session.execute(PutInline(second.id, type(span)(6, 11, span.kind, span.href)))
    session.execute(Confirm(second.id))

    written = given(session).data.decode()

    wanted = SDLXLIFF.decode().replace(
        f"{seg('2')}</target>", seg("2", 'Talks <g id="2">begin</g>.') + "</target>"
    )
    state = re.compile(r'<sdl:seg id="2"[^>]*/>')
    found = state.search(written)
    assert found is not None
    assert 'conf="Translated"' in found[0]
    assert 'origin="interactive"' in found[0]
    assert state.sub("", written) == state.sub("", wanted)


def test_what_is_locked_in_the_file_is_locked_here_and_left_as_it_is_there(
    session: Session, importing: Imports
) -> None:
    (*_, last) = imported(session, importing("sdlxliff"))
    with pytest.raises(UsageError, match=r"segment\.locked"):
        session.execute(SetTarget(last.id, "Touched."))
    session.execute(SetLocked((last.id,), locked=False))
    session.execute(SetTarget(last.id, "Touched."))

    back = given(session)

    assert back.data == SDLXLIFF
    assert [(each.code, each.detail) for each in back.warnings] == [("original.locked", "3")]


def test_codes_that_are_missing_are_told_by_segment_before_anything_is_written(
    session: Session, importing: Imports
) -> None:
    (_, second, _) = imported(session, importing("sdlxliff"))
    session.execute(SetTarget(second.id, "Talks begin."))

    with pytest.raises(NotWritableError) as caught:
        given(session)

    (problem,) = caught.value.problems
    assert (problem.code, problem.number) == ("original.codes_missing", 2)
    assert "<cf bold=True>" in sentence(caught.value)
    assert "segment 2" in sentence(caught.value)


def test_codes_that_come_twice_are_told(session: Session, importing: Imports) -> None:
    (_, second, _) = imported(session, importing("sdlxliff"))
    session.execute(SetTarget(second.id, "Talks begin, begin."))
    (span,) = second.content.spans
    for start in (6, 13):
        session.execute(PutInline(second.id, type(span)(start, start + 5, span.kind, span.href)))

    with pytest.raises(NotWritableError) as caught:
        given(session)

    assert caught.value.code == "original.codes_doubled"


def test_codes_of_a_word_table_are_spans_that_move_with_the_words(
    session: Session, importing: Imports
) -> None:
    report = importing("sdlxliff")
    (_, _, last) = imported(session, report)

    (point,) = last.content.spans

    assert (point.kind, point.start, point.end, point.href) == (
        InlineKind.CODE,
        3,
        3,
        '<fn id="1"/>',
    )
    assert [span.start for span in last.target_spans] == [12]


def test_what_was_split_goes_back_as_one(session: Session, importing: Imports) -> None:
    first, *_ = imported(session, importing("sdlxliff"))
    session.execute(SplitSegment(first.id, 4, 13))
    halves = [each for each in segments(session) if each.article_id == first.article_id][:2]
    session.execute(SetTarget(halves[1].id, "in Shanghai"))

    written = given(session).data.decode()

    assert seg("1", "Kerry arrives in Shanghai") in written


def test_what_was_joined_is_refused_by_its_number_and_goes_back_once_it_is_undone(
    session: Session, importing: Imports
) -> None:
    first, second, _ = imported(session, importing("sdlxliff"))
    session.execute(MergeSegments((first.id, second.id)))

    with pytest.raises(NotWritableError) as caught:
        given(session)
    session.undo()

    assert [(each.code, each.number) for each in caught.value.problems] == [("original.joined", 1)]
    assert given(session).data == SDLXLIFF


def test_only_what_has_a_status_that_is_asked_for_is_written(
    session: Session, importing: Imports
) -> None:
    first, *_ = imported(session, importing("mqxliff"))
    session.execute(SetTarget(first.id, "Mr Kerry arrives"))

    kept = only_file(session.read)
    confirmed = give_back(session.read, kept, {Status.TRANSLATED})
    session.execute(Confirm(first.id))
    later = give_back(session.read, kept, {Status.TRANSLATED})

    assert confirmed.data == MQXLIFF
    assert b"Mr Kerry arrives" in later.data


def test_undo_takes_the_file_out_of_the_project_and_redo_puts_it_back(
    session: Session, importing: Imports
) -> None:
    importing("sdlxliff")

    session.undo()
    undone = kept_files(session.read)
    session.redo()

    assert undone == ()
    assert hashlib.sha256(given(session).data).digest() == hashlib.sha256(SDLXLIFF).digest()


def test_a_file_goes_with_its_last_article(session: Session, importing: Imports) -> None:
    report = importing("sdlxliff")
    assert report.article_id is not None

    session.execute(RemoveArticle(report.article_id))
    gone = kept_files(session.read)
    session.undo()

    assert gone == ()
    assert given(session).data == SDLXLIFF


def test_of_several_files_one_has_to_be_named(session: Session, importing: Imports) -> None:
    report = importing("sdlxliff")
    importing("mqxliff")
    assert report.article_id is not None

    with pytest.raises(UsageError, match=r"original\.several"):
        only_file(session.read)

    assert only_file(session.read, [report.article_id]).name == "news.docx.sdlxliff"


def test_a_project_of_articles_has_nothing_to_give_back(session: Session) -> None:
    with pytest.raises(UsageError, match=r"original\.none"):
        only_file(session.read)
