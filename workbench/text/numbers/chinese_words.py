"""The words of Chinese numbers: figures, marks, set phrases, and what each group of them means."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.lexicons.chinese_counting import all_lookalikes, all_measures
from workbench.text.lexicons.hedges import all_hedges
from workbench.text.lexicons.units import all_units
from workbench.text.numbers.quantity import Precision, Unit, units

TEN = Fraction(10)
HUNDRED = 100
NOTHING = Fraction(0)

# Figures between two commas.
GROUP = 3


class Sort(IntEnum):
    """What a mark is."""

    FIGURE = 0
    SMALL = 1
    BIG = 2
    ZERO = 3


class Mark(NamedTuple):
    """One mark with the lowest and the highest value it may have."""

    sort: Sort
    low: Fraction
    high: Fraction
    spelled: bool = True


def read_figures(text: str, start: int) -> tuple[int, str, bool]:
    """Return the end of the Arabic figures at a place, them without commas, whether they had any.

    A point belongs to them where figures follow it, a comma where exactly three do.
    """
    end = _run_end(text, start)
    parts = [text[start:end]]
    grouped = False
    while end - start <= GROUP or grouped:
        after = _run_end(text, end + 1) if text[end : end + 1] == "," else end
        if after - end != GROUP + 1:
            break
        parts.append(text[end + 1 : after])
        end, grouped = after, True
    if text[end : end + 1] == "." and _run_end(text, end + 1) > end + 1:
        after = _run_end(text, end + 1)
        parts.append(text[end:after])
        end = after
    return end, "".join(parts), grouped


def _run_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and "0" <= text[end] <= "9":
        end += 1
    return end


def total(marks: list[tuple[Sort, Fraction]], last: Mark) -> Fraction:
    """Return the value of a row of marks (places of ten thousand, as the Chinese count)."""
    if len(marks) == 1:
        return marks[0][1]
    done: list[tuple[Fraction, Fraction]] = []
    section = NOTHING
    figure: Fraction | None = None
    for sort, value in marks:
        if sort is Sort.FIGURE:
            figure = value
        elif sort is Sort.SMALL:
            section += (Fraction(1) if figure is None else figure) * value
            figure = None
        elif sort is Sort.BIG:
            section += figure or Fraction(0)
            figure = None
            lower = sum((each for each, size in done if size < value), Fraction(0))
            done = [(each, size) for each, size in done if size >= value]
            amount = section + lower
            done.append(((amount or Fraction(1)) * value, value))
            section = NOTHING
    rest = ending(marks, figure, last)
    return sum((each for each, _ in done), section) + rest


def ending(marks: list[tuple[Sort, Fraction]], figure: Fraction | None, last: Mark) -> Fraction:
    """Return what a last figure is worth: in 三万五 it counts thousands, in 三百零五 ones."""
    if figure is None:
        return Fraction(0)
    short = len(marks) > 1 and last.low == last.high and figure < TEN
    before, size = marks[-2] if short else (Sort.ZERO, Fraction(0))
    if before in {Sort.SMALL, Sort.BIG} and size >= HUNDRED and figure.denominator == 1:
        return figure * size / 10
    return figure


DIGITS = "〇零一二三四五六七八九"

_DIGIT_FORMS = {
    **{digit: max(0, place - 1) for place, digit in enumerate(DIGITS)},
    **dict(zip("壹贰叁肆柒捌玖两俩仨", (1, 2, 3, 4, 7, 8, 9, 2, 2, 3), strict=True)),
}

SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}

TENS = {"廿": 2, "卅": 3, "卌": 4}

BIG = {"万": 10**4, "亿": 10**8, "兆": 10**12}


# Characters that are asked for singly.
_GROUPS: Mapping[str, str] = {
    "several": "几数",
    "counts": "数",
    "is counted": "指人总多少次参系票席件户点函基岁倍位度股天",
    "more": "多余来",
    "came": "来",
    "not came": "自说到",
    "kilo": "米克瓦卡赫帕伏字",
    "mega": "瓦赫帕字位比带宽网光流",
    "point": "点",
    "tael": "两",
    "piece of money": "块毛",
    "faster": "快近",
    "nears": "逼靠附贴迫",
    "beyond": "超",
    "trades": "买卖入出",
    "than": "比较",
    "tenth of money": "毛角",
    "coin": "毛",
    "minus": "负",
    "minus ends": "胜平和自欺担肩背抱辜亏减正主客",
    "one ends": "唯统同逐专均划",
    "clock ending": "十刻",
    "minute": "分",
    "of": "之",
    "year": "年",
    "month": "月",
    "day": "日",
    "number": "号",
    "hour": "时",
    "generation": "代",
    "after": "后",
    "first of": "初",
    "tenth": "成",
    "discount": "折",
    "times": "倍",
    "piece": "个",
    "half": "半",
    "most": "大",
    "ordinal": "第",
    "leading": "首",
    "both": "双",
    "front": "前",
    "dozen": "打",
    "turn": "翻",
    "turned": "番",
    "against": "比",
    "part of": "的",
    "stop": ",。;:、",
    "each": "每",
    "among": "中里人名",
    "inside": "内",
    "holds": "有",
    "one": "一",
    "teens": "十",
    "five": "五",
    "opening quote": '“‘「『"《',
    "done": "了",
    "filler": "有了为是达共计",
    "to": "至到-~〜",
    "bare hedge": "过上",
    "degree": "度",
    "from nearby": "近",
    "comma": "、",
    "fought": "战",
    "won": "胜",
    "street": "路街道巷弄段",
    "in a street": "段号巷弄楼室",
    "days before": "天日",
    "nights": "夜",
}

# Phrases that are looked for before a place, or after one.
_LISTS: Mapping[str, str] = {
    "reign": (
        "民国 公元 公元前 西元 昭和 平成 令和 大正 明治 光绪 乾隆 康熙 雍正 嘉庆 道光 咸丰 同治 "
        "宣统 贞观 万历 前"
    ),
    "weekday": "周 星期 礼拜",
    "day part": (
        "上午 下午 中午 凌晨 早上 晚上 傍晚 清晨 午后 深夜 今早 今晚 当晚 早晨 夜里 晚间 早 晚 午"
    ),
    "days last": "为期 连续 一连 历时 仅 近 约 长达 逾 超过 整整 持续 过去 最近 未来 前 头",
    "is due to": "至 到 为 成 于 有 是 的 达 约 近 逾 相当于 大约 超过",
    "grows": (
        "增长 增加 上升 上涨 提高 扩大 激增 暴增 飙升 猛增 大增 暴涨 上调 高出 多出 增 涨 升 高 "
        "多 多赚 多亏 多蚀 贵 快 大 长 重 强 翻 攀升 提升 剧增 骤增 倍增 陡增 成长 增幅"
    ),
    "below zero": "零下 零下约 零下近 零下摄氏",
    "minus": "- 负 − 摄氏-",
    "tenfold": "米 公尺 秒 度",
    "telephone": "拨打 致电 电话 热线 专线 拨通 号码 报警 拨 QQ 微信 邮编 打 客服 手机 传真",
}

_AFTER: Mapping[str, str] = {
    "hotline": "热线 专线 电话 报警 指挥中心 报案 接警 警务",
    "days long": "内 后 游 间 之久 之内 以来 以上 行程 假期 长假",
    "long years": "历史 来 前 的历史 之久 后 一遇 多",
    "clock": "半 钟 整 许 前 后 左右 起 多 开始 0 1 2 3 4 5 一刻 三刻 十 二十 三十 四十 五十",
    "no tenth": "员 立 功 果 年 交 本 都 就 长 绩 份 分 品 像 型 效 熟 家 了 婚",
    "tenth of": (
        "员工 年轻 年长 本地 本土 本科 人口 人士 家庭 交易 果农 品牌 分析 长者 长辈 就业 功能"
    ),
    "across": "不到 不及 不足 超过 低于 高于 未达 超出",
    "no more": "次 个 名 家 位 国 方 处 项 种 数 少 元 边 重 样 额 下 地",
    "of which": "分之",
    "final": "决赛",
    "list follows": "比分 得分 的比分 票数",
    "plenum": "中全会",
    "no dozen": (
        "打击 打架 打工 打扮 打压 打开 打破 打中 打败 打赢 打倒 打死 打伤 打人 打仗 打球 打车 打官 "
        "打白 打好 打响 打造 打拼 打卡 打折 打分 打交 打算 打扫 打通 打断 打出 打入 打进 打完 打一 "
        "打二 打三 打成 打到 打下 打了 打过 打得 打不 打平 打印 打听 打电 打点 打包 打字 打假 打黑 "
        "打虎 打祝 打磨"
    ),
    "half of": "数 个 年 天 日 小时 月 世纪 载 程 价 夜 以上 左右",
    "lunar": "月",
    "first counted": "次 个 位 名 届 批 家 艘 架 季 轮 条 座 款 台 份 场 只 枚 例 项 套 部 度 笔",
    "century": "世纪",
    "of a plan": '规划 规画 计划 时期 期间 末 初 开局 收官 以来 中期 目标 " ” ’ 」 』',
    "freezing": "摄氏零下 华氏零下 零下摄氏",
    "decade": "年代",
    "and change": "又 零 ,",
    "change tenth": "角钱 毛钱 毫子 角 毛 毫",
    "change hundredth": "分钱 分",
    "change cents": "美分 欧分 澳分 加分 便士 仙 分",
    "no unit": "元朗 元旦 元宵 元首 元老 元月 两岸 两会",
    "no change": (
        "角色 角形 角洲 角债 角恋 角裤 角落 角度 角逐 角力 "
        "毛利 毛病 毛衣 分钟 分之 分店 分析 分别 分为 分红 分数 分球"
    ),
    "coin ends": "到 至 涨 跌 降 升 提 , 。 、 ; ) 一 每 左右 多 起 的",
    "money ends": (
        "钱 , 。 、 . ; : ! ? ) ” 一斤 一升 一公 一个 一条 一碗 一杯 每 的 / 起 左右 "
        "提 涨 升 降 跌 调 减 加 到 至 变"
    ),
}


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words that are looked for at a place, longest first, by their first character."""

    by_first: Mapping[str, tuple[str, ...]]

    def at(self, text: str, place: int) -> str:
        """Return the longest phrase that stands at a place of a folded text, or ""."""
        for phrase in self.by_first.get(text[place : place + 1], ()):
            if text.startswith(phrase, place):
                return phrase
        return ""

    def before(self, text: str, place: int) -> str:
        """Return the longest phrase that ends at a place; for phrases filed by their last one."""
        if place == 0:
            return ""
        for phrase in self.by_first.get(text[place - 1], ()):
            if text.endswith(phrase, 0, place):
                return phrase
        return ""


