"""What a caption says its picture is, in both languages: a composite, a rendering, a sketch."""

import re
from functools import cache

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.picture_kinds import PictureKind, all_picture_kinds
from workbench.text.patterns import compiled


def kind_lost(source: str, target: str) -> Span | None:
    """Return the source's word for what kind of picture it is, where English does not say it."""
    folded = fold(source)
    if _any_kind().search(folded) is None:
        return None
    for kind, chinese, english in _kinds():
        found = chinese.search(folded)
        if found is None or english.search(target):
            continue
        if kind.kind == _LOOSE and _ALONE.search(folded):
            continue
        if kind.is_needed or any(
            other is not kind and _named(other).search(target) for other, _, _ in _kinds()
        ):
            return Span(*found.span())
    return None


# That a picture only illustrates may go unsaid where a bracket says no more than that.
_LOOSE = "illustrative"
_ALONE = compiled(fold("[(【]示意[图照][)】]"))


@cache
def _any_kind() -> re.Pattern[str]:
    return re.compile("|".join(chinese.pattern for _, chinese, _ in _kinds()))


@cache
def _kinds() -> tuple[tuple[PictureKind, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            kind,
            re.compile("|".join(re.escape(fold(word)) for word in kind.chinese)),
            _beginning(kind.english),
        )
        for kind in all_picture_kinds()
    )


@cache
def _named(kind: PictureKind) -> re.Pattern[str]:
    return _beginning(kind.english[:1])


def _beginning(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)
