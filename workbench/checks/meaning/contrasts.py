"""What something is not and what it is, changed round: 不是亏损，而是重组 as "losses, not …".

Told only where the words behind "not" render what the source says it is, and none of what it
denies, while the words of the other half render what it denies.
"""

from collections.abc import Iterator

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_CHINESE = compiled(
    fold(
        "(?:并不是|不是|并非|绝非|不在于?|并不在于)(?P<denied>[^。；！？;\n]{2,30}?)，?而(?:是|在于?|乃)"
        "(?P<meant>[^，。；！？,;\n]{2,30})"
    )
)
_BUT_IS = fold("而")
_BUT = compiled(r"\bnot\b(?P<denied>[^.;!?]{3,80}?),? but\b(?P<meant>[^.;!?]{3,80})")
_NOT = compiled(
    r"(?P<meant>[^.;!?]{3,80}?),? (?:and |but )?(?P<not>not|rather than|instead of)\b(?! only)"
    r"(?P<denied>[^,.;!?]{3,80})"
)


def changed_round(source: str, target: str) -> Iterator[Span]:
    """Yield the English of a contrast whose halves changed places."""
    folded = fold(source)
    if _BUT_IS not in folded:
        return
    for found in _CHINESE.finditer(folded):
        denied, meant = (_own(source, Span(*found.span(name))) for name in ("denied", "meant"))
        denied, meant = denied - meant, meant - denied
        told = _BUT.search(target) or _NOT.search(target)
        if told is None:
            return
        behind, before = all_stems_in(told["denied"]), all_stems_in(told["meant"])
        if behind & meant and before & denied and not (behind & denied or before & meant):
            yield Span(*told.span("denied"))


def _own(source: str, span: Span) -> frozenset[str]:
    return frozenset(
        stem
        for word in glossed(source)
        if span.start <= word.start and word.end <= span.end
        for stem in word.own
    )
