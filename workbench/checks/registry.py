"""The checks that come with the program, family by family."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from workbench.api import Api, Check

FAMILIES = (
    *("captions", "bylines", "credits", "names", "numbers", "dates", "quotes"),
    *("untranslated", "terms", "consistency", "links", "inline_spans", "brackets"),
    *(
        "chinese_marks",
        "punctuation",
        "spacing",
        "hidden_characters",
        "doubled",
        "capitals",
        "length",
    ),
    *("british_american", "forbidden", "status"),
)
"""Modules of this package, each with its `CHECKS`; imported when checking begins."""


def enable(api: Api) -> None:
    """Register every family."""
    for name in FAMILIES:
        api.add_checks(name, partial(_family, name))


def _family(name: str) -> Sequence[Check]:
    checks: Sequence[Check] = import_module(f"workbench.checks.{name}").CHECKS
    return checks
