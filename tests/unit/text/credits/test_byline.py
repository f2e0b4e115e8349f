import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.segment import Credit, CreditFunction
from workbench.text.credits.byline import (
    Byline,
    read_byline,
    read_closing_credits,
)
from workbench.text.credits.signature import read_signature

REPORTER = CreditFunction.REPORTER
EDITOR = CreditFunction.EDITOR
WEB_EDITOR = CreditFunction.WEB_EDITOR
TRANSLATOR = CreditFunction.TRANSLATOR
PHOTOGRAPHER = CreditFunction.PHOTOGRAPHER

SURNAMES = "陈王李张刘杨黄赵吴周"
GIVEN_NAMES = "子非美华嘉远瑞哲渡微青禾"
LABELS = {
    "记者": REPORTER,
    "责编": EDITOR,
    "網編": WEB_EDITOR,
    "譯者": TRANSLATOR,
    "摄影": PHOTOGRAPHER,
}


def named(credits_: tuple[Credit, ...]) -> list[tuple[CreditFunction, str]]:
    return [(credit.function, credit.name) for credit in credits_]


def read(text: str) -> list[tuple[CreditFunction, str]]:
    byline = read_byline(text)
    return named(byline.credits) if byline else []


@pytest.mark.parametrize(
    "text",
    [
        "记者：沈渡\u00a0\u00a0\u00a0 责编：顾明薇 陆远\u00a0 网编：阿棠",
        "记者：沈渡 责编：顾明薇、陆远 网编：阿棠",
        "記者:沈渡 責編﹕顾明薇 陆远 網編：阿棠",
        "记者 沈渡 责编 顾明薇 陆远 网编 阿棠",
        "记者沈渡 责编顾明薇 陆远 网编阿棠",
        "（记者：沈渡 责编：顾明薇 陆远 网编：阿棠）",
        "(记者：沈渡  责编：顾明薇/陆远  网编：阿棠)",
        "记者：沈渡 / 责编：顾明薇、陆远 / 网编：阿棠",
        "记者：沈渡 责编：顾明薇/陆远网编：阿棠",
        "记者 ：沈渡 责编 ： 顾明薇 陆远 网编： 阿棠",
        "自由亚洲电台记者：沈渡 责编：顾明薇 陆远 网编：阿棠",
        "记者：沈渡（台北） 责编：顾明薇 陆远 网编：阿棠 制图：小周",
        "记者：沈渡。责编：顾明薇，陆远。网编：阿棠。",
        "记者：沈渡　责编：顾明薇　陆远　网编：阿棠 pic.twitter.com/Ab12cdEF",
    ],
)
def test_a_byline_is_read_in_each_of_its_forms(text: str) -> None:
    assert read(text) == [
        (REPORTER, "沈渡"),
        (EDITOR, "顾明薇"),
        (EDITOR, "陆远"),
        (WEB_EDITOR, "阿棠"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("翻译：海岬新闻中文网", [(TRANSLATOR, "海岬新闻中文网")]),
        ("译者/何渡", [(TRANSLATOR, "何渡")]),
        ("翻译：顾青、Mary Ann Lee", [(TRANSLATOR, "顾青"), (TRANSLATOR, "Mary Ann Lee")]),
        ("文/沈渡 图/陆远", [(REPORTER, "沈渡"), (PHOTOGRAPHER, "陆远")]),
        ("（編輯：羅曉音）1140412", [(EDITOR, "羅曉音")]),
        ("责任编辑：duo.lu@haijia.example", [(EDITOR, "duo.lu@haijia.example")]),
        ("（翻译：新闻实习生沈渡）", [(TRANSLATOR, "沈渡")]),
        ("记者：约翰·史密斯 责编：李明", [(REPORTER, "约翰·史密斯"), (EDITOR, "李明")]),
        ("特约记者：沈渡", [(CreditFunction.CORRESPONDENT, "沈渡")]),
        ("播音：阿棠", [(CreditFunction.NARRATOR, "阿棠")]),
        ("作者：海岬老船长杂谈", [(REPORTER, "海岬老船长杂谈")]),
        ("摄影/报道：沈渡", [(PHOTOGRAPHER, "沈渡")]),
        ("作者：沈渡（特约评论员）", [(REPORTER, "沈渡")]),
        ("核稿：阿棠", [(CreditFunction.PROOFREADER, "阿棠")]),
    ],
)
def test_each_function_has_its_labels(
    text: str, expected: list[tuple[CreditFunction, str]]
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("自由亚洲电台记者沈渡台北报道", ["沈渡"]),
        ("自由亚洲电台记者沈渡、陆远的采访报道。", ["沈渡", "陆远"]),
        ("以上是自由亚洲电台特约记者顾明薇发自香港的报道。", ["顾明薇"]),
        ("（自由亚洲电台粤语组记者沈渡香港报道）", ["沈渡"]),
        ("美国之音记者沈渡华盛顿报道", ["沈渡"]),
        ("（本报驻海门记者沈渡报道）", ["沈渡"]),
        ("記者 沈渡 台北報導", ["沈渡"]),
        ("端傳媒記者 顧明薇 發自香港", ["顧明薇"]),
    ],
)
def test_a_station_names_its_reporter_in_a_sentence(text: str, names: list[str]) -> None:
    assert [name for _, name in read(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "记者：你认为渡轮会准时吗？",
        "记者：是的",
        "记者马上回家",
        "编辑部说明",
        "记者协会说：“这不是新闻。”",
        "作者说，译者没有看过这一段。",
        "摄影是一门关于光的艺术，他说。",
        "责编：",
        "",
        "记者：" + "沈渡 " * 100,
        "记者：" + "驻" * 150,
    ],
)
def test_what_only_speaks_of_reporters_is_no_byline(text: str) -> None:
    assert read_byline(text) is None


