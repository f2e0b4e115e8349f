"""Negation that was lost or added, and whatever else of denials and directions is told of.

A negation counts as kept where anything in the English may carry it (`hardly`, `fail`, `un-`), so
that a paraphrase is no finding.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from workbench.bitext.glosses import Glossed, glossed, stems_in, stems_of
from workbench.checks.meaning.accounted import accounted
from workbench.checks.meaning.clausewise import (
    added_in_clause,
    lost_in_clause,
    unaccounted,
)
from workbench.checks.meaning.conditions import turned_condition
from workbench.checks.meaning.constructions import lost_constructions
from workbench.checks.meaning.contrasts import changed_round
from workbench.checks.meaning.denials import Denial, carries, denials, denies, english_words
from workbench.checks.meaning.denied_words import is_unsaid
from workbench.checks.meaning.directions import directions
from workbench.checks.meaning.doubled import single_denials
from workbench.checks.meaning.exchanges import TURNED, exchanged
from workbench.checks.meaning.governed import verb_affirmed, verb_denied
from workbench.checks.meaning.negatives import count_of_signs, may_deny
from workbench.checks.meaning.opposites import Pole, opposites
from workbench.checks.meaning.paraphrased import BETWEEN_SIDES, says_otherwise
from workbench.checks.meaning.scopes import out_of_reach
from workbench.checks.meaning.spent import affirmed, unspent
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.patterns import compiled

MISSING = Rule("negation.missing", Family.NEGATION, Severity.WARNING)
MAYBE_MISSING = Rule("negation.missing", Family.NEGATION, Severity.HINT)
FEWER = Rule("negation.fewer", Family.NEGATION, Severity.HINT)
EXTRA = Rule("negation.extra", Family.NEGATION, Severity.HINT)

_ANY_NEGATIVE = compiled(
    fold(
        "[不没未无非否勿莫别免拒禁缺反失难少停除止毫绝仅只唯谢辞断休罢空欠违误怎岂哪取撤戒忌杜疏漏逃避"
        "尽零限谁]|何[必苦尝况曾]|落空|下线|告吹|另|外|前|才|再|例|单|白"
    )
)

# Words of denial that deny nothing.
_SET_PHRASES = compiled(
    r"\bnot\s+(?:only|least|just|merely|simply|to mention)\b|\bno\s+(?:(?:later|longer)\s+than"
    r"|doubt|matter)\b"
    r"|(?:\bnot|n['’]t)\s+(?:hesitate|help)\b|\bcannot\s+(?:help|but)\b|\bwhether\s+or\s+not\b"
    r"|\b(?:not (?:one|a single)|no one|nobody|none)\b[^.;]{0,40}"
    r"\b(?:against|oppos|reject|dissent|object|refus|absen)\w*"
    r"|\b(?:no|nothing|nobody|none)\b[^.;,]{0,30}\b(?:prevent|stop|bar|keep|ban|prohibit|forbid|block"
    r"|hinder)\w*|\bnever mind\b|\bno\.?\s?\d"
    r"|\bwithout [\w'’ ]{1,20}\b(?:hesitation|delay|exception|doubt)\b"
    r"|\bwithout\s+(?:saying|(?:a\s+|any\s+)?(?:second\s+thought|doubt|question|fail"
    r"|further\s+ado|hesitation|thinking\s+twice))\b|\bnothing\s+(?:but|short\s+of)\b"
    r"|\b(?:spare|leave)[sd]?\s+no\s|\bwithout\s+(?:a\s+|any\s+)?(?:break|pause|let-?up"
    r"|interruption|stopping)\b"
    r"|\bnot\s+(?:(?:so|too|that|half|very|all)\s+)?bad\b"
    r"|\bnot to be (?:named|identified|quoted)\b|\bno (?:choice|beating|end|wonder|secret"
    r"|stranger|small"
    r"|time|exception|match|mean)\b|\bnot (?:out|long|far)\b|\bno [\w\s]{1,40}\b(?:more|so"
    r"|such|better|ever"
    r"|other|higher|greater)\b|\bnothing (?:like|if not)\b|\bnone\s+other\b|\bno\s+(?:sooner"
    r"|other\s+than|less|fewer|more)\b|\bif\s+not\b"
    # A question behind a statement: "they all want it, don't they?"
    r"|n['’]t\s+(?:he|she|it|they|we|you|i|there)(?:\?|$)",
    re.IGNORECASE,
)
# Phrases that deny without a word of denial.
_PHRASES = compiled(
    r"\b(?:decid|advis|argu|vot|rul|warn|opt|recommend|choos|chose)\w* against\b"
    r"|\bslow(?:er)? (?:to|in)\b|\b(?:keep|kept|hid|hide|hidden|hiding) (?:[\w'’]+ ){1,4}from\b"
    r"|\bfar (?:from|short)\b|\bfarther from\b|\bin vain\b"
    r"|\btoo [\w-]+(?: [\w-]+)?(?: for (?:[\w'’-]+ ){1,4})? ?to\b"
    r"|\bto (?:\w+['’]s?|the|his|her|their|my|our) (?:great )?surprise\b"
    r"|\b(?:wav|brush|shrug|fob|fend)\w* (?:off|away|aside)\b"
    r"|\bby no means\b|\bup in the air\b|\blast (?:thing|person)\b"
    r"|\bmore [\w-]+ than\b(?= can| could| ever)"
)
_NOT_ONLY = compiled(fold("不仅|不但|不光|不只|不单"))
_ONLY = compiled(
    r"\b(?:only|just|merely|simply|alone|mere|more than|also|too|as well)\b", re.IGNORECASE
)

_CHINESE_ENDS = compiled(fold(r"(?<=[。！？；\n])(?![”」』\n])"))
_ANY_END = compiled(fold("[，。；：！？,;:!?\n]"))
_ENGLISH_ENDS = compiled(r"(?<=[.!?])[\"”’]?\s+(?=[\"“‘(]?[A-Z0-9])|(?<=;)\s+|\n+")

# One "not" may deny both of what "or" joins.
_SHARED = compiled(r"\b(?:or|nor|either|any)\b", re.IGNORECASE)

# What denies a verb without a word of denial, and Chinese beyond `_ANY_NEGATIVE` that it may say.
_FAILS = compiled(
    r"\b(?:fail(?:s|ed|ing)? to|(?:has|have|had|is|are) yet to|unable to|refus(?:e|es|ed|ing) to"
    r"|declin(?:e|es|ed|ing) to)\b",
    re.IGNORECASE,
)
_ANY_FAILURE = compiled(
    fold(
        "[驳败错过输迟落逾亏丢待将尚仍还憾弱倒垮爽食短漏欠违延拖婉推缄默藏瞒只等饿]|不|阻|挡|丧|跌出"
    )
)

Words = list[tuple[str, Span]]


class Negation:
    """Compares what is denied in the source with what is in the target."""

    name = "negation"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a lost or an added negation, and every direction that was turned round."""
        del style
        source, target = fold(checked.segment.source), checked.segment.target
        words = english_words(target)
        if not words:
            return
        denied = denials().of(source)
        told = list(_negation(checked, source, denied, words)) or list(_governed(checked, denied))
        yield from few(told)
        yield from few(_constructions(checked, denied))
        yield from few(_scopes(checked, source))
        yield from few(_failures(checked, source))
        lowered = target.lower()
        yield from few(directions(checked, source, denied, lowered, words))
        yield from few(_undone(checked, source, denied, words))
        yield from few(_made_only(checked, source))
        for span in changed_round(checked.segment.source, checked.segment.target):
            yield EXTRA.found(checked, span, words=span.of(checked.segment.target))
        yield from few(exchanged(checked, source, lowered))


