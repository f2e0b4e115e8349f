"""What the user reads for each code: what happened and what to do about it.

The core returns codes and values; only the window and the command line ask for sentences.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from workbench.model.article import WorkbenchWarning
from workbench.model.errors import WorkbenchError
from workbench.model.finding import Finding
from workbench.sentences import (
    alignment,
    exchange,
    findings,
    going_back,
    house_style,
    memories,
    projects,
    second_reader,
    terms,
    tools,
    translation_memories,
    word,
    xliff,
)
from workbench.sentences.words import COUNTS, DIAGNOSES, WORDED
from workbench.text.patterns import compiled
from workbench.text.plural import Plural, english, number_of

ERRORS: Mapping[str, str] = {
    **projects.ERRORS,
    **exchange.ERRORS,
    **tools.ERRORS,
    **house_style.ERRORS,
    **xliff.ERRORS,
    **terms.ERRORS,
    **word.ERRORS,
    **translation_memories.ERRORS,
    **memories.ERRORS,
    **going_back.ERRORS,
    **alignment.ERRORS,
    **second_reader.ERRORS,
}
FINDINGS: Mapping[str, str] = {**findings.FINDINGS, **second_reader.FINDINGS}
WARNINGS: Mapping[str, str] = {
    **projects.WARNINGS,
    **exchange.WARNINGS,
    **tools.WARNINGS,
    **house_style.WARNINGS,
    **xliff.WARNINGS,
    **word.WARNINGS,
    **translation_memories.WARNINGS,
    **going_back.WARNINGS,
}

# In code points: a value in a sentence is cut there, whatever an error carries.
LONGEST_VALUE = 300

# What stands between the parts of a list.
LIST_MARK = ", "

UNKNOWN = "Something went wrong that this program has no words for ({code}). Nothing was lost."


class Translate(Protocol):
    """Turns a sentence of the tables, placeholders and all, into another language."""

    def __call__(self, text: str, number: int = -1, /) -> str:
        """Return it in the form that the language has for a number, if it counts something."""


# Turns the id of a segment into what the user knows it by.
Locate = Callable[[object], object]

# The name of the value that is the id of a segment, in errors and in findings.
SEGMENT = "segment"


def by_id(segment_id: object) -> object:
    """Return the id itself, by which the command line knows a segment."""
    return segment_id


def sentence(error: WorkbenchError, translate: Translate = english, locate: Locate = by_id) -> str:
    """Return what the user reads for an error; one whose code has no sentence is named by it."""
    values = {"code": error.code, **located(error.details, locate)}
    return _said_of(ERRORS.get(error.code, UNKNOWN), values, translate)


def located(values: Mapping[str, object], locate: Locate) -> Mapping[str, object]:
    """Return the values of a sentence with the segment they name as the user knows it."""
    return {**values, SEGMENT: locate(values[SEGMENT])} if SEGMENT in values else values


def leaving_sentence(
    provider: str, way: str, recipient: str, translate: Translate = english
) -> str:
    """Return what leaves the machine when a provider is asked; `way` is its `ProviderFacts.way`."""
    template = translate(tools.LEAVING[way])
    return _fill(template, {"provider": provider, "recipient": recipient})


def warning_sentence(warning: WorkbenchWarning, translate: Translate = english) -> str:
    """Return what the user reads for a warning; one whose code has no sentence is named by it."""
    values = {"code": warning.code, "detail": warning.detail}
    return _said_of(WARNINGS.get(warning.code, "{code}: {detail}"), values, translate)


def diagnosis_sentence(
    code: str, details: Mapping[str, object], translate: Translate = english
) -> str:
    """Return what the user reads for a `Diagnosis`, which may carry the code of an error."""
    text = DIAGNOSES.get(code) or ERRORS.get(code, UNKNOWN)
    return _said_of(text, {"code": code, **details}, translate)


def finding_sentence(finding: Finding, translate: Translate = english) -> str:
    """Return what the user reads for a finding; one whose code has no sentence is named by it."""
    text = FINDINGS.get(finding.code) or finding.sentence or "{code}"
    worded = WORDED.get(finding.code, {})
    values = {
        name: translate(value) if value in worded.get(name, ()) else value
        for name, value in finding.values.items()
    }
    return _said_of(text, {"code": finding.code, "said": _said(values), **values}, translate)


def _said(values: Mapping[str, str]) -> str:
    """Return what the source says of a number, and what it amounts to unless it says just that."""
    words, value = values.get("source_words", ""), values.get("value", "")
    figures = value.partition(" ")[0]
    is_plain = any(
        figures == each and value in {each, f"{each} percent"} for each in _FIGURES.findall(words)
    )
    return words if is_plain else f"{words} = {value}"


# Figures that stand for themselves, without a Chinese scale behind them.
_FIGURES = compiled(r"(?<![0-9.,])[0-9][0-9,]*(?:\.[0-9]+)?(?![0-9.,十百千万萬亿億兆])")


def counts_sentence(counts: Mapping[str, int], translate: Translate = english) -> str:
    """Return what is counted, as `2 untranslated, 1 open note`; the codes are those of `COUNTS`."""
    said = (
        translate(COUNTS[code], number).format(number=f"{number:,}")
        for code, number in counts.items()
        if number
    )
    return translate(LIST_MARK).join(said)


class _Values(dict[str, str]):
    """The values of a sentence; one that is missing reads "?", for no error may fail to speak."""

    def __missing__(self, name: str) -> str:
        return "?"


def _said_of(text: str, values: Mapping[str, object], translate: Translate) -> str:
    """Return a sentence of the tables with its values, in the form for the one that is counted."""
    number = number_of(values.get(text.by)) if isinstance(text, Plural) else -1
    return _fill(translate(text, number), values)


def _fill(template: str, values: Mapping[str, object]) -> str:
    return template.format_map(_Values({name: _shorten(value) for name, value in values.items()}))


def _shorten(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"
