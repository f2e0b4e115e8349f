"""What stands in a target twice: slips, and what only looks like one."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.writing import doubled, said_twice

CHECKS = (*doubled.CHECKS, *said_twice.CHECKS)


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        (
            "法院驳回了上诉。",
            "The court dismissed the the appeal.",
            "The court dismissed the appeal.",
        ),
        ("这是她的家乡。", "This This is her home.", "This is her home."),
        ("他在门外。", "He was outside\noutside the gate.", "He was outside the gate."),
        ("预算将削减。", "It will be cut by will be cut by a tenth.", "It will be cut by a tenth."),
        (
            "省长王伟中。",
            "Governor Wang Weizhong Wang Weizhong spoke.",
            "Governor Wang Weizhong spoke.",
        ),
        (
            "三年徒刑。",
            "He got three years three years in prison.",
            "He got three years in prison.",
        ),
        ("他说会。", "It will, he said, he said.", "It will, he said."),
        ("内卷令人疲惫。", "This race, this race, is tiring.", "This race is tiring."),
        ("长期的计划。", "It is a long-term long-term plan.", "It is a long-term plan."),
        (
            "桥塌了。没有人受伤。",
            "It fell. No one was hurt. No one was hurt.",
            "It fell. No one was hurt.",
        ),
        (
            "雨停了。孩子来了。",
            "The rain stopped. They came. The rain stopped.",
            "The rain stopped. They came.",
        ),
        ("他想要被看见。", "What he wants is is to be seen.", "What he wants is to be seen."),
    ],
)
def test_what_follows_itself_is_taken_out(source: str, target: str, right: str) -> None:
    fixes = [each.fix for each in findings(CHECKS, checked(source, target, "body")) if each.fix]

    assert [each.apply(target) for each in fixes] == [right]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("桥塌了。没有人受伤。", "It fell. No one was hurt. There were no injuries."),
        (
            "博物馆秋天开放。免费。",
            "The museum opens in fall. It is free. The museum will open free in fall.",
        ),
        ("因为缺水，稻田龟裂。", "Because there is no water, paddies cracked for lack of water."),
        ("价格会回落，他说。", "He said prices would come down, he said."),
        ("6月3日，他失踪了。", "On June 3 he vanished on June 3."),
        ("自十月起增加航班。", "Starting in October it adds flights starting in October."),
        ("她穿红色长裙。", "She wore a long red dress that was red."),
        ("陈校长不愿受访。", "Principal Chen, the principal, declined."),
        ("外交部长王先生表示欢迎。", "The foreign minister, Foreign Minister Wang, agreed."),
        ("他们失去了一切。", "They lost everything they lost."),
        ("双方签署了协议。", "The two signed and signed an agreement."),
        ("展品有刀、剑和弓。", "There were swords, knives, swords and bows."),
        ("委员会将于明年开会。", "The panel will meet will again next year."),
        (
            "据路透社报道，边境将关闭。",
            "According to Reuters, the border will close, Reuters said.",
        ),
        ("情况逐步改善。", "Things are steadily getting steadily better."),
        ("公司裁员三千人。", "The firm cut 3,000 jobs 3,000."),
        ("他呼吁停火。", "He appealed for a truce, appealing for a truce with the rebels."),
        ("会议早上八点开始。", "The meeting begins at 8 a.m. in the morning."),
        ("与此同时，军队开进城里。", "Meanwhile, at the same time, troops moved into the city."),
        ("律师李某否认指控。", "Li, a lawyer Li, denied the charge."),
        ("诊所为没有保险的人看病。", "The clinic treats people without insurance treats people."),
    ],
)
def test_what_is_said_again_in_other_words_is_a_hint(source: str, target: str) -> None:
    assert codes(findings(CHECKS, checked(source, target, "body"))) == ["doubled.sense"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("她做过手术。", "She had had it; he said that that was so."),
        ("问题是谁来付钱。", "What the problem is is who will pay."),
        ("他喊：“快跑！快跑！”", "“Run away, run away!” he shouted."),
        ("天非常非常冷。", "It was very, very cold, and over and over and over."),
        ("他们去波拉波拉岛。", "They went to Bora Bora, Walla Walla and Pago Pago."),
        ("吃担担面。", "She ate dan dan noodles."),
        ("外祖母的戒指。", "It was her mother's mother's ring."),
        ("第一年没有收成。第二年没有收成。", "There was no harvest. There was no harvest."),
        ("6月3日他失踪，6月4日报案。", "He vanished on June 3; it was reported on June 4."),
        ("他说价格会回落，但要时间。", "Prices will come down, he said, but it will take time."),
        ("中芯国际公布财报。", "SMIC, China's largest chip maker, released earnings."),
        ("2023年有600人报名。", "In 2023, 600 people signed up, face to face, step by step."),
        ("他不断地等。", "He waited and waited."),
        ("他摸黑进来。", "He came in in the dark and went on on foot."),
        ("房间里的灯没关。", "The lamp was left on on the third floor."),
        (
            "两艘船并驾齐驱，冲过终点。",
            "The boats were neck and neck and finished as one.",
        ),
        ("问题是后来如何。", "The question was then was what came later worth it."),
        ("他想试着重新开始。", "He hopes to try to begin again and has always had hopes."),
        ("纽约州纽约市停电。", "New York, New York, lost its power."),
        ("喜鹊（Pica pica）在筑巢。", "The magpie, Pica pica, is nesting."),
        ("她越来越安静。", "She grew quieter and quieter, and wept for years and years."),
        ("他买了苹果、梨和青苹果。", "He bought apples, pears and green apples."),
        ("如果他有时间就好了。", "Had he had more time, it would have been well."),
        ("因地区和方法不同。", "It varies because of the region but also because of the method."),
        (
            "他昨天到家，比前天的预期晚。",
            "He came yesterday, later than hoped the day before yesterday.",
        ),
        ("因罢工，列车推迟发车。", "Because of the strike, the train is due to leave later."),
        ("下午三点她在家，晚上也在。", "At 3 p.m. she was home, and in the evening too."),
        ("肺部细胞。", "The lungs have cells found in the lungs."),
    ],
)
def test_what_is_meant_twice_is_left_alone(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target, "body")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("因罢工，列车停驶。", "Owing to the strike, trains halted as a result of the walkout."),
        ("因为大雾，航班取消。", "Because of fog, flights were cancelled due to poor visibility."),
    ],
)
def test_one_cause_at_both_ends_of_a_sentence_is_told(source: str, target: str) -> None:
    found = findings(CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == ["doubled.sense"]
