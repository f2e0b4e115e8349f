"""Word tables of pairs shaped like those that memoQ, Trados and CafeTran write."""

from collections.abc import Callable, Mapping

from tests.word_files import STYLES, cell, paragraph, row, table, text, word_file

GUIDS = [f"bb787d5e-b2e0-463f-b95d-9b12c340aa7{n}" for n in range(4)]
TOOL_STYLES = STYLES + "".join(
    f'<w:style w:type="character" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
    f"<w:rPr>{marked}</w:rPr></w:style>"
    for name, marked in [
        ("mqInternal", '<w:noProof/><w:color w:val="800000"/>'),
        ("Tag", "<w:i/>"),
        ("SegmentID", ""),
        ("TransUnitID", "<w:vanish/>"),
        ("LockedContent", "<w:i/>"),
    ]
)
PAIRS = [("渡轮复航", "Ferry Back"), ("台风之后", ""), ("我们等了三天。", "We waited.")]


def custom(*, second: bool = False, comment: bool = True) -> str:
    said = {"HasTwoTargetColumn": second, "HasCommentColumn": comment, "HasStatusColumn": True}
    vt = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    inside = "".join(
        f'<property name="{name}"><vt:bool>{str(value).lower()}</vt:bool></property>'
        for name, value in said.items()
    )
    space = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    return f'<Properties xmlns="{space}" xmlns:vt="{vt}">{inside}</Properties>'


def memoq_row(number: int, *cells: str) -> str:
    key = f'<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t>{number}</w:t><w:br/></w:r>' + text(
        GUIDS[number - 1], '<w:sz w:val="2"/>'
    )
    return row(cell(paragraph(key)), *cells)


def memoq(*rows: str, second: bool = False, comments_part: str = "") -> bytes:
    names = ["ID", "Chinese (PRC)", "English (United States)", "Comment", "Status"]
    if second:
        names.insert(3, names[2])
    title = cell(paragraph("story.docx"), paragraph(f"V12.0.10 {GUIDS[3]}"))
    parts = {"docProps/custom.xml": custom(second=second)}
    if comments_part:
        parts["word/comments.xml"] = comments_part
    body = table(row(title), row(*names), *rows) + paragraph("")
    return word_file(body, parts=parts, styles=TOOL_STYLES)


def plain_memoq() -> bytes:
    statuses = ["Confirmed", "Not started", "Pre-translated (87%)"]
    return memoq(
        *(
            memoq_row(n, source, target, "", status)
            for n, ((source, target), status) in enumerate(zip(PAIRS, statuses, strict=True), 1)
        )
    )


def trados(*rows: str) -> bytes:
    names = ["Segment ID", "Segment status", "Source segment", "Target segment"]
    return word_file(table(row(*names), *rows), styles=TOOL_STYLES)


def trados_row(number: int, unit: str, status: str, source: str, target: str) -> str:
    key = text(str(number), '<w:rStyle w:val="SegmentID"/>') + text(
        unit, '<w:rStyle w:val="TransUnitID"/>'
    )
    return row(cell(paragraph(key)), status, source, target)


def plain_trados() -> bytes:
    statuses = ["Translated (0%)", "Not Translated (0%)", "Signed Off (0%)"]
    return trados(
        *(
            trados_row(n, GUIDS[0], status, source, target)
            for n, ((source, target), status) in enumerate(zip(PAIRS, statuses, strict=True), 1)
        )
    )


def plain_cafetran() -> bytes:
    head = row(
        "ID",
        cell("story").replace("<w:tcPr/>", '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'),
        "Notes",
        "*",
    )
    rows = [row(str(n), source, target, "", "") for n, (source, target) in enumerate(PAIRS, 1)]
    return word_file(table(head, *rows))


def plain_table() -> bytes:
    rows = [row(source, target) for source, target in PAIRS]
    return word_file(paragraph("Two columns") + table(*rows))


MAKERS: Mapping[str, Callable[[], bytes]] = {
    "memoq": plain_memoq,
    "trados": plain_trados,
    "cafetran": plain_cafetran,
    "table": plain_table,
}
