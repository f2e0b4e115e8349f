"""Nothing translated, or not all of it."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.credits.agencies import agencies_of
from workbench.text.english_tokens import LETTERS
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.inscriptions import is_inscription
from workbench.text.lexicons.known_names import NameKind
from workbench.text.mentions import is_spoken_of
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.records import records_of
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.patterns import compiled

EMPTY = Rule("untranslated.empty", Family.UNTRANSLATED, Severity.ERROR)
SAME = Rule("untranslated.same", Family.UNTRANSLATED, Severity.ERROR, about_missing=True)
HAN_LEFT = Rule("untranslated.han", Family.UNTRANSLATED, Severity.ERROR, about_missing=True)
SHOWN = Rule("untranslated.shown", Family.UNTRANSLATED, Severity.HINT)
PLACEHOLDER = Rule(
    "untranslated.placeholder", Family.UNTRANSLATED, Severity.ERROR, about_missing=True
)

# Besides the ideographs: their radicals, which fonts show alike, and the Chinese phonetic letters.
_CHINESE = f"{HAN}⺀-⿕々ㄅ-ㄯ"

_HAN = compiled(f"[{_CHINESE}]")
_PART = compiled(
    rf"(?P<open>[(\[（【〔])|(?P<close>[)\]）】〕])|(?P<begin>[“‘「『《〈])|(?P<finish>[”’」』》〉])"
    rf"|(?P<straight>\")|(?P<han>#?[{_CHINESE}][{_CHINESE}，、·・‧：；。！？—…\d%]*+#?)"
)

# No term to be shown: class (二) is class two.
_NUMERAL = compiled("[一二三四五六七八九十]{1,3}")

# What stands where a translation is still to come.
_PLACEHOLDER = compiled(
    r"[\[(<]?(?:TODO|TBD|TBC|TK|XXX+|FIXME|translate(?: me| this)?|to be translated|translation"
    r"|untranslated)[\])>]?[.:!]?|[-–—.…?*_/]{1,6}",
    re.IGNORECASE,
)

# In Chinese characters: what is longer inside quotation marks or brackets is no quoted term.
_LONGEST_TERM = 12

_BEGUN = frozenset('“‘「『《〈"')

# American style sets the comma and the full stop inside the closing mark.
_ENDED = compiled(r"[,.]?[”’」』》〉\"]")

# English that says behind a quoted term what it means: `“躺平” (lying flat)`, `“躺平,” or …`.
_GLOSSED = compiled(
    rf"[,.]?[”’」』》〉\"],?\s+(?:\((?:literally )?[“‘\"'{LETTERS}]|or\b|meaning\b)"
)

# English in quotation marks behind bare Chinese: `reads 快靚正 ("fast, pretty and right")`.
_SHOWN_BARE = compiled(r",?\s+\((?:literally |meaning |which means |or )?[“\"‘]")

_NAMED = compiled(
    r"\b(?:characters?|words?|terms?|phrases?|slogans?|hashtags?|radicals?|written|pronounced"
    r"|homophones?|homonyms?|surnames?|idioms?)(?: as| of)?,?\s[“‘\"'#]?\Z",
    re.IGNORECASE,
)

# How far back the word may stand that says that the Chinese is quoted.
_NAMED_BEFORE = 16

# A bracket that holds nothing but a term, with the marks of a title or a quotation around it.
_ALONE = compiled(rf"\s*[(（][“‘\"「『《〈]?[{_CHINESE}，、·・‧！？]++[”’\"」』》〉]?[)）]")
_WORD_BEFORE = compiled(rf"[{LETTERS}\d”’\"']\Z")


class Untranslated:
    """Finds a confirmed target that is empty, one that is the source, and Chinese left in one."""

    name = "untranslated"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield at most one kind of what is empty, the same, still to come or left over.

        Chinese that a reader is shown beside its English is a finding of its own, which a house
        that wants it switches off.
        """
        segment = checked.segment
        if not segment.target.strip():
            yield from _empty(checked)
        elif not _HAN.search(segment.target):
            if _PLACEHOLDER.fullmatch(segment.target.strip()) and _HAN.search(segment.source):
                yield PLACEHOLDER.found(checked, Span(0, len(segment.target)))
        elif fold(segment.target).split() == fold(segment.source).split():
            yield SAME.found(checked, Span(0, len(segment.target)))
        else:
            yield from few(_left(checked, style))


def _empty(checked: Checked) -> Iterator[Finding]:
    segment = checked.segment
    wanted = segment.role.is_work and not segment.omitted and not segment.withdrawn
    if wanted and segment.status.is_confirmed and segment.source.strip():
        yield EMPTY.found(checked)


