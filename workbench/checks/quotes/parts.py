"""Parts of a quotation that the target's words do not render: a clause, a question, an "also"."""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import (
    Glossed,
    all_stems_in,
    glossed,
    stems_in,
    stems_of,
    telling_words,
)
from workbench.bitext.senses import telling_senses
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled
from workbench.text.quotations.units import Unit

_CLAUSE = compiled(fold("[^，。；！？,;!?…“”「」‘’『』\n]+"))

# Words for a character below which a clause without any rendered word is gone. Of 300 faithful
# quotations of several clauses none has fewer.
_SHORT = 0.57

# … and below which a second statement that begins with "also" is, where nothing joins it.
_SHORT_OF_ALSO = 0.66
_ALSO = compiled(fold("^[也又还更且并而但]"))
_JOINS = compiled(
    r"\b(?:and|or|nor|but|also|too|either|neither|as well|even|while|plus|yet|still|again|only"
    r"|nothing|any|besides|however|though|let alone)\b|[;–—:]",
    re.IGNORECASE,
)

# What a question may be said by.
_ASKS = compiled(r"\?|\b(?:wonder\w*|ask\w*|whether|how|what|why|who|where|when)\b", re.IGNORECASE)


def lacks_part(source: str, target: str, one: Unit, other: Unit) -> bool:
    """Return whether a clause of what the source quotes has no word in the target."""
    clauses = [span for piece in one.pieces for span in _clauses(source, piece.start, piece.end)]
    if len(clauses) == 1:
        return False
    asks = "？" in one.words or "?" in one.words
    if asks and one.sentences > other.sentences and _ASKS.search(other.words) is None:
        return True
    ratio = other.size / max(1.0, one.size)
    if (ratio < _SHORT_OF_THREE and _lacks_denial(source, clauses, other)) or (
        ratio < _SHORT_OF_THREE and _lacks_one_of_several(source, target, clauses, other)
    ):
        return True
    if _repeats(source, clauses):
        return False
    if (
        ratio < _SHORT
        and not has_room(source, one, other)
        and (
            any(_is_unsaid(source, target, each) for each in clauses)
            or any(_has_no_own(source, other, each) for each in clauses[1:])
        )
    ):
        return True
    joined = any(_ALSO.match(fold(each.of(source))) for each in clauses[1:])
    return joined and ratio < _SHORT_OF_ALSO and _JOINS.search(other.words) is None


# … and below which a clause of several is, with two or more words that nothing renders, where
# English has fewer parts and the others are rendered.
_SHORT_OF_THREE = 0.75
_SEVERAL = 3
_WORDS_OF_CLAUSE = 2
_JOINT = (
    r"(?:and|or|nor|but|while|which|who|that|because|though|with|without|if|when"
    r"|after|before|until|even|yet|so)\b"
)
_PARTS = compiled(rf"(?:[,;:—–]|[.!?] )(?:\s*\b{_JOINT})*|\b{_JOINT}(?:\s+{_JOINT})*")


def _lacks_one_of_several(source: str, target: str, clauses: list[Span], other: Unit) -> bool:
    said = len(_PARTS.findall(other.words.strip(" ,.!?"))) + len(other.pieces)
    if len(clauses) < _SEVERAL or said >= len(clauses):
        return False
    said_inside = " ".join(target[each.start : each.end] for each in other.pieces)
    lost = [each for each in clauses if _is_unsaid(source, said_inside, each)]
    return len(lost) == 1 and len(_words_of(source, lost[0])) >= _WORDS_OF_CLAUSE


_CUTS = compiled(r"[,;:!?\n—–]|\.(?=[\s\"”’]|$)|\b(?:and|but|while)\b")
_QUOTED = compiled(r"\s*[\"“‘']")

# Words for a character from which on a clause that renders nothing was added, and of the rest.
_LONG, _LONG_REST = 0.95, 0.6
_RENDERED, _FEWEST_RENDERED, _FEWEST_STEMS = 0.6, 3, 2


