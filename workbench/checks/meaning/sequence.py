"""Before and after: which of two events comes first, by the words around the event.

在警方调查之后才删除 as "before learning of the investigation": the words behind "before" render
those before 之后. Names of events decide, so that "B before A" for "A, then B" is no finding.
"""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import glossed, stems_of
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_CHINESE = compiled(
    fold(
        r"(?P<event>[^，。；：！？,;\n“”「」]{2,24}?)(?P<sign>(?:之|以)?前夕?|(?:之|以)?后)"
        r"(?P<length>约|大约|不到|近)?(?=[，。；,;]|不久|未几|片刻|随即|旋即|[一二两三四五六七八九十半数几\d]+[个小分秒天日周星月年]"
        r"|[^，。；,;]{0,8}才|便|即|就|立|的|仍|又|再|[^，。；]{0,6}(?:被|遭|已|曾|将|会|要|宣))"
    )
)
# 在枪击后自首: where 在 opens what is before the sign, any verb may follow.
_INSIDE = compiled(
    fold(
        r"(?:在|于|自|从)(?P<event>[^，。；：！？,;\n“”「」在于]{2,14}?)(?P<sign>[前后])"
        r"(?P<length>)(?=[^，。；,;台面方代果来续备期勤院座往线途景提列沿所总夕者任首的])"
    )
)
# 目前 and 面前 are no sequence, 三天前 counts back from today; 前后 is both.
_BOTH = fold("前后")
_NO_EVENT = compiled(fold(r"(?:[目日此眼面当从跟先事生空史]|[年月日天周时钟秒期代久])$"))
_BEFORE = r"before|prior to|ahead of|until|till|on the eve of|in the run-up to|leading up to|pre-"
_AFTER = r"after|following|since|once|upon|in the wake of|post-|having|later"
_ENGLISH = compiled(
    rf"\b(?:(?P<before>{_BEFORE})|(?P<after>{_AFTER}))(?P<event>(?:(?!\b(?:before|after)\b)[^,.;:!?]){{3,80}})",
    re.IGNORECASE,
)
_SURE_WORDS = compiled(r"before|prior to|ahead of|after|following", re.IGNORECASE)
_NEAR = 12


def turned_sequence(source: str, target: str) -> Iterator[tuple[Span, Span, str]]:
    """Yield where a source says before or after what, where the target says the other, and it."""
    folded = fold(source)
    if _SO_LATE in folded:
        yield from _turned_until(source, folded, target)
    if _SIGNS.isdisjoint(folded):
        return
    told = list(_ENGLISH.finditer(target))
    if not told:
        return
    words = glossed(source)
    for found in (*_CHINESE.finditer(folded), *_INSIDE.finditer(folded)):
        if _NO_EVENT.search(found["event"]) or _BOTH in folded:
            continue
        start, end = found.span("event")
        inside = [
            each for each in words if max(start, end - _NEAR) <= each.start and each.end <= end
        ]
        wanted = frozenset(stem for each in inside[-2:] for stem in each.own)
        kind = "before" if _FRONT in found["sign"] else "after"
        here = [each for each in told if wanted & _stems(each["event"])]
        if not here or any(each[kind] for each in here):
            continue
        other = here[0]
        word = other["before"] or other["after"]
        if _SURE_WORDS.fullmatch(word):
            place = Span(other.start(), other.start() + len(word))
            yield Span(found.start("sign"), found.end("sign")), place, word


# 直到警方到場才離去: nobody left before the police came.
_UNTIL = compiled(
    fold(
        r"(?:直到|直至|等到|要到|非到)(?P<event>[^。；！？;\n]{2,20}?)，?[^，。；！？,;\n]{0,8}?[才始](?!能)"
    )
)
_NOT_BEFORE = compiled(
    r"\b(?:not|no|never|nobody|none|nothing|only|until|till|refus\w*|declin\w*|wait\w*|without|unwilling"
    r"|unable|fail\w*|silent|stay\w*|remain\w*|held|hold|kept|yet|long)\b|n['’]t\b",
    re.IGNORECASE,
)


def _turned_until(source: str, folded: str, target: str) -> Iterator[tuple[Span, Span, str]]:
    """Yield a 直到 of an event that the target has behind a bare "before"."""
    found = _UNTIL.search(folded)
    if found is None or _NOT_BEFORE.search(target) is not None:
        return
    start, end = found.span("event")
    inside = [each for each in glossed(source) if start <= each.start and each.end <= end]
    wanted = frozenset(stem for each in inside for stem in each.own)
    for told in _ENGLISH.finditer(target):
        word = told["before"]
        if word and _SURE_WORDS.fullmatch(word) and wanted & _stems(told["event"]):
            yield Span(*found.span()), Span(told.start(), told.start() + len(word)), word
            return


_FRONT = fold("前")
_SIGNS = frozenset(fold("前后"))
_SO_LATE = fold("到")


def _stems(event: str) -> frozenset[str]:
    """Return the stems of the first words behind a connective."""
    return frozenset(stem for stem, place in stems_of(event) if place < _REACH)


_REACH = 60
