import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.conftest import Trees
from tests.conftest import ROOT

LONGEST_FUNCTION = 40
ORDINARY_FUNCTION = 25
TYPICAL_FUNCTION = 8
LONGEST_FILE = 600
LONGEST_TEST_FILE = 600
MOST_METHODS = 20
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(trees: Trees) -> Iterator[tuple[Path, Function]]:
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield path, node


def line_count(function: Function) -> int:
    """Count from `def` to the last line, the docstring included."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def file_length(path: Path) -> int:
    return len((ROOT / path).read_text("utf-8").splitlines())


def too_long(trees: Trees) -> list[str]:
    return [
        f"{path}:{function.lineno} {function.name} {line_count(function)}"
        for path, function in functions(trees)
        if line_count(function) > LONGEST_FUNCTION
    ]


def test_no_function_is_longer_than_forty_lines(trees: Trees) -> None:
    assert too_long(trees) == []


def test_no_test_is_longer_than_forty_lines(trees_of_tests: Trees) -> None:
    assert too_long(trees_of_tests) == []


def test_half_of_the_functions_have_eight_lines_or_fewer(trees: Trees) -> None:
    lengths = [line_count(function) for _, function in functions(trees)]

    assert statistics.median(lengths) <= TYPICAL_FUNCTION


def test_nine_functions_in_ten_have_twenty_five_lines_or_fewer(trees: Trees) -> None:
    lengths = [line_count(function) for _, function in functions(trees)]
    ordinary = [length for length in lengths if length <= ORDINARY_FUNCTION]

    assert len(ordinary) >= 0.9 * len(lengths)


def test_no_file_is_longer_than_six_hundred_lines(trees: Trees) -> None:
    assert [path for path in trees if file_length(path) > LONGEST_FILE] == []


def test_no_file_of_tests_is_longer_than_six_hundred_lines(trees_of_tests: Trees) -> None:
    assert [path for path in trees_of_tests if file_length(path) > LONGEST_TEST_FILE] == []


def test_no_file_has_a_vague_name(trees: Trees, trees_of_tests: Trees) -> None:
    vague = [
        path
        for path in (*trees, *trees_of_tests)
        if VAGUE_NAMES.intersection((*path.parts[:-1], *path.stem.split("_")))
    ]

    assert vague == []


def test_no_class_of_the_window_has_more_than_twenty_methods(trees: Trees) -> None:
    crowded = [
        f"{path}: {node.name} {methods}"
        for path, tree in trees.items()
        if path.parts[0] == "ui"
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and (methods := sum(isinstance(member, Function) for member in node.body)) > MOST_METHODS
    ]

    assert crowded == []
