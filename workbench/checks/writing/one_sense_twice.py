"""One thing said by two words beside each other, where the source has one word for it.

`caught captured the fugitive`, `the old elderly man`, `returned back`, `TV television`, `Mount
Yushan Mount`, `Although …, but`, `took them to hospital and sent them to hospital`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, pairwise

from workbench.bitext.glosses import glossed, stem
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import PHRASE
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.alternatives import longest_first
from workbench.text.english_bases import bases
from workbench.text.english_tokens import is_chinese
from workbench.text.grammar.classes import classes
from workbench.text.grammar.reading import Read, ReadSentence, read_sentences
from workbench.text.grammar.synonyms import are_synonyms
from workbench.text.lexicons.redundant_words import redundant_words
from workbench.text.lexicons.said_again import all_said_again
from workbench.text.patterns import compiled, compiled_from
from workbench.text.repetition import (
    SMALL,
    chinese_doubles,
    chinese_repeats,
    chinese_returns,
)

_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED})

# The letters that words of one part of speech are read as.
_PARTS = {
    "x": "v",
    "e": "v",
    "z": "v",
    "v": "v",
    "l": "v",
    "i": "v",
    "n": "n",
    "m": "n",
    "j": "a",
    "r": "r",
}

Twice = tuple[Span, Span]


class OneSenseTwice:
    """Finds the second of two words or phrases that say one thing."""

    name = "one_sense_twice"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with an edit that takes the second out where it stands beside the first."""
        del style
        segment = checked.segment
        if segment.role in _SILENT or is_chinese(segment.target):
            return
        yield from few(_connectives(checked))
        if chinese_doubles(segment.source) or chinese_repeats(segment.source):
            return
        found = chain.from_iterable(
            judge(checked, sentence)
            for sentence in read_sentences(segment.target)
            for judge in _JUDGES
        )
        yield from few(_told(checked, first, again) for first, again in found)


def _told(checked: Checked, first: Span, again: Span) -> Finding:
    target = checked.segment.target
    is_beside = target[first.end : again.start] == " "
    fix = Fix(first.end, again.end, "") if is_beside else None
    return AGAIN.found(
        checked, again, fix=fix, words=again.of(target).strip(" ,"), first=first.of(target)
    )


def _span(*pieces: Read) -> Span:
    return Span(pieces[0].start, pieces[-1].end)


