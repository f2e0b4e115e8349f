"""The words of every command."""

import argparse
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from workbench.model.language import Variant
from workbench.model.segment import Role, Status

COMMANDS: Mapping[str, str] = {
    "import": "bring_in",
    "show": "show",
    "set": "change",
    "highlight": "highlight",
    "translate": "translate",
    "convert": "convert",
    "export": "export",
    "salvage": "rescue",
    "doctor": "examine",
}
"""Each command and the module that carries it out; the modules are loaded when they are needed."""

_VARIANTS = tuple(variant.value for variant in Variant)
_WORK = tuple(role.value for role in Role)
_STATUSES = tuple(status.value for status in Status)

Parser = argparse.ArgumentParser


def window_parser() -> Parser:
    """Return the parser of `duizhao [PROJECT|ARTICLE …]`."""
    commands = "\n".join(f"  duizhao {name} --help" for name in COMMANDS)
    parser = Parser(
        prog="duizhao",
        description="Open the window: on a project, or on articles, for which a project is made.",
        epilog=f"Commands that need no window:\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PROJECT|ARTICLE")
    parser.add_argument("--sample", action="store_true", help="open the sample article")
    parser.add_argument("--version", action="version", version=f"duizhao {_version()}")
    parser.add_argument("--debug", action="store_true", help="show where an error came from")
    return parser


def _version() -> str:
    try:
        return version("duizhao")
    except PackageNotFoundError:
        return "(not installed)"


def command_parser() -> Parser:
    """Return the parser of everything that needs no window."""
    parser = Parser(prog="duizhao")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (about, fill) in _FILLED.items():
        fill(commands.add_parser(name, description=about, help=about))
    return parser


def _project(parser: Parser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _articles(parser: Parser) -> None:
    parser.add_argument(
        "--article", type=int, action="append", default=[], metavar="N", help="only this article"
    )


def _fill_import(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="file, folder or address")
    parser.add_argument("--encoding", default="", help="of the files; detected if not given")
    parser.add_argument("--language", choices=_VARIANTS, help="of the articles; else detected")
    parser.add_argument("--timeout", type=float, default=20.0, help="seconds for an address")
    _json(parser)


def _fill_show(parser: Parser) -> None:
    _project(parser)
    _articles(parser)
    parser.add_argument("--to", choices=_VARIANTS, action="append", help="conversions to show")
    _json(parser)


def _fill_set(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("segment", type=int, metavar="SEGMENT")
    parser.add_argument("--target", help="the English text")
    parser.add_argument("--status", choices=_STATUSES)
    parser.add_argument("--role", choices=_WORK)
    parser.add_argument("--note", help="add a note")
    parser.add_argument(
        "--conversion", metavar="V=T", help="write by hand, zh-TW=文字; empty to convert again"
    )
    _json(parser)


def _fill_highlight(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("segment", type=int, metavar="SEGMENT")
    parser.add_argument("--side", choices=("source", "target"), required=True)
    parser.add_argument("--start", type=int, required=True, help="first character, from 0")
    parser.add_argument("--end", type=int, required=True, help="after the last character")
    parser.add_argument("--kind", required=True, help="term, name, number, quote, doubt, fact …")
    parser.add_argument("--note", default="")
    _json(parser)


def _fill_translate(parser: Parser) -> None:
    _project(parser)
    _articles(parser)
    parser.add_argument("--provider", default="", help="google, deepl …; else the preferred one")
    parser.add_argument("--key", default="", help="else the one in the preferences")
    parser.add_argument("--only", choices=("initial", "draft"), default="initial")
    parser.add_argument("--timeout", type=float, default=0.0, help="seconds for one request")
    _json(parser)


def _fill_convert(parser: Parser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--from", dest="source", choices=_VARIANTS, help="detected if not given")
    parser.add_argument("--to", dest="target", choices=_VARIANTS)
    parser.add_argument("--config", default="", metavar="NAME", help="s2t, s2twp, t2s …")
    parser.add_argument("--report", action="store_true", help="print each change as a JSON line")


def _fill_export(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--format", default="", help="tmx, html, md, json; else by the suffix")
    _articles(parser)
    parser.add_argument("--status", choices=_STATUSES, action="append")
    parser.add_argument("--role", choices=_WORK, action="append")
    parser.add_argument("--conversion", choices=_VARIANTS, help="put this variant beside")
    parser.add_argument("--target-language", default="en-US", metavar="TAG")
    parser.add_argument(
        "--extras", action="store_true", help="related, boilerplate and withdrawn paragraphs too"
    )
    _json(parser)


def _fill_salvage(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("into", type=Path, metavar="NEW")
    _json(parser)


def _fill_doctor(parser: Parser) -> None:
    parser.add_argument("project", nargs="?", type=Path, metavar="PROJECT")
    _json(parser)


_FILLED: Mapping[str, tuple[str, Callable[[Parser], None]]] = {
    "import": ("Import articles; one that is there already is brought up to date.", _fill_import),
    "show": ("Show what is in a project.", _fill_show),
    "set": ("Change one segment.", _fill_set),
    "highlight": ("Highlight a span of a segment.", _fill_highlight),
    "translate": ("Draft by machine what nobody has translated.", _fill_translate),
    "convert": ("Convert text between written forms of Chinese.", _fill_convert),
    "export": ("Write TMX, HTML, Markdown or JSON.", _fill_export),
    "salvage": ("Save what can be read of a damaged project into a new one.", _fill_salvage),
    "doctor": ("Look at fonts, libraries, dictionaries, disk and a project.", _fill_doctor),
}
