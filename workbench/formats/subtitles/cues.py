"""Subtitles (SubRip and WebVTT): cues with their times, and their tags as spans and codes."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.formats.legal_text import character_data
from workbench.model.segment import InlineKind, InlineSpan
from workbench.model.translation_unit import CodeKind, InlineCode

ARROW = "-->"
_KINDS = {"i": InlineKind.EMPHASIS, "b": InlineKind.STRONG}
_BLOCKS = ("NOTE", "STYLE", "REGION")
_LONGEST_TAG = 200


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue: its times in milliseconds, and where its text stands in the file's text."""

    number: int
    begins: int
    ends: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CueText:
    """What a cue says without its tags; places are code points."""

    text: str
    spans: tuple[InlineSpan, ...] = ()
    codes: tuple[InlineCode, ...] = ()


def is_webvtt(text: str) -> bool:
    """Return whether a text begins as WebVTT has to."""
    return text.lstrip("\ufeff").startswith("WEBVTT")


def find_cues(text: str) -> tuple[Cue, ...]:
    """Return the cues of a file in order; lines that belong to none are left where they are."""
    lines = list(_lines(text))
    timed = [at for at, line in enumerate(lines) if _times(line.text) is not None]
    vtt = is_webvtt(text)
    found = []
    for number, (at, following) in enumerate(pairwise([*timed, len(lines)]), 1):
        begins, ends = _times(lines[at].text) or (0, 0)
        said = lines[at + 1 : following]
        count = _vtt_length(said) if vtt else _srt_length(said, is_last=following == len(lines))
        start = said[0].start if said else len(text)
        end = said[count - 1].end if count else start
        found.append(Cue(number, begins, ends, start, end))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without its end, and where it stands."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def _lines(text: str) -> Iterator[_Line]:
    offset = 0
    for line in text.splitlines(keepends=True):
        yield _Line(line.rstrip("\r\n"), offset)
        offset += len(line)


def _times(line: str) -> tuple[int, int] | None:
    if ARROW not in line:
        return None
    from pysubs2.time import TIMESTAMP, timestamp_to_ms  # noqa: PLC0415 - slow to import

    before, _, behind = line.partition(ARROW)
    first, last = TIMESTAMP.search(before), TIMESTAMP.search(_long(behind))
    if first is None:
        first = TIMESTAMP.search(_long(before))
    if first is None or last is None:
        return None
    return timestamp_to_ms(first.groups()), timestamp_to_ms(last.groups())


def _long(stamp: str) -> str:
    """Return a time with hours, which WebVTT may leave out."""
    first = next(iter(stamp.split()), "")
    return f"00:{first}" if first.count(":") == 1 else first


def _vtt_length(lines: Sequence[_Line]) -> int:
    """Return how many lines a cue has: in WebVTT a blank line ends it."""
    return next((at for at, line in enumerate(lines) if not line.text.strip()), len(lines))


def _srt_length(lines: Sequence[_Line], *, is_last: bool) -> int:
    """Return how many lines a cue has: up to the next one's number, blank lines and all."""
    count = len(lines)
    if not is_last and count and lines[count - 1].text.strip().isdecimal():
        count -= 1
    while count and not lines[count - 1].text.strip():
        count -= 1
    return count


@dataclass(slots=True)
class _Reading:
    """A cue being read."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    spans: list[InlineSpan] = field(default_factory=list)
    codes: list[InlineCode] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def read_cue(raw: str, *, vtt: bool) -> CueText:
    r"""Return what a cue says; `<i>` and `<b>` are spans, other tags and `{\an8}` are codes."""
    reading = _Reading()
    at = 0
    raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    while at < len(raw):
        end = _tag_end(raw, at)
        if end:
            _tag(raw[at:end], reading)
            at = end
            continue
        until = min((place for mark in "<{" if (place := raw.find(mark, at + 1)) > 0), default=-1)
        piece = raw[at : until if until > 0 else len(raw)]
        reading.put(html.unescape(piece) if vtt else piece)
        at += len(piece)
    text = "".join(reading.parts)
    spans = tuple(sorted(reading.spans, key=lambda span: (span.start, -span.end)))
    return CueText(text, spans, tuple(reading.codes))


def _tag_end(raw: str, at: int) -> int:
    """Return where the tag that begins at a place ends, 0 where none begins."""
    if raw[at] == "{" and raw[at + 1 : at + 2] == "\\":
        return raw.find("}", at, at + _LONGEST_TAG) + 1
    following = raw[at + 1 : at + 3].lstrip("/")[:1]
    if raw[at] == "<" and (following.isalpha() or following.isdecimal()) and following.isascii():
        return raw.find(">", at, at + _LONGEST_TAG) + 1
    return 0


def _tag(tag: str, reading: _Reading) -> None:
    name = tag.strip("</>").lower()
    closes = tag.startswith("</")
    if name in _KINDS and not closes and name not in reading.open:
        reading.open[name] = reading.length
    elif name in _KINDS and closes and name in reading.open:
        start = reading.open.pop(name)
        if start < reading.length:
            reading.spans.append(InlineSpan(start, reading.length, _KINDS[name]))
    else:
        kind = CodeKind.END if closes else CodeKind.PLACEHOLDER
        reading.codes.append(InlineCode(kind, reading.length, reading.length, tag))


def write_cue(cue: CueText, *, vtt: bool, line_end: str = "\n") -> str:
    """Return a cue as it is written; blank lines, which would end it, become line ends."""
    text = cue.text
    marks = [(code.start, 1, code.content) for code in cue.codes]
    for kind, name in ((kind, name) for name, kind in _KINDS.items()):
        for span in cue.spans:
            if span.kind is kind and span.start < span.end:
                marks += [(span.start, 2, f"<{name}>"), (span.end, 0, f"</{name}>")]
    marks.sort(key=lambda mark: mark[:2])
    parts: list[str] = []
    at = 0
    for wanted, _, tag in marks:
        place = min(max(wanted, at), len(text))
        parts += [_said(text[at:place], vtt=vtt), tag]
        at = place
    whole = "".join([*parts, _said(text[at:], vtt=vtt)])
    return line_end.join(line.rstrip() for line in whole.splitlines() if line.strip())


def _said(text: str, *, vtt: bool) -> str:
    return character_data(text) if vtt else text
