"""People, places and offices of the source in the target: right ones, other ones, lost ones."""

import pytest

from tests.effort import grows_in_proportion
from tests.unit.checks.desk_corpus import HOUSE, checked, codes, findings
from workbench.checks.names.others import CHECKS
from workbench.checks.names.repeated import TwoSpellingsInArticle
from workbench.sentences.findings import FINDINGS

RIGHT = (
    (
        "中国驻英大使郑泽光批评英国首相斯塔默。",
        "Zheng Zeguang, China's ambassador, criticized Keir Starmer.",
    ),
    ("北京批评华盛顿。", "China criticized the United States."),
    (
        "白宫发言人莱维特说，中方已同意。",
        "Beijing has agreed, said Karoline Leavitt, a spokeswoman.",
    ),
    ("德国外长称局势令人担忧。", "Germany's top diplomat called the situation worrying."),
    ("前总统马英九抵达厦门。", "Ma Ying-jeou, the former president, arrived in Xiamen."),
    ("副市長陳冠霖說明災情。", "Chen Kuan-lin, a deputy mayor, described the damage."),
    ("人代會委員長趙樂際出席。", "Zhao Leji, the head of the legislature, attended."),
    ("作家苏珊·柯林斯说，这本书写了三年。", "Suzanne Collins said the book took three years."),
    ("黃之鋒、周庭等5人被捕。", "Joshua Wong, Agnes Chow and three others were arrested."),
    ("这家公司在深圳、广州和东莞有工厂。", "The company has plants in three cities in Guangdong."),
    ("从大连到烟台的渡轮停航。", "The ferry from Dalian to Yantai is not running."),
    ("她生于湖南，长于湖北。", "Raised in Hubei, she was born in Hunan."),
    (
        "法医许建国是死者许建华的弟弟。",
        "Xu Jianguo, the medical examiner, is a brother of Xu Jianhua.",
    ),
    ("台风在日本东北部登陆。", "The typhoon made landfall in northeastern Japan."),
    (
        "俄国总统普京与默茨通话。",
        "President Vladimir V. Putin of Russia spoke with Friedrich Merz.",
    ),
    ("彭耀鴻沒有到庭。", "Robert Pang was absent."),
    ("候任总统米莱表示将访美。", "President-elect Javier Milei said he would visit."),
    ("专家在日内瓦会晤。", "The experts are meeting in Geneva."),
    ("青河水库水位回落。", "The water of Qinghe Reservoir is falling."),
    ("东京时间15时开幕。", "It opens at 2 p.m. Beijing time."),
    ("香港中联办主任郑雁雄出席。", "Zheng Yanxiong, the head of the liaison office, attended."),
    ("中国驻日本大使吴江浩出席。", "Wu Jianghao, China's ambassador to Japan, attended."),
    ("张忠谋现身。", "Zhang Zhongmou (Morris Chang) appeared."),
    ("李宗偉公開病情。", "Lee Chong Wei spoke about his illness."),
    ("他先去巴黎，再去罗马。", "He went to Rome after a visit to Paris."),
    ("印尼是亚太大国。", "Indonesia is a power of Asia and the Pacific."),
)

