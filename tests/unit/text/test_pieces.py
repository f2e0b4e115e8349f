import pytest

from workbench.model.finding import Span
from workbench.text.changed_share import changed_share
from workbench.text.pieces import (
    different_in,
    place_of_piece,
    sentences_of,
    spaced,
    words_of,
)


def taken(target: str, text: str, piece: Span) -> str:
    """The target once a piece of a text was put where it belongs."""
    placing = place_of_piece(target, text, piece)
    assert placing is not None
    if placing.is_there:
        return target
    before, after = target[: placing.start], target[placing.end :]
    return before + spaced(before, piece.of(text), after) + after


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("", "Kerry landed in Beijing Sunday."),
        ("Kerry arrived on Sunday.", "Kerry landed in Beijing Sunday."),
        ("He met Xie.\nThey left.", "He met Xie Zhenhua, they say.\nThey left late."),
        ("“Talks” begin (today).", "“Frank talks” begin (on Monday)."),
    ],
)
def test_words_taken_one_by_one_make_the_text(target: str, text: str) -> None:
    for word in words_of(text):
        target = taken(target, text, word)
    assert target.split() == text.split()


def test_sentences_take_the_place_of_their_counterparts() -> None:
    target = "The envoy came. He met Xie. They left early."
    text = "Kerry came. He met with Xie Zhenhua. They left late."
    second = sentences_of(text)[1]
    assert taken(target, text, second) == (
        "The envoy came. He met with Xie Zhenhua. They left early."
    )


def test_a_sentence_takes_away_what_it_does_not_have() -> None:
    target = "Kerry landed in Beijing on a cold Sunday. He left."
    text = "Kerry landed Sunday. He left."
    assert taken(target, text, sentences_of(text)[0]) == "Kerry landed Sunday. He left."


def test_texts_that_share_no_word_tell_no_place() -> None:
    assert place_of_piece("Nothing alike", "Kerry landed.", Span(0, 5)) is None


def test_what_the_other_text_lacks_is_found_without_spaces_around_it() -> None:
    text = "Kerry landed in Beijing Sunday."
    spans = different_in(text, "Kerry arrived Sunday.")
    assert [span.of(text) for span in spans] == ["landed in Beijing"]


def test_the_share_that_was_changed_is_none_for_equal_texts_and_all_for_others() -> None:
    assert changed_share("Kerry landed.", "Kerry  landed.") == 0.0
    assert changed_share("abc", "xyz") == 1.0
    assert 0.0 < changed_share("Kerry landed Sunday", "Kerry arrived Sunday") < 0.6
    assert changed_share("", "") == 0.0
