"""A department of the source that is lost, and one in the target that nothing in the source names.

屋宇署 as "the Housing Department": the table knows the one, and no word of the other is in any of
its English names.
"""

from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.exchange import lost_names
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.offices import portfolio_reader
from workbench.text.names.pinyin import letters
from workbench.text.patterns import compiled

_HEAD = (
    "Department|Bureau|Authority|Commission|Administration|Agency|Office|Board|Service|Services"
    "|Ministry|Council|Inspectorate|Directorate"
)
_WORD = r"[A-Z][\w'’-]*"
_SAID = compiled(
    rf"\b(?!The )(?P<name>{_WORD}(?:,? (?:(?:and|of|for|the|&) ){{0,2}}{_WORD}){{0,4}}?)"
    rf" (?:{_HEAD})\b"
    rf"(?! (?:of|for|{_WORD}))"
    rf"|\b(?:{_HEAD}) (?:of|for) (?:the )?(?P<rest>{_WORD}(?:,? (?:and )?{_WORD}){{0,3}})"
)
_HEADS = listed(_HEAD.replace("|", " "))
# What the names of Chinese departments end in; one that is not known may be the target's.
_OURS = compiled(fold("[一-鿿]{2}(?:署|局|厅|委|部|处|司|总署|总局|委员会|办公室)"))
_SHORTEST, _STEM = 4, 5


class Departments:
    """Looks for departments of the target that are none of the source's, beside one lost."""

    name = "name.departments"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the only such department, if the source names no other one."""
        del style
        if is_in_english(checked):
            yield from few(_others(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    said = list(_SAID.finditer(target))
    if not said:
        return
    lost = [each for each in lost_names(gazetteer(), source, target) if _is_department(each)]
    if len(lost) != 1 or portfolio_reader().held(source) or _has_another(source):
        return
    own = {_stem(word) for word in _words(gazetteer().in_source(source))} - {""}
    known = [(each.start, each.end) for each in gazetteer().in_target(target)]
    strange = [
        each
        for each in said
        if not any(start < each.end() and each.start() < end for start, end in known)
        and own.isdisjoint(_stem(word) for word in (each["name"] or each["rest"]).split())
    ]
    if len(strange) == len(said) == 1:
        place = Span(*strange[0].span())
        yield OTHER.found(
            checked,
            place,
            source=[Span(lost[0].start, lost[0].end)],
            words=source[lost[0].start : lost[0].end],
            english=lost[0].names[0].english[0],
            given=place.of(target),
        )


def _is_department(mention: Mention) -> bool:
    return all(
        name.kind is NameKind.ORGANISATION
        and name.is_firm
        and not _HEADS.isdisjoint(name.english[0].split())
        for name in mention.names
    )


def _has_another(source: str) -> bool:
    """Return whether a source names a department that no table knows."""
    known = [(each.start, each.end) for each in gazetteer().in_source(source)]
    return any(
        not any(start < each.end() <= end for start, end in known)
        for each in _OURS.finditer(fold(source))
    )


def _words(mentions: Sequence[Mention]) -> Iterator[str]:
    for each in mentions:
        for name in each.names:
            for form in name.english:
                yield from (word for word in form.split() if word not in _HEADS)


def _stem(word: str) -> str:
    plain = letters(word)
    return plain[:_STEM] if len(plain) >= _SHORTEST else ""


CHECKS: tuple[SegmentCheck, ...] = (Departments(),)
