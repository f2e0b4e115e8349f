"""Parts of a Chinese text that English may do without: idioms, formulas, who is speaking."""

import re

from workbench.bitext.glosses import glossed
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FORMULA = compiled(
    fold(
        "^(?:要|须)?(?:切实|进一步|着力|不断|坚持|狠抓|真抓|高度重视)|作出如下|做出如下|^记者(?:从.*)?获悉|^据报道?$"
    )
)
# Who says it: that another is named, or nobody, is for the checks of names and quotations.
# What the figures before it make, or a figure of its own, which the checks of numbers look for.
_TOTAL = compiled(
    fold("^(?:合共|总共|一共|共计|合计|共)[0-9〇零一二两三四五六七八九十百千万亿]+[人名位宗起件]$")
)
_SAYS = compiled(fold("^.{0,16}(?:说|表示|指出|称|透露|强调|认为|补充道|回应)$"))
# In what mood people met, what they were told before they set out, and whom a speaker greets.
_SETTING = compiled(
    fold(
        "^在.{2,12}的?气氛中$|^在.{0,14}(?:的)?(?:领导|指导|关怀|支持|见证)下$"
        "|^(?:接|收)到?(?:.{0,4}(?:险情|火情|灾情|警情|报警|通报|举报|求助|通知|报告|消息|警报))[后後]?$"
        "|^(?:经过|在)?.{0,10}共同努力下?$|^(?:各位|尊敬的|亲爱的|女士们|先生们|同志们|朋友们|乡亲).{0,20}$"
    )
)
# By what right, and from what cause, where the target names a law or a cause in its own way.
_BY_RIGHT = compiled(
    fold("^(?:根据|依据|依照|按照|依|按).{2,24}(?:规定|法|条例|办法|章程|要求|协议|合同|惯例)")
)
_RIGHT = compiled(
    r"\b(?:under|according to|in (?:line|accordance|keeping) with|pursuant|by law|as required"
    r"|in terms of|based on)\b",
    re.IGNORECASE,
)
_CAUSE = compiled(fold("^(?:由于|因为?).{2,12}$"))
_CAUSED = compiled(
    r"\b(?:caus\w+|led to|leads? to|leading to|result\w*|because|due to|owing to|trigger\w*|blam\w+"
    r"|thanks to|after|when|as|since|made|sent|put|left)\b",
    re.IGNORECASE,
)
# 这本小小的册子: a subject that a comma parts from what is said of it.
_SUBJECT = compiled(
    fold("^[这那该此][一二三四五六七八九十两几]?[本部座条项名位个只张家件幅辆艘架栋份篇首]")
)
_LONGEST_SUBJECT = 8
# What only leads to the next words: 在这种情况下, 对游客来说, 截至目前.
_LEADS = compiled(
    fold(
        "^在?(?:[这那此]种?|上述)情况下$|^(?:从|就).{1,10}来[看说讲]$|^总(?:的|体)(?:来[看说讲]|而言)$|^为.{1,6}起见$|^(?:对|对于|就).{1,10}(?:来说|而言|来讲)$"
        "|^截[至止]到?(?:目前|发稿|现在|今天|今日|昨天|昨日|[上本]周|(?:星期|周)[一二三四五六日天]).{0,6}$"
        "|^(?:一些|有|多项)?研究(?:结果)?(?:发现|表明|显示)$|^研究人员(?:发现|指出|认为)$"
    )
)
# 统一思想，提高认识，凝聚共识: one of a row of slogans of four characters is said with the others.
_SLOGAN = 4
_CHAIN = 2
_CHAIN_END = compiled(fold("[，、；。！？：\n]"))
_PLAIN = compiled(
    fold("[0-9〇零一二两三四五六七八九十百千万亿][人名个座辆起家件成倍]|[无没未不]|损失|死|伤")
)
_MARKS = fold("，。；：！？、 “”「」")
_LEADING = compiled(fold("^(?:经过|面对|历经|在|更|则|都|皆|必?须|要)"))
_IDIOM = 4
_REACH = 2


def is_told_freely(source: str, span: Span, target: str) -> bool:
    """Return whether a part of a source is said by how the target puts the rest of it."""
    text = span.of(fold(source)).strip(_MARKS)
    if len(text) <= _LONGEST_SUBJECT and _SUBJECT.search(text):
        return True
    if _BY_RIGHT.search(text) and _RIGHT.search(target):
        return True
    return _CAUSE.search(text) is not None and _CAUSED.search(target) is not None


def _is_in_chain(folded: str, span: Span) -> bool:
    """Return whether a part is one of several clauses side by side of four characters each."""
    start, run, is_among = 0, 0, False
    for end in (*(found.start() for found in _CHAIN_END.finditer(folded)), len(folded)):
        clause = folded[start:end].removeprefix("要").removeprefix("须")
        is_slogan = len(clause) == _SLOGAN and _PLAIN.search(clause) is None
        run = run + 1 if is_slogan else 0
        is_among = is_slogan and (is_among or start <= span.start < end)
        if is_among and run >= _CHAIN:
            return True
        start = end + 1
    return False


def says_little(source: str, span: Span) -> bool:
    """Return whether a part is a formula, an idiom or ends with one, or only says who speaks."""
    folded = fold(source)
    text = span.of(folded).strip(_MARKS)
    if _SETTING.search(text):
        return True
    if _FORMULA.search(text) or _SAYS.search(text) or _TOTAL.search(text):
        return True
    if _LEADS.search(text) or _is_in_chain(folded, span):
        return True
    bare = _LEADING.sub("", text)
    if len(bare) != _IDIOM:
        return False
    idioms = [each for each in glossed(source) if each.end - each.start >= _IDIOM]
    is_one = any(span.start <= each.start and each.end <= span.end for each in idioms)
    return is_one or any(0 < span.start - each.end + 1 <= _REACH for each in idioms)
