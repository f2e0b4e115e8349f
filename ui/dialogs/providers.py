"""Which machine translates: engine, key, time limit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import Words, tr
from ui.widgets.labels import PlainLabel
from workbench.api import ProviderFactory

_WIDTH = 480
_SECONDS = (1.0, 300.0)


# What leaves the machine, by the engine's name.
_NOTICES = Words(
    {
        "": "No text leaves this machine until an engine is chosen.",
        "google": (
            "Each paragraph is sent to Google, inside the web address, where proxies and logs can "
            "read it."
        ),
        "mymemory": (
            "Each paragraph is sent to MyMemory (Translated), inside the web address, where "
            "proxies and logs can read it; MyMemory may keep it."
        ),
        "deepl": (
            "Each paragraph and your key are sent to DeepL, inside the web address, where proxies "
            "and logs can read them."
        ),
        "microsoft": "Each paragraph and your key are sent to Microsoft.",
        "baidu": (
            "Each paragraph is sent to Baidu, inside the web address, where proxies and logs can "
            "read it."
        ),
    }
)


@dataclass(frozen=True, slots=True)
class ProviderChoice:
    """An engine's name ("" for none), the keys by engine, the time limit of a request in seconds.

    `allowed` says whether the open project's texts may be sent at all; `None` without a project.
    """

    provider: str
    keys: Mapping[str, str]
    timeout: float
    allowed: bool | None = None


class ProviderPrompt(QDialog):
    """Asks which engine of machine translation to use."""

    def __init__(
        self, factories: Sequence[ProviderFactory], choice: ProviderChoice, parent: QWidget
    ) -> None:
        """Offer the engines there are, beginning with the one in use."""
        super().__init__(parent)
        self.setWindowTitle(tr("Machine translation"))
        self.setMinimumWidth(_WIDTH)
        self._factories = {factory.name: factory for factory in factories}
        self._keys = dict(choice.keys)
        self._shown = ""
        self.engine = QComboBox(self)
        self.engine.addItem(tr("None"), "")
        for factory in factories:
            self.engine.addItem(factory.label, factory.name)
        self.key = QLineEdit(self)
        self.key.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.limit = QDoubleSpinBox(self)
        self.limit.setRange(*_SECONDS)
        self.limit.setDecimals(0)
        self.limit.setSuffix(" s")
        self.limit.setValue(choice.timeout)
        self.forbidden = QCheckBox(tr("This &project’s texts stay on this machine"), self)
        self.forbidden.setChecked(choice.allowed is False)
        self.forbidden.setEnabled(choice.allowed is not None)
        self.notice = PlainLabel("", self)
        self._lay_out()
        self.engine.currentIndexChanged.connect(self._show_key)
        self.engine.setCurrentIndex(max(0, self.engine.findData(choice.provider)))
        self._show_key(0)

    def _lay_out(self) -> None:
        hint = PlainLabel(
            tr("Drafts are marked as made by a machine and never replace what a user wrote."),
            self,
        )
        for label in (hint, self.notice):
            label.setWordWrap(True)
        hint.setProperty("kind", "soft")
        layout = QFormLayout(self)
        layout.addRow(tr("&Engine"), self.engine)
        layout.addRow(tr("&Key"), self.key)
        layout.addRow(tr("&Time limit"), self.limit)
        layout.addRow(self.notice)
        layout.addRow(self.forbidden)
        layout.addRow(hint)
        layout.addRow(button_box(self, tr("Save")))

    def _keep_key(self) -> None:
        if self._shown:
            self._keys[self._shown] = self.key.text().strip()

    def _show_key(self, _: int) -> None:
        self._keep_key()
        self._shown = str(self.engine.currentData() or "")
        factory = self._factories.get(self._shown)
        other = tr("Each paragraph is sent to {engine}.", engine=self.engine.currentText())
        self.notice.setText(_NOTICES.get(self._shown, other))
        needed = factory is not None and factory.needs_key
        self.key.setText(self._keys.get(self._shown, ""))
        self.key.setEnabled(needed)
        self.key.setPlaceholderText("" if needed else tr("needs none"))

    def choice(self) -> ProviderChoice:
        """Return what was chosen."""
        self._keep_key()
        keys = {name: key for name, key in self._keys.items() if key}
        allowed = not self.forbidden.isChecked() if self.forbidden.isEnabled() else None
        return ProviderChoice(self._shown, keys, self.limit.value(), allowed)
