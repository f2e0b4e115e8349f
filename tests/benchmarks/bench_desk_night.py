"""How much of what the desk is shown in a night is worth its time.

`python -m tests.benchmarks.bench_desk_night [TABLE…]`

Six invented articles as a translator would hand them in, with planted errors of every family
(`tests/data/desk`). Each finding the desk would queue is right if its row expects its code, else
noise; hints count as well, for a person has to look at them. What is odd about the source alone
stays out of the queue and is only counted. Aim: nine findings in ten right.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from workbench.api import Checked
from workbench.formats.glossaries.tsv import starter_entries
from workbench.messages import finding_sentence
from workbench.model.finding import Finding
from workbench.model.ids import SegmentId
from workbench.services.checking.checking import starter_names, usual_checks
from workbench.services.checking.engine import CheckEngine
from workbench.services.checking.house_style import default_style
from workbench.services.checking.inputs import as_checked, read_pairs
from workbench.services.plugins import load_api
from workbench.text.conversion.engine import OpenccEngine

TABLES = sorted((Path(__file__).resolve().parents[1] / "data" / "desk").glob("*.tsv"))


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of a night, with the codes of what was planted in it: any of them is right."""

    checked: Checked
    expected: frozenset[str]


@dataclass(slots=True)
class Score:
    """What a night's findings come to."""

    segments: int = 0
    right: list[Finding] = field(default_factory=list)
    noise: list[tuple[Row, Finding]] = field(default_factory=list)
    missed: list[Row] = field(default_factory=list)
    of_source: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        """Return the part of the findings that are right."""
        found = len(self.right) + len(self.noise)
        return len(self.right) / found if found else 1.0


def rows_of(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    records = starter_names(starter_entries())
    for checked, line in zip(as_checked(read_pairs(path), records), lines, strict=True):
        yield Row(checked, frozenset(filter(None, (line["expected"] or "").split("|"))))


def score(tables: Sequence[Path]) -> Score:
    """Return how right the findings of all tables are, each table a project of its own."""
    done = Score()
    checks = usual_checks(load_api().api, OpenccEngine(), default_style())
    for path in tables:
        rows = list(rows_of(path))
        known = {row.checked.segment.id: row.checked for row in rows}
        engine = CheckEngine(checks)
        engine.update(known.values(), (), partial(_members, known))
        for row in rows:
            judge(row, engine.findings(row.checked.segment.id), done)
    return done


def _members(known: Mapping[SegmentId, Checked], ids: Sequence[SegmentId]) -> list[Checked]:
    return [known[each] for each in sorted(ids)]


def judge(row: Row, found: Sequence[Finding], done: Score) -> None:
    done.segments += 1
    queued = [each for each in found if not each.about_source]
    done.of_source.update(each.code for each in found if each.about_source)
    right = [each for each in queued if each.code in row.expected]
    done.right += right[:1]
    done.noise += [(row, each) for each in queued if each not in right[:1]]
    if row.expected and not right:
        done.missed.append(row)


def report(done: Score) -> Iterator[str]:
    planted = len(done.right) + len(done.missed)
    yield f"{done.segments} segments, {planted} planted errors"
    yield (
        f"right {len(done.right)}, noise {len(done.noise)}, missed {len(done.missed)}: "
        f"precision {done.precision:.3f} (aim 0.9), recall {len(done.right) / planted:.3f}"
    )
    for row, finding in done.noise:
        yield f"noise   {finding.severity} {finding.code}: {finding_sentence(finding)}"
        yield f"        {row.checked.segment.source}"
        yield f"        {row.checked.segment.target}"
    for row in done.missed:
        yield f"missed  {'|'.join(sorted(row.expected))}: {row.checked.segment.target}"
    yield f"of the source alone: {done.of_source.total()}, {dict(done.of_source)}"


def main() -> None:
    tables = [Path(name) for name in sys.argv[1:]] or TABLES
    for line in report(score(tables)):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