def _left(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    target = checked.segment.target
    brackets: list[int] = []
    for found in _PART.finditer(target):
        kind = found.lastgroup
        if kind == "han":
            source, at = checked.segment.source, found.span()
            if (
                target[at[0] - 1 : at[0]] == "@"
                and target[at[0] - 1 : at[1]].rstrip("。，") in source
            ):
                continue  # an account is found by the name that it has
            if not is_spoken_of(source, target, *at) and not is_inscription(source, target, *at):
                yield _found(checked, found, brackets[-1] if brackets else -1, style)
        elif kind == "open":
            brackets.append(found.start())
        elif kind == "close" and brackets:
            brackets.pop()


_ARTICLE = ("the ", "a ", "an ")


def _found(checked: Checked, found: re.Match[str], bracket: int, style: HouseStyle) -> Finding:
    target = checked.segment.target
    words = found[0].rstrip("，、·・‧：；。！？—…")
    span = Span(found.start(), found.start() + len(words))
    is_carried = bracket >= 0 and _is_carried(checked.segment.source, target, bracket)
    if not is_carried and _is_shown(target, found, bracket):
        return SHOWN.found(checked, span, fix=_without_bracket(target, bracket), words=words)
    english = _english(checked, words, style)
    if target[: span.start].lower().endswith(_ARTICLE):
        english = english.removeprefix("the ")
    fix = Fix(span.start, span.end, english) if english else None
    return HAN_LEFT.found(checked, span, fix=fix, words=words)


def _is_carried(source: str, target: str, bracket: int) -> bool:
    """Return whether a bracket is the source's own, not one that shows Chinese beside English.

    Behind Latin letters the source's own gives a foreign name in Chinese.
    """
    inner = _INNER.match(target, bracket)
    place = -1 if inner is None else fold(source).find(fold(inner[0]).strip("()"))
    if place < 1 or fold(source)[place - 1] != "(":
        return False
    before = source[place - 2 : place - 1]
    return not (before.isascii() and before.isalnum())


_INNER = compiled("[(（][^()（）]{1,60}[)）]")


def _is_shown(target: str, found: re.Match[str], bracket: int) -> bool:
    """Return whether a term is shown beside its English, as in `chengguan (城管)`."""
    run = found[0]
    if len(_HAN.findall(run)) > _LONGEST_TERM or _NUMERAL.fullmatch(run):
        return False
    if bracket >= 0 and target[bracket] in "(（":
        return _WORD_BEFORE.search(target[:bracket].rstrip()) is not None
    if run.startswith("#") and run.endswith("#"):
        return True
    begin = max(0, found.start() - _NAMED_BEFORE)
    if _NAMED.search(target[begin : found.start()]):
        return True
    if _SHOWN_BARE.match(target, found.end()):
        return True
    before = target[max(0, found.start() - 1) : found.start()]
    return before in _BEGUN and _GLOSSED.match(target, found.end()) is not None


def _without_bracket(target: str, bracket: int) -> Fix | None:
    """Return the edit that takes a bracket out that holds the Chinese term and nothing else."""
    if bracket < 0:
        return None
    start = len(target[:bracket].rstrip())
    alone = _ALONE.match(target, start)
    return Fix(start, alone.end(), "") if alone else None


def _english(checked: Checked, words: str, style: HouseStyle) -> str:
    """Return what the house or the glossary calls exactly this, "" where neither knows it."""
    agency = next(agencies_of(style).find(words), None)
    if agency is not None and (agency.start, agency.end) == (0, len(words)):
        return agency.english
    matcher = records_of(checked.article.terms).matcher(checked.article.language)
    english = {
        entry.english
        for start, end, entries in matcher.matches(words)
        if (start, end) == (0, len(words))
        for entry in entries
    }
    if len(english) == 1:
        return english.pop()
    if _NUMERAL.fullmatch(words):
        return next((str(int(each.low)) for each in chinese_quantities(f"{words}个")), "")
    return _WEEK.get(words) or _known_name(words)


# Weekdays, however Chinese calls the week.
_WEEK = {
    f"{week}{sign}": name
    for week in ("周", "週", "星期", "礼拜", "禮拜")
    for sign, name in (
        ("一", "Monday"),
        ("二", "Tuesday"),
        ("三", "Wednesday"),
        ("四", "Thursday"),
        ("五", "Friday"),
        ("六", "Saturday"),
        ("日", "Sunday"),
        ("天", "Sunday"),
    )
}


def _known_name(words: str) -> str:
    """Return how English calls a place or an organisation that all of the words are, if one way."""
    english = {
        name.english[0]
        for mention in gazetteer().in_source(words)
        if (mention.start, mention.end) == (0, len(words))
        for name in mention.names
        if name.english and name.kind is not NameKind.PERSON
    }
    return english.pop() if len(english) == 1 else ""


CHECKS: tuple[SegmentCheck, ...] = (Untranslated(),)
