"""What an export would leave out, by cause, told before anything is written."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from workbench.model.ids import ArticleId
from workbench.services.exchange.exporting import CAUSES, ExportChoice
from workbench.storage.reader import ProjectReader, Standing

# The causes that asking for every status would do away with.
BY_STATUS = frozenset(CAUSES.values())


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """How many segments an export takes, and how many it leaves out for each cause.

    The causes are codes of `workbench.sentences.words`; `left.unsigned` counts articles, all
    others segments. What is related or boilerplate is no part of an article and not counted.
    """

    taken: int
    left: Mapping[str, int]

    @property
    def is_for_status(self) -> bool:
        """Return whether asking for every status would take more."""
        return not BY_STATUS.isdisjoint(self.left)


def plan_export(reader: ProjectReader, choice: ExportChoice) -> ExportPlan:
    """Return what an export of this choice takes and leaves out; one query."""
    signed = {each.article_id for each in reader.sign_offs()}
    return planned(reader.standings(), signed, choice)


def planned(
    standings: Iterable[Standing], signed: Collection[ArticleId], choice: ExportChoice
) -> ExportPlan:
    """Return the plan of a choice from what was read before, as while the user is choosing."""
    left: Counter[str] = Counter()
    unsigned: set[ArticleId] = set()
    taken = 0
    for each in standings:
        if choice.articles and each.article_id not in choice.articles:
            continue
        if choice.signed and each.article_id not in signed:
            unsigned.add(each.article_id)
            continue
        cause = choice.cause(each.role, each.status, omitted=each.omitted, withdrawn=each.withdrawn)
        if cause:
            left[cause] += each.segments
        elif choice.accepts(each.role, each.status, withdrawn=each.withdrawn):
            taken += each.segments
    if unsigned:
        left["left.unsigned"] = len(unsigned)
    order = [*CAUSES.values(), "left.omitted", "left.role", "left.withdrawn", "left.unsigned"]
    return ExportPlan(taken, {cause: left[cause] for cause in order if left[cause]})
