"""Names that are heard, read or told apart by what stands beside them, and right ones like them."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.names.others import CHECKS
from workbench.sentences.findings import FINDINGS

WRONG = (
    # A foreigner whom no word sounds like, beside a word that is nobody's.
    (
        "考古学家博尔格说，化石很完整。",
        "Archaeologist Whitcombe said the fossil was whole.",
        "name.unlike",
    ),
    ("法官卡斯蒂略驳回了申请。", "Judge Dunleavy rejected the application.", "name.unlike"),
    ("叛军占领了卡万加镇。", "The rebels took the town of Mutarule.", "name.unlike"),
    # A surname that is all there is of a name.
    ("一名姓郝的业主投诉。", "A flat owner surnamed Deng complained.", "name.other"),
    ("曾医生建议尽早检查。", "Dr. Zhen advised an early examination.", "name.other"),
    ("被告人王某某服判。", "The defendant, Wang Moumou, accepted it.", "name.pinyin"),
    # A Chinese given name behind a known English one.
    ("保安局局长邓炳强说。", "Security chief Chris Tang Ping-kwong said so.", "name.other"),
    # A row with titles, and 和 that is half of a word.
    (
        "到场的有作家迟子建、画家何家英和舞者黎星。",
        "The writer Chi Zijian and the dancer Li Xing were there.",
        "name.missing",
    ),
    # Bodies and places of one kind.
    ("金银湖医院收治了伤者。", "Tongji Hospital admitted the injured.", "name.other"),
    ("华泰证券下调评级。", "Guotai Securities cut its rating.", "name.other"),
    ("左营区发生气爆。", "A gas explosion hit Nanzih District.", "place.other"),
    ("洛水镇停水两天。", "Luoshui county was without water for two days.", "place.other"),
    ("上海市徐汇区一家书店停业。", "A bookshop in Xuhui county closed.", "place.other"),
    ("案件移送杭州互联网法院。", "The case went to the Beijing Internet Court.", "place.other"),
    # What stands right at a name.
    (
        "教练郑海霞和队员王思雨受访。",
        "Coach Wang Siyu and player Zheng Haixia were interviewed.",
        "name.exchanged",
    ),
    (
        "画家陈丹丹与评论家罗一平对谈。罗一平认为，观众缺乏耐心。",
        "The painter Chen Dandan met the critic Luo Yiping. Viewers lack patience, Chen said.",
        "name.exchanged",
    ),
    (
        "法医秦明远出庭。秦明远指出，死者系窒息。",
        "The coroner Qin Mingyuan testified. The man suffocated, Ming said.",
        "name.other",
    ),
    # Names written as nobody writes them.
    ("医生马德福来了。", "The doctor Ma defu came.", "name.pinyin"),
    ("仇英的山水将展出。", "Landscapes by Chou Ying will be shown.", "name.pinyin"),
    # Offices.
    (
        "国民党前主席洪秀柱访问北京。",
        "KMT Chairwoman Hung Hsiu-chu visited Beijing.",
        "office.former",
    ),
    (
        "前防长李某被判死缓。",
        "Defense minister Li was given a suspended sentence.",
        "office.former",
    ),
    ("董事局主席许家印被查。", "Former chairman Xu Jiayin is under investigation.", "office.other"),
    ("派出所副所长被停职。", "The police station chief was suspended.", "office.deputy"),
    (
        "强冷空气将影响西北地区东部。",
        "Cold air will reach the east of northeast China.",
        "place.direction",
    ),
    ("刚果（金）爆发猴痘。", "Mpox has broken out in the Republic of Congo.", "place.other"),
)

RIGHT = (
    ("考古学家博尔格说，化石很完整。", "Archaeologist Borg said the fossil was whole."),
    ("法官卡斯蒂略驳回了申请。", "Judge Castillo rejected the application."),
    ("教师奥莉加说。", "That was so, said Olha, a teacher."),
    ("叛军占领了卡万加镇。", "The rebels took the town of Kavanga."),
    ("一名姓郝的业主投诉。", "A flat owner surnamed Hao complained."),
    ("曾医生建议尽早检查。", "Dr. Tsang advised an early examination."),
    ("保安局局长邓炳强说。", "Security chief Chris Tang Ping-keung said so."),
    (
        "新疆和田地区皮山县发生地震。",
        "An earthquake struck Pishan county in Hotan prefecture, Xinjiang.",
    ),
    ("华西医院的刘建华主刀。", "Liu Jianhua of West China Hospital operated."),
    ("招商银行下调存款利率。", "China Merchants Bank cut its deposit rates."),
    ("事故发生在清水镇。", "The accident happened in the township of Qingshui."),
    (
        "教练郑海霞和队员王思雨受访。",
        "Zheng Haixia, the coach, and Wang Siyu, a player, were interviewed.",
    ),
    (
        "画家陈丹丹与评论家罗一平对谈。罗一平认为，观众缺乏耐心。",
        "The painter Chen Dandan met the critic Luo Yiping. Viewers lack patience, Luo said.",
    ),
    ("德国总理默茨抵达。", "German Chancellor Merz arrived."),
    ("电工朴成浩在首尔受伤。", "Park Seong-ho, an electrician, was hurt in Seoul."),
    ("国民党前主席洪秀柱访问北京。", "Hung Hsiu-chu, who once chaired the KMT, visited Beijing."),
    ("他目前主席之位不稳。", "His place as chairman is shaky."),
    ("刚果（金）爆发猴痘。", "Mpox has broken out in the Democratic Republic of Congo."),
)


@pytest.mark.parametrize(("source", "target", "code"), WRONG)
def test_who_and_what_is_somebody_elses_is_found(source: str, target: str, code: str) -> None:
    found = findings(CHECKS, checked(source, target, "body"))

    assert code in codes(found)
    assert all("{" not in FINDINGS[each.code].format_map(each.values) for each in found)


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_who_and_what_is_said_in_another_way_is_left_alone(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target, "body")) == []
