from hypothesis import given
from hypothesis import strategies as st

from tests.opencc import ENGINE
from workbench.text.conversion.choices import ChosenOutputs, apply_chosen
from workbench.text.converter import Decider

CONVERTER = ENGINE.converter("s2twp")


def written(text: str, chosen: ChosenOutputs) -> str:
    return "".join(span.output for span in apply_chosen(CONVERTER.align(text), text, chosen))


def test_a_place_is_written_as_wanted_and_no_other() -> None:
    assert written("发，发", ChosenOutputs({2: ("发", "髮")})) == "發，髮"


def test_a_form_is_written_as_wanted_wherever_it_stands_alone() -> None:
    assert written("发，发现，发", ChosenOutputs({}, {"发": "髮"})) == "髮，發現，髮"


def test_a_place_wins_over_a_form() -> None:
    assert written("发，发", ChosenOutputs({0: ("发", "发")}, {"发": "髮"})) == "发，髮"


def test_a_place_may_hold_several_whole_spans() -> None:
    text = "他们在北京"
    spans = apply_chosen(CONVERTER.align(text), text, ChosenOutputs({0: ("他们", "她們")}))

    assert (spans[0].output, spans[0].end, spans[0].decided_by) == ("她們", 2, Decider.HAND)
    assert spans[0].candidates == ("她們", "他們")


def test_a_place_that_cuts_a_span_in_two_is_left_alone() -> None:
    assert written("软件", ChosenOutputs({0: ("软", "輭")})) == "軟體"


def test_choices_are_known_by_their_places_and_forms() -> None:
    some = [
        ChosenOutputs(),
        ChosenOutputs({0: ("发", "髮")}),
        ChosenOutputs({}, {"发": "髮"}),
        ChosenOutputs({}, {"发": "發"}),
    ]

    assert len({each.key() for each in some}) == len(some)
    assert (
        ChosenOutputs({}, {"甲": "1", "乙": "2"}).key()
        == ChosenOutputs({}, {"乙": "2", "甲": "1"}).key()
    )
    assert [bool(each) for each in some] == [False, True, True, True]


def test_a_choice_for_other_words_does_not_apply() -> None:
    assert not ChosenOutputs({0: ("头", "頭")}, {"发": "髮"}).for_text("软件")


@given(st.text("发后干里软件台头现，。ab", max_size=30), st.data())
def test_spans_cover_the_text_whatever_is_chosen(text: str, data: st.DataObject) -> None:
    places = data.draw(
        st.dictionaries(
            st.integers(0, 30),
            st.tuples(st.text("发后干软件", min_size=1, max_size=3), st.text("甲乙")),
        )
    )
    chosen = ChosenOutputs(places, {"发": "髮"}).for_text(text)

    spans = apply_chosen(CONVERTER.align(text), text, chosen)

    assert "".join(text[span.start : span.end] for span in spans) == text
    assert [s.end for s in spans[:-1]] == [s.start for s in spans[1:]]
