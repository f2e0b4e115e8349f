"""What a denial denies: the word behind it, and whether an English text says that word.

这个价格并不贵 as "the price is reasonable" has no word of denial and needs none, for it does not
say 贵. "The price is high" does, and is told.
"""

from functools import cache

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.said_words import said_words
from workbench.checks.meaning.denials import Denial
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.negation_words import all_negation_words
from workbench.text.patterns import compiled

_CLAUSE = compiled(fold("[，。；：！？,;:!?“”「」\n]"))
# What many English words say, 多 is "plenty", or too short ones to tell: 走 is "go".
_OF_DEGREE = compiled(fold("[多少大小高低够足好是有用行能会肯敢易走去来做干在]"))
_SIGN = compiled(fold("[不没未无非]"))
# In characters: how near behind a denial of one character its word of one stands.
_BESIDE = 1


def is_unsaid(source: str, folded: str, denial: Denial, target: str) -> bool:
    """Return whether a target has no word for what a denial denies, be it said by any sense.

    Nor for what stands behind that in its clause: 没有承诺减排 as "pledged to cut emissions" says
    减排, though no dictionary has "pledge" for 承诺. A word that the dictionaries do not have is
    taken to be said, and so is a single character behind 无意 and its like: it may be 无 and 意外.
    """
    end = _CLAUSE.search(folded, denial.span.end)
    high = end.start() if end else len(folded)
    rest, there = source[denial.span.end : high], all_stems_in(target)
    is_sign = _SIGN.match(folded, denial.span.end - 1) is not None
    is_unsaid_word = False
    for word in said_words(rest):
        span = Span(word.start, word.end)
        if not _may_tell(fold(rest), span) or (not is_sign and len(span.of(rest)) == 1):
            continue
        if not there.isdisjoint(word.says):
            return False
        is_unsaid_word |= span.of(fold(rest)) not in _light()
    return is_unsaid_word


def _may_tell(folded: str, span: Span) -> bool:
    """Return whether a word is long enough to tell, or one character that is denied by itself."""
    if span.end - span.start > 1:
        return True
    is_alone = span.start <= _BESIDE and _ENDS.match(folded, span.end) is not None
    return is_alone and _OF_DEGREE.match(folded, span.start) is None


_ENDS = compiled(fold("[，。；：！？,;:!?的了”」\n]|$"))


@cache
def _light() -> frozenset[str]:
    """Return the verbs that English often leaves out, with what they do: 发挥作用 as "work"."""
    return frozenset(map(fold, all_negation_words().light))
