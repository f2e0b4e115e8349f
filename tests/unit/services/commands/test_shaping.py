"""Splitting and merging segments, and what hangs on them, on a real project."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.projects import segments
from workbench.model.article import ImportedArticle
from workbench.model.choice import ChoiceScope
from workbench.model.errors import UsageError
from workbench.model.highlight import AnchorState, Side
from workbench.model.language import Variant
from workbench.model.segment import (
    Credit,
    CreditFunction,
    InlineKind,
    InlineSpan,
    Role,
    Segment,
    SourceContent,
    Status,
)
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.articles import AddArticle, UpdateArticle
from workbench.services.commands.choices import ChooseConversion
from workbench.services.commands.shaping import MergeSegments, SplitSegment
from workbench.services.commands.swapping import SwapTargets
from workbench.services.commands.targets import (
    Confirm,
    SetLocked,
    SetNoPropagation,
    SetOmitted,
    SetStatus,
    SetTarget,
)
from workbench.services.session import Session

SOURCE = "克里抵达北京。 他将讨论气候变化。"
TARGET = "Kerry arrived in Beijing. He will discuss climate change."
CUT = SOURCE.index("他")
TARGET_CUT = TARGET.index("He")


def imported(*texts: str) -> ImportedArticle:
    matters = tuple(SourceContent(Role.BODY, text) for text in texts)
    return ImportedArticle("文章", "https://example.org/9", None, Variant.CHINA, matters)


@pytest.fixture
def segment(session: Session) -> Segment:
    session.execute(AddArticle(imported("前面。", SOURCE, "后面。"), "a.txt"))
    found = segments(session)[-2]
    session.execute(SetTarget(found.id, TARGET))
    return session.read.segment(found.id)


def own(session: Session, segment: Segment) -> list[Segment]:
    return session.read.segments_of(segment.article_id)


def split(session: Session, segment: Segment) -> tuple[Segment, Segment]:
    session.execute(SplitSegment(segment.id, CUT, TARGET_CUT))
    _, first, second, _ = own(session, segment)
    return first, second


def test_a_split_makes_two_of_the_source_and_of_the_target(
    session: Session, segment: Segment
) -> None:
    first, second = split(session, segment)

    assert (first.source, second.source) == ("克里抵达北京。", "他将讨论气候变化。")
    assert (first.target, second.target) == (
        "Kerry arrived in Beijing.",
        "He will discuss climate change.",
    )
    assert first.id == segment.id


def test_merging_what_was_split_restores_it(session: Session, segment: Segment) -> None:
    first, second = split(session, segment)

    session.execute(MergeSegments((first.id, second.id)))

    merged = session.read.segment(segment.id)
    assert (merged.source, merged.target) == (SOURCE, TARGET)
    assert merged.status is segment.status
    assert len(own(session, segment)) == 3


def test_undo_and_redo_take_a_split_back_and_do_it_again(
    session: Session, segment: Segment
) -> None:
    first, second = split(session, segment)

    session.undo()
    assert session.read.segment(segment.id) == replace(segment, rev=segment.rev + 2)
    session.redo()
    assert [s.source for s in own(session, segment)][1:3] == [first.source, second.source]


def test_a_confirmed_segment_becomes_two_drafts(session: Session, segment: Segment) -> None:
    session.execute(SetStatus((segment.id,), Status.TRANSLATED))

    first, second = split(session, segment)

    assert first.status is second.status is Status.DRAFT


def test_a_half_without_target_is_initial(session: Session, segment: Segment) -> None:
    session.execute(SplitSegment(segment.id, CUT, len(TARGET)))
    _, first, second, _ = own(session, segment)

    assert (first.target, first.status) == (TARGET, Status.DRAFT)
    assert (second.target, second.status, second.origin) == ("", Status.INITIAL, "")


def highlight(session: Session, segment: Segment, *words: tuple[Side, str]) -> None:
    spans = []
    for side, quote in words:
        text = segment.source if side is Side.SOURCE else segment.target
        start = text.index(quote)
        spans.append(MarkedSpan(side, start, start + len(quote)))
    session.execute(AddHighlight(segment.id, "term", spans))


def quotes(session: Session, segment: Segment) -> list[list[str]]:
    found = session.read.highlights_of([segment.id])
    assert all(each.state is AnchorState.ANCHORED for each in found)
    return sorted([anchor.quote for anchor in each.anchors] for each in found)


def test_highlights_go_with_their_words_and_come_back(session: Session, segment: Segment) -> None:
    highlight(session, segment, (Side.SOURCE, "克里"), (Side.TARGET, "Kerry"))
    highlight(session, segment, (Side.SOURCE, "气候变化"), (Side.TARGET, "climate change"))
    highlight(session, segment, (Side.SOURCE, "北京。 他将"))
    before = quotes(session, segment)

    first, second = split(session, segment)
    assert quotes(session, first) == [["克里", "Kerry"], ["北京。"]]
    assert quotes(session, second) == [["他将"], ["气候变化", "climate change"]]

    session.execute(MergeSegments((first.id, second.id)))
    assert quotes(session, segment) == before


def test_a_highlight_whose_two_sides_part_becomes_one_highlight_again(
    session: Session, segment: Segment
) -> None:
    highlight(session, segment, (Side.SOURCE, "克里"), (Side.TARGET, "climate change"))

    first, second = split(session, segment)
    assert (quotes(session, first), quotes(session, second)) == ([["克里"]], [["climate change"]])

    session.execute(MergeSegments((first.id, second.id)))
    assert quotes(session, segment) == [["克里", "climate change"]]


def test_notes_stay_with_the_first_and_choices_go_with_their_words(
    session: Session, segment: Segment
) -> None:
    session.execute(AddNote(segment.id, "a question"))
    start = SOURCE.index("变")
    choice = ChooseConversion(segment.id, Variant.TAIWAN, start, start + 1, "變", ChoiceScope.PLACE)
    session.execute(choice)

    first, second = split(session, segment)

    assert [n.text for n in session.read.notes_of([first.id])] == ["a question"]
    (moved,) = session.read.choices_of([second.id])
    assert moved.anchor is not None
    assert second.source[moved.anchor.start : moved.anchor.end] == "变"


def test_neighbours_that_were_never_one_are_merged_with_a_line_feed(
    session: Session, segment: Segment
) -> None:
    before, middle, after = own(session, segment)
    session.execute(SetTarget(after.id, "After."))

    session.execute(MergeSegments((after.id, before.id, middle.id)))

    (merged,) = own(session, segment)
    assert merged.source == f"前面。\n{SOURCE}\n后面。"
    assert merged.target == f"{TARGET}\nAfter."


def test_what_is_apart_or_locked_or_empty_is_refused(session: Session, segment: Segment) -> None:
    before, _, after = own(session, segment)
    with pytest.raises(UsageError, match=r"merge\.apart"):
        session.execute(MergeSegments((before.id, after.id)))
    with pytest.raises(UsageError, match=r"merge\.few"):
        session.execute(MergeSegments((before.id,)))
    with pytest.raises(UsageError, match=r"split\.edge"):
        session.execute(SplitSegment(segment.id, 0, 0))
    session.execute(SetLocked((segment.id,), locked=True))
    with pytest.raises(UsageError, match=r"segment\.locked"):
        session.execute(SplitSegment(segment.id, CUT, 0))


def test_credits_and_links_are_divided(session: Session) -> None:
    text = "记者：陈子非 责编：陈美华"
    content = SourceContent(
        Role.BYLINE,
        text,
        (InlineSpan(3, 10, InlineKind.LINK, "https://example.org"),),
        (
            Credit(CreditFunction.REPORTER, "陈子非", 3, 6),
            Credit(CreditFunction.EDITOR, "陈美华", 10, 13),
        ),
    )
    session.execute(AddArticle(replace(imported(), segments=(content,)), "b.txt"))
    byline = segments(session)[-1]

    session.execute(SplitSegment(byline.id, 7, 0))
    first, second = own(session, byline)
    assert [(c.name, second.source[c.start : c.end]) for c in second.content.credits] == [
        ("陈美华", "陈美华")
    ]
    assert [(s.start, s.end) for s in first.content.spans] == [(3, 6)]

    session.execute(MergeSegments((first.id, second.id)))
    assert session.read.segment(byline.id).content == content


def test_there_is_room_for_any_number_of_splits(session: Session, segment: Segment) -> None:
    for _ in range(14):
        current = own(session, segment)[1]
        session.execute(SplitSegment(current.id, len(current.source) - 1, 0))

    texts = [each.source for each in own(session, segment)]
    assert "".join(texts[1:-1]) == SOURCE.replace(" ", "")


def test_a_re_import_keeps_what_was_split_and_what_was_merged(
    session: Session, segment: Segment
) -> None:
    first, second = split(session, segment)
    session.execute(MergeSegments((own(session, segment)[0].id, first.id)))
    shape = [each.source for each in own(session, segment)]
    assert second.source in shape

    session.execute(SplitSegment(own(session, segment)[-1].id, 1, 0))
    shape = [each.source for each in own(session, segment)]
    session.execute(
        UpdateArticle(segment.article_id, imported("前面。", SOURCE, "后面。"), "a.txt")
    )

    assert [e.source for e in own(session, segment)][-2:] == shape[-2:]


def test_a_split_paragraph_that_changed_is_made_whole_and_keeps_its_translation(
    session: Session, segment: Segment
) -> None:
    split(session, segment)
    changed = SOURCE.replace("北京", "上海")

    session.execute(UpdateArticle(segment.article_id, imported("前面。", changed, "后面。"), "a"))

    _, middle, _ = own(session, segment)
    assert (middle.source, middle.target) == (changed, TARGET)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(
    source=st.text("天地人。 ab", min_size=2, max_size=12),
    target=st.text("abc. ", max_size=12),
    cut=st.tuples(st.integers(0, 12), st.integers(0, 12)),
    span=st.tuples(st.integers(0, 11), st.integers(1, 12)),
)
def test_splitting_and_merging_is_a_round_trip(
    session: Session, source: str, target: str, cut: tuple[int, int], span: tuple[int, int]
) -> None:
    session.execute(AddArticle(imported(source), f"{source}{cut}"))
    made = segments(session)[-1]
    session.execute(SetTarget(made.id, target.strip()))
    start, end = span[0] % len(source), min(len(source), span[0] % len(source) + span[1])
    if source[start:end].strip() == source[start:end]:
        session.execute(AddHighlight(made.id, "term", [MarkedSpan(Side.SOURCE, start, end)]))
    before = session.read.segment(made.id), quotes(session, made)
    try:
        session.execute(SplitSegment(made.id, *cut))
    except UsageError:
        return
    session.execute(MergeSegments([each.id for each in own(session, made)]))

    after = session.read.segment(made.id)
    assert (after.source, after.target) == (before[0].source, before[0].target)
    assert quotes(session, made) == before[1]


def test_targets_change_places_with_what_belongs_to_them(
    session: Session, segment: Segment
) -> None:
    before, _, _ = own(session, segment)
    highlight(session, segment, (Side.TARGET, "Kerry"))

    session.execute(SwapTargets(segment.id, before.id))

    first, second, _ = own(session, segment)
    assert (first.target, second.target) == (TARGET, "")
    assert quotes(session, first) == [["Kerry"]]
    assert second.status is Status.INITIAL


def test_confirming_brings_the_translation_to_every_equal_source(session: Session) -> None:
    session.execute(AddArticle(imported("责编：陈美华", "正文。", "责编：陈美华"), "c.txt"))
    session.execute(AddArticle(imported("责编：陈美华"), "d.txt"))
    first, _, twin, other = segments(session)[-4:]
    session.execute(SetNoPropagation((twin.id,), no_propagation=True))
    session.execute(SetTarget(first.id, "Editor: Chen Meihua"))

    session.execute(Confirm(first.id))

    assert session.read.segment(first.id).status is Status.TRANSLATED
    assert session.read.segment(twin.id).target == ""
    brought = session.read.segment(other.id)
    assert (brought.target, brought.status, brought.origin) == (
        *("Editor: Chen Meihua", Status.DRAFT, "repetition"),
    )
    session.undo()
    assert session.read.segment(other.id).target == ""


def test_a_repetition_never_takes_the_place_of_what_a_person_wrote(session: Session) -> None:
    session.execute(AddArticle(imported("同一句。", "同一句。"), "e.txt"))
    first, second = segments(session)[-2:]
    session.execute(SetTarget(first.id, "One."))
    session.execute(SetTarget(second.id, "Mine."))

    session.execute(Confirm(first.id))

    assert session.read.segment(second.id).target == "Mine."


def test_what_is_left_out_on_purpose_counts_as_done_and_is_told_from_empty(
    session: Session, segment: Segment
) -> None:
    before, _, _ = own(session, segment)
    session.execute(SetOmitted(before.id, "a caption without a picture"))
    omitted = session.read.segment(before.id)
    assert (omitted.omitted, omitted.status) == ("a caption without a picture", Status.TRANSLATED)
    with pytest.raises(UsageError, match=r"omit\.text"):
        session.execute(SetOmitted(segment.id, "no"))

    session.execute(SetTarget(before.id, "After all."))
    assert session.read.segment(before.id).omitted == ""
    session.execute(SetTarget(before.id, ""))
    session.execute(SetOmitted(before.id, ""))
    assert session.read.segment(before.id).status is Status.INITIAL
