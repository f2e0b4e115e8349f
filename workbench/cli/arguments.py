"""The words of every command."""

import argparse
import re
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from workbench.cli.memory_words import fill_memory, fill_tmx
from workbench.cli.term_words import fill_terms
from workbench.model.language import Variant
from workbench.model.segment import Role, Status

COMMANDS: Mapping[str, str] = {
    "import": "commands.import_",
    "show": "commands.show",
    "set": "commands.set_",
    "highlight": "commands.highlight",
    "translate": "commands.translate",
    "convert": "commands.convert",
    "check": "commands.check",
    "sign": "commands.sign",
    "export": "commands.export",
    "terms": "commands.terms",
    "memory": "commands.memory",
    "snapshot": "commands.snapshot",
    "salvage": "commands.salvage",
    "doctor": "commands.doctor",
}
"""Each command and the module that carries it out; the modules are loaded when they are needed."""

_DEBUG = "With --debug, an error also shows where it came from."

_VARIANTS = tuple(variant.value for variant in Variant)
_WORK = tuple(role.value for role in Role)
_STATUSES = tuple(status.value for status in Status)

LARGEST_NUMBER = 2**63 - 1
"""SQLite's largest, and so that of every identifier."""

ALL = "all"
"""The word for every status."""

DAY = 86_400

Parser = argparse.ArgumentParser


