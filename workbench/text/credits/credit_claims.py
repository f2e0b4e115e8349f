"""What a caption claims of its picture: drawn or taken, on which side, by whom of the newsroom."""

import re
from collections.abc import Mapping

from workbench.model.finding import Span
from workbench.text.credits.agencies import Agencies
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

_DRAWN = compiled(
    fold(
        "制图|制表|绘图|作图|绘制|手绘|插画|插图|漫画|图表|图解|信息图|资讯图|示意图|模拟图|想[象像]图|效果图|概念图"
    )
)
_TAKEN = compiled(fold("摄(?!氏|入|取|制)|拍摄|照片|供图|图片(?=来源)"))
_DRAWN_IN_ENGLISH = compiled(
    r"graphic|illustrat|\b(?:charts?|maps?|tables?|dr[ae]w|design|cartoon|comic|animat|simulat|render|artist"
    r"|impression|concept|diagram|sketch|visuali[sz]|layout|figure|(?:AI|computer)[- ]generated)",
    re.IGNORECASE,
)
_TAKEN_IN_ENGLISH = compiled(
    r"\b(?:photo(?:graph)?s?(?=\s*(?:by\b|courtesy\b|:|credit\b))|photographed by\b|taken by\b"
    r"|(?:photo|picture)s?(?=\s*[)\]]\W*$))",
    re.IGNORECASE,
)
_DRAWN_BY = compiled(
    r"\b(?:graphics?|(?<!photo )illustrations?|cartoon|drawing|chart|map|infographic)"
    r"(?=\s*(?:by\b|:|[)\]]\W*$))",
    re.IGNORECASE,
)


# Who drew it, in the credit itself: what the caption calls a chart is no photo of its credit.
_MADE = compiled(fold("(?:制|绘|作)图[)】]?\\s*$"))
_PHOTO_AT_END = compiled(r"[(\[][^()\[\]]{0,40}\b(?:photo|picture)s?\s*[)\]]\W*$", re.IGNORECASE)


def other_picture(source: str, target: str) -> tuple[Span, Span] | None:
    """Return the words of both texts where a drawing became a photo, or a photo a drawing."""
    folded = fold(source)
    drawn, taken = _DRAWN.search(folded), _TAKEN.search(folded)
    made, photo = _MADE.search(folded), _PHOTO_AT_END.search(target)
    if made and photo and not _DRAWN_IN_ENGLISH.search(photo[0]):
        return Span(*made.span()), Span(*photo.span())
    said_taken, said_drawn = _TAKEN_IN_ENGLISH.search(target), _DRAWN_BY.search(target)
    if drawn and not taken and said_taken and not _DRAWN_IN_ENGLISH.search(target):
        return Span(*drawn.span()), Span(*said_taken.span())
    if taken and not drawn and said_drawn and not said_taken:
        return Span(*taken.span()), Span(*said_drawn.span())
    return None


_FROM_ABOVE = compiled(
    fold(
        "[(【][^()【】]{0,12}(?:无人机|航拍|空拍|空中拍摄|卫星(?=[图照影画拍]))[^()【】]{0,12}[)】]"
        "|无人机(?:航拍|拍摄|俯拍)|^(?:无人机)?(?:航拍|空拍)(?:图|照|照片|图片|画面)?:"
    )
)
_FROM_ABOVE_IN_ENGLISH = compiled(
    r"\b(?:drones?|aerial\w*|satellites?|from (?:above|the air|the sky|space)|overhead"
    r"|bird['’]s[- -]eye|unmanned|airborne|Planet Labs|Maxar)\b",
    re.IGNORECASE,
)


def view_lost(source: str, target: str) -> Span | None:
    """Return the bracket that says that a picture was taken from above, where English is silent."""
    found = _FROM_ABOVE.search(fold(source))
    if found is None or _FROM_ABOVE_IN_ENGLISH.search(target):
        return None
    return Span(*found.span())


_HIGH = compiled(
    fold("无人机|航拍|空拍|空中|俯[瞰拍视]|鸟瞰|高空|卫星|直升机|飞机|上空|太空|Maxar|Planet")
)
_SPACE = compiled(fold("卫星|太空|遥感|Maxar|Planet|轨道|航天|宇航|云图"))
_CLAIMED_VIEW = compiled(
    r"[(\[](?P<view>(?:aerial )?drone|aerial|(?P<space>satellite))"
    r" (?:photo|image|picture|footage|shot|view|video)[^()\[\]]{0,60}[)\]]\W*$",
    re.IGNORECASE,
)
_SPACE_IN_ENGLISH = compiled(r"\bsatellites?\b|\bfrom space\b|\bMaxar\b", re.IGNORECASE)


def other_view(source: str, target: str) -> tuple[Span, Span] | None:
    """Return the credit of a view from above that the source has not, or has from space."""
    claimed = _CLAIMED_VIEW.search(target)
    if claimed is None:
        return None
    high, space = _HIGH.search(fold(source)), _SPACE.search(fold(source))
    given = Span(*claimed.span("view"))
    if high is None and space is None:
        return Span(0, len(source)), given
    if claimed["space"]:
        return None if space or high is None else (Span(*high.span()), given)
    is_of_space = space is not None and (high is None or space.start() == high.start())
    is_said = _SPACE_IN_ENGLISH.search(target) is not None
    return (Span(*space.span()), given) if space and is_of_space and not is_said else None


