"""Telephones and codes by their value, and what the source sets apart and the target does not."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.writing import (
    aside_bearers,
    asides,
    coded_values,
    links,
    markup,
    set_apart,
    signs,
    untranslated,
)


@pytest.mark.parametrize(
    ("source", "target", "given", "right"),
    [
        ("车牌号为沪A·6K18D。", "The plate is Hu A 6K81D.", "A 6K81D", None),
        ("请致电 2345 6789。", "Call 2345 6798.", "2345 6798", "2345 6789"),
        ("旅客乘坐MU-512航班。", "They flew on MU-521.", "MU-521", "MU-512"),
        ("星河医药（688123.SH）上市。", "Xinghe (688123.SZ) listed.", "688123.SZ", "688123.SH"),
        ("无人机「銳鳶-4B」亮相。", "The Rui Yuan-4D was shown.", "4D", "4B"),
        ("編號為 HCMP 88/2021。", "It is HCMP 88.", "HCMP 88", "HCMP 88/2021"),
        ("标准ISO 9001:2015。", "The standard is ISO 9001:2018.", "ISO 9001:2018", None),
    ],
)
def test_a_code_with_a_slip_is_told(
    source: str, target: str, given: str, right: str | None
) -> None:
    found = findings(coded_values.CHECKS, checked(source, target, "body"))
    assert [each.target[0].of(target) for each in found] == [given]
    assert right is None or (found[0].fix is not None and found[0].fix.text == right)


def test_an_extension_that_is_left_out_is_told() -> None:
    found = findings(
        coded_values.CHECKS, checked("電話 (02) 2345-6789 轉 12。", "Call (02) 2345-6789.", "body")
    )
    assert [each.code for each in found] == ["link.missing"]


def test_two_addresses_in_each_others_clauses_are_told_and_changed_back() -> None:
    source = "教师请登录 t.example.cn，学生请登录 s.example.cn。"
    target = "Teachers should use s.example.cn and students t.example.cn."
    (found,) = findings(coded_values.CHECKS, checked(source, target, "body"))
    assert found.fix is not None
    fixed = target[: found.fix.start] + found.fix.text + target[found.fix.end :]
    assert fixed == "Teachers should use t.example.cn and students s.example.cn."


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("电话：2345 6789。", "Call +852 2345 6789."),
        ("電話：（02）2345-6789。", "Call 02-2345-6789."),
        ("車牌：京A·12345。", "Plate Jing A 12345."),
        ("MU 5127航班起飞。", "Flight MU5127 took off."),
        ("上证 600519.SH 上涨。", "Moutai, 600519.SS, rose."),
        ("JN.1变异株。", "The JN.1 variant."),
        ("编号为 HCAL 11/2020。", "It is HCAL 11 of 2020."),
        ("学生用 s.example.cn，教师用 t.example.cn。", "Use t.example.cn if you teach."),
        ("他跑了5K。", "He ran 5 km at the 4K mark."),
    ],
)
def test_another_way_of_writing_is_let_be(source: str, target: str) -> None:
    assert not findings(coded_values.CHECKS, checked(source, target, "body"))


def test_an_address_without_its_scheme_and_last_stroke_leads_there_too() -> None:
    source, target = "见 https://www.example.hk/。", "See www.example.hk."
    assert not findings(links.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (
            "罚款五百万令吉（约一百一十万美元）。",
            "The fine is 5 million ringgit about US$1.1 million.",
            "brackets.altered",
        ),
        ("陈力（34岁）受伤。", "Chen Li 34 was hurt.", "brackets.altered"),
        (
            "国际货币基金组织（IMF）下调预测。",
            "The International Monetary Fund IMF has cut its forecast.",
            "brackets.altered",
        ),
        (
            "導演以《海岸線》入圍威尼斯影展。",
            'The director\'s "Coastline has been selected for the Venice Film Festival."',
            "brackets.altered",
        ),
        ("歌手唱了《說謊》。", "Singer Yoga Lin sang telling lies.", "brackets.count"),
        (
            "《人类简史》和《未来简史》畅销。",
            '"Sapiens" and Homo Deus are bestsellers.',
            "brackets.count",
        ),
    ],
)
def test_what_runs_into_its_sentence_is_told(source: str, target: str, code: str) -> None:
    found = findings(set_apart.CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "罚款五百万令吉（约一百一十万美元）。",
            "The fine is 5 million ringgit, or US$1.1 million.",
        ),
        ("陈力（34岁）受伤。", "Chen Li, 34, was hurt."),
        ("根据《劳动法》，须付薪。", "Under the labor law, they must be paid."),
        ("他读了《关于放假的通知》。", "He read the notice on holidays."),
        ("据《人民日报》报道。", "According to the paper."),
        ("電影《遠山來信》上映。", 'The film "Letters from Distant Hills" opens.'),
        ("《告别》上映。", "Farewell opens in cinemas."),
    ],
)
def test_what_is_set_apart_or_needs_no_marks_is_let_be(source: str, target: str) -> None:
    assert not findings(set_apart.CHECKS, checked(source, target, "body"))


def test_figures_in_brackets_are_known_by_what_the_words_before_them_mean() -> None:
    source = "全票（300元）和学生票（150元）。"
    target = "It is full fare (150 yuan) and student fare (300 yuan)."
    found = findings(aside_bearers.CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == ["brackets.altered"]


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("《三体》（第二季）开拍。", '"Three-Body" begins shooting.', ["brackets.lost"]),
        ("《三体》（第二季）开拍。", '"Three-Body" season two begins.', []),
        ("据说，（双方）对谈判都不满意。", "It is said neither side was happy.", []),
        ("发表在《自然》（Nature）上。", "It is in Nature (Science).", ["brackets.altered"]),
    ],
)
def test_asides_of_parts_and_words_put_in(source: str, target: str, codes: list[str]) -> None:
    found = findings(asides.CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == codes


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("地铁热线：3360。水务热线：2110。", "Water hotline: 3360. Metro hotline: 2110."),
        ("火警请拨119，报案请拨110。", "Dial 110 for fire and 119 for police reports."),
    ],
)
def test_two_short_calls_at_each_others_labels_are_told(source: str, target: str) -> None:
    (found,) = findings(coded_values.CHECKS, checked(source, target, "body"))
    assert found.code == "link.altered"
    assert found.fix is not None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("地铁热线：3360。水务热线：2110。", "Metro hotline: 3360. Water hotline: 2110."),
        ("地铁热线：3360。水务热线：2110。", "For the metro call 3360, for water supplies 2110."),
        ("热线1998年开通，2003年停用。", "The hotline opened in 1998 and closed in 2003."),
    ],
)
def test_short_calls_at_their_own_labels_are_not(source: str, target: str) -> None:
    assert not findings(coded_values.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("请关注@山城晚报66。", "Please follow the paper’s account @山城晚报68.", "@山城晚报66"),
        ("@山城晚报66发文道歉。", "The account @山城晚报 said it was sorry.", "@山城晚报66"),
        ("据@山城晚报 报道。", "That is according to @山城早报.", "@山城晚报"),
    ],
)
def test_an_account_in_characters_that_differs_is_told(
    source: str, target: str, right: str
) -> None:
    (found,) = findings(signs.CHECKS, checked(source, target, "body"))
    assert found.fix is not None
    assert found.fix.text == right


def test_an_account_that_is_kept_in_characters_is_neither_altered_nor_left_over() -> None:
    checks = (*signs.CHECKS, *untranslated.CHECKS)
    pair = checked("@山城晚报发文道歉。", "The account @山城晚报 said it was sorry.", "body")
    assert not findings(checks, pair)
    traditional = checked("請關注@山城晚報。", "Follow @山城晚報.", "body")
    assert not findings(checks, traditional)


def test_a_hashtag_that_a_space_parts_from_its_sign_is_told() -> None:
    (found,) = findings(
        markup.CHECKS,
        checked("网友发起#守护江豚#话题。", "They began # Save the porpoise.", "body"),
    )
    assert found.code == "link.altered"
    kept = checked("网友发起#守护江豚#话题。", "They began #SaveThePorpoise.", "body")
    assert not findings(markup.CHECKS, kept)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("医院（1998年落成）有八百张床位。", "The hospital, opened in 1998 (has 800 beds)."),
        ("气温达40度（摄氏）。", "It reached 40 degrees (Fahrenheit)."),
        ("奖金为500（美元）。", "The prize is 500 (euros)."),
    ],
)
def test_a_bracket_around_the_sentence_and_another_unit_are_told(source: str, target: str) -> None:
    found = findings(set_apart.CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == ["brackets.altered"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("医院（1998年落成）有八百张床位。", "The hospital, opened in 1998, has 800 beds."),
        ("气温达40度（摄氏）。", "It reached 104 degrees (Fahrenheit)."),
        ("气温达40度（摄氏）。", "It reached 40 degrees (Celsius)."),
        ("王平（前市长）被捕。", "Wang Ping, a former mayor (was he guilty?), was arrested."),
    ],
)
def test_an_aside_set_off_otherwise_and_a_converted_unit_are_not(source: str, target: str) -> None:
    assert not findings(set_apart.CHECKS, checked(source, target, "body"))
