"""Courts, services, towns and people that a target exchanges, and credits beside their labels."""

import pytest

from tests.unit.checks.desk_corpus import HOUSE, checked, codes, findings
from workbench.checks.credits.bylines import CHECKS as BYLINES
from workbench.checks.credits.credits import CHECKS as CREDITS
from workbench.checks.names.others import CHECKS as OTHERS
from workbench.checks.names.spellings import CHECKS as SPELLINGS
from workbench.checks.names.spellings import IntroducedPeople
from workbench.sentences.findings import FINDINGS

CHECKS = (*OTHERS, *SPELLINGS)

WRONG = (
    # Levels of courts, of the Party, of places, of a river.
    ("最高人民法院核准。", "The High People's Court approved it.", "office.other"),
    ("市中级人民法院宣判。", "The city's Primary People's Court ruled.", "office.other"),
    ("县委书记到场。", "The provincial Party secretary was there.", "place.other"),
    ("省委书记到场。", "The municipal Party secretary was there.", "place.other"),
    ("贵州紫云苗族布依族自治县停电。", "Power failed in the city of Ziyun.", "place.other"),
    ("长江下游涨水。", "The upper Yangtze is rising.", "place.direction"),
    ("黄河上游断流。", "The river ran dry downstream.", "place.direction"),
    # Services and departments.
    ("海关人员查获象牙。", "Police officers seized ivory.", "office.other"),
    ("消防员封锁现场。", "The police sealed off the scene.", "office.other"),
    ("屋宇署派員視察。", "The Housing Department sent inspectors.", "name.other"),
    # Another town of the same country, and one for which a time zone is called.
    ("土耳其伊兹密尔停电。", "Power failed in Ankara, Turkey.", "place.other"),
    ("雅库茨克下雪。", "Snow fell in Irkutsk.", "place.other"),
    # Places exchanged between two things said.
    ("他在武汉求学，在兰州工作。", "He studied in Lanzhou and worked in Wuhan.", "place.exchanged"),
    # People.
    ("选手汪顺摘得金牌。", "Wang Sun took gold.", "name.pinyin"),
    ("张桂梅每天五点起床。", "Mei gets up at five every day.", "name.other"),
    ("球迷高呼梅西的名字。", "Fans chanted the name of Mei Xi.", "name.pinyin"),
    ("被告朴明哲受雇于韩资企业。", "The defendant, Pu Mingzhe, worked for Koreans.", "name.region"),
    ("俄罗斯官员梅德韦杰夫说。", "Viktor Medvedchuk, a Russian official, said so.", "name.unlike"),
    ("市长埃尔南德斯宣布宵禁。", "Mayor Fernandez declared a curfew.", "name.unlike"),
)

RIGHT = (
    ("最高院核准。", "The Supreme People's Court approved it."),
    ("市中院宣判。", "The Intermediate People's Court ruled."),
    ("县委书记到场。", "The county's Party secretary was there."),
    ("长江中下游涨水。", "The middle and lower reaches of the Yangtze are rising."),
    ("海关缉私警察查获象牙。", "Customs police seized ivory."),
    ("市民报案后，消防员到场。", "Residents called the police, and firefighters came."),
    ("屋宇署派員視察。", "The Buildings Department sent inspectors."),
    ("乌克兰称哈尔科夫停电。", "Kyiv says power failed in Kharkiv."),
    ("他在武汉求学，在兰州工作。", "He studied in Wuhan and worked in Lanzhou."),
    ("记者王平安全返回。", "The reporter came back safely."),
    ("张桂梅每天五点起床。", "Zhang gets up at five every day."),
    ("被告朴明哲受雇于韩资企业。", "The defendant, Park Myung-chul, worked for Koreans."),
    ("市长埃尔南德斯宣布宵禁。", "Mayor Hernandez declared a curfew."),
)


@pytest.mark.parametrize(("source", "target", "code"), WRONG)
def test_another_level_service_town_or_person_is_found(source: str, target: str, code: str) -> None:
    found = findings(CHECKS, checked(source, target, "body"))

    assert code in codes(found)
    assert all("{" not in FINDINGS[each.code].format_map(each.values) for each in found)


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_the_same_one_in_other_words_is_left_alone(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target, "body")) == []


@pytest.mark.parametrize(
    ("source", "target", "names"),
    [
        ("律师周颖代理了此案。", "The lawyer took on the case.", ["周颖"]),
        ("教务长陈锐和校长刘建平到场。", "The provost and the president came.", ["刘建平", "陈锐"]),
        ("阿强真名为邓志强，已落网。", 'The man known as "Ah Qiang" was caught.', ["邓志强"]),
        ("律师周颖代理了此案。", "Zhou Ying, a lawyer, took on the case.", []),
        ("帮助教师准备课程。", "It helps teachers prepare courses.", []),
        ("请各位代表和各团队留意。", "Delegates and teams should take note.", []),
        ("总理孔特致电。", "The prime minister telephoned.", []),
    ],
)
def test_who_stands_in_a_target_by_the_title_alone_is_missing(
    source: str, target: str, names: list[str]
) -> None:
    found = IntroducedPeople().check("", [checked(source, target, "body")], HOUSE)

    assert sorted(each.values["words"] for each in found) == sorted(names)


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (
            "图为他在讲话。王磊摄",
            "He speaks in this file photo. Photo by Wang Lei",
            "caption.credit_differs",
        ),
        ("货车失控。（微博视频截图）", "A lorry out of control. (Weibo)", "caption.credit_missing"),
        ("漫画 作者：徐骏", "Cartoon. By Xu Jing", "caption.credit_differs"),
        (
            "制图：周静 数据来源：海关总署",
            "Graphic by Zhou Jing",
            "caption.credit_missing",
        ),
        ("居民接水。读者赵先生供图", "Residents. Photo by our reporter", "caption.credit_differs"),
        ("漫画 作者：徐骏", "Cartoon. By Xu Jun", ""),
        ("货车失控。（微博视频截图）", "A lorry out of control. (Weibo screenshot)", ""),
        ("示意图。图源：NASA官网", "Illustrative image. Source: NASA website", ""),
    ],
)
def test_what_stands_beside_a_credit_is_compared(source: str, target: str, code: str) -> None:
    found = codes(findings(CREDITS, checked(source, target)))

    assert [each for each in found if each != "credit.style"] == ([code] if code else [])


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("来源：人民日报海外版", "Source: People's Daily Overseas Edition"),
        ("據美聯社報導", "From The Associated Press"),
    ],
)
def test_an_outlet_of_a_byline_is_nobody(source: str, target: str) -> None:
    found = findings(BYLINES, checked(source, target, "byline"))

    assert "byline.missing_name" not in codes(found)
