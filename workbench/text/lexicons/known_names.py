"""People, places and bodies of the news by their Chinese and English names."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from workbench.text.lexicons.tables import chosen, phrases, read_table
from workbench.text.lexicons.user import lexicon

PEOPLE_FILE = "known_people.tsv"
PLACES_FILE = "known_places.tsv"
ORGANISATIONS_FILE = "known_organisations.tsv"
COUNTRIES_FILE = "countries.tsv"
CEDICT_FILE = "names.tsv"
CITIES_FILE = "cities.tsv"


class NameKind(StrEnum):
    """What bears a name."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class KnownName:
    """Who or what is meant, and how both languages say it.

    `english` has the usual form first; `adjectives` say a country, as `Dutch`; `near` are English
    names that may stand for it, as capitals for governments, and places it lies in; `sign` are
    single characters that stand for it beside others of their kind. `is_firm` names are of the
    program's own tables: their Chinese forms are hardly ever other words.
    """

    kind: NameKind
    english: tuple[str, ...]
    chinese: tuple[str, ...]
    adjectives: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    sign: tuple[str, ...] = ()
    surname: str = ""
    is_firm: bool = True


def read_people(text: str, name: str = PEOPLE_FILE) -> tuple[KnownName, ...]:
    """Return the people of a table; raises `InputError` as `read_table` does."""
    return tuple(
        KnownName(
            NameKind.PERSON,
            (english, *phrases(others)),
            tuple(chinese.split()),
            surname=surname or english.split()[-1],
        )
        for english, others, chinese, surname in _cells(
            text, ("english", "others", "chinese", "surname"), name
        )
    )


def read_known_places(text: str, name: str = PLACES_FILE) -> tuple[KnownName, ...]:
    """Return the places of a table; raises `InputError` as `read_table` does."""
    return tuple(
        KnownName(
            NameKind.PLACE,
            (english, *phrases(others)),
            tuple(chinese.split()),
            near=phrases(within),
            sign=tuple(sign.split()),
        )
        for english, others, within, chinese, sign in _cells(
            text, ("english", "others", "within", "chinese", "sign"), name
        )
    )


def read_organisations(text: str, name: str = ORGANISATIONS_FILE) -> tuple[KnownName, ...]:
    """Return the bodies of a table; raises `InputError` as `read_table` does."""
    return tuple(
        KnownName(NameKind.ORGANISATION, (english, *phrases(others)), tuple(chinese.split()))
        for english, others, chinese in _cells(text, ("english", "others", "chinese"), name)
    )


def read_countries(text: str, name: str = COUNTRIES_FILE) -> tuple[KnownName, ...]:
    """Return the countries of a table; raises `InputError` as `read_table` does."""
    return tuple(
        KnownName(
            NameKind.PLACE,
            phrases(english),
            tuple(chinese.split()),
            tuple(adjective.split()),
            phrases(capital),
            tuple(sign.split()),
        )
        for english, adjective, capital, chinese, sign in _cells(
            text, ("english", "adjective", "capital", "chinese", "sign"), name
        )
    )


def read_cedict_names(text: str, name: str = CEDICT_FILE) -> tuple[KnownName, ...]:
    """Return the names of the extract of CC-CEDICT; raises `InputError` `lexicon.kind`, too."""
    kinds = {kind.value: kind for kind in NameKind}
    found = []
    for row in read_table(text, ("kind", "english", "chinese", "within"), name):
        _, english, chinese, within = row.cells
        kind = chosen(row, 0, kinds, name)
        forms = phrases(english)
        found.append(
            KnownName(
                kinds[kind],
                forms,
                tuple(chinese.split()),
                near=phrases(within),
                surname=forms[0].split()[-1] if kind == NameKind.PERSON else "",
                is_firm=False,
            )
        )
    return tuple(found)


def _cells(text: str, columns: tuple[str, ...], name: str) -> Iterator[tuple[str, ...]]:
    return (row.cells for row in read_table(text, columns, name))


def read_cities(text: str, name: str = CITIES_FILE) -> tuple[KnownName, ...]:
    """Return the cities abroad of a table; raises `InputError` as `read_table` does."""
    return tuple(
        KnownName(NameKind.PLACE, (english,), tuple(chinese.split()), near=(within,))
        for english, within, chinese in _cells(text, ("english", "within", "chinese"), name)
    )


@cache
def all_names() -> tuple[KnownName, ...]:
    """Return all names: those of the tables, the user's among them, then the dictionary's."""
    dictionaries = files("resources") / "dictionaries"
    cities = dictionaries / "cldr" / CITIES_FILE
    dictionary = dictionaries / "cedict" / CEDICT_FILE
    return (
        *own_names(),
        *read_cities(cities.read_text("utf-8")),
        *read_cedict_names(dictionary.read_text("utf-8")),
    )


def own_names() -> tuple[KnownName, ...]:
    """Return the names of the program's tables, the user's among them."""
    return (
        *lexicon(read_countries, COUNTRIES_FILE),
        *lexicon(read_known_places, PLACES_FILE),
        *lexicon(read_people, PEOPLE_FILE),
        *lexicon(read_organisations, ORGANISATIONS_FILE),
    )
