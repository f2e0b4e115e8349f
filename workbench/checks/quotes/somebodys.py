"""Whose words stand in marks: somebody's, who said or wrote them, or nobody's, as a term's are.

A term that is set off for the reader's eye may stand without marks in English, and so may what the
target tells as said; what somebody called something may not.
"""

import re

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.quotations.units import Unit

_PAUSES = compiled("[，、；,;。！？!?]")


def is_told(source: str, unit: Unit, target: str) -> bool:
    """Return whether a target tells every word of a phrase of several as what somebody says."""
    inside = [word for word in glossed(source) if unit.start <= word.start and word.end <= unit.end]
    if len(inside) < _SEVERAL:
        return False
    return any(
        _SAYS_PLAINLY.search(each) is not None
        and not any(word.free.isdisjoint(all_stems_in(each)) for word in inside)
        for each in _ENGLISH_SENTENCES.split(target)
    )


_SEVERAL = 2
# Not "called it" or "described it as": there the marks say whose judgement it is.
_SAYS_PLAINLY = compiled(r"\b(?:say|says|said|saying|told|according to)\b", re.IGNORECASE)
_ENGLISH_SENTENCES = compiled(r"(?<=[.!?])\s+")


# What makes of words in marks somebody's own: who says, writes or calls it so, a denial, 所谓.
_SOMEBODYS = compiled(
    fold(
        "[说称指批评斥骂喊叫呼写念唱印刷贴举挂喻讽赞誉控嘲吼嚷叹答问道诵]|所谓|自封|认为|视为|当[成作]|形容|标语|横幅|条幅"
        "|口号|标牌|牌子|字样|要求|提醒|警告|承诺|宣布|宣称|强调|表示|透露|回应|主张|呼吁|抗议|质疑|坦言|直言|重申|反对|拒绝|不搞|不会|不能|绝不|不是|并非|不算|而是|是$|为$|[:]$"
    )
)
# What looks like it: names and things that such a character is part of.
_NO_SPEECH = compiled(
    fold(
        "小说|指数|指标|指南|指导|指挥|指定|名称|职称|对称|称职|写字|道路|渠道|街道|报道|铁道|轨道|问题|访问|顾问|疑问|学问|呼吸|叫车|举行|举办|举重|控制"
        "|控股|印度|印尼|印刷厂|铁路|评估|刷新|挂牌|赞助|答案|指向|要求的|难道|知道|味道|人道|频道|一道|道德|说明书|小写|特写|贴近|补贴|津贴"
    )
)
_SAME_SENTENCE = compiled(fold("[。！？；!?;\n]"))
_SAID_BY = compiled(
    fold(
        "^[^，。；！？,;]{0,3}(?:之称|字样|的?说法|的?批评|的?指控|的?质疑|的?呼声|的?口号|的?标语|的?横幅|的?骂名|的?大字|等语|一说|四个|几个)"
    )
)


def is_somebodys(source: str, unit: Unit) -> bool:
    """Return whether the words are told as somebody's, who said, wrote or denied them.

    A term, a programme or a name that is set off for the reader's eye may stand without marks:
    推行“双减”政策. So may nothing that somebody called something.
    """
    folded = fold(source)
    sentence = _SAME_SENTENCE.split(folded[: unit.start])[-1]
    before = _NO_SPEECH.sub(" ", sentence)[-_SAID_REACH:]
    if _MADE.search(before.rstrip()):
        return False
    if _SAID_BY.match(folded, unit.end) or _PAUSES.search(unit.words):
        return True
    return _SOMEBODYS.search(before.rstrip()) is not None


# Right before a thing that is made or joined, or that is called so by everybody: a name.
_MADE = compiled(
    fold(
        "(?:建立|设立|打造|推行|实施|成立|开展|推出|启动|建设|构建|坚持|采用|采取|举办|获得|开设|加入|进入|创建|引入|被称为|被誉为|俗称|又称)"
        "(?:起|了|新的|一[个道种项])?$"
    )
)
# In characters: how far before words in marks it stands who says them.
_SAID_REACH = 24
