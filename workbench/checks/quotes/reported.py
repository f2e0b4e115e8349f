"""Direct speech that the target reports: 他说：“我不会参选。” as "He said he would not stand".

Who is quoted with a plain verb may be reported with one, if the whole of it is told in the third
person and a tense further back. What was written, shouted, sighed or asked has its own words.
"""

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.senses import telling_senses
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.quotations.quotations import Quotation, read_english

_PLAINLY = fold("(?<![着声气写吼喊])(?:说|表示|称|指|指出|回答|回应|告诉[^,:。]{1,6}|说道)")
_SAID_BEFORE = compiled(rf"{_PLAINLY}[,:]$")
_SAID_AFTER = compiled(rf'^,?[^,。!?;:"]{{1,16}}?{_PLAINLY}(?:[。,;]|$)')
_ASKED = compiled(fold("[?!]"))
_REACH = 24

_REPORTS = compiled(r"\b(?:said|told|retorted|replied|answered|responded)\b")
_BACK = compiled(r"\b(?:would|had|was|were|could|did|might|should)\b|\bdidn['’]t\b")
_DIRECT = compiled(
    r"(?<![\w’'.-])(?:I|I['’](?:m|ve|ll|d)|[Ww]e|me|my|us|our|[Yy]ou|[Yy]our)(?![\w’'-]|\.[A-Z])|[?!]"
    r"|\b(?:is|are|am|will|has|can|does|do|don|won|isn|aren|doesn|let)\b"
)

# Words of a target for a character of speech below which not all of it is reported, and the share
# of the words that it has to render.
_LEAST, _RENDERED = 0.5, 0.5

# Words outside the marks for a word inside of them, where more is reported than quoted.
_TOLD = 2


def is_reported(source: str, target: str, speech: Quotation) -> bool:
    """Return whether a target reports the whole of a speech, with some words of it in marks."""
    before = fold(source[max(0, speech.start - _REACH) : speech.start]).rstrip()
    after = fold(source[speech.end : speech.end + _REACH])
    is_plain = _SAID_BEFORE.search(before) or _SAID_AFTER.match(after)
    if not is_plain or _ASKED.search(fold(source[speech.start : speech.end])):
        return False
    told, quoted = _parts(target)
    if _DIRECT.search(told) or len(f"{told} {quoted}".split()) < _LEAST * speech.size:
        return False
    if len(told.split()) < _TOLD * len(quoted.split()):
        return False
    words = [
        each
        for each in telling_senses(source)
        if speech.start < each.start
        and each.end < speech.end
        and not _LITTLE.search(fold(source[each.start : each.end]))
    ]
    sentences = (each for each in _SENTENCES.split(told) if _REPORTS.search(each))
    reports = " ".join(each for each in sentences if _BACK.search(each))
    there = all_stems_in(f"{reports} {quoted}") if reports else frozenset[str]()
    said = [each for each in words if not each.says.isdisjoint(there)]
    clauses = {_clause(source, each.start) for each in words}
    is_whole = clauses == {_clause(source, each.start) for each in said}
    return bool(said) and is_whole and len(said) >= _RENDERED * len(words)


def _clause(source: str, place: int) -> int:
    """Return where the clause begins that a place is in."""
    return max((each.end() for each in _PAUSES.finditer(source, 0, place)), default=0)


_PAUSES = compiled("[，。；：！？,;:!?]")


_SENTENCES = compiled(r"(?<=[.;])\s+")
# Denials, numbers and the like have many words in English.
_LITTLE = compiled(fold("[不没无未第一二三四五六七八九十百千万]"))


def _parts(target: str) -> tuple[str, str]:
    """Return what stands outside a target's marks, and what stands within."""
    kept, quoted, last = [], [], 0
    for each in read_english(target).outermost:
        kept.append(target[last : each.start])
        quoted.append(target[each.start : each.end])
        last = each.end
    return " ".join((*kept, target[last:])), " ".join(quoted)
