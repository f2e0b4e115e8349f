"""Chinese that an English text shows because it is what is written on something, and explains.

`The banner reads 实事求是, or "seek truth from facts"` is good English where the source quotes what
the banner says; without the gloss a reader is left with what he cannot read.
"""

from workbench.text.english_tokens import LETTERS
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# Chinese that tells where something is written, or how it begins and ends.
_WRITTEN = compiled(
    fold(
        "[写书题刻印刺绣镌铸签贴盖喷标][着有上明]|字样|[铭碑题刻]文|匾|牌坊|门额|横[幅批额]|条幅|标语"
        "|对联|楹联|春联|招牌|路牌|门牌|[车号]牌|牌照|印章|落款|题[字词写]|刺青|纹身|涂鸦|[校厂家祖]训"
        "|座右铭|[一两二三四五六七八九十]个?[大金]?字|[开结]头|打头|起首|[注标]明|标注"
    )
)
# Chinese that tells how something is put in another language.
_RENDERED = compiled(fold("译[成作为名法]|[英外]文名|翻译|直译|意译"))

_INSCRIBED = compiled(
    r"\b(?:reads?|reading|inscri\w+|engrav\w+|carv\w+|embroider\w+|stamped|painted|printed"
    r"|emblazoned|etched|tattoo\w*|characters?|words?|mark(?:s|ed|ing|ings)?|label\w*|written"
    r"|bears?|bearing|plates?|banners?|signs?|signboards?|placards?|plaques?|tablets?|couplets?"
    r"|slogans?|motto(?:e?s)?|seals?|begins?|beginning|began|starts?|starting|opens?|ends?|ending)"
    r"\b[^.;,“”\"]{0,40},?\s?\Z"
)
_NAMED = compiled(r"\b(?:dish(?:es)?|snack|soup|named?|called|brand|title)\b[^.;]{0,8}\Z")
_OF_NAMES = compiled(r"\b(?:names?|renderings?|translat\w+|versions?|rendered|called)\b")

# What it means, how it is read or what it stands for, behind the characters.
_GLOSSED = compiled(
    rf"[A-Z0-9·]*(?:\s?\([“‘\"'{LETTERS}]|,? ?[,:—–-]+ ?[“‘\"]"
    r"|,? (?:or|meaning|which means|literally|for|standing for)\b|, (?:the |an? )"
    r"(?:\w+ )?(?:mark|sign|prefix|code|abbreviation|short form|symbol|name|motto)\b)"
)
_MARKS = frozenset("\"“”‘’'「『")
_REACH = 64


def is_inscription(source: str, target: str, start: int, end: int) -> bool:
    """Return whether `target[start:end]`, Chinese, is what both texts say is written somewhere.

    It has to be quoted in the source and introduced and explained in the target, where it stands
    without quotation marks: inside them it is a quotation that nobody translated. A name whose
    renderings both texts speak of needs no other explanation.
    """
    if target[max(0, start - 1) : start] in _MARKS:
        return False
    folded, run = fold(source), fold(target[start:end])
    if not _is_quoted(folded, run):
        return False
    before, rest = target[max(0, start - _REACH) : start], folded.replace(run, " ")
    if _NAMED.search(before) and _RENDERED.search(rest) and _OF_NAMES.search(target, end):
        return True
    is_told = _WRITTEN.search(rest) is not None and _INSCRIBED.search(before) is not None
    return is_told and _GLOSSED.match(target, end) is not None


_QUOTED = compiled(r"[\"「『](?P<words>[^\"「『」』]{1,24})[\"」』]")
_PLATE = compiled(r"[A-Za-z0-9·]*")


def _is_quoted(folded: str, run: str) -> bool:
    """Return whether the source quotes exactly the characters, or a plate that they begin."""
    return any(
        found["words"].startswith(run) and _PLATE.fullmatch(found["words"], len(run)) is not None
        for found in _QUOTED.finditer(folded)
    )
