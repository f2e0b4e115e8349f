"""The desk's report to read and to print: every article, its signature, what became of findings."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from workbench.formats.reports.marks import marked
from workbench.model.finding import Span


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One finding and what became of it; `state` is `open`, `fixed`, `dismissed` or `asked`.

    `finding` says what was found, or for a fix what was changed into what; `decision` who decided.
    """

    number: int
    state: str
    severity: str
    finding: str
    source: str
    target: str
    decision: str
    in_source: tuple[Span, ...] = ()
    in_target: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """One article: its headline, its own title where that is another, and what there is to say."""

    headline: str
    title: str
    signature: str
    summary: str
    lines: tuple[ReportLine, ...]


def report_page(
    title: str, headings: Sequence[str], articles: Iterable[ArticleReport]
) -> Iterator[str]:
    """Yield a page that needs nothing but itself; `headings` stand over its five columns."""
    yield (
        '<!DOCTYPE html><html><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>"
    )
    heads = "".join(f"<th>{escape(name)}</th>" for name in headings)
    for article in articles:
        yield from _article(article, heads)
    yield "</body></html>\n"


def _article(article: ArticleReport, heads: str) -> Iterator[str]:
    yield f"<h2>{escape(article.headline)}</h2>"
    if article.title:
        yield f'<p lang="zh">{escape(article.title)}</p>'
    yield f"<p><b>{escape(article.signature)}</b><br>{escape(article.summary)}</p>"
    if article.lines:
        yield f"<table><tr>{heads}</tr>"
        yield from map(_line, article.lines)
        yield "</table>"


def _line(line: ReportLine) -> str:
    severity = f"<b>{escape(line.severity)}</b> " if line.severity else ""
    return (
        f'<tr class="{line.state}"><td>{line.number}</td>'
        f"<td>{severity}{escape(line.finding)}</td>"
        f'<td lang="zh">{marked(line.source, line.in_source)}</td>'
        f'<td lang="en">{marked(line.target, line.in_target)}</td>'
        f"<td>{escape(line.decision)}</td></tr>"
    )


_STYLE = """
body{font:14px/1.5 system-ui,sans-serif;color:#1e2227;margin:2em auto;max-width:72em;padding:0 1em}
h1{font-size:1.4em}h2{font-size:1.1em;margin:1.8em 0 .2em}p{margin:.2em 0 .4em}
table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #e3e0da;padding:.4em .6em;
text-align:left;vertical-align:top}td:nth-child(3),td:nth-child(4){width:28%}
mark{background:#ffe9a8}.open td{background:#fff9ec}.fixed td:last-child{color:#1f7a4d}
@media print{body{margin:0}tr{break-inside:avoid}}
""".replace("\n", "")
