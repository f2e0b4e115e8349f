"""What to export: format, articles, roles, statuses, conversion."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.export_options import OptionForm
from ui.dialogs.prompts import button_box
from ui.language import Words, noted, tr
from ui.messages import ROLE_NAMES, STATUS_NAMES, VARIANT_NAMES, count_of
from ui.sentences import counts_sentence
from ui.triggers import on_toggle
from ui.widgets.labels import PlainLabel, WrappedLabel
from workbench.api import Exporter
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.exchange.export_options import offered
from workbench.services.exchange.exporting import CONFIRMED, EVERYTHING, ExportChoice
from workbench.services.exchange.leaving_out import planned
from workbench.services.exchange.wishes import ExportWish
from workbench.storage.reader import Standing

_WIDTH = 920
_PREVIEW_WIDTH = 360

# In milliseconds: so long nothing else is chosen before a preview is made.
_PAUSE = 150
_COLUMNS = 3

# In pixels: with more the dialog and its frame would not fit a screen of 700.
_ARTICLES_HEIGHT = 144

_FORMATS = Words(
    {
        "tmx": "TMX 1.4, for translation memories",
        "xlf": "XLIFF 2.1, for other translation tools",
        "xliff": "XLIFF 1.2, for older translation tools",
        "html": "Bilingual page, to read and print",
        "md": "Bilingual Markdown",
        "json": "JSON",
        "article": "Finished article: HTML",
        "markdown": "Finished article: Markdown",
        "docx": "Finished article: Word",
        "wordpress": "Finished article: WordPress blocks",
        "wxr": "Finished articles: WordPress import (WXR)",
        "jekyll": "Finished article: Jekyll post",
        "text": "Finished article: plain text",
        "captions": "Captions as a table (CSV)",
        "xlsx": "Excel workbook with source and target",
        "csv": "CSV table with source and target",
        "tsv": "TSV table with source and target",
    }
)
_EXTENTS: Mapping[str, frozenset[Status]] = {
    noted("What is confirmed"): CONFIRMED,
    noted("What is reviewed or final"): frozenset({Status.REVIEWED, Status.FINAL}),
    noted("Everything"): EVERYTHING,
}
_VARIANTS = (Variant.TAIWAN, Variant.HONG_KONG, Variant.TRADITIONAL, Variant.CHINA)


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What can be exported: formats, articles, and the article on show, if it is one.

    `last` is what was exported from the project before.
    """

    exporters: Sequence[Exporter]
    articles: Sequence[Article]
    current: ArticleId | None
    standings: Sequence[Standing] = ()
    signed: Collection[ArticleId] = ()
    last: ExportWish | None = None


