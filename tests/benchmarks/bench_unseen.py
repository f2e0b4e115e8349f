"""How right the checks are on rows by somebody who had not read them.

    python -m tests.benchmarks.bench_unseen [--round N] [--family NAME] [--night] [--show]

`tests/data/unseen` has rounds of pairs a family, about half of them right; with `--folder` another
folder of such files is counted. `--night` counts an editor's night instead: articles with planted
errors, each found if its paragraph has a finding of its family, and what is found in paragraphs
where nothing was planted is noise. A row counts as
found if a finding of its own family's codes is among those the desk would queue; what else is found
in it is left out, for a row may deserve that too. `--show` names the rows that were judged wrongly:
use it for rounds that were counted already, never for a fresh one.
"""

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from workbench.api import Checked
from workbench.formats.glossaries.tsv import starter_entries
from workbench.model.finding import Finding
from workbench.model.ids import SegmentId
from workbench.model.segment import Role
from workbench.services.checking.checking import starter_names, usual_checks
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.house_style import default_style
from workbench.services.checking.inputs import PairRow, as_checked
from workbench.services.plugins import load_api
from workbench.text.conversion.engine import OpenccEngine

FOLDER = Path(__file__).resolve().parents[1] / "data" / "unseen"

# By family the beginnings of the codes that answer for it. A half hour, an age and a duration are
# numbers to one author and times to another, so that either family's codes answer for both; a
# quotation mark or a bracket that never closes is punctuation to some, and so is a full-width
# bracket or what stands full-width behind an address; an account's name and a telephone number
# are codes. A credit's date or lender may be marked as another date, name, office or place, and
# its photographer as misspelt. A figure that the target adds is told of as a number, a sentence of
# the next segment as added.
CODES: Mapping[str, tuple[str, ...]] = {
    "numbers": ("number.", "date."),
    "dates": ("date.", "number."),
    "quotes": ("quote.",),
    "names": ("name.", "term.", "byline.", "capitals.name"),
    "offices_places": ("office.", "place.", "name.", "term."),
    "negation": ("negation.", "direction."),
    "consistency": ("consistency.", "name.two_spellings", "spelling.mixed"),
    "omissions": (
        *("omission.", "length.", "number.missing", "quote.missing", "name.missing"),
        *("date.missing", "place.missing", "number.extra", "date.extra"),
    ),
    "left_chinese": (
        *("untranslated.", "hidden.", "punctuation.chinese"),
        "punctuation.fullwidth",
    ),
    "credits": (
        *("caption.", "credit.", "date.value", "name.other", "name.pinyin"),
        *("office.other", "place.other"),
    ),
    "bylines": ("byline.", "name.", "date."),
    "doubled": ("doubled.", "omission.doubled", "omission.extra_sentence"),
    "punctuation": (
        *("punctuation.", "spacing.", "capitals."),
        *("quote.mixed", "quote.unbalanced", "quote.direction", "brackets.unbalanced"),
    ),
    "brackets_links": ("brackets.", "link.", "punctuation.chinese", "number.code"),
}

# Codes of the house's own taste (day or month first, credits in brackets or without), which says
# nothing of right and wrong.
STYLE: frozenset[str] = frozenset({"date.style", "credit.style"})

ROLES: Mapping[str, Role] = {"credits": Role.CAPTION, "bylines": Role.BYLINE}


@dataclass(frozen=True, slots=True)
class Row:
    """A pair, and whether something is wrong with it."""

    name: str
    group: str
    pair: PairRow
    is_wrong: bool


def rows_of(path: Path, family: str) -> Iterator[Row]:
    """Yield the rows of one file; a row without a group is an article by itself."""
    with path.open(encoding="utf-8", newline="") as stream:
        for line, row in enumerate(csv.DictReader(stream, delimiter="\t", quoting=3), 1):
            article = row["group"] or row["id"]
            role = ROLES.get(family, Role.BODY)
            pair = PairRow(line, row["source"], row["target"], role, article=article)
            yield Row(row["id"], article, pair, row["expected"] != "none")


def findings_of(rows: Sequence[Row], checks: Checks) -> Mapping[str, Sequence[Finding]]:
    """Return what is found in each row, rows of one group being one article."""
    known = {
        each.segment.id: each
        for each in as_checked((row.pair for row in rows), starter_names(starter_entries()))
    }
    engine = CheckEngine(checks)
    engine.update(known.values(), (), partial(_members, known))
    return {row.name: engine.findings(SegmentId(row.pair.number)) for row in rows}


