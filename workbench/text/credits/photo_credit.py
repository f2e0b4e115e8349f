"""Photo credits: where a caption, Chinese or English, says whose picture it is.

A credit stands at the end, in brackets or behind the last sentence, now and then in two pieces
(`（资料图片） ©AFP`); that a picture is an old one may be said in front (`资料图：…`).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from workbench.model.finding import Span
from workbench.model.house_style import HouseStyle
from workbench.text.credits.agencies import Agencies, agencies_of
from workbench.text.credits.chinese_credit import read_chinese_credit
from workbench.text.credits.credit_words import LONGEST_CREDIT, CreditKind, CreditWords, together
from workbench.text.credits.english_credit import read_english_credit
from workbench.text.credits.lenders import english_lender
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

__all__ = ["CreditKind", "PhotoCredit", "Romanise", "no_name", "parse_credit", "propose_credit"]

# Returns how English writes a Chinese name, "" where it is not known.
Romanise = Callable[[str], str]

_CLOSING = {"）": "（", ")": "(", "】": "【", "]": "[", "］": "［", "〕": "〔"}
_TRAILING = " \t\n\u00a0\u3000。.，,"
_MOST_PIECES = 3
_MOST_STARTS = 10
_HAN = compiled(rf"[{HAN}]")
_COPYRIGHT = compiled(r"©|\([cC]\)\s")
_ONLY_A_DATE = compiled(r"[\s\d年月日./,-]+|(?:[A-Z][a-z]{2,8}\.?)?[\s\d,]+")
_SENTENCE_END = compiled(r"[。！？；，]|[.!?][\"”’)\]]?\s|\n|\s[—–|/-]\s")
_STARTER = compiled(
    fold(r"(?:本报|本刊|本台|特约|实习)?记者|摄影[:/|]|[图照]片来源|图源|图[:/|]|来源[:/|]|©")
)
_SURE = compiled(fold(r"摄|供图|惠赐|照片|图片|资料|截图|提供|[图源][:/|]"))
_FILE_LABEL = compiled(
    fold(
        r"(?:[0-9]{2,4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?的?[(【\[]?(?:资料图片|资料照片|资料图|资料照|资料画面|档案照片|档案图片|档案照|档案图)"
        r"[】)\]]?\s*[:,，。\s]\s*|[(【\[](?:资料图片|资料照片|资料图|资料照|档案照片|档案图片)[】)\]]"
    )
)
_FILE_TAIL = compiled(fold(r"(?:资料|档案)(?:图片|照片|画面|图|照)$"))
_ENGLISH_FILE_LABEL = compiled(
    r"[(\[]?(?:file|archive|archival) (?:photo|picture|image)[)\]]?\s*[:.–—-]\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PhotoCredit:
    """A credit at `span` of a caption, its brackets included.

    `agencies` are English names where the table knows them, else as printed; `names` are people
    and lenders as printed; `is_file` says that the picture is said to be an old one.
    """

    span: Span
    kind: CreditKind
    agencies: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    is_file: bool = False
    kinds: frozenset[CreditKind] = frozenset()


def parse_credit(text: str, style: HouseStyle | None = None) -> PhotoCredit | None:
    """Return the credit within a caption, `None` where there is none; linear in the text.

    The house style's agencies are known besides those of the default table.
    """
    return _credit(text, agencies_of(style or HouseStyle()))


@lru_cache(RECENT)
def _credit(text: str, agencies: Agencies) -> PhotoCredit | None:
    pieces = list(_pieces(text, agencies))
    label = _label(text)
    if not pieces:
        return label or _front(text, agencies) or next(_inside(text, agencies), None)
    front = _front(text, agencies) if pieces[-1][0].start == 0 else None
    if front is not None and (front.kind not in _NAMING or front.names or front.agencies):
        return front  # `作者供图：…` without a stop reads as one long credit, too
    words = together(words for _, words in pieces)
    span = Span(min(span.start for span, _ in pieces), max(span.end for span, _ in pieces))
    is_file = words.is_file or label is not None
    return _as_credit(span, words, is_file=is_file)


def repeated_credit(text: str, style: HouseStyle | None = None) -> Span | None:
    """Return the one of two credits of a caption that says no more than the other, else `None`."""
    agencies = agencies_of(style or HouseStyle())
    pieces = list(_pieces(text, agencies))
    if not pieces:
        return None
    front = _front(text, agencies) if _first_bracket(text) else _labelled(text, agencies)
    for place, words in pieces:
        if front is not None and front.agencies and front.agencies == words.agencies:
            return front.span if len(front.names) <= len(words.names) else place
    for (place, last), (_, other) in pairwise(pieces):
        is_same = last.agencies == other.agencies and set(last.names) <= set(other.names)
        if is_same and (last.agencies or last.kinds == other.kinds):
            return place
    return _named_twice(text, pieces[0][0], agencies) or _named_before(text, *pieces[-1], agencies)


_LINE = compiled(
    r"(?P<label>(?:photos?|images?|pictures?|credit)(?: credit)?(?: by |: ))"
    r"(?P<who>[^.!?:\n]{2,60})"
    r"(?P<again>[.;,]? +(?:(?P=label))?(?P=who))\.?\s*$",
    re.IGNORECASE,
)


def repeated_line(text: str) -> Span | None:
    """Return the second of two credits without brackets at a text's end: `Photo: AP. Photo: AP`."""
    found = _LINE.search(text[-3 * LONGEST_CREDIT :])
    if found is None:
        return None
    first = max(0, len(text) - 3 * LONGEST_CREDIT)
    return Span(first + found.start("again"), first + found.end("again"))


