"""A dictionary as one ZIP archive that is read a block at a time.

`headwords.tsv` has a line for each entry, simplified and, where it differs, traditional; the
pinyin and the senses stand in `senses/000.tsv` and on, `BLOCK` entries each, so that a look-up
unpacks some 15 KB and nothing else has to be kept unpacked. `about.tsv` has names and values.
"""

import io
import zipfile
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain

from workbench.model.errors import InputError
from workbench.text.cedict import DictionaryEntry

# Entries; 128 would make the file of CC-CEDICT 8 % larger, 512 a first look-up twice as long.
BLOCK = 256

_BLOCKS_KEPT = 64
_HEADS, _ABOUT = "headwords.tsv", "about.tsv"

# The time of every member, so that the same entries make the same bytes.
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def pack_dictionary(entries: Iterable[DictionaryEntry], about: Mapping[str, str]) -> bytes:
    """Return the archive; entries are ordered by their simplified form."""
    ordered = sorted(entries, key=lambda each: (each.simplified, each.traditional, each.pinyin))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        _write(archive, _ABOUT, (f"{name}\t{value}" for name, value in about.items()))
        _write(archive, _HEADS, map(_head, ordered))
        for start in range(0, len(ordered), BLOCK):
            rows = ordered[start : start + BLOCK]
            _write(archive, _block_name(start // BLOCK), map(_body, rows))
    return target.getvalue()


class LineTable(Sequence[str]):
    """The lines of a text, kept as one text: a tenth of what a list of short strings takes."""

    def __init__(self, text: str) -> None:
        self._text = text
        lengths = (len(line) + 1 for line in text.split("\n"))
        self._starts = array("I", accumulate(lengths, initial=0))

    def __len__(self) -> int:
        """Return how many lines there are."""
        return len(self._starts) - 1

    def __getitem__(self, index: int) -> str:  # type: ignore[override] # - no slices
        return self._text[self._starts[index] : self._starts[index + 1] - 1]


class PackedDictionary(Sequence[DictionaryEntry]):
    """The entries of an archive, each unpacked when it is asked for; for any thread."""

    def __init__(self, content: bytes) -> None:
        """Read the headwords; raise `InputError("dictionary.damaged")` for what is no archive.

        `heads` is the text of `headwords.tsv`, `about` is what the archive says of itself.
        """
        self.content = content
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
            self.about = dict(line.split("\t", 1) for line in self._lines(_ABOUT))
            self.heads = self._archive.read(_HEADS).decode("utf-8")
        except (zipfile.BadZipFile, KeyError, ValueError) as error:
            raise InputError("dictionary.damaged", reason=str(error)) from error
        self._heads = LineTable(self.heads)
        self._block = lru_cache(_BLOCKS_KEPT)(lambda number: self._lines(_block_name(number)))

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self._heads)

    def __getitem__(self, index: int) -> DictionaryEntry:  # type: ignore[override] # - no slices
        number, place = divmod(range(len(self))[index], BLOCK)
        return _entry(self._heads[index], self._block(number)[place])

    def __iter__(self) -> Iterator[DictionaryEntry]:
        names = (_block_name(each) for each in range(-(-len(self) // BLOCK)))
        bodies = chain.from_iterable(self._lines(name) for name in names)
        return map(_entry, self._heads, bodies)

    def _lines(self, name: str) -> list[str]:
        return self._archive.read(name).decode("utf-8").split("\n")


def _write(archive: zipfile.ZipFile, name: str, lines: Iterable[str]) -> None:
    member = zipfile.ZipInfo(name, _FIRST_DAY)
    member.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(member, "\n".join(lines).encode("utf-8"))


def _block_name(number: int) -> str:
    return f"senses/{number:03}.tsv"


def _head(entry: DictionaryEntry) -> str:
    same = entry.traditional == entry.simplified
    return entry.simplified if same else f"{entry.simplified}\t{entry.traditional}"


def _body(entry: DictionaryEntry) -> str:
    return f"{entry.pinyin}\t{'/'.join(entry.senses)}"


def _entry(head: str, body: str) -> DictionaryEntry:
    simplified, _, traditional = head.partition("\t")
    pinyin, _, senses = body.partition("\t")
    return DictionaryEntry(traditional or simplified, simplified, pinyin, tuple(senses.split("/")))
