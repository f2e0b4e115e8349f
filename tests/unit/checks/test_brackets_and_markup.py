"""What stands in brackets, and what is no prose: lost, changed, or woven into the English."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.writing import asides, brackets, links, markup

CHECKS = (*asides.CHECKS, *links.CHECKS, *markup.CHECKS)


@pytest.mark.parametrize(
    ("source", "target", "code", "right"),
    [
        ("台積電（2330）收漲。", "TSMC (2303) rose.", "brackets.altered", "TSMC (2330) rose."),
        ("萧红（1911–1942）", "Xiao Hong (1911–1924)", "brackets.altered", "Xiao Hong (1911–1942)"),
        (
            "库克（Tim Cook）到访。",
            "Cook (Tim Kook) came.",
            "brackets.altered",
            "Cook (Tim Cook) came.",
        ),
        (
            "机构（IAEA）派员。",
            "The agency (IEA) came.",
            "brackets.altered",
            "The agency (IAEA) came.",
        ),
        (
            "沃伦（民主党）反对。",
            "Warren (R) objected.",
            "brackets.altered",
            "Warren (D) objected.",
        ),
        (
            "（一）保密；（二）准时。",
            "(1) Hush; (3) be on time.",
            "brackets.altered",
            "(1) Hush; (2) be on time.",
        ),
        (
            "减少[1]，关闭[2]。",
            "It fell [2] and closed [1].",
            "brackets.altered",
            "It fell [1] and closed [2].",
        ),
        (
            "李安（导演）和刘若英（演员）。",
            "Ang Lee (actress) and Rene Liu (director).",
            "brackets.altered",
            "Ang Lee (director) and Rene Liu (actress).",
        ),
        ("账号是@liu_writer。", "It is @lui_writer.", "link.altered", "It is @liu_writer."),
        ("热线：2345-6789", "Hotline: 2345-6798", "link.altered", "Hotline: 2345-6789"),
        ("你好，{name}！", "Hello, {nmae}!", "link.altered", "Hello, {name}!"),
        ("#StandWithX", "#StandwithY", "link.altered", "#StandWithX"),
        (
            '<a href="/zh/about">关于</a>',
            '<a href="/zh/abuot">On</a>',
            "link.altered",
            '<a href="/zh/about">On</a>',
        ),
        (
            "[全文](https://a.org/1)",
            "[all] (https://a.org/1)",
            "link.markup",
            "[all](https://a.org/1)",
        ),
        (
            "见https://a.org/z。",
            "See https://a.org/z https://a.org/z.",
            "link.repeated",
            "See https://a.org/z.",
        ),
        (
            "看[报告](https://a.org/r)和[数据](https://a.org/d)。",
            "[Report](https://a.org/d) and the [data](https://a.org/r).",
            "link.order",
            "[Report](https://a.org/r) and the [data](https://a.org/d).",
        ),
    ],
)
def test_what_was_changed_is_put_back(source: str, target: str, code: str, right: str) -> None:
    found = [
        each for each in findings(CHECKS, checked(source, target, "body")) if each.code == code
    ]

    assert [each.fix.apply(target) for each in found if each.fix] == [right]


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("腾讯（00700.HK）下跌。", "Tencent fell.", "brackets.lost"),
        ("死者（62岁）独居。", "The dead woman lived alone.", "brackets.lost"),
        ("罚款五万元（约合七千美元）。", "The fine was 50,000 yuan.", "brackets.lost"),
        ("《雷雨》（1934）首演。", "“Thunderstorm” premiered.", "brackets.lost"),
        ("他的哥哥（已故）曾是矿工。", "His brother had been a miner.", "brackets.lost"),
        ("“他〔指县长〕知道。”她说。", "“He knew,” she said.", "brackets.lost"),
        ("该数字有争议[3]。", "The figure is disputed.", "brackets.lost"),
        ("（一）甲；（二）乙；（三）丙。", "(1) A; (2) B; C.", "brackets.lost"),
        ("展览（周一闭馆）持续到五月。", "The exhibition runs through May.", "brackets.lost"),
        ("会议（线上）开始。", "The meeting () began.", "brackets.empty"),
        ("看[全文](https://a.org/1)。", "See [](https://a.org/1).", "brackets.empty"),
        ("关注@news_tw。", "Follow us.", "link.missing"),
        ("<b>他</b>走。", "<b>He left.", "link.markup"),
        ("<b>他</b>和<i>她</i>", "<i>He</i> and <b>she</b>", "link.markup"),
        ("话题#西安封城#上榜。", "It was trending.", "link.markup_lost"),
        ("共 %d 个文件", "Files", "link.markup_lost"),
    ],
)
def test_what_is_gone_is_found(source: str, target: str, code: str) -> None:
    assert code in codes(findings(CHECKS, checked(source, target, "body")))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("世界贸易组织（WTO）上调。", "The World Trade Organization raised it."),
        ("（一）保密；（二）准时。", "First, keep quiet; second, be on time."),
        ("沃伦（民主党）反对。", "Warren, a Democrat, objected."),
        ("沃伦（民主党）反对。", "Warren (D-Mass.) objected."),
        ("死者（62岁）独居。", "The dead woman, 62, lived alone."),
        ("委员会（共十七人）否决。", "The 17-member committee voted it down."),
        ("他（又一次）输了。", "He lost again."),
        ("李安（导演）来了。", "The director Ang Lee came."),
        ("全长三英里（约4.8公里）。", "It is three miles (about 4.8 kilometers) long."),
        ("萧红（1911–1942）", "Xiao Hong (1911-42)"),
        ("话题#西安封城#上榜。", "The hashtag “Xi'an lockdown” was trending."),
        ("利率下降5%后。", "The rate fell 5% after."),
        ("1911-1942年", "1911 to 1942"),
        ("“他〔指警方〕知道。”", "“He [the police] knew.”"),
    ],
)
def test_what_english_says_otherwise_is_left_alone(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target, "body")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("前部長陳定南（69歲）病逝。", "Former minister Chen Ting-nan, 69), died."),
        ("他拒絕了（他說「不」），離場。", 'He declined (he said "no)" and left.'),
        ("委员会（他是成员）开会。", 'The panel "(of which he is a member") met.'),
        ("她（笑）說：「好。」", '"Fine," she said (laughing".'),
    ],
)
def test_a_bracket_without_its_half_or_across_a_quotation_is_found(
    source: str, target: str
) -> None:
    found = findings(brackets.CHECKS, checked(source, target, "body"))

    assert codes(found) == ["brackets.unbalanced"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他拒絕了（他說「不」），離場。", 'He declined (he said "no") and left.'),
        ("甲）先到先得；乙）凭票入场。", "a) first come, first served; b) by ticket."),
        ("（一）总则", "1) General Provisions"),
        ("屏幕（6.7英寸）更亮。", 'The screen (6.7") is brighter.'),
    ],
)
def test_brackets_beside_quotations_and_labels_are_left_alone(source: str, target: str) -> None:
    assert not findings(brackets.CHECKS, checked(source, target, "body"))


def test_a_bracket_across_a_quotation_changes_places_with_its_mark() -> None:
    (found,) = findings(
        brackets.CHECKS, checked("他（說「不」）走了。", 'He (who said "no)" left.', "body")
    )

    assert found.fix is not None
    assert found.fix.apply('He (who said "no)" left.') == 'He (who said "no") left.'


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("資料：www.example.edu/a", "Data: https://www.example.edu/a", []),
        ("資料：https://www.example.edu/a", "Data: www.example.edu/a", []),
        ("資料：www.example.edu/a", "Data: https://www.example.edu/b", ["link.altered"]),
        ("https://a.example/x", "https://https://a.example/x", ["link.altered"]),
    ],
)
def test_a_scheme_may_be_left_out_or_put_in_once(
    source: str, target: str, found: list[str]
) -> None:
    assert codes(findings(links.CHECKS, checked(source, target, "body"))) == found
