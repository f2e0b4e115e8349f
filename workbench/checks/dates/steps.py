"""Times told by a step from another one: 翌年, "that same year"; 年底, "midyear"; 以来, "until".

Each is compared only where both texts say one thing of its kind, so that a text that tells its
times in another way is left alone.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.checks.dates.bounds import Bound
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled


class _Way(NamedTuple):
    """One of the things that can be said of a kind: how Chinese says it and how English does.

    `surely` is the English that says nothing else, where `english` has words that may.
    """

    expected: str
    chinese: re.Pattern[str]
    english: re.Pattern[str]
    surely: re.Pattern[str]


def _way(expected: str, chinese: str, english: str, surely: str = "") -> _Way:
    return _Way(
        expected,
        re.compile(fold(chinese)),
        re.compile(rf"\b(?:{english})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{surely or english})\b", re.IGNORECASE),
    )


_LONGER = (
    r"(?:an?|one|two|three|four|five|six|several|a few|\d+) (?:weeks?|months?|years?) later"
    r"|(?:two|three|four|five|six|several|a few|[2-9]|\d\d+) days later"
    r"|(?:days|weeks|months|years) later"
)
_DYNASTY = "(?:[朝代]|(?<![光文聪证表说声高简鲜])明|(?<!澄)清(?!朝)|北宋|南宋|宋|唐|元朝|汉|晋|隋)"
_OF_DYNASTY = r"(?:the )?(?:\w+ ){0,2}(?:dynasty|Ming|Qing|Song|Tang|Yuan|Han|Jin|Sui)"
_EDGE = "(?:of|in) (?:the|this)"

_OFTEN = "[^，。；]{0,8}[一两二三四五六1-9]次"


def _frequency(unit: str, chinese: str, adverb: str) -> _Way:
    """Return how both say that something is done so often a day, a week or longer."""
    return _way(
        f"a {unit}",
        f"每个?{chinese}{_OFTEN}",
        rf"(?:a|an|each|every|per|one) {unit}|every \w+ (?:\w+s)|{adverb}|{unit}s",
        rf"(?:once|twice|\w+ times) (?:a|an|each|every|per) {unit}",
    )


# One of something, no more: the end of 十一周后 is none.
_ONE = "(?<![0-9〇零一二三四五六七八九十百千数几多第每前])[一1]"
_LATER = "(?:之|以)?后(?!来|果|续|期)"
_NEXT_WEEK = "(?:next|following) week|(?:a|one) week later|the week after"
_NEXT_MONTH = "(?:next|following) month|(?:a|one) month later|the month after"
_NEXT_YEAR = "(?:next|following) year|(?:a|one) year later|the year after"
_NEXT_DAY = "翌日|次日|隔天|隔日|转天|翌晨|翌早"
_NEXT_DAYS = (
    "(?:next|following) (?:day|morning|afternoon|evening|night|dawn)|(?:a|one) (?:day|night) later"
    "|the (?:day|morning|night) after"
)

_COUNT = "[0-9〇零一二两三四五六七八九十百数几]"
_ENGLISH_COUNT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|sixty|ninety|\d+)"
)

# Of one kind only one way may be named in either text.
_KINDS = (
    (
        _frequency("day", "[天日]", "daily"),
        _frequency("week", "(?:周|星期)", "weekly"),
        _frequency("month", "月", "monthly"),
        _frequency("quarter", "季度?", "quarterly"),
        _frequency("year", "年", "yearly|annual(?:ly)?"),
    ),
    (
        _way(
            "the next year",
            "翌年|次年|隔年(?!检)",
            "(?:the )?(?:next|following|ensuing) year|(?:a|one) year later|the year after",
        ),
        _way("the same year", "同年(?!级|龄)", "(?:that|the) same year|(?:later )?that year"),
    ),
    (
        _way(
            "the next day",
            _NEXT_DAY,
            f"{_NEXT_DAYS}|hours later|overnight|the next|tomorrow|24 hours",
            _NEXT_DAYS,
        ),
        _way(
            "the same day",
            "同日|当[天日](?!地)",
            "(?:that|the) (?:very )?same (?:day|morning|afternoon|evening|night)"
            "|later (?:that|the) day",
        ),
        _way("later", r"\A(?!)", _LONGER),
    ),
    (
        _way("the next day", _NEXT_DAY, _NEXT_DAYS),
        _way(
            "the same night",
            "当晚|当夜",
            "(?:that|the) (?:very )?(?:same )?(?:day|night|evening)|later (?:that|the) day",
            r"\A(?!)",
        ),
        _way(
            "the day before",
            "前一[天日晚夜]",
            "(?:day|night|evening) (?:before|earlier)|previous (?:day|night|evening)|eve",
            "the (?:day|night|evening) before|the previous (?:day|night|evening)",
        ),
    ),
    (
        _way("the next week", "翌周|次周|隔周(?!一次|刊|[一二三四五六日天末])", _NEXT_WEEK),
        _way("the same week", "同周", "(?:that|the) same week|later that week"),
        _way("the next month", r"\A(?!)", _NEXT_MONTH),
    ),
    (
        _way(
            "a day later",
            f"{_ONE}[天日]{_LATER}",
            f"days?|hours?|tomorrow|{_NEXT_DAYS}",
            _NEXT_DAYS,
        ),
        _way(
            "a week later",
            f"{_ONE}(?:周|个?星期|个?礼拜){_LATER}",
            "weeks?|weekly|seven days|7 days",
            _NEXT_WEEK,
        ),
        _way(
            "a month later",
            f"{_ONE}个月{_LATER}",
            "months?|monthly|30 days|thirty days|four weeks",
            _NEXT_MONTH,
        ),
        _way("a year later", f"{_ONE}年{_LATER}", "years?|12 months|twelve months", _NEXT_YEAR),
    ),
    (
        _way(
            "every other day",
            "每?隔一?[天日](?=[^，。；]{0,8}[一1]次)|每隔一[天日]|每两[天日]",
            "every (?:other|second|two) days?|alternate days?|every 48 hours|two days|one day",
        ),
        _way(
            "every day",
            "(?<!每)每[天日](?![^，。；]{0,8}[一两二三四五六1-9]次)|天天",
            "every day|daily|each day",
        ),
    ),
    (
        _way(
            "every other week",
            "双周刊|每隔一周|每两个?(?:周|星期)|隔周(?=出版|举行|一次|[^，。；]{0,10}[一1][次班期场])",
            r"every (?:other|second|two) weeks?|bi-?weekly|fortnight\w*|alternate \w+|two weeks"
            r"|every (?:other|second) \w+day",
        ),
        _way(
            "every week",
            "(?<!每)每(?:周|个?星期)(?![^，。；]{0,8}[一两二三四五六1-9]次)|(?<!双)周刊",
            "every week|(?<!bi)(?<!bi-)weekly|each week",
        ),
    ),
    (
        _way(
            "the third day",
            "(?<![十百千万数几])第三天",
            "third|three|3rd|two days|2 days|day 3|48 hours|last day",
        ),
        _way("the next day", "(?<![十])第二天", f"second|2nd|day 2|{_NEXT_DAYS}", _NEXT_DAYS),
    ),
    (
        _way(
            "the dog days",
            "三伏|伏天|大暑(?!假)",
            "summer\\w*|dog days|hot\\w*|heat\\w*|swelter\\w*|July|August|scorch\\w*|sanfu",
            "summer",
        ),
        _way(
            "the depth of winter",
            "三九(?=天|严寒|寒|隆冬)|数九|大寒(?=[时节当前后])",
            "winter\\w*|cold\\w*|freez\\w*|icy|bitter\\w*|January|frigid|sanjiu",
            "winter",
        ),
    ),
    (
        _way("the next month", "翌月|次月", "(?:next|following) month|(?:a|one) month later"),
        _way("the same month", "同月", "(?:that|the) same month|later that month"),
    ),
    (
        _way(
            "the start of the year",
            "(?<![今去明前后来本当上下每年0-9〇零一二三四五六七八九])年初|新年伊始|岁首|开年(?!以)",
            rf"(?:start|beginning|outset) {_EDGE} year|early (?:in the|this) year",
        ),
        _way(
            "the middle of the year",
            "(?<![今去明前后来本当上下每年0-9〇零一二三四五六七八九])年中(?!国|华|共|央|新|标|[0-9一二三四五六七八九十])",
            rf"middle {_EDGE} year|mid-?year",
        ),
        _way(
            "the end of the year",
            "(?<![今去明前后来本当上下每年0-9〇零一二三四五六七八九])年(?:底|末)|岁末|岁尾|年关",
            rf"(?:end|close) {_EDGE} year|late (?:in the|this) year|year-?end",
        ),
    ),
    (
        _way(
            "the first day",
            "首日|第一天|头一天|首天",
            r"first|opening|one day|day one|start\w*|begin\w*|began|open\w*",
        ),
        _way(
            "the last day",
            "最后一[天日]",
            r"last|final|closing|end\w*|clos\w+",
            r"(?:last|final|closing) day",
        ),
    ),
    (
        _way(
            "within the month",
            "(?<![0-9一二三四五六七八九十个两几数当每])月内",
            r"(?:this|the) month|month['’]s end|month-end|in (?:January|February|March|April|May"
            r"|June|July|August|September|October|November|December)",
        ),
        _way(
            "within the year",
            "(?<![0-9一二三四五六七八九十两几数半每多])年内",
            r"(?:this|the) (?:calendar )?year|year-?end|year['’]s end",
            r"(?:before|within|end of) (?:this|the) year|year-?end",
        ),
    ),
    (
        _way(
            "birth",
            "诞辰|冥诞|出生[^，。；]{0,4}周年",
            r"births?|birthdays?|born|birth anniversary|centena\w+|bicentena\w+|years old",
            r"(?:birthday|(?:anniversary|years) [^.,;]{0,40}births?|birth anniversary)",
        ),
        _way(
            "death",
            "(?:逝世|去世|辞世|遇难|牺牲)[^，。；]{0,6}(?:周年|年)(?!龄)|忌日|忌辰|死忌",
            r"deaths?|died|dead|dying|pass(?:ed|ing)|kill\w+|after|los\w+|memor\w+",
            r"(?:anniversary|years) [^.,;]{0,40}death|death anniversary",
        ),
    ),
    (
        _way("the winter break", "寒假", r"winter (?:break|vacation|holidays?|recess|camp\w*)"),
        _way(
            "the summer break", "暑假|暑期", r"summer (?:break|vacation|holidays?|recess|camp\w*)"
        ),
    ),
    (
        _way(
            "take effect",
            "生效|起?施行|(?<=起)实施|(?<=日)实施|(?<=[制规法案策])上路",
            r"(?:take|takes|took|taking|go|goes|went|come|comes|came) (?:in)?(?:to )?(?:effect"
            r"|force)|effective"
            r"|in (?:force|effect)|begin\w*|began|start\w*|implement\w*|appl(?:y|ies|ied)"
            r"|introduc\w*|from|valid"
            r"|enforce\w*|launch\w*|since|roll\w*|law|enact\w*|kick\w*",
            r"(?:take|takes|took) effect|(?:come|comes|came) into (?:force|effect)",
        ),
        _way(
            "expire",
            "到期|期满|届满|失效",
            r"expir\w+|runs? (?:until|through|out)|lapse\w*|ends?|ended|ending|until|through"
            r"|due|matur\w+|up"
            r"|over|finish\w*|complet\w+|conclu\w+|term|last\w*|invalid\w*|void|null|cease\w*|after|when",
            r"expir(?:e|es|ed|ing)|lapse[sd]?|runs? out",
        ),
    ),
    (
        _way(
            "early in the dynasty",
            rf"{_DYNASTY}(?:初年?|初期|早期|前期)",
            rf"(?:early|beginning of(?: the)?|start of(?: the)?|first years of(?: the)?)"
            rf" {_OF_DYNASTY}",
        ),
        _way(
            "late in the dynasty",
            rf"{_DYNASTY}(?:末年?|末期|晚期|后期)",
            rf"(?:late|end of(?: the)?|(?:last|final|closing|waning) (?:years|days) of(?:"
            rf" the)?) {_OF_DYNASTY}",
        ),
    ),
    (
        _way(
            "the start of the month",
            "(?<![本当上下每个0-9〇零一二三四五六七八九十正腊])月初",
            rf"(?:start|beginning) {_EDGE} month|early (?:in the|this) month",
        ),
        _way(
            "the end of the month",
            "(?<![本当上下每个0-9〇零一二三四五六七八九十正腊])月[底末]",
            rf"end {_EDGE} month|late (?:in the|this) month",
        ),
        _way(
            "the end of the quarter",
            "本?季度?[底末]",
            rf"end {_EDGE} quarter|quarter(?:['’]s end|-end)|(?:quarter is|the quarter) out"
            "|close of the quarter|quarter (?:ends|closes)",
        ),
        _way(
            "the end of the year",
            "(?<![今去明前后来本当上下每年0-9〇零一二三四五六七八九])年(?:底|末)|岁末",
            rf"(?:end|close) {_EDGE} year|year-?end",
        ),
    ),
    (
        _way(
            "than a year earlier",
            "[比较与同]去年同[日天]|[比较与同]上年同[日天]|去年同一[日天]",
            r"years?|annual\w*|last \w+|(?:19|20)\d\d",
        ),
        _way(
            "than the day before",
            r"\A(?!)",
            r"than (?:the (?:day before|previous day)|a day earlier|yesterday|on the previous day)"
            r"|from (?:the (?:day before|previous day)|a day earlier|yesterday)",
        ),
    ),
    (
        _way(
            "working days",
            f"{_COUNT}{{1,9}}个?(?:完整)?(?:工作[日天]|上班[日天]|办公日)",
            r"work(?:ing)?\W?days?|business|weekdays?|office days?|working",
        ),
        _way(
            "calendar days",
            f"{_COUNT}{{1,9}}个?(?:自然日|日历[日天])",
            r"calendar|natural|(?<!working )(?<!business )(?<!trading )days?",
            "calendar days?",
        ),
        _way(
            "trading days",
            f"{_COUNT}{{1,9}}个?(?:交易[日天])",
            r"trading|sessions?|market|business days?|(?<!working )days?",
            "trading days?",
        ),
        _way("days", r"\A(?!)", rf"{_ENGLISH_COUNT} days?"),
    ),
    (
        _way(
            "the school year",
            "学年|开学(?!术)",
            r"(?:school|academic) (?:year|term)|new term|terms?|semesters?|start of school"
            r"|back to school",
        ),
        _way("the calendar year", r"日历年|\A(?!)", r"calendar year|fiscal year|financial year"),
    ),
)

# What of a later time the source may tell besides the next day.
_LATER_CHINESE = compiled(fold("[天日周月年期]之?后|[数多几]日|下[周月]|[数几]天"))
_COUNTED = frozenset({"a day later", "a week later", "a month later", "a year later"})
_OTHERWISE_LATER = compiled(fold("下[周月个一]|明[天年日]|翌|次[日年月]|隔|第二|后[天年]|来年"))
_YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)"
_ANY_YEAR = compiled(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_ONWARD = compiled(fold(rf"(?:自从?|从)?{_YEAR}年?(?:以来|至今|之?后|以后)"))
_UP_TO = compiled(fold(rf"(?:直到|直至|截至|截止到?|一直[^，。；]{{0,6}}?到){_YEAR}年"))
_ONWARD_ENGLISH = "since|from|after|starting in|beginning in"
_UP_TO_ENGLISH = "until|till|up to|through|before|by"

# With a denial or a "not until" before and after change their sides.
_TURNED = compiled(fold("[没未不无非才方始]|停止|结束"))
_TURNED_ENGLISH = compiled(r"\b(?:not|no|never|only|nor)\b|n't\b", re.IGNORECASE)


def other_steps(source: str, target: str) -> Iterator[Bound]:
    """Yield where a target takes another step than its source. `source` is folded."""
    for kind in _KINDS:
        yield from _other_way(source, target, kind)
    yield from _other_direction(source, target)


def _other_way(source: str, target: str, kind: tuple[_Way, ...]) -> Iterator[Bound]:
    ours = [(way, found) for way in kind for found in way.chinese.finditer(source)]
    if len(ours) != 1:
        return
    # A target with more years of its own has reckoned the step.
    if len(_ANY_YEAR.findall(target)) > len(_ANY_YEAR.findall(source)):
        return
    meant, words = ours[0]
    if meant.expected in _COUNTED and _OTHERWISE_LATER.search(source):
        return
    if meant.english.search(target):
        return
    is_later = _LATER_CHINESE.search(source) is not None
    theirs = [
        found
        for way in kind
        if way is not meant and not (way.expected == "later" and is_later)
        for found in way.surely.finditer(target)
    ]
    if len(theirs) != 1:
        return
    (found,) = theirs
    yield Bound(Span(*words.span()), Span(*found.span()), meant.expected)


def _other_direction(source: str, target: str) -> Iterator[Bound]:
    """Yield a year since which something is so that became one until which it was."""
    if _TURNED.search(source) or _TURNED_ENGLISH.search(target):
        return
    for ours, right, wrong, expected in (
        (_ONWARD, _ONWARD_ENGLISH, _UP_TO_ENGLISH.removesuffix("|by"), "since"),
        (_UP_TO, _UP_TO_ENGLISH, "since", "until"),
    ):
        found = list(ours.finditer(source))
        if len(found) != 1:
            continue
        year = found[0]["year"]
        told = re.search(rf"\b(?:{wrong}) {year}\b", target, re.IGNORECASE)
        if told and target.count(year) == 1 and not re.search(rf"\b(?:{right}) {year}\b", target):
            yield Bound(Span(*found[0].span()), Span(*told.span()), f"{expected} {year}")
