"""Negation that was lost or added, and directions that were turned round.

A negation counts as kept where anything in the English may carry it (`hardly`, `fail`, `un-`), so
that a paraphrase is no finding; a direction counts as turned where the English has words of the
other pole alone.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.meaning.opposites import Pole, english_words, opposites
from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed

MISSING = Rule("negation.missing", Family.NEGATION, Severity.HINT)
EXTRA = Rule("negation.extra", Family.NEGATION, Severity.HINT)
TURNED = Rule("direction.opposite", Family.NEGATION, Severity.WARNING)

# Words in which the character negates nothing that English would say with a negation.
_SET_WORDS = listed(
    """不过 不過 不仅 不僅 不但 不单 不單 不只 不止 不光 不断 不斷 不久 不少 不同 不管 不论
    不論 不料 不禁 不由 不妨 不如 不及 不下 不惜 不顾 不顧 不幸 不安 不满 不滿 不足 不良
    不法 不明 不当 不當 不便 不利 不实 不實 不公 不轨 不軌 不朽 不锈 不鏽 不动产 不動產
    不得了 了不起 差不多 不时 不時 不日 不免 不外 不已 不错 不錯 不一 不等 不丹 不列颠
    不列顛 动不动 動不動 不治 不堪 不服 不适 不適 不约而同 不約而同 不得不 不能不 无不 無不
    不无 不無 不可不 对不起 對不起 来不及 不妙 不慎 不乏 不愧 不懈 不屈 不俗 不菲 不凡
    不景气 不景氣 要不 岂不 豈不 何不 不外乎 不至于 不明飞行 不成文 毫不犹豫 差点没 差點沒
    险些没 未来 未來 未必 未免 未遂 未婚 未知 未成年 没收 沒收 没落 沒落 淹没 淹沒 沉没 沉沒
    埋没 出没 出沒 没入 非常 非洲 南非 北非 中非 东非 東非 西非 非法 除非 是非 并非没有
    並非沒有 非裔 非政府 非典 非遗 非遺 是否 能否 可否 与否 與否 否则 否則 会否 會否 无论
    無論 无人机 無人機 无线 無線 无锡 無錫 无辜 無辜 无疑 無疑 无家可归 无奈 無奈 无数 無數
    无期徒刑 無期徒刑 莫斯科 约莫 莫非 没有人不 沒有人不 别墅 別墅 有没有 有沒有 有无 有無
    不相同 无休 無休 不退 忍不住 无一例外 無一例外 脱不了 脫不了 只不过 只不過"""
)
_NEGATED = re.compile(
    f"(?P<set>{'|'.join(sorted(map(re.escape, _SET_WORDS), key=len, reverse=True))})"
    "|(?P<not>没有|沒有|并未|並未|从未|從未|尚未|未曾|未能|并非|並非|绝非|絕非|并不|並不|不再|不会|不會"
    "|不能|不是|不予|不肯|不愿|不願|无法|無法|毫无|毫無|决不|絕不|绝不|从不|從不|没|沒|未|不|无|無|勿)"
)
_ANY_NEGATIVE = re.compile(
    "[不没沒未无無非否勿莫别別免拒禁缺反失难難少停除止毫绝絕仅僅只唯谢謝辞辭断斷休罢罷空欠违違误誤怎岂豈"
    "哪取撤戒忌杜疏漏逃避]|落空|下线|为零|為零|告吹|另|外|前|才|再|例|单|單|白"
)

_CARRIES = listed(
    """not cannot no never none nothing nobody nowhere neither nor without unable unlikely few
    little hardly barely scarcely rarely seldom rather instead less far yet until unless out free
    missing
    short beyond otherwise except anything anybody any only hard impossible doubt doubtful silent
    away off down last too long before ceased dry empty zero exempt against devoid idle still
    sterile different vary varied despite although though died dead killed unchanged put"""
)
_CARRY_BEGINNINGS = (
    *("fail", "den", "refus", "reject", "declin", "lack", "absen", "prevent", "stop", "ban", "bar"),
    *("avoid", "miss", "ceas", "withh", "ignor", "oppos", "forbid", "forbad", "prohibit", "halt"),
    *(
        "dis",
        "non",
        "un",
        "in",
        "im",
        "ir",
        "il",
        "end",
        "skip",
        "resist",
        "exclud",
        "rul",
        "block",
    ),
    *("remain", "neglect", "drop", "cancel", "reluct", "deprive", "defy", "defied", "keep", "kept"),
    *("quit", "shun", "spare", "turn", "suspend", "decl", "abst", "object", "omit", "mis", "elud"),
    *("refrain", "wit", "lose", "lost", "short", "hesit", "waiv", "except", "incap", "inab"),
)
_NO_CARRIERS = re.compile(
    r"(?:in|into|include\w*|including|increas\w*|indeed|india\w*|indonesia\w*|industr\w*|inform\w*"
    r"|information|inside|interview\w*|international\w*|internet|intend\w*|interest\w*|invest\w*"
    r"|inspect\w*|install\w*|institut\w*|insist\w*|injur\w*|initial\w*|inmate\w*|inquir\w*|intern"
    r"|interior|interim|invit\w*|involv\w*|island\w*|import\w*|important\w*|improv\w*|impos\w*"
    r"|immediate\w*|immigra\w*|impact\w*|iron|iran\w*|iraq\w*|ireland|irish|israel\w*|illustrat\w*"
    r"|under\w*|until|unit\w*|union\w*|united|univers\w*|uni\w*|unveil\w*|undergo\w*|uncle|distric\w*"
    r"|discuss\w*|dispatch\w*|display\w*|distribut\w*|distanc\w*|discover\w*|disease\w*|disaster\w*"
    r"|disclos\w*|district|dish\w*|dismantl\w*|distribution|wit|with\w*|witness\w*|bank\w*|band\w*"
    r"|bang\w*|bark\w*|bargain\w*|barn\w*|barrel\w*|base\w*|minister\w*|mission\w*|misterio\w*|rule"
    r"|ruler\w*|ruling|endors\w*|endur\w*|declar\w*|denmark|dens\w*|dent\w*|object|objective\w*"
    r"|turnout|turnover|turkey|turkish|keep\w*|kept|remain\w*|exceptional\w*|shortly|losing|indic\w*"
    r"|innings|inner|ink|infant\w*|infect\w*|influen\w*|ingredient\w*|inherit\w*|instead\w*|instant\w*"
    r"|instruct\w*|instrument\w*|insur\w*|intell\w*|intens\w*|interven\w*|introduc\w*|invad\w*|invas\w*"
    r"|invent\w*|investigat\w*|image\w*|imagin\w*|imp|impress\w*|imprison\w*|implement\w*|impli\w*|il"
    r"|nonetheless|fail-safe|mist\w*|dropbox|endeavou?r\w*|uniform\w*|unif\w*|understand\w*|undert\w*)"
)
_STRONG = listed("not cannot no never none nothing nobody neither without")
_SET_PHRASES = re.compile(
    r"\bnot\s+(?:only|least|just|merely)\b|\bno\s+(?:later|longer|doubt|matter)\b"
    r"|\b(?:not|n['’]t)\s+(?:hesitate|to mention)\b|\bwhether\s+or\s+not\b|\bno\.\s?\d",
    re.IGNORECASE,
)
"""Words of denial that deny nothing."""

_FORCED = re.compile("不得不|不能不|不可不|非得|没有人不|沒有人不|无不|無不|无人不|無人不")
_NOT_FORCED = re.compile(
    r"\b(?:not|n['’]t|never)\s+(?:have|need|obliged|forced|required)\s+to\b"
    r"|\b(?:could|can|did|do|does|would|will|must)\s*(?:not|n['’]t)\b(?!\s+(?:but|help|avoid))",
    re.IGNORECASE,
)
_NO_ONE = re.compile(r"\b(?:no one|nobody|none|few)\b", re.IGNORECASE)


class Negation:
    """Compares what is denied in the source with what is in the target."""

    name = "negation"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a lost or an added negation, and every direction that was turned round."""
        del style
        source, target = checked.segment.source, checked.segment.target
        words = english_words(target)
        if not words:
            return
        if _FORCED.search(source):
            yield from _forced(checked, source, target)
        else:
            yield from _negation(checked, source, words)
        yield from _directions(checked, source, words)


