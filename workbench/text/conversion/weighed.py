"""A newsroom's conversion with what stands beside a character weighed, and its region's own forms.

Over another converter: where that left a character to the first place in a table, or found a border
of words open, the model of `context` may choose another of the candidates; and of two right forms
the one that newsrooms of the region write is taken (`resources/conversion/news_forms.tsv`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from workbench.text.alternatives import longest_first
from workbench.text.conversion.context import is_usual, places
from workbench.text.converter import ConvertedSpan, Converter, Decider
from workbench.text.patterns import compiled

# The region of each configuration into Traditional characters that has forms of its own.
_REGIONS = {"s2tw": "tw", "s2twp": "tw", "s2hk": "hk", "s2hkp": "hk"}


@cache
def _news_forms(region: str) -> Mapping[str, str]:
    table = files("resources").joinpath("conversion", "news_forms.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
    return {row[1]: row[2] for row in rows if row[0] == region}


# No key of any table has one of these in it, so that what is between them converts by itself.
_SENTENCE = compiled("[^。！？；]*[。！？；]|[^。！？；]+")

# In characters: a longer key of the tables knows its own sense.
_LONGEST = 3


class WeighedConverter:
    """A `Converter` from Simplified characters over another; thread-safe, made once and shared."""

    def __init__(self, inner: Converter, regional: Converter | None, configuration: str) -> None:
        """Convert by `inner`; `regional` gives a form of the model in a region's characters."""
        self.configuration = inner.configuration
        self._inner = inner
        self._regional = regional
        self._regional_forms: dict[str, str] = {}
        self._forms = _news_forms(_REGIONS.get(configuration, ""))
        self._written = re.compile(longest_first(self._forms) or "(?!)")

    def settled(self, text: str) -> int:
        """Return how much of a text converts alike whatever follows: all its whole lines."""
        return text.rfind("\n") + 1

    def convert(self, text: str) -> str:
        """Return the whole text converted."""
        converted = self._inner.convert(text)
        marks = list(self._marks(text))
        if marks:
            converted = self._weighed(text, converted, marks)
        return self._written.sub(lambda found: self._forms[found[0]], converted)

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span; a form that was chosen stands before the others."""
        return tuple(self._in_news_forms(self._chosen(text, dict(self._marks(text)))))

    def _marks(self, text: str) -> Iterator[tuple[int, str]]:
        """Yield where the model is sure of another form than the usual one, and the region's."""
        for place, form in places(text):
            if form not in self._regional_forms:
                known = self._regional.convert(form) if self._regional else form
                self._regional_forms[form] = known
            yield place, self._regional_forms[form]

    def _weighed(self, text: str, converted: str, marks: Sequence[tuple[int, str]]) -> str:
        """Return a converted text in which the lines are converted anew that do not have a form."""
        lines, start, number = converted.split("\n"), 0, 0
        waiting = iter((*marks, (len(text) + 1, "")))
        place, form = next(waiting)
        for line in text.split("\n"):
            own: dict[int, str] = {}
            while place <= start + len(line) and place < len(text):
                own[place - start] = form
                place, form = next(waiting)
            if own and not _has(lines[number], len(line), own):
                lines[number] = "".join(self._sentences(line, own))
            start, number = start + len(line) + 1, number + 1
        return "\n".join(lines)

    def _sentences(self, line: str, marks: Mapping[int, str]) -> Iterator[str]:
        """Yield a line converted, span by span only the sentences with marks: it takes longer."""
        for sentence in _SENTENCE.finditer(line):
            start, end = sentence.span()
            text = line[start:end]
            own = {place - start: form for place, form in marks.items() if start <= place < end}
            if own:
                yield from (span.output for span in self._chosen(text, own))
            else:
                yield self._inner.convert(text)

    def _chosen(self, text: str, marks: Mapping[int, str]) -> Iterator[ConvertedSpan]:
        for span in self._inner.align(text):
            own = {place: marks[place] for place in range(span.start, span.end) if place in marks}
            usual = all(is_usual(text[place], form) for place, form in own.items())
            yield _choose(span, own, usual=usual) if own else span

    def _in_news_forms(self, spans: Iterator[ConvertedSpan]) -> Iterator[ConvertedSpan]:
        """Yield the spans with the region's own forms; those that share a word become one."""
        all_spans = tuple(spans)
        found = list(self._written.finditer("".join(span.output for span in all_spans)))
        number = place = 0
        while number < len(all_spans):
            last, end = number, place + len(all_spans[number].output)
            while found and found[0].start() < end:
                while end < found[0].end():
                    last += 1
                    end += len(all_spans[last].output)
                found.pop(0)
            joined = all_spans[number : last + 1]
            output = "".join(span.output for span in joined)
            written = self._written.sub(lambda match: self._forms[match[0]], output)
            yield from joined if written == output else (_joined(joined, output, written),)
            number, place = last + 1, end


def _has(converted: str, length: int, marks: Mapping[int, str]) -> bool:
    """Return whether a converted line of one length has these forms at their places already."""
    return len(converted) == length and all(
        converted[place] == form for place, form in marks.items()
    )


def _choose(span: ConvertedSpan, marks: Mapping[int, str], *, usual: bool) -> ConvertedSpan:
    """Return a span with the candidate that has the forms the model is sure of, if there is one.

    Where all of them are the tables' own forms no candidate need say so: no phrase stands there.
    """
    length = span.end - span.start
    if length > _LONGEST or len(span.output) != length:
        return span
    characters = list(span.output)
    for place, form in marks.items():
        characters[place - span.start] = form
    wanted = "".join(characters)
    if wanted == span.output or not (usual or wanted in span.candidates):
        return span
    candidates = tuple(dict.fromkeys((wanted, *span.candidates)))
    return replace(span, output=wanted, candidates=candidates, decided_by=Decider.WORD)


def _joined(spans: Sequence[ConvertedSpan], output: str, written: str) -> ConvertedSpan:
    """Return one span with a region's own form, the tables' behind it as a candidate."""
    others = spans[0].candidates if len(spans) == 1 else ()
    candidates = tuple(dict.fromkeys((written, output, *others)))
    decider = spans[0].decided_by
    is_plain = decider in {Decider.UNCHANGED, Decider.CHARACTER, Decider.VARIANT}
    return ConvertedSpan(
        spans[0].start,
        spans[-1].end,
        written,
        candidates,
        Decider.PHRASE if is_plain else decider,
    )
