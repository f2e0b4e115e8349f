"""Whom the lines of a byline or a dateline name, line by line."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from workbench.model.segment import Credit, CreditFunction, Role, SourceContent
from workbench.text.credits import phrases
from workbench.text.credits.byline import read_byline
from workbench.text.credits.source_line import (
    CHINA_TIME,
    as_published,
    line_moment,
    read_source_line,
)
from workbench.text.patterns import compiled


def published_in(segments: Sequence[SourceContent], zone: tzinfo = CHINA_TIME) -> datetime | None:
    """Return in UTC when an article says it appeared, in its date line or a line of its makers.

    For articles of which nothing better tells the time; `zone` is that of a time without one.
    """
    for segment in segments:
        if segment.role is Role.DATELINE:
            moment = line_moment(segment.text, zone)
        elif segment.role is Role.BYLINE:
            sourced = read_source_line(segment.text.replace("\n", " "), zone)
            moment = sourced.moment if sourced else None
        else:
            continue
        if moment is not None:
            return as_published(moment)
    return None


def line_credits(text: str) -> tuple[Credit, ...]:
    """Return whom the lines of a text name that are bylines on their own."""
    found: list[Credit] = []
    offset = 0
    for line in text.split("\n"):
        byline = read_byline(line)
        found += [
            replace(credit, start=credit.start + offset, end=credit.end + offset)
            for credit in (byline.credits if byline else ())
        ]
        offset += len(line) + 1
    return tuple(found)


def dateline_names(text: str) -> tuple[Credit, ...]:
    """Return the names beside the date in a dateline, each once: `KAI SCHULTZ,…`."""
    lines = text.split("\n")
    if not any(map(phrases.is_date_line, lines)):
        return ()
    return names_in(text)


_SEVERAL = compiled(r"[,，、]")
_TITLE = compiled(r"记者|記者|编辑|編輯|事务|事務|部$|BBC")
_BESIDE_NAME = compiled(r"null\s|(?<=\S)\s*(?:[（(].*|[综綜]合[报報][道导導])$")


def _names_somebody(line: str) -> bool:
    return not phrases.is_date_line(line) and _TITLE.search(line) is None


def names_in(text: str) -> tuple[Credit, ...]:
    """Return the names of lines that are not dates, each once; commas part them."""
    found: dict[str, Credit] = {}
    offset = 0
    for line in text.split("\n"):
        start = offset
        for name in _SEVERAL.split(line) if _names_somebody(line) else []:
            bare = _BESIDE_NAME.sub("", name).strip(" \u00a0\u3000（）()")
            left = start + name.find(bare)
            if bare:
                credit = Credit(CreditFunction.REPORTER, bare, left, left + len(bare))
                found.setdefault(bare, credit)
            start += len(name) + 1
        offset += len(line) + 1
    return tuple(found.values())
