"""A name, a term or a clause that recurs in an article, and its English in two ways."""

import pytest

from tests.unit.checks.test_one_article import findings
from workbench.checks.meaning.clauses_again import ClausesAgain
from workbench.checks.meaning.renamed import Renamed
from workbench.checks.meaning.renderings import SameSpelling
from workbench.checks.meaning.two_ways import TwoWays
from workbench.checks.rule import ArticleFacts, Checked
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.house_style import default_style


@pytest.mark.parametrize(
    ("first", "second", "given"),
    [
        (  # by its sound, then by its sense
            ("青龙湾的渡口停航。", "The ferry at Qinglongwan is not running."),
            ("去青龙湾的公路也断了。", "The road to Blue Dragon Bay is cut, too."),
            "Blue Dragon Bay",
        ),
        (
            ("银狐资本提高报价。", "Silver Fox Capital has raised its offer."),
            ("银狐资本不愿置评。", "Yinhu Capital declined to comment."),
            "Yinhu",
        ),
        (
            ("落雁桥始建于明代。", "Luoyan Bridge was built under the Ming."),
            ("落雁桥下周封闭。", "Falling Goose Bridge will be closed next week."),
            "Falling Goose",
        ),
        (  # by the ear, and read
            ("炮弹落在密支那城外。", "Shells fell outside Myitkyina."),
            ("密支那的学校停课。", "Schools in Mizhina are closed."),
            "Mizhina",
        ),
        (  # in two regions' ways
            ("慈雲山村停水。", "Tsz Wan Shan had no water."),
            ("慈雲山的街坊不滿。", "People in Ciyunshan are unhappy."),
            "Ciyunshan",
        ),
        (  # in the same place beside a figure
            ("谷神星一号发射成功。", "The Gushenxing-1 rocket was launched."),
            ("谷神星一号由民企研制。", "The Ceres-1 is built by a private company."),
            "Ceres",
        ),
        (  # a term that only one segment renders
            ("户口是最大的障碍。", "The hukou is the greatest obstacle."),
            ("改革户口的呼声渐高。", "Calls to change household registration grow louder."),
            "registration",
        ),
    ],
)
def test_a_name_in_two_ways_is_told_at_the_later(
    first: tuple[str, str], second: tuple[str, str], given: str
) -> None:
    found = findings(TwoWays(), (first, second))

    assert [each.values["given"] for each in found] == ([given])


def test_the_name_of_most_segments_is_the_one_that_is_offered() -> None:
    found = findings(
        TwoWays(),
        (
            ("青龙湾停电。", "The power is out at Blue Dragon Bay."),
            ("青龙湾停水。", "There is no water at Qinglongwan."),
            ("青龙湾停课。", "Schools in Qinglongwan are closed."),
        ),
    )

    assert [each.segment_id for each in found] == [1]
    assert found[0].fix is not None
    assert found[0].fix.text == "Qinglongwan"


@pytest.mark.parametrize(
    "pairs",
    [
        (  # introduced by both
            ("青龙湾因形得名。", "Qinglongwan, or Blue Dragon Bay, is named for its shape."),
            ("青龙湾今天开放。", "Blue Dragon Bay opens today."),
        ),
        (  # named by what it is
            ("青龙湾的渡口停航。", "The ferry at Qinglongwan is not running."),
            ("青龙湾的公路断了。", "The road to the village is cut."),
        ),
        (  # the same word of two things
            ("平安村停水。", "There is no water in Ping'an village."),
            ("大家都平安。", "Peace reigns."),
        ),
        (  # by the surname
            ("郭泰来当庭认罪。", "Kwok Tai-loi pleaded guilty."),
            ("郭泰来读《史记》。", "Kwok reads the “Records of the Grand Historian.”"),
        ),
        (  # a place with a word of its kind, and without
            ("青龙江大桥通车。", "The Qinglong River Bridge is open."),
            ("青龙江从前只有渡船。", "There used to be only ferries on the Qinglong."),
        ),
        (  # a term with its gloss
            ("户口是障碍。", "The hukou, or household registration, is an obstacle."),
            ("改革户口的呼声高。", "Calls to change household registration are loud."),
        ),
    ],
)
def test_a_second_mention_of_another_form_is_right(pairs: tuple[tuple[str, str], ...]) -> None:
    assert findings(TwoWays(), pairs) == []


def test_two_spellings_that_sound_like_one_run_of_characters_are_one_name() -> None:
    pairs = (
        ("导演维伦纽瓦到场。", "The director Denis Villeneuve was there."),
        ("影迷围住维伦纽瓦。", "Fans crowded around Velenuva."),
    )

    [found] = findings(SameSpelling(), pairs)

    assert found.values["given"] == "Velenuva"


@pytest.mark.parametrize(
    ("first", "second", "is_told"),
    [
        (
            (
                "通知说，外卖骑手须佩戴安全头盔。",
                "Couriers have to wear safety helmets, the notice says.",
            ),
            ("外卖骑手须佩戴安全头盔，他念道。", "Delivery people need hard hats, he read out."),
            True,
        ),
        (
            (
                "通知说，外卖骑手须佩戴安全头盔。",
                "Couriers have to wear safety helmets, the notice says.",
            ),
            ("外卖骑手须佩戴安全头盔，他念道。", "Couriers must wear safety helmets, he read out."),
            False,
        ),
        (
            ("二〇一九年九月三十日，大雨。", "It rained on Sept. 30, 2019."),
            ("二〇一九年九月三十日，放晴。", "The sun came out on the last of September 2019."),
            False,
        ),
    ],
)
def test_a_clause_that_recurs_is_told_where_the_words_differ(
    *, first: tuple[str, str], second: tuple[str, str], is_told: bool
) -> None:
    found = findings(ClausesAgain(), (first, second))

    assert bool(found) is is_told


def test_a_common_noun_that_begins_a_headline_is_no_other_name() -> None:
    headline = (
        "停航21年　澜港轮渡为何重新开航？海岬问答",
        "Ferries return to Langang Bay. Why now?",
    )
    caption = ("轮渡驶离码头。（海岬社）", "The Langang Bay ferry leaves. (Haijia News Agency)")
    assert findings(TwoWays(), (headline, caption)) == []


def keys_of(role: Role, target: str) -> list[str]:
    content = SourceContent(role, "美国务卿：该法冒犯全世界")
    segment = Segment(SegmentId(1), ArticleId(1), 1, content, target=target)
    return list(Renamed().keys(Checked(segment, ArticleFacts()), default_style()))


def test_names_are_read_from_no_headline_in_title_case() -> None:
    assert keys_of(Role.HEADLINE, "Law Claims Global Reach; Pompeo Calls It an Affront") == []


@pytest.mark.parametrize(
    ("role", "target"),
    [
        (Role.HEADLINE, "The law claims global reach, Mike Pompeo says"),
        (Role.CAPTION, "Secretary of State Mike Pompeo"),
    ],
)
def test_names_are_read_from_other_headlines_and_from_captions(role: Role, target: str) -> None:
    assert keys_of(role, target)
