"""Who is who: what stands at a name, how it is told again, and which office or place it is."""

from dataclasses import replace

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.names.others import CHECKS
from workbench.services.checking.house_style import default_style

WRONG = (
    # What is said of one person stands at the other.
    (
        "画家陆小棠与雕塑家方一诺合办展览。",
        "The sculptor Lu Xiaotang and the painter Fang Yinuo are sharing a show.",
        "name.exchanged",
    ),
    (
        "證人潘雪芬指認被告毛志豪。",
        "The witness, Mao Chih-hao, identified the defendant, Pan Hsueh-fen.",
        "name.exchanged",
    ),
    (
        "房东苏萍把铺位租给了租客廖凯。",
        "The landlord, Liao Kai, let the shop to his tenant, Su Ping.",
        "name.exchanged",
    ),
    # Winner and loser, and who is ahead of whom, in whatever romanisation.
    ("周育瑄擊敗了簡妙如。", "Chien Miao-ju beat Chou Yu-hsuan.", "name.exchanged"),
    ("比亚迪销量超过特斯拉。", "Tesla outsold BYD.", "name.exchanged"),
    ("昆明飞北京的航班返航。", "A flight from Beijing to Kunming turned back.", "place.exchanged"),
    # Who is told again by the given name, or by a surname that nobody has.
    (
        "设计师林若溪开店了。林若溪说，桌椅是旧船木。",
        "The designer Lin Ruoxi has opened a shop. Ruoxi said the tables were ship timber.",
        "name.other",
    ),
    (
        "教练陈志远带队多年。陈志远坦言，难的是留住孩子。",
        "Coach Chen Zhiyuan has led them for years. It is hard to keep children, Cheng admitted.",
        "name.other",
    ),
    # A name that lost its end, and one that was read as a word.
    ("九岁的周子琪登台。", "Zhou Zi, 9, took the stage.", "name.pinyin"),
    (
        "江河透露，样机完成测试。",
        "The rivers revealed that the prototype was tested.",
        "name.other",
    ),
    # What the source spells itself.
    ("議員黃國豪（Kelvin）批評政府。", "Kenneth Wong Kwok-ho criticized it.", "name.parenthesis"),
    ("律师陈丽珍（Tan Lai Chin）出庭。", "The lawyer Tan Lay Chin appeared.", "name.parenthesis"),
    # Vietnam writes no pinyin.
    ("越南籍移工阮氏梅返鄉。", "Ruan Shimei, a Vietnamese worker, went home.", "name.region"),
    # One too many in a row, and one twice.
    (
        "被告葉國強、鍾志偉、李美琪否認控罪。",
        "Yip Kwok-keung, Lau Man-fai, Chung Chi-wai and Lee Mei-kei pleaded not guilty.",
        "name.added",
    ),
    (
        "主講為教授湯景文、律師容美芳和會計師駱偉明。",
        "The speakers are Professor Tong King-man, lawyer Yung Mei-fong and Yung Mei-fong.",
        "name.other",
    ),
    # Half of a nickname, and a polite title.
    ("人称“苹果大叔”的老侯来了。", 'Old Hou, known as "Uncle Pear," came.', "name.other"),
    ("劉先生報警。", "Ms. Liu called the police.", "name.other"),
    # Clubs and bodies that tables have.
    ("浙江广厦击败了辽宁。", "The Guangdong Southern Tigers beat Liaoning.", "name.other"),
    # Offices: what changes them, and who leads what.
    ("名誉主席致辞。", "The chairman gave a speech.", "office.other"),
    ("客座教授开讲。", "A professor gave the lecture.", "office.other"),
    ("市教育局原局长获刑。", "The director of the education bureau was jailed.", "office.former"),
    ("现任主席辞职。", "The former chairman resigned.", "office.other"),
    ("副班长扶起同学。", "The class monitor helped his classmate up.", "office.deputy"),
    ("副领事协助家属。", "The consul general helped the family.", "office.other"),
    ("驻加纳使馆临时代办致辞。", "The ambassador to Ghana spoke.", "office.other"),
    ("幼儿园园长道歉。", "The primary school principal apologized.", "office.other"),
    ("宿舍管理员救人。", "The canteen manager saved them.", "office.other"),
    # Places: the level of an organ, and a station.
    ("苗栗縣府公布名單。", "The Miaoli City Government published the list.", "place.other"),
    ("荃灣至葵芳服務受阻。", "Services between Tsuen Wan and Kwai Chung stopped.", "place.other"),
)

