"""What is no translation is refused, and so is a model's answer of another form."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.services.drafting.answers import AnswerFault, Fault, flaw_of, texts_by_id

SOURCE = "克里周日抵达北京。"


@pytest.mark.parametrize(
    ("source", "answer", "flaw"),
    [
        (SOURCE, "Kerry arrived in Beijing on Sunday.", ""),
        (SOURCE, "Kerry said the ferry is called 渡轮 in Chinese.", ""),
        (SOURCE, " \n", "provider.no_answer"),
        (SOURCE, f" {SOURCE}", "provider.echoed"),
        (SOURCE, "克里星期天抵達北京。", "provider.wrong_language"),
        (SOURCE, "ケリー氏は日曜日に北京に到着した。", "provider.wrong_language"),
        (SOURCE, "Керри прибыл в Пекин в воскресенье.", "provider.wrong_language"),
        (SOURCE, "the the the the the the the the in . . .", "provider.no_answer"),
        (SOURCE, "Kerry arrived. Kerry arrived. " * 3, "provider.no_answer"),
        (SOURCE, "He said " + "and he said he would " * 6, "provider.no_answer"),
        (SOURCE, "No, no, no, no, no, no: Kerry came to Beijing on Sunday after all.", ""),
        ("啦啦啦啦啦啦啦啦", "La la la la la la la la", ""),
        ("2023年", "2023", ""),
        ("COP28", "COP28", ""),
        ("……", "……", ""),
    ],
)
def test_an_answer_that_is_no_translation_is_refused(source: str, answer: str, flaw: str) -> None:
    assert flaw_of(source, answer, "en-US") == flaw


def test_a_translation_into_chinese_is_not_judged_by_its_script() -> None:
    assert flaw_of("Kerry arrived.", "克里抵达。", "zh-CN") == ""


def answer(*rows: tuple[object, object]) -> str:
    return json.dumps({"translations": [{"id": i, "text": t} for i, t in rows]})


@pytest.mark.parametrize("form", ["{}", "```json\n{}\n```", "\n{} \n"])
def test_translations_come_by_their_ids(form: str) -> None:
    given_text = form.replace("{}", answer(("p2", "Two"), ("p1", " One\n")))

    assert texts_by_id(given_text, ["p1", "p2"]) == {"p1": "One", "p2": "Two"}


@pytest.mark.parametrize(
    ("text", "fault", "ids"),
    [
        ("Here you are: {}", Fault.FORM, ()),
        (answer(("p1", "One"), ("p2", "Two")) + " Done!", Fault.FORM, ()),
        ('{"translations": {"p1": "One"}}', Fault.FORM, ()),
        ('{"translations": [{"id": "p1", "text": "One", "note": "x"}]}', Fault.FORM, ()),
        (answer((1, "One"), ("p2", "Two")), Fault.FORM, ()),
        (answer(("p1", "One and two")), Fault.MISSING, ("p2",)),
        (answer(("p1", "One"), ("p2", "Two"), ("p3", "More")), Fault.EXTRA, ("p3",)),
        (answer(("p1", "One"), ("p1", "Uno"), ("p2", "Two")), Fault.TWICE, ("p1",)),
        (answer(("p1", "One and two"), ("p2", " ")), Fault.EMPTY, ("p2",)),
    ],
)
def test_an_answer_of_another_form_is_refused_whole(
    text: str, fault: Fault, ids: tuple[str, ...]
) -> None:
    assert texts_by_id(text, ["p1", "p2"]) == AnswerFault(fault, ids)


@given(st.text())
def test_no_answer_makes_it_fail(text: str) -> None:
    assert texts_by_id(text, ["p1"]) == AnswerFault(Fault.FORM)


@given(st.dictionaries(st.text(min_size=1), st.text().filter(str.strip), min_size=1))
def test_every_text_comes_back_under_its_own_id(texts: dict[str, str]) -> None:
    found = texts_by_id(answer(*reversed(texts.items())), list(texts))

    assert found == {name: text.strip() for name, text in texts.items()}
