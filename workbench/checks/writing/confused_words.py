"""Words that sound alike and differ by an apostrophe: its and it's, your and you're, wont."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.apostrophes import APOSTROPHE
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import opaque
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# "It is" where a thing is owned, behind a preposition or a verb that takes one.
_OWNED = compiled(
    r"\b(?:of|for|with|from|into|under|to|despite|over|in|on|by|at|through|during|against|among"
    r"|within|without|about|across|after|before|between|"
    r"published?|releas(?:ed?|ing)|los[te]s?|losing|cut|rais(?:ed?|ing)|open(?:ed|ing)?"
    r"|clos(?:ed?|ing)|chang(?:ed?|ing)|doubl(?:ed?|ing)|us(?:ed?|ing)|s[eo]ll?d?|improv(?:ed?|ing)"
    r"|expand(?:ed|ing)?|reach(?:ed)?|cancel(?:l?ed)?|reduc(?:ed?|ing)|increas(?:ed?|ing)"
    r"|withdrew|lift(?:ed)?|launch(?:ed)?|hold|held|keep|kept|defend(?:ed|ing)?|lower(?:ed)?"
    r"|present(?:ed|ing)?|celebrat(?:ed?|ing)|sign(?:ed)?|mov(?:ed?|ing)|chang(?:ed?|ing))"
    r" (?P<word>it(?P<mark>['’])s)(?= [a-z]{3,})(?! (?:not|been|going|being|too|very|the)\b)",
    re.IGNORECASE,
)
_IT_IS = compiled(
    r"(?<![\w’'-])(?P<word>its)(?= (?:an?|the|been|not|too|going to|never|always)\b(?!-))",
    re.IGNORECASE,
)
_YOU_ARE = compiled(
    r"(?<![\w’'-])(?P<word>your)(?= (?:an?|the|not|going|being|very)\b(?!-)"
    r"| (?:welcome|wrong|right|late|fired|kidding|joking|alone|safe)[,.!?])",
    re.IGNORECASE,
)
_THEY_ARE = compiled(r"(?<![\w’'-])(?P<word>[Tt]heir)(?= going to\b)")
_THERE_IS = compiled(
    r"(?<![\w’'-])(?P<word>[Tt]heir)(?= (?:is|are|was|were|will be|has been|have been)\b)"
)
_THEIR_OWN = compiled(r"\b(?P<word>[Tt]here|[Tt]hey['’]re)(?= own\b)")
_WONT = compiled(
    r"\b(?:I|you|he|she|it|we|they|who|that|there|this|[A-Z][a-z]+|[a-z]+[bcdfghklmnprtwy]s?)"
    r" (?P<word>wont|cant)(?= (?:be|have|do|go|come|get|give|let|make|take|be|[a-z]{3,}))(?! to\b)"
)
_SHORTENED = compiled(
    r"(?<![\w’'.@#/-])(?P<word>(?:(?:[Tt]hat|[Tt]here|[Ww]hat|[Hh]ere|[Hh]e|[Ss]he)s"
    r"|I(?:m|ve)|[Tt]heyll|[Yy]oull|[Ii]tll|oclock))(?![\w’'-])"
)
_DECADE = compiled(
    r"\bthe (?P<word>(?:1[0-9]|20)\d0(?P<mark>['’])s)(?= |[.,;:]|\Z)(?! [a-z]+est\b)"
)
# A plural with the mark of a genitive before a verb of the plural, or where nothing is owned.
_PLURAL = compiled(
    r"(?<![\w’'-])(?P<word>(?!one|who|that|there|what|where|here|how|let|anyone|everyone|someone"
    r"|nobody|somebody|everybody|everything|nothing|something|women|men|people|children)"
    r"[a-z]{3,}[b-hj-z](?P<mark>['’])s)(?= (?:were|are|have)\b)"
)
_BEFORE_VERB = compiled(r"['’]s (?:were|are|have)\b")
_AT_END = compiled(r"['’]s(?:[.;]|\Z)")
_LAST = compiled(
    r"\b(?:in|on|for|to|by|with|from|against|among|between|many|of) (?P<word>(?!today|tomorrow"
    r"|yesterday|one|this|that|mine|person)[a-z]{3,}(?:er|or|ent|ian|ist|ee|nt)(?P<mark>['’])s)"
    r"(?=[.;]|\Z)"
)
# Somebody's office or wife without the mark: `The mayors office did not respond.`
_OWNER = compiled(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|[Aa]|former|late)"
    r"(?: [a-z]+)? (?P<owner>(?:mayor|minister|president|premier|governor|mother|father|brother"
    r"|sister|son|daughter|uncle|aunt|grandmother|grandfather|husband|woman|man|girl|boy|child|baby|company"
    r"|driver|owner|lawyer|artist|writer|author|singer|actor|actress|director|teacher|student|doctor"
    r"|patient|victim|prisoner|suspect|king|queen|city|town|village|country|county|party|school"
    r"|government|ministry|family|farmer|worker|fisherman|captain|coach|chairman|general|judge"
    r"|leader|journalist|reporter|professor|painter|poet|monk|emperor|defendant)s)"
    r" (?:office|wife|husband|son|daughter|mother|father|family|death|speech|lawyer|lawyers"
    r"|decision|body|career|spokesman|spokeswoman|spokesperson|house|residence|widow|funeral"
    r"|headquarters|name|parents|government|mayor|population|economy|capital|largest|biggest|first"
    r"|oldest|only|main|most|best|website|borders|history)\b"
)


# Some of what is owned so, behind the end of its owner: quicker to look for.
_OWNED_THINGS = compiled(
    r"s (?=office|wife|husb|son|daug|moth|fath|fami|deat|speech|lawy|deci|body|caree|spoke|house"
    r"|resid|widow|funer|headq|name|paren|gover|mayor|popul|econo|capit|large|bigge|first|oldes|only"
    r"|main|most|best|websi|borde|histo)"
)


class ConfusedWords:
    """Finds words that an apostrophe more or less makes others, where the grammar tells."""

    name = "confused_words"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each as it should be written."""
        del style
        yield from few(chain(_marked(checked), _bare(checked), _again(checked)))


