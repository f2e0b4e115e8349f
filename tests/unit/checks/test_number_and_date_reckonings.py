"""What arithmetic, comparison and usage explain is no finding; what they do not explain is one."""

import pytest

from workbench.checks.dates.check import DateCheck
from workbench.checks.numbers.check import NumberCheck
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.services.checking.inputs import PairRow, as_checked

CHECKS = (NumberCheck(), DateCheck())

RIGHT = """
失业率由5.1%升至5.6%。 | Unemployment climbed half a percentage point, to 5.6 percent.
湖人队以4比2淘汰勇士队。 | The Lakers knocked out the Warriors in six games.
上海队以四比一击败北京队。 | Shanghai beat Beijing by three goals.
她以2比0轻取对手。 | She beat her opponent in straight sets.
公司员工由500人增至1000人。 | The company's workforce doubled to 1,000.
公司员工由1200人减至400人。 | The company cut its workforce by two-thirds, to 400.
票价由10元涨到15元。 | Fares rose 50 percent to 15 yuan.
男性120人，女性80人。 | There were 200 people in all, 120 of them men.
共出动救护车5辆、消防车12辆。 | Seventeen vehicles were sent: five ambulances and 12 fire engines.
他比姐姐小5岁，今年40岁。 | He is 40 and his sister is 45.
该校有学生800人，其中女生占六成。 | Some 480 of the school's 800 students are girls.
工程总投资30亿元，已完成20亿元。 | Two-thirds of the 3 billion yuan budget has been spent.
船上有18名船员，6人获救，12人失踪。 | Six of the 18 crew were rescued; the rest are missing.
这条路全长120公里，其中桥隧80公里。 | The road is 120 km (75 miles) long, two-thirds of it bridges.
他被判刑两年三个月。 | He was sentenced to 27 months.
三月二日至十九日停航。 | Ferries are suspended from March 2 to 19.
一九五一至一九五六年他在军中。 | He was in the army from 1951 to 1956.
传真：021-5550-0123 | Fax: +86 21 5550 0123
热线：8005550147 | Hotline: 800 555 0147
小猪长到六斤八两才断奶。 | The piglet was weaned at 3.4 kilograms.
索道全长三公里五百米。 | The cable car is 3.5 kilometers long.
他跑完42.195公里，用时三小时。 | He finished the marathon in three hours.
五人中有四人生还。 | All but one of the five survived.
最大风力达42米/秒。 | Winds reached 42 meters per second (151 km/h).
进口降幅收窄5个百分点，至12%。 | The fall in imports narrowed to 12 percent from 17 percent.
央行宣布加息25个基点。 | The central bank announced a quarter-point rate increase.
她在决赛中获得第四名，无缘奖牌。 | She came in one place short of a medal.
她以两小时十四分零四秒打破纪录。 | She broke the record in 2:14:04.
油条从两块五提到三块。 | Fried dough sticks went from 2.50 yuan to 3.
比原纪录快34秒。 | That is 34 seconds faster than the old record.
新电池的容量是旧款的三倍。 | The old battery has one-third the capacity of the new one.
赢了3比6、7比6、6比2。 | She won, 3–6, 7–6, 6–2.
多数是六七十岁的老人。 | Most are people in their 60s and 70s.
他1990年入厂，2020年退休。 | He joined the factory in 1990 and retired three decades later.
他1980年出生，15岁移民加拿大。 | Born in 1980, he moved to Canada in 1995.
他1997年入学，次年退学。 | He entered in 1997 and dropped out in 1998.
案发于2021年，次年六月立案。 | The crime was in 2021; a case was opened in June the following year.
今年销量比去年少一成。 | Sales are down 10 percent this year.
今年增长4.8%，明年4.2%。 | Growth will be 4.8 percent this year and 4.2 percent next.
春节前夕，车站人满为患。 | Stations were packed on the eve of the Spring Festival.
北京时间7日凌晨，名单公布。 | The list came in the early hours of the 7th, Beijing time.
她昨向記者表示，不會辭職。 | She told reporters yesterday that she would not resign.
立秋已过，暑热未消。 | Autumn has officially begun, but the summer heat lingers.
立春已過，北方仍是一片冰天雪地。 | Lichun has passed, but the north is still in the grip of winter.
石桥建于南宋。 | The stone bridge was built in the Song dynasty.
故宫藏有明清瓷器。 | The museum has porcelain of the Ming and Qing dynasties.
大桥2015年动工，2019年竣工。 | Completed in 2019, the bridge had been begun in 2015.
每百名老人有床位3.6张。 | There are 36 beds for every thousand older people.
每千人有医生3.2名。 | There are 320 doctors per 100,000 people.
处五十元以上、二百元以下罚款。 | The fine is 50 to 200 yuan.
冬装八折，满千减百。 | Coats are 20 percent off, and 100 yuan less for every 1,000 spent.
冬装八折，满300减50。 | Coats are 20 percent off, and 50 yuan less for every 300 spent.
一家五口挤在一间屋里。 | She and the four other members of her family share a room.
涉騙千二萬，董事囚四年。 | The director got four years for a HK$12 million fraud.
他买下两亩三分地。 | He bought 2.3 mu of land.
平均年龄二十三岁半。 | The average age was 23 1/2.
六回合，三比零获胜。 | Six rounds, three judges to none, and a win.
他的附件三在图三之后。 | His Appendix 3 comes after Figure 3.
裝置容量約三百萬瓩。 | Capacity is about 3 gigawatts.
一個110呎的劏房。 | A flat of 110 square feet.
新路比旧路近四十公里。 | The new road saves 40 kilometers.
台风逼近 四省戒备 | Four provinces on guard as typhoon closes in
两名二十多岁的选手获奖。 | Two twenty-something athletes won.
标书自6月3日起至6月16日止发售。 | Tenders are on sale for two weeks from June 3.
花瓶烧制于清康熙年间。 | The vase was fired in the Kangxi reign.
每年冬至前后，羊肉热销。 | Lamb sells well around the winter solstice.
龙年春节，游客大增。 | Visitors surged over the Spring Festival of the Year of the Dragon.
术后次日，她下床走动，一周后出院。 | She was up the day after her operation and home a week later.
当晚，他飞往巴黎。 | He flew to Paris that evening.
2023年农历新年前夕，发生枪击案。 | A shooting took place on the eve of the Lunar New Year in 2023.
过去一年只有三十一条海豚。 | There were just 31 dolphins last year.
化石出土于侏罗纪中期地层。 | The fossil is from Middle Jurassic rock.
"""

