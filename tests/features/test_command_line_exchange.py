"""`duizhao import`, `export --format original` and `review` with files of translation tools."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bilingual_word_files import MAKERS
from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import assert_refused, document, shown_segments, write_article
from tests.reviewers import commenting, replacing, reviewed
from tests.unit.formats.xliff.made import memoq, memoq_unit, seg, trados, trados_unit
from workbench.services.session import Session

SDLXLIFF = trados(
    trados_unit(
        seg("1", "克里抵达北京") + seg("2", '会谈<x id="5"/>开始。'),
        f"<target>{seg('1', 'Kerry arrives')}{seg('2')}</target>",
        '<sdl:seg id="1" conf="Translated"/><sdl:seg id="2"/>',
    )
)
WXR = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>
<item><title>克里抵达北京</title><link>https://example.org/1</link><wp:post_id>7</wp:post_id>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<wp:post_date_gmt>2023-07-17 14:29:00</wp:post_date_gmt>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>他周日抵达。</p><!-- /wp:paragraph -->
<figure><img src="a.jpg"><figcaption>图为克里。</figcaption></figure>]]></content:encoded></item>
<item><title>菜单</title><wp:post_type>nav_menu_item</wp:post_type></item>
<item><title>旧文</title><wp:post_type>post</wp:post_type>
<content:encoded><![CDATA[[caption id="1"]一段。[/caption]

二段。]]></content:encoded></item></channel></rss>"""
POST = """---
layout: post
title: "克里抵达北京"
date: 2023-07-17 22:29:00 +0800
tags: [气候, 外交]
---
他周日抵达。

会谈开始。
"""
FILES = {
    "sdlxliff": ("a.txt", SDLXLIFF, "sdlxliff", [("克里抵达北京", "Kerry arrives", "translated")]),
    "mqxliff": (
        "b.xml",
        memoq(memoq_unit("会谈开始", "Talks begin", 'mq:status="Proofread"')),
        "mqxliff",
        [("会谈开始", "Talks begin", "reviewed")],
    ),
    "memoq": (
        "c.docx",
        MAKERS["memoq"](),
        "docx-memoq",
        [("渡轮复航", "Ferry Back", "translated")],
    ),
    "trados": (
        *("d.docx", MAKERS["trados"](), "docx-trados"),
        [("渡轮复航", "Ferry Back", "translated")],
    ),
    "csv": (
        "e.csv",
        'source,target,status\n"甲，\n乙",=1+1,translated\n007,Seven,\n'.encode(),
        "sheet",
        [("甲，\n乙", "=1+1", "translated"), ("007", "Seven", "draft")],
    ),
    "srt": (
        "f.txt",
        "1\n00:00:01,000 --> 00:00:02,000\n你好\n\n".encode(),
        "subtitles",
        [("你好", "", "initial")],
    ),
    "tmx": (
        "g.xml",
        (
            '<?xml version="1.0"?><tmx version="1.4"><header srclang="zh-CN"/><body><tu>'
            '<tuv xml:lang="zh-CN"><seg>甲。</seg></tuv><tuv xml:lang="en"><seg>A.</seg></tuv>'
            "</tu></body></tmx>"
        ).encode(),
        "memory",
        [("甲。", "A.", "translated")],
    ),
    "wxr": (
        "h.xml",
        WXR.encode(),
        "posts",
        [("克里抵达北京", "", "initial"), ("他周日抵达。", "", "initial")],
    ),
    "post": ("2023-07-17-kerry.md", POST.encode(), "article", [("克里抵达北京", "", "initial")]),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_is_read_as_what_is_in_it_whatever_it_is_called(
    run_duizhao: RunDuizhao, tmp_path: Path, kind: str
) -> None:
    name, data, form, pairs = FILES[kind]
    (tmp_path / name).write_bytes(data)

    said = document(run_duizhao("import", "news.dzp", name, "--json"))

    found = shown_segments(run_duizhao, tmp_path / "news.dzp")
    assert {each["kind"] for each in said["sources"]} == {form}
    assert [(each["source"], each["target"], each["status"]) for each in found][
        : len(pairs)
    ] == pairs
    assert sum(each["pairs"] for each in said["sources"]) == sum(
        bool(each["target"]) for each in found
    )


def test_posts_are_articles_of_their_own_with_address_date_and_captions(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    (tmp_path / "export.xml").write_text(WXR, "utf-8")
    run_duizhao("import", "news.dzp", "export.xml")

    first, second = document(run_duizhao("show", "news.dzp", "--json"))["articles"]

    assert (first["title"], first["url"], first["published"]) == (
        *("克里抵达北京", "https://example.org/1"),
        "2023-07-17T14:29:00Z",
    )
    assert [each["role"] for each in first["segments"]] == ["headline", "body", "caption"]
    assert [each["source"] for each in second["segments"]] == ["旧文", "一段。", "二段。"]


def test_an_sdlxliff_comes_back_equal_and_then_with_its_new_target_alone(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    (tmp_path / "news.sdlxliff").write_bytes(SDLXLIFF)
    run_duizhao("import", "news.dzp", "news.sdlxliff")
    (tmp_path / "news.sdlxliff").unlink()

    unedited = run_duizhao("export", "news.dzp", "-o", "same.sdlxliff", "--json")
    run_duizhao("set", "news.dzp", "1", "--target", "The envoy arrives")
    edited = run_duizhao("export", "news.dzp", "--format", "original", "-o", "new.sdlxliff")

    assert (tmp_path / "same.sdlxliff").read_bytes() == SDLXLIFF
    assert document(unedited)["files"][0]["changed"] == 0
    written = (tmp_path / "new.sdlxliff").read_text("utf-8-sig")
    assert edited.returncode == 0
    assert seg("1", "The envoy arrives") in written
    assert seg("2") in written


def test_missing_codes_are_told_by_segment_and_nothing_is_written(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    (tmp_path / "news.sdlxliff").write_bytes(SDLXLIFF)
    run_duizhao("import", "news.dzp", "news.sdlxliff")
    run_duizhao("set", "news.dzp", "2", "--target", "Talks begin.")

    ran = run_duizhao("export", "news.dzp", "-o", "new.sdlxliff", "--json")

    assert_refused(ran, 3, "segment 2", '<fn id="1"/>')
    assert document(ran)["problems"][0]["code"] == "original.codes_missing"
    assert not (tmp_path / "new.sdlxliff").exists()


def test_a_folder_gets_every_file_the_project_can_give_back(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    for folder in ("in", "out"):
        (tmp_path / folder).mkdir()
    for kind in ("sdlxliff", "memoq", "srt", "post"):
        name, data, *_ = FILES[kind]
        (tmp_path / "in" / name).write_bytes(data)
    run_duizhao("import", "news.dzp", "in")

    several = run_duizhao("export", "news.dzp", "--format", "original", "-o", "one.docx")
    run_duizhao("export", "news.dzp", "--format", "original", "-o", "out")

    assert_refused(several, 2, "a.txt", "c.docx")
    out = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert out == {FILES[kind][0]: FILES[kind][1] for kind in ("sdlxliff", "memoq", "srt")}


def test_an_article_cannot_be_given_back_as_a_tool_s_file(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    write_article(tmp_path)
    run_duizhao("import", "news.dzp", "kerry.txt")

    assert_refused(run_duizhao("export", "news.dzp", "-o", "a.sdlxliff"), 2, "sdlxliff")


def test_a_review_goes_out_and_comes_back_by_its_numbers(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    (tmp_path / "news.sdlxliff").write_bytes(SDLXLIFF)
    run_duizhao("import", "news.dzp", "news.sdlxliff")
    out = document(run_duizhao("review", "export", "news.dzp", "review.docx", "--json"))
    edited = reviewed(
        (tmp_path / "review.docx").read_bytes(),
        replacing(1, "arrives", "comes", "Lin"),
        commenting(1, "Which Kerry?", "Zhao"),
    )
    (tmp_path / "back.docx").write_bytes(edited)

    listed = document(run_duizhao("review", "import", "news.dzp", "back.docx", "--json"))
    ran = run_duizhao("review", "import", "news.dzp", "back.docx", "--accept", "1-2")
    again = document(run_duizhao("review", "import", "news.dzp", "back.docx", "--json"))

    assert out["segments"] == 2
    assert [(each["kind"], each["author"], each["accepted"]) for each in listed["changes"]] == [
        ("text", "Lin", False),
        ("note", "Zhao", False),
    ]
    assert ran.returncode == 0
    first, _ = shown_segments(run_duizhao, tmp_path / "news.dzp")
    assert (first["target"], first["status"]) == ("Kerry comes", "reviewed")
    assert [(note["text"], note["author"]) for note in first["notes"]] == [("Which Kerry?", "Zhao")]
    assert [row["states"] for row in again["odd_rows"]] == [["outdated"]]


@pytest.mark.parametrize(
    ("accept", "words"), [("2", "no change 2"), ("x", "names no changes"), ("1,,", "names no")]
)
def test_wrong_numbers_are_refused(
    run_duizhao: RunDuizhao, tmp_path: Path, accept: str, words: str
) -> None:
    (tmp_path / "news.sdlxliff").write_bytes(SDLXLIFF)
    run_duizhao("import", "news.dzp", "news.sdlxliff")
    run_duizhao("review", "export", "news.dzp", "review.docx")
    edited = reviewed(
        (tmp_path / "review.docx").read_bytes(), replacing(1, "arrives", "comes", "Lin")
    )
    (tmp_path / "review.docx").write_bytes(edited)

    assert_refused(
        run_duizhao("review", "import", "news.dzp", "review.docx", "--accept", accept), 2, words
    )
    assert shown_segments(run_duizhao, tmp_path / "news.dzp")[0]["target"] == "Kerry arrives"


def test_an_import_that_is_killed_leaves_the_project_as_it_was(tmp_path: Path) -> None:
    project = tmp_path / "news.dzp"
    units = [
        trados_unit(
            seg(str(n), f"第{n}段。"), f"<target>{seg(str(n))}</target>", f'<sdl:seg id="{n}"/>'
        )
        for n in range(2_000)
    ]
    (tmp_path / "big.sdlxliff").write_bytes(trados(*units))
    (tmp_path / "small.txt").write_text("标题\n\n正文。", "utf-8")
    command = [sys.executable, "-m", "workbench", "import", str(project)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([*command, "small.txt"], cwd=tmp_path, env=environment, check=True)
    whole = 0
    for delay in (0.2, 0.6, 1.0, 1.4):
        with subprocess.Popen([*command, "big.sdlxliff"], cwd=tmp_path, env=environment) as process:
            try:
                process.wait(delay)
            except subprocess.TimeoutExpired:
                process.kill()
        with Session(project) as session:
            count = session.read.segment_count()
            parts = session.read.original_parts()
        assert count in {2, 2_002}
        assert len(parts) == (count > 2)
        whole = max(whole, count)
    assert whole in {2, 2_002}
