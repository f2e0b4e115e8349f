"""Anchors whose text comes back in another variant of Chinese."""

from hypothesis import given
from hypothesis import strategies as st

from tests.opencc import ENGINE
from workbench.model.highlight import AnchorState, Side
from workbench.text.anchoring import make_anchor, move_anchor, reanchor

TEXT = "美国气候特使克里周日抵达北京，讨论气候变化。"
TRADITIONAL = ENGINE.converter("s2t").convert(TEXT)


def anchor(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def test_a_span_stays_in_its_place_when_the_text_is_converted() -> None:
    moved = move_anchor(
        make_anchor(Side.SOURCE, TEXT, *anchor("气候变化"), 1), TEXT, TRADITIONAL, 2
    )

    assert (moved.quote, moved.state) == ("氣候變化", AnchorState.ANCHORED)


def test_a_span_is_found_in_a_converted_and_changed_text() -> None:
    after = f"最新消息：{TRADITIONAL}他們還將會談。"
    moved = move_anchor(make_anchor(Side.SOURCE, TEXT, *anchor("气候变化"), 1), TEXT, after, 2)

    assert (moved.quote, moved.start) == ("氣候變化", after.index("氣候變化"))


def test_an_orphan_comes_back_in_another_form() -> None:
    made = make_anchor(Side.SOURCE, TEXT, *anchor("克里周日抵达"), 1)
    lost = move_anchor(made, TEXT, "别的事情。", 2)
    assert lost.state is AnchorState.ORPHAN

    assert reanchor(lost, TRADITIONAL, 3).quote == "克里週日抵達"
    assert move_anchor(lost, "别的事情。", TRADITIONAL, 3).quote == "克里週日抵達"


def test_an_orphan_that_comes_back_in_its_own_form_takes_the_place_that_is_new() -> None:
    text = "他們說：「气候变化」。"
    made = make_anchor(Side.SOURCE, text, *anchor("气候变化", text), 1)
    lost = move_anchor(made, text, "他們說：「」。", 2)
    back = move_anchor(lost, "他們說：「」。", text, 3)

    assert (back.start, back.quote) == (made.start, "气候变化")


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 6))
def test_every_span_of_a_converted_text_stays(start: int, length: int) -> None:
    made = make_anchor(Side.SOURCE, TEXT, start, min(len(TEXT), start + length), 1)

    moved = move_anchor(made, TEXT, TRADITIONAL, 2)

    assert (moved.start, moved.end, moved.state) == (made.start, made.end, AnchorState.ANCHORED)
