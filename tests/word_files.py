"""Word files of the tests' own making: a body of markup, and the parts that go with it."""

import io
import zipfile
from collections.abc import Mapping
from html import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{_OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
STYLES = """
<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
 <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/>
 <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="a6"><w:name w:val="List Paragraph"/></w:style>
<w:style w:type="paragraph" w:styleId="a7"><w:name w:val="List Bullet"/>
 <w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="a8"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="a9"><w:name w:val="secret"/>
 <w:rPr><w:vanish/></w:rPr></w:style>
"""


def text(words: str, properties: str = "") -> str:
    """A run; `properties` is what its `rPr` holds."""
    marked = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{marked}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraph(inside: str, style: str = "", properties: str = "") -> str:
    """A paragraph of markup, or of plain words."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = inside if inside.startswith("<") or not inside else text(inside)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs}</w:p>"


def cell(*paragraphs: str) -> str:
    inside = "".join(each if each.startswith("<") else paragraph(each) for each in paragraphs)
    return f"<w:tc><w:tcPr/>{inside}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    marked = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    inside = "".join(each if each.startswith("<") else cell(each) for each in cells)
    return f"<w:tr>{marked}{inside}</w:tr>"


def change(kind: str, inside: str, author: str = "Lin", date: str = "2026-11-03T08:00:00Z") -> str:
    """A tracked change: `ins`, `del`, `moveFrom` or `moveTo` around runs."""
    if kind == "del":
        inside = inside.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f'<w:{kind} w:id="9" w:author="{author}" w:date="{date}">{inside}</w:{kind}>'


def comments(*given: tuple[str, str, str]) -> str:
    """The comments part: each has an id, an author and its words."""
    inside = "".join(
        f'<w:comment w:id="{number}" w:author="{author}" w:date="2026-11-03T08:00:00Z">'
        f"{paragraph(words)}</w:comment>"
        for number, author, words in given
    )
    return f"<w:comments {NAMESPACES}>{inside}</w:comments>"


def commented(inside: str, number: str) -> str:
    return (
        f'<w:commentRangeStart w:id="{number}"/>{inside}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def word_file(
    body: str,
    *,
    parts: Mapping[str, str] | None = None,
    links: Mapping[str, str] | None = None,
    styles: str = STYLES,
) -> bytes:
    """A Word file; `parts` are others by name, those under `word/` related by their names."""
    others = {"word/styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>", **(parts or {})}
    relations = "".join(
        f'<Relationship Id="rPart{at}" Type="{_OFFICE}/{_kind(name)}" Target="{name[5:]}"/>'
        for at, name in enumerate(others)
        if name.startswith("word/")
    ) + "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/hyperlink" Target="{escape(to)}"'
        ' TargetMode="External"/>'
        for key, to in (links or {}).items()
    )
    document = f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>"
    return zipped(
        {
            "[Content_Types].xml": _types(others),
            "_rels/.rels": (
                f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
                f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
            ),
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?>\n{document}',
            "word/_rels/document.xml.rels": (
                f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
            ),
            **others,
        }
    )


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return stream.getvalue()


def edited(data: bytes, replaced: Mapping[str, str], part: str = "word/document.xml") -> bytes:
    """A file with some words of a part replaced by others."""
    source = zipfile.ZipFile(io.BytesIO(data))
    parts: dict[str, str | bytes] = {name: source.read(name) for name in source.namelist()}
    content = source.read(part).decode()
    for old, new in replaced.items():
        content = content.replace(old, new)
    return zipped({**parts, part: content})


def _kind(name: str) -> str:
    return name.removeprefix("word/").removesuffix(".xml")


def _types(parts: Mapping[str, str]) -> str:
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{main}.{_kind(name)}+xml"/>'
        for name in parts
        if name.startswith("word/")
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}.document.main+xml"/>'
        f"{overrides}</Types>"
    )
