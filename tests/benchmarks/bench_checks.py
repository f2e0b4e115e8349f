"""How right and how fast the checks are.

`python -m tests.benchmarks.bench_checks`

Precision and recall of each finding code over the labelled sentences in `tests/data/checks`, all
checks of the family at work; then the time of all checks together over 10,000 segments made of
them, of one segment, and of what an edit has judged again, beside the time that merely reading the
same texts character by character takes.
"""

import csv
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import quantiles

from workbench.api import Checked
from workbench.formats.glossaries.tsv import starter_entries
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.term import GlossaryEntry
from workbench.services.checking.checking import starter_names, usual_checks
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.house_style import default_style
from workbench.services.checking.inputs import as_checked, read_pairs
from workbench.services.exchange.glossaries import read_glossary
from workbench.services.plugins import load_api
from workbench.text.conversion.engine import OpenccEngine

DATA = Path(__file__).resolve().parents[1] / "data"
FOLDER, GLOSSARY = DATA / "checks", DATA / "glossaries" / "plain.tsv"
SEGMENTS = 10_000
SAMPLE = 400


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
    """Print how long 10,000 segments, one segment and one edit take."""
    pool = [row.checked for path in sorted(FOLDER.glob("*.tsv")) for row in labelled(path)]
    many = {}
    for number in range(1, SEGMENTS + 1):
        base = pool[number % len(pool)]
        segment = replace(
            base.segment,
            id=SegmentId(number),
            article_id=ArticleId(number // 25 + 1),
            position=number,
            content=replace(base.segment.content, text=f"{base.segment.source}{number}号"),
        )
        many[segment.id] = replace(base, segment=segment)
    engine = CheckEngine(checks, fixes=False)
    began = time.perf_counter()
    engine.update(many.values(), (), lambda ids: [many[each] for each in sorted(ids)])
    whole = time.perf_counter() - began
    characters = sum(len(c.segment.source) + len(c.segment.target) for c in many.values())
    began = time.perf_counter()
    for each in many.values():
        sum(map(ord, each.segment.source)) + sum(map(ord, each.segment.target))
    bare = time.perf_counter() - began
    write(f"{SEGMENTS:,} segments, {characters:,} characters: {whole:.2f} s (aim 10)")
    write("  as `duizhao check` does, whose text tells no fixes")
    write(f"  merely reading their characters: {bare:.2f} s")
    typed = CheckEngine(checks)
    alone = sorted(time_of(typed, many[SegmentId(n)]) for n in range(1, SAMPLE))
    write(
        f"one segment: p50 {alone[len(alone) // 2]:.2f} ms, p99 {quantiles(alone, n=100)[98]:.2f}"
        f" ms, worst {alone[-1]:.2f} ms (aim 15)"
    )
    edit(engine, many)


def time_of(engine: CheckEngine, checked: Checked) -> float:
    began = time.perf_counter()
    engine.check_segment(checked)
    return (time.perf_counter() - began) * 1000


def edit(engine: CheckEngine, many: dict[SegmentId, Checked]) -> None:
    number = SegmentId(SEGMENTS // 2)
    old = many[number]
    many[number] = replace(old, segment=replace(old.segment, target=f"{old.segment.target} Yes."))
    engine.effort.segments = engine.effort.groups = 0
    began = time.perf_counter()
    engine.update([many[number]], (), lambda ids: [many[each] for each in sorted(ids)])
    took = (time.perf_counter() - began) * 1000
    done = engine.effort
    write(f"an edit: {done.segments} segment and {done.groups} groups judged again, {took:.1f} ms")


def write(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    # The corpus is of a house that shows no Chinese beside its English and has one spelling.
    shown = {"untranslated.shown", "spelling.variant"}
    style = replace(default_style(), off=default_style().off - shown)
    checks = usual_checks(load_api().api, OpenccEngine(), style)
    score(checks)
    measure(checks)


if __name__ == "__main__":
    main()
