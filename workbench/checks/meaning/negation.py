"""Negation that was lost or added, and directions that were turned round.

A negation counts as kept where anything in the English may carry it (`hardly`, `fail`, `un-`), so
that a paraphrase is no finding; a direction counts as turned where the English has words of the
other pole alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from workbench.bitext.glosses import Glossed, glossed, stem, stems_in, stems_of
from workbench.checks.meaning.accounted import accounted
from workbench.checks.meaning.clausewise import (
    added_in_clause,
    lost_in_clause,
    turned_in_clause,
    unaccounted,
)
from workbench.checks.meaning.denials import Denial, carries, denials, denies, english_words
from workbench.checks.meaning.exchanges import TURNED, exchanged
from workbench.checks.meaning.opposites import Mention, opposites
from workbench.checks.meaning.paraphrased import BETWEEN_SIDES, is_exchanged, says_otherwise
from workbench.checks.meaning.parties import exchanged_parties
from workbench.checks.meaning.scopes import out_of_reach
from workbench.checks.meaning.sequence import turned_sequence
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold

MISSING = Rule("negation.missing", Family.NEGATION, Severity.WARNING)
MAYBE_MISSING = Rule("negation.missing", Family.NEGATION, Severity.HINT)
FEWER = Rule("negation.fewer", Family.NEGATION, Severity.HINT)
EXTRA = Rule("negation.extra", Family.NEGATION, Severity.HINT)

_ANY_NEGATIVE = re.compile(
    fold(
        "[不没未无非否勿莫别免拒禁缺反失难少停除止毫绝仅只唯谢辞断休罢空欠违误怎岂哪取撤戒忌杜疏漏逃避"
        "尽零限]|落空|下线|告吹|另|外|前|才|再|例|单|白"
    )
)

# Words of denial that deny nothing.
_SET_PHRASES = re.compile(
    r"\bnot\s+(?:only|least|just|merely|simply|to mention)\b|\bno\s+(?:(?:later|longer)\s+than"
    r"|doubt|matter)\b"
    r"|(?:\bnot|n['’]t)\s+(?:hesitate|help)\b|\bcannot\s+(?:help|but)\b|\bwhether\s+or\s+not\b"
    r"|\bno\.\s?\d|\bwithout [\w'’ ]{1,20}\b(?:hesitation|delay|exception|doubt)\b"
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
    r"|other\s+than|less|fewer|more)\b|\bif\s+not\b",
    re.IGNORECASE,
)
# Phrases that deny without a word of denial.
_PHRASES = re.compile(
    r"\b(?:decid|advis|argu|vot|rul|warn|opt|recommend|choos|chose)\w* against\b"
    r"|\bfar (?:from|short)\b|\bfarther from\b|\btoo [\w-]+(?: [\w-]+)? to\b|\bin vain\b"
    r"|\bby no means\b|\bup in the air\b|\blast (?:thing|person)\b"
    r"|\bmore [\w-]+ than\b(?= can| could| ever)"
)
_NOT_ONLY = re.compile(fold("不仅|不但|不光|不只|不单"))
_ONLY = re.compile(
    r"\b(?:only|just|merely|simply|alone|mere|more than|also|too|as well)\b", re.IGNORECASE
)

_NOT_FORCED = re.compile(
    r"\b(?:not|n['’]t|never)\s+(?:have|need|obliged|forced|required)\s+to\b"
    r"|\b(?:could|can|did|do|does|would|will|must)\s*(?:not|n['’]t)\b(?!\s+(?:but|help|avoid))",
    re.IGNORECASE,
)

# Pairs of growing and shrinking, whose freer words say nothing else.
_OF_CHANGE = frozenset(
    {"rise", "growth", "force", "width", "stake", "size", "speed", "change", "upgrade", "tax"}
    | {"rate", "pay rise", "production", "arm2", "pressure"}
)

# Pairs that speak of figures: to them these words are all that tells.
_OF_FIGURES = frozenset({"compare", "least", "bound", "equal", "order", "order2"})

# Pairs that English may turn round for the other side, or the other half of a condition.
_EITHER = BETWEEN_SIDES | {"unless"}

# Before a figure, or in a date, words of more and less say nothing of rise and fall.
_NUMBER = (
    r"(?=(?:a |an |the )?(?:[$€£¥]|NT|HK|US|\d|half|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|dozen|hundred|thousand|million|several|few)\b|[$€£¥]?\d)"
)
_HEDGES = re.compile(
    rf"\b(?:more than|less than|fewer than|over|under|up to|as (?:many|much|little|few|low"
    rf"|high) as) {_NUMBER}"
    r"|\bfrom (?:next|this|last|today|tomorrow|now|then|\d|jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec"
    r"|mon|tue|wed|thu|fri|sat|sun)"
)


def without_hedges(lowered: str) -> str:
    """Return a target in small letters with blanks for what only hedges its figures and dates."""
    return _HEDGES.sub(lambda found: " " * len(found[0]), lowered)


_CHINESE_ENDS = re.compile(fold(r"(?<=[。！？；\n])(?![”」』\n])"))
_ANY_END = re.compile(fold("[，。；：！？,;:!?\n]"))
# What a denial does not reach over.
_APART = re.compile(fold("[，。；：！？,;:!?的\n]"))
_ENGLISH_ENDS = re.compile(r"(?<=[.!?])[\"”’]?\s+(?=[\"“‘(]?[A-Z0-9])|(?<=;)\s+|\n+")

# One "not" may deny both of what "or" joins.
_SHARED = re.compile(r"\b(?:or|nor|either|any)\b", re.IGNORECASE)

# What denies a verb without a word of denial, and Chinese beyond `_ANY_NEGATIVE` that it may say.
_FAILS = re.compile(
    r"\b(?:fail(?:s|ed|ing)? to|(?:has|have|had|is|are) yet to|unable to|refus(?:e|es|ed|ing) to"
    r"|declin(?:e|es|ed|ing) to)\b",
    re.IGNORECASE,
)
_ANY_FAILURE = re.compile(
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
        yield from few(_negation(checked, source, denied, words))
        yield from few(_scopes(checked, source))
        yield from few(_failures(checked, source))
        lowered = target.lower()
        yield from few(_directions(checked, source, denied, lowered, words))
        yield from few(_undone(checked, source, denied, words))
        yield from few(exchanged(checked, source, lowered))


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
_FAILED = re.compile(fold("[驳败错输迟亏丢待尚欠拖推瞒]|阻|丧|落空|落后|跌出"))


def _clause_around(source: str, word: Glossed) -> str:
    """Return the clause of a word of a folded source, without the word."""
    ends = [found.end() for found in _ANY_END.finditer(source, 0, word.start)]
    end = _ANY_END.search(source, word.end)
    before = source[ends[-1] if ends else 0 : word.start]
    return f"{before} {source[word.end : end.start() if end else len(source)]}"


def _scopes(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield a denial or an exception that reaches more or less in the target."""
    for _, given in out_of_reach(checked.segment.source, source, checked.segment.target):
        yield EXTRA.found(checked, given, words=given.of(checked.segment.target))


