"""The JSON of `show --json` and of the export: one shape."""

import json
from dataclasses import replace

from tests.export_material import article, export, highlight, pair, request
from workbench.api import ExportSegment
from workbench.formats.project_json import article_to_json
from workbench.model.highlight import Anchor, Side
from workbench.model.segment import (
    Credit,
    CreditFunction,
    InlineKind,
    InlineSpan,
    Picture,
    Role,
    Status,
)


def test_the_document_names_the_project_and_its_articles() -> None:
    data, warnings = export("json", request(article(pair("一", "One")), article(number=2)))
    document = json.loads(data)

    assert document["project"] == "news"
    assert [each["id"] for each in document["articles"]] == [1, 2]
    assert warnings == ()


def test_an_article_says_where_and_when_it_was_published() -> None:
    [document] = json.loads(export("json", request(article(number=5)))[0])["articles"]

    assert document["id"] == 5
    assert document["title"] == "美国气候特使抵达北京"
    assert document["url"] == "https://news.example/a?b=1&c=2"
    assert document["published"] == "2023-07-17T14:29:00Z"
    assert document["language"] == "zh-CN"
    assert document["segments"] == []


def test_a_moment_keeps_its_milliseconds_and_an_unknown_one_is_null() -> None:
    exported = article()
    known = replace(exported, article=replace(exported.article, published_at=1_689_604_140_120))
    unknown = replace(exported, article=replace(exported.article, published_at=None))

    assert article_to_json(known)["published"] == "2023-07-17T14:29:00.120Z"
    assert article_to_json(unknown)["published"] is None


def test_a_segment_has_the_designed_keys() -> None:
    each = pair(
        "特使克里",
        "Envoy Kerry",
        role=Role.CAPTION,
        status=Status.REVIEWED,
        notes=["Who?"],
        highlights=[highlight(Side.SOURCE, 2, "克里", kind="name", note="John")],
        conversions={"zh-TW": "特使凱瑞"},
    )
    [segment] = json.loads(export("json", request(article(each)))[0])["articles"][0]["segments"]

    wanted = {
        "id": 1,
        "role": "caption",
        "source": "特使克里",
        "target": "Envoy Kerry",
        "status": "reviewed",
        "origin": "typed",
        "rev": 1,
        "conversions": {"zh-TW": "特使凱瑞"},
    }
    assert {name: segment[name] for name in wanted} == wanted
    assert segment["highlights"] == [
        {"id": 7, "kind": "name", "side": "source", "start": 2, "end": 4}
        | {"quote": "克里", "state": "anchored", "note": "John"}
    ]
    assert segment["notes"] == [
        {"id": 1, "text": "Who?", "author": "mei", "created": "2023-07-18T17:06:40Z"}
        | {"resolved": False}
    ]


def test_a_highlight_over_both_sides_is_an_object_a_side() -> None:
    both = replace(
        highlight(Side.SOURCE, 2, "克里"),
        anchors=(Anchor(Side.SOURCE, 2, 4, "克里"), Anchor(Side.TARGET, 6, 11, "Kerry")),
    )
    exported = article(pair("特使克里", "Envoy Kerry", highlights=[both]))
    [segment] = json.loads(json.dumps(article_to_json(exported)))["segments"]

    assert [(each["id"], each["side"], each["quote"]) for each in segment["highlights"]] == [
        (7, "source", "克里"),
        (7, "target", "Kerry"),
    ]


def test_what_the_source_holds_beside_its_text_is_kept() -> None:
    plain = pair("记者：陈子非", "By Chen Zifei")
    content = replace(
        plain.segment.content,
        spans=(InlineSpan(0, 2, InlineKind.LINK, "https://a.example"),),
        credits=(Credit(CreditFunction.REPORTER, "陈子非", 3, 6),),
        picture=Picture("a.jpg", "alt", "title", "data"),
    )
    each = ExportSegment(replace(plain.segment, content=content))
    [segment] = json.loads(json.dumps(article_to_json(article(each))))["segments"]

    assert segment["spans"] == [{"start": 0, "end": 2, "kind": "link", "href": "https://a.example"}]
    assert segment["credits"] == [{"function": "reporter", "name": "陈子非", "start": 3, "end": 6}]
    assert segment["picture"] == {
        "url": "a.jpg",
        "alt": "alt",
        "title": "title",
        "data_caption": "data",
    }


def test_a_lone_surrogate_is_written_as_its_escape() -> None:
    data, warnings = export("json", request(article(pair("甲\ud800乙", "a\x00b"))))

    assert b"\\ud800" in data
    [segment] = json.loads(data)["articles"][0]["segments"]
    assert (segment["source"], segment["target"]) == ("甲\ud800乙", "a\x00b")
    assert warnings == ()
