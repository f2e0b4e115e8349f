"""One finding as a page to judge it by: both texts, what was found, the fix before and after."""

from collections.abc import Iterable, Mapping
from html import escape

from ui.language import tr
from ui.messages import FAMILY_NAMES, ROLE_NAMES, SEVERITY_NAMES
from ui.sentences import finding_sentence
from ui.viewmodels.desk_queue import DeskLine
from workbench.model.finding import Fix, Severity, Span
from workbench.model.segment import Segment

# How many characters of the target are shown on either side of a fix.
AROUND = 40

_INKS = {Severity.ERROR: "accent", Severity.WARNING: "warning", Severity.HINT: "info"}


def desk_page(
    segment: Segment, line: DeskLine, colors: Mapping[str, str], *, narrow: bool = False
) -> str:
    """Return the page of one finding; `colors` maps the theme's tokens to `#rrggbb`.

    The texts stand side by side, on a `narrow` page one below the other.
    While its segment is being checked again, nothing is marked in the texts: they have changed.
    """
    finding = line.judged.finding
    ink = colors[_INKS[finding.severity]]
    about = tr("{role} · segment {number}", role=ROLE_NAMES[segment.role], number=line.number)
    kind = f"{SEVERITY_NAMES[finding.severity]} · {FAMILY_NAMES[finding.family]}".capitalize()
    shown = None if line.waits else finding.fix
    fix = _change(segment.target, shown, colors) if shown is not None else ""
    again = tr("The text has changed; this is being checked again.") if line.waits else ""
    note = f'<p style="color:{colors["warning"]}"><b>{again}</b></p>' if again else ""
    return (
        f'<p style="color:{colors["soft"]}"><b style="color:{ink}">{kind}</b> &nbsp; {about}</p>'
        f'<p style="font-size:19px; line-height:140%">{escape(finding_sentence(finding))}</p>'
        f"{note}{fix}{_sides(segment, line, colors, narrow=narrow)}"
    )


def done_page(settled: int, signed: str, colors: Mapping[str, str], *, whole: bool) -> str:
    """Return the page for an empty queue, of the `whole` project or of an article.

    `signed` says who signed the article, "" where nobody did.
    """
    on = tr("Press L for the last page; there S signs the article off.")
    next_step = signed or ("" if whole else on)
    found = tr("Everything is settled.") if settled else tr("Nothing was found.")
    return (
        f'<h2 style="color:{colors["ok"]}">{found}</h2>'
        f'<p style="color:{colors["soft"]}">{escape(next_step)}</p>'
    )


def _sides(segment: Segment, line: DeskLine, colors: Mapping[str, str], *, narrow: bool) -> str:
    finding, mark = line.judged.finding, colors["mark"]
    source = _marked(segment.source, () if line.waits else finding.source, mark)
    missing = f'<span style="color:{colors["soft"]}">{tr("Not translated yet")}</span>'
    target = _marked(segment.target, () if line.waits else finding.target, mark) or missing
    cell = 'style="font-size:16px; line-height:160%"'
    head = f'style="color:{colors["soft"]}; font-size:11px"'
    table = '<table width="100%" cellspacing="0" cellpadding="10" style="margin-top:20px">'
    ground = f'bgcolor="{colors["page"]}"'
    if narrow:
        pairs = ((tr("Source"), source), (tr("Target"), target))
        rows = "".join(
            f"<tr><td {head}>{name}</td></tr><tr {ground}><td {cell}>{text}</td></tr>"
            for name, text in pairs
        )
        return f"{table}{rows}</table>"
    return (
        f'{table}<tr><td width="50%" {head}>{tr("Source")}</td>'
        f'<td width="50%" {head}>{tr("Target")}</td></tr>'
        f"<tr {ground}><td {cell}>{source}</td><td {cell}>{target}</td></tr></table>"
    )


def _marked(text: str, spans: Iterable[Span], color: str) -> str:
    pieces, last = [], 0
    for span in sorted(spans):
        start, end = max(last, span.start), max(last, span.end)
        words = _shown(text[start:end])
        pieces += [_shown(text[last:start]), f'<span style="background:{color}">{words}</span>']
        last = end
    return "".join((*pieces, _shown(text[last:])))


def _change(target: str, fix: Fix, colors: Mapping[str, str]) -> str:
    before, after = target[: fix.start], target[fix.end :]
    left = _shown(("…" if len(before) > AROUND else "") + before[-AROUND:])
    right = _shown(after[:AROUND] + ("…" if len(after) > AROUND else ""))
    gone, new = _shown(target[fix.start : fix.end]), _shown(fix.text)
    old = f'<s style="color:{colors["accent"]}">{gone}</s>'
    fixed = f'<b style="color:{colors["ok"]}">{new}</b>'
    soft = f'style="color:{colors["soft"]}"'
    return (
        '<table cellpadding="3" style="margin-top:8px">'
        f"<tr><td {soft}>{tr('Before')}</td><td>{left}{old}{right}</td></tr>"
        f"<tr><td {soft}>→ {tr('After')}</td><td>{left}{fixed}{right}</td></tr></table>"
    )


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")
