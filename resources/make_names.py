"""Makes `dictionaries/cedict/names.tsv`: people, places and bodies of CC-CEDICT with their English.

    python -m resources.make_names

What a check of names has to know of the dictionary, a twentieth of it, so that no check unpacks
the whole. The table is an extract and stays under CC BY-SA 4.0, as `licence.txt` beside it says.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from workbench.text.cedict import DictionaryEntry
from workbench.text.english_tokens import listed
from workbench.text.packed_dictionary import PackedDictionary

FOLDER = Path(__file__).parent / "dictionaries" / "cedict"
OUTPUT = FOLDER / "names.tsv"
HEAD = """\
# People, places and bodies of CC-CEDICT with their English names; made by resources/make_names.py.
# Source: CC-CEDICT (its editors and MDBG), Creative Commons Attribution-ShareAlike 4.0.
# english: forms between semicolons; chinese: forms between spaces; within: what a place lies in.
kind\tenglish\tchinese\twithin
"""

_LONGEST = 16
_SEE = re.compile(
    r"(?:see|abbr\. for|also written|also called|variant of) (?:(?:\S+)\|)?([^\s|\[]+)\["
)
_LIVED = re.compile(r"\((?:born |c\. ?|b\. ?|\d{1,4} ?[BA]?C?E?[–-]|\d{4}\)|-\d)")
_PERSON = re.compile(
    r"\b(?:politician|actor|actress|singer|writer|novelist|poet|director|philosopher|scientist"
    r"|composer|painter|president|minister|general|player|athlete|activist|dissident|businessman"
    r"|entrepreneur|journalist|author|leader|emperor|artist|physicist|economist|diplomat)\b"
)
_PLACE = re.compile(
    r"\b(?:city|county|district|town|township|capital|province|state of|US state|river|sea|strait"
    r"|island|islands|mountain|mountains|lake|country|prefecture|region|peninsula|banner|village"
    r"|port|bay|gulf|desert|area|suburb|municipality|airport|square|street|republic|canton"
    r"|basin|valley|plateau|ocean|canal|department|oblast|station)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:University|College|Institute|Academy|Company|Co\.|Corporation|Bank|Ministry|Organi[sz]ation"
    r"|Party|Commission|Bureau|Council|Committee|Association|Agency|Union|Federation|League|Fund"
    r"|Court|Congress|Parliament|Army|Times|Daily|Post|News|company|newspaper|firm|brand|airline"
    r"|organization|agency|conglomerate|manufacturer|retailer|broadcaster|Airlines|Group|Alliance"
    r"|Treaty|Forum|Administration|Authority|Foundation|Society)\b"
)
_IN = re.compile(r"\b(?:of|in|on|near|from)\s+(?:[a-z]+ )*((?:[A-Z][\w'’.-]+ ?)+)")
_SUFFIX = re.compile(
    r"\s+(?:(?:sub)?(?:prefecture|county)[ -]level city|autonomous (?:county|prefecture|region)"
    r"|special municipality|city|county|district|town(?:ship)?|province|banner|prefecture|village"
    r"|suburb|region|municipality|area|subprefecture)\b.*$",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:[A-ZÀ-Þ'’ʼ][\w.'’ʼ-]*)"
    r"(?: (?:(?:of|the|and|for|de|la|al|bin|von|van|on) )*[A-ZÀ-Þ&][\w.&'’ʼ-]*)*"
)
_ADMIN = "省市县區区縣鎮镇鄉乡州旗盟"
_OWN_RULE = re.compile(r"(?:[^治]{1,4}族)?(?:自治)?[省市县区區縣鎮镇鄉乡州旗盟]$")
_NO_PERSON = re.compile(
    r"\b(?:War|Treaty|Movement|Revolution|Reform|Incident|Dynasty|Kingdom|Rebellion|Battle|Massacre"
    r"|Games|Era|Empire|Campaign|Conference|Uprising|Period|Policy|Plan|Law|Republic|School|Sutra)\b"
)
_NO_NAME = listed(
    """Chinese Japanese Buddhist Taoist Tang Song Ming Qing Han PRC Taiwan China Old New Western
    Eastern Northern Southern Central The A An US UK CPC CCP French German English Russian"""
)


def kind_of(sense: str) -> str:
    """Return `person`, `place`, `organisation` or "" for a sense in English."""
    if sense.startswith("surname") or "(name)" in sense or "dynasty" in sense.lower():
        return ""
    if _LIVED.search(sense) and not _NO_PERSON.search(sense.partition("(")[0]):
        return "person"
    head = sense.partition(",")[0].partition("(")[0]
    if _BODY.search(head):
        return "organisation"
    if _PLACE.search(sense):
        return "place"
    if _PERSON.search(sense):
        return "person"
    return "organisation" if _BODY.search(sense) else ""


def forms(sense: str, kind: str) -> Iterator[str]:
    """Yield the English names that a sense begins with; `Qimei or Chimei township` has two."""
    text = re.sub(r"\[[^\]]*\]", "", sense)
    text = re.sub(r"[^\x00-\u024f\u2018\u2019–]+(?:\|[^\x00-\u024f]+)?", "", text)
    inside = re.findall(r"\(([A-Z][A-Z.&]{1,9})\)", text)
    head = re.split(r"[,;:]| \(|\(|–| - ", text, maxsplit=1)[0].strip()
    for part in re.split(r" or | aka ", head):
        found = _NAME.match(_SUFFIX.sub("", part.strip()) if kind == "place" else part.strip())
        name = found[0].strip(" .'’").removeprefix("PRC ") if found else ""
        is_whole = found is not None and (kind != "person" or found.end() == len(part.strip()))
        if is_whole and len(name) > 1 and name not in _NO_NAME:
            yield name
    yield from inside if kind == "organisation" else ()


def within(sense: str) -> Iterator[str]:
    """Yield the places that a place is said to lie in."""
    plain = re.sub(r"[^\x00-\u024f]+(?:\|[^\x00-\u024f]+)?|\[[^\]]*\]", " ", sense)
    _, comma, rest = plain.partition(",")
    for text in (
        *(each[1] for each in _IN.finditer(plain)),
        *re.split("[,()]", rest if comma else ""),
    ):
        name = _SUFFIX.sub("", re.sub(r"^.*\b(?:of|in)\b", "", text).strip())
        if re.fullmatch(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*", name):
            yield name


def ordinary_english() -> frozenset[str]:
    """Return the English words that a name of one word may not be: `Mile`, a city in Yunnan."""
    lines = (FOLDER.parent / "en_US.dic").read_text("utf-8").splitlines()[1:]
    return frozenset(word for word in (line.partition("/")[0] for line in lines) if word.islower())


def chinese(entry: DictionaryEntry, kind: str) -> Iterator[str]:
    """Yield the forms of a name, for a place those without the word for what it is, too."""
    for form in (entry.simplified, entry.traditional):
        yield form
        plain = _OWN_RULE.sub("", form)
        if kind == "place" and form[-1] in _ADMIN and len(plain) > 1:
            yield plain


def table(entries: Iterable[DictionaryEntry]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the rows, entries that only lead to another with that one."""
    every = tuple(entries)
    known = [each for each in every if each.is_name and 1 < len(each.simplified) <= _LONGEST]
    words = {each.simplified for each in every if not each.is_name}
    words |= {each.traditional for each in every if not each.is_name}
    english = ordinary_english()
    led: dict[str, set[str]] = {}
    for entry in known:
        found = _SEE.search(entry.senses[0])
        if found and len(entry.senses) == 1:
            led.setdefault(found[1], set()).update((entry.simplified, entry.traditional))
    for entry in known:
        for sense in entry.senses:
            kind = kind_of(sense)
            names = tuple(dict.fromkeys(forms(sense, kind))) if kind else ()
            if _SEE.match(sense) or not names:
                continue
            own = dict.fromkeys(chinese(entry, kind))
            own |= dict.fromkeys(sorted(led.get(entry.simplified, ())))
            own = {form: None for form in own if form not in words}
            names = tuple(each for each in names if each.lower() not in english)
            if not own or not names:
                break
            places = dict.fromkeys(within(sense)) if kind == "place" else {}
            lies = tuple(each for each in places if each not in names)
            yield kind, ";".join(names), " ".join(own), ";".join(lies)
            break


def main() -> None:
    """Write the table."""
    dictionary = PackedDictionary((FOLDER / "cedict.zip").read_bytes())
    rows: Mapping[tuple[str, ...], None] = dict.fromkeys(table(dictionary))
    lines = ("\t".join(row).rstrip("\t") for row in rows)
    OUTPUT.write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    sys.stderr.write(f"{len(rows)} names in {OUTPUT.name}\n")


if __name__ == "__main__":
    main()
