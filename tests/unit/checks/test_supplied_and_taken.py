"""What a translator supplies twice, times taken for their neighbours, and set words of denial."""

from collections.abc import Sequence

import pytest

from workbench.checks.dates.check import DateCheck
from workbench.checks.meaning.elsewhere import Elsewhere
from workbench.checks.meaning.initials import SameInitials
from workbench.checks.meaning.negation import Negation
from workbench.checks.meaning.renamed import Renamed
from workbench.checks.meaning.renderings import SameBody
from workbench.checks.meaning.supplied import SuppliedInOneWay
from workbench.checks.meaning.written_forms import WrittenForms
from workbench.checks.numbers.check import NumberCheck
from workbench.checks.rule import ArticleFacts, Checked, GroupCheck, SegmentCheck
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.house_style import default_style

Pair = tuple[str, str]


def checked(number: int, pair: Pair) -> Checked:
    content = SourceContent(Role.BODY, pair[0])
    segment = Segment(SegmentId(number), ArticleId(1), number, content, target=pair[1])
    return Checked(segment, ArticleFacts())


def said_of(check: SegmentCheck, source: str, target: str) -> list[str]:
    found = check.check(checked(1, (source, target)), default_style())
    return [each.code for each in found if not each.about_source]


def given_by(check: GroupCheck, *pairs: Pair) -> list[str]:
    known = {SegmentId(number): checked(number, pair) for number, pair in enumerate(pairs, 1)}
    engine = CheckEngine(Checks((), (check,), default_style()))
    engine.update(known.values(), (), lambda ids: [known[each] for each in sorted(ids)])
    return [dict(found.details)["given"] for each in known for found in engine.findings(each)]


SUPPLIED: Sequence[tuple[Pair, Pair, list[str]]] = [
    (
        ("馆舍耗资三亿元。", "The hall cost 300 million yuan, or about $42 million."),
        ("三亿元来自捐款。", "The 300 million yuan (about $46 million) was donated."),
        ["$46 million"],
    ),
    (
        ("馆舍耗资三亿元。", "The hall cost 300 million yuan, or about $42 million."),
        ("三亿元来自捐款。", "The 300 million yuan (about $41.8 million) was donated."),
        [],
    ),
    (
        ("比赛周六开始。", "The race starts on Saturday, May 4."),
        ("周六将封路。", "Roads close on Saturday (May 5)."),
        ["May 5"],
    ),
    (
        ("比赛周六开始。", "The race starts on Saturday, May 4."),
        ("周六将封路。", "Roads close on Saturday (4 May)."),
        [],
    ),
    (
        ("比赛周六开始。", "The race starts on Saturday, May 4."),
        ("决赛下周六举行。", "The final is on Saturday, May 11."),
        [],
    ),
    (
        ("厂商在台投资五千万元。", "The maker invested NT$50 million in Taiwan."),
        ("五千万元来自基金。", "The 50 million yuan came from a fund."),
        ["50 million yuan"],
    ),
    (
        ("票价一百元。", "A ticket is 100 yuan."),
        ("在港票价一百港元。", "In Hong Kong a ticket is HK$100."),
        [],
    ),
]


@pytest.mark.parametrize(("first", "second", "given"), SUPPLIED)
def test_what_is_supplied_to_one_value_is_supplied_in_one_way(
    first: Pair, second: Pair, given: list[str]
) -> None:
    assert given_by(SuppliedInOneWay(), first, second) == given


def test_a_job_is_not_of_both_sexes() -> None:
    first = ("裁判长进场前拒绝受访。", "The presiding officer said nothing before she went in.")
    second = ("裁判长随后宣读判决。", "The presiding officer then read out his ruling.")
    third = ("裁判长随后骂了他。", "The presiding officer then told him off.")
    assert given_by(Elsewhere(), first, second) == ["his"]
    assert given_by(Elsewhere(), first, third) == []


def test_a_man_of_one_segment_is_no_woman_of_the_next() -> None:
    first = ("张伟说，他等了三小时。", "Zhang Wei said he had waited for three hours.")
    second = ("张伟没有抱怨同伴。", "Zhang Wei did not complain about her colleague.")
    assert given_by(Elsewhere(), first, second) == ["her"]


def test_a_name_in_another_spelling_is_not_another_name() -> None:
    first = ("穆罕默德·哈桑卖布。", "Mohammed Hassan sells cloth.")
    second = ("穆罕默德·哈桑说，生意很好。", "Muhammad Hassan said business was good.")
    assert "Hassan" not in given_by(Elsewhere(), first, second)


def test_a_law_keeps_its_title_beside_a_chamber() -> None:
    first = (
        "立法会通过《街市摊位条例草案》。",
        "The Legislative Council passed the Market Stalls Bill.",
    )
    second = ("《街市摊位条例草案》下月生效。", "Under the Bazaar Booths Bill, rules tighten.")
    third = ("《街市摊位条例草案》下月生效。", "Under the Market Stalls Bill, rules tighten.")
    assert given_by(SameBody(), first, second) == ["Bazaar Booths Bill"]
    assert given_by(SameBody(), first, third) == []


