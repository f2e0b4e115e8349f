"""Moved days, rows, crossings, centuries, and what bylines and credits say beside names."""

import pytest

from tests.unit.checks.figures_and_lines import codes, pairs
from workbench.model.segment import Role

RIGHT = """
罚款比上年少了两成。 | Fines were 20 percent down on the year before.
裁员过后车间只剩四成工人。 | The cuts have taken six in 10 of the workshop's people.
决赛原定周四举行，推迟三天。 | The final, due on Thursday, will now be played on Sunday.
决赛原定周四举行，提前一天。 | The final, due on Thursday, has been brought forward to Wednesday.
发射原定5月30日，延后三天。 | The launch, planned for May 30, will be on June 2.
他当晚住院，翌日清晨出院。 | He spent the night in hospital and left early the next morning.
石桥建于十六世纪末。 | The stone bridge was built in the late 1500s.
本世纪初，这里还是渔村。 | In the early 2000s this was still a fishing village.
第三季GDP增长2.1%。 | GDP grew 2.1 percent in the third quarter.
这部剧的第三季昨日开播。 | The third season of the series started yesterday.
除夕夜，全家守岁。 | The family stayed up on Lunar New Year's Eve.
中秋节当晚，公园亮起花灯。 | Lanterns lit the park on the night of Sept. 17.
12月31日除夕倒数，海旁封路。 | Roads by the harbor were closed for the countdown on Dec. 31.
电话在零点一刻打来。 | The call came at a quarter past midnight.
火车凌晨1时进站。 | The train came in an hour after midnight.
她每隔一天游泳一次。 | She swims every other day.
一周后，桥梁通车。 | Seven days later the bridge was open.
该村人口跌破两千。 | Fewer than 2,000 people are left in the village.
人民币汇率跌破7.2。 | The yuan has weakened past 7.2 to the dollar.
股价连三跌。 | The shares fell for the third day in a row.
双向八车道的隧道今日通车。 | The tunnel, with four lanes in each direction, opened today.
十五个国家参赛，每国四人。 | Sixty contestants, four from each of 15 countries, took part.
每售出三辆车就有一辆是电动车。 | One in every three cars sold is electric.
全程用时2小时57分。 | It took just under three hours.
三名法官以二比一驳回上诉。 | The appeal was dismissed, one of the three judges dissenting.
不足两成的人赞成。 | Fewer than one in five were in favor.
"""

WRONG = """
罚款比上年少了两成。 | Fines came to 20 percent of last year's.
市值一天蒸发四分之一。 | Its market value shrank to a quarter in a day.
决赛原定周四举行，顺延一天。 | The final, due on Thursday, has been put off until Saturday.
决赛原定周四举行，提前一天。 | The final, due on Thursday, has been moved to Friday.
发射原定5月30日，延后三天。 | The launch, planned for May 30, will be on June 3.
他当晚住院，翌日清晨出院。 | He went into hospital that evening and left early the same morning.
石桥建于十六世纪末。 | The stone bridge was built in the late 1600s.
第三季GDP增长2.1%。 | GDP grew 2.1 percent in the second quarter.
末季亏损收窄。 | Losses narrowed in the third quarter.
除夕夜，全家守岁。 | The family stayed up on the night of Dec. 31.
中秋节当晚，公园亮起花灯。 | Lanterns lit the park on the night of Aug. 15.
电话在零点半打来。 | The call came at half past noon.
她每隔一天游泳一次。 | She swims every day.
一周后，桥梁通车。 | The next day the bridge was open.
隔周他又来了。 | He came again the following month.
该村人口跌破两千。 | The village's population has passed 2,000.
恒指升破两万点。 | The Hang Seng Index fell below 20,000.
股价连三跌。 | The shares fell for the second day in a row.
双向八车道的隧道今日通车。 | The tunnel, with eight lanes in each direction, opened today.
事故发生后第三天，他才道歉。 | He did not apologize until the day after the accident.
"""