RIGHT = (
    (
        "教练常明和队长陆野走进球场。",
        "The captain, Lu Ye, and the coach, Chang Ming, walked onto the court.",
    ),
    (
        "中国外长王毅会见了澳大利亚外长黄英贤。",
        "China's Foreign Minister Wang Yi met his Australian counterpart, Penny Wong.",
    ),
    ("陳怡君擊敗了林可欣。", "Lin Ke-hsin was beaten by Chen Yi-chun."),
    ("北京飞东京的航班恢复，东京返回航班照旧。", "Flights between Tokyo and Beijing are back."),
    (
        "孩子王小虎的妈妈说，小虎很懂事。",
        "The mother of the boy, Wang Xiaohu, said Xiaohu was sensible.",
    ),
    (
        "歌手那英与田震同台，那英说她们是老朋友。",
        "The singers Na Ying and Tian Zhen shared the stage; they were old friends, Na said.",
    ),
    ("李明辉煌的一生结束了。", "Li Ming's brilliant life is over."),
    ("张伟豪掷千金。", "Zhang Wei spent lavishly."),
    ("常青说，他不怕旱。", "Chang Qing said he did not fear drought."),
    ("設計師梁嘉欣（Kathy）開店。", "The designer Kathy Leung Ka-yan opened a shop."),
    ("歌手陳奕迅（Eason）開唱。", "Eason Chan gave a concert."),
    ("阮小明在越南开厂。", "Ruan Xiaoming runs a plant in Vietnam."),
    ("吕绿竹今年七十八岁。", "Lyu Lyuzhu is 78."),
    ("人称“土豆大王”的老赵来了。", 'Old Zhao, known as the "Spud King," came.'),
    ("外號「肥仔」的男子落網。", 'A man nicknamed "Fatty" was caught.'),
    ("王先生和王太太来了。", "Mr. and Mrs. Wang came."),
    ("名誉主席揭幕。", "The honorary chairman did the unveiling."),
    ("原来的厂长退休了。", "The old factory director has retired."),
    ("中原银行行长辞职。", "The president of Zhongyuan Bank has resigned."),
    ("副驾驶受伤。", "The co-pilot was injured."),
    ("副校长兼书记刘敏致辞。", "Liu Min, vice principal and Party secretary, spoke."),
    ("公司董事长被免职。", "The chairman of the board was removed."),
    ("学校附近的超市老板认识学生。", "The owner of the grocery near the school knows students."),
    ("小学附属幼儿园开园。", "A kindergarten attached to the primary school has opened."),
    ("美术馆将展出百幅作品。", "The museum will show 100 works."),
    ("武汉市中心医院发布公告。", "Wuhan Central Hospital issued a notice."),
    ("屏東縣府與屏東市公所合辦。", "The county and the Pingtung City Office are the hosts."),
    ("国务院办公厅发文。", "The General Office of the State Council issued it."),
    ("抵達象牙海岸後轉往獅子山。", "After landing in Ivory Coast, they went on to Sierra Leone."),
)


@pytest.mark.parametrize(("source", "target", "code"), WRONG)
def test_somebody_or_something_else_is_told(source: str, target: str, code: str) -> None:
    assert code in codes(findings(CHECKS, checked(source, target)))


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_right_names_offices_and_places_are_not_told(source: str, target: str) -> None:
    assert codes(findings(CHECKS, checked(source, target))) == []


@pytest.mark.parametrize(
    ("english", "target", "right"),
    [
        ("en-US", "Miss Liu called the police.", "Mr. Liu called the police."),
        ("en-US", "Ms. Liu called the police.", "Mr. Liu called the police."),
        ("en-GB", "Ms Liu called the police.", "Mr Liu called the police."),
    ],
)
def test_a_polite_title_is_mended_with_the_stop_of_the_house(
    english: str, target: str, right: str
) -> None:
    style = replace(default_style(), english=english)

    (found,) = findings(CHECKS, checked("劉先生報警。", target), style)

    assert found.fix is not None
    assert found.fix.apply(target) == right
