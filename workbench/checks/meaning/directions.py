"""Directions that were turned round: poles of which the target has the other.

A direction counts as turned where the English has words of the other pole alone, and neither of the
two renders anything else of the source.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from workbench.bitext.glosses import glossed, stems_in, stems_of
from workbench.checks.meaning.anchored import turned_at_anchor, turned_at_figure
from workbench.checks.meaning.antonyms import opposed
from workbench.checks.meaning.at_figures import turned_figures
from workbench.checks.meaning.clausewise import turned_in_clause
from workbench.checks.meaning.compared import sides_exchanged
from workbench.checks.meaning.compass import turned_points
from workbench.checks.meaning.degrees import turned_degrees
from workbench.checks.meaning.denials import Denial, denies
from workbench.checks.meaning.exchanges import TURNED
from workbench.checks.meaning.opposites import Mention, Pole, opposites
from workbench.checks.meaning.paraphrased import BETWEEN_SIDES, is_exchanged
from workbench.checks.meaning.participants import exchanged_sides
from workbench.checks.meaning.parties import exchanged_parties
from workbench.checks.meaning.sequence import turned_sequence
from workbench.checks.meaning.transfers import turned_transfers
from workbench.checks.meaning.ways import turned_routes, turned_ways
from workbench.checks.rule import Checked
from workbench.model.finding import Finding, Span
from workbench.text.conversion.word_borders import is_word, reading
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

Words = list[tuple[str, Span]]

# What a denial does not reach over.
_APART = compiled(fold("[，。；：！？,;:!?的\n]"))

# Pairs of growing and shrinking, whose freer words say nothing else.
_OF_CHANGE = frozenset(
    {"rise", "growth", "force", "width", "stake", "size", "speed", "change", "upgrade", "tax"}
    | {"rate", "pay rise", "production", "arm2", "pressure"}
)

# Pairs that speak of figures: to them these words are all that tells.
_OF_FIGURES = frozenset({"compare", "least", "bound", "equal", "order", "order2"})

# Words besides denials that English likes to deny with.
_UNDONE = compiled(
    fold("拖欠|欠薪|缺席|缺乏|缺少|匿名|空手|落空|单身|闲置|裸|素颜|文盲|失明|失聪|失眠|失业")
)

# Pairs that English may turn round for the other side, or the other half of a condition.
_EITHER = BETWEEN_SIDES | {"unless"}

# Before a figure, or in a date, words of more and less say nothing of rise and fall.
_NUMBER = (
    r"(?=(?:a |an |the )?(?:[$€£¥]|NT|HK|US|\d|half|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|dozen|hundred|thousand|million|several|few)\b|[$€£¥]?\d)"
)
_HEDGES = compiled(
    rf"\b(?:nearly|almost|more than|less than|fewer than|over|under|up to"
    rf"|as (?:many|much|little|few|low|high) as) {_NUMBER}"
    r"|\bfrom (?:next|this|last|today|tomorrow|now|then|\d|jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec"
    r"|mon|tue|wed|thu|fri|sat|sun)"
)


# "All but five attended" says of five that they did not.
_ALL_BUT = compiled(r"\ball but (?:\d|an? |the |one|two|three|four|five|six|seven|eight|nine|ten)")


# "Rose instead of falling" says of falling that it was not so.
_CONTRASTS = compiled(r"\b(?:instead of|rather than) (?:[\w'’-]+ ){0,1}?[\w'’-]+")


def _without_contrasts(lowered: str) -> str:
    """Return a target in small letters with blanks for what it says was not so."""
    if "instead of" not in lowered and "rather than" not in lowered:
        return lowered
    return _CONTRASTS.sub(lambda found: " " * len(found[0]), lowered)


def _without_hedges(lowered: str) -> str:
    """Return a target in small letters with blanks for what only hedges its figures and dates."""
    return _HEDGES.sub(lambda found: " " * len(found[0]), lowered)


def _spare(source: str, denied: tuple[Denial, ...], words: Words) -> bool:
    """Return whether the English denies more than other words of the source than a pole's.

    Those others are denials and words that are negative by their meaning: 拖欠 is "not paid".
    """
    ours = sum(denies(word) for word, _ in words)
    theirs = sum(not each.is_lexical for each in denied)
    return ours > theirs and ours > theirs + len(_UNDONE.findall(source))


def directions(
    checked: Checked, source: str, denied: tuple[Denial, ...], lowered: str, words: Words
) -> Iterator[Finding]:
    """Yield each pair of poles of which a target in small letters has the other than the source."""
    spoken = _spoken(source, lowered)
    mentions = list(_denied_too(source, spoken, denied))
    target = checked.segment.target
    told: set[str] = set()
    turned = [
        *_turned_outright(checked, mentions, lowered, spare=_spare(source, denied, words)),
        *exchanged_parties(lowered, source, mentions),
        *turned_in_clause(checked.segment.source, target, mentions),
        *_turned_beside(checked, mentions, lowered),
    ]
    places: list[Span] = []
    for each, given in turned:
        is_again = any(_touch(each.span, at) for at in places)
        is_again = is_again or _is_across_words(checked.segment.source, each.span)
        if each.pole.pair not in told and not is_again:
            told.add(each.pole.pair)
            places.append(each.span)
            yield _direction(checked, each.span, given)
    for span, given in _by_place(checked):
        of_rate = _is_of_rate(source, span.start, lowered)
        if not of_rate and not any(_touch(span, at) for at in places):
            told.add("beside")
            places.append(span)
            yield _direction(checked, span, given)
    for span, given in _by_dictionary(checked, mentions, lowered) if not told else ():
        told.add("antonym")
        yield _direction(checked, span, given)
    for span, given in _places_exchanged(checked, mentions) if not told else ():
        told.add("sides")
        yield _direction(checked, span, given)
    for span, given, _ in turned_sequence(checked.segment.source, target):
        if told.isdisjoint({"order", "order2", "until"}):
            told.add("order")
            yield _direction(checked, span, given)


def _spoken(source: str, lowered: str) -> Iterator[Mention]:
    """Yield the words of a pole that are part of no thing's name and of no rate's change."""
    for each in opposites().mentions(source):
        if not _is_of_noun(source, each) and not _is_of_rate(source, each.span.start, lowered):
            yield each


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _by_place(checked: Checked) -> Iterator[tuple[Span, Span]]:
    """Yield what is said otherwise of the same figure, and more of something as less of it."""
    source, target = checked.segment.source, checked.segment.target
    yield from turned_figures(source, target)
    yield from turned_degrees(source, target)


def _by_dictionary(
    checked: Checked, mentions: Sequence[Mention], lowered: str
) -> Iterator[tuple[Span, Span]]:
    """Yield the words whose opposite is in the target, where no party or side explains that."""
    source, target = checked.segment.source, checked.segment.target
    if _ALL_BUT.search(lowered):
        return
    for span, given in opposed(source, target, mentions):
        is_excused = any(
            _touch(span, each.span) and is_exchanged(source, target, each, given)
            for each in mentions
        )
        if not is_excused and not _is_across_words(source, span):
            yield span, given


def _is_across_words(source: str, span: Span) -> bool:
    """Return whether what was found stands across the border of two words: 有意 in 也有意外."""
    is_short = span.end - span.start < _WHOLE and is_word(span.of(source))
    return is_short and reading(source, span.start, span.end).is_firm


_WHOLE = 4


def _places_exchanged(checked: Checked, mentions: list[Mention]) -> Iterator[tuple[Span, Span]]:
    """Yield what stands at the wrong side of a comparison, on a way back, or at another point."""
    source, target = checked.segment.source, checked.segment.target
    yield from sides_exchanged(source, target)
    yield from turned_points(source, target)
    yield from turned_ways(source, target.lower(), mentions)
    yield from turned_routes(source, target.lower())
    yield from exchanged_sides(source, target)
    yield from turned_transfers(source, target)


# 增长预期 and 上涨空间 are things, which may be cut or raised themselves.
_NOUN = compiled(fold("的?(?:预期|预测|目标|速度|潜力|动能|动力|前景|空间|势头|压力|率)"))


def _is_of_noun(source: str, mention: Mention) -> bool:
    """Return whether a word of rising is but part of a thing's name: 增长 of 增长预期."""
    if mention.pole.pair not in _RISES or _NOUN.match(source, mention.span.end) is None:
        return False
    return _DOES.match(source, mention.span.start) is None


