"""What one article says twice, and its English in two ways."""

from collections.abc import Sequence

import pytest

from workbench.checks.meaning.facts import SameFigure
from workbench.checks.meaning.renderings import SameBody, SameQuoted, SameSpelling
from workbench.checks.rule import ArticleFacts, Checked, GroupCheck
from workbench.model.finding import Finding
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.house_style import default_style

Pairs = Sequence[tuple[str, str]]


def engine_of(*checks: GroupCheck) -> CheckEngine:
    return CheckEngine(Checks((), checks, default_style()))


def segments(pairs: Pairs, articles: Sequence[int] = ()) -> dict[SegmentId, Checked]:
    found = {}
    for number, (source, target) in enumerate(pairs, 1):
        article = ArticleId(articles[number - 1] if articles else 1)
        content = SourceContent(Role.BODY, source)
        segment = Segment(SegmentId(number), article, number, content, target=target)
        found[segment.id] = Checked(segment, ArticleFacts())
    return found


def findings(check: GroupCheck, pairs: Pairs, articles: Sequence[int] = ()) -> list[Finding]:
    known = segments(pairs, articles)
    engine = engine_of(check)
    engine.update(known.values(), (), lambda ids: [known[each] for each in sorted(ids)])
    return [finding for each in known for finding in engine.findings(each)]


@pytest.mark.parametrize(
    ("first", "second", "given"),
    [
        (
            ("塌方造成17名矿工遇难。", "The cave-in killed 17 miners."),
            ("17名遇难矿工都来自贵州。", "All 19 of the dead miners came from Guizhou."),
            "19",
        ),
        (
            ("赤字率为3.2%。", "The deficit is 3.2 percent of output."),
            ("3.2%的赤字率是十年来最高。", "A deficit of 2.3 percent is the highest in 10 years."),
            "2.3 percent",
        ),
        (
            ("船只7月2日离港。", "The vessel left port on July 2."),
            ("7月2日离港后，该船关闭信号。", "After leaving on July 3, the ship fell silent."),
            "July 3",
        ),
        (
            ("列车11点20分脱轨。", "The train derailed at 11:20."),
            ("11点20分脱轨时，他正在睡觉。", "He was asleep when it derailed at 11:40."),
            "11:40",
        ),
        (
            ("门票每张680港元。", "Tickets cost HK$680."),
            ("680港元的门票很快售罄。", "The NT$680 tickets sold out quickly."),
            "NT$680",
        ),
    ],
)
def test_a_value_that_one_segment_keeps_and_another_changes_is_found(
    first: tuple[str, str], second: tuple[str, str], given: str
) -> None:
    (found,) = findings(SameFigure(), [first, second])

    assert (found.code, found.segment_id) == ("consistency.figure", 2)
    assert found.target[0].of(second[1]).startswith(given)
    assert found.values["segment"] == "1"


def test_a_value_said_in_other_words_or_not_at_all_is_no_finding() -> None:
    assert (
        findings(
            SameFigure(),
            [
                ("有两百四十名工人。", "There are 240 workers."),
                ("这240人多来自四川。", "Most of the two hundred and forty are from Sichuan."),
                ("240人都签了名。", "All of them signed."),
                ("会议周四开始。", "The meeting began on Thursday."),
                ("周四的会议很短。", "It was short."),
            ],
        )
        == []
    )


def test_a_value_in_another_article_is_no_measure() -> None:
    pairs = [("17人遇难。", "It killed 17 people."), ("17人遇难。", "It killed 19 people.")]

    assert findings(SameFigure(), pairs, [1, 2]) == []


def test_a_value_that_is_corrected_settles_the_finding_elsewhere() -> None:
    known = segments(
        [
            ("17名矿工遇难。", "It killed 17 miners."),
            ("17名矿工都很年轻。", "The 19 miners were young."),
        ]
    )
    engine = engine_of(SameFigure())
    engine.update(known.values(), (), lambda ids: [known[each] for each in sorted(ids)])
    assert engine.findings(SegmentId(2))
    wrong = segments([("17名矿工遇难。", "It killed 19 miners.")])

    known |= wrong
    engine.effort.segments = 0
    touched = engine.update(wrong.values(), (), lambda ids: [known[each] for each in sorted(ids)])

    assert engine.effort.segments == 1
    assert SegmentId(2) in touched
    assert engine.findings(SegmentId(2)) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("影片《何以为家》重映。", 'The film "Capernaum" is back in theaters.'),
            ("《何以为家》票房过亿。", '"Where Is Home" has earned 100 million.'),
        ),
        (
            ("他说：“我没有签过那份文件。”", '"I never signed that document," he said.'),
            (
                "他再次说：“我没有签过那份文件。”",
                '"My name is not on that paper," he said again.',
            ),
        ),
    ],
)
def test_a_title_or_quotation_in_other_words_is_found(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    (found,) = findings(SameQuoted(), [first, second])

    assert (found.code, found.segment_id) == ("consistency.quoted", 2)


def test_a_title_with_an_article_more_or_less_is_the_same() -> None:
    assert (
        findings(
            SameQuoted(),
            [
                ("推行“双减”政策。", 'They carry out the "double reduction" policy.'),
                ("“双减”之后，补习班关门。", 'After the "double-reduction," schools closed.'),
                ("“双减”很难。", "It is hard."),
            ],
        )
        == []
    )


@pytest.mark.parametrize(
    ("names", "one", "other"),
    [
        (("方惠珍去法院。", "方惠珍说没有结果。"), "Fang Huizhen", "Fang Huichen"),
        (("科巴尼被占领。", "科巴尼的面包房重开。"), "Kobani", "Kobane"),
        (("乌鲁木齐起火。", "乌鲁木齐居民上街。"), "Urumqi", "Ürümchi"),
        (("屈大成写日记。", "屈大成捐出日记。"), "Qu Dacheng", "Chu Tai-cheng"),
    ],
)
def test_a_name_spelled_in_two_ways_is_found(names: tuple[str, str], one: str, other: str) -> None:
    pairs = [(names[0], f"They asked {one}."), (names[1], f"Then they spoke of {other}.")]

    (found,) = findings(SameSpelling(), pairs)

    assert (found.code, found.segment_id) == ("consistency.spelling", 2)
    assert other.endswith(found.target[0].of(pairs[1][1]))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("韩国总统发言。", "Korea's president spoke."), ("韩国人关心。", "Koreans care.")),
        (("王强走了。", "They met Wang Qiang."), ("王刚来了。", "They met Wang Gang.")),
        (
            ("中心关门。", "The Health Center closed."),
            ("心脏中心开门。", "The Heart Clinic opened."),
        ),
        (("他去山西。", "He went to Shanxi."), ("他去陕西。", "He went to Shaanxi.")),
        (("张三见李四。", "Zhang met Zheng there."), ("郑某见张三。", "Zheng met Zhang there.")),
    ],
)
def test_two_names_are_no_two_spellings(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert findings(SameSpelling(), [first, second]) == []


def test_a_body_with_two_full_names_is_found_and_its_short_name_is_none() -> None:
    pairs = [
        ("发改委下调油价。", "The National Development and Reform Commission cut fuel prices."),
        ("发改委说价格今晚生效。", "They start tonight, the Planning Commission said."),
        ("发改委没有回应。", "The commission did not reply."),
    ]

    (found,) = findings(SameBody(), pairs)

    assert (found.code, found.segment_id) == ("consistency.body", 2)
