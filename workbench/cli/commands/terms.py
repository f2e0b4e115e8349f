"""`duizhao terms`: termbases and their files, without a window."""

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from workbench.cli.counts import count_of
from workbench.cli.output import Json, Output
from workbench.cli.term_words import fill_terms
from workbench.formats.terms.kinds import TermFormat
from workbench.model.concept import Concept, Form, StoredConcept
from workbench.model.concept_entries import concept_from_entry
from workbench.model.term import EntryKind
from workbench.services.memory.matches import MemoryPlace
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService
from workbench.services.session import now_in_milliseconds
from workbench.services.settings.preferences import PreferenceStore
from workbench.services.term_files import read_term_file, write_term_file
from workbench.storage.project import SUFFIX, ReadOnlyProject
from workbench.storage.reader import ProjectReader
from workbench.terms.candidates import Candidate, CandidateFinder, Guess
from workbench.terms.joining import Duplicates, take
from workbench.terms.packs import concepts_of, pack_named, packs
from workbench.terms.project_terms import ProjectTerms
from workbench.terms.store import Termbase, folded_form
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.variant_detection import detect_variant

NAME = "terms"
HELP = "Take terms in, write them out, find and propose them."

add_arguments = fill_terms

# The exit code where nothing was found.
NOTHING = 1


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Do what is asked for; 1 where nothing was found."""
    return _SUBCOMMANDS[arguments.subcommand](arguments, output)


def _import(arguments: argparse.Namespace, output: Output) -> int:
    path: Path = arguments.termbase
    packs_named = [pack_named(name) for name in arguments.pack]
    # All are read before the termbase is touched.
    concepts = [concept for file in arguments.files for concept in read_term_file(file)]
    concepts += [concept for pack in packs_named for concept in concepts_of(pack)]
    with _opened(path, create=not path.exists()) as termbase:
        taken = take(termbase, concepts, Duplicates(arguments.duplicates))
        count = len(termbase)
    told = {"added": taken.added, "joined": taken.joined, "skipped": taken.skipped}
    output.document({"termbase": str(path), **told, "terms": count})
    said = ", ".join(f"{number:,} {what}" for what, number in told.items())
    output.line(f"{path}: {said}; {count_of(count, 'term')} in all")
    return 0


def _export(arguments: argparse.Namespace, output: Output) -> int:
    form = TermFormat(arguments.format) if arguments.format else None
    concepts = list(_concepts(arguments.termbase))
    write_term_file(arguments.output, concepts, form)
    output.document({"file": str(arguments.output), "terms": len(concepts)})
    output.line(f"{arguments.output}: {count_of(len(concepts), 'term')}")
    return 0


def _find(arguments: argparse.Namespace, output: Output) -> int:
    with _opened(arguments.termbase, writable=False) as termbase:
        found = termbase.search(arguments.text)
    output.document([_shape(each) for each in found])
    for each in found:
        forms = (f"{form.text} ({form.language})" for form in each.concept.forms)
        output.line(f"{each.id:>6}  {', '.join(forms)}")
    return 0 if found else NOTHING


def _extract(arguments: argparse.Namespace, output: Output) -> int:
    with ReadOnlyProject(arguments.project) as project, _guessing(arguments.memory) as guess:
        found = _candidates(project.reader, guess)
    if arguments.output:
        write_term_file(arguments.output, map(_proposed, found))
    shown = ("chinese", "english", "count", "reason")
    output.document([{name: str(getattr(each, name)) for name in shown} for each in found])
    for each in found:
        output.line(f"{each.count:>5}  {each.chinese}  {each.english}".rstrip())
    return 0 if found else NOTHING


def _packs(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.licence:
        text = pack_named(arguments.licence).licence_text()
        output.document({"pack": arguments.licence, "licence": text})
        for line in text.splitlines():
            output.line(line)
        return 0
    known = packs()
    output.document(
        [{"id": p.id, "title": p.title, "licence": p.licence, "terms": p.count} for p in known]
    )
    for pack in known:
        output.line(f"{pack.id:14} {pack.count:>7,}  {pack.licence:13}  {pack.title}")
    return 0


def _opened(path: Path, *, writable: bool = True, create: bool = False) -> Termbase:
    author = PreferenceStore().load().author
    return Termbase(
        path, author=author, clock=now_in_milliseconds, writable=writable, create=create
    )


def _concepts(path: Path) -> Iterator[Concept]:
    """Yield the concepts of a termbase, or of a project's own records."""
    if path.suffix == SUFFIX:
        with ReadOnlyProject(path) as project:
            stored = list(ProjectTerms(project.reader.terms()).all())
    else:
        with _opened(path, writable=False) as termbase:
            stored = list(termbase.all())
    return (each.concept for each in stored)


@contextmanager
def _guessing(path: Path | None) -> Iterator[Guess]:
    """Open a memory to guess from; without one nothing is guessed."""
    if path is None:
        yield lambda _: ""
        return
    with closing(MemoryService([MemoryPlace(path, path.stem)], path.parent, Asker())) as service:
        yield service.guess


def _candidates(reader: ProjectReader, guess: Guess) -> tuple[Candidate, ...]:
    known = _folded(concept_from_entry(term.entry) for term in reader.terms())
    texts = [
        segment.source
        for article in reader.articles()
        for segment in reader.segments_of(article.id)
    ]
    simplify = OpenccEngine().converter("t2s").convert
    finder = CandidateFinder(simplify, lambda run: folded_form(run) in known, guess)
    return finder.find(texts)


def _folded(concepts: Iterable[Concept]) -> frozenset[str]:
    return frozenset(folded_form(form.text) for each in concepts for form in each.forms)


def _proposed(candidate: Candidate) -> Concept:
    forms = [Form(detect_variant(candidate.chinese).value, candidate.chinese)]
    if candidate.english:
        forms.append(Form("en", candidate.english))
    return Concept(EntryKind.WORD, tuple(forms))


def _shape(stored: StoredConcept) -> Json:
    concept = stored.concept
    forms: list[Json] = [
        {"language": form.language, "text": form.text, "status": form.status.value}
        for form in concept.forms
    ]
    said: dict[str, Json] = {"kind": concept.kind.value, "note": concept.note, "forms": forms}
    return {"id": stored.id, "uid": stored.uid, **said}


_SUBCOMMANDS: Mapping[str, Callable[[argparse.Namespace, Output], int]] = {
    "import": _import,
    "export": _export,
    "find": _find,
    "extract": _extract,
    "packs": _packs,
}
