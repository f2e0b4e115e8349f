"""Expressions that are compiled when they are first used."""

import importlib
import pkgutil
import re
import threading
import warnings

import pytest

import workbench
from workbench.text.patterns import compiled


def expressions() -> list[tuple[str, "re.Pattern[str]"]]:
    """Every expression that stands in a module of the core, by its name."""
    found = []
    for module in pkgutil.walk_packages(workbench.__path__, "workbench."):
        if module.name.endswith("__main__") or module.name == "workbench.cli.window":
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if type(value).__name__ == "_Waiting":
                found.append((f"{module.name}.{name}", value))
    return found


def test_every_expression_can_be_compiled_and_none_warns() -> None:
    wrong = {}
    known = expressions()
    for name, each in known:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                assert each.groups >= 0
        except (re.error, Warning) as error:
            wrong[name] = str(error)

    assert len(known) > 500
    assert wrong == {}


def test_it_does_what_a_compiled_expression_does() -> None:
    late, at_once = (
        compiled(r"(?P<word>b+)", re.IGNORECASE),
        re.compile("(?P<word>b+)", re.IGNORECASE),
    )

    for text in ("", "abBa", "BbcB"):
        assert [m.span() for m in late.finditer(text)] == [m.span() for m in at_once.finditer(text)]
        assert late.sub("x", text) == at_once.sub("x", text)
        assert late.split(text) == at_once.split(text)
    assert (late.pattern, late.flags, late.groups) == (at_once.pattern, at_once.flags, 1)
    assert dict(late.groupindex) == dict(at_once.groupindex)


def test_a_wrong_one_says_so_when_it_is_first_used() -> None:
    wrong = compiled("(")

    with pytest.raises(re.error):
        wrong.search("a")


def test_threads_that_use_it_at_once_all_find_what_is_there() -> None:
    late = compiled("|".join(f"word{number};" for number in range(500)))
    start, found = threading.Barrier(8), []

    def find() -> None:
        start.wait()
        found.append(late.search("a word499; there"))

    threads = [threading.Thread(target=find) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [each is not None and each[0] for each in found] == ["word499;"] * 8
