"""Modifiers, exceptions and purposes of which a target has no word, though it has what is around.

曾两度获奖的记者 as "the journalist", 除急诊外 with no word of emergencies: less than a clause, so
that lengths say nothing; but what was done, or is excepted, no translation leaves out.
"""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.idle_parts import says_little
from workbench.bitext.lengths import deviation
from workbench.bitext.senses import Sense, senses, telling_senses
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.grammar.classes import classes
from workbench.text.names.exchange import lost_names
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.matched import matched_names
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.patterns import compiled

# A clause before a noun that begins by a word for how, whence or since when.
_MODIFIER = compiled(
    fold(
        "(?:曾经?|刚|一度|来自|出身|毕业于|年仅|手持|涉及|负责|主管|参与|参加|自称|位于|坐落|载有|满载"
        "|携带|身穿|身着|患有|拒绝|取材|源自|专门|主修|研究|采用|使用|用于|适用)"
        "[^，。；：！？、“”「」《》（）的]{2,16}的(?![士话确]|情况|[时時]候)"
    )
)
_EXCEPTION = compiled(
    fold(
        "除(?:了|却)?(?!.{0,4}(?:周|星期|礼拜))(?P<what>[^，。]{1,14}?)(?:以外|之外|外)(?![交国地界资部长籍])"
    )
)
# What somebody does something for, in a clause of its own; 为此 and 为期三天 are none.
_PURPOSE = compiled(
    fold(
        "(?:^|[，。；！？])(?P<what>(?:为了(?!此|什么)|为(?=防|避免|预防|杜绝|遏|打击|缓解|庆祝|纪念|迎接|方便|保护|保障"
        "|确保|保证|吸引|降低|减少|减轻|提高|提升|增加|支持|抗议|鼓励|争取|配合|节省|应对|解决|扩大|阻止|抢救|挽救|筹"
        "|抑制|改善|维护|培养|满足|节约|加快|抵御|抢占))[^，。；：！？“”「」]{3,16})(?=，)"
    )
)
# Words that may tell a purpose, whatever it is; "to" where a verb follows.
_AIMS = compiled(
    r"\b(?:for|so (?:that|as)|in order|aim\w*|purpose\w*|lest|fear\w*|concern\w*|worr\w+|in view"
    r"|prevent\w*|avoid\w*|ensur\w*|hop(?:e|es|ed|ing)|goal\w*|mark\w*|celebrat\w*|amid|against"
    r"|by|because|thus|so|thereby|help\w*|seek\w*|sought|want\w*|try|tri\w+|need\w*|would|meant"
    r"|to (?P<verb>[a-z]+))\b",
    re.IGNORECASE,
)
_ELSE = compiled(
    r"\b(?:except\w*|apart|aside|other\w*|another|but|besides?|exclud\w*|outside|beyond|save|bar"
    r"|unless|alongside|not|no|only|most|nearly|almost)\b",
    re.IGNORECASE,
)
_DENIED = compiled(fold("[不没未无]"))
_FAR_TOO_SHORT, _NOT_SHORT = -4.0, 0.6


def lost_modifiers(source: str, target: str) -> Iterator[Span]:
    """Yield the modifiers, the exceptions and the purposes that nothing in a target can render."""
    folded = fold(source)
    found = [Span(each.start(), each.end() - 1) for each in _MODIFIER.finditer(folded)]
    excepted = _EXCEPTION.search(folded)
    purpose = _PURPOSE.search(folded) if _FOR in folded else None
    if not (found or excepted or purpose) or not deviation(source, target) > _FAR_TOO_SHORT:
        return
    for each in found:
        if _is_lost(source, each, target) and deviation(source, target) < _NOT_SHORT:
            yield each
    if excepted is not None:
        what = Span(*excepted.span("what"))
        if _is_lost(source, what, target) or _is_lost_name(source, what, target):
            yield Span(*excepted.span())
    if purpose is not None and not _tells_aim(target):
        what = Span(*purpose.span("what"))
        if _is_lost(source, what, target) and not says_little(source, what):
            yield what


_FOR = fold("为")


def _tells_aim(target: str) -> bool:
    """Return whether any word of a target may tell what something is done for."""
    return any(
        found["verb"] is None or "v" in classes(found["verb"]).plain.lower()
        for found in _AIMS.finditer(target)
    )


def _is_lost_name(source: str, span: Span, target: str) -> bool:
    """Return whether an exception is a known name alone that a target lacks, with any "except"."""
    if _ELSE.search(target):
        return False
    there = [
        each
        for each in gazetteer().in_source(source)
        if (each.start, each.end) == (span.start, span.end)
    ]
    lost = {each.start for each in lost_names(gazetteer(), source, target)} if there else set()
    return any(each.start in lost for each in there)


def _is_lost(source: str, span: Span, target: str) -> bool:
    """Return whether no sense of any word of a part, no name and no figure is in a target."""
    if _DENIED.search(span.of(fold(source))):
        return False
    inside = [each for each in telling_senses(source) if _is_in(each, span)]
    there = all_stems_in(target)
    every = (each for each in senses(source) if _is_in(each, span))
    if not inside or any(not (each.says | each.stems).isdisjoint(there) for each in every):
        return False
    names = matched_names(source, target)
    if any(span.start <= each.source_start < span.end for each in names):
        return False
    lost = {each.start for each in lost_names(gazetteer(), source, target)}
    known = (each for each in gazetteer().in_source(source) if span.start <= each.start < span.end)
    if any(each.start not in lost for each in known):
        return False
    counted = [each for each in chinese_quantities(source) if span.start <= each.start < span.end]
    told = {each.low for each in english_quantities(target)} if counted else frozenset()
    return not any(each.low in told for each in counted)


def _is_in(word: Sense, span: Span) -> bool:
    return span.start <= word.start and word.end <= span.end
