"""What a byline says of its author besides the name, and who signs a dispatch."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from workbench.bitext.glosses import all_stems_in, telling
from workbench.bitext.unrendered import is_said
from workbench.checks.credits.rules import AGENCY_MISSING, EXTRA_NAME, FUNCTION
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.agencies import agencies_of
from workbench.text.credits.line_heads import english_without_report, without_report
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import NameKind
from workbench.text.lexicons.title_modifiers import all_title_modifiers
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_TITLE = (
    "professor|lecturer|fellow|scholar|researcher|research|director|editor|dean|president|minister"
    "|chair\\w*|secretary|correspondent|writer|columnist|commentator|analyst|judge|ambassador|head"
)
_CHINESE_TITLE = fold(
    "教授|讲师|研究员|学者|主任|主编|编辑|院长|校长|所长|会长|主席|部长|秘书长|总裁|总编|教师|法官|大使|议员|作家"
)
_TITLED = compiled(rf"\b(?:{_TITLE})s?\b", re.IGNORECASE)
_MODIFIED = compiled(rf"\b(?P<word>[a-z-]+) (?:{_TITLE})\b", re.IGNORECASE)
_TITLED_IN_CHINESE = compiled(_CHINESE_TITLE)
_CHIEF = compiled(r"\b(?:editor-in-chief|editor in chief|chief editor)\b", re.IGNORECASE)
_CHINESE_CHIEF = compiled(fold("主编|总编|编辑长|主任编辑"))


class Affiliation:
    """Compares titles and institutions of authors."""

    name = "byline.affiliation"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield another rank, another institution, and a signature or an outlet of a dispatch."""
        segment = checked.segment
        if segment.role is not Role.BYLINE or not segment.target.strip():
            return
        source = fold(segment.source)
        yield from few(_ranks(checked, source))
        known = list(_known_institution(checked, source))
        yield from few(known or _institution(checked, source))
        yield from few(_dispatch(checked, source, style))


@cache
def _modifiers() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], str], ...]:
    return tuple(
        (
            re.compile(rf"(?:{_any_of(chinese)})(?:{_CHINESE_TITLE})"),
            re.compile(_any_of(chinese)),
            re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, english))})", re.IGNORECASE),
            english[0],
        )
        for english, chinese in all_title_modifiers()
    )


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(fold(word)) for word in words)


def _ranks(checked: Checked, source: str) -> Iterator[Finding]:
    target = checked.segment.target
    title = _TITLED.search(target)
    chief = _CHIEF.search(target)
    if chief is not None and _CHINESE_CHIEF.search(source) is None:
        yield _other(checked, Span(*chief.span()), "", chief[0].lower())
    if title is None:
        return
    for before_title, _, english, usual in _modifiers():
        lost = before_title.search(source)
        if lost is not None and english.search(target) is None:
            yield _other(checked, Span(*title.span()), usual, title[0].lower(), Span(*lost.span()))
    for added in _MODIFIED.finditer(target):
        word = added["word"].lower()
        rows = [chinese for _, chinese, english, _ in _modifiers() if english.fullmatch(word)]
        is_titled = _TITLED_IN_CHINESE.search(source) is not None
        if rows and is_titled and not any(chinese.search(source) for chinese in rows):
            yield _other(checked, Span(*added.span("word")), "", word)


def _other(
    checked: Checked, place: Span, wanted: str, given: str, source: Span | None = None
) -> Finding:
    words = source.of(checked.segment.source) if source else place.of(checked.segment.target)
    return FUNCTION.found(
        checked,
        place,
        source=[source] if source else (),
        words=words,
        wanted=wanted or "—",
        given=given,
    )


_AUTHOR = compiled(fold("作者(?:[是为系]|现[任为是])"))
_BODY = compiled(fold("大学|学院|研究[院所]|研究中心|科学院"))
_CAPITAL = compiled(r"(?<=[a-z,] )[A-Z][a-z]{3,}|(?<=of )[A-Z][a-z]{3,}")


