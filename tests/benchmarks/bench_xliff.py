"""Measure an SDLXLIFF of 5,000 segments: read, patched, taken into a project and given back.

    python tests/benchmarks/bench_xliff.py [--segments 5000]

Beside it, in the same run: translate-toolkit reading the same bytes and writing them again, which
parses them into a tree and serialises that; and the time until hostile files are refused.
"""

import argparse
import io
import logging
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from translate.storage.xliff import Xliff1File, Xliff1Unit

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from workbench.formats.input_file import LARGEST  # noqa: E402 - as above
from workbench.formats.xliff.document import read_xliff  # noqa: E402 - found by the line above
from workbench.formats.xliff.segments import Edit  # noqa: E402 - as above
from workbench.model.errors import InputError  # noqa: E402 - as above
from workbench.model.segment import Status  # noqa: E402 - as above
from workbench.services.commands.targets import SetTarget  # noqa: E402 - as above
from workbench.services.exchange.giving_back import give_back, only_file  # noqa: E402 - as above
from workbench.services.exchange.importing import Source, read_source  # noqa: E402 - as above
from workbench.services.exchange.pairs import import_reading  # noqa: E402 - as above
from workbench.services.plugins import load_api  # noqa: E402 - as above
from workbench.services.session import Session  # noqa: E402 - as above

REPEATS = 3
_T = TypeVar("_T")

SDL = "http://sdl.com/FileTypes/SdlXliff/1.0"
HEAD = (
    f'\ufeff<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="{SDL}" '
    'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">'
    '<file original="news.docx" source-language="zh-CN" target-language="en-US" '
    f'datatype="x-sdlfilterframework2"><header><tag-defs xmlns="{SDL}"><tag id="2">'
    "<bpt>&lt;cf bold=True&gt;</bpt><ept>&lt;/cf&gt;</ept></tag></tag-defs></header><body>"
)
UNIT = (
    '<group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts><trans-unit id="u{0}"><source>{1}</source>'
    '<seg-source><mrk mtype="seg" mid="{0}">{1}</mrk></seg-source>'
    '<target><mrk mtype="seg" mid="{0}">{2}</mrk></target><sdl:seg-defs>'
    '<sdl:seg id="{0}" conf="Draft" origin="mt" origin-system="Engine">'
    + "".join(
        f'<sdl:value key="{key}">{value}</sdl:value>'
        for key, value in (
            ("SegmentIdentityHash", "lt0gMAmRKVz4T4QWCSUvW4o3GhzvA1aw6eqIRMk2IPM="),
            ("created_by", "DESK\\editor"),
            ("created_on", "12/12/2025 16:16:22"),
            ("last_modified_by", "DESK\\editor"),
            ("modified_on", "12/12/2025 16:34:21"),
        )
    )
    + "</sdl:seg></sdl:seg-defs></trans-unit></group>"
)
SOURCE = '第{0}段：总理<g id="2">周三</g>在北京会见了来访的客人，双方就贸易交换了意见。'
TARGET = 'Paragraph {0}: The premier met <g id="2">on Wednesday</g> with the guests in Beijing.'


def document(segments: int) -> bytes:
    units = (
        UNIT.format(number, SOURCE.format(number), TARGET.format(number))
        for number in range(1, segments + 1)
    )
    return f"{HEAD}{''.join(units)}</body></file></xliff>".encode()


def fastest(action: Callable[[], _T]) -> tuple[float, _T]:
    best, made = float("inf"), action()
    for _ in range(REPEATS):
        began = time.perf_counter()
        made = action()
        best = min(best, time.perf_counter() - began)
    return best, made


def refusal(data: bytes) -> tuple[str, float]:
    began = time.perf_counter()
    try:
        read_xliff(data, "hostile.xlf")
    except InputError as error:
        return error.code, time.perf_counter() - began
    return "taken", time.perf_counter() - began


def hostile() -> dict[str, bytes]:
    bomb = '<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    outside = '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    return {
        "entity bomb": f"{bomb}<xliff>&b;</xliff>".encode(),
        "external entity": f"{outside}<xliff>&a;</xliff>".encode(),
        "100,000 levels": b"<xliff>" + b"<g>" * 100_000 + b"</g>" * 100_000 + b"</xliff>",
        "more than 50 MB": b" " * (LARGEST + 1),
        "12 million elements": b"<xliff>" + b"<x/>" * 12_000_000 + b"</xliff>",
    }


def in_a_project(data: bytes) -> Iterator[tuple[str, float]]:
    """Yield the seconds of the processor that a file takes into a project, and out of it again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "news.sdlxliff")
        path.write_bytes(data)
        with Session(Path(folder, "news.dzp")) as session:
            importers = load_api([]).api.importers
            began = time.process_time()
            reading = read_source(importers, Source(str(path), path))
            yield "read by kind", time.process_time() - began
            began = time.process_time()
            import_reading(session, reading)
            yield "into a project", time.process_time() - began
            for what in ("given back, no edit", "given back, 10 edits"):
                began = time.process_time()
                back = give_back(session.read, only_file(session.read))
                yield what, time.process_time() - began
                for key in session.read.outline()[:10]:
                    session.execute(SetTarget(key.id, f"{session.read.segment(key.id).target} Yes"))
            assert back.changed == 10


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--segments", type=int, default=5_000)
    segments = parser.parse_args().segments
    logging.disable(logging.WARNING)
    data = document(segments)
    say(f"{segments:,} segments, {len(data) / 2**20:.1f} MB, best of {REPEATS}")
    took, read = fastest(lambda: read_xliff(data, "news.sdlxliff"))
    say(f"  read                      {took:6.2f} s")
    took, _ = fastest(read.articles)
    say(f"  as articles               {took:6.2f} s")
    edits = {
        each.external_id: Edit(f"{each.target.text} Yes.", each.target.inline, Status.TRANSLATED)
        for each in read.segments
        if each.target
    }
    took, written = fastest(lambda: read.patched(edits))
    say(f"  written, {len(edits):,} edits      {took:6.2f} s")
    took, _ = fastest(lambda: read.patched(dict(list(edits.items())[:10])))
    say(f"  written, 10 edits         {took:6.2f} s")
    peer: Xliff1File[Xliff1Unit]
    took, peer = fastest(lambda: Xliff1File(io.BytesIO(data)))
    say(f"  translate-toolkit reads   {took:6.2f} s")
    took, _ = fastest(lambda: bytes(peer))
    say(f"  translate-toolkit writes  {took:6.2f} s")
    assert len(read_xliff(written, "news.sdlxliff").segments) == segments
    for what, took in in_a_project(data):
        say(f"  {what:24}  {took:6.2f} s")
    for name, attack in hostile().items():
        code, took = refusal(attack)
        say(f"  {name:24}  {took:6.2f} s  {code}")


if __name__ == "__main__":
    main()
