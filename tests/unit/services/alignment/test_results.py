"""An alignment becomes an article, units of a memory, and TMX."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from tests.alignments import CHINESE, ENGLISH, aligned, straight
from workbench.bitext.encoder import EncoderMissing
from workbench.formats.tmx.reader import read_tmx
from workbench.formats.tmx.rules import validate
from workbench.memory.store import Memory
from workbench.model.alignment import Alignment, Mark
from workbench.model.highlight import Side
from workbench.model.segment import (
    InlineKind,
    InlineSpan,
    Role,
    Segment,
    SourceContent,
    Status,
)
from workbench.services.alignment.editing import Place, cuts, leave_out, mark_right, part
from workbench.services.alignment.keeping import keep, take_into_project
from workbench.services.alignment.proposing import proposed
from workbench.services.alignment.results import (
    Taken,
    Tally,
    into_memory,
    joined_content,
    tally,
    units,
    write_tmx,
)
from workbench.services.alignment.sides import BothSides, Given, SideReader
from workbench.services.exchange.importing import (
    Outcome,
    Source,
    import_article,
    read_sources,
)
from workbench.services.memory.linking import UnitLinker
from workbench.services.memory.matches import Layer, MemoryPlace, Wanted
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService
from workbench.services.plugins import load_api
from workbench.services.session import Session


def segments_of_last(session: Session) -> list[Segment]:
    return session.read.segments_of(session.read.articles()[-1].id)


def test_an_article_with_its_pairs_stands_in_the_project(session: Session) -> None:
    doubtful = aligned(([0], [0]), ([1], [2]), ([2], [1]), ([3], []), ([], [3]), ([4], [4]))
    rows = list(doubtful.rows)
    rows[1] = replace(rows[1], confidence=40)
    rows[2] = replace(rows[2], confidence=40, mark=Mark.RIGHT)
    alignment = keep(session, replace(doubtful, rows=tuple(rows)))

    report = take_into_project(session, alignment)

    found = segments_of_last(session)
    assert [each.source for each in found] == list(CHINESE)
    assert [each.status for each in found] == [
        *(Status.TRANSLATED, Status.DRAFT, Status.TRANSLATED),
        *(Status.INITIAL, Status.TRANSLATED),
    ]
    assert {each.origin for each in found if each.target} == {"imported"}
    assert (report.segments, report.pairs) == (5, 4)
    assert session.read.alignment(alignment.id).taken_at


def test_taken_again_it_brings_the_same_article_up_to_date(session: Session) -> None:
    alignment = keep(session, aligned(([0], [0]), ([1], []), ([], [1])))
    take_into_project(session, alignment)
    count = len(session.read.articles())

    take_into_project(session, replace(alignment, rows=aligned(([0], [0]), ([1], [1])).rows))

    assert len(session.read.articles()) == count
    assert [each.target for each in segments_of_last(session)] == list(ENGLISH[:2])


def test_an_article_that_was_imported_before_gets_its_english(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "zh.txt"
    path.write_text("\n".join(CHINESE), "utf-8")
    api = load_api().api
    (reading,) = read_sources(tuple(api.importers), [Source(str(path), path)])
    import_article(session, reading)
    count = len(session.read.articles())
    sides = SideReader(tuple(api.importers)).two(Given(str(path)), Given(text="\n".join(ENGLISH)))

    report = take_into_project(
        session, keep(session, proposed(sides, EncoderMissing.NOT_INSTALLED))
    )

    assert report.outcome is Outcome.UPDATED
    assert len(session.read.articles()) == count
    assert [each.target for each in segments_of_last(session)] == list(ENGLISH)


def test_joined_paragraphs_keep_their_links_and_a_part_keeps_its_own() -> None:
    alignment = straight()
    spans = (InlineSpan(0, 2, InlineKind.LINK, "https://example.org/"),)
    linked = SourceContent(Role.BODY, CHINESE[1], spans)
    side = replace(alignment.source, paragraphs=(*alignment.source.paragraphs[:1], linked))
    first, second = (row.sources[0] for row in alignment.rows[:2])

    joined = joined_content(side, (first, second))
    clipped = joined_content(side, (replace(second, start=1, end=20),))

    assert joined.text == f"{CHINESE[0]}\n{CHINESE[1]}"
    (span,) = joined.spans
    assert joined.text[span.start : span.end] == CHINESE[1][:2]
    assert (clipped.spans[0].start, clipped.spans[0].end) == (0, 1)
    assert clipped.text == CHINESE[1][1:20]


def test_what_is_left_out_or_doubtful_goes_into_no_memory() -> None:
    alignment = aligned(([0], [0]), ([1], [1]), ([2], [2]), ([3], []), ([], [3]))
    rows = leave_out(alignment.rows, Place(0, Side.TARGET)).rows
    rows = (*rows[:2], replace(rows[2], confidence=30), *rows[3:])
    alignment = replace(alignment, rows=rows)

    assert tally(alignment) == Tally(1, 1, 2, 1, 1)
    assert [each.variants[1].text for each in units(alignment)] == [ENGLISH[2]]
    assert len(list(units(alignment, Taken(0)))) == 2
    right = replace(alignment, rows=mark_right(rows, 2).rows)
    assert len(list(units(right))) == 2


def test_a_memory_finds_the_paragraph_and_its_sentences(tmp_path: Path) -> None:
    path = tmp_path / "old.dzm"
    Memory.create(path).close()
    with Memory(path, writable=True) as memory:
        counts = into_memory(memory, straight())
        again = into_memory(memory, straight())
        with closing(UnitLinker(lambda: EncoderMissing.NOT_INSTALLED)) as linker:
            linker.is_ready(wait=True)
            while linker.link(memory):
                pass

    with closing(MemoryService([MemoryPlace(path, "old")], tmp_path, Asker())) as service:
        whole = service.look_up(Wanted(1, 1, 1, CHINESE[1])).items[0]
        part_ = service.look_up(Wanted(2, 2, 1, f"双方将讨论甲烷排放。{CHINESE[4]}")).items

    assert (counts.added, again.added) == (5, 0)
    assert (whole.percent >= 100, whole.text) == (True, ENGLISH[1])
    assert "The two sides will discuss methane emissions." in {
        each.text for each in part_ if each.layer is Layer.SENTENCE
    }


def sentence_alignment() -> Alignment:
    sides = straight()
    both = BothSides(sides.source, sides.target, sides.variant)
    return proposed(both, EncoderMissing.NOT_INSTALLED)


def test_tmx_has_paragraphs_or_sentences_and_keeps_the_rules(tmp_path: Path) -> None:
    alignment = sentence_alignment()
    paragraphs, sentences = tmp_path / "p.tmx", tmp_path / "s.tmx"

    count, _ = write_tmx(alignment, paragraphs)
    finer, _ = write_tmx(alignment, sentences, sentences=True)

    assert (count, finer) == (5, 6)
    for path in (paragraphs, sentences):
        with path.open("rb") as stream:
            assert not list(validate(stream))
    with sentences.open("rb") as stream:
        found = [tuple(each.text for each in unit.variants) for unit in read_tmx(stream)]
    assert found[2] == ("双方将讨论甲烷排放。", "The two sides will discuss methane emissions.")


def test_a_row_that_was_changed_has_only_the_sentences_that_still_are_in_it() -> None:
    alignment = sentence_alignment()
    (cut,) = cuts(alignment, Place(1, Side.TARGET))
    rows = part(alignment.rows, Place(1, Side.TARGET), cut).rows
    changed = replace(alignment, rows=mark_right(rows, 1).rows)

    found = [each.variants[1].text for each in units(changed, sentences=True)]

    assert found[1].endswith("with Chinese officials.")
    assert len(found) == 5
