"""What one English sentence says again: an item of its list, a figure, who says it, a clause.

Only the wording is looked at; that the Chinese says it once, the caller has to know.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbench.text.english_tokens import LETTERS, listed
from workbench.text.patterns import compiled
from workbench.text.repetition import SMALL, Token, stem, tokens

# Two places of a text: `text[one[0]:one[1]]`, said again in `text[other[0]:other[1]]`.
Pair = tuple[tuple[int, int], tuple[int, int]]

_WORD = rf"[{LETTERS}\d][{LETTERS}\d’'-]*"

# In words: a longer part between commas is a clause and no item.
_ITEM = 3
_SHORTEST_ITEM = 4
_FEWEST_ITEMS = 3

_FIGURE_AGAIN = compiled(
    rf"\b(?P<one>\d[\d,.]*\d) (?:{_WORD} ){{1,3}}(?P=one)(?=[.,;]?(?:\s*\Z|[,;.] ))"
)
_TIES = "of|to|by|in|on|for|and|nor|who|with|from|than|near|at|called|named|like|as|about"
_NAMED_AGAIN = compiled(
    rf"\b(?P<one>[A-Z][{LETTERS}’'-]+(?: [A-Z][{LETTERS}’'-]+)*), (?:the|an?) "
    rf"(?:{_WORD} ){{0,4}}?(?!(?:{_TIES}) ){_WORD} (?P=one)(?=[,.])"
)
_OFFICE_AGAIN = compiled(
    rf"\b(?P<one>[A-Z][a-z]{{3,}})(?: [A-Z][a-z]+)? (?:of|for) (?:the )?[A-Z][{LETTERS}]+ (?P=one)"
    r" (?=[A-Z])"
)
_ADVERB_AGAIN = compiled(r"\b(?P<one>[a-z]{3,}ly)\b(?: [a-z’'-]+| [A-Z][a-z]+){1,8} (?P=one)\b")
_NO_ADVERB = listed(
    """only early family likely daily weekly monthly yearly reply supply apply rely ally elderly
    friendly unlikely hourly quarterly anomaly assembly fully partly equally mutually fly"""
)
_AND_AGAIN = compiled(r"\b(?P<one>[a-z]{4,}) and (?P=one)(?=[.,;!?]|\s*\Z)")

# `more and more`, `years and years`, `louder and louder`, `again and again`: for emphasis.
_FOR_EMPHASIS = compiled(
    r"(?:more|less|over|again|round|around|down|back|through|.{2,}er|.+s|.+ed|.+ing|neck|side|half"
    r"|face|back|long|far|deep|high|many|much|very|away|forth|along|onward)\Z"
)
_OF_WHOM = "the|his|her|its|their|this|that"
_PLACE_AGAIN = compiled(
    rf"\b(?P<in>during|outside|inside|before|after|near|at) (?:{_OF_WHOM}|an?) (?P<one>[a-z]{{4,}})"
    rf"\b[^.;:]{{3,120}}?\b(?P=in) (?:{_OF_WHOM}) (?P=one)(?=[.,;]|\s*\Z| (?:for|in|on|until)\b)",
    re.IGNORECASE,
)
_DOER_AGAIN = compiled(
    r"\b(?P<one>(?:he|she|they|it|we) [a-z]{4,})(?: [a-z]+){1,3} (?P=one)\b(?! (?:to|that)\b)"
)
_CRY_AGAIN = compiled(r"(?<=[“\"‘'])(?P<one>[A-Z][a-z]+)! (?P=one)!")
_ACCORDING = compiled(
    rf"\baccording to (?:the |an? )?(?P<one>{_WORD}(?: {_WORD}){{0,2}})", re.IGNORECASE
)
_SAYS = r"(?:said|says|reports|reported|stated|states|shows|showed|found)"

# Negations, auxiliaries and questions written again around a word.
_HELPER_AGAIN = compiled(
    r"\b(?=[wcsm])(?<!what )(?<!whatever )(?<!who )(?<!which )"
    r"(?P<one>will|would|can|could|should|must|may|might|shall) (?!you|we|he|she|they|it|I\b)"
    r"[a-z]{3,} (?P=one)(?= (?:be|not|have|again|also|[a-z]{3,}))"
    r"|\b(?P<had>Had) (?:he|she|they|we|I|you|it) had (?=[a-z]{3,}(?:ed|wn|en|ne|ft|ld)\b"
    r"|been\b|met\b|sent\b)"
    r"|\b(?:is|are|was|were|has|have|had|with) (?P<no>no) no (?!one\b|longer\b)(?=[a-z])"
)

_CONNECTIVES = tuple(
    rf"(?:{words})"
    for words in (
        "meanwhile|at the same time|in the meantime|simultaneously",
        "however|nevertheless|nonetheless|but|yet|still",
        "in addition|moreover|furthermore|additionally|besides|also",
        "therefore|thus|hence|as a result|consequently|so",
        "for example|for instance|such as",
        "in fact|actually|indeed|in reality",
        "finally|in the end|at last|eventually|ultimately",
        "suddenly|all of a sudden",
    )
)
_CONNECTED_TWICE = tuple(
    compiled(rf"\A[“\"]?(?P<one>{each}),? (?P<other>{each}),", re.IGNORECASE)
    for each in _CONNECTIVES
)

# One time in two wordings.
_TAUTOLOGIES = compiled(
    r"\b(?P<one>a\.?m\b\.?) (?:[A-Za-z]+ ){0,2}(?P<other>in the morning)\b"
    r"|\b(?P<one_>p\.?m\b\.?) (?:[A-Za-z]+ ){0,2}"
    r"(?P<other_>in the (?:afternoon|evening)|at night)\b"
    r"|\b(?P<one__>annually|daily|weekly|monthly|yearly)(?: [a-z]+){0,4}"
    r" (?P<other__>(?:every|each) (?:year|day|week|month))\b"
    r"|\b(?P<one___>end of the year)(?: [a-z]+){0,3} (?P<other___>year[- ]end)\b"
    r"|\b(?P<one____>year[- ]end)(?: [a-z]+){0,3} (?P<other____>end of the year)\b"
)

_CLAUSE = compiled(r"[,;:] (?:and |but |or )?| as ")
_TIES_OF_CLAUSE = listed("among amid around against within without between per via under")
# In code points: where the connectives of a sentence stand.
_HEAD = 60

_CLAUSE_STEMS = 2
_SHARED = 0.6


def restated(text: str, start: int, end: int, again: frozenset[str]) -> Iterator[Pair]:
    """Yield what the sentence `text[start:end]` says again.

    `again` are the stems that it has twice of words that carry matter.
    """
    yield from _in_words(text, start, end)
    if not again:
        return
    yield from _by_pattern(text, start, end)
    yield from _said_by(text, start, end)
    found = tokens(text[start:end])
    yield from _items(text[start:end], start)
    yield from _clauses(text[start:end], start, found)


def _in_words(text: str, start: int, end: int) -> Iterator[Pair]:
    """Yield a small word written again, and two connectives of one sense."""
    for found in _HELPER_AGAIN.finditer(text, start, end):
        kind = found.lastgroup or "one"
        place = found.start(kind)
        last = text.lower().rindex(found[kind].lower(), place + 1, found.end())
        size = len(found[kind])
        yield (place, place + size), (last, last + size)
    for found in _TAUTOLOGIES.finditer(text, start, end):
        one, other = (found.span(name) for name, said in found.groupdict().items() if said)
        yield one, other
    head = text[start : min(end, start + _HEAD)]
    for pattern in _CONNECTED_TWICE if "," in head else ():
        twice = pattern.match(head)
        if twice is not None and twice["one"].lower() != twice["other"].lower():
            one, other = twice.span("one"), twice.span("other")
            yield (start + one[0], start + one[1]), (start + other[0], start + other[1])


_PATTERNS = (
    _NAMED_AGAIN,
    _OFFICE_AGAIN,
    _FIGURE_AGAIN,
    _ADVERB_AGAIN,
    _AND_AGAIN,
    _DOER_AGAIN,
    _CRY_AGAIN,
)


def _by_pattern(text: str, start: int, end: int) -> Iterator[Pair]:
    for pattern in _PATTERNS:
        for found in pattern.finditer(text, start, end):
            word = found["one"]
            is_usual = (pattern is _ADVERB_AGAIN and word in _NO_ADVERB) or (
                pattern is _AND_AGAIN and _FOR_EMPHASIS.match(word)
            )
            if not is_usual:
                yield _ends(text, found, word)
    for found in _PLACE_AGAIN.finditer(text, start, end):
        again = text.lower().rindex(found["in"].lower(), found.start() + 1, found.end())
        yield (found.start(), found.end("one")), (again, found.end())


def _ends(text: str, found: re.Match[str], word: str) -> Pair:
    again = text.rindex(word, found.start(), found.end())
    return (found.start("one"), found.end("one")), (again, again + len(word))


def _said_by(text: str, start: int, end: int) -> Iterator[Pair]:
    """Yield who says it where that stands behind `according to` as well."""
    found = _ACCORDING.search(text, start, end)
    if found is None:
        return
    name = found["one"]
    for size in range(name.count(" ") + 1, 0, -1):
        who = " ".join(name.split()[:size])
        says = re.compile(rf"\b(?:(?:the|an?) )?{re.escape(who)} {_SAYS}\b", re.IGNORECASE)
        other = says.search(text, start, end)
        if other is not None:
            place = (found.start(), found.start("one") + len(who))
            yield (place, other.span()) if place < other.span() else (other.span(), place)
            return


def _items(sentence: str, start: int) -> Iterator[Pair]:
    """Yield an item that stands in a list again: `paintings, sculptures, paintings and prints`."""
    if sentence.count(",") < _FEWEST_ITEMS - 1 and " and " not in sentence:
        return
    places: list[tuple[int, int]] = []
    last = 0
    for found in re.finditer(r", (?:and |or )?| and | or |\Z", sentence):
        places.append((last, found.start()))
        last = found.end()
    for number in range(len(places) - 1, 1, -1):
        item = sentence[slice(*places[number])].strip(' .;!?"”’')
        if len(item) < _SHORTEST_ITEM or len(item.split()) > _ITEM:
            continue
        first = _item_before(sentence, places[:number], item)
        if first is not None:
            place = start + places[number][0]
            yield (start + first[0], start + first[1]), (place, place + len(item))
            return


def _item_before(sentence: str, places: list[tuple[int, int]], item: str) -> tuple[int, int] | None:
    """Return where an item stands in the list before, with another item in between."""
    for number in range(len(places) - 2, -1, -1):
        one = sentence[slice(*places[number])]
        if one == item or one.endswith(" " + item):
            return places[number][1] - len(item), places[number][1]
        if len(one.split()) > _ITEM:
            return None
    return None


def _clauses(sentence: str, start: int, found: tuple[Token, ...]) -> Iterator[Pair]:
    """Yield a clause most of whose words are forms of those in the clause before it."""
    borders = [0, *(each.start() for each in _CLAUSE.finditer(sentence)), len(sentence)]
    if len(borders) <= 2:  # noqa: PLR2004 - one clause
        return
    parts = [
        frozenset(_stem(t.word) for t in found if one <= t.start < other and _carries(t.word))
        for one, other in pairwise(borders)
    ]
    for number in range(1, len(parts)):
        shared = len(parts[number] & parts[number - 1])
        if shared >= _CLAUSE_STEMS and shared >= _SHARED * len(parts[number]):
            one, other = borders[number - 1], borders[number + 1]
            middle = borders[number]
            yield (start + one, start + middle), (start + middle, start + other)
            return


def _carries(word: str) -> bool:
    return len(word) > 1 and word not in SMALL and word not in _TIES_OF_CLAUSE


def _stem(word: str) -> str:
    return stem(word.replace("’", "'").removesuffix("'s"))
