"""What the source sets apart by brackets or title marks, and the target runs into its sentence.

`五百万林吉特（约一百一十万美元）` as "5 million ringgit about US$1.1 million", a title's marks
around more than the title, a title in small letters that nothing marks.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from itertools import chain, pairwise

from workbench.bitext.glosses import Glossed, all_stems_in, all_stems_of, telling
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.brackets import COUNT
from workbench.checks.writing.rules import ALTERED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, is_chinese
from workbench.text.folding import fold
from workbench.text.grammar.reading import read_sentences
from workbench.text.han import HAN
from workbench.text.lexicons.units import all_units
from workbench.text.names.gazetteer import gazetteer
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Quantity
from workbench.text.patterns import compiled

_JUDGED = frozenset({Role.BODY, Role.QUOTE, Role.LIST_ITEM, Role.CAPTION})

_ASIDE = compiled(r"[（(](?P<text>[^（()）\n]{1,40})[）)]")
_TITLE = compiled(r"[《〈](?P<text>[^《》〈〉\n]{2,30})[》〉]")

# Between two amounts of which the second says the first in another unit.
_RUN_ON = compiled(r" (?:(?:about|around|roughly|approximately|some|nearly|almost) )?")
_AGE = compiled(fold("[0-9一二三四五六七八九十]{1,3}岁"))
_ACRONYM = compiled(r"[A-Z][A-Z\d-]{1,7}")
_NAME_BEFORE = compiled(
    rf"(?:[A-Z][{LETTERS}’'-]+(?: (?:of|for|and|the|on|in))* )*[A-Z][{LETTERS}]+\Z"
)
_SMALL = frozenset({"of", "for", "and", "the", "on", "in"})

_QUOTED = compiled(r"“(?P<curly>[^“”\n]{2,300})”|(?<![\w\"])\"(?P<straight>[^\"\n]{2,300})\"")
_MARKED = compiled(r"[\"“”‘*_<]|(?<!\w)'")
_FEWEST_WORDS = 4
_OUTSIDE = 2

# Laws and papers have their names in English without marks, and in small letters, too.
_PAPER = compiled(
    fold(
        "^关于|(?:法|法典|条例|通知|意见|办法|规定|报告|方案|协[议定]|公告|草案|规划|计划|宣言|公约|声明|标准|守则|合同|纲要|决定|白皮书|报|新闻|杂志|周刊|网)$"
    )
)
_CAPITAL = compiled(r"(?<![.!?] )(?<![.!?]\" )(?<!\A)(?<!\A[\"“])\b[A-Z]")
_HAN_ONE = compiled(f"[{HAN}]")
_WORD = compiled(rf"[{LETTERS}][{LETTERS}’'-]*")


class SetApart:
    """Finds what stands in brackets or title marks in the source alone."""

    name = "set_apart"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with the edit that sets brackets where there is one."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if checked.segment.role not in _JUDGED or not target.strip() or is_chinese(target):
            return
        if "（" in source or "(" in source:
            yield from few(_run_on(checked))
            yield from few(chain(_verb_within(checked), _units(checked)))
        if "《" in source or "〈" in source:
            yield from few(_stretched(checked))
            yield from few(_unmarked(checked))
            yield from few(_one_of_both(checked))


def _run_on(checked: Checked) -> Iterator[Finding]:
    for found in _ASIDE.finditer(checked.segment.source):
        text = found["text"]
        place: Span | None = None
        if _ACRONYM.fullmatch(text):
            place = _acronym(checked.segment.target, text)
        elif _AGE.search(fold(text)) and place is None:
            place = _age(checked.segment.target, text)
        elif chinese_quantities(text):
            place = _amount(checked, text)
        if place is not None:
            words = place.of(checked.segment.target)
            yield ALTERED.found(
                checked,
                place,
                source=[Span(*found.span())],
                fix=Fix(place.start, place.end, f"({words})"),
                words=text,
                given=words,
            )


# What a sentence says in the bracket of its aside: `The school, opened in 1956 (has`.
_VERB_WITHIN = compiled(
    r"(?P<head>[^,;:()\n]+), (?P<aside>[^,;:()\n]+) "
    r"\((?P<rest>(?:is|are|was|were|has|have|had|will|would|can|could|may|must|did|does)"
    r" [^()\n]+)\)(?P<end>[.!?]?)"
)


def _verb_within(checked: Checked) -> Iterator[Finding]:
    """Yield a bracket around what the sentence says, beside the aside that it is for."""
    target = checked.segment.target
    found = _VERB_WITHIN.fullmatch(target.strip())
    if found is None or "(" not in target:
        return
    outside = "".join(each.letters for each in read_sentences(target))
    if set("azek") & set(outside):
        return
    right = f"{found['head']} ({found['aside']}) {found['rest']}{found['end']}"
    start = len(target) - len(target.lstrip())
    place = Span(start, start + len(found[0]))
    bracket = f"({found['rest']})"
    ours = [Span(*each.span()) for each in _ASIDE.finditer(checked.segment.source)]
    yield ALTERED.found(
        checked,
        place,
        source=ours,
        fix=Fix(place.start, place.end, right),
        words=f"({found['aside']})",
        given=bracket,
    )


def _units(checked: Checked) -> Iterator[Finding]:
    """Yield a unit alone in its bracket that is another unit of the same kind: （摄氏）."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_ASIDE.finditer(source)), list(_GIVEN.finditer(target))
    if len(ours) != 1 or len(theirs) != 1:
        return
    wanted, given = fold(ours[0]["text"].strip()), theirs[0]["text"].strip().lower()
    units = all_units()
    own = [u for u in units if wanted in map(fold, (*u.chinese, *u.chinese_before))]
    others = [u for u in units if given in (*u.english, *u.english_before)]
    agreed = {u.unit for u in own} | {each for u in own for each in u.agrees}
    is_other = bool(own and others) and not any(
        u.unit in agreed or u.agrees & {o.unit for o in own} for u in others
    )
    kept = all(each in target for each in _DIGITS.findall(source))
    # Another unit with a figure of its own is a conversion: 40度（摄氏）, 104 degrees (Fahrenheit).
    is_other = is_other and kept and _DIGITS.search(source) is not None
    if is_other and {u.dimension for u in own} & {u.dimension for u in others}:
        yield ALTERED.found(
            checked,
            Span(*theirs[0].span()),
            source=[Span(*ours[0].span())],
            words=ours[0][0],
            given=theirs[0][0],
        )


