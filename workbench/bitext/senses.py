"""Everything that Chinese words may say in English, by all of their senses, and their opposites.

Of CC-CEDICT, WordNet and the Chinese Open Wordnet, as `resources.make_senses` made it. Wider than
`workbench.bitext.glosses`: also rare senses and long ones, names and single characters. What none
of it explains nobody can have translated; that something of it does says little.
"""

import lzma
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from workbench.bitext.glosses import Glossed, gloss, glossed, glossed_words
from workbench.text.folding import fold
from workbench.text.once import once
from workbench.text.packed_dictionary import LineTable
from workbench.text.recent import RECENT
from workbench.text.wordlist import WordList

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


class Sense(NamedTuple):
    """A word of a folded source, `folded[start:end]`.

    `stems` may render it by a dictionary, and what is like its glosses; `says` are all that may say
    it by any sense, less exactly too; `opposed` are English words that say the opposite.
    """

    start: int
    end: int
    stems: frozenset[str]
    says: frozenset[str]
    opposed: frozenset[str]


class _Said(NamedTuple):
    stems: frozenset[str]
    says: frozenset[str]
    opposed: frozenset[str]


@lru_cache(RECENT)
def senses(source: str) -> tuple[Sense, ...]:
    """Return the words of a source that mean something in English, the longest from the left."""
    return tuple(_found(_tables().words, fold(source)))


@lru_cache(RECENT)
def telling_senses(source: str) -> tuple[Sense, ...]:
    """Return the words of a source but for those that have no word of their own in English."""
    folded = fold(source)
    return tuple(each for each in senses(source) if folded[each.start : each.end] not in _IDLE)


def with_opposites(source: str) -> tuple[Sense, ...]:
    """Return the words of a source that have opposites, the longest of these from the left."""
    return tuple(_found(_tables().opposed, fold(source)))


@lru_cache(RECENT)
def rendered(source: str) -> tuple[Glossed, ...]:
    """Return the words of a source that have glosses, and those that have other senses only."""
    known = glossed(source)
    others = (
        Glossed(each.start, each.end, each.says, each.says)
        for each in senses(source)
        if each.end - each.start > 1
        and not any(each.start < word.end and word.start < each.end for word in known)
    )
    return (*known, *others)


def _found(words: WordList[int], folded: str) -> Iterator[Sense]:
    for start, end, number in words.find(folded):
        yield Sense(start, end, *_said(folded[start:end], number))


@lru_cache(16_384)
def _said(word: str, number: int) -> _Said:
    """Return what a folded word says by its glosses and the table's line of it."""
    line = _tables().lines[number] if number >= 0 else ""
    _, stems, loose, opposed = line.split("\t") if line else ("", "", "", "")
    (own, free), more = gloss(word), frozenset(stems.split())
    return _Said(more | free, more.union(own, loose.split()), frozenset(opposed.split()))


class _Tables(NamedTuple):
    lines: LineTable
    words: WordList[int]
    opposed: WordList[int]


_NO_LINE = -1


@once
def _tables() -> _Tables:
    """Return the lines as one text, and the numbers of those of all words and of the opposed."""
    packed = files("resources").joinpath("dictionaries", "wordnet", "senses.tsv.xz").read_bytes()
    text = lzma.decompress(packed).decode("utf-8").removesuffix("\n")
    numbers = dict.fromkeys(glossed_words(), _NO_LINE)
    opposed: list[tuple[str, int]] = []
    for number, line in enumerate(text.split("\n")):
        word = line[: line.index("\t")]
        numbers[word] = number
        if line[-1] != "\t":
            opposed.append((word, number))
    return _Tables(LineTable(text), WordList(numbers.items()), WordList(opposed))
