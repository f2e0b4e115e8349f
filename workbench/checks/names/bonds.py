"""Two names exchanged: who does it and to whom, from where and to where, whose brother and who."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise, permutations

from workbench.checks.names.compared import exchanged, is_in_english
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity
from workbench.model.house_style import HouseStyle
from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.bonds import Bond, all_bonds
from workbench.text.names.matched import Matched, matched_names
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

EXCHANGED = Rule("name.exchanged", Family.NAME, Severity.WARNING)
PLACES = Rule("place.exchanged", Family.NAME, Severity.WARNING)

_NAMES_NEEDED = 2


# What one of two names alone is: where the other is said to be it, nothing else has to be wrong.
@cache
def _of_one() -> frozenset[str]:
    return frozenset(bond.name for bond in all_bonds() if bond.beside == "either")


_OF_PLACES = frozenset(
    {
        *("from", "to", "born", "raised", "died", "host", "sender", "caught", "found", "opened"),
        *("closed", "studied", "worked", "lived", "landed", "took off"),
    }
)


class ExchangedNames:
    """Compares what the source says of each name with what the target does."""

    name = "name.exchanged"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names that stand where another name of the source should."""
        del style
        segment = checked.segment
        if not is_in_english(checked):
            return
        names = matched_names(segment.source, segment.target)
        if len(names) >= _NAMES_NEEDED:
            yield from few(
                islice(
                    (
                        *_possessed(checked, names),
                        *_one_after_another(checked, names),
                        *_exchanged(checked, names),
                        *_routes(checked, names),
                        *_outdone(checked, names),
                    ),
                    1,
                )
            )


def _possessed(checked: Checked, names: Sequence[Matched]) -> Iterator[Finding]:
    """Yield `B's widow, A` for A的遗孀B, whatever one is of the other."""
    source, target = checked.segment.source, checked.segment.target
    for name, other in permutations(names, 2):
        own = source[name.source_end : other.source_start]
        if name.source_end < other.source_start and _POSSESSED.fullmatch(own) is not None:
            theirs = target[other.target_end : name.target_start]
            if _POSSESSOR.fullmatch(theirs) is not None:
                yield exchanged(checked, EXCHANGED, name, other)


_POSSESSED = compiled(f"的[{HAN}]{{1,6}}")
_POSSESSOR = compiled(r"['’]s (?:[a-z-]+ ){0,3}[a-z-]+,? ")


def _one_after_another(checked: Checked, names: Sequence[Matched]) -> Iterator[Finding]:
    """Yield `B first, before A` for 先A再B."""
    source, target = checked.segment.source, checked.segment.target
    for name, other in pairwise(names):
        before = source[max(0, name.source_start - _REACH) : name.source_start]
        between = source[name.source_end : other.source_start]
        is_first = _FIRST.search(before) is not None or _FIRST_BEHIND.match(between) is not None
        is_first = is_first and _THEN.search(between) is not None
        if is_first and other.target_end < name.target_start:
            said = target[other.target_end : name.target_start]
            if _LATER.search(said) is not None and _AFTER.search(target) is None:
                is_behind = _FIRST_BEHIND.match(between) is not None
                yield exchanged(checked, EXCHANGED if is_behind else PLACES, name, other)


def _routes(checked: Checked, names: Sequence[Matched]) -> Iterator[Finding]:
    """Yield "from B to A" for A飞B的航班, where nothing says that it goes back."""
    source, target = checked.segment.source, checked.segment.target
    if _RETURN.search(source):
        return
    for name, other in pairwise(names):
        is_route = _ROUTE.fullmatch(source, name.source_end, other.source_start) is not None
        if is_route and other.target_end < name.target_start:
            between = target[other.target_end : name.target_start]
            before = target[max(0, other.target_start - _REACH) : other.target_start]
            is_from = _FROM.search(before) is not None and _TO.fullmatch(between) is not None
            if is_from or _TO_BY_MARK.fullmatch(between) is not None:
                yield exchanged(checked, PLACES, name, other)


_RETURN = compiled("往返|來回|来回|對開|对开|互通|之间|之間")
_ROUTE = compiled(
    "(?:直|首)?(?:飞往|飛往|飞|飛|开往|開往|直飞|直飛|驶往|駛往|发往|發往|运往|運往|至|到|赴|前往|通往)"
)
_FROM = compiled(r"\b[Ff]rom $")
_TO = compiled(r" (?:to|bound for|for|into) ")
_TO_BY_MARK = compiled("(?:-to-|–|—| to )")


def _outdone(checked: Checked, names: Sequence[Matched]) -> Iterator[Finding]:
    """Yield "B's sales topped A's" for A销量超过B: nothing but what is compared between them."""
    source, target = checked.segment.source, checked.segment.target
    for name, other in pairwise(names):
        is_turned = other.target_end < name.target_start
        is_more = is_turned and _MORE.fullmatch(source, name.source_end, other.source_start)
        if is_more and _TOPPED.fullmatch(target, other.target_end, name.target_start):
            yield exchanged(checked, EXCHANGED, name, other)


_MORE = compiled(
    f"的?[{HAN}]{{0,8}}?(?:已|均|首次|再次|将|將)?(?:超过|超過|超越|反超|高于|高於|多于|多於|赶超|趕超"
    "|压倒|壓倒|领先|領先|碾压)(?:了)?"
)
_TOPPED = compiled(
    r"(?:['’]s?)?(?: [a-z]+){0,4} (?:outsold|outpaced|outperformed|outnumbered|outstripped|exceeded"
    r"|exceeds|surpassed|surpasses|overtook|overtaken|topped|tops|passed|eclipsed|higher than"
    r"|more than|ahead of|bigger than|larger than)(?: (?:those|that) of)? (?:the )?"
)


