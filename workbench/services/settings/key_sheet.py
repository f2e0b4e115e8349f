"""The keys as one HTML page to print: two columns, a block for each menu."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

_STYLE = (
    "body{font:13px/1.45 system-ui,sans-serif;color:#1e2227;margin:2em auto;max-width:60em;"
    "padding:0 1em}h1{font-size:1.4em;margin:0}p{color:#5b636e;margin:.2em 0 1.2em}"
    "main{columns:2;column-gap:2.5em}section{break-inside:avoid;margin-bottom:1.2em}"
    "h2{font-size:1.05em;margin:0 0 .2em}table{border-collapse:collapse;width:100%}"
    "td{border-bottom:1px solid #e3e0da;padding:.2em 0;vertical-align:top}"
    "td:last-child{text-align:right;white-space:nowrap;padding-left:1em}"
    "kbd{font:inherit;font-weight:600}"
    "@page{margin:14mm}@media print{body{margin:0;max-width:none;font-size:10px}}"
)


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """One menu: its title, and `(words, keys)` of each action, keys as the user reads them."""

    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def as_html(blocks: Iterable[SheetBlock], profile: str) -> Iterator[str]:
    """Yield the page; actions without a key are left out, and menus without an action."""
    yield (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>Keys of Duizhao</title><style>{_STYLE}</style></head><body>"
        f"<h1>Keys of Duizhao</h1><p>Profile: {escape(profile)}</p><main>"
    )
    for block in blocks:
        rows = "".join(_row(words, keys) for words, keys in block.rows if keys)
        if rows:
            yield f"<section><h2>{escape(block.title)}</h2><table>{rows}</table></section>"
    yield "</main></body></html>\n"


def _row(words: str, keys: tuple[str, ...]) -> str:
    shown = " or ".join(f"<kbd>{escape(key)}</kbd>" for key in keys)
    return f"<tr><td>{escape(words)}</td><td>{shown}</td></tr>"
