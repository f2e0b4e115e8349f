"""Copied for a chat and taken back from its answer, however the chat wrote it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafting_models import material, protection, requests
from workbench.messages import finding_sentence
from workbench.model.house_style import HouseStyle
from workbench.services.drafting.chat import By, ChatAnswer, Numbered, chat_text, match, wanted
from workbench.services.drafting.prompts import CHAT, Prompt, load_prompt

SOURCES = (
    "克里访华",
    "美国总统气候特使克里周日抵达北京，将同中国官员举行会谈。",
    "会谈有3000人参加。",
    "分析人士认为，会谈能否取得突破仍有待观察。",
)
MATERIAL = material(*SOURCES)
HEADLINE = "Kerry visits China"
SECOND = "U.S. presidential climate envoy John Kerry arrived in Beijing on Sunday for talks."
THIRD = "The talks drew 3,000 people."
FOURTH = "Whether the talks bring a breakthrough remains to be seen, analysts say."
ALL = {1: HEADLINE, 2: SECOND, 3: THIRD, 4: FOURTH}


def paragraphs(*filled: int) -> tuple[Numbered, ...]:
    return tuple(
        Numbered(number, request, number not in filled)
        for number, request in enumerate(requests(MATERIAL), 1)
    )


def taken(answer: str, *filled: int) -> ChatAnswer:
    return match(answer, paragraphs(*filled), "en-US", protection(MATERIAL))


def texts(answer: ChatAnswer) -> dict[int, str]:
    return {each.paragraph.number: each.text for each in answer.drafts}


AS_ASKED = f"""[1] 克里访华
{HEADLINE}

[2] 美国总统气候特使克里周
{SECOND}

[3] 会谈有3000人参加。
{THIRD}

[4] 分析人士认为，会谈能否取
{FOURTH}"""

TABLE = f"""Here is the table:

| No. | 原文 | Translation |
|---|:---|---|
| 1 | 克里访华 | {HEADLINE} |
| 2 | 美国总统气候特使克里周日抵达北京，将同中国官员举行会谈。 | {SECOND} |
| **3** | 会谈有3000人参加。 | {THIRD} |
| 4 | 分析人士认为，会谈能否取得突破仍有待观察。 | {FOURTH} |

I hope this helps!"""

NUMBERED = f"""Sure! Here are the translations:

1. {HEADLINE}
2. {SECOND}
3. {THIRD}
4. {FOURTH}

Let me know if you would like another tone."""

BOLD = f"""## Translation

**[1]** (headline) {HEADLINE}

**[2]** {SECOND}

**[3]** **{THIRD}**

---

**[4]** {FOURTH}

