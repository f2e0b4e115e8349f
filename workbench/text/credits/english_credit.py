"""The words of an English photo credit: `AP Photo/John Smith`, `Courtesy of …`, `File photo`."""

import re
from collections.abc import Iterator

from workbench.text.credits.agencies import Agencies, is_platform
from workbench.text.credits.credit_words import LONGEST_CREDIT, CreditKind, CreditWords
from workbench.text.english_tokens import listed
from workbench.text.patterns import compiled

_PICTURE = r"(?:photo(?:graph|graphy)?|picture|image|pic|footage|shot|video|graphic|infographic)s?"
_BOTH = (
    r"(?:text|words|story|photos?|pictures?)(?: and |/| & )(?:text|words|story|photos?|pictures?)"
)
_TRADE = compiled(
    rf"\b(?:(?P<both>{_BOTH})"
    rf"|(?P<file>(?:file|archive|archival|library|historical)[ -]{_PICTURE}|files?|archives?)"
    r"|(?P<screen>(?:video[ -])?(?:screen[ -]?(?:shot|grab|cap(?:ture)?)s?"
    r"|(?:video|film|tv|frame)[ -](?:still|grab|capture)s?)|still from)"
    r"|(?P<internet>(?:the )?internet|web|online|social[ -]media|netizens?)"
    r"|(?P<public>(?:in the )?public domain|CC0)"
    r"|(?P<made>(?:AI|computer)[- ]generated(?: (?:image|picture|photo|illustration))?"
    r"|(?:generated|made|created) (?:by|with|using) AI)"
    r"|(?P<courtesy>courtesy(?: of)?|(?:provided|supplied|contributed|submitted|released)(?: by)?"
    r"|handout|with permission(?: of)?)"
    r"|(?P<taken>(?:taken|shot|photographed) by|photographer)"
    rf"|(?P<picture>(?:photo |image |picture )?(?:credit|source)|copyright|{_PICTURE}))\b",
    re.IGNORECASE,
)
_SMALL = listed("by of from via for on taken and to at in")
_SIDE = compiled(r"\b(?:left|right|top|bottom|cent(?:er|re)|above|below)\s*[:,]", re.IGNORECASE)
_ARTICLES = listed("the The a an")
_LINKS = listed("de van von bin al der of la le du di da del dos den ten ter el y")
_MONTHS = r"Jan\w*|Feb\w*|March|Mar|April|Apr|May|June?|July?|Aug\w*|Sept?\w*|Oct\w*|Nov\w*|Dec\w*"
_DATE = compiled(rf"\b(?:{_MONTHS})\b\.?|\b[0-9]{{1,4}}(?:st|nd|rd|th)?\b")
_SPLIT = compiled(r"\s*[/／,，、;；:：|｜&©–—\[\]()]+\s*|\s+-+\s+|\s+(?:and|via|by|for|of|from)\s+")
_MOST_WORDS = 6
_MOST_WORDS_OF_A_LENDER = 9
_CAPITAL = compiled(r"[A-ZÀ-Þ0-9@][\w.'’-]*")
_BEGINNING = compiled(
    rf"(?:{_PICTURE}(?: credit| source)?s?\s*(?::|by\b|courtesy|from\b|via\b"
    r"|provided|supplied|/|\|)"
    rf"|{_BOTH}\s*(?::|by\b)"
    r"|credits?\s*:|source\s*:|courtesy\s*(?:of\b|:)|©|\(c\)|handout\b|screen ?(?:shot|grab)"
    r"|video (?:screenshot|still|grab)|(?:file|archive|internet|web|online) (?:photo|picture|image)"
    r"|photographer\s*:|provided by\b|supplied by\b)",
    re.IGNORECASE,
)

_STAFF = (
    r"(?:staff |chief |senior |special |freelance |intern )*"
    r"(?:photo)?(?:reporter|photographer|journalist|correspondent|contributor)s?"
)

# Before a name who it is that took the picture: `Photo: Reporter Chien Jung-fong`.
_TITLE = compiled(rf"(?:(?:our|an?|the) )?{_STAFF}(?= [A-ZÀ-Þ])", re.IGNORECASE)

# Behind a name what is that person's: `Chen Chi-mai's Facebook page`.
_OWNED = compiled(
    r"['’]s(?: (?:official|fan|public|personal))*(?: (?:page|account|profile|post))?\Z"
)

# An agency before the word for what is its own: `CNA photo by Yang Sze-ruei`.
_BY_ITS_OWN = compiled(
    rf"(?:[A-Z][\w.&'’-]*\s){{1,4}}"
    rf"(?:(?:file |archive )?{_PICTURE} (?:by|courtesy of)\b"
    rf"|{_STAFF} (?=[A-ZÀ-Þ][\w'’-]* [A-ZÀ-Þ]))"
)

