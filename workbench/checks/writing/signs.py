"""Signs that both texts have by their value: what something is filed, placed and found under.

An account behind its label (`id: citysecrets`), the number of a document or a case (`〔2024〕15号`,
`111年度訴字第234號`), coordinates, an account that says where it is (`@平安北京`), and the square
brackets of what an editor put into a quotation.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from workbench.bitext.glosses import glossed, stems_of
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.links import ALTERED as LINK_ALTERED
from workbench.checks.writing.links import MISSING
from workbench.checks.writing.markup import ACCOUNT
from workbench.checks.writing.rules import ALTERED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.english_places import known_places
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled

_LABELLED = compiled(
    r"(?:(?<![A-Za-z])(?:id|QQ|LINE|Telegram|WeChat)|[号號码碼]|代[称稱]|用[户戶]名)"
    r"\s?[:：为為是]\s?(?P<sign>[A-Za-z0-9][A-Za-z0-9_.-]{3,28}[A-Za-z0-9])(?![\w@/.-]*[@/])",
    re.ASCII | re.IGNORECASE,
)
_SIGN = compiled(r"(?<![\w@/.-])[A-Za-z0-9][A-Za-z0-9_.-]{3,28}[A-Za-z0-9](?![\w@/])", re.ASCII)
# In letters without a figure a sign is in small ones: a capital begins a name, which is translated.
_IS_SIGN = compiled(r"[a-z-]{5,}|(?=.*[A-Za-z])(?=.*[\d_]).+", re.ASCII)
_LIKE = 0.7

_DOCUMENT = compiled(
    r"[〔【\[（(](?P<year>\d{4})[〕】\]）)][^，。、()（）]{0,10}?(?<!\d)(?P<number>\d{1,6})[号號]"
    r"|(?P<era>\d{2,3})年度?[^\d，。、]{1,6}字第(?P<case>\d{1,8})[号號]"
)
_FIGURE = compiled(r"(?<![\w.,])\d+(?![\w,]|\.\d)", re.ASCII)
# Between the years of the Republic and those of the common era.
_MINGUO = 1911

_DEGREES = compiled(r"(?<![\d.])(?P<figure>\d{1,3}\.\d{1,6})\s?°")

_HAN_HANDLE = compiled(rf"@(?P<name>[{HAN}]{{3,12}})")
_HANDLE = compiled(r"(?<![\w.])@(?P<name>[A-Za-z][A-Za-z0-9_]{3,40})", re.ASCII)
_SHORTEST = 4

_EDITORS = compiled(r"[“「][^“”「」]{0,80}?\[(?P<words>[^\[\]]{1,20})\]")
_ROUND = compiled(r"[“\"][^“”\"]{0,200}?(?P<bracket>\((?P<words>[^()]{1,60})\))")

# Another name of what stands before: 教育局（前教育署）.
_ASIDE = compiled(
    rf"(?P<name>[{HAN}]{{2,10}})[（(](?P<text>[前原旧舊现現今即又俗简簡][^（()）\n]{{1,23}})[）)](?P<behind>[{HAN}]+)"
)
_GIVEN = compiled(r"(?P<before>[A-Za-z][A-Za-z’' -]+) \((?P<text>[^()\n]{2,80})\)")


# Whose a note is: 编者按, 译注, 笔者注.
_NOTE = compiled(
    "(?P<editor>[编編][者辑輯]?|责编|責編)[注註按](?!册|冊)|(?P<translator>[译譯]者?)[注註按]"
    "|(?P<author>[作笔筆记記]者)[注註按](?!意|册|冊|到)"
)
_ENGLISH_NOTE = compiled(
    r"\b(?:(?P<editor>[Ee]ditors?|[Ee]d)|(?P<translator>[Tt]ranslators?|[Tt]rans?)"
    r"|(?P<author>[Aa]uthors?|[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?))"
    r"\.?(?:['’]s?)? note\b",
)


class Signs:
    """Compares what is known by its value, and finds what was changed or is not there."""

    name = "signs"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with the source's as the edit where the target has one in its place."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if not target.strip() or is_chinese(target):
            return
        if _LABELLED.search(source):
            yield from few(_accounts(checked))
        if "号" in source or "號" in source:
            yield from few(_documents(checked))
        if "°" in source and "°" in target:
            yield from few(_coordinates(checked))
        if "@" in source and "@" in target:
            yield from few(_platforms(checked))
            yield from few(_han_accounts(checked))
        if "[" in source and "(" in target and "[" not in target:
            yield from few(_editors(checked))
        if "(" in target and ("（" in source or "(" in source):
            yield from few(_far_from_name(checked))
        if _NOTE.search(source):
            yield from few(_note_writers(checked))


def _accounts(checked: Checked) -> Iterator[Finding]:
    """Yield what stands behind `id:` and the like, if the target has not the same."""
    source, target = checked.segment.source, checked.segment.target
    small, known = target.lower(), source.lower()
    for found in _LABELLED.finditer(source):
        sign = found["sign"]
        if not _IS_SIGN.fullmatch(sign) or sign.lower() in small or ACCOUNT.fullmatch(sign):
            continue  # an account by its form is one without a label, too: `markup`
        place = [Span(*found.span("sign"))]
        others = [each for each in _SIGN.finditer(target) if each[0].lower() not in known]
        other = next((each for each in others if _is_like(sign, each[0])), None)
        if other is None:
            yield MISSING.found(checked, source=place, address=sign)
        else:
            yield _changed(checked, place[0], Span(*other.span()))


def _is_like(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio() >= _LIKE


def _changed(checked: Checked, place: Span, other: Span, right: str = "") -> Finding:
    right = right or place.of(checked.segment.source)
    written = other.of(checked.segment.target)
    fix = Fix(other.start, other.end, right)
    return LINK_ALTERED.found(
        checked, other, source=[place], fix=fix, address=right, written=written
    )


def _documents(checked: Checked) -> Iterator[Finding]:
    """Yield the year or the number of a document or a case, if another stands for it."""
    source, target = checked.segment.source, checked.segment.target
    documents = list(_DOCUMENT.finditer(source))
    if len(documents) != 1:
        return
    found = documents[0]
    known = set(_FIGURE.findall(source))
    given = [Span(*each.span()) for each in _FIGURE.finditer(target)]
    spare = [each for each in given if each.of(target) not in known]
    wanted = {each.of(target) for each in given}
    for name in ("year", "number", "era", "case"):
        figure = found[name]
        same = {figure, str(int(figure) + _MINGUO)} if name == "era" and figure else {figure}
        if figure is None or same & wanted:
            continue
        other = next((each for each in spare if _stands_for(each.of(target), figure, name)), None)
        if other is not None:
            spare.remove(other)
            is_common = name == "era" and len(other.of(target)) > len(figure)
            right = str(int(figure) + _MINGUO) if is_common else figure
            yield _changed(checked, Span(*found.span(name)), other, right)


def _stands_for(written: str, figure: str, name: str) -> bool:
    """Return whether a figure of the target may be a slip for one, by its length."""
    if name == "era" and len(written) == len(str(_MINGUO)):
        return True
    return len(written) == len(figure) or (
        name in {"number", "case"} and len(written) < len(figure)
    )


def _coordinates(checked: Checked) -> Iterator[Finding]:
    """Yield degrees with a fraction that stand in one text alone, one for one."""
    source, target = checked.segment.source, checked.segment.target
    ours = [Span(*each.span("figure")) for each in _DEGREES.finditer(source)]
    theirs = [Span(*each.span("figure")) for each in _DEGREES.finditer(target)]
    if len(ours) != len(theirs):
        return
    wanted = Counter(each.of(source) for each in ours)
    given = Counter(each.of(target) for each in theirs)
    lost = [each for each in ours if not given[each.of(source)]]
    odd = [each for each in theirs if not wanted[each.of(target)]]
    for one, other in zip(lost, odd, strict=False):
        yield _changed(checked, one, other)


def _platforms(checked: Checked) -> Iterator[Finding]:
    """Yield an account of which the name says another place: @平安北京, @PeacefulShanghai."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_HAN_HANDLE.finditer(source)), list(_HANDLE.finditer(target))
    if len(ours) != 1 or len(theirs) != 1:
        return
    given = theirs[0]["name"].lower()
    own = [
        english.lower().replace(" ", "")
        for mention in gazetteer().in_source(ours[0]["name"])
        for name in mention.names
        if name.kind is NameKind.PLACE
        for english in name.english
    ]
    if not own or any(each in given for each in own):
        return
    place = [Span(*ours[0].span())]
    if any(len(each) >= _SHORTEST and each in given for each in _places()):
        span = Span(*theirs[0].span())
        yield LINK_ALTERED.found(
            checked, span, source=place, address=ours[0][0], written=theirs[0][0]
        )


