"""How right and how fast the checks are.

`python -m tests.benchmarks.bench_checks [--speed]`

Precision and recall of each finding code over the labelled sentences in `tests/data/checks`, all
checks of the family at work; then the processor time of `duizhao check` over 10,000 segments of two
or three sentences, of one segment, of what an edit has judged again, and of each family; with
`--speed` that alone.
"""

import csv
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from tests.benchmarks.check_material import news, tico
from workbench.api import Checked
from workbench.checks.rule import GroupCheck, SegmentCheck
from workbench.cli.commands.check import FOUND
from workbench.formats.glossaries.tsv import starter_entries
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import SegmentId
from workbench.model.term import GlossaryEntry
from workbench.services.checking.checking import starter_names, usual_checks
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.house_style import default_style
from workbench.services.checking.inputs import PairRow, as_checked, read_pairs
from workbench.services.exchange.glossaries import read_glossary
from workbench.services.plugins import load_api
from workbench.text.conversion.engine import OpenccEngine

DATA = Path(__file__).resolve().parents[1] / "data"
FOLDER, GLOSSARY = DATA / "checks", DATA / "glossaries" / "plain.tsv"
SEGMENTS = 10_000
SAMPLE = 400
EDITED = 1_000
FAMILIES = 24
RUNS = 2


@dataclass(frozen=True, slots=True)
class Labelled:
    """A pair and the codes it is known to deserve."""

    checked: Checked
    expected: frozenset[str]


def records() -> tuple[GlossaryEntry, ...]:
    """Return what a check knows of names and terms: the corpus's glossary, and the starter's."""
    return (*read_glossary(GLOSSARY), *starter_names(starter_entries()))


def labelled(path: Path) -> Iterator[Labelled]:
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    expected = [frozenset((row.get("expected") or "").split()) for row in rows]
    for checked, codes in zip(as_checked(read_pairs(path), records()), expected, strict=True):
        yield Labelled(checked, codes)


def score(checks: Checks) -> None:
    """Print precision and recall by code; a code is judged over the rows of its own family."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for path in sorted(FOLDER.glob("*.tsv")):
        rows = list(labelled(path))
        judged = {code.partition(".")[0] for row in rows for code in row.expected}
        engine = CheckEngine(checks)
        known = {row.checked.segment.id: row.checked for row in rows}
        engine.update(known.values(), (), partial(_members, known))
        for row in rows:
            found = {each.code for each in engine.findings(row.checked.segment.id)}
            mine = {code for code in found if code.partition(".")[0] in judged}
            right.update(mine & row.expected)
            wrong.update(mine - row.expected)
            missed.update(row.expected - found)
            sizes["planted" if row.expected else "clean"] += 1
    write(f"{sizes['planted']:,} sentences with planted errors, {sizes['clean']:,} clean ones")
    write(f"{'code':28}{'right':>7}{'wrong':>7}{'missed':>8}{'precision':>11}{'recall':>8}")
    for code in sorted(right | wrong | missed):
        line(code, right[code], wrong[code], missed[code])
    for family in ("number", "date"):
        codes = [code for code in right | wrong | missed if code.startswith(f"{family}.")]
        line(f"all of {family}", *(sum(each[c] for c in codes) for each in (right, wrong, missed)))
    line("all", right.total(), wrong.total(), missed.total())


def _members(known: Mapping[SegmentId, Checked], ids: Sequence[SegmentId]) -> list[Checked]:
    return [known[each] for each in sorted(ids)]


def line(name: str, right: int, wrong: int, missed: int) -> None:
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    write(f"{name:28}{right:7}{wrong:7}{missed:8}{precision:11.3f}{recall:8.3f}")


def measure(checks: Checks) -> None:
    """Print what the command, one segment, one edit and each family take, in processor time.

    Other programs on the machine count for little so, and for less in the least of some runs.
    """
    for name, rows in (("news", news(SEGMENTS)), ("TICO-19", tico(SEGMENTS))):
        if not rows:
            continue
        characters = sum(len(each.source) + len(each.target) for each in rows)
        write(
            f"{name}: {len(rows):,} segments of two or three sentences, {characters:,} characters"
        )
        taken = min(command_time(rows) for _ in range(RUNS))
        began = min(command_time(rows[:1]) for _ in range(RUNS))
        write(f"  duizhao check: {taken:.2f} s (aim 10), of which {began:.2f} s for a single one")
        known = {each.segment.id: each for each in as_checked(rows, records())}
        one_segment(checks, [known[SegmentId(n)] for n in range(1, SAMPLE * 2)])
        edit(checks, dict(islice(known.items(), EDITED)))
        write_families(checks, list(islice(known.values(), SAMPLE * 4)))


def command_time(rows: Sequence[PairRow]) -> float:
    """Return the processor seconds of the real command over some pairs, in one process."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.tsv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            table = csv.writer(stream, delimiter="\t")
            table.writerow(("source", "target", "article"))
            table.writerows((each.source, each.target, each.article) for each in rows)
        before = os.times()
        order = [sys.executable, "-m", "workbench", "check", str(path), "--meaning", "never"]
        done = subprocess.run(order, capture_output=True, check=False)
        after = os.times()
    if done.returncode not in {0, FOUND}:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    user = after.children_user - before.children_user
    return user + after.children_system - before.children_system


