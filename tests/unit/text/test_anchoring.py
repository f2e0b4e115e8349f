import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import calls, grows_in_proportion
from workbench.model.errors import UsageError
from workbench.model.highlight import CONTEXT, Anchor, AnchorState, Side
from workbench.text.anchoring import (
    make_anchor,
    move_anchor,
    reanchor,
    shift_anchor,
    split_anchor,
)

ANY = st.text(alphabet="ab 克里，𠮷", max_size=20)
SOURCE = "美国总统气候特使克里周日抵达北京，将同中国官员举行会谈。"


def marked(text: str) -> tuple[Anchor, str]:
    """Make an anchor of the part between brackets, and the text without them."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return make_anchor(Side.TARGET, plain, start, end, 1), plain


def shown(anchor: Anchor, text: str) -> str:
    """The text with the anchor's span in brackets; an orphan has none."""
    if anchor.state is AnchorState.ORPHAN:
        return text
    assert anchor.quote == text[anchor.start : anchor.end]
    return f"{text[: anchor.start]}[{anchor.quote}]{text[anchor.end :]}"


def test_an_anchor_knows_its_quote_and_its_context() -> None:
    text = "前" * 40 + "克里" + "后" * 40

    anchor = make_anchor(Side.SOURCE, text, 40, 42, 7)

    assert (anchor.quote, anchor.rev, anchor.state) == ("克里", 7, AnchorState.ANCHORED)
    assert (anchor.prefix, anchor.suffix) == ("前" * CONTEXT, "后" * CONTEXT)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2), (0, 5), (5, 6)])
def test_an_empty_or_outlying_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(UsageError) as caught:
        make_anchor(Side.SOURCE, "四个字呀", start, end, 1)

    assert caught.value.code == "highlight.range"
    assert caught.value.details == {"start": start, "end": end, "length": 4}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("John [Kerry] spoke", "Mr. John [Kerry] spoke"),
        ("John [Kerry] spoke", "John [Kerry] spoke up"),
        ("John [Kerry] spoke", "John F.[Kerry] spoke"),
        ("John [Kerry] spoke", "John [Kerry]'s spoke"),
        ("John [Kerry] spoke", "John [Ke-rry] spoke"),
        ("John [Kerry] spoke", "John [Kery] spoke"),
        ("John [Kerry] spoke", "John [Carry] spoke"),
        ("John [Kerry] spoke", "John [Ke]"),
        ("John [Kerry] spoke", "[rry] spoke"),
        ("John [Kerry] spoke", "John  spoke"),
        ("John [Kerry] spoke", ""),
        ("John [Kerry] spoke", "John [Bush] spoke"),
        ("John [Kerry] spoke", "[Kerry], John, spoke again"),
        ("John [Kerry] spoke", "Somebody else was silent"),
        ("foo [foo]", "[foo]"),
        ("[foo] bar foo", " bar foo"),
        ("foo bar [foo]", "foo bar"),
        ("a, b [and] c, d", "A, b [and] c, D"),
        ("from [9 billion] yuan on", "FROM [90 billion] yuan ON"),
        ("the [old grey] house", "THE [old] HOUSE"),
        ("an [old grey] house", "AN [old grey] and tall HOUSE"),
        ("an [old grey] house", "A [grey] HOUSE"),
        ("an [old grey] house", "AN [old, very grey] HOUSE"),
        # What begins or ends it anew belongs to it, though all of its words now stand in there.
        ("the [old mill] burned", "the [very old mill's mill] burned"),
        ("an [old mill] burned", "an [old farm, not the old mill, no] burned"),
        ("an [old mill] burned", "an “[old mill]” burned"),
        ("the [old mill] burned", "THE [new mill] BURNED"),
        ("the [old mill] burned", "THE [old barn] BURNED"),
        # Of what was taken out between two that stayed nothing is left.
        ("甲，[乙]，丙", "丁，，戊"),
        # A sentence was written anew: a space that it kept makes no place of it.
        ("[Kerry flew] home today", "Nobody saw him"),
        ("home flew [Kerry today]", "nobody saw him"),
    ],
)
def test_a_span_follows_what_happens_to_its_text(before: str, after: str) -> None:
    anchor, text = marked(before)
    plain = after.replace("[", "").replace("]", "")

    assert shown(move_anchor(anchor, text, plain, 2), plain) == after


def test_an_anchor_without_a_quote_has_no_place() -> None:
    assert reanchor(Anchor(Side.SOURCE, 0, 0, ""), "text", 2).state is AnchorState.ORPHAN


def test_an_orphan_is_not_found_by_likeness_or_by_one_letter() -> None:
    anchor, text = marked("plan [B] it is")
    lost = move_anchor(anchor, text, "plan it is", 2)

    assert reanchor(lost, "plan it is. But", 3).state is AnchorState.ORPHAN
    assert reanchor(lost, "nothing", 3).state is AnchorState.ORPHAN


