import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import grows_in_proportion
from workbench.text.sentences import pack_sentences, split_sentences

MARKS = "。！？…，、；：“”‘’「」『』（）()《》\"'. !?,\n\r\t 　\u2028"
NEWS = st.text(
    st.one_of(st.sampled_from(MARKS), st.sampled_from("克里抵京3.5aUS Mr的\U00020000\u0301\u200d️")),
    max_size=120,
)


@given(NEWS)
def test_the_sentences_joined_are_the_text(text: str) -> None:
    parts = split_sentences(text)

    assert "".join(parts) == text
    assert all(parts)


@given(NEWS, st.integers(1, 40))
def test_the_parts_joined_are_the_text_and_none_is_too_long(text: str, limit: int) -> None:
    parts = pack_sentences(text, limit)

    assert "".join(parts) == text
    assert all(0 < len(part) <= limit for part in parts)


@given(NEWS)
def test_a_text_within_the_limit_is_one_part(text: str) -> None:
    assert pack_sentences(text, max(len(text), 1)) == ((text,) if text else ())


@pytest.mark.parametrize(
    "sentences",
    [
        ["克里周日抵达北京。", "他将会见谢振华！", "结果如何？", "不得而知"],
        ["他说：“我来了。你呢？”", "然后他走了。"],
        ["「真的嗎？」", "他問。"],
        ["“你好！”的声音很响。", "没人回答。"],
        ["气温（今天40度。昨天38度。）很高。", "明天更高。"],
        ["什么？！", "真的……。", "好。"],
        ["他等了……然后走了。", "再见。"],
        ["第一行。", "第二行没有句号\n", "第三行"],
        ["完了。 ", "又来了。　", "完。"],
        ["他说：“没有下引号。", "下一句。", "再下一句。"],
        ["“没有下引号。\n", "第二行。", "第三行。"],
        ["《人民日报》报道。", "(完)"],
        ["真的?", "是的!", "好"],
        ["排放量为3.5亿吨.", "明年更多.", "完"],
        [],
    ],
)
def test_chinese_is_split_at_its_sentences(sentences: list[str]) -> None:
    assert list(split_sentences("".join(sentences))) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Kerry met J. K. Rowling on Jan. 5. ", "They talked. ", "Nothing else!"],
        ["The U.S. envoy said 3.5 percent. ", "He left at 5 p.m. on Friday."],
        ['"I came. I saw." ', "He left."],
        ["“I came. I saw.” ", "He left."],
        ["Visit www.example.org today. ", "Thanks."],
        ["Wait... what? ", "No."],
        ["It rose (see Fig. 3. Really.) again. ", "Then it fell."],
        ['An open " mark. ', "Another sentence."],
    ],
)
def test_english_is_split_at_its_sentences(sentences: list[str]) -> None:
    assert list(split_sentences("".join(sentences))) == sentences


def test_parts_hold_as_many_sentences_as_fit() -> None:
    text = "一二三。" * 7

    assert [len(part) for part in pack_sentences(text, 10)] == [8, 8, 8, 4]


def test_a_paragraph_of_six_thousand_characters_is_cut_at_sentences() -> None:
    text = "克里周日抵达北京，将会见谢振华。" * 375
    assert len(text) == 6_000

    parts = pack_sentences(text, 1_200)

    assert len(parts) == 5
    assert all(part.endswith("。") for part in parts)


def test_a_long_quotation_is_cut_at_the_sentences_in_it() -> None:
    text = "他说：“" + "一二三四五六七八九。" * 5 + "”"

    parts = pack_sentences(text, 20)

    assert all(part.endswith(("。", "。”")) for part in parts)


def test_a_long_sentence_is_cut_at_its_clauses() -> None:
    assert pack_sentences("一二三，四五六，七八九。", 5) == ("一二三，", "四五六，", "七八九。")


def test_a_long_clause_is_cut_at_white_space() -> None:
    assert pack_sentences("climate envoy arrives", 9) == ("climate ", "envoy ", "arrives")


def test_a_cut_anywhere_keeps_characters_whole() -> None:
    assert pack_sentences("天气e\u0301好", 3) == ("天气", "e\u0301好")
    assert pack_sentences("葛\U000e0100城", 1) == ("葛", "\U000e0100", "城")


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_has_to_leave_room(limit: int) -> None:
    with pytest.raises(ValueError, match=str(limit)):
        pack_sentences("", limit)


@pytest.mark.parametrize(
    "text",
    [
        "“",
        "“”",
        "（「",
        ".",
        "。",
        "。”",
        "。）",
        "a.",
        "…",
        " ",
        "\n",
        "。\n",
        "\u0301",
        '"',
        "Mr. ",
    ],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    def work(size: int) -> None:
        long = text * size + "）" * size
        assert "".join(pack_sentences(long, 1_200)) == long

    assert grows_in_proportion(work, 50_000)
