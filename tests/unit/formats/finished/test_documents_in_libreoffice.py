"""The finished Word document as LibreOffice opens it: all of its text, on pages."""

from pathlib import Path

import pytest

from tests.finished_material import story, text, written
from tests.libreoffice import converted
from workbench.model.segment import InlineKind, InlineSpan, Role

ENGLISH = ["Ferry returns", "By Shen Du", "It sailed at six.", "At the pier", "Who went", "Many"]
CHINESE = ["渡轮复航", "记者沈渡", "六点开船。", "在码头", "谁去了", "很多人"]
ROLES = [Role.HEADLINE, Role.BYLINE, Role.BODY, Role.CAPTION, Role.SUBHEAD, Role.LIST_ITEM]


def document(**values: str) -> bytes:
    segments = [
        text(english, chinese, number=number, role=role)
        for number, (english, chinese, role) in enumerate(
            zip(ENGLISH, CHINESE, ROLES, strict=True), 1
        )
    ]
    bold = InlineSpan(0, 4, InlineKind.STRONG)
    linked = InlineSpan(5, 9, InlineKind.LINK, "https://example.org/a?b=1&c=2")
    segments.append(text("Bold link & <more>.", "粗体", number=7, spans=(bold, linked)))
    return written("docx", story(*segments), **values)[0]


@pytest.mark.parametrize("source", ["none", "inline", "beside"])
def test_all_text_is_there_in_its_order(source: str, tmp_path: Path) -> None:
    shown = converted(document(source=source), "ferry.docx", "txt:Text", tmp_path)
    if shown is None:
        return
    said = shown.decode("utf-8-sig")

    places = [said.find(words) for words in (*ENGLISH, "Bold link & <more>.")]
    assert places == sorted(places)
    assert min(places) >= 0
    # The Chinese headline is in the line on where the article is from as well.
    assert {words in said for words in CHINESE[1:]} == {source != "none"}


@pytest.mark.parametrize("source", ["none", "beside"])
def test_it_can_be_printed(source: str, tmp_path: Path) -> None:
    pages = converted(document(source=source), "ferry.docx", "pdf", tmp_path)

    assert pages is None or pages.startswith(b"%PDF-")
