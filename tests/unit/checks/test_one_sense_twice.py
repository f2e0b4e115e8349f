"""One thing said by two words beside each other, and words that rightly come twice."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.writing.one_sense_twice import CHECKS


@pytest.mark.parametrize(
    ("source", "target", "again"),
    [
        ("救援人员迅速赶到。", "Rescuers quickly rapidly arrived.", "rapidly"),
        ("老人独居。", "The old elderly man lives alone.", "elderly"),
        ("社区帮助老年人。", "The area helps elderly old people.", "old"),
        (
            "工会还要求补发加班费。",
            "In addition, it wants pay for overtime in addition.",
            "in addition",
        ),
        ("法院驳回上诉。", "The court rejected dismissed the appeal.", "dismissed"),
        ("他周五返回。", "He returned back on Friday.", "back"),
        ("双方将合作。", "The two sides will cooperate together.", "together"),
        ("双方互信。", "Both have mutual trust in each other.", "each other"),
        ("他们并肩作战。", "They fought together with each other.", "with each other"),
        ("联合国呼吁停火。", "The UN United Nations wants a truce.", "United Nations"),
        ("她在电视台工作。", "She works at a TV television station.", "television"),
        ("登山客在玉山遇险。", "A climber got lost on Mount Yushan Mount.", "Mount"),
        ("李明教授说样本太少。", "Professor Li Ming, a professor, said so.", "a professor"),
        ("专家称新药有效。", "The new drug new medicine works.", "new medicine"),
        ("部长周一辞职。", "The minister announced his exit announced on Monday.", "announced"),
        ("调查正在进行。", "The inquiry is currently under way at present.", "at present"),
        (
            "伤者被送往医院。",
            "They took the injured to hospital and sent the injured to hospital.",
            "and sent the injured to hospital",
        ),
        ("虽然下雨，比赛照常。", "Although it rained, but the match went on.", "but"),
        ("因为停电，工厂停产。", "Because power was cut, so the plant stopped.", "so"),
    ],
)
def test_the_second_is_found(source: str, target: str, again: str) -> None:
    found = findings(CHECKS, checked(source, target, "body"))
    assert [each.target[0].of(target).strip(" ,") for each in found] == [again]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("改革要一步一步来。", "Reform has to go step by step."),
        ("她一天天好起来。", "She is getting better day by day."),
        ("他说那是对的。", "He said that that was right."),
        ("他终于返回家乡，重新开始。", "He went back home to start again."),
        ("工人要求加薪，也要求休假。", "Workers demanded a raise and demanded time off."),
        ("他勉强赶上火车。", "He only just caught the train."),
        ("长江进入梅雨期。", "The lower reaches entered the wet season in June."),
        ("无人伤亡。", "No one was killed or injured."),
        ("他把车停在停车场。", "He parked the car in the car park."),
        ("虽然下雨，比赛照常。", "Although it rained, the match went on."),
    ],
)
def test_what_is_rightly_said_twice_is_let_be(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target, "body"))


def test_the_second_of_two_words_side_by_side_goes() -> None:
    target = "The old elderly man lives alone."
    (found,) = findings(CHECKS, checked("老人独居。", target, "body"))
    assert found.fix is not None
    assert found.fix.apply(target) == "The old man lives alone."
