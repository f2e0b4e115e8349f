"""Small breaks of a module, one operator, number or word each, which its tests should notice."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

_SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.Break: ast.Continue,
    ast.Continue: ast.Break,
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one break: the line, what was done to it, and the broken tree."""

    line: int
    change: str
    tree: ast.Module


def mutants(source: str) -> Iterator[Mutant]:
    """Yield every break of a module, in the order of its text."""
    tree = ast.parse(source)
    ignored = _left_alone(tree)
    for index, node in enumerate(ast.walk(tree)):
        if id(node) in ignored:
            continue
        for field, place, broken in _breaks(node):
            mutant = copy.deepcopy(tree)
            target = next(each for i, each in enumerate(ast.walk(mutant)) if i == index)
            before = ast.unparse(target)
            _put(target, field, place, broken)
            after = ast.unparse(target)
            line = getattr(node, "lineno", 0)
            yield Mutant(line, f"{_short(before)}  ->  {_short(after)}", mutant)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else f"{line[:87]}..."


def _left_alone(tree: ast.Module) -> set[int]:
    """Return the nodes that nothing is told by: types, what is only typed, and texts."""
    ignored: set[int] = set()
    for node in ast.walk(tree):
        for part in _unseen(node):
            ignored.update(id(each) for each in ast.walk(part))
    return ignored


def _unseen(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield node.annotation
    elif isinstance(node, ast.FunctionDef):
        yield from node.decorator_list
        yield from [node.returns] if node.returns is not None else ()
    elif isinstance(node, ast.ClassDef):
        yield from node.decorator_list
    elif isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp | ast.Subscript):
        name = node.targets[0]
        if isinstance(name, ast.Name) and name.id.istitle():  # of a type: Place = int | None
            yield node.value


def _breaks(node: ast.AST) -> Iterator[tuple[str, int | None, object]]:
    """Yield the field to change, the place in it where it is a list, and what to put there."""
    if isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            if type(operator) in _SWAPS:
                yield "ops", place, _SWAPS[type(operator)]()
    elif isinstance(node, ast.BoolOp | ast.BinOp | ast.AugAssign):
        if type(node.op) in _SWAPS:
            yield "op", None, _SWAPS[type(node.op)]()
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        yield "test", None, ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield "value", None, not node.value
        elif isinstance(node.value, int):
            yield "value", None, node.value + 1
    yield from _in_bodies(node)


def _in_bodies(node: ast.AST) -> Iterator[tuple[str, int | None, object]]:
    body = getattr(node, "body", None)
    for place, statement in enumerate(body if isinstance(body, list) else ()):
        if type(statement) in _SWAPS:
            yield "body", place, _SWAPS[type(statement)]()
        elif isinstance(statement, ast.Return) and not _is_nothing(statement.value):
            yield "body", place, ast.Return(ast.Constant(None))


def _is_nothing(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _put(node: ast.AST, field: str, place: int | None, broken: object) -> None:
    if place is None:
        setattr(node, field, broken)
    else:
        getattr(node, field)[place] = broken
    ast.fix_missing_locations(node)
