"""How far a segment has come: nothing unfinished leaves the desk, nothing unread is confirmed."""

from collections.abc import Iterable

from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.drafted import MEMORY
from workbench.model.finding import Family, Finding, Severity
from workbench.model.house_style import HouseStyle
from workbench.model.segment import TYPED, Segment

UNFINISHED = Rule("status.unfinished", Family.STATUS, Severity.HINT)
UNEDITED = Rule("status.unedited", Family.STATUS, Severity.WARNING)

_EXACT = 100


class Unedited:
    """Finds confirmed text of a machine, or of a memory's other sentence, that nobody edited.

    Any edit makes the origin `typed`, so an origin that is still the engine's tells; and so does a
    text that is the machine's draft again, whatever was typed into it and taken out.
    """

    name = "unedited"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding that names the origin."""
        del style
        segment = checked.segment
        origin = _as_drafted(segment) or segment.origin
        if segment.target.strip() and segment.status.is_confirmed and _is_foreign(origin):
            yield UNEDITED.found(checked, origin=_named(origin))


def _as_drafted(segment: Segment) -> str:
    """Return the origin of a typed text that is its machine's draft to the letter, else ""."""
    drafted = segment.drafted
    is_same = drafted is not None and drafted.text == segment.target
    if drafted is None or not is_same or segment.origin != TYPED or drafted.maker.engine == MEMORY:
        return ""
    return f"mt:{drafted.maker.engine}"


def _is_foreign(origin: str) -> bool:
    kind, _, rest = origin.partition(":")
    percent = rest.rstrip("%")
    if kind == "tm" and percent.isascii() and percent.isdigit():
        return len(percent) < len(str(_EXACT))
    return kind == "mt"


def _named(origin: str) -> str:
    return "machine translation" if origin.startswith("mt") else "the memory"


class Unfinished:
    """Finds work that nobody has confirmed; asked for at export and sign-off only."""

    name = "unfinished"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for a segment to be translated that is not confirmed, empty or not."""
        del style
        segment = checked.segment
        done = segment.status.is_confirmed or segment.omitted or segment.withdrawn
        if segment.role.is_work and segment.source.strip() and not done:
            yield UNFINISHED.found(checked, status=segment.status.value)


CHECKS: tuple[SegmentCheck, ...] = (Unedited(),)

# For the moment an article leaves; before, all of it would be a finding.
AT_SIGN_OFF: tuple[SegmentCheck, ...] = (Unfinished(),)
