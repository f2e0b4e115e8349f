"""What people are in the news, the tags of their parties, and asides, in both languages."""

from workbench.text.lexicons.tables import built_in_text, phrases, read_table

ROLES_FILE = "roles.tsv"
PARTIES_FILE = "party_tags.tsv"
ASIDES_FILE = "aside_words.tsv"

COLUMNS = ("chinese", "english")

# Chinese words, and what English has for them.
Pairs = tuple[tuple[str, tuple[str, ...]], ...]


def read_pairs(text: str, name: str) -> Pairs:
    """Return each Chinese word with its English; raises `InputError` as `read_table` does."""
    return tuple(
        (word, phrases(row.cells[1]))
        for row in read_table(text, COLUMNS, name)
        for word in row.cells[0].split()
    )


def built_in_pairs(name: str) -> Pairs:
    """Return the words of one of the tables that come with the program."""
    return read_pairs(built_in_text(name), name)
