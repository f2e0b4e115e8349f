"""What is to be seen of a page, found by another parser than the program's own."""

import re
from collections import Counter
from collections.abc import Iterable

from bs4 import BeautifulSoup

UNSEEN = ("script", "style", "iframe", "template", "title", "svg", "math")
BLANK = re.compile(
    r"[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+"
)


def visible_characters(markup: str) -> Counter[str]:
    page = BeautifulSoup(markup, "html.parser")
    for element in page(UNSEEN):
        element.decompose()
    return visible_characters_of([page.get_text()])


def visible_characters_of(texts: Iterable[str]) -> Counter[str]:
    return Counter(character for text in texts for character in BLANK.sub("", text))