_FIRST = compiled("[先首](?!生|進|进|后|後|於|于)")
_FIRST_BEHIND = compiled("(?:率|首|最)?先(?!生|進|进|后|後|於|于)")
_THEN = compiled("再|然[后後]|[随隨][后後]|接着|接著|之[后後]|[继繼]而|[转轉]")
_LATER = compiled(r"\b(?:then|before|followed by|later|and finally|next)\b", re.IGNORECASE)
_AFTER = compiled(r"\b(?:after|following|having|preceded)\b", re.IGNORECASE)


# Two names side by side share what is said of them behind: `Jia and Zhao, the director and …`.
_JOINED = compiled(r" and |, | & ")


def _are_joined(target: str, one: Matched, two: Matched) -> bool:
    first, second = sorted((one, two), key=lambda each: each.target_start)
    return _JOINED.fullmatch(target, first.target_end, second.target_start) is not None


def _exchanged(checked: Checked, names: Sequence[Matched]) -> Iterator[Finding]:
    """Yield the first pair of names of which one has the other's bond, and not its own."""
    source, target = checked.segment.source, checked.segment.target
    ours = [_of_source(fold(source), each) for each in names]
    if not any(ours):
        return
    wanted = frozenset().union(*ours)
    theirs = [_of_target(target, each, wanted) for each in names]
    for one, name in enumerate(names):
        for two, other in enumerate(names):
            own = ours[one] - ours[two]
            taken = {bond for bond in own & theirs[two] if bond not in theirs[one]}
            if one == two or not taken or name.target_start == other.target_start:
                continue
            if theirs[one] & ours[one]:
                continue
            if taken <= _of_one() and _are_joined(target, name, other):
                continue
            if not (taken & _of_one() or ours[two] & theirs[one] - ours[one]):
                continue
            rule = PLACES if taken & _OF_PLACES else EXCHANGED
            yield exchanged(checked, rule, name, other)
            return


_PARTS = compiled(fold("[，。；！？：]"))


def _of_source(folded: str, name: Matched) -> set[str]:
    before = folded[max(0, name.source_start - _REACH) : name.source_start].rstrip("了过")
    after = folded[name.source_end : name.source_end + _ADVERBS]
    found = set[str]()
    for bond in _bonds_in(folded):
        forms = _folded(bond)
        if bond.side == "before" and (before.endswith(forms) or _is_near(before, bond)):
            found.add(bond.name)
        if bond.side == "after" and _ADVERB.sub("", after).startswith(forms):
            found.add(bond.name)
    return found


@lru_cache(RECENT)
def _bonds_in(folded: str) -> tuple[Bond, ...]:
    if _any_bond().search(folded) is None:
        return ()
    return tuple(bond for bond in all_bonds() if any(form in folded for form in _folded(bond)))


@cache
def _any_bond() -> re.Pattern[str]:
    return re.compile(longest_first(form for bond in all_bonds() for form in _folded(bond)))


# How many characters there may be between a verb and the name it governs: a title.
_REACH = 10


def _is_near(before: str, bond: Bond) -> bool:
    """Return whether a verb of two characters governs a name behind its title."""
    if bond.beside == "either":
        return False
    last = _PARTS.split(before)[-1]
    return any(form in last for form in _folded(bond) if len(form) > 1)


# How many characters there may be between who does a thing and the end of the word for it.
_ADVERBS = 16

# Between who does a thing and the word for it.
_ADVERB = compiled(
    fold(
        r"^(?:以(?:总比分|大比分|比分)?[\d一二三四五六七八九十]{1,3}[比:：-]"
        r"[\d一二三四五六七八九十]{1,3}(?:的比分)?|直落[两三二]盘|逆转|当天"
        "|昨日|今日|周[一二三四五六日]|再次|公开|曾|已|将|正式|成功|率先|随后|于|也|还|又)+"
    )
)


@cache
def _folded(bond: Bond) -> tuple[str, ...]:
    return tuple(map(fold, bond.chinese))


def _of_target(target: str, name: Matched, wanted: frozenset[str]) -> set[str]:
    before = target[max(0, name.target_start - 60) : name.target_start]
    after = target[name.target_end : name.target_end + 60]
    found = set[str]()
    for bond in all_bonds():
        if bond.name not in wanted:
            continue
        front, back = _patterns(bond)
        if bond.beside in {"before", "either"} and front.search(before):
            found.add(bond.name)
        if bond.beside in {"after", "either"} and back.match(after):
            found.add(bond.name)
    return found


@lru_cache(RECENT)
def _patterns(bond: Bond) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(
        re.escape(form.rstrip("*")) + (r"\w*" if form.endswith("*") else "")
        for form in bond.english
    )
    if bond.beside == "either":
        front = rf"\b(?:{words}),? (?:(?:who is |a man |a woman )?(?:surnamed|identified as) )?$"
        whose = r"(?:(?:the|a|an|his|her|their|its|whose|who is|who was|\w+['’]s) )?"
        back = rf", {whose}(?:[a-z]+ ){{0,2}}?(?:{words})\b"
        return re.compile(front), re.compile(back)
    front = rf"(?<!\w)(?:{words}) (?:the )?(?:[A-Za-z.]+ ){{0,2}}$"
    space = (
        "" if words.startswith("'") else r"(?:,? (?:who )?(?:has |had |also |later |then |\w+ly )?)"
    )
    return re.compile(front), re.compile(rf"{space}(?:{words})(?!\w)")


CHECKS: tuple[SegmentCheck, ...] = (ExchangedNames(),)
