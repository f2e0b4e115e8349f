"""The conversion column: which variant, and what is written by hand."""

from functools import partial

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.project_context import ProjectContext
from ui.dialogs.prompts import Question, TextPrompt
from ui.fonts import chinese_font
from ui.language import tr
from ui.messages import VARIANT_NAMES
from ui.needs import Need
from ui.viewmodels.columns import SPECS, Titled
from ui.viewmodels.rows import Column
from ui.widgets.pair_view import PairView
from ui.widgets.tool_strip import ToolStrip
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.services.commands.articles import SetLanguage
from workbench.services.commands.settings import ChangeSettings, SetConversion
from workbench.services.conversion.converting import SETTING

OFFERED = (Variant.TAIWAN, Variant.HONG_KONG, Variant.TRADITIONAL, Variant.CHINA)
_LANGUAGES = {
    "article.language_cn": Variant.CHINA,
    "article.language_tw": Variant.TAIWAN,
    "article.language_hk": Variant.HONG_KONG,
}


def variant_specs() -> tuple[ActionSpec, ...]:
    """Return an action for each variant the column can show."""
    return tuple(
        ActionSpec(
            f"conversion.{v.value}",
            VARIANT_NAMES[v],
            checkable=True,
            group="conversion",
            needs=(Need.PROJECT,),
        )
        for v in OFFERED
    )


class ConversionController(QObject):
    """Chooses variants and takes conversions written by hand."""

    def __init__(self, context: ProjectContext, pairs: PairView, tools: ToolStrip) -> None:
        """Serve the conversion column of `pairs`; `tools` names what is converted to what."""
        super().__init__(context.parent)
        self._context = context
        self._pairs = pairs
        self._tools = tools
        for variant in OFFERED:
            context.serve({f"conversion.{variant.value}": partial(self.show, variant)})
        for action_id, language in _LANGUAGES.items():
            context.serve({action_id: partial(self.set_language, language)})
        context.serve({"segment.conversion": self.write_by_hand})
        kept = context.session.read.settings().get(SETTING, "")
        context.project.rows.reset.connect(self._show_names)
        known = {variant.value: variant for variant in OFFERED}
        self._apply(known.get(kept, Variant.TAIWAN))

    def show(self, variant: Variant) -> None:
        """Show this variant, and remember it in the project."""
        self._context.execute(ChangeSettings(((SETTING, variant.value),)))
        self._apply(variant)

    def _apply(self, variant: Variant) -> None:
        self._context.project.conversion.variant = variant
        self._context.project.rows.refresh_conversions()
        self._context.app.actions[f"conversion.{variant.value}"].setChecked(True)
        self._show_names()

    def _show_names(self) -> None:
        conversion, article = self._context.project.conversion, self._context.project.article
        variant = conversion.variant
        if article is not None:
            variant = conversion.variant_for(article.language)
        titled = Titled(article.language if article is not None else None, variant)
        self._pairs.columns.set_titles({each: spec.title(titled) for each, spec in SPECS.items()})
        form = VARIANT_NAMES[variant]
        written = VARIANT_NAMES[article.language].partition("（")[0] if article is not None else ""
        self._tools.show_variant(f"{written} → {form}".strip())
        for action_id, language in _LANGUAGES.items():
            action = self._context.app.actions[action_id]
            action.setChecked(article is not None and article.language is language)

    def set_language(self, language: Variant) -> None:
        """Say in which variant the article is written."""
        article = self._context.project.article
        if article is not None:
            self._context.execute(SetLanguage(article.id, language))
            self._show_names()

    def write_by_hand(self) -> None:
        """Ask for the active segment's conversion; an empty answer goes back to the computed."""
        active = self._context.active
        if active is None:
            return
        row = self._context.project.rows.contents([active])[active]
        variant, shown = row.conversion, row.texts.get(Column.CONVERSION, "")
        label = tr(
            "{variant}: leave it empty to convert by rule again.", variant=VARIANT_NAMES[variant]
        )
        question = Question(tr("Conversion by hand"), label, shown, tr("Save"), may_be_empty=True)
        prompt = TextPrompt(question, self._context.over, chinese_font(variant))
        self._context.ask(prompt, lambda: self._write(active, variant, prompt.text))

    def _write(self, segment_id: SegmentId, variant: Variant, text: str) -> None:
        self._context.execute(SetConversion(segment_id, variant, text or None))