WRONG = """
每百名老人有床位3.6张。 | There are 63 beds for every thousand older people. | number.value
处五十元以上、二百元以下罚款。 | The fine is 50 to 300 yuan. | number.value
冬装八折，满千减百。 | Coats are 20 percent off, and 200 yuan less for every 1,000. | number.extra
他买下两亩三分地。 | He bought 2.8 mu of land. | number.value
标书自6月3日起至6月16日止发售。 | Tenders are on sale for three weeks from June 3. | date.missing
花瓶烧制于清康熙年间。 | The vase was fired in the Qianlong reign. | date.value
每年冬至前后，羊肉热销。 | Lamb sells well around the summer solstice. | date.value
龙年春节，游客大增。 | Visitors surged in the Year of the Snake. | date.value
术后次日，她下床走动，一周后出院。 | She was up on the same day and home a week later. | date.value
当晚，他飞往巴黎。 | He flew to Paris the next evening. | date.value
投票前一天，他退选。 | He pulled out the next day. | date.value
三月二日至十九日停航。 | Ferries are suspended from March 2 to 18. | date.value
他被判刑两年三个月。 | He was sentenced to 26 months. | number.value
小猪长到六斤八两才断奶。 | The piglet was weaned at 3.8 kilograms. | number.value
五人中有四人生还。 | All but two of the five survived. | number.value
事故造成3人死亡、5人受伤。 | The accident killed two people and injured five. | number.value
上海队以3比1取胜。 | Shanghai won 4-1. | number.value
去年亏3亿元，今年亏5亿元。 | It lost 200 million yuan last year, 500 million now. | number.value
产量由40吨增至60吨。 | Output rose from 20 tonnes to 60 tonnes. | number.value
全村有200户，其中50户脱贫。 | Of the village's 200 households, 150 have left poverty. | number.value
价格从100元降到80元。 | The price fell from 120 yuan to 80. | number.value
年过七旬的导演执导舞台剧。 | The director, who is over 60, is directing a play. | number.value
新电池的容量是旧款的三倍。 | The new battery holds one-third of the old model. | number.value
她囊括单打、双打两枚金牌。 | She won three gold medals, in the singles and doubles. | number.value
赢了3比6、7比6、6比2。 | She won, 3–6, 6–7, 6–2. | number.swapped
共出动31车、98人。 | It sent 98 vehicles and 31 firefighters. | number.swapped
母亲三十九岁，儿子十一岁。 | The mother, 11, and her son, 39, died. | number.swapped
他2月3日被捕，4月19日被起诉。 | Arrested on April 19, he was charged on Feb. 3. | number.swapped
公司成立于1998年，2005年上市。 | Founded in 2005, the company listed in 1998. | number.swapped
他1997年入学，次年退学。 | He entered in 1997 and dropped out in 1999. | date.value
案发于2021年，次年六月立案。 | The crime was in 2021, the case in June that year. | date.value
入冬以来，已有四艘渔船失联。 | Four boats have been lost since the start of autumn. | date.value
这是明代的石碑。 | This stele dates from the Qing dynasty. | date.value
7月出口同比下滑14.5%。 | Exports fell 14.5 percent from a year earlier. | date.missing
发布会于北京时间9月10日凌晨1时举行。 | It begins at 1 a.m. on September 10. | date.missing
"""


