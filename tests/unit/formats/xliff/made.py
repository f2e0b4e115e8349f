"""Files like those of translation tools, made here."""

from workbench.formats.xliff.document import XliffDocument, read_xliff
from workbench.formats.xliff.segments import Edit, XliffSegment
from workbench.model.segment import Status

SDL = "http://sdl.com/FileTypes/SdlXliff/1.0"

PLAIN_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
    '  <file original="news.txt" source-language="zh-CN" target-language="en-US" '
    'datatype="plaintext">\n    <body>\n'
)
PLAIN_TAIL = "    </body>\n  </file>\n</xliff>\n"

TRADOS_HEAD = (
    f'\ufeff<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="{SDL}" '
    'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">'
    f'<doc-info xmlns="{SDL}"><cmt-defs>'
    '<cmt-def id="c1"><Comments><Comment severity="Low" user="mei" '
    'date="2020-02-25T10:34:00.5134646+01:00" version="1.0">太长？</Comment></Comments></cmt-def>'
    "</cmt-defs></doc-info>"
    '<file original="C:\\desk\\news.docx" source-language="zh-CN" target-language="en-US" '
    'datatype="x-sdlfilterframework2"><header><reference><internal-file form="base64">UEsDBBQA\n'
    f'BgAI</internal-file></reference><cxt-defs xmlns="{SDL}">'
    '<cxt-def id="1" type="sdl:title"/><cxt-def id="2" type="sdl:paragraph"/>'
    '<cxt-def id="3" type="sdl:table-row"/></cxt-defs>'
    f'<tag-defs xmlns="{SDL}"><tag id="2"><bpt name="cf">&lt;cf bold=True&gt;</bpt>'
    '<ept name="cf">&lt;/cf&gt;</ept></tag><tag id="5"><ph name="fn">&lt;fn id="1"/&gt;</ph></tag>'
    "</tag-defs></header><body>"
)
TRADOS_TAIL = "</body></file></xliff>"

MEMOQ_HEAD = (
    '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n'
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">\n'
    '<file original="news.docx" source-language="zh-cn" target-language="en-us" '
    'datatype="x-docx">\n<header>\n<mq:docinformation mq:docname="news.docx">'
    '<![CDATA[<?xml version="1.0"?>]]></mq:docinformation>\n</header>\n<body>\n'
)
MEMOQ_TAIL = "</body>\n</file>\n</xliff>"


def plain(*units: str) -> bytes:
    return f"{PLAIN_HEAD}{''.join(units)}{PLAIN_TAIL}".encode()


def unit(content: str, attributes: str = 'id="1"') -> str:
    return f"      <trans-unit {attributes}>\n        {content}\n      </trans-unit>\n"


def trados(*units: str) -> bytes:
    return f"{TRADOS_HEAD}{''.join(units)}{TRADOS_TAIL}".encode()


def trados_unit(
    source: str, target: str, definitions: str, *, context: int = 2, attributes: str = ""
) -> str:
    return (
        f'<group><sdl:cxts><sdl:cxt id="{context}"/></sdl:cxts>'
        f'<trans-unit id="5dfc3a76"{attributes}><source>unused</source>'
        f"<seg-source>{source}</seg-source>{target}"
        f"<sdl:seg-defs>{definitions}</sdl:seg-defs></trans-unit></group>"
    )


def seg(number: str, text: str = "") -> str:
    if not text:
        return f'<mrk mtype="seg" mid="{number}"/>'
    return f'<mrk mtype="seg" mid="{number}">{text}</mrk>'


def memoq(*units: str) -> bytes:
    return f"{MEMOQ_HEAD}{''.join(units)}{MEMOQ_TAIL}".encode()


def memoq_unit(source: str, target: str, attributes: str, more: str = "") -> str:
    return (
        f'<trans-unit id="1" {attributes} mq:segmentguid="bb787d5e">\n'
        f'<source xml:space="preserve">{source}</source>\n'
        f'<target xml:space="preserve">{target}</target>\n{more}</trans-unit>\n'
    )


def xliff2(*units: str, head: str = 'trgLang="en-US"', file: str = 'id="f1"') -> bytes:
    return (
        '<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" '
        f'version="2.1" srcLang="zh-CN" {head}>\n <file {file}>\n{"".join(units)} </file>\n'
        "</xliff>\n"
    ).encode()


def unit2(segments: str, attributes: str = 'id="u1"', before: str = "") -> str:
    return f"  <unit {attributes}>\n{before}   {segments}\n  </unit>\n"


def segment2(source: str, target: str | None = None, attributes: str = "") -> str:
    written = "" if target is None else f"\n    <target>{target}</target>"
    return f"<segment{attributes}>\n    <source>{source}</source>{written}\n   </segment>"


def read(data: bytes) -> XliffDocument:
    return read_xliff(data, "news.xlf")


def only(data: bytes) -> XliffSegment:
    (segment,) = read(data).segments
    return segment


def edited(
    data: bytes,
    target: str,
    *,
    place: int = 0,
    codes: bool = True,
    status: Status | None = None,
    origin: str = "typed",
) -> str:
    """Return a document with one target changed; the source's codes stand at its end."""
    document = read(data)
    segment = document.segments[place]
    at_end = len(target)
    inline = tuple(
        type(code)(code.kind, at_end, at_end, code.content, code.attributes)
        for code in (segment.source.inline if codes else ())
    )
    edit = Edit(target, inline, status, origin)
    return document.patched({segment.external_id: edit}).decode()
