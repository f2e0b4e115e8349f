"""Commas behind what opens a sentence, and around those whom somebody speaks to.

`Although the road was closed many drivers …`, `Founded in 1921 the school has …`, `In addition the
council …`, `To prevent floods the city will …`, `"Yes sir," he said`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.grammar_edits import inserted, told
from workbench.checks.writing.rules import PERHAPS, REPEATED
from workbench.model.finding import Finding, Fix
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.alternatives import longest_first
from workbench.text.english_tokens import is_chinese
from workbench.text.grammar.classes import classes, is_person
from workbench.text.grammar.phrases import BEGUN_PHRASE, FINITE, NOUN_PHRASE, PREPOSITIONAL
from workbench.text.grammar.reading import ReadSentence, read_sentences
from workbench.text.lexicons.grammar_words import grammar_words
from workbench.text.patterns import compiled, compiled_from

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.LIST_ITEM})

# Each to its end has the comma's place, and the clause with the sentence's own verb behind it.
_MAIN = rf"(?P<place>)(?P<main>(?:{BEGUN_PHRASE}|N+){PREPOSITIONAL}*r*(?P<verb>{FINITE}|(?<=p)x))"
# Where no other verb follows, a form in -ed is the sentence's own.
_ONLY_MAIN = (
    rf"(?P<place>)(?P<main>(?:{BEGUN_PHRASE}|N+){PREPOSITIONAL}*r*(?P<verb>[aezkx]))"
    "[^,;:?~azek]*[.]"
)
_CLAUSE = compiled(
    rf"s{NOUN_PHRASE}{PREPOSITIONAL}*r*(?P<own>[azex]|(?<=[mp])v)(?P<rest>[^,;:q~?-]*?){_MAIN}[^,;:q?~-]*[.]"
)
_PARTICIPLE = compiled(rf"[xl]r?{PREPOSITIONAL}+{_ONLY_MAIN}")
_DOING = compiled(
    rf"(?:[ijn]|bl)(?:{NOUN_PHRASE}?{PREPOSITIONAL}+|(?<=bl){NOUN_PHRASE})"
    rf"(?<=[nmNt#]){_ONLY_MAIN}"
)
_AFTER_DOING = compiled(rf"s[nij]{NOUN_PHRASE}?{PREPOSITIONAL}*(?<=[nmNt#o]){_ONLY_MAIN}")
_DESPITE = compiled(rf"f{NOUN_PHRASE}{PREPOSITIONAL}*(?<=[nmNt#o]){_MAIN}[^,;:?~]*[.]")
_PURPOSE = compiled(rf"Tv{NOUN_PHRASE}?{PREPOSITIONAL}*(?<=[nmNt#o]){_ONLY_MAIN}")
_SOURCE = compiled(rf"kT{NOUN_PHRASE}{PREPOSITIONAL}*{_MAIN}[^;:?~]*[.]")

_OPENS_CLAUSE = frozenset(
    {"although", "though", "because", "if", "when", "while", "after", "before", "since", "once"}
    | {"unless", "as", "until", "whereas"}
)
_BE = frozenset({"is", "was", "are", "were", "would"})


class Openers:
    """Finds a lost comma behind the clause, phrase or word that a sentence opens with."""

    name = "openers"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the comma that should stand there."""
        del style
        target = checked.segment.target
        if checked.segment.role not in _PROSE or is_chinese(target):
            return
        yield from few(chain(_phrases(checked), _clauses(checked)))
        if '"' in target or "“" in target:
            yield from few(_spoken_to(checked))


# A phrase that is no part of what follows: `In addition the council`.
_PHRASE = compiled_from(
    lambda: (
        rf"(?:\A|(?<=[.!?] ))(?i:{longest_first(grammar_words().opening)})(?P<gap>)"
        r"(?= (?:the|a|an|he|she|it|they|we|I|his|her|its|their|our|this|these|those|there|some"
        r"|many|most|several|no|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:['’]s)? [a-z]"
        r"|[a-z]{3,}s (?:are|were|have|will|can|rose|fell|grew|dropped|increased))\b)"
    )
)


def _phrases(checked: Checked) -> Iterator[Finding]:
    for found in _PHRASE.finditer(checked.segment.target):
        place = found.start("gap")
        yield told(checked, Fix(place, place, ","))


def _clauses(checked: Checked) -> Iterator[Finding]:
    for sentence in read_sentences(checked.segment.target):
        if "." in sentence.letters[:-1]:
            continue  # an abbreviation
        for pattern, is_one in _JUDGES.get(sentence.letters[:1], ()):
            found = pattern.fullmatch(sentence.letters)
            if found is not None and is_one(sentence, found):
                before = sentence.pieces[found.start("place") - 1]
                yield told(checked, inserted(before), PERHAPS)
                break


# In words: behind a shorter clause many editors set no comma.
_SHORT, _SHORT_BEFORE_PRONOUN = 3, 5


def _is_clause(sentence: ReadSentence, found: re.Match[str]) -> bool:
    """Return whether the main clause surely begins there, and no object of the first verb's."""
    first, own = sentence.pieces[0].word, sentence.pieces[found.start("own")].word
    place = found.start("place")
    least = _SHORT_BEFORE_PRONOUN if sentence.letters[place] == "p" else _SHORT
    if first not in _OPENS_CLAUSE or place <= least or sentence.letters[place - 1] in "dfgTcsw":
        return False
    # "As the storm neared the city schools closed": the city is either's.
    is_compound = len(re.findall("[nmN]", found["main"])) > 1 and not found["rest"]
    is_object = is_compound and found["own"] != "a" and "u" not in classes(own).past
    return not is_object