def test_two_labels_make_sure_and_one_alone_does_not() -> None:
    assert read_byline("记者：沈渡 责编：陆远") == Byline(
        (Credit(REPORTER, "沈渡", 3, 5), Credit(EDITOR, "陆远", 9, 11)), is_sure=True
    )
    alone = read_byline("记者：沈渡")
    assert alone is not None
    assert not alone.is_sure


def test_a_signature_names_writer_editor_and_agencies() -> None:
    signature = read_signature("沈渡/陆远（“海岬01”、路透社等）")

    assert signature is not None
    assert named(signature.credits) == [
        (REPORTER, "沈渡"),
        (EDITOR, "陆远"),
        (CreditFunction.SOURCE, "海岬01"),
        (CreditFunction.SOURCE, "路透社"),
    ]


@pytest.mark.parametrize("text", ["沈渡", "sd@haijia.example"])
def test_a_name_alone_is_a_signature(text: str) -> None:
    signature = read_signature(text)

    assert signature is not None
    assert named(signature.credits) == [(REPORTER, text)]


@pytest.mark.parametrize("text", ["她说，船/桥都要修。", "完", "全文完", "谢谢"])
def test_what_is_no_name_is_no_signature(text: str) -> None:
    assert read_signature(text) is None


def test_credits_in_a_bracket_at_the_end_of_a_paragraph_are_found() -> None:
    text = "这条航线今天恢复。（编译：沈渡/核稿：陆远）"

    found = read_closing_credits(text)

    assert named(found) == [(TRANSLATOR, "沈渡"), (CreditFunction.PROOFREADER, "陆远")]
    assert [text[credit.start : credit.end] for credit in found] == ["沈渡", "陆远"]
    assert read_closing_credits("她叫沈渡（时年三十岁）") == ()


names = st.builds(
    lambda surname, given_name: surname + given_name,
    st.sampled_from(SURNAMES),
    st.text(GIVEN_NAMES, min_size=1, max_size=2),
)
groups = st.dictionaries(
    st.sampled_from(sorted(LABELS)), st.lists(names, min_size=1, max_size=3), min_size=2
)


