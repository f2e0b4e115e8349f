"""The parts of a Word document around its text: styles, lists, relations."""

from collections.abc import Iterable

from workbench.formats.legal_text import attribute_value, character_data, legal
from workbench.formats.word.names import MAIN, RELATED

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The number of the list with bullets; those with numbers follow, one for each list.
BULLETS = 1

_PARTS = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "footnotes": "footnotes",
}
_STYLES = (
    ("Title", "Title", '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="40"/>'),
    *(
        (
            f"Heading{level}",
            f"heading {level}",
            f'<w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="{level - 1}"/>',
            f'<w:b/><w:sz w:val="{size}"/>',
        )
        for level, size in ((1, 32), (2, 28), (3, 26), (4, 24), (5, 22), (6, 22))
    ),
    ("Subtitle", "Subtitle", "", "<w:i/>"),
    ("Caption", "caption", "", '<w:i/><w:sz w:val="18"/>'),
    ("Quote", "Quote", '<w:ind w:left="720" w:right="720"/>', "<w:i/>"),
    (
        "ListBullet",
        "List Bullet",
        f'<w:numPr><w:numId w:val="{BULLETS}"/></w:numPr><w:contextualSpacing/>',
        "",
    ),
    ("ListNumber", "List Number", "<w:contextualSpacing/>", ""),
    ("FootnoteText", "footnote text", "", '<w:sz w:val="18"/>'),
)
_FONTS = 'w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"'


def content_types() -> str:
    """Return which kind of part each is."""
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    named = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in _PARTS.items()
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'{named}<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>'
    )


def package_relations() -> str:
    """Return where the document and what is said of it stand."""
    core = f"{PACKAGE}/relationships/metadata/core-properties"
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATED}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/></Relationships>'
    )


def document_relations(links: Iterable[str]) -> str:
    """Return what the text refers to: the other parts, and the addresses of its links in order."""
    parts = "".join(
        f'<Relationship Id="{name}" Type="{RELATED}/{name}" Target="{name}.xml"/>'
        for name in _PARTS
        if name != "document"
    )
    outside = "".join(
        f'<Relationship Id="link{at}" Type="{RELATED}/hyperlink" '
        f'Target="{attribute_value(address)}" TargetMode="External"/>'
        for at, address in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{parts}{outside}</Relationships>'


def core_properties(title: str, author: str, language: str) -> str:
    """Return title, author and language as Word shows them among a file's properties."""
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{character_data(legal(title))}</dc:title>"
        f"<dc:creator>{character_data(legal(author))}</dc:creator>"
        f"<dc:language>{character_data(legal(language))}</dc:language></cp:coreProperties>"
    )


def styles(language: str) -> str:
    """Return the styles under Word's own names, so that a template's take their place."""
    named = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        for key, name, paragraph, run in _STYLES
    )
    return (
        f'<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {_FONTS}/>'
        f'<w:sz w:val="22"/><w:lang w:val="{attribute_value(language)}" w:eastAsia="zh-CN"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/></w:style>{named}"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="FootnoteReference">'
        '<w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        "</w:style></w:styles>"
    )


def numbering(starts: Iterable[int]) -> str:
    """Return the lists: one with bullets, and one for each first number of a numbered list."""
    abstract = _abstract(0, "bullet", "•") + _abstract(1, "decimal", "%1.")
    numbered = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        for number, start in enumerate(starts, BULLETS + 1)
    )
    bullets = f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>'
    return f'<w:numbering xmlns:w="{MAIN}">{abstract}{bullets}{numbered}</w:numbering>'


def _abstract(number: int, kind: str, sign: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    )


def settings() -> str:
    """Return the settings: a document of today's Word, with footnotes."""
    return (
        f'<w:settings xmlns:w="{MAIN}"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/>'
        '</w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def footnotes(notes: Iterable[str]) -> str:
    """Return the footnotes, given the markup of each, and the two separators Word asks for."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p>'
        "</w:footnote>"
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    inside = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        f"{note}</w:p></w:footnote>"
        for number, note in enumerate(notes, 1)
    )
    return f'<w:footnotes xmlns:w="{MAIN}">{separators}{inside}</w:footnotes>'