def adds_part(source: str, one: Unit, other: Unit) -> bool:
    """Return whether a clause of a quotation renders nothing, and the rest of it what was said."""
    if other.size < _LONG * one.size:
        return False
    words = _words_of_unit(source, one)
    if len(words) < _FEWEST_RENDERED:
        return False
    inside = frozenset[str]().union(*(each.free for each in words))
    parts = [each for each in _CUTS.split(other.words) if each.strip()]
    for number, part in enumerate(parts):
        stems = list(stems_of(part))
        is_told = _QUOTED.match(part) or not all_stems_in(part).isdisjoint(inside)
        if len(stems) < _FEWEST_STEMS or is_told:
            continue
        rest = " ".join(parts[:number] + parts[number + 1 :])
        said = sum(not each.free.isdisjoint(all_stems_in(rest)) for each in words)
        if _is_in_other_words(source, one, rest):
            continue
        if said >= _RENDERED * len(words) and len(rest.split()) >= _LONG_REST * one.size:
            return True
    return False


def _is_in_other_words(source: str, one: Unit, rest: str) -> bool:
    """Return whether the rest renders no word of some clause, which the part may then say."""
    there = all_stems_in(rest)
    items = (
        Span(*found.span())
        for piece in one.pieces
        for found in _ITEM.finditer(fold(source), piece.start, piece.end)
    )
    return any(
        all(word.free.isdisjoint(there) for word in _words_of(source, each)) for each in items
    )


_ITEM = compiled(fold("[^，、。；！？,;!?…“”「」‘’『』\n]{2,}"))


def has_room(source: str, one: Unit, other: Unit) -> bool:
    """Return whether a quotation of as many parts has a word for each of the source's it lacks.

    What renders nothing is how English puts what the dictionary has other words for.
    """
    clauses = [span for piece in one.pieces for span in _clauses(source, piece.start, piece.end)]
    if len(_PARTS.findall(other.words.strip(" ,.!?"))) + 1 < len(clauses):
        return False
    words, there = _words_of_unit(source, one), all_stems_in(other.words)
    lacking = [word for word in words if word.free.isdisjoint(there)]
    wanted = frozenset[str]().union(*(word.free for word in words))
    own = [each for each in telling_words(other.words) if all_stems_in(each).isdisjoint(wanted)]
    return len(own) >= max(1, len(lacking))


def is_question_lost(target: str, one: Unit, other: Unit) -> bool:
    """Return whether what somebody asks is stated: a question's mark, and no word that asks."""
    last = one.words.rstrip()[-1:]
    if last not in {"？", "?"} or one.sentences != 1 or "?" in target:
        return False
    around = f"{target[: other.start]} {target[other.end :]}"
    return _ASKS.search(other.words) is None and _ASKED_AROUND.search(around) is None


_ASKED_AROUND = compiled(
    r"\b(?:ask\w*|wonder\w*|question\w*|demand\w* (?!\w+\W*\Z)|whether|how|what|why|who"
    r"|where|when|inquir\w*|if)\b",
    re.IGNORECASE,
)


def takes_in_others(source: str, ours: list[Unit], other: Unit) -> bool:
    """Return whether a clause of a quotation renders words outside the source's marks alone."""
    quoted = {id(word) for one in ours for word in _words_of_unit(source, one)}
    inside = frozenset[str]().union(*(w.free for w in glossed(source) if id(w) in quoted))
    outside = [word for word in glossed(source) if id(word) not in quoted]
    for part in _CUTS.split(other.words)[1:]:
        there = all_stems_in(part)
        said = [word for word in outside if not word.own.isdisjoint(there)]
        if len(said) >= _FEWEST_STEMS and there.isdisjoint(inside):
            return True
    return False


# Characters of what is quoted that may be a slogan or a saying, and words of it.
_SAYING, _WORDS_OF_SAYING = 4, 2
_SHOWN_REACH = 8
_SHOWN = compiled(fold("标语|横幅|条幅|口号|牌子?|纸条|[写印刷贴挂书喊]着?[:,]?$"))


def is_gone(source: str, target: str, one: Unit) -> bool:
    """Return whether a target has no word of what was written up or called out, in any sense."""
    before = fold(source[max(0, one.start - _SHOWN_REACH) : one.start])
    if one.size < _SAYING or _SHOWN.search(before) is None or gazetteer().in_source(one.words):
        return False
    words = [
        word
        for word in telling_senses(source)
        if any(each.start <= word.start and word.end <= each.end for each in one.pieces)
    ]
    there = all_stems_in(target)
    return len(words) >= _WORDS_OF_SAYING and all(each.stems.isdisjoint(there) for each in words)


