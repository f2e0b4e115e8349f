"""Help: the keys, the doctor, about the program."""

from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.app_context import AppContext
from ui.controllers.settings.palette import PaletteController
from ui.dialogs.reports import About, Line, Report
from ui.language import told, tr
from ui.sentences import diagnosis_sentence
from workbench.services.health.doctor import Diagnosis, State, examine_machine, examine_project
from workbench.services.jobs import CancelToken
from workbench.text.plural import Plural

_NEEDY = Plural(
    "{bad} of {number} need attention.", one="{bad} of {number} needs attention.", by="bad"
)


class HelpController(QObject):
    """Opens what is there to read."""

    def __init__(self, context: AppContext, palette: PaletteController, parent: QObject) -> None:
        """Serve the help menu of `context`."""
        super().__init__(parent)
        self._context = context
        self._palette = palette
        context.actions.serve(
            {
                "help.keys": self.show_keys,
                "help.about": self.show_about,
                "tools.doctor": self.examine,
            }
        )

    def show_keys(self) -> None:
        """List every action that has keys."""
        lines = []
        for offer in self._palette.offers():
            shortcuts = offer.action.shortcuts() if offer.action is not None else []
            keys = QKeySequence.listToString(shortcuts, QKeySequence.SequenceFormat.NativeText)
            if keys:
                lines.append(
                    Line(keys, f"{offer.path} › {offer.text}" if offer.path else offer.text)
                )
        summary = tr("Every command is also found by its name in the command palette.")
        self._open(Report(tr("Keys"), summary, lines, self._context.over))

    def show_about(self) -> None:
        """Name the program, its version and its licence."""
        about = About(version("duizhao"), self._context.over)
        about.finished.connect(about.deleteLater)
        about.open()

    def examine(self) -> None:
        """Look at the machine and the open project, beside the window."""
        project = self._context.project
        path, api = project.path if project else None, self._context.api
        folder = path.parent if path else Path.home()

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Diagnosis, ...]:
            machine = examine_machine(api, folder)
            return machine if path is None else (*machine, *examine_project(path))

        self._context.tell(tr("The doctor is looking…"))
        self._context.jobs.start(Job("doctor", work, self._show_diagnoses))

    def _show_diagnoses(self, outcome: Outcome[tuple[Diagnosis, ...]]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None:
            lines = [_line(diagnosis) for diagnosis in outcome.value]
            bad = sum(line.bad for line in lines)
            summary = told(bad, _NEEDY, number=len(lines)) if bad else tr("All is well.")
            self._open(Report(tr("Doctor"), summary, lines, self._context.over))

    @staticmethod
    def _open(report: Report) -> None:
        report.finished.connect(report.deleteLater)
        report.open()


def _line(diagnosis: Diagnosis) -> Line:
    bad = diagnosis.state is not State.OK
    sentence = diagnosis_sentence(diagnosis.code, diagnosis.details)
    return Line(diagnosis.state.value, sentence, bad)
