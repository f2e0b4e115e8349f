"""Entries of a dictionary in the format of CC-CEDICT, and how they are shown.

A line is `傳統 传统 [chuan2 tong3] /tradition/traditional/` (CC-CEDICT wiki, "Syntax"); a second
version of the format writes `[[chuan2tong3]]`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from workbench.text.patterns import compiled

_LINE = compiled(r"(\S+) (\S+) \[{1,2}([^\]]*)\]{1,2} /(.*)/\s*")
_CLASSIFIER = "CL:"
_IDIOM = "(idiom)"
_LITERAL, _FIGURATIVE = "lit.", "fig."
_MARKED = {_LITERAL, _FIGURATIVE}
_SYLLABLE = compiled(r"([A-Za-z:]+)([1-5])")

# The combining mark of each tone; the fifth is neutral.
_MARKS = ("", "\u0304", "\u0301", "\u030c", "\u0300", "")
_BEARERS = ("a", "e", "ou", "o", "i", "u", "ü", "m", "n")
_BOTH_FORMS = compiled(r"([^\s/|\[\]();,]+)\|([^\s/|\[\]();,]+)")
_READING = compiled(r"\[{1,2}([^\[\]]+)\]{1,2}")
_SECOND_CHOICE = ("surname ", "variant of ", "old variant of ", "see ", "also written ")


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One reading of a word; `pinyin` has its tones as figures, classifiers are left out."""

    traditional: str
    simplified: str
    pinyin: str
    senses: tuple[str, ...]

    @property
    def is_name(self) -> bool:
        """Return whether it is a proper name, which this format writes with a capital."""
        return self.pinyin[:1].isupper()

    @property
    def is_idiom(self) -> bool:
        """Return whether a sense is marked as an idiom."""
        return any(_IDIOM in sense for sense in self.senses)

    @property
    def is_second_choice(self) -> bool:
        """Return whether it only is a surname or leads to another entry."""
        return all(sense.startswith(_SECOND_CHOICE) for sense in self.senses)


@dataclass(frozen=True, slots=True)
class IdiomSenses:
    """What the words of an idiom say, and what it means; either may be empty."""

    literal: tuple[str, ...]
    usual: tuple[str, ...]


def parse_line(line: str) -> DictionaryEntry | None:
    """Return the entry of a line, `None` for comments, blank lines and what has another form."""
    found = _LINE.fullmatch(line)
    if line.startswith("#") or found is None:
        return None
    traditional, simplified, pinyin, senses = found.groups()
    kept = tuple(each for each in senses.split("/") if each and not each.startswith(_CLASSIFIER))
    return DictionaryEntry(traditional, simplified, pinyin.strip(), kept) if kept else None


def toned(pinyin: str) -> str:
    """Return pinyin with marks for its tones: `Lu:3 da4` is `Lǚ dà`."""
    return _SYLLABLE.sub(lambda found: _marked(found[1], int(found[2])), pinyin)


def readable(sense: str, *, simplified: bool) -> str:
    """Return a sense with the words it refers to in one variant, their tones marked."""
    one_form = _BOTH_FORMS.sub(r"\2" if simplified else r"\1", sense)
    return _READING.sub(lambda found: f" ({toned(found[1])})", one_form)


def idiom_senses(entry: DictionaryEntry) -> IdiomSenses:
    """Return the senses of an idiom told apart by `lit.` and `fig.`.

    Unmarked ones are usual, but literal where they stand before a figurative one and none is marked
    as literal.
    """
    parts = list(_parts(entry))
    kinds = [part.partition(" ")[0] for part in parts]
    first = kinds.index(_FIGURATIVE) if _FIGURATIVE in kinds and _LITERAL not in kinds else 0
    literal, usual = list[str](), list[str]()
    for place, (kind, part) in enumerate(zip(kinds, parts, strict=True)):
        target = literal if kind == _LITERAL or place < first else usual
        target.append(part[len(kind) :].strip() if kind in _MARKED else part)
    return IdiomSenses(tuple(literal), tuple(usual))


def _parts(entry: DictionaryEntry) -> Iterator[str]:
    for sense in entry.senses:
        for part in sense.replace(f" {_IDIOM}", "").replace(_IDIOM, "").split(";"):
            words = " ".join(part.split())
            if words:
                yield words


def _marked(syllable: str, tone: int) -> str:
    letters = syllable.replace("u:", "ü").replace("U:", "Ü")
    lowered = letters.lower()
    place = next((lowered.rfind(each) for each in _BEARERS if each in lowered), -1)
    # Of i and u the last bears the mark (Hanyu Pinyin, GB/T 16159-2012, 5.1): liú, guì.
    if place >= 0 and lowered[place] in "iu":
        place = max(lowered.rfind("i"), lowered.rfind("u"))
    if place < 0:
        return letters
    return normalize("NFC", letters[: place + 1] + _MARKS[tone] + letters[place + 1 :])
