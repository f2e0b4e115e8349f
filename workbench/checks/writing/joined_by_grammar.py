"""Hyphens that a word before its noun needs, or has too many of, by what stands around it.

`a five kilometer long tunnel`, `25-years-old`, `the government funded project has`, `twenty one`,
`anti corruption`, `was set-up`.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import PERHAPS, REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese, opaque
from workbench.text.grammar.classes import classes
from workbench.text.grammar.letters import small_words
from workbench.text.grammar.reading import ReadSentence, read_sentences
from workbench.text.lexicons.grammar_words import grammar_words
from workbench.text.patterns import compiled, compiled_from

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_COUNT = (
    rf"(?:\d[\d,.]*|(?:{_TENS})(?:-(?:{_ONES}))?|{_ONES}|ten|eleven|twelve|[a-z]{{3,5}}teen"
    r"|several|half)"
)


def _units() -> str:
    return "|".join(sorted(grammar_words().unit))


def _measures() -> str:
    return "|".join(sorted(grammar_words().measure))


# A measure with its adjective, which is `25 years old` or, before its noun, `a 25-year-old`.
_MEASURED = compiled_from(
    lambda: (
        rf"(?<![\w.,$-])(?P<count>{_COUNT})(?P<one>[ -])(?P<unit>(?:{_units()}))(?P<plural>s?)"
        rf"(?P<two>[ -])(?P<adjective>{_measures()})\b(?!-)(?P<next> [a-z]+)?"
    )
)
# A measure before a noun, behind an article: `a three day visit`.
_BEFORE_NOUN = compiled_from(
    lambda: (
        rf"\b(?P<article>[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?P<count>{_COUNT})(?P<gap> )"
        rf"(?P<unit>{_units()}) (?P<noun>[a-z]+)"
    )
)
_ONE = frozenset({"1", "one", "half"})
# Behind a count and its unit, without a noun: `cost 20-yuan.`
_AFTER_COUNT = compiled(
    r"(?<![\w.,$-])(?P<count>\d[\d,.]*|[a-z]+)(?P<hyphen>-)(?P<unit>[a-z]+)"
    r"(?=[.,;:!?]|\Z| (?:and|or|but|for|in|on|at|per|from|to|by|with|after|before|ago|later)\b)"
)
_COUNTED = compiled(rf"{_COUNT}")
_MONEY = frozenset({"yuan", "dollars", "percent", "euros", "pounds", "people"})

_NUMBER = compiled(
    rf"(?<![\w-])(?P<tens>(?i:{_TENS}))(?P<gap> )(?=(?:{_ONES})\b(?! (?:hundred|of)\b))"
)
# `three-hundred people`; before a unit it has its hyphens: `a two-hundred-year lease`.
_GREAT_NUMBER = compiled(
    rf"(?<![\w-])(?P<before>(?:an?|the) )?(?P<ones>(?i:{_ONES}))(?P<hyphen>-)"
    r"(?P<great>hundred|thousand|million|billion)\b(?!-)"
)
_PREFIX = compiled_from(
    lambda: (
        rf"(?<![\w'’-])(?P<prefix>(?i:{'|'.join(sorted(grammar_words().prefix))}))(?P<gap> )"
        r"(?P<word>[a-z]{4,})\b"
    )
)
_MID = compiled(
    r"(?<![\w'’-])(?:(?:[Ii]n|[Bb]y|[Ss]ince|until|from|the) )(?P<word>mid)(?P<gap> )"
    r"(?=(?:1[89]|20)\d\d|[JFMASOND][a-z]+(?:uary|ch|il|ay|ne|ly|st|ber)\b)"
)
_POST = compiled(
    r"(?<![\w'’-])(?P<word>post)(?P<gap> )"
    r"(?=(?:war|election|pandemic|reform|match|independence|coup)\b)"
)
_IN_LAW = compiled(
    r"\b(?:(?i:father|mother|son|daughter|brother|sister)s?[ -]in[ -]law(?<!-in-law)"
    r"|(?i:runners? up)(?= (?:was|were|in|at|to|for|from|received|and|is)\b|[.,;]))"
)
_IDIOMS = frozenset(
    {"pro bono", "pro rata", "pro forma", "ex officio", "ex gratia", "per se", "ex parte"}
)

# Verbs with a particle, which only their nouns join: `was set-up`, `to log-in`.
_VERB = compiled(
    r"\b(?:was|were|been|is|are|be|to|will|would|can|could|has|have|had|must|should) (?P<verb>"
    r"(?:set|buil[dt]|carr(?:y|ied)|tak(?:e|en)|cut|br(?:eak|oken)|shut|start(?:ed)?|back(?:ed)?"
    r"|pick(?:ed)?|clean(?:ed)?|log|sign(?:ed)?|check(?:ed)?|follow(?:ed)?|turn(?:ed)?|handed"
    r"|call(?:ed)?|drop(?:ped)?|laid|lay|phased?|roll(?:ed)?|step(?:ped)?|speed|put|pull(?:ed)?"
    r"|wiped?|w[ao]ken?|spun|sold|gave|given|made|split|ruled?|knock(?:ed)?|crack(?:ed)?|locked)"
    r"(?P<hyphen>-)(?:up|out|off|down|over|in|on|back|away)\b)(?!-)(?! [a-z]+ (?:of|to)\b)"
)


class JoinedByGrammar:
    """Finds hyphens lost or too many in measures, compounds, prefixes, numbers and verbs."""

    name = "joined_by_grammar"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each as it should be written."""
        del style
        target = checked.segment.target
        if is_chinese(target):
            return
        found = chain.from_iterable(judge(checked) for judge in _JUDGES)
        yield from few(each for each in found if each.target[0].start not in opaque(target))


