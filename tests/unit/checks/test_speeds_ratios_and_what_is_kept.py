"""Speeds, ratios, working days, and what bylines and credits say beside names."""

import pytest

from tests.unit.checks.figures_and_lines import codes, pairs
from workbench.model.segment import Role

RIGHT = """
阵风达到每秒50米。 | Gusts reached 180 kilometers an hour.
阵风达到每秒50米。 | Gusts reached 180 kilometers per hour.
風速每秒25公尺。 | The wind was blowing at 56 mph.
列车时速350公里。 | The trains run at 217 miles per hour.
该校师生比为1:18。 | The school has a student-teacher ratio of 18 to 1.
男女比例为3比1。 | The ratio of women to men was 1 to 3.
男女比例為3比1。 | The male-to-female ratio is 3:1.
外資買超120億元。 | Foreign investors bought a net NT$12 billion.
投信賣超3億元。 | Investment trusts sold a net NT$300 million.
产量只有去年的六成。 | Output is down 40 percent this year.
游客是去年的两倍。 | Visitor numbers have doubled.
车程将缩短到一小时以内。 | The drive will then take less than an hour.
本周一律停课。 | Classes are off all this week.
上周日均客流300万人次。 | Ridership averaged 3 million a day last week.
下周日程已排满。 | Next week's schedule is full.
本月3日至5日接受报名。 | Entries are taken from the 3rd to the 5th of this month.
截至20日，已有5人死亡。 | As of the 20th, five people had died.
到5日为止已有200人报名。 | Two hundred people had signed up by the 5th.
须在15个工作日内答复。 | It must answer within 15 business days.
须在15个工作日内答复。 | It must answer within three weeks.
须在15个自然日内答复。 | It must answer within 15 days.
股价连续五个交易日下跌。 | The shares fell for five days in a row.
客流量较去年同日增长5%。 | Ridership was 5 percent higher than on the same day last year.
第二季度环比增长3%。 | Output rose 3 percent from the first quarter to the second.
"""

WRONG = """
阵风达到每秒50米。 | Gusts reached 150 kilometers an hour.
男女比例为3比1。 | The ratio of women to men was 3 to 1.
男女比例為3比1。 | The male-to-female ratio is 1 to 3.
该校师生比为1:18。 | The school has a teacher-student ratio of 18 to 1.
护士和病人的比例是1比6。 | The ratio of nurses to patients is six to one.
下周日开幕。 | It opens next Monday.
截至20日，已有5人死亡。 | As of the 21st, five people had died.
须在15个工作日内答复。 | It must answer within 15 days.
须在15个自然日内答复。 | It must answer within 15 working days.
客流量较去年同日增长5%。 | Ridership rose 5 percent from the previous day.
第二季度环比增长3%。 | Output rose 3 percent in the third quarter.
"""

RIGHT_LINES = """
记者 苏明 实习生 何琳 | By Su Ming and intern He Lin
特约记者 苏明 | By Su Ming, special correspondent
記者吳庭妤／綜合報導 | By Wu Ting-yu
記者林怡君／綜合外電 | By Lin Yi-chun, from wire reports
记者苏明报道，何琳对本文亦有贡献 | By Su Ming. He Lin also contributed.
2023-03-12 09:35 来源：新京报 | March 12, 2023. Source: The Beijing News
作者：本刊评论员 | By our commentator
作者：苏明（本报特约记者） | By Su Ming, a special correspondent
作者：本刊记者 | By a staff reporter
"""

WRONG_LINES = """
记者 苏明 实习生 何琳 | By Su Ming and He Lin
见习记者 苏明 上海报道 | By Su Ming in Shanghai
特约记者 苏明 | By Su Ming
自由撰稿人 苏明 | By Su Ming
記者林怡君／綜合外媒 | By Lin Yi-chun
记者苏明报道，何琳对本文亦有贡献 | By Su Ming
2023-03-12 09:35 来源：新京报 | Source: The Beijing News
作者：本刊评论员 | By a reader
"""

RIGHT_CREDITS = """
左图：走失的老人。（家属提供）右图：搜救队。（消防局供图） | Left, the missing man. (Courtesy of \
the family) Right, the searchers. (Courtesy of the fire department)
莫高窟藏经洞。（苏明 摄） | The Library Cave at Mogao. (Photo by Su Ming)
青铜鼎。（河南博物院藏） | A bronze tripod. (Henan Museum)
两国外长会面。（路透社／联合采访） | The two foreign ministers meet. (Reuters/Pool)
民众排队。（苏明、何琳摄） | People line up. (Photo by Su Ming and He Lin)
微博截图 | Screenshot from Weibo
本报合成图；图片来源：路透社、法新社 | Photo illustration; source photographs from Reuters and AFP
"""

WRONG_CREDITS = """
左图：走失的老人。（家属提供）右图：搜救队。（消防局供图） | Left, the missing man. (Courtesy of \
the fire department) Right, the searchers. (Courtesy of the family)
青铜鼎。（河南博物院藏） | A bronze tripod. (Photo by the Henan Museum)
两国外长会面。（路透社／联合采访） | The two foreign ministers meet. (Reuters exclusive)
两国外长会面。（法新社／联合采访） | The two foreign ministers meet. (AFP)
江边晨雾。（苏明摄） | Morning mist on the river. (Photo by Su Ming and He Lin)
图／翻摄自脸书粉专「爱猫人」 | Photo: Facebook
微博截图 | Photo from Weibo
本报合成图；图片来源：路透社、法新社 | Photo illustration; source photographs from Reuters
"""


@pytest.mark.parametrize(("source", "target"), pairs(RIGHT))
def test_figures_and_days_in_other_words_are_not_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BODY) == []


@pytest.mark.parametrize(("source", "target"), pairs(WRONG))
def test_figures_and_days_that_are_others_are_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BODY)


@pytest.mark.parametrize(("source", "target"), pairs(RIGHT_LINES))
def test_bylines_that_keep_what_they_say_are_not_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BYLINE) == []


@pytest.mark.parametrize(("source", "target"), pairs(WRONG_LINES))
def test_bylines_that_lose_what_they_say_are_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BYLINE)


@pytest.mark.parametrize(("source", "target"), pairs(RIGHT_CREDITS))
def test_credits_that_keep_what_they_say_are_not_found(source: str, target: str) -> None:
    assert codes(source, target, Role.CAPTION) == []


@pytest.mark.parametrize(("source", "target"), pairs(WRONG_CREDITS))
def test_credits_that_lose_what_they_say_are_found(source: str, target: str) -> None:
    assert codes(source, target, Role.CAPTION)
