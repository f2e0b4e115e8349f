import ast

from tests.architecture.conftest import Trees

SOUND_BASES = {"StrEnum", "IntEnum", "Enum", "NamedTuple", "Protocol"}


def model_classes(trees: Trees) -> list[ast.ClassDef]:
    return [
        node
        for path, tree in trees.items()
        if path.parts[:2] == ("workbench", "model") and path.name != "errors.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]


def is_frozen(node: ast.ClassDef) -> bool:
    decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
    return any(name.startswith("dataclass(frozen=True, slots=True") for name in decorators)


def test_whatever_the_model_holds_is_frozen(trees: Trees) -> None:
    loose = [
        node.name
        for node in model_classes(trees)
        if not is_frozen(node) and not SOUND_BASES.intersection(map(ast.unparse, node.bases))
    ]

    assert loose == []


def test_there_is_a_model_to_look_at(trees: Trees) -> None:
    assert {"Segment", "Article", "Highlight"} <= {node.name for node in model_classes(trees)}