# A clause that denies, where English has fewer parts and no word that does.
_DENIES = compiled(fold("^(?:我们?)?(?:不(?!但|仅|只|是)|没有?|从不|从没|绝不|并不|无意|未)"))
_DENIED = compiled(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t|un\w{4,}|refus\w+"
    r"|few|little|hardly|den(?:y|ies|ied)|nowhere|lack\w*|fail\w*|only|just|stop\w*|instead)\b",
    re.IGNORECASE,
)


def _lacks_denial(source: str, clauses: list[Span], other: Unit) -> bool:
    said = len(_PARTS.findall(other.words.strip(" ,.!?"))) + len(other.pieces)
    denied = any(_DENIES.match(fold(each.of(source)).strip()) for each in clauses)
    return denied and said <= len(clauses) and _DENIED.search(other.words) is None


_FEWEST_WORDS = 4
_FEW, _MANY = 0.5, 1.2


def says_otherwise(source: str, one: Unit, other: Unit) -> bool:
    """Return whether none of many words is rendered in a quotation of about the same length."""
    words = _words_of_unit(source, one)
    is_long = _FEW * one.size <= other.size <= _MANY * one.size
    telling = [each for each in words if not _NO.search(fold(source[each.start : each.end]))]
    is_named = bool(gazetteer().in_source(one.words))  # the dictionary glosses no names
    if not is_long or is_named or len({each.own for each in telling}) < _FEWEST_WORDS:
        return False
    return all(each.free.isdisjoint(all_stems_in(other.words)) for each in telling)


_NO = compiled(fold("[不没无未]|根本|我们|就是|这样"))


def _words_of_unit(source: str, unit: Unit) -> list[Glossed]:
    return [
        word
        for word in glossed(source)
        if any(each.start <= word.start and word.end <= each.end for each in unit.pieces)
    ]


def _words_of(source: str, clause: Span) -> list[Glossed]:
    return [w for w in glossed(source) if clause.start <= w.start and w.end <= clause.end]


def _clauses(source: str, start: int, end: int) -> Iterator[Span]:
    for found in _CLAUSE.finditer(fold(source), start, end):
        if len(found[0].strip()) > 1:
            yield Span(*found.span())


def _repeats(source: str, clauses: list[Span]) -> bool:
    """Return whether all clauses end alike: English says it once, `不是钱的问题，是尊严的问题`."""
    ends = {fold(each.of(source)).rstrip(" ")[-2:] for each in clauses}
    return len(ends) == 1


def _has_no_own(source: str, other: Unit, clause: Span) -> bool:
    """Return whether a clause has two words or more, and a quotation none of their glosses."""
    words = _words_of(source, clause)
    there = all_stems_in(other.words)
    return len(words) >= _WORDS_OF_CLAUSE and all(word.own.isdisjoint(there) for word in words)


def _is_unsaid(source: str, target: str, clause: Span) -> bool:
    words = _words_of(source, clause)
    there = all_stems_in(target)
    return bool(words) and all(word.free.isdisjoint(there) for word in words)


def likeness(source: str, target: str, one: Unit, other: Unit) -> int:
    """Return how many words of what the source quotes the target's quotation renders."""
    there = stems_in(" ".join(target[each.start : each.end] for each in other.pieces))
    return sum(not word.own.isdisjoint(there) for word in _words_of_unit(source, one))


def renders_any(source: str, one: Unit, words: str) -> bool:
    """Return whether English words render something that the source quotes: 抱怨 in its marks."""
    there = all_stems_in(words)
    return any(not word.own.isdisjoint(there) for word in _words_of_unit(source, one))


def rendered_in_and_out(source: str, ours: list[Unit], other: Unit) -> tuple[int, int]:
    """Return how many words that the source quotes a quotation renders, and how many others."""
    there = all_stems_in(other.words)
    quoted = {id(word) for one in ours for word in _words_of_unit(source, one)}
    said = [word for word in glossed(source) if not word.own.isdisjoint(there)]
    inside = sum(id(word) in quoted for word in said)
    return inside, len(said) - inside
