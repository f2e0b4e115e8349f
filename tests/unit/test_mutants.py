"""The breaks that a mutation run makes are small, single and worth noticing."""

import ast

import pytest

from tests.mutants import mutants


def broken(source: str) -> list[str]:
    return [ast.unparse(mutant.tree) for mutant in mutants(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a < b", ["a <= b"]),
        ("a is not b", ["a is b"]),
        ("a and b", ["a or b"]),
        ("a + b", ["a - b"]),
        ("x = 3", ["x = 4"]),
        ("x = True", ["x = False"]),
        ("a if b else c", ["a if not b else c"]),
        ("def f():\n    return g", ["def f():\n    return None"]),
        ("def f():\n    return None", []),
        ("def f():\n    return", []),
        ("while a:\n    break", ["while not a:\n    break", "while a:\n    continue"]),
        ("'text'", []),
        ("def f(a: int | None) -> int | str:\n    g(a)", []),
        ("@dataclass(frozen=True)\nclass A:\n    b: int | str", []),
        ("Place = int | None", []),
    ],
)
def test_each_break_changes_one_thing_and_no_type(source: str, expected: list[str]) -> None:
    assert broken(source) == expected


def test_a_break_is_told_with_its_line() -> None:
    (mutant,) = mutants("a\nb\nif_ = c < d\n")

    assert (mutant.line, mutant.change) == (3, "c < d  ->  c <= d")
