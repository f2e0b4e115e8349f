import pytest

from tests.opencc import ENGINE
from workbench.text.conversion.stray_forms import Stray, StrayForm, in_simplified, in_traditional


def told(text: str, strays: list[StrayForm]) -> list[tuple[str, str, Stray]]:
    return [(text[each.start : each.end], each.usual, each.kind) for each in strays]


def simplified(text: str) -> list[tuple[str, str, Stray]]:
    return told(text, in_simplified(text, ENGINE))


def traditional(text: str) -> list[tuple[str, str, Stray]]:
    return told(text, in_traditional(text, ENGINE))


@pytest.mark.parametrize(
    "text",
    ["", "峇里岛的旅馆", "乾坤、乾隆、瞭望塔", "COP28 in 2023，", "他们在里面干了三天"],
)
def test_a_simplified_text_in_order_has_no_strays(text: str) -> None:
    assert simplified(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "教皇後來說",
            "皇后的公里數",
            "頭髮與發現",
            "這裡與這裏",
            "松樹下的幹部",
            "台灣與臺灣",
        ),
        *("范先生說", "週日與周先生", "系統和關係", "只有一隻貓", "峇里島"),
    ],
)
def test_a_traditional_text_in_order_has_no_strays(text: str) -> None:
    assert traditional(text) == []


def test_a_traditional_character_in_a_simplified_text_is_found() -> None:
    assert simplified("那裏的岛") == [("裏", "里", Stray.TRADITIONAL)]


def test_a_simplified_character_in_a_traditional_text_is_found() -> None:
    assert traditional("他们來了") == [("们", "們", Stray.SIMPLIFIED)]


@pytest.mark.parametrize(
    ("text", "word", "usual"),
    [
        ("英國皇後說", "皇後", "皇后"),
        ("她的頭發很長", "頭發", "頭髮"),
        ("麵對問題", "麵對", "面對"),
        ("十公裡外", "十公裡", "十公里"),
        ("理發店", "理發店", "理髮店"),
    ],
)
def test_a_word_converted_character_by_character_is_found(text: str, word: str, usual: str) -> None:
    assert (word, usual, Stray.WRONG_WORD) in traditional(text)


def test_a_half_converted_word_is_found() -> None:
    assert traditional("头髮很長")[0][2] is Stray.SIMPLIFIED


def test_japanese_and_compatibility_forms_are_found_in_either() -> None:
    assert simplified("仮名和⼈") == [
        ("仮", "假", Stray.JAPANESE),
        ("⼈", "人", Stray.COMPATIBILITY),
    ]
    assert [kind for *_, kind in traditional("仮名和⼈")] == [Stray.JAPANESE, Stray.COMPATIBILITY]


@pytest.mark.slow
def test_a_long_text_costs_time_in_proportion() -> None:
    assert len(in_traditional("皇後与" * 20_000, ENGINE)) == 40_000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("這位皇後來到災區。", ["皇後"]),
        ("報告被髮布後引發討論。", ["髮布"]),
        ("兩國關系統一由外交部負責。", ["兩國關系"]),
        ("教皇後來道歉。", []),
        ("他在后里馬場騎馬。", []),
    ],
)
def test_the_likelier_words_tell_a_wrong_form_from_two_neighbours(
    text: str, words: list[str]
) -> None:
    found = [each for each in in_traditional(text, ENGINE) if each.kind is Stray.WRONG_WORD]

    assert [text[each.start : each.end] for each in found] == words