def phrases(words: Iterable[str], key: int = 0) -> Phrases:
    """File words by their first character, or by their last with `key` -1; folded."""
    filed: dict[str, list[str]] = {}
    for word in sorted({fold(word) for word in words}, key=len, reverse=True):
        filed.setdefault(word[key], []).append(word)
    return Phrases({first: tuple(found) for first, found in filed.items()})


@dataclass(frozen=True, slots=True)
class ChineseWords:
    """All that a folded text is compared with."""

    digits: Mapping[str, int]
    small: Mapping[str, int]
    tens: Mapping[str, int]
    big: Mapping[str, int]
    units: Phrases
    unit_of: Mapping[str, Unit]
    measures: Phrases
    lookalikes: Phrases
    hedges_before: Phrases
    hedges_after: Phrases
    hedge_of: Mapping[str, Precision]
    groups: Mapping[str, frozenset[str]]
    ending: Mapping[str, Phrases]
    following: Mapping[str, Phrases]
    currencies: Phrases
    currency_of: Mapping[str, Unit]
    starts: re.Pattern[str]

    def ends(self, name: str, text: str, place: int) -> str:
        """Return the longest phrase of a list that ends at a place, or ""."""
        return self.ending[name].before(text, place)

    def follows(self, name: str, text: str, place: int) -> str:
        """Return the longest phrase of a list that stands at a place, or ""."""
        return self.following[name].at(text, place)

    def has(self, group: str, character: str) -> bool:
        """Return whether a character of a folded text is one of a group; "" never is."""
        return character in self.groups[group]


