"""Bylines in English: proposed in the house style, and set out beside their sources."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from workbench.model.house_style import HouseStyle
from workbench.model.segment import Credit, CreditFunction, Role, Segment
from workbench.model.term import GlossaryEntry
from workbench.text.credits.agencies import agencies_of
from workbench.text.credits.byline import OTHERS
from workbench.text.credits.english_line import read_english_line
from workbench.text.names.pinyin import letters, pinyin_name, readings
from workbench.text.names.records import records_of
from workbench.text.patterns import compiled

# In the order in which a byline names them.
_WORDING = {
    CreditFunction.REPORTER: "By {}.",
    CreditFunction.CORRESPONDENT: "Special correspondent{s}: {}.",
    CreditFunction.INTERN: "Intern{s}: {}.",
    CreditFunction.TRANSLATOR: "Translated by {}.",
    CreditFunction.PHOTOGRAPHER: "Photos by {}.",
    CreditFunction.NARRATOR: "Narrated by {}.",
    CreditFunction.EDITOR: "Edited by {}.",
    CreditFunction.PROOFREADER: "Proofread by {}.",
    CreditFunction.WEB_EDITOR: "Web editor{s}: {}.",
    CreditFunction.SOURCE: "Source{s}: {}.",
}


@dataclass(frozen=True, slots=True)
class BylineRow:
    """One credit of a byline sheet; `english` is "" where the target does not have the name."""

    function: CreditFunction
    chinese: str
    english: str
    proposal: str


def english_of(name: str, terms: Sequence[GlossaryEntry], style: HouseStyle) -> str:
    """Return how English writes a credited name: by record, as an agency, in pinyin; or "".

    等 behind the names is "others".
    """
    if name in OTHERS:
        return "others"
    record = records_of(terms).credited(name)
    if record is not None:
        return record.english
    for agency in agencies_of(style).find(name):
        return agency.english
    return name if name.isascii() else pinyin_name(name)


def propose_byline(
    credits_: Iterable[Credit], terms: Sequence[GlossaryEntry], style: HouseStyle
) -> str:
    """Return the byline in house style, "" where any name's English is not known."""
    order, records = list(_WORDING), records_of(terms)
    ranked = sorted(credits_, key=lambda credit: order.index(credit.function))
    lines = []
    for function, group in groupby(ranked, key=lambda credit: credit.function):
        names = list(dict.fromkeys(english_of(each.name, records, style) for each in group))
        if not all(names):
            return ""
        plural = "s" if len(names) > 1 else ""
        lines.append(_WORDING[function].format(_listed(names), s=plural).replace("..", "."))
    return " ".join(lines)


def _listed(names: Sequence[str]) -> str:
    if len(names) < 3:  # noqa: PLR2004 - a comma begins with the third
        return " and ".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


_OTHERS = compiled(r"\bothers\b|\bet al\b")


def byline_sheet(
    segments: Iterable[Segment],
    terms: Sequence[GlossaryEntry] = (),
    style: HouseStyle | None = None,
) -> Iterator[BylineRow]:
    """Yield a row for each credit of each byline, in the order of the segments."""
    house, records = style or HouseStyle(), records_of(terms)
    for segment in segments:
        if segment.role is Role.BYLINE:
            named = read_english_line(segment.target, house).people
            for credit in segment.content.credits:
                proposal = english_of(credit.name, records, house)
                wanted = {letters(name) for name in (proposal, *readings(credit.name))} - {""}
                found = (each.name for each in named if letters(each.name) in wanted)
                if credit.name in OTHERS and _OTHERS.search(segment.target):
                    found = (proposal for _ in range(1))
                yield BylineRow(credit.function, credit.name, next(found, ""), proposal)
