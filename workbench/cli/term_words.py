"""The words of `duizhao terms`."""

import argparse
from pathlib import Path

Parser = argparse.ArgumentParser

# As `workbench.formats.terms.files.TermFormat`, which help has no need to load.
FORMATS = ("tbx", "tsv", "csv", "multiterm", "trados-xlsx", "trados-csv", "memoq-csv")

DUPLICATES = ("join", "skip", "add")


def fill_terms(parser: Parser) -> None:
    """Give the parser what can be done with terms."""
    parsers = parser.add_subparsers(required=True, dest="subcommand", metavar="WHAT")
    _fill_import(
        _subcommand(parsers, "import", "Take terms into a termbase, which is made if missing.")
    )
    _fill_export(
        _subcommand(parsers, "export", "Write the terms of a termbase or a project to a file.")
    )
    _fill_find(_subcommand(parsers, "find", "Find terms by a part of any form."))
    _fill_extract(_subcommand(parsers, "extract", "Propose terms from the texts of a project."))
    _fill_packs(_subcommand(parsers, "packs", "List the packs that come with the program."))


def _subcommand(parsers: "argparse._SubParsersAction[Parser]", name: str, about: str) -> Parser:
    parser = parsers.add_parser(name, description=about, help=about, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _fill_import(parser: Parser) -> None:
    parser.add_argument("termbase", type=Path, metavar="TERMBASE")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument(
        "--pack", action="append", default=[], help="take a pack, whose licence you have read"
    )
    parser.add_argument(
        "--duplicates",
        choices=DUPLICATES,
        default="join",
        help="what to do with a term that is there already (join)",
    )


def _fill_export(parser: Parser) -> None:
    parser.add_argument("termbase", type=Path, metavar="TERMBASE|PROJECT")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--format", choices=FORMATS, help="what to write, unless the file's name says it"
    )


def _fill_find(parser: Parser) -> None:
    parser.add_argument("termbase", type=Path, metavar="TERMBASE")
    parser.add_argument("text", metavar="TEXT")


def _fill_extract(parser: Parser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write them to a file")
    parser.add_argument(
        "--memory", type=Path, metavar="MEMORY", help="guess their English from this memory"
    )


def _fill_packs(parser: Parser) -> None:
    parser.add_argument("--licence", metavar="PACK", help="show the licence of a pack")
