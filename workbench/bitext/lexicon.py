"""Words of the news that have few translations: what is known before any termbase is there."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


@cache
def news_lexicon() -> tuple[tuple[str, str], ...]:
    """Return pairs of a Chinese word and one of its English forms, for `AnchorReader`.

    Countries, provinces, offices, institutions and some nouns. A termbase's pairs go beside them.
    """
    return tuple(_pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    table = files("resources").joinpath("bitext", "lexicon.tsv").read_text("utf-8")
    for line in table.splitlines()[1:]:
        chinese, _, forms = line.partition("\t")
        yield from ((chinese, form) for form in forms.split(";"))
