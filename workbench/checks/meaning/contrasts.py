"""What something is not and what it is, changed round: 不是亏损，而是重组 as "losses, not …".

So are 与其等船，不如游过去 as "better to wait than to swim" and 宁可坐牢也不交出 as "rather hand
over than". Told only where the words that English denies render what the source says it is, and
none of what it denies, while the words of the other half render what it denies.
"""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import all_stems_in, glossed
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
_SIGNS = tuple(map(fold, ("而", "与其", "宁", "情愿")))
_BUT = compiled(r"\bnot\b(?P<denied>[^.;!?]{3,80}?),? but\b(?P<meant>[^.;!?]{3,80})")
_NOT = compiled(
    r"(?P<meant>[^.;!?]{3,80}?),? (?:and |but )?(?P<not>not|rather than|instead of)\b(?! only)"
    r"(?P<denied>[^,.;!?]{3,80})"
)
_RATHER = compiled(
    r"\b(?:rather|better|sooner|more|prefer\w*)\b(?P<meant>[^.;!?]{2,80}?),? "
    r"(?:than|to(?= \w+ing))\b(?P<denied>[^,.;!?]{2,80})"
)


def changed_round(source: str, target: str) -> Iterator[Span]:
    """Yield the English of a contrast whose halves changed places."""
    folded = fold(source)
    if not any(map(folded.__contains__, _SIGNS)):
        return
    for found in _CHINESE.finditer(folded):
        yield from _judged(source, found, _BUT.search(target) or _NOT.search(target))
    for pattern in _PREFERRED:
        for found in pattern.finditer(folded):
            yield from _judged(source, found, _RATHER.search(target) or _NOT.search(target))


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
