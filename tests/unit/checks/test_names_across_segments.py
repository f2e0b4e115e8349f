"""Names in two spellings, people added, and what another segment of the article has rightly."""

import pytest

from tests.unit.checks.test_one_article import Pairs, findings
from workbench.checks.meaning.elsewhere import Elsewhere
from workbench.checks.meaning.renamed import Renamed
from workbench.checks.names.added import Added
from workbench.checks.names.bonds import ExchangedNames
from workbench.checks.names.directions import Directions
from workbench.checks.names.halves import Halves
from workbench.checks.names.levels import Levels
from workbench.checks.names.offices import Offices
from workbench.checks.names.one_spelling import OneSpellingInArticle, OneSpellingInText
from workbench.checks.names.others import CHECKS
from workbench.checks.names.parts import NameParts
from workbench.checks.names.people import OtherPeople
from workbench.checks.rule import ArticleFacts, Checked, SegmentCheck
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.house_style import default_style

FIRST = ("記者採訪了目擊者吳玉珍。", "Reporters spoke to a witness, Wu Yu-chen.")


def given(check: SegmentCheck, source: str, target: str) -> list[str]:
    segment = Segment(
        SegmentId(1), ArticleId(1), 1, SourceContent(Role.BODY, source), target=target
    )
    found = check.check(Checked(segment, ArticleFacts()), default_style())
    return [span.of(target) for each in found for span in each.target]


@pytest.mark.parametrize(
    ("source", "target", "wrong"),
    [
        ("吳玉珍受輕傷。", "Ng Yuk-chun was slightly hurt.", "Ng Yuk-chun"),
        ("吳玉珍受輕傷。", "Wu Yu-cheng was slightly hurt.", "Wu Yu-cheng"),
        ("吳玉珍受輕傷。", "Mrs. Ng was slightly hurt.", "Ng"),
        ("吳玉珍受輕傷。", "Wu was slightly hurt.", ""),
        ("吳玉珍受輕傷。", "She was slightly hurt.", ""),
        ("吳玉珍和伍先生受輕傷。", "Mr. Ng and Wu Yu-chen were slightly hurt.", ""),
    ],
)
def test_a_person_is_spelled_as_in_the_other_segments(source: str, target: str, wrong: str) -> None:
    found = findings(OneSpellingInArticle(), [FIRST, (source, target)])

    assert [each.values["given"] for each in found] == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("source", "target", "wrong"),
    [
        (
            "嫌犯蔡明宏遭羈押，檢方指蔡涉嫌洗錢。",
            "Tsai Ming-hung was detained. Prosecutors suspect Cai of money laundering.",
            ["Cai"],
        ),
        (
            "被告許志豪否認控罪。許志豪的律師稱證據薄弱。",
            "The defendant, Hui Chi-ho, denied it. Mr Hoi's lawyer called the evidence weak.",
            ["Hoi"],
        ),
        (
            "律师夏侯明表示，夏侯要求公开录像。",
            "Xiahou Ming is the lawyer. Mr. Xiahou asked for the video.",
            [],
        ),
        (
            "学者何明说，何已离开。他没有回答。",
            "He Ming, a scholar, said he had left. He did not answer.",
            [],
        ),
    ],
)
def test_a_surname_alone_is_spelled_as_in_the_whole_name(
    source: str, target: str, wrong: list[str]
) -> None:
    assert given(OneSpellingInText(), source, target) == wrong


@pytest.mark.parametrize(
    ("pairs", "wrong"),
    [
        (
            [
                ("巴拉圭周一签署备忘录。", "Paraguay signed the memorandum on Monday."),
                ("巴拉圭国会尚未批准。", "Uruguay's Congress has not approved it."),
            ],
            ["Uruguay"],
        ),
        (
            [
                ("县长罗成到场。", "The county chief, Luo Cheng, was there."),
                ("县长罗成承认太晚。", "It was too late, said Luo Cheng, the party secretary."),
            ],
            ["party secretary"],
        ),
        (
            [
                ("本案不存在和解的可能。", "There is no possibility of a settlement."),
                ("律师说，本案不存在和解的可能。", "A settlement is possible, the lawyer said."),
            ],
            ["A settlement is possible, the lawyer said."],
        ),
        (
            [
                ("女飞行员余旭牺牲。", "Yu Xu, a woman pilot, was killed."),
                ("余旭生前爱跳舞。", "Yu Xu loved to dance all his life."),
            ],
            ["his"],
        ),
        (
            [
                ("律师丁家喜的妻子说，她会继续。", "Ding Jiaxi's wife said she would go on."),
                ("丁家喜的上诉被驳回。", "Ding Jiaxi lost his appeal."),
            ],
            [],
        ),
        (
            [
                ("陈国栋说：“我对不起乡亲。”", '"I have let my people down," Chen Guodong said.'),
                ("他那句“我对不起乡亲”流传。", 'His line "I have not been fair to them" spread.'),
            ],
            [],
        ),
    ],
)
def test_what_one_segment_has_rightly_is_told_of_the_other(pairs: Pairs, wrong: list[str]) -> None:
    assert [each.values["given"] for each in findings(Elsewhere(), pairs)] == wrong


