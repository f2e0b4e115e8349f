"""Names with a familiar prefix, misread surnames, slips of given names, and parts of bodies."""

import pytest

from tests.unit.checks.test_one_article import findings, segments
from workbench.checks.consistency import TitlesInOneWay
from workbench.checks.meaning.clauses_again import ClausesAgain
from workbench.checks.meaning.renamed import Renamed
from workbench.checks.meaning.titles import SameTitle
from workbench.checks.meaning.two_ways import TwoWays
from workbench.checks.names.bonds import ExchangedNames
from workbench.checks.names.established import EstablishedNames
from workbench.checks.names.exchanged import OtherNames
from workbench.checks.names.familiar import Familiar, OneFamiliar
from workbench.checks.names.first_slips import FirstSlips
from workbench.checks.names.services import Services
from workbench.checks.names.sisters import Sisters
from workbench.checks.names.spellings import PinyinNames
from workbench.checks.names.wholes import Wholes
from workbench.checks.rule import SegmentCheck
from workbench.services.checking.house_style import default_style


def codes(check: SegmentCheck, source: str, target: str) -> list[str]:
    [checked] = segments(((source, target),)).values()
    return [each.code for each in check.check(checked, default_style())]


@pytest.mark.parametrize(
    ("check", "source", "target"),
    [
        (Familiar(), "阿財的麵攤昨晚關門。", "Ah Fook closed his noodle stall last night."),
        (Familiar(), "老周修了一辈子表。", "Old Zhao has mended watches all his life."),
        (Familiar(), "小吴没有领到工资。", "Xiao Wei was not paid."),
        (PinyinNames(), "歌手仇和獲獎。", "The singer Chou He won a prize."),
        (PinyinNames(), "队长解伟发球。", "The captain, Jie Wei, served."),
        (FirstSlips(), "英国首相斯塔默访华。", "Prime Minister Kier Starmer is visiting."),
        (FirstSlips(), "美国国务卿鲁比奥取消行程。", "Marc Rubio has cancelled his trip."),
        (Services(), "海军中将在港口讲话。", "A general of the navy spoke at the port."),
        (Services(), "空军少将出席葬礼。", "A rear admiral of the air force was at the funeral."),
        (Wholes(), "省人大常委会通过条例。", "The Provincial People's Congress passed the rules."),
        (Wholes(), "复旦大学法学院院长辞职。", "The president of Fudan University has resigned."),
        (Wholes(), "上訴庭駁回申請。", "The High Court turned the application down."),
        (
            Wholes(),
            "建设银行杭州分行行长被免职。",
            "The president of China Construction Bank is out.",
        ),
        (Sisters(), "食環署封閉熟食檔。", "The Department of Health closed the food stall."),
        (
            ExchangedNames(),
            "欧盟对苹果提起诉讼。",
            "Apple filed a suit against the European Union.",
        ),
        (
            ExchangedNames(),
            "周平先发言，随后是陈立。",
            "Chen Li spoke first, followed by Zhou Ping.",
        ),
    ],
)
def test_a_slip_of_a_name_is_told(check: SegmentCheck, source: str, target: str) -> None:
    assert len(codes(check, source, target)) == 1


@pytest.mark.parametrize(
    ("check", "source", "target"),
    [
        (Familiar(), "阿財的麵攤昨晚關門。", "Ah Choi closed his noodle stall last night."),
        (Familiar(), "老周修了一辈子表。", "Old Zhou has mended watches all his life."),
        (Familiar(), "小吴的老师萧伟到场。", "Xiao Wei, the teacher of Little Wu, was there."),
        (Familiar(), "老师批评了小明。", "The teacher told Old Tom and Xiao Ming off."),
        (PinyinNames(), "队长解伟发球。", "The captain, Xie Wei, served."),
        (FirstSlips(), "俄罗斯外长拉夫罗夫离席。", "Sergey Lavrov left the room."),
        (FirstSlips(), "美国总统拜登讲话。", "Joseph Biden spoke."),
        (Services(), "海军少将和陆军中将握手。", "The navy's man shook hands with the general."),
        (Services(), "海军上将致辞。", "The admiral gave a speech for the secretary general."),
        (Wholes(), "省人大常委会通过条例。", "The province's legislature passed the rules."),
        (Wholes(), "复旦大学法学院院长辞职。", "The dean of law at Fudan University resigned."),
        (Wholes(), "復旦大學校長訪問醫院。", "The president of Fudan University saw a hospital."),
        (Sisters(), "食環署封閉熟食檔。", "The hygiene department closed the food stall."),
        (ExchangedNames(), "欧盟对苹果提起诉讼。", "Apple was sued by the European Union."),
        (
            ExchangedNames(),
            "周平先发言，随后是陈立。",
            "Zhou Ping spoke first, followed by Chen Li.",
        ),
        (EstablishedNames(), "罗琳先到，陈立后到。", "Luo Lin came before Chen Li."),
        (
            OtherNames(),
            "廉政公署搜查了辦公室。",
            "The Independent Commission Against Corruption searched the office.",
        ),
    ],
)
def test_a_name_that_only_looks_wrong_is_right(
    check: SegmentCheck, source: str, target: str
) -> None:
    assert codes(check, source, target) == []