# What cannot stand within a credit that has no brackets, but only before it.
_INSIDE = compiled(r"(?<!\b[JSDM]r)(?<!\bSt)(?<=[a-z0-9])[.!?][\"”’)]*\s|(?<=.)©")
_TELLING = compiled(
    r"\b(?:shows?|showing|seen|is|are|was|were|has|have|had|says?|said|with|who|which|that|as)\b"
)


_PART = r"[A-ZÀ-Þ][\w.'’-]*"

# A photographer's name and the outlet that sent them, an agency known or not: `Li Ming/River News`.
_SIGNED = compiled(
    rf"(?P<name>{_PART}(?: {_PART}){{1,3}}) ?/ ?(?P<house>{_PART}(?: (?:{_PART}|of|the|&)){{0,4}})"
)


def read_english_credit(words: str, agencies: Agencies, *, bare: bool) -> CreditWords | None:
    """Return what a credit says, `None` for words that are none.

    `bare` words stand in no brackets of their own: they have to begin as a credit or to be nothing
    but names with an agency.
    """
    words = words.strip(" .\t\n")
    if not bare:
        words = _SIDE.sub(lambda found: " " * len(found[0]), words).strip()
    if not 1 < len(words) <= LONGEST_CREDIT or _TELLING.search(words):
        return None
    if bare and _INSIDE.search(words):
        return None
    signed = _SIGNED.fullmatch(words)
    named = list(agencies.find(words))
    if signed is not None and not bare and not named and _TRADE.search(words) is None:
        return CreditWords(
            frozenset({CreditKind.AGENCY}), (signed["house"].strip(),), (signed["name"].strip(),)
        )
    rest = _without(words, [(each.start, each.end) for each in named])
    trades = list(_TRADE.finditer(rest))
    rest = _without(rest, [match.span() for match in trades])
    kinds = {match.lastgroup or "" for match in trades}
    names = tuple(_names(rest))
    capitals = all(_is_capital(name) for name in names)
    english = tuple(dict.fromkeys(each.english for each in named))
    is_apart = not names or "/" in words or " via " in words
    if not _is_credit(words, english, kinds, capitals=capitals, bare=bare, is_apart=is_apart):
        return None
    return _words(english, kinds, names, words)


def _is_credit(
    words: str,
    agencies: tuple[str, ...],
    kinds: set[str],
    *,
    capitals: bool,
    bare: bool,
    is_apart: bool,
) -> bool:
    begins = _BEGINNING.match(words) is not None or (
        bool(agencies) and _BY_ITS_OWN.match(words) is not None
    )
    if agencies and capitals:
        return begins or not bare or is_apart
    if begins:
        return capitals or "courtesy" in kinds or not bare
    if bare:
        return False
    if kinds & {"courtesy", "screen", "internet", "public", "made"}:
        return len(words.split()) <= _MOST_WORDS_OF_A_LENDER
    return bool(kinds) and capitals


_KINDS = {
    "file": CreditKind.FILE_PHOTO,
    "screen": CreditKind.SCREENSHOT,
    "internet": CreditKind.INTERNET,
    "courtesy": CreditKind.COURTESY,
    "taken": CreditKind.PHOTOGRAPHER,
    "public": CreditKind.PUBLIC_DOMAIN,
    "made": CreditKind.MADE,
}


def _words(
    agencies: tuple[str, ...], kinds: set[str], names: tuple[str, ...], words: str
) -> CreditWords | None:
    found = {_KINDS[kind] for kind in kinds if kind in _KINDS}
    if agencies:
        platforms = all(is_platform(agency) for agency in agencies)
        found.add(CreditKind.INTERNET if platforms else CreditKind.AGENCY)
    elif names and not found - {CreditKind.FILE_PHOTO}:
        by = re.search(r"\bby\b|:", words)
        found.add(CreditKind.PHOTOGRAPHER if by else CreditKind.COURTESY)
    return CreditWords(frozenset(found), agencies, names) if found else None


def _without(words: str, spans: list[tuple[int, int]]) -> str:
    """Return the words with a slash for each of these spans."""
    pieces: list[str] = []
    last = 0
    for start, end in spans:
        pieces += (words[last:start], "/")
        last = end
    return "".join((*pieces, words[last:]))


def _names(rest: str) -> Iterator[str]:
    for piece in _SPLIT.split(_DATE.sub("/", rest)):
        words = piece.split()
        while words and words[0].lower() in _SMALL:
            words.pop(0)
        while words and words[-1].lower() in _SMALL | _ARTICLES:
            words.pop()
        name = _TITLE.sub("", " ".join(words).strip(" .-'’"))
        name = _OWNED.sub("", name).strip()
        if name and name.lower() not in _PAGES:
            yield name


_PAGES = listed("page account profile post channel feed")


def _is_capital(name: str) -> bool:
    words = [word for word in name.split() if word not in _LINKS | _ARTICLES]
    return len(words) <= _MOST_WORDS and all(map(_CAPITAL.match, words))
