"""Everything that a dictionary lets a Chinese text mean, word by word and character by character.

Wider than `workbench.bitext.glosses`: also rare senses, long ones and single characters. What none
of it explains nobody can have translated; that something of it does says little.
"""

import lzma
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from workbench.bitext.glosses import Glossed, glossed
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.once import once
from workbench.text.packed_dictionary import LineTable
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

_LONGEST = 5
_HAN = compiled(f"[{HAN}]+")

# What has no word of its own in English: particles, pronouns, figures, measures, adverbs of time.
_IDLE = frozenset(
    fold(
        "的 地 得 了 着 过 在 是 和 与 及 或 把 被 将 也 都 就 而 但 且 之 其 所 以 为 于 由 从 到"
        " 对 向 给 并 还 又 再 等 个 名 位 只 件 本 座 家 条 项 次 年 月 日 时 点 分 则 这 那 此 该"
        " 各 每 某 吗 呢 吧 啊 们 他 她 它 我 您 你 自己 仍 已 已经 仍然 正 正在 昨 今 明 昨日 昨天"
        " 今天 今日 明天 明日 去年 今年 明年 上月 下月 本月 日前 近日 目前 当日 当天 昨晚 今晚 今早"
        " 早 晚 可 能 会 要 曾 一 两 二 三 四 五 六 七 八 九 十 百 千 万 亿 零 〇 全 多 余 约 近"
        " 逾 超 内 外 上 下 中 前 后 来 去 起 出 入 进 回 至 说 称 表示 指出 认为 宣布 透露 获 受"
        " 让 使 令 因 因此 由于 随后 之后 其中 以及 同时 此外 但是 不过 然而 而且 并且 才 更 最 很"
        " 太 十分 渐渐 逐渐 非常 一个 一名 一位 一些 一家 一次 进行 开始 有关 表 遭 周 号 秒 人 间"
        " 处 份 部 员 者 市 县 省 区 镇 村 国 州 府 方 我们 你们 他们 她们"
    ).split()
)


class Word(NamedTuple):
    """A word of a folded source, `folded[start:end]`, with all stems that may render it."""

    start: int
    end: int
    stems: frozenset[str]


@lru_cache(RECENT)
def source_words(source: str) -> tuple[Word, ...]:
    """Return the words of a source that mean something, figures and particles left out."""
    folded = fold(source)
    found: list[Word] = []
    place = 0
    for each in glossed(source):
        found += _between(folded, place, each.start)
        found.append(_of(each, folded))
        place = each.end
    found += _between(folded, place, len(folded))
    return tuple(each for each in found if folded[each.start : each.end] not in _IDLE)


def _of(word: Glossed, folded: str) -> Word:
    return Word(word.start, word.end, word.free | _senses(folded[word.start : word.end]))


def _between(folded: str, start: int, end: int) -> Iterator[Word]:
    """Yield the longest words of a run that the glosses do not have, and its characters."""
    for run in _HAN.finditer(folded, start, end):
        place = run.start()
        while place < run.end():
            size = next(
                (
                    n
                    for n in range(_LONGEST, 1, -1)
                    if place + n <= run.end() and _has(folded[place : place + n])
                ),
                1,
            )
            stems = _senses(folded[place : place + size])
            if stems:
                yield Word(place, place + size, stems)
            place += size


def _has(word: str) -> bool:
    return bool(_senses(word))


@lru_cache(16_384)
def _senses(word: str) -> frozenset[str]:
    """Return the stems of a folded word that the table adds to its glosses."""
    table = _table()
    place = bisect_left(table, f"{word}\t")
    found, _, stems = table[place].partition("\t") if place < len(table) else ("", "", "")
    return frozenset(stems.split()) if found == word else frozenset()


@once
def _table() -> LineTable:
    """Return the table as one text, in the order of its words; twenty milliseconds."""
    packed = files("resources").joinpath("dictionaries", "cedict", "senses.tsv.xz").read_bytes()
    return LineTable(lzma.decompress(packed).decode("utf-8"))
