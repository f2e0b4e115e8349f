"""Patterns read alike by every Python there is to run them."""

import re

from tests.architecture.conftest import Trees
from tests.conftest import ROOT

# A group repeated possessively: Python 3.11.2, which Debian 12 ships, keeps what a part of it
# matched before it failed, so that `(?:-[a-z]++)*+` takes a hyphen with no letter behind it.
_POSSESSIVE_GROUP = re.compile(r"\)(?:[*?+]|\{[0-9,]+\})\+")

_CLASS = re.compile(r"\[(?:\\.|[^\]\\])*\]")


def test_no_group_is_repeated_possessively(trees: Trees) -> None:
    found = [
        f"{path}:{number}"
        for path in trees
        for number, line in enumerate((ROOT / path).read_text("utf-8").splitlines(), 1)
        if _POSSESSIVE_GROUP.search(_CLASS.sub("x", line))
    ]

    assert found == []
