"""What there is to know of one segment beside its texts."""

from collections.abc import Iterable, Mapping
from html import escape

from ui.language import tr
from ui.messages import (
    FUNCTION_NAMES,
    ROLE_NAMES,
    STATUS_NAMES,
    count_of,
    moment_of,
    origin_name,
)
from workbench.model.drafted import MEMORY
from workbench.model.segment import Segment
from workbench.text.changed_share import share_since_draft
from workbench.text.counting import count_characters, count_words
from workbench.text.diff import Difference, diff


def facts_of(segment: Segment) -> list[tuple[str, str]]:
    """Return the facts that are known, each with its label."""
    facts = [
        (tr("Role"), ROLE_NAMES[segment.role]),
        (tr("Status"), STATUS_NAMES[segment.status] + (tr(", locked") if segment.locked else "")),
        (tr("Origin"), origin_name(segment.origin)),
        (tr("Drafted"), drafted_words(segment)),
        (tr("Changed"), _when_and_who(segment.changed_at, segment.changed_by)),
        (tr("Vouched for"), _when_and_who(segment.vouched_at, segment.vouched_by)),
        (tr("Length"), _length(segment)),
        (tr("Omitted"), segment.omitted),
    ]
    facts += [(FUNCTION_NAMES[c.function], c.name) for c in segment.content.credits]
    picture = segment.content.picture
    if picture is not None:
        facts += [
            (tr("Picture"), picture.url),
            (tr("Alt text"), picture.alt),
            (tr("Title"), picture.title),
            ("data-caption", picture.data_caption),
        ]
    return [(label, value) for label, value in facts if value]


def drafted_words(segment: Segment) -> str:
    """Return what made the draft of a target, when, and how much of it is another; "" for none."""
    drafted = segment.drafted
    if drafted is None:
        return ""
    maker, share = drafted.maker, share_since_draft(segment)
    said = [
        tr("memory") if maker.engine == MEMORY else maker.engine,
        maker.model,
        tr("prompt {version}", version=maker.prompt) if maker.prompt else "",
        moment_of(drafted.at) if drafted.at else "",
        "" if share is None else tr("{share} % changed since", share=round(100 * share)),
    ]
    return " · ".join(filter(None, said))


def _when_and_who(at: int, person: str) -> str:
    return tr("{moment} by {person}", moment=moment_of(at), person=person) if person else ""


def _length(segment: Segment) -> str:
    characters = count_of(count_characters(segment.source), "character")
    return f"{characters} → {count_of(count_words(segment.target), 'word')}"


def source_change(segment: Segment, colors: Mapping[str, str]) -> str:
    """Return as HTML how the last re-import changed the source, "" if it did not."""
    before, after = segment.previous_source, segment.source
    return _difference(before, after, colors) if before else ""


def _difference(before: str, after: str, colors: Mapping[str, str]) -> str:
    return "".join(_piece(part, before, after, colors) for part in diff(before, after))


def _piece(part: Difference, before: str, after: str, colors: Mapping[str, str]) -> str:
    old = escape(before[part.start_a : part.end_a])
    new = escape(after[part.start_b : part.end_b])
    if old == new:
        return new
    removed = f"<s style='color:{colors['warning']}'>{old}</s>" if old else ""
    added = f"<b style='color:{colors['ok']}'>{new}</b>" if new else ""
    return removed + added


def facts_page(segment: Segment, colors: Mapping[str, str]) -> str:
    """Return the facts as a small HTML table, with what a re-import changed above."""
    rows = "".join(_row(label, value, colors) for label, value in facts_of(segment))
    change = source_change(segment, colors)
    above = f"<p><b>{tr('The source changed')}</b></p><p>{change}</p>" if change else ""
    if segment.withdrawn:
        above += f"<p><b>{tr('This paragraph is no longer in the article.')}</b></p>"
    return f"{above}<table cellspacing='0' cellpadding='3'>{rows}</table>"


def _row(label: str, value: str, colors: Mapping[str, str]) -> str:
    shown: Iterable[str] = (escape(line) for line in value.split("\n"))
    return (
        f"<tr><td style='color:{colors['soft']}'>{escape(label)}&nbsp;</td>"
        f"<td>{'<br>'.join(shown)}</td></tr>"
    )