def _han_accounts(checked: Checked) -> Iterator[Finding]:
    """Yield an account in Chinese characters that is not the source's: @江南晚报88, @江南晚报89."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_HAN_ACCOUNT.finditer(source)), list(_HAN_ACCOUNT.finditer(target))
    if len(ours) != 1 or len(theirs) != 1:
        return
    wanted, given = fold(ours[0]["name"]), fold(theirs[0]["name"])
    is_begun = wanted.startswith(given)
    rest = _LATIN.match(wanted, len(given)) if is_begun else None
    # Behind the account the source may go on without a mark: @江南晚报发文称.
    if is_begun and rest is None:
        return
    size = len(given) + (len(rest[0]) if rest is not None else 0)
    is_whole = is_begun or len(wanted) == size
    span, right = Span(*theirs[0].span()), ours[0][0][: size + 1 if is_whole else None]
    fix = Fix(span.start, span.end, right) if is_whole else None
    place = [Span(ours[0].start(), ours[0].start() + len(right))]
    yield LINK_ALTERED.found(
        checked, span, source=place, fix=fix, address=right, written=theirs[0][0]
    )


_HAN_ACCOUNT = compiled(rf"(?<![A-Za-z0-9.])@(?P<name>\w*[{HAN}][\w·-]*)")
_LATIN = compiled(r"[A-Za-z0-9_]+")


def _places() -> Iterator[str]:
    for place in known_places():
        yield place.lower().replace(" ", "")


def _editors(checked: Checked) -> Iterator[Finding]:
    """Yield round brackets, which are a speaker's, for an editor's square ones."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_EDITORS.finditer(source)), list(_ROUND.finditer(target))
    if len(ours) == len(theirs) == 1 and "（" not in source and "(" not in source:
        span = Span(*theirs[0].span("bracket"))
        right = f"[{theirs[0]['words']}]"
        start, end = ours[0].span("words")
        yield ALTERED.found(
            checked,
            span,
            source=[Span(start - 1, end + 1)],
            fix=Fix(span.start, span.end, right),
            words=right,
            given=span.of(target),
        )


