"""Foreign names in Chinese characters: where they stand, and which Latin word they may write.

Chinese writes foreign names with some three hundred characters chosen for their sound. A run of
them is compared with a Latin word by consonants alone, for vowels and endings are written as each
region likes: 克里 and 凱瑞 are both `k l`, and so is Kerry, since Chinese has no r of that kind.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.spelled_names import plain_letters

_SYLLABLES = """
a 阿 ai 艾埃爱 an 安 ang 昂 ao 奥敖澳 ba 巴拔芭 bai 拜白柏 ban 班 bang 邦 bao 包鲍保堡 bei 贝北
ben 本 bi 比彼毕碧 bie 别 bin 宾彬 bo 波伯勃博 bu 布卜 cai 蔡 cen 岑 cha 查察 chai 柴 chang 昌
chen 陈 cheng 成 chu 楚 chun 春 ci 茨慈 cui 崔 da 达大 dai 戴代黛 dan 丹 dang 当 dao 道 de 德得
den 登 deng 邓 di 迪蒂狄帝 ding 丁 dong 东 du 杜都度 dun 敦顿 duo 多朵 e 厄俄鄂 en 恩 er 尔儿耳 fa
法 fan 凡范梵 fei 费菲 fen 芬 feng 丰冯 fo 佛 fu 夫弗福富芙 gai 盖 gan 甘 gang 冈 gao 高 ge
戈哥格葛 gen 根 gu 古 gua 瓜 gui 圭 guo 果 ha 哈 hai 海 han 汉汗罕翰 hang 杭 hao 豪浩 he 赫荷何
heng 亨 hong 洪 hou 侯 hu 胡 hua 华 huai 怀 hui 惠 huo 霍 ji 吉基季姬 jia 加嘉佳贾 jian 简 jiang
江 jie 杰捷 jin 金津 jing 京 ka 卡 kai 凯 kan 坎 kang 康 kao 考 ke 柯科可克 ken 肯 kong 孔 ku 库
kua 夸 kui 奎 kun 昆 la 拉 lai 莱赖 lan 兰蓝岚 lang 朗郎 lao 劳 le 勒乐 lei 雷蕾 li 里莉丽利立黎列
lian 连廉 lie 烈 lin 林琳 ling 灵 liu 柳刘 long 隆龙 lu 卢鲁露路 lun 伦 luo 罗洛 lv 吕律 ma 马玛
mai 麦迈 man 曼 mang 芒 mao 毛 mei 梅 men 门 meng 蒙孟 mi 米密 mian 缅 miao 妙 min 敏 ming 明 mo
莫默摩墨 mu 姆穆慕 na 纳娜那拿 nai 奈 nan 南 nei 内 nen 嫩 ni 尼妮 ning 宁 niu 纽 nong 农 nu 努
nuo 诺 nie 聂涅 ou 欧 pa 帕 pai 派 pan 潘 pang 庞 pei 佩裴 peng 彭 pi 皮 po 珀 pu 普蒲朴 ping 平
qi 奇齐契 qia 恰 qian 钱 qiao 乔 qie 切 qin 琴 qing 青 qiong 琼 qiu 丘邱 qu 屈 re 热 ri 日 rong 荣
rui 瑞 ruo 若 sa 萨撒 sai 赛塞 san 桑三 sang 桑 sen 森 sha 沙莎 shan 珊 shang 尚 she 舍 shen 申
sheng 圣 shi 施什史石 shu 舒 shuo 朔 si 斯司丝 song 松 su 苏素 suo 索 ta 塔 tai 泰台 tan 坦 tang
汤 tao 陶 te 特 teng 滕 ti 提 ting 廷汀 tong 通 tu 图 tuo 托脱 wa 瓦 wan 万 wang 旺 wei 韦维魏威
wen 文温 wo 沃 wu 伍乌武 xi 西希席锡辛 xia 夏 xiang 香 xiao 肖 xie 谢 xin 欣 xiu 休 xu 许 xue 雪
xun 逊孙 ya 亚雅娅 yang 扬杨 yao 姚 ye 耶叶 yi 伊易 yin 因英 you 尤 yu 于 yue 约 yun 云允 za 扎
zai 宰 zan 赞 ze 泽 zeng 曾 zha 扎 zhan 詹 zhang 章 zhao 兆 zhe 哲 zhen 珍 zhi 智 zhu 朱茱 zhuo 卓
zi 兹 zong 宗 zu 祖 zuo 佐
"""
"""Readings, each before the characters of transliterations read so."""

_CLASSES = {
    letter: kind
    for letters, kind in (
        ("bp", "b"),
        ("dt", "d"),
        ("fvw", "f"),
        ("gkcq", "k"),
        ("lr", "l"),
        ("mn", "n"),
        ("szjx", "s"),
        ("h", "h"),
    )
    for letter in letters
}
_SOFT = str.maketrans({"q": "s", "c": "s"})
"""What pinyin writes with these is no k."""

_DIGRAPHS = (
    *(("sch", "s"), ("tch", "s"), ("ch", "s"), ("sh", "s"), ("ph", "f"), ("th", "d")),
    *(("ck", "k"), ("gh", "k"), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("x", "ks")),
)
_ALIKE = frozenset({"sk", "ks", "kh", "hk", "sd", "ds", "fh", "hf", "fb", "bf"})
"""Classes that transliterations mix: 基辛格 Kissinger, 什切青 Szczecin, 何塞 José, 维 b."""


def _skeleton_of_syllable(syllable: str) -> str:
    if syllable == "er":
        return "l"
    first = _CLASSES.get(syllable.translate(_SOFT)[0], "")
    return first + ("n" if syllable.rstrip("g").endswith("n") and len(syllable) > 1 else "")


def _skeletons() -> dict[str, str]:
    words = _SYLLABLES.split()
    return {
        fold(one): _skeleton_of_syllable(syllable)
        for syllable, several in zip(words[::2], words[1::2], strict=True)
        for one in several
    }


@lru_cache(maxsize=1)
def _sounds() -> dict[str, str]:
    return _skeletons()


@lru_cache(maxsize=1)
def _run() -> re.Pattern[str]:
    return re.compile(f"[{''.join(_sounds())}]{{2,12}}+")


class Run(NamedTuple):
    """Characters that may write a foreign name, folded; `source[start:end]`."""

    start: int
    end: int
    folded: str


@lru_cache(maxsize=16)
def foreign_runs(source: str) -> tuple[Run, ...]:
    """Return the runs of transliterating characters, two to twelve each, in their order."""
    return tuple(Run(*match.span(), match[0]) for match in _run().finditer(fold(source)))


def is_transliterating(character: str) -> bool:
    """Tell whether a folded character writes foreign names."""
    return character in _sounds()


@lru_cache(maxsize=4096)
def likeness(folded: str, latin: str) -> float:
    """Return 0 to 1: how much of the consonants a folded run and a Latin word have in common."""
    sounds = _sounds()
    return _alike(_collapsed("".join(sounds.get(one, "") for one in folded)), _skeleton(latin))


@lru_cache(maxsize=1024)
def latin_likeness(one: str, other: str) -> float:
    """Return 0 to 1: how much of their consonants two Latin words have in common."""
    return _alike(_skeleton(one), _skeleton(other))


def _alike(ours: str, theirs: str) -> float:
    if not ours or not theirs:
        return 0.0
    return 2 * _common(ours, theirs) / (len(ours) + len(theirs))


@lru_cache(maxsize=4096)
def _skeleton(latin: str) -> str:
    letters = plain_letters(latin)[:40]
    for written, sound in _DIGRAPHS:
        letters = letters.replace(written, sound)
    kinds = [_CLASSES.get(letter, "") for letter in letters]
    return _collapsed("".join(kind for at, kind in enumerate(kinds) if kind != "h" or at == 0))


def _collapsed(kinds: str) -> str:
    return "".join(kind for at, kind in enumerate(kinds) if kinds[at - 1 : at] != kind)


def _common(one: str, other: str) -> int:
    """Return how many classes the two have in common, in the same order."""
    row = [0] * (len(other) + 1)
    for mine in one:
        previous = 0
        for at, theirs in enumerate(other, 1):
            kept = row[at]
            same = mine == theirs or mine + theirs in _ALIKE
            row[at] = previous + 1 if same else max(row[at], row[at - 1])
            previous = kept
    return row[-1]


def likely_words(folded: str, words: Sequence[str], least: float) -> Iterator[str]:
    """Yield the Latin words that a run may write, those that are as like as any."""
    scores = [likeness(folded, word) for word in words]
    best = max(scores, default=0.0)
    if best >= least:
        yield from (word for word, score in zip(words, scores, strict=True) if score == best)
