"""Bylines that stand before their report, and what they say of times, parts and pen names."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.credits.bylines import CHECKS
from workbench.text.credits.line_heads import english_without_report, without_report


def told(source: str, target: str) -> list[str]:
    return codes(findings(CHECKS, checked(source, target, "byline")))


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("本报记者 周岚 重庆报道。轻轨晚点四小时。", "本报记者 周岚 重庆报道。"),
        ("（中央社記者林巧璉台南15日電）停課。", "（中央社記者林巧璉台南15日電）"),
        ("新华社快讯：谈判破裂。", "新华社快讯："),
        ("本报讯　地铁二号线昨日试运行。", "本报讯"),
        ("文/黎明。（陆珊对本文亦有贡献）。车价又跌了。", "文/黎明。（陆珊对本文亦有贡献）。"),
        ("责编 米兰 记者 古月 西安报道", "责编 米兰 记者 古月 西安报道"),
    ],
)
def test_a_byline_ends_where_its_report_begins(source: str, line: str) -> None:
    assert without_report(source).rstrip(" \u3000") == line.rstrip(" \u3000")


def test_who_signs_behind_the_report_keeps_the_place() -> None:
    target = "By Gu Yue in Xi’an. The tomb has reopened. Edited by Mi Lan."

    line = english_without_report("责编 米兰 记者 古月 西安报道。古墓再度开放。", target)

    assert line.split() == ["By", "Gu", "Yue", "in", "Xi’an.", "Edited", "by", "Mi", "Lan."]
    assert line.index("Edited") == target.index("Edited")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "特派记者 柏松 内罗毕报道。蝗灾蔓延。",
            "By Bai Song in Nairobi. The locusts are spreading.",
        ),
        (
            "新华社圣地亚哥7月8日电（记者 尹南）智利发生地震。",
            "SANTIAGO, July 8 (Xinhua) -- A quake struck Chile. (Reporter: Yin Nan)",
        ),
        ("记者 夏天 南宁报道。收购价不变。", "The price is unchanged. – Xia Tian, Nanning"),
        ("記者劉世澤 彰化田中報導", "By Liu Shih-tse in Tianzhong Township, Changhua County"),
        ("驻日内瓦记者 陈俊侠", "By Chen Junxia, our correspondent in Geneva, Switzerland"),
        ("星島日報記者 莫家豪 廣州報道", "By Mok Ka-ho, Sing Tao Daily, in Guangzhou"),
        ("文、图/本报记者 邹伟", "Text and photos by staff reporter Zou Wei"),
        ("新华社电 记者 欧阳平 发自喀山", "KAZAN, Russia (Xinhua) — Ouyang Ping"),
        ("责任编辑：赵钊 SN182", "Editor in charge: Zhao Zhao SN182"),
        ("每经记者 刘旭强 每经编辑 杨夏", "By NBD reporter Liu Xuqiang; editor: Yang Xia."),
    ],
)
def test_a_right_byline_is_free_in_its_form(source: str, target: str) -> None:
    assert told(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("记者：兰溪。停水两天。", "By Lan Xi. No water. Editing by Tao Ran.", "byline.extra_name"),
        ("记者 曹蓓 林涛。报名下降。", "By Cao Bei. Fewer are enrolling.", "byline.missing_name"),
        ("本报记者 谢雨桐。早市搬迁。", "By Xie Yutong in Nanjing.", "byline.place"),
        ("纽约分社 丁一 报道", "By Ding Yi, London bureau", "byline.place"),
        ("编译：钱小岩。油轮起火。", "Qian Xiaoyan reports from Dubai.", "byline.function"),
        ("本台东京分社社长 樊晓宇", "Fan Xiaoyu, reporter, Tokyo", "byline.function"),
    ],
)
def test_a_wrong_byline_before_a_report_is_found(source: str, target: str, code: str) -> None:
    assert code in told(source, target)


@pytest.mark.parametrize(
    "target", ["By Shi Nan and Gu Bei.", "By Gu Bei. Shi Nan contributed to this report."]
)
def test_who_helped_is_no_writer(target: str) -> None:
    assert "byline.function" in told("记者 施南；顾北对此文亦有贡献。油价上涨。", target)


def test_who_helped_may_be_thanked_at_the_end() -> None:
    source = "记者 施南；顾北对此文亦有贡献。油价上涨。"

    assert told(source, "By Shi Nan. Oil is up. Gu Bei contributed to this report.") == []
    assert told(source, "By Shi Nan, with additional reporting by Gu Bei. Oil is up.") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "发布时间：6月8日 09:15，更新时间：6月8日 下午5:40",
            "Published June 8, 9:15 a.m.; updated 5:40 p.m.",
            "Published June 8, 5:40 p.m.; updated 9:15 a.m.",
        ),
        ("系列报道之二，记者 麦香", "Part two of a series, by Mai Xiang", "Part 3, by Mai Xiang"),
        ("深度“退潮”（上） 记者 季远", "“Ebb Tide” (Part 1), by Ji Yuan", "Part II, by Ji Yuan"),
        ("《晚报》第十二版，记者 米粒", "By Mi Li, page 12", "By Mi Li, page 2"),
        ("文/晚舟（笔名）", "By Wan Zhou (a pen name)", "By Wan Zhou, his real name"),
        ("文/晚舟（化名）", "By Wan Zhou, not her real name", "By Wan Zhou"),
    ],
)
def test_what_a_byline_states_is_compared(source: str, right: str, wrong: str) -> None:
    assert told(source, right) == []
    assert told(source, wrong) != []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "新华社昆明五月十九日电（记者卢菲）",
            "KUNMING, May 19 (Xinhua) -- By Lu Fei",
            "KUNMING, May 9 (Xinhua) -- By Lu Fei",
        ),
        (
            "（中央社記者潘雅琪花蓮廿四日電）",
            "(By Pan Ya-chi, CNA reporter, Hualien, 24th)",
            "(By Pan Ya-chi, CNA reporter, Taitung, 24th)",
        ),
    ],
)
def test_the_day_of_a_dateline_is_read_in_characters(source: str, right: str, wrong: str) -> None:
    assert told(source, right) == []
    assert told(source, wrong) != []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("（杜思远译）", "(Translated by Du Siyuan)", "(Written by Du Siyuan)"),
        ("（上官云绘）", "(Illustration by Shangguan Yun)", "(Photo by Shangguan Yun)"),
        ("（杜远译）", "(Translated by Du Yuan)", "(Written by Du Yuan)"),
    ],
)
def test_one_character_behind_a_name_says_the_work(source: str, right: str, wrong: str) -> None:
    assert told(source, right) == []
    assert told(source, wrong) == ["byline.function"]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        ("来源：南国早报", "Source: Nanguo Morning Post", "Source: Nanguo Evening News", "agency"),
        ("来源：西部商报", "Source: Western Business Daily", "Source: Eastern Business", "agency"),
        ("转自：东江周刊", "Source: Dongjiang Weekly", "Source: Dongjiang Daily", "agency"),
        ("综合报道（记者 柯敏）", "Report by Ke Min", "Opinion by Ke Min", "function"),
        ("本报评论员 柯敏", "Commentary by Ke Min", "News report by Ke Min", "function"),
        (
            "（观点仅代表作者本人）",
            "(Views are the author's own and not those of this website)",
            "(These are the opinions of this website)",
            "stamp",
        ),
        (
            "（不代表本刊立场）",
            "(This does not reflect the position of this magazine)",
            "(This reflects the position of this magazine)",
            "stamp",
        ),
        (
            "（实习生高原对本文亦有贡献）",
            "(Intern Gao Yuan contributed to this story)",
            "(The story is by Gao Yuan, intern)",
            "function",
        ),
        (
            "采访组：尤佳、贝宁、薛蓝",
            "Reporting team: You Jia, Bei Ning, Xue Lan",
            "Reporting team: You Jia, Bei Ning",
            "missing_name",
        ),
    ],
)
def test_what_a_line_claims_of_its_article(source: str, right: str, wrong: str, code: str) -> None:
    assert told(source, right) == []
    assert f"byline.{code}" in told(source, wrong)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("专栏/笔名：听雨轩", "Column by Ting Yu Xuan (pen name)"),
        ("综合报道（记者柯敏）", "Ke Min and agencies"),
        ("（本报记者柯敏、卢菲摄）", "(Photos by staff reporters Ke Min and Lu Fei)"),
        ("（柯敏、卢菲译）", "(Translated by Ke Min and Lu Fei)"),
        (
            "（杜远译）（原文刊于《卫报》）",
            "(Translated by Du Yuan; first published in The Guardian)",
        ),
        ("本报评论员文章", "By our commentator"),
        ("来源：东方早报", "Source: Oriental Morning Post"),
        ("来源：深圳商报", "Source: Shenzhen Economic Daily"),
    ],
)
def test_pen_names_wires_lists_and_longer_names_are_no_slip(source: str, target: str) -> None:
    assert told(source, target) == []
