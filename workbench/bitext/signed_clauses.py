"""Clauses and items of lists that English lacks by what it does not say: no "if", an item less.

Needs no encoder: a conditional clause has no counterpart where no English word tells a condition.
"""

import re
from collections.abc import Iterator
from functools import cache

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.clause_signs import ClauseSign, all_clause_signs
from workbench.text.patterns import compiled

_FEWEST_CHARACTERS = 5
_CLAUSE_END = fold("，。；：！？,;!?\n")
_CLAUSE = compiled(f"[^{_CLAUSE_END}]+")
_BETWEEN = f"[^{_CLAUSE_END}]{{1,16}}?"

_ITEM = f"[{HAN}A-Za-z0-9·]{{2,12}}"
_LIST = compiled(fold(f"{_ITEM}(?:、{_ITEM})+"))
_LAST = compiled(fold(f"(?<=[{HAN}]{{2}})(?:以及|和|与|及)(?=[{HAN}]{{2}})"))
_FEWEST_ITEMS = 3
_SEPARATORS = compiled(
    r"[,;:/&()–—]"
    r"|\b(?:and|or|nor|as well as|plus|with|to|including|from|but|along|also|both|such)\b"
)


def shortened_lists(source: str, target: str) -> Iterator[Span]:
    """Yield the lists of a source that have more items than the target has room for.

    English parts items by commas or words; a target with fewer of these than a list needs has lost
    an item.
    """
    folded = fold(source)
    if _COMMA not in folded:
        return
    room = len(_SEPARATORS.findall(target.lower())) + 1
    for found in _LIST.finditer(folded):
        items = found[0].split(_COMMA)
        last = len(_LAST.findall(items[-1]))
        if len(items) + min(last, 1) > room and len(items) + last >= _FEWEST_ITEMS:
            yield Span(*found.span())


_COMMA = "、"


# A clause by itself that makes what follows hearsay: no translation may do without it.
# So is a short exception; but for one weekday is told by the days that are left.
_BELIEVED = compiled(fold("据信|据称|据报道?|据传|疑似|除(?!.*(?:周|星期|礼拜)).{1,3}外"))


def signed_losses(source: str, target: str) -> Iterator[Span]:
    """Yield the clauses of a source that a sign tells and the target has no word for."""
    folded, lowered = fold(source), target.lower()
    clauses = [found for found in _CLAUSE.finditer(folded) if found[0].strip()]
    if len(clauses) == 1:
        return
    for clause in clauses:
        words = clause[0]
        is_short = len(words) < _FEWEST_CHARACTERS
        for begins, english in _signs():
            sign = _BELIEVED.fullmatch(words) if is_short else begins.match(words)
            if (
                sign is not None
                and (not is_short or begins.match(words))
                and english.search(lowered) is None
            ):
                start = clause.start() + len(words) - len(words.lstrip())
                yield Span(start, clause.end())
                break


@cache
def _signs() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((_begins(each), _tells(each)) for each in all_clause_signs())


def _begins(sign: ClauseSign) -> re.Pattern[str]:
    forms = (_BETWEEN.join(map(re.escape, fold(form).split("x"))) for form in sign.chinese)
    return re.compile(rf"\s*(?:{'|'.join(forms)})")


def _tells(sign: ClauseSign) -> re.Pattern[str]:
    forms = (re.escape(word).replace(r"\*", r"[\w'’-]*") for word in dict.fromkeys(sign.english))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")
