"""Files of other programs: each is known by what is in it, and no article is taken for one."""

import io
import zipfile

import pytest

from workbench.api import Api, Document
from workbench.formats.foreign_kinds import KINDS, foreign_kind
from workbench.formats.importers import enable
from workbench.formats.reading import read_document
from workbench.messages import ERRORS, sentence
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError

XML = '<?xml version="1.0" encoding="utf-8"?>\n'
SENTENCE = "渡轮周日恢复营运，首日运送乘客一万八千人次，多数是老人。"


def packed(*names: str, mimetype: str = "") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in [("mimetype", mimetype)] * bool(mimetype) + [(n, "x") for n in names]:
            archive.writestr(name, data)
    return stream.getvalue()


def read(data: str | bytes, name: str = "a.txt") -> ImportedArticle:
    api = Api()
    enable(api)
    given = data.encode() if isinstance(data, str) else data
    return read_document(api.importers, Document(given, name))


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OPEN = "application/vnd.oasis.opendocument"
SAMPLES: list[tuple[str, str, str | bytes]] = [
    ("TMX", "memory", f"{XML}<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\n<tmx version='1.4'><body/></tmx>"),
    ("XLIFF", "bilingual", f"{XML}<xliff version='1.2'><file/></xliff>"),
    ("XLIFF", "bilingual", f"\n\n{XML}<!-- x --><x:xliff version='2.1'/>"),
    ("SDLXLIFF", "bilingual", f"{XML}<xliff xmlns:sdl='http://sdl.com/x' version='1.2'/>"),
    ("MQXLIFF", "bilingual", f"{XML}<xliff xmlns:mq='MQXliff' version='1.2'/>"),
    ("PO", "bilingual", '# 渡轮\nmsgid ""\nmsgstr "x"\n'),
    ("TBX", "terms", f"{XML}<martif type='TBX'/>"),
    ("SRT", "subtitles", f"1\r\n00:00:01,000 --> 00:00:04,000\r\n{SENTENCE}\r\n"),
    ("WebVTT", "subtitles", f"\ufeffWEBVTT\n\n00:01.000 --> 00:04.000\n{SENTENCE}\n"),
    ("LRC", "subtitles", "[ti:渡轮]\n[00:01.00]一\n[00:02.00]二\n[00:03.00]三\n"),
    (
        "CSV",
        "table",
        "source,target,status\n渡轮,ferry,final\n蚝田,oyster bed,draft\n码头,pier,x\n",
    ),
    ("TSV", "table", "渡轮\tferry\n蚝田\toyster bed\n码头\tpier\n"),
    ("RTF", "document", r"{\rtf1\ansi x}"),
    ("ODT", "document", packed("content.xml", mimetype=f"{OPEN}.text")),
    ("XLSX", "table", packed("xl/workbook.xml")),
    ("ODS", "table", packed("content.xml", mimetype=f"{OPEN}.spreadsheet")),
    ("EPUB", "book", packed("META-INF/container.xml", mimetype="application/epub+zip")),
    ("ZIP", "archive", packed("a.txt")),
    ("XLS", "table", OLE + b"\x00" * 500 + "Workbook".encode("utf-16-le")),
    ("PDF", "pdf", b"%PDF-1.7\n%\xe2\xe3"),
    ("WXR", "feed", f"{XML}<rss xmlns:wp='http://wordpress.org/export/1.2/'><channel/></rss>"),
    ("RSS", "feed", f"{XML}<?xml-stylesheet href='a.xsl'?><rss version='2.0'><channel/></rss>"),
    ("Atom", "feed", f"{XML}<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    ("JSON", "data", '{"title": "渡轮", "body": "…"}'),
    ("JSON", "data", '[{"title": "渡轮"'),
    ("XML", "data", f"{XML}<渡轮/>".replace("渡轮", "ferries")),
    ("PNG", "picture", b"\x89PNG\r\n\x1a\n"),
    ("JPEG", "picture", b"\xff\xd8\xff\xe0"),
    ("SVG", "picture", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ("MP4", "recording", b"\x00\x00\x00\x18ftypmp42"),
    ("MP3", "recording", b"ID3\x03\x00"),
    ("gzip", "archive", b"\x1f\x8b\x08\x00"),
    ("ELF", "program", b"\x7fELF\x02"),
    ("Duizhao", "project", b"SQLite format 3\x00"),
    ("MHTML", "web_archive", "From: <Saved by a browser>\nSubject: x\n y\nMIME-Version: 1.0\n\n"),
]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a"])
@pytest.mark.parametrize(("form", "advice", "data"), SAMPLES, ids=[each[0] for each in SAMPLES])
def test_a_file_of_another_kind_is_refused_by_name(
    form: str, advice: str, data: str | bytes, name: str
) -> None:
    with pytest.raises(InputError) as caught:
        read(data, name)

    assert caught.value.code == f"import.is_{advice}"
    assert form in sentence(caught.value)
    assert name in sentence(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        f"渡轮复航\n\n{SENTENCE}",
        f"<p>{SENTENCE}</p>",
        f"关于XML的报道\n\n文件以<?xml version='1.0'?>开头，接着是<tmx>。{SENTENCE}",
        "一，二，三\n四，五，六\n七，八，九\n十，百，千",
        "The ferry, the pier, the crew.\nThe mayor, the press, the crowd.\nOne, two, three.\n",
        f"\t{SENTENCE}\n\t{SENTENCE}\n\t{SENTENCE}\n",
        "[注] 本文有删节\n[记者] 沈渡\n" + SENTENCE,
        "{渡轮}\n\n" + SENTENCE,
        "1\n2\n3\n" + SENTENCE,
        'JSON：{"a": 1}\n\n' + SENTENCE,
        "时间：周日\n地点：码头\n来源：海岬网\n" + SENTENCE,
        "MZ型渡轮\n\n" + SENTENCE,
        "PK赛\n\n" + SENTENCE,
        f"<!DOCTYPE html><html><p>{SENTENCE}</html>",
        f"{XML}<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><p>{SENTENCE}</p></html>",
    ],
)
def test_an_article_is_never_refused(text: str) -> None:
    assert read(text).segments
    assert foreign_kind(Document(text.encode(), "a.txt")) is None


@pytest.mark.parametrize("name", ["a.txt", "a.doc", "a"])
def test_a_file_of_old_word_says_to_save_it_as_docx(name: str) -> None:
    with pytest.raises(InputError) as caught:
        read(OLE + b"\x00" * 500 + "WordDocument".encode("utf-16-le"), name)

    assert caught.value.code == "zip.old_office"
    assert ".docx" in sentence(caught.value)


def test_a_file_named_as_a_table_is_one_even_with_two_columns() -> None:
    assert foreign_kind(Document("渡轮,ferry\n".encode(), "a.csv")) is not None
    assert foreign_kind(Document("渡轮,ferry\n".encode(), "a.txt")) is None


def test_every_kind_has_a_sentence_that_says_what_to_do() -> None:
    assert {f"import.is_{kind.advice}" for kind in KINDS} <= ERRORS.keys()


def test_an_importer_that_is_sure_takes_a_kind_over() -> None:
    class MemoryImporter:
        name = "memory"
        suffixes: tuple[str, ...] = (".tmx",)

        def confidence(self, document: Document) -> int:
            return 95 * (b"<tmx" in document.data)

        def read(self, document: Document) -> ImportedArticle:
            return read(SENTENCE, document.name)

    document = Document(f"{XML}<tmx/>".encode(), "a.tmx")

    assert read_document([MemoryImporter()], document).title == "a.tmx"
