"""Bylines: everybody is named, in the right function, in pinyin or as the records say."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.checks.rule import Checked, GroupCheck, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.language import Variant
from workbench.model.segment import Credit, CreditFunction, Role
from workbench.text.credits.agencies import agencies_of
from workbench.text.credits.english_byline import (
    NamedAs,
    english_of,
    propose_byline,
    read_english_byline,
)
from workbench.text.folding import fold
from workbench.text.names.pinyin import given_readings, is_chinese_name, letters, readings
from workbench.text.names.records import records_of
from workbench.text.names.romanisation import is_name
from workbench.text.names.surnames import split_surname, surname_readings
from workbench.text.variant_detection import detect_variant

MISSING = Rule("byline.missing_name", Family.BYLINE, Severity.WARNING, about_missing=True)
EXTRA = Rule("byline.extra_name", Family.BYLINE, Severity.WARNING)
FUNCTION = Rule("byline.function", Family.BYLINE, Severity.WARNING)
FORMAT = Rule("byline.format", Family.BYLINE, Severity.HINT)
PINYIN = Rule("byline.pinyin", Family.BYLINE, Severity.WARNING)
CONSISTENCY = Rule("byline.consistency", Family.BYLINE, Severity.WARNING)

_OWN_SPELLING = {Variant.TAIWAN, Variant.HONG_KONG, Variant.TRADITIONAL}
_WRITERS = {CreditFunction.REPORTER, CreditFunction.CORRESPONDENT, CreditFunction.INTERN}
_CLOSE = 0.8

# In a byline that says who did what, in whatever words; its style is then a matter of taste.
_WORDED = re.compile(r":|(?i:\bby\b)|\b(?!and\b)[a-z]{2}")

# In characters: a longer target is no byline, however it came there.
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class _Compared:
    """A byline's credits beside the names of its target."""

    exact: tuple[tuple[Credit, NamedAs], ...]
    slips: tuple[tuple[Credit, NamedAs], ...]
    absent: tuple[Credit, ...]
    others: tuple[NamedAs, ...]


def _is_worked(checked: Checked) -> bool:
    segment = checked.segment
    is_byline = segment.role is Role.BYLINE and bool(segment.content.credits)
    return is_byline and 0 < len(segment.target.strip()) <= _LONGEST


def _is_free(checked: Checked) -> bool:
    """Return whether people may spell their names as they like: those of Taiwan and Hong Kong."""
    known = checked.article.language in _OWN_SPELLING
    return known or detect_variant(checked.segment.source) in _OWN_SPELLING


def _people(checked: Checked, style: HouseStyle) -> list[Credit]:
    """Return the credits of people, each name once."""
    agencies, records = agencies_of(style), records_of(checked.article.terms)
    found: dict[str, Credit] = {}
    for credit in checked.segment.content.credits:
        is_written = is_chinese_name(credit.name) or credit.name.isascii()
        is_known = is_written and "@" not in credit.name
        is_house = next(agencies.find(credit.name), None) is not None
        if (is_known or records.credited(credit.name)) and not is_house:
            found.setdefault(fold(credit.name), credit)
    return [each for each in found.values() if each.function is not CreditFunction.SOURCE]


def _accepted(credit: Credit, checked: Checked) -> set[str]:
    record = records_of(checked.article.terms).credited(credit.name)
    if record is not None:
        return {letters(record.english), *map(letters, filter(None, [record.later]))}
    if credit.name.isascii():
        return {letters(credit.name)}
    given_first = (" ".join(reversed(name.split(" ", 1))) for name in readings(credit.name))
    return {*map(letters, readings(credit.name)), *map(letters, given_first)}


def _compare(checked: Checked, style: HouseStyle) -> _Compared:
    agencies = agencies_of(style)
    named = read_english_byline(checked.segment.target)
    left = [each for each in named if not any(agencies.find(each.name))]
    exact, slips, absent = [], [], []
    for credit in _people(checked, style):
        accepted = _accepted(credit, checked)
        found = _best(credit, [each for each in left if letters(each.name) in accepted])
        if found is None:
            absent.append(credit)
        else:
            exact.append((credit, found))
            left = [each for each in left if letters(each.name) not in accepted]
    for credit in tuple(absent):
        close = next(
            (it for it in left if _is_close(credit, it.name, _accepted(credit, checked))), None
        )
        if close is not None:
            slips.append((credit, close))
            absent.remove(credit)
            left.remove(close)
    if not _is_free(checked):
        slips += _swapped(absent, left)
    return _Compared(tuple(exact), tuple(slips), tuple(absent), tuple(left))


