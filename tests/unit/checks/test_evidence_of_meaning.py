"""What a finding of negation, quotations or omissions rests on, and what speaks against it."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.bitext.glosses import all_stems_in, glossed, telling_words
from workbench.bitext.reworded_parts import is_reworded
from workbench.checks.meaning.contrasts import changed_round
from workbench.checks.meaning.negation import CHECKS as NEGATION
from workbench.checks.meaning.omissions import CHECKS as OMISSIONS
from workbench.checks.quotes.check import CHECKS as QUOTES
from workbench.model.finding import Span


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("她承认，自己也不知道。", "She admitted that she did not know either."),
        ("孩子不准入内。", "Children are not allowed inside."),
        ("“这样的房子谁敢住？”她问。", "“Nobody would dare to live there,” she said."),
        ("便宜的药未必有效。", "Cheap medicine does not always work."),
        ("法律允许他这样做。", "Nothing prevents him from doing so under the law."),
        ("股价没有恶化。", "The share price was stable."),
        ("他向朋友借了一万元。", "A friend lent him 10,000 yuan."),
        ("乘客抱怨公司没有及时退票。", "Passengers said the company was slow to refund tickets."),
        ("他病了一年，没有告诉家人。", "He was ill for a year and kept it from his family."),
        ("票房比公司预期的低。", "The company had hoped for higher receipts at the box office."),
        ("支持修路的人多过反对的人。", "Supporters of the road outnumber opponents."),
        ("进食前后都要洗手。", "Wash your hands before and after eating."),
        ("他从不缺席会议。", "He turns up at every meeting."),
        ("油价不升反降。", "Oil fell instead of rising."),
        ("她泣不成声地讲述了经过。", "Sobbing, she told what had happened."),
        ("当地的收入不高。", "Incomes there are low."),
        ("他在家就能上班。", "He can work without leaving home."),
    ],
)
def test_what_is_denied_in_another_way_is_no_finding(source: str, target: str) -> None:
    assert findings(NEGATION, checked(source, target, "body")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("除非下雪，否则比赛照常进行。", "The game will go ahead if it snows."),
        ("便宜的药未必有效。", "Cheap medicine always works."),
        ("政府维持税率不变。", "The government decided to change the tax rate."),
        ("他从未离开过村子。", "He often left the village."),
        ("油价不升反降。", "Oil rose instead of falling."),
        ("他下调了增长预期。", "He raised his growth forecast."),
        ("会议推迟到九月。", "The meeting has been brought forward to September."),
        ("这不只是钱的问题。", "It is only a matter of money."),
        ("部长无意辞职。", "The minister intends to resign."),
        ("票房比公司预期的低。", "Receipts were higher than the company had expected."),
        ("三人仍下落不明。", "The whereabouts of the three are known."),
        ("和解并非没有可能。", "A settlement is impossible."),
        ("投票的选民不足四成。", "More than 40 percent of voters cast ballots."),
        ("当局设卡以防止病毒传入。", "The authorities set up checkpoints to let the virus in."),
        (
            "亏损的原因不是罢工，而是火灾。",
            "The losses were the result of the strike, not of the fire.",
        ),
    ],
)
def test_what_english_must_deny_and_does_not_is_found(source: str, target: str) -> None:
    assert findings(NEGATION, checked(source, target, "body"))


def test_a_contrast_is_changed_round_only_where_both_halves_are() -> None:
    source = "原因不是罢工，而是火灾。"

    assert [*changed_round(source, "The cause was the strike, not the fire.")] == [Span(29, 38)]
    assert [*changed_round(source, "The cause was not the fire but the strike.")]
    assert not [*changed_round(source, "The cause was the fire, not the strike.")]
    assert not [*changed_round(source, "The cause was not the strike but the fire.")]
    assert not [*changed_round(source, "A blaze was to blame, not workers.")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("当地推行“夜校”计划。", "The area is promoting a plan for night schools."),
        ("昔日“钢城”焕然一新。", "The former city of steel has a new face."),
        ("专家呼吁建立“防火墙”，隔离风险。", "Experts urged that a firewall be set up."),
        ("他把「的」寫錯了。", "He miswrote the particle 的."),
        ("“快跑，”她喊道。“水来了。”", "“Run! The water is coming,” she shouted."),
        ("“走吧，”他说。“天黑了。”", "“Let's go,” he said. “It's dark.”"),
        ("众人高喊：“加油！加油！”", "“Come on!” they all shouted."),
        ("她说：“我听见有人喊‘着火了’。”", "“I heard someone shout ‘Fire!’” she said."),
        ("“他从没抱怨过。”她说。", "“He never complained,” she said."),
        ("他發文「一路好走，老友」。", "“Farewell, old friend,” he posted."),
    ],
)
def test_terms_and_quotations_put_freely_are_no_finding(source: str, target: str) -> None:
    assert not any(
        each.startswith("quote.")
        for each in codes(findings(QUOTES, checked(source, target, "body")))
    )


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("反对党指总理“操纵选举”。", "The prime minister rigged the vote.", "quote.marks_lost"),
        ("横幅上写着“还我土地”。", "A banner demanded land.", "quote.marks_lost"),
        ("“这样公平吗？”他问。", "“This is fair,” he said.", "quote.partial"),
        (
            "他称这是“严重误判”，并呼吁各方重新谈判。",
            "He called it “a serious mistake, and urged all sides to negotiate again.”",
            "quote.stretched",
        ),
    ],
)
def test_what_somebody_said_is_kept_in_marks_and_no_more(
    source: str, target: str, code: str
) -> None:
    assert code in codes(findings(QUOTES, checked(source, target, "body")))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("会议强调，要统一思想，提高认识，凝聚共识。", "The meeting called for unity."),
        ("大雨过后，三个村庄的居民已被疏散。", "Three villages were evacuated after the rain."),
        ("在这种情况下，航班全部取消。", "All flights were canceled."),
        ("国家发展和改革委员会今日发布通知。", "The NDRC issued a notice today."),
        ("面对失败，他仍然镇定自若。", "He kept cool in defeat."),
    ],
)
def test_a_part_told_in_other_words_was_not_left_out(source: str, target: str) -> None:
    assert findings(OMISSIONS, checked(source, target, "body")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("大火烧毁了仓库，两名工人受伤。", "The fire destroyed the warehouse."),
        ("法案获得通过，反对党表示将上诉。", "The bill was passed."),
        ("代表团访问了越南、泰国、老挝和缅甸。", "The delegation visited Vietnam and Laos."),
    ],
)
def test_a_part_that_no_word_is_left_for_was_left_out(source: str, target: str) -> None:
    assert findings(OMISSIONS, checked(source, target, "body"))


def test_words_that_render_nothing_else_have_room_for_a_part() -> None:
    source = "大雨过后，村民已被转移。"
    part = Span(5, 11)

    assert is_reworded(
        source, part, "After heavy rain the hamlet was emptied overnight.", whole=True
    )
    assert not is_reworded(source, part, "It rained heavily.", whole=True)


def test_an_item_of_a_list_is_never_told_by_other_words() -> None:
    source = "会议讨论缺水、停电和治安。"

    assert not is_reworded(source, Span(7, 9), "They met over taps, lamps and crime.", whole=True)


def test_forms_made_by_no_rule_are_forms_of_their_words() -> None:
    assert {"hear", "heard"} <= all_stems_in("heard")
    assert "find" in all_stems_in("found")


def test_words_of_the_news_stand_beside_the_dictionary_s() -> None:
    (word,) = glossed("疏散")

    assert "evacu" in word.own


def test_names_tell_nothing_but_the_first_word_of_a_sentence_may() -> None:
    assert telling_words("Farewell, Mr Li of Hunan. Goodbye!") == ("Farewell", "Goodbye")
