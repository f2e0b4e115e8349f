"""Subtitles: cues with times, in and out."""

import pysubs2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.api import Document
from workbench.formats.subtitles.cues import CueText, read_cue, write_cue
from workbench.formats.subtitles.subtitles import read_subtitles, write_subtitles
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.segment import InlineKind
from workbench.model.translation_unit import CodeKind, InlineCode

SRT = """1
00:00:01,000 --> 00:00:02,500
渡轮复航了，
大家都<i>高兴</i>。

2
00:00:03,000 --> 00:00:04,000 X1:10
{\\an8}台风走了

3
00:00:05,000 --> 00:00:06,000

4
00:00:07,000 --> 00:00:08,250
- 真的？

- 真的。
"""
VTT = """WEBVTT - ferry

STYLE
::cue { color: red }

NOTE made by hand

intro
00:01.000 --> 00:02.500 align:start
<v 林>渡轮复航了 &amp; 大家都<b>高兴</b></v>

00:00:03.000 --> 00:00:04.000
台风走了
"""


def read(text: str, name: str = "film.srt") -> list[tuple[bytes, str]]:
    found = read_subtitles(Document(text.encode(), name)).segments
    return [(each.external_id, each.source) for each in found]


def write(text: str, targets: dict[bytes, str], encoding: str = "utf-8") -> str:
    given = {key: CueText(target) for key, target in targets.items()}
    return write_subtitles(Document(text.encode(encoding), "film.srt"), given).decode(encoding)


def test_cues_of_subrip_come_with_their_times() -> None:
    assert read(SRT) == [
        (b"1 1000-2500", "渡轮复航了，\n大家都高兴。"),
        (b"2 3000-4000", "台风走了"),
        (b"4 7000-8250", "- 真的？\n\n- 真的。"),
    ]


def test_cues_of_webvtt_come_with_their_times_and_without_notes_and_styles() -> None:
    assert read(VTT, "film.vtt") == [
        (b"1 1000-2500", "渡轮复航了 & 大家都高兴"),
        (b"2 3000-4000", "台风走了"),
    ]


def test_pysubs2_reads_the_same_times_and_texts() -> None:
    for text in (SRT, VTT):
        mine = read(text)
        theirs = [
            (event.start, event.end, event.plaintext.replace("&amp;", "&"))
            for event in pysubs2.SSAFile.from_string(text)
            if event.plaintext.strip()
        ]

        assert [each[0].decode().split(" ")[1] for each in mine] == [
            f"{start}-{end}" for start, end, _ in theirs
        ]
        assert [each[1].replace("\n\n", "\n") for each in mine] == [
            each[2].replace("\n\n", "\n") for each in theirs
        ]


def test_marks_are_spans_and_other_tags_are_codes() -> None:
    [first, second, _] = read_subtitles(Document(SRT.encode(), "film.srt")).segments

    assert [(one.start, one.end, one.kind) for one in first.content.spans] == [
        (10, 12, InlineKind.EMPHASIS)
    ]
    assert [code.content for code in second.source_codes] == ["{\\an8}"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("text", [SRT, VTT])
def test_targets_go_back_and_all_else_stays(text: str, line_end: str) -> None:
    text = text.replace("\n", line_end)
    first, second = (key for key, _ in read(text)[:2])
    done = write(text, {second: "The typhoon left\nat last"})

    assert write(text, {}) == text
    assert done == text.replace("{\\an8}台风走了", "台风走了").replace(
        "台风走了", f"The typhoon left{line_end}at last"
    )
    assert write(text, {first: "x"}).count("-->") == text.count("-->")


def test_an_empty_cue_can_be_filled() -> None:
    done = write(SRT, {b"3 5000-6000": "Here"})

    assert read(done)[2] == (b"3 5000-6000", "Here")
    assert len(read(done)) == 4


def test_webvtt_is_escaped_and_a_blank_line_ends_no_cue() -> None:
    done = write(VTT, {b"2 3000-4000": "Ships & <boats>\n\nleft --> now"})

    assert "Ships &amp; &lt;boats&gt;\nleft --&gt; now" in done
    assert read(done)[1] == (b"2 3000-4000", "Ships & <boats>\nleft --> now")


def test_in_a_bilingual_file_the_chinese_lines_are_the_source() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\n渡轮复航了\nThe ferry is back\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\n台风走了\nThe storm left\n"
    )
    found = read_subtitles(Document(text.encode(), "film.srt")).segments

    assert [(each.source, each.target) for each in found] == [
        ("渡轮复航了", "The ferry is back"),
        ("台风走了", "The storm left"),
    ]
    assert write(text, {found[1].external_id: "It left"}) == text.replace(
        "The storm left", "It left"
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_the_encoding_and_its_mark_stay(encoding: str) -> None:
    data = SRT.encode(encoding)
    done = write_subtitles(Document(data, "film.srt"), {b"2 3000-4000": CueText("It left")})

    assert done.decode(encoding) == SRT.replace("{\\an8}台风走了", "It left")
    assert done[:2] == data[:2]


def test_what_the_encoding_cannot_hold_is_refused() -> None:
    data = SRT.encode("big5", "ignore") + "台灣的渡輪在會議上說明了這個問題。".encode("big5") * 9
    document = Document(data, "film.srt", encoding="big5")
    with pytest.raises(InputError) as caught:
        write_subtitles(document, {b"2 3000-4000": CueText("naïve 🚢")})

    assert caught.value.code == "subtitles.encoding"


@pytest.mark.parametrize(
    ("targets", "code"), [({b"9 1-2": "x"}, "subtitles.unknown_cue"), ({}, "subtitles.no_cues")]
)
def test_what_does_not_belong_to_the_file_is_refused(targets: dict[bytes, str], code: str) -> None:
    with pytest.raises(InputError) as caught:
        write(SRT if targets else "渡轮复航，大家都高兴。", targets)

    assert caught.value.code == code
    assert "film.srt" in sentence(caught.value)


TEXTS = st.text(st.sampled_from("ab渡 <>&{}i/\n-"), max_size=12)


@given(text=TEXTS)
def test_what_is_written_into_webvtt_is_read_back(text: str) -> None:
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]

    assert read_cue(write_cue(CueText(text), vtt=True), vtt=True).text == "\n".join(lines)


@given(text=TEXTS)
def test_reading_a_cue_never_fails_and_loses_nothing(text: str) -> None:
    cue = read_cue(text, vtt=False)
    tags = sum(len(code.content) for code in cue.codes)

    assert len(cue.text) + tags <= len(text)
    assert write_cue(cue, vtt=False).count("渡") == text.count("渡")


def test_codes_go_back_to_their_places() -> None:
    code = InlineCode(CodeKind.PLACEHOLDER, 0, 0, "{\\an8}")

    assert write_cue(CueText("It left", (), (code,)), vtt=False) == "{\\an8}It left"
