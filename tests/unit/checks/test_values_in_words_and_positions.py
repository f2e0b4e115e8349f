"""Figures and days that words tell, and where captions put people, right and wrong."""

import pytest

from workbench.checks.credits import captions
from workbench.checks.credits import credits as photo_credits
from workbench.checks.dates.check import DateCheck
from workbench.checks.numbers.check import NumberCheck
from workbench.checks.rule import SegmentCheck
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.services.checking.inputs import PairRow, as_checked

VALUES: tuple[SegmentCheck, ...] = (NumberCheck(), DateCheck())
CAPTIONS: tuple[SegmentCheck, ...] = (
    *photo_credits.CHECKS,
    captions.Positions(),
    captions.DateKept(),
)

# The house's own taste, which says nothing of right and wrong.
_STYLE = {"date.style", "credit.style"}

RIGHT = """
陈立、赵敏等七人获奖。 | Chen Li, Zhao Min and five others won prizes.
九人报名，其中八人录取。 | Nine applied, and all but one were admitted.
样本有百分之九十九合格。 | All but 1 percent of the samples passed.
谁也不能百分之百保证。 | Nobody can be absolutely sure.
他只说了三个字：“不知道。” | He said only, "I don't know."
标准普尔指数上涨1.2%。 | The S&P 500 rose 1.2%.
（一）守时；（二）保密。 | (1) Be on time; (2) keep it confidential.
四十至五十岁的男子最易得病。 | Men in their 40s are most at risk.
每亩产粮八百斤。 | It yields 6 tonnes of grain per hectare.
全程一小时四十分钟。 | The journey takes 100 minutes.
她的成绩是2小时8分33秒。 | Her time was 2:08:33.
三十二对新人成婚。 | Sixty-four people were married.
甲队得三十分，乙队二十八分，列第二。 | Team A had 30 points, two ahead of Team B.
被捕的有11男3女。 | Fourteen people, three of them women, were arrested.
赢得83席，比上届多九席。 | It won 83 seats, up from 74.
培训为期18个月。 | Training takes up the year and a half before that.
他得了八分半。 | He scored 8.5.
每升降价0.35元。 | It is 35 fen a liter cheaper.
时间不要超过20分钟。 | It should take no more than 20 minutes.
法院判他监禁8年6月。 | The court jailed him for eight years and six months.
法院判他监禁8年6月。 | The court jailed him for eight and a half years.
除周一外，博物馆每天开放。 | The museum is open Tuesday to Sunday.
图书馆周二至周日开放。 | The library is open every day except Monday.
（6月3日）本社昨天从布拉格报道。 | This was reported from Prague on June 2.
她昨受访时否认。 | She denied it in an interview yesterday.
处长周一鸣到场。 | Commissioner Chow Yat-ming was there.
明日凌晨起油价下调。 | Fuel prices go down from midnight.
周四晚上，双方共进晚餐。 | They had dinner that evening.
照片未注明日期。 | The photo is undated.
会谈从昨天上午九点开始。 | The talks went on from 9 yesterday morning.
第四季度扭亏。 | It made a profit in the last three months of the year.
9月出口环比增3%，同比降1%。 | September exports rose 3% from August, down 1% from a year earlier.
展览即日起至12月15日举行。 | The show runs until Dec. 15.
花了大半年时间。 | It took the better part of a year.
受访的120人中，四成人不投票。 | Of the 120 people polled, 48 do not vote.
近六个主场五胜一平。 | It has won five and drawn one of its last six home games.
本世纪头十年，城墙被拆。 | The wall came down in the first decade of the century.
"""

