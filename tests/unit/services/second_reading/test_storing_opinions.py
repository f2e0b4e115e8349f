"""What is said of many pairs is stored in a few steps, and noted once it is on the disk."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.engines import factories, settings_for
from tests.loopback import Loopback
from tests.projects import an_article, segment_ids
from workbench.api import ProviderSettings
from workbench.checks.second_reader import RULES
from workbench.model.errors import EnvironmentFailure
from workbench.model.finding import Fix, Opinion, Severity, Span
from workbench.model.ids import OpinionId
from workbench.model.language import Variant
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.drafting.cache import FILE, DraftCache
from workbench.services.second_reading.answers import Remark
from workbench.services.second_reading.planning import OpinionWriter, plan_reading
from workbench.services.second_reading.read_before import ReadBefore
from workbench.services.second_reading.reading import ReadRequest, ReadResult, Said
from workbench.services.session import Session

COUNT = 60


class Synced(Session):
    """A session that counts how often it is put on the disk for good."""

    times = 0

    def sync(self) -> None:
        self.times += 1
        super().sync()


@pytest.fixture
def session(project_path: Path) -> Iterator[Synced]:
    with Synced(project_path) as session:
        sources = tuple(f"代表团没有在第{number}次会谈上承诺减排。" for number in range(COUNT))
        session.execute(AddArticle(an_article(*sources), "one.txt"))
        for segment_id in segment_ids(session):
            session.execute(SetTarget(segment_id, "The delegation has pledged cuts."))
        yield session


@pytest.fixture
def requests(session: Session) -> list[ReadRequest]:
    [found] = plan_reading(session.read).values()
    return found


@pytest.fixture
def before(session: Session, tmp_path: Path) -> Iterator[ReadBefore]:
    with Loopback() as server, DraftCache(tmp_path / FILE) as cache:
        settings = settings_for("openai", server)
        yield ReadBefore(cache, session.path, factories()["openai"], settings, "version")


def opinion(request: ReadRequest) -> Opinion:
    code = RULES["negation"].code
    return Opinion(OpinionId(0), request.segment_id, code, Severity.ERROR, request.read, "Not so.")


def test_many_pairs_are_few_steps_and_fewer_writes_to_the_disk(
    session: Synced, requests: Sequence[ReadRequest]
) -> None:
    noted: list[ReadRequest] = []

    with OpinionWriter(session, noted.extend) as writer:
        for request in requests:
            writer.take(ReadResult(request, (opinion(request),)))
        assert noted == [], "nothing is noted that a power cut may take back"

    assert len(session.read.opinions()) == COUNT
    assert noted == list(requests)
    assert session.times == 1


def test_what_could_not_be_read_is_not_noted(
    session: Session, requests: Sequence[ReadRequest]
) -> None:
    noted: list[ReadRequest] = []
    error = EnvironmentFailure("provider.unreachable", provider="tiny")

    with OpinionWriter(session, noted.extend) as writer:
        writer.take(ReadResult(requests[0], error=error))
        writer.take(ReadResult(requests[1]))

    assert noted == [requests[1]]


def test_what_was_said_is_there_until_it_is_stored_and_then_no_word_of_it(
    before: ReadBefore, requests: Sequence[ReadRequest]
) -> None:
    one, other = requests[:2]
    places = ((Span(3, 5),), (Span(0, 3),))
    remark = Remark("negation", Severity.ERROR, *places, "Not “so”.", Fix(0, 3, "A"))
    bare = Remark("meaning", Severity.HINT, (), places[1], "Why?")
    said = Said((remark, bare), misquoted=2)
    assert before.find(one) is None

    before.keep([(one, said), (other, Said())])

    assert before.find(one) == said
    assert before.find(other) == Said()
    [plan] = before.left({Variant.CHINA: [one, other]}).values()
    assert plan == [one, other]

    before.note([one])

    assert before.find(one) is None
    [plan] = before.left({Variant.CHINA: [one, other]}).values()
    assert plan == [other]


@pytest.mark.parametrize("text", ["{", "[]", '{"remarks": [{}]}', '{"remarks": 3, "misquoted": 0}'])
def test_what_another_version_wrote_is_nothing(
    before: ReadBefore, requests: Sequence[ReadRequest], text: str
) -> None:
    before.cache.keep(before._key(requests[0]), text)

    assert before.find(requests[0]) is None


def test_another_model_has_said_nothing(
    before: ReadBefore, requests: Sequence[ReadRequest]
) -> None:
    before.keep([(requests[0], Said())])
    options = {**before.settings.options, "model": "other"}
    other = ReadBefore(
        *(before.cache, before.project, before.factory, ProviderSettings(options=options)),
        before.prompt,
    )

    assert other.find(requests[0]) is None