class ExportPrompt(QDialog):
    """Asks what to export and how, and shows what would be written.

    As it opens, what was exported last, of the article on show; before that its confirmed pairs as
    TMX.
    """

    preview_wanted = Signal(object)
    """Carries the `ExportWish` whose beginning is to be shown."""

    def __init__(self, offer: ExportOffer, parent: QWidget) -> None:
        """Offer what there is."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(_WIDTH)
        self.format = QComboBox(self)
        for exporter in offer.exporters:
            self.format.addItem(_FORMATS.get(exporter.name, exporter.name), exporter.name)
        self.articles = self._make_articles(offer)
        self.variant = QComboBox(self)
        self.variant.addItem(tr("None"), None)
        for variant in _VARIANTS:
            self.variant.addItem(VARIANT_NAMES[variant], variant)
        self.statuses = {status: self._box(STATUS_NAMES[status]) for status in Status}
        self.extent = self._make_extent()
        self.signed = self._box(tr("Only articles that are &signed off"))
        self.left_out = WrappedLabel("", self)
        self._offer = offer
        self.roles = {role: self._box(ROLE_NAMES[role]) for role in Role if role.is_work}
        for box in self.roles.values():
            box.setChecked(True)
        self.extras = self._box(tr("Related, boilerplate, and paragraphs no longer in the article"))
        self.each = self._box(tr("A file for &each article, in a folder"))
        self.options = OptionForm(self)
        self._chosen: dict[str, dict[str, str]] = {}
        self._shown = ""
        self._make_preview()
        self._lay_out()
        self._take_up(offer.last)
        self._follow_choices()

    def _make_preview(self) -> None:
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("What will be written"))
        self.preview.setMinimumWidth(_PREVIEW_WIDTH)
        self.shortfall = WrappedLabel("", self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PAUSE)
        self._waiting.timeout.connect(self._ask_preview)

    def _take_up(self, last: ExportWish | None) -> None:
        """Begin with what was exported last, where its format is still there."""
        at = -1 if last is None else self.format.findData(last.format)
        if last is not None and at >= 0:
            self.format.setCurrentIndex(at)
            self._chosen[last.format] = dict(last.options)
            self.variant.setCurrentIndex(max(0, self.variant.findData(last.choice.variant)))
            for status, box in self.statuses.items():
                box.setChecked(status in last.choice.statuses)
            for role, box in self.roles.items():
                box.setChecked(role in last.choice.roles)
            self.extras.setChecked(last.choice.extras)
            self.signed.setChecked(last.choice.signed)
            self.each.setChecked(last.each)
        else:
            self._tick_extent()
        self._show_options()

    def _show_options(self, _: int = 0) -> None:
        """Ask for what the chosen format offers; what was chosen for another is not forgotten."""
        if self._shown:
            self._chosen[self._shown] = self.options.values()
        self._shown = self.format_name
        exporter = next(one for one in self._offer.exporters if one.name == self._shown)
        self.options.show_options(offered(exporter), self._chosen.get(self._shown, {}))
        self._waiting.start()

    def _ask_preview(self) -> None:
        self.preview_wanted.emit(self.wish())

    def show_preview(self, text: str, shortfall: Sequence[str]) -> None:
        """Show the beginning of what would be written, and what the format cannot carry."""
        self.preview.setPlainText(text or tr("Nothing would be written."))
        self.shortfall.setText("\n".join(shortfall))

    def wish(self) -> ExportWish:
        """Return what was chosen, with the format and how it is written."""
        values = self.options.values()
        return ExportWish(self.format_name, self.choice(), values, self.each.isChecked())

    def _make_extent(self) -> QComboBox:
        extent = QComboBox(self)
        for text, statuses in _EXTENTS.items():
            extent.addItem(tr(text), statuses)
        extent.addItem(tr("As ticked below"), None)
        return extent

    def _follow_choices(self) -> None:
        """Say again what is left out whenever something else is chosen."""
        self.extent.activated.connect(self._tick_extent)
        boxes = (*self.statuses.values(), *self.roles.values(), self.extras, self.signed)
        for box in boxes:
            on_toggle(box, self._show_plan)
        self.articles.itemChanged.connect(self._show_plan)
        self.format.currentIndexChanged.connect(self._show_options)
        self.variant.currentIndexChanged.connect(self._show_plan)
        self.options.changed.connect(self._waiting.start)
        self._show_plan()

    def _tick_extent(self, _: int = 0) -> None:
        wanted = self.extent.currentData()
        if wanted is not None:
            for status, box in self.statuses.items():
                box.setChecked(status in wanted)
        self._show_plan()

    def _show_plan(self, _: object = None) -> None:
        """Say how much is taken and what is left out, and why."""
        choice = self.choice()
        extents = list(_EXTENTS.values())
        known = choice.statuses in extents
        self.extent.setCurrentIndex(
            extents.index(choice.statuses) if known else self.extent.count() - 1
        )
        standings = self._offer.standings if choice.articles else ()
        plan = planned(standings, self._offer.signed, choice)
        taken = tr("Takes {count}.", count=count_of(plan.taken, "segment"))
        left = tr("Leaves out: {what}.", what=counts_sentence(plan.left)) if plan.left else ""
        self.left_out.setText(f"{taken} {left}".strip())
        self._waiting.start()

    def _make_articles(self, offer: ExportOffer) -> QListWidget:
        articles = QListWidget(self)
        articles.setAccessibleName(tr("Articles"))
        articles.setMaximumHeight(_ARTICLES_HEIGHT)
        articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for article in offer.articles:
            item = QListWidgetItem(article.title, articles)
            item.setData(Qt.ItemDataRole.UserRole, article.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            wanted = offer.current in {None, article.id}
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        return articles

    def _box(self, text: str) -> QCheckBox:
        return QCheckBox(text, self)

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        layout = QVBoxLayout()
        both.addLayout(layout)
        both.addLayout(self._right_side(), 1)
        form = QFormLayout()
        form.addRow(tr("&Format"), self.format)
        form.addRow(tr("&Articles"), self.articles)
        form.addRow(tr("&Conversion beside"), self.variant)
        form.addRow(tr("&Take"), self.extent)
        form.addRow(self.signed)
        layout.addLayout(form)
        layout.addWidget(self._group(tr("Status"), list(self.statuses.values())))
        layout.addWidget(self._group(tr("Role"), list(self.roles.values())))
        layout.addWidget(self.extras)
        layout.addStretch()
        whole = QVBoxLayout(self)
        whole.addLayout(both)
        whole.addWidget(self.left_out)
        whole.addWidget(button_box(self, tr("Export…")))

    def _right_side(self) -> QVBoxLayout:
        """Return how the format is written, and what that looks like."""
        side = QVBoxLayout()
        label = PlainLabel(tr("What will be &written"), self)
        label.setBuddy(self.preview)
        for widget in (self.options, self.each, label):
            side.addWidget(widget)
        side.addWidget(self.preview, 1)
        side.addWidget(self.shortfall)
        return side

    def _group(self, title: str, boxes: Sequence[QCheckBox]) -> QGroupBox:
        group = QGroupBox(title, self)
        grid = QGridLayout(group)
        for number, box in enumerate(boxes):
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        return group

    @property
    def format_name(self) -> str:
        """Return the name of the chosen format."""
        return str(self.format.currentData())

    def choice(self) -> ExportChoice:
        """Return what was chosen."""
        items = [self.articles.item(row) for row in range(self.articles.count())]
        chosen = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return ExportChoice(
            articles=tuple(item.data(Qt.ItemDataRole.UserRole) for item in chosen),
            roles=frozenset(role for role, box in self.roles.items() if box.isChecked()),
            statuses=frozenset(s for s, box in self.statuses.items() if box.isChecked()),
            variant=self.variant.currentData(),
            extras=self.extras.isChecked(),
            signed=self.signed.isChecked(),
        )