@pytest.mark.parametrize(
    ("pairs", "wrong"),
    [
        (
            [
                ("泥石流沖毀了清水溝橋。", "A mudflow swept away the Qingshuigou Bridge."),
                (
                    "部門在清水溝橋旁搭便橋。",
                    "A span is being built beside the Clearwater Ditch Bridge.",
                ),
            ],
            ["Clearwater Ditch Bridge"],
        ),
        (
            [
                ("候鳥書店辦放映。", "Migratory Bird Books holds screenings."),
                ("候鳥書店收過恐嚇信。", "Bird of Passage Bookshop has had threatening letters."),
            ],
            ["Bird of Passage Bookshop"],
        ),
        (
            [
                ("清水溝橋已通車。", "The Qingshuigou Bridge is open."),
                ("清水溝橋和黃龍橋都通車。", "The bridge and the Huanglong Bridge are open."),
            ],
            [],
        ),
    ],
)
def test_a_name_is_not_romanised_here_and_translated_there(pairs: Pairs, wrong: list[str]) -> None:
    assert [each.values["given"] for each in findings(Renamed(), pairs)] == wrong


@pytest.mark.parametrize(
    ("source", "target", "wrong"),
    [
        (
            "中国队派出樊振东、马龙和王楚钦出战。",
            "China fielded Fan Zhendong, Ma Long, Wang Chuqin and Xu Xin.",
            ["Xu Xin"],
        ),
        (
            "日本首相石破茂會見外賓。石破表示十分順利。",
            "Prime Minister Shigeru Ishiba met guests. Shigeru said it went well.",
            ["Shigeru"],
        ),
        (
            "香港演員梁朝偉出席。",
            "Hong Kong actor Chiu-wai Tony Leung was there.",
            ["Chiu-wai Tony Leung"],
        ),
        (
            "物理学家杨振宁与李政道共同获奖。",
            "The physicists Yang Chen-ning and Lee Tsung-dao shared it.",
            [],
        ),
        ("香港演員梁朝偉出席。", "Hong Kong actor Tony Leung Chiu-wai was there.", []),
        ("首相石破茂發言。", "Shigeru Ishiba spoke. Ishiba said little.", []),
    ],
)
def test_nobody_is_added_and_nobody_called_by_the_given_name(
    source: str, target: str, wrong: list[str]
) -> None:
    assert given(Added(), source, target) == wrong


@pytest.mark.parametrize(
    ("check", "source", "target", "wrong"),
    [
        (Halves(), "歌手陈奕迅将巡演。", "Singer Eason Chang will tour.", ["Eason Chang"]),
        (
            Halves(),
            "民眾黨立委黃珊珊要求說明。",
            "Lawmaker Wang Shan-shan asked.",
            ["Wang Shan-shan"],
        ),
        (Halves(), "死者的妻子陈芳说会追究。", "His widow, Cheng Fang, spoke.", ["Cheng Fang"]),
        (Halves(), "上官雲珠是影星。", "Shangguan Yunzhu was a film star.", []),
        (OtherPeople(), "由湯唯擔任頒獎人。", "Tang Wie presented it.", ["Tang Wie"]),
        (OtherPeople(), "由湯唯擔任頒獎人。", "Tang Wei presented it.", []),
        (NameParts(), "建筑师安藤忠雄出席。", "Architect Tadashi Ando was there.", ["Tadashi"]),
        (NameParts(), "建筑师安藤忠雄出席。", "Architect Tadao Ando was there.", []),
        (
            ExchangedNames(),
            "郑钦文以2比1战胜高芙，夺冠。",
            "Coco Gauff beat Zheng Qinwen 2-1 to win.",
            ["Coco Gauff"],
        ),
        (Directions(), "洛杉矶东北的山区。", "Mountains southwest of Los Angeles.", ["southwest"]),
        (
            Levels(),
            "省应急管理厅启动响应。",
            "The Ministry of Emergency Management responded.",
            ["Ministry of"],
        ),
        (Levels(), "省厅和应急管理部响应。", "The Ministry of Emergency Management did.", []),
        (Levels(), "对东南亚出口增长。", "Exports to South-East Asia rose.", []),
        (Offices(), "高雄高分院維持原判。", "The Supreme Court upheld it.", ["Supreme Court"]),
        (Offices(), "警務處副處長出席。", "The deputy police commissioner was there.", []),
    ],
)
def test_halves_of_names_sides_and_levels_are_the_sources(
    check: SegmentCheck, source: str, target: str, wrong: list[str]
) -> None:
    assert given(check, source, target) == wrong


def test_the_checks_of_names_have_these() -> None:
    kinds = {type(each) for each in CHECKS}

    assert {Added, OneSpellingInText, OneSpellingInArticle} <= kinds
