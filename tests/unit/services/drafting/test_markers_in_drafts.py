"""Links and emphasis on their way through a model: out as markers, back as spans of the draft."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.drafting_models import (
    ARTICLE,
    answering,
    drafted,
    material,
    model_aids,
    protection,
    sent,
    system,
)
from tests.loopback import Loopback, serving
from tests.projects import an_article, segments
from workbench.model.ids import SegmentId
from workbench.model.segment import InlineKind, InlineSpan
from workbench.services.commands.articles import AddArticle
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.drafts import plan_drafts, put_drafts, request_for
from workbench.services.drafting.material import Material
from workbench.services.drafting.orders import DraftRequest, DraftResult
from workbench.services.session import Session

SOURCE = "克里周日抵达北京。"
LINK = InlineSpan(0, 2, InlineKind.LINK, "https://example.org/kerry")
CODE = InlineSpan(8, 8, InlineKind.CODE, "<br/>")
GOOD = "<x1>Kerry</x1> arrived in Beijing on Sunday<x2/>."


@pytest.fixture(autouse=True)
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        yield server


def marked() -> tuple[Material, list[DraftRequest]]:
    """A material of a headline and a paragraph with a link and a code, and the request for it."""
    known = material("标题", SOURCE)
    article = known.articles[ARTICLE]
    first, second = article.segments
    content = replace(second.content, spans=(LINK, CODE))
    rows = (first, replace(second, content=content))
    whole = replace(known, articles={ARTICLE: replace(article, segments=rows)})
    return whole, [request_for(rows[1])]


def only(results: Sequence[DraftResult]) -> DraftResult:
    [result] = results
    return result


def test_a_model_gets_markers_and_its_draft_has_the_spans(loopback: Loopback) -> None:
    known, asked = marked()
    loopback.reply = answering({"p2": GOOD})

    result = only(drafted(loopback, model_aids(known, protection=protection(known)), asked))

    assert sent(loopback)["paragraphs"][0]["text"] == "<x1>克里</x1>周日抵达北京<x2/>。"
    assert LINK.href not in str(sent(loopback))
    assert result.text == "Kerry arrived in Beijing on Sunday."
    assert [(e.kind, e.href, result.text[e.start : e.end]) for e in result.spans] == [
        (InlineKind.LINK, LINK.href, "Kerry"),
        (InlineKind.CODE, "<br/>", ""),
    ]
    assert result.findings == ()


@pytest.mark.parametrize(
    "bad",
    [
        "Kerry arrived in Beijing on Sunday<x2/>.",
        "<x1>Kerry</x1> arrived, <x1>Kerry</x1> did, on Sunday in Beijing<x2/>.",
        "<x1>Kerry</x1> arrived in Beijing on <x7>Sunday</x7><x2/>.",
    ],
    ids=["missing", "doubled", "new"],
)
def test_an_answer_with_other_markers_is_asked_for_again(loopback: Loopback, bad: str) -> None:
    known, asked = marked()
    loopback.reply = answering({"p2": bad}, {"p2": GOOD})

    result = only(drafted(loopback, model_aids(known), asked))

    assert "missing, doubled or new in these ids: p2" in system(loopback)
    assert len(result.spans) == 2
    assert len(loopback.asked) == 2


def test_a_link_that_stays_lost_is_told_as_a_finding_of_the_draft(loopback: Loopback) -> None:
    known, asked = marked()
    lost = "Kerry arrived in Beijing on Sunday<x2/>."
    loopback.reply = answering(*[{"p2": lost}] * 4)

    result = only(drafted(loopback, model_aids(known, protection=protection(known)), asked))

    assert result.text == "Kerry arrived in Beijing on Sunday."
    assert [each.code for each in result.findings] == ["inline.missing"]
    assert [each.kind for each in result.spans] == [InlineKind.CODE]


def test_an_answer_kept_keeps_its_markers(loopback: Loopback, tmp_path: Path) -> None:
    known, asked = marked()
    loopback.reply = answering({"p2": GOOD})
    with DraftCache(tmp_path / "cache.sqlite") as cache:
        first = only(drafted(loopback, model_aids(known, cache=cache), asked))
        again = only(drafted(loopback, model_aids(known, cache=cache), asked))

    assert again.kept
    assert (again.text, again.spans) == (first.text, first.spans)


def test_an_engine_that_takes_no_instructions_gets_none(loopback: Loopback) -> None:
    known, asked = marked()

    result = only(
        drafted(loopback, model_aids(known, protection=protection(known)), asked, "libretranslate")
    )

    assert loopback.texts == [SOURCE]
    assert result.spans == ()
    assert not any(each.code.startswith("inline.") for each in result.findings)


def test_equal_texts_with_other_links_are_asked_for_apart(loopback: Loopback) -> None:
    known, [asked] = marked()
    other = replace(asked, segment_id=SegmentId(1), spans=())
    loopback.reply = answering({"p2": GOOD, "p1": "Kerry arrived in Beijing on Sunday."})

    [first, second] = drafted(loopback, model_aids(known), [asked, other])

    assert (len(first.spans), len(second.spans)) == (2, 0)


def test_a_draft_is_stored_with_its_spans(project_path: Path) -> None:
    imported = an_article("标题", SOURCE)
    content = replace(imported.segments[1], spans=(LINK,))
    with Session(project_path) as session:
        session.execute(
            AddArticle(replace(imported, segments=(imported.segments[0], content)), "one.txt")
        )
        [asked] = [e for each in plan_drafts(session.read).values() for e in each if e.spans]
        span = replace(LINK, start=0, end=5)
        result = DraftResult(asked.segment_id, asked.rev, "Kerry came.", spans=(span,))

        put_drafts(session, [result], "openai")

        assert asked.spans == (LINK,)
        assert segments(session)[1].target_spans == (span,)
