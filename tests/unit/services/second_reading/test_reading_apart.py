"""A second reading in a process of its own says what one here says, and survives being killed."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.engines import KEY, factories, settings_for
from tests.loopback import HANG, Loopback, closed_port, serving
from tests.projects import an_article, segment_ids
from tests.second_readers import Finding, finding, reviewer
from workbench.api import ProviderSettings
from workbench.model.errors import EnvironmentFailure, InputError, UsageError
from workbench.model.language import ENGLISH
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.drafting.aids import Surroundings
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import REVIEW, load_prompt
from workbench.services.jobs import CancelToken
from workbench.services.second_reading.apart import Order, read_apart
from workbench.services.second_reading.planning import INCLUDE, plan_reading
from workbench.services.second_reading.reading import ReadRequest, ReadResult, read_pairs
from workbench.services.session import Session

Processes = list["subprocess.Popen[bytes]"]

SOURCES = tuple(f"代表团没有在第{number}次会谈上承诺减排。" for number in range(40))
TARGET = "The delegation has pledged cuts in its talks."

# How many pairs the model is shown at once.
BATCH = 8


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.reply = reviewer(negation)
        yield loopback


def negation(source: str, target: str) -> Sequence[Finding]:
    if HANG in source or "第3次" not in source:
        return ()
    return [finding("negation", "没有", "has pledged", fix="has not pledged")] * (target == TARGET)


@dataclass
class Job:
    """A project whose pairs are read, and what was told of them."""

    path: Path
    settings: ProviderSettings
    requests: tuple[ReadRequest, ...]
    provider: str = "openai"
    told: list[ReadResult] = field(default_factory=list)
    portions: int = 0
    then: Callable[[], object] = lambda: None
    token: CancelToken = field(default_factory=CancelToken)

    def run(self) -> list[ReadResult]:
        parts = (("zh-CN", self.requests),)
        around = Surroundings()
        order = Order(self.path, parts, ENGLISH, self.provider, self.settings, around)
        read_apart(order, self.token, self._take)
        return self.told

    def _take(self, told: Sequence[ReadResult]) -> None:
        self.told += told
        self.portions += 1
        self.then()


@pytest.fixture
def job(project_path: Path, server: Loopback) -> Job:
    with Session(project_path) as session:
        session.execute(AddArticle(an_article(*SOURCES), "one.txt"))
        for segment_id in segment_ids(session):
            session.execute(SetTarget(segment_id, TARGET))
        [requests] = plan_reading(session.read).values()
    return Job(project_path, settings_for("openai", server), tuple(requests))


def hang_at_the_last(job: Job, server: Loopback) -> None:
    """Have the model never answer for the last portion."""
    last, reply = job.requests[-1].source, reviewer(negation)

    def slow(told: dict[str, object]) -> str:
        if last in str(told["paragraphs"]):
            server.hanging.set()
            server.closing.wait(60)
        return reply(told)

    server.reply = slow


def kill_at_the_last(job: Job, server: Loopback, talked_with: Processes) -> None:
    """Have the process killed when all but the last request is answered."""
    hang_at_the_last(job, server)
    job.then = lambda: talked_with[0].kill() if len(job.told) >= len(SOURCES) - BATCH else None
    with pytest.raises(EnvironmentFailure, match=r"reader\.ended"):
        job.run()
    server.closing.set()


def test_it_says_what_a_reading_here_says_some_at_a_time(job: Job) -> None:
    aids = Aids(prompt=load_prompt(REVIEW), include=INCLUDE)
    factory = factories()["openai"]
    here = read_pairs(job.requests, factory, job.settings, "zh-CN", ENGLISH, aids, CancelToken())

    found = job.run()

    said = {each.request.segment_id: each.opinions for each in found}
    assert said == {each.request.segment_id: each.opinions for each in here}
    assert sum(map(len, said.values())) == 1
    assert len(found) == len(SOURCES)
    assert job.portions < len(found)


def test_a_cancelled_one_ends_though_its_model_is_silent_and_what_came_was_told(
    job: Job, server: Loopback, talked_with: Processes
) -> None:
    hang_at_the_last(job, server)
    job.then = lambda: job.token.cancel() if len(job.told) >= len(SOURCES) - BATCH else None

    found = job.run()

    server.closing.set()
    assert len(found) == len(SOURCES) - BATCH
    assert talked_with[0].wait(60) is not None


def test_one_that_was_cancelled_before_it_began_starts_no_process(
    job: Job, talked_with: Processes
) -> None:
    job.token.cancel()

    assert job.run() == []
    assert talked_with == []


def test_one_that_is_killed_is_told(job: Job, server: Loopback, talked_with: Processes) -> None:
    kill_at_the_last(job, server, talked_with)

    assert len(job.told) == len(SOURCES) - BATCH


def sources_asked(server: Loopback) -> list[str]:
    asked = (json.loads(each.fields["messages"][-1]["content"]) for each in server.asked)
    return [row["source"] for told in asked for row in told["paragraphs"]]


def test_one_that_was_killed_asks_for_nothing_that_was_answered(
    job: Job, server: Loopback, talked_with: Processes
) -> None:
    kill_at_the_last(job, server, talked_with)
    server.reply = reviewer(negation)

    again = Job(job.path, job.settings, job.requests).run()

    asked = sources_asked(server)
    assert sorted(each for each in SOURCES if asked.count(each) > 1) == sorted(SOURCES[-BATCH:])
    assert {each.request.segment_id for each in again} == {each.segment_id for each in job.requests}
    told = {each.request.segment_id: each.opinions for each in job.told}
    assert {each.request.segment_id: each.opinions for each in again} | told == {
        each.request.segment_id: each.opinions for each in again
    }
    assert sum(len(each.opinions) for each in again) == 1


def test_who_is_offline_hears_one_reason(job: Job) -> None:
    job.settings = ProviderSettings(options={"url": f"http://127.0.0.1:{closed_port()}"})

    found = job.run()

    assert {each.error.code for each in found if each.error} == {"provider.unreachable"}
    assert len(found) == len(SOURCES)


def test_an_engine_that_takes_no_instruction_or_is_unknown_is_an_error_here(
    job: Job, server: Loopback
) -> None:
    job.provider, job.settings = "libretranslate", settings_for("libretranslate", server)
    with pytest.raises(InputError, match=r"reader\.takes_none"):
        job.run()

    job.provider = "nobody"
    with pytest.raises(UsageError, match=r"provider\.unknown"):
        job.run()


def test_its_key_stands_in_no_list_of_processes_and_nothing_of_it_is_printed(
    job: Job,
    server: Loopback,
    talked_with: Processes,
    capfd: pytest.CaptureFixture[str],
) -> None:
    job.settings = ProviderSettings(KEY, options={"url": server.url("/openai")})
    seen: list[bytes] = []

    def look() -> None:
        if sys.platform == "linux":
            place = Path(f"/proc/{talked_with[0].pid}")
            seen.extend((place / name).read_bytes() for name in ("cmdline", "environ"))

    job.then = look
    job.run()

    assert not any(KEY.encode() in each for each in seen)
    said = capfd.readouterr()
    assert KEY not in said.out + said.err
    assert SOURCES[0] not in said.out + said.err
