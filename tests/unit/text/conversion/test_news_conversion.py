"""A newsroom's conversion: words decide, general words stay, all else is OpenCC's."""

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.opencc import ENGINE
from workbench.text.conversion.doubt import Doubt, doubt
from workbench.text.conversion.word_borders import reading
from workbench.text.converter import Decider

TAIWAN = ENGINE.news_converter("s2twp")
HONG_KONG = ENGINE.news_converter("s2hkp")
CHINA = ENGINE.news_converter("tw2sp")

WORDS = (
    "政府 干预 祖国 历史 发布 被 成长 历程 如何 展示了 台湾 带领 只有 这不是 士气 的士 支持 程序"
    " 应用程序 信息 头发 皇后 里 长征 。 ， “ ” 2023年 第二周 安全局 全局 面包 制作 联系 U盘"
)
PIECES = st.sampled_from([*WORDS.split(), "\n"])


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("县政府干涉校务。", "縣政府干涉校務。"),
        ("这是德国历史博物馆。", "這是德國歷史博物館。"),
        ("此事被发现后，被发回重审。", "此事被發現後，被發回重審。"),
        ("总发电量增加。", "總發電量增加。"),
        ("他率领台湾代表团。", "他率領臺灣代表團。"),
        ("二十年历史。", "二十年歷史。"),
        ("天气更复杂，更复杂。", "天氣更複雜，更複雜。"),
        ("受伤的士兵和士气。", "受傷的士兵和士氣。"),
        ("公共安全局势稳定。", "公共安全局勢穩定。"),
        ("一直发烧，皮肤发红。", "一直發燒，皮膚發紅。"),
        ("美国制裁该公司。", "美國制裁該公司。"),
        ("没有采取措施。", "沒有采取措施。"),
        ("巨大冲击。", "巨大沖擊。"),
    ],
)
def test_a_phrase_across_the_border_of_two_words_does_not_decide(
    simplified: str, traditional: str
) -> None:
    usual = {"采": "採", "沖": "衝"}
    expected = "".join(usual.get(each, each) for each in traditional)

    assert "".join(usual.get(each, each) for each in TAIWAN.convert(simplified)) == expected


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("头发白了。", "頭髮白了。"),
        ("第二周进行。", "第二週進行。"),
        ("他乘的士回家。", "他乘計程車回家。"),
        ("瞭望台", "瞭望臺"),
        ("日历和历法", "日曆和曆法"),
        ("数字化社会", "數字化社會"),
    ],
)
def test_a_phrase_that_is_a_word_still_decides(simplified: str, traditional: str) -> None:
    assert TAIWAN.convert(simplified) == traditional


@pytest.mark.parametrize(
    ("simplified", "kept"),
    [
        ("依程序办理", "程序"),
        ("她支持该案", "支持"),
        ("地铁运行", "運行"),
        ("机密文件", "文件"),
        ("社区居民", "社區"),
        ("发布会后发布消息", "發布消息"),
        ("工程项目", "項目"),
        ("合作对象", "對象"),
        ("联系家属", "聯繫"),
        ("警方搜索山区", "搜索"),
    ],
)
def test_general_words_stay_in_news(simplified: str, kept: str) -> None:
    assert kept in TAIWAN.convert(simplified).replace("佈", "布")


@pytest.mark.parametrize(
    ("simplified", "term"),
    [
        ("下载应用程序", "應用程式"),
        ("操作系统内核", "作業系統核心"),
        ("高级官员", "高階官員"),
        ("下载文件", "檔案"),
        ("信息安全", "資訊安全"),
        ("软件和硬盘", "軟體和硬碟"),
    ],
)
def test_terms_of_computing_change(simplified: str, term: str) -> None:
    assert term in TAIWAN.convert(simplified)


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("法院依程序執行判決", "法院依程序执行判决"),
        ("支援災區的物資", "支援灾区的物资"),
        ("個人資料外洩", "个人资料外泄"),
        ("他呼叫警察", "他呼叫警察"),
        ("軟體與硬碟", "软件与硬盘"),
        ("人工智慧", "人工智能"),
        ("網路與計程車", "网络与出租车"),
    ],
)
def test_the_way_back_leaves_general_words_too(traditional: str, simplified: str) -> None:
    assert CHINA.convert(traditional) == simplified


