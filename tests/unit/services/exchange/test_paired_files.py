"""What a file is by its content, and one article brought up to date from a file of several."""

from pathlib import Path

import pytest

from tests.bilingual_word_files import MAKERS, plain_table
from tests.projects import segments
from tests.unit.formats.xliff.made import plain, unit
from tests.word_files import paragraph, word_file
from workbench.api import Api, Document
from workbench.messages import sentence
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError, UsageError
from workbench.model.language import Variant
from workbench.model.original import FileKind, Original
from workbench.model.segment import Role, SourceContent, Status
from workbench.services.commands.targets import Confirm, SetTarget
from workbench.services.exchange.importing import (
    Reading,
    ReadingOptions,
    Source,
    read_source,
    read_sources,
)
from workbench.services.exchange.paired_reading import read_paired
from workbench.services.exchange.pairs import import_reading, updating
from workbench.services.plugins import load_api
from workbench.services.session import Session

SRT = "1\n00:00:01,000 --> 00:00:02,000\n你好\n\n"
TWO_FILES = plain(unit("<source>甲</source>")).replace(
    b"</file>",
    b"</file>\n<file original='b.txt' source-language='zh-TW' datatype='plaintext'><body>"
    + "<trans-unit id='1'><source>会谈周一开始。</source><target>B</target></trans-unit>".encode()
    + b"</body></file>",
)


def read(data: bytes, name: str, folder: Path) -> Reading:
    path = folder / name
    path.write_bytes(data)
    return read_source(load_api([]).api.importers, Source(str(path), path))


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (plain(unit("<source>甲</source>")), "xliff"),
        (MAKERS["memoq"](), "docx-memoq"),
        (SRT.encode(), "subtitles"),
        ("原文\t译文\n甲\tA\n".encode(), None),
        (word_file(paragraph("渡轮复航")), None),
        (plain_table(), None),
        ("标题\n\n正文。".encode(), None),
    ],
    ids=["xliff", "memoq", "srt", "words in a text", "word article", "word table", "text"],
)
def test_the_content_says_what_a_file_is(data: bytes, form: str | None) -> None:
    found = read_paired(Document(data, "file.txt"))

    assert (found and found.form) == form


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'<?xml version="1.0"?><TRADOStag Version="2.0"/>', "import.is_bilingual"),
        (b'msgid "a"\nmsgstr "b"\n', "import.is_bilingual"),
        (b"[Script Info]\nTitle: x\n", "import.is_subtitles"),
        (b'<?xml version="1.0"?><xliff version="1.2"><file>', "xliff.broken"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name_with_what_to_do(
    data: bytes, code: str, tmp_path: Path
) -> None:
    with pytest.raises(InputError) as caught:
        read(data, "some file.dat", tmp_path)

    assert caught.value.code == code
    assert "some file.dat" in sentence(caught.value)


def test_a_plugin_s_importer_of_a_kind_comes_before_the_program_s_own(tmp_path: Path) -> None:
    class Owner:
        name = "talks"
        suffixes = (".srt",)
        kinds = ("SRT",)

        def confidence(self, document: Document) -> int:
            return 50 if document.name.endswith(".srt") else 0

        def read(self, _document: Document) -> ImportedArticle:
            content = SourceContent(Role.BODY, "演讲")
            return ImportedArticle("演讲", "", None, Variant.CHINA, (content,))

    api = Api()
    api.add_importer(Owner())
    for name in ("talk.srt", "talk.txt"):
        (tmp_path / name).write_text(SRT, "utf-8")
    sources = [Source(name, tmp_path / name) for name in ("talk.srt", "talk.txt")]

    mine, own = read_sources(api.importers, sources)

    assert mine.article is not None
    assert own.paired is not None


def test_a_variant_that_was_named_goes_to_every_article_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    path.write_bytes(TWO_FILES)
    options = ReadingOptions(language=Variant.HONG_KONG)

    reading = read_source(load_api([]).api.importers, Source(str(path), path), options)

    assert reading.paired is not None
    assert {each.language for each in reading.paired.articles} == {Variant.HONG_KONG}


def test_one_article_is_brought_up_to_date_from_a_file_of_several(
    session: Session, tmp_path: Path
) -> None:
    import_reading(session, read(TWO_FILES, "a.xlf", tmp_path))
    second = session.read.articles()[-1]
    (segment,) = session.read.segments_of(second.id)
    session.execute(SetTarget(segment.id, "Mine"))
    session.execute(Confirm(segment.id))
    newer = read(TWO_FILES.replace("周一".encode(), "周二".encode()), "a.xlf", tmp_path)

    session.execute(updating(second, newer, second.origin.partition("#")[0]))

    (after,) = session.read.segments_of(second.id)
    assert (after.source, after.target, after.status) == ("会谈周二开始。", "Mine", Status.DRAFT)
    parts = {part.article_id: part.original_id for part in session.read.original_parts()}
    assert len(set(parts.values())) == len(parts) == 2


def test_an_article_that_is_not_in_the_file_is_told(session: Session, tmp_path: Path) -> None:
    first = session.read.articles()[0]

    with pytest.raises(UsageError, match=r"pairs\.which") as caught:
        updating(first, read(TWO_FILES, "a.xlf", tmp_path), "a.xlf")

    assert "b.txt" in sentence(caught.value)


def test_a_file_of_two_articles_is_kept_once_and_given_back_whole(
    session: Session, tmp_path: Path
) -> None:
    import_reading(session, read(TWO_FILES, "a.xlf", tmp_path))

    first, second = session.read.original_parts()

    assert first.original_id == second.original_id
    assert session.read.original(first.original_id).data() == TWO_FILES
    assert len(segments(session)) == 6


def test_what_of_a_memory_could_not_be_read_is_told(session: Session, tmp_path: Path) -> None:
    whole = (
        "<tu><tuv xml:lang='zh-CN'><seg>甲。</seg></tuv><tuv xml:lang='en'><seg>A.</seg></tuv></tu>"
    )
    tmx = f"<tmx version='1.4'><header srclang='zh-CN'/><body>{whole}\n<tu><tuv & /></tu>{whole}"

    (report,) = import_reading(session, read(tmx.encode(), "a.xml", tmp_path))

    assert (report.kind, report.pairs) == ("memory", 2)
    assert report.damage


def test_a_kept_file_that_is_damaged_is_told() -> None:
    kept = Original.of(b"abc", "a.xlf", FileKind.XLIFF)
    other = Original.of(b"abd", "a.xlf", FileKind.XLIFF)
    broken = type(kept)(kept.id, kept.name, kept.kind, "", kept.sha256, 3, other.packed)

    with pytest.raises(InputError, match=r"original\.damaged"):
        broken.data()
    with pytest.raises(InputError, match=r"original\.damaged"):
        type(kept)(kept.id, kept.name, kept.kind, "", kept.sha256, 3, "no base 85 \x7f").data()
