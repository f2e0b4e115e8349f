"""Names and idioms of a dictionary in the format of CC-CEDICT, as concepts.

A name's English is its first sense up to where an explanation begins: `Cixi, a county-level city …`
is Cixi. Senses that lead elsewhere (`see 金堂縣`, `abbr. for …`, `surname Qu`) give none, and an
entry without any is left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.model.concept import Concept, Form, FormStatus
from workbench.model.term import EntryKind
from workbench.text.cedict import DictionaryEntry, idiom_senses, readable
from workbench.text.patterns import compiled

SHORTEST_NAME = 2

_SOURCE = "CC-CEDICT"
_NO_NAME = compiled(
    r"(?:see|surname|variant of|old variant of|also written|also pr\.|abbr\.|used in|one of|"
    r"old name|former name|name of|pseudonym|pen name|courtesy name|\d|CL:)\b",
)
_ASIDE = compiled(r"^\([^)]*\)\s*")
_ENDS = compiled(
    r"[,;:(（\[/=\u3400-\u9fff]| (?:by|or) (?=[A-Z])| in (?=north|south|east|west|central)"
)
_YEARS = r"\([^)]*(?:\d{3,4}|BC|AD)[^)]*\)"
_PERSON = compiled(
    rf"{_YEARS}, |\(name\)|\b(?:politician|statesman|president of|emperor|king of|poet|writer|"
    r"novelist|general|actor|actress|singer|scientist|physicist|mathematician|laureate|philosopher|"
    r"revolutionary|composer|painter|artist|player|director|historian|monk|businessman)\b"
)
_PLACE = compiled(
    r"\b(?:city|county|district|province|town|township|prefecture|banner|capital|river|mountain|"
    r"lake|island|islands|country|state|region|municipality|village|sea|strait|port)\b",
    re.IGNORECASE,
)
_ORGANISATION = compiled(
    r"\b(?:company|university|party|ministry|committee|commission|bank|association|organi[sz]ation|"
    r"institute|agency|bureau|corporation|newspaper|academy|council|army|court|federation)\b",
    re.IGNORECASE,
)

# Of an English name, in characters: what is longer explains.
_LONGEST = 60


def names(entries: Iterable[DictionaryEntry]) -> Iterator[Concept]:
    """Yield a concept for each proper name that has an English one."""
    for entry in entries:
        # Of words with letters (X光) the pinyin begins with a capital that says nothing.
        is_name = entry.is_name and not entry.simplified[0].isascii()
        english = _english(entry) if is_name else ()
        if english and len(entry.simplified) >= SHORTEST_NAME:
            yield Concept(_kind(entry), _forms(entry, english), source=_SOURCE)


def idioms(entries: Iterable[DictionaryEntry]) -> Iterator[Concept]:
    """Yield a concept for each idiom: its usual senses are its English, the literal ones a note."""
    for entry in entries:
        if entry.is_idiom:
            senses = idiom_senses(entry)
            usual = [readable(each, simplified=True) for each in senses.usual or senses.literal]
            literal = readable("; ".join(senses.literal if senses.usual else ()), simplified=True)
            note = f"Literally: {literal}" if literal else ""
            yield Concept(EntryKind.WORD, _forms(entry, usual), note=note, source=_SOURCE)


def _forms(entry: DictionaryEntry, english: Sequence[str]) -> tuple[Form, ...]:
    chinese = [Form("zh-CN", entry.simplified)]
    if entry.traditional != entry.simplified:
        chinese.append(Form("zh-TW", entry.traditional))
    first, *others = dict.fromkeys(english)
    admitted = (Form("en", each, FormStatus.ADMITTED) for each in others)
    return (*chinese, Form("en", first), *admitted)


def _english(entry: DictionaryEntry) -> tuple[str, ...]:
    return tuple(name for sense in entry.senses if (name := _name(sense)))


def _name(sense: str) -> str:
    """Return the name that a sense begins with, "" where it begins otherwise."""
    bare = _ASIDE.sub("", sense)
    if _NO_NAME.match(bare):
        return ""
    end = _ENDS.search(bare)
    name = bare[: end.start()] if end else bare
    name = name.strip().removeprefix("the ")
    is_name = name[:1].isupper() and len(name) <= _LONGEST and not name.endswith(".")
    return name if is_name else ""


def _kind(entry: DictionaryEntry) -> EntryKind:
    said = " ".join(entry.senses)
    if _PERSON.search(said):
        return EntryKind.PERSON
    if _PLACE.search(said):
        return EntryKind.PLACE
    return EntryKind.ORGANISATION if _ORGANISATION.search(said) else EntryKind.WORD
