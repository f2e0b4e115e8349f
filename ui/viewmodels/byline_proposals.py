"""The byline in the house style, proposed where nothing is written yet."""

from collections.abc import Callable

from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role, Segment
from workbench.text.conversion.glossary import Glossary
from workbench.text.names.records import Records


class BylineProposals:
    """Proposes bylines by the records of names, whose index is made once for a glossary."""

    def __init__(self, glossary: Callable[[], Glossary], style: Callable[[], HouseStyle]) -> None:
        """Ask for both when they are needed."""
        self._glossary = glossary
        self._style = style
        self._known: Glossary | None = None
        self._records = Records()

    def of(self, segment: Segment) -> str:
        """Return what to propose for a segment; "" for what is no byline or has a target."""
        if segment.role is not Role.BYLINE or segment.target or segment.omitted:
            return ""
        # What reads bylines is imported when there is one: it takes 20 ms.
        from workbench.text.credits.byline import read_byline  # noqa: PLC0415 - on demand
        from workbench.text.credits.english_byline import propose_byline  # noqa: PLC0415 - on demand

        credits_ = segment.content.credits
        if not credits_:
            byline = read_byline(segment.source)
            credits_ = byline.credits if byline is not None else ()
        return propose_byline(credits_, self._of_names(), self._style()) if credits_ else ""

    def _of_names(self) -> Records:
        glossary = self._glossary()
        if glossary is not self._known:
            self._known, self._records = glossary, Records(glossary.strongest_first())
        return self._records