def _is_participle(sentence: ReadSentence, found: re.Match[str]) -> bool:
    del found
    return sentence.pieces[0].word.endswith(("ed", "en", "ilt", "und", "eld", "orn", "ung"))


def _is_doing(sentence: ReadSentence, found: re.Match[str]) -> bool:
    """Tell `Walking home from school the boy found` from `Rising seas off the coast have`."""
    word = sentence.pieces[0].word
    verb = sentence.pieces[found.start("verb")].word
    return bool(classes(word).ing) and word.endswith("ing") and verb not in _BE


def _is_after_doing(sentence: ReadSentence, found: re.Match[str]) -> bool:
    del found
    word = sentence.pieces[1].word
    return word.endswith("ing") and bool(classes(word).ing) and sentence.pieces[0].word in _WITH_ING


_WITH_ING = frozenset({"after", "before", "since", "while", "when"})


def _is_despite(sentence: ReadSentence, found: re.Match[str]) -> bool:
    is_one = sentence.pieces[0].word in {"despite", "unlike", "besides"}
    return is_one and sentence.letters[found.start("place") - 1] not in "dfgTcsw"


def _is_purpose(sentence: ReadSentence, found: re.Match[str]) -> bool:
    return sentence.pieces[found.start("verb")].word not in _BE


def _is_source(sentence: ReadSentence, found: re.Match[str]) -> bool:
    place = found.start("place")
    return sentence.pieces[0].word == "according" and sentence.letters[place] in "dgp"


_Judge = Callable[[ReadSentence, re.Match[str]], bool]
# By the letter of the first word.
_JUDGES: dict[str, tuple[tuple[re.Pattern[str], _Judge], ...]] = {
    "s": ((_CLAUSE, _is_clause), (_AFTER_DOING, _is_after_doing)),
    "f": ((_DESPITE, _is_despite),),
    **dict.fromkeys("xl", ((_PARTICIPLE, _is_participle),)),
    **dict.fromkeys("ijnb", ((_DOING, _is_doing),)),
    "T": ((_PURPOSE, _is_purpose),),
    "k": ((_SOURCE, _is_source),),
}

# Answers, and those who are spoken to, at the beginning and the end of speech.
_ANSWER = compiled(
    r"(?:\A|(?<=[\s(]))[\"“](?:Yes|No|Well|Oh|Sure|Okay|OK|Sorry|Please)(?P<gap>)"
    r"(?= (?:I|we|he|she|they|it|you|sir|madam|ma['’]am|Your Honou?r|that['’]s|there|Mr|Ms|Mrs|Dr"
    r"|it['’]s|I['’]m|I['’]ve|we['’]re|we['’]ve)\b(?! who))"
)
_CALLED = (
    "sir|madam|ma['’]am|doctor|officer|teacher|professor|captain|coach|grandma|grandpa|mom|mum|dad"
    "|everyone|everybody|my friends?|dear friends|my dear|ladies and gentlemen|Your Honou?r"
    r"|(?:Mr|Mrs|Ms|Dr)\.? [A-Z][a-z]+|President [A-Z][a-z]+"
)
_THANKED = compiled(
    r"[\"“](?:[^\"“”]{1,80}[.!?] )?(?:Thank you|Thanks|Goodbye|Good (?:morning|evening|afternoon)"
    r"|Hello|Congratulations|Excuse me|Happy New Year|I['’]m sorry|Welcome|Come in|Sit down"
    rf"|Wake up|Help me|Please [a-z ]{{2,30}})(?P<gap>)(?= (?:{_CALLED})[,.!?]?(?:[\"”]|[.!?] ))"
)
_CALLED_KNOWN = compiled(rf"{_CALLED}")
_KIN = compiled(
    r"(?:\A|(?<=[\s(]))[\"“](?:Mom|Dad|Mum|Mama|Papa|Grandma|Grandpa|Doctor|Sir|Madam|Teacher"
    r"|Ladies and gentlemen|Dear friends|My friends)(?P<gap>)"
    r"(?= (?:I|we|you|please|don['’]t|I['’]m|I['’]ve|why|where|what|it['’]s|let['’]s|welcome)\b)"
)


# Somebody who is thanked without an article: nobody says so but to them.
_ANYONE = compiled(
    r"[\"“](?:[^\"“”]{1,80}[.!?] )?(?:Thank you|Thanks|Goodbye|Hello|Congratulations|Well done)"
    r"(?P<gap>)(?= (?P<who>[a-z]{3,})[,.!?]?[\"”])"
)


def _spoken_to(checked: Checked) -> Iterator[Finding]:
    for found in _ANYONE.finditer(checked.segment.target):
        who, place = found["who"], found.start("gap")
        if is_person(who) and not _CALLED_KNOWN.fullmatch(who):
            yield told(checked, Fix(place, place, ","), REPEATED)
    for pattern in (_ANSWER, _THANKED, _KIN):
        for found in pattern.finditer(checked.segment.target):
            place = found.start("gap")
            yield told(checked, Fix(place, place, ","), REPEATED)


CHECKS: tuple[SegmentCheck, ...] = (Openers(),)
