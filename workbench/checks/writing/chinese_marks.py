"""Chinese punctuation and full-width characters that stayed in the English."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle, Quotation
from workbench.text.english_tokens import is_chinese
from workbench.text.han import HAN
from workbench.text.patterns import compiled

CHINESE = Rule("punctuation.chinese", Family.PUNCTUATION, Severity.WARNING)
FULL_WIDTH = Rule("punctuation.fullwidth", Family.PUNCTUATION, Severity.WARNING)

_CLOSING = {
    "，": ",",
    "﹐": ",",
    "。": ".",
    "｡": ".",
    "！": "!",
    "？": "?",
    "；": ";",
    "：": ":",
    "、": ",",
    "﹑": ",",
    "﹔": ";",
    "﹕": ":",
    "︰": ":",
    "﹖": "?",
    "﹗": "!",
    "﹒": ".",
    "）": ")",
    "﹚": ")",
    "】": "]",
    "〕": "]",
    "〗": "]",
}
_OPENING = {"（": "(", "﹙": "(", "【": "[", "〔": "[", "〖": "["}
_BETWEEN = {
    **dict.fromkeys(("——", "──", "―", "─"), "—"),
    **dict.fromkeys(("……", "⋯⋯", "⋯"), "…"),
    **dict.fromkeys("～〜", "–"),
    **dict.fromkeys("·‧・･•", " "),
}
_PAIRS = dict(zip("《〈「『｢﹁﹃〝", "》〉」』｣﹂﹄〞", strict=True))

_MARK = compiled(
    "——|──|……|⋯⋯|(?:(?<=[a-zß-öø-ÿ])|(?<=[Ā-ɏ])|(?<=\\b[A-Z]))[·‧・･•](?=[A-ZÀ-ÖØ-ÞĀ-Ɏ])"
    f"|[⋯―─{''.join((*_CLOSING, *_OPENING, *_PAIRS, *_PAIRS.values()))}～〜]"
)
_FULL_WIDTH = compiled("[＂-＇＊＋－-９＜-＞＠-｝￠-￦　①-⒛㈠-㉃㊀-㊗㍘-㏾]++")

# The closing marks whose place beside a quotation mark is a matter of style.
_FULL_STOPS = frozenset("，﹐。｡、﹑")

_QUOTES = '”’"'
_HAN = compiled(f"[{HAN}]")

# In code points: how far behind an opening mark its closing one is looked for.
_LONGEST_TITLE = 120


class ChineseMarks:
    """Finds marks and figures that only Chinese text has; curly quotation marks are English."""

    name = "chinese_marks"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the English one; none for marks inside a term quoted in Chinese."""
        if not is_chinese(checked.segment.target):
            found = list(few(_chinese(checked, style)))
            if found:
                yield _as_one(checked, found)
            yield from few(_full_width(checked))


def _as_one(checked: Checked, found: Sequence[Finding]) -> Finding:
    """Return one finding for all of them, with one edit that settles those that can be."""
    if len(found) == 1:
        return found[0]
    target = checked.segment.target
    fixes = [each.fix for each in found if each.fix]
    pieces: list[str] = []
    last = fixes[0].start if fixes else 0
    for fix in fixes:
        pieces += (target[last : fix.start], fix.text)
        last = fix.end
    whole = Fix(fixes[0].start, last, "".join(pieces)) if len(fixes) == len(found) else None
    marks = " ".join(dict.fromkeys(each.values["mark"] for each in found))
    places = [place for each in found for place in each.target]
    return CHINESE.found(checked, *places, fix=whole, mark=marks, english="")


