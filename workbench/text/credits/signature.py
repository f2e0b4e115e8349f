"""Signatures: who signed an article in its last line, read from a line without labels."""

import re
from collections.abc import Iterator
from itertools import chain, repeat

from workbench.model.segment import Credit, CreditFunction
from workbench.text.credits.byline import HOUSE, MAIL, NO_NAMES, Byline, name_places
from workbench.text.credits.newsroom import fold_words
from workbench.text.han import HAN
from workbench.text.names.people import is_person
from workbench.text.patterns import compiled


def read_signature(text: str) -> Byline | None:
    """Return who signed an article at its end: `王凡/凝炼（路透社等）`, first writer, then editor.

    Only a caller who knows that the text ends an article should ask.
    """
    match = _SIGNATURE.fullmatch(text)
    if match is None:
        return _lone_name(text) or _lone_agencies(text)
    found = []
    functions = chain([CreditFunction.REPORTER], repeat(CreditFunction.EDITOR))
    names = list(name_places(text, match.start("names"), match.end("names")))
    for function, (start, end) in zip(functions, names, strict=False):
        found.append(Credit(function, text[start:end], start, end))
    sources = list(_agencies(text, *match.span("sources")))
    if not sources and not any(is_person(text[start:end]) for start, end in names):
        return None
    return Byline((*found, *sources), is_sure=False) if names else None


def _lone_name(text: str) -> Byline | None:
    """Read a line that is nothing but one person's name, bracketed or not, or a mail address."""
    bracketed = _BRACKETED.fullmatch(text)
    start, name = (1, bracketed[1]) if bracketed else (0, text)
    is_name = len(name) <= _LONGEST_ALONE and is_person(name)
    if name in NO_NAMES or not (is_name or MAIL.fullmatch(name)):
        return None
    return Byline((Credit(CreditFunction.REPORTER, name, start, start + len(name)),), is_sure=False)


_BRACKETED = compiled(rf"[（(]([{HAN}]{{2,3}})[）)]")


# In code points: of four that stand alone too many are no name.
_LONGEST_ALONE = 3

_SIGNATURE = compiled(
    r"(?P<names>[^\s，。！？：（）()]{2,8}(?:\s?[/／]\s?[^\s，。！？：（）()]{2,8}){1,3}"
    r"|[^\s，。！？：（）()/]{2,4}(?=\s{0,4}[（(]))"
    r"\s{0,4}(?:[（(](?P<sources>[^）)。！？：]{2,40})[）)])?"
)
_LONE_SOURCES = compiled(r"[（(](?P<sources>[^（）()。！？：；]{2,40})[）)]")


def _lone_agencies(text: str) -> Byline | None:
    """Read a bracket that names nothing but agencies: `（路透社、法新社等）`, `（综合报道）`."""
    match = _LONE_SOURCES.fullmatch(text)
    if match is None:
        return None
    names = re.split(r"[、丶，,/]", match["sources"].removeprefix("据"))
    folded = (fold_words(name).strip('《》「」"“” ').removesuffix("等") for name in names)
    if not all(_AGENCY_NAME.fullmatch(name.strip("《》")) or name in _COMPILED for name in folded):
        return None
    return Byline(tuple(_agencies(text, *match.span("sources"))), is_sure=False)


_AGENCY_NAME = compiled(r"[\w·]{1,7}(?:社|网|台|报|新闻|周刊|时报|广播)|[A-Z]{2,5}")
_COMPILED = frozenset({"综合报道", "综合报导", "综合"})


def _agencies(text: str, start: int, end: int) -> Iterator[Credit]:
    """Yield the agencies of a bracket such as `（"香港01"、路透社等）`."""
    for match in re.finditer(
        r"(?!据)[^、丶，,/\s\"“”《》「」]+", text[max(start, 0) : max(end, 0)]
    ):
        name = match[0].removesuffix("等")
        if HOUSE.fullmatch(name) or text[start + match.start() - 1] in '"“「《':
            begin = start + match.start()
            yield Credit(CreditFunction.SOURCE, name, begin, begin + len(name))
