"""What stands inside quotation marks is the source's, and said by whom the source says."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.quotes.check import CHECKS


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (
            "赖清德说：“我们会合作。”朱立伦表示，要看法案内容。",
            "“We will cooperate,” Eric Chu said. Lai Ching-te said it depended on the bill.",
            "quote.speaker",
        ),
        (
            "记者问：“你后悔吗？”他答：“一点也不。”",
            "“Not at all,” the reporter said. “Do you regret it?” he asked.",
            "quote.speaker",
        ),
        ("“别走！”一名女子喊道。", "“Don't go!” a man shouted.", "quote.speaker"),
        (
            "她只回了一句：“晚安。”",
            "She wrote only: “Good night, and thank you all.”",
            "quote.stretched",
        ),
        (
            "院长说：「我們會公布報告。」他沒有說明死因。",
            "“We will publish the report. He did not give the cause of death,” the director said.",
            "quote.stretched",
        ),
        (
            "“他们要房子，要工作，也要尊严，”她说。",
            "“They want homes and dignity,” she said.",
            "quote.partial",
        ),
        ("局长说：“我没有收过钱。”", "The chief said “he never took any money”.", "quote.person"),
        (
            "“我不同意。”院长说。“我也不同意。”她回答。",
            "“I disagree, and I disagree too,” the director said.",
            "quote.missing",
        ),
        (
            "“路断了，”村长说，“电也停了。”他逃了。他说，最怕的是下雨。",
            "“The road is cut,” he said, “the power off.” He fled. “I fear the rain,” he said.",
            "quote.extra",
        ),
        (
            "「房價太高，」林小姐說，「薪水根本追不上。」",
            "“Housing is too dear,” Ms. Lin said.",
            "quote.partial",
        ),
        (
            "她说：“房子没了，可以再盖；人没了，就什么都没了。”",
            "“A house can be rebuilt,” she said.",
            "quote.partial",
        ),
        (
            "“货车停了。工人走了。仓库是空的。”他说。",
            "“The trucks have stopped. It is empty,” he said.",
            "quote.partial",
        ),
        (
            "妈妈哭着说：“让我进去！”",
            "“Let me in! My son is in there!” she cried.",
            "quote.stretched",
        ),
        (
            "她说，父亲是“最好的人”。",
            "“Her father, she said, was the best of men.”",
            "quote.stretched",
        ),
        (
            "他批评计划“脱离现实”且“浪费公帑”。",
            "He called it “divorced from reality” and a waste.",
            "quote.marks_lost",
        ),
        (
            "总理将谈判形容为“坦率”。",
            "The premier described the talks as frank.",
            "quote.marks_lost",
        ),
        (
            "墙上刷着“安全第一”“质量至上”等标语。",
            "Slogans such as “Safety First” and quality above all.",
            "quote.marks_lost",
        ),
        ("志愿者凌晨做饭。", "The “volunteers” cook at dawn.", "quote.marks_added"),
        (
            "她认为规划应听取租户意见。",
            "She believes that plans should “listen to tenants.”",
            "quote.marks_added",
        ),
        (
            "母亲说：“他问了一句‘米还够吗’，就挂了。”",
            "“He asked if we had rice and hung up,” she said.",
            "quote.nested_lost",
        ),
        (
            "護士說病人「很配合」，女兒卻說他「被綁在床上」。",
            "The daughter called him “cooperative”; the nurse said he was “tied down.”",
            "quote.speaker",
        ),
        (
            "法官问：“你认罪吗？”被告答：“认罪。”",
            "“Are you guilty?” the defendant asked. “Yes,” the judge said.",
            "quote.speaker",
        ),
        (
            "“我签的字，我负责。”院长说。副院长不语。",
            "“I signed it, and I answer for it,” the deputy director said.",
            "quote.speaker",
        ),
        (
            "《周末》引述一名律师的话说：“这是遗留问题。”",
            "“It is an old problem,” Weekend said.",
            "quote.attribution",
        ),
        (
            "學長說：「教授說『下週交』，不是今天。」",
            '"He said "next week," not today," he said.',
            "quote.nesting",
        ),
    ],
)
def test_what_is_not_the_source_s_is_found(source: str, target: str, code: str) -> None:
    assert code in codes(findings(CHECKS, checked(source, target, "body")))


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        (
            "王律师称指控“毫无根据”，将上诉。",
            "Wang called it “groundless and said he would appeal.”",
            "Wang called it “groundless” and said he would appeal.",
        ),
        (
            "官员表示项目“不会停工”。",
            "It “will not stop, officials said.”",
            "It “will not stop,” officials said.",
        ),
        (
            "“疫苗是安全的，”陈医生说，“没有证据显示相反。”",
            '"The vaccine is safe, Dr. Chen said. There is no evidence against it."',
            '"The vaccine is safe," Dr. Chen said. "There is no evidence against it."',
        ),
        ("三名专家赶到现场。", "Three “experts” rushed there.", "Three experts rushed there."),
        (
            "“我们不会忘记，”她说。",
            "“We will not forget, she said.",
            "“We will not forget,” she said.",
        ),
        (
            "“我们不会忘记，”她说。",
            "We will not forget,” she said.",
            "“We will not forget,” she said.",
        ),
        ("他說：「我們會抗爭。」", "He said: “We will fight.", "He said: “We will fight.”"),
        (
            "學長說：「教授說『下週』。」",
            "“He said “next week,” not now,” he said.",
            "“He said ‘next week,’ not now,” he said.",
        ),
        (
            "學長說：「教授說『下週』。」",
            "“Oh,” he said. ‘He said “next week,” not now.’",
            "“Oh,” he said. “He said ‘next week,’ not now.”",
        ),
    ],
)
def test_marks_are_set_around_what_was_said(source: str, target: str, right: str) -> None:
    fixes = [each.fix for each in findings(CHECKS, checked(source, target, "body")) if each.fix]

    assert right in [each.apply(target) for each in fixes]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "他说：“这是‘硬仗’，必须打赢。”",
            "“This is a ‘tough battle’ and we must win it,” he said.",
        ),
        (
            "李强说“必须马上撤”，站长却说“再等等”。",
            (
                "The stationmaster said, “Wait a little longer,” though Li insisted, "
                "“We have to pull out right now.”"
            ),
        ),
        ("她说“累”，又说“值得”。", "She said she was “tired,” and then that it was “worth it.”"),
        ("台风“海燕草”逼近。", "Typhoon Haiyancao nears."),
        ("他的外号是“老虎”。", "He is known as Tiger."),
        ("所谓“自愿捐款”是扣的。", "The so-called voluntary donations were docked."),
        ("他的小说《雪线》入围。", "His novel “Snow Line” made the list."),
        ("绰号豹哥的人落网。", "The man known as “Brother Leopard” was caught."),
        (
            "他说：“政府必须回应。”他还说：“否则罢工。”",
            "“The government must respond,” he said. “Or we strike.”",
        ),
        ("一位职员说：“我们也在等通知。”", "“We, too, are waiting to be told,” said a clerk."),
        ("一位校長說：「我們等。」", "“We will wait,” the principal said."),
        ("“为什么？”一名幸存者反复问。", "“Why us?” one survivor kept asking."),
        ("他说：“再见了。”", "“Goodbye to you all,” he said."),
        (
            "赖清德说：“我们会合作。”朱立伦回应：“那要看。”",
            "“We will cooperate,” Lai Ching-te said, to which Eric Chu responded: “That depends.”",
        ),
        (
            "父亲说：“不能放弃。”母亲补充说：“我们要真相。”",
            "“We can't give up,” said the father, the mother adding: “We want the truth.”",
        ),
        ("“救命！”一名女子喊。", "“Help!” shouted a woman, and a man ran up."),
        (
            "局长说：“我信任他，他没有收钱。”",
            "The chief said “he never took any money, I trust him”.",
        ),
        (
            "邻居说：“前一天他还跟我打招呼。”",
            "“He said hello to me the day before,” a neighbour said.",
        ),
    ],
)
def test_what_english_says_otherwise_is_left_alone(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target, "body")) == []
