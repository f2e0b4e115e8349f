"""What something is not and what it is, changed round: 不是亏损，而是重组 as "losses, not …".

So are 与其等船，不如游过去 as "better to wait than to swim" and 宁可坐牢也不交出 as "rather hand
over than". Told only where the words that English denies render what the source says it is, and
none of what it denies, while the words of the other half render what it denies.
"""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.bitext.said_words import said_words
from workbench.checks.meaning.opposites import Pole, opposites
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_INSIDE = "[^，。；！？,;\n]"
_CHINESE = compiled(
    fold(
        "(?:并不是|不是|并非|绝非|不在于?|并不在于)(?P<denied>[^。；！？;\n]{2,30}?)，?而(?:是|在于?|乃)"
        f"(?P<meant>{_INSIDE}{{2,30}})"
    )
)
_PREFERRED = (
    compiled(
        fold(
            f"与其说?(?:是|在)?(?P<denied>{_INSIDE}{{1,20}})，?(?:倒|还)?不如说?(?:是)?(?P<meant>{_INSIDE}{{1,20}})"
        )
    ),
    compiled(
        fold(
            f"(?:宁可|宁愿|宁肯|情愿)(?P<meant>{_INSIDE}{{1,20}})，?[也都]?(?:决|绝)?不(?:愿|肯|会|想|要)?(?P<denied>{_INSIDE}{{1,20}})"
        )
    ),
)
# 比起咖啡更喜欢茶, 看重友情而不是金钱: what is put first, and what behind it.
_RATHER_THAN = (
    compiled(
        fold(
            f"(?:比起|相比于?|相较于?|较之)(?P<denied>{_INSIDE}{{1,16}}?)(?:来说|而言)?，?{_INSIDE}{{0,6}}?"
            f"更(?:加|为)?(?:喜欢|喜爱|偏爱|爱|看重|重视|在意|在乎|想|愿意|倾向于?|适合|需要)(?P<meant>{_INSIDE}{{1,16}})"
        )
    ),
    compiled(
        fold(
            f"(?:喜欢|喜爱|偏爱|看重|重视|在意|在乎|选择|选|想要|需要|应该?|主张|要|是)(?P<meant>{_INSIDE}{{1,16}}?)，?"
            f"而(?:不是|非|不)(?P<denied>{_INSIDE}{{1,16}})"
        )
    ),
)
_SIGNS = tuple(map(fold, ("而", "与其", "宁", "情愿", "比起", "相比", "相较")))
_BUT = compiled(r"\bnot\b(?P<denied>[^.;!?]{3,80}?),? but\b(?P<meant>[^.;!?]{3,80})")
_NOT = compiled(
    r"(?P<meant>[^.;!?]{3,80}?),? (?:and |but )?(?P<not>not|rather than|instead of)\b(?! only)"
    r"(?P<denied>[^,.;!?]{3,80})"
)
_RATHER = compiled(
    r"\b(?:rather|better|sooner|more|prefer\w*)\b(?P<meant>[^.;!?]{2,80}?),? "
    r"(?:than|to(?= \w+ing))\b(?P<denied>[^,.;!?]{2,80})"
)