def test_a_ministry_is_no_bureau_renamed() -> None:
    first = (
        "南宁市应急管理局发布预警。",
        "The Nanning Emergency Management Administration issued a warning.",
    )
    second = (
        "应急管理部派出专家。",
        "The Ministry of Emergency Management sent experts.",
    )
    assert given_by(Renamed(), first, second) == []


def test_the_initials_of_a_center_keep_their_order() -> None:
    first = ("国家盐业检测中心成立。", "The National Salt Testing Center (NSTC) was set up.")
    second = ("检测中心每月抽查。", "The NTSC takes samples every month.")
    assert given_by(SameInitials(), first, second) == ["NTSC"]


def test_one_length_may_be_converted_where_it_is_said_again() -> None:
    first = ("隧道长八公里。", "The tunnel is eight kilometers long.")
    assert given_by(WrittenForms(), first, ("八公里已挖好。", "Five miles are dug.")) == []
    assert given_by(WrittenForms(), first, ("四公里已挖好。", "Two miles are dug.")) == ["miles"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("周日凌晨，仓库起火。", "The warehouse caught fire late on Sunday night."),
        ("12日深夜，他被带走。", "He was taken away in the early hours of the 12th."),
        ("申请截止日期为9月3日。", "Applications open on September 3."),
        ("二季度销量环比下降百分之十二。", "Sales fell 12 percent from a year earlier."),
        ("买家须在七日内付清尾款。", "The buyer must pay the balance after seven days."),
        ("合同将在十天后失效。", "The contract will lapse within 10 days."),
        ("门诊隔周开诊一次。", "The clinic opens every week."),
        ("台湾庆祝国庆，总统发表演说。", "On October 1, Taiwan's national day, he spoke."),
        ("总理周二说，他后天访问东京。", "He said on Tuesday he would go to Tokyo on Wednesday."),
        ("为纪念诗人诞辰一百周年，学校办展。", "It marks the 100th anniversary of his death."),
        ("“五一”假期机票涨价。", "Air fares have gone up for the National Day holiday."),
    ],
)
def test_a_time_is_not_its_neighbour(source: str, target: str) -> None:
    assert said_of(DateCheck(), source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("周日凌晨，仓库起火。", "The warehouse caught fire early on Sunday."),
        ("周日凌晨，仓库起火。", "The warehouse caught fire late on Saturday night."),
        ("12日深夜，他被带走。", "He was taken away late on the night of the 12th."),
        ("申请截止日期为9月3日。", "Applications close on September 3."),
        ("买家须在七日内付清尾款。", "The buyer has seven days to pay the balance."),
        ("十年后，他在国内出名。", "Ten years later he was famous at home."),
        ("台湾庆祝国庆，总统发表演说。", "On October 10, Taiwan's national day, he spoke."),
        ("总理周二说，他后天访问东京。", "He said on Tuesday he would go to Tokyo on Thursday."),
        ("为纪念诗人逝世十周年，出生地办展。", "His birthplace marked 10 years since his death."),
        ("“五一”假期机票涨价。", "Air fares have gone up for the May Day holiday."),
        ("他们每逢周一、三、五开放门诊。", "The clinic opens on Mondays, Wednesdays and Fridays."),
        ("房东须提前三个月通知租客。", "Landlords must give tenants three months' notice."),
    ],
)
def test_a_right_time_is_left_alone(source: str, target: str) -> None:
    assert said_of(DateCheck(), source, target) == []


def test_dates_tell_how_many_days_something_takes() -> None:
    source = "书展9月3日至11日举行。"
    assert said_of(NumberCheck(), source, "The nine-day book fair opens on September 3.") == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他因年满八十岁，免于处罚。", "Being over 80, he will be punished."),
        ("抢劫未遂，两人被捕。", "Two men were arrested for robbery."),
        ("学生不必穿校服。", "Pupils must not wear uniforms."),
        ("政府不得不提高税率。", "The government was forbidden to raise the tax rate."),
        ("球队好不容易追平比分。", "The team drew level with ease."),
        ("出口增速放缓。", "Exports fell."),
        ("高院维持了一审判决。", "The High Court overturned the first ruling."),
    ],
)
def test_set_words_keep_what_they_deny(source: str, target: str) -> None:
    assert said_of(Negation(), source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他免于一死。", "He was spared the death penalty."),
        ("谋杀未遂罪名成立。", "He was found guilty of attempted murder."),
        ("学生不必穿校服。", "Pupils do not have to wear uniforms."),
        ("他不得不承认失败。", "He could not but concede defeat."),
        ("球队好不容易追平比分。", "The team finally drew level."),
        ("出口增速放缓，进口下降。", "Exports grew more slowly and imports fell."),
        ("高院维持了一审判决。", "The High Court let the first ruling stand."),
        ("居民无不表示支持。", "To a person, the residents were in favor."),
        ("银行借给他两百万。", "He owes the bank the 2 million he borrowed."),
    ],
)
def test_what_set_words_mean_may_be_said_otherwise(source: str, target: str) -> None:
    assert said_of(Negation(), source, target) == []
