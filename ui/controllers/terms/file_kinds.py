"""The kinds of files that terms come in and go out as, and what is said of a written one."""

from pathlib import Path

from ui.bridge import Outcome
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.language import noted, told
from workbench.formats.terms.kinds import TermFormat
from workbench.text.plural import Plural

IN = noted("Terms (*.tbx *.tsv *.csv *.xml *.xlsx *.txt *.dzt)")
OUT = {
    TermFormat.TBX: noted("TBX-Basic (*.tbx)"),
    TermFormat.TABLE: noted("Table (*.tsv)"),
    TermFormat.CSV: noted("Table (*.csv)"),
    TermFormat.MULTITERM: noted("Trados MultiTerm (*.xml)"),
    TermFormat.TRADOS_TABLE: noted("Trados table (*.xlsx)"),
    TermFormat.MEMOQ: noted("memoQ table (*.csv)"),
}

TAKEN = Plural("{number} concepts taken from {name}.", one="{number} concept taken from {name}.")
_WRITTEN = Plural("{number} concepts written to {name}.", one="{number} concept written to {name}.")


def tell_written(context: ProjectContext | AppContext, path: Path, outcome: Outcome[int]) -> None:
    """Tell how many concepts were written into a file, or why none were."""
    if outcome.error is not None:
        context.report(outcome.error)
    if outcome.value is not None:
        context.tell(
            told(
                outcome.value,
                Plural(
                    "{number} concepts written to {name}.",
                    one="{number} concept written to {name}.",
                ),
                name=path.name,
            )
        )
