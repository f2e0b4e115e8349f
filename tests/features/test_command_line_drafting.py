"""`duizhao translate` and `duizhao engines`: context, costs, killing, and what is not told."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import Ran, assert_refused, document, make_project, shown_segments
from tests.loopback import HANG, Loopback, english
from workbench.services.commands.settings import ChangeSettings
from workbench.services.drafting.cache import FILE, DraftCache
from workbench.services.drafting.drafts import ONLINE_SETTING
from workbench.services.session import Session

KEY = "sesame-4711-key"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with Loopback(translate=english) as server:
        yield server


@pytest.fixture
def project(project_path: Path) -> Path:
    return make_project(project_path)


def words(server: Loopback, *more: object, engine: str = "openai") -> list[str]:
    place = server.url("/libre" if engine == "libretranslate" else "/openai")
    return ["--provider", engine, "--option", f"url={place}", *map(str, more)]


def test_an_address_becomes_an_article_with_drafts(
    run_duizhao: RunDuizhao, project_path: Path, server: Loopback
) -> None:
    page = "<h1>克里抵达北京</h1><p>美国气候特使克里抵达北京，将同官员会谈。</p>" * 1
    body = f"<html><head><title>克里抵达北京</title></head><body><article>{page}</article></body>"
    server.pages["news"] = (body.encode(), "text/html; charset=utf-8")

    ran = run_duizhao("translate", project_path, server.url("/page/news"), *words(server), "--json")

    said = document(ran)
    assert ran.returncode == 0, ran.stderr
    assert [each["outcome"] for each in said["imported"]] == ["added"]
    assert said["drafted"] == said["asked"] > 0
    segments = shown_segments(run_duizhao, project_path)
    assert {each["origin"] for each in segments if each["target"]} == {"mt:openai"}
    assert said["spent"]["requests"] == 1
    assert said["spent"]["unit"] == "token"


def test_an_address_that_is_not_there_makes_no_drafts(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    ran = run_duizhao("translate", project, server.url("/status/404"), *words(server))

    assert ran.returncode == 4
    assert server.texts == []


def test_what_is_shown_is_what_is_sent(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    shown = run_duizhao("translate", project, *words(server, "--show-what-is-sent", "--json"))
    assert server.asked == []
    run_duizhao("translate", project, *words(server))

    found = document(shown)
    bodies = [asked.body.decode() for asked in server.asked]
    assert [each["text"] for each in found["requests"]] == bodies
    assert "Nothing leaves" in found["leaves"]
    assert json.loads(bodies[0])["messages"][1]["content"].count("克里") > 1


def test_an_estimate_asks_nobody_and_says_unknown_without_a_price(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    known = words(server, "--option", "price_sent=2", "--option", "price_answer=8", "--estimate")
    elsewhere = ["--provider", "openai", "--option", "url=https://models.example/v1"]

    priced = document(run_duizhao("translate", project, *known, "--json"))
    unknown = run_duizhao("translate", project, *elsewhere, "--estimate")

    assert server.asked == []
    assert (priced["segments"], priced["kept"], priced["requests"]) == (4, 0, 1)
    expected = (priced["sent"] * 2 + priced["received"] * 8) / 1_000_000
    assert priced["cost"] == pytest.approx(expected)
    assert "cost: unknown" in unknown.stdout
    assert "models.example" in unknown.stdout


def test_a_budget_stops_before_it_is_passed(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    price = ("--option", "price_sent=1000", "--option", "price_answer=1000")

    stopped = run_duizhao("translate", project, *words(server, *price, "--budget", "0.01"))
    unknown = run_duizhao("translate", project, "--provider", "deepl", "--budget", "1")

    assert_refused(stopped, 3, "4 segments: The budget of 0.01 would be passed")
    assert server.asked == []
    assert_refused(unknown, 3, "What DeepL costs is not known")


def test_a_project_that_forbids_leaving_may_be_drafted_on_this_machine(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    with Session(project) as session:
        session.execute(ChangeSettings(((ONLINE_SETTING, "off"),)))
    away = ["--provider", "openai", "--option", "url=http://models.example/v1"]

    assert_refused(run_duizhao("translate", project, *away), 3, "forbids")
    assert run_duizhao("translate", project, *words(server)).stdout.startswith("4 of 4 drafted")


def test_the_same_reason_is_said_once_for_the_article(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    server.reply = lambda _: "I cannot help with that."

    ran = run_duizhao("translate", project, *words(server))

    assert_refused(ran, 4, "4 segments: ")
    assert len(ran.stderr.splitlines()) == 1


def started(project: Path, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "workbench", "translate", str(project), *more],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def wait_until(is_so: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(1_200):
        if is_so():
            return
        pause.wait(0.05)
    raise TimeoutError


def many(folder: Path, count: int) -> Path:
    path = folder / "many.txt"
    path.write_text("\n\n".join(f"{'甲乙丙丁'[n % 4]}段落{'子' * (n + 1)}。" for n in range(count)))
    return make_project(folder / "many.dzp", [path])


def answers_kept() -> int:
    with DraftCache() as cache:
        return sum(each.answers for each in cache.tallies())


@pytest.mark.parametrize(("engine", "batch"), [("openai", 8), ("libretranslate", 20)])
def test_a_job_that_is_killed_goes_on_without_asking_twice(
    run_duizhao: RunDuizhao, tmp_path: Path, server: Loopback, engine: str, batch: int
) -> None:
    project = many(tmp_path, 60)
    sources = [each["source"] for each in shown_segments(run_duizhao, project)]
    dead = threading.Event()

    def translate(text: str) -> str:
        if text == sources[5] and not dead.is_set():
            server.hanging.set()
            dead.wait(100)
        return english(text)

    server.translate = translate
    process = started(project, *words(server, engine=engine))
    assert server.hanging.wait(60)
    wait_until(lambda: answers_kept() == 60 - batch)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    dead.set()
    ran = run_duizhao("translate", project, *words(server, engine=engine), "--json")

    assert ran.returncode == 0, ran.stderr
    targets = [each["target"] for each in shown_segments(run_duizhao, project)]
    assert targets == [english(source) for source in sources]
    asked = asked_for(server, engine)
    assert [text for text in sources if asked.count(text) > 1] == sources[:batch]


def asked_for(server: Loopback, engine: str) -> list[str]:
    """Return the texts that were sent, those left out that a check sent back."""
    if engine != "openai":
        return server.texts
    messages = [asked.fields["messages"] for asked in server.asked]
    return [
        row["text"]
        for told, data in messages
        for row in json.loads(data["content"])["paragraphs"]
        if "was checked" not in told["content"]
    ]


def test_no_key_and_no_source_is_written_or_shown(
    project: Path, server: Loopback, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIZHAO_OPENAI_KEY", KEY)
    seen = threading.Event()

    def reply(_: dict[str, Any]) -> str:
        server.hanging.set()
        seen.wait(60)
        return KEY

    server.reply = reply

    process = started(project, *words(server))
    assert server.hanging.wait(60)
    if sys.platform == "linux":
        assert KEY.encode() not in Path(f"/proc/{process.pid}/cmdline").read_bytes()
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
        for child in children.split():
            assert KEY.encode() not in Path(f"/proc/{child}/cmdline").read_bytes()
    seen.set()
    out, errors = process.communicate(timeout=120)

    assert f"Bearer {KEY}" in str(server.asked[0].headers)
    assert "克里".encode() not in out + errors
    for file in [*home.rglob("*"), *project.parent.rglob("*")]:
        if file.is_file():
            assert KEY.encode() not in file.read_bytes(), file
    for file in home.rglob("*"):
        if file.is_file():
            assert "克里".encode() not in file.read_bytes(), file


def test_the_kept_answers_are_shown_and_forgotten(
    run_duizhao: RunDuizhao, project: Path, server: Loopback, home: Path
) -> None:
    run_duizhao("translate", project, *words(server, "--option", "model=tiny"))

    kept = document(run_duizhao("engines", "--answers", "--json"))
    gone = document(run_duizhao("engines", "--forget", "all", "--json"))

    [tally] = kept["kept"]
    assert (tally["engine"], tally["model"], tally["answers"]) == ("openai", "tiny", 4)
    assert kept["file"].endswith(FILE)
    assert str(home) in kept["file"]
    assert gone == {"forgotten": 4}
    assert document(run_duizhao("engines", "--answers", "--json"))["kept"] == []


def test_engines_are_listed_with_what_leaves_the_machine(run_duizhao: RunDuizhao) -> None:
    listed = document(run_duizhao("engines", "--json"))

    by_name = {each["name"]: each for each in listed["engines"]}
    assert "inside the web address" in by_name["google"]["leaves"]
    assert by_name["ollama"]["leaves"] == "Nothing leaves this machine: Ollama runs on it."
    assert by_name["ollama"]["local"] is True
    assert (by_name["deepl"]["price"], by_name["google"]["price"]) == ("", "free")
    assert listed["keys"] == "preferences"


def test_the_prompt_is_a_file_to_be_edited(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    path = Path(document(run_duizhao("engines", "--prompt", "--json"))["prompt"])
    path.write_text("Write like a wire service.\n{style}\nAnswer by id.", "utf-8")

    ran: Ran = run_duizhao("translate", project, *words(server))

    assert ran.returncode == 0
    assert server.asked[0].fields["messages"][0]["content"].startswith("Write like a wire service.")


def test_a_silent_model_is_left_at_the_time_limit(
    run_duizhao: RunDuizhao, project_path: Path, server: Loopback
) -> None:
    path = project_path.with_name("silent.txt")
    path.write_text(f"{HANG}之一\n\n{HANG}之二", "utf-8")
    make_project(project_path, [path])

    ran = run_duizhao("translate", project_path, *words(server, "--timeout", "0.5"))

    assert_refused(ran, 4, "did not answer within 0.5 seconds")
