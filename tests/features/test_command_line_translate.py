"""`duizhao translate`, as a process, against a server on this machine."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import Ran, assert_refused, document, make_project, shown_segments
from tests.forking import FORKER, is_possible
from tests.loopback import HANG, Loopback, closed_port, english
from workbench.services.commands.settings import ChangeSettings
from workbench.services.drafting.drafts import ONLINE_SETTING
from workbench.services.session import Session

# The segments of the article that are to be translated; 4 and 5 are related links.
WORK = [1, 2, 3, 6]


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


def translate(addresses: dict[str, str], project: Path, *options: str) -> Ran:
    """Run the command by Google, or by what the options or the preferences say."""
    kept = Path(os.environ["XDG_CONFIG_HOME"]) / "duizhao" / "preferences.json"
    if "--provider" not in options and not kept.exists():
        options = (*options, "--provider", "google")
    words = ["translate", str(project), *options]
    if is_possible(os.environ):
        settings = dict(os.environ)
        return FORKER.run(words, environment=settings, folder=ROOT, addresses=addresses)
    module = [sys.executable, "-W", "error", "-m", "tests.features.loopback_program"]
    return subprocess.run(
        [*module, json.dumps(addresses), *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=250,
    )


def test_everything_empty_gets_a_draft(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    ran = translate(server.base_urls(), project)

    segments = shown_segments(run_duizhao, project)
    drafted = [segment for segment in segments if segment["target"]]
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "4 of 4 drafted\n", "")
    assert [segment["id"] for segment in drafted] == WORK
    for segment in drafted:
        assert segment["target"] == english(segment["source"])
        assert (segment["status"], segment["origin"]) == ("draft", "mt:google")


def test_a_human_text_is_neither_sent_nor_overwritten(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    run_duizhao("set", project, 2, "--target", "Kerry arrived.")

    ran = translate(server.base_urls(), project, "--only", "draft", "--json")

    said = document(ran)
    assert (said["asked"], said["drafted"], said["failed"]) == (3, 3, [])
    second = shown_segments(run_duizhao, project)[1]
    assert (second["target"], second["origin"]) == ("Kerry arrived.", "typed")
    assert second["source"] not in server.texts


def test_drafts_of_machines_are_made_again_only_on_request(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    translate(server.base_urls(), project)
    server.translate = lambda text: f"Better {english(text)}"

    unasked = translate(server.base_urls(), project)
    again = translate(server.base_urls(), project, "--only", "draft")

    assert unasked.stdout == "0 of 0 drafted\n"
    assert again.stdout == "4 of 4 drafted\n"
    assert shown_segments(run_duizhao, project)[0]["target"] == f"Better {english('克里抵达北京')}"


def test_one_article_of_several_is_translated(
    project_path: Path, server: Loopback, samples: list[Path]
) -> None:
    make_project(project_path, samples)

    ran = translate(server.base_urls(), project_path, "--article", "2", "--json")

    assert document(ran)["drafted"] == document(ran)["asked"] > 0
    assert not any("轮渡" in text for text in server.texts)


def test_a_part_that_fails_is_told_and_the_rest_is_kept(
    run_duizhao: RunDuizhao, project: Path, server: Loopback
) -> None:
    server.refusals["克里抵达北京"] = (200, "<html><body>no result</body></html>")

    ran = translate(server.base_urls(), project, "--json")

    said = document(ran)
    assert_refused(ran, 1, "1: ")
    assert (said["asked"], said["drafted"]) == (4, 3)
    (failure,) = said["failed"]
    assert (failure["segment"], failure["code"]) == (1, "provider.no_answer")
    assert "克里" not in ran.stderr
    assert [segment["target"] != "" for segment in shown_segments(run_duizhao, project)] == [
        *(False, True, True, False, False, True)
    ]


def test_a_silent_engine_is_given_up_after_the_time_limit(
    run_duizhao: RunDuizhao, project_path: Path, server: Loopback
) -> None:
    path = project_path.with_name("silent.txt")
    path.write_text(f"{HANG}之一\n\n{HANG}之二\n\n{HANG}之三", "utf-8")
    make_project(project_path, [path])

    ran = translate(server.base_urls(), project_path, "--timeout", "0.5")

    assert_refused(ran, 4, "did not answer within 0.5 seconds")
    assert ran.stdout == "0 of 3 drafted\n"
    assert not any(segment["target"] for segment in shown_segments(run_duizhao, project_path))


def test_no_connection_is_told(project: Path) -> None:
    nobody = f"http://127.0.0.1:{closed_port()}/"

    assert_refused(translate({"GOOGLE_TRANSLATE": nobody}, project), 4, "cannot be reached")


def test_an_unknown_provider_is_told_with_those_there_are(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    assert_refused(run_duizhao("translate", project, "--provider", "babel"), 2, "babel", "google")


def test_a_provider_without_its_key_says_so(run_duizhao: RunDuizhao, project: Path) -> None:
    assert_refused(run_duizhao("translate", project, "--provider", "deepl"), 3, "needs a key")


def test_a_key_is_taken_from_the_environment_or_the_preferences(
    project: Path, server: Loopback, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config" / "duizhao").mkdir(parents=True)
    chosen = {"provider": "deepl", "keys": {"deepl": "kept"}}
    (home / "config" / "duizhao" / "preferences.json").write_text(json.dumps(chosen))

    there = ("--option", f"server={server.url('/deepl')}")
    ran = translate(server.base_urls(), project, *there)
    monkeypatch.setenv("DUIZHAO_DEEPL_KEY", "given")
    translate(server.base_urls(), project, *there, "--only", "draft")

    sent = [str(asked.headers) + str(asked.fields) for asked in server.asked]
    assert (ran.returncode, ran.stderr) == (0, "")
    assert [("kept" in each, "given" in each) for each in sent] == [(True, False), (False, True)]
    assert sorted(server.texts) == sorted(server.texts[: len(WORK)] * 2)


def test_an_article_that_is_not_there_is_refused(run_duizhao: RunDuizhao, project: Path) -> None:
    assert_refused(
        run_duizhao("translate", project, "--provider", "google", "--article", "7"),
        2,
        "no article 7",
    )


def test_no_engine_is_asked_before_one_is_chosen(run_duizhao: RunDuizhao, project: Path) -> None:
    assert_refused(run_duizhao("translate", project), 2, "No engine", "google")


def test_a_project_can_forbid_that_its_texts_leave(project: Path, server: Loopback) -> None:
    with Session(project) as session:
        session.execute(ChangeSettings(((ONLINE_SETTING, "off"),)))

    ran = translate(server.base_urls(), project)

    assert ran.returncode == 3
    assert "forbids" in ran.stderr
    assert server.asked == []


def test_a_file_of_another_tool_comes_in_and_what_it_lacks_is_drafted(
    run_duizhao: RunDuizhao, tmp_path: Path, server: Loopback
) -> None:
    times = "00:00:0{}.000 --> 00:00:0{}.500"
    texts = ("克里周日抵达北京。", "会谈将于周日举行。")
    cues = "\n\n".join(f"{times.format(n, n)}\n{text}" for n, text in enumerate(texts, 1))
    (tmp_path / "news.vtt").write_text(f"WEBVTT\n\n{cues}\n", "utf-8")

    ran = translate(server.base_urls(), tmp_path / "new.dzp", str(tmp_path / "news.vtt"))

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "2 of 2 drafted\n", "")
    assert [each["source"] for each in shown_segments(run_duizhao, tmp_path / "new.dzp")] == [
        *texts
    ]


def test_a_key_cannot_stand_among_the_words(run_duizhao: RunDuizhao, project: Path) -> None:
    assert_refused(run_duizhao("translate", project, "--key", "secret"), 2, "--key")


def test_an_option_of_an_engine_may_be_said(
    project: Path, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("--provider", "microsoft", "--option")
    monkeypatch.setenv("DUIZHAO_MICROSOFT_KEY", "sesame")

    done = translate(server.base_urls(), project, *words, "region=westeurope")
    secret = translate(server.base_urls(), project, *words, "key=other")

    assert done.stdout == "4 of 4 drafted\n"
    assert {each.headers["Ocp-Apim-Subscription-Region"] for each in server.asked} == {"westeurope"}
    assert_refused(secret, 2, "key=other", "region=…")