_LABELLED = compiled(
    r"(?:photos?|images?|pictures?|source|credit)"
    r"(?:\s*:\s*(?P<words>[^.!?\n]{2,40})[.!?]"
    r"|\s+(?:by|from|courtesy of)\s+(?P<of>[^.:!?\n]{2,40}):)(?=\s)",
    re.IGNORECASE,
)


def _labelled(text: str, agencies: Agencies) -> PhotoCredit | None:
    """Return the agency that a text names before its first sentence: `Photo: AFP. …`."""
    found = _LABELLED.match(text)
    words = _read(found["words"] or found["of"], agencies, bare=False) if found else None
    if found is None or words is None or not words.agencies:
        return None
    return _as_credit(Span(*found.span()), words, is_file=words.is_file)


def _named_twice(text: str, place: Span, agencies: Agencies) -> Span | None:
    """Return an agency with the mark before it that one bracket names a second time: `AFP/AFP`."""
    seen = set[str]()
    told = place.of(text)
    for named in agencies.find(told):
        if named.english in seen:
            mark = len(told[: named.start].rstrip(" /,"))
            return Span(place.start + mark, place.start + named.end)
        seen.add(named.english)
    return None


_SENTENCE_BEFORE = compiled(r"[.!?。！？][\"”’)]?\s*$")


def _named_before(text: str, place: Span, words: CreditWords, agencies: Agencies) -> Span | None:
    """Return an agency that is a sentence of its own before its credit: `… Xinhua. (Xinhua)`."""
    end = len(text[: place.start].rstrip(" ."))
    first = max(0, end - LONGEST_CREDIT)
    for named in agencies.find(text[first:end]):
        is_last = first + named.end == end and named.english in words.agencies
        if is_last and _SENTENCE_BEFORE.search(text, 0, first + named.start):
            return Span(first + named.start, place.start)
    return None


def _inside(text: str, agencies: Agencies) -> Iterator[PhotoCredit]:
    """Yield the credits in the middle of a caption, but no gloss of an agency that is named."""
    for match in _BRACKETED.finditer(text):
        words = _read(match[1], agencies, bare=False)
        first = max(0, match.start() - LONGEST_CREDIT)
        before = text[first : match.start()]
        is_gloss = any(named.end == len(before) for named in agencies.find(before))
        if words is not None and words.agencies and not is_gloss:
            yield _as_credit(Span(*match.span()), words, is_file=words.is_file)


_BRACKETED = compiled(r"[（(\[【]([^（）()\[\]【】]{2,80})[）)\]】]")


def bracketed_credits(text: str, style: HouseStyle | None = None) -> Iterator[PhotoCredit]:
    """Yield the credits of agencies in brackets anywhere in a caption, in its order."""
    return _inside(text, agencies_of(style or HouseStyle()))


