"""The original of the article on show, and the finished article on the clipboard."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.originals import OriginalDialog
from ui.language import tr
from ui.messages import count_of
from ui.sentences import counts_sentence
from workbench.formats.finished.options import FinishedOptions, options_of
from workbench.model.ids import ArticleId
from workbench.services.commands.articles import SetArchiveAddress
from workbench.services.exchange.exporting import ExportChoice, Gathering
from workbench.services.exchange.leaving_out import plan_export
from workbench.services.exchange.originals import KeptOriginal, kept_original, save_original
from workbench.services.exchange.previewing import Copied, copied, copied_blocks
from workbench.services.exchange.wishes import wish_of
from workbench.services.jobs import CancelToken

SAVING = "original"

Copy = Callable[[Gathering, ExportChoice, FinishedOptions, str], Copied | None]


class OriginalController(QObject):
    """Shows what is kept of an article's original, and saves it."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve the article on show of an open project."""
        super().__init__(context.parent)
        self._context = context
        context.serve({"article.original": self.show_original})
        context.own_jobs(SAVING)

    def show_original(self) -> None:
        """Show what is kept; its archive's address is written when the dialog is accepted."""
        article = self._context.project.article
        kept = article and kept_original(self._context.session.read, article.id)
        if not article or not kept:
            self._context.tell(
                tr("Nothing is kept of this article’s original; import it again to keep it.")
            )
            return
        dialog = OriginalDialog(kept, self._context.over)
        dialog.save_wanted.connect(self._ask_where)
        self._context.ask(dialog, lambda: self._name_archive(kept, dialog.address))

    def _name_archive(self, kept: KeptOriginal, address: str) -> None:
        if kept.may_be_archived:
            self._context.execute(SetArchiveAddress(kept.article.id, address))

    def _ask_where(self, asked: object) -> None:
        kept = cast("KeptOriginal", asked)
        folder = str(self._context.project.path.parent)
        question = FileQuestion(
            tr("Save the original"),
            Purpose.EXPORT,
            Choose.NEW_FILE,
            name=kept.copy.name,
            folder=folder,
        )
        self._context.ask_files(question, lambda answer: self.save(kept.article.id, answer.path))

    def save(self, article_id: ArticleId, path: Path) -> None:
        """Write the bytes into a file, beside the window."""
        session = self._context.session

        def work(_token: CancelToken, _report: Reporter[None]) -> Path:
            with session.reading() as reading:
                save_original(reading.reader, article_id, path)
            return path

        self._context.jobs.start(Job(SAVING, work, self._tell_saved))

    def _tell_saved(self, outcome: Outcome[Path]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None:
            self._context.tell(tr("Written to {name}.", name=outcome.value.name))


class CopyController(QObject):
    """Puts the finished article on show on the clipboard, as chosen for the last export."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve the article on show of an open project."""
        super().__init__(context.parent)
        self._context = context
        context.serve(
            {
                "article.copy_rich": lambda: self._copy(copied, "article"),
                "article.copy_blocks": lambda: self._copy(copied_blocks, "wordpress"),
            }
        )

    def _copy(self, make: Copy, format_name: str) -> None:
        """Copy the article on show and say what is left out of it."""
        project = self._context.project
        article = project.article
        if article is None or not project.saver.flush():
            return
        read = project.session.read
        last = wish_of(read.settings())
        statuses = ExportChoice().statuses if last is None else last.choice.statuses
        alike = last is not None and last.format == format_name
        options = options_of(last.options) if last is not None and alike else FinishedOptions()
        choice = ExportChoice((article.id,), statuses=statuses)
        found = make(
            Gathering(read, self._context.app.conversions), choice, options, project.session.author
        )
        left = plan_export(read, choice).left
        said = tr("Left out: {what}.", what=counts_sentence(left)) if left else ""
        if found is None:
            nothing = tr("Nothing was copied: no translation of this article is confirmed.")
            self._context.tell(f"{nothing} {said}".strip())
            return
        data = QMimeData()
        data.setHtml(found.html)
        data.setText(found.text)
        QGuiApplication.clipboard().setMimeData(data)
        count = count_of(found.paragraphs, "segment")
        copied_words = tr("Copied {count} of the finished article.", count=count)
        self._context.tell(f"{copied_words} {said}".strip())
