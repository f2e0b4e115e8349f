"""The words and patterns of Chinese dates."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeVar

from workbench.text.dates.chinese_figures import (
    BEHIND_DAY,
    DIGITS,
    NAMED_DAYS,
    NO_WEEKDAY,
    SIGN,
    SPELLED_DAY,
    TENS,
    read_number,
)
from workbench.text.dates.moments import Moment, Part
from workbench.text.dates.time_zones import zones_in_chinese
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.eras import Era, all_eras
from workbench.text.lexicons.festivals import (
    added_festivals,
    added_named_days,
    all_festivals,
    all_named_days,
)
from workbench.text.patterns import compiled

FIGURES = "〇零○一二三四五六七八九十廿卅"
JOINERS = ("至", "到", "-", "--", "~", "、", "和", "及", "与", "或", "以及", "直至")

_FREE = r"(?<![0-9第])(?<![0-9][.,:])"  # no number that has begun before
_BARE = rf"(?<![{FIGURES}0-9第几数两百千万个半])"
_MONTH = "(?:1[0-2]|0?[1-9])"
_MONTH_WORD = "(?:十[一二]?|[一二三四五六七八九])"
_DAY = "(?:3[01]|[12][0-9]|0?[1-9])"
_DAY_WORD = "(?:[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])"
_TO = " ?(?:至|到|--?|~|、|和|及|与|或) ?"
_HOUR = "(?:2[0-4]|1[0-9]|0?[0-9])"
_HOUR_WORD = "(?:二十[一二三四]?|十[一二三四五六七八九]?|[零〇一二两三四五六七八九])"
_MINUTE_WORD = "(?:零[一二三四五六七八九]|[一二三四五]?十[一二三四五六七八九]?)"

# What makes 点 a decimal point: 十点五亿.
_DECIMALS = f"[{SIGN}]{{1,6}}(?:[百千万亿倍成度米吨%元]|个百|公|平方)"

_WEEK = "(?:周|星期|礼拜)"

_LUNAR_DAY = (
    "(?:初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)"
)

_CLAUSE = r"(?:(?<![^,.。;:!?、“‘「『\"《（\n ])|(?<=[在于自从到至和与及比较早当]))"
_NO_YEAR = (
    r"(?! ?(?:[来后前间内以之多余半里期历整轻龄代级份,。;、]"
    r"|的?(?:时间|历史|光阴|岁月|努力|积累|经验|合作|奋斗|发展"
    r"|等待|婚姻|生涯|徒刑|刑期|有期|监禁|友谊|职业|教龄|工龄|时光|老)))"
)
_PART_OF_YEAR = "(?=[初底末春夏秋冬]|[上下]半年|第?[一二三四1-4]季|前三季|全年|度)"
_DISASTERS = "事故|事件|地震|空难|枪击|爆炸|惨案|恐袭|暴雨|水灾|洪灾|火灾|车祸|海难"
_NAMING = f"{_DISASTERS}|袭击|运动|起义|演唱会|大会|晚会|促销"
_EVENTFUL = (
    f"(?=(?![元分米个万亿倍度公千斤吨点年月日%])[{HAN}]{{1,4}}(?:{_NAMING})"
    '|的|[”’」』"]|那天|这天|当天|当日|那次|这次|[大特强]|地震|晚会|事件|惨案|行动|运动|学运|抗议|游行|示威'
    "|会议|航班|行程|演出|恐袭|飞机|车次|记者会|发布会|活动|暴雨|洪灾|水灾|空难|枪击|选举|大选|大会|购物)"
)

_NAMED = (
    "(?=事件|事变|炮战|战役|青年节|惨案|血案|大?地震|特大|大?暴雨|洪[水灾]|大?阅兵|学运|运动|起义|兵变|政变|空难|爆炸"
    "|恐袭|枪击|大火|火灾|水灾|风灾|车祸|讲话|行动|协议|决议|国庆|就职|演[说讲]|购物|大促|游行|示威"
    "|纪念|和平|受难|之[后前夜]|[以前]后|那天|当[天日]|前夕|期间|周年)"
)

_KINDS: dict[str, str] = {
    "era": (
        rf"(?:{{eras}}) ?(?:元|[0-9]{{1,3}}|[{FIGURES}百]{{1,6}}) ?年(?!间|代)"
        rf"|民国 ?[0-9]{{2,3}} ?年(?=间)"
        rf"|民国?前 ?(?:[0-9]{{1,2}}|[{FIGURES}]{{1,4}}) ?年"
    ),
    "era_decade": rf"民国 ?(?:[1-9]0|1[0-4]0|[{FIGURES}百]{{1,4}}) ?年代",
    "school_year": (
        rf"{_FREE}(?:[89][0-9]|1[0-4][0-9])(?= ?学年)|{_FREE}1[0-4][0-9](?= ?年度)"
        rf"|{_BARE}(?:[八九]十[{SIGN}]?|一[〇零○一二][{SIGN}]|一百[零〇]?[一二三四五六七八九十]{{1,3}})(?=学年)"
    ),
    # A sentence of eight years and six months: 判刑8年6月.
    "term": (
        rf"(?<=[判刑处囚监狱役禁])[0-9]{{1,2}} ?年 ?{_MONTH} ?月(?! ?[0-9]|[初中底末旬起至到])"
        rf"|(?<=[判刑处囚监狱役禁])[一二三四五六七八九十]{{1,3}}年{_MONTH_WORD}月(?![一二三十廿初中底末旬起至到])"
    ),
    "year": (
        rf"(?<!元前)(?<!元前 ){_FREE}(?:公元|西元|公历)? ?"
        r"(?:1[0-9]|2[01])[0-9]{2} ?(?:年(?!轻|龄|代)|财年|财政年度|会计年度)"
        rf"|{_BARE}[一二][{SIGN}]{{3}}年(?!轻|龄|代)"
    ),
    "short_year": (
        rf"{_FREE}[0-9]{{2}} ?年(?= ?{_MONTH} ?月)"
        rf"|{_BARE}[一二三四五六七八九][{SIGN}]年(?={_MONTH_WORD}月)"
        rf"|{_FREE}0[0-9] ?年(?!代|级|[间内])|{_BARE}[零〇○][{SIGN}]年(?!代|级|[间内])"
        rf"|{_FREE}[0-9]{{2}} ?年{_PART_OF_YEAR}"
        rf"|{_BARE}[五六七八九][{SIGN}](?=回归|大限|民运|学运|反右)"
    ),
    "maybe_year": (
        rf"{_CLAUSE}{_FREE}(?:[0-9]{{2}}|1[01][0-9]) ?年{_NO_YEAR}"
        rf"|{_CLAUSE}{_BARE}(?:[一二三四五六七八九][{SIGN}]|一[零〇○一二][{SIGN}])年{_NO_YEAR}"
    ),
    "fiscal": (
        rf"{_FREE}(?:19|20)[0-9]{{2}} ?[/-] ?(?:(?:19|20)[0-9]{{2}}|[0-9]{{2}})"
        r"(?= ?(?:年度|财年|财政年|学年|赛季))"
    ),
    "year_of_range": (
        rf"{_FREE}[12][0-9]{{3}}(?={_TO}[12][0-9]{{3}} ?年)"
        rf"|{_BARE}[一二][{SIGN}]{{3}}(?={_TO}[一二][{SIGN}]{{3}}年)"
    ),
    "lunar": (
        rf"(?:农历|阴历|旧历|夏历)(?:新年)?闰?(?:[正腊冬]月|{_MONTH_WORD}月|{_MONTH}月)"
        rf"(?:{_LUNAR_DAY}|{_DAY})?[日号]?"
        r"|(?<![年月])初[一二三四五六七八九十](?=[日晚早迎]|当天|凌晨|清晨|上午|下午)"
        rf"|闰{_MONTH_WORD}月(?:{_LUNAR_DAY})?"
        rf"|闰?(?:[正腊]月|{_BARE}{_MONTH_WORD}月(?=初[一二三四五六七八九十]|廿))"
        rf"(?:{_LUNAR_DAY})?"
        r"|(?:大年|(?<![0-9今去明每当本前少多近])年)初[一二三四五六七八九]"
    ),
    "numeric": rf"{_FREE}[12][0-9]{{3}}(?:-{_MONTH}-|/{_MONTH}/|\.{_MONTH}\.){_DAY}(?![0-9./-])",
    # The day in Taiwan's years behind a closing bracket: （編輯：王芳）1140607.
    "coded": r"(?<=[)\]】〕])1[01][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])",
    "slashed": rf"{_FREE}(?<!/){_MONTH}/{_DAY}(?![0-9./%])",
    "month": (
        rf"{_FREE}{_MONTH} ?月(?!球|亮|饼|嫂|经|租|薪|怀胎)份?"
        rf"|{_BARE}{_MONTH_WORD}月(?!天|球|亮|饼|嫂|河|街|一次|怀胎|十[{SIGN}])份?"
        rf"|{_BARE}{_MONTH_WORD}月(?=十[{SIGN}]?[日号])"
    ),
    "month_of_range": (
        rf"{_FREE}{_MONTH}(?=(?:、{_MONTH}){{0,4}}{_TO}{_MONTH} ?月(?!球))"
        rf"|{_BARE}{_MONTH_WORD}(?=[至到、]{_MONTH_WORD}月)"
    ),
    "day": (
        rf"{_FREE}{_DAY} ?[日号](?!元|圆|币|游|内|均|线|楼|院|馆|店|台风|文件|提案)"
        rf"|(?:(?<=月)|{BEHIND_DAY}){_DAY_WORD}[日号]"
        rf"|{_BARE}(?:[二三]?十[{SIGN}]?|廿[{SIGN}]?)日(?=[上下凌晚清早中傍深午电讯报宣表说称])"
    ),
    "day_of_range": (
        rf"{_FREE}{_DAY}(?=(?:、{_DAY}){{0,6}}日?{_TO}{_DAY} ?[日号](?!元|圆|线))"
        rf"|(?<=月){_DAY_WORD}(?=[至到、]{_DAY_WORD}日)"
    ),
    "decade": (
        rf"{_FREE}(?:[12][0-9]{{2}}0|[1-9]0) ?年代"
        rf"|(?<![十0-9])[一二三四五六七八九]十年代|{_BARE}[一二][{SIGN}]{{2}}[〇零○]年代"
    ),
    "generation": rf"{_FREE}[0-9][05] ?后|[五六七八九零〇][零〇五]后",
    "decade_of_range": r"(?<![一二三四五六七八九十0-9])[二三四五六七八](?=[三四五六七八九]十年代)",
    "nth_decade": (r"(?:上个?|本|新|20|21|二十一?)世纪的?第[一二三四五六七八九1-9]个?(?:十|10)年"),
    "century": (
        rf"{_FREE}(?:[12][0-9]|[1-9]) ?世纪|(?<!个){_BARE}(?:二十一?|十[一二三四五六七八九]?)世纪"
        r"|上个?世纪|本世纪"
    ),
    "part": (
        r"(?<=[年月纪代份])(?:初(?![一二三四五六七八九步期次选级])|底(?!线|部|特|气|层)|末(?!日))"
        r"|(?<=[纪代])[早初前中晚后末]期|(?<![上中])[上中下]旬|(?<=[月份])[上下]半月|[上下]半年|(?:年初|年底|年末|年终)(?!奖|总决|赛|考核|排名)"
        r"|第?[一二三四1-4] ?财季"
        r"|首季度?|(?:第[一二三四1-4]|(?<![第0-9])[一二三四]) ?季度|(?<![A-Za-z])Q[1-4](?![0-9])"
        r"|(?<=年)第[一二三四]季|第[一二三四1-4]季(?=末|底|初|营|财|经济|按年|同比|环比|增长|实质|录得|出口|国内|本地|合并|获利|净|出货|业绩|毛利|每股)"
        r"|前三季度?|(?:[头首]|(?<!提)前)(?:3|6|9|三|六|九) ?个月"
        r"|(?<=[年今去])[春夏秋冬](?![节晚令运奥装秋风])|[春夏秋冬][季天]|(?<=[入立开初深暮晚仲盛隆严寒])[春夏秋冬](?![节晚令运奥装秋风])|(?<=纪)(?:中叶|上半叶|下半叶)"
    ),
    "so_far": r"(?:(?<=[年,。;、:])|^)[头前首](?:[24578]|1[01]|[二两四五七八]|十一?) ?个月",
    "part_of_month": (
        r"月(?:初|中(?=[,。;、起将就]|前后|$)|底|末)(?!一)"
        r"|(?<=[本当这])[上下]半月|[上下]半月(?=[,将会起内])"
    ),
    "weekday": (
        rf"(?:上上个?|下下个?|上个|下个|这个|这一?|[上下本每逢])?(?<![{FIGURES}0-9两几四])"
        r"(?<!(?<![指人总次参票])数)"
        rf"(?:{NO_WEEKDAY}{_WEEK}[一二三四五六日天]|(?<![礼崇参祭敬跪叩朝])拜[一二三四五六](?=[早晚上中下凌的,，]))(?![次回趟期届岁更场篇集]|个|年(?!轻)|围|福|泰晤士|电讯|邮报|独立报)"
    ),
    "weekend": (
        r"(?:(?:上个|下个|这个|[上下本这])(?:周|星期|礼拜)末|(?<![个方])(?:周|星期|礼拜)末)(?!版|刊|画报|夜)"
    ),
    "week": (
        r"(?<![晚早以网马线])上上?(?:周|个?星期|个?礼拜)(?![刊期围年岁边])"
        r"|(?<![日基资版文书])[本这](?:周|个?星期|个?礼拜)(?![刊期围年岁边])"
        r"|(?<![天之以如乡])下下?(?:周|个?星期|个?礼拜)(?![刊期围年岁边])"
    ),
    "relative_month": (
        r"(?<![日基资版文])(?:本|这个?)月(?![球亮薪租经光饼])"
        r"|(?<![晚早以网马线])上上?个?月(?![球亮薪租经光饼])"
        r"|(?<![天之以如])下下?个?月(?![球亮薪租经光饼])"
    ),
    "relative_year": (
        r"(?<!过)去年|今年|明年(?!华)|大前年|(?<![年此之以从目十])前年(?![轻龄度])|今(?=[春夏秋冬](?![节晚]))"
        r"|(?<![年此之以今百千])后年(?![轻龄代])|(?<![晚早以马])上年(?![轻龄纪])|(?<![日基])本年度?"
        r"|(?<![近以多年未向])来年|(?<![过失])去(?=[春夏秋冬](?![节]))"
    ),
    "relative_day": (
        r"今[天晨早晚夜]|(?<![如当现])今日(?!本|头条|俄罗斯|说法)|昨[天日晨早晚夜]"
        rf"|(?<![如宛恍犹今觉畴若])昨(?=[{HAN}])(?![天日晨早晚夜非是梦])"
        r"|(?<![声说证表文阐黎光聪])明[天日早晚](?!香|系|之|期)|大前天|大后天"
        r"|(?<![此之以空提目年天])前[天晚](?!会)|(?<![此之以空提目年从])前日(?!本)"
        r"|(?<![此之以今年天月日周岁期先])后天(?!性|形|免|的努)"
    ),
    "festival": (
        r"春节|农历新年|大?年三十|除夕|元旦|元宵|清明(?=节|假|连假|小长假|扫墓|祭|期间|当)|端午|七夕|中元(?=节|普|祭|法会|盂兰)|盂兰"
        r"|中秋|重阳节|(?<=[祝度接贺])国庆|国庆(?=节|日|假|长假|黄金周|期间|阅兵|前|后|当)|双十(?:国庆|节)|五一(?=”?(?:节|劳动节|假|长假|黄金周|小长假|期间))"
        r"|劳动节|妇女节|儿童节|建军节|青年节|教师节|母亲节|父亲节|光棍节|植树节|护士节|腊八|佛诞|浴佛节"
        r"|冬至|夏至(?!多)|春分|秋分|圣诞(?!老人|树|岛)|平安夜|情人节|感恩节|万圣节|复活节|{festivals}"
    ),
    "event": (
        rf"{_FREE}{_MONTH}·{_DAY}(?![0-9])"
        rf"|(?<![为达至到是约近超逾涨跌升降得报仅])(?<![$€£¥]){_FREE}{_MONTH}\.{_DAY}(?![0-9.%])日?{_EVENTFUL}"
        rf"|{_FREE}(?:{NAMED_DAYS})"
        r"|(?<![一二三四五六七八九十])(?:三八(?=妇女|国际|节)|六一(?=儿童|国际|节)|六四|七一|九一八|九一一|五四|八一|双十[一二]?|一二八|三一一|七七)"
        rf"(?:(?![{FIGURES}])|(?=[{FIGURES}百]{{1,4}}周年))"
        rf"|(?<![{FIGURES}])(?!一二九(?:运动|学运))(?:{SPELLED_DAY})(?:{_NAMED}|(?=[{FIGURES}百]{{1,4}}周年))"
        rf"|(?<![{FIGURES}])一二·?九(?=运动|学运)|(?<![{FIGURES}])四五(?=运动|天安门)"
        rf"|(?<![{FIGURES}])(?:{{named_days}})(?![{FIGURES}])"
    ),
    "bare_year": (
        rf"{_FREE}(?<![A-Za-z$-])(?:19|20)[0-9]{{2}}"
        r"(?![0-9.,:%年万亿千百余多名人元家户架辆]| ?年)"
    ),
    "zone": "(?:{zones})时间|GMT|UTC",
    "colon": rf"{_FREE}(?<![/比例率-])(?<![比例率][为是]){_HOUR}:[0-5][0-9](?![0-9:]|\.[0-9])",
    "to_hour": (
        rf"差 ?(?:一刻|(?:[0-5]?[0-9]|{_MINUTE_WORD}|[一二三四五六七八九]) ?分)钟?(?:就|到|不到)? ?"
        rf"(?:{_HOUR}|{_HOUR_WORD})[点时]钟?"
        rf"|(?:{_HOUR}|{_BARE}{_HOUR_WORD})[点时]差 ?"
        rf"(?:一刻|(?:[0-5]?[0-9]|{_MINUTE_WORD}|[一二三四五六七八九]) ?分)"
    ),
    "clock": (
        rf"{_FREE}(?<![-比]){_HOUR} ?[时点](?!候|代|期|常|差|尚|评|赞|名|击)"
        r"(?: ?过? ?(?:[0-5]?[0-9] ?分(?!之)|半|整|钟|[一三]刻))?"
        rf"|(?:{_BARE}|(?<=[周期拜][一二三四五六日天])){_HOUR_WORD}(?:时|点(?!{_DECIMALS}))(?!候|代|期|常|差|尚|评|赞|名|击)"
        r"(?: ?过? ?(?:[0-5]?[0-9] ?分(?!之)"
        rf"|(?:{_MINUTE_WORD}|(?<=过)[一二三四五六七八九])分|半|整|钟"
        rf"|[一三]刻|{_MINUTE_WORD}(?![岁人个名元分秒多余亿万千百%年天米公点倍度期{SIGN}十])))?"
    ),
    "day_part": (
        "凌晨|清晨|早晨|早上|早间|上午|午前|中午|正午|午间|下午|午后|傍晚|黄昏|晚上|晚间|夜间|夜里|深夜"
        r"|午夜|半夜|入夜"
        rf"|(?<=[日天一二三四五六])(?:早|晚|夜)(?={_HOUR} ?[时点:]|{_HOUR_WORD}[时点]|[,。]|$)"
    ),
    "far": (
        rf"(?<!第)(?:[0-9]{{1,4}}|(?<![{FIGURES}])[{FIGURES}两几数百]{{1,5}}) ?[多余]?个?"
        r"(?:年|月|周|星期|天|日|小时)(?:之|以)?(?:前|后|来|内)(?!会|总统|首相|台|任|院|门|方)"
    ),
    "vague": (
        "日前|近日|转年|隔年|第二年|近期|当[天日晚时年月周]|同[日年月]|同一[天日年]|翌[日年晨]|次[日年晨月周]|隔[天日]|早前|稍早"
        "|早些时候|此前|此后|不久|最近|近来|连日|[年月日]内|那[年天时晚月]|届时|至今|周年|忌日|生日|日后|后来"
        "|目前|现在|如今|当下|当前|当今|一天|一夜|一晚|每[年天日月周]|半年|年度|财年|赛季|学年"
    ),
}


@cache
def chinese_date_words() -> re.Pattern[str]:
    """Return the expression for all of them, over folded text."""
    patterns = {kind: _pattern(kind) for kind in _KINDS}
    # Of two dozen kinds only a few have the character that is looked at.
    kinds = "|".join(f"(?={_beginning(each)})(?P<{kind}>{each})" for kind, each in patterns.items())
    return re.compile(fold(f"(?={_beginning(''.join(patterns.values()))})(?:{kinds})"))


def _beginning(pattern: str) -> str:
    """Return the class of what a pattern may begin with: all of its Chinese, and figures."""
    signs = {sign for sign in _consumed(pattern) if sign > _LAST_ASCII}
    return f"[0-9GUQ{''.join(sorted(signs))}]"


@cache
def date_word(kind: str) -> re.Pattern[str]:
    """Return the expression for one kind, to be matched at a place of a folded text."""
    return re.compile(fold(_pattern(kind)))


def _pattern(kind: str) -> str:
    words = {
        "zones": zones_in_chinese(),
        "eras": [each.name for each in all_eras()],
        "festivals": [word for each in added_festivals() for word in each.chinese],
        "named_days": [each.event for each in added_named_days()],
    }
    pattern = _KINDS[kind]
    for place, given in words.items():
        names = "|".join(map(re.escape, sorted(given, key=len, reverse=True)))
        pattern = pattern.replace(f"{{{place}}}", names or _NEVER)
    return pattern


# Matches nothing.
_NEVER = r"(?!)"


def _consumed(pattern: str) -> str:
    """Return a pattern without what only looks ahead or behind, however it is nested."""
    kept: list[str] = []
    looking: list[bool] = []
    for place, sign in enumerate(pattern):
        inside = bool(looking) and looking[-1]
        if sign == "(":
            looking.append(inside or _LOOKS.match(pattern, place) is not None)
        elif sign == ")" and looking:
            looking.pop()
        elif not inside:
            kept.append(sign)
    return "".join(kept)


_LOOKS = compiled(r"\(\?<?[!=]")
_LAST_ASCII = "\x7f"


# As Taiwan's papers give the day: 今（17）日, 昨（17）晚.
_ASIDE = compiled(r"([今昨明本])\((\d{1,2})\)(?=([日月晚晨早]))")


def read_asides(text: str) -> str:
    """Return a folded text of the same length without 17 or 昨 in 昨（17）晚 and 昨（17）日."""
    return _ASIDE.sub(_unbracketed, text) if "(" in text else text


def _unbracketed(match: re.Match[str]) -> str:
    day = match[3] in fold("日月")
    return (match[2] if day else match[1]).rjust(len(match[0]))


T = TypeVar("T")

_WEEKDAYS = {**{sign: place for place, sign in enumerate("一二三四五六日")}, "天": 6}
_CENTURY_NOW = 21

# The year before the first of the Republic of China.
REPUBLIC = 1911

HUNDRED = 100
YEAR_2000 = 2000

_YEARS = {
    "大前年": -3,
    "前年": -2,
    "去": -1,
    "上年": -1,
    "今": 0,
    "本年": 0,
    "明年": 1,
    "来年": 1,
    "后年": 2,
}
_DAYS = {"大前": -3, "前": -2, "昨": -1, "今": 0, "明": 1, "后": 2, "大后": 3}

_PARTS: dict[str, Part] = {
    "上旬": Part.EARLY,
    "中旬": Part.MIDDLE,
    "下旬": Part.LATE,
    "上半": Part.FIRST_HALF,
    "下半": Part.SECOND_HALF,
    "中叶": Part.MIDDLE,
    "早期": Part.EARLY,
    "前期": Part.EARLY,
    "中期": Part.MIDDLE,
    "晚期": Part.LATE,
    "后期": Part.LATE,
    "初": Part.EARLY,
    "底": Part.LATE,
    "末": Part.LATE,
    "终": Part.LATE,
    "春": Part.SPRING,
    "夏": Part.SUMMER,
    "秋": Part.AUTUMN,
    "冬": Part.WINTER,
    "前三季": Part.THREE_QUARTERS,
}
_QUARTERS = {
    "1": Part.FIRST_QUARTER,
    "2": Part.SECOND_QUARTER,
    "3": Part.THIRD_QUARTER,
    "4": Part.FOURTH_QUARTER,
}
_MONTHS_SO_FAR = {3: Part.FIRST_QUARTER, 6: Part.FIRST_HALF, 9: Part.THREE_QUARTERS}


@cache
def _festivals() -> Mapping[str, str]:
    """Return the festivals by what their names have in them, the longest first."""
    named = {word: each.festival for each in all_festivals() for word in each.chinese}
    return {word: named[word] for word in sorted(named, key=len, reverse=True)}


@cache
def _events() -> Mapping[str, tuple[int, int]]:
    """Return the month and day of days of history by their names, the longest first."""
    named = {each.event: (each.month, each.day) for each in all_named_days()}
    return {name: named[name] for name in sorted(named, key=len, reverse=True)}


def moment_of(kind: str, word: str) -> Moment | None:
    """Return what a word of a kind of `chinese_date_patterns` says; `None` if it is no date."""
    read = _READERS.get(kind)
    return None if read is None else read(word)


@cache
def _eras() -> Mapping[str, Era]:
    return {each.name: each for each in all_eras()}


def _era(word: str) -> Moment | None:
    """Read 光绪二十年 and 民国前三年; nothing where the era had no such year."""
    before = word.find(fold("前"), 0, len("民国前"))
    if before > 0:
        return Moment(year=REPUBLIC + 1 - read_number(word[before + 1 :]))
    number = word[2:].strip()
    era = _meaning(_eras(), word)
    year = era.first + (0 if number[0] == "元" else read_number(number) - 1)
    return Moment(year=year) if era.first <= year <= era.last else None


def _era_decade(word: str) -> Moment:
    """Read 民国五十年代, whose first year is 1961, as the 1960s."""
    return Moment(decade=(REPUBLIC + read_number(word.removeprefix(fold("民国")))) // 10 * 10)


def _nth_decade(word: str) -> Moment:
    """Read 新世纪第二个十年 as the 2010s."""
    century, _, number = word.partition("第")
    is_last = century.startswith(("上", "20", "二十世"))
    return Moment(
        decade=YEAR_2000 - (HUNDRED if is_last else 0) + (read_number(number[:1]) - 1) * 10
    )


def _school_year(word: str) -> Moment:
    """Read 112学年度 and 111年度, which count from the Republic."""
    return Moment(year=REPUBLIC + read_number(word))


def _year(word: str) -> Moment:
    return Moment(year=read_number(word.removeprefix("公元").removeprefix("西元").lstrip("公历 ")))


def _short_year(word: str) -> Moment:
    number = read_number(word)
    century = 2000 if number < 30 else 1900  # noqa: PLR2004 - 29年 is nearer than 1929
    return Moment(year=century + number, second_year=REPUBLIC + number)


def _maybe_year(word: str) -> Moment:
    """Return the year of 21年 or, of three figures, that of the Republic: 108年 is 2019."""
    number = read_number(word)
    return _short_year(word) if number < HUNDRED else Moment(year=REPUBLIC + number)


def _lunar(word: str) -> Moment:
    word = word.removeprefix("大")
    for calendar in ("农历", "阴历", "旧历", "夏历", "新年"):
        word = word.removeprefix(fold(calendar))
    leap = word.startswith(fold("闰"))
    word = word.removeprefix(fold("闰"))
    if word.startswith("初"):
        return Moment(lunar=True, day=read_number(word[1:]))
    if word.startswith("年"):
        return Moment(lunar=True, month=1, day=read_number(word.removeprefix("年初")))
    month, _, day = word.partition("月")
    number = {"正": 1, "腊": 12, "冬": 11}.get(month) or read_number(month)
    return Moment(
        lunar=True, leap=leap, month=number, day=read_number(day.removeprefix("初")) or None
    )


_FIRST_OF_TAIWAN = 1911  # the year before the republic's first


def _numeric(word: str) -> Moment:
    year, month, day = (int(part) for part in word.replace("/", "-").replace(".", "-").split("-"))
    return Moment(year=year, month=month, day=day)


def _coded(word: str) -> Moment:
    return Moment(year=int(word[:3]) + _FIRST_OF_TAIWAN, month=int(word[3:5]), day=int(word[5:]))


def _slashed(word: str) -> Moment:
    month, _, day = word.replace("·", "/").partition("/")
    return Moment(month=int(month), day=int(day))


def _decade(word: str) -> Moment:
    return Moment(decade=read_number(word) * (1 if len(word) > 1 else 10))


def _generation(word: str) -> Moment:
    """Return the decade of 80后 and 八〇后, the year of 95后; 00后 were born from 2000 on."""
    decade = read_number(word[:2].replace("〇", "零"))
    if decade % 10:
        return Moment(year=decade + (1900 if decade > 50 else YEAR_2000))  # noqa: PLR2004 - 05后
    return Moment(decade=decade or YEAR_2000)


def _century(word: str) -> Moment:
    if word.startswith(("上", "本")):
        return Moment(century=_CENTURY_NOW - (word[0] == "上"))
    return Moment(century=read_number(word))


def _part(word: str) -> Moment:
    if word.startswith(("头", "前", "首")) and "季" not in word:
        return Moment(part=_MONTHS_SO_FAR[read_number(word[1:])])
    if "季" in word and word[0] not in "前春夏秋冬":
        number = word.lstrip("第Q首")
        return Moment(part=_QUARTERS[str(read_number(number) or 1)])
    if word.startswith("Q"):
        return Moment(part=_QUARTERS[word[1]])
    return Moment(part=_meaning(_PARTS, word))


def _part_of_month(word: str) -> Moment:
    if "半" in word:
        return Moment(months=0, part=_PARTS[word[:2]])
    return Moment(months=0, part=Part.MIDDLE if word[1] == "中" else _PARTS[word[1]])


def _distance(word: str) -> int:
    """Return how many weeks or months 上上周 and 下个月 are away."""
    return word.count("下") - word.count("上")


def _weekday(word: str) -> Moment:
    said = word[:1] in "上下本这"
    return Moment(weekday=_WEEKDAYS[word[-1]], weeks=_distance(word) if said else None)


def _weekend(word: str) -> Moment:
    said = word[:1] in "上下本这"
    return Moment(weekend=True, weeks=_distance(word) if said else None)


def _relative_year(word: str) -> Moment:
    return Moment(years=_meaning(_YEARS, word))


def _relative_day(word: str) -> Moment:
    return Moment(days=_DAYS[word[:-1] or word])


def _festival(word: str) -> Moment:
    if fold("双十") in word:
        return Moment(month=10, day=10)
    return Moment(festival=_meaning(_festivals(), word))


def _event(word: str) -> Moment:
    if word[0].isdecimal() and ("·" in word or "." in word):
        return _slashed(word.replace(".", "·").removesuffix("日"))
    if word.isdecimal():
        return Moment(month=int(word[0]), day=int(word[1:]))
    is_named = any(fold(name) == word for name in _events())  # 一二九 is of December
    if not is_named and _SPELLED.fullmatch(word) is not None:
        return Moment(month=DIGITS[word[0]], day=read_number(word[1:]) or TENS[word[1]])
    month, day = _meaning(_events(), word)
    return Moment(month=month, day=day)


_SPELLED = compiled(fold(SPELLED_DAY))


def _meaning(table: Mapping[str, T], word: str) -> T:
    """Return what the first name of a table says that is in a folded word."""
    return next(value for name, value in table.items() if fold(name) in word)


_READERS: dict[str, Callable[[str], Moment | None]] = {
    "era": _era,
    "era_decade": _era_decade,
    "nth_decade": _nth_decade,
    "school_year": _school_year,
    **dict.fromkeys(("year", "year_of_range"), _year),
    "short_year": _short_year,
    "maybe_year": _maybe_year,
    "bare_year": _year,
    "lunar": _lunar,
    "numeric": _numeric,
    "coded": _coded,
    "slashed": _slashed,
    **dict.fromkeys(("month", "month_of_range"), lambda word: Moment(month=read_number(word))),
    **dict.fromkeys(("day", "day_of_range"), lambda word: Moment(day=read_number(word))),
    **dict.fromkeys(("decade", "decade_of_range"), _decade),
    "generation": _generation,
    "century": _century,
    "part": _part,
    "so_far": lambda word: Moment(month=read_number(word[1:].replace(fold("两"), "二"))),
    "part_of_month": _part_of_month,
    "weekday": _weekday,
    "weekend": _weekend,
    "week": lambda word: Moment(weeks=_distance(word)),
    "relative_month": lambda word: Moment(months=_distance(word)),
    "relative_year": _relative_year,
    "relative_day": _relative_day,
    "festival": _festival,
    "event": _event,
}
