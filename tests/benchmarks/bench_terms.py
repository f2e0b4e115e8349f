"""Measure termbases, the recognition of terms, the dictionary, the packs and the files of terms.

    python -m tests.benchmarks.bench_terms [--terms 50000] [--folder FOLDER]

The terms are entries of the bundled dictionary, so some stand in every sentence; the articles are
the samples, put together to 3,000 characters each. Times are of one core (`time.thread_time`),
since others may be at work on the machine; memory is what Python holds afterwards. The peers, in
the same run: the glossary's own matcher, a plain dict of the same dictionary, and translate-toolkit
on the same TBX. The aims: an article's terms in less than 10 ms, the dictionary ready in less than
0.5 s, a look-up in less than 1 ms.
"""

import argparse
import gc
import sys
import tempfile
import time
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from random import Random
from statistics import median, quantiles

from translate.storage.tbx import tbxfile

from tests.conftest import ROOT
from workbench.dictionary.dictionary import Dictionary, bundled_content
from workbench.dictionary.own_files import read_u8
from workbench.formats.terms.files import read_terms, write_terms
from workbench.formats.terms.kinds import TermFormat
from workbench.model.concept import Concept, ConceptId, Form
from workbench.model.concept_entries import entry_from_concept
from workbench.model.language import Variant
from workbench.model.term import EntryKind
from workbench.terms.candidates import CandidateFinder
from workbench.terms.matching import ConceptKey
from workbench.terms.packs import concepts_of, packs
from workbench.terms.recogniser import Recogniser
from workbench.terms.store import Termbase
from workbench.text.cedict import DictionaryEntry
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.folding import fold
from workbench.text.names.records import Records
from workbench.text.packed_dictionary import PackedDictionary

# Code points of a long report.
ARTICLE = 3_000

ENGLISH = "The US climate envoys, John Kerry said, are in Beijing for talks with China's premier. "
FILE_CONCEPTS = 10_000
SEARCHES = 200


def timed(act: Callable[..., object], *arguments: object) -> float:
    """Return the seconds of one call; what it yields is taken, too."""
    began = time.thread_time()
    result = act(*arguments)
    if isinstance(result, Iterator):
        deque(result, maxlen=0)
    return time.thread_time() - began


def held(make: Callable[[], object]) -> float:
    """Return how many MB what is made holds."""
    gc.collect()
    tracemalloc.start()
    kept = make()
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del kept
    return size / 1e6


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def told(name: str, seconds: Sequence[float]) -> None:
    """Write the median, the 95th of a hundred and the worst, in milliseconds."""
    cut = quantiles(seconds, n=100)[94] if len(seconds) > 1 else seconds[0]
    figures = (f"{each * 1000:9.3f}" for each in (median(seconds), cut, max(seconds)))
    write(f"{name:56}{''.join(figures)} ms (median, p95, worst)")


def once(name: str, seconds: float, extra: str = "") -> None:
    write(f"{name:56}{seconds * 1000:9.1f} ms {extra}")


