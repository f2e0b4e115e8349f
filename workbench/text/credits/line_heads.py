"""Where a byline ends that stands before its report in one paragraph.

`（中央社記者王芳台北3日電）行政院今天…`, `新华社东京3月6日电（记者王芳）…`: what the report tells
is no part of the byline, in either language.
"""

from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

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
    r"\s*(?:[^\n]{2,160}?(?:\s--+|\s?[—–])\s|[(\[][^()\[\]]{2,120}[)\]]\s"
    r"|By [^\n:.]{2,100}:\s)"
)


_SIGNED_BEHIND = compiled(
    r"(?<=[.!?”\"] )[(\[]?(?:By|Reported by|Reporting by|Reporters?:|Edited by|Editors?:) "
    r"[A-ZÀ-Þ][^.!?]{2,80}\.?\s*\Z"
)


def without_report(source: str) -> str:
    """Return a Chinese byline without the report that follows it."""
    head = _HEAD.match(fold(source))
    return source[: head.end()] if head is not None else source


def english_without_report(source: str, target: str) -> str:
    """Return an English byline without the report that follows it, if the source has one.

    Who signs behind the report stays, at its place, with blanks for the report.
    """
    if len(without_report(source)) == len(source):
        return target
    head = _ENGLISH_HEAD.match(target)
    if head is None:
        return target
    signed = _SIGNED_BEHIND.search(target, head.end())
    if signed is None:
        return target[: head.end()]
    return f"{target[: head.end()]}{' ' * (signed.start() - head.end())}{signed[0]}"
