"""What the end of an English sentence says again of its beginning: a result, a figure, a place.

`closed lower on Friday, ending the day down`; `injured 12 people, leaving 12 people hurt`.
"""

import re
from collections.abc import Iterator

from workbench.text.english_bases import bases
from workbench.text.english_tokens import LETTERS, listed
from workbench.text.lexicons.said_again import all_said_again
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Kind, Quantity
from workbench.text.patterns import compiled
from workbench.text.repetition import SMALL, plain_words
from workbench.text.restatement import Pair

# A clause of its result behind a sentence: `, ending the day down`, `after driving drunk`.
_RESULT = compiled(
    r"(?:, (?:and |thus |thereby |so |finally |with (?:[a-z]+ ){0,3})?(?:[a-z]+ly )?"
    r"|\bafter |\bby )"
    r"(?P<verb>[a-z]{2,}ing)\b(?P<rest>[^,;:.]*)"
)
_LIGHT = listed(
    """saying say being having making doing adding leaving going coming taking getting putting
    seeing giving bringing causing resulting day week month year session time people person man
    woman men women thing in out off over on also further again all total figure number amount
    altogether own same post position office role"""
)
_NOT_SAID = compiled(r"\b(?:not|no|never|without|nor|neither|n't|than|least|more|most|only)\b")


def results_again(text: str, start: int, end: int) -> Iterator[Pair]:
    """Yield a clause of a result all of whose words the clause before it has, or their like."""
    for found in _RESULT.finditer(text, start, end):
        clause = f"{found['verb']}{found['rest']}"
        named = re.search(rf"[A-Z][{LETTERS}]|\d", found["rest"])
        if named is not None or _NOT_SAID.search(clause):
            continue
        before = text[start : found.start()]
        words = _senses(clause)
        if words and words <= _senses(before):
            yield (start, found.start()), (found.start("verb"), found.end())
            return


def _senses(text: str) -> frozenset[str]:
    """Return what the words of a text that carry matter mean, a group of one sense as one."""
    known = all_said_again()
    found: set[str] = set()
    for word in plain_words(text):
        forms = bases(word)
        group = min((known[form] for form in forms if form in known), default="")
        if group:
            found.add(group)
        elif word not in SMALL and not forms & _LIGHT:
            found.add(min(forms, key=lambda form: (len(form), form)))
    return frozenset(found)


_BORDER = compiled(r"[,;:] | and | after | by ")
_OF_KNOWN = compiled(
    r"\b(?:of|the|those|these|all|both|its|their|his|her|that|other|another|each|every|than|from"
    r"|to)\s(?:[a-z]+\s)?\Z"
)

# A smaller number stands twice by chance.
_FEWEST = 3


def figures_again(source: str, text: str, start: int, end: int) -> Iterator[Pair]:
    """Yield a figure with what it counts that two clauses have and the source once."""
    if not chinese_quantities(source):
        return
    sentence = text[start:end]
    found = [each for each in english_quantities(sentence) if _is_plain(each)]
    if len(found) < 2:  # noqa: PLR2004 - twice
        return
    for at, other in enumerate(found):
        for one in found[:at]:
            if _is_again(one, other, source, sentence):
                first, second = (
                    (start + it.start, start + max(it.end, it.unit_end)) for it in (one, other)
                )
                yield first, second
                return


def _is_plain(quantity: Quantity) -> bool:
    return quantity.kind is Kind.CARDINAL and quantity.low == quantity.high


def _is_again(one: Quantity, other: Quantity, source: str, sentence: str) -> bool:
    is_bare = "" in {one.unit.name, other.unit.name} and abs(one.low) >= _FEWEST
    is_unit = one.unit == other.unit or is_bare
    if one.low != other.low or not is_unit:
        return False
    between = sentence[one.end : other.start]
    border = list(_BORDER.finditer(between))
    if not border or _OF_KNOWN.search(sentence[: other.start]) or '"' in between or "“" in between:
        return False
    last = between[border[-1].end() :]
    is_result = re.match(r"(?:[a-z]+ly )?[a-z]{2,}ing\b", last) is not None
    counted = [_counted(sentence, each) for each in (one, other)]
    is_same_thing = counted[0] == counted[1] != ""
    if not is_result and not (is_same_thing and abs(one.low) >= _FEWEST):
        return False
    times = sum(each.low == one.low for each in chinese_quantities(source))
    return times == 1


def _counted(sentence: str, quantity: Quantity) -> str:
    """Return the word behind a figure, or its unit's."""
    end = max(quantity.end, quantity.unit_end)
    if quantity.unit_end > quantity.end:
        return quantity.unit.name
    behind = plain_words(sentence[end : end + 30])
    return behind[0] if behind else ""


