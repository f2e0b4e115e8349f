"""What the lines about an article claim: which outlet, which kind of text, whose views.

来源：北方日报 as "Southern Daily", 综合报道 as "Commentary by", 代表作者观点 as the paper's views.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.credits.rules import AGENCY, FUNCTION, STAMP
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.english_line import LONGEST
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled


class BylineClaims:
    """Compares what a line says of its article with what the target says."""

    name = "byline.claims"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield another outlet of a like name, another kind of text, and views of somebody else."""
        del style
        segment = checked.segment
        if segment.role is not Role.BYLINE or not 0 < len(segment.target.strip()) <= LONGEST:
            return
        source = fold(segment.source)
        yield from few(_other_outlet(checked, source))
        yield from few(_other_kind(checked, source))
        yield from few(_other_views(checked, source))


_OUTLET = compiled(
    fold(
        rf"(?:来源|出处|来源于|转自|转载自|原载|摘自):?\s?[《\"]?(?P<name>[{HAN}]{{2,10}}?"
        r"(?:日报|晚报|早报|晨报|周[刊报]|月刊|周末|网|电视台|广播电台|电台|新闻|商报|都市报))"
        r"(?=[》\"\s).。]|$)"
    )
)
_SIGNS = (
    {"东": "east", "西": "west", "南": "south", "北": "north"},
    {"日报": "daily", "晚报": "evening", "早报": "morning", "晨报": "morning"}
    | {"周刊": "weekly", "周报": "weekly", "周末": "weekend", "月刊": "monthly"}
    | {"电视台": "television", "广播电台": "radio"},
)
_QUARTER = compiled(r"\b(east|west|south|north)(?:ern)?\b", re.IGNORECASE)
_ISSUED = compiled(
    r"\b(daily|evening|morning|weekly|weekend|monthly|television|radio)\b", re.IGNORECASE
)
_WEEKEND = frozenset({"weekly", "weekend"})


def _other_outlet(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield an outlet named for another quarter, or that comes out at another time."""
    found = _OUTLET.search(source)
    if found is None:
        return
    for signs, words in zip(_SIGNS, (_QUARTER, _ISSUED), strict=True):
        meant = {word for sign, word in signs.items() if fold(sign) in found["name"]}
        meant |= _WEEKEND if meant & _WEEKEND else frozenset[str]()
        said = list(words.finditer(checked.segment.target))
        if not meant or not said or any(each[1].lower() in meant for each in said):
            continue
        origin, place = Span(*found.span("name")), Span(*said[0].span())
        yield AGENCY.found(
            checked,
            place,
            source=[origin],
            words=origin.of(checked.segment.source),
            given=place.of(checked.segment.target),
        )
        return


_NEWS = compiled(
    fold(r"综合报道|综合报导|综合消息|综合外电|(?:消息|新闻|快讯)[/:]|[日社]电(?![视影])|本报讯")
)
_OPINED = compiled(fold("评|论|观点|专栏|分析|随笔|手记|札记|观察|社说|述|笔"))
_OPINION = compiled(
    r"\b(?:commentary|opinion|op-ed|editorial|essay|column)s?(?= by\b|:)", re.IGNORECASE
)
_COMMENT = compiled(
    fold("(?:评论员|时评人)(?:文章|[ /:])|社论|时评|短评|锐评|快评|(?:评论|社评|观点)[/:]")
)
_REPORTED = compiled(r"\b(?:(?:news )?report(?:ed|ing)?|news story)(?= by\b|:)", re.IGNORECASE)
_OPINED_IN_ENGLISH = compiled(
    r"comment|opinion|op-ed|editorial|essay|column|analy|view", re.IGNORECASE
)


def _other_kind(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield a report that became an opinion, or an opinion that became a report."""
    target = checked.segment.target
    opinion, news = _OPINION.search(target), _NEWS.search(source)
    if opinion is not None and news is not None and _OPINED.search(source) is None:
        yield _function(checked, Span(*news.span()), Span(*opinion.span()), "a report")
        return
    comment, reported = _COMMENT.search(source), _REPORTED.search(target)
    is_silent = _OPINED_IN_ENGLISH.search(target) is None
    if comment is not None and reported is not None and is_silent and _WROTE.search(source) is None:
        yield _function(checked, Span(*comment.span()), Span(*reported.span()), "a comment")


_WROTE = compiled(fold("记者|报道|报导"))


def _function(checked: Checked, here: Span, there: Span, wanted: str) -> Finding:
    words, given = here.of(checked.segment.source), there.of(checked.segment.target)
    return FUNCTION.found(
        checked, there, source=[here], words=words, wanted=wanted, given=given.lower()
    )


_DISOWNED = compiled(
    fold(r"(?:不|并非|非)(?:一定|必然|必)?(?:代表|反映)(?:本|我|编辑部)(?:[报刊网站台社]|平台)?")
)
_AUTHORS = compiled(fold(r"(?<![不非])(?:代表|反映|系|属于?|为)(?:作者|个人|笔者)(?:本人|个人)?"))
_OF_OUTLET = compiled(
    r"\b(?:views?|opinions?|positions?|stance|standpoint)\b[^.;]{0,40}?\b(?:of|by|held by) "
    r"(?:this|our|the) (?:newspaper|paper|magazine|newsroom|website|site|outlet|station|publication"
    r"|platform|agency|channel|editors?\b|editorial (?:board|team|department|office))"
    r"|\b(?:our|this (?:newspaper|paper|website|site|magazine)[’']s) (?:own )?"
    r"(?:views?|opinions?|positions?|stance)\b",
    re.IGNORECASE,
)
_NEGATED = compiled(
    r"\b(?:not|no|never|nor|neither|without|independent|rather|instead|differ\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
_AUTHOR = compiled(
    r"\b(?:authors?|writers?|contributors?|columnists?|personal|individual|own)\b", re.IGNORECASE
)
_NOT_OF_AUTHOR = compiled(
    r"\bn(?:o|’|')t (?:necessarily )?(?:represent|reflect|express)\w*"
    r"(?: the)? (?:(?:personal |own )?(?:views?|opinions?|position) of )?the (?:author|writer)\b",
    re.IGNORECASE,
)


def _other_views(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield views that the outlet disowns or the author owns, and English has them the reverse."""
    disowned, authors = _DISOWNED.search(source), _AUTHORS.search(source)
    meant = disowned or authors
    if meant is None:
        return
    target = checked.segment.target
    outlets = _OF_OUTLET.search(target) if _NEGATED.search(target) is None else None
    if outlets is not None and disowned is None and _AUTHOR.search(target):
        outlets = None
    said = outlets or (_NOT_OF_AUTHOR.search(target) if authors else None)
    if said is not None:
        here, there = Span(*meant.span()), Span(*said.span())
        words, given = here.of(checked.segment.source), there.of(target)
        yield STAMP.found(checked, there, source=[here], words=words, given=given)


CHECKS: tuple[SegmentCheck, ...] = (BylineClaims(),)
