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


def lost_speakers(source: str, target: str) -> Iterator[Span]:
    """Yield the speakers of a source of whom the target has no word, and no word of speech."""
    found = _SPEAKER.search(fold(source))
    if found is None or _NOBODY.search(found["who"]) or _TOLD.search(target) or _is_quoted(target):
        return
    start, end = found.span("who")
    inside = [each for each in telling(source) if start <= each.start and each.end <= end]
    there = all_stems_in(target)
    if inside and all(each.own.isdisjoint(there) for each in inside):
        yield Span(start, found.end())


def _is_quoted(target: str) -> bool:
    return any(mark in target for mark in '"“:')
