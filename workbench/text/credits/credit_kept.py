"""What a credit says beside a name, kept or lost: a pool, an exclusive, a collection, a page.

`（路透社／聯合採訪）` as "exclusive", `故宮博物院藏` as "Photo by", two lenders in each other's
places.
"""

import re

from workbench.model.finding import Span
from workbench.text.credits.lenders import is_same_lender
from workbench.text.credits.name_spelling import spelling_of
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.people import is_person
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_POOL = compiled(fold("联合采访|联访(?=[图照)])"))
_POOLED = compiled(r"\b(?:pool|pooled|joint|jointly|shared|press corps)\b", re.IGNORECASE)
_PAGE = compiled(
    fold(
        "(?:脸书|微博|微信|推特|FB|Facebook|YouTube|IG|抖音|小红书)(?:公开)?"
        "(?:社团|群组|粉丝专页|粉丝页|粉专|专页|公众号|频道|账号|帐号|用户|网友)"
        '[「“"《@](?P<page>[^」”"》]{2,20})'
    ),
    re.IGNORECASE,
)
_PLATFORM_ALONE = compiled(
    r"\b(?:photos?|images?|pictures?|screenshots?|courtesy|from|via|of|source)\W{1,3}"
    r"(?:from |via |of |by )?"
    r"(?:Facebook|Weibo|WeChat|Twitter|X|YouTube|Instagram|Douyin|Xiaohongshu)\W*$",
    re.IGNORECASE,
)


def said_beside_lost(source: str, target: str) -> Span | None:
    """Return that outlets share a picture, or on whose page it is, where English is silent."""
    folded = fold(source)
    shared = _POOL.search(folded)
    if shared is not None and _POOLED.search(target) is None:
        return Span(*shared.span())
    page = _PAGE.search(folded)
    if page is not None and _PLATFORM_ALONE.search(target) is not None:
        return Span(*page.span("page"))
    return None


_ONLY = compiled(fold("独家|专属|专有|专访"))
_EXCLUSIVE = compiled(r"\b[Ee]xclusiv(?:e|ely)\b(?=[^.]{0,20}\W*$)")
_KEPT = compiled(fold(rf"(?P<who>[{HAN}]{{2,12}}?)(?:馆|典|收|珍|院)?藏[)）]?\W*$"))
_TOOK = compiled(
    r"[(\[]?\b(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Tt]aken|[Pp]hotographed) by "
    r"(?P<who>[^()]{3,60}?)[)\]]?\W*$"
)


def claimed_beside(source: str, target: str) -> tuple[Span, Span] | None:
    """Return what a credit claims that its source does not: alone, or taken by who owns it."""
    folded = fold(source)
    alone = _EXCLUSIVE.search(target)
    shared = _POOL.search(folded)
    if alone is not None and shared is not None and _ONLY.search(folded) is None:
        return Span(*shared.span()), Span(*alone.span())
    kept, took = _KEPT.search(folded), _TOOK.search(target)
    if kept is not None and took is not None and fold("摄") not in folded:
        return Span(*kept.span()), Span(*took.span())
    return None


_LENT = compiled(fold(rf"[（(](?P<who>[{HAN}]{{2,14}}?)(?:提供|供图|惠赐|授权|摄)[）)]"))
_LENT_IN_ENGLISH = compiled(
    r"[(\[](?:[Pp]hotos? )?(?:[Cc]ourtesy(?: of)?|[Pp]rovided by|[Ss]upplied by|[Hh]andout from"
    r"|[Pp]hotos? by|[Ff]rom|[Bb]y) (?P<who>[^()\[\]]{2,60})[)\]]"
)


def lenders_exchanged(source: str, target: str) -> tuple[Span, Span] | None:
    """Return the first of two bracketed lenders whom the target has in each other's places."""
    ours = list(_LENT.finditer(fold(source)))
    theirs = list(_LENT_IN_ENGLISH.finditer(target))
    if not len(ours) == len(theirs) == 2 or _are_sides_turned(source, target):  # noqa: PLR2004 - one and the other
        return None
    one, two = (Span(*each.span("who")).of(source) for each in ours)
    first, second = (each["who"] for each in theirs)
    crossed = [_is_same(one, second), _is_same(two, first)]
    straight = [_is_same(one, first), _is_same(two, second)]
    if True in crossed and False not in crossed and True not in straight:
        return Span(*ours[0].span("who")), Span(*theirs[0].span("who"))
    return None


def _is_same(chinese: str, english: str) -> bool | None:
    if is_person(chinese):
        return spelling_of(chinese, english, is_free=True).is_same_person
    return is_same_lender(chinese, english)


def _are_sides_turned(source: str, target: str) -> bool:
    """Return whether the target tells of the right picture before the left one."""
    ours = re.findall("[左右上下]", source)
    words = re.findall(r"\b(left|right|top|bottom|above|below)\b", target, re.IGNORECASE)
    sides = {"left": "左", "right": "右", "top": "上", "above": "上", "bottom": "下", "below": "下"}
    theirs = [sides[word.lower()] for word in words]
    return bool(ours) and bool(theirs) and ours[0] != theirs[0]


_TAKEN = compiled(
    fold(rf"(?:^|[（(。]|记者|摄影师)\s?(?P<who>[{HAN}]{{2,4}})\s?(?:摄|拍摄|摄影)[）)]?\W*$")
)
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'.-]*){1,2}"
_TWO = compiled(
    rf"\b(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Tt]aken|[Pp]hotographed) by "
    rf"(?P<one>{_NAME})(?:,? and | & |, )(?P<two>{_NAME})[)\]]?\W*$"
)


def photographer_added(source: str, target: str) -> tuple[Span, Span] | None:
    """Return the only photographer of a source, and another whom the target names with him."""
    said = _TWO.search(target)
    meant = _TAKEN.search(fold(source)) if said is not None else None
    if said is None or meant is None:
        return None
    place = Span(*meant.span("who"))
    name = place.of(source)
    if not is_person(name):
        return None
    same = {
        key: spelling_of(name, said[key], is_free=True).is_same_person for key in ("one", "two")
    }
    if same["one"] is same["two"]:
        return None
    other = "two" if same["one"] else "one"
    if all(map(is_ordinary_word, said[other].split())):
        return None
    return place, Span(*said.span(other))