def articles() -> list[str]:
    folder = ROOT / "resources" / "samples"
    texts = [path.read_text("utf-8") for path in sorted(folder.iterdir())]
    whole = "".join(texts) * (1 + ARTICLE * 4 // sum(map(len, texts)))
    return [whole[start : start + ARTICLE] for start in range(0, ARTICLE * 4, ARTICLE // 2)]


def made_concepts(number: int) -> list[Concept]:
    entries = [each for each in PackedDictionary(bundled_content()) if len(each.simplified) > 1]
    chosen = Random(1).sample(entries, min(number, len(entries)))  # noqa: S311 - no secret
    return [made_concept(each) for each in chosen]


def made_concept(entry: DictionaryEntry) -> Concept:
    english = entry.senses[0].partition(",")[0].partition("(")[0].strip() or "nothing"
    forms = (Form("zh-CN", entry.simplified), Form("zh-TW", entry.traditional))
    return Concept(EntryKind.WORD, (*forms, Form("en", english)))


def measure_recogniser(concepts: Sequence[Concept]) -> None:
    keyed = [(ConceptKey("x", ConceptId(n)), each) for n, each in enumerate(concepts)]
    new = (ConceptKey("x", ConceptId(-1)), Concept(EntryKind.WORD, (Form("zh-CN", "茶农合作社"),)))
    recogniser = Recogniser.of(keyed)
    texts = articles()
    size = held(lambda: Recogniser.of(keyed))
    once(f"recogniser of {len(concepts):,} terms made", timed(lambda: Recogniser.of(keyed)))
    write(f"{'  holds':56}{size:9.1f} MB")
    told("  terms of a Chinese article", [timed(recogniser.chinese, t) for t in texts])
    english = ENGLISH * (ARTICLE // len(ENGLISH))
    told("  terms of an English article", [timed(recogniser.english, english) for _ in texts])
    told("  one term added", [timed(lambda: recogniser.changed(dict([new]))) for _ in range(20)])
    many = {ConceptKey("y", ConceptId(n)): each for n, each in enumerate(concepts[:500])}
    changed = recogniser.changed(many)
    once("  one more, after 500", timed(lambda: changed.changed(dict([new]))))
    told("  a Chinese article, then", [timed(changed.chinese, t) for t in texts])
    entries = Records(map(entry_from_concept, concepts))
    once("peer: the glossary's matcher made", timed(lambda: entries.matcher(Variant.CHINA)))
    matcher = entries.matcher(Variant.CHINA)
    told("  a Chinese article", [timed(matcher.matches, t) for t in texts])


def measure_store(concepts: Sequence[Concept], folder: Path) -> None:
    path, ticks = folder / "bench.dzt", count()
    with Termbase(path, author="bench", clock=lambda: next(ticks), create=True) as termbase:
        once(f"termbase: {len(concepts):,} added", timed(lambda: termbase.add(concepts)))
        told("  one added", [timed(termbase.add, [c]) for c in concepts[:20]])
    write(f"{'  its file':56}{path.stat().st_size / 1e6:9.1f} MB")
    with Termbase(path, author="bench", clock=lambda: 0, writable=False) as termbase:
        forms = [each.forms[0].text for each in concepts[:SEARCHES]]
        told("  a form found", [timed(termbase.having, f) for f in forms])
        told("  a search", [timed(termbase.search, f[:2]) for f in forms])
        once("  all read", timed(lambda: list(termbase.all())))


def measure_dictionary() -> None:
    fold("你")  # its tables are the whole program's
    content = bundled_content()
    write(f"{'dictionary: its file':56}{len(content) / 1e6:9.1f} MB")
    once("  ready", timed(lambda: Dictionary(PackedDictionary(content))))
    write(f"{'  holds':56}{held(lambda: Dictionary(PackedDictionary(content))):9.1f} MB")
    dictionary, texts = Dictionary(PackedDictionary(content)), articles()
    spent = [timed(dictionary.lookup, texts[0], p) for p in range(len(texts[0]))]
    told("  a look-up", spent)
    told("  idioms of an article", [timed(dictionary.idioms, t) for t in texts])
    entries = list(dictionary.packed)
    lines = [f"{e.traditional} {e.simplified} [{e.pinyin}] /{'/'.join(e.senses)}/" for e in entries]
    own = "\n".join(lines).encode()
    once("  the same as a .u8 file of the user's", timed(lambda: read_u8(own, "own")))
    once("peer: a dict of its entries made", timed(lambda: dict_of(content)))
    write(f"{'  holds':56}{held(lambda: dict_of(content)):9.1f} MB")


def dict_of(content: bytes) -> dict[str, list[DictionaryEntry]]:
    found: dict[str, list[DictionaryEntry]] = {}
    for entry in PackedDictionary(content):
        for form in {entry.simplified, entry.traditional}:
            found.setdefault(form, []).append(entry)
    return found


def measure_packs() -> None:
    for pack in packs():
        once(f"pack {pack.id} read", timed(concepts_of, pack), f"{pack.count:,}")


def measure_files(concepts: Sequence[Concept]) -> None:
    for form in TermFormat:
        content = write_terms(concepts, form)
        wrote, read = timed(write_terms, concepts, form), timed(read_terms, content)
        once(f"{form}: {len(concepts):,} written", wrote, f"{len(content) / 1e6:.1f} MB")
        once("  read", read)
    tbx = write_terms(concepts, TermFormat.TBX)
    once("peer: translate-toolkit, TBX read", timed(read_by_peer, tbx))


def read_by_peer(content: bytes) -> list[tuple[str, str]]:
    """Return each unit's terms; it knows two languages of each concept, and no notes of terms."""
    file = tbxfile(sourcelanguage="zh-CN", targetlanguage="en")
    file.parse(content)
    return [(str(unit.source), str(unit.target)) for unit in file.units]


def measure_candidates() -> None:
    texts = [line for text in articles() * 8 for line in text.splitlines()]
    simplify = OpenccEngine().converter("t2s").convert
    finder = CandidateFinder(simplify, lambda _: False, lambda _: "")
    size = sum(map(len, texts))
    once(f"candidates of {size:,} characters", timed(lambda: finder.find(texts)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--terms", type=int, default=50_000)
    parser.add_argument(
        "--folder", type=Path, help="where to write; a temporary folder if not given"
    )
    options = parser.parse_args()
    gc.disable()  # as while the window runs
    concepts = made_concepts(options.terms)
    measure_recogniser(concepts)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        measure_store(concepts, Path(folder))
    measure_dictionary()
    measure_packs()
    measure_files(concepts[:FILE_CONCEPTS])
    measure_candidates()


if __name__ == "__main__":
    main()
