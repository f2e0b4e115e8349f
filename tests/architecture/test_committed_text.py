import ast
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.architecture.conftest import Trees
from tests.conftest import ROOT

HOST = r"[a-z0-9.-]+"
MACHINE_PATHS = (
    r"(?<![\w.~}/-])/(?:work|root|home|Users|mnt|srv|opt)/\w",
    r"(?<!\w)[A-Z]:\\+Users\\",
)
DOWNLOAD_ADDRESSES = (
    rf"https?://{HOST}/(?:\w+/)*simple\b",
    rf"https?://{HOST}/\S+\.(?:whl|tar\.gz)\b",
    r"--(?:extra-)?index-url\b",
    r"--find-links\b",
    r"--trusted-host\b",
)


@pytest.mark.parametrize("pattern", [*MACHINE_PATHS, *DOWNLOAD_ADDRESSES])
def test_no_file_names_a_place_of_one_machine(pattern: str, texts: Mapping[Path, str]) -> None:
    itself = Path(__file__).relative_to(ROOT)
    found = [
        f"{path}: {match[0]}"
        for path, text in texts.items()
        if path != itself
        for match in re.finditer(pattern, text)
    ]

    assert found == []


def test_nothing_waits_by_the_clock_in_a_test(trees_of_tests: Trees) -> None:
    assert calls_of("sleep", trees_of_tests) == []


def test_nothing_turns_the_event_loop_by_hand(trees: Trees, trees_of_tests: Trees) -> None:
    assert calls_of("processEvents", {**trees, **trees_of_tests}) == []


def test_no_test_is_skipped_or_expected_to_fail(trees_of_tests: Trees) -> None:
    names = ("skip", "skipif", "xfail", "importorskip")

    assert [call for name in names for call in calls_of(name, trees_of_tests)] == []


def calls_of(name: str, trees: Trees) -> list[str]:
    return [
        f"{path}:{node.lineno}"
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == name
    ]


def pins() -> dict[str, list[Requirement]]:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pinned: dict[str, list[Requirement]] = {}
    for line in lines:
        if line and not line.startswith("#"):
            requirement = Requirement(line)
            pinned.setdefault(requirement.name.lower(), []).append(requirement)
    return pinned


def test_the_constraints_name_one_version_each_and_no_address() -> None:
    loose = [
        str(pin)
        for several in pins().values()
        for pin in several
        if pin.url or [specifier.operator for specifier in pin.specifier] != ["=="]
    ]

    assert loose == []
    assert "://" not in (ROOT / "constraints.txt").read_text("utf-8")


@pytest.mark.parametrize("python_version", ["3.11", "3.12", "3.13"])
def test_every_dependency_is_pinned_inside_its_range(python_version: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    pinned = pins()
    outside = [
        text
        for text in wanted
        if applies(Requirement(text), python_version)
        and not any(fits(Requirement(text), pin, python_version) for pin in of(text, pinned))
    ]

    assert outside == []


def of(text: str, pinned: Mapping[str, list[Requirement]]) -> list[Requirement]:
    return pinned.get(Requirement(text).name.lower(), [])


def applies(requirement: Requirement, python_version: str) -> bool:
    marker = requirement.marker
    return marker is None or marker.evaluate({"python_version": python_version})


def fits(wanted: Requirement, pin: Requirement, python_version: str) -> bool:
    versions = [specifier.version for specifier in pin.specifier]
    return applies(pin, python_version) and all(map(wanted.specifier.contains, versions))


@pytest.mark.parametrize("python_version", ["3.11"])
def test_no_pyside_that_drops_references_to_none_is_pinned_where_none_is_mortal(
    python_version: str,
) -> None:
    pin = next(pin for pin in pins()["pyside6-essentials"] if applies(pin, python_version))

    assert not any(pin.specifier.contains(bad) for bad in ("6.12.0", "6.12.1", "6.13.0"))
