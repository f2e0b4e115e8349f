"""What a source calls for in English, and the words a project has used: for completion."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from workbench.model.finding import Span
from workbench.model.language import Variant
from workbench.model.term import GlossaryEntry
from workbench.storage.reader import ProjectReader
from workbench.text.conversion.glossary import SHORTEST_KEY, Glossary, KeyMatcher
from workbench.text.folding import fold
from workbench.text.names.pinyin import pinyin_name
from workbench.text.patterns import compiled
from workbench.text.typing.completion import counted
from workbench.text.typing.placeables import Placeable, PlaceableKind, placeables

if TYPE_CHECKING:
    from workbench.text.names.people import Introduced

# Texts counted before a job looks up: a few milliseconds.
AT_A_TIME = 200

_ALTERNATIVES = compiled(r"\s*[;/|(（)）]\s*")
_PINYIN = frozenset({Variant.CHINA, Variant.SINGAPORE, Variant.SIMPLIFIED})
_SHOWN = frozenset({PlaceableKind.NAME, PlaceableKind.WORD})


class CalledFor:
    """Knows the English of the names and terms in a source; immutable but for what it builds."""

    def __init__(self, glossary: Glossary) -> None:
        """Take the records, the strongest first."""
        self._entries = tuple(entry for entry in glossary.strongest_first() if entry.english)
        self._matchers: dict[Variant, KeyMatcher] = {}

    def texts(self, source: str, language: Variant) -> tuple[str, ...]:
        """Return what the English of a source in this variant will hold, each once.

        First what stands in Latin letters in the source itself, then the forms on record, then
        people of the mainland in pinyin; names of other regions are never guessed:
        Wade-Giles and Cantonese spellings come from records only.
        """
        found = [each.text for each in placeables(source) if each.kind in _SHOWN]
        recorded = set[str]()
        for start, end, entries in self._matcher(language).matches(source):
            found += [form for entry in entries for form in _forms(entry)]
            recorded.add(source[start:end])
        if language in _PINYIN:
            people = (person.name for person in _introduced(source))
            found += [pinyin_name(name) for name in people if name not in recorded]
        return tuple(dict.fromkeys(filter(None, found)))

    def names(self, source: str, language: Variant) -> tuple[Placeable, ...]:
        """Return the names of a source with their places: as on record, else in pinyin.

        People of other regions than the mainland come from records only.
        """
        found = [
            (start, end, form)
            for start, end, entries in self._matcher(language).matches(source)
            for form in list(dict.fromkeys(form for each in entries for form in _forms(each)))[:1]
        ]
        if language in _PINYIN:
            found += [
                (person.start, person.end, pinyin_name(person.name))
                for person in _introduced(source)
                if not any(person.start < end and start < person.end for start, end, _ in found)
            ]
        return tuple(
            Placeable(PlaceableKind.NAME, Span(start, end), text)
            for start, end, text in found
            if text
        )

    def _matcher(self, language: Variant) -> KeyMatcher:
        if language not in self._matchers:
            self._matchers[language] = KeyMatcher(_rules(self._entries, language))
        return self._matchers[language]


def _rules(
    entries: Iterable[GlossaryEntry], language: Variant
) -> Mapping[str, tuple[GlossaryEntry, ...]]:
    rules: dict[str, list[GlossaryEntry]] = {}
    for entry in entries:
        for key in dict.fromkeys(map(fold, entry.keys(language))):
            if len(key) >= SHORTEST_KEY:
                rules.setdefault(key, []).append(entry)
    return {key: tuple(found) for key, found in rules.items()}


def _introduced(source: str) -> "Iterable[Introduced]":
    # The words of offices make its patterns, 10 ms that can wait until names are asked for.
    from workbench.text.names.people import introduced_people  # noqa: PLC0415 - on demand

    return introduced_people(source)


def _forms(entry: GlossaryEntry) -> Iterator[str]:
    for text in (entry.english, entry.later):
        yield from filter(None, _ALTERNATIVES.split(text.strip()))


def words_used(reader: ProjectReader, rest: Callable[[], None]) -> Counter[str]:
    """Return the words of all targets; `rest` is called every few milliseconds and may raise."""
    counts: Counter[str] = Counter()
    targets = reader.targets()
    while texts := list(islice(targets, AT_A_TIME)):
        counts.update(counted(texts))
        rest()
    return counts
