r"""Damaged text: characters that were lost, and bytes that were read in the wrong encoding.

What was UTF-8 and read as Windows-1252 (`â€™` for `’`), what was GBK and read so (`ÖÐ¹ú`, `中国`),
what was UTF-8 and read as GBK (`涓浗`), the runs that decoders leave (`锟斤拷`), and HTML entities
and escapes of programs (`\u201c`, `\"`) that nobody resolved.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.text.han import HAN, has_han
from workbench.text.patterns import compiled

# The bytes for which Windows-1252 has a character where Latin-1 has a control.
_CP1252 = {
    character: bytes([number])
    for number in range(0x80, 0xA0)
    if (character := bytes([number]).decode("cp1252", "ignore"))
}

_HIGH = "\x80-\xff" + "".join(sorted(_CP1252))
_HIGH_RUN = compiled(f"[{_HIGH}]{{2,}}+")

# In runs of letters with accents and of marks: â and a euro sign begin a mark, ï¿½ is one lost,
# Â and Ã a letter or a sign, but not where a quotation mark or a dash may follow a word.
_SURE = compiled(r"â€.|ï¿½|ï»¿|Â[\xa0-¿]|Ã[\x80-\xbf€‚ƒ„†‡ˆ‰Š‹ŒŽ™š›œžŸ]", re.DOTALL)

# In bytes: what is shorter is rather a word with accents than Chinese.
_SHORTEST_CHINESE = 4
_SHORTEST_LETTERS = 6

# Of the characters of a run: three bytes of UTF-8 are one and a half in GBK, and some get lost.
_MUCH = 0.4

_LEFT = compiled("(?:锟斤拷|锟斤|斤拷|烫烫烫+|屯屯屯+)+|\ufffd+")
_HAN = compiled(f"[{HAN}]")
_HAN_RUN = compiled(f"[{HAN}\ue000-\uf8ff€]{{6,}}+")
_ENTITY = compiled(
    r"&(?:nbsp|amp|quot|apos|lt|gt|hellip|mdash|ndash|middot|[lr][sd]quo|#\d{2,6}|#x[0-9a-f]{2,5});",
    re.IGNORECASE,
)


# Escapes of programs: a character by its number, and a quotation mark behind a backslash.
_ESCAPE = compiled(r"(?<!\\)(?:(?:\\u[0-9A-Fa-f]{4})+|\\x[89A-Fa-f][0-9A-Fa-f]|\\[\"'“”‘’])")


class Damage(NamedTuple):
    """A damaged run at `text[start:end]`; `meant` is what it was, "" where that is lost."""

    start: int
    end: int
    meant: str


def damaged(text: str) -> Iterator[Damage]:
    """Yield the damaged runs of a text in their order; linear in its length."""
    if "&" in text:
        for found in _ENTITY.finditer(text):
            meant = html.unescape(found[0])
            yield Damage(found.start(), found.end(), " " if meant == "\xa0" else meant)
    if "\\" in text:
        for found in _ESCAPE.finditer(text):
            yield Damage(found.start(), found.end(), _unescaped(found[0]))
    if text.isascii():
        return
    for found in _LEFT.finditer(text):
        yield Damage(found.start(), found.end(), "")
    for found in _HIGH_RUN.finditer(text):
        yield from _misread(found)
    for found in _HAN_RUN.finditer(text):
        meant = _as_utf8(found[0])
        if meant:
            yield Damage(found.start(), found.end(), meant)


def _unescaped(escape: str) -> str:
    r"""Return what an escape stands for; of \x one byte of several, which are lost."""
    if not escape.startswith("\\u"):
        return "" if escape.startswith("\\x") else escape[1:]
    units = b"".join(bytes.fromhex(each) for each in escape.split("\\u")[1:])
    meant = units.decode("utf-16-be", "ignore")
    return meant if meant.isprintable() else " "


def _misread(found: re.Match[str]) -> Iterator[Damage]:
    """Yield what of a run is another encoding read as Windows-1252."""
    meant = _chinese(found[0])
    if meant:
        yield Damage(found.start(), found.end(), meant)
        return
    for sure in _SURE.finditer(found[0]):
        meant = _decoded(_bytes(sure[0]), "utf-8").replace("\ufffd", "").replace("\ufeff", "")
        start = found.start() + sure.start()
        yield Damage(start, start + len(sure[0]), " " if meant == "\xa0" else meant)


def _bytes(run: str) -> bytes:
    return b"".join(_CP1252.get(character) or bytes([ord(character)]) for character in run)


def _chinese(run: str) -> str:
    """Return the Chinese that a run of Western characters was, "" where it was none."""
    least = _SHORTEST_LETTERS if run.isalpha() else _SHORTEST_CHINESE
    if len(run) < least:
        return ""
    both = (_decoded(_bytes(run), encoding) for encoding in ("utf-8", "gbk"))
    return next((meant for meant in both if has_han(meant)), "")


def _decoded(data: bytes, encoding: str) -> str:
    """Return the text of bytes, "" where they are none in this encoding."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _as_utf8(run: str) -> str:
    """Return the Chinese whose UTF-8 was read as GBK, "" for a run that is as it should be."""
    meant = run.encode("gbk", "ignore").decode("utf-8", "ignore")
    return meant if len(_HAN.findall(meant)) >= _MUCH * len(run) else ""