def test_an_anchor_says_at_which_revision_it_was_right() -> None:
    anchor, text = marked("John [Kerry] spoke")

    moved = move_anchor(anchor, text, text + "!", 5)
    lost = move_anchor(moved, text + "!", "John", 6)

    assert (moved.rev, moved.suffix) == (5, " spoke!")
    assert (lost.rev, lost.quote) == (5, "Kerry")


def test_an_orphan_is_found_again_when_its_quote_comes_back() -> None:
    anchor, text = marked("John [Kerry] spoke")

    lost = move_anchor(anchor, text, "John spoke", 2)
    still = move_anchor(lost, "John spoke", "John really spoke", 3)
    back = move_anchor(still, "John really spoke", "John Kerry really spoke", 4)

    assert (lost.state, still.state) == (AnchorState.ORPHAN, AnchorState.ORPHAN)
    assert shown(back, "John Kerry really spoke") == "John [Kerry] really spoke"


def test_an_orphan_does_not_take_a_place_that_was_there_all_the_time() -> None:
    anchor, text = marked("Kerry met [Kerry] today")

    lost = move_anchor(anchor, text, "Kerry met today", 2)
    later = move_anchor(lost, "Kerry met today", "Kerry met Xi today", 3)

    assert later.state is AnchorState.ORPHAN


def test_an_orphan_of_one_letter_does_not_take_the_next_such_letter() -> None:
    anchor, text = marked("plan [B] it is")

    lost = move_anchor(anchor, text, "plan it is", 2)

    assert move_anchor(lost, "plan it is", "plan it is. But", 3).state is AnchorState.ORPHAN


@pytest.mark.parametrize(
    ("quote", "is_certain"), [("Kerr", True), ("Ker", False), ("克里", True), ("克r", False)]
)
def test_a_quote_is_known_elsewhere_from_four_letters_or_two_characters_on(
    quote: str, *, is_certain: bool
) -> None:
    anchor, text = marked(f"one [{quote}] two")
    lost = move_anchor(anchor, text, "nothing", 2)

    back = reanchor(lost, f"({quote})", 3)

    assert (back.state is AnchorState.ANCHORED) is is_certain


def test_a_stale_anchor_is_found_by_its_quote() -> None:
    anchor, _ = marked("John [Kerry] spoke")

    moved = move_anchor(anchor, "Later John Kerry spoke", "Later, John Kerry spoke", 3)

    assert shown(moved, "Later, John Kerry spoke") == "Later, John [Kerry] spoke"


def test_of_several_places_the_one_in_the_same_context_wins() -> None:
    anchor, _ = marked("克里说，中国的[克里]来了")
    text = "克里来过。后来中国的克里来了"

    assert shown(reanchor(anchor, text, 2), text) == "克里来过。后来中国的[克里]来了"


def test_what_stands_behind_a_place_tells_it_from_others_too() -> None:
    anchor, _ = marked("[克里]来了")
    text = "克里走了。克里来了"

    assert shown(reanchor(anchor, text, 2), text) == "克里走了。[克里]来了"


def test_of_places_in_equal_context_the_nearest_wins() -> None:
    anchor, _ = marked("一二三四[克里]")
    text = "克里一二三五克里"

    assert shown(reanchor(anchor, text, 2), text) == "克里一二三五[克里]"


def test_a_quote_that_was_corrected_is_found_by_likeness() -> None:
    start = SOURCE.index("将同中国官员举行会谈")
    anchor = make_anchor(Side.SOURCE, SOURCE, start, start + 10, 1)
    text = "克里已经到了。他将同中国高级官员举行会谈"

    assert reanchor(anchor, text, 2).quote == "将同中国高级官员举行会谈"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[克里抵达]", "后来[克里到达]"),  # three of four are enough anywhere
        ("[克里抵]", "后来克里到"),  # and two of three are not
        ("一二三四[克里抵达]", "一二三四[克里飞走]"),  # half are behind four that stayed
        ("[克里抵达]一二三四", "[克里飞走]一二三四"),  # or ahead of them
        ("一二三四[克里抵达]", "甲二三四克里飞走"),  # but not behind three
        ("一二三四[克里抵达]", "一二三四克拉飞走"),  # nor is one of four
    ],
)
def test_how_alike_a_passage_must_be_to_what_was_marked(before: str, after: str) -> None:
    anchor, _ = marked(before)
    plain = after.replace("[", "").replace("]", "")

    assert shown(reanchor(anchor, plain, 2), plain) == after


