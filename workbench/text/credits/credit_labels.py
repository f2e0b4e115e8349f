"""What stands beside a credit: an old picture, the medium, where figures are from, who made it.

`作者：徐骏` as "By Xu Jing", `数据来源：海关总署` left out, a picture that became an old one.
"""

from workbench.model.finding import Span
from workbench.text.credits.lenders import is_same_lender
from workbench.text.credits.name_spelling import Verdict, spelling_of
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.people import is_person
from workbench.text.names.strangers import strangers
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant

_OLD = compiled(
    fold("资料|档案|历史|历年|旧|老照片|当年|年前|曾|昔|生前|此前|早前|去年|前年|年|过去|一度")
)
_SAID_OLD = compiled(
    r"\b(?:in (?:this|a|an)(?: undated)? )?(?:file|archive|archival) "
    r"(?:photo(?:graph)?|picture|image|footage)\b",
)


def made_old(source: str, target: str) -> Span | None:
    """Return where a target calls a picture an old one whose source says nothing of the past."""
    said = _SAID_OLD.search(target)
    if said is None or _OLD.search(fold(source)) is not None:
        return None
    return Span(*said.span())


_OF_VIDEO = compiled(
    fold(
        "[(【](?P<what>[^()【】]{0,12}(?:视频|影片|录像|录影)(?:画面)?(?:截图|截屏|撷图|截取)[^()【】]{0,4})[)】]\\W*$"
    )
)
_MOVING = compiled(r"screen|still|grab|video|film|footage|frame|clip|captur|CCTV|livestream")


def medium_lost(source: str, target: str) -> Span | None:
    """Return the words that a picture is taken from a video, where English has none for it."""
    found = _OF_VIDEO.search(fold(source))
    if found is None or _MOVING.search(target.lower()) is not None:
        return None
    return Span(*found.span("what"))


_DATA = compiled(fold(rf"(?:数据|资料)来源[:/](?P<who>[{HAN}A-Za-z]{{2,16}})"))
_SOURCED = compiled(
    r"\b(?:[Ss]ources?|SOURCES?|[Dd]ata|[Ff]igures|[Ss]tatistics|[Aa]ccording|[Vv]ia)\b"
)


def data_source_lost(source: str, target: str) -> Span | None:
    """Return where a source says whose figures a graphic shows, where English says nothing."""
    found = _DATA.search(fold(source))
    if found is None or _SOURCED.search(target) is not None:
        return None
    whole = Span(*found.span())
    ours = gazetteer().in_source(source[found.start("who") : found.end("who")])
    ties = Ties(name for each in gazetteer().in_target(target) for name in each.names)
    return None if any(ties.has(name) for each in ours for name in each.names) else whole


_LABEL = (
    "作者|绘者|绘制|绘图|绘画|插画|插图|漫画|制图|作图|设计|制作|图表|书法|撰文|剪辑|作品|画"
    "|图文|文图|海报|图"
)
_MAKER = compiled(fold(rf"(?:{_LABEL})[:/](?P<name>[{HAN}]{{2,4}})(?![{HAN}·])"))
_MADE_BY = compiled(
    r"(?:\b[Bb]y|[Aa]rtists?:|[Cc]artoonist:|[Aa]uthors?:|[Gg]raphics?:|[Dd]esign(?:er)?:|[Ii]llustrat\w+:)"
    r" (?P<name>[A-Z][a-z]+ [A-Z][a-z]+(?:[-'’][A-Za-z]?[a-z]+)?)(?! [A-Z])"
)


def other_maker(source: str, target: str) -> tuple[Span, Span] | None:
    """Return the only labelled maker of a picture, and another name or a slip in his place."""
    ours = list(_MAKER.finditer(fold(source)))
    theirs = list(_MADE_BY.finditer(target))
    if len(ours) != 1 or len(theirs) != 1:
        return None
    here, there = Span(*ours[0].span("name")), Span(*theirs[0].span("name"))
    name = here.of(source)
    is_free = not detect_variant(source).is_simplified
    if not is_person(name) or is_free:
        return None
    verdict = spelling_of(name, there.of(target), is_free=False)
    return (here, there) if verdict in {Verdict.WRONG, Verdict.TORN} else None


_TOOK = compiled(
    r"\b[Pp](?:hoto(?:graph)?|icture)s?(?:\s*:| by| credit:) "
    r"(?P<name>[A-Z][a-z]+ [A-Z][a-z]+(?:[-'’][A-Za-z]?[a-z]+)?)(?! [A-Z])"
)
_DREW = compiled(
    fold(
        rf"(?:绘者|绘制|绘图|绘画|插画|插图|漫画|制图|作图|图表)[:/](?P<name>[{HAN}]{{2,4}})(?![{HAN}·])"
    )
)


def maker_took(source: str, target: str) -> tuple[Span, Span] | None:
    """Return who drew or charted something, and where the same person is said to have taken it."""
    took = _TOOK.search(target)
    drew = _DREW.search(fold(source)) if took is not None else None
    if took is None or drew is None:
        return None
    name = Span(*drew.span("name")).of(source)
    if not spelling_of(name, took["name"], is_free=True).is_same_person:
        return None
    return Span(*drew.span()), Span(*took.span())


_WITHHELD = compiled(
    fold(
        "不署名|不具名|不愿具名|未具名|匿名|不愿透露姓名|不公开姓名|要求不透露|(?:摄影者|作者|拍摄者|摄影师|来源)不[详明]|佚名"
    )
)


def named_unasked(source: str, target: str) -> tuple[Span, Span] | None:
    """Return where a target names who did not want to be named, and the words that say so."""
    withheld = _WITHHELD.search(fold(source))
    if withheld is None:
        return None
    for each in strangers(source, target):
        if each.is_chinese and len(each.parts) > 1:
            return Span(*withheld.span()), Span(each.start, each.end)
    return None


_LENT = compiled(
    fold(rf"(?:^|[，。、；（(的由])(?P<who>[{HAN}]{{2,8}}?)(?:独家)?(?:提供|供图|发布|公布)的")
)
_LENT_BY = compiled(
    r"\b(?:provided|supplied|released|shared|issued|offered|given out) by "
    r"(?P<who>(?:the |an? |his |her |their )?[A-Za-z][\w’' -]{1,40}?)"
    r"(?=[.,;()]|$| (?:on|in|to|shows?)\b)"
)


def lent_by_another(source: str, target: str) -> tuple[Span, Span] | None:
    """Return who lent the picture within a caption's sentence, and who did by the target."""
    given = _LENT_BY.search(target)
    meant = _LENT.search(fold(source)) if given is not None else None
    if given is None or meant is None or meant.re.findall(fold(source))[1:]:
        return None
    here, there = Span(*meant.span("who")), Span(*given.span("who"))
    return (here, there) if is_same_lender(here.of(source), there.of(target)) is False else None