_SIDES = {"左": "left", "右": "right", "上": "top", "下": "bottom", "中": "center"}
_SIDE = compiled(fold("(?<![^;,、。(/| ])([左右上下中])(?:图|方|侧)?:?(?=.)"))
_ENGLISH_SIDES = {"above": "top", "below": "bottom", "centre": "center", "upper": "top"}
_ENGLISH_SIDE = compiled(
    r"\b(left|right|top|bottom|cent(?:er|re)|above|below|upper)\b", re.IGNORECASE
)
_PARTED = compiled(r"[;；/|／]|[,，、](?=\s*(?:[左右上下中]|left|right|top|bottom))", re.IGNORECASE)


def are_sides_exchanged(source: str, target: str, agencies: Agencies) -> bool:
    """Return whether two pictures side by side have each other's agency."""
    ours, theirs = _by_side(fold(source), agencies), _by_side(target, agencies)
    if len(ours) == 1 and _on_other_side(ours, target, agencies):
        return True
    shared = ours.keys() & theirs.keys()
    return len(shared) > 1 and any(ours[side] != theirs[side] for side in shared)


_SIDE_BEHIND = compiled(
    r"[\s,]*\((?P<side>left|right|top|bottom|above|below|upper|lower)\b", re.IGNORECASE
)
_SIDE_BEFORE = compiled(
    r"\b(?P<side>left|right|top|bottom|above|below|upper|lower)"
    r"(?: (?:photo|picture|image))?(?: by|:) $",
    re.IGNORECASE,
)
_LOWER = {"above": "top", "upper": "top", "below": "bottom", "lower": "bottom"}


def _on_other_side(ours: Mapping[str, str], target: str, agencies: Agencies) -> bool:
    """Return whether the only agency of two credits has the other picture: `CNA (above); Tsai`."""
    ((side, agency),) = ours.items()
    named = [each for each in agencies.find(target) if each.english == agency]
    if len(named) != 1:
        return False
    found = _SIDE_BEHIND.match(target, named[0].end)
    found = found or _SIDE_BEFORE.search(target[max(0, named[0].start - 30) : named[0].start])
    if found is None:
        return False
    said = _LOWER.get(found["side"].lower(), found["side"].lower())
    return said == _OPPOSITE.get(side)


_OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}


def _by_side(text: str, agencies: Agencies) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for part in _PARTED.split(text):
        mentions = list(agencies.find(part))
        named = [each.english for each in mentions]
        if len(named) != 1:
            continue
        ours, theirs = (_nearest(side, part, mentions[0].start) for side in (_SIDE, _ENGLISH_SIDE))
        if ours is None and theirs is None:
            continue
        word = theirs[1].lower() if theirs else ""
        side = (
            _SIDES[ours[1]] if ours else _ENGLISH_SIDES.get(word, word).replace("centre", "center")
        )
        found.setdefault(side, named[0])
    return found


def _nearest(side: re.Pattern[str], part: str, place: int) -> re.Match[str] | None:
    """Return the last side before a place, else the first one behind it."""
    found = list(side.finditer(part))
    before = [each for each in found if each.start() < place]
    return before[-1] if before else next(iter(found), None)


_STAFF = compiled(
    r"[(\[]\s*(?:staff(?: file)?(?: photos?| photographers?)?"
    r"|photos? by (?:an? |our |the )?(?:own |staff )?"
    r"(?:reporter|photographer|correspondent|staff)s?"
    r"|our (?:own )?(?:reporter|photographer|correspondent))\s*[)\]]\.?\s*$"
    r"|(?<=[.!?] )(?:photo(?:graph)?s?|images?|pictures?)(?: by |: )"
    r"(?:an? |our |the )?(?:own |staff )?"
    r"(?:reporter|photographer|correspondent|staff)s?\.?\s*$",
    re.IGNORECASE,
)


_OF_OTHERS = compiled(
    fold(
        "(?:读者|网友|网民|民众|市民|居民|路人|乘客|游客|家属|受访者|当事人|目击者)(?:供图|提供|投稿|拍摄|摄)"
    )
)


_LENT_AT_END = compiled(fold(rf"[{HAN}]{{2,16}}(?:提供|供图|惠赐|授权)\W*$"))
_OWN = compiled(fold("本[报刊台网社]|记者|编辑部|摄"))


def staff_for_others(source: str, target: str) -> tuple[Span, Span] | None:
    """Return who lent a picture that English takes for the newsroom's own: 读者供图, "staff"."""
    folded = fold(source)
    lent = _OF_OTHERS.search(folded)
    if lent is None and _OWN.search(folded) is None:
        lent = _LENT_AT_END.search(folded)
    staff = unnamed_staff(target) if lent is not None else None
    return (Span(*lent.span()), staff) if lent is not None and staff is not None else None


def unnamed_staff(target: str) -> Span | None:
    """Return the credit that says no more than that somebody of the newsroom took a picture."""
    found = _STAFF.search(target)
    return Span(*found.span()) if found is not None else None
