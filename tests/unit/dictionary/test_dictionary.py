from collections.abc import Iterable

import pytest

from workbench.dictionary.dictionary import Dictionaries, Dictionary, Found, bundled_dictionary
from workbench.dictionary.own_files import read_u8
from workbench.model.errors import InputError
from workbench.text.packed_dictionary import PackedDictionary

OWN = """# a file of our own
#! date=2027-01-02T03:04:05Z
#! license=CC0
國 国 [guo2] /country/
國 国 [Guo2] /surname Guo/
國務院 国务院 [Guo2 wu4 yuan4] /State Council/
新質生產力 新质生产力 [xin1 zhi4 sheng1 chan3 li4] /new quality productive forces/
一丘之貉 一丘之貉 [yi1 qiu1 zhi1 he2] /jackals of one tribe (idiom); fig. just as bad/
裡 里 [li3] /inside/
里 里 [li3] /li, 500 meters/
broken line
"""


@pytest.fixture(scope="session")
def cedict() -> Dictionary:
    return bundled_dictionary()


@pytest.fixture(scope="session")
def own() -> Dictionary:
    return Dictionary(read_u8(OWN.encode(), "Own"))


def words(text: str, found: Iterable[Found]) -> list[str]:
    return [text[each.start : each.end] for each in found]


@pytest.mark.parametrize("text", ["中华人民共和国国务院", "中華人民共和國國務院"])
def test_all_words_that_cover_the_cursor_come_the_longest_first(
    cedict: Dictionary, text: str
) -> None:
    found = cedict.lookup(text, 7)

    assert words(text, found) == [text[7:10], text[7:9], text[7]]
    assert found[0].entries[0].senses[0] == "(PRC) State Council"


def test_words_that_begin_before_the_cursor_cover_it_too(cedict: Dictionary) -> None:
    text = "中华人民共和国"

    found = words(text, cedict.lookup(text, 3))

    assert found[0] == text
    assert {"人民", "民"} <= set(found)


def test_of_words_of_one_length_the_one_at_the_cursor_is_first(cedict: Dictionary) -> None:
    text = "国会议员"

    found = [each for each in words(text, cedict.lookup(text, 1)) if len(each) == len("国会")]

    assert found == ["会议", "国会"]


@pytest.mark.parametrize(("text", "place"), [("", 0), ("国", 5), ("abc", 1), ("。", 0)])
def test_where_no_word_is_nothing_is_found(own: Dictionary, text: str, place: int) -> None:
    assert own.lookup(text, place) == ()


def test_the_form_as_written_comes_before_other_forms_and_surnames_last(own: Dictionary) -> None:
    (inside,), (country,) = own.lookup("裡", 0), own.lookup("国", 0)

    assert [each.senses[0] for each in inside.entries] == ["inside", "li, 500 meters"]
    assert [each.senses[0] for each in country.entries] == ["country", "surname Guo"]


def test_idioms_are_found_where_they_stand(own: Dictionary) -> None:
    text = "他们都是一丘之貉。"

    (found,) = own.idioms(text)

    assert (found.start, found.end, found.entries[0].is_idiom) == (4, 8, True)


def test_idioms_of_the_bundled_dictionary_are_found_in_either_form(cedict: Dictionary) -> None:
    text = "一了百了，一事無成，一事无成。"

    assert words(text, cedict.idioms(text)) == ["一了百了", "一事無成", "一事无成"]


def test_a_newer_file_answers_beside_the_bundled_one(cedict: Dictionary, own: Dictionary) -> None:
    both = Dictionaries([own, cedict])
    text = "新质生产力"

    longest, *others = both.lookup(text, 0)

    assert longest.entries[0].senses == ("new quality productive forces",)
    assert words(text, others) == ["新"]


def test_an_entry_of_the_stronger_dictionary_hides_its_like(
    cedict: Dictionary, own: Dictionary
) -> None:
    (longest, *_) = Dictionaries([own, cedict]).lookup("国务院", 0)

    assert [each.senses for each in longest.entries] == [("State Council",)]


def test_a_users_file_says_its_date_licence_and_what_was_passed_over(own: Dictionary) -> None:
    assert own.packed.about == {
        "title": "Own",
        "date": "2027-01-02",
        "licence": "CC0",
        "entries": "7",
        "passed_over": "1",
    }


def test_a_users_file_is_kept_packed(own: Dictionary) -> None:
    again = PackedDictionary(own.packed.content)

    assert list(again) == list(own.packed)


@pytest.mark.parametrize(
    ("content", "code"),
    [("國 国 [guo2] /國/".encode("gbk"), "encoding"), (b"# nothing", "foreign")],
)
def test_a_file_that_is_none_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(InputError, match=rf"dictionary\.{code}"):
        read_u8(content, "x.u8")


def test_the_bundled_dictionary_is_whole_and_says_its_licence(cedict: Dictionary) -> None:
    about = cedict.packed.about

    assert len(cedict.packed) == int(about["entries"]) == 124_935
    assert about["licence"] == "CC BY-SA 4.0"