def _known_institution(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield a known institution of which the source names no form, where it names another."""
    if _AUTHOR.search(source) is None:
        return
    bodies = [
        each
        for each in gazetteer().in_source(checked.segment.source)
        if any(name.kind is NameKind.ORGANISATION for name in each.names)
    ]
    meant = Ties(name for each in bodies for name in each.names)
    for given in gazetteer().in_target(checked.segment.target):
        is_body = all(name.kind is NameKind.ORGANISATION for name in given.names)
        if len(bodies) == 1 and is_body and not any(map(meant.has, given.names)):
            usual, place = bodies[0].names[0].english[0], Span(bodies[0].start, bodies[0].end)
            said = Span(given.start, given.end)
            yield _other(checked, said, usual, said.of(checked.segment.target), place)


def _institution(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield the word of an institution that no word of the source says, where one is not said."""
    if _AUTHOR.search(source) is None or _BODY.search(source) is None:
        return
    origin = without_report(checked.segment.source)
    target = english_without_report(checked.segment.source, checked.segment.target)
    words = telling(origin)
    there = all_stems_in(target)
    unsaid = [each for each in words if not is_said(each, there)]
    if not unsaid:
        return
    wanted = frozenset[str]().union(*(each.free for each in words))
    for found in _CAPITAL.finditer(target):
        is_strange = all_stems_in(found[0]).isdisjoint(wanted) and is_ordinary_word(found[0])
        if is_strange and found[0] not in _OF_ANY:
            place = Span(unsaid[0].start, unsaid[-1].end)
            yield _other(
                checked, Span(*found.span()), place.of(checked.segment.source), found[0], place
            )
            return


# Words for institutions, which Chinese says by a character.
_OF_ANY = listed(
    """University College School Institute Academy Department Center Centre Faculty Graduate Program
    Programme Foundation Association Society Council Bureau Office Group Company Chinese National
    Studies Sciences Science Research Affairs Relations International Journalism Communication Law
    Economics Political Policy Public Social East West North South Asian American Catholic
    Christian Normal"""
)

_DISPATCH = compiled(
    fold(
        r"(?P<agency>[^\s（(【〔，。：据]{2,8}社|中新网|新华网)[^，。：）)\n]{0,12}?(?:\d{1,2}日)?(?:专|综合|外)?电"
    )
)
_REPORTER = compiled(fold("记者|通讯员|编译|作者|文/|撰文|报道"))
_SIGNED = compiled(
    r"(?:^|[.!?”\"] |\()(?:By|Reported by|Reporting by|Reporters?:) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2})\)?\.?\s*$"
)


def _dispatch(checked: Checked, source: str, style: HouseStyle) -> Iterator[Finding]:
    """Yield who signs a dispatch that names nobody, and the agency that English leaves out."""
    found = _DISPATCH.search(source)
    if found is None:
        return
    target = checked.segment.target
    signed = _SIGNED.search(target)
    if signed is not None and _REPORTER.search(source) is None:
        yield EXTRA_NAME.found(checked, Span(*signed.span("name")), words=signed["name"])
    known = list(agencies_of(style).find(checked.segment.source[: found.end()]))
    if len(known) == 1 and not any(agencies_of(style).find(target)) and _PLACED.match(target):
        place = Span(known[0].start, known[0].end)
        words = place.of(checked.segment.source)
        yield AGENCY_MISSING.found(checked, source=[place], words=words, english=known[0].english)


# A dateline that has a place and a day, and room for an outlet: `(Paris, 8th)`.
_PLACED = compiled(
    r"\s*[(\[]?[A-Z][^()\n]{2,30}[,)]\s*(?:\d|[A-Z][a-z]{2,8}\.? \d)(?![^\n]{0,8}\([A-Z])"
)

CHECKS: tuple[SegmentCheck, ...] = (Affiliation(),)