def _forced(checked: Checked, source: str, target: str) -> Iterator[Finding]:
    """Yield what makes of "had to" a "need not": two negations are none."""
    found = _NOT_FORCED.search(target) or _NO_ONE.search(target)
    denied = [each for each in _NEGATED.finditer(source) if each["not"]]
    if found is not None and not denied:
        yield EXTRA.found(checked, Span(*found.span()), words=found[0])


def _negation(checked: Checked, source: str, words: list[tuple[str, Span]]) -> Iterator[Finding]:
    denied = [each for each in _NEGATED.finditer(source) if each["not"]]
    if denied and not any(_carries(word) for word, _ in words):
        span = Span(*denied[0].span())
        around = source[max(0, span.start - 2) : span.end + 4]
        yield MISSING.found(checked, source=(span,), words=around)
    strong = [span for word, span in words if word in _STRONG or word.endswith(("n't", "n’t"))]
    is_idle = _SET_PHRASES.search(checked.segment.target) is not None
    if strong and not denied and not is_idle and _ANY_NEGATIVE.search(source) is None:
        span = strong[0]
        yield EXTRA.found(checked, span, words=span.of(checked.segment.target))


def _carries(word: str) -> bool:
    if word in _CARRIES or word.endswith(("n't", "n’t", "less", "-free")):
        return True
    return word.startswith(_CARRY_BEGINNINGS) and _NO_CARRIERS.fullmatch(word) is None


def _directions(checked: Checked, source: str, words: list[tuple[str, Span]]) -> Iterator[Finding]:
    if any(word in _STRONG or word.endswith(("n't", "n’t")) for word, _ in words):
        return
    for pair in opposites():
        for here, there in (pair.poles, pair.poles[::-1]):
            found = _turned(here, there, source, words)
            if found is not None:
                meant, given = found
                yield TURNED.found(
                    checked,
                    given,
                    source=(meant,),
                    words=meant.of(source),
                    given=given.of(checked.segment.target),
                )


def _turned(
    here: Pole, there: Pole, source: str, words: list[tuple[str, Span]]
) -> tuple[Span, Span] | None:
    """Return where the source says one pole, and the target nothing but the other."""
    meant = next(here.spans(source), None)
    if meant is None or there.is_mentioned(source) or here.may_be_said_by(words):
        return None
    given = there.is_said_by(words)
    return (meant, given[0]) if given else None


negation: SegmentCheck = Negation()
CHECKS = (negation,)