---
*Note: I have kept “Kerry” throughout.*"""

PARTS = f"""Paragraph 1: {HEADLINE}
Paragraph 2: {SECOND}
Paragraph 3: {THIRD}
Paragraph 4: {FOURTH}"""

PAIRS = "\n\n".join(f"{source}\n{ALL[number]}" for number, source in enumerate(SOURCES, 1))

BLOCKS = "\n\n".join(ALL.values())


@pytest.mark.parametrize(
    "answer",
    [
        AS_ASKED,
        f"```\n{AS_ASKED}\n```",
        f"Of course.\n\n```text\n{AS_ASKED}\n```\n\nAnything else?",
        AS_ASKED.replace("\n", "\r\n"),
        TABLE,
        TABLE.replace("\n| ", "\n").replace(" | ", "\t").replace(" |\n", "\n"),
        NUMBERED,
        NUMBERED.replace(". ", ") ", 1).replace("2. ", "2) ").replace("3. ", "3) "),
        BOLD,
        PARTS,
        PAIRS,
        BLOCKS,
    ],
    ids=[
        *("as asked", "fenced", "talk around a fence", "carriage returns", "table", "tabs"),
        *("a list", "a list of brackets", "bold", "paragraphs", "pairs", "nothing but blocks"),
    ],
)
def test_an_answer_is_matched_however_it_is_written(answer: str) -> None:
    found = taken(answer)

    assert texts(found) == ALL
    assert found.missing == ()
    assert not any(each.is_doubtful or each.findings or each.error for each in found.drafts)


def test_talk_around_an_answer_is_told_and_drafted_nowhere() -> None:
    assert taken(NUMBERED).left_over == (
        "Sure! Here are the translations:",
        "Let me know if you would like another tone.",
    )


def test_the_words_of_a_source_overrule_a_number_given_anew() -> None:
    renumbered = AS_ASKED.replace("[3]", "[9]").replace("[4]", "[3]").replace("[9]", "[4]")

    found = taken(renumbered)

    assert texts(found) == ALL
    assert {each.by for each in found.drafts} == {By.SOURCE}


def test_what_was_numbered_from_one_again_goes_by_its_order() -> None:
    found = taken(f"1. {THIRD}\n2. {FOURTH}", 1, 2)

    assert texts(found) == {3: THIRD, 4: FOURTH}
    assert {each.by for each in found.drafts} == {By.ORDER}


def test_a_paragraph_left_out_is_told_and_bare_numbers_are_doubted() -> None:
    found = taken(f"1. {HEADLINE}\n2. {SECOND}\n4. {FOURTH}")

    assert [each.number for each in found.missing] == [3]
    assert all(each.is_doubtful for each in found.drafts)


def test_with_its_source_a_single_paragraph_is_not_doubted() -> None:
    found = taken(f"[4] 分析人士认为，会谈能否取\n{FOURTH}")

    assert texts(found) == {4: FOURTH}
    assert not found.drafts[0].is_doubtful
    assert [each.number for each in found.missing] == [1, 2, 3]


def test_two_parts_for_one_paragraph_are_none() -> None:
    found = taken(f"{AS_ASKED}\n\n[3] 会谈有3000人参加。\nAnother go.")

    assert 3 not in texts(found)
    assert {THIRD, "Another go."} <= set(found.left_over)


def test_a_number_that_was_never_given_belongs_to_nothing() -> None:
    found = taken(f"[1] {HEADLINE}\n[77] Seventy-seven.")

    assert texts(found) == {1: HEADLINE}
    assert found.left_over == ("Seventy-seven.",)


def test_a_paragraph_broken_in_two_is_taken_whole() -> None:
    broken = AS_ASKED.replace("arrived in Beijing", "arrived\n\nin Beijing")

    assert texts(taken(broken))[2] == SECOND


def test_a_source_of_latin_letters_is_no_part_of_its_translation() -> None:
    known = material("标题", "iPhone 15发布")
    given = [Numbered(n, request) for n, request in enumerate(requests(known), 1)]

    found = match("[1] 标题\nHeadline\n\n[2] iPhone 15发布\niPhone 15 launches", given, "en-US")

    assert texts(found) == {1: "Headline", 2: "iPhone 15 launches"}


def test_lines_of_a_source_stay_lines() -> None:
    known = material("标题", "第一行字\n第二行字")
    given = [Numbered(n, request) for n, request in enumerate(requests(known), 1)]

    found = match("[1] 标题\nHeadline\n\n[2] 第一行字\nLine one\nLine two\n\nBye", given, "en-US")

    assert texts(found)[2] == "Line one\nLine two"
    assert found.left_over == ("Bye",)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (AS_ASKED.replace("3,000", "30,000"), "3000"),
        (AS_ASKED.replace("Sunday", "Monday"), "周日"),
    ],
)
def test_what_the_checks_find_is_told_beside_the_draft(wrong: str, said: str) -> None:
    [bad] = [each for each in taken(wrong).drafts if each.findings]

    assert any(said in finding_sentence(each) for each in bad.findings)


def test_an_answer_that_was_not_translated_is_no_draft() -> None:
    found = taken(f"[1] {HEADLINE}\n[2] 克里已经 到达 北京 了\n[3] {THIRD}\n[4] {FOURTH}")

    assert 2 not in texts(found)
    assert [each.number for each in found.missing] == [2]


def test_what_is_copied_has_the_numbers_the_terms_and_the_style() -> None:
    known = material(*SOURCES, style=HouseStyle(agencies={"路透社": "Reuters"}))
    given = [Numbered(n, request) for n, request in enumerate(requests(known), 1)]

    text = chat_text(given, load_prompt(CHAT), known, "zh-CN", "en-US")

    assert f"[2] {SOURCES[1]}" in text
    assert "[1] (headline) 克里访华" in text
    assert "- 克里: John Kerry, then Kerry (never Kelly)" in text
    assert "谢振华" not in text  # it does not occur
    assert "路透社" not in text
    assert "American spelling" in text


def test_a_prompt_of_ones_own_without_a_place_for_them_gets_the_paragraphs_at_its_end() -> None:
    text = chat_text(paragraphs(), Prompt("Translate {source}."), MATERIAL, "zh-CN", "en-US")

    assert text.startswith("Translate zh-CN.\n\n[1] ")


def test_what_is_empty_is_copied_else_what_a_machine_wrote() -> None:
    assert [each.number for each in wanted(paragraphs(1, 3))] == [2, 4]
    assert [each.number for each in wanted(paragraphs(1, 2, 3, 4))] == [1, 2, 3, 4]


@given(st.text(alphabet="[]().|*_#1234 \n\t克里会谈abc-`", max_size=80))
def test_no_answer_makes_it_fail_and_no_paragraph_gets_two(answer: str) -> None:
    found = match(answer, paragraphs(), "en-US")

    numbers = [each.paragraph.number for each in found.drafts]
    assert len(numbers) == len(set(numbers))
    assert all(each.text.strip() for each in found.drafts)
