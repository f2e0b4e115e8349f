"""Characters that XML, HTML and Markdown cannot carry, and the escaping of those they can."""

from collections import Counter

from workbench.model.article import WorkbenchWarning
from workbench.text.patterns import compiled

_FORBIDDEN = compiled("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r"))
_PLACES_NAMED = 10


def character_data(text: str) -> str:
    """Return legal text as XML character data; a reader gives it back to the letter.

    `>` is always escaped, so `]]>` cannot arise; a carriage return is written as a reference,
    because a bare one is read as a line feed (XML 1.0 §2.11).
    """
    # Looked for one by one: on text without any of them much faster than `translate`.
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace("\r", "&#13;") if "\r" in text else text


def attribute_value(text: str) -> str:
    """Return legal text as the inside of a double-quoted attribute.

    White space other than the space is written as references, because a bare tab or line feed is
    read as a space (XML 1.0 §3.3.3).
    """
    text = character_data(text)
    if '"' in text:
        text = text.replace('"', "&quot;")
    if "\t" in text:
        text = text.replace("\t", "&#9;")
    return text.replace("\n", "&#10;") if "\n" in text else text


def legal(text: str) -> str:
    """Return a text as a cell of a document can hold it: line feeds alone, nothing forbidden."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def is_legal(written: bytes) -> bool:
    """Return whether UTF-8 has none of the characters that XML forbids."""
    return (
        len(written.translate(None, _CONTROLS)) == len(written)
        and b"\xef\xbf\xbe" not in written
        and b"\xef\xbf\xbf" not in written
    )


class LegalText:
    """Takes out what XML 1.0 §2.2 forbids and remembers what was taken out, and where.

    Forbidden are the control characters but tab, line feed and carriage return, lone surrogates,
    U+FFFE and U+FFFF.
    """

    def __init__(self) -> None:
        """Start with nothing removed."""
        self._removed: Counter[str] = Counter()
        self._places: dict[str, None] = {}

    def clean(self, text: str, place: str) -> str:
        """Return the text without forbidden characters; `place` says where for the warning."""
        if text.isprintable():  # Much faster than to search; nothing forbidden is printable.
            return text
        found = _FORBIDDEN.findall(text)
        if not found:
            return text
        self._removed.update(found)
        self._places[place] = None
        return _FORBIDDEN.sub("", text)

    @staticmethod
    def shortened(text: str) -> str:
        """Return the text without forbidden characters, counting nothing."""
        return text if text.isprintable() else _FORBIDDEN.sub("", text)

    def warnings(self) -> tuple[WorkbenchWarning, ...]:
        """Return one warning that counts what was removed and names the first places, or none."""
        if not self._removed:
            return ()
        kinds = ", ".join(
            f"U+{ord(character):04X} × {count}"
            for character, count in sorted(self._removed.items())
        )
        return (WorkbenchWarning("export.removed_characters", f"{kinds}; {self._first_places()}"),)

    def _first_places(self) -> str:
        places = list(self._places)
        more = ["…"] if len(places) > _PLACES_NAMED else []
        return ", ".join([*places[:_PLACES_NAMED], *more])