def _marked(checked: Checked) -> Iterator[Finding]:
    """Yield what has an apostrophe and should have none."""
    target = checked.segment.target
    if "'s" not in target and "’s" not in target:
        return
    for pattern, is_there in (
        (_OWNED, " it's" in target or " it’s" in target),
        (_DECADE, "0's" in target or "0’s" in target),
        (_PLURAL, _BEFORE_VERB.search(target) is not None),
        (_LAST, _AT_END.search(target) is not None),
    ):
        for found in pattern.finditer(target) if is_there else ():
            right = found["word"].replace(found["mark"], "")
            yield _right(checked, found.span("word"), right)


def _bare(checked: Checked) -> Iterator[Finding]:
    """Yield what has no apostrophe and should have one, and other words of the same sound."""
    target = checked.segment.target
    sign = "’" if "’" in target or "“" in target else "'"
    for needed, pattern, right in _WORDS:
        if not any(map(target.__contains__, needed)):
            continue
        if pattern is _OWNER and _OWNED_THINGS.search(target) is None:
            continue
        for found in pattern.finditer(target):
            if found.start() not in opaque(target):
                name = found.lastgroup or ""
                yield _right(checked, found.span(name), right(found[name], sign))


# Words that begin with "re" and mean another thing without a hyphen behind it; what the source
# says of it, and what it says where the word is right as it stands.
_AGAIN = compiled(r"\b(?P<re>[Rr]e)(?:sign(?:s|ed|ing)?|cover(?:s|ed|ing)?|sort(?:s|ed|ing)?)\b")
_AGAINS = {
    "s": (
        compiled(fold("续约|续签|续聘|重新签|再签|加盟")),
        compiled(fold("辞|卸任|下台|离职|离任|请退|退出|挂冠|总辞")),
    ),
    "c": (
        compiled(fold("重新覆盖|重新包|换(?:新)?(?:面料|布面|皮面)|重新铺")),
        compiled(fold("复|痊|恢|愈|追回|收回|找回|寻回|起回|好转|反弹|捞|回升")),
    ),
    "so": (
        compiled(fold("重新分拣|重新排序|重新排列|重新分类|重新整理")),
        compiled(fold("诉诸|度假|采取|动用|使用")),
    ),
}


def _again(checked: Checked) -> Iterator[Finding]:
    """Yield `resign` for what a player does with a contract: re-sign."""
    target = checked.segment.target
    if "esign" not in target and "ecover" not in target and "esort" not in target:
        return
    source = fold(checked.segment.source)
    for found in _AGAIN.finditer(target):
        stem = target[found.end("re") :]
        said, otherwise = _AGAINS["so" if stem.startswith("so") else stem[0]]
        if said.search(source) and not otherwise.search(source):
            right = f"{found['re']}-{found[0][2:]}"
            yield REPEATED.found(
                checked,
                Span(*found.span()),
                fix=Fix(*found.span(), right),
                marks=found[0],
                once=right,
            )


def _apart(word: str, sign: str) -> str:
    """Return a word with its apostrophe where its second part begins."""
    if word == "oclock":
        return f"o{sign}clock"
    tail = next(each for each in ("ll", "ve", "m", "s") if word.endswith(each))
    return f"{word.removesuffix(tail)}{sign}{tail}"


_SHORT = (
    *("thats", "Thats", "heres", "Heres", "whats", "Whats", " hes ", "Hes ", " shes ", "Shes "),
    *("Im ", "Ive "),
    *("eyll", "oull", "tll", "oclock"),
)


# What a text needs to have a word, how the word is found, and what it should be.
_WORDS: tuple[tuple[tuple[str, ...], re.Pattern[str], Callable[[str, str], str]], ...] = (
    (("its ", "Its "), _IT_IS, lambda word, sign: f"{word[:2]}{sign}s"),
    (("our ",), _YOU_ARE, lambda word, sign: f"{word[:3]}{sign}re"),
    (("heir ",), _THERE_IS, lambda word, _: f"{word[:3]}re"),
    (("heir going",), _THEY_ARE, lambda word, sign: f"{word[:3]}y{sign}re"),
    ((" own",), _THEIR_OWN, lambda word, _: f"{word[:3]}ir"),
    ((" wont ", " cant "), _WONT, lambda word, sign: f"{word[:-1]}{sign}t"),
    (_SHORT, _SHORTENED, _apart),
    (("s ",), _OWNER, lambda word, sign: f"{word[:-1]}{sign}s"),
)


def _right(checked: Checked, place: tuple[int, int], right: str) -> Finding:
    written, fix = checked.segment.target[slice(*place)], Fix(*place, right)
    return APOSTROPHE.found(checked, Span(*place), fix=fix, written=written, right=right)


CHECKS: tuple[SegmentCheck, ...] = (ConfusedWords(),)
