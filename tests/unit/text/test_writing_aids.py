from hypothesis import given
from hypothesis import strategies as st

from workbench.text.letter_case import next_case, title_case
from workbench.text.placeables import PlaceableKind, placeables


def told(source: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in placeables(source)]


def test_names_figures_words_and_links_can_be_placed() -> None:
    source = (
        "克里（John Kerry）在COP28说，52.2％的数据见https://example.org/a，信箱a.b@example.org。"
    )

    assert told(source) == [
        ("name", "John Kerry"),
        ("word", "COP28"),
        ("number", "52.2%"),
        ("link", "https://example.org/a"),
        ("link", "a.b@example.org"),
    ]


def test_each_text_is_offered_once_where_it_stands_first() -> None:
    (only,) = placeables("用Excel，再用Excel。")

    assert (only.kind, only.stretch.start) == (PlaceableKind.WORD, 1)


def test_nothing_is_placed_from_chinese_alone() -> None:
    assert placeables("他在北京。") == ()


@given(st.text("中1，．.A -（）@/:", max_size=200))
def test_what_is_placed_stands_in_the_source(source: str) -> None:
    for each in placeables(source):
        assert len(each.stretch.of(source)) == len(each.text)


def test_a_hostile_source_costs_time_in_proportion() -> None:
    assert len(placeables("a." * 50_000)) <= 99


def test_the_cases_go_round() -> None:
    seen = ["the end of war"]
    for _ in range(4):
        seen.append(next_case(seen[-1]))

    assert seen == ["the end of war", "The end of war", "The End of War", "THE END OF WAR", seen[0]]


def test_a_title_keeps_small_words_small_inside_it() -> None:
    assert title_case("what the war is for") == "What the War Is For"
