"""The jobs that bylines name, in Chinese words and in English ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import Row, merged, phrases, read_table, unknown_kind
from workbench.text.lexicons.user import lexicon

FILE = "byline_jobs.tsv"
COLUMNS = ("job", "words")
ENGLISH_FILE = "english_byline_jobs.tsv"
ENGLISH_COLUMNS = ("phrase", "kind", "jobs")
REPORT_FILE = "report_words.tsv"
REPORT_COLUMNS = ("word", "jobs")
_KINDS = ("work", "title")


@dataclass(frozen=True, slots=True)
class EnglishJob:
    """Phrases of one meaning, in small letters, and the jobs they may stand for, the usual first.

    `is_title` marks those of a person (`editor`), the others are of the work (`edited` by).
    """

    phrases: tuple[str, ...]
    is_title: bool
    jobs: tuple[str, ...]


def read_byline_jobs(text: str, name: str = FILE) -> Mapping[str, tuple[str, ...]]:
    """Return the Chinese words of each job; raises `InputError` as `read_table` does."""
    rows = (row.cells for row in read_table(text, COLUMNS, name))
    return merged((job, tuple(words.split())) for job, words in rows)


def read_english_jobs(text: str, name: str = ENGLISH_FILE) -> tuple[EnglishJob, ...]:
    """Return the English phrases of a table.

    Raises `InputError` as `read_table` does, and `lexicon.kind` for an unknown kind or job.
    """
    known = all_byline_jobs()
    return tuple(
        _english(row, tuple(known), name) for row in read_table(text, ENGLISH_COLUMNS, name)
    )


def _english(row: Row, known: tuple[str, ...], name: str) -> EnglishJob:
    words, kind, jobs = row.cells[0], row.cells[1], tuple(row.cells[2].split())
    for given, allowed in ((kind, _KINDS), *((job, known) for job in jobs)):
        if given not in allowed:
            raise unknown_kind(row, given, allowed, name)
    return EnglishJob(phrases(words), kind == "title", jobs)


def read_report_words(text: str, name: str = REPORT_FILE) -> Mapping[str, tuple[str, ...]]:
    """Return the words that close a byline with the jobs they tell; raises as `read_table` does."""
    rows = (row.cells for row in read_table(text, REPORT_COLUMNS, name))
    return {word: tuple(jobs.split()) for word, jobs in rows}


@cache
def all_byline_jobs() -> Mapping[str, tuple[str, ...]]:
    """Return the Chinese words of the jobs of the program and the user's."""
    return lexicon(read_byline_jobs, FILE)


@cache
def all_english_jobs() -> tuple[EnglishJob, ...]:
    """Return the English phrases of the program and the user's."""
    return lexicon(read_english_jobs, ENGLISH_FILE)


@cache
def all_report_words() -> Mapping[str, tuple[str, ...]]:
    """Return the closing words of the program and the user's."""
    return lexicon(read_report_words, REPORT_FILE)
