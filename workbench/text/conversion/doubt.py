"""How sure a converted span is, and whether more than the shape of its characters changed."""

from enum import StrEnum

from workbench.text.converter import ConvertedSpan, Decider
from workbench.text.folding import fold

# Characters whose other candidate is a rare or antiquated form, or a surname, or stands only in
# words that the phrase dictionaries hold. What they become is nearly always right, so that they
# stay quiet; judged one by one over the several candidates of OpenCC's `STCharacters`, `TWVariants`
# and `HKVariants`.
HARMLESS = frozenset(
    "万个丰了于亘仇仑价仿佛佣俊修僵克党具冢冬凄凌凶别刮勋千升卜占卤厂厘参叶叹吁吃吊同后向吣"
    "呆咨咽哄哗唇啮喂噪困坐坝坯埙堤夫夸奸娘娴它家尝尸局岩岳巨帘席并幸广庵弥当录径御志恤恶愈"
    "愿戚扇才扣抵拐拿挂挨捆捍据搜摆斤斫旋暗曲札朱杆杠杯杰极果枪柜栗核梁檗毁沾泛浚涌游溪滟漓"
    "澄烟焰熏狸玩琅璇皂矩确硷秋种穗筑筱糊绱耇胄背胜腌膻艳芸苹荐荫药获蔑藤虫蚝蝎袅裥证谥豆赝"
    "跖迹适酸采鉴针钥钫铲锄锫镋镎镢镰闲雇雕饥鹇綫線樑棱糉啓妝敘纔菸覈麼么於"
)

_EXTENSION_A = range(0x3400, 0x4DC0)
_BEYOND_BMP = 0x10000


class Doubt(StrEnum):
    """What an editor has to know of a span, the least pressing first."""

    NONE = "none"
    """Unchanged, or in its ordinary form: nothing to see."""
    HARMLESS = "harmless"
    """There are other candidates, but hardly ever right."""
    PHRASE = "phrase"
    """There are other candidates, and the word around it decided."""
    REGIONAL = "regional"
    """Another word or name is used, or another mark, not only another shape."""
    STRONG = "strong"
    """There are other candidates, and nothing but the first place in a table decided."""
    HAND = "hand"
    """The user decided."""


def doubt(span: ConvertedSpan, text: str) -> Doubt:
    """Return how sure the conversion of a span of `text` is."""
    source = text[span.start : span.end]
    if span.decided_by is Decider.HAND:
        return Doubt.HAND
    if _is_regional(span, source):
        return Doubt.REGIONAL
    if len(span.candidates) == 1:
        return Doubt.NONE
    if span.decided_by is Decider.OPEN:
        return Doubt.STRONG
    by_words = span.decided_by in {Decider.PHRASE, Decider.WORD}
    return Doubt.PHRASE if by_words else _of_character(span, source)


def _is_regional(span: ConvertedSpan, source: str) -> bool:
    if span.decided_by is Decider.GLOSSARY:
        return len(span.candidates) > 1
    return span.output != source and fold(span.output) != fold(source)


def _of_character(span: ConvertedSpan, source: str) -> Doubt:
    if source in HARMLESS or all(_is_rare(other) for other in span.candidates[1:]):
        return Doubt.HARMLESS
    return Doubt.STRONG


def _is_rare(candidate: str) -> bool:
    """Return whether a candidate lies in an extension of the ideographs: no newspaper sets it."""
    codes = [ord(character) for character in candidate]
    return any(code >= _BEYOND_BMP or code in _EXTENSION_A for code in codes)