def _undone(
    checked: Checked, source: str, denied: tuple[Denial, ...], words: Words
) -> Iterator[Finding]:
    """Yield a 取消 without any negative word in English, and a 险些 without its own."""
    is_carried = any(carries(word) for word, _ in words)
    lowered = checked.segment.target.lower()
    for meant in accounted().of(source, (each.span for each in denied)):
        is_told = meant.alone or (meant.must and not is_carried)
        if is_told and meant.says.search(lowered) is None:
            words_of = meant.span.of(checked.segment.source)
            yield MAYBE_MISSING.found(checked, source=(meant.span,), words=words_of)
            return


def _negation(
    checked: Checked, source: str, denied: tuple[Denial, ...], words: Words
) -> Iterator[Finding]:
    doubled = [each for each in denied if each.is_doubled]
    plain = [each for each in denied if not each.is_doubled and not each.is_lexical]
    if plain and doubled:
        yield from _half_doubled(checked, len(plain), words)
    if plain:
        found = list(_missing(checked, source, plain, words))
        yield from found or _by_clause(checked, plain)
    elif doubled:
        yield from _forced(checked, words)
    else:
        yield from _extra(checked, source, words)


# 根本不管: no "regardless" where the clause ends behind it.
_NOT_CARING = re.compile(fold("不管(?=[，。；！了]|$)"))
_NOT_THAT = re.compile(r"\bnot (?:that|because|for|so much|out of|from)\b", re.IGNORECASE)


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
    lost = next(lost_in_clause(source, target, denied), None)
    if lost is not None:
        yield _absent(checked, lost, MAYBE_MISSING)
        return
    for span in added_in_clause(source, target, _ANY_NEGATIVE, _SET_PHRASES):
        yield EXTRA.found(checked, span, words=span.of(target))


