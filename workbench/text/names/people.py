"""Names of people in Chinese texts."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.surnames import known_surnames, split_surname

_TITLES = """
记者 学者 教授 律师 作家 导演 演员 歌手 诗人 画家 医生 院士 校长 院长 主任
局长 部长 外长 防长 司长 厅长 处长 市长 省长 县长 镇长 村长 州长 议长 议员
立委 委员 主席 总理 总统 首相 书记 秘书长 特首 司令 发言人 代表 大使 总裁
董事长 总经理 创办人 创始人 负责人 研究员 分析师 经济学家 历史学家 评论员 评论人
主编 工程师 检察官 法官 选手 教练 居民 村民 店主 司机 学生 母亲 父亲 妻子 丈夫
儿子 女儿 活动人士 维权人士 异见人士 会长 理事长 社长 行长 队长 专家 教练 博士
小说家 企业家 活动家 艺术家 音乐家 科学家 摄影师 店长 团长 组长 站长 主持人 候选人
当事人 被告人 辩护人 代理人 商人 媒体人 男子 女子 市民 网民 球员 护士 志愿者 受害者
死者 伤者 患者 遗孀 哥哥 弟弟 姐姐 妹妹 女友 男友 作曲家 钢琴家 牧师 神父 博主
"""
_FOLLOWERS = """
说 表示 称 指出 认为 告诉 写道 透露 回应 强调 解释 呼吁 担心 批评 坦言 补充
回忆 介绍 宣布 出席 抵达 访问 会见 会晤 举行 当选 担任 获 因 在 于 对 向 和
与 及 的 被 将 是 已 也 则 曾 就 从 等 今 昨 上周 下周 本周 周 近日 目前
日前 星期 拒绝 没有 要求 承认 否认 主持 发表 接受 前往 出任 代表 率 领 提醒
警告 预计 直言 质疑
联署 签署 签名 发 受 参加 参与 拍 获得 去世 病逝 遇 遭 涉 辞 退 回 到 赴 访 谈
讲 问 批 呼 抨击 指责 谴责 支持 反对 同意 希望 相信 分析 推 创 以 为 把 给 用 通过
由 都 也 又 还 却 正 去年 今年 明年 生前 一家 夫妇 连任
再 仍 均 早 先 多次 始终 一直 突然 随后 随即 则 并 依然 亲自
分别 同时 共同 涉嫌 判
"""
_TITLE = "|".join(sorted(_TITLES.split(), key=len, reverse=True))
_FOLLOWER = "|".join(sorted(_FOLLOWERS.split(), key=len, reverse=True))
_INTRODUCED = re.compile(
    fold(
        rf"(?:{_TITLE})(?P<name>[{HAN}]{{2,4}}?)"
        rf"(?=[、，。；：？！,.;:（(“”「」\s]|$|(?:{_FOLLOWER}))"
    )
)

# Words that begin as a surname does and often stand behind a title.
_WORDS = listed(
    fold(
        """周一 周二 周三 周四 周五 周六 周日 周天 周末 周边 周围 方面 方向 方才 方便
        高度 高调 高呼 高兴 高喊 高达 高层 马上 平均 常年 常常 常务 全体 全部 全程
        全面 安排 安慰 安全 安静 成功 成立 成为 成员 施压 施行 时常 时而 时任 时隔
        金额 应该 应当 应邀 温和 温情 和解 和平 连续 连任 连日 连夜 连忙 连同 管理
        任期 任命 任何 任职 程序 计划 计算 万分 万一 向来 向着 封闭 封锁 武装 商讨
        商议 游说 游行 谈到 谈判 谈及 曾经 曾任 于是 由于 明确 明言 明天 明年 焦虑
        关注 关于 关闭 关切 关心 华裔 包括 包围 尚未 尚且 尤其 单独 单方 许多 许诺
        许可 顾及 顾问 何时 何以 何必 毕业 毕竟 项目 路过 路经 查处 查封 查明 习惯
        盛赞 盛怒 严厉 严肃 严格 严重 严正 张贴 解释 解散 解除 解雇 解决 乐观 乐于
        左右 干预 符合 党员 党内 宗教 师生 家属 家人 石油 江边 钱财 牛奶 童年 水平
        文化 文件 文学 白天 古代 农民 农业 司法 车祸 能力 阮囊 景色 席上 米饭 金融
        金钱 石头 林业 高校 高官 高管 高龄 高中 方案 余下 余款 江山 易于 龙舟 史上
        高举 高唱 高歌 黄金 施放
        陆续 陆军 苏醒 康复 贺信 贺词 邵阳 沈阳 温州 常州 金门 江西"""
    )
)

_POLITE = listed(
    "先生 女士 小姐 太太 老师 老師 同志 夫人 教授 医生 醫生 律师 律師 总统 總統 总理 總理"
)

# Characters that are hardly ever part of a given name, and begin or end other words.
_NO_GIVEN = frozenset(
    fold("说称在对向和与的被将是已也曾就从等们表指认告及或这那有不人员会他她它我你此其")
)


# Behind a name: the foreign name that it writes by its sound.
_LATIN = re.compile(r"[（(][A-Za-z]|[·‧・•]")


_LONGEST_GIVEN = 2


class Introduced(NamedTuple):
    """A person at `text[start:end]`, behind a title."""

    start: int
    end: int
    name: str

    @property
    def is_foreign(self) -> bool:
        """Tell a name written by its sound, whose English nobody can read from it."""
        return _DOTS.search(self.name) is not None


# Behind a name of two characters, which might be any word: what only people do.
_SHORT_NAME = re.compile(
    fold(
        r"的?合照|的?合影|[（(](?:左|右|中|前|后)"
        r"|说|表示|称|指出|认为|告诉|写道|透露|回应|强调|解释|呼吁|批评|坦言|补充|回忆|宣布|对|周[一二三四五六日]|被|曾|再|生前|今|昨"
        r"|拒绝|当选|获|因|去世|要求|承认|否认|警告|提醒|出席|抵达|涉嫌|接受|前往"
    )
)

_SHORTEST = 2

# In a caption: who stands between marks, or before what people in pictures do.
_PICTURED = re.compile(
    fold(
        rf"(?:^|[，,、。：:与和及]|{_TITLE})(?P<name>[{HAN}]{{3}}|[{HAN}]{{4}})"
        r"(?=[、，（(]|与|和|及|在|出席|抵达|会见|会晤|握手|合影|合照|发表|接受|走|向|举|等|手持"
        r"|参加|的合影|的合照|$)"
    )
)

# In a caption: names of two characters behind a title, whatever else they may be in prose.
_IN_SHORT = re.compile(
    fold(
        rf"(?:{_TITLE})(?P<name>[{HAN}]{{2}})"
        r"(?=在|与|和|向|会见|会晤|握手|发表|主持|参加|走|手持|[、，（(]|$)"
    )
)


_DOTS = re.compile("[·‧・•]")
_DOTTED = re.compile(rf"[{HAN}]{{2,6}}(?:[·‧・•][{HAN}]{{2,6}})+(?![《“「·‧・•])")
_TITLED = re.compile(fold(rf".{{0,6}}(?:{_TITLE}|[的与和及])"))


def dotted_names(source: str) -> Iterator[Introduced]:
    """Yield foreign names in Chinese characters, `伊力哈木·土赫提`, without a title."""
    for match in _DOTTED.finditer(source) if _DOTS.search(source) else ():
        first = _DOTS.search(match[0])
        title = _TITLED.match(fold(match[0][: first.start() if first else 0]))
        start = match.start() + (title.end() if title else 0)
        is_title = source[match.start() - 1 : match.start()] in {"《", "〈"}
        if not is_title and _LATIN.match(source, match.end()) is None:
            yield Introduced(start, match.end(), source[start : match.end()])


def introduced_people(source: str) -> Iterator[Introduced]:
    """Yield the people a text introduces by their titles, each name once; linear."""
    yield from _people(source, _INTRODUCED)


def pictured_people(source: str) -> Iterator[Introduced]:
    """Yield the people a caption names, with or without a title; places may be among them."""
    yield from _people(source, _PICTURED)
    yield from _people(source, _IN_SHORT, shortest=_SHORTEST)


def _people(
    source: str, pattern: re.Pattern[str], shortest: int = _SHORTEST + 1
) -> Iterator[Introduced]:
    seen = set[str]()
    common = known_surnames().common
    for match in pattern.finditer(fold(source)):
        start, end = match.span("name")
        name = source[start:end]
        surname, given = split_surname(name)
        is_foreign = _LATIN.match(source, end) is not None
        is_given = 0 < len(given) <= _LONGEST_GIVEN and _NO_GIVEN.isdisjoint(fold(given))
        is_short = len(name) < shortest and _SHORT_NAME.match(fold(source), end) is None
        is_word = is_short or given in _POLITE or fold(name) in _WORDS or fold(name[:2]) in _WORDS
        if is_given and not is_word and not is_foreign and surname in common and name not in seen:
            seen.add(name)
            yield Introduced(start, end, name)


def is_common_word(text: str) -> bool:
    """Return whether a text that looks like a name is a word, or a name with a polite title."""
    folded = fold(text)
    return folded in _WORDS or folded[:2] in _WORDS or split_surname(text)[1] in _POLITE


_HAN = re.compile(rf"[{HAN}]{{2,4}}")

# Words of the news that begin as a surname does and stand alone: of sections, weather, markets.
_NO_NAMES = listed(
    """高温 高溫 高考 高铁 高鐵 高峰 高潮 高端 高速 高清 高效 高尚 金价 金價 金曲 石化 石墨 白糖
    白宫 白宮 白皮书 白皮書 文摘 文娱 文娛 文旅 文博 文体 文體 文物 时评 時評 时政 時政 时尚
    時尚 时事 時事 汽车 汽車 车市 車市 房产 房產 房价 房價 房市 古玩 古装 古裝 华人 華人 海外
    海关 海關 方言 方法 权威 權威 党建 黨建 党史 黨史 司局 易错 梅雨 雷雨 雷电 雷電 阴雨 陰雨
    阴天 陰天 安装 安裝 管理 水利 能源 广播 廣播 曲艺 曲藝 戏曲 乐器 樂器 童话 童話 连载 連載
    连环画 連環畫 强国 強國 强势 強勢 简讯 簡訊 简介 簡介 简报 簡報 封面 封底 卷首 卷首语 祝福
    祝贺 应用 應用 应急 應急 计票 相关 相關 全景 全球 全文 全文完 席卷 席捲 强震 强降雨 冷空气
    冷空氣 经贸 經貿 经济 經濟 农村 農村 牛市 熊市 马拉松 馬拉松"""
)
_LONGEST_GIVEN = 2

# Places whose first character is a surname too, and those that stand alone before a report.
PLACES = listed(
    """武汉 武漢 武昌 武威 武夷 武陵 江南 江北 江西 江苏 江蘇 江门 江門 江淮 江汉 江漢 江东 江東
    黄淮 黃淮 黄山 黃山 黄石 黃石 黄冈 黃岡 黄河 黃河 黄海 黃海 华北 華北 华南 華南 华东 華東
    海南 海口 海淀 海门 海門 温州 溫州 温哥华 溫哥華 常州 常德 常熟 金门 金門 金华 金華 金昌
    石家庄 石家莊 石河子 石狮 石獅 邯郸 邯鄲 邵阳 邵陽 沈阳 瀋陽 徐州 徐汇 徐匯 宁波 寧波 宁夏
    寧夏 宁德 寧德 苏州 蘇州 苏北 蘇北 苏南 蘇南 苏格兰 蘇格蘭 连云港 連雲港 大连 齐齐哈尔
    齊齊哈爾 齐鲁 齊魯 鲁南 魯南 方城 荣成 榮成 荣昌 榮昌 桂林 桂平 梁平 梅州 惠州 汤阴 湯陰
    湯加 汤加 白山 白银 白銀 白城 白俄 柏林 柏克莱 柳州 郑州 鄭州 邢台 邢臺 邢臺市 祁连 祁連
    莱芜 胡志明 高雄 高棉 高邮 高郵 关东 關東 关中 關中 关西 關西 屏东 屏東 花莲 花蓮 花都 包头
    包頭 乌海 烏海 乌克兰 烏克蘭 乌镇 烏鎮 景德镇 景德鎮 温江 溫江 滕州 滁州 曲阜 曲靖 沙田 沙特
    沙坪坝 马尾 馬尾 马祖 馬祖 马尼拉 馬尼拉 马来 马鞍山 馬鞍山 汉口 汉中 延安 延边 房山 丰台
    豐台 丰都 通州 顺义 顺德 平谷 万州 萬州 万宁 萬寧 康定 康巴 廣東 广东 广西 廣西 广州 廣州
    广元 廣元 莫斯科 纽约 荷兰 古巴 单县 費城 费城 游仙 钟祥 鍾祥 叶城 葉城 葉門 叶门 敖汉 宜昌
    荆州 荊州 荆门 荊門 雷州 潘家园 易县 米兰 米蘭 水城 成都 牛津 林芝 林口 陆丰 陸豐 陆良 陽江
    阳江 阳泉 陽泉 东北 東北 东南 東南 东部 东莞 東莞 东京 東京 东欧 西北 西南 西部 西安 西宁
    西寧 西藏 西贡 西貢 南京 南宁 南寧 南昌 南通 南投 南海 南亚 北京 上海 天津 重庆 重慶 台北
    臺北 台湾 臺灣 台中 臺中 台南 臺南 新疆 内蒙古 巴黎 伦敦 倫敦 时代广场"""
)


@lru_cache(maxsize=256)
def is_person(text: str) -> bool:
    """Return whether a text is a Chinese person's name by its shape, and nothing else by the word.

    Two to four characters, a surname first. Asking loads a list of words once.
    """
    if _HAN.fullmatch(text) is None or text in PLACES or text in _NO_NAMES or is_common_word(text):
        return False
    surname, given = split_surname(text)
    if not 0 < len(given) <= _LONGEST_GIVEN:
        return False
    known = known_surnames()
    is_single = surname in known.single and len(given) == _LONGEST_GIVEN
    return (surname in known.common or is_single) and not _is_word(text)


def _is_word(text: str) -> bool:
    """Return whether a dictionary of words has a text; names of the long dead are words to it."""
    from pypinyin.phrases_dict import phrases_dict  # noqa: PLC0415 - 0.2 s, for the first lone name

    return text in phrases_dict
