"""What a command says: results to standard output in UTF-8, progress to standard error."""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from typing import BinaryIO

from workbench.messages import warning_sentence
from workbench.model.article import WorkbenchWarning
from workbench.text.hidden_characters import BIDIRECTIONAL, ZERO_WIDTH, hidden_characters
from workbench.text.patterns import compiled

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None


_UNPRINTABLE = compiled(
    f"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb{BIDIRECTIONAL}{ZERO_WIDTH}]"
)
_JOINED = "\u200d"


def printable(text: str) -> str:
    r"""Return a line as a terminal may have it: what would steer the terminal is spelled out.

    Controls (of colours, of the cursor, of the clipboard), line ends and what nobody sees come as
    `\x1b` or `\u202e`; the joiner inside an emoji stays. A text of several lines is several calls.
    """
    return _UNPRINTABLE.sub(lambda found: _spelled(text, found), text)


def _spelled(text: str, found: re.Match[str]) -> str:
    character = found[0]
    if character == _JOINED and not any(
        hidden_characters(text[max(0, found.start() - 1) : found.end() + 1])
    ):
        return character
    return character.encode("unicode_escape").decode("ascii")


class Output:
    """Standard output and standard error of one command."""

    def __init__(self, *, as_json: bool) -> None:
        """Write for machines or for people."""
        self.as_json = as_json
        self._live = sys.stderr.isatty()
        self._shown = False

    @property
    def stream(self) -> BinaryIO:
        """Return standard output for bytes."""
        return sys.stdout.buffer

    def line(self, text: str) -> None:
        """Write a line for people, as `printable`; nothing where machines read."""
        if not self.as_json:
            self.stream.write(f"{printable(text)}\n".encode("utf-8", "surrogateescape"))

    def document(self, value: Json) -> None:
        """Write a JSON document for machines; nothing where people read."""
        if self.as_json:
            text = json.dumps(value, ensure_ascii=False, indent=1)
            self.stream.write(f"{text}\n".encode("utf-8", "backslashreplace"))

    def remark(self, text: str) -> None:
        """Write a line to standard error."""
        self._clear()
        sys.stderr.write(f"{printable(text)}\n")

    def warnings(self, name: str, warnings: Sequence[WorkbenchWarning]) -> None:
        """Write a line to standard error for each warning."""
        for warning in warnings:
            self.remark(f"{name}: {warning_sentence(warning)}")

    def progress(self, done: int, total: int, what: str) -> None:
        """Show how far a command is, on a terminal; a `total` of 0 is not known."""
        if self._live:
            of = f" of {total:,}" if total else ""
            sys.stderr.write(f"\r{what} {done:,}{of}\x1b[K")
            sys.stderr.flush()
            self._shown = True

    def _clear(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            self._shown = False

    def flush(self) -> None:
        """Write out what is buffered."""
        self._clear()
        sys.stdout.flush()
        self.stream.flush()
