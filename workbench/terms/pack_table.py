"""The table that a pack of terms is kept in.

The first row names the columns: `kind`, `subject`, `since`, `until`, `unless`, `source`, `note`,
and one for each language, `zh-TW`, with another for what a newsroom calls it, `zh-TW house`. Where
a language has both, the first is the official form. Several forms in a cell have `|` between them:
the first is preferred, the others admitted.
"""

from collections.abc import Iterator, Mapping

from workbench.model.concept import ALWAYS, Concept, Form, FormStatus, Period, Register
from workbench.model.term import EntryKind

LANGUAGES = ("zh-CN", "zh-SG", "zh-TW", "zh-HK", "en", "en-US", "en-GB")
HOUSE = "house"
_SYNONYMS = "|"


def concepts_of_pack(text: str) -> Iterator[Concept]:
    """Yield the concepts of a table; it is the program's own, so a wrong one is a bug."""
    head, *rows = text.splitlines()
    columns = head.split("\t")
    for row in rows:
        yield _concept(dict(zip(columns, row.split("\t"), strict=True)))


def _concept(row: Mapping[str, str]) -> Concept:
    period = Period(row.get("since", ""), row.get("until", ""))
    return Concept(
        kind=EntryKind(row["kind"]),
        forms=tuple(form for each in LANGUAGES for form in _forms(row, each, period)),
        subject=row.get("subject", ""),
        note=row.get("note", ""),
        source=row.get("source", ""),
        unless=tuple(row.get("unless", "").split()),
    )


def _forms(row: Mapping[str, str], language: str, period: Period) -> Iterator[Form]:
    official, house = row.get(language, ""), row.get(f"{language} {HOUSE}", "")
    first = Register.OFFICIAL if house and official else Register.GENERAL
    for cell, register in ((official, first), (house, Register.HOUSE)):
        for place, text in enumerate(filter(None, cell.split(_SYNONYMS))):
            status = FormStatus.ADMITTED if place else FormStatus.PREFERRED
            yield Form(language, text, status, register, period=period or ALWAYS)