def _missing(
    checked: Checked, source: str, denied: list[Denial], words: Words
) -> Iterator[Finding]:
    said = _in_other_words(checked) | _by_other_pole(checked, source, denied)
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
        if here and carrying and _is_accounted(checked, span, here, carrying):
            yield _absent(checked, here[0], MAYBE_MISSING)
            continue
        is_shared = _is_prohibited_once(here) or (
            carried == len(here) - 1 and _SHARED.search(checked.segment.target) is not None
        )
        if 0 < carried < len(here) and not is_shared:
            spans = [each.span for each in here]
            yield FEWER.found(checked, source=spans, denied=str(len(here)), carried=str(carried))
        if here and carried and _is_permitted(here, checked.segment.target, carrying):
            yield _absent(checked, here[0], MISSING)
        if here and carried and _is_only(source, here, carrying):
            yield _absent(checked, here[0], MAYBE_MISSING)
        if here and not carried:
            yield _absent(checked, here[0], MAYBE_MISSING if len(here[0].word) == 1 else MISSING)


_BARE_ONLY = frozenset({"only", "just", "merely", "solely"})
_ONLY_SAID = re.compile(fold("[只仅才唯惟就单独非除外前后差险空]"))
_HAVING_NONE = frozenset(map(fold, ("没有", "毫无", "并无", "并没有", "没有任何")))


def _is_only(source: str, here: list[Denial], carrying: list[str]) -> bool:
    """Return whether nothing but an "only" carries a single denial, and the source has no 只."""
    is_single = len(denials().of(source)) == 1 and here[0].word in _HAVING_NONE
    return is_single and _BARE_ONLY.issuperset(carrying) and _ONLY_SAID.search(source) is None


_MAY = re.compile(
    r"\b(?:may|can|could|(?:is|are|was|were) (?:allowed|permitted|free|able) to) (?!not\b|only\b|no\b)",
    re.IGNORECASE,
)


def _is_permitted(here: list[Denial], target: str, carrying: list[str]) -> bool:
    """Return whether the target has a "may" for a single 不得, and but a "without" that denies."""
    is_forbidden = len(here) == 1 and here[0].word in _PROHIBITS
    return is_forbidden and set(carrying) <= {"without"} and _MAY.search(target) is not None


_PROHIBITS = frozenset(map(fold, ("不得", "不准", "不许", "禁止", "严禁", "不可", "不能", "请勿", "勿")))


def _is_prohibited_once(here: list[Denial]) -> bool:
    """Return whether all denials forbid alike, for which one "prohibited" of a list will do."""
    words = {each.word for each in here}
    return len(words) == 1 and words <= _PROHIBITS


