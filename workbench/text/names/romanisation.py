"""Chinese names in Latin letters: which words are built as pinyin or as other spellings of names.

No dictionary has the people of the news. A capitalised word that is made of pinyin syllables is
taken for a name, and so is a hyphenated given name as Taiwan, Hong Kong and Korea write them.
"""

from collections.abc import Iterator
from functools import lru_cache

from workbench.text.english_tokens import listed
from workbench.text.patterns import compiled

# After the table of ISO 7098: the finals that follow each initial.
_SYLLABLES = """
-:a ai an ang ao e ei en eng er o ou
b:a ai an ang ao ei en eng i ian iao ie in ing o u
p:a ai an ang ao ei en eng i ian iao ie in ing o ou u
m:a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f:a an ang ei en eng o ou u
d:a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
t:a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü ue üe v
l:a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü ue üe v yu
g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k:a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j:i ia ian iang iao ie in ing iong iu u uan ue un
q:i ia ian iang iao ie in ing iong iu u uan ue un
x:i ia ian iang iao ie in ing iong iu u uan ue un
zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r:an ang ao e en eng i ong ou u ua uan ui un uo
z:a ai an ang ao e ei en eng i ong ou u uan ui un uo
c:a ai an ang ao e en eng i ong ou u uan ui un uo
s:a ai an ang ao e en eng i ong ou u uan ui un uo
y:a an ang ao e i in ing o ong ou u uan ue un
w:a ai an ang ei en eng o u
"""


def _pinyin() -> Iterator[str]:
    for line in _SYLLABLES.split("\n"):
        initial, _, finals = line.partition(":")
        yield from (initial.strip("-") + final for final in finals.split())


SYLLABLES = frozenset(_pinyin())

LONGEST_SYLLABLE = max(map(len, SYLLABLES))

# Four syllables at the most: no name is written longer in one word.
MOST_LETTERS = 24

# One syllable of a given name, however it is romanised.
_GIVEN = compiled(
    r"[bcdfghjklmnpqrstvwxyz]{0,3}+[aeiou]{1,3}+(?:ng|[hnmkptlrwy])?",
)

# In letters, of one syllable.
_LONGEST_GIVEN = 6

_GREAT = listed(
    """China Beijing Shanghai Tianjin Chongqing Guangdong Guangxi Guangzhou Shenzhen Zhejiang
    Jiangsu Jiangxi Fujian Hunan Hubei Henan Hebei Hainan Sichuan Yunnan Guizhou Shandong Shanxi
    Shaanxi Xinjiang Qinghai Ningxia Gansu Anhui Liaoning Jilin Nanjing Hangzhou Chengdu Wuhan
    Xinhua Taiwan Taipei Macau Suzhou Xiamen Dalian Qingdao Jinan Changsha Zhengzhou Kunming
    Guiyang Lanzhou Nanning Nanchang Hefei Fuzhou Changchun Shenyang Urumqi Weibo Huawei Alibaba
    Tencent Tiananmen Zhongnanhai"""
)


# In letters: a shorter name without one of them is often another person's.
_LONG = 7


def _slips(name: str) -> Iterator[str]:
    if len(name) >= _LONG:
        yield from (name[:place] + name[place + 1 :] for place in range(1, len(name)))
    for place in range(1, len(name) - 1):
        yield name[:place] + name[place + 1] + name[place] + name[place + 2 :]


# Great names with a letter left out or two exchanged: `Biejing` and `Guandong` read as pinyin.
_SLIPS = frozenset(slip for name in _GREAT for slip in _slips(name)) - _GREAT


@lru_cache(16_384)
def is_name(word: str) -> bool:
    """Return whether a word, its apostrophes straight, is built as a Chinese name in Latin letters.

    It has to begin with a capital. A great name with a slip of the keys in it is none.
    """
    if not word[:1].isupper() or len(word) > MOST_LETTERS or word in _SLIPS:
        return False
    judge = _is_given if "-" in word else _is_pinyin
    return any(map(judge, _readings(word.lower())))


def _is_given(word: str) -> bool:
    syllables = word.split("-")
    return all(len(s) <= _LONGEST_GIVEN and _GIVEN.fullmatch(s) for s in syllables)


def _readings(word: str) -> Iterator[str]:
    """Yield the word as a name and as the possessive of one."""
    yield word
    if word.endswith("'s"):
        yield word[:-2]


def _is_pinyin(word: str) -> bool:
    """Return whether a word can be cut into syllables; an apostrophe is a cut."""
    reached = {0}
    for end in range(1, len(word) + 1):
        starts = range(max(0, end - LONGEST_SYLLABLE), end)
        behind = end - 1 in reached and end > 1 and word[end - 1] == "'"
        if behind or any(start in reached and word[start:end] in SYLLABLES for start in starts):
            reached.add(end)
    return len(word) in reached and not word.endswith("'")