def _told(checked: Checked, place: tuple[int, int], right: str, *, is_sure: bool = True) -> Finding:
    written = checked.segment.target[slice(*place)]
    rule = REPEATED if is_sure else PERHAPS
    return rule.found(checked, Span(*place), fix=Fix(*place, right), marks=written, once=right)


def _measured(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    has_measure = any(each in target for each in grammar_words().measure)
    for found in _MEASURED.finditer(target) if has_measure else ():
        count, unit, adjective = found["count"], found["unit"], found["adjective"]
        noun = (found["next"] or "").strip()
        joints = found["one"] + found["two"]
        is_before = bool(noun) and _is_noun(noun) and not found["plural"]
        if found["plural"] and "-" in joints:
            right = f"{count} {unit}s {adjective}"
        elif (is_before and joints != "--" and count.lower() not in _ONE) or (
            joints in {"- ", " -"}
            and not found["plural"]
            and adjective == "old"
            and count != "half"
        ):
            right = f"{count}-{unit}-{adjective}"
        else:
            continue
        place = found.start(), found.end("adjective")
        if target[slice(*place)] != right:
            yield _told(checked, place, right)
    for found in _BEFORE_NOUN.finditer(target):
        count, noun = found["count"], found["noun"]
        if count.lower() not in _ONE and _is_noun(noun) and noun not in grammar_words().measure:
            place = found.start("count"), found.end("unit")
            yield _told(checked, place, f"{count}-{found['unit']}")


def _is_noun(word: str) -> bool:
    found = classes(word)
    return ("n" in found.plain or bool(found.plural)) and word not in _NO_NOUNS


_NO_NOUNS = frozenset(
    {"in", "at", "on", "as", "and", "or", "a", "an", "now", "when", "out", "up", "over", "by", "to"}
)


def _counted(checked: Checked) -> Iterator[Finding]:
    for found in _AFTER_COUNT.finditer(checked.segment.target):
        unit = found["unit"]
        is_unit = unit in _MONEY or unit.removesuffix("s") in grammar_words().unit
        if is_unit and unit not in grammar_words().unit and _COUNTED.fullmatch(found["count"]):
            yield _told(checked, found.span(), f"{found['count']} {unit}")


def _gaps(checked: Checked) -> Iterator[Finding]:
    """Yield prefixes that stand alone, and numbers of two words."""
    target = checked.segment.target
    lower = target.lower()
    for found in _NUMBER.finditer(target) if "ty " in lower else ():
        end = target.find(" ", found.end())
        place = found.start(), len(target) if end < 0 else end
        word = target[found.end() : place[1]].rstrip(".,;:!?")
        place = found.start(), found.end() + len(word)
        yield _told(checked, place, f"{found['tens']}-{word}")
    for found in _GREAT_NUMBER.finditer(target) if "-" in target else ():
        if found["before"] is None:
            yield _told(checked, found.span(), f"{found['ones']} {found['great']}")
    if any(f"{each} " in lower for each in grammar_words().prefix):
        for found in _PREFIX.finditer(target):
            is_word = any(classes(found["word"])[:4]) and found["word"] not in small_words()
            # "CO stands for", "meant to counter risks"
            is_word = is_word and not found["prefix"].isupper()
            is_word = is_word and not target.endswith(" to ", 0, found.start())
            if f"{found['prefix']} {found['word']}".lower() not in _IDIOMS and is_word:
                yield _told(checked, found.span(), f"{found['prefix']}-{found['word']}")
    for found in _IN_LAW.finditer(target) if " in law" in target or "unner" in target else ():
        yield _told(checked, found.span(), found[0].replace(" ", "-"))
    for pattern in (_MID, _POST) if "mid " in target or "post " in target else ():
        for found in pattern.finditer(target):
            place = found.start("word"), found.end()
            end = target.find(" ", found.end())
            end = len(target) if end < 0 else end
            word = target[found.end() : end].rstrip(".,;:!?")
            yield _told(checked, (place[0], found.end() + len(word)), f"{found['word']}-{word}")


def _verbs(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    if "-" not in target:
        return
    for found in _VERB.finditer(target):
        if not _is_noun(target[found.end() :].strip().partition(" ")[0]):
            yield _told(checked, found.span("verb"), found["verb"].replace("-", " "))


_LINKED = compiled(r"(?:d|(?<=\A))(?P<noun>[nN])(?P<form>[xl])(?=[jn]*[nm]+r?(?:[aze]|x[dgp#NT]))")
_RUN = compiled(r"d(?P<noun>[nN])n(?=[nm][.,fa])")


def _compounds(checked: Checked) -> Iterator[Finding]:
    words = grammar_words()
    for sentence in read_sentences(checked.segment.target):
        for at in range(len(sentence.pieces) - 1):
            one, other = sentence.pieces[at : at + 2]
            pair = f"{one.word}-{other.word}"
            is_modifier = pair in words.modifier and sentence.letters[at + 2 : at + 3] in {"n", "m"}
            if is_modifier and _is_before_noun(sentence, at):
                yield _told(checked, (one.start, other.end), _hyphened(checked, sentence, at))
        for found in _RUN.finditer(sentence.letters):
            at = found.start("noun")
            if sentence.pieces[at + 1].word == "run":
                place = (sentence.pieces[at].start, sentence.pieces[at + 1].end)
                yield _told(checked, place, _hyphened(checked, sentence, at))
        for found in _LINKED.finditer(sentence.letters):
            at = found.start("noun")
            if sentence.pieces[at + 1].word in words.linked and at + 2 < len(sentence.pieces):
                yield _told(
                    checked,
                    (sentence.pieces[at].start, sentence.pieces[at + 1].end),
                    _hyphened(checked, sentence, at),
                )


def _is_before_noun(sentence: ReadSentence, at: int) -> bool:
    """Return whether what stands before lets two words belong to the noun behind them."""
    before = sentence.letters[at - 1] if at else "."
    return before in "dgfc.," or (before in "xezvk" and sentence.letters[at] != "r")


def _hyphened(checked: Checked, sentence: ReadSentence, at: int) -> str:
    one, other = sentence.pieces[at : at + 2]
    target = checked.segment.target
    return f"{target[one.start : one.end]}-{target[other.start : other.end]}"


_Judge = Callable[[Checked], Iterator[Finding]]
_JUDGES: tuple[_Judge, ...] = (_measured, _counted, _gaps, _verbs, _compounds)

CHECKS: tuple[SegmentCheck, ...] = (JoinedByGrammar(),)
