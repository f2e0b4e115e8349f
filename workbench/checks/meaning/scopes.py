"""What a denial or an exception reaches: all or some, this or that, also or only.

并非所有 as "none of", 无一 as "not all of", 除…外均 as "including", 不仅…也 as "only", and
不是 A 而是 B as "A, not B". Told only where the English has the other reading in so many words and
no word of the right one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.bitext.glosses import glossed, stems_of
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled


@dataclass(frozen=True, slots=True)
class Reach:
    """A Chinese wording, the English that says the opposite, and what may say the right thing."""

    chinese: re.Pattern[str]
    wrong: re.Pattern[str]
    right: re.Pattern[str]


def _reach(chinese: str, wrong: str, right: str) -> Reach:
    flags = re.IGNORECASE
    return Reach(
        re.compile(fold(chinese)),
        re.compile(rf"\b(?:{wrong})\b", flags),
        re.compile(rf"\b(?:{right})\b", flags),
    )


_INSIDE = "[^，。；：！？,;]"
_REACHES = (
    # Not all is not none.
    _reach(
        "(?:并非|不是|未必|不见得|不可能|没有)(?:所有|全部|全体|每一|每|人人|样样|事事|任何人都|大家都)"
        "|(?:不都|不全|并非都|不总是|不一定|不必然|未必|不见得|不尽)(?!知道|面)",
        r"none|no|nobody|no one|never|neither|nothing|any",
        r"(?:not|n['’]t)\b[^,.;]{0,24}\b(?:all|every\w*|always|necessarily|each|fully|entirely)"
        r"|not (?:all|every\w*|always|necessarily)|some|many|few|most|only|may|might|need|doubt\w*"
        r"|no guarantee|sometimes|hardly|rare\w*|certain|unlikely|part\w*|vary|varies|uncertain"
        r"|whether|could|more|other|except|easy|one thing|mean",
    ),
    # None is not some.
    _reach(
        "无一(?!例外|不)|没有一[个家名位人所处件项辆次]|没有任何|全都[不没]|(?:都|均|全)未(?!必)|一概不",
        r"not (?:all|every\w*|always|entirely|fully|completely|necessarily)|only some|some of",
        r"none|no|nobody|no one|never|neither|nothing|nor|without|un\w+|all|not (?:a|one|any)\b"
        r"|any|both|either",
    ),
    # What is excepted is not among the rest.
    _reach(
        f"除(?:了|去)?(?!夕|此){_INSIDE}{{1,20}}(?:以外|之外|外)，?(?!还|也|亦|更|又|并|同时|另)"
        f"{_INSIDE}{{0,16}}(?:[均都全皆]|一律|其他|其余|其它)(?!{_INSIDE}{{0,6}}[还也])",
        r"including|in addition to|as well as|along with|together with",
        r"except\w*|exclud\w+|apart|aside|other|others|but|outside|only|save|barring|beyond|exempt\w*"
        r"|rest|remaining|elsewhere|without|not|besides",
    ),
    # What is excepted is not the only one.
    _reach(
        f"除(?:了|去)?(?!夕|此|非){_INSIDE}{{1,20}}(?:以外|之外|外)，{_INSIDE}{{0,16}}"
        "(?:[均都全皆每]|一律|所有)(?![^。；]*[不没未无])",
        r"only",
        r"except\w*|but|apart|aside|other|others|save|barring|exclud\w*|exempt\w*|not|no|without"
        r"|besides|n['’]t|everyone|everybody|everything|every|all",
    ),
    # Nor is what alone is meant excepted.
    _reach(
        "(?:只|仅)(?:适用于?|对|向|限|面向|供|允许|招收|接受|接待|开放|涵盖|包括|针对)(?![^。；]*除)",
        r"except|apart from|other than|all but|everyone but|everybody but|excluding",
        r"only|solely|exclusively|just|no one|nobody|none|limited|restricted|not|n['’]t|alone|no",
    ),
    # What is added is not excepted.
    _reach(
        f"除(?:了|去)?(?!夕|非){_INSIDE}{{1,20}}(?:以外|之外|外)，{_INSIDE}{{0,8}}(?:还|也|亦|更|又|同时)",
        r"except|except for|excluding|with the exception of|but not",
        r"apart|aside|besides|addition|as well|also|too|not only|beyond|both|further\w*|another"
        r"|other",
    ),
    # Only if is not unless.
    _reach(
        f"除非(?!{_INSIDE}*[，]?(?:否则|不然))[^。；;不没未无]{{1,24}}[才始方](?![^。；;]*[不没未无])",
        r"unless",
        r"not|never|no|cannot|without|only|nothing|nobody|fail\w*|n['’]t|remain\w*|stay\w*|block\w*",
    ),
    # Unless is not only if.
    _reach(
        f"(?<!不)除非(?![^。！？!?]*(?:[才始方]|否则|不然)){_INSIDE}+",
        r"only (?:if|when|after|in case|in the event|during|once)|provided(?: that)?",
        r"unless|not|never|no|cannot|without|except|nothing|nobody|n['’]t|barring|save|even",
    ),
    # What was not so until then was so at last.
    _reach(
        f"(?:直到|直至){_INSIDE}{{2,24}}，?{_INSIDE}{{0,8}}[才始方](?!能)(?!是)",
        r"(?:still|even then)\b[^.;,]{0,16}\bnot|(?:had|have|has|was|were) (?:still )?not"
        r"(?: yet)?|(?:had|have|has|was|were)n['’]t",
        r"until|till|before|only|first|finally|last|eventually|sooner|when|later",
    ),
    # Who never stopped did not do nothing.
    _reach(
        "(?:从未|从没|从没有|从来没有|从来没|从不|从来不|不曾|未曾|未尝|一刻也没有?|一天也没有?)"
        "(?:停止|停下|停过|停|放弃|间断|中断|松懈|动摇|忘记|忘|遗忘|离开|远离|缺席|退缩|后退)",
        r"never|not|no longer|n['’]t",
        r"stop\w*|ceas\w*|quit\w*|up|abandon\w*|paus\w*|rest\w*|break\w*|broke\w*|interrupt\w*"
        r"|forg\w+|left|leav\w+|away|miss\w*|end\w*|halt\w*|lost|los\w+|waver\w*|tir\w+|drop\w*"
        r"|without|always|continu\w*|still|kept|keep\w*|on|despair\w*|slow\w*|falter\w*|relent\w*"
        r"|relax\w*|slack\w*|retreat\w*|back\w*|far|absent|day|moment|depart\w*|out|off|suspend\w*",
    ),
    # What is forbidden is not free to all.
    _reach(
        "(?<!解除)(?<!取消)(?<!废除)(?:禁止|严禁|不得(?!不)|不准(?!确|时)|不许|谢绝|一律不)",
        r"(?:free|welcome|allowed|permitted|able|entitled|encouraged|invited) to"
        r"|(?:is|are|be|was|were) (?:now )?(?:allowed|permitted|welcome|legal)(?! to)"
        r"|may(?! be (?:fined|barred|denied|punished|banned|refused|jailed|prosecuted|expelled"
        r"|liable))",
        r"not|no|never|cannot|ban\w*|barr?\w*|prohibit\w*|forbid\w*|forbad\w*|forbidden|illegal\w*"
        r"|unlawful\w*|off|against|without|outlaw\w*|block\w*|prevent\w*|stop\w*|restrict\w*|only"
        r"|unless|except|until|nor|neither|nobody|none|nothing|n['’]t|limit\w*|refus\w*|den\w+"
        r"|must|exclud\w*|order\w*|warn\w*|clos\w*|before|after|longer|out|away|fewer|less",
    ),
    # Nobody is free to do what nothing of the source allows.
    _reach(
        r"^(?![\s\S]*[可能许准允让任随欢放权获批授请自由应敢会愿])",
        r"(?:free|welcome|allowed|permitted|entitled) to(?! (?:do|be|get|a)\b)",
        r"not|no|never|nobody|none|only|n['’]t|without|refus\w*|ban\w*|forb\w*|prohibit\w*|unless",
    ),
    # Nor to those alone whom it is forbidden to.
    _reach(
        f"(?<!解除)(?<!取消)(?:禁止|严禁|不得(?!不)|不准(?!确|时)|不许|限行|禁行|禁入)(?!{_INSIDE}*[非未除外仅只无])",
        r"(?<!not )only (?!once|after|if|when|until|with|by|in|on|at|from|during)(?:[\w'’-]+ ){1,4}"
        r"(?:may|can|could|is|are|was|were|will)\b(?! be (?:fined"
        r"|punished))|(?:may|can) only be (?:[\w'’-]+ ){0,2}by",
        r"not|no|never|cannot|ban\w*|barr?\w*|prohibit\w*|forbid\w*|forbad\w*|forbidden|illegal\w*"
        r"|off|against|without|outlaw\w*|other|others|than|nobody|except\w*|n['’]t|exclud\w*",
    ),
    # Not only is not only.
    _reach(
        f"(?:不仅|不但|不只|不单|不光)(?:仅|是)?{_INSIDE}*，?{_INSIDE}{{0,8}}(?:还|也|而且|更|亦|并且)",
        r"(?<!not )(?<!n['’]t )(?<!than )(?<!not be )(?<!not have )(?:only|solely|exclusively)"
        r" (?:for|to"
        r"|in|on|at|by|the|a|an|with|from|benefit\w*|cover\w*|appl\w*|about)"
        r"|(?<!not )(?<!n['’]t )only [\w ]{1,40}, (?:but )?not",
        r"also|too|as well|both|besides|addition|not (?:\w+ ){0,3}(?:only|just|merely|simply"
        r"|solely)"
        r"|n['’]t (?:\w+ ){0,3}(?:only|just|merely)|more than|beyond|even",
    ),
)


def out_of_reach(source: str, folded: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield where a source says one reach, and where the target says the other."""
    for each in _REACHES:
        ours = each.chinese.search(folded)
        if ours is None:
            continue
        theirs = each.wrong.search(target)
        if theirs is not None and each.right.search(target) is None:
            yield Span(*ours.span()), Span(*theirs.span())
    yield from _exchanged(source, folded, target)


_NOT_BUT = compiled(
    fold(
        "(?:不是|并非|并不是)(?P<no>[^。；！？;]{2,24}?)，?(?:而是|乃是)(?P<yes>[^，。；！？,;]{2,24})"
    )
)
_DENIED = compiled(
    r"\b(?:not|rather than|instead of|n['’]t)\s+(?P<no>[^,.;:]{3,60}?)(?=[,.;:]|\bbut\b|$)",
    re.IGNORECASE,
)


def _exchanged(source: str, folded: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield 不是 A 而是 B where the target denies what renders B, and A nowhere."""
    ours, denied = _NOT_BUT.search(folded), list(_DENIED.finditer(target))
    if ours is None or len(denied) != 1:
        return
    no, yes = (_stems(source, Span(*ours.span(name))) for name in ("no", "yes"))
    no, yes = no - yes, yes - no
    there = {each for each, _ in stems_of(denied[0]["no"])}
    if there & yes and not there & no:
        yield Span(*ours.span()), Span(*denied[0].span())


def _stems(source: str, span: Span) -> frozenset[str]:
    return frozenset(
        stem
        for word in glossed(source)
        if span.start <= word.start and word.end <= span.end
        for stem in word.own
    )