def _note_writers(checked: Checked) -> Iterator[Finding]:
    """Yield the note of an editor that became a translator's, or the other way round."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_NOTE.finditer(source)), list(_ENGLISH_NOTE.finditer(target))
    wanted = {each.lastgroup for each in ours}
    if len(wanted) != 1 or not theirs or wanted & {each.lastgroup for each in theirs}:
        return
    right = f"{ours[0].lastgroup}’s note"
    for given in theirs:
        new = right.capitalize() if given[0][0].isupper() else right
        yield ALTERED.found(
            checked,
            Span(*given.span()),
            source=[Span(*ours[0].span())],
            fix=Fix(*given.span(), new),
            words=ours[0][0],
            given=given[0],
        )


def _far_from_name(checked: Checked) -> Iterator[Finding]:
    """Yield a bracket behind a word of what the source says only after its bracket."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_ASIDE.finditer(source)), list(_GIVEN.finditer(target))
    if len(ours) != 1 or len(theirs) != 1 or target.count("(") != 1:
        return
    words = glossed(source)
    start, end = ours[0].span("name")
    named = [each for each in words if start <= each.start and each.end <= end]
    behind = [each for each in words if each.start >= ours[0].start("behind")]
    before = [each for each, _ in stems_of(theirs[0]["before"].lower())]
    if not named or not behind or len(before) < _SHORTEST:
        return
    near = set(before[-2:])
    is_of_name = any(near & each.free for each in named)
    is_told = any(set(before[:-2]) & each.own for each in named[-2:])
    is_behind = any(near & each.free for each in behind)
    if is_told and is_behind and not is_of_name:
        aside = Span(ours[0].end("name"), ours[0].start("behind"))
        span = Span(theirs[0].end("before") + 1, theirs[0].end())
        yield ALTERED.found(
            checked,
            span,
            source=[aside],
            words=ours[0]["name"] + aside.of(source),
            given=theirs[0][0],
        )


CHECKS: tuple[SegmentCheck, ...] = (Signs(),)
