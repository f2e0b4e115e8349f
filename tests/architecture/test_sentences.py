"""Codes are found in the syntax trees: what is raised has a sentence, each sentence is needed."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest

from tests.architecture.conftest import Trees
from workbench.messages import ERRORS, FINDINGS, WARNINGS
from workbench.model.changes import Kind
from workbench.sentences.words import DIAGNOSES

RAISED = ("InputError", "UsageError", "EnvironmentFailure", "InternalError")
TABLES: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(RAISED, ERRORS),
    "WorkbenchWarning": WARNINGS,
    "Diagnosis": {**DIAGNOSES, **ERRORS},
}
SENTENCES = [*ERRORS.items(), *WARNINGS.items(), *DIAGNOSES.items(), *FINDINGS.items()]

# What `workbench.messages` itself puts into every sentence.
UNWRITTEN = {"code"}


@dataclass(frozen=True, slots=True)
class Use:
    """A place where an error, a warning or a diagnosis is made; `code` is a pattern."""

    place: str
    kind: str
    code: str
    details: frozenset[str] | None
    """The names of the values it carries; `None` where they cannot be read off the call."""


def uses(trees: Trees) -> Iterator[Use]:
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                kind = node.func.id
                if kind in TABLES and node.args and (code := pattern(node.args[0])):
                    yield Use(f"{path}:{node.lineno}", kind, code, details(kind, node))


def pattern(node: ast.expr) -> str:
    """Return a pattern for the codes that an expression can be, "" where it says nothing."""
    if isinstance(node, ast.Constant):
        return re.escape(str(node.value))
    if isinstance(node, ast.JoinedStr):
        parts = (pattern(part) or r"[a-z_]+" for part in node.values)
        return "".join(parts)
    return ""


def details(kind: str, call: ast.Call) -> frozenset[str] | None:
    if kind == "WorkbenchWarning":
        return frozenset({"detail"})
    names = {keyword.arg for keyword in call.keywords}
    if kind == "Diagnosis" or None in names:
        return None
    return frozenset(name for name in names if name)


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def matching(use: Use) -> list[str]:
    return [code for code in TABLES[use.kind] if re.fullmatch(use.code, code)]


def strings(trees: Trees) -> set[str]:
    """Every text in the code outside the sentences themselves."""
    return {
        node.value
        for path, tree in trees.items()
        if "sentences" not in path.parts
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_whatever_is_raised_has_a_sentence(trees: Trees) -> None:
    speechless = [f"{use.place} {use.code}" for use in uses(trees) if not matching(use)]

    assert speechless == []


def test_every_sentence_is_needed(trees: Trees) -> None:
    patterns = {use.code for use in uses(trees)}
    said = strings(trees)
    idle = [
        code
        for code, _ in SENTENCES
        if code not in said and not any(re.fullmatch(wanted, code) for wanted in patterns)
    ]

    assert idle == []


def test_every_value_a_sentence_names_is_carried_by_what_is_raised(trees: Trees) -> None:
    lacking = [
        f"{use.place} {code}: {sorted(missing)}"
        for use in uses(trees)
        if use.details is not None and not use.code.startswith("[")
        for code in matching(use)
        if (missing := placeholders(TABLES[use.kind][code]) - use.details - UNWRITTEN)
    ]

    assert lacking == []


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.SETTING])
def test_an_unknown_one_of_every_kind_has_a_sentence(kind: Kind) -> None:
    assert placeholders(ERRORS[f"{kind}.unknown"]) == {"id"}


def test_no_code_is_in_two_tables_of_one_kind() -> None:
    folder = Path(__file__).resolve().parents[2] / "workbench" / "sentences"
    codes = [
        (ast.unparse(node.target), str(key.value))
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict)
        for key in node.value.keys
        if isinstance(key, ast.Constant)
    ]

    assert sorted(codes) == sorted(set(codes))


def test_every_rule_of_a_check_has_a_sentence_and_every_sentence_a_rule(trees: Trees) -> None:
    made = {
        str(node.args[0].value)
        for path, tree in trees.items()
        if path.parts[:2] == ("workbench", "checks")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"Rule", "Finding"}
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }

    assert made == set(FINDINGS)


@pytest.mark.parametrize(("code", "template"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_a_sentence_is_one(code: str, template: str) -> None:
    assert re.fullmatch(r"[a-z]\w*(\.[a-z]\w*)+", code)
    assert template[0].isupper() or template[0] in "“{"
    assert template.endswith((".", "?", ")", "…"))
    assert "  " not in template
    assert all(name.isidentifier() for name in placeholders(template))


def test_a_rule_is_made_in_one_place(trees: Trees) -> None:
    """The same code may have two rules that weigh differently, but none is written twice."""
    made: dict[str, list[Path]] = {}
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Rule":
                made.setdefault(ast.unparse(node), []).append(path)

    assert {rule: paths for rule, paths in made.items() if len(paths) > 1} == {}
