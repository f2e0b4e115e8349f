"""`duizhao translate --provider local`: a model of this machine, without any server."""

from pathlib import Path

from tests.conftest import RunDuizhao
from tests.features.command_line import assert_refused, document, make_project, shown_segments
from tests.tiny_model import SENTENCE, write_model
from workbench.services.commands.settings import ChangeSettings
from workbench.services.drafting.drafts import ONLINE_SETTING
from workbench.services.session import Session


def test_a_project_that_keeps_its_texts_is_drafted_by_the_model_of_a_folder(
    run_duizhao: RunDuizhao, project_path: Path, tmp_path: Path
) -> None:
    project = make_project(project_path)
    with Session(project) as session:
        session.execute(ChangeSettings(((ONLINE_SETTING, "off"),)))
    folder = write_model(tmp_path / "model")

    ran = run_duizhao(
        "translate", project, "--provider", "local", "--option", f"folder={folder}", "--json"
    )

    said = document(ran)
    assert ran.returncode == 0, ran.stderr
    assert said["drafted"] == said["asked"] == 4
    assert said["spent"]["cost"] == 0
    drafted = [each for each in shown_segments(run_duizhao, project) if each["target"]]
    assert {each["origin"] for each in drafted} == {"mt:local"}
    assert all(SENTENCE in each["target"] for each in drafted)


def test_a_folder_without_a_model_is_told_in_one_sentence(
    run_duizhao: RunDuizhao, project_path: Path, tmp_path: Path
) -> None:
    project = make_project(project_path)

    ran = run_duizhao("translate", project, "--provider", "local", "--option", f"folder={tmp_path}")

    assert_refused(ran, 3, "there is no model in")
    assert ran.stderr.count("there is no model in") == 1