RIGHT_LINES = """
记者 苏明、何琳 | By Su Ming and He Lin
記者鄭國安／臺南報導 | Cheng Kuo-an reports from Tainan
编译：苏明 来源：《卫报》 | Compiled by Su Ming. Source: The Guardian
晨报赴秘鲁特派记者 苏明 | By Su Ming, special correspondent in Peru
央视驻日本记者 苏明 | By Su Ming, CCTV correspondent in Tokyo
更新时间：2024年3月1日 | Updated March 1, 2024
来源：三联生活周刊 | Source: Sanlian Lifeweek
综合新华社、央视新闻报道 | From Xinhua and CCTV News
（作者为清华大学教授） | (The author is a professor at Tsinghua University.)
责编：苏明 美编：何琳 | Editor: Su Ming. Art editor: He Lin
口述：苏阿姨 整理：记者 何琳 | As told by Auntie Su to reporter He Lin
綜合外電報導 | From wire reports
撰文：鄺美恩 | By Kwong Mei-yan
读者来信 | Letters to the editor
"""

WRONG_LINES = """
记者 苏明、何琳 | By He Lin and Su Ming
記者鄭國安／臺南報導 | Interview by Cheng Kuo-an in Tainan
编译：苏明 来源：《卫报》 | Written by Su Ming. Source: The Guardian
晨报赴秘鲁特派记者 苏明 | By Su Ming, special correspondent in Chile
央视驻日本记者 苏明 | By Su Ming, CCTV correspondent in South Korea
【本报讯】记者 苏明 武汉报道：大桥昨天上午正式通车。 | By Su Ming in Nanjing -- The bridge is open.
更新时间：2024年3月1日 | Published March 1, 2024
来源：三联生活周刊 | Source: Caixin
综合新华社、央视新闻报道 | From Xinhua reports
（作者为清华大学教授） | (The author is a professor at Peking University.)
（翻译：数据新闻实习生苏明竹 校对：何琳） | Markets across Asia fell as traders waited.
綜合外電報導 | By our reporter
本报评论员 | By our reporter
"""

RIGHT_CREDITS = """
市民排队。（中央社記者苏明攝） | Residents wait in line. (CNA/Su Ming)
示意图：河道（制图：苏明） | Map: The river (Graphic by Su Ming)
（家属提供照片，不愿具名） | (Photo from a relative who did not want to be named)
（本报记者 苏明 摄，获新闻摄影奖） | (Photo by Su Ming, which won a prize for news photography)
海边日出。（网友供图） | Sunrise by the sea. (Photo from a social media user)
文字：苏明 摄影：何琳 制图：陈洁 | Text: Su Ming. Photos: He Lin. Graphics: Chen Jie
受访者提供的病历。 | A medical record provided by the interviewee.
监控截图显示男子进店。 | A still from a security camera shows the man going in.
"""

WRONG_CREDITS = """
市民排队。（中央社記者苏明攝） | Residents wait in line. (Su Ming)
示意图：河道（制图：苏明） | Map: The river (Photo by Su Ming)
（家属提供照片，不愿具名） | (Photo from a relative, Wang Lei)
（摄影者不详） | (Photo by Wang Lei)
文字：苏明 摄影：何琳 制图：陈洁 | Text: Su Ming. Photos: He Lin
受访者提供的病历。 | A medical record provided by the police.
监控截图显示男子进店。 | A phone video still shows the man going in.
2019年资料照：旧街。（路透社） | An old street in 2019. (Reuters)
图为乘组。新华社记者 琚振华 摄 | The crew. (Xinhua/Ju Zhenhuan)
"""


@pytest.mark.parametrize(("source", "target"), pairs(RIGHT))
def test_figures_that_are_told_in_other_words_are_not_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BODY) == []


@pytest.mark.parametrize(("source", "target"), pairs(WRONG))
def test_figures_that_are_told_wrongly_are_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BODY)


@pytest.mark.parametrize(("source", "target"), pairs(RIGHT_LINES))
def test_bylines_in_other_words_are_not_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BYLINE) == []


@pytest.mark.parametrize(("source", "target"), pairs(WRONG_LINES))
def test_bylines_that_say_something_else_are_found(source: str, target: str) -> None:
    assert codes(source, target, Role.BYLINE)


@pytest.mark.parametrize(("source", "target"), pairs(RIGHT_CREDITS))
def test_credits_in_other_words_are_not_found(source: str, target: str) -> None:
    assert codes(source, target, Role.CAPTION) == []


@pytest.mark.parametrize(("source", "target"), pairs(WRONG_CREDITS))
def test_credits_that_say_something_else_are_found(source: str, target: str) -> None:
    assert codes(source, target, Role.CAPTION)