def test_a_person_with_a_familiar_prefix_is_spelled_in_one_way() -> None:
    pairs = (
        ("阿德守着民宿。", "Ah-de minds the inn."),
        ("阿德還要送外賣。", "Ah Te delivers food as well."),
        ("阿德不想歇業。", "Ah-de does not want to close."),
    )

    [found] = findings(OneFamiliar(), pairs)

    assert found.segment_id == 2
    assert found.fix is not None
    assert found.fix.text == "Ah-de"


def test_a_deputy_has_one_title_in_an_article() -> None:
    pairs = (
        ("副区长陶敏负责拆迁。", "Tao Min, the deputy district mayor, ran the demolition."),
        ("副区长陶敏拒绝置评。", "Tao Min, the vice head of the district, would not comment."),
    )

    assert [each.code for each in findings(SameTitle(), pairs)] == ["consistency.body"]


def test_a_ship_with_a_number_has_one_name() -> None:
    pairs = (
        ("“海巡21”最先赶到。", "The Haixun 21 came first."),
        ("“海巡21”救起两人。", "The Sea Patrol 21 took two people on board."),
    )

    assert [each.values["given"] for each in findings(TwoWays(), pairs)] == ["Sea Patrol"]


@pytest.mark.parametrize(
    "pairs",
    [
        (  # a word that only begins a sentence
            ("很多韩国人签了名。", "Many Koreans have signed."),
            ("日本和韩国人都在等。", "People of Japan and South Korea, Koreans of all ages, wait."),
        ),
        (  # a month
            ("联盟取消了“疯狂三月”。", "The league has called March Madness off."),
            ("联盟取消了三月的彩排。", "The league called off its Sunday March rehearsal."),
        ),
        (  # what both sources have in Latin letters
            ("从骆驼分离出活的 MERS-CoV。", "Live MERS-CoV was taken from camels."),
            ("分离出来的 MERS-CoV 已送检。", "The Riyadh MERS-CoV has been sent to a laboratory."),
        ),
    ],
)
def test_names_that_share_no_name_are_not_renamed(pairs: tuple[tuple[str, str], ...]) -> None:
    assert findings(Renamed(), pairs) == []


@pytest.mark.parametrize(
    "pairs",
    [
        (  # a word in Latin letters
            (
                "公司Diagnostics获得药监部门的批准。",
                "The agency has let the company's kit through.",
            ),
            ("Diagnostics宣布全国供货。", "The firm now delivers everywhere."),
        ),
        (  # half of what the sentence says
            (
                "他说症状各不相同难以一概而论，有些感染者可能无症状。",
                "It is hard to generalize, as symptoms vary and people may be asymptomatic.",
            ),
            (
                "有些感染者可能无症状，所以专家建议密切观察所有接触者。",
                "Experts want all contacts watched, for some of the infected feel nothing.",
            ),
        ),
    ],
)
def test_a_clause_is_compared_only_whole(pairs: tuple[tuple[str, str], ...]) -> None:
    assert findings(ClausesAgain(), pairs) == []


@pytest.mark.parametrize(
    ("second", "is_told"),
    [
        (("《河岸》也入围了。", "“The Riverbed” was nominated, too."), True),
        (("《河岸》也入围了。", "“The Riverbank” was nominated, too."), False),
        (("《河床》也入围了。", "“The Riverbed” was nominated, too."), False),
    ],
)
def test_two_works_have_two_titles(*, second: tuple[str, str], is_told: bool) -> None:
    pairs = (("《河床》昨晚得奖。", "“The Riverbed” won last night."), second)

    found = findings(TitlesInOneWay(), pairs)

    assert [each.code for each in found] == (["consistency.same_target"] if is_told else [])
