"""Measure reading and writing TMX, beside the usual ways to do it in the same run.

    python -m tests.benchmarks.bench_tmx [--units 50000] [--rounds 3] [--only NAME …]

The units have dates, people, notes, properties and, every fourth, inline codes; `--plain` leaves
all that out. Each way runs in a process of its own; printed are the best processor time of the
rounds, units a second and the process's peak memory. The peers:

- `expat sketch`: forty lines over expat that keep languages and texts and nothing else;
- `lxml iterparse`: the texts of each `tu`, which is cleared;
- `toolkit parses`: translate-toolkit makes its tree, and nothing is asked of it;
- `toolkit's texts`: and both texts of each unit are read;
- `toolkit's units`: and notes, properties and dates, which is what a unit of ours has;
- `toolkit writes`: a file of the same pairs with all but the codes, put together and written.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from xml.parsers import expat

from lxml import etree
from translate.storage.tmx import tmxfile, tmxunit

from workbench.formats.tmx.reader import read_tmx
from workbench.formats.tmx.survey import survey
from workbench.formats.tmx.writer import write_units
from workbench.model.translation_unit import (
    CodeKind,
    Header,
    InlineCode,
    TranslationUnit,
    UnitVariant,
)

CHINESE = (
    "美国总统气候特使克里周日抵达北京，将同中国官员就合作应对气候变化举行会谈。分析人士认为，" * 7
)
ENGLISH = "US climate envoy John Kerry arrived in Beijing on Sunday for talks with officials. " * 7
HEADER = Header((("srclang", "zh-CN"), ("creationtool", "bench"), ("creationtoolversion", "1")))
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def made_units(count: int, *, plain: bool) -> Iterator[TranslationUnit]:
    """Yield units of the lengths of news paragraphs, the same ones in every process."""
    random = Random(7)  # noqa: S311 - no secret
    for number in range(count):
        source = CHINESE[random.randrange(40) :][: random.randrange(20, 120)]
        target = ENGLISH[random.randrange(40) :][: random.randrange(40, 240)]
        changed = (1_500_000_000 + random.randrange(250_000_000)) * 1_000
        if plain:
            yield TranslationUnit((UnitVariant("zh-CN", source), UnitVariant("en-US", target)))
            continue
        codes = bold(number)
        yield TranslationUnit(
            (
                UnitVariant("zh-CN", source, codes),
                UnitVariant("en-US", target, codes, changed_at=changed, changed_by="wu"),
            ),
            "zh-CN",
            f"a{number // 25}-s{number}",
            ("A remark",) if not number % 5 else (),
            (
                ("x-role", "body"),
                ("x-status", "translated"),
                ("x-title", f"第{number // 25}篇"),
            ),
            changed,
            "lin",
            changed,
            "wu",
        )


def bold(number: int) -> tuple[InlineCode, ...]:
    if number % 4:
        return ()
    return (
        InlineCode(CodeKind.BEGIN, 5, 5, "<b>", (("i", "1"), ("type", "bold"))),
        InlineCode(CodeKind.END, 9, 9, "</b>", (("i", "1"),)),
    )


def reads(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(1 for _ in read_tmx(stream))


def surveys(path: Path) -> int:
    with path.open("rb") as stream:
        return survey(stream).units


def writes(path: Path, count: int, *, plain: bool) -> int:
    with path.with_suffix(".out").open("wb") as stream:
        write_units(stream, HEADER, made_units(count, plain=plain))
    return count


def makes(path: Path, count: int, *, plain: bool) -> int:
    """Make the units and write nothing, which is no part of writing them."""
    del path
    return sum(1 for _ in made_units(count, plain=plain))


def sketch(path: Path) -> int:
    pieces: list[str] = []
    texts: list[tuple[str, str]] = []
    language, count = "", 0

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal language
        if name == "tuv":
            language = attributes.get("xml:lang", "")
        elif name == "seg":
            pieces.clear()

    def end(name: str) -> None:
        nonlocal count
        if name == "seg":
            texts.append((language, "".join(pieces)))
        elif name == "tu":
            count += 1
            texts.clear()

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = pieces.append
    with path.open("rb") as stream:
        parser.ParseFile(stream)
    return count


def iterparse(path: Path) -> int:
    count = 0
    for _, unit in etree.iterparse(str(path), tag="tu", huge_tree=True):
        {each.get(LANG): "".join(map(str, each.itertext("seg"))) for each in unit.iter("tuv")}
        unit.clear()
        parent = unit.getparent()
        while parent is not None and unit.getprevious() is not None:
            del parent[0]
        count += 1
    return count


def parsed(path: Path) -> list[tmxunit]:
    with path.open("rb") as stream:
        units: list[tmxunit] = tmxfile(stream).units
    return units


def toolkit_parses(path: Path) -> int:
    return len(parsed(path))


def toolkit_texts(path: Path) -> int:
    units = parsed(path)
    for unit in units:
        unit.source, unit.target  # noqa: B018 - reading is the work
    return len(units)


def toolkit_units(path: Path) -> int:
    units = parsed(path)
    for unit in units:
        element = unit.xmlelement
        unit.source, unit.target  # noqa: B018 - as above
        unit.getnotes()  # type: ignore[no-untyped-call]  # the toolkit has no types
        element.items()
        [(prop.get("type"), prop.text) for prop in element.iterfind("prop")]
    return len(units)


def toolkit_writes(path: Path, count: int, *, plain: bool) -> int:
    store = tmxfile(sourcelanguage="zh-CN", targetlanguage="en-US")
    for unit in made_units(count, plain=plain):
        source, target = (each.text for each in unit.variants)
        note = unit.notes[0] if unit.notes else None
        store.addtranslation(source, "zh-CN", target, "en-US", note)
        if not plain:
            added = store.units[-1]
            for name, value in unit.props:
                etree.SubElement(added.xmlelement, "prop", type=name).text = value
            for name in ("creationdate", "changedate"):
                added.xmlelement.set(name, "20230717T142900Z")
            added.xmlelement.set("creationid", unit.created_by)
            added.xmlelement.set("changeid", unit.changed_by)
            added.xmlelement.set("tuid", unit.tuid)
    with path.with_suffix(".out").open("wb") as stream:
        store.serialize(stream)
    return count


READERS: Mapping[str, Callable[[Path], int]] = {
    "read": reads,
    "survey": surveys,
    "expat sketch": sketch,
    "lxml iterparse": iterparse,
    "toolkit parses": toolkit_parses,
    "toolkit's texts": toolkit_texts,
    "toolkit's units": toolkit_units,
}
WRITERS = {"make": makes, "write": writes, "toolkit writes": toolkit_writes}


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def run_one(name: str, path: Path, units: int, *, plain: bool) -> None:
    """Print the processor time in seconds and the peak memory in KiB of one way."""
    began = time.process_time()
    is_reader = name in READERS
    count = READERS[name](path) if is_reader else WRITERS[name](path, units, plain=plain)
    took = time.process_time() - began
    say(f"{count} {took} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")


def measure(name: str, path: Path, arguments: argparse.Namespace) -> float:
    """Run one way in processes of its own; print and return its best time."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_tmx", "--one", name]
    command += ["--file", str(path), "--units", str(arguments.units)]
    command += ["--plain"] if arguments.plain else []
    results = [
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        for _ in range(arguments.rounds)
    ]
    took = min(float(seconds) for _, seconds, _ in results)
    peak = max(int(kibibytes) for _, _, kibibytes in results) / 1024
    rate = arguments.units / took
    say(f"{name:16} {took:8.2f} s  {rate:10,.0f} units/s  {peak:7,.0f} MiB")
    return took


def main() -> None:
    """Print the figures of every way, one line each, and how many times faster ours is."""
    parser = argparse.ArgumentParser(description="Measure reading and writing TMX.")
    parser.add_argument("--units", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--only", nargs="*", default=[*READERS, *WRITERS])
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        run_one(arguments.one, arguments.file, arguments.units, plain=arguments.plain)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.tmx"
        with path.open("wb") as stream:
            write_units(stream, HEADER, made_units(arguments.units, plain=arguments.plain))
        say(f"{arguments.units:,} units, {path.stat().st_size / 2**20:,.0f} MiB")
        took = {name: measure(name, path, arguments) for name in arguments.only}
    for ours, theirs in (
        *(("read", name) for name in READERS if name.startswith("toolkit")),
        ("write", "toolkit writes"),
    ):
        if ours in took and theirs in took:
            made = took.get("make", 0.0) if ours == "write" else 0.0
            times = (took[theirs] - made) / (took[ours] - made)
            say(f"{ours} is {times:.1f} times as fast as {theirs}")


if __name__ == "__main__":
    main()
