"""Where an article comes from and what is missing, in English sentences."""

from collections.abc import Iterator
from datetime import datetime

from workbench.formats.finished.rich import MarkKind, Rich, covered, joined, safe_address, wrapped
from workbench.formats.finished.story import Story
from workbench.formats.legal_text import legal
from workbench.formats.pages.page_facts import host_of
from workbench.model.moments import in_zone, moment_at
from workbench.text.dates.publication import BEIJING
from workbench.text.plural import Plural, with_count

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

# What an export leaves out, by the codes of its plan, in words for readers.
_CAUSES = {
    "left.untranslated": "not translated",
    "left.draft": "not confirmed",
    "left.rejected": "sent back to the translator",
    "left.translated": "not reviewed",
    "left.reviewed": "not final",
    "left.final": "final",
    "left.omitted": "left out on purpose",
    "left.role": "of kinds that were not chosen",
    "left.withdrawn": "no longer in the original",
}


def newsroom_time(milliseconds: int) -> datetime:
    """Return a moment by the clock of Chinese newsrooms, from Beijing to Taipei and Singapore."""
    return in_zone(moment_at(milliseconds), BEIJING)


def written_date(milliseconds: int, language: str) -> str:
    """Return a day as the English of a language tag writes it: US month first, others day first."""
    day = newsroom_time(milliseconds)
    month = _MONTHS[day.month - 1]
    if language.lower() in {"en", "en-us"}:
        return f"{month} {day.day}, {day.year}"
    return f"{day.day} {month} {day.year}"


def outlet_of(story: Story) -> str:
    """Return who published the original: what the page says, else its host."""
    said = dict(story.article.metadata).get("source", "")
    host = host_of(story.article.url).removeprefix("www.")
    return " ".join(legal(said).split()) or host


_UNVOUCHED = Plural(
    "{number} paragraphs are a translation that nobody has confirmed yet.",
    one="{number} paragraph is a translation that nobody has confirmed yet.",
)
_DRAFTED = Plural(
    "Machine translation{by} drafted {count} of {number} paragraphs.",
    one="Machine translation{by} drafted {count} of {number} paragraph.",
)


def provenance(story: Story, *, brief: bool = True) -> Iterator[Rich]:
    """Yield the sentences: the original, the translator, the machines if briefly, the archive."""
    yield _original(story)
    if story.author:
        yield Rich(f"Translated by {_line(story.author)}.")
    if story.drafted and brief:
        yield Rich(_machines(story))
    if story.unvouched:
        yield Rich(with_count(_UNVOUCHED, story.unvouched))
    yield from _archive(story)


def _original(story: Story) -> Rich:
    article = story.article
    title = covered(_line(article.title), MarkKind.LANGUAGE, article.language.value)
    linked = wrapped(title, MarkKind.LINK, safe_address(article.url))
    day = article.published_at
    facts = [outlet_of(story), "" if day is None else written_date(day, story.language)]
    said = ", ".join(filter(None, facts))
    return joined("Translated from the Chinese: “", linked, f"” ({said})." if said else "”.")


def _machines(story: Story) -> str:
    count = sum(story.drafted.values())
    engines = ", ".join(sorted(_line(name) for name in story.drafted if name))
    by = f" ({engines})" if engines else ""
    return with_count(_DRAFTED, story.paragraphs, by=by, count=count)


def disclosure(story: Story) -> Iterator[Rich]:
    """Yield what machines drafted, with which models, and what people made of it."""
    share = story.machine_share
    if not share.paragraphs:
        yield Rich("No machine drafted any of this translation.")
        return
    engines = ", ".join(sorted(map(_line, share.engines)))
    said = with_count(_DRAFTED, story.paragraphs, by=f" ({engines})", count=share.paragraphs)
    of_them = f"people changed {share.changed} of them and confirmed {share.confirmed}"
    yield Rich(f"{said.removesuffix('.')}; {of_them}.")


def _archive(story: Story) -> Iterator[Rich]:
    copy = story.copy
    if copy is None:
        return
    address = safe_address(copy.archive_address)
    if address:
        link = covered(address, MarkKind.LINK, address)
        yield joined("Archived copy of the original: ", link, ".")
    day = written_date(copy.fetched_at, story.language)
    yield Rich(f"The original as read on {day} has the SHA-256 {copy.sha256}.")


def left_out(story: Story) -> Iterator[Rich]:
    """Yield what is missing and why; nothing where nothing is."""
    for reason in story.omitted:
        yield Rich(f"A paragraph was left out: {_line(reason)}.")
    parts = [
        f"{number} {_CAUSES[cause]}"
        for cause, number in story.left.items()
        if cause in _CAUSES and not (cause == "left.omitted" and story.omitted)
    ]
    if parts:
        yield Rich(f"Paragraphs of the original that are not here: {', '.join(parts)}.")


def _line(text: str) -> str:
    return " ".join(legal(text).split()).rstrip("。.") or "?"
