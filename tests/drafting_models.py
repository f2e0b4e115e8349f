"""A project's articles as drafting sees them, and jobs that ask a model on this machine."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tests.engines import factories, settings_for
from tests.loopback import Loopback
from tests.opencc import ENGINE
from workbench.api import Api, ArticleFacts
from workbench.checks.registry import enable
from workbench.messages import finding_sentence
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent, Status
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.checking.checking import usual_checks
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.material import ArticleMaterial, KnownPair, Material
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.prompts import load_prompt
from workbench.services.drafting.protection import Protection
from workbench.services.jobs import CancelToken
from workbench.text.names.records import Records

KERRY = GlossaryEntry(
    EntryKind.PERSON, china="克里", english="John Kerry", later="Kerry", avoid=("Kelly",)
)
REFORM = GlossaryEntry(EntryKind.WORD, china="碳达峰", english="carbon peaking")
UNUSED = GlossaryEntry(EntryKind.PERSON, china="谢振华", english="Xie Zhenhua")

ARTICLE = ArticleId(1)


def material(
    *sources: str,
    targets: Mapping[int, str] | None = None,
    examples: Mapping[int, Sequence[KnownPair]] | None = None,
    style: HouseStyle | None = None,
) -> Material:
    """Return what is known of one article with these paragraphs, numbered from 1."""
    rows = tuple(
        Segment(
            SegmentId(number),
            ARTICLE,
            number,
            SourceContent(Role.HEADLINE if number == 1 else Role.BODY, source),
            target=(targets or {}).get(number, ""),
            status=Status.TRANSLATED if number in (targets or {}) else Status.INITIAL,
        )
        for number, source in enumerate(sources, 1)
    )
    facts = ArticleFacts(title="克里访华", terms=Records((KERRY, REFORM, UNUSED)))
    places = {row.id: place for place, row in enumerate(rows)}
    known = {SegmentId(number): tuple(pairs) for number, pairs in (examples or {}).items()}
    return Material({ARTICLE: ArticleMaterial(facts, rows, places)}, style or HouseStyle(), known)


def requests(of: Material, *numbers: int) -> list[DraftRequest]:
    rows = of.articles[ARTICLE].segments
    wanted = numbers or range(1, len(rows) + 1)
    return [
        DraftRequest(row.id, row.rev, row.source, ARTICLE, row.role)
        for row in (rows[number - 1] for number in wanted)
    ]


def protection(of: Material) -> Protection:
    api = Api()
    enable(api)
    return Protection(lambda: usual_checks(api, ENGINE, of.style), of)


def model_aids(of: Material, **others: Any) -> Aids:
    return Aids(material=of, prompt=load_prompt(), say=finding_sentence, **others)


def drafted(
    loopback: Loopback,
    aids: Aids,
    asked: Sequence[DraftRequest],
    name: str = "openai",
    cancel: CancelToken | None = None,
) -> Sequence[DraftResult]:
    return draft(
        asked,
        factories()[name],
        settings_for(name, loopback),
        "zh-CN",
        "en-US",
        cancel or CancelToken(),
        aids=aids,
        workers=1,
    )


def sent(loopback: Loopback, number: int = -1) -> dict[str, Any]:
    """Return the JSON that a model's user sent with a request."""
    found: dict[str, Any] = json.loads(loopback.asked[number].fields["messages"][-1]["content"])
    return found


def system(loopback: Loopback, number: int = -1) -> str:
    return str(loopback.asked[number].fields["messages"][0]["content"])


def answering(*texts: Mapping[str, str] | str) -> Any:
    """Return what a model says: the texts by id, or the words as they are, one a request."""
    left = list(texts)

    def reply(_: dict[str, Any]) -> str:
        said = left.pop(0)
        if isinstance(said, str):
            return said
        rows = [{"id": name, "text": text} for name, text in said.items()]
        return json.dumps({"translations": rows}, ensure_ascii=False)

    return reply
