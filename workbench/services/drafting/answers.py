"""Judging what engines answer, before anybody sees it as a translation."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.text.han import HAN
from workbench.text.patterns import compiled

_HAN = compiled(f"[{HAN}]")
_OTHER_SCRIPTS = compiled("[\u0370-\u1fff\u3040-\u30ff\uac00-\ud7af]")
_MOST_FOREIGN = 0.5

# In words: what a model that goes round in circles says again and again, how often at least, and
# which share of its answer that is.
_LONGEST_ROUND = 8
_ROUNDS = 6
_SHARE = 0.5
_FENCE = compiled(r"\A```(?:json)?\s*\n(.*?)\n?```\Z", re.DOTALL)


def flaw_of(source: str, answer: str, target: str) -> str:
    """Return why an answer is no translation: a code of an error, or "".

    A language is told by its script: `target` is a BCP 47 tag, and only what is written in Latin
    letters is judged.
    """
    if not answer.strip():
        return "provider.no_answer"
    if _goes_round(answer) and not _goes_round(" ".join(source)):
        return "provider.no_answer"
    if not any(sign.isalpha() for sign in source) or _is_written_otherwise(target):
        return ""
    if _HAN.search(source) and answer.strip() == source.strip():
        return "provider.echoed"
    letters = sum(sign.isalpha() for sign in answer)
    foreign = len(_HAN.findall(answer)) + len(_OTHER_SCRIPTS.findall(answer))
    return "provider.wrong_language" if letters and foreign / letters > _MOST_FOREIGN else ""


def _is_written_otherwise(target: str) -> bool:
    return target.lower().partition("-")[0] != "en"


def _goes_round(text: str) -> bool:
    """Return whether most of a text is a few words said again and again, as weak models do."""
    words = text.casefold().split()
    for length in range(1, _LONGEST_ROUND + 1):
        again = 0
        for here, before in zip(words[length:], words, strict=False):
            again = again + 1 if here == before else 0
            said = again + length
            if said >= _ROUNDS * length and said >= _SHARE * len(words):
                return True
    return False


class Fault(StrEnum):
    """What is wrong with the form of a model's answer."""

    FORM = "form"
    """It is not the JSON that was asked for."""
    MISSING = "missing"
    """A paragraph is left out: perhaps it was put into another."""
    EXTRA = "extra"
    """There is a paragraph that nobody asked for."""
    TWICE = "twice"
    EMPTY = "empty"
    MARKERS = "markers"
    """A marker of a link, an emphasis or a code is missing, doubled or was never there."""


@dataclass(frozen=True, slots=True)
class AnswerFault:
    """What is wrong, and with which paragraphs."""

    fault: Fault
    ids: tuple[str, ...] = ()


def texts_by_id(answer: str, wanted: Sequence[str]) -> Mapping[str, str] | AnswerFault:
    """Return the translations that a model gave, one for each id that was asked for.

    The answer is `{"translations": [{"id": …, "text": …}, …]}` and nothing else, but for a fence of
    Markdown around it. Where an id is missing, none of the others is trusted either: its text may
    have been merged into theirs.
    """
    try:
        body = json.loads(without_fence(answer))
    except (ValueError, RecursionError):
        return AnswerFault(Fault.FORM)
    rows = body.get("translations") if isinstance(body, dict) else None
    if not isinstance(rows, list) or not all(_is_row(row) for row in rows):
        return AnswerFault(Fault.FORM)
    given = [row["id"] for row in rows]
    for fault, ids in (
        (Fault.MISSING, [each for each in wanted if each not in given]),
        (Fault.EXTRA, [each for each in given if each not in wanted]),
        (Fault.TWICE, [each for each in wanted if given.count(each) > 1]),
        (Fault.EMPTY, [row["id"] for row in rows if not row["text"].strip()]),
    ):
        if ids:
            return AnswerFault(fault, tuple(ids))
    return {row["id"]: row["text"].strip() for row in rows}


def without_fence(answer: str) -> str:
    """Return an answer without a fence of Markdown around it."""
    fenced = _FENCE.match(answer.strip())
    return fenced[1] if fenced else answer


def _is_row(row: object) -> bool:
    return (
        isinstance(row, dict)
        and set(row) == {"id", "text"}
        and all(isinstance(value, str) for value in row.values())
    )
