"""`duizhao sign` and what an export leaves out, as processes."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import RunDuizhao
from tests.features.command_line import document, make_project, shown
from tests.projects import an_article, segments
from workbench.model.segment import Status
from workbench.services.checking.checking import STYLE_SETTING
from workbench.services.checking.house_style import default_style
from workbench.services.checking.user_styles import UserStyles
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import Confirm, SetStatus, SetTarget
from workbench.services.session import Session

TARGETS = (
    "Kerry arrives in Beijing",
    "U.S. climate envoy Kerry arrived in Beijing on Sunday.",
    "Both sides will exchange views on climate change.",
)


@pytest.fixture
def project(project_path: Path) -> Path:
    """A project of four rows to translate, the last of which is not translated."""
    make_project(project_path)
    with Session(project_path, author="Lin") as session:
        rows = [each for each in segments(session) if each.role.is_work]
        for segment, target in zip(rows, TARGETS, strict=False):
            session.execute(SetTarget(segment.id, target))
            session.execute(Confirm(segment.id))
    return project_path


def finish(project: Path) -> None:
    with Session(project, author="Lin") as session:
        last = [each for each in segments(session) if each.role.is_work][-1]
        session.execute(SetTarget(last.id, "Whether the talks succeed remains to be seen."))
        session.execute(Confirm(last.id))


def test_an_unfinished_article_is_refused_row_by_row(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    with Session(project) as session:
        rows = segments(session)
        session.execute(SetStatus((rows[1].id,), Status.REJECTED))
        session.execute(AddNote(rows[2].id, "Which sides?"))

    ran = run_duizhao("sign", project)

    assert ran.returncode == 1
    head, *lines = ran.stdout.splitlines()
    assert head.endswith("not signed off: 1 untranslated, 1 rejected, 1 open note")
    assert lines == [
        "   row 2: rejected",
        "   row 3: open note",
        f"   row {len(rows)}: untranslated",
    ]
    with Session(project) as session:
        assert session.read.sign_offs() == []


def test_with_a_reason_it_is_signed_and_the_reason_goes_along(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    assert run_duizhao("sign", project, "--reason", "The page closes.").returncode == 0

    (article,) = shown(run_duizhao, project)["articles"]
    signed = article["signed"]
    assert signed["reason"] == "The page closes."
    assert [(each["kind"], each["code"]) for each in signed["open"]] == [("untranslated", "")]
    assert [each["status"] for each in article["segments"]][:3] == ["final"] * 3
    assert article["segments"][0]["vouched_by"] == signed["by"]
    assert article["segments"][0]["changed_by"] == "Lin"


def test_machines_are_told_what_is_open(run_duizhao: RunDuizhao, project: Path) -> None:
    ran = run_duizhao("sign", project, "--json")

    (article,) = document(ran)["articles"]
    assert ran.returncode == 1
    assert article["signed_by"] == ""
    assert [each["kind"] for each in article["open"]] == ["untranslated"]


def test_a_finding_is_named_in_words(run_duizhao: RunDuizhao, project: Path) -> None:
    finish(project)
    with Session(project) as session:
        session.execute(
            SetTarget(segments(session)[1].id, "Kerry arrived in in Beijing on Sunday.")
        )
        session.execute(Confirm(segments(session)[1].id))

    ran = run_duizhao("sign", project)

    assert ran.returncode == 1
    assert "“in” stands" in ran.stdout
    assert "[doubled.word]" in ran.stdout


def test_the_house_style_the_project_names_is_judged_by(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    finish(project)
    UserStyles().keep("quiet", replace(default_style(), off=frozenset({"doubled"})))
    with Session(project) as session:
        session.execute(ChangeSettings(((STYLE_SETTING, "quiet"),)))
        second = segments(session)[1].id
        session.execute(SetTarget(second, "Kerry arrived in in Beijing on Sunday."))
        session.execute(Confirm(second))

    assert run_duizhao("sign", project).returncode == 0


def test_a_house_style_that_is_not_here_is_told_and_no_path_is_followed(
    run_duizhao: RunDuizhao, project: Path, tmp_path: Path
) -> None:
    finish(project)
    elsewhere = tmp_path / "style.toml"
    elsewhere.write_text("no style", "utf-8")
    with Session(project) as session:
        session.execute(ChangeSettings(((STYLE_SETTING, str(elsewhere)),)))

    ran = run_duizhao("sign", project)

    assert ran.returncode == 0
    assert "There is no house style" in ran.stderr


def test_a_signature_can_be_taken_back(run_duizhao: RunDuizhao, project: Path) -> None:
    finish(project)
    assert run_duizhao("sign", project).returncode == 0
    again = run_duizhao("sign", project)
    assert again.stdout.rstrip().endswith(" before")

    assert run_duizhao("sign", project, "--withdraw").returncode == 0

    (article,) = shown(run_duizhao, project)["articles"]
    assert article["signed"] is None
    assert article["segments"][0]["status"] == "reviewed"


def test_an_export_says_what_it_leaves_out_and_takes_all_when_asked(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    with Session(project) as session:
        session.execute(SetTarget(segments(session)[0].id, "Kerry comes to Beijing"))
        session.execute(SetStatus((segments(session)[1].id,), Status.REJECTED))

    ran = run_duizhao("export", project, "-o", "a.json")

    assert ran.stderr == (
        "Left out: 1 untranslated, 1 unconfirmed draft, 1 rejected; --status all takes them\n"
    )
    everything = run_duizhao("export", project, "-o", "b.json", "--status", "all", "--json")
    assert everything.stderr == ""
    assert (document(everything)["segments"], document(everything)["left_out"]) == (4, {})


def test_an_export_of_signed_articles_names_the_others(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    finish(project)
    run_duizhao("sign", project)
    other = (("会谈", "Talks"), ("双方明天开会。", "The two sides meet tomorrow."))
    _add(project, other)

    ran = run_duizhao("export", project, "-o", "a.tmx", "--signed", "--json")

    assert ran.stderr == "Left out: 1 article that nobody has signed off\n"
    assert document(ran)["segments"] == 4
    text = (project.parent / "a.tmx").read_text("utf-8")
    assert text.count('<prop type="x-signed-by">') == 4
    assert text.count('<prop type="x-signed-at">') == 4
    assert text.count('<prop type="x-status">final</prop>') == 4
    assert text.count('<prop type="x-vouched-by">') == 4


def _add(project: Path, pairs: tuple[tuple[str, str], ...]) -> None:
    with Session(project, author="Lin") as session:
        article = an_article(*(source for source, _ in pairs), url="https://example.org/other")
        session.execute(AddArticle(article, "other.txt"))
        added = session.read.segments_of(session.read.articles()[-1].id)
        for segment, (_, target) in zip(added, pairs, strict=True):
            session.execute(SetTarget(segment.id, target))
            session.execute(Confirm(segment.id))