_DIGITS = compiled(r"\d+")
_GIVEN = compiled(r"\((?P<text>[A-Za-z°$€£¥. ]{1,30})\)")


def _amount(checked: Checked, text: str) -> Span | None:
    """Return where an amount stands right behind another that nothing sets it apart from."""
    ours = {value for each in chinese_quantities(text) for value in (each.low, each.high)}
    theirs = english_quantities(checked.segment.target)
    for one, other in pairwise(theirs):
        start = max(one.end, one.unit_end)
        behind = checked.segment.target[start : other.start]
        tie = _RUN_ON.match(behind)
        is_near = tie is not None and not behind[tie.end() :].strip("$€£¥ ").rstrip("ABCHKNRTUSM")
        is_named = one.unit.name not in {"", other.unit.name}
        is_figure = any(map(str.isdigit, other.of(checked.segment.target)))
        if is_figure and is_near and is_named and _is_of(other, ours) and not _is_of(one, ours):
            return Span(start + 1, max(other.end, other.unit_end))
    return None


def _is_of(quantity: Quantity, values: Collection[Fraction]) -> bool:
    return quantity.low in values or quantity.high in values


def _age(target: str, text: str) -> Span | None:
    """Return where an age stands behind a name without a mark: `Chen Li 34 said`."""
    years = next((each.low for each in chinese_quantities(text)), None)
    found = re.search(
        rf"(?:(?<=[A-Z])[{LETTERS}’'-]+ (?P<age>{years})(?= [a-z]{{2,}})"
        rf"|[a-z]{{3,}} (?P<years>{years})(?= (?:has|had|was|is|were|said|says|died)\b))",
        target,
    )
    return Span(*found.span(found.lastgroup or "age")) if found is not None else None


def _acronym(target: str, text: str) -> Span | None:
    """Return where an acronym stands behind the name that it is short for, without a mark."""
    for found in re.finditer(rf"(?<= ){re.escape(text)}(?=[ ,.;:]|\Z)", target):
        before = target[: found.start() - 1]
        name = _NAME_BEFORE.search(before)
        initials = [word[0] for word in name[0].split() if word not in _SMALL] if name else []
        if len(text) > 2 and "".join(initials[-len(text) :]) == text:  # noqa: PLR2004 - two are anything
            return Span(*found.span())
    return None


def _quotations(target: str) -> list[Span]:
    return [Span(*found.span()) for found in _QUOTED.finditer(target)]


