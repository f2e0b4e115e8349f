"""Who wrote and who took the pictures where both are labelled: `圖：教育局提供　文：記者王美玲`."""

import re
from collections.abc import Iterator

from workbench.model.finding import Span
from workbench.text.credits.name_spelling import spelling_of
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.pinyin import is_chinese_name
from workbench.text.patterns import compiled

_LABEL = compiled(
    fold(
        r"(?:(?P<photo>图片|照片|摄影|图|摄)|(?P<text>文字|撰文|采写|采访|文|撰稿|报道|报导))\s*[:/|]\s*"
    )
)
_ENGLISH_LABEL = compiled(
    r"\b(?:(?P<photo>photos?|pictures?|images?|photography|photographed)"
    r"|(?P<text>text|words|story|reporting|reported|written|writer))(?:\s*:| by)\s*",
    re.IGNORECASE,
)
_TRADE = compiled(fold("^(?:本报|本刊|本台)?(?:摄影)?记者|提供$|供图$|摄$"))
_PERSON = compiled(rf"[{HAN}]{{2,4}}")


def roles_exchanged(source: str, target: str) -> tuple[Span, Span] | None:
    """Return where in both texts a photographer and a writer have each other's label."""
    ours = dict(_labelled(source, fold(source), _LABEL))
    if len(ours) != len(_ROLES):
        return None
    theirs = dict(_labelled(target, target, _ENGLISH_LABEL))
    if len(theirs) != len(_ROLES):
        return None
    for role, other in (_ROLES, _ROLES[::-1]):
        own, here, there = ours[role], theirs[role], theirs[other]
        name = _name(own.of(source))
        if not name or _is_same(name, here.of(target)):
            continue
        if _is_same(name, there.of(target)):
            return own, here
    return None


_ROLES = ("photo", "text")


def _labelled(text: str, searched: str, label: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    """Yield the label of each kind with where its words stand, up to the next label."""
    found = list(label.finditer(searched))
    for place, match in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(text)
        words = text[match.end() : end].rstrip(" \u3000.;,，；。/|／)）")
        yield match.lastgroup or "", Span(match.end(), match.end() + len(words))


def _name(words: str) -> str:
    """Return the person's name among what stands behind a label, "" for no person."""
    while (found := _TRADE.search(fold(words))) is not None:
        words = words[: found.start()] + words[found.end() :]
    words = words.strip()
    return words if _PERSON.fullmatch(words) and is_chinese_name(words) else ""


def _is_same(chinese: str, english: str) -> bool:
    return spelling_of(chinese, english, is_free=True).is_same_person
