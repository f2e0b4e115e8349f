"""Where the apostrophe of an owner stands: `childrens' bags`, `two weeks notice`."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.apostrophes import APOSTROPHE
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import opaque
from workbench.text.lexicons.english_marks import mark_words
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled, compiled_from

_SEVERAL = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|several|many|few"
    r"|(?:[2-9]|[1-9]\d+)(?:,\d{3})*"
)
_TIMES = "day|week|month|year|hour|minute"

# A plural that has no s of its own with one, behind which the apostrophe stands or none.
_PLURAL = compiled_from(
    lambda: (
        rf"\b(?P<base>(?i:{'|'.join(sorted(mark_words().plural))}))s(?P<mark>['’]?)"
        r"(?= [a-z])(?! rea\b)"
    )
)
_MAY_BE_PLURAL = compiled(r"(?:e[ne]|oxen|[tgmf]?ice|eth|eese|ople)s['’]? ")

# What a word in -y makes of its plural, which is no word with an s behind an apostrophe.
_IN_Y = compiled(r"\b(?P<stem>[a-z]{2,})ie(?P<mark>['’])s\b(?P<next> [a-z]+)?")
# `the two countrys' leaders`: behind a consonant no plural ends so.
_IN_YS = compiled(r"\b(?P<stem>[a-z]{2,}[bcdfghjklmnpqrstvwxz])ys(?P<mark>['’])(?= [a-z])")
_PRONOUN = compiled(
    r"\b(?P<base>[Tt]heir|[Yy]our|[Oo]ur|[Hh]er)(?P<mark>['’])s\b|\bits['’](?= [a-z])"
)

# No owner: nothing stands behind that could be owned.
_NO_OWNER = compiled(
    rf"(?:(?P<name>[A-Z][\w.]* )|\b(?:of|at|by|than) the )?(?<![\w.,$£€-])"
    rf"(?P<many>(?i:{_SEVERAL})) "
    r"(?:[a-z]+ )?(?P<word>(?P<base>[A-Za-z]{3,})(?P<mark>['’])s)"
    r"(?= (?:and|or|but|in|on|at|from|to|for|with|who|which|that|as|by|during|over|since|after"
    r"|before|when|where|while|because|this|last|next)\b|[.,;:!?)]|\Z)"
)
_TIME = compiled(
    rf"\b(?i:{_SEVERAL}) (?:(?P<bare>(?:{_TIMES})s)|(?P<single>(?:{_TIMES})['’]s))"
    r" (?P<owned>[a-z]+(?: (?:arrest|pay|leave|labou?r))?)\b"
)
_IN_TIME = compiled(rf"\b[Ii]n (?i:{_SEVERAL}) (?P<bare>(?:{_TIMES})s) time\b(?=[.,;)]|\Z| [a-z])")
_NO_NOUN = frozenset(
    {
        *("is", "are", "was", "were", "have", "has", "had", "and", "or", "in", "on", "of", "to"),
        *("from", "for", "with", "who", "that", "which", "will", "would", "said", "say"),
        *("at", "by"),
    }
)


class Possessives:
    """Finds apostrophes on the wrong side of an s, without an owner, or lost behind a time."""

    name = "possessives"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each as it should be written."""
        del style
        target = checked.segment.target
        finders: list[Callable[[Checked], Iterator[Finding]]] = []
        if "'" in target or "’" in target:
            finders += [_in_y, _in_ys, _pronouns, _no_owner]
        if _MAY_BE_PLURAL.search(target):
            finders.append(_plurals)
        if any(each in target for each in _UNITS):
            finders.append(_times)
        yield from few(chain.from_iterable(each(checked) for each in finders))


_UNITS = ("days ", "weeks ", "months ", "years ", "hours ", "minutes ", "'s ", "’s ")


def _sign(target: str) -> str:
    return "’" if "’" in target or "“" in target else "'"


def _right(checked: Checked, place: tuple[int, int], fix: Fix, right: str) -> Finding:
    written = checked.segment.target[slice(*place)]
    return APOSTROPHE.found(checked, Span(*place), fix=fix, written=written, right=right)


def _plurals(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _PLURAL.finditer(target):
        base = found["base"]
        is_name = base[0].isupper() and found.start() > 0 and not found["mark"]
        if is_name or found.start() in opaque(target):
            continue
        right = f"{base}{found['mark'] or _sign(target)}s"
        yield _right(checked, found.span(), Fix(*found.span(), right), right)


def _in_y(checked: Checked) -> Iterator[Finding]:
    """Yield `the ladie's coats`: where something is owned the mark moves, else it goes."""
    for found in _IN_Y.finditer(checked.segment.target):
        stem = found["stem"]
        if is_ordinary_word(f"{stem}ie") or not is_ordinary_word(f"{stem}y"):
            continue
        is_owner = found["next"] is not None and found["next"].strip() not in _NO_NOUN
        place = (found.start(), found.end("mark") + 1)
        right = f"{stem}ies{found['mark'] if is_owner else ''}"
        yield _right(checked, place, Fix(*place, right), right)


def _in_ys(checked: Checked) -> Iterator[Finding]:
    for found in _IN_YS.finditer(checked.segment.target):
        right = f"{found['stem']}ies{found['mark']}"
        yield _right(checked, found.span(), Fix(*found.span(), right), right)


def _pronouns(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _PRONOUN.finditer(target):
        if found["base"] is None and ("'" in target[: found.start()] or "‘" in target):
            continue  # it may close a quotation
        right = f"{found['base']}s" if found["base"] else "its"
        yield _right(checked, found.span(), Fix(*found.span(), right), right)


def _no_owner(checked: Checked) -> Iterator[Finding]:
    known = mark_words()
    for found in _NO_OWNER.finditer(checked.segment.target):
        if _is_owner(found, known.plural, known.brand):
            continue
        place = found.start("mark")
        right = found["word"].replace(found["mark"], "")
        yield _right(checked, found.span("word"), Fix(place, place + 1, ""), right)


def _is_owner(found: re.Match[str], plurals: frozenset[str], brands: frozenset[str]) -> bool:
    """Tell `seven McDonald's`, `many women's and`, and `Apollo 11 astronaut's`."""
    base = found["base"]
    is_title = found["name"] is not None and found["many"][0].isdigit()
    is_proper = base[0].isupper() and not base.isupper() and not is_ordinary_word(base)
    is_other = base.lower() in plurals or base.lower() in {"people", "one", "else"}
    return is_title or is_proper or is_other or base in brands


def _times(checked: Checked) -> Iterator[Finding]:
    target, owned = checked.segment.target, mark_words().owned
    for found in _TIME.finditer(target):
        if found["owned"] in owned or found["owned"].partition(" ")[0] in owned:
            yield _of_time(checked, found)
    for found in _IN_TIME.finditer(target):
        yield _of_time(checked, found)


def _of_time(checked: Checked, found: re.Match[str]) -> Finding:
    target = checked.segment.target
    name = "bare" if found["bare"] else "single"
    place = found.span(name)
    right = (
        f"{found[name]}{_sign(target)}"
        if name == "bare"
        else f"{found[name][:-2]}s{found[name][-2]}"
    )
    return _right(checked, place, Fix(*place, right), right)


CHECKS: tuple[SegmentCheck, ...] = (Possessives(),)