# "Prefers tea to coffee", "values friends over money".
_CHOSEN = compiled(
    r"\b(?:prefer\w*|favou?r\w*|lik(?:es?|ed|ing)|choos\w*|chose\w*|opt\w*|valu\w+|priz\w+|car\w+|put\w*"
    r"|pick(?:s|ed)?)\b(?P<meant>[^,.;!?]{2,60}?),? "
    r"(?:to|over|rather than|instead of|more than|ahead of|above)\b"
    r"(?P<denied>[^,.;!?]{2,60})",
    re.IGNORECASE,
)
_BETTER = compiled(
    r"(?P<meant>[^,.;!?]{2,60}?) (?:is|are|was|were|be|seems?) (?:\w+ )?"
    r"(?:better|preferable|wiser|more \w+) (?:than|to)\b(?P<denied>[^,.;!?]{2,60})",
    re.IGNORECASE,
)
# 不仅缩短了路程，也: what is so as well is no alternative.
_NOT_ONLY = compiled(
    fold(
        f"(?:不仅仅?|不但|不光|不只|不单)(?!没|未|不|无|是)(?:会|能|要|可以)?(?P<one>{_INSIDE}{{1,20}})，?"
        f"{_INSIDE}{{0,8}}?(?:也|还|更|而且|又|同时)"
    )
)
_ALONE = compiled(r"\b(?:rather than|instead of)\b(?P<one>[^,.;!?]{2,60})", re.IGNORECASE)
# 不是疾病，而是衰老: "not only a disease" would be one as well.
_NOT_BUT = compiled(
    fold(f"(?<!只)(?:并不是|不是|并非|绝非)(?!只|仅|单|光)(?P<one>{_INSIDE}{{2,20}})，?而是")
)
_AS_WELL = compiled(
    r"\bnot (?:only|just|merely|simply)\b(?P<one>[^.;!?]{2,60}?)\bbut\b"
    r"|\bas well as\b(?P<other>[^,.;!?]{2,60})",
    re.IGNORECASE,
)


def _made_one(folded: str, target: str) -> Iterator[Span]:
    """Yield an "instead of" for what a source says is so as well, and "not only" for a bare not."""
    for chinese, english in ((_NOT_ONLY, _ALONE), (_NOT_BUT, _AS_WELL)):
        for told in english.finditer(target):
            there = all_stems_in(told["one"] or told["other"])
            for found in chinese.finditer(folded):
                if not there.isdisjoint(_said(found["one"])):
                    yield Span(*told.span())
                    return


def changed_round(source: str, target: str) -> Iterator[Span]:
    """Yield the English of a contrast whose halves changed places."""
    folded = fold(source)
    if not any(map(folded.__contains__, _SIGNS)):
        if _ADDED in folded:
            yield from _made_one(folded, target)
        return
    yield from _made_one(folded, target)
    for pattern in _RATHER_THAN:
        for found in pattern.finditer(folded):
            told = _NOT.search(target) or _CHOSEN.search(target) or _BETTER.search(target)
            yield from _judged(source, found, told)
    for found in _CHINESE.finditer(folded):
        yield from _judged(source, found, _BUT.search(target) or _NOT.search(target))
    for pattern in _PREFERRED:
        for found in pattern.finditer(folded):
            told = _BETTER.search(target) or _RATHER.search(target) or _NOT.search(target)
            yield from _judged(source, found, told)


_ADDED = fold("不")


def _judged(source: str, found: re.Match[str], told: re.Match[str] | None) -> Iterator[Span]:
    if told is None:
        return
    denied, meant = (_own(source, Span(*found.span(name))) for name in ("denied", "meant"))
    denied, meant = denied - meant, meant - denied
    behind, before = all_stems_in(told["denied"]), all_stems_in(told["meant"])
    poles = _poles(source, Span(*found.span("meant")))
    is_behind = behind & meant or _is_said(poles, told["denied"])
    is_before = before & meant or _is_said(poles, told["meant"])
    if is_behind and not is_before and not behind & denied and (before & denied or poles):
        yield Span(*told.span("denied"))


def _said(words: str) -> frozenset[str]:
    """Return what may say some words; single characters tell where there are no longer ones."""
    found = said_words(words)
    longer = [each for each in found if each.end - each.start > 1]
    return frozenset[str]().union(*(each.says for each in longer or found))


def _poles(source: str, span: Span) -> list[Pole]:
    mentions = opposites().mentions(fold(source))
    return [m.pole for m in mentions if span.start <= m.span.start and m.span.end <= span.end]


def _is_said(poles: list[Pole], text: str) -> bool:
    return any(each.says.search(text.lower()) for each in poles)


def _own(source: str, span: Span) -> frozenset[str]:
    return frozenset(
        stem
        for word in glossed(source)
        if span.start <= word.start and word.end <= span.end
        for stem in word.own
    )