_RATE = compiled(fold("(?:增[速幅长]|[涨升]幅|增长率)[^，。；增减升降]{0,6}\\Z"))
_RATE_IN_ENGLISH = compiled(r"\b(?:growth|pace|rates?|gains|increases?|inflation|speed)\b")


def _is_of_rate(source: str, start: int, lowered: str) -> bool:
    """Return whether a rate narrows by which the target tells a rise: 增幅收窄, "rose by just"."""
    is_of_rate = _RATE.search(source, max(0, start - 10), start) is not None
    return is_of_rate and _RATE_IN_ENGLISH.search(lowered) is None


# 上调预测 is no thing: the forecast is raised.
_DOES = compiled(fold("[上下]调|调[高低]|[提降]高|降低|减少|扩大|缩[小减]"))

_RISES = frozenset({"rise", "growth"})

# In characters: how far before a pole a denial of its clause may turn it round.
_DENIED_REACH = 14


def _denied_too(
    source: str, mentions: Iterable[Mention], denied: tuple[Denial, ...]
) -> Iterator[Mention]:
    """Yield the mentions, those as turned round before which their clause has a denial.

    没有一家公司愿意承保 is "every insurer declined".
    """
    ends = sorted(each.span.end for each in denied if not each.is_doubled)
    for each in mentions:
        last = bisect_right(ends, each.span.start) - 1
        before = ends[last] if last >= 0 else -_DENIED_REACH - 1
        is_near = each.span.start - before <= _DENIED_REACH
        is_denied = is_near and _APART.search(source, before, each.span.start) is None
        yield replace(each, is_turned=True) if is_denied else each