def _in_other_words(checked: Checked) -> frozenset[int]:
    """Return where a denial is part of a word that English says without one: 不力 as "poor"."""
    there = stems_in(checked.segment.target)
    return frozenset(
        word.start for word in glossed(checked.segment.source) if not word.own.isdisjoint(there)
    )


# In characters: how far behind a denial the word stands that it turns into its opposite.
_POLE_REACH = 3


def _by_other_pole(checked: Checked, source: str, denied: list[Denial]) -> frozenset[int]:
    """Return where what is denied is a pole, and the target says the other: 并非罕见 as "common"."""
    lowered = checked.segment.target.lower()
    mentions = list(opposites().mentions(source))
    return frozenset(
        each.span.start
        for each in denied
        if any(
            _is_other_pole(each, pole, lowered) or _is_inside(each, pole, lowered)
            for pole in mentions
        )
    )


def _is_other_pole(denial: Denial, mention: Mention, lowered: str) -> bool:
    """Return whether what is denied is a pole and the target says the other one."""
    is_near = 0 <= mention.span.start - denial.span.end <= _POLE_REACH
    if not is_near or mention.pole.says.search(lowered) is not None:
        return False
    return mention.other.said(lowered) is not None


def _is_inside(denial: Denial, mention: Mention, lowered: str) -> bool:
    """Return whether the denial is part of the word of a pole that the target says: 不一致."""
    is_part = mention.span.start < denial.span.end and denial.span.start < mention.span.end
    is_more = denial.span.end < mention.span.end
    return is_part and is_more and mention.pole.said(lowered) is not None


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


def _is_accounted(checked: Checked, span: Span, here: list[Denial], carrying: list[str]) -> bool:
    """Return whether each carrying word says another negative word of the part at `span`.

    A word may turn a denied one into its opposite: 没有关门 is "stayed open".
    """
    if any(denies(word) for word in carrying):
        return False
    part = span.of(fold(checked.segment.source))
    apart = [Span(each.span.start - span.start, each.span.end - span.start) for each in here]
    meant = accounted().of(part, apart)
    free = [word for word in carrying if not any(each.says.fullmatch(word) for each in meant)]
    return _are_rendered(checked, here, free)


def _are_rendered(checked: Checked, here: list[Denial], carrying: list[str]) -> bool:
    """Return whether each carrying word renders a word of the source that denies nothing."""
    apart = [each.span for each in here]
    left = [
        word.own
        for word in glossed(checked.segment.source)
        if not any(word.start < each.end and each.start < word.end for each in apart)
    ]
    for word in carrying:
        own = next((each for each in left if stem(word) in each), None)
        if own is None:
            return False
        left.remove(own)
    return True


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


def _forced(checked: Checked, words: Words) -> Iterator[Finding]:
    """Yield what makes of "had to" a "need not": two denials of the source are none."""
    target = checked.segment.target
    found = _NOT_FORCED.search(target)
    denying = [span for word, span in words if denies(word)]
    if found is not None and len(denying) == 1:
        yield EXTRA.found(checked, Span(*found.span()), words=found[0])
    elif len(denying) == 1 and sum(carries(word) for word, _ in words) == 1:
        yield EXTRA.found(checked, denying[0], words=denying[0].of(target))


def _extra(checked: Checked, source: str, words: Words) -> Iterator[Finding]:
    target = checked.segment.target
    strong = [span for word, span in words if denies(word)]
    if not strong and _ANY_FAILURE.search(denials().stripped(source)) is None:
        strong = [Span(*found.span()) for found in _FAILS.finditer(target)]
    if not strong or _SET_PHRASES.search(target) is not None:
        return
    not_only = _NOT_ONLY.search(source)
    if not_only is not None and _ONLY.search(target) is not None:
        return
    if _NOT_CARING.search(source) is not None:
        return
    if _ANY_NEGATIVE.search(denials().stripped(source)) is None:
        yield EXTRA.found(checked, strong[0], words=strong[0].of(target))