def _chinese(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    target = checked.segment.target
    last = 0
    for found in _MARK.finditer(target):
        if found.start() < last or _is_quoted_chinese(target, found):
            continue
        fix = _fix(target, found, style)
        last = fix.end if fix else found.end()
        span = Span(*found.span())
        yield CHINESE.found(checked, span, fix=fix, mark=found[0], english=_shown(fix))


def _is_quoted_chinese(target: str, found: re.Match[str]) -> bool:
    """Return whether a mark belongs to Chinese words, as in `chengguan (《城管条例》)`."""
    before, after = target[found.start() - 1 : found.start()], target[found.end() : found.end() + 1]
    mark = found[0]
    if mark in _PAIRS:
        return _is_han(after)
    if mark in _PAIRS.values():
        return _is_han(before)
    if mark in _OPENING:
        return _is_han(before) and _is_han(after)
    return _is_han(before) and (
        _is_han(after) or (mark in "。！？…" and after in set("”’\"')]」》"))
    )


def _is_han(character: str) -> bool:
    return bool(_HAN.match(character))


def _shown(fix: Fix | None) -> str:
    return fix.text.strip() if fix else ""


def _fix(target: str, found: re.Match[str], style: HouseStyle) -> Fix | None:
    mark, start, end = found[0], found.start(), found.end()
    if mark in _PAIRS:
        return _quoted(target, found, style)
    if mark in _BETWEEN:
        return Fix(start, end, _BETWEEN[mark])
    if mark in _OPENING:
        space = " " if start and target[start - 1] not in " \n\u00a0([“‘\"'—-" else ""
        return Fix(start, end, space + _OPENING[mark])
    if mark not in _CLOSING:
        return None
    behind = _behind_quotation(target, found, style) if mark in _FULL_STOPS else None
    if behind is not None:
        return behind
    while start and target[start - 1] in " \u00a0":
        start -= 1
    return Fix(start, end, _CLOSING[mark] + _space_after(target, found))


def _behind_quotation(target: str, found: re.Match[str], style: HouseStyle) -> Fix | None:
    """Return the edit of a stop or comma behind a closing quotation mark, `None` for any other.

    American English has it inside the marks, British outside, and none after a sentence's own end.
    """
    bare = target[: found.start()].rstrip(" \u00a0")
    inner = bare.rstrip(_QUOTES)
    if inner == bare or not inner or inner[-1].isspace():
        return None
    quotes, mark = bare[len(inner) :], _CLOSING[found[0]]
    after = _space_after(target, found) or (" " if _is_stuck(target, found.end()) else "")
    if inner[-1] in ".!?…。！？":
        return Fix(len(bare), found.end(), after)
    if style.english != "en-US":
        return Fix(len(bare), found.end(), mark + after)
    start = len(inner) - 1 if inner[-1] in ",，" else len(inner)
    return Fix(start, found.end(), mark + quotes + after)


def _is_stuck(target: str, end: int) -> bool:
    return target[end : end + 1] == '"' and target[end + 1 : end + 2].isalnum()


def _space_after(target: str, found: re.Match[str]) -> str:
    before, after = target[found.start() - 1 : found.start()], target[found.end() : found.end() + 1]
    if found[0] in "，：。" and before.isdigit() and after.isdigit():
        return ""
    return " " if after.isalnum() or after in set("“‘(（《「『【") - {""} else ""


def _quoted(target: str, found: re.Match[str], style: HouseStyle) -> Fix | None:
    """Return the words between two marks in English quotation marks, curly if the text's are."""
    start, end = found.span()
    close = target.find(_PAIRS[found[0]], end, end + _LONGEST_TITLE)
    if close < 0:
        return None
    inner = found[0] in "『〈﹃"
    double = (style.quotation is Quotation.DOUBLE) is not inner
    straight = '"' in target or "'" in target
    marks = ('""' if double else "''") if straight else ("“”" if double else "‘’")
    left = " " if target[start - 1 : start].isalnum() else ""
    right = " " if target[close + 1 : close + 2].isalnum() else ""
    return Fix(start, close + 1, f"{left}{marks[0]}{target[end:close]}{marks[1]}{right}")


def _full_width(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _FULL_WIDTH.finditer(target):
        text = unicodedata.normalize("NFKC", found[0])
        chinese = _is_han(target[found.start() - 1 : found.start()])
        if text != found[0] and not (chinese and _is_han(target[found.end() : found.end() + 1])):
            span = Span(*found.span())
            fix = Fix(found.start(), found.end(), text)
            yield FULL_WIDTH.found(checked, span, fix=fix, words=found[0], english=text)


CHECKS: tuple[SegmentCheck, ...] = (ChineseMarks(),)