def _swapped(absent: list[Credit], left: list[NamedAs]) -> list[tuple[Credit, NamedAs]]:
    """Pair what is missing with what is too much, where each is one; they leave their lists."""
    strange = [each for each in left if _is_pinyin(each.name)]
    if len(absent) != 1 or len(strange) != 1:
        return []
    left.remove(strange[0])
    return [(absent.pop(), strange[0])]


def _best(credit: Credit, found: Sequence[NamedAs]) -> NamedAs | None:
    same = (each for each in found if _fits(credit.function, each.function))
    return next(same, found[0] if found else None)


def _fits(wanted: CreditFunction, given: CreditFunction | None) -> bool:
    both = {wanted, given}
    return given is None or wanted is given or both <= _WRITERS


def _is_close(credit: Credit, name: str, accepted: Iterable[str]) -> bool:
    """Return whether a name is a slip of one accepted, or has its given name in full."""
    own = letters(name)[:60]
    if any(SequenceMatcher(None, own, other).ratio() >= _CLOSE for other in accepted):
        return True
    given = split_surname(credit.name)[1] if is_chinese_name(credit.name) else ""
    last = letters(name.rpartition(" ")[2])
    return len(given) > 1 and last in map(letters, given_readings(given))


class BylineKept:
    """Compares the people of a byline's target with its source's."""

    name = "byline"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names that are missing, added, misspelled or in another function."""
        if not _is_worked(checked):
            return
        compared = _compare(checked, style)
        free = _is_free(checked)
        found = [
            *_slips(checked, compared, style, free=free),
            *_absent(checked, compared, style, free=free),
            *_functions(checked, compared),
        ]
        yield from few(found)
        unlabelled = not _WORDED.search(checked.segment.target)
        if not found and not compared.others and not free and unlabelled:
            yield from _format(checked, style)


def _slips(
    checked: Checked, compared: _Compared, style: HouseStyle, *, free: bool
) -> Iterator[Finding]:
    records = records_of(checked.article.terms)
    in_pinyin = any(_is_pinyin(given.name) for _, given in compared.exact)
    torn = [(credit, given) for credit, given in compared.exact if _is_torn(credit, given)]
    for credit, given in (*compared.slips, *torn):
        own_spelling = free and not (in_pinyin and _is_plain(given.name))
        if own_spelling and records.credited(credit.name) is None:
            continue
        right = english_of(credit.name, records, style)
        fix = Fix(given.span.start, given.span.end, right)
        source = [Span(credit.start, credit.end)]
        details = {"words": credit.name, "given": given.name, "proposal": right}
        yield PINYIN.found(checked, given.span, source=source, fix=fix, **details)


def _is_plain(name: str) -> bool:
    """Return whether it is a surname and a given name in one word each, as in pinyin."""
    return "-" not in name and len(name.split()) == 2  # noqa: PLR2004 - surname, given name


def _is_torn(credit: Credit, given: NamedAs) -> bool:
    """Return whether a compound surname is cut: `Ou Yangbin`."""
    surname, rest = split_surname(credit.name)
    if len(surname) < 2 or not rest or not _is_plain(given.name):  # noqa: PLR2004 - compound ones
        return False
    wanted = {letters(reading) for reading in surname_readings(surname)}
    return bool(wanted) and wanted.isdisjoint(map(letters, given.name.split()))


def _absent(
    checked: Checked, compared: _Compared, style: HouseStyle, *, free: bool
) -> Iterator[Finding]:
    likely = [each for each in compared.others if _is_pinyin(each.name)]
    wrong = likely if not free else likely[len(compared.absent) :]
    spare = len(compared.others) - len(wrong)
    for credit in compared.absent[spare:] if spare else compared.absent:
        right = english_of(credit.name, checked.article.terms, style)
        source = [Span(credit.start, credit.end)]
        yield MISSING.found(checked, source=source, words=credit.name, proposal=right)
    credited = {fold(credit.name) for credit in checked.segment.content.credits}
    is_whole = len(credited) == len(_people(checked, style))
    for each in wrong if is_whole else ():
        yield EXTRA.found(checked, each.span, words=each.name)


def _is_pinyin(name: str) -> bool:
    words = name.replace("’", "'").split()
    return len(words) == 2 and all(map(is_name, words))  # noqa: PLR2004 - surname, given name


def _in_order(checked: Checked, compared: _Compared) -> list[tuple[Credit, NamedAs]]:
    """Pair people who spell themselves, where as many are left over as are missing."""
    wanted, given = compared.absent, compared.others
    functions = [each.function for each in given]
    if not _is_free(checked) or len(wanted) != len(given) or None in functions:
        return []
    left = Counter(functions)
    left.subtract(credit.function for credit in wanted)
    return list(zip(wanted, given, strict=True)) if any(left.values()) else []


def _functions(checked: Checked, compared: _Compared) -> Iterator[Finding]:
    pairs = (*compared.exact, *compared.slips, *_in_order(checked, compared))
    told: set[tuple[CreditFunction, CreditFunction]] = set()
    for credit, given in pairs:
        if given.function and (given.function, credit.function) in told:
            continue  # the other of two who exchanged their functions
        functions = [
            each.function
            for each in checked.segment.content.credits
            if fold(each.name) == fold(credit.name)
        ]
        if given.function and not any(_fits(each, given.function) for each in functions):
            told.add((credit.function, given.function))
            yield FUNCTION.found(
                checked,
                given.span,
                source=[Span(credit.start, credit.end)],
                words=given.name,
                wanted=credit.function.value.replace("_", " "),
                given=given.function.value.replace("_", " "),
            )


def _format(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    target = checked.segment.target
    proposal = propose_byline(checked.segment.content.credits, checked.article.terms, style)
    is_same = " ".join(target.split()).replace("’", "'") == proposal.replace("’", "'")
    if proposal and not is_same and not {"in", "from", "reporting"} & set(target.split()):
        fix = Fix(0, len(target), proposal)
        yield FORMAT.found(checked, Span(0, len(target)), fix=fix, proposal=proposal)


# Without apostrophes: `Chang'an` and `Changan` are one spelling.
_PLAIN = str.maketrans("", "", "'’")


class ContributorSpelling:
    """Finds one contributor whose name is spelled in two ways in the project."""

    name = "byline.consistency"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the names of the people credited, in one variant."""
        if _is_worked(checked):
            yield from (fold(credit.name) for credit in _people(checked, style))

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield every spelling that is not the commonest, the first where none is."""
        spelled = [(each, *found) for each in group if (found := _spelling(key, each, style))]
        if not spelled:
            return
        ranks = Counter(given.name for _, _, given in spelled)
        rights = {right for each, credit, _ in spelled if (right := _right(credit, each, style))}
        usual = max(ranks, key=lambda name: (ranks[name], name in rights))
        for checked, credit, given in spelled:
            if given.name.translate(_PLAIN) != usual.translate(_PLAIN):
                yield CONSISTENCY.found(
                    checked,
                    given.span,
                    source=[Span(credit.start, credit.end)],
                    fix=Fix(given.span.start, given.span.end, usual),
                    words=credit.name,
                    given=given.name,
                    usual=usual,
                )


def _right(credit: Credit, checked: Checked, style: HouseStyle) -> str:
    return english_of(credit.name, checked.article.terms, style)


def _spelling(key: str, checked: Checked, style: HouseStyle) -> tuple[Credit, NamedAs] | None:
    """Return how a target spells a person: surely, or as the only name that is left."""
    compared = _compare(checked, style)
    for credit, given in (*compared.exact, *(compared.slips if _is_free(checked) else ())):
        if fold(credit.name) == key:
            return credit, given
    lone = len(compared.absent) == len(compared.others) == 1
    if lone and _is_free(checked) and fold(compared.absent[0].name) == key:
        return compared.absent[0], compared.others[0]
    return None


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (BylineKept(), ContributorSpelling())
