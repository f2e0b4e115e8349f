"""The house style in the window: set by rules, kept under a name in the user's folder."""

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.project_context import ProjectContext
from ui.dialogs.house_style import HouseStyleDialog
from ui.language import tr
from ui.needs import Need
from ui.sentences import sentence
from ui.viewmodels.open_project import OpenProject
from workbench.model.errors import WorkbenchError
from workbench.model.house_style import HouseStyle
from workbench.services.checking.checking import STYLE_SETTING
from workbench.services.commands.settings import ChangeSettings

STYLE_MENU = Addition("Tools", ("tools.style",))


def style_specs() -> tuple[ActionSpec, ...]:
    """Return the action of the house style."""
    return (ActionSpec("tools.style", "&House style…", needs=(Need.PROJECT,)),)


class HouseStyleController(QObject):
    """Opens the rules and keeps what is set."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve the house style of an open project."""
        super().__init__(context.parent)
        self._context = context
        context.serve({"tools.style": self.open})
        context.project.style_failed.connect(self._tell)

    def _tell(self, error: WorkbenchError) -> None:
        """Say that the usual style is checked by, and how to set another."""
        usual = tr("The usual house style is used until then.")
        self._context.tell(f"{sentence(error)} {usual}")

    def open(self) -> HouseStyleDialog | None:
        """Show the rules of the open project."""
        try:
            style = style_of(self._context.project)
        except WorkbenchError as error:
            self._context.report(error)
            return None
        dialog = HouseStyleDialog(style, self._context.over)
        self._context.ask(dialog, lambda: self._keep(dialog.house_style))
        return dialog

    def _keep(self, style: HouseStyle) -> None:
        project = self._context.project
        kept = project.session.read.settings().get(STYLE_SETTING, "")
        styles = project.styles
        name = kept if styles.has(kept) else styles.free_name(project.path.stem)
        try:
            styles.keep(name, style)
        except WorkbenchError as error:
            self._context.report(error)
            return
        if name == kept or self._context.execute(ChangeSettings(((STYLE_SETTING, name),))):
            if name == kept:
                project.board.restart()  # the board follows another name by itself
            told = tr("The house style is kept as “{name}” among yours.", name=name)
            self._context.tell(told)


def style_of(project: OpenProject) -> HouseStyle:
    """Return the style a project is checked by, the usual one where its name is not known.

    Raises as `load_house_style` does for a file that is there.
    """
    kept = project.session.read.settings().get(STYLE_SETTING, "")
    return project.styles.load(kept if project.styles.has(kept) else "")
