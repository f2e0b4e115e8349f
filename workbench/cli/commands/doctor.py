"""`duizhao doctor [PROJECT]`."""

import argparse
from pathlib import Path

from workbench.cli.arguments import Parser, add_json
from workbench.cli.output import Output
from workbench.messages import diagnosis_sentence
from workbench.services.health.doctor import State, examine_machine, examine_project
from workbench.services.plugins import load_api

NAME = "doctor"
HELP = "Look at fonts, libraries, dictionaries, disk and a project."

FINDINGS = 1


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    parser.add_argument("project", nargs="?", type=Path, metavar="PROJECT")
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Look at the machine and, if named, at a project; 1 if anything has failed."""
    loaded = load_api()
    path: Path | None = arguments.project
    folder = Path.cwd() if path is None else path.absolute().parent
    diagnoses = list(examine_machine(loaded.api, folder))
    if path is not None:
        diagnoses += examine_project(path)
    output.warnings("plugins", loaded.warnings)
    output.document(
        [
            {"code": d.code, "state": d.state.value, "text": diagnosis_sentence(d.code, d.details)}
            for d in diagnoses
        ]
    )
    for diagnosis in diagnoses:
        sentence = diagnosis_sentence(diagnosis.code, diagnosis.details)
        output.line(f"{diagnosis.state.value:<9}{sentence}")
    return FINDINGS if any(d.state is State.FAILURE for d in diagnoses) else 0