def _spare(denied: tuple[Denial, ...], words: Words) -> bool:
    """Return whether the English denies more than other words of the source than a pole's."""
    return sum(denies(word) for word, _ in words) > sum(not each.is_lexical for each in denied)


def _directions(
    checked: Checked, source: str, denied: tuple[Denial, ...], lowered: str, words: Words
) -> Iterator[Finding]:
    mentions = list(_denied_too(source, opposites().mentions(source), denied))
    target = checked.segment.target
    told: set[str] = set()
    turned = [
        *_turned_outright(checked, mentions, lowered, spare=_spare(denied, words)),
        *(exchanged_parties(lowered, source, mentions)),
        *(turned_in_clause(checked.segment.source, target, mentions)),
    ]
    for each, given in turned:
        if each.pole.pair not in told:
            told.add(each.pole.pair)
            yield _direction(checked, each.span, given)
    for span, given, _ in turned_sequence(checked.segment.source, target):
        if told.isdisjoint({"order", "order2", "until"}):
            told.add("order")
            yield _direction(checked, span, given)


# In characters: how far before a pole a denial of its clause may turn it round.
_DENIED_REACH = 14


def _denied_too(
    source: str, mentions: Iterable[Mention], denied: tuple[Denial, ...]
) -> Iterator[Mention]:
    """Yield the mentions, those as turned round before which their clause has a denial.

    没有一家公司愿意承保 is "every insurer declined".
    """
    for each in mentions:
        between = (
            source[denial.span.end : each.span.start]
            for denial in denied
            if denial.span.end <= each.span.start and not denial.is_doubled
        )
        is_denied = any(
            len(words) <= _DENIED_REACH and _APART.search(words) is None
            for words in between
        )
        yield replace(each, is_turned=True) if is_denied else each


def _turned_outright(
    checked: Checked, mentions: list[Mention], lowered: str, *, spare: bool
) -> Iterator[tuple[Mention, Span]]:
    spoken = {
        (each.pole.pair, each.pole.name) for each in mentions if not _is_modifier(checked, each)
    }
    blank = without_hedges(lowered)
    for each in mentions:
        plain = lowered if each.pole.pair in _OF_FIGURES else blank
        if each.is_turned or (
            (each.other.pair, each.other.name) in spoken and not _is_twice(each, mentions, plain)
        ):
            continue
        others = [other for other in mentions if _is_apart(each, other)]
        given = _turned(checked, each, plain, others, spare=spare)
        if given is None or is_exchanged(
            checked.segment.source, checked.segment.target, each, given
        ):
            continue
        if each.pole.pair == "always" and not _is_governed(checked, each):
            continue
        yield each, given


def _is_governed(checked: Checked, mention: Mention) -> bool:
    """Return whether the target has the word that 从不 denies: 从不迟到 is "always on time"."""
    there = stems_in(checked.segment.target)
    behind = [w for w in glossed(checked.segment.source) if w.start >= mention.span.end][:2]
    return any(not there.isdisjoint(word.own) for word in behind)


def _is_twice(mention: Mention, mentions: list[Mention], lowered: str) -> bool:
    """Return whether the source has each pole once, and the target the other one twice."""
    poles = [each.pole for each in mentions if each.pole.pair == mention.pole.pair]
    is_each = len(poles) == _BOTH and poles[0] is not poles[1]
    return is_each and len(list(mention.other.all_said(lowered))) == _BOTH


_BOTH = 2

# 中断三年的直航: what stands before 的 says of what, and may be left out.
_MODIFIES = re.compile(fold("[^，。；：！？,;的]{1,8}的(?=[^，。；：！？,;])"))


def _is_modifier(checked: Checked, mention: Mention) -> bool:
    return _MODIFIES.match(fold(checked.segment.source), mention.span.end) is not None


