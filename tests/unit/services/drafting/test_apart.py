"""Drafting in a process of its own gives what drafting here gives, and survives being killed."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.engines import KEY, factories, settings_for
from tests.loopback import HANG, Loopback, closed_port, english, serving
from tests.projects import an_article
from workbench.api import ProviderSettings
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.model.language import ENGLISH
from workbench.services import child_process, child_talk
from workbench.services.commands.articles import AddArticle
from workbench.services.drafting.aids import Surroundings
from workbench.services.drafting.apart import PROCESS, Order, Told, draft_apart
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.drafts import plan_drafts
from workbench.services.drafting.orders import DraftRequest, DraftResult
from workbench.services.drafting.steering import Stage, Steering, Step, Wish
from workbench.services.jobs import CancelToken
from workbench.services.session import Session

Processes = list["subprocess.Popen[bytes]"]

SOURCES = tuple(f"代表团第{number}次会谈在北京举行。" for number in range(60))

# How many paragraphs LibreTranslate is asked for at once.
BATCH = 20


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.translate = english
        yield loopback


@dataclass
class Job:
    """A project that is drafted by LibreTranslate on this machine, and what was told of it."""

    path: Path
    settings: ProviderSettings
    provider: str = "libretranslate"
    fresh: bool = False
    budget: float | None = None
    requests: tuple[DraftRequest, ...] = ()
    told: list[Told] = field(default_factory=list)
    portions: int = 0
    then: Callable[[], object] = lambda: None
    token: CancelToken = field(default_factory=CancelToken)
    steering: Steering = field(default_factory=Steering)
    spending: Spending = field(default_factory=Spending)

    def order(self) -> Order:
        parts = (("zh-CN", self.requests),)
        around = Surroundings()
        return Order(
            *(self.path, parts, ENGLISH, self.provider, self.settings, around),
            *(self.fresh, self.budget),
        )

    def run(self) -> list[DraftResult]:
        draft_apart(self.order(), self.token, self._take, self.steering, self.spending)
        return self.results

    def _take(self, told: Sequence[Told]) -> None:
        self.told += told
        self.portions += 1
        self.then()

    @property
    def results(self) -> list[DraftResult]:
        return [each for each in self.told if isinstance(each, DraftResult)]

    @property
    def stages(self) -> set[Stage]:
        return {each.stage for each in self.told if isinstance(each, Step)}


@pytest.fixture
def job(project_path: Path, server: Loopback) -> Job:
    with Session(project_path) as session:
        session.execute(AddArticle(an_article(*SOURCES), "one.txt"))
        [requests] = plan_drafts(session.read).values()
    settings = settings_for("libretranslate", server, timeout=60.0)  # no silence ends by itself
    return Job(project_path, settings, requests=tuple(requests))


def again(job: Job) -> Job:
    return Job(job.path, job.settings, job.provider, requests=job.requests)


def texts(results: Sequence[DraftResult]) -> dict[int, str]:
    return {each.segment_id: each.text for each in results}


def kept() -> int:
    with DraftCache() as cache:
        return sum(each.answers for each in cache.tallies())


def test_it_gives_what_drafting_here_gives_some_at_a_time(job: Job) -> None:
    here = draft(
        job.requests, factories()[job.provider], job.settings, "zh-CN", ENGLISH, CancelToken()
    )

    found = job.run()

    assert texts(found) == texts(here)
    assert {each.maker for each in found} == {each.maker for each in here}
    assert len(found) == len(SOURCES)
    assert 1 < job.portions < len(job.told)
    assert job.stages == {Stage.ASKED}
    assert kept() == len(SOURCES)
    assert (job.spending.requests, job.spending.sent) == (3, sum(map(len, SOURCES)))


def test_what_was_answered_is_not_asked_for_again_unless_it_is_to_be_fresh(
    job: Job, server: Loopback
) -> None:
    job.run()
    asked = len(server.asked)

    assert all(each.kept for each in again(job).run())
    assert len(server.asked) == asked
    fresh = again(job)
    fresh.fresh = True
    assert not any(each.kept for each in fresh.run())


def test_a_draft_with_an_error_comes_with_its_finding(job: Job, server: Loopback) -> None:
    server.translate = lambda text: english(text).replace("EN", "On July 9, 912 billion,")

    found = job.run()

    assert all(each.findings for each in found)


def test_a_cancelled_job_ends_though_its_engine_is_silent_and_keeps_what_came(
    job: Job, server: Loopback, talked_with: Processes
) -> None:
    silent = SOURCES[-1]
    server.translate = lambda text: english(text) if text != silent else wait(server)
    job.then = lambda: job.token.cancel() if len(job.results) == len(SOURCES) - BATCH else None

    found = job.run()

    server.closing.set()
    assert len(found) == len(SOURCES) - BATCH
    assert talked_with[0].wait(60) is not None


def wait(server: Loopback) -> str:
    server.hanging.set()
    server.closing.wait(60)
    return ""


def test_one_that_was_cancelled_before_it_began_starts_no_process(
    job: Job, server: Loopback, talked_with: Processes
) -> None:
    job.token.cancel()

    assert job.run() == []
    assert (talked_with, server.asked) == ([], [])


def test_one_that_is_cancelled_while_its_process_starts_asks_nobody(
    job: Job, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(module: str) -> "subprocess.Popen[bytes]":
        process = child_process.start(module)
        job.token.cancel()
        return process

    monkeypatch.setattr(child_talk, "start", start)

    assert job.run() == []
    assert server.asked == []


def test_a_process_that_is_killed_is_told_and_what_it_had_is_not_asked_for_again(
    job: Job, server: Loopback, talked_with: Processes
) -> None:
    silent = SOURCES[-1]
    server.translate = lambda text: english(text) if text != silent else wait(server)
    job.then = lambda: talked_with[0].kill() if len(job.results) == len(SOURCES) - BATCH else None

    with pytest.raises(EnvironmentFailure, match=r"drafting\.ended"):
        job.run()
    server.translate = english
    server.closing.set()
    found = again(job).run()

    assert texts(found) == {each.segment_id: english(each.text) for each in job.requests}
    twice = [text for text in SOURCES if server.texts.count(text) > 1]
    assert twice == list(SOURCES[-BATCH:])


def test_a_process_whose_program_is_gone_ends_and_what_came_is_kept(
    job: Job, server: Loopback
) -> None:
    silent = SOURCES[-1]
    server.translate = lambda text: english(text) if text != silent else wait(server)
    with child_process.start(PROCESS) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        child_process.send(job.order(), process.stdin)
        assert server.hanging.wait(60)
        while kept() < len(SOURCES) - BATCH:
            server.closing.wait(0.05)
        process.stdin.close()  # as the system does for a program that was killed
        assert process.wait(60) == 0
    server.closing.set()

    assert kept() == len(SOURCES) - BATCH


def test_a_held_job_asks_nothing_and_what_is_dropped_is_never_asked_for(
    job: Job, server: Loopback
) -> None:
    job.steering.hold()
    job.steering.drop(job.requests[0].segment_id)
    first = threading.Thread(target=job.run)
    first.start()
    job.steering.drop(job.requests[1].segment_id)
    job.steering.go_on()
    first.join()

    assert len(job.results) == len(SOURCES) - 2
    assert set(server.texts) == set(SOURCES[2:])


def test_a_process_hears_of_a_wish_while_it_waits(job: Job) -> None:
    heard: list[Wish] = []
    with job.steering.heard(heard.append):
        job.steering.hold()
        job.steering.drop(job.requests[0].segment_id)
        job.steering.go_on()
    job.steering.hold()

    assert [each.is_held for each in heard] == [True, True, False]
    assert heard[-1].dropped == {job.requests[0].segment_id}


def test_a_budget_stops_it_before_it_is_passed(job: Job, server: Loopback) -> None:
    job.provider = "openai"
    prices = {"price_sent": "1000", "price_answer": "1000", "url": server.url("/openai")}
    job.settings = ProviderSettings(timeout=5.0, options=prices)
    job.budget = 0.0001

    found = job.run()

    assert {each.error.code for each in found if each.error} == {"provider.budget"}
    assert server.asked == []


def test_who_is_offline_hears_one_reason(job: Job) -> None:
    job.settings = ProviderSettings(options={"url": f"http://127.0.0.1:{closed_port()}"})

    found = job.run()

    assert len(found) == len(SOURCES)
    assert {each.error.code for each in found if each.error} == {"provider.unreachable"}
    assert {str(each.error) for each in found} == {str(found[0].error)}


def test_an_engine_that_it_does_not_know_and_a_project_that_is_gone_are_errors_here(
    job: Job, tmp_path: Path
) -> None:
    job.provider = "nobody"
    with pytest.raises(UsageError, match=r"provider\.unknown"):
        job.run()

    job.provider, job.path = "libretranslate", tmp_path / "none.dzp"
    with pytest.raises(EnvironmentFailure, match=r"project\.missing"):
        job.run()


def test_its_key_stands_in_no_list_of_processes_and_in_no_error(
    job: Job,
    server: Loopback,
    talked_with: Processes,
    capfd: pytest.CaptureFixture[str],
) -> None:
    server.refusals[SOURCES[0]] = (403, f"no such key: {KEY}")
    seen: list[bytes] = []

    def look() -> None:
        if sys.platform == "linux":
            place = Path(f"/proc/{talked_with[0].pid}")
            seen.extend((place / name).read_bytes() for name in ("cmdline", "environ"))

    job.then = look
    found = job.run()

    assert "key" in str(next(each.error for each in found if each.error))
    assert KEY not in "".join(str(each.error) for each in found)
    assert not any(KEY.encode() in each for each in seen)
    said = capfd.readouterr()
    assert KEY not in said.out + said.err
    assert SOURCES[0] not in said.out + said.err
    assert HANG not in said.err
