"""Brackets of one word that are lost or stand at another name, accounts, boxes and school years."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.numbers import school_years
from workbench.checks.writing import (
    asides,
    hidden_characters,
    markup,
    moved_asides,
    signs,
    untranslated,
)

CHECKS = (
    *asides.CHECKS,
    *moved_asides.CHECKS,
    *markup.CHECKS,
    *signs.CHECKS,
    *hidden_characters.CHECKS,
    *untranslated.CHECKS,
    *school_years.CHECKS,
)


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (
            "受害者李远（化名）不敢回家。",
            "Li Yuan, the victim, dared not go home.",
            "brackets.lost",
        ),
        ("处理能力为二十万吨（每日）。", "It can treat 200,000 tonnes.", "brackets.lost"),
        (
            "“我们（整个研究团队）都没想到会这么快。”她说。",
            '"None of us expected it so soon," she said.',
            "brackets.lost",
        ),
        (
            "王毅（右）与拉夫罗夫会谈。",
            "Wang Yi and Lavrov (right) meet.",
            "brackets.altered",
        ),
        (
            "梅西（阿根廷）迎战姆巴佩和德容（荷兰）。",
            "Lionel Messi (Argentina) faces Mbappe (Netherlands) and De Jong.",
            "brackets.altered",
        ),
        (
            "疫苗联盟（Gavi）暂停拨款。",
            "The alliance (Cepi) suspended funding.",
            "brackets.altered",
        ),
        ("微信号：bjfabu2024。", "It is on WeChat at bjfabu2042.", "link.altered"),
        ("账号为zhao_xin。", "The account is zhao_xing.", "link.altered"),
        ("周一闭馆。", "It is closed on Mondays.□□", "hidden.damaged_target"),
        ("三年级（二）班的学生。", "A pupil in class (二) of grade three.", "untranslated.han"),
        ("该车已停产（库存除外）。", "The car is discontinued (库存除外).", "untranslated.han"),
        ("发展和改革委员会（发改委）称", "The reform commission (发改委) said", "untranslated.han"),
        ("大三学生孙浩。", "Sun Hao, a second-year student.", "number.value"),
        ("大三学生孙浩。", "Sun Hao, a sophomore.", "number.value"),
        ("高二女生小陈。", "Xiao Chen, a 12th-grader, 12th grade.", "number.value"),
    ],
)
def test_what_stands_in_brackets_or_letter_for_letter_is_missed(
    source: str, target: str, code: str
) -> None:
    assert codes(findings(CHECKS, checked(source, target, "body"))) == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("受害者李远（化名）不敢回家。", "Li Yuan (not his real name) dared not go home."),
        ("受害者李远（化名）不敢回家。", "The victim, identified as Li Yuan, a pseudonym, hid."),
        ("处理能力为二十万吨（每日）。", "It can treat 200,000 tonnes a day."),
        ("“他们（家属）有权知道。”律师说。", '"They (the families) may know," the lawyer said.'),
        ("王毅（右）与拉夫罗夫会谈。", "Lavrov and Wang Yi (right) meet."),
        ("王毅（右）与拉夫罗夫会谈。", "Wang Yi (right) and Lavrov meet."),
        ("微信号：bjfabu2024。", "It is on WeChat at bjfabu2024."),
        ("@zhenzhen2024发文辟谣。", "@zhenzhen2024 denied it in a post."),
        ("是否同意？□是 □否", "Do you agree? □ Yes □ No"),
        ("他叫□□。", "His name is □□."),
        ("大三学生孙浩。", "Sun Hao, a junior at the university, a third-year student."),
        ("他长得又高一头。", "He is a head taller, in first grade."),
    ],
)
def test_what_is_said_in_other_words_or_meant_is_left_alone(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("记者柴静发起调查。", "The reporter Chai Jing (柴静) began it."),
        ("韩星Jisoo（金智秀）现身。", "The star Jisoo (金智秀) appeared."),
    ],
)
def test_chinese_shown_beside_a_name_is_no_chinese_left(source: str, target: str) -> None:
    assert codes(findings(CHECKS, checked(source, target, "body"))) == ["untranslated.shown"]


@pytest.mark.parametrize(
    ("source", "target", "wrong", "right"),
    [
        ("微信号为xinwen-desk。", "It is xinwen-dusk on WeChat.", "xinwen-dusk", "xinwen-desk"),
        ("编号：GX-2024-0718", "No. GX-2024-0178", "GX-2024-0178", "GX-2024-0718"),
        ("法释〔2021〕5号文件", "Interpretation No. 6 of 2021", "6", "5"),
        ("法释〔2021〕15号文件", "Interpretation No. 15 of 2012", "2012", "2021"),
        ("（2023）粤03民终1234号判决", "Judgment No. 1243 of 2023", "1243", "1234"),
        ("112年度上訴字第88號", "Appeal No. 88, 2024", "2024", "2023"),
        ("位置：24.91°N，118.58°E", "Position: 24.91°N, 118.85°E", "118.85", "118.58"),
        ("她说：“[这里]很安静。”", "“(Here) it is quiet,” she said.", "(Here)", "[Here]"),
    ],
)
def test_what_something_is_found_under_is_the_sources(
    source: str, target: str, wrong: str, right: str
) -> None:
    (found,) = findings(signs.CHECKS, checked(source, target, "body"))
    assert (found.target[0].of(target), found.fix.text if found.fix else "") == (wrong, right)


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("读者群（QQ：desk88group）", "The readers have a group on QQ.", "link.missing"),
        ("官方账号@广州交警 提醒司机。", "@BeijingTrafficPolice warned drivers.", "link.altered"),
        (
            "民政局（前社会局）公布新规定。",
            "The civil affairs bureau announced new rules (formerly the social bureau).",
            "brackets.altered",
        ),
    ],
)
def test_an_account_is_the_sources_and_a_former_name_stands_behind_the_new_one(
    source: str, target: str, code: str
) -> None:
    assert codes(findings(signs.CHECKS, checked(source, target, "body"))) == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("微信号为xinwen-desk。", "Find us as Xinwen-Desk on WeChat."),
        ("法释〔2021〕5号文件", "Judicial Interpretation No. 5 (2021)"),
        ("112年度上訴字第88號", "Appeal No. 88 of 2023"),
        ("112年度上訴字第88號", "the ruling in the appeal"),
        ("位置：24.91°N，118.58°E", "Position: 118.58°E, 24.91°N"),
        ("官方账号@广州交警 提醒司机。", "@GuangzhouTrafficPolice warned drivers."),
        ("官方账号@广州交警 提醒司机。", "@gzjj warned drivers."),
        ("她（笑着）说：“[这里]很安静。”", "“(Here) it is quiet,” she said."),
        ("报告全文（PDF）可下载。", "The full report is available for download (PDF)."),
        (
            "卫生局（原防疫处）公布新规定。",
            "The health bureau (once the epidemic office) has rules.",
        ),
    ],
)
def test_signs_that_say_the_same_are_let_be(source: str, target: str) -> None:
    assert not findings(signs.CHECKS, checked(source, target, "body"))
