"""What one article writes, calls or titles in two ways, and what rightly varies."""

import pytest

from tests.unit.checks.desk_corpus import checked
from tests.unit.checks.desk_corpus import findings as desk_findings
from tests.unit.checks.test_one_article import Pairs, findings
from workbench.checks.meaning.generic_names import SameGeneric
from workbench.checks.meaning.pronouns import Pronouns
from workbench.checks.meaning.read_once import ReadOnce
from workbench.checks.meaning.titles import SameTitle
from workbench.checks.meaning.written_forms import WrittenForms
from workbench.checks.rule import GroupCheck
from workbench.messages import finding_sentence


@pytest.mark.parametrize(
    ("first", "second", "given"),
    [
        (("作者林美如。", "Lin Mei-ju wrote it."), ("林美如说。", "Lin Meiju spoke."), "Meiju"),
        (
            ("渔船海丰号沉没。", "The Haifeng sank."),
            ("海丰号很旧。", "The Hai Feng was old."),
            "Hai Feng",
        ),
        (
            ("芯源科技裁员。", "SinoCore cut jobs."),
            ("芯源科技没有说。", "Sinocore said nothing."),
            "Sinocore",
        ),
        (("发电子邮件。", "Send an email."), ("电子邮件丢了。", "The e-mail is lost."), "e-mail"),
        (("咖啡馆老板。", "A café owner."), ("咖啡馆关门。", "The cafe has closed."), "cafe"),
        (("世卫说。", "The W.H.O. said so."), ("世卫派人。", "The WHO sent help."), "WHO"),
        (("下降百分之六。", "It fell 6 percent."), ("下降百分之三。", "It fell 3%."), "3%"),
        (
            ("三亿元。", "It cost 3 million yuan."),
            ("五亿元。", "RMB 5 million came."),
            "RMB 5 million",
        ),
        (("八点开始。", "It starts at 8 a.m. today."), ("九点结束。", "It ends at 9am."), "9am"),
        (("五月四日。", "He left on May 4."), ("五月六日。", "He came on 6 May."), "6 May"),
        (
            ("顾问辞职。", "An adviser resigned."),
            ("顾问没说。", "The advisor was silent."),
            "advisor",
        ),
        (
            ("隧道长十二公里。", "It is 12 kilometers long."),
            ("挖了四公里。", "Some two miles are dug."),
            "miles",
        ),
        (
            ("亚洲湿地网络说。", "The Asian Wetland Network spoke."),
            ("亚洲湿地网络呼吁。", "The Asia Wetlands Network appealed."),
            "Asia Wetlands Network",
        ),
    ],
)
def test_a_second_way_of_writing_is_found(
    first: tuple[str, str], second: tuple[str, str], given: str
) -> None:
    (found,) = findings(WrittenForms(), [first, second])

    assert found.values["given"] == given
    assert finding_sentence(found)


@pytest.mark.parametrize(
    "pairs",
    [
        [("长期看。", "In the long term it helps."), ("长期计划。", "A long-term plan.")],
        [("第三季度。", "In the third quarter it rose."), ("三季报。", "A third-quarter report.")],
        [("李明来了。", "Li Ming came."), ("黎明村。", "Liming village lies there.")],
        [
            ("下降百分之六。", "It fell 6 percent."),
            ("降三个百分点。", "It fell 3 percentage points."),
        ],
        [("暴雨三成。", "Rain Up 30%"), ("雨量增三成。", "Rain was up 30 percent.")],
        [("十二公里。", "It is 12 kilometers, or 7.5 miles."), ("四公里。", "Four kilometers.")],
        [("村民。", "Every day they come."), ("日常。", "It is an everyday thing.")],
        [("我们。", "It helps us."), ("美国。", "The US left.")],
    ],
)
def test_what_rightly_varies_is_left_alone(pairs: Pairs) -> None:
    assert findings(WrittenForms(), pairs) == []


@pytest.mark.parametrize(
    ("check", "pairs", "given"),
    [
        (
            SameGeneric(),
            [
                ("灵溪县的茶农。", "Tea farmers in Lingxi County."),
                ("灵溪县政府承诺。", "The government of Lingxi District promised."),
            ],
            "Lingxi District",
        ),
        (
            SameGeneric(),
            [
                ("她获得金穗奖。", "She won the Golden Harvest Award."),
                ("金穗奖每两年颁发。", "The Golden Grain Prize is given every two years."),
            ],
            "Golden Grain Prize",
        ),
        (
            ReadOnce(),
            [
                ("台风“海葵”逼近。", "Typhoon Haikui is near."),
                ("台风“海葵”登陆。", "Typhoon Sea Anemone made landfall."),
            ],
            "Sea Anemone",
        ),
        (
            SameTitle(),
            [
                ("商会会长丁立民批评关税。", "Ding Limin, the president, criticized the tariffs."),
                ("会长丁立民说不公平。", "Ding Limin, the chairman, said it was unfair."),
            ],
            "chairman",
        ),
    ],
)
def test_a_second_name_or_title_is_found(check: GroupCheck, pairs: Pairs, given: str) -> None:
    (found,) = findings(check, pairs)

    assert found.values["given"] == given


@pytest.mark.parametrize(
    ("check", "pairs"),
    [
        (
            SameGeneric(),
            [
                ("市教育局宣布。", "The Municipal Education Bureau announced it."),
                ("教育局还说。", "The bureau also said so."),
            ],
        ),
        (
            SameGeneric(),
            [
                ("灵溪县的茶农。", "Tea farmers in Lingxi County."),
                ("灵溪县政府承诺。", "The Lingxi government promised."),
            ],
        ),
        (
            ReadOnce(),
            [
                ("画家陆砚秋来了。", "The painter Lu Yanqiu came."),
                ("陆砚秋说。", "Lu said so."),
            ],
        ),
        (
            SameTitle(),
            [
                ("董事长何志远出席。", "The chairman, He Zhiyuan, attended."),
                ("总裁宋小梅也在场。", "The president, Song Xiaomei, was there."),
            ],
        ),
    ],
)
def test_a_short_form_and_another_person_are_left_alone(check: GroupCheck, pairs: Pairs) -> None:
    assert findings(check, pairs) == []


@pytest.mark.parametrize(
    ("source", "target", "given"),
    [
        ("她说，案子尚未审理。", "The lawyer said he had not yet been charged.", ["he"]),
        ("她说，案子尚未审理。", "She said he had not yet been charged.", []),
        ("她的丈夫说，案子尚未审理。", "He said the case had not been heard.", []),
        ("他说，案子尚未审理。", "She said the case had not been heard.", ["She"]),
        ("其他人说，案子尚未审理。", "She said the case had not been heard.", []),
    ],
)
def test_a_pronoun_of_the_other_sex_is_found(source: str, target: str, given: list[str]) -> None:
    found = desk_findings((Pronouns(),), checked(source, target))

    assert [each.values["given"] for each in found] == given