_PLACE = rf"[A-Z][{LETTERS}’'-]+(?: [A-Z][{LETTERS}’'-]+)*"
_SET_IN_FRONT = compiled(
    rf"\A[“\"]?(?P<first>(?:In|At|On|From|Near) (?P<one>{_PLACE})),? "
    r"(?P<rest>.{3,160}?)\b(?P<again>(?:in|at|on|from|near) (?P=one))(?=[,.;]|\s*\Z| [a-z])"
)
_IN_ITS_PROVINCE = compiled(
    rf"\b(?P<first>in (?P<one>{_PLACE})), {_PLACE}, (?P<again>in (?P=one))\b"
)
_ALONG_WITH = compiled(
    rf"\b(?P<first>[A-Z][{LETTERS}’'-]+(?: [A-Z][{LETTERS}’'-]+)+)\b[^.;:]{{3,120}}"
    r"\b(?:along|together)"
    r" with (?:[A-Za-z]+ ){0,3}?(?P<again>(?P=first))\b"
)
_ITS_OWN_MATTER = compiled(
    r"\b(?P<first>(?P<one>[a-z]{4,}) [a-z]{4,}) (?P<again>(?:on|of|about|for|in) (?P=one))"
    r"(?=[,.;]|\s*\Z)|\b(?P<first_>(?P<a>[a-z]+)[- ](?P<b>[a-z]+) [a-z]+)"
    r" (?P<again_>(?:at|in|on) the (?P=a) (?P=b))\b"
)
_SAID_OF_BOTH = compiled(
    r"\b(?P<first>[a-z]{3,}(?:ed|es|s) (?P<one>(?:[a-z]+ ){1,4}[a-z]+)),? and "
    r"(?P<again>[a-z]{3,}(?:ed|es|s) (?P=one))(?=[,.;]|\s*\Z)"
    r"|\b(?P<first_>[a-z]{3,}ed (?:him|her|it|them|us)) and (?P<again_>(?P=first_))\b"
)
_ABBREVIATED = compiled(
    r"(?P<first>\((?P<one>[A-Z][A-Za-z]*[A-Z])\)),? (?P<again>(?:or |the )*(?P=one)(?=,))"
)
_COPULA_AGAIN = compiled(r"\b(?P<first>(?:is|was)), (?P<again>(?P=first)) (?=that\b|not\b|how\b)")
_PATTERNS = (
    _SET_IN_FRONT,
    _IN_ITS_PROVINCE,
    _ALONG_WITH,
    _ITS_OWN_MATTER,
    _SAID_OF_BOTH,
    _ABBREVIATED,
    _COPULA_AGAIN,
)


def places_again(text: str, start: int, end: int) -> Iterator[Pair]:
    """Yield a place, a name or an object that one sentence has again where it says nothing more."""
    for pattern in _PATTERNS:
        found = pattern.search(text[start:end])
        if found is None:
            continue
        ending = "" if found["first"] is not None else "_"
        one, other = found.span(f"first{ending}"), found.span(f"again{ending}")
        yield (start + one[0], start + one[1]), (start + other[0], start + other[1])


_QUOTED = compiled(r"[“\"](?P<words>[^“”\"]{6,300})[”\"]")
_SHORT_FORMS = {
    "i'm": "i am",
    "can't": "cannot",
    "won't": "will not",
    "let's": "let us",
}
_FEWEST_WORDS = 3


def quotations_again(text: str) -> Iterator[Pair]:
    """Yield a quotation of three words or more that stands in a text again."""
    seen: dict[tuple[str, ...], tuple[int, int]] = {}
    for found in _QUOTED.finditer(text):
        words = tuple(" ".join(map(_long_form, plain_words(found["words"]))).split())
        if len(words) < _FEWEST_WORDS:
            continue
        if words in seen:
            yield seen[words], found.span()
        seen.setdefault(words, found.span())


def _long_form(word: str) -> str:
    plain = word.replace("’", "'")
    if plain in _SHORT_FORMS:
        return _SHORT_FORMS[plain]
    for ending, full in (("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will")):
        if plain.endswith(ending):
            return plain.removesuffix(ending) + full
    return plain


_BEHIND = compiled(r"[,;:.!?)”\"]|\s*\Z| (?:and|but|because|after|before|as|with|at|to)\b")
_TIED = compiled(
    r"(?:,? (?:starting |beginning |as )?(?:on|in|at|from|near|by|since|along with"
    r"|together with)|,)? ?\Z"
)


def without(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return what to take out so that `text[start:end]`, said again, is gone with what ties it.

    `None` where the sentence needs it: another word hangs on it.
    """
    if _BEHIND.match(text, end) is None:
        return None
    tie = _TIED.search(text, 0, start)
    first = tie.start() if tie is not None else start
    return first, end