def _as_credit(span: Span, words: CreditWords, *, is_file: bool) -> PhotoCredit:
    return PhotoCredit(span, words.kind, words.agencies, words.names, is_file, words.kinds)


_HEAD = compiled(r"[^：:。！？!?\n]{2,60}(?=[：:])")
_SURE_IN_FRONT = frozenset(
    {
        CreditKind.AGENCY,
        CreditKind.COURTESY,
        CreditKind.SCREENSHOT,
        CreditKind.PHOTOGRAPHER,
        CreditKind.PUBLIC_DOMAIN,
        CreditKind.MADE,
    }
)
_PICTURED = compiled(fold("图|照|影|截|画面"))
# What says nothing without a name: `Photographer:` before one is a label.
_NAMING = frozenset({CreditKind.PHOTOGRAPHER, CreditKind.COURTESY})


def _front(text: str, agencies: Agencies) -> PhotoCredit | None:
    """Read what stands before a caption: `（路透社图片）…`, `视频截图：…`, `本报记者张三摄：…`."""
    bracket = _first_bracket(text)
    if bracket is not None:
        words = _read(text[1 : bracket.end - 1], agencies, bare=False)
        return _as_credit(bracket, words, is_file=words.is_file) if words is not None else None
    head = _HEAD.match(text)
    if head is None or len(text.rstrip(_TRAILING)) <= head.end() + 1 or _ENDED.search(head[0]):
        return None
    words = _read(head[0], agencies, bare=bool(_HAN.search(head[0])))
    if words is None or not (words.kinds & _SURE_IN_FRONT or _PICTURED.search(fold(head[0]))):
        return None
    return _as_credit(Span(0, head.end() + 1), words, is_file=words.is_file)


# A sentence ends here, so that what stands before it is no credit: `Illustrative image. Source:`.
_ENDED = compiled(r"[a-z]{3}[.!?] ")

_CLOSINGS = {opening: closing for closing, opening in _CLOSING.items()}


def _first_bracket(text: str) -> Span | None:
    """Return the bracket that a text begins with, if it is short enough and text follows."""
    closing = _CLOSINGS.get(text[:1])
    end = text.find(closing, 1, LONGEST_CREDIT + 2) + 1 if closing else 0
    return Span(0, end) if end and text[end:].strip(_TRAILING) else None


def _label(text: str) -> PhotoCredit | None:
    """Read `资料图：` and `FILE PHOTO:` at the beginning."""
    head = text[:40]
    match = _FILE_LABEL.match(fold(head)) or _ENGLISH_FILE_LABEL.match(head)
    if match is None:
        return None
    return PhotoCredit(Span(0, match.end()), CreditKind.FILE_PHOTO, is_file=True)


def _pieces(text: str, agencies: Agencies) -> Iterator[tuple[Span, CreditWords]]:
    """Yield the pieces of the credit at a text's end, the last first."""
    end = len(text.rstrip(_TRAILING))
    found: list[CreditWords] = []
    for _ in range(_MOST_PIECES):
        needs_agency = not any(words.agencies for words in found)
        span, words = _last_piece(text, end, agencies, needs_agency=needs_agency)
        if span is None:
            return
        if words is not None:
            found.append(words)
            yield span, words
        end = len(text[: span.start].rstrip(_TRAILING))


def _last_piece(
    text: str, end: int, agencies: Agencies, *, needs_agency: bool
) -> tuple[Span | None, CreditWords | None]:
    """Return where the last piece before `end` stands; without words it is only a date."""
    bracket = _last_bracket(text, end)
    if bracket is not None:
        inside = text[bracket.start + 1 : bracket.end - 1]
        words = _read(inside, agencies, bare=False)
        is_passed = words is not None or _ONLY_A_DATE.fullmatch(inside) is not None
        return (bracket if is_passed else None), words
    if needs_agency or _is_marked(text, end):
        return _bare_piece(text, end, agencies)
    return None, None


def _is_marked(text: str, end: int) -> bool:
    """Return whether a second piece without brackets can hardly be anything else."""
    window = text[max(0, end - LONGEST_CREDIT) : end]
    return bool(_COPYRIGHT.search(window) or _FILE_TAIL.search(fold(window)))


