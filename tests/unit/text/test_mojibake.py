"""Damaged text is told from whole text, and what it was is told where it can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.mojibake import damaged


def meanings(text: str) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.meant) for each in damaged(text)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("itâ€™s late", [("â€™", "’")]),
        ("â€œNo,â€\x9d he said", [("â€œ", "“"), ("â€\x9d", "”")]),
        ("a cafÃ© in 25Â°C", [("Ã©", "é"), ("Â°", "°")]),
        ("profit &amp; loss&#8217;s", [("&amp;", "&"), ("&#8217;", "’")]),
        ("two&nbsp;words", [("&nbsp;", " ")]),
        ("道路和桥\ufffd，禁止", [("\ufffd", "")]),
        ("據\ufffd\ufffd者", [("\ufffd\ufffd", "")]),
        ("他说锟斤拷锟斤拷。", [("锟斤拷锟斤拷", "")]),
        ("ÖÐ¹ú", [("ÖÐ¹ú", "中国")]),
        (
            "新华社北京电".encode().decode("latin-1"),
            [("æ\x96°å\x8d\x8eç¤¾å\x8c\x97äº¬ç\x94µ", "新华社北京电")],
        ),
    ],
)
def test_what_is_damaged_is_found_and_its_meaning_where_it_has_one(
    text: str, meant: list[tuple[str, str]]
) -> None:
    assert meanings(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Müller said “Größe”—he left.",
        "“CAFÉ”—the sign",
        "à « côté » — naïve façade",
        "MAÇÃ” ÀÉÎÕ Ñandú",
        "AT&T; R&D",
        "中国共产党领导的多党合作和政治协商制度是基本政治制度",
        "立法院三讀通過修正案，總統府昨天深夜發布聲明",
        "Пригожин Ελλάδα 서울 👍",
    ],
)
def test_foreign_words_and_chinese_are_whole(text: str) -> None:
    assert meanings(text) == []


@given(st.text("中国人民新华社电报道", min_size=4, max_size=40))
def test_chinese_that_was_read_as_western_text_is_found(text: str) -> None:
    for encoding in ("utf-8", "gbk"):
        ((_, meant),) = meanings(text.encode(encoding).decode("latin-1"))

        assert meant == text


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    for each in damaged(text):
        assert 0 <= each.start < each.end <= len(text)