def _beside(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield synonyms side by side: verbs by the dictionary's words for the source's, too."""
    letters, pieces = sentence.letters, sentence.pieces
    for at in range(len(pieces) - 1):
        one, other = pieces[at], pieces[at + 1]
        part = _PARTS.get(letters[at])
        if part is None or _PARTS.get(letters[at + 1]) != part:
            is_other = not {letters[at], letters[at + 1]} <= _DESCRIBING
            if is_other or not _are_adjectives(one.word, other.word):
                continue
            part = "a"
        if (
            other.start - one.end != 1
            or one.word == other.word
            or {one.word, other.word} & _SMALL_ADVERBS
        ):
            continue
        if _are_one(checked, one.word, other.word, part) and not _are_both(checked, one, other):
            yield _span(one), _span(other)


_DESCRIBING = frozenset("jnrvxli")


def _are_adjectives(one: str, other: str) -> bool:
    """Return whether both are adjectives, and the second is no noun as well: a new novel."""
    second = classes(other).plain
    return "a" in classes(one).plain and "a" in second and "n" not in second


def _are_one(checked: Checked, one: str, other: str, part: str) -> bool:
    if are_synonyms(one, other, part) or (part == "v" and _are_grouped(one, other)):
        return True
    ones = stem(one), stem(other)
    return (
        part == "v"
        and ones[0] != ones[1]
        and any(
            ones[0] in each.own and ones[1] in each.own for each in glossed(checked.segment.source)
        )
    )


def _are_grouped(one: str, other: str) -> bool:
    """Return whether two verbs in the past say one result: `rejected denied`."""
    known = all_said_again()
    if not all(classes(each).past or classes(each).irregular for each in (one, other)):
        return False
    ours, theirs = ({known[b] for b in bases(each) if b in known} for each in (one, other))
    return not ours.isdisjoint(theirs)


def _are_both(checked: Checked, one: Read, other: Read) -> bool:
    """Return whether two words of the source say one of two English words each."""
    ones = stem(one.word), stem(other.word)
    words = glossed(checked.segment.source)
    first = {(e.start, e.end) for e in words if ones[0] in e.free}
    second = {(e.start, e.end) for e in words if ones[1] in e.free}
    return bool(first and second) and len(first | second) > 1


# "He only just caught it": adverbs that each change the other.
_SMALL_ADVERBS = frozenset(
    {"only", "just", "even", "still", "yet", "so", "very", "too", "not", "all"}
)


def _joined(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield synonyms with `and` between, where one word of the source has both for its meaning."""
    letters, pieces = sentence.letters, sentence.pieces
    for at in range(len(pieces) - 2):
        part = _PARTS.get(letters[at])
        is_joined = letters[at + 1] == "c" and pieces[at + 1].word in {"and", "or"}
        if part is None or part == "n" or not is_joined or _PARTS.get(letters[at + 2]) != part:
            continue
        one, other = pieces[at], pieces[at + 2]
        ones = stem(one.word), stem(other.word)
        words = [
            e for e in glossed(checked.segment.source) if ones[0] in e.free or ones[1] in e.free
        ]
        is_one = len(words) == 1 and words[0].own >= set(ones)
        if is_one and are_synonyms(one.word, other.word, part):
            yield _span(one), _span(pieces[at + 1], other)


# A clause that begins anew with what it ended with: `them to hospital and sent them to hospital`.
_LONGEST, _FEWEST = 5, 2


def _and_again(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    letters, pieces = sentence.letters, sentence.pieces
    if "c" not in letters or chinese_returns(checked.segment.source):
        return
    for at, piece in enumerate(pieces):
        if piece.word != "and" or letters[at + 1 : at + 2] not in _VERBS:
            continue
        for size in range(_LONGEST, _FEWEST - 1, -1):
            before = pieces[max(0, at - size) : at]
            behind = pieces[at + 2 : at + 2 + size]
            words = [each.word for each in before]
            is_same = len(words) == size and words == [each.word for each in behind]
            if is_same and any(word not in SMALL for word in words):
                yield _span(*before), _span(*pieces[at : at + 2 + size])
                return


_VERBS = frozenset("xezvlik")


def _object_again(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield an object with another verb before it once more: `a raise demanding a raise`."""
    letters, pieces = sentence.letters, sentence.pieces
    seen_verb = False
    for at, letter in enumerate(letters):
        if letter in "nm" and seen_verb:
            for again in range(at + 2, min(at + 5, len(letters))):
                between = letters[at + 1 : again]
                is_again = letters[again] == letter and pieces[again].word == pieces[at].word
                if (
                    is_again
                    and _VERB_BETWEEN.fullmatch(between)
                    and not chinese_returns(checked.segment.source)
                ):
                    yield _span(pieces[at]), _span(*pieces[at + 1 : again + 1])
        seen_verb = seen_verb or letter in "xezvika"


_VERB_BETWEEN = compiled(r"[xil][fT]?[dg]?")


def _adjective_again(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield a noun of one adjective beside another of the same: `a new species new kind`."""
    # A list without its commas has an adjective at each noun: 高胆固醇、高血压.
    for found in (
        _TWO_NOUNS.finditer(sentence.letters) if "、" not in checked.segment.source else ()
    ):
        one, _, other, last = sentence.pieces[found.start() : found.end()]
        said = [w for w in glossed(checked.segment.source) if stem(one.word) in w.free]
        if one.word == other.word and len(said) <= 1:
            yield _span(one, sentence.pieces[found.start() + 1]), _span(other, last)


_TWO_NOUNS = compiled(r"(?=j[nm]j[nm])j[nm]j[nm]")


def _verb_again(_checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield a verb's form again behind its object: `announced his resignation announced`."""
    letters, pieces = sentence.letters, sentence.pieces
    for at, letter in enumerate(letters):
        if letter not in "xek":
            continue
        for again in range(at + 2, min(at + 5, len(letters))):
            between = letters[at + 1 : again]
            is_again = pieces[again].word == pieces[at].word and _OBJECT.fullmatch(between)
            if is_again and letters[again + 1 : again + 2] in {"f", "t", "."}:
                yield _span(pieces[at]), _span(pieces[again])


_OBJECT = compiled(r"[dg]?[j]*[nmN]+")


def _finite_again(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield a verb with its auxiliary behind another: `did not answer did not respond`.

    Where more than a plain subject goes before, as in `what he said was was`, both say one thing.
    """
    target = checked.segment.target
    for found in _FINITE.finditer(target, sentence.start, sentence.end):
        before = target[sentence.start : found.start()]
        is_plain = _SUBJECT.fullmatch(before) is not None
        one, other = found["one"], found["other"]
        is_one = _WHO.search(before) is None and are_synonyms(one, other, "v")
        is_open = one in _OPEN_ENDED or not (_is_verb(one) and _is_verb(other))
        if (is_plain or is_one) and not is_open:
            yield Span(found.start(), found.start("again") - 1), Span(*found.span("again"))
    for found in _MODALS.finditer(target, sentence.start, sentence.end):
        if _SUBJECT.fullmatch(target[sentence.start : found.start()]):
            yield Span(*found.span("one")), Span(*found.span("other"))


def _is_verb(word: str) -> bool:
    found = classes(word)
    is_form = found.past or found.irregular or found.ing or "v" in found.plain.lower()
    return bool(is_form) and word not in SMALL


_FINITE = compiled(
    r"\b(?P<helper>did|does|do|was|were|is|are|has|have|had|will|would|can|could|should|must)"
    r"(?: not| never)?(?: be| been)? (?P<one>[a-z]{3,}) (?P<again>(?P=helper)(?: not| never)?"
    r"(?: be| been)? (?P<other>[a-z]{3,}))\b"
)
_MODALS = compiled(
    r"\b(?P<one>will|would|can|could|should|must|may|might) (?P<other>will|would|can|could"
    r"|should|must|may|might|is|are|was|were)(?= [a-z])"
)
_SUBJECT = compiled(
    r"[“\"]?(?:(?:He|She|It|They|We|I)|(?:The|An?|His|Her|Its|Their|This) (?!one|only|best|rest"
    r"|thing|problem|question|point|trouble|fact|truth|issue|reason|answer|key)[a-z-]+"
    r"|[A-Z][a-z]+ [A-Z][a-z-]+) "
)
_WHO = compiled(
    r"\b(?:who|whom|what|whatever|which|that|whose|all|those|where|how|why)\b", re.IGNORECASE
)
_OPEN_ENDED = frozenset(
    {"being", "doing", "having", "saying", "knowing", "said", "told", "thought"}
)

# A verb with what says a part of it again, and adverbials of one group in one clause.
_MANY, _REACH = 9, 5
_ADVERBIALS = compiled_from(
    lambda: rf"(?<![\w'-]){longest_first(redundant_words().groups)}(?![\w'-])"
)


def _redundant(_checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield what a verb says already: `returned back`."""
    known, pieces = redundant_words(), sentence.pieces
    for at, piece in enumerate(pieces):
        if sentence.letters[at] not in _VERBS:
            continue
        again = next((known.pairs[base] for base in bases(piece.word) if base in known.pairs), None)
        for other in pieces[at + 1 : at + _REACH] if again else ():
            if not other.word[0].isalnum():
                break
            if again and other.word in again:
                yield _span(piece), _span(other)


def _grouped(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield two adverbials of one group in one clause: `currently … at present`."""
    known = redundant_words()
    target = checked.segment.target[sentence.start : sentence.end]
    places = [
        (found.start(), found.end(), known.groups[found[0].lower()])
        for found in _ADVERBIALS.finditer(target.lower())
    ]
    for one, other in pairwise(places):
        between = target[one[1] : other[0]]
        is_near = len(between.split()) <= _MANY and not _APART.search(between)
        is_near = is_near or _ONLY_JOINS.fullmatch(between) is not None
        words = target[slice(*one[:2])].lower(), target[slice(*other[:2])].lower()
        is_same = words[0] == words[1]
        is_phrase = is_same and " " in words[0] and not _JOINS.search(between)
        if one[2] & other[2] and ((is_near and not is_same) or is_phrase):
            start = sentence.start
            yield Span(start + one[0], start + one[1]), Span(start + other[0], start + other[1])


_ONLY_JOINS = compiled(r",? (?:and|or)(?: (?:from|in|at|to|on|for|by))? ")
_JOINS = compiled(r"[;:–—]|\b(?:and|or|but)\b")
_APART = compiled(r"[;:–—]|, |\b(?:and|or|but|than|to|that|which|who|while|when)\b")

_ABBREVIATION = compiled(r"\b(?P<short>[A-Z]{2,5}) (?=(?P<words>(?:[A-Za-z]+ ?){1,6}))")
_WITHIN_NAME = compiled(
    r"\b(?P<one>Mount|Mt\.?|Lake|River|Mountain|Street|Road|Temple|Bridge|Island|Square|University"
    r"|Strait|Airport|Station|Village|County|Province|Harbor|Harbour|Bay)(?: [A-Z][\w’'-]+){1,2}"
    r"(?P<again> (?:(?P=one)|(?:(?<=t )|(?<=\w ))\bMount(?:ain)?))\b"
)
_TITLED = compiled(
    r"\b(?P<one>[A-Za-z][a-z]{3,}) (?:[A-Z][\w’'-]+ ?){1,3}"
    r"(?P<again>,? (?:an?|who is an?|who was an?) (?:[a-z-]+ )?(?i:(?P=one)))\b(?=,|\.| )"
)
_ALL = compiled(
    r"\b[Aa]ll (?:of )?(?:the )?(?:[a-z]+ )?[a-z]+ (?:are|were|have|had|will|would) (?P<again>all )"
)


def _names(checked: Checked, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield what a name, a title or an abbreviation says again."""
    target = checked.segment.target
    for found in _ABBREVIATION.finditer(target, sentence.start, sentence.end):
        length = _spelt_out(found["short"], found["words"].split())
        if length:
            end = found.end("short") + 1 + len(" ".join(found["words"].split()[:length]))
            yield Span(*found.span("short")), Span(found.end("short") + 1, end)
    yield from _shortened(target, sentence)
    for pattern in (_WITHIN_NAME, _TITLED, _ALL):
        for found in pattern.finditer(target, sentence.start, sentence.end):
            start, end = found.span("again")
            yield (
                Span(found.start(), start),
                Span(start + target[start:end].startswith((" ", ",")), end),
            )


def _shortened(target: str, sentence: ReadSentence) -> Iterator[Twice]:
    """Yield an abbreviation behind the words it is of, with no bracket: `chief executive CEO`."""
    if target.isupper():
        return
    for found in _SHORT_BEHIND.finditer(target, sentence.start, sentence.end):
        before = _WORDS_BEFORE.search(target, sentence.start, found.start())
        words = before[0].split() if before else []
        for length in range(2, len(words) + 1):
            some = words[-length:]
            is_name = len(found[0]) > 2 or all(each[0].isupper() for each in some)  # noqa: PLR2004 - of two letters by chance
            if is_name and _are_letters_of(found[0], some):
                start = found.start() - 1 - len(" ".join(some))
                yield Span(start, found.start() - 1), Span(*found.span())
                break


_SHORT_BEHIND = compiled(r"(?<=[a-z] )[A-Z]{2,6}\b(?![-’'&])")
_WORDS_BEFORE = compiled(r"(?:[A-Za-z]+ ){1,8}\Z")


def _are_letters_of(short: str, words: list[str]) -> bool:
    """Return whether words begin by the letters of an abbreviation, but for a last word it has."""
    heads = "".join(each[0] for each in words if each not in {"of", "the", "and", "for"}).upper()
    is_open = short in redundant_words().short and len(short) > 2  # noqa: PLR2004 - one letter
    return words[0] not in {"of", "the", "and", "for"} and (
        heads == short or (is_open and heads == short[:-1])
    )


def _spelt_out(short: str, words: list[str]) -> int:
    """Return how many words spell an abbreviation out, 0 where they do not."""
    letters = short.lower()
    for length in range(2, len(words) + 1):
        heads = "".join(
            word[0] for word in words[:length] if word not in {"of", "the", "and", "for"}
        )
        if heads.lower() == letters and (words[0][0].isupper() or words[0].islower()):
            return length
    word = words[0].lower() if words else ""
    return int((letters, word) in _OF_ONE_WORD)


_OF_ONE_WORD = frozenset({("tv", "television"), ("id", "identity"), ("id", "identification")})

_ALTHOUGH = compiled(
    r"(?:\A|(?<=[.!?] ))(?:(?:Although|Though|Even though|Even if|Despite|In spite of|While)\b"
    r"[^.,;:!?\"“”]{4,120}, (?P<but>but|yet|however,) "
    r"|(?:Because|Since|Due to|Owing to)\b[^.,;:!?\"“”]{4,120}, (?P<so>so|therefore)"
    r" (?!that|much|many|far|long|few|little|called))"
)


def _connectives(checked: Checked) -> Iterator[Finding]:
    """Yield the second of two conjunctions, which Chinese sets and English does not: 虽然…但是."""
    target = checked.segment.target
    for found in _ALTHOUGH.finditer(target):
        name = "but" if found["but"] else "so"
        start, end = found.span(name)
        fix, word = Fix(start, end + 1, ""), found[name].rstrip(",")
        yield PHRASE.found(checked, Span(start, start + len(word)), fix=fix, word=word)


_Judge = Callable[[Checked, ReadSentence], Iterator[Twice]]
_JUDGES: tuple[_Judge, ...] = (
    *(_beside, _joined, _and_again, _object_again, _adjective_again, _verb_again, _redundant),
    *(_finite_again, _grouped),
    _names,
)

CHECKS: tuple[SegmentCheck, ...] = (OneSenseTwice(),)
