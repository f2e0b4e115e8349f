import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.names.romanisation import is_name
from workbench.text.spelling.words import parts, plain, spelled_words, unaccented


def judged(text: str) -> list[str]:
    return [word.text for word in spelled_words(text)]


def test_apostrophes_and_hyphens_inside_belong_to_a_word() -> None:
    assert judged("China’s well-known o'clock isn't 'quoted' – it’s") == [
        *("China’s", "well-known", "o'clock", "isn't", "quoted", "it’s")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.rfa.org/mandarin/xinwn",
        "www.rfa.org/englsh",
        "desk@exmple.org",
        "#breakng @reportr",
        "photo_0716.jpg",
        "COP28 C919 5G 3rd 1980s",
        "NATO NGOs MPs' U.S. NGO's",
        "TikTok iPhone McDonald",
        "克里抵达北京",
        "a I x",
        "/usr/lokal",
    ],
)
def test_what_no_dictionary_judges_is_passed_over(text: str) -> None:
    assert judged(text) == []


def test_words_between_chinese_are_words() -> None:
    assert judged("克里（John Kerry）说hello。") == ["John", "Kerry", "hello"]


def test_offsets_are_code_points_beyond_the_bmp_too() -> None:
    text = "😀𠀀 Ferry’s 𠮷 back"

    assert [text[word.start : word.end] for word in spelled_words(text)] == ["Ferry’s", "back"]


def test_pieces_of_a_hyphenated_word_have_places_of_their_own() -> None:
    text = "the goverment-backed X-ray"
    found = [part for word in spelled_words(text) for part in parts(word)]

    assert [(part.start, text[part.start : part.end]) for part in found] == [
        (0, "the"),
        (4, "goverment"),
        (14, "backed"),
        (23, "ray"),
    ]


def test_letters_with_combining_accents_are_left_alone() -> None:
    assert judged("cafe\u0301 menu") == ["menu"]


def test_plain_and_unaccented_forms_are_those_of_dictionaries() -> None:
    assert plain("China’s co‑op") == "China's co-op"
    assert unaccented("café São Erdoğan") == "cafe Sao Erdogan"


@given(st.text(alphabet=st.sampled_from("aZé’'-‑ .@/中𠀀\u0301\u202e0#"), max_size=60))
def test_every_word_stands_where_it_says_and_words_never_overlap(text: str) -> None:
    last = 0
    for word in spelled_words(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= last
        last = word.end
        for part in parts(word):
            assert text[part.start : part.end] == part.text


@pytest.mark.parametrize(
    "name",
    [
        *("Zifei", "Meihua", "Zhongnanhai", "Xi'an", "Lü", "Lyu", "Jian", "Guangyuan", "Yunling"),
        *("Ing-wen", "Ching-te", "Yuet-ngor", "Kai-shek", "Jong-un", "Ing-wen's", "Zifei's"),
    ],
)
def test_a_name_built_of_syllables_is_a_name(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "word",
    [
        *("Biejing", "Guandong", "Chian", "Shangahi", "Teh", "Wehn", "zifei", "Goverment", ""),
        *("Xi'", "Pro-goverment", "Chongqign", "Tawian", "Xinhuaxinhuaxinhuaxinhuaxinhua"),
    ],
)
def test_a_slip_in_a_great_name_or_an_english_word_is_no_name(word: str) -> None:
    assert not is_name(word)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 100_000,
        "x-" * 50_000,
        "'" * 100_000,
        "Xi'an-" * 20_000,
        "\u202e(" * 50_000,
        "@a." * 40_000,
    ],
    ids=["letters", "hyphens", "apostrophes", "names", "controls", "addresses"],
)
@pytest.mark.timeout(5)
def test_hostile_texts_cost_time_in_proportion(text: str) -> None:
    for word in spelled_words(text):
        assert [text[part.start : part.end] for part in parts(word)] == [
            part.text for part in parts(word)
        ]
