"""A rank of another service: a general of the navy, an admiral of the army or the air force."""

from collections.abc import Iterable

from workbench.checks.names.compared import Mistaken, is_in_english, mistaken
from workbench.checks.names.offices import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_RANK = "[^，。；、]{0,6}?[上中少准大]将"
_ANY = compiled(fold(f"[军队警]{_RANK}"))
_SERVICES = (
    Mistaken(
        compiled(fold(f"(?:海军|舰队|海警){_RANK}")),
        "admiral",
        compiled(fold("陆军|空军|火箭军|陆战|武警|国防部|[上中少]校")),
        compiled(
            r"(?<!attorney )(?<!director )(?<!secretary[ -])\b[Gg]enerals?\b"
            r"(?! (?:[Ss]taff|[Ss]ecretary|[Oo]ffice|[Aa]ssembly|[Pp]ublic|[Ee]lection))"
        ),
        compiled(r"\b(?:[Aa]dmiral|[Cc]ommodore)"),
    ),
    Mistaken(
        compiled(fold(f"(?:陆军|空军|火箭军|陆战队){_RANK}")),
        "general",
        compiled(fold("(?<!空)海军(?!陆战)|舰队|海警")),
        compiled(r"\b(?:[Rr]ear |[Vv]ice )?[Aa]dmirals?\b"),
        compiled(r"\b[Gg]eneral\b|\b[Mm]arshal\b"),
    ),
)


class Services:
    """Compares the ranks of officers with the service that the source names before them."""

    name = "office.service"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a rank that the service does not have."""
        del style
        segment = checked.segment
        if not is_in_english(checked):
            return
        if _ANY.search(fold(segment.source)) is not None:
            yield from few(mistaken(checked, OTHER, _SERVICES))


CHECKS: tuple[SegmentCheck, ...] = (Services(),)
