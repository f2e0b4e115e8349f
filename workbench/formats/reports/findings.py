"""Reports of findings: for readers, for programs, and as code scanners exchange them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from workbench.formats.reports.marks import marked
from workbench.model.finding import Finding, Severity, Span

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """A finding with its words: `place` is `segment` or `row`, `number` which one.

    A segment's number is that on its row, counted in its article; programs know it by `id`, its
    article by `article_id`, both 0 for the rows of a table.

    `evidence` is its sentence; `decision` is what the user said to it, with the reason, or "".
    """

    finding: Finding
    evidence: str
    place: str
    number: int
    article: str
    source: str
    target: str
    line: int = 0
    decision: str = ""
    id: int = 0
    article_id: int = 0


def as_json(found: Iterable[ReportedFinding]) -> list[Json]:
    """Return findings as JSON values; spans are pairs of code points."""
    return [_value(each) for each in found]


def _value(each: ReportedFinding) -> Mapping[str, Json]:
    finding, fix = each.finding, each.finding.fix
    value: dict[str, Json] = {
        each.place: each.id or each.number,
        "number": each.number,
        "code": finding.code,
        "family": finding.family.value,
        "severity": finding.severity.value,
        "spans": {"source": _spans(finding.source), "target": _spans(finding.target)},
        "evidence": each.evidence,
        "article": each.article,
        "fix": None if fix is None else {"start": fix.start, "end": fix.end, "text": fix.text},
        "decision": each.decision,
        "verdict": each.decision,  # as programs that read version 0.1 know it
    }
    if each.line:
        value["line"] = each.line
    if each.article_id:
        value["article_id"] = each.article_id
    return value


def _spans(spans: Iterable[Span]) -> list[Json]:
    return [[span.start, span.end] for span in spans]


def as_text(found: Iterable[ReportedFinding]) -> Iterator[str]:
    """Yield lines to be read: an article's title, then its findings with both texts."""
    article: tuple[int, str] | None = None
    number = 0
    for each in found:
        if (each.article_id, each.article) != article:
            article, number = (each.article_id, each.article), 0
            yield each.article
        if each.number != number:
            number = each.number
            yield f"  {each.place} {number}  {_short(each.source)}"
            yield f"      {_short(each.target)}"
        said = f"  [{each.decision}]" if each.decision else ""
        yield f"    {each.finding.severity.value:<8}{each.finding.code:<26}{each.evidence}{said}"


def as_sarif(found: Iterable[ReportedFinding], name: str, version: str) -> Json:
    """Return a SARIF 2.1.0 log, which code hosts and editors show; `name` is the file checked."""
    results: list[Json] = []
    rules: dict[str, Json] = {}
    for each in found:
        code = each.finding.code
        rules.setdefault(code, {"id": code, "properties": {"family": each.finding.family.value}})
        results.append(_result(each, name))
    driver = {"name": "duizhao", "version": version, "rules": list(rules.values())}
    run: Json = {"tool": {"driver": driver}, "results": results}
    return {"$schema": _SARIF, "version": "2.1.0", "runs": [run]}


def _result(each: ReportedFinding, name: str) -> Json:
    place: dict[str, Json] = {"artifactLocation": {"uri": name}}
    if each.line:
        place["region"] = {"startLine": each.line}
    logical = {"name": str(each.number), "kind": each.place, "fullyQualifiedName": each.article}
    result: dict[str, Json] = {
        "ruleId": each.finding.code,
        "level": _LEVELS[each.finding.severity],
        "message": {"text": each.evidence},
        "locations": [{"physicalLocation": place, "logicalLocations": [logical]}],
    }
    if each.decision:
        result["suppressions"] = [{"kind": "external", "justification": each.decision}]
    return result


def as_html(found: Iterable[ReportedFinding], title: str) -> Iterator[str]:
    """Yield a page to read and to print that needs nothing but itself."""
    yield (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>"
    )
    article: tuple[int, str] | None = None
    for each in found:
        if (each.article_id, each.article) != article:
            yield "" if article is None else "</table>"
            article = (each.article_id, each.article)
            yield f"<h2>{escape(each.article)}</h2><table><tr>{_HEAD}</tr>"
        yield _line(each)
    yield "<p>No findings.</p>" if article is None else "</table>"
    yield "</body></html>\n"


_HEAD = "".join(f"<th>{name}</th>" for name in ("", "Finding", "Source", "Target", "Decision"))


def _line(each: ReportedFinding) -> str:
    finding = each.finding
    return (
        f'<tr class="{finding.severity.value}"><td>{each.number}</td>'
        f"<td><b>{finding.severity.value}</b> {escape(each.evidence)}"
        f"<br><small>{escape(finding.code)}</small></td>"
        f'<td lang="zh">{marked(each.source, finding.source)}</td>'
        f'<td lang="en">{marked(each.target, finding.target)}</td>'
        f"<td>{escape(each.decision)}</td></tr>"
    )


def as_json_text(found: Iterable[ReportedFinding]) -> str:
    """Return the JSON document of `as_json`."""
    return json.dumps(as_json(found), ensure_ascii=False, indent=1)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"


# In characters: a longer line of a report is cut.
_WIDTH = 110

_STYLE = """
body{font:14px/1.5 system-ui,sans-serif;color:#1e2227;margin:2em auto;max-width:72em;padding:0 1em}
h1{font-size:1.4em}h2{font-size:1.1em;margin:1.6em 0 .4em}
table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #e3e0da;padding:.4em .6em;
text-align:left;vertical-align:top}td:nth-child(3),td:nth-child(4){width:32%}
mark{background:#ffe9a8}small{color:#5b636e}.error b{color:#b3261e}.warning b{color:#c2410c}
.hint b{color:#1d5fa8}@media print{body{margin:0}tr{break-inside:avoid}}
""".replace("\n", "")