def codes(source: str, target: str) -> set[str]:
    (checked,) = as_checked([PairRow(1, source, target, Role.BODY, article="1")], ())
    found = [each for check in CHECKS for each in check.check(checked, HouseStyle())]
    return {each.code for each in found if not each.about_source and each.code != "date.style"}


def _rows(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for line in text.strip().splitlines()]


@pytest.mark.parametrize(("source", "target"), _rows(RIGHT))
def test_what_reckons_or_is_said_otherwise_is_no_finding(source: str, target: str) -> None:
    assert codes(source, target) == set()


@pytest.mark.parametrize(("source", "target", "code"), _rows(WRONG))
def test_what_does_not_reckon_is_found(source: str, target: str, code: str) -> None:
    assert code in codes(source, target)


SHARES_AND_RANGES = """
受訪長者中，每四人就有一人獨居。 | One quarter of the elderly people interviewed live alone.
每五名学生就有两名近视。 | Two-fifths of students are short-sighted.
每十名工人中有三人没有合同。 | Thirty percent of the workers have no contract.
每四人就有一人獨居。 | A quarter live alone.
每四人就有一人獨居。 | 25 percent live alone.
每三名老人就有一名患病。 | One in three old people is ill.
平均每五户就有一户空置。 | One fifth of homes are empty.
警方拘捕28男9女，年齡介乎19至62歲。 | Police arrested nine women and 28 men, aged 19 to 62.
拘捕5男3女，年齡介乎20至55歲。 | Three women and five men aged between 20 and 55 were arrested.
拘捕12男4女，年龄由18至40岁。 | Four women and 12 men, 18 to 40 years old, were arrested.
男性每日上網4.2小時，女性3.6小時。 | Women spent 3.6 hours a day online and men 4.2 hours.
决议草案以14票赞成、1票反对未获通过。 | The draft, backed by 14 members and opposed by one, failed.
恒生指數急挫612點，收報19,845點。 | The Hang Seng Index tumbled by 612 points to 19,845.
恒指跌至19,845点，跌幅612点。 | The Hang Seng fell to 19,845 points, down 612.
機票最低65折起。 | Tickets are discounted by up to 35 percent.
全场七折。 | Everything is 30 percent off.
書籍八五折優惠。 | Books are sold at 85 percent of the list price.
每名遇难矿工家属将获赔120万元。 | The families will receive 1.2 million yuan each.
每名遇难矿工家属将获赔120万元。 | Each family will receive 1.2 million yuan.
全店八折。 | Prices across the store are discounted by 20 percent.
学生购票可优惠百分之二十。 | Students get a discount of 20 percent.
提案获14票赞成，比上次多13票。 | The motion was backed by 14 members, up by 13 votes from last time.
指數反彈300點，收報20,000點。 | The index rebounded 300 points to 20,000.
赞成35票，反对12票。 | Thirty-five voted in favor and 12 against.
每年投入五亿元，由三省分担。 | The three provinces share the cost of 500 million yuan a year.
每名员工获发五千元奖金。 | Employees received bonuses of 5,000 yuan.
两兄弟各分得三十万元。 | The two brothers got 300,000 yuan apiece.
"""

