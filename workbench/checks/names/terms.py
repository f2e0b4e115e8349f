"""Terms of the glossary: used where the source has them, and in the form that was agreed on."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.conversion.glossary import EntryKind, GlossaryEntry
from workbench.text.credits.agencies import Agencies, agencies_of
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.names.pinyin import letters
from workbench.text.names.records import records_of
from workbench.text.names.strangers import is_heard_in
from workbench.text.patterns import compiled
from workbench.text.spelling.english_forms import EnglishText

MISSING = Rule("term.missing", Family.TERM, Severity.WARNING, about_missing=True)
PROBABLY_MISSING = Rule("term.missing", Family.TERM, Severity.HINT, about_missing=True)
AVOID = Rule("term.avoid", Family.TERM, Severity.WARNING)

# Whether people are named has checks of its own.
_JUDGED = frozenset({EntryKind.WORD, EntryKind.PLACE, EntryKind.ORGANISATION})

_ALTERNATIVES = compiled(r"\s*[;/|(（)）]\s*")

# After a place: it may be part of a name that English writes otherwise, as 北京大学.
_LARGER_NAME = compiled(
    "[^，。、；：]{0,6}?(?:大[学學]|公司|[报報社台局院会會队隊]|[组組][织織]|[银銀]行|之音)"
)

_SILENT = frozenset({Role.BYLINE, Role.BOILERPLATE, Role.RELATED})

# Where a key stands in the source, and the records it belongs to, the strongest first.
Place = tuple[int, int, tuple[GlossaryEntry, ...]]


class Terms:
    """Finds terms of the source that the target lacks, and forms that are not to be used."""

    name = "terms"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding for each record, not for each place where it stands."""
        del style
        segment, article = checked.segment, checked.article
        if not article.terms or segment.role in _SILENT:
            return
        if not segment.target.strip() or is_chinese(segment.target):
            return
        matcher = records_of(article.terms).matcher(article.language)
        places = list(matcher.matches(segment.source))
        if places:
            yield from few(_missing(checked, places))
            yield from few(_avoided(checked, places))


def _missing(checked: Checked, places: Iterable[Place]) -> Iterator[Finding]:
    text = EnglishText(checked.segment.target)
    groups: dict[tuple[GlossaryEntry, ...], list[Span]] = {}
    source = checked.segment.source
    silent = [(each.start, each.end) for each in _agencies().find(source)]
    silent += [(each.start, each.end) for each in read_chinese_dates(source).clocks]
    for start, end, entries in places:
        is_silent = any(first <= start < last for first, last in silent)
        if not is_silent and not _is_in_larger_name(checked, entries, end):
            groups.setdefault(entries, []).append(Span(start, end))
    for entries, spans in groups.items():
        if all(entry.kind in _JUDGED and _lacks(text, entry, checked) for entry in entries):
            first = entries[0]
            rule = MISSING if first.kind is EntryKind.WORD else PROBABLY_MISSING
            chinese = spans[0].of(checked.segment.source)
            yield rule.found(checked, source=spans, chinese=chinese, english=first.english)


def _agencies() -> Agencies:
    """Return the usual agencies and papers: the words in their names are no terms."""
    return agencies_of(HouseStyle())


def _is_in_larger_name(checked: Checked, entries: tuple[GlossaryEntry, ...], end: int) -> bool:
    source = checked.segment.source
    if any(entry.kind is EntryKind.PLACE for entry in entries) and _LARGER_NAME.match(source, end):
        return True
    is_named = all(entry.kind is not EntryKind.WORD for entry in entries)
    return is_named and _OFFICE.match(fold(source), end) is not None


# After a place or a body: English often names the office alone, as Premier for 国务院总理.
_OFFICE = compiled(
    fold("总统|总理|主席|国务卿|部长|外长|防长|财长|议长|国会|参议|众议|大使|特使|发言人|官员|司令")
)


def _lacks(text: EnglishText, entry: GlossaryEntry, checked: Checked) -> bool:
    """Return whether no agreed form is in the target, nor what may stand for it."""
    forms = _forms(entry)
    is_short = checked.segment.role is Role.HEADLINE and entry.kind is not EntryKind.WORD
    if not forms or is_short:
        return False
    if any(text.has(form) for form in forms):
        return False
    if any(_stands(form, checked.segment.target) for form in entry.avoid):
        return False  # said by the finding about the form used
    return entry.kind is not EntryKind.ORGANISATION or not any(map(text.has_part, forms))


def _forms(entry: GlossaryEntry) -> list[str]:
    both = (entry.english, entry.later)
    return [form for text in both for form in _ALTERNATIVES.split(text.strip()) if form]


def _stands(form: str, target: str) -> bool:
    return _pattern(form).search(target) is not None


def _pattern(form: str) -> re.Pattern[str]:
    """Return what finds a form as whole words; one in lower case in any case."""
    flags = re.IGNORECASE if form.islower() else 0
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", flags)


def _avoided(checked: Checked, places: Iterable[Place]) -> Iterator[Finding]:
    target = checked.segment.target
    found: dict[GlossaryEntry, Span] = {}
    for start, end, entries in places:
        for entry in entries:
            if entry.avoid and (entry.kind in _JUDGED or entry.kind is EntryKind.PERSON):
                found.setdefault(entry, Span(start, end))
    wanted = [form for _, _, entries in places for entry in entries for form in _forms(entry)]
    for entry, span in found.items():
        for match in _uses(target, entry, wanted):
            if entry.kind is EntryKind.PERSON and _is_somebody_else(checked, span, match[0]):
                continue
            english = _instead(entry, match[0])
            yield AVOID.found(
                checked,
                Span(*match.span()),
                source=(span,),
                fix=Fix(match.start(), match.end(), english) if english else None,
                word=match[0],
                chinese=span.of(checked.segment.source),
                english=english,
            )


def _is_somebody_else(checked: Checked, place: Span, name: str) -> bool:
    """Return whether another name of the source sounds like one that `place` may not be given."""
    source = checked.segment.source
    rest = f"{source[: place.start]} {source[place.end :]}"
    return any(is_heard_in(letters(word), rest) for word in name.split())


def _uses(target: str, entry: GlossaryEntry, wanted: Iterable[str]) -> Iterator[re.Match[str]]:
    """Yield where a form to avoid stands, and not as a part of one that is wanted."""
    for form in entry.avoid:
        if not form.strip():
            continue
        around = [each for each in wanted if form.lower() in each.lower() and each != form]
        spared = [m.span() for each in around for m in _pattern(each).finditer(target)]
        for match in _pattern(form).finditer(target):
            if not any(start <= match.start() < end for start, end in spared[:50]):
                yield match


def _instead(entry: GlossaryEntry, word: str) -> str:
    """Return the agreed form, with a capital where the word it replaces has one.

    In place of a single word of a person's name stands the name they are called by later on.
    """
    if entry.kind is EntryKind.PERSON and entry.later and " " not in word:
        return entry.later
    first = next(iter(_forms(entry)), "")
    return first[:1].upper() + first[1:] if word[:1].isupper() else first


CHECKS: tuple[SegmentCheck, ...] = (Terms(),)