@pytest.mark.parametrize("text", ["", "完全不同的一句话。", "ＡＢＣ"])
def test_what_is_nowhere_is_an_orphan_that_keeps_its_quote(text: str) -> None:
    anchor = make_anchor(Side.SOURCE, SOURCE, 8, 10, 1)

    lost = reanchor(anchor, text, 2)

    assert (lost.state, lost.quote, lost.prefix) == (AnchorState.ORPHAN, "克里", anchor.prefix)
    assert lost.end <= len(text)


@given(ANY, st.text(alphabet="ab克", min_size=1, max_size=5), ANY, ANY, st.data())
def test_a_span_that_still_stands_is_neither_lost_nor_moved(
    ahead: str, quote: str, behind: str, typed: str, data: st.DataObject
) -> None:
    low = data.draw(st.integers(0, len(ahead)))
    high = data.draw(st.integers(low, len(ahead)))
    new = ahead[:low] + typed + ahead[high:]
    before, after = ahead + quote + behind, new + quote + behind
    anchor = make_anchor(Side.TARGET, before, len(ahead), len(ahead) + len(quote), 1)

    moved = move_anchor(anchor, before, after, 2)

    assert (moved.state, moved.quote) == (AnchorState.ANCHORED, quote)
    assert after[moved.start : moved.end] == quote
    if sum(after.startswith(quote, place) for place in range(len(after))) == 1:
        assert moved.start == len(new)


@given(ANY, ANY, ANY, ANY)
def test_a_span_survives_changes_on_both_sides_at_once(
    ahead: str, behind: str, new_ahead: str, new_behind: str
) -> None:
    before, after = f"{ahead}约翰{behind}", f"{new_ahead}约翰{new_behind}"
    anchor = make_anchor(Side.TARGET, before, len(ahead), len(ahead) + 2, 1)

    moved = move_anchor(anchor, before, after, 2)

    assert (moved.state, moved.start) == (AnchorState.ANCHORED, len(new_ahead))


@given(ANY.filter(bool), ANY, ANY, st.data())
def test_an_anchor_always_quotes_its_text_or_is_an_orphan(
    before: str, after: str, later: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(before) - 1))
    end = data.draw(st.integers(start + 1, len(before)))
    anchor = make_anchor(Side.TARGET, before, start, end, 1)

    moved = move_anchor(anchor, before, after, 2)
    again = move_anchor(moved, after, later, 3)

    for found, text in ((moved, after), (again, later), (reanchor(anchor, after, 2), after)):
        assert 0 <= found.start <= found.end <= len(text)
        assert found.quote
        if found.state is AnchorState.ANCHORED:
            assert text[found.start : found.end] == found.quote


@given(ANY.filter(bool), st.data())
def test_the_halves_of_a_split_span_joined_are_the_span(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    at = data.draw(st.integers(0, len(text)))
    anchor = make_anchor(Side.TARGET, text, start, end, 1)

    parts = split_anchor(anchor, at, text[:at], text[at:], 2)

    assert "".join(part.quote for part in parts) == anchor.quote
    places = [(part.start, part.end) for part in parts]
    assert places[0] == (start, min(end, at)) if start < at else (start - at, end - at)


def test_an_orphan_stays_with_the_first_half() -> None:
    anchor, text = marked("John [Kerry] spoke")
    lost = move_anchor(anchor, text, "John spoke", 2)

    parts = split_anchor(lost, 4, "John", " spoke", 3)

    assert [(part.state, part.quote) for part in parts] == [(AnchorState.ORPHAN, "Kerry")]


def test_an_anchor_is_shifted_into_a_merged_text() -> None:
    anchor, text = marked("John [Kerry] spoke")
    lost = move_anchor(anchor, text, "John spoke", 2)
    merged = "Yes. John Kerry spoke"

    assert shown(shift_anchor(anchor, 5, merged, 2), merged) == "Yes. John [Kerry] spoke"
    assert shown(shift_anchor(lost, 5, merged, 2), merged) == "Yes. John [Kerry] spoke"


def typed_ahead(size: int) -> Anchor:
    """Write and take back a hundred characters, one by one, ahead of an anchor in a long text."""
    before = ("The climate envoy arrived. " * (size // 27 + 1))[:size]
    anchor = make_anchor(Side.TARGET, before, size // 2, size // 2 + 10, 1)
    for place in range(100):
        after = before[:place] + "x" + before[place:]
        anchor = move_anchor(move_anchor(anchor, before, after, 2), after, before, 3)
    return anchor


def test_keystrokes_in_a_long_paragraph_cost_no_more_calls_than_in_a_short_one() -> None:
    assert typed_ahead(54_000).start == 27_000
    assert calls(lambda: typed_ahead(54_000)) <= calls(lambda: typed_ahead(2_700))


def test_keystrokes_in_a_long_paragraph_cost_in_proportion() -> None:
    assert grows_in_proportion(typed_ahead, 54_000)