SHARES_AND_SWAPS = """
每四人就有一人獨居。 | One fifth live alone.
每三名老人就有一名患病。 | One in four old people is ill.
拘捕12男4女，年龄由18至40岁。 | Twelve women and four men, 18 to 40 years old, were arrested.
男性每日上網4.2小時，女性3.6小時。 | Men spent 3.6 hours a day online and women 4.2 hours.
男性平均壽命76岁，女性82岁。 | Women live 76 years on average and men 82.
决议草案以14票赞成、1票反对未获通过。 | The draft, backed by 13 members and opposed by one, failed.
提案以9票支持、6票反对通过。 | The motion, supported by 8 members and opposed by 6, passed.
恒生指數急挫612點，收報19,845點。 | The Hang Seng Index tumbled to 612 points, closing at 19,845.
股价下跌3元，收报25元。 | The stock fell to 3 yuan, closing at 25.
道指升210点，报39,100点。 | The Dow rose to 210 points, closing at 39,100.
機票最低65折起。 | Tickets are discounted by up to 65 percent.
全场七折。 | Everything is 70 percent off.
書籍八五折優惠。 | Books are discounted by 85 percent.
每名遇难矿工家属将获赔120万元。 | The families will share 1.2 million yuan in compensation.
每人获得奖金五万元。 | They will split prize money of 50,000 yuan.
每户补贴三千元。 | The households will receive a combined subsidy of 3,000 yuan.
全店八折。 | The store offers a discount of 80 percent.
指數反彈300點，收報20,000點。 | The index rebounded to 300 points, closing at 20,000.
男子平均身高172厘米，女子160厘米。 | Women average 172 centimeters and men 160.
两兄弟各分得三十万元。 | The two brothers shared 300,000 yuan.
"""


@pytest.mark.parametrize("row", SHARES_AND_RANGES.strip().splitlines())
def test_shares_ranges_and_discounts_told_in_another_way_are_right(row: str) -> None:
    assert not codes(*_rows(row)[0])


@pytest.mark.parametrize("row", SHARES_AND_SWAPS.strip().splitlines())
def test_figures_told_of_others_or_as_another_change_are_found(row: str) -> None:
    assert codes(*_rows(row)[0])


