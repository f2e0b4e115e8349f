"""What is counted is said by a `Plural`, never by words put together for one and for more."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from string import Formatter

import pytest

from tests.architecture.conftest import Trees
from workbench.messages import ERRORS, FINDINGS, WARNINGS
from workbench.sentences.words import COUNTS, DIAGNOSES
from workbench.text.plural import Plural

SENTENCES = [
    text
    for table in (ERRORS, WARNINGS, FINDINGS, DIAGNOSES, COUNTS)
    for text in table.values()
    if isinstance(text, Plural)
]

# The values of a text, each with what stands behind it.
Behind = list[tuple[str, str]]

# Values that are no whole numbers, or limits of the program that are far more than one.
NO_COUNTS = {"form", "format", "hours", "limit", "meant", "path", "redirects"}

ENDS = {"s", "es", "is", "are", "was", "were"}

# Where texts for users are made.
SAYING = ("ui", "workbench/cli", "workbench/formats", "workbench/sentences", "workbench/services")


def said(path: Path) -> bool:
    name = path.as_posix()
    return name.startswith(SAYING) or name in {"workbench/messages.py", "workbench/report_words.py"}


def pairs(trees: Trees) -> Iterator[tuple[str, str]]:
    """What is said for one and for more, wherever the program says it."""
    for path, tree in trees.items():
        for node in ast.walk(tree) if said(path) else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                texts = [literal(each) for each in node.args]
                if node.func.id == "Plural":
                    yield literal(node.keywords[0].value), texts[0]
                if node.func.id == "counted" and len(texts) > 2:
                    yield texts[1], texts[2]
                if node.func.id == "Plurals" and isinstance(node.args[0], ast.Dict):
                    for each in node.args[0].values:
                        if isinstance(each, ast.Tuple):
                            yield literal(each.elts[0]), literal(each.elts[1])


def literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def nouns(trees: Trees) -> set[str]:
    """The plurals of nouns that are counted somewhere: what the form for one has without its s."""
    found: set[str] = set()
    for one, many in pairs(trees):
        words = {word.strip(".,:;") for word in one.split()}
        found |= {
            word
            for each in many.split()
            if (word := each.strip(".,:;")) not in words
            if word.removesuffix("s") in words or f"{word.removesuffix('ies')}y" in words
        }
    return found


def counted_by_hand(behind: Behind, counted: set[str]) -> bool:
    """Return whether behind one of a text's values stands a noun that is counted."""
    return any(
        word.strip(".,:;") in counted
        for value, part in behind
        if part.startswith(" ") and value not in NO_COUNTS
        for word in part.partition(";")[0].split()[:2]
    )


def texts(trees: Trees) -> Iterator[tuple[str, Behind]]:
    """Every text with values in it and no forms, and what stands behind each of the values."""
    for path, tree in trees.items():
        if not said(path):
            continue
        formed = {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if node.func.id in {"Plural", "counted", "Plurals"}
            for inner in ast.walk(node)
        }
        for node in ast.walk(tree):
            place = f"{path}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.JoinedStr):
                yield (
                    place,
                    [
                        (ast.unparse(value), literal(after))
                        for value, after in pairwise(node.values)
                        if isinstance(value, ast.FormattedValue)
                    ],
                )
            elif isinstance(node, ast.Constant) and id(node) not in formed and literal(node):
                yield place, behind_values(literal(node))


def behind_values(text: str) -> Behind:
    try:
        found = list(Formatter().parse(text))
    except ValueError:  # braces that are no places for values
        return []
    return [(before[1], after[0]) for before, after in pairwise(found) if before[1]]


def test_a_noun_behind_a_number_has_its_forms(trees: Trees) -> None:
    counted = nouns(trees)
    assert {"segments", "findings", "entries"} <= counted

    assert [place for place, parts in texts(trees) if counted_by_hand(parts, counted)] == []


def test_no_word_is_chosen_by_whether_a_number_is_one(trees: Trees) -> None:
    found = []
    for path, tree in trees.items():
        for node in ast.walk(tree) if said(path) else ():
            if isinstance(node, ast.Subscript) and with_one(node.slice):
                found.append(f"{path}:{node.lineno}")
            if isinstance(node, ast.IfExp) and with_one(node.test):
                chosen = {literal(node.body), literal(node.orelse)}
                found += [f"{path}:{node.lineno}"] if chosen & ENDS else []
    assert found == []


def with_one(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and any(
        isinstance(each, ast.Constant) and each.value == 1 for each in test.comparators
    )


@pytest.mark.parametrize("text", SENTENCES)
def test_the_form_for_one_names_what_the_others_name(text: Plural) -> None:
    def values(template: str) -> set[str | None]:
        return {name for _, name, _, _ in Formatter().parse(template) if name}

    assert values(text.one) == values(text)
    assert text.by in values(text)
    assert text.one != str(text)
