"""What trafilatura takes for the article of a page: evidence for one part of it or another.

The library is imported when a page needs it, which most outlets with selectors do not; it reads
the text it is given and opens no connection.
"""

import logging
from dataclasses import dataclass

from lxml import etree, html

from workbench.text.whitespace import squeeze

# In code points: a larger page is not put to the library.
LARGEST = 4_000_000

# A page of more elements is not put to the library; our own rules alone read it.
MOST_ELEMENTS = 60_000
_UNREAD = ("script", "style", "template", "svg", "iframe")

# In code points: a text of that length does not stand in another by chance.
_SURE = 12

# In code points; the library's own least is meant for letters, not for characters.
_LEAST_EXTRACTED = 40


@dataclass(frozen=True, slots=True)
class Evidence:
    """The extracted text without white space, in one piece and by its lines."""

    whole: str = ""
    lines: frozenset[str] = frozenset()

    def holds(self, text: str) -> bool:
        """Return whether a paragraph is part of what was extracted."""
        seen = squeeze(text)
        return seen in self.lines or (len(seen) >= _SURE and seen in self.whole)


def extract(markup: str, elements: int) -> Evidence:
    """Return what the library takes for the article, nothing where it finds none."""
    if len(markup) > LARGEST or elements > MOST_ELEMENTS:
        return Evidence()
    page = _parsed(markup)
    if page is None:
        return Evidence()
    text = _extracted(page)
    lines = (squeeze(line.lstrip("-–• ")) for line in text.splitlines())
    return Evidence(squeeze(text), frozenset(line for line in lines if line))


def _parsed(markup: str) -> html.HtmlElement | None:
    """Return the page without what is no text and without the styles that hide an article."""
    parser = html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        page = html.document_fromstring(markup, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    etree.strip_elements(page, *_UNREAD, with_tail=False)
    etree.strip_attributes(page, "style", "hidden")
    return page


def _extracted(page: html.HtmlElement) -> str:
    from trafilatura import extract as extract_text  # noqa: PLC0415 - see the module's docstring
    from trafilatura.settings import use_config  # noqa: PLC0415 - see the module's docstring

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(_LEAST_EXTRACTED))
    config.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")
    found = extract_text(
        page,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        with_metadata=False,
        config=config,
    )
    return found or ""
