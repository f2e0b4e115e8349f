"""The window's own words: names of roles, statuses, columns, variants and kinds."""

from collections.abc import Mapping
from datetime import UTC, datetime

from workbench.model.finding import Family, Severity
from workbench.model.language import Variant
from workbench.model.segment import CreditFunction, Role, Status

ROLE_NAMES: Mapping[Role, str] = {
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
STATUS_NAMES: Mapping[Status, str] = {
    Status.INITIAL: "Not translated",
    Status.DRAFT: "Draft",
    Status.REJECTED: "Rejected",
    Status.TRANSLATED: "Translated",
    Status.REVIEWED: "Reviewed",
    Status.FINAL: "Final",
}
VARIANT_NAMES: Mapping[Variant, str] = {
    Variant.CHINA: "简体（中国）",
    Variant.SINGAPORE: "简体（新加坡）",
    Variant.TAIWAN: "繁體（台灣）",
    Variant.HONG_KONG: "繁體（香港）",
    Variant.SIMPLIFIED: "简体",
    Variant.TRADITIONAL: "繁體",
}
FUNCTION_NAMES: Mapping[CreditFunction, str] = {
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


def origin_name(origin: str) -> str:
    """Return in words where a target came from; "" for one nobody wrote yet."""
    kind, _, detail = origin.partition(":")
    names = {
        "typed": "typed",
        "imported": "imported",
        "mt": "machine",
        "tm": "memory",
        "repetition": "repetition",
    }
    return " · ".join(part for part in (names.get(kind, kind), detail) if part)


def count_of(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun: `1 segment`, `1,204 characters`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def day_of(milliseconds: int | None) -> str:
    """Return a moment's day in UTC as `17 Jul 2023`, "" where it is unknown."""
    if milliseconds is None:
        return ""
    moment = datetime.fromtimestamp(milliseconds / 1000, tz=UTC)
    return f"{moment.day} {moment:%b %Y}"


def moment_of(milliseconds: int) -> str:
    """Return a moment in local time as `17 Jul 2023, 21:04`, "" for 0."""
    if not milliseconds:
        return ""
    moment = datetime.fromtimestamp(milliseconds / 1000, tz=UTC).astimezone()
    return f"{moment.day} {moment:%b %Y, %H:%M}"


SEVERITY_NAMES: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.HINT: "hint",
}

FAMILY_NAMES: Mapping[Family, str] = {
    family: family.value.replace("_", " ") for family in Family
} | {Family.INLINE: "links, emphasis", Family.CAPITALS: "capitals", Family.DOUBLED: "doubled word"}
