"""The words that close a Chinese report and say how it was made: `综合报道`, `电`."""

from collections.abc import Mapping
from functools import cache

from workbench.text.credits.dateline_places import is_known
from workbench.text.folding import fold
from workbench.text.lexicons.byline_jobs import all_report_words


@cache
def _tails() -> Mapping[str, tuple[str, ...]]:
    """Return what closes a report, how it was made, the longest first."""
    tails = {fold(word): jobs for word, jobs in all_report_words().items()}
    return dict(sorted(tails.items(), key=lambda each: (-len(each[0]), each[0])))


def without_tails(words: str) -> tuple[str, tuple[str, ...]]:
    """Return a run without the words that close a report, and the jobs that these name."""
    jobs: list[str] = []
    while True:
        tail = next((each for each in _tails() if words.endswith(each)), "")
        left = len(words) - len(tail)
        is_short = len(tail) == 1 and not (left == 0 or is_known(words[:left]))
        if not tail or left == 1 or is_short:
            return words, tuple(jobs)
        jobs += _tails()[tail]
        words = words[:left]