WRONG = """
三十二对新人成婚。 | Thirty-two newlyweds were married.
判处有期徒刑三年零六个月。 | He was sentenced to three years.
每股0.28元，去年为0.32元。 | It paid 0.32 yuan a share, down from 0.28 yuan.
禁令已实施半年。 | The ban has been in force for six weeks.
27架飞机、9艘舰艇，其中18架越线。 | Nine ships and 27 aircraft came, eight of which crossed.
两人缺席，其余四十八人反对。 | Two were absent and the other 46 were against.
烧毁林地约2000亩。 | About 2,000 acres of woodland burned.
规定在公布三十日后生效。 | The rules take effect three days after publication.
法院判他监禁8年6月。 | The court jailed him for eight years and three months.
除周一外，博物馆每天开放。 | The museum is open every day but Tuesday.
（6月3日）本社昨天从布拉格报道。 | This was reported from Prague on June 1.
她昨受访时否认。 | She denied it in an interview today.
外长下周访问该国。 | The minister visits the country next month.
9月出口环比增3%，同比降1%。 | September exports rose 3% from a year earlier.
展览即日起至12月15日举行。 | The show opens on Dec. 15.
本季度末前完成。 | It will be done by the end of the year.
假期首日，人山人海。 | It was packed on the last day of the holiday.
委员会每季度开会一次。 | The committee meets once a month.
工程须在月内完工。 | The work must be done before the year is out.
书店上月底关门。 | The bookshop closed at the end of last year.
轮渡从周三起停驶。 | Ferries have been idle since the weekend.
该镇有小学5所、中学2所。 | The town has five secondary schools and two primary schools.
人均年收入仅合三百美元。 | Income per head is just $300 a month.
首日收两千三百万，第二日九百万。 | It took 9 million on its first day and 23 million on its second.
新学年开始。 | It is the start of the new calendar year.
"""

RIGHT_CAPTIONS = """
陈立（左二）与同事合影。 | Chen Li, second from left, with colleagues.
右起：陈立、赵敏。 | From left: Zhao Min and Chen Li.
赵敏（右）与陈立（左）握手。 | Chen Li, left, shakes hands with Zhao Min.
左、右分别为市长和大使。 | The mayor and the ambassador.
图左为市长。 | The mayor, left.
摄影：陈立 | Photographer: Chen Li
陈立 摄 | Chen Li
文/图 陈立 | Words and pictures: Chen Li
救援。（武警部队供图） | The rescue. (Handout photo from People's Armed Police)
国家发改委供图 | Photo: NDRC
旧港。记者陈立摄 | The old port. Chen Li
"""

WRONG_CAPTIONS = """
陈立（左）与对手。 | Chen Li, right, with his opponent.
陈立（左二）与同事合影。 | Chen Li, third from left, with colleagues.
前排中为陈立。 | Chen Li in the middle of the back row.
左起：陈立、赵敏。 | From right: Chen Li and Zhao Min.
赵敏（右）与陈立（左）握手。 | Zhao Min, left, shakes hands with Chen Li, right.
赵敏（右）与陈立握手。 | Chen Li, right, shakes hands with Zhao Min.
左为市长，右为大使。 | The ambassador, left, and the mayor.
图3：新校舍。 | Figure 5: The new school.
图为壁画。 | A mural. (Courtesy of the museum)
湖面结冰。（校友提供） | A frozen lake. (Weibo)
通缉令。（翻摄自警政署网站） | The wanted notice. (CNA)
孩子在玩。（安纳多卢通讯社） | A child at play. (AFP)
1949年的街头。 | A street.
文/图 孙燕 | Text and photos by Sun Yanling
救援。（武警部队供图） | The rescue. (Handout photo from the People's Liberation Army)
左为陈立，右为赵敏。（左：路透社；右：法新社） | Two people. (Left: AFP; right: Reuters)
国家发改委供图 | Photo: Ministry of Commerce
海报。（出品方供图） | The poster. (Courtesy of the cinema)
议案通过。（路透社） | The bill passed. Reuters (Photo: Reuters)
"""


def _codes(checks: tuple[SegmentCheck, ...], role: Role, row: str) -> set[str]:
    source, target = (cell.strip() for cell in row.split(" | "))
    (checked,) = as_checked([PairRow(1, source, target, role, article="1")], ())
    found = [each for check in checks for each in check.check(checked, HouseStyle())]
    return {each.code for each in found if not each.about_source} - _STYLE


@pytest.mark.parametrize("row", RIGHT.strip().splitlines())
def test_figures_and_days_told_in_words_are_right(row: str) -> None:
    assert not _codes(VALUES, Role.BODY, row)


@pytest.mark.parametrize("row", WRONG.strip().splitlines())
def test_figures_and_days_that_words_change_are_found(row: str) -> None:
    assert _codes(VALUES, Role.BODY, row)


@pytest.mark.parametrize("row", RIGHT_CAPTIONS.strip().splitlines())
def test_people_in_their_places_and_credits_in_other_forms_are_right(row: str) -> None:
    assert not _codes(CAPTIONS, Role.CAPTION, row)


@pytest.mark.parametrize("row", WRONG_CAPTIONS.strip().splitlines())
def test_people_in_other_places_and_other_credits_are_found(row: str) -> None:
    assert _codes(CAPTIONS, Role.CAPTION, row)
