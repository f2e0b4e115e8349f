"""Choosing among a conversion's candidates: from doubt to doubt, one key each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.bridge import Job, Outcome, Reporter
from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.prompts import Question, TextPrompt
from ui.fonts import chinese_font
from ui.language import tr
from ui.messages import VARIANT_NAMES
from ui.needs import Need
from ui.viewmodels.conversion_marks import MARKING_NAMES, REASONS, Marking, is_shown
from ui.viewmodels.rows import Column
from ui.widgets.candidate_popup import Candidate, CandidatePopup, Chosen, Offer
from ui.widgets.pair_view import PairView
from ui.widgets.pair_view.payloads import MarkClick
from workbench.formats.senses import character_senses
from workbench.model.choice import ChoiceScope
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.services.commands.choices import ChooseConversion, RemoveChoice
from workbench.services.commands.settings import ChangeSettings
from workbench.services.conversion.candidates import ReviewSpan, meaning
from workbench.services.conversion.converting import GLOSSARY_SETTING, PUNCTUATION_SETTING
from workbench.services.conversion.doubt_search import DoubtSearch
from workbench.services.jobs import CancelToken
from workbench.services.settings.preferences import PreferenceStore

JOB = "conversion.find"
_SWITCHES = {
    "conversion.use_glossary": GLOSSARY_SETTING,
    "conversion.use_punctuation": PUNCTUATION_SETTING,
}
MARKING_IDS = tuple(f"conversion.mark_{marking.value}" for marking in Marking)

CHOOSING_MENU = Addition(
    "Article",
    (
        *("conversion.next_doubt", "conversion.previous_doubt", "conversion.choose"),
        *("conversion.use_glossary", "conversion.use_punctuation"),
        MenuSpec("&Marks in the conversion", MARKING_IDS),
    ),
)


def choosing_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of choosing."""
    return (
        ActionSpec(
            "conversion.next_doubt",
            "&Next doubt in the conversion",
            ("Alt+Right",),
            needs=(Need.SEGMENT,),
        ),
        ActionSpec(
            "conversion.previous_doubt",
            "&Previous doubt in the conversion",
            ("Alt+Left",),
            needs=(Need.SEGMENT,),
        ),
        ActionSpec("conversion.choose", "&Choose another form…", ("Alt+C",), needs=(Need.SEGMENT,)),
        ActionSpec(
            "conversion.use_glossary",
            "&Adapt names and usage",
            checkable=True,
            needs=(Need.PROJECT,),
        ),
        ActionSpec(
            "conversion.use_punctuation",
            "Adapt p&unctuation",
            checkable=True,
            needs=(Need.PROJECT,),
        ),
        *(
            ActionSpec(action_id, MARKING_NAMES[marking], checkable=True, group="marking")
            for marking, action_id in zip(Marking, MARKING_IDS, strict=True)
        ),
    )


def _served(mark: Callable[[Marking], object]) -> dict[str, Callable[[], object]]:
    """Return what carries out the actions that say how much is marked."""
    return {
        action_id: partial(mark, marking)
        for marking, action_id in zip(Marking, MARKING_IDS, strict=True)
    }


def _kept(preferences: PreferenceStore) -> Marking:
    """Return how much the user wants marked."""
    known = {marking.value: marking for marking in Marking}
    return known.get(preferences.load().marking, Marking.DOUBTS)


class MarkingController(QObject):
    """Keeps how much is to be marked, for the projects that are opened later."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the actions while no project is open."""
        super().__init__(parent)
        self._preferences = context.preferences
        context.actions.serve(_served(self.keep))
        context.actions[f"conversion.mark_{Marking.DOUBTS.value}"].setChecked(True)

    def keep(self, marking: Marking) -> None:
        """Mark so much from now on."""
        self._preferences.change(marking=marking.value)