def _last_bracket(text: str, end: int) -> Span | None:
    """Return the bracket that ends here, if it is short enough to be a credit's."""
    opening = _CLOSING.get(text[end - 1 : end])
    if opening is None:
        return None
    other = "(" if opening == "（" else "（"
    first = max(0, end - LONGEST_CREDIT - 2)
    start = max(text.rfind(opening, first, end - 1), text.rfind(other, first, end - 1))
    return None if start < 0 else Span(start, end)


def _read(words: str, agencies: Agencies, *, bare: bool) -> CreditWords | None:
    read = read_chinese_credit if _HAN.search(words) else read_english_credit
    return read(words.strip(_TRAILING), agencies, bare=bare)


def _bare_piece(text: str, end: int, agencies: Agencies) -> tuple[Span | None, CreditWords | None]:
    for start, is_apart in _starts(text, end, agencies):
        if not is_apart and not _SURE.search(fold(text[start:end])):
            continue
        words = _read(text[start:end].lstrip("—–|/- ©"), agencies, bare=True)
        if words is not None:
            return Span(start, end), words
    return None, None


def _starts(text: str, end: int, agencies: Agencies) -> Iterator[tuple[int, bool]]:
    """Yield where a credit without brackets may begin, and whether that place is set apart."""
    first = max(0, end - LONGEST_CREDIT)
    window = text[first:end]
    apart = {first + match.end() for match in _SENTENCE_END.finditer(window)}
    apart |= {first + place for place in _after_spaces(window)}
    if first == 0:
        apart.add(0)
    apart |= {first + match.start() for match in _COPYRIGHT.finditer(window)}
    loose: set[int] = set()
    if _HAN.search(window):
        loose = {first + match.start() for match in _STARTER.finditer(fold(window))}
        loose |= {first + named.start for named in agencies.find(window)}
    places = sorted(place for place in apart | loose if place < end - 1)
    for place in places[-_MOST_STARTS:]:
        yield place, place in apart


def _after_spaces(window: str) -> Iterator[int]:
    """Yield the places behind the spaces of Chinese text; in English they part words."""
    han = _HAN.search(window)
    if han is not None:
        for match in re.finditer(r"\s+", window):
            if match.start() > han.start():
                yield match.end()


def no_name(name: str) -> str:
    """Know no Chinese name's English."""
    del name
    return ""


def propose_credit(
    credit: PhotoCredit, style: HouseStyle | None = None, romanise: Romanise = no_name
) -> str:
    """Return the credit in the house style, "" where a name's English is not known.

    `(Reuters)`, `(Zhang San/Xinhua)`, `(AFP file photo)`, `(Courtesy of …)`, `(File photo)`,
    `(Screenshot)`, `(Internet photo)`. A photographer whose name is not known is left out where
    an agency is named.
    """
    house = style or HouseStyle()
    line = _line(credit, romanise)
    return f"({line})" if line and house.credit_in_parentheses else line


def _line(credit: PhotoCredit, romanise: Romanise) -> str:
    agencies = [_english(name, romanise) for name in credit.agencies]
    names = [_english(name, romanise) for name in credit.names]
    if not all(agencies):
        return ""
    source = "/".join(agencies)
    lent = " and ".join(names) if all(names) else ""
    by = "/".join(part for part in (lent, source) if part)
    if credit.kind is CreditKind.AGENCY:
        return f"{by} file photo" if credit.is_file else by
    before, alone = _FORMS[credit.kind]
    return f"{before}{by}" if by else alone


# What each kind says with a name and without; "" where it says nothing without one.
_FORMS = {
    CreditKind.SCREENSHOT: ("Screenshot from ", "Screenshot"),
    CreditKind.COURTESY: ("Courtesy of ", ""),
    CreditKind.INTERNET: ("", "Internet photo"),
    CreditKind.FILE_PHOTO: ("File photo/", "File photo"),
    CreditKind.PHOTOGRAPHER: ("Photo by ", ""),
    CreditKind.PUBLIC_DOMAIN: ("Public domain/", "Public domain"),
    CreditKind.MADE: ("AI-generated image/", "AI-generated image"),
}


def _english(name: str, romanise: Romanise) -> str:
    if _HAN.search(name) is None:
        return name
    return english_lender(name) or romanise(name)
