"""Who said it, where the target tells it as a fact: 檢方調查後認為, and no prosecutor anywhere."""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import all_stems_in, telling
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# A sentence that begins with its speaker; 据悉, 他说 and 业内人士表示 may be left to the context.
_SPEAKER = compiled(
    fold(
        r"(?:^|[。！？；\n])据?(?P<who>[^，。；：！？,;:“”「」（）()]{2,16}?)"
        r"(?:说|表示|称|指出|认为|认定|强调|透露|研判|证实|指控|坦言|推测|估计|判断)(?=[，：,:])"
    )
)
_NOBODY = compiled(
    fold(
        "^(?:[他她它我]们?|有关|外界|各界|一般|普遍|业内|坊间|消息(?!人士)|此前|报道|报导|分析(?![师员家]))"
    )
)

# Anything that may tell that somebody says, thinks or found what the sentence tells.
_TOLD = compiled(
    r"\b(?:sa(?:y|id)|accord|t[eo]l[ld]|report|announc|claim|believ|think|thought|view|argu|insist"
    r"|warn|not(?:e|ed|es|ing)\b|add|expla|stress|call|describ|f[io]u?nd|conclu|indicat|show|reveal"
    r"|suggest|alleg|accus|promis|vow|pledg|plan|want|demand|ask|urg|advis|recommend|predict|expect"
    r"|forecast|estimat|admit|acknowledg|confirm|den[iy]|reject|quot|cit(?:e|ing)|in the words|stat"
    r"|declar|express|voic|blam|credit|prais|critic|understood|suspect|consider|regard|see"
    r"|seem|saw|maintain|agree|disclos|emphas|point|testif|recall|complain|puts?\b|reckon|wr[io]te"
    r"|propos|assess|rul|determin|speculat|figure|hold|held|in \w+['’]s view"
    r"|purported|apparent|reputed)",
    re.IGNORECASE,
)

# What somebody wants by himself, which tells nothing of who reports it.
_INTENDS = compiled(
    r"\b(?:consider|plan|want|demand|ask|agree|add|propos|promis|vow|pledg|hold|held|see|saw|rul"
    r"|point|figure|put|found(?:ed|er|ing)|call|den[iy]|reject|state|show)[a-z]*"
    r"|\bsuspects?\b(?! that)",
    re.IGNORECASE,
)
_SOURCES = compiled(
    r"\b(?:sourc|insider|knowledge|familiar|in the know|rumou?r|people|learn|known|thanks to|news"
    r"|likely|may|might|could|would)",
    re.IGNORECASE,
)
_STOPS = fold("。！？；\n")


def lost_speakers(source: str, target: str) -> Iterator[Span]:
    """Yield the speakers of a source of whom the target has no word, and no word of speech."""
    found = _SPEAKER.search(fold(source))
    if found is None or _NOBODY.search(found["who"]) or _is_quoted(target):
        return
    is_of_another = found[0].lstrip(_STOPS).startswith(fold("据"))
    if _TOLD.search(_INTENDS.sub("", target) if is_of_another else target):
        return
    if is_of_another and _SOURCES.search(target):
        return
    start, end = found.span("who")
    inside = [each for each in telling(source) if start <= each.start and each.end <= end]
    there = all_stems_in(target)
    if inside and all(each.own.isdisjoint(there) for each in inside):
        yield Span(start, found.end())


def _is_quoted(target: str) -> bool:
    return any(mark in target for mark in '"“:')
