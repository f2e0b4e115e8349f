"""Other programs take our TMX, and we take theirs."""

import io
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from translate.storage.tmx import tmxfile

from tests.export_material import article, export, pair, request
from workbench.api import ExportArticle
from workbench.formats.tmx.exporter import TmxExporter
from workbench.formats.tmx.options import SentenceLink, TmxOptions
from workbench.formats.tmx.reader import TmxDocument, read_tmx
from workbench.formats.tmx.writer import write_units
from workbench.model.language import Variant
from workbench.model.segment import InlineKind, InlineSpan, Segment

# A system tool and no package: its tests are tried on each one found, so on none or one.
OMEGAT = [path for path in (shutil.which("omegat"),) if path]

PAIRS = [
    ("美国气候特使克里周日抵达北京。", "US climate envoy John Kerry arrived in Beijing on Sunday."),
    ("他说：“<合作>　& 竞争”。", "He said: “<co-operation>  & competition”."),
    ("船名有 𠮷 字。", "The ship’s name has a 𠮷."),
    ("记者：陈子非    责编：陈美华", "By Chen Zifei. Edited by Chen Meihua."),
]
PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
<dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>{source}</source_lang><target_lang>en-US</target_lang>
<sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
"""


def pairs_in(language: Variant, number: int = 1) -> ExportArticle:
    each = [
        pair(source, target, number=index, article=number, conversions={"zh-SG": f"新{source}"})
        for index, (source, target) in enumerate(PAIRS, number * 100)
    ]
    return article(*each, number=number, language=language)


def test_translate_toolkit_loads_every_pair_and_its_note() -> None:
    noted = pair("完\n了", "Done\nnow", number=9, notes=["One & only"])
    data, _ = export("tmx", request(pairs_in(Variant.CHINA), article(noted, number=2)))

    store = tmxfile(io.BytesIO(data))

    assert [(unit.source, unit.target) for unit in store.units] == [
        *PAIRS,
        ("完\n了", "Done\nnow"),
    ]
    assert store.units[-1].getnotes() == "One & only"


def test_what_translate_toolkit_writes_is_read() -> None:
    store = tmxfile(sourcelanguage="zh-CN", targetlanguage="en-US")
    for source, target in PAIRS:
        store.addtranslation(source, "zh-CN", target, "en-US")

    units = read_tmx(io.BytesIO(bytes(store)))

    assert [(unit.text("zh-CN"), unit.text("en-US")) for unit in units] == PAIRS


@pytest.fixture
def omegat_project(tmp_path: Path) -> Path:
    """An empty OmegaT project with our sources; each paragraph is a segment there."""
    folder = tmp_path / "ferry"
    for name in ("source", "target", "tm/auto", "glossary", "dictionary", "omegat"):
        (folder / name).mkdir(parents=True)
    text = "\n\n".join(source for source, _ in PAIRS)
    (folder / "source" / "a.txt").write_text(text, "utf-8")
    return folder


def translate_with(omegat: str, folder: Path, source: Variant) -> subprocess.CompletedProcess[str]:
    """Let OmegaT translate the project from the memories in it, at home in its own folder."""
    (folder / "omegat.project").write_text(PROJECT.format(source=source), "utf-8")
    home = folder.parent / "home"
    home.mkdir()
    return subprocess.run(
        [omegat, str(folder), "--mode=console-translate", "--no-team", f"--config-dir={home}"],
        env={**os.environ, "HOME": str(home), "JAVA_TOOL_OPTIONS": f"-Duser.home={home}"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=250,
        check=False,
    )


def paragraphs_of(path: Path) -> list[str]:
    return path.read_text("utf-8").split("\n\n")


@pytest.mark.parametrize("omegat", OMEGAT)
@pytest.mark.parametrize("variant", [Variant.CHINA, Variant.HONG_KONG])
def test_omegat_translates_an_article_from_our_tmx(
    omegat: str, variant: Variant, omegat_project: Path
) -> None:
    data, _ = export("tmx", request(pairs_in(variant), conversion="zh-SG"))
    (omegat_project / "tm" / "auto" / "news.tmx").write_bytes(data)

    done = translate_with(omegat, omegat_project, variant)

    assert done.returncode == 0, done.stderr
    assert paragraphs_of(omegat_project / "target" / "a.txt") == [target for _, target in PAIRS]


@pytest.mark.parametrize("omegat", OMEGAT)
def test_omegat_takes_a_sentence_of_a_paragraph(omegat: str, omegat_project: Path) -> None:
    source, target = "渡轮复航。船已靠岸。", "The ferry is back. The ship has landed."

    def links(_: Segment) -> list[SentenceLink]:
        return [SentenceLink(0, 5, 0, 18), SentenceLink(5, 10, 19, len(target))]

    stream = io.BytesIO()
    wanted = request(article(pair(source, target)))
    TmxExporter("1", TmxOptions(sentences=links)).write(wanted, stream)
    (omegat_project / "tm" / "auto" / "news.tmx").write_bytes(stream.getvalue())
    (omegat_project / "source" / "a.txt").write_text("船已靠岸。", "utf-8")

    done = translate_with(omegat, omegat_project, Variant.CHINA)

    assert done.returncode == 0, done.stderr
    assert paragraphs_of(omegat_project / "target" / "a.txt") == ["The ship has landed."]


@pytest.mark.parametrize("omegat", OMEGAT)
@pytest.mark.parametrize("options", [TmxOptions(level=2), TmxOptions(for_trados=True)])
def test_omegat_reads_links_as_codes_and_the_dialect_of_trados(
    omegat: str, options: TmxOptions, omegat_project: Path
) -> None:
    linked = pair("渡轮停航。", "No ferry.", number=9)
    spans = (InlineSpan(0, 2, InlineKind.LINK, "https://a.example/"),)
    content = replace(linked.segment.content, spans=spans)
    coded = replace(linked, segment=replace(linked.segment, content=content))
    stream = io.BytesIO()
    wanted = request(pairs_in(Variant.CHINA), article(coded, number=2))
    TmxExporter("1", options).write(wanted, stream)
    (omegat_project / "tm" / "auto" / "news.tmx").write_bytes(stream.getvalue())

    done = translate_with(omegat, omegat_project, Variant.CHINA)

    assert done.returncode == 0, done.stderr
    assert paragraphs_of(omegat_project / "target" / "a.txt") == [target for _, target in PAIRS]


@pytest.mark.parametrize("omegat", OMEGAT)
def test_what_omegat_exports_is_written_again_as_the_same_units(
    omegat: str, omegat_project: Path
) -> None:
    data, _ = export("tmx", request(pairs_in(Variant.CHINA)))
    (omegat_project / "tm" / "auto" / "news.tmx").write_bytes(data)
    translate_with(omegat, omegat_project, Variant.CHINA)

    for path in omegat_project.glob("ferry-*.tmx"):
        document = TmxDocument(io.BytesIO(path.read_bytes()))
        units = [replace(unit, line=0) for unit in document.units()]
        stream = io.BytesIO()
        write_units(stream, document.header, units)
        stream.seek(0)
        assert [replace(unit, line=0) for unit in read_tmx(stream)] == units


@pytest.mark.parametrize("omegat", OMEGAT)
def test_omegat_finds_its_language_among_articles_of_several(
    omegat: str, omegat_project: Path
) -> None:
    both = request(pairs_in(Variant.TAIWAN, 2), pairs_in(Variant.CHINA))
    (omegat_project / "tm" / "auto" / "news.tmx").write_bytes(export("tmx", both)[0])

    done = translate_with(omegat, omegat_project, Variant.CHINA)

    assert done.returncode == 0, done.stderr
    assert paragraphs_of(omegat_project / "target" / "a.txt") == [target for _, target in PAIRS]


@pytest.mark.parametrize("omegat", OMEGAT)
def test_what_omegat_exports_is_read_with_the_same_pairs(omegat: str, omegat_project: Path) -> None:
    data, _ = export("tmx", request(pairs_in(Variant.CHINA)))
    (omegat_project / "tm" / "auto" / "news.tmx").write_bytes(data)
    translate_with(omegat, omegat_project, Variant.CHINA)

    memories = list(omegat_project.glob("ferry-*.tmx"))

    assert len(memories) == 3  # levels 1 and 2 of TMX, and its own
    for path in memories:
        with path.open("rb") as stream:
            found = {(unit.text("zh-CN"), unit.text("en-US")) for unit in read_tmx(stream)}
        assert found == set(PAIRS)
