"""English words that may carry a denial, but say something else of the source.

In "many workers had left the locker room" for 许多工人还没有走出更衣室 "left" is 走出: it cannot
carry the 没有 as well, and without another word the denial is lost.
"""

from collections.abc import Iterator, Sequence

from workbench.bitext.glosses import all_stems_in, glossed, stem
from workbench.bitext.senses import senses
from workbench.checks.meaning.denials import Denial, carries, denies, english_words
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.negation_words import all_negation_words
from workbench.text.patterns import compiled

Words = Sequence[tuple[str, Span]]

# Of a verb with one of these the verb tells what is said, "carried out" is 执行, but for some.
_PARTICLES = frozenset({"out", "off", "away", "behind", "down", "over", "apart"})
_BEFORE_PARTICLES = compiled(
    r"(?:rul|leav|left|call|keep|kept|stay|put|la[iy]|turn|shut|cut|sell|sold|run|ran|miss|drop|ward"
    r"|hold|held|back|pull|opt|break|broke|fall|fell|los|wear|wore|fend|stav|writ|wrote|fight|fought"
    r"|brush|wav|shrug|cross|sit|sat|struck|strik|block|lock|phas|throw|threw|knock|bow|crash|far"
    r"|is|are|was|were|be|been|remain|get|got|back|shy|stop|walk|do|did|done|set)\w*$"
)
_BEHIND_PARTICLES = compiled(r"\s*(?:of|limits|from|the question|bounds)\b")

# Forms that deny what the rest of the word says.
_NEGATIVE_FORM = compiled(
    r"(?:un|in(?!v)|im|il|ir|dis|non|contra|counter)[a-z-]{5,}|[a-z-]+(?:less|-free)$|against$|despite$"
)

# Words of the source that these are said for.
_SAID_FOR = {
    "only": compiled(fold("[只仅才唯就独单]")),
    "just": compiled(fold("[只仅才刚正就恰]")),
    "still": compiled(fold("[仍还尚犹]|依然|依旧")),
    "too": compiled(fold("[太过也]")),
    "late": compiled(fold("[晚迟后暮末]")),
    "later": compiled(fold("[晚迟后再]")),
    "little": compiled(fold("[小少稍略]")),
    "few": compiled(fold("[少缺稀寡几]|不足|不多")),
    "hard": compiled(fold("[难辛努苦重硬]")),
    "left": compiled(fold("[离走出赴去退留剩脱别余]")),
    "last": compiled(fold("[上末终昨去最]")),
}


# With a verb behind them these deny it: "failed to sign".
_OF_VERBS = ("fail", "refus", "declin", "unable")

# "Still" is 还没, and not 已无.
_NOT_YET = compiled(fold("[未没尚还仍]"))


def unspent(source: str, target: str, words: Words, apart: Sequence[Span]) -> list[str]:
    """Return the words that may carry a denial and say nothing else of a source.

    `apart` are the places of the source's denials.
    """
    return list(_unspent(source, target, words, apart))


def _unspent(source: str, target: str, words: Words, apart: Sequence[Span]) -> Iterator[str]:
    said = _said_beside(source, apart)
    denied = "".join(each.of(fold(source)) for each in apart)
    folded = _without(fold(source), apart)
    for number, (word, span) in enumerate(words):
        if not carries(word):
            continue
        if word == "still" and _NOT_YET.search(denied) is None:
            continue
        if denies(word) or _NEGATIVE_FORM.match(word) is not None:
            yield word
            continue
        before = words[number - 1][0] if number else ""
        if not _is_spent(word, before, target[span.end :], said, folded) and not _is_name(
            target, span.start
        ):
            yield word


def _is_spent(word: str, before: str, behind: str, said: frozenset[str], folded: str) -> bool:
    """Return whether a word with what stands around it says something else of the source."""
    if word in _PARTICLES:
        is_negative = _BEFORE_PARTICLES.match(before) or _BEHIND_PARTICLES.match(behind)
        return not is_negative or stem(before) in said
    is_before_verb = behind.lstrip().startswith("to ")
    if word == "yet":
        return not is_before_verb
    if is_before_verb and word.startswith(_OF_VERBS):
        return False
    if word in _SAID_FOR:
        return _SAID_FOR[word].search(folded) is not None
    return stem(word) in said


def _is_name(target: str, start: int) -> bool:
    """Return whether a word has a capital that is no sentence's first."""
    return target[start].isupper() and target[:start].rstrip()[-1:] not in _OPENING


_OPENING = frozenset({"", *".!?:;\"“‘'’”"})


def _said_beside(source: str, apart: Sequence[Span]) -> frozenset[str]:
    """Return the stems that words of a source may say which share no character with `apart`."""
    words = [(w.start, w.end, w.own) for w in glossed(source)]
    words += [(w.start, w.end, w.says) for w in senses(source)]
    return frozenset[str]().union(
        *(
            says
            for start, end, says in words
            if not any(start < each.end and each.start < end for each in apart)
        )
    )


# How far behind a denial what it denies begins, and what it may deny in one clause.
_NEAR = 4
_STRICT = compiled(fold("[不没未无非]"))
_ENDS = compiled(fold("[，。；：！？,;:!?、“”「」\n]"))


def affirmed(source: str, target: str, denied: Sequence[Denial]) -> Denial | None:
    """Return a denial inside a word whose rest the target says, with nothing that denies it."""
    apart = [each.span for each in denied]
    inside = [each for each in denied if each.word in all_negation_words().lexical]
    words = english_words(target)
    if not inside or unspent(source, target, words, apart):
        return None
    there = all_stems_in(target)
    others = _said_beside(source, apart)
    for each in inside:
        if any(not there.isdisjoint(rest - others) for rest in _rests(fold(source), each)):
            return each
    return None


def _rests(folded: str, denial: Denial) -> Iterator[frozenset[str]]:
    """Yield what the words behind the character of denial may say, in its word or behind it."""
    found = list(_STRICT.finditer(folded, denial.span.start, denial.span.end))
    if not found:
        return
    start = found[-1].end()
    end = _ENDS.search(folded, start)
    rest = folded[start : end.start() if end else len(folded)]
    near = max(_NEAR, denial.span.end - start)
    yield from (word.own for word in glossed(rest) if word.start < near)
    yield from (word.says for word in senses(rest) if word.start < near)


def _without(folded: str, apart: Sequence[Span]) -> str:
    for each in apart:
        folded = folded[: each.start] + " " * (each.end - each.start) + folded[each.end :]
    return folded