WRONG = (
    ("寮國宣布延長簽證。", "Vietnam extended visas.", "place.other", "Vietnam"),
    (
        "紐西蘭總理拉克森抵達。",
        "Prime Minister Christopher Luxon of Australia arrived.",
        "place.other",
        "Australia",
    ),
    ("杜琪峯在柏林獲獎。", "Tsui Hark was honored in Berlin.", "name.other", "Tsui Hark"),
    (
        "世界卫生组织派出专家。",
        "The World Trade Organization sent experts.",
        "name.other",
        "World Trade Organization",
    ),
    (
        "作家苏珊·柯林斯说，这本书写了三年。",
        "Mary Robinson said the book took three years.",
        "name.unlike",
        "Mary Robinson",
    ),
    (
        "作家吳明益在東京朗讀。",
        "Wu Ming-yu, the novelist, read in Tokyo.",
        "name.other",
        "Wu Ming-yu",
    ),
    ("诸葛宇杰出席会议。", "Ge Yujie attended the meeting.", "name.pinyin", "Ge Yujie"),
    ("端木先生只是摇头。", "Mr. Duan only shook his head.", "name.other", "Duan"),
    ("台積電創辦人張忠謀出席。", "Zhang Zhongmou attended.", "name.pinyin", "Zhang Zhongmou"),
    ("马克龙回到巴黎。", "Emmanuel Macorn is back in Paris.", "name.pinyin", "Macorn"),
    (
        "網球選手鄭欽文闖入決賽。",
        "Zheng Wenqin has reached the final.",
        "name.pinyin",
        "Zheng Wenqin",
    ),
    ("刘晓波的遗孀刘霞离开。", "Liu Xia's widow, Liu Xiaobo, left.", "name.exchanged", "Liu Xia"),
    ("香港社工劉家棟出獄。", "Liu Jiadong has left prison.", "name.region", "Liu Jiadong"),
    ("陕西一处煤矿透水。", "A coal mine in Shanxi was flooded.", "place.other", "Shanxi"),
    ("候任总统米莱抵达。", "President Milei arrived.", "office.elect", ""),
    (
        "东部战区举行演习。",
        "The Southern Theater Command held exercises.",
        "place.direction",
        "Southern Theater",
    ),
    (
        "他先访问巴黎，再前往罗马。",
        "He will visit Rome first, before going on to Paris.",
        "place.exchanged",
        "Rome",
    ),
    ("市委书记出席了仪式。", "The mayor attended the ceremony.", "office.other", "mayor"),
    (
        "日本众议院通过了预算。",
        "Japan's upper house passed the budget.",
        "office.other",
        "upper house",
    ),
    (
        "国防部发言人拒绝评论。",
        "A Foreign Ministry spokesman declined to comment.",
        "office.other",
        "Foreign Ministry",
    ),
    (
        "外交部副部长召见大使。",
        "The foreign minister summoned the ambassador.",
        "office.deputy",
        "foreign minister",
    ),
    ("市长随后赶到。", "The deputy mayor came soon after.", "office.no_deputy", "mayor"),
    ("前总统马英九抵达厦门。", "President Ma Ying-jeou arrived in Xiamen.", "office.former", ""),
    ("代理部长周三作证。", "The minister testified on Wednesday.", "office.acting", ""),
    (
        "从大连到烟台的渡轮停航。",
        "The ferry from Yantai to Dalian is not running.",
        "place.exchanged",
        "Dalian",
    ),
    ("高通超越联发科。", "MediaTek overtook Qualcomm.", "name.exchanged", "MediaTek"),
    (
        "洪水逼近城东的小区。",
        "The flood is nearing the west of the city.",
        "place.direction",
        "west",
    ),
    (
        "黃之鋒、周庭等5人被捕。",
        "Joshua Wong, Agnes Chow and five others were arrested.",
        "name.others",
        "five",
    ),
    (
        "泰国、柬埔寨和越南的领导人出席。",
        "The leaders of Thailand and Cambodia attended.",
        "place.missing",
        "",
    ),
    (
        "王全璋、谢阳、江天勇被捕。",
        "Wang Quanzhang and Xie Yang were arrested.",
        "name.missing",
        "",
    ),
    (
        "泽连斯基来了。泽连斯基走了。",
        "Zelensky came. Zelinsky left.",
        "name.two_spellings",
        "Zelinsky",
    ),
)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("时任省长的他批准了项目。", "Governor at that time, he approved the project."),
        ("代理市长周岚视察了医院。", "Zhou Lan, who is filling in as mayor, toured the hospital."),
        ("署理局长今早辞职。", "The director, who had stepped in last month, quit this morning."),
    ],
)
def test_who_stood_in_or_held_an_office_then_may_be_told_by_a_clause(
    source: str, target: str
) -> None:
    found = codes(findings(CHECKS, checked(source, target, "body")))

    assert not {"office.former", "office.acting"}.intersection(found)


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_a_right_translation_is_left_alone(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target, "body")) == []


@pytest.mark.parametrize(("source", "target", "code", "given"), WRONG)
def test_a_wrong_name_place_or_office_is_found(
    source: str, target: str, code: str, given: str
) -> None:
    found = findings(CHECKS, checked(source, target, "body"))

    assert code in codes(found)
    (finding,) = [each for each in found if each.code == code][:1]
    assert "".join(span.of(target) for span in finding.target) == given
    assert "{" not in FINDINGS[code].format_map(finding.values)


def test_the_number_of_others_is_put_right() -> None:
    target = "Jimmy Lai and nine others were found guilty."
    (finding,) = findings(CHECKS, checked("黎智英等9人罪成。", target, "body"))

    assert finding.fix is not None
    fixed = finding.fix.apply(target)
    assert fixed == "Jimmy Lai and eight others were found guilty."
    assert findings(CHECKS, checked("黎智英等9人罪成。", fixed, "body")) == []


def test_a_name_is_spelled_as_in_the_segment_before() -> None:
    first = checked("哈梅内伊拒绝谈判。", "Khamenei refused to negotiate.", "body")
    later = checked("哈梅内伊警告以色列。", "Khamanei warned Israel.", "body", number=2)
    check = TwoSpellingsInArticle()

    (finding,) = check.check("1", [first, later], HOUSE)

    assert (finding.code, finding.segment_id) == ("name.two_spellings", 2)


@pytest.mark.parametrize("text", ["Ab " * 900, "克里（A" * 700, "中国和" * 900, "Li Wang " * 350])
def test_hostile_texts_cost_linear_time(text: str) -> None:
    def work(size: int) -> None:
        findings(CHECKS, checked(text[:size], text[:size], "body"))

    assert grows_in_proportion(work, len(text))
