"""The window's own words: names of roles, statuses, columns, variants and kinds."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from ui.language import Plurals, Words, counted, tr
from workbench.api import PriceUnit
from workbench.model.finding import Family
from workbench.model.language import Variant
from workbench.model.moments import in_zone, moment_at
from workbench.model.segment import CreditFunction, Role, Status
from workbench.sentences.report import SEVERITIES

if TYPE_CHECKING:
    from workbench.services.drafting.calling import Spending

ROLE_NAMES = Words(
    {
        Role.HEADLINE: "Headline",
        Role.DATELINE: "Dateline",
        Role.BYLINE: "Byline",
        Role.SUBHEAD: "Subhead",
        Role.BODY: "Body",
        Role.QUOTE: "Quote",
        Role.LIST_ITEM: "List item",
        Role.CAPTION: "Caption",
        Role.TABLE_CELL: "Table cell",
        Role.RELATED: "Related",
        Role.BOILERPLATE: "Boilerplate",
    }
)
STATUS_NAMES = Words(
    {
        Status.INITIAL: "Not translated",
        Status.DRAFT: "Draft",
        Status.REJECTED: "Rejected",
        Status.TRANSLATED: "Translated",
        Status.REVIEWED: "Reviewed",
        Status.FINAL: "Final",
    }
)
VARIANT_NAMES: Mapping[Variant, str] = {
    Variant.CHINA: "简体（中国）",
    Variant.SINGAPORE: "简体（新加坡）",
    Variant.TAIWAN: "繁體（台灣）",
    Variant.HONG_KONG: "繁體（香港）",
    Variant.SIMPLIFIED: "简体",
    Variant.TRADITIONAL: "繁體",
}
FUNCTION_NAMES = Words(
    {
        CreditFunction.REPORTER: "Reporter",
        CreditFunction.EDITOR: "Editor",
        CreditFunction.WEB_EDITOR: "Web editor",
        CreditFunction.TRANSLATOR: "Translator",
        CreditFunction.PHOTOGRAPHER: "Photographer",
        CreditFunction.NARRATOR: "Narrator",
        CreditFunction.INTERN: "Intern",
        CreditFunction.CORRESPONDENT: "Correspondent",
        CreditFunction.PROOFREADER: "Proofreader",
        CreditFunction.SOURCE: "Source",
    }
)


ORIGIN_NAMES = Words(
    {
        "typed": "typed",
        "imported": "imported",
        "mt": "machine",
        "tm": "memory",
        "repetition": "repetition",
    }
)
SEVERITY_NAMES = Words(SEVERITIES)
FAMILY_NAMES = Words(
    {
        Family.HEADLINE: "headline",
        Family.CAPTION: "caption",
        Family.BYLINE: "byline",
        Family.CREDIT: "credit",
        Family.NAME: "name",
        Family.NUMBER: "number",
        Family.DATE: "date",
        Family.QUOTE: "quote",
        Family.UNTRANSLATED: "untranslated",
        Family.TERM: "term",
        Family.CONSISTENCY: "consistency",
        Family.LINK: "link",
        Family.INLINE: "links, emphasis",
        Family.BRACKETS: "brackets",
        Family.PUNCTUATION: "punctuation",
        Family.SPACING: "spacing",
        Family.DOUBLED: "doubled word",
        Family.CAPITALS: "capitals",
        Family.LENGTH: "length",
        Family.NEGATION: "negation",
        Family.MEANING: "meaning",
        Family.OMISSION: "omission or addition",
        Family.SPELLING: "spelling",
        Family.STYLE: "style",
        Family.STATUS: "status",
        Family.VARIANT: "variant",
    }
)
_NOUNS = Plurals(
    {
        "segment": ("{number} segment", "{number} segments"),
        "article": ("{number} article", "{number} articles"),
        "hit": ("{number} hit", "{number} hits"),
        "place": ("{number} place", "{number} places"),
        "locked segment": ("{number} locked segment", "{number} locked segments"),
        "ticked hit": ("{number} ticked hit", "{number} ticked hits"),
        "changed segment": ("{number} changed segment", "{number} changed segments"),
        "draft": ("{number} draft", "{number} drafts"),
        "entry": ("{number} entry", "{number} entries"),
        "character": ("{number} character", "{number} characters"),
        "word": ("{number} word", "{number} words"),
        "minute": ("{number} minute", "{number} minutes"),
        "hour": ("{number} hour", "{number} hours"),
        "day": ("{number} day", "{number} days"),
        "finding": ("{number} finding", "{number} findings"),
        "row": ("{number} row", "{number} rows"),
    }
)


def origin_name(origin: str) -> str:
    """Return in words where a target came from; "" for one nobody wrote yet."""
    kind, _, detail = origin.partition(":")
    return " · ".join(part for part in (ORIGIN_NAMES.get(kind, kind), detail) if part)


def count_of(number: int, noun: str) -> str:
    """Return a number with one of the nouns that are counted: `1 segment`, `1,204 characters`.

    Raises `KeyError` for a noun that is not in the table.
    """
    return _NOUNS.said(number, noun)


def day_of(milliseconds: int | None) -> str:
    """Return a moment's day in UTC as `17 Jul 2023`, "" where it is unknown."""
    if milliseconds is None:
        return ""
    return _day(moment_at(milliseconds))


def moment_of(milliseconds: int) -> str:
    """Return a moment in local time as `17 Jul 2023, 21:04`, "" for 0."""
    if not milliseconds:
        return ""
    moment = in_zone(moment_at(milliseconds), None)
    return tr("{day}, {time}", day=_day(moment), time=f"{moment:%H:%M}")


def _day(moment: datetime) -> str:
    return tr(
        "{day} {month} {year}",
        day=moment.day,
        month=f"{moment:%b}",
        number=moment.month,
        year=moment.year,
    )


def amount_of(spending: "Spending", times: float = 1.0) -> str:
    """Return in money what was used, so many times over; in units where no price is known."""
    cost = spending.cost
    if cost is not None and spending.price is not None and cost > 0:
        digits = 2 if cost * times >= 1 else 4
        return f"{cost * times:,.{digits}f} {spending.price.currency}".strip()
    number = round((spending.sent + spending.received) * times)
    if spending.unit is PriceUnit.TOKEN:
        unit = counted(number, "{number} token", "{number} tokens")
    else:
        unit = counted(number, "{number} character", "{number} characters")
    return tr("{amount}, free", amount=unit) if cost == 0 else unit