def _is_apart(one: Mention, other: Mention) -> bool:
    """Return whether a mention speaks of something else, at another place."""
    apart = one.span.end <= other.span.start or other.span.end <= one.span.start
    return apart and one.pole.pair != other.pole.pair


def _direction(checked: Checked, span: Span, given: Span) -> Finding:
    return TURNED.found(
        checked,
        given,
        source=(span,),
        words=span.of(checked.segment.source),
        given=given.of(checked.segment.target),
    )


def _is_rendered(checked: Checked, mention: Mention, given: Span) -> bool:
    """Return whether the word of the other pole renders some other word of the source."""
    own = {each for each, _ in stems_of(given.of(checked.segment.target))}
    other = [
        each.span
        for each in opposites().mentions(fold(checked.segment.source))
        if each.pole is mention.other and _is_modifier(checked, each)
    ]
    return any(
        not own.isdisjoint(word.own)
        for word in glossed(checked.segment.source)
        if (word.end <= mention.span.start or mention.span.end <= word.start)
        and not any(each.start <= word.start < each.end for each in other)
    )


def _turned(
    checked: Checked, mention: Mention, lowered: str, others: list[Mention], *, spare: bool
) -> Span | None:
    """Return where the target says nothing but the pole that the source does not mean.

    `spare` tells whether a "not" of the target may belong to the pole. What only may say the pole
    counts as the word of `others` whose own it is.
    """
    if mention.pole.says.search(lowered) is not None:
        return None
    given = mention.other.said(lowered)
    if given is None:
        return _turned_freely(checked, mention, lowered, spare=spare)
    if _is_rendered(checked, mention, given):
        return None
    spent = [
        Span(*found.span())
        for other in others
        for found in other.pole.says.finditer(lowered)
        if found.span() != (given.start, given.end)
    ]
    if mention.pole.pair not in _EITHER:
        spent.extend(mention.other.all_said(lowered))
    left = _blanked(lowered, spent)
    return None if _may_carry(checked, mention, left, denials_too=spare) else given


def _turned_freely(
    checked: Checked, mention: Mention, lowered: str, *, spare: bool
) -> Span | None:
    """Return a word that may say the other pole, where nothing at all may say the one meant.

    Neither it nor a form of it renders anything else of the source: "reduce" for 加强.
    """
    if mention.pole.pair not in _OF_CHANGE or mention.pole.may_be_said(lowered, denials_too=spare):
        return None
    words = glossed(checked.segment.source)
    here = [e for e in words if e.start < mention.span.end and mention.span.start < e.end]
    there = stems_in(checked.segment.target)
    if any(not there.isdisjoint(each.free) for each in here):
        return None
    elsewhere = frozenset[str]().union(*(each.free for each in words))
    for span in mention.other.may_be_all_said(lowered):
        own = _stems_at(lowered, span)
        if own and own.isdisjoint(elsewhere):
            return span
    return None


def _may_carry(checked: Checked, mention: Mention, left: str, *, denials_too: bool) -> bool:
    """Return whether a word of what is left of a target may say the pole, and no other word.

    A word that renders another word of the source says that one: "help" for 有助.
    """
    own = _own_stems(checked, mention)
    return any(
        not _is_rendered(checked, mention, span) or not own.isdisjoint(_stems_at(left, span))
        for span in mention.pole.may_be_at(left, denials_too=denials_too)
    )


def _own_stems(checked: Checked, mention: Mention) -> frozenset[str]:
    """Return the stems that the dictionary has for the word of a pole."""
    return frozenset(
        each
        for word in glossed(checked.segment.source)
        if word.start < mention.span.end and mention.span.start < word.end
        for each in word.own
    )


def _stems_at(text: str, span: Span) -> frozenset[str]:
    return frozenset(each for each, _ in stems_of(span.of(text)))


def _blanked(text: str, spans: Iterable[Span]) -> str:
    for each in spans:
        text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
    return text


negation: SegmentCheck = Negation()
CHECKS = (negation,)