def _turned_outright(
    checked: Checked, mentions: list[Mention], lowered: str, *, spare: bool
) -> Iterator[tuple[Mention, Span]]:
    modifiers = _modifiers(checked.segment.source)
    spoken = {
        (each.pole.pair, each.pole.name)
        for each in mentions
        if each.span not in modifiers.get(each.pole, ())
    }
    by_pair: defaultdict[str, list[Mention]] = defaultdict(list)
    for each in mentions:
        by_pair[each.pole.pair].append(each)
    if _ALL_BUT.search(lowered):
        return
    blank = _without_hedges(lowered)
    for each in mentions:
        plain = lowered if each.pole.pair in _OF_FIGURES else blank
        among = by_pair[each.pole.pair]
        is_twice = (each.other.pair, each.other.name) in spoken
        if each.is_turned or (is_twice and not _is_twice(each, among, plain)):
            continue
        others = [other for other in mentions if _is_apart(each, other)]
        given = _turned(checked, each, plain, others, spare=spare)
        if given is None and is_twice and not each.pole.may_be_said(plain):
            given = list(each.other.all_said(plain))[among.index(each)]
        if given is None or is_exchanged(
            checked.segment.source, checked.segment.target, each, given
        ):
            continue
        if each.pole.pair == "always" and not _is_governed(checked, each):
            continue
        yield each, given


def _turned_beside(
    checked: Checked, mentions: list[Mention], lowered: str
) -> Iterator[tuple[Mention, Span]]:
    """Yield the mentions whose anchor has the other pole beside it, the source only the one."""
    plain = _without_hedges(_without_contrasts(lowered))
    for each, given in turned_at_figure(checked.segment.source, plain, mentions):
        if not is_exchanged(checked.segment.source, checked.segment.target, each, given):
            yield each, given
    spoken = {each.pole for each in mentions}
    single = [
        each for each in mentions if each.other not in spoken and each.pole.pair not in _LOOSE
    ]
    if not single or _ALL_BUT.search(lowered):
        return
    source = checked.segment.source
    for each, given in turned_at_anchor(source, plain, single):
        if not _is_rendered(checked, each, given) and not is_exchanged(
            source, checked.segment.target, each, given
        ):
            yield each, given


