"""Photographers who became somebody else: the one in the picture, or its editor or writer.

`歌手简如意。摄影/马思明` as "Singer Ma Siming … Photo: Ma Siming", `毛立新摄` as "Edited by".
"""

import re

from workbench.model.finding import Span
from workbench.text.credits.name_spelling import spelling_of
from workbench.text.credits.photo_credit import CreditKind, PhotoCredit
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.surnames import split_surname
from workbench.text.patterns import compiled

_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'.-]*){1,2}"
_TAKEN = compiled(
    fold(
        rf"(?:^|[（(。/、，, ])(?:[{HAN}]{{0,6}}(?:记者|摄影师) ?|摄影[:/] ?)?"
        rf"(?P<who>[{HAN}]{{2,4}}?) ?(?:摄|拍摄|摄影)[）)]?\W*$"
    )
)
_OTHER_WORK = compiled(
    rf"[(\[]?\b(?P<work>edited|written|translated|reported|editing|reporting|text|story|words"
    rf"|translation|interview|compiled)(?: by |: )(?P<who>(?-i:{_NAME}))[)\]]?\.?\s*$",
    re.IGNORECASE,
)
_ITS_WORK = compiled(
    fold("编辑|责编|文字|撰文|采写|翻译|编译|[图摄][、/]文|文[、/][图摄]|图文|(?:^|[（(])文")
)


def other_work(source: str, target: str) -> tuple[Span, Span] | None:
    """Return who took a picture, and where the same person is said to have written or edited."""
    said = _OTHER_WORK.search(target)
    taken = _TAKEN.search(fold(source)) if said is not None else None
    if said is None or taken is None or _ITS_WORK.search(fold(source)):
        return None
    here = Span(*taken.span("who"))
    if not spelling_of(here.of(source), said["who"], is_free=True).is_same_person:
        return None
    return here, Span(said.start("work"), said.end("who"))


_BEHIND_THE_CAMERA = compiled(fold("摄影|记者|作者|自拍|拍摄|镜头|相机|作品|影展|摄于"))


def photographer_shown(
    wanted: PhotoCredit, given: PhotoCredit, source: str, target: str
) -> tuple[Span, Span] | None:
    """Return the photographer whom the source has in its credit alone, named in the caption."""
    if len(wanted.names) != 1 or len(given.names) != 1 or not _is_taken(wanted, given):
        return None
    name, english = wanted.names[0], given.names[0]
    told = source[: wanted.span.start] + source[wanted.span.end :]
    if not split_surname(name)[0] or name[0] in told or _BEHIND_THE_CAMERA.search(fold(told)):
        return None
    place = target.find(english, 0, given.span.start)
    if place < 0 or not spelling_of(name, english, is_free=True).is_same_person:
        return None
    end = place + len(english)
    if target[end : end + 2].startswith(("’s", "'s")) or target[end : end + 1].isalpha():
        return None
    return wanted.span, Span(place, end)


def _is_taken(wanted: PhotoCredit, given: PhotoCredit) -> bool:
    """Return whether a credit is of who took a picture, who is seldom in it."""
    is_lent = CreditKind.COURTESY in (wanted.kinds or {wanted.kind})
    return not is_lent and bool(given.names) and " " in given.names[0]
