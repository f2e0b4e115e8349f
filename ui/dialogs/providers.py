"""Which machine translates: engine, key, time limit, budget."""

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
from ui.sentences import leaving_sentence
from ui.widgets.labels import WrappedLabel
from workbench.api import YES, OptionKind, ProviderFactory, ProviderOption
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.provider_options import kept_name, settings_of
from workbench.services.settings.keys import KeyPlace, key_place

_WIDTH = 480
_SECONDS = (1.0, 300.0)
_MOST_MONEY = 10_000.0


@dataclass(frozen=True, slots=True)
class ProviderChoice:
    """An engine's name ("" for none), the keys by engine, the time limit of a request in seconds.

    `budget` is what a job may cost, 0 for no limit. `allowed` says whether the open project's texts
    may be sent at all; `None` without a project.
    """

    provider: str
    keys: Mapping[str, str]
    timeout: float
    budget: float = 0.0
    allowed: bool | None = None


# What the options of the program's own engines are called, by their labels.
_LABELS = Words(
    {
        "Key": "&Key",
        "Region": "&Region",
        "Application id": "&Application id",
        "Address": "A&ddress",
        "Server": "Se&rver",
        "Model": "&Model",
        "Price of a million tokens sent": "Price of a million tokens &sent",
        "Price of a million tokens answered": "Price of a million tokens ans&wered",
        "Answers": "A&nswers",
    }
)


_KEPT = Words(
    {
        KeyPlace.KEYRING: "The key is kept in the system’s keyring.",
        KeyPlace.PREFERENCES: (
            "The key is kept in your preferences, a file that nobody else may read."
        ),
    }
)


class OptionField:
    """The field of one option: words, a list or a box to tick, as its kind says."""

    def __init__(self, option: ProviderOption, value: str, parent: QWidget) -> None:
        """Show the value that is kept."""
        self.widget: QLineEdit | QComboBox | QCheckBox
        if option.kind is OptionKind.CHOICE:
            self.widget = QComboBox(parent)
            self.widget.addItems(option.choices)
            self.widget.setCurrentText(value)
        elif option.kind is OptionKind.SWITCH:
            self.widget = QCheckBox(parent)
            self.widget.setChecked(value == YES)
        else:
            self.widget = QLineEdit(value, parent)
            self.widget.setPlaceholderText(option.hint)
            if option.secret:
                self.widget.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)

    @property
    def is_usual(self) -> bool:
        """Return whether it shows the usual choice, which need not be kept."""
        return isinstance(self.widget, QComboBox) and self.widget.currentIndex() == 0

    def value(self) -> str:
        """Return what the field says, "" where nothing."""
        if isinstance(self.widget, QComboBox):
            return self.widget.currentText()
        if isinstance(self.widget, QCheckBox):
            return YES if self.widget.isChecked() else ""
        return self.widget.text().strip()


class ProviderPrompt(QDialog):
    """Asks which engine of machine translation to use."""

    def __init__(
        self, factories: Sequence[ProviderFactory], choice: ProviderChoice, parent: QWidget
    ) -> None:
        """Offer the engines there are, beginning with the one in use."""
        super().__init__(parent)
        self.setWindowTitle(tr("Machine translation"))
        self.setMinimumWidth(_WIDTH)
        self._form = QFormLayout(self)
        self._factories = {factory.name: factory for factory in factories}
        self._kept = dict(choice.keys)
        self._key_place = key_place()
        self.engine = QComboBox(self)
        self.engine.addItem(tr("None"), "")
        for factory in factories:
            self.engine.addItem(factory.label, factory.name)
        self.options = {
            factory.name: {
                option.name: OptionField(
                    option, self._kept.get(kept_name(factory.name, option.name), ""), self
                )
                for option in factory.options
            }
            for factory in factories
        }
        self.limit, self.budget = QDoubleSpinBox(self), QDoubleSpinBox(self)
        self._set_limits(choice)
        self.forbidden = QCheckBox(tr("This &project’s texts stay on this machine"), self)
        self.forbidden.setChecked(choice.allowed is False)
        self.forbidden.setEnabled(choice.allowed is not None)
        self.notice = WrappedLabel("", self)
        self._lay_out()
        self._follow_fields()
        self.engine.currentIndexChanged.connect(self._show_options)
        self.engine.setCurrentIndex(max(0, self.engine.findData(choice.provider)))
        self._show_options()

    def _set_limits(self, choice: ProviderChoice) -> None:
        self.limit.setRange(*_SECONDS)
        self.limit.setDecimals(0)
        self.limit.setSuffix(" s")
        self.limit.setValue(choice.timeout)
        self.budget.setRange(0.0, _MOST_MONEY)
        self.budget.setSpecialValueText(tr("No limit"))
        self.budget.setValue(choice.budget)

    def _follow_fields(self) -> None:
        """Say what leaves the machine again when an address is another."""
        for fields in self.options.values():
            for field in fields.values():
                if isinstance(field.widget, QLineEdit):
                    field.widget.textChanged.connect(self._show_notice)

    def _lay_out(self) -> None:
        hint = WrappedLabel(
            tr("Drafts are marked as made by a machine and never replace what a user wrote."),
            self,
        )
        hint.setProperty("kind", "soft")
        layout = self._form
        layout.addRow(tr("&Engine"), self.engine)
        for factory in self._factories.values():
            for option in factory.options:
                field = self.options[factory.name][option.name].widget
                layout.addRow(_LABELS.get(option.label, option.label), field)
        layout.addRow(tr("&Time limit"), self.limit)
        layout.addRow(tr("A job may &cost"), self.budget)
        layout.addRow(self.notice)
        layout.addRow(self.forbidden)
        layout.addRow(hint)
        layout.addRow(button_box(self, tr("Save")))

    def _show_options(self) -> None:
        shown = self.provider
        for name, fields in self.options.items():
            for field in fields.values():
                self._form.setRowVisible(field.widget, name == shown)
        self._show_notice()

    def _show_notice(self) -> None:
        """Say what leaves the machine by what the fields say now, and where a key is kept."""
        factory = self._factories.get(self.provider)
        if factory is None:
            self.notice.setText(tr("No text leaves this machine until an engine is chosen."))
            return
        fields = self.options[factory.name]
        values = {name: field.value() for name, field in fields.items()}
        facts = facts_of(factory, settings_of(values, self.limit.value()))
        said = leaving_sentence(factory.label, facts)
        if any(option.secret for option in factory.options):
            said = f"{said} {_KEPT[self._key_place]}"
        self.notice.setText(said)

    @property
    def provider(self) -> str:
        """Return the name of the engine that is shown, "" for none."""
        return str(self.engine.currentData() or "")

    def choice(self) -> ProviderChoice:
        """Return what was chosen."""
        said = {
            kept_name(name, option): "" if field.is_usual else field.value()
            for name, fields in self.options.items()
            for option, field in fields.items()
        }
        keys = {name: value for name, value in {**self._kept, **said}.items() if value}
        allowed = not self.forbidden.isChecked() if self.forbidden.isEnabled() else None
        return ProviderChoice(self.provider, keys, self.limit.value(), self.budget.value(), allowed)