STEPS = """
他1957年被划为右派，翌年被捕。 | He was branded a rightist in 1957 and held the following year.
他1957年被划为右派，翌年被捕。 | He was branded a rightist in 1957 and held in 1958.
他2003年辞职，同年创办报社。 | He quit in 2003 and founded a newspaper that same year.
她当晚报警，疑犯次日凌晨落网。 | She called police that night and he was caught early the next day.
她当晚报警，疑犯次日凌晨落网。 | She called police that night and he was caught hours later.
他周五被捕，隔天获释。 | He was arrested on Friday and released a day later.
他周五被捕，隔天获释。 | He was arrested on Friday and released the day after.
地铁三号线预计年底通车。 | Metro Line 3 is due to open by the end of the year.
工厂年初停产。 | The factory halted production early in the year.
大桥将于年中完工。 | The bridge will be finished at midyear.
他月底离职。 | He leaves at the end of the month.
自2008年以来，该基金会已资助九百名学生。 | The foundation has supported 900 students since 2008.
他一直住到2008年才搬走。 | He lived there until 2008.
警方於午夜零時三十分解除封鎖。 | Police lifted the cordon half an hour after midnight.
零時三十分，封鎖解除。 | The cordon was lifted at half past midnight.
火警在凌晨零时十五分发生。 | The fire broke out 15 minutes after midnight.
会议在十二时一刻结束。 | The meeting ended a quarter of an hour after noon.
他晚上十一时五十分到达。 | He arrived ten minutes before midnight.
代表團將於下下周一啟程。 | The delegation leaves a week from next Monday.
代表團將於下下周一啟程。 | The delegation leaves the Monday after next.
代表團將於下周五啟程。 | The delegation leaves on Friday of next week.
他定于下下周三出庭。 | He will appear in court a week from next Wednesday.
农历新年前夕，他回到家乡。 | He returned home on the eve of the Lunar New Year.
农历新年前夕，他回到家乡。 | He returned home just before the Lunar New Year.
中秋节前夕，物价上涨。 | Prices rose in the run-up to the Mid-Autumn Festival.
春节前夕，火车票售罄。 | Train tickets sold out ahead of the Lunar New Year.
国庆节前夕，当局加强戒备。 | The authorities tightened security before National Day.
圣诞前夕，他获释。 | He was freed on Christmas Eve.
六四周年前夕，他被带走。 | He was taken away on the eve of the June 4 anniversary.
他1957年参军，那年二十岁，翌年退役。 | He enlisted in 1957, aged 20 that year, and left in 1958.
他当天获释，次日又被捕。 | He was released and arrested again a day later.
2015年以后该村才有自来水。 | The village had no running water until 2015.
今年年底通车。 | It opens at the end of this year.
"""

OTHER_STEPS = """
他1957年被划为右派，翌年被捕。 | He was branded a rightist in 1957 and held that same year.
他2003年辞职，次年创办报社。 | He quit in 2003 and founded a newspaper later that year.
他2003年辞职，同年创办报社。 | He quit in 2003 and founded a newspaper the next year.
她当晚报警，疑犯次日凌晨落网。 | She called police that night and he was caught a week later.
他周五被捕，隔天获释。 | He was arrested on Friday and released a month later.
地铁三号线预计年底通车。 | Metro Line 3 is due to open in the middle of the year.
工厂年初停产。 | The factory halted production late in the year.
大桥将于年中完工。 | The bridge will be finished at the end of the year.
他月底离职。 | He leaves at the beginning of the month.
自2008年以来，该基金会已资助九百名学生。 | The foundation supported 900 students until 2008.
他一直工作到2008年。 | He has worked since 2008.
火警在凌晨零时十五分发生。 | The fire broke out half an hour after midnight.
他晚上十一时五十分到达。 | He arrived ten minutes after midnight.
代表團將於下下周一啟程。 | The delegation leaves next Monday.
"""


@pytest.mark.parametrize("row", STEPS.strip().splitlines())
def test_a_step_told_in_another_way_is_right(row: str) -> None:
    assert not codes(*_rows(row)[0])


@pytest.mark.parametrize("row", OTHER_STEPS.strip().splitlines())
def test_another_step_is_found(row: str) -> None:
    assert codes(*_rows(row)[0])
