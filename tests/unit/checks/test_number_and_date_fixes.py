"""What is offered for a wrong number, date or time, in the target's own shape."""

import pytest

from workbench.checks.dates.check import DateCheck
from workbench.checks.numbers.check import NumberCheck
from workbench.checks.rule import ArticleFacts, Checked
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent

CHECKS = (NumberCheck(), DateCheck())


def found(source: str, target: str, style: HouseStyle | None = None) -> list[Finding]:
    segment = Segment(
        SegmentId(1), ArticleId(1), 1, SourceContent(Role.BODY, source), target=target
    )
    checked = Checked(segment, ArticleFacts())
    house = style or HouseStyle()
    return [each for check in CHECKS for each in check.check(checked, house)]


def fixed(source: str, target: str) -> str:
    """Return the target with its one fix, which leaves nothing to be found."""
    (fix,) = {each.fix for each in found(source, target) if each.fix}
    mended = fix.apply(target)
    assert found(source, mended) == []
    return mended


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("瘦了10公斤", "lost 10 pounds", "lost 10 kilograms"),
        ("500万美元", "5 million yuan", "$5 million"),
        ("3億港元", "NT$300 million", "HK$300 million"),
        ("80万英镑", "$800,000", "800,000 pounds"),
        ("利率下调0.25个百分点", "cut by 0.25 percent", "cut by 0.25 percentage point"),
        ("支持率下降五个百分点", "fell five percent", "fell five percentage points"),
        ("五分之一", "a quarter", "a fifth"),
        ("四分之三的人", "two-thirds of people", "three-quarters of people"),
        ("每四个孩子中有一个", "one in five children", "one in four children"),
        ("价格翻了一番", "Prices quadrupled", "Prices doubled"),
        ("存款增加了一倍", "deposits tripled", "deposits doubled"),
        ("产量是前值的1.5倍", "Output rose 150 percent", "Output rose 50 percent"),
        ("数十名记者", "hundreds of reporters", "dozens of reporters"),
        ("六旬老人", "a man in his seventies", "a man in his sixties"),
        ("闯入八强", "reached the semifinals", "reached the quarterfinals"),
        ("连续第三年", "for a fourth straight year", "for a third straight year"),
        ("全场七折", "70 percent off", "30 percent off"),
        ("零下12摄氏度", "12 degrees Celsius", "minus 12 degrees Celsius"),
        ("买了二两茶叶", "200 grams of tea", "100 grams of tea"),
        ("两三百人", "20 or 30 people", "200 or 300 people"),
    ],
)
def test_a_wrong_number_is_given_as_the_target_writes_its_own(
    source: str, target: str, right: str
) -> None:
    assert fixed(source, target) == right


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        (
            "失业率上升到6.2%",
            "Unemployment rose by 6.2 percent",
            "Unemployment rose to 6.2 percent",
        ),
        ("失业率上升到6.2%", "Unemployment rose 6.2 percent", "Unemployment rose to 6.2 percent"),
        ("销量下降12%", "Sales fell to 12 percent", "Sales fell by 12 percent"),
        ("订单减少到三分之一", "Orders fell by a third", "Orders fell to a third"),
        (
            "票价由5元涨到8元",
            "Fares rose to 5 yuan from 8 yuan",
            "Fares rose to 8 yuan from 5 yuan",
        ),
        (
            "人口由1200万减至980万",
            "It fell from 9.8 million to 12 million",
            "It fell from 12 million to 9.8 million",
        ),
        (
            "进口增长8.7%，出口增长10.3%。",
            "Imports grew 10.3 percent and exports 8.7 percent.",
            "Imports grew 8.7 percent and exports 10.3 percent.",
        ),
        (
            "以62票赞成、47票反对通过。",
            "It passed with 47 votes in favor and 62 against.",
            "It passed with 62 votes in favor and 47 against.",
        ),
        ("浙江12人，江西9人。", "Zhejiang 9, Jiangxi 12.", "Zhejiang 12, Jiangxi 9."),
    ],
)
def test_a_change_told_otherwise_or_exchanged_is_put_right(
    source: str, target: str, right: str
) -> None:
    assert fixed(source, target) == right


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("订单减少三分之二", "Orders fell to a third of what they were"),
        ("只剩下三分之一", "two-thirds are gone"),
        ("药价降到原来的五分之一。", "The price was cut by 80 percent."),
        ("经济增速升至5.2%", "The economy grew 5.2 percent"),
        ("占比仅为2.4%", "making up 2.4% of cases"),
        ("检出率降到千分之一以下。", "Detection fell below one in 1,000."),
        ("失业率从4.2%升至5.1%", "The rate rose to 5.1 percent from 4.2 percent"),
        ("男性占58%，女性占42%。", "Women make up 42 percent and men 58 percent."),
        ("出口增长10.3%，进口增长8.7%。", "Imports rose 8.7 percent, exports 10.3 percent."),
        ("北京15例，上海8例。", "Shanghai had eight cases and Beijing 15."),
    ],
)
def test_what_english_only_words_otherwise_is_no_such_change(source: str, target: str) -> None:
    assert found(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("六月中旬", "in late June", "in mid-June"),
        ("本月底截止", "closes in the middle of this month", "closes at the end of this month"),
        ("去年四季度", "in the third quarter of last year", "in the fourth quarter of last year"),
        ("去年夏天", "last winter", "last summer"),
        ("中秋节", "Dragon Boat Festival", "the Mid-Autumn Festival"),
        ("上上个月", "last month", "the month before last"),
        ("上世纪八十年代", "the 1990s", "the 1980s"),
        ("80后父母", "parents born in the 1990s", "parents born in the 1980s"),
        ("光绪二十年", "in 1895", "in 1894"),
        ("农历五月初五", "on May 5", "on the fifth day of the fifth lunar month"),
        ("正月初三", "the fourth day of the Lunar New Year", "the third day of the Lunar New Year"),
        ("5月3日至8日", "May 3-9", "May 3-8"),
        ("下周六", "next Sunday", "next Saturday"),
    ],
)
def test_a_wrong_date_is_given_as_the_target_writes_its_own(
    source: str, target: str, right: str
) -> None:
    assert fixed(source, target) == right


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("下午两点半", "at 2 p.m.", "at 2:30 p.m."),
        ("差一刻九点", "at a quarter past nine", "at 8:45"),
        ("昨晚十一点半", "at 11 last night", "at 11:30 last night"),
        ("格林尼治时间22时", "at 5 a.m. Beijing time", "at 6 a.m. Beijing time"),
        ("北京时间5月9日凌晨1点30分", "at 17:30 GMT on May 9", "at 17:30 GMT on May 8"),
        (
            "美东时间周日晚8点，即北京时间周一早8点",
            "8 p.m. Eastern on Sunday, or 8 a.m. Sunday in Beijing",
            "8 p.m. Eastern on Sunday, or 8 a.m. Monday in Beijing",
        ),
    ],
)
def test_a_wrong_time_is_given_as_the_target_writes_its_own(
    source: str, target: str, right: str
) -> None:
    assert fixed(source, target) == right


def test_autumn_is_called_so_in_british_english() -> None:
    (finding,) = found("去年秋天", "last spring", HouseStyle(english="en-GB"))

    assert finding.fix is not None
    assert finding.fix.apply("last spring") == "last autumn"
