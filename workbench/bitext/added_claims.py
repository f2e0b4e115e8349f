"""Attributions, reasons, origins and judgements that a target has and its source gives no word for.

"According to the maker" where nobody speaks, "because of injury" where no cause is told, "from
Germany" where no place is named, "died" where nobody dies, "disgraceful" where nobody judges: each
has its sign in English, and Chinese that says it has one too.
"""

from collections.abc import Iterator

from workbench.bitext.added_clauses import added_judgements
from workbench.bitext.glosses import all_stems_in
from workbench.bitext.senses import senses
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled

_ATTRIBUTED = compiled(
    r"\b(?:[Aa]ccording to|[Ii]n the words of)\b[^,.;]*|(?<=, )[a-z][a-z’' -]{2,40} (?:said|says)\b"
)
# Whatever in Chinese may tell that somebody says, found or published it.
_SPEAKS = compiled(
    fold(
        "[说称言讲述云曰问答指据按悉报叹喊叫骂赞评写读念告通令]|表示|透露|认为|显示|披露|公布|宣布|统计"
        "|调查|估计|估算|测|预[计料期]|看来|眼中|回忆|根据|承认|证实|强调|坦|研究|数据|消息|讯|警告|提醒"
        "|介绍|解释|直|主张|启事|了解|获知|得知|看法|观点|意见|相信|觉得|以为|推断|判断|建议|呼吁|承诺|保证|抱怨|[：“「]"
    )
)
_REASON = compiled(
    r"\b(?:because(?: of)?|due to|owing to|caused by|thanks to|on account of|as a result of)\b"
    r"(?P<what>[^,.;\"“”()]*)"
)
_CAUSED = compiled(
    fold(
        "因|由于|为|致|使|受|源|鉴|以|被|之故|缘|造成|引|遭|在.*下|面对|迫|随|影响|难|不|令|让|由|经|谐音"
    )
)
_MARKS = tuple('"“(')
_ORIGIN = compiled(r"(?<=[a-z] )from (?=[A-Z])")
# Characters that stand for a country or a place by themselves.
_PLACES = compiled(
    fold(
        "[港澳台沪京津渝粤闽浙苏皖赣湘鄂川蜀黔滇藏疆蒙晋冀鲁豫陕甘琼华中美英法德日韩朝俄苏欧加澳印越泰菲缅]|来自|籍|本地|当地|[国州省市县]"
    )
)


def added_claims(source: str, target: str) -> Iterator[Span]:
    """Yield what a target claims that nothing in its source may say."""
    said = _ATTRIBUTED.search(target)
    if said is not None and _SPEAKS.search(fold(source)) is None:
        yield Span(*said.span())
    yield from _reasons(source, target)
    yield from _origins(source, target)
    yield from _outcomes(source, target)
    yield from added_judgements(source, target)


def _reasons(source: str, target: str) -> Iterator[Span]:
    found = _REASON.search(target)
    if found is None or _CAUSED.search(fold(source)):
        return
    says = frozenset[str]().union(*(each.says | each.stems for each in senses(source)))
    words = all_stems_in(found["what"])
    is_counted = any(each.isdigit() for each in found["what"])
    is_quoted = target[found.end() : found.end() + 1] in _MARKS
    if words and words.isdisjoint(says) and not (is_counted or is_quoted):
        yield Span(found.start(), found.end())


# What became of somebody, and whatever in Chinese may tell it.
_OUTCOMES = (
    (
        compiled(r"\b(?:died|(?:was|were|been|being) killed)\b(?! (?:down|out|away|off))"),
        compiled(
            fold(
                "[死亡逝毙殉丧卒杀命故殁薨殒葬遗尸骸祭悼灭绝宰屠毒溺淹烧焚炸轰砍刺勒缢冤魂寿终享]"
                "|难|牺牲|离世|身后|过世|驾崩|辞世|离开|走了|不在|没了|断气|失去|送[命终走]|枪|处决|执行|自[尽刎]|跳|生前|往生"
                "|不治|最后一口气|去世|生还|幸存|[(-]|[1-9][0-9]{3}|病|击|撞|害"
            )
        ),
    ),
    (
        compiled(r"\b(?:was|were|been|being) arrested\b"),
        compiled(
            fold(
                "[捕抓拘押扣逮擒缉羁囚狱控刑查关禁]|落网|归案|带走|到案|入狱|被执|投案|自首|落马|就擒|拿下|束手|拿获"
            )
        ),
    ),
    (
        compiled(r"\b(?:has|have|had|later|then|since) resigned\b"),
        compiled(fold("辞|卸|下台|离|去职|挂冠|退|走人|下课|让位|不干|交棒|撤|免|罢")),
    ),
    (
        compiled(r"\b(?:got|were|was|later|had|has) (?:divorced)\b"),
        compiled(fold("离|婚|前[妻夫]|分手|休")),
    ),
)


def _outcomes(source: str, target: str) -> Iterator[Span]:
    """Yield what became of somebody in a target whose source tells nothing of the kind."""
    for english, chinese in _OUTCOMES:
        found = english.search(target)
        if found is not None and chinese.search(fold(source)) is None:
            yield Span(*found.span())


def _origins(source: str, target: str) -> Iterator[Span]:
    found = _ORIGIN.search(target)
    if found is None or _PLACES.search(fold(source)) or any(gazetteer().in_source(source)):
        return
    for each in gazetteer().in_target(target):
        if each.start == found.end() and not target[each.start : each.end].isupper():
            yield Span(found.start(), each.end)