def _constructions(checked: Checked, denied: tuple[Denial, ...]) -> Iterator[Finding]:
    """Yield what lest, almost and unless have become without it."""
    source, target = checked.segment.source, checked.segment.target
    for span in lost_constructions(source, target):
        yield MAYBE_MISSING.found(checked, source=(span,), words=span.of(source))
    turned = turned_condition(source, target, denied)
    if turned is not None:
        span, given = turned
        words, told = span.of(source), given.of(target)
        yield TURNED.found(checked, given, source=(span,), words=words, given=told)


def _governed(checked: Checked, denied: tuple[Denial, ...]) -> Iterator[Finding]:
    """Yield a denial that its verb has lost, or one that the verb of a bare clause has got."""
    source, target = checked.segment.source, checked.segment.target
    folded, lowered = fold(source), target.lower()
    bare = [each for each in denied if not says_otherwise(folded, each, lowered)]
    lost = verb_affirmed(source, target, bare)
    if lost is not None:
        yield _absent(checked, lost, MAYBE_MISSING)
        return
    if _is_late(folded, target):
        return
    for span in verb_denied(source, folded, target):
        yield EXTRA.found(checked, span, words=span.of(target))


def _failures(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield a "failed to" of a verb that a clause of the source has without anything negative."""
    target = checked.segment.target
    for found in _FAILS.finditer(target):
        governed = [each for each, place in stems_of(target[found.end() :]) if place < _GOVERNS][:1]
        clauses = {
            _clause_around(source, word)
            for word in glossed(checked.segment.source)
            if not word.own.isdisjoint(governed)
        }
        if clauses and not any(
            _ANY_NEGATIVE.search(each) or _FAILED.search(each) for each in clauses
        ):
            yield EXTRA.found(checked, Span(*found.span()), words=found[0])


# In characters: how far behind "failed to" its verb stands.
_GOVERNS = 16
# What stops the fighting fails nobody.
_TRUCE = compiled(fold("停火|停战|休战|免费"))
_FAILED = compiled(fold("[驳败错输迟亏丢待尚欠拖推瞒]|阻|丧|落空|落后|跌出"))


def _clause_around(source: str, word: Glossed) -> str:
    """Return the clause of a word of a folded source, without the word."""
    ends = [found.end() for found in _ANY_END.finditer(source, 0, word.start)]
    end = _ANY_END.search(source, word.end)
    before = source[ends[-1] if ends else 0 : word.start]
    rest = f"{before} {source[word.end : end.start() if end else len(source)]}"
    return _TRUCE.sub("", rest)


def _scopes(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield a denial or an exception that reaches more or less in the target."""
    for _, given in out_of_reach(checked.segment.source, source, checked.segment.target):
        yield EXTRA.found(checked, given, words=given.of(checked.segment.target))


# 不只是钱的问题 without an "also" behind it.
_MORE_THAN = compiled(
    fold(
        "(?:不|并非|绝非|远不)(?:只|仅|仅仅|单|光|止)是?(?![^。！？]*(?:而且|还|也|更|又|同时|都|甚至))"
    )
)
_BARE = compiled(r"\b(?:only|just|merely|simply|solely)\b", re.IGNORECASE)
_NOT_BARE = compiled(
    r"\b(?:not|never|no|more|beyond|also|besides|than|without|but|even|nor|too|far)\b|n['’]t\b",
    re.IGNORECASE,
)


def _made_only(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield a 不只是 of which the target makes an "only"."""
    target = checked.segment.target
    if _BARE.search(target) is None or _NOT_BARE.search(target) is not None:
        return
    found = _MORE_THAN.search(source)
    if found is not None:
        span = Span(*found.span())
        yield MAYBE_MISSING.found(checked, source=(span,), words=span.of(checked.segment.source))


def _undone(
    checked: Checked, source: str, denied: tuple[Denial, ...], words: Words
) -> Iterator[Finding]:
    """Yield a 取消 without any negative word in English, and a 险些 without its own."""
    found = accounted().of(source, (each.span for each in denied if not each.is_lexical))
    found = tuple(each for each in found if not _is_denied_itself(denied, each.span))
    is_carried = bool(found) and any(carries(word) for word, _ in words)
    lowered = checked.segment.target.lower()
    for meant in found:
        is_told = meant.alone or (meant.must and not is_carried)
        if is_told and meant.says.search(lowered) is None:
            words_of = meant.span.of(checked.segment.source)
            yield MAYBE_MISSING.found(checked, source=(meant.span,), words=words_of)
            return


def _is_denied_itself(denied: tuple[Denial, ...], span: Span) -> bool:
    """Return whether a denial stands right before a word, which English then says otherwise."""
    return any(0 <= span.start - each.span.end <= 1 for each in denied)


def _negation(
    checked: Checked, source: str, denied: tuple[Denial, ...], words: Words
) -> Iterator[Finding]:
    doubled = [each for each in denied if each.is_doubled]
    plain = [each for each in denied if not each.is_doubled and not each.is_lexical]
    if plain and doubled:
        yield from _half_doubled(checked, len(plain), words)
    if plain:
        found = list(_missing(checked, source, plain, words)) or list(_by_clause(checked, plain))
        yield from found or _too_many(checked, words)
    elif doubled:
        for span in single_denials(checked.segment.source, checked.segment.target, doubled, words):
            yield EXTRA.found(checked, span, words=span.of(checked.segment.target))
    else:
        found = list(_extra(checked, source, words)) or list(_by_clause(checked, []))
        yield from found or _affirmed(checked, denied)


# 九十歲才學會: "did not learn until he was 90".
_LATE = compiled(fold("[才始]|直到|直至"))
_NOT_UNTIL = compiled(r"(?:\bnot\b|n['’]t\b|\bnever\b)[^.;]{1,80}\b(?:until|till)\b", re.IGNORECASE)

# 未必 may be "not always", though it denies nothing by itself.
_HARDLY_SURE = compiled(fold("未必|不见得|不一定|说不定|并非总"))

# 根本不管: no "regardless" where the clause ends behind it.
_NOT_CARING = compiled(fold("不管(?=[，。；！了]|$)"))
_NOT_THAT = compiled(r"\bnot (?:that|because|for|so much|out of|from)\b", re.IGNORECASE)


def _is_late(source: str, target: str) -> bool:
    """Return whether a "not … until" says when something happened at last."""
    return _LATE.search(source) is not None and _NOT_UNTIL.search(target) is not None


def _half_doubled(checked: Checked, plain: int, words: Words) -> Iterator[Finding]:
    """Yield what is wrong with 不是没有床位，而是没有护士: twice "no", or the second "no" lost."""
    denying = [span for word, span in words if denies(word)]
    carried = sum(carries(word) for word, _ in words)
    target = checked.segment.target
    if _NOT_THAT.search(target) is not None:
        if carried < plain + 2:
            yield FEWER.found(checked, denied=str(plain + 2), carried=str(carried))
    elif len(denying) == carried == plain + 1 and _ONLY.search(target) is None:
        yield EXTRA.found(checked, denying[0], words=denying[0].of(target))


def _by_clause(checked: Checked, denied: list[Denial]) -> Iterator[Finding]:
    """Yield a denial that its own clause has lost, or one that another clause has too many."""
    source, target = checked.segment.source, checked.segment.target
    folded, lowered = fold(source), target.lower()
    bare = [each for each in denied if not says_otherwise(folded, each, lowered)]
    lost = next(lost_in_clause(source, target, bare), None) if bare else None
    if lost is not None:
        yield _absent(checked, lost, MAYBE_MISSING)
        return
    said = sum(denies(word) for word, _ in english_words(target))
    if said <= len(denials().of(folded)) or _is_late(folded, target):
        return
    for span in added_in_clause(source, target, _SET_PHRASES):
        yield EXTRA.found(checked, span, words=span.of(target))


# Words of denial that do not count by themselves.
_BESIDE = frozenset({"without", "nor", "neither"})


def _too_many(checked: Checked, words: Words) -> Iterator[Finding]:
    """Yield a word of denial, where the target has more of them than the source has signs of."""
    source, target = checked.segment.source, checked.segment.target
    plain = _SET_PHRASES.sub(lambda found: "." * len(found[0]), target)
    told = [
        span
        for word, span in words
        if denies(word)
        and word not in _BESIDE
        and plain[span.start] != "."
        and target[: span.start].split()[-1:] != [word]
    ]
    if len(told) <= 1 or _is_late(fold(source), target):
        return
    if len(told) > count_of_signs(source, target):
        yield EXTRA.found(checked, told[0], words=told[0].of(target))


def _missing(
    checked: Checked, source: str, denied: list[Denial], words: Words
) -> Iterator[Finding]:
    said = _in_other_words(checked, denied) | _by_other_pole(checked, source, denied)
    for span, part in _parts(source, checked.segment.target, words):
        inside = (each for each in denied if span.start <= each.span.start < span.end)
        here = [
            each
            for each in inside
            if each.span.start not in said
            and not says_otherwise(source, each, checked.segment.target.lower())
        ]
        carrying = [word for word, _ in part if carries(word)]
        carrying += _PHRASES.findall(_text(checked.segment.target, part))
        carried = len(carrying)
        if carried >= len(here) > 1:
            carried = max(1, len(unaccounted(_other_stems(checked, here), carrying)))
        if here and carrying and _is_accounted(checked, span, here, part):
            yield _absent(checked, here[0], MAYBE_MISSING)
            continue
        # 未预约者不接待 is "by appointment only".
        is_shared = (
            _is_prohibited_once(here)
            or "only" in carrying
            or (carried == len(here) - 1 and _SHARED.search(checked.segment.target) is not None)
        )
        if 0 < carried < len(here) and not is_shared:
            spans = [each.span for each in here]
            yield FEWER.found(checked, source=spans, denied=str(len(here)), carried=str(carried))
        if here and carried and _is_permitted(here, checked.segment.target, carrying):
            yield _absent(checked, here[0], MISSING)
        if here and carried and _is_only(source, here, carrying):
            yield _absent(checked, here[0], MAYBE_MISSING)
        if here and not carried and not _is_unsaid(checked, source, here):
            yield _absent(checked, here[0], MAYBE_MISSING if len(here[0].word) == 1 else MISSING)


def _is_unsaid(checked: Checked, source: str, here: list[Denial]) -> bool:
    """Return whether a target says nothing of what is denied, so that it need not deny it."""
    segment = checked.segment
    return all(is_unsaid(segment.source, source, each, segment.target) for each in here)


_BARE_ONLY = frozenset({"only", "just", "merely", "solely"})
_ONLY_SAID = compiled(fold("[只仅才唯惟就单独非除外前后差险空]"))


def _affirmed(checked: Checked, denied: tuple[Denial, ...]) -> Iterator[Finding]:
    """Yield a 无权 or 不等于 of which the target says what is denied, and nothing else."""
    lost = affirmed(checked.segment.source, checked.segment.target, denied)
    if lost is not None and _PHRASES.search(checked.segment.target.lower()) is None:
        yield _absent(checked, lost, MAYBE_MISSING)


_HAVING_NONE = frozenset(map(fold, ("没有", "毫无", "并无", "并没有", "没有任何")))


def _is_only(source: str, here: list[Denial], carrying: list[str]) -> bool:
    """Return whether nothing but an "only" carries a single denial, and the source has no 只."""
    is_single = len(denials().of(source)) == 1 and here[0].word in _HAVING_NONE
    return is_single and _BARE_ONLY.issuperset(carrying) and _ONLY_SAID.search(source) is None


_MAY = compiled(
    r"\b(?:may|can|could|(?:is|are|was|were) (?:allowed|permitted|free|able)(?: to)?) (?!not\b"
    r"|only\b|no\b)",
    re.IGNORECASE,
)


def _is_permitted(here: list[Denial], target: str, carrying: list[str]) -> bool:
    """Return whether the target has a "may" for a single 不得, and but a "without" that denies."""
    is_forbidden = len(here) == 1 and here[0].word in _PROHIBITS
    return is_forbidden and set(carrying) <= {"without"} and _MAY.search(target) is not None


_PROHIBITS = frozenset(
    map(fold, ("不得", "不准", "不许", "禁止", "严禁", "不可", "不能", "请勿", "勿"))
)


def _is_prohibited_once(here: list[Denial]) -> bool:
    """Return whether all denials forbid alike, for which one "prohibited" of a list will do."""
    words = {each.word for each in here}
    return len(words) == 1 and words <= _PROHIBITS


def _in_other_words(checked: Checked, denied: list[Denial]) -> frozenset[int]:
    """Return where a denial is part of a word that English says without one: 不力 as "poor".

    Of a word that is nothing but a denial, as 无意, a gloss has what it denies: "intend".
    """
    there = stems_in(checked.segment.target)
    whole = {each.span.start for each in denied if each.word in _OF_WILL}
    return frozenset(
        word.start
        for word in glossed(checked.segment.source)
        if word.start not in whole and not word.own.isdisjoint(there)
    )


_OF_WILL = frozenset(
    map(
        fold,
        (
            *("无意", "不愿", "不愿意", "不肯", "不想", "不准", "不许", "不知道", "不允许", "不再"),
            *("不必", "无需", "毋须", "毋需", "无须", "不用", "不应", "不该", "不敢", "不需"),
        ),
    )
)


# In characters: how far behind a denial the word stands that it turns into its opposite.
_POLE_REACH = 3


def _by_other_pole(checked: Checked, source: str, denied: list[Denial]) -> frozenset[int]:
    """Return where a denied pole is said by the other one: 并非罕见 as "common"."""
    lowered = checked.segment.target.lower()
    starts = {at: each for each in denied for at in range(*_ends(each.span))}
    ends = {each.span.end + away: each for each in denied for away in range(_POLE_REACH + 1)}
    is_said: dict[int, bool] = {}
    found = set[int]()
    for mention in opposites().mentions(source):
        inside = next((starts[at] for at in range(*_ends(mention.span)) if at in starts), None)
        near = ends.get(mention.span.start)
        if near is not None and _is_once(is_said, mention.pole, mention.other, lowered):
            found.add(near.span.start)
        if inside is not None and inside.span.end < mention.span.end:
            said = (span.of(lowered) for span in mention.pole.all_said(lowered))
            if mention.pole.pair in BETWEEN_SIDES or not all(map(denies, said)):
                found.add(inside.span.start)
    return frozenset(found)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _is_once(is_said: dict[int, bool], pole: Pole, other: Pole, lowered: str) -> bool:
    """Return whether a target has the other pole and not the one; each pole is looked for once."""
    if id(pole) not in is_said:
        is_told = pole.says.search(lowered) is not None
        is_said[id(pole)] = not is_told and other.said(lowered) is not None
    return is_said[id(pole)]


def _other_stems(checked: Checked, here: list[Denial]) -> frozenset[str]:
    """Return the stems that may render words of the source which deny nothing."""
    apart = [each.span for each in here]
    return frozenset(
        stem
        for word in glossed(checked.segment.source)
        if not any(word.start < each.end and each.start < word.end for each in apart)
        for stem in word.own
    )


def _text(target: str, part: Words) -> str:
    return target[part[0][1].start : part[-1][1].end].lower() if part else ""


def _absent(checked: Checked, denial: Denial, rule: Rule) -> Finding:
    around = Span(max(0, denial.span.start - 2), denial.span.end + 3)
    return rule.found(checked, source=(denial.span,), words=around.of(checked.segment.source))


def _is_accounted(checked: Checked, span: Span, here: list[Denial], part: Words) -> bool:
    """Return whether each word that may carry a denial says another word of the part at `span`.

    A word may turn a denied one into its opposite: 没有关门 is "stayed open".
    """
    if _PHRASES.search(_text(checked.segment.target, part)) is not None:
        return False
    source, target = checked.segment.source, checked.segment.target
    apart = [each.span for each in here]
    left = unspent(source, target, part, apart)
    whole, everywhere = _carried_at_all(source, target)
    if whole > len(left) and whole >= everywhere:
        return False
    if not left or any(map(denies, left)):
        return not left
    folded = span.of(fold(checked.segment.source))
    beside = [Span(each.start - span.start, each.end - span.start) for each in apart]
    meant = [each for each in accounted().of(folded, beside) if not each.alone]
    return all(any(each.says.fullmatch(word) for each in meant) for word in left)


@lru_cache(8)
def _carried_at_all(source: str, target: str) -> tuple[int, int]:
    """Return how many words of a target carry a denial, and how many denials its source has."""
    denied = denials().of(fold(source))
    left = unspent(source, target, english_words(target), [each.span for each in denied])
    return len(left), len(denied)


def _parts(source: str, target: str, words: Words) -> Iterator[tuple[Span, Words]]:
    """Yield the sentences that belong together; both texts whole where their numbers differ."""
    left = _cut(source, (found.end() for found in _CHINESE_ENDS.finditer(source)))
    right = _cut(target, (found.end() for found in _ENGLISH_ENDS.finditer(target)))
    if len(left) != len(right):
        yield Span(0, len(source)), words
        return
    for here, there in zip(left, right, strict=True):
        yield here, [each for each in words if there.start <= each[1].start < there.end]


def _cut(text: str, ends: Iterable[int]) -> list[Span]:
    places = [0, *sorted({end for end in ends if 0 < end < len(text)}), len(text)]
    return [Span(a, b) for a, b in pairwise(places)]


def _extra(checked: Checked, source: str, words: Words) -> Iterator[Finding]:
    target = checked.segment.target
    strong = [span for word, span in words if denies(word) and word != "without"]
    with_verbs = not strong
    if not strong and _ANY_FAILURE.search(denials().stripped(source)) is None:
        strong = [Span(*found.span()) for found in _FAILS.finditer(target)]
    if not strong or _SET_PHRASES.search(target) is not None:
        return
    if _HARDLY_SURE.search(source) is not None:
        return
    not_only = _NOT_ONLY.search(source)
    if not_only is not None and _ONLY.search(target) is not None:
        return
    if _NOT_CARING.search(source) is not None:
        return
    if _is_late(source, target):
        return
    if not may_deny(checked.segment.source, target, with_verbs=with_verbs):
        yield EXTRA.found(checked, strong[0], words=strong[0].of(target))


negation: SegmentCheck = Negation()
CHECKS = (negation,)