def _members(known: Mapping[SegmentId, Checked], ids: Sequence[SegmentId]) -> list[Checked]:
    return [known[each] for each in sorted(ids)]


def judged(family: str, rows: Sequence[Row], checks: Checks) -> Iterator[tuple[Row, bool]]:
    """Yield each row and whether its family found something in it; in a group any row of it may."""
    found = findings_of(rows, checks)
    said = {
        row.name: any(
            each.code.startswith(CODES[family]) and not each.about_source and each.code not in STYLE
            for each in found[row.name]
        )
        for row in rows
    }
    if family == "left_chinese":
        # Half a character in a source is what this family is about, too.
        said |= {
            row.name: True
            for row in rows
            if any(e.code == "hidden.source" for e in found[row.name])
        }
    hit_groups = {row.group for row in rows if said[row.name]}
    for row in rows:
        in_group = family == "consistency" and row.is_wrong and row.group in hit_groups
        yield row, said[row.name] or in_group


def count_family(family: str, path: Path, checks: Checks, *, show: bool) -> str:
    """Return precision and recall over the rows of one file; dashes if the round has none."""
    if not path.exists():
        return f"{'-':>12} {'-':>5}"
    tally: Counter[tuple[bool, bool]] = Counter()
    for row, is_found in judged(family, list(rows_of(path, family)), checks):
        tally[row.is_wrong, is_found] += 1
        if show and row.is_wrong is not is_found:
            kind = "missed" if row.is_wrong else "noise "
            sys.stdout.write(f"  {kind} {row.name} {row.pair.source} | {row.pair.target}\n")
    right, noise, missed = tally[True, True], tally[False, True], tally[True, False]
    precision = right / (right + noise) if right + noise else 1.0
    return f"       {precision:.3f} {right / max(1, right + missed):.3f}"


def count_night(folder: Path, checks: Checks, *, show: bool) -> str:
    """Return how many of a night's planted errors are found, and what else is."""
    with (folder / "key.tsv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream, delimiter="\t", quoting=3))
    found, noise = 0, 0
    for path in sorted(folder.glob("*.json")):
        article = json.loads(path.read_text("utf-8"))
        planted = {int(line["paragraph"]): line for line in lines if line["article"] in path.stem}
        rows = list(_paragraphs(article["paragraphs"], planted))
        said = findings_of(rows, checks)
        for row in rows:
            findings = [each for each in said[row.name] if not each.about_source]
            line = planted.get(row.pair.number)
            if line is None:
                noise += len(findings)
                shown = [f"noise  {each.code}" for each in findings]
            else:
                is_found = any(each.code.startswith(CODES[line["kind"]]) for each in findings)
                found += is_found
                shown = [] if is_found else [f"missed {line['kind']}: {line['words']}"]
            for text in shown if show else ():
                sys.stdout.write(f"  {text} | {row.pair.source} | {row.pair.target}\n")
    return f"night: {found} of {len(lines)} planted errors found, {noise} findings elsewhere"


def _paragraphs(
    paragraphs: Sequence[Mapping[str, str]], planted: Mapping[int, object]
) -> Iterator[Row]:
    for each in paragraphs:
        number = int(each["number"])
        role = Role.HEADLINE if each["role"] == "title" else Role(each["role"])
        pair = PairRow(number, each["source"], each["target"], role, article="night")
        yield Row(str(number), "night", pair, number in planted)


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--round", type=int)
    parser.add_argument("--family", choices=tuple(CODES))
    parser.add_argument("--night", action="store_true")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    # The rows are of no house: either country's spelling is taken, as the command does for pairs.
    style = replace(default_style(), off=default_style().off | {"spelling.variant"})
    checks = usual_checks(load_api().api, OpenccEngine(), style)
    if chosen.night:
        for night in sorted(chosen.folder.glob("night*")):
            sys.stdout.write(f"{night.name}: {count_night(night, checks, show=chosen.show)}\n")
        return
    files = chosen.folder.glob("*_round*.tsv")
    found = sorted({int(path.stem.rpartition("_round")[2]) for path in files})
    rounds = [chosen.round] if chosen.round else found
    sys.stdout.write(f"{'family':16}" + "".join(f"   round {n}: P     R  " for n in rounds) + "\n")
    for family in [chosen.family] if chosen.family else CODES:
        paths = [chosen.folder / f"{family}_round{number}.tsv" for number in rounds]
        cells = [count_family(family, path, checks, show=chosen.show) for path in paths]
        sys.stdout.write(f"{family:16}" + "".join(cells) + "\n")


if __name__ == "__main__":
    main()
