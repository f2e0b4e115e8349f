"""A rank of another service: a general of the navy, an admiral of the army or the air force."""

from collections.abc import Iterable, Iterator

from workbench.checks.names.compared import is_worked
from workbench.checks.names.offices import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_RANK = "[^，。；、]{0,6}?[上中少准大]将"
_ANY = compiled(fold(f"[军队警]{_RANK}"))
# By the right word for the one service: its ranks, the other's word, and what either text says
# beside them where both services are spoken of.
_SERVICES = (
    (
        "admiral",
        compiled(fold(f"(?:海军|舰队|海警){_RANK}")),
        compiled(
            r"(?<!attorney )(?<!director )(?<!secretary[ -])\b[Gg]enerals?\b"
            r"(?! (?:[Ss]taff|[Ss]ecretary|[Oo]ffice|[Aa]ssembly|[Pp]ublic|[Ee]lection))"
        ),
        compiled(fold("陆军|空军|火箭军|陆战|武警|国防部|[上中少]校")),
        compiled(r"\b(?:[Aa]dmiral|[Cc]ommodore)"),
    ),
    (
        "general",
        compiled(fold(f"(?:陆军|空军|火箭军|陆战队){_RANK}")),
        compiled(r"\b(?:[Rr]ear |[Vv]ice )?[Aa]dmirals?\b"),
        compiled(fold("(?<!空)海军(?!陆战)|舰队|海警")),
        compiled(r"\b[Gg]eneral\b|\b[Mm]arshal\b"),
    ),
)


class Services:
    """Compares the ranks of officers with the service that the source names before them."""

    name = "office.service"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a rank that the service does not have."""
        del style
        if is_worked(checked) and not is_chinese(checked.segment.target):
            yield from few(_others(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = fold(checked.segment.source), checked.segment.target
    if _ANY.search(source) is None:
        return
    for right, ours, theirs, also, own in _SERVICES:
        here, given = ours.search(source), theirs.search(target)
        if here is None or given is None or also.search(source) or own.search(target):
            continue
        place = Span(*given.span())
        yield OTHER.found(
            checked,
            place,
            source=[Span(*here.span())],
            words=checked.segment.source[here.start() : here.end()],
            english=right,
            given=place.of(target),
        )


CHECKS: tuple[SegmentCheck, ...] = (Services(),)
