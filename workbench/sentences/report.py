"""Words of the desk's report, which the window and the command line write."""

from collections.abc import Mapping

from workbench.model.finding import DecisionKind, Severity

TITLE = "Findings: {name}"

# What stands over the columns of the report.
HEADINGS = ("Segment", "Finding", "Source", "Target", "Decision")

SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.HINT: "hint",
}
DECISIONS: Mapping[DecisionKind, str] = {
    DecisionKind.DISMISSED: "dismissed",
    DecisionKind.ASKED: "asked",
    DecisionKind.FIXED: "fixed",
}
UNSIGNED = "Not signed off"
SIGNED = "Signed off by {person}, {moment}"
OPEN_THEN = "open then: {what}; reason: {reason}"
STILL_OPEN = "still open"
BEING_CHECKED = "being checked"

# A segment of another article than the one in question.
ELSEWHERE = "{number} of “{title}”"

NOTHING = "Nothing was found."
SUMMARY = "{found} found: {fixed} fixed, {dismissed} dismissed, {asked} asked, {open} still open"

# Every text of the report, to be translated.
REPORT = frozenset(
    {
        *(TITLE, *HEADINGS, *SEVERITIES.values(), *DECISIONS.values(), UNSIGNED, SIGNED),
        *(OPEN_THEN, STILL_OPEN, BEING_CHECKED, ELSEWHERE, NOTHING, SUMMARY),
    }
)
