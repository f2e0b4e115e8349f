"""What the documents name is there."""

import re

import pytest

from tests.conftest import ROOT
from tests.package_map import PLACE, package_map

DOCUMENTS = ("ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md", "README.md")
LINK = re.compile(r"\]\(([^)#:\s]+)[^):\s]*\)")
FILE = re.compile(r"`((?:workbench|ui|resources|tests)/[\w./-]+?)/?`")
MODULE = re.compile(r"`((?:workbench|ui|resources|tests)(?:\.[a-z_0-9]+)+)[.\w]*`")


def text_of(document: str) -> str:
    """Return a document without the recipes' code, which names what is still to be made."""
    text = (ROOT / document).read_text("utf-8")
    recipes = text.partition("## A check")[0] if document == "CONTRIBUTING.md" else text
    return re.sub(r"```.*?```", "", recipes, flags=re.DOTALL)


def is_there(name: str) -> bool:
    """Return whether a dotted name is a module, without importing Qt for it."""
    path = ROOT.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def test_the_map_has_every_package_with_its_own_words() -> None:
    found = PLACE.search((ROOT / "ARCHITECTURE.md").read_text("utf-8"))

    assert found is not None
    assert found[0] == package_map(), "run: python -m tests.package_map"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_and_module_that_a_document_names_is_there(document: str) -> None:
    text = text_of(document)
    links = LINK.findall(re.sub(r"`[^`\n]*`", "", text))
    named = [ROOT / each for each in (*links, *FILE.findall(text))]

    assert [path for path in named if not path.exists()] == []
    assert [each for each in MODULE.findall(text) if not is_there(each)] == []
