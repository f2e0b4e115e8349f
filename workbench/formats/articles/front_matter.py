"""Front matter: the lines between two `---` at the head of a file, `key: value` each."""

from dataclasses import dataclass

from workbench.text.dates.publication import read_instant

__all__ = ["FrontMatter", "read_instant", "split_front_matter"]

_FENCE = "---"

# In lines: what goes on longer is no front matter.
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The entries in their order, and what comes behind the front matter."""

    entries: tuple[tuple[str, str], ...]
    rest: str

    def value(self, *keys: str) -> str:
        """Return the value of the first of these keys that has one, "" if none has."""
        values = dict(self.entries)
        return next((values[key] for key in keys if values.get(key)), "")


def split_front_matter(text: str) -> FrontMatter:
    """Return the entries at the head of a text and the text behind them.

    Without a closing fence there is no front matter. Quotation marks around a value are taken off;
    lists and nested values stay as they are written.
    """
    lines = text.lstrip("\ufeff \t\r\n").split("\n")
    if lines[0].rstrip() != _FENCE:
        return FrontMatter((), text)
    for index, line in enumerate(lines[1 : _LONGEST + 1], 1):
        if line.rstrip() in {_FENCE, "..."}:
            entries = [_entry(entry) for entry in lines[1:index]]
            rest = "\n".join(lines[index + 1 :])
            return FrontMatter(tuple(entry for entry in entries if entry[0]), rest)
    return FrontMatter((), text)


def _entry(line: str) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon or line[:1] in "# \t-":
        return "", ""
    return key.strip(), _unquoted(value.strip())


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return value[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return value
