"""Records of names and terms, with what is looked up in them kept ready."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.text.conversion.glossary import SHORTEST_KEY, KeyMatcher
from workbench.text.folding import fold
from workbench.text.names.pinyin import letters

_CREDITED = frozenset({EntryKind.PERSON, EntryKind.ORGANISATION})


class Records(tuple[GlossaryEntry, ...]):  # noqa: SLOT001 - the indexes are kept in it
    """Records, the strongest first, that make each index when it is first asked for.

    Equal to the plain tuple of the same entries; indexes are shared by all that have the object.
    """

    def credited(self, name: str) -> GlossaryEntry | None:
        """Return the record of a person or organisation by a Chinese name in any variant.

        The last of several is taken.
        """
        return self._credited.get(fold(name))

    @cached_property
    def full_names(self) -> frozenset[str]:
        """English names of several words, as they stand and turned round, letters only."""
        names = [entry.english for entry in self if " " in entry.english]
        turned = [" ".join(name.split(" ", 1)[::-1]) for name in names]
        return frozenset(map(letters, (*names, *turned)))

    @cached_property
    def words_by_last(self) -> Mapping[str, frozenset[str]]:
        """The words of the English names that end in a word."""
        found: dict[str, frozenset[str]] = {}
        for words in (entry.english.split() for entry in self if entry.english):
            found[words[-1]] = found.get(words[-1], frozenset()).union(words)
        return found

    def matcher(self, variant: Variant) -> KeyMatcher:
        """Return what finds the keys of all records in a text of a variant."""
        if variant not in self._matchers:
            self._matchers[variant] = KeyMatcher(_by_key(self, variant))
        return self._matchers[variant]

    def people(self, variant: Variant) -> KeyMatcher:
        """Return what finds people whose English is known, each key with its last record."""
        if variant not in self._people:
            named = [each for each in self if each.kind is EntryKind.PERSON and each.english]
            found = {key: each[-1:] for key, each in _by_key(named, variant).items()}
            self._people[variant] = KeyMatcher(found)
        return self._people[variant]

    @cached_property
    def _credited(self) -> Mapping[str, GlossaryEntry]:
        return {
            fold(form): entry
            for entry in self
            if entry.english and entry.kind in _CREDITED
            for form in (entry.china, entry.taiwan, entry.hong_kong)
            if form
        }

    @cached_property
    def _matchers(self) -> dict[Variant, KeyMatcher]:
        return {}

    @cached_property
    def _people(self) -> dict[Variant, KeyMatcher]:
        return {}


def records_of(entries: Sequence[GlossaryEntry]) -> Records:
    """Return the entries as records: the very object where it is that already."""
    return entries if isinstance(entries, Records) else Records(entries)


def _by_key(
    entries: Sequence[GlossaryEntry], variant: Variant
) -> dict[str, tuple[GlossaryEntry, ...]]:
    """Return the entries of each folded key that is long enough to be told from other words."""
    found: dict[str, list[GlossaryEntry]] = {}
    for entry in entries:
        for key in dict.fromkeys(map(fold, entry.keys(variant))):
            if len(key) >= SHORTEST_KEY:
                found.setdefault(key, []).append(entry)
    return {key: tuple(each) for key, each in found.items()}
