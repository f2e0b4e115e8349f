"""Where a byline ends that stands before its report in one paragraph.

`（中央社記者王芳台北3日電）行政院今天…`, `新华社东京3月6日电（记者王芳）…`: what the report tells
is no part of the byline, in either language.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from workbench.model.finding import Span
from workbench.text.alternatives import longest_first
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.byline_jobs import all_byline_jobs
from workbench.text.names.people import is_person
from workbench.text.patterns import compiled, compiled_from
from workbench.text.recent import RECENT

_HEAD = compiled(
    fold(
        rf"\s*(?:[【〔\[][^【】〔〕\[\]]{{2,20}}[】〕\]]\s*(?:记者|特派员|通讯员)\s*[{HAN}]{{2,4}}"
        rf"(?:[\s、]+[{HAN}]{{2,8}}){{0,3}}:"
        r"|[（(【〔\[][^（）()【】〔〕\[\]]{2,60}(?:电|报导|报道|讯|专访|记者[^，。]{2,12})[）)】〕\]]"
        rf"|[^（(，。；：]{{2,30}}(?:电|讯)\s*[（(](?:记者|见习记者|通讯员)[^（）()]{{2,30}}[）)]"
        r"|【[^【】]{2,12}】\s*[（(](?:记者|见习记者)[^（）()]{2,30}[）)]"
        rf"|[^（(，。；：:]{{0,24}}(?:记者|特派员|通讯员)\s*[{HAN}]{{2,4}}(?:[\s、]+[{HAN}]{{2,8}}){{0,3}}:"
        rf"|[^（(，。；：:]{{0,8}}记者\s*[{HAN}]{{2,4}}\s*/\s*[{HAN}]{{2,8}}(?:报导|报道|专访)(?=\s)"
        rf")(?=\s*[{HAN}《“「0-9][^/]{{7,}}[。，])"
    )
)

_ENGLISH_HEAD = compiled(
    r"\s*(?:[^\n]{2,160}?(?:\s--+|\s?[—–]|(?<=\))\s-)\s|[(\[][^()\[\]]{2,120}[)\]]\s"
    r"|By [^\n:.]{2,100}:\s)"
)


# In characters: no byline is longer, whatever comes behind it.
_LONGEST = 400

# Where sentences end, with the marks that close behind them.
_SENTENCE = compiled(r"[^。！？!?\n]+(?:[。！？!?\n]+[）)】〕\]」”\"]*)?")
_MARKS = ' \u3000\n。.！!？?；;，,、（()）【】〔〕[]《》“”"'


def _job_words() -> str:
    words = (fold(word) for each in all_byline_jobs().values() for word in each)
    return longest_first(word for word in words if len(word) > 1)


# What only a byline says: a job before a name, somebody's help, when it was published.
_SIGNED = compiled_from(
    lambda: (
        rf"(?:[^。:：]{{0,30}}[，,；;》」”）)\s])?[^{HAN}A-Za-z]*(?:[{HAN}A-Z]{{0,12}}?)(?:{_job_words()})"
        rf"(?:\s*[:/|]|\s+\S|\W*$"
        rf"|[ \u3000]*[{HAN}]{{2,4}}(?:[\s、,，/（(。]|$|{fold('发自|报道|报导')}))"
        + fold(
            r"|.*(?:[/／|]\s?[^\s]{0,8}(?:报道|报导|文|图|摄|摄影|综合|电)\W*$|[文图摄撰译]\s?[/／:：]"
            r"|(?:贡献|协助采访|协助报道|参与采写|参与报道|补充报道|补充采访|供稿|供图)\W*$"
            r"|发自|(?:专电|特稿|报道|报导|整理|编译|消息|[电讯摄译])[）)】〕\]]?[。]?$"
            r"|(?:发布|更新|刊[发登]|发表|上线)(?:时间|日期|于)?\s?[:：\d]|[日\d]\s?更新)"
        )
    )
)

# A dispatch's head with its report behind it in one sentence: 本报讯　地铁…, 新华社快讯：会谈….
_DISPATCHED = compiled(
    fold(
        rf"\s*(?:本[报刊台网社站](?:[{HAN}]{{2,4}})?[讯电](?:[\s:：]+|(?=\d))"
        rf"|[{HAN}]{{2,8}}(?:社|网|台|报)(?:快讯|急电|消息)[\s:：]+"
        rf"|[^。，：（(]{{2,30}}(?:\d日|[社报网])[专综合外]*(?:[电讯]|消息)(?:\s*[（(][^（）()]{{2,30}}[）)]|[\s:：]+)"
        r"|[（(【〔\[][^（）()【】〔〕\[\]]{2,60}(?:[电讯]|报导|报道|专访|整理|记者[^，。]{2,12})[）)】〕\]]"
        r"|[（(](?:本文)?作者[^（）()]{2,60}[）)]|[^。，:：]{0,12}记者[^。，:：]{2,20}报[道导][:：]"
        r"|(?:专题|综合|深度|独家|记者)?(?:报[道导])[\s:：]+)"
        rf"(?=\s*[{HAN}《“「\d][^:：/／。]+[。，])(?!\s*(?:记者|通讯员|编译|编辑)(?:\s|[{HAN}]{{2,4}}[。，\s]))"
    )
)


def without_report(source: str) -> str:
    """Return a Chinese byline without the report that follows it, for which blanks stand."""
    kept = _kept(source)
    return source if kept is None else _only(source, kept)


def _only(text: str, kept: Iterable[Span]) -> str:
    """Return a text with blanks for all but some spans, in their order, and none at its end."""
    found, place = [], 0
    for each in kept:
        found += [" " * (each.start - place), text[each.start : each.end]]
        place = each.end
    return "".join(found).rstrip()


@lru_cache(RECENT)
def _kept(source: str) -> tuple[Span, ...] | None:
    """Return what of a source is byline, `None` where all of it is, as far as can be told."""
    folded = fold(source[:_LONGEST])
    head = _HEAD.match(folded) or _DISPATCHED.match(folded)
    first = head.end() if head is not None else 0
    kept = [Span(0, first)] if head is not None else []
    pieces = [it for it in _SENTENCE.finditer(folded, first) if it[0].strip(_MARKS)]
    signed = list(_signed(source, folded, pieces[bool(head) :], is_near=head is None))
    if head is None and (len(pieces) < _SEVERAL or not signed):
        return None
    kept += [Span(it.start(), it.end()) for it in signed]
    is_all = head is None and len(signed) == len(pieces)
    return None if is_all else tuple(kept)


_SEVERAL = 2


def _signed(
    source: str, folded: str, pieces: Iterable[re.Match[str]], *, is_near: bool
) -> Iterator[re.Match[str]]:
    """Yield the sentences of the byline: who did what, and nothing but names before a report."""
    for piece in pieces:
        is_signed = _SIGNED.match(folded, *piece.span()) is not None
        if not is_signed and is_near:
            words = source[piece.start() : piece.end()].strip(_MARKS)
            is_signed = all(map(is_person, _NAMES_APART.split(words)))
        is_near = is_near and is_signed
        if is_signed:
            yield piece


_NAMES_APART = compiled(r"[\s、，,/]+")


_ENGLISH_PIECE = compiled(
    r"(?<!\bSt\.)(?<!\bMt\.)(?<!\b[JS]r\.)(?<!\b[DM]r\.)(?<!\bMs\.)(?<!\b[A-Z]\.)(?<!\b[ap]\.m\.)"
    r"(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.)(?<!\bSept\.)"
    r"(?<=[.!?”\")\]])(?<![^.!?][”\"\]])\s+(?=[“\"(\[–—-]*\s*[A-Z0-9])"
)
_ENGLISH_SIGN = compiled(
    r"\W*(?:[Bb]y\b|[Ff]rom (?:our|staff|[a-z]+ (?:reporter|correspondent))\b"
    r"|(?:[A-Z][\w-]*,? (?:(?:and|&) )?(?:[a-z]+,? ){0,3})?by [A-Z]"
    r"|(?:[A-Z][\w-]* ){1,2}?(?:[a-z]+ )?:)"
    r"|\W*(?!Editor[’']s)(?:Report(?:ing|ed|er)|Edit(?:ing|ed|or)|Translat|Compil|Writ(?:ten|ing)|Photo|Text|Words"
    r"|Source|Author|Additional|Published|Updated|Posted|Interview|Video|Illustrat|Proof|Produc)\w*"
    r"|.*(?:\b(?:(?:contribut|correspondent|columnist|intern\b|edited by|editing by|reported by"
    r"|reporting by|translated by|photos? by|written by|compiled by|freelance|[A-Z]\w+ bureau\b"
    r"|staff (?:writer|reporter)))"
    r")|\W*(?:[A-Z][\w’'-]*,? (?:and )?){2,8}reports?\b"
)
_SMALL = compiled(r"(?<![\w’'-])[a-z][a-z’'-]+")
_LINKS = listed(
    """and in from for at of the our by with reporter report reports writer staff de van part
    series page column"""
)


def english_without_report(source: str, target: str) -> str:
    """Return an English byline without the report that follows it, if the source has one.

    Who signs behind the report stays, at its place, with blanks for the report.
    """
    if _kept(source) is None:
        return target
    head = _ENGLISH_HEAD.match(target)
    start = head.end() if head is not None and _is_head(head[0]) else 0
    signed = (it for it in _sentences(target, start) if not _is_report(it.of(target)))
    return _only(target, (Span(0, start), *signed))


def _sentences(target: str, start: int) -> Iterator[Span]:
    for cut in _ENGLISH_PIECE.finditer(target, start):
        yield Span(start, cut.start())
        start = cut.end()
    yield Span(start, len(target))


def _is_head(words: str) -> bool:
    """Return whether what stands before a dash is no sentence: its words are names and numbers."""
    return words.lstrip().startswith(("By ", "(", "[")) or not _is_report(words)


def _is_report(words: str) -> bool:
    """Return whether a sentence tells something: it has words besides those of a byline."""
    if _ENGLISH_SIGN.match(words) is not None:
        return False
    return sum(it not in _LINKS for it in _SMALL.findall(words)) > 1
