"""How many small breaks of the core its tests notice; run by hand, not by CI. Linux and macOS.

    python -m tests.mutation [--each N] [--seed SEED] [MODULE…]

Breaks modules of a sample at N places each, chosen by a seed, and runs the module's tests on every
break, which are killed where a test fails. The same seed chooses the same breaks; another one tells
whether tests were written for a sample. Nothing is written: the broken module exists only in a
forked process. Prints every survivor with its line, and killed of total, a module a line.
"""

import argparse
import ast
import importlib.util
import os
import resource
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from math import ceil
from pathlib import Path
from random import Random
from types import CodeType, ModuleType

import pytest
from hypothesis import Phase, settings

from tests.conftest import ROOT
from tests.mutants import Mutant, mutants

# Modules of the core, and the tests that are theirs.
SAMPLE: dict[str, tuple[str, ...]] = {
    "workbench.checks.judgement": ("unit/checks/test_judgement.py",),
    "workbench.text.dates.periods": (
        "unit/text/test_moment_periods.py",
        "unit/checks/test_dates.py",
    ),
    "workbench.text.typing.steps": ("unit/text/test_typing_steps.py",),
    "workbench.text.alignment": ("unit/text/test_alignment.py",),
    "workbench.text.anchoring": (
        "unit/text/test_anchoring.py",
        "unit/text/test_anchoring_between_variants.py",
        "unit/text/test_approximation.py",
    ),
    "workbench.text.typing.edits": ("unit/text/test_edits.py",),
    "workbench.text.diff": ("unit/text/test_diff.py",),
    "workbench.text.inline": ("unit/text/test_inline.py",),
    "workbench.text.typing.typography": ("unit/text/test_typography.py",),
    "workbench.text.hidden_characters": ("unit/text/test_hidden_characters.py",),
    "workbench.text.whitespace": ("unit/text/test_whitespace.py",),
    "workbench.text.conversion.choices": ("unit/text/test_choosing.py",),
    "workbench.model.vouching": ("unit/model/test_vouching.py",),
    "workbench.formats.table_rows": ("unit/formats/test_table_rows.py",),
    "workbench.services.drafting.drafts": ("unit/services/test_drafts.py",),
    "workbench.services.checking.signing": (
        "unit/services/test_sign_off.py",
        "unit/services/test_originals.py",
    ),
}

EACH = 25
LONGEST = 600

# Times the processor time of the sound module, and seconds besides, after which a break counts as
# noticed: it made a loop without an end.
PATIENCE = 3

# A break is noticed at its first counterexample: nobody reads the smallest one.
settings.register_profile(
    "unshrunk", settings.get_profile("reproducible"), phases=(Phase.explicit, Phase.generate)
)


class _BrokenLoader(SourceFileLoader):
    """Loads one module from a broken tree."""

    def __init__(self, name: str, path: str, tree: ast.Module) -> None:
        super().__init__(name, path)
        self._tree = tree

    def get_code(self, fullname: str) -> CodeType:
        return compile(self._tree, self.get_filename(fullname), "exec")


class _BrokenFinder(MetaPathFinder):
    """Finds the broken module in place of the sound one."""

    def __init__(self, name: str, path: str, tree: ast.Module) -> None:
        self._name, self._path, self._tree = name, path, tree

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self._name:
            return None
        loader = _BrokenLoader(fullname, self._path, self._tree)
        return importlib.util.spec_from_file_location(fullname, self._path, loader=loader)


def path_of(module: str) -> Path:
    found = ROOT.joinpath(*module.split(".")).with_suffix(".py")
    if not found.is_file():
        sys.exit(f"{module} is not where tests/mutation.py has it: has it moved?")
    return found


def files_for(module: str) -> list[Path]:
    """Return the files of a module's tests, in whatever room of their area they are."""
    found = []
    for name in SAMPLE[module]:
        _, area, *_, file = Path(name).parts
        several = sorted((ROOT / "tests" / "unit" / area).rglob(file))
        if not several:
            sys.exit(f"{name} is not where tests/mutation.py has it: has it another name?")
        found += several
    return found


def passes(module: str, tree: ast.Module, most: float) -> tuple[bool, float]:
    """Run a module's tests on a tree of it, in a process of their own.

    Return whether all pass within `most` seconds of processor time, and how many they took.
    """
    child = os.fork()
    if child == 0:
        _run_tests(module, files_for(module), tree, ceil(most))
    _, status, used = os.wait4(child, 0)
    return status == 0, used.ru_utime


def _run_tests(module: str, tests: Sequence[Path], tree: ast.Module, most: int) -> None:
    """Run them and end this process with what pytest says."""
    status = 1
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        settings.load_profile("unshrunk")
        sys.meta_path.insert(0, _BrokenFinder(module, str(path_of(module)), tree))
        files = [str(file) for file in tests]
        plugins = ("no:cacheprovider", "no:xdist", "no:pytest-qt", "no:randomly")
        without = [word for name in plugins for word in ("-p", name)]
        dist = ["-o", "addopts=--import-mode=importlib", "-o", "filterwarnings="]
        status = int(pytest.main(["-x", "-q", "-m", "not qt", *dist, *without, *files]))
    finally:
        os._exit(status)


def chosen(module: str, each: int, seed: str) -> list[Mutant]:
    """Return a module's breaks, or so many of them, for one seed always the same ones."""
    found = list(mutants(path_of(module).read_text("utf-8")))
    several = Random(module + seed).sample(found, min(each, len(found)))  # noqa: S311 - no secret
    return sorted(several, key=lambda mutant: mutant.line)


def survivors(module: str, each: int, seed: str) -> tuple[list[Mutant], int]:
    """Return the breaks of a module that no test noticed, and how many there were."""
    sound, used = passes(module, ast.parse(path_of(module).read_text("utf-8")), LONGEST)
    if not sound:
        sys.exit(f"The tests of {module} fail without any break.")
    tried, most = chosen(module, each, seed), PATIENCE * (used + 1)
    return [mutant for mutant in tried if passes(module, mutant.tree, most)[0]], len(tried)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str]) -> int:
    """Print what survived, a module a line, and the sum; 0 if 92 of 100 were noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", choices=[*SAMPLE, []])
    parser.add_argument("--each", type=int, default=EACH)
    parser.add_argument("--seed", default="", help="of which sample of breaks")
    options = parser.parse_args(arguments)
    killed = total = 0
    for module in options.modules or SAMPLE:
        left, tried = survivors(module, options.each, options.seed)
        killed, total = killed + tried - len(left), total + tried
        say(f"{tried - len(left):4d} of {tried:3d}  {module}")
        for mutant in left:
            say(f"      line {mutant.line}: {mutant.change}")
    say(f"{killed:4d} of {total:3d}  killed: {100 * killed / total:.1f} %")
    return 0 if killed >= 0.92 * total else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