def _stretched(checked: Checked) -> Iterator[Finding]:
    """Yield the marks of a title around more than the title."""
    source, target = checked.segment.source, checked.segment.target
    titles, quoted = list(_TITLE.finditer(source)), _quotations(target)
    if len(titles) != 1 or len(quoted) != 1 or _QUOTES.search(source):
        return
    title = titles[0]
    words = telling(source)
    own = frozenset[str]().union(*(w.free for w in words if _is_in(w, title)))
    outside = all_stems_in(target[: quoted[0].start] + " " + target[quoted[0].end :])
    inside = all_stems_in(quoted[0].of(target)) - own - outside
    taken = [each for each in words if not _is_in(each, title) and each.own & inside]
    places = [
        mention
        for mention in gazetteer().in_source(source)
        if not title.start() <= mention.start < title.end()
        and any(english in quoted[0].of(target) for n in mention.names for english in n.english)
    ]
    if (
        len(taken) + len(places) >= _OUTSIDE
        and len(_WORD.findall(quoted[0].of(target))) >= _FEWEST_WORDS
    ):
        given = quoted[0].of(target)
        yield ALTERED.found(
            checked, quoted[0], source=[Span(*title.span())], words=title[0], given=given
        )


_QUOTES = compiled(r"[“「\"『]")


def _is_in(word: Glossed, title: re.Match[str]) -> bool:
    return title.start() <= word.start and word.end <= title.end()


def _unmarked(checked: Checked) -> Iterator[Finding]:
    """Yield a title that the target has in small letters, or nowhere, without any marks."""
    source, target = checked.segment.source, checked.segment.target
    titles = [each for each in _TITLE.finditer(source) if not _PAPER.search(fold(each["text"]))]
    if not titles or _MARKED.search(target):
        return
    for title in titles:
        place = _in_small_letters(source, target, title)
        if place is not None or _has_no_capital(source, target, title):
            span = Span(*title.span())
            spans = () if place is None else (place,)
            yield COUNT.found(checked, *spans, source=[span], words=title[0], count="1")


def _in_small_letters(source: str, target: str, title: re.Match[str]) -> Span | None:
    """Return where a title stands as words of the sentence: none of its words has a capital."""
    words = telling(source)
    inside = [w for w in words if _is_in(w, title)]
    others = frozenset[str]().union(*(w.free for w in words if not _is_in(w, title)))
    if not inside:
        return None
    places: list[Span] = []
    for found in _WORD.finditer(target):
        stems = all_stems_of(found[0])
        if stems & others or not any(stems & each.own for each in inside):
            continue
        if found[0][0].isupper():
            return None
        places.append(Span(*found.span()))
    told = [each for each in inside if any(all_stems_of(p.of(target)) & each.own for p in places)]
    if len(told) < len(inside) or len(places) < 2:  # noqa: PLR2004 - one word is anywhere
        return None
    span = Span(places[0].start, places[-1].end)
    is_one = len(span.of(target).split()) <= 2 * len(inside) + 1
    return span if is_one and not re.search(r"[A-Z,;.]", span.of(target)) else None


def _has_no_capital(source: str, target: str, title: re.Match[str]) -> bool:
    if _CAPITAL.search(target) or _HAN_ONE.search(target):
        return False
    first = _WORD.search(target)
    stems = all_stems_of(first[0]) if first else frozenset[str]()
    inside = [w for w in telling(source) if _is_in(w, title)]
    return not any(stems & each.free for each in inside)


_JOINED_TITLES = compiled(r"》(?:[和与與及、]|以及)《")
_ONE_MARKED = compiled(
    rf"[\"”] (?:and|or) (?P<bare>[A-Z][{LETTERS}’'-]+(?: [{LETTERS}’'-]+){{0,6}})"
    rf"|\b(?P<first>[A-Z][{LETTERS}’'-]+(?: [A-Z][{LETTERS}’'-]+)*) (?:and|or) [\"“]"
)


def _one_of_both(checked: Checked) -> Iterator[Finding]:
    """Yield the one of two joined titles that has no marks where the other has them."""
    source, target = checked.segment.source, checked.segment.target
    titles = list(_TITLE.finditer(source))
    if len(titles) != 2 or not _JOINED_TITLES.search(source) or _QUOTES.search(source):  # noqa: PLR2004 - both
        return
    if len(_quotations(target)) == 1 and "*" not in target and "_" not in target:
        found = _ONE_MARKED.search(target)
        if found is not None:
            place = Span(*found.span(found.lastgroup or 0))
            at = 1 if found["bare"] else 0
            yield COUNT.found(
                checked, place, source=[Span(*titles[at].span())], words=titles[at][0], count="1"
            )


CHECKS: tuple[SegmentCheck, ...] = (SetApart(),)