def one_segment(checks: Checks, some: Sequence[Checked]) -> None:
    """Print what the checks of a segment take as it is typed, its fixes proved."""
    typed = CheckEngine(checks)
    for each in some[:SAMPLE]:  # what is read once a process
        typed.check_segment(each)
    alone = sorted(time_of(typed, each) for each in some[SAMPLE:])
    write(
        f"  one segment: p50 {alone[len(alone) // 2]:.2f} ms, p99 {quantiles(alone, n=100)[98]:.2f}"
        f" ms, worst {alone[-1]:.2f} ms (aim 15)"
    )


def time_of(engine: CheckEngine, checked: Checked) -> float:
    began = time.process_time()
    engine.check_segment(checked)
    return (time.process_time() - began) * 1000


def edit(checks: Checks, many: dict[SegmentId, Checked]) -> None:
    engine = CheckEngine(checks, fixes=False)
    members = partial(_members, many)
    engine.update(many.values(), (), members, prepared=False)
    number = SegmentId(len(many) // 2)
    old = many[number]
    many[number] = replace(old, segment=replace(old.segment, target=f"{old.segment.target} Yes."))
    engine.effort.segments = engine.effort.groups = 0
    began = time.process_time()
    engine.update([many[number]], (), members, prepared=False)
    took = (time.process_time() - began) * 1000
    done = engine.effort
    write(
        f"  an edit: {done.segments} segment and {done.groups} groups judged again, {took:.1f} ms"
    )


@dataclass(slots=True)
class Timed:
    """A check with the seconds that it took; what several need counts for the first."""

    check_of: SegmentCheck
    spent: float = 0.0
    name: str = "timed"

    def check(self, checked: Checked, style: HouseStyle) -> list[Finding]:
        began = time.perf_counter()
        found = list(self.check_of.check(checked, style))
        self.spent += time.perf_counter() - began
        return found


@dataclass(slots=True)
class TimedGroups:
    """The same of a check that compares segments."""

    check_of: GroupCheck
    spent: float = 0.0
    name: str = "timed"
    least: int = 2

    def keys(self, checked: Checked, style: HouseStyle) -> list[str]:
        began = time.perf_counter()
        found = list(self.check_of.keys(checked, style))
        self.spent += time.perf_counter() - began
        return found

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> list[Finding]:
        began = time.perf_counter()
        found = list(self.check_of.check(key, group, style))
        self.spent += time.perf_counter() - began
        return found


def write_families(checks: Checks, some: Sequence[Checked]) -> None:
    """Print what each family takes of a segment's time, the costliest first."""
    own = [Timed(each) for each in checks.of_segments]
    groups = [TimedGroups(each, least=each.least) for each in checks.of_groups]
    known = {each.segment.id: each for each in some}
    style = checks.style
    engine = CheckEngine(Checks(tuple(own), tuple(groups), style), fixes=False)
    began, used = time.perf_counter(), time.process_time()
    engine.update(some, (), partial(_members, known), prepared=False)
    # What other programs took is left out in proportion.
    share = (time.process_time() - used) / (time.perf_counter() - began)
    spent: defaultdict[str, float] = defaultdict(float)
    timed: list[Timed | TimedGroups] = [*own, *groups]
    for each in timed:
        family = type(each.check_of).__module__.removeprefix("workbench.checks.")
        spent[family] += each.spent * share / len(some) * 1000
    whole = sum(spent.values())
    write(f"  families, of {whole:.2f} ms a segment:")
    for family, milliseconds in sorted(spent.items(), key=lambda each: -each[1])[:FAMILIES]:
        write(f"    {family:28}{milliseconds:7.3f} ms{milliseconds / whole:7.1%}")


def write(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    # The corpus is of a house that shows no Chinese beside its English.
    style = replace(default_style(), off=default_style().off - {"untranslated.shown"})
    checks = usual_checks(load_api().api, OpenccEngine(), style)
    if "--speed" not in sys.argv:
        score(checks)
    measure(checks)


if __name__ == "__main__":
    main()