class ConversionChoiceController(QObject):
    """Goes from place to place in the conversion column, and takes what is chosen."""

    def __init__(
        self, context: ProjectContext, navigation: NavigationController, pairs: PairView
    ) -> None:
        """Serve the conversion column of `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self._pairs = pairs
        self._navigation = navigation
        self.popup: CandidatePopup | None = None
        context.serve(
            {
                "conversion.next_doubt": partial(self.step, 1),
                "conversion.previous_doubt": partial(self.step, -1),
                "conversion.choose": self.choose_here,
                **_served(self.mark),
            }
        )
        context.serve_switches(
            {
                "conversion.use_glossary": self.use_glossary,
                "conversion.use_punctuation": self.use_punctuation,
            }
        )
        context.follow(pairs.pointer.mark_clicked, self._take_click)
        context.own_jobs(JOB)
        self._begin()

    def _begin(self) -> None:
        kept = self._context.session.read.settings()
        for action_id, setting in _SWITCHES.items():
            self._context.app.actions[action_id].setChecked(kept.get(setting) != "off")
        self._mark(_kept(self._context.app.preferences))

    def mark(self, marking: Marking) -> None:
        """Mark more or fewer places, in every project from now on."""
        self._context.app.preferences.change(marking=marking.value)
        self._mark(marking)

    def _mark(self, marking: Marking) -> None:
        self._context.project.conversion.marking = marking
        self._context.app.actions[f"conversion.mark_{marking.value}"].setChecked(True)
        self._context.project.rows.refresh_conversions()

    def use_glossary(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        """Adapt names and usage to the region, or leave them."""
        self._switch(GLOSSARY_SETTING, on=on)

    def use_punctuation(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        """Adapt punctuation to the region, or leave it."""
        self._switch(PUNCTUATION_SETTING, on=on)

    def _switch(self, setting: str, *, on: bool) -> None:
        self._context.execute(ChangeSettings(((setting, "on" if on else "off"),)))

    def step(self, way: int) -> None:
        """Go to the next or previous marked place, in other rows too, and open its candidates."""
        active = self._context.active
        if active is None:
            return
        at = self._cursor()
        shown = self._shown(active)
        if way > 0:
            found = next((p for p in shown if at is None or p.start > at), None)
        else:
            found = next((p for p in reversed(shown) if at is not None and p.start < at), None)
        if found is not None:
            self._open(active, found)
        else:
            self._search(active, way)

    def _cursor(self) -> int | None:
        """Return where the cursor is in the conversion, `None` if it is elsewhere."""
        selection = self._pairs.selection()
        inside = selection is not None and selection.column is Column.CONVERSION
        return selection.start if selection is not None and inside else None

    def _shown(self, segment_id: SegmentId) -> list[ReviewSpan]:
        project = self._context.project
        marking = project.conversion.marking
        return [each for each in project.rows.places(segment_id) if is_shown(each, marking)]

    def _search(self, active: SegmentId, way: int) -> None:
        project = self._context.project
        search = DoubtSearch(
            tuple(project.rows.beyond(active, way)),
            project.conversion.variant,
            project.conversion.usage,
            partial(is_shown, marking=project.conversion.marking),
        )
        conversions, session = self._context.app.conversions, self._context.session

        def work(token: CancelToken, _report: Reporter[None]) -> SegmentId | None:
            with session.reading() as view:
                return search.first(view.reader, conversions, token)

        self._context.jobs.start(Job(JOB, work, partial(self._arrive, way)))

    def _arrive(self, way: int, outcome: Outcome[SegmentId | None]) -> None:
        if outcome.cancelled:
            return
        if outcome.error is not None:
            self._context.report(outcome.error)
            return
        if outcome.value is None:
            self._context.tell(tr("No more doubts in the conversion."))
            return
        segment_id = outcome.value
        if self._navigation.go_to(segment_id):
            shown = self._shown(segment_id)
            if shown:
                self._open(segment_id, shown[0 if way > 0 else -1])

    def choose_here(self) -> None:
        """Open the candidates under the cursor, else the active row's first marked ones."""
        active = self._context.active
        if active is None:
            return
        at = self._cursor()
        every = self._context.project.rows.places(active)
        under = [p for p in every if at is not None and p.start <= at < p.end]
        found = under or self._shown(active)
        if found:
            self._open(active, found[0])
        else:
            self._context.tell(tr("Nothing to choose in this conversion."))

    def _take_click(self, click: MarkClick) -> None:
        if click.column is not Column.CONVERSION:
            return
        for each in self._context.project.rows.places(click.segment_id):
            if each.start == click.mark.start:
                self._open(click.segment_id, each)
                return

    def _open(self, segment_id: SegmentId, place: ReviewSpan) -> None:
        pairs = self._pairs
        pairs.select(segment_id, Column.CONVERSION, place.start, place.end)
        variant = self._variant(segment_id)
        popup = CandidatePopup(self._offer(place), chinese_font(variant), self._context.over)
        popup.chosen.connect(partial(self._take, segment_id, place))
        popup.other_wanted.connect(partial(self._ask, segment_id, place))
        popup.stepped.connect(self.step)
        if self.popup is not None:
            self.popup.deleteLater()
        self.popup = popup
        words = pairs.pointer.words_on_screen(segment_id, Column.CONVERSION, place.start, place.end)
        popup.show_at(words or QRect(pairs.mapToGlobal(pairs.rect().center()), pairs.size() / 50))

    def _variant(self, segment_id: SegmentId) -> Variant:
        """Return the variant that a segment's conversion is written in."""
        return self._context.project.rows.contents([segment_id])[segment_id].conversion

    def _offer(self, place: ReviewSpan) -> Offer:
        usage, senses = self._context.project.conversion.usage, character_senses()
        texts = list(place.span.candidates)
        if place.unsure is not None and place.unsure.output not in texts:
            texts.insert(0, place.unsure.output)
        candidates = [
            Candidate(text, meaning(text, place, usage, senses), text == place.span.output)
            for text in texts
        ]
        reason = REASONS[place.span.decided_by]
        if place.unsure is not None:
            reason = tr("“{output}” was chosen in other words", output=place.unsure.output)
        scope = place.choice.scope if place.choice is not None else ChoiceScope.PLACE
        removable = place.choice is not None or place.unsure is not None
        return Offer(place.form, reason, candidates, scope, removable)

    def _take(self, segment_id: SegmentId, place: ReviewSpan, chosen: Chosen) -> None:
        decided = place.choice or place.unsure
        if not chosen.text:
            if decided is not None:
                self._context.execute(RemoveChoice(decided.id))
            return
        span = place.span
        command = ChooseConversion(
            segment_id, self._variant(segment_id), span.start, span.end, chosen.text, chosen.scope
        )
        if self._context.execute(command):
            reach = {ChoiceScope.PLACE: tr("here"), ChoiceScope.ARTICLE: tr("in this article")}
            where = reach.get(chosen.scope, tr("in this project"))
            self._context.tell(f"{place.form} → {chosen.text} {where}.")

    def _ask(self, segment_id: SegmentId, place: ReviewSpan, scope: ChoiceScope) -> None:
        variant = self._variant(segment_id)
        label = tr("{variant} for {form}:", variant=VARIANT_NAMES[variant], form=place.form)
        question = Question(tr("Write something else"), label, place.span.output, tr("Choose"))
        prompt = TextPrompt(question, self._context.over, chinese_font(variant))
        self._context.ask(
            prompt, lambda: self._take(segment_id, place, Chosen(prompt.text.strip(), scope))
        )
