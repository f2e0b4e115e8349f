"""Words that limit what is said and may not go, and outcomes that may not come in."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.bitext.encoder import EncoderMissing, LazyEncoder
from workbench.checks.meaning.omissions import Omissions

CHECKS = (Omissions(LazyEncoder(lambda: EncoderMissing.NOT_INSTALLED)),)

LOST = [
    ("该区房屋平均售价为六万元。", "Homes in the district sell for 60,000 yuan."),
    ("最高可判十年监禁。", "The offence carries 10 years in prison."),
    ("校方正考虑把考试推迟一周。", "The school is putting the exam off for a week."),
    ("该市将在三个区试点垃圾分类。", "The city will sort waste in three districts."),
    ("她和丈夫经营一家面馆。", "She runs a noodle shop."),
    ("房子由他的妹妹林悦买下。", "The house was bought by Lin Yue."),
    ("居民指责工厂排污，厂方否认。", "Residents accused the factory of polluting the river."),
    ("这是世界最长的桥之一。", "It is the longest bridge in the world."),
    ("她是该国最受欢迎的歌手之一。", "She is the country’s most popular singer."),
    ("警方逮捕了涉嫌偷窃手机的男子。", "Police arrested the man, who had stolen mobile phones."),
]
KEPT = [
    ("该区房屋平均售价为六万元。", "Homes in the district typically sell for 60,000 yuan."),
    ("两队平均分配奖金。", "The two teams split the prize down the middle."),
    ("最高可判十年监禁。", "The offence is punishable by up to 10 years in prison."),
    ("校方正考虑把考试推迟一周。", "The school is thinking of putting the exam off for a week."),
    ("该市将在三个区试点垃圾分类。", "The city will try out waste sorting in three districts."),
    ("他父亲是医生，母亲是教师。", "His parents are a doctor and a teacher."),
    ("妻子说，他每天五点起床。", "He gets up at five every day, she said."),
    ("官方对此予以否认。", "Officials called the claim a lie."),
    ("经理否认收过钱。", "The manager confirmed that he had taken money."),
    ("这是世界最长的桥之一。", "Few bridges in the world are longer."),
    ("这是世界最长的桥之一。", "The bridge ranks with the longest in the world."),
    ("他吃掉了三分之一。", "He ate the largest third."),
    ("警方逮捕了涉嫌偷窃手机的男子。", "Police arrested the man for stealing mobile phones."),
    ("除周日外，泳池每天开放。", "The pool is open Monday to Saturday."),
]
OUTCOMES = [
    ("他在工厂受伤。", "He was hurt at the factory and later died."),
    ("银行昨天被劫。", "The bank was robbed yesterday, and a man was arrested."),
    ("部长上月休假。", "The minister went on leave last month and has resigned."),
]
TOLD = [
    ("歌手昨晚辞世。", "The singer died last night."),
    ("老人在睡梦中走了。", "The old man died in his sleep."),
    ("机上无人生还。", "All on board died."),
    ("嫌犯昨日落网。", "The suspect was arrested yesterday."),
    ("部长已下台。", "The minister has resigned."),
    ("掌声渐渐平息。", "The applause died down."),
]


@pytest.mark.parametrize(("source", "target"), LOST)
def test_what_limits_a_statement_is_missed(source: str, target: str) -> None:
    assert [each.code for each in findings(CHECKS, checked(source, target, "body"))] == [
        "omission.clause"
    ]


@pytest.mark.parametrize(("source", "target"), KEPT)
def test_what_is_kept_in_other_words_is_not(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(("source", "target"), OUTCOMES)
def test_an_outcome_that_nobody_told_is_added(source: str, target: str) -> None:
    found = findings(CHECKS, checked(source, target, "body"))

    assert [each.code for each in found] == ["omission.extra_clause"]


@pytest.mark.parametrize(("source", "target"), TOLD)
def test_an_outcome_in_other_words_is_not(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target, "body"))
