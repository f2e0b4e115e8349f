import pytest

from workbench.terms.candidates import Candidate, CandidateFinder, Reason
from workbench.text.conversion.engine import OpenccEngine

SIMPLIFY = OpenccEngine().converter("t2s").convert

NEWS = [
    "气候特使克里周日抵达北京。",
    "气候特使的访问为期四天，克里说，温室气体减排要快。",
    "美国气候特使与中方会谈，谈到温室气体。",
    "中国的温室气体最多，气候特使认为。",
]


def found(texts: list[str], *known: str) -> dict[str, Candidate]:
    finder = CandidateFinder(SIMPLIFY, known.__contains__, lambda _: "")
    return {each.chinese: each for each in finder.find(texts)}


def test_what_comes_often_is_a_candidate_as_a_whole() -> None:
    runs = found(NEWS)

    assert runs["气候特使"].count == 4
    assert runs["温室气体"].count == 3
    assert not {"气候", "候特使", "特使", "室气体", "温室气"} & set(runs)


def test_what_is_a_term_already_is_none() -> None:
    assert "气候特使" not in found(NEWS, "气候特使")


def test_ordinary_words_and_words_of_grammar_are_none() -> None:
    texts = ["他们在北京。", "我们在北京。", "大家在北京。", "都在北京了。"]

    assert found(texts) == {}


def test_a_run_that_cuts_words_is_none() -> None:
    texts = ["政府干预市场", "地方政府干预过多", "政府干预少了", "反对政府干预"]

    assert "府干预" not in found(texts)


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        ("智库学者马利德（Richard McGregor）说", "马利德", "Richard McGregor"),
        ("他是让·雅克·卢梭(Jean-Jacques Rousseau)的读者", "让·雅克·卢梭", "Jean-Jacques Rousseau"),
        ("《经济学人》（The Economist）报道", "经济学人", "The Economist"),
        (
            "世界卫生组织（World Health Organization，简称WHO）",
            "世界卫生组织",
            "World Health Organization",
        ),
    ],
)
def test_a_name_has_the_english_that_stands_in_brackets(
    text: str, chinese: str, english: str
) -> None:
    again = f"{chinese}又来了。"

    runs = found([text, again])

    assert (runs[chinese].english, runs[chinese].reason) == (english, Reason.BRACKETED)
    assert runs[chinese].count == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("据美国的弗里曼（Chas Freeman）说", "弗里曼"),
        ("美国国务卿布林肯（Antony Blinken）", "布林肯"),
        ("美國國務卿布林肯（Antony Blinken）", "布林肯"),
        ("香港民主委员会（Hong Kong Democracy Council）", "香港民主委员会"),
    ],
)
def test_a_name_begins_behind_words_of_grammar_and_ordinary_words(text: str, name: str) -> None:
    assert set(found([text])) == {name}


def test_brackets_without_english_are_no_names() -> None:
    assert found(["去年（2023年）增长", "见下图（a）", "他（笑）"]) == {}


def test_forms_are_counted_in_any_written_form_and_shown_as_first_written() -> None:
    texts = ["氣候特使到了", "气候特使走了", "美國氣候特使"]

    assert found(texts)["氣候特使"].count == 3


def test_english_is_guessed_for_what_only_repeats() -> None:
    guesses = {"气候特使": "climate envoy"}

    finder = CandidateFinder(SIMPLIFY, lambda _: False, lambda run: guesses.get(run, ""))
    runs = {each.chinese: each.english for each in finder.find(NEWS)}

    assert runs["气候特使"] == "climate envoy"
    assert runs["温室气体"] == ""


def test_a_candidate_says_where_it_comes_first() -> None:
    assert found(NEWS)["温室气体"].first == 1


def test_nothing_gives_nothing() -> None:
    assert found([]) == {}
    assert found(["", "abc", "。"]) == {}