@pytest.mark.slow
@given(
    groups=groups,
    colon=st.sampled_from(["：", ":", " ： ", " "]),
    between=st.sampled_from([" ", "、", "\u3000", "\u00a0", "，"]),
    gap=st.sampled_from(["   ", "\u00a0\u00a0 ", "\u3000", "。"]),
    brackets=st.sampled_from(["", "（）", "()"]),
)
def test_whatever_the_marks_everybody_is_found_in_order(
    groups: dict[str, list[str]], colon: str, between: str, gap: str, brackets: str
) -> None:
    line = gap.join(f"{label}{colon}{between.join(people)}" for label, people in groups.items())
    text = brackets[:1] + line + brackets[1:]

    expected = [(LABELS[label], name) for label, people in groups.items() for name in people]
    assert read(text) == expected


@given(st.text("记者责编：: 沈渡（）()/、。\u00a0\u3000Ab@.\n等", max_size=200))
def test_offsets_are_those_of_the_names_in_any_text(text: str) -> None:
    found = [byline for byline in (read_byline(text), read_signature(text)) if byline]
    everybody = [credit for byline in found for credit in byline.credits]

    for credit in (*everybody, *read_closing_credits(text)):
        assert text[credit.start : credit.end] == credit.name != ""


@pytest.mark.parametrize(
    "text",
    [
        "自由亚洲电台记者沈渡华盛顿报道   责编：顾明薇   网编：阿棠",
        "自由亚洲电台记者 沈渡  台北报导 责编 顾明薇 网编 阿棠",
        "自由亚洲电台记者沈渡巴黎综合报道。责编：顾明薇 网编：阿棠",
        "（自由亚洲电台记者沈渡台北报导   责编顾明薇    网编：阿棠）",
        "记：沈渡     责编：顾明薇     网编：阿棠",
    ],
)
def test_a_report_from_a_place_is_credited_to_its_reporter_and_not_to_the_place(text: str) -> None:
    assert read(text) == [(REPORTER, "沈渡"), (EDITOR, "顾明薇"), (WEB_EDITOR, "阿棠")]


def test_a_correspondent_is_read_before_the_editors() -> None:
    byline = read_byline("自由亚洲电台特约记者沈渡旧金山报道 责编：顾明薇")

    assert byline is not None
    assert byline.is_sure
    assert named(byline.credits) == [(CreditFunction.CORRESPONDENT, "沈渡"), (EDITOR, "顾明薇")]


@pytest.mark.parametrize(
    "text", ["记：好的", "记：你们那天看到了什么？", "王飞律师：原因是多方面的。"]
)
def test_a_line_of_an_interview_is_no_byline(text: str) -> None:
    assert read_byline(text) is None


def test_reporters_of_another_paper_are_named_but_not_surely() -> None:
    byline = read_byline("海岬日报记者沈渡 顾明薇")

    assert byline is not None
    assert not byline.is_sure
    assert named(byline.credits) == [(REPORTER, "沈渡"), (REPORTER, "顾明薇")]


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("（海岬社等）", ["海岬社"]),
        ("(据海岬社、东岸社）", ["海岬社", "东岸社"]),
        ("(海岬社丶东岸社)", ["海岬社", "东岸社"]),
        ("（海岬社，《东岸早报》等）", ["海岬社", "东岸早报"]),
        ("(综合报导)", []),
    ],
)
def test_a_bracket_of_agencies_at_the_end_signs_an_article(text: str, agencies: list[str]) -> None:
    byline = read_signature(text)

    assert byline is not None
    assert named(byline.credits) == [(CreditFunction.SOURCE, agency) for agency in agencies]


@pytest.mark.parametrize("text", ["（掌声）", "（全文完）", "（见左图、右图）"])
def test_another_bracket_at_the_end_signs_nothing(text: str) -> None:
    assert read_signature(text) is None


def test_reporters_of_another_paper_may_stand_behind_a_colon() -> None:
    assert read("海岬特报记者：沈渡 顾明薇（实习）") == [(REPORTER, "沈渡"), (REPORTER, "顾明薇")]
    assert read("海岬社记者：你们那天看到了什么？") == []
