import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.bitext.sentences import chinese_sentences, english_sentences, trimmed
from workbench.model.finding import Span

CHINESE_TEXTS = st.text(alphabet="他说国。！？…，：“”「」 \n3.5aA", max_size=60)
ENGLISH_TEXTS = st.text(alphabet="Hea .!?,“”\"'()\n3😀说", max_size=60)


def chinese(text: str) -> list[str]:
    return [span.of(text).strip() for span in chinese_sentences(text)]


def english(text: str) -> list[str]:
    return [span.of(text).strip() for span in english_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["价格是3.5元。", "2020年涨到4元……“真的吗？”她问道。", "（完）"],
        ["“走！”他喊道。", "没有人动。"],
        ["“好。”她说，“我们明天再去吧。”"],
        ["毛寧表示：「中方反對這種做法。", "我們將採取必要措施。」", "會議結束了。"],
        ["記者問：“為什麼？”", "毛寧說：“因為。”"],
        ["他去年12月15日抵达。", "2月22日，会议宣布了法令。"],
        ["他说：“是。不。”", "然后走了。"],
        ["“这样也算犯罪吗？”", "法官没有采纳这一说法。"],
        ["“这样也算犯罪吗？”他问记者。", "没有人回答。"],
        ["他走了。。", "新的一段"],
    ],
)
def test_chinese_sentences_end_where_a_reader_would_say_so(sentences: list[str]) -> None:
    assert chinese("".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["“This is wrong,” Mao said.", "“We oppose it.", "We will act.”", "He left."],
        ['"Is it true?" she asked.', "No answer came."],
        ["Gen. Mark Milley met Lt. Gen. Xu on Jan. 5 at 3 p.m. Beijing time.", "He left."],
        ["He lives in the U.S.", "She does not."],
        ["The U.S. Senate voted, e.g. on No. 5.", "Prices rose 3.5% vs. 2022."],
        ["He met George W. Bush.", "It was I.", "She met J. K. Rowling."],
        ["The firm, Apple Inc., fell.", "Washington, D.C., was calm."],
        ["It was over.", "Then more."],
    ],
)
def test_english_sentences_end_where_a_reader_would_say_so(sentences: list[str]) -> None:
    assert english(" ".join(sentences)) == sentences


def test_an_english_sentence_may_follow_without_a_space() -> None:
    assert english("Schools closed early.Parents stayed home.") == [
        "Schools closed early.",
        "Parents stayed home.",
    ]


def test_a_title_ends_with_its_line_but_a_line_that_goes_on_does_not() -> None:
    assert english("Wheat in Danger\nPrices rose\nagain.") == [
        "Wheat in Danger",
        "Prices rose\nagain.",
    ]


def test_a_list_number_is_no_sentence() -> None:
    assert english("1. First item\n2. Second item") == ["1. First item", "2. Second item"]


@given(CHINESE_TEXTS)
def test_the_chinese_sentences_together_are_the_text(text: str) -> None:
    assert "".join(span.of(text) for span in chinese_sentences(text)) == text


@given(ENGLISH_TEXTS)
def test_the_english_sentences_together_are_the_text(text: str) -> None:
    assert "".join(span.of(text) for span in english_sentences(text)) == text


@given(ENGLISH_TEXTS)
def test_no_sentence_is_white_space_unless_the_text_is(text: str) -> None:
    if text.strip():
        assert all(span.of(text).strip() for span in english_sentences(text))


def test_a_span_is_trimmed_to_its_words() -> None:
    assert trimmed("a  b c ", Span(1, 7)) == Span(3, 6)
    assert trimmed("a   ", Span(1, 4)) == Span(4, 4)
