"""Concepts read as rows of a glossary, which checks and conversion know, and rows as concepts.

`entry_from_concept(concept_from_entry(entry)) == entry` for every entry. A concept may say more
than a row can: then each row is one way to write it, and nothing is written back from rows.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from workbench.model.concept import (
    ENGLISH_ANYWHERE,
    Concept,
    Form,
    FormStatus,
    Register,
    Title,
)
from workbench.model.term import GlossaryEntry

# The languages whose forms stand in an entry's `china`, the first that has one counts.
CHINA = ("zh-CN", "zh-Hans", "zh-SG", "zh")
TAIWAN = ("zh-TW", "zh-Hant")
HONG_KONG = ("zh-HK", "zh-MO")

_ENGLISH = (ENGLISH_ANYWHERE, "en-US", "en-GB")
_USUAL = (Register.HOUSE, Register.GENERAL, Register.OFFICIAL)


@dataclass(frozen=True, slots=True)
class View:
    """Which forms an entry is made of.

    Of forms that hold on `day` (of all, without one); in English the region's own before others;
    of the registers the first in `registers` that has any form is what the main entry shows.
    """

    day: date | None = None
    english: str = ENGLISH_ANYWHERE
    registers: tuple[Register, ...] = _USUAL


ANY_DAY = View()


def concept_from_entry(entry: GlossaryEntry) -> Concept:
    """Return an entry as a concept; nothing of it is lost."""
    written = (("zh-CN", entry.china), ("zh-TW", entry.taiwan), ("zh-HK", entry.hong_kong))
    forms = [Form(language, text) for language, text in written if text]
    if entry.english:
        forms.append(Form(ENGLISH_ANYWHERE, entry.english))
    if entry.later:
        forms.append(Form(ENGLISH_ANYWHERE, entry.later, later=True))
    forms += [Form(ENGLISH_ANYWHERE, text, FormStatus.FORBIDDEN) for text in entry.avoid]
    return Concept(
        kind=entry.kind,
        forms=tuple(forms),
        note=entry.note,
        source=entry.authority,
        unless=entry.unless,
        titles=(Title(entry.title),) if entry.title else (),
    )


def is_row(concept: Concept) -> bool:
    """Return whether one row says all that a concept does, but for the order of its languages."""
    again = concept_from_entry(entry_from_concept(concept))
    bare = replace(again, forms=()) == replace(concept, forms=())
    return bare and Counter(again.forms) == Counter(concept.forms)


def entry_from_concept(concept: Concept, view: View = ANY_DAY) -> GlossaryEntry:
    """Return the entry of a concept's usual forms; without any Chinese one its forms are ""."""
    return next(iter(entries_from_concept(concept, view)))


def entries_from_concept(concept: Concept, view: View = ANY_DAY) -> tuple[GlossaryEntry, ...]:
    """Return one entry for each set of Chinese forms that go together, the usual one first.

    The forms of one register go together in their order: the second of the mainland with the second
    of Taiwan. Each set has the English of its register, or the usual English where it has none.
    There is always one entry.
    """
    allowed = [form for form in concept.forms if _is_allowed(form, view)]
    usual = [form for register in view.registers for form in allowed if form.register is register]
    entries = [
        _entry(concept, view, chinese, (_of(register, usual), usual))
        for register in view.registers
        for chinese in _sets(_of(register, usual))
    ]
    return tuple(dict.fromkeys(entries)) or (_entry(concept, view, ("", "", ""), (usual,)),)


def entries_from_concepts(
    concepts: Iterable[Concept], view: View = ANY_DAY
) -> Iterator[GlossaryEntry]:
    """Yield the entries of all concepts that have a Chinese form."""
    for concept in concepts:
        for entry in entries_from_concept(concept, view):
            if entry.china or entry.taiwan or entry.hong_kong:
                yield entry


def _is_allowed(form: Form, view: View) -> bool:
    holds = view.day is None or form.period.holds_on(view.day)
    return holds and form.status is not FormStatus.FORBIDDEN


def _of(register: Register, forms: Iterable[Form]) -> list[Form]:
    return [form for form in forms if form.register is register]


def _sets(forms: Iterable[Form]) -> Iterator[tuple[str, str, str]]:
    """Yield what goes together in China, Taiwan and Hong Kong; "" where a region has no more."""
    known = list(forms)
    regions = [_region(known, languages) for languages in (CHINA, TAIWAN, HONG_KONG)]
    yield from zip_longest(*regions, fillvalue="")


def _region(forms: list[Form], languages: tuple[str, ...]) -> list[str]:
    """Return a region's forms, those to be preferred first."""
    known = [form for each in languages for form in forms if form.language == each]
    return [form.text for form in sorted(known, key=_is_second_choice)]


def _entry(
    concept: Concept, view: View, chinese: tuple[str, str, str], choices: tuple[list[Form], ...]
) -> GlossaryEntry:
    """Return an entry with the English of the first of the choices that has any."""
    english = next(filter(None, (_english(each, view, later=False) for each in choices)), "")
    later = next(filter(None, (_english(each, view, later=True) for each in choices)), "")
    titles = [title.english for title in concept.titles if _title_holds(title, view)]
    guards = [guard for form in concept.forms if form.text in chinese for guard in form.unless]
    avoid = [form.text for form in concept.forms if form.is_english and _is_forbidden(form)]
    return GlossaryEntry(
        kind=concept.kind,
        china=chinese[0],
        taiwan=chinese[1],
        hong_kong=chinese[2],
        english=english or concept.romanisation,
        note=concept.note,
        unless=(*concept.unless, *dict.fromkeys(guards)),
        later=later,
        title=next(iter(titles), ""),
        avoid=tuple(avoid),
        authority=concept.source,
    )


def _english(forms: list[Form], view: View, *, later: bool) -> str:
    """Return the best English form for first or for later mentions, "" without any."""
    languages = (view.english, *_ENGLISH)

    def rank(form: Form) -> tuple[bool, int, int]:
        known = form.language in languages
        place = languages.index(form.language) if known else len(languages)
        return _is_second_choice(form), view.registers.index(form.register), place

    known = [form for form in forms if form.is_english and form.later is later]
    return min(known, key=rank).text if known else ""


def _is_second_choice(form: Form) -> bool:
    return form.status is not FormStatus.PREFERRED


def _is_forbidden(form: Form) -> bool:
    return form.status is FormStatus.FORBIDDEN


def _title_holds(title: Title, view: View) -> bool:
    return view.day is None or title.period.holds_on(view.day)