def test_words_decide_for_hong_kong_too() -> None:
    assert HONG_KONG.convert("政府干预，展示了如何制作。") == "政府干預，展示了如何製作。"


@given(st.lists(PIECES, max_size=30).map("".join))
def test_the_spans_joined_are_the_conversion_and_cover_the_text(text: str) -> None:
    for converter in (TAIWAN, CHINA, HONG_KONG):
        spans = converter.align(text)

        assert "".join(span.output for span in spans) == converter.convert(text)
        assert "".join(text[span.start : span.end] for span in spans) == text
        assert all(span.candidates[0] == span.output for span in spans)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_whole_lines_convert_by_themselves(text: str) -> None:
    lines = text.splitlines(keepends=True)

    assert "".join(map(TAIWAN.convert, lines)) == TAIWAN.convert(text)


def told(text: str, form: str) -> tuple[tuple[str, ...], Doubt]:
    """Return the candidates and the doubt of the span that holds a form."""
    place = text.index(form)
    span = next(s for s in TAIWAN.align(text) if s.start <= place < s.end)
    return span.candidates, doubt(span, text)


def test_what_words_decided_offers_the_phrases_form_quietly() -> None:
    candidates, kind = told("德国历史", "历")

    assert candidates == ("國歷史", "國曆史")
    assert kind is Doubt.PHRASE


def test_a_general_word_offers_the_other_form() -> None:
    assert told("列车运行", "运行")[0] == ("運行", "執行")


def test_a_changed_word_offers_its_plain_form_in_the_same_script() -> None:
    candidates, kind = told("下载软件", "软件")

    assert candidates == ("軟體", "軟件")
    assert kind is Doubt.REGIONAL


def test_two_likely_readings_are_in_doubt() -> None:
    text = "方便面对消费者。"
    span = next(s for s in TAIWAN.align(text) if "面" in text[s.start : s.end])

    assert span.decided_by is Decider.OPEN
    assert span.candidates == ("方便面對", "泡麵對")
    assert doubt(span, text) is Doubt.STRONG


def test_the_plain_conversion_is_opencc_s_own() -> None:
    assert ENGINE.converter("s2twp").convert("政府干预程序") == "政府幹預程式"


@pytest.mark.parametrize(
    ("text", "phrase", "crosses"),
    [("政府干预", "府干", True), ("干预", "干预", False), ("数字化", "数字", False)],
)
def test_a_reading_says_whether_words_cross_a_phrase(
    text: str,
    phrase: str,
    crosses: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    start = text.index(phrase)

    assert (reading(text, start, start + len(phrase)).advantage > 0) is crosses


def test_general_words_stand_once_each_with_their_form() -> None:
    table = files("resources").joinpath("conversion", "general_words.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and line[0] != "#"]

    assert rows[0] == ["from", "word", "unless"]
    assert len({(form, word) for form, word, _ in rows}) == len(rows)
    assert {form for form, _, _ in rows[1:]} <= {"cn", "tw", "hk"}
    assert all("~" in guard for _, _, unless in rows[1:] for guard in unless.split())


def test_the_sentences_beside_the_checkout_are_right(shared: Path) -> None:
    cases = shared / "cases"
    if not cases.is_dir():
        return
    borders = (cases / "01-word-boundary.zh-CN.txt").read_text("utf-8")
    expected = (cases / "01-word-boundary.zh-TW.expected.txt").read_text("utf-8")
    general = (cases / "03-office-words.zh-CN.txt").read_text("utf-8").splitlines()
    wanted = (cases / "03-office-words.must-contain.txt").read_text("utf-8").splitlines()

    def folded(text: str) -> str:
        return text.replace("佈", "布").replace("臺", "台")

    assert folded(TAIWAN.convert(borders)) == folded(expected)
    for sentence, forms in zip(general, wanted, strict=True):
        assert any(form in TAIWAN.convert(sentence) for form in forms.split("|"))
