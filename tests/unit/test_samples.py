import re
from datetime import UTC, datetime

import pytest

from resources import sample_article, sample_articles

CAPTION = "2025年4月20日，澜港湾轮渡“海燕一号”驶离城北老码头。 （海岬社 梁一舟摄）"


@pytest.fixture
def ferry() -> str:
    return sample_article().read_text("utf-8")


@pytest.fixture
def tea() -> str:
    return sample_articles()[1].read_text("utf-8")


def test_the_samples_are_there() -> None:
    assert [path.is_file() for path in sample_articles()] == [True, True]


def test_the_sample_begins_with_its_time_its_title_and_a_line(ferry: str) -> None:
    time, link, line, blank, _ = ferry.split("\n", 4)

    moment = datetime.fromtimestamp(int(time.strip("<!->")) / 1000, UTC)
    assert moment.isoformat() == "2025-04-20T13:15:00+00:00"
    assert link.startswith("[停航21年")
    assert set(line) == {"-"}
    assert blank == ""


@pytest.mark.parametrize("oddity", ["[图]", "|", "_", "\u3000", "&amp;amp;"])
def test_the_title_has_what_titles_are_taken_apart_at(ferry: str, oddity: str) -> None:
    title = ferry.splitlines()[1].rpartition("](")[0]

    assert oddity in title


def test_the_caption_stands_there_four_times_over(ferry: str) -> None:
    places = ("alt", "title", "data-caption")

    assert all(f'{place}="{CAPTION}"' in ferry for place in places)
    assert f">{CAPTION}</figcaption>" in ferry


@pytest.mark.parametrize(
    "quirk",
    [
        '<p><figure class="image-richtext',
        "icon-zoom.png",
        '<ul><li><strong><span class="result-title"> <a class="state-published"',
        '<p><span class="result-title"> </span></p>',
        "<p><b>早高峰过桥要走68分钟</b></p>",
        "</figcaption><small></small>",
        "<br/><small>盐田埠渔民",
        "不是所有人都欢迎轮渡。",
        "\u200b</p>",
        "<p> \u00a0 </p>",
        "<p>\u3000\u3000海岬大学",
        "﹐",
        '<div style="display: none;">',
        "版权所有",
    ],
)
def test_the_sample_has_the_quirks_of_its_format(ferry: str, quirk: str) -> None:
    assert quirk in ferry


def test_the_credits_are_glued_to_the_last_paragraph(ferry: str) -> None:
    credit_line = re.search(
        r"<br/><br/>记者：沈渡\u00a0+ 责编：顾明薇 陆远\u00a0+ 网编：阿棠</p>", ferry
    )

    assert credit_line


def test_a_paragraph_is_broken_by_a_span_at_every_number(ferry: str) -> None:
    paragraph = next(part for part in ferry.split("</p>") if "根据港航局" in part)

    assert len(re.findall(r"<span style=[^>]*>[\d.]+</span>", paragraph)) == 10


def test_the_taiwan_sample_is_traditional_and_laid_out_otherwise(tea: str) -> None:
    assert tea.startswith("---\nlayout: post\n")
    assert "date: 2025-04-12T03:20:00.000Z" in tea
    assert "<!--1744428000000-->" in tea
    assert "</div><figcaption>雲嶺鄉茶農" in tea
    assert all(f"<{element}" in tea for element in ("h3", "li", "table", "blockquote", "section"))


@pytest.mark.parametrize(
    "form", ["「她說，『", "民國114年", "新台幣4,500萬元", "．", "二成五", "&nbsp;"]
)
def test_the_taiwan_sample_has_the_forms_of_the_region(tea: str, form: str) -> None:
    assert form in tea


def test_nothing_invented_can_be_taken_for_a_real_site() -> None:
    for path in sample_articles():
        hosts = set(re.findall(r"https://([^/\"\s)]+)", path.read_text("utf-8")))
        assert all(host.endswith(".example") for host in hosts)
