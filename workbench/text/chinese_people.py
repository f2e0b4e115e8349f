"""People whom a Chinese text introduces: a title, then surname and given name, then what they do.

Only what can hardly be anything else is found: the title has to stand directly before the name, and
a verb, a mark or another word that ends names directly behind it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.surnames import COMMON, split_surname

_TITLES = """
记者 学者 教授 律师 作家 导演 演员 歌手 诗人 画家 医生 院士 校长 院长 主任
局长 部长 外长 防长 司长 厅长 处长 市长 省长 县长 镇长 村长 州长 议长 议员
立委 委员 主席 总理 总统 首相 书记 秘书长 特首 司令 发言人 代表 大使 总裁
董事长 总经理 创办人 创始人 负责人 研究员 分析师 经济学家 历史学家 评论员 评论人
主编 工程师 检察官 法官 选手 教练 居民 村民 店主 司机 学生 母亲 父亲 妻子 丈夫
儿子 女儿 活动人士 维权人士 异见人士 会长 理事长 社长 行长 队长 专家 教练 博士
小说家 企业家 活动家 艺术家 音乐家 科学家 摄影师
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
"""
_TITLE = "|".join(sorted(_TITLES.split(), key=len, reverse=True))
_FOLLOWER = "|".join(sorted(_FOLLOWERS.split(), key=len, reverse=True))
_INTRODUCED = re.compile(
    fold(
        rf"(?:{_TITLE})(?P<name>[\u3400-\u9fff]{{2,4}}?)"
        rf"(?=[、，。；：？！,.;:（(“”「」\s]|$|(?:{_FOLLOWER}))"
    )
)
_NO_GIVEN = frozenset(
    fold("说称在对向和与的被将是已也曾就从等们先生女士小姐表指认告及或这那有不人员会国")
)
"""Characters that are hardly ever part of a given name, and begin or end other words."""


_LATIN = re.compile(r"[（(][A-Za-z]|[·‧・•]")
"""Behind a name: the foreign name that it writes by its sound."""


_LONGEST_GIVEN = 2


class Introduced(NamedTuple):
    """A person at `text[start:end]`, behind a title."""

    start: int
    end: int
    name: str


_PICTURED = re.compile(
    fold(
        r"(?:^|[，,、。：:与和及])(?P<name>[\u3400-\u9fff]{3}|[\u3400-\u9fff]{4})"
        r"(?=[、，（(]|与|和|及|在|出席|抵达|会见|会晤|握手|合影|发表|接受|走|向|举|等|$)"
    )
)
"""In a caption: who stands between marks, or before what people in pictures do."""


def introduced_people(source: str) -> Iterator[Introduced]:
    """Yield the people a text introduces by their titles, each name once; linear."""
    yield from _people(source, _INTRODUCED)


def pictured_people(source: str) -> Iterator[Introduced]:
    """Yield the people a caption names, with or without a title; places may be among them."""
    yield from _people(source, _PICTURED)


def _people(source: str, pattern: re.Pattern[str]) -> Iterator[Introduced]:
    seen = set[str]()
    for match in pattern.finditer(fold(source)):
        start, end = match.span("name")
        name = source[start:end]
        surname, given = split_surname(name)
        is_foreign = _LATIN.match(source, end) is not None
        is_given = 0 < len(given) <= _LONGEST_GIVEN and _NO_GIVEN.isdisjoint(fold(given))
        if surname in COMMON and is_given and not is_foreign and name not in seen:
            seen.add(name)
            yield Introduced(start, end, name)
