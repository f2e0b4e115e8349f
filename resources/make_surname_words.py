"""Makes `lexicons/surname_words.tsv`, the words that are shaped like the name of a person.

    python -m resources.make_surname_words

They are those phrases of the package `pypinyin` that are one of the program's surnames and a
character or two. The program asks the table instead of the package because the phrases are one file
of 2.5 MB: while it is parsed nothing else runs in the process, and a key waits for 0.1 s.
"""

from collections.abc import Iterable
from pathlib import Path

from workbench.text.lexicons.surname_words import FILE
from workbench.text.names.people import has_shape_of_name

OUTPUT = Path(__file__).parent / "lexicons" / FILE
HEAD = """\
# Words that are shaped like the name of a person: a surname, and a character or two.
# Source: the phrases of pypinyin 0.55.0 (MIT), cut down by resources/make_surname_words.py.
word
"""


def surname_words(phrases: Iterable[str]) -> list[str]:
    """Return those of some phrases that begin with one of the program's surnames, sorted."""
    return sorted(filter(has_shape_of_name, phrases))


def main() -> None:
    """Write the table."""
    from pypinyin.phrases_dict import phrases_dict  # noqa: PLC0415 - 57 MB, for this alone

    words = surname_words(phrases_dict)
    OUTPUT.write_text(HEAD + "".join(f"{each}\n" for each in words), "utf-8")


if __name__ == "__main__":
    main()