@cache
def chinese_words() -> ChineseWords:
    """Return the words, folded once a process; they are the same for everybody."""
    known = units()
    unit_of = {fold(word): known[each.unit] for each in all_units() for word in each.chinese}
    hedges = {
        fold(word): Precision(each.precision)
        for each in all_hedges()
        for word in (*each.chinese_before, *each.chinese_after)
    }
    currencies = {
        fold(word): known[each.unit] for each in all_units() for word in each.chinese_before
    }
    starts = fold("".join([*_DIGIT_FORMS, *SMALL, *TENS, *BIG, "几数第首半双翻每"]))
    return ChineseWords(
        digits={fold(digit): value for digit, value in _DIGIT_FORMS.items()},
        tens={fold(word): value for word, value in TENS.items()},
        small={fold(word): value for word, value in SMALL.items()},
        big={fold(word): value for word, value in BIG.items()},
        units=phrases(unit_of),
        unit_of=unit_of,
        measures=phrases(all_measures()),
        lookalikes=phrases(all_lookalikes()),
        hedges_before=phrases([word for each in all_hedges() for word in each.chinese_before], -1),
        hedges_after=phrases([word for each in all_hedges() for word in each.chinese_after]),
        hedge_of=hedges,
        ending={name: phrases(listed.split(), -1) for name, listed in _LISTS.items()},
        following={name: phrases(listed.split()) for name, listed in _AFTER.items()},
        currencies=phrases(currencies, -1),
        currency_of=currencies,
        starts=re.compile(f"[0-9A-Za-z{starts}]"),
        groups={name: frozenset(fold(characters)) for name, characters in _GROUPS.items()},
    )
