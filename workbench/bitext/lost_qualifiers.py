"""Words of a source that limit what it says, where no English word may tell them.

该服务只向居民开放 as "the service is open to residents": nothing is too short, and every other word
is there. Only what no right translation drops is asked for, and any word that may say it will do.
"""

import re
from collections.abc import Iterator
from functools import cache

from workbench.bitext.lengths import deviation
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.qualifiers import all_qualifiers
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList

# Below it nearly all is gone, which its proportion tells.
_FAR_TOO_SHORT = -4.0
# Words that limit what a heading or a name is called, and what a sentence denies, say less.
_DENIED = compiled(fold("[不没未无非](?:是|曾|有)?$"))
_NAMED = compiled(fold("[“「『《〈][^”」』》〉]*$"))


def lost_qualifiers(source: str, target: str) -> Iterator[Span]:
    """Yield the qualifiers of a source that nothing in a target tells, each of them once."""
    folded = fold(source)
    found = [each for each in _words().find(folded) if each[2]]
    if not found or deviation(source, target) <= _FAR_TOO_SHORT:
        return
    lowered = target.lower()
    told = set[str]()
    for start, end, name in found:
        before = folded[:start]
        if name in told or _DENIED.search(before) or _NAMED.search(before):
            continue
        told.add(name)
        if _english(name).search(lowered) is None:
            yield Span(start, end)


@cache
def _words() -> WordList[str]:
    """Return the qualifiers by their names; what only holds one has none."""
    words = {fold(form): "" for each in all_qualifiers() for form in each.unless}
    words |= {fold(form): each.name for each in all_qualifiers() for form in each.chinese}
    return WordList(words.items())


@cache
def _english(name: str) -> re.Pattern[str]:
    forms = {word: None for each in all_qualifiers() if each.name == name for word in each.english}
    told = (re.escape(word).replace(r"\*", r"[\w'’-]*") for word in forms)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(told)})(?![\w-])")
