"""The table for review as a Word document.

Number, role and source are content controls that cannot be edited; the status is a list to choose
from. The key of each row stands behind its number in letters of one point, and all rows as they
were given out in a part of their own that Word carries along.
"""

import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from workbench.formats.legal_text import attribute_value, legal
from workbench.formats.review.given import Given, ReviewRequest, ReviewRow, given_rows
from workbench.formats.word.markup import Properties, run
from workbench.formats.word.names import MAIN, RELATED
from workbench.formats.zipped import ZippedFile
from workbench.model.language import Variant
from workbench.model.segment import Status

GIVEN = "urn:duizhao:review:1"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# In twentieths of a point: the text width of A4 lying, with margins of half an inch.
_WIDTHS = (700, 1150, 5250, 5250, 1250, 1800)

_LATIN = "Calibri"

# Word knows languages with a region only.
_REGIONS = {Variant.SIMPLIFIED: "zh-CN", Variant.TRADITIONAL: "zh-TW"}

# The date of all parts: the same rows make the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_review_docx(request: ReviewRequest, stream: BinaryIO) -> None:
    """Write the table; the same request makes the same bytes."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in _parts(request).items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, _DECLARATION + content)


def read_given(zipped: ZippedFile) -> tuple[Given, ...]:
    """Return the rows as they were given out, none where the part was lost on the way."""
    for name in zipped.parts:
        if name.startswith("customXml/item") and GIVEN.encode() in zipped.read(name):
            return tuple(_given(zipped.xml(name)))
    return ()


def _given(root: etree._Element) -> Iterator[Given]:
    for row in root.iter(f"{{{GIVEN}}}row"):
        source, target, note = (row.findtext(f"{{{GIVEN}}}{name}") or "" for name in _KEPT)
        yield Given(str(row.get("key", "")), source, target, note)


_KEPT = ("source", "target", "note")


def _parts(request: ReviewRequest) -> dict[str, str]:
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("officeDocument", "word/document.xml"), ("core-properties", "docProps/core.xml")
        ),
        "docProps/core.xml": _core(request.title),
        "word/document.xml": _document(request),
        "word/_rels/document.xml.rels": _relations(
            ("styles", "styles.xml"),
            ("settings", "settings.xml"),
            ("customXml", "../customXml/item1.xml"),
        ),
        "word/styles.xml": _styles(request),
        "word/settings.xml": (
            f'<w:settings xmlns:w="{MAIN}"><w:zoom w:percent="100"/>'
            '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode"'
            ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
        ),
        "customXml/item1.xml": _kept(request),
        "customXml/_rels/item1.xml.rels": _relations(("customXmlProps", "itemProps1.xml")),
        "customXml/itemProps1.xml": (
            '<ds:datastoreItem ds:itemID="{6E9B4C1E-52D7-4C0B-9C4A-D1C5D0A1B2C3}" xmlns:ds='
            '"http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
            f'<ds:schemaRef ds:uri="{GIVEN}"/></ds:schemaRefs></ds:datastoreItem>'
        ),
    }


def _content_types() -> str:
    word = f"{_TYPE}.wordprocessingml"
    overrides = {
        "/word/document.xml": f"{word}.document.main+xml",
        "/word/styles.xml": f"{word}.styles+xml",
        "/word/settings.xml": f"{word}.settings+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/customXml/itemProps1.xml": f"{_TYPE}.customXmlProperties+xml",
    }
    named = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{named}</Types>'
    )


def _relations(*given: tuple[str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{at}" Type="{_kind(kind)}" Target="{target}"/>'
        for at, (kind, target) in enumerate(given, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def _kind(kind: str) -> str:
    metadata = f"{_PACKAGE}/relationships/metadata"
    return f"{metadata if kind == 'core-properties' else RELATED}/{kind}"


def _core(title: str) -> str:
    space = f"{_PACKAGE}/metadata/core-properties"
    return (
        f'<cp:coreProperties xmlns:cp="{space}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{attribute_value(legal(title))}</dc:title></cp:coreProperties>"
    )


def _styles(request: ReviewRequest) -> str:
    chinese = request.chinese_font
    fonts = f'w:ascii="{_LATIN}" w:hAnsi="{_LATIN}" w:eastAsia="{chinese}" w:cs="{_LATIN}"'
    east = _REGIONS.get(request.variant, request.variant.value)
    western = attribute_value(request.target_language)
    return (
        f'<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>'
        f'<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="{western}" w:eastAsia="{east}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>'
        '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr>'
        '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>'
    )


def _document(request: ReviewRequest) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    rows = "".join(_row(row, request) for row in request.rows)
    hint = f"<w:p>{run(request.labels.hint, {})}</w:p>" if request.labels.hint else ""
    return (
        f'<w:document xmlns:w="{MAIN}"><w:body>'
        f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{run(request.title, {})}</w:p>{hint}'
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/>{_borders()}'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/>'
        '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{_head(request)}{rows}</w:tbl><w:p/>"
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="360" '
        'w:footer="360" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def _borders() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    line = 'w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"'
    return f"<w:tblBorders>{''.join(f'<w:{side} {line}/>' for side in sides)}</w:tblBorders>"


_GREY = "F2F2F2"
_BOLD: Properties = {"b": "<w:b/>"}
_SMALL: Properties = {"sz": '<w:sz w:val="16"/>'}

# Of the colour of its cell: nobody reads it, and programs keep it.
_TINY: Properties = {
    "noProof": "<w:noProof/>",
    "color": f'<w:color w:val="{_GREY}"/>',
    "sz": '<w:sz w:val="2"/>',
}

_CHINESE: Properties = {"rFonts": '<w:rFonts w:hint="eastAsia"/>'}


def _head(request: ReviewRequest) -> str:
    cells = "".join(
        _cell(at, run(label, _BOLD), fill="D9D9D9") for at, label in enumerate(request.labels.head)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"


def _row(row: ReviewRow, request: ReviewRequest) -> str:
    number = run(f"{row.number}\n", _SMALL) + run(str(row.key(request.project)), _TINY)
    cells = (
        _cell(0, _locked(number), fill=_GREY),
        _cell(1, _locked(run(row.role.value, _SMALL)), fill=_GREY),
        _cell(2, _locked(run(row.source, _CHINESE)), fill=_GREY),
        _cell(3, run(row.target, {})),
        _cell(4, _chosen(row.status)),
        _cell(5, run(row.note, {})),
    )
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _cell(at: int, inside: str, fill: str = "") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{_WIDTHS[at]}" w:type="dxa"/>{shade}</w:tcPr>'
        f"<w:p>{inside}</w:p></w:tc>"
    )


def _locked(inside: str) -> str:
    """Return a content control that can neither be edited nor deleted (§17.5.2.23)."""
    return (
        '<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr>'
        f"<w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def _chosen(status: Status) -> str:
    """Return a content control to choose a status in (§17.5.2.15)."""
    items = "".join(
        f'<w:listItem w:displayText="{one.value}" w:value="{one.value}"/>' for one in Status
    )
    return (
        f"<w:sdt><w:sdtPr><w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
        f"<w:sdtContent>{run(status.value, _SMALL)}</w:sdtContent></w:sdt>"
    )


def _kept(request: ReviewRequest) -> str:
    root = etree.Element(f"{{{GIVEN}}}review", nsmap={"dz": GIVEN})
    for given in given_rows(request):
        row = etree.SubElement(root, f"{{{GIVEN}}}row", key=given.key)
        for name, text in zip(_KEPT, (given.source, given.target, given.note), strict=True):
            etree.SubElement(row, f"{{{GIVEN}}}{name}").text = text
    return etree.tostring(root, encoding="unicode")
