"""Nothing translated, or not all of it."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.han import HAN

EMPTY = Rule("untranslated.empty", Family.UNTRANSLATED, Severity.ERROR)
SAME = Rule("untranslated.same", Family.UNTRANSLATED, Severity.ERROR, about_missing=True)
HAN_LEFT = Rule("untranslated.han", Family.UNTRANSLATED, Severity.ERROR, about_missing=True)
PLACEHOLDER = Rule(
    "untranslated.placeholder", Family.UNTRANSLATED, Severity.ERROR, about_missing=True
)

_HAN = re.compile(f"[{HAN}]")
_PART = re.compile(
    rf"(?P<open>[(\[（【〔])|(?P<close>[)\]）】〕])|(?P<begin>[“‘「『《〈])|(?P<finish>[”’」』》〉])"
    rf"|(?P<straight>\")|(?P<han>#?[{HAN}][{HAN}，、·・‧：；。！？—…\d%]*+#?)"
)

# What stands where a translation is still to come.
_PLACEHOLDER = re.compile(
    r"[\[(<]?(?:TODO|TBD|TBC|TK|XXX+|FIXME|translate(?: me| this)?|to be translated|translation"
    r"|untranslated)[\])>]?[.:!]?|[-–—.…?*_/]{1,6}",
    re.IGNORECASE,
)

# In Chinese characters: what is longer inside quotation marks or brackets is no quoted term.
_LONGEST_TERM = 12

_BEGUN = frozenset('“‘「『《〈"')

# American style sets the comma and the full stop inside the closing mark.
_ENDED = re.compile(r"[,.]?[”’」』》〉\"]")

_NAMED = re.compile(
    r"\b(?:characters?|words?|terms?|phrases?|slogans?|hashtags?|radicals?)\s\Z", re.IGNORECASE
)

# How far back the word may stand that says that the Chinese is quoted.
_NAMED_BEFORE = 16


class Untranslated:
    """Finds a confirmed target that is empty, one that is the source, and Chinese left in one."""

    name = "untranslated"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield at most one kind: what is empty or the same has nothing else wrong."""
        del style
        segment = checked.segment
        if not segment.target.strip():
            yield from _empty(checked)
        elif not _HAN.search(segment.target):
            if _PLACEHOLDER.fullmatch(segment.target.strip()) and _HAN.search(segment.source):
                yield PLACEHOLDER.found(checked, Span(0, len(segment.target)))
        elif fold(segment.target).split() == fold(segment.source).split():
            yield SAME.found(checked, Span(0, len(segment.target)))
        else:
            yield from few(_left(checked))


def _empty(checked: Checked) -> Iterator[Finding]:
    segment = checked.segment
    wanted = segment.role.is_work and not segment.omitted and not segment.withdrawn
    if wanted and segment.status.is_confirmed and segment.source.strip():
        yield EMPTY.found(checked)


def _left(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    depth = quotes = 0
    straight = False
    for found in _PART.finditer(target):
        kind = found.lastgroup
        if kind == "han":
            inside = depth > 0 or ((quotes > 0 or straight) and _touches_mark(target, found))
            if not _is_quoted(target, found, inside=inside):
                words = found[0].rstrip("，、·・‧：；。！？—…")
                span = Span(found.start(), found.start() + len(words))
                yield HAN_LEFT.found(checked, span, words=words)
        elif kind == "straight":
            straight = not straight
        elif kind in {"open", "close"}:
            depth = max(0, depth + (1 if kind == "open" else -1))
        elif found[0] != "’" or quotes:
            quotes = max(0, quotes + (1 if kind == "begin" else -1))


def _touches_mark(target: str, found: re.Match[str]) -> bool:
    """Return whether it is a quoted term, not Chinese left over in the middle of a sentence."""
    before = target[max(0, found.start() - 1) : found.start()]
    return before in _BEGUN or _ENDED.match(target, found.end()) is not None


def _is_quoted(target: str, found: re.Match[str], *, inside: bool) -> bool:
    """Return whether a term is shown in Chinese, as in `chengguan (城管)`, not left over."""
    run = found[0]
    if len(_HAN.findall(run)) > _LONGEST_TERM:
        return False
    if inside or (run.startswith("#") and run.endswith("#")):
        return True
    begin = max(0, found.start() - _NAMED_BEFORE)
    return _NAMED.search(target[begin : found.start()]) is not None


CHECKS: tuple[SegmentCheck, ...] = (Untranslated(),)