def window_parser() -> Parser:
    """Return the parser of `duizhao [PROJECT|ARTICLE …]`."""
    commands = "\n".join(f"  duizhao {name} --help" for name in COMMANDS)
    parser = Parser(
        prog="duizhao",
        description="Open the window: on a project, or on articles, for which a project is made.",
        epilog=f"Commands that need no window:\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
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
    parser = Parser(prog="duizhao", allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (about, fill) in _FILLED.items():
        fill(
            commands.add_parser(
                name, description=about, help=about, epilog=_DEBUG, allow_abbrev=False
            )
        )
    return parser


def _number(word: str) -> int:
    """Return the number of an article or a segment; no project has others."""
    if word.isascii() and word.isdigit() and 0 < int(word[:20]) <= LARGEST_NUMBER:
        return int(word)
    raise argparse.ArgumentTypeError(f"“{word}” is not the number of anything in a project")


def _seconds(word: str) -> float:
    """Return a time limit: more than nothing, and at most a day."""
    try:
        seconds = float(word)
    except ValueError:
        seconds = 0.0
    if 0 < seconds <= DAY:
        return seconds
    raise argparse.ArgumentTypeError(f"“{word}” is no number of seconds up to {DAY}")


def _language(word: str) -> str:
    """Return a language tag if it is made as BCP 47 §2.1 says."""
    if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", word):
        return word
    raise argparse.ArgumentTypeError(f"“{word}” is no language tag such as en-US")


def _kind(word: str) -> str:
    if word.strip():
        return word.strip()
    raise argparse.ArgumentTypeError("a highlight needs a kind")


def _project(parser: Parser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _articles(parser: Parser) -> None:
    parser.add_argument(
        "--article",
        type=_number,
        action="append",
        default=[],
        metavar="N",
        help="only this article",
    )


def _fill_import(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="file, folder or address")
    parser.add_argument("--encoding", default="", help="of the files; detected if not given")
    parser.add_argument("--language", choices=_VARIANTS, help="of the articles; else detected")
    parser.add_argument("--timeout", type=_seconds, default=20.0, help="seconds for an address")
    _json(parser)


def _fill_show(parser: Parser) -> None:
    _project(parser)
    _articles(parser)
    parser.add_argument("--to", choices=_VARIANTS, action="append", help="conversions to show")
    _json(parser)


def _fill_set(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("segment", type=_number, metavar="SEGMENT")
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
    parser.add_argument("segment", type=_number, metavar="SEGMENT")
    parser.add_argument("--side", choices=("source", "target"), required=True)
    parser.add_argument("--start", type=int, required=True, help="first character, from 0")
    parser.add_argument("--end", type=int, required=True, help="after the last character")
    parser.add_argument(
        "--kind", type=_kind, required=True, help="term, name, number, quote, doubt, fact …"
    )
    parser.add_argument("--note", default="")
    _json(parser)


def _fill_translate(parser: Parser) -> None:
    _project(parser)
    _articles(parser)
    parser.add_argument("--provider", default="", help="google, deepl …; else the preferred one")
    parser.add_argument(
        "--ask-key",
        action="store_true",
        help="ask for the key; else it is taken from DUIZHAO_DEEPL_KEY or the like, or the "
        "preferences",
    )
    parser.add_argument("--only", choices=("initial", "draft"), default="initial")
    parser.add_argument("--timeout", type=_seconds, default=0.0, help="seconds for one request")
    _json(parser)


def _fill_convert(parser: Parser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--from", dest="source", choices=_VARIANTS, help="detected if not given")
    parser.add_argument("--to", dest="target", choices=_VARIANTS)
    parser.add_argument("--config", default="", metavar="NAME", help="s2t, s2twp, t2s …")
    parser.add_argument(
        "--markup", choices=("html", "tmx"), help="convert only the text of HTML or TMX files"
    )
    parser.add_argument(
        "--plain", action="store_true", help="by the dictionaries alone: no names, usage, marks"
    )
    parser.add_argument("--glossary", type=Path, metavar="FILE", help="another one, TSV or TBX")
    parser.add_argument(
        "--report", action="store_true", help="print each change and each doubt as a JSON line"
    )


def _fill_check(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="PROJECT|TMX|TSV")
    parser.add_argument("--format", choices=("text", "json", "sarif", "html"), default="text")
    parser.add_argument("--severity", choices=("error", "warning", "hint"), default="hint")
    parser.add_argument("--all", action="store_true", help="what was dismissed, too")
    parser.add_argument("--style", type=Path, metavar="FILE", help="a house style, TOML")
    parser.add_argument("--glossary", type=Path, metavar="FILE", help="names and terms, TSV or TBX")
    _articles(parser)
    _json(parser)


def _fill_export(parser: Parser) -> None:
    _project(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--format", default="", help="tmx, html, md, json; else by the suffix")
    _articles(parser)
    parser.add_argument(
        "--status", choices=(*_STATUSES, ALL), action="append", help="else what is confirmed"
    )
    parser.add_argument("--signed", action="store_true", help="only articles that are signed off")
    parser.add_argument("--role", choices=_WORK, action="append")
    parser.add_argument("--conversion", choices=_VARIANTS, help="put this variant beside")
    parser.add_argument("--target-language", type=_language, default="en-US", metavar="TAG")
    parser.add_argument(
        "--extras", action="store_true", help="related, boilerplate and withdrawn paragraphs too"
    )
    fill_tmx(parser)
    _json(parser)


def _fill_sign(parser: Parser) -> None:
    _project(parser)
    _articles(parser)
    parser.add_argument("--reason", default="", help="sign although something is open, and why")
    parser.add_argument("--withdraw", action="store_true", help="take the signature back")
    _json(parser)


def _fill_snapshot(parser: Parser) -> None:
    _project(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="list the snapshots, the newest first")
    what.add_argument(
        "--restore",
        nargs=2,
        metavar=("SNAPSHOT", "NEW"),
        help="make a new project of one: its number in the list, or its name",
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
    "convert": ("Convert text between variants of Chinese.", _fill_convert),
    "check": ("Check a project, a TMX or a TSV of pairs.", _fill_check),
    "sign": ("Sign articles off, or say what is still open in them.", _fill_sign),
    "export": ("Write TMX, HTML, Markdown or JSON.", _fill_export),
    "terms": ("Take terms in, write them out, find and propose them.", fill_terms),
    "memory": ("Take memories in, write them out, search and look after them.", fill_memory),
    "snapshot": ("Take a dated copy of a project, list them, restore one.", _fill_snapshot),
    "salvage": ("Save what can be read of a damaged project into a new one.", _fill_salvage),
    "doctor": ("Look at fonts, libraries, dictionaries, disk and a project.", _fill_doctor),
}
