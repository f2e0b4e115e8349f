"""What stands in brackets: codes, names, labels, notes and asides of the source.

English may weave an aside into its sentence: what is looked for is what the aside says.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.rules import ALTERED
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.english_tokens import LETTERS, is_chinese, opaque, words
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension, Kind, Quantity
from workbench.text.patterns import compiled
from workbench.text.roles import known_asides, known_parties, known_roles

LOST = Rule("brackets.lost", Family.BRACKETS, Severity.WARNING, about_missing=True)
PROBABLY_LOST = Rule("brackets.lost", Family.BRACKETS, Severity.HINT, about_missing=True)
LEFT = Rule("brackets.note", Family.BRACKETS, Severity.WARNING)
EMPTY = Rule("brackets.empty", Family.BRACKETS, Severity.WARNING)

_JUDGED = frozenset({Role.BODY, Role.QUOTE, Role.LIST_ITEM, Role.CAPTION})

_ASIDE = compiled(r"[（(〔【\[](?P<text>[^（()）〔〕【】\[\]\n]{1,80}+)[）)〕】\]](?!\()")
_ANY_BRACKET = compiled(r"[（(〔【\[]")
_EMPTY = compiled(r"(?<![\w\]])(?:\(\s*+\)|\[\s*+\])|\s\(\s*+\)")

_CODE = compiled(
    r"(?:[A-Z]{1,6}[:：]\s?)?\d{4,6}(?:\.[A-Z]{2})?|[A-Z]{2,6}[:：]\s?[A-Z\d.]{1,8}"
    # What a bill, a file or a case is known by: S.2147, H.R. 2670, A-1024.
    r"|[A-Z]{1,4}(?:\. ?[A-Z])*[.\-－ ]{0,2}\d{2,6}(?:[-/]\d{1,6})?"
)
_YEARS = compiled(r"(?P<first>1\d{3}|20\d\d)\s?[-–—－~～至]\s?(?P<last>1\d{3}|20\d\d)")
_SPECIES = compiled(r"(?:学名|學名|拉丁名)[为為是:：]?\s*(?P<name>[A-Z][a-z]+(?: [a-z]+)+)")
_LATIN = compiled(rf"[{LETTERS}][{LETTERS}\d .'’&-]{{0,40}}")
_ACRONYM = compiled(r"(?:[A-Z]\.?){2,8}")
# An acronym beside a short form in Chinese, 发改委，NDRC, or behind what calls it one.
_SHORT_FOR = compiled(
    rf"(?:[{HAN}]{{2,12}}[，,、；;/] ?"
    rf"|(?:[{HAN}]{{0,6}}[简簡缩縮][称稱写寫]|英文名?)[为為是:：]? ?)"
    rf"(?P<one>[A-Z]{{2,8}})|(?P<other>[A-Z]{{2,8}})[，,、；;/] ?[{HAN}]{{2,12}}"
)
_LABELS = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)}
_LABEL = compiled(r"[（(](?P<number>\d{1,2}|[一二三四五六七八九十])[）)]")
_NOTE = compiled(r"\[(?P<number>\d{1,3})\](?!\()")
_HAN_ONE = compiled(f"[{HAN}]")

# Asides that English says otherwise or leaves out: other names of a thing, credits, what is seen.
_SAME_SAID = compiled(
    "简称|簡稱|下同|以下|又称|又稱|又译|又譯|音译|音譯|化名|记者|記者|编者|編者|图|圖|摄|攝|社|见|見"
    "|上接|资料|資料|左|右|中|译|譯|如|即|含|或|例如|比如|包括|包含|也就是|无论|無論|前[排者]|后排|後排"
)

# Parts of a name that is the source's with a slip in it.
_LIKE = 0.6

# In Chinese characters of an aside that is no more than a word, and what English makes of each.
_ASIDE_SIZE = 2
_WORDS_A_CHARACTER = 0.75
_AT_MOST = 0.95

# A shorter aside is often an adjective in English.
_CLAUSE = 4

# What English sets off an aside with in place of brackets.
_INSTEAD = compiled(r"[(\[—–:;]| - |--")


class Aside(NamedTuple):
    """A bracket with what stands in it: `text[start:end]`."""

    start: int
    end: int
    text: str


class Asides:
    """Compares what stands in brackets, kind by kind."""

    name = "asides"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what is lost, what another stands for, and brackets with nothing in them."""
        del style
        segment = checked.segment
        if not segment.target.strip() or is_chinese(segment.target):
            return
        yield from few(_empty(checked))
        yield from few(_notes(checked))
        if segment.role in _JUDGED and _ANY_BRACKET.search(segment.source):
            yield from few(_labels(checked, _LABEL, least=2))
            yield from few(_labels(checked, _NOTE, least=1))
            yield from few(list(_asides(checked)) or list(_short_lists(checked)))


