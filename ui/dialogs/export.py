"""What to export: format, articles, roles, statuses, conversion."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import Words, noted, tr
from ui.messages import ROLE_NAMES, STATUS_NAMES, VARIANT_NAMES, count_of
from ui.sentences import counts_sentence
from ui.triggers import on_toggle
from ui.widgets.labels import PlainLabel
from workbench.api import Exporter
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.exchange.exporting import CONFIRMED, EVERYTHING, ExportChoice
from workbench.services.exchange.leaving_out import planned
from workbench.storage.reader import Standing

_WIDTH = 560
_COLUMNS = 3
_ARTICLES_HEIGHT = 144
"""In pixels: with more the dialog and its frame would not fit a screen of 700."""

_FORMATS = Words(
    {
        "tmx": "TMX 1.4, for translation memories",
        "xlf": "XLIFF 2.1, for other translation tools",
        "xliff": "XLIFF 1.2, for older translation tools",
        "html": "HTML page, to read and print",
        "md": "Markdown",
        "json": "JSON",
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
    """What can be exported: formats, articles, and the article on show, if it is one."""

    exporters: Sequence[Exporter]
    articles: Sequence[Article]
    current: ArticleId | None
    standings: Sequence[Standing] = ()
    signed: Collection[ArticleId] = ()


class ExportPrompt(QDialog):
    """Asks what to export; as it opens, the confirmed pairs of the article on show as TMX."""

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
        self.left_out = PlainLabel("", self)
        self.left_out.setWordWrap(True)
        self._offer = offer
        self.roles = {role: self._box(ROLE_NAMES[role]) for role in Role if role.is_work}
        for box in self.roles.values():
            box.setChecked(True)
        self.extras = self._box(tr("Related, boilerplate, and paragraphs no longer in the article"))
        self._lay_out()
        self._follow_choices()

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
        self._tick_extent()

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
        layout = QVBoxLayout(self)
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
        layout.addWidget(self.left_out)
        layout.addWidget(button_box(self, tr("Export…")))

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
