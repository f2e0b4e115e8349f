"""Drafts without a key: paragraphs copied for a chat in a browser, and its answer pasted back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.draft_aids import aids_for
from ui.dialogs.chat import ChatPreview
from ui.language import tr
from ui.messages import count_of
from workbench.api import ProviderFacts
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.ids import ArticleId
from workbench.model.language import ENGLISH
from workbench.services.drafting.chat import (
    CHAT,
    ChatAnswer,
    Numbered,
    chat_text,
    match,
    numbered_paragraphs,
    wanted,
)
from workbench.services.drafting.drafts import is_allowed, put_drafts
from workbench.services.drafting.prompts import CHAT as CHAT_PROMPT
from workbench.services.drafting.prompts import load_prompt
from workbench.services.jobs import CancelToken

JOB = "chat"


class ChatController(QObject):
    """Copies what is to be drafted of the active segment's article, and drafts what comes back."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve the actions while a project is open."""
        super().__init__(context.parent)
        self._context = context
        context.serve({"chat.copy": self.copy, "chat.paste": self.paste})
        context.own_jobs(JOB)

    def copy(self) -> None:
        """Put instructions and numbered paragraphs on the clipboard."""
        found = self._paragraphs()
        if found is None:
            return
        article, everything = found
        paragraphs = wanted(everything)
        if not paragraphs:
            self._context.tell(tr("There is nothing left to draft."))
            return
        if not is_allowed(self._context.session.read):
            self._context.report(UsageError("provider.forbidden"))
            return
        make = aids_for(self._context, ProviderFacts(""), [article], fresh=True)
        language = self._context.session.read.article(article).language.value

        def work(_token: CancelToken, _report: Reporter[None]) -> str:
            prompt = load_prompt(CHAT_PROMPT)
            return chat_text(paragraphs, prompt, make(None).material, language, ENGLISH)

        def done(outcome: Outcome[str]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None:
                self._copied(outcome.value, len(paragraphs))

        self._context.jobs.start(Job(JOB, work, done))

    def _copied(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.tell(
            tr(
                "{count} on the clipboard. What you paste into a chat leaves this machine.",
                count=count_of(count, "segment"),
            )
        )

    def paste(self) -> None:
        """Match the text on the clipboard with the article's paragraphs, and show what it gives."""
        answer = QGuiApplication.clipboard().text()
        if not answer.strip():
            self._context.tell(tr("There is no text on the clipboard."))
            return
        found = self._paragraphs()
        if found is None:
            return
        article, paragraphs = found
        if not paragraphs:
            self._context.tell(tr("There is nothing left to draft."))
            return
        make = aids_for(self._context, ProviderFacts(""), [article], fresh=True)

        def work(_token: CancelToken, _report: Reporter[None]) -> ChatAnswer:
            return match(answer, paragraphs, ENGLISH, make(None).protection)

        self._context.jobs.start(Job(JOB, work, self._preview))

    def _paragraphs(self) -> tuple[ArticleId, Sequence[Numbered]] | None:
        """Return what may be drafted of the active segment's article; what is typed is saved."""
        active, read = self._context.active, self._context.session.read
        if active is None or not self._context.project.saver.flush():
            return None
        article = read.segment(active).article_id
        return article, numbered_paragraphs(read, article)

    def _preview(self, outcome: Outcome[ChatAnswer]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        answer = outcome.value
        if answer is None:
            return
        if not answer.drafts:
            self._context.tell(
                tr("Nothing on the clipboard belongs to a paragraph of this article.")
            )
            return
        preview = ChatPreview(answer, self._context.over)
        self._context.ask(preview, lambda: self._put(preview))

    def _put(self, preview: ChatPreview) -> None:
        results = [draft.result for draft in preview.chosen]
        try:
            put = put_drafts(self._context.session, results, CHAT)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._context.session.seal()
        self._context.tell(tr("{count} put in.", count=count_of(len(put), "draft")))