_ITEMS = compiled("[、，,]")
_ENGLISH_ITEMS = compiled(r", (?:and |or )?| and | or |; ")
_FEWEST_ITEMS = 3


def _short_lists(checked: Checked) -> Iterator[Finding]:
    """Yield the list of a bracket that has an item less in the target's bracket."""
    ours = [each for each in _ASIDE.finditer(checked.segment.source) if "、" in each["text"]]
    theirs = [each for each in _ASIDE.finditer(checked.segment.target) if "," in each["text"]]
    if len(ours) != 1 or len(theirs) != 1:
        return
    wanted, given = ours[0]["text"], theirs[0]["text"]
    items = len(_ITEMS.split(wanted))
    is_plain = _SAME_SAID.search(wanted) is None and not any(map(str.isdigit, wanted))
    if items >= _FEWEST_ITEMS and is_plain and 1 < len(_ENGLISH_ITEMS.split(given)) < items:
        place, source = Span(*theirs[0].span("text")), Span(*ours[0].span("text"))
        yield ALTERED.found(checked, place, source=[source], words=wanted, given=given)


def _empty(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    if "(" not in target and "[" not in target:
        return
    for found in _EMPTY.finditer(target):
        start = found.start() + (found[0][0].isspace())
        if not target.startswith("(", found.end()) or target[start] == "[":
            words_ = target[max(0, start - 12) : found.end() + 12].strip()
            fix = _filled(checked, start, found.end()) if target[start] == "(" else None
            yield EMPTY.found(checked, Span(start, found.end()), fix=fix, words=words_)


# What an editor writes into a text for another: [CHECK FIGURE], (sp?), [TK].
_LEFT_NOTE = compiled(
    r"[\[(]\s*(?:(?:CHECK|VERIFY|CONFIRM|QUERY|NOTE|FIX|CITE|TODO|TBD|TBC|FIXME|CQ|REWRITE|EDITOR)"
    r"(?:\b[^\])\n]{0,60})?|TK(?:TK)?|XX+|sp\??|sic\?|\?{1,4}"
    r"|(?:please |to )?(?:check|verify|confirm)\b[^\])\n]{0,60})\s*[\])]"
)
_NOTE_IN_CHINESE = compiled("[注註按核]|TK|TBD|TODO|[?？]{2}|（[?？]）")


def _notes(checked: Checked) -> Iterator[Finding]:
    """Yield what was written into the target for a colleague, to be taken out."""
    source, target = checked.segment.source, checked.segment.target
    if "(" not in target and "[" not in target:
        return
    for found in _LEFT_NOTE.finditer(target):
        if not _NOTE_IN_CHINESE.search(source):
            start = found.start() - (target[found.start() - 1 : found.start()] == " ")
            fix = Fix(start, found.end(), "")
            yield LEFT.found(checked, Span(*found.span()), fix=fix, words=found[0])


def _filled(checked: Checked, start: int, end: int) -> Fix | None:
    """Return the edit that takes an empty bracket out, or fills it as the source's one is."""
    source, target = checked.segment.source, checked.segment.target
    if not _ANY_BRACKET.search(source):
        return Fix(start - (target[start - 1 : start] == " "), end, "")
    asides = _found_in(source)
    text = asides[0].text if len(asides) == 1 else ""
    is_plain = text.isascii() and bool(text)
    return Fix(start, end, f"({text})") if is_plain else None


def _labels(checked: Checked, pattern: re.Pattern[str], least: int) -> Iterator[Finding]:
    """Compare labels or notes by their numbers, in their order."""
    source, target = checked.segment.source, checked.segment.target
    wanted, given = list(pattern.finditer(source)), list(pattern.finditer(target))
    ours, theirs = _numbers(wanted), _numbers(given)
    is_list = least == 1 or ours == list(range(ours[0], ours[0] + len(ours))) if ours else False
    is_one = len(wanted) == len(given) == 1
    if ours == theirs or not (is_one or (len(wanted) >= least and is_list)):
        return
    if least > 1 and not given:
        return
    if len(ours) == len(theirs):
        wrong = [at for at in range(len(ours)) if ours[at] != theirs[at]]
        first, last = given[wrong[0]], given[wrong[-1]]
        fix = Fix(first.start(), last.end(), _renumbered(target, given, ours, wrong))
        spans = [Span(*given[at].span()) for at in wrong]
        places = [Span(*wanted[at].span()) for at in wrong]
        yield ALTERED.found(
            checked,
            *spans,
            source=places,
            fix=fix,
            words=" ".join(place.of(source) for place in places),
            given=" ".join(span.of(target) for span in spans),
        )
        return
    for at in wanted:
        if _number(at) not in theirs:
            yield LOST.found(checked, source=[Span(*at.span())], words=at[0])


def _numbers(found: Sequence[re.Match[str]]) -> list[int]:
    return [_number(each) for each in found]


def _number(found: re.Match[str]) -> int:
    sign = found["number"]
    return _LABELS[sign] if sign in _LABELS else int(sign)


def _renumbered(
    target: str, given: Sequence[re.Match[str]], ours: Sequence[int], wrong: Sequence[int]
) -> str:
    pieces: list[str] = []
    last = given[wrong[0]].start()
    for at in wrong:
        start, end = given[at].span("number")
        pieces += (target[last:start], str(ours[at]))
        last = end
    return "".join([*pieces, target[last : given[wrong[-1]].end()]])


def _found_in(text: str) -> list[Aside]:
    places = opaque(text)
    return [
        Aside(*found.span(), found["text"].strip())
        for found in _ASIDE.finditer(text)
        if found.start() not in places and text[found.start() - 1 : found.start()] != "]"
    ]


def _asides(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = _found_in(source), _found_in(target)
    yield from _exchanged(checked, ours, theirs)
    yield from _acronyms_exchanged(checked, ours, theirs)
    left: list[Aside] = []
    for aside in ours:
        finding = _judged(checked, aside, theirs)
        if finding is not None:
            yield finding
        else:
            left.append(aside)
    if not _INSTEAD.search(target):
        yield from _unsaid(checked, ours, left)


def _judged(checked: Checked, aside: Aside, theirs: Sequence[Aside]) -> Finding | None:
    if _CODE.fullmatch(aside.text):
        return _code(checked, aside, theirs)
    years = _YEARS.fullmatch(aside.text)
    if years:
        return _years(checked, aside, years, theirs)
    short = _SHORT_FOR.fullmatch(aside.text)
    name = short["one"] or short["other"] if short else aside.text
    if _LATIN.fullmatch(name):
        return _latin(checked, aside._replace(text=name), theirs)
    tags = known_parties().get(fold(aside.text))
    if tags:
        return _party(checked, aside, tags, theirs)
    if checked.segment.source[aside.start] in "〔【" and _is_inside_quotation(checked, aside):
        return None if _INSTEAD.search(checked.segment.target) else _lost(checked, aside)
    return (
        _species(checked, aside)
        or _hours(checked, aside)
        or _word(checked, aside)
        or _part(checked, aside)
        or _amount(checked, aside)
    )


def _species(checked: Checked, aside: Aside) -> Finding | None:
    """Judge the name that science has for a species: `（学名：Panthera uncia）`."""
    found = _SPECIES.fullmatch(aside.text)
    if found is None or found["name"].lower() in checked.segment.target.lower():
        return None
    return _lost(checked, aside)


def _is_inside_quotation(checked: Checked, aside: Aside) -> bool:
    before = checked.segment.source[: aside.start]
    return any(before.count(one) > before.count(two) for one, two in ("“”", "「」", "‘’", "『』"))


def _lost(checked: Checked, aside: Aside) -> Finding:
    words_ = checked.segment.source[aside.start : aside.end]
    return LOST.found(checked, source=[Span(aside.start, aside.end)], words=words_)


def _altered(checked: Checked, aside: Aside, other: Aside, text: str = "") -> Finding:
    """Return a finding at a bracket of the target, with an edit that puts the source's words in."""
    start = checked.segment.target.index(other.text, other.start)
    fix = Fix(start, start + len(other.text), text or aside.text)
    return ALTERED.found(
        checked,
        Span(other.start, other.end),
        source=[Span(aside.start, aside.end)],
        fix=fix,
        words=text or aside.text,
        given=other.text,
    )


def _bare(code: str) -> str:
    return "".join(filter(str.isalnum, code)).upper().lstrip("0")


def _code(checked: Checked, aside: Aside, theirs: Sequence[Aside]) -> Finding | None:
    """Judge a share's code, a year or a number: `（2330）`, `（00700.HK）`."""
    code = _bare(aside.text)
    digits = "".join(filter(str.isdigit, aside.text)).lstrip("0")
    target = checked.segment.target
    if code in _bare(target) or (digits and re.search(rf"(?<!\d)0*{digits}(?!\d)", target)):
        return None
    other = next((each for each in theirs if _CODE.fullmatch(each.text)), None)
    return _altered(checked, aside, other) if other else _lost(checked, aside)


def _years(
    checked: Checked, aside: Aside, years: re.Match[str], theirs: Sequence[Aside]
) -> Finding | None:
    """Judge the years of a life, a reign, a war: `（1911–1942）`."""
    target = checked.segment.target
    if years["first"] in target and (years["last"] in target or years["last"][-2:] in target):
        return None
    other = next((each for each in theirs if _YEARS.search(each.text)), None)
    if other is None:
        return _lost(checked, aside)
    given = _YEARS.search(other.text)
    dash = other.text[given.end("first") : given.start("last")] if given else "–"
    right = _YEARS.sub(f"{years['first']}{dash}{years['last']}", other.text)
    return _altered(checked, aside, other, right)


_HOURS = compiled(r"\d{1,2}[:：]\d\d\s?[-–—－~～至到]\s?\d{1,2}[:：]\d\d")


def _hours(checked: Checked, aside: Aside) -> Finding | None:
    """Judge opening hours, `（9:00–17:00）`: any figure or word for a time will do."""
    target = checked.segment.target
    if not _HOURS.fullmatch(aside.text):
        return None
    is_said = re.search(r"\b(?:a\.?m|p\.?m|o['’]clock|noon|midnight|hours)\b|\d[:.]\d\d", target)
    return None if is_said else _lost(checked, aside)


_PART = compiled(
    fold("第(?P<number>[0-9一二三四五六七八九十]{1,3})(?:季|集|部|卷|版|期|回|章|辑|届)")
)
_PART_SAID = compiled(
    r"\b(?:season|episode|part|volume|vol|edition|issue|chapter|series|book|session|[a-z]+th|first"
    r"|second|third|sequel|round)\b|\d|\b[IVX]+\b",
    re.IGNORECASE,
)


def _part(checked: Checked, aside: Aside) -> Finding | None:
    """Judge which part of a work or a series is meant: `（第二季）`."""
    if _PART.fullmatch(fold(aside.text)) is None or _PART_SAID.search(checked.segment.target):
        return None
    return _lost(checked, aside)


def _plain(name: str) -> str:
    return name.replace(".", "").replace("’", "'").casefold()


def _latin(checked: Checked, aside: Aside, theirs: Sequence[Aside]) -> Finding | None:
    """Judge a name or an acronym that the source itself spells: left out it may be, not altered."""
    name = _plain(aside.text)
    target = _plain(checked.segment.target)
    ours = _found_in(checked.segment.source)
    is_bracketed = len(theirs) == len(ours) == 1 and _ONE_NAME.fullmatch(theirs[0].text)
    if name in target and not is_bracketed:
        return None
    source = _plain(checked.segment.source)
    short = [each for each in theirs if _ACRONYM.fullmatch(each.text)]
    alone = len(short) == 1 and _ACRONYM.fullmatch(aside.text) is not None
    names = [each for each in theirs if _ONE_NAME.fullmatch(each.text)]
    is_only = len(names) == 1 and _ONE_NAME.fullmatch(aside.text) is not None
    is_only = is_only and len(theirs) == len(ours) == 1
    for other in theirs:
        given = _plain(other.text)
        alike = SequenceMatcher(None, name, given, autojunk=False).ratio() >= _LIKE
        is_like = aside.text.isupper() == other.text.isupper() and alike
        is_like = is_like or (alone and other in short) or (is_only and other in names)
        if is_like and _LATIN.fullmatch(other.text) and given not in source:
            return _altered(checked, aside, other)
    return None


# One name or acronym, as in 全球疫苗免疫联盟（Gavi）.
_ONE_NAME = compiled(r"[A-Z][A-Za-z\d-]{1,11}")

_BRACKETS = compiled(r"[()\[\]]")
_INITIAL = compiled(r"\b([A-Z])[\w’'.]*|-([A-Z])")
_FIRST_INITIAL = compiled(r"\b(?<!-)([A-Z])")

# In code points: how far before its acronym the name of an office begins.
_NAME_REACH = 80


def _acronyms_exchanged(
    checked: Checked, ours: Sequence[Aside], theirs: Sequence[Aside]
) -> Iterator[Finding]:
    """Yield acronyms behind names whose initials are another's: `European Centre … (NOAA)`."""
    short = {each.text: each for each in ours if _ACRONYM.fullmatch(each.text)}
    target = checked.segment.target
    turned: list[tuple[str, Aside]] = []
    for given in theirs if len(short) > 1 else ():
        if given.text not in short:
            continue
        before = _BRACKETS.split(target[max(0, given.start - _NAME_REACH) : given.start])[-1]
        initials = "".join(one or other for one, other in _INITIAL.findall(before))
        plain = "".join(_FIRST_INITIAL.findall(before))  # Medium-Range has one initial or two
        fitting = [s for s in short if _ends_with(initials, s) or _ends_with(plain, s)]
        if fitting and given.text not in fitting:
            turned.append((fitting[0], given))
    if len(turned) > 1:  # each stands at the other's name
        for sign, given in turned:
            yield _altered(checked, short[sign], given)


def _ends_with(initials: str, sign: str) -> bool:
    """Return whether an acronym's letters are the last initials of a name, in whatever order."""
    letters = sign.replace(".", "")
    return sorted(initials[-len(letters) :]) == sorted(letters)


def _party(
    checked: Checked, aside: Aside, tags: Sequence[str], theirs: Sequence[Aside]
) -> Finding | None:
    """Judge the tag of a party behind a politician's name: `（民主党）`, `(R)`."""
    for other in theirs:
        tag = re.split(r"[-–, ]", other.text, maxsplit=1)[0]
        if other.text in tags or tag in tags:
            return None
    known = {tag for each in known_parties().values() for tag in each}
    other_tag = next((each for each in theirs if each.text in known), None)
    if other_tag is not None:
        return _altered(checked, aside, other_tag, tags[0])
    target = checked.segment.target.lower()
    is_said = any(len(tag) > 1 and tag.lower().removesuffix("s") in target for tag in tags)
    return None if is_said else _lost(checked, aside)


def _amount(checked: Checked, aside: Aside) -> Finding | None:
    """Judge an aside with a number in it: `（62岁）`, `（约合七千美元）`."""
    is_part = _PART_OF.match(fold(aside.text)) is not None
    is_same = _SAME_SAID.search(aside.text) is not None
    if (is_same and not is_part) or not _HAN_ONE.search(aside.text):
        return None
    ours = [each for each in chinese_quantities(aside.text) if _counts(each)]
    if is_part and not ours and _is_part_unsaid(checked):
        return _lost(checked, aside)
    source, target = checked.segment.source, checked.segment.target
    if not ours or len(_found_in(target)) >= len(_found_in(source)):
        return None
    theirs = english_quantities(target)
    values = {value for each in theirs for value in (each.low, each.high, *each.also)}
    said = [each for each in ours if {each.low, each.high, *each.also} & values]
    outside = chinese_quantities(source[: aside.start] + " " + source[aside.end :])
    if said or len(theirs) > len(outside):
        return None
    return _lost(checked, aside)


# An aside that tells how many of those before it are something: （其中三人是儿童）.
_PART_OF = compiled(fold("(?:其中|包括|含|包含)(?=.{0,4}[0-9一二两三四五六七八九十])"))
_OF_THEM = compiled(
    r"\b(?:includ|among|of (?:them|whom|which)|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|[a-z]+teen|both|a pair|half|some)\b|\binclud|\d",
    re.IGNORECASE,
)


def _is_part_unsaid(checked: Checked) -> bool:
    """Return whether English has no number and no word that could tell of a part."""
    return _OF_THEM.search(checked.segment.target) is None


def _counts(quantity: Quantity) -> bool:
    """Return whether it is an amount that English has to say; one and two are worded away."""
    is_measured = quantity.unit.dimension not in {Dimension.NONE, Dimension.PEOPLE}
    least = _WORDED_AWAY if is_measured else _WORDED_AWAY + 1
    return quantity.kind is Kind.CARDINAL and quantity.needed and quantity.low >= least


_WORDED_AWAY = 2


def _word(checked: Checked, aside: Aside) -> Finding | None:
    """Judge an aside of one word that English has few words for: `（已故）`, `（导演）`."""
    english = known_roles().get(fold(aside.text)) or known_asides().get(fold(aside.text))
    if not english or checked.segment.role is Role.CAPTION:
        return None
    target = f" {checked.segment.target.lower()} "
    stems = (word.removesuffix("e").removesuffix("y") for word in english)
    is_said = any(re.search(rf"\b{re.escape(stem)}", target) for stem in stems)
    return None if is_said else _lost(checked, aside)


# A comma that ends speech before who says it: no Chinese comma stands for it.
_BEFORE_SPEAKER = compiled(r",[\"”’']|[\"”],")


def _unsaid(checked: Checked, ours: Sequence[Aside], left: Sequence[Aside]) -> Iterator[Finding]:
    """Yield an aside for which a short target has no words, and nothing that sets it apart."""
    source, target = checked.segment.source, checked.segment.target
    spoken = [
        each
        for each in left
        if each.start
        and not _is_after_latin(source, each)
        and not _is_supplied(source, each)
        and len(_HAN_ONE.findall(each.text)) >= _ASIDE_SIZE
        and not _SAME_SAID.search(each.text)
        and not any(_counts(amount) for amount in chinese_quantities(each.text))
        and not _is_date(each.text)  # looked for by its own check
    ]
    inside = sum(len(_HAN_ONE.findall(each.text)) for each in ours)
    outside = len(_HAN_ONE.findall(source)) - inside
    commas = target.count(",") - len(_BEFORE_SPEAKER.findall(target))
    if not spoken or commas > source.count("，") + source.count("、"):
        return
    least = _WORDS_A_CHARACTER * outside + 0.5
    if len(words(target)) <= least:
        yield _lost(checked, spoken[0])
    elif len(words(target)) <= _AT_MOST * outside + 1 and len(ours) == 1 and inside >= _CLAUSE:
        span = Span(spoken[0].start, spoken[0].end)
        yield PROBABLY_LOST.found(checked, source=[span], words=span.of(source))


def _is_supplied(source: str, aside: Aside) -> bool:
    """Return whether an aside begins a clause: a word put in for the grammar, （双方）都不满意."""
    is_word = len(aside.text) <= _CLAUSE and source[aside.end : aside.end + 1].isalnum()
    return is_word and source[aside.start - 1] in "，。；：“「！？"


def _is_after_latin(source: str, aside: Aside) -> bool:
    """Return whether an aside gives the Chinese of a foreign name: Jisoo（金智秀）."""
    before = source[aside.start - 1 : aside.start]
    return before.isascii() and before.isalpha()


def _is_date(text: str) -> bool:
    """Return whether an aside has no more than a date in it: （10月下旬）, not （周一闭馆）."""
    mentions = read_chinese_dates(text).mentions
    said = sum(len(_HAN_ONE.findall(text[each.start : each.end])) for each in mentions)
    return bool(mentions) and len(_HAN_ONE.findall(text)) - said < _ASIDE_SIZE


# Where somebody stands in a picture.
_PLACES = {"左": ("left",), "右": ("right",), "中": ("center", "centre", "middle")}


def _exchanged(
    checked: Checked, ours: Sequence[Aside], theirs: Sequence[Aside]
) -> Iterator[Finding]:
    """Yield two roles or places in brackets that stand at each other's names."""
    roles = {**known_roles(), **_PLACES}
    known = [(each, roles[fold(each.text)]) for each in ours if fold(each.text) in roles]
    for (one, first), (other, second) in pairwise(known):
        places = [each for each in theirs if each.text.lower() in {*first, *second}]
        if first == second or len(places) != 2:  # noqa: PLR2004 - a pair
            continue
        left, right = places
        if left.text.lower() in second and right.text.lower() in first:
            target = checked.segment.target
            text = f"({right.text}){target[left.end : right.start]}({left.text})"
            yield ALTERED.found(
                checked,
                Span(left.start, right.end),
                source=[Span(one.start, one.end), Span(other.start, other.end)],
                fix=Fix(left.start, right.end, text),
                words=f"{one.text} {other.text}",
                given=f"{left.text} {right.text}",
            )


CHECKS: tuple[SegmentCheck, ...] = (Asides(),)
