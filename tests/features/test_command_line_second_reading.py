"""`duizhao review-by-model`: a model reads pairs, and what it finds is there afterwards."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import assert_refused, document, make_project, shown_segments
from tests.loopback import Loopback
from tests.second_readers import Finding, finding, reviewer
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetTarget
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.drafts import ONLINE_SETTING
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore

KEY = "sesame-4711-key"

TARGETS = {
    2: "U.S. climate envoy Kerry did not arrive in Beijing on Sunday.",
    3: "The two sides will exchange views on climate change.",
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with Loopback(reply=reviewer(gender)) as server:
        yield server


@pytest.fixture
def project(run_duizhao: RunDuizhao, project_path: Path) -> Path:
    path = make_project(project_path)
    for number, target in TARGETS.items():
        run_duizhao("set", path, number, "--target", target, "--status", "translated")
    return path


def gender(source: str, _: str) -> Sequence[Finding]:
    if "克里" not in source:
        return ()
    said = "Nothing in the source says that he did not."
    return [finding("meaning", "抵达", "did not arrive", fix="arrived", reason=said)]


def words(server: Loopback, *more: str) -> list[str]:
    return ["--provider", "openai", "--option", f"url={server.url('/openai')}", *more]


def test_what_a_model_finds_is_told_and_kept_beside_what_the_checks_find(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    before = shown_segments(run_duizhao, project)

    ran = run_duizhao(
        "review-by-model", project, *words(server, "--option", "model=tiny", "--json")
    )

    said = document(ran)
    assert ran.returncode == 0, ran.stderr
    assert (said["asked"], said["read"], said["failed"]) == (2, 2, [])
    [found] = said["findings"]
    assert (found["segment"], found["code"]) == (2, "reader.meaning")
    assert found["target"] == ["did not arrive"]
    assert found["fix"] == TARGETS[2].replace("did not arrive", "arrived")
    assert "second reader: tiny, prompt " in found["text"]
    assert shown_segments(run_duizhao, project) == before  # nothing written, nothing confirmed
    kept = json.loads(run_duizhao("check", project, "--json").stdout)
    assert [each["number"] for each in kept if each["code"] == "reader.meaning"] == [2]
    assert "reader.meaning" in run_duizhao("sign", project, "--article", "1").stdout


def test_it_is_gone_when_the_paragraph_is_written_anew(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    run_duizhao("review-by-model", project, *words(server))

    run_duizhao("set", project, 2, "--target", "Kerry arrived in Beijing on Sunday.")

    assert "second reader" not in run_duizhao("check", project).stdout


def test_people_read_the_findings_and_a_count(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    ran = run_duizhao("review-by-model", project, *words(server))

    lines = ran.stdout.splitlines()
    assert lines[0].startswith("2: error: Nothing in the source says that he did not.")
    assert lines[1] == "2 of 2 read, 1 finding"


def test_what_may_not_leave_the_machine_does_not(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    with Session(project) as session:
        session.execute(ChangeSettings(((ONLINE_SETTING, "off"),)))
    away = ["--provider", "openai", "--option", "url=https://models.example.org/v1"]

    assert_refused(run_duizhao("review-by-model", project, *away), 3, "forbids")
    assert run_duizhao("review-by-model", project, *words(server)).returncode == 0


def test_an_engine_that_only_translates_is_told_so(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    libre = ["--provider", "libretranslate", "--option", f"url={server.url('/libre')}"]

    assert_refused(run_duizhao("review-by-model", project, *libre), 3, "only translates")
    assert server.asked == []


def test_a_model_that_cannot_keep_the_form_is_told_once(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    server.reply = lambda _: "I would give this translation 9 out of 10."

    ran = run_duizhao("review-by-model", project, *words(server))

    assert_refused(ran, 4, "did not answer in the form")
    assert ran.stderr.count("did not answer") == 1


def test_what_is_sent_is_shown_as_it_is_sent_and_nothing_is_sent(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    shown = document(
        run_duizhao("review-by-model", project, *words(server, "--show-what-is-sent", "--json"))
    )
    assert server.asked == []

    run_duizhao("review-by-model", project, *words(server))

    assert [each["text"] for each in shown["requests"]] == [
        asked.body.decode() for asked in server.asked
    ]
    assert shown["leaves"] == "Nothing leaves this machine: OpenAI-compatible endpoint runs on it."


def test_the_prompt_is_a_file_to_be_edited(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    path = Path(document(run_duizhao("engines", "--prompt", "review", "--json"))["prompt"])
    path.write_text("Look for irony.\n{style}", "utf-8")

    run_duizhao("review-by-model", project, *words(server))

    assert server.asked[0].fields["messages"][0]["content"].startswith("Look for irony.")


def test_no_key_and_no_text_is_written_shown_or_among_the_processes(
    project: Path, server: Loopback, home: Path
) -> None:
    """The key is kept in the preferences, so that neither words nor surroundings carry it."""
    store = PreferenceStore()
    store.change(provider="openai", keys={"openai": KEY, "openai.url": server.url("/openai")})
    seen = threading.Event()

    def reply(told: dict[str, Any]) -> str:
        server.hanging.set()
        seen.wait(60)
        return reviewer(gender)(told)

    server.reply = reply
    process = subprocess.Popen(
        [sys.executable, "-m", "workbench", "review-by-model", str(project)],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert server.hanging.wait(60)
    if sys.platform == "linux":
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        for number in (str(process.pid), *children):
            for name in ("cmdline", "environ"):
                assert not holds(Path(f"/proc/{number}/{name}").read_bytes(), KEY, "克里")
    seen.set()
    out, errors = process.communicate(timeout=120)

    assert f"Bearer {KEY}" in str(server.asked[0].headers)
    assert not holds(out + errors, KEY)
    assert not holds(errors, "克里")
    written = [each for each in home.rglob("*") if each.is_file()]
    assert not any(holds(file.read_bytes(), "克里") for file in written)
    written += (each for each in project.parent.rglob("*") if each.is_file())
    assert [file for file in written if holds(file.read_bytes(), KEY)] == [store.path]


def many(folder: Path, count: int) -> Path:
    """Return a project of so many pairs."""
    path = folder / "many.txt"
    path.write_text("\n\n".join(f"克里第{number}次抵达北京。" for number in range(count)), "utf-8")
    project = make_project(folder / "many.dzp", [path])
    with Session(project) as session:
        for number, key in enumerate(session.read.outline()):
            session.execute(SetTarget(key.id, f"Kerry did not arrive, {number}."))
    return project


def sources_asked(server: Loopback) -> list[str]:
    return [
        row["source"]
        for asked in server.asked
        for row in json.loads(asked.fields["messages"][-1]["content"])["paragraphs"]
    ]


def test_a_reading_that_is_killed_goes_on_without_asking_twice(
    run_duizhao: RunDuizhao, tmp_path: Path, server: Loopback
) -> None:
    project = many(tmp_path, 24)
    dead = threading.Event()

    def reply(told: dict[str, Any]) -> str:
        if "克里第5次抵达北京。" in str(told) and not dead.is_set():
            dead.wait(100)
        return reviewer(gender)(told)

    server.reply = reply
    process = subprocess.Popen(
        [sys.executable, "-m", "workbench", "review-by-model", str(project), *words(server)],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    pause = threading.Event()
    while not (kept := answers_kept()) or kept < len(sources_asked(server)) - 8:
        pause.wait(0.05)
    process.kill()
    process.wait()
    dead.set()
    read = len(set(sources_asked(server)))
    ran = run_duizhao("review-by-model", project, *words(server, "--json"))

    said = document(ran)
    asked = sources_asked(server)
    assert ran.returncode == 0, ran.stderr
    assert said["read"] + said["read_before"] == 24
    assert kept > 0
    assert sum(asked.count(each) > 1 for each in set(asked)) == read - kept
    with Session(project) as session:
        ids = [key.id for key in session.read.outline()]
        assert {each.segment_id for each in session.read.opinions(ids)} == set(ids)
    again = document(run_duizhao("review-by-model", project, *words(server, "--fresh", "--json")))
    assert (again["read"], again["read_before"]) == (24, 0)


def answers_kept() -> int:
    with DraftCache() as cache:
        return sum(each.answers for each in cache.tallies())


def holds(data: bytes, *words: str) -> bool:
    return any(word.encode() in data for word in words)