# Pairs whose words stand beside others for many reasons.
_LOOSE = frozenset(
    {
        "unless",
        "compare",
        "least",
        "until",
        "reason",
        "extent",
        "sex",
        "gravity",
        "always",
        "order",
        "order2",
    }
)


def _is_governed(checked: Checked, mention: Mention) -> bool:
    """Return whether the target has the word that 从不 denies: 从不迟到 is "always on time"."""
    there = stems_in(checked.segment.target)
    behind = [w for w in glossed(checked.segment.source) if w.start >= mention.span.end][:2]
    return any(not there.isdisjoint(word.own) for word in behind)


def _is_twice(mention: Mention, mentions: list[Mention], lowered: str) -> bool:
    """Return whether the source has each pole once, and the target the other one twice."""
    is_each = len(mentions) == _BOTH and mentions[0].pole is not mentions[1].pole
    return is_each and len(list(mention.other.all_said(lowered))) == _BOTH


_BOTH = 2

# 中断三年的直航: what stands before 的 says of what, and may be left out.
_MODIFIES = compiled(fold("[^，。；：！？,;的]{1,8}的(?=[^，。；：！？,;])"))


@lru_cache(RECENT)
def _modifiers(source: str) -> Mapping[Pole, tuple[Span, ...]]:
    """Return where the poles of a source stand that say of what something is."""
    folded = fold(source)
    found: defaultdict[Pole, tuple[Span, ...]] = defaultdict(tuple)
    for each in opposites().mentions(folded):
        if _MODIFIES.match(folded, each.span.end) is not None:
            found[each.pole] += (each.span,)
    return dict(found)


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
    said = given.of(checked.segment.target)
    own = {each for each, _ in stems_of(said)}
    if mention.pole.pair in _WAYS or _MAKES.fullmatch(said) is not None:
        return False
    other = _modifiers(checked.segment.source).get(mention.other, ())
    # 直行 may be "right", but not beside "straight".
    is_side = mention.pole.pair == "side"
    there = stems_in(checked.segment.target) - own if is_side else frozenset[str]()
    return any(
        not own.isdisjoint(word.own) and there.isdisjoint(word.own)
        for word in glossed(checked.segment.source)
        if (word.end <= mention.span.start or mention.span.end <= word.start)
        and not any(each.start <= word.start < each.end for each in other)
    )


# Pairs whose words say a way from one to the other.
_WAYS = frozenset({"turn profit", "turn balance", "turn sign"})

# "Strengthened" says that something changed, and renders no 强度.
_MAKES = compiled(r"(?:strength|length|height|weak|wid|short|tight|soft|hard)en(?:s|ed|ing)?")


def _turned(
    checked: Checked, mention: Mention, lowered: str, others: list[Mention], *, spare: bool
) -> Span | None:
    """Return where the target says nothing but the pole that the source does not mean.

    `spare` tells whether a "not" of the target may belong to the pole. What only may say the pole
    counts as the word of `others` whose own it is.
    """
    plain = _without_contrasts(lowered)
    if mention.pole.says.search(plain) is not None:
        return None
    places = list(mention.other.all_said(lowered))
    if mention.pole.pair not in _OF_CHANGE:
        places = places[:1]
    denied = [each.other for each in others if each.is_turned]
    given = next(
        (
            each
            for each in places
            if not _is_rendered(checked, mention, each)
            and not any(pole.says.search(each.of(lowered)) for pole in denied)
        ),
        None,
    )
    if given is None and places and mention.pole.pair not in _OF_CHANGE:
        return None
    if given is None:
        return _turned_freely(checked, mention, lowered, spare=spare)
    spent = [
        Span(*found.span())
        for other in others
        for found in other.pole.says.finditer(lowered)
        if found.span() != (given.start, given.end)
    ]
    if mention.pole.pair not in _EITHER:
        spent.extend(mention.other.all_said(lowered))
    left = _blanked(plain, spent)
    return None if _may_carry(checked, mention, left, denials_too=spare) else given


def _turned_freely(checked: Checked, mention: Mention, lowered: str, *, spare: bool) -> Span | None:
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
