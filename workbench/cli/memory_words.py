"""The words of `duizhao memory`."""

import argparse
from pathlib import Path

Parser = argparse.ArgumentParser

# As `workbench.memory.duplicates.Duplicates`, which help has no need to load.
DUPLICATES = ("newest", "all", "skip")

# The word for the user's own memory, wherever it lies.
OWN = "own"


def fill_memory(parser: Parser) -> None:
    """Give the parser what can be done with memories."""
    parsers = parser.add_subparsers(required=True, dest="subcommand", metavar="WHAT")
    _fill_import(
        _subcommand(
            parsers,
            "import",
            "Take TMX or SDLTM files into a memory, which is made if missing.",
        )
    )
    _fill_export(_subcommand(parsers, "export", "Write a memory as TMX."))
    _fill_search(_subcommand(parsers, "search", "Find words in a memory, or what is like a text."))
    for name, about in (
        ("stats", "Count what is in a memory."),
        ("rebuild", "Make the indexes of a memory again."),
        ("compact", "Join a memory's indexes and give back what deleted units took."),
        ("link", "Link the sentences of the units that wait for it."),
    ):
        _memory(_subcommand(parsers, name, about))
    _fill_backup(_subcommand(parsers, "backup", "Copy a memory, also while it is used."))
    _fill_validate(
        _subcommand(parsers, "validate", "Check a TMX by its specification, or a memory.")
    )
    _fill_repair(
        _subcommand(
            parsers, "repair", "Write a sound TMX of a broken one, or index a memory again."
        )
    )


def _subcommand(parsers: "argparse._SubParsersAction[Parser]", name: str, about: str) -> Parser:
    parser = parsers.add_parser(name, description=about, help=about, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _memory(parser: Parser) -> None:
    parser.add_argument(
        "memory", type=Path, metavar="MEMORY", help=f"its file, or “{OWN}” for the user's own"
    )


def _fill_import(parser: Parser) -> None:
    _memory(parser)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--duplicates",
        choices=DUPLICATES,
        default="newest",
        help="what to do with a source that is there already (newest)",
    )
    parser.add_argument("--survey", action="store_true", help="only say what is in the files")
    parser.add_argument("--link", action="store_true", help="link sentences too, which takes time")


def _fill_export(parser: Parser) -> None:
    _memory(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    fill_tmx(parser)


def fill_tmx(parser: Parser) -> None:
    """Give a parser the ways to write a TMX."""
    parser.add_argument(
        "--level", type=int, choices=(1, 2), default=1, help="of TMX: 2 has inline codes (1)"
    )
    parser.add_argument(
        "--sentences", action="store_true", help="a unit a sentence, where these are known"
    )
    parser.add_argument(
        "--trados", action="store_true", help="with typed fields, which Trados Studio keeps"
    )


def _fill_search(parser: Parser) -> None:
    _memory(parser)
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--target", action="store_true", help="look in the English")
    parser.add_argument("--regex", action="store_true", help="the text is an expression")
    parser.add_argument(
        "--match", action="store_true", help="what is like the text, as when it is translated"
    )


def _fill_backup(parser: Parser) -> None:
    _memory(parser)
    parser.add_argument("into", type=Path, metavar="NEW")


def _fill_validate(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="TMX|MEMORY")


def _fill_repair(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="TMX|MEMORY")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where a TMX is written")
