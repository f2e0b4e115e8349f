"""Bylines in Chinese: labels, functions and the people named."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from workbench.model.segment import Credit, CreditFunction
from workbench.text.credits.newsroom import fold_words
from workbench.text.han import HAN
from workbench.text.lexicons.byline_labels import all_byline_labels
from workbench.text.patterns import compiled, compiled_from
from workbench.text.recent import RECENT


@cache
def _functions() -> Mapping[str, CreditFunction]:
    return {each.label: each.function for each in all_byline_labels() if each.function is not None}


@cache
def _bare_labels() -> frozenset[str]:
    """Return the labels that need no colon behind them; others are ordinary words too."""
    return frozenset(each.label for each in all_byline_labels() if each.is_bare)


@cache
def _desk_labels() -> frozenset[str]:
    """Return the labels that no speaker in an interview has."""
    return frozenset(each.label for each in all_byline_labels() if each.is_desk)


# What stands behind names for those that are not named.
OTHERS = frozenset({"等", "等人"})

# The outlet a reporter works for, said before the label.
OUTLET = (
    "《[^《》]{2,10}》|自由亚洲电台|美国之音|端传媒|财新|澎湃|界面|南都|凤凰|(?:BBC|纽约时报|金融时报)中文|法广|德国之声"
    f"|[{HAN}]{{1,6}}(?:社|网|台|报|周刊|周末|新闻)(?=(?:特约|特派|实习|见习)?(?:记者|实习生))"
)


def _any_label() -> str:
    labels = (each.label for each in all_byline_labels())
    return "|".join(map(re.escape, sorted(labels, key=len, reverse=True)))


LABEL = compiled_from(
    lambda: (
        rf"(?:(?<![\w·])(?:{OUTLET})?"
        rf"(?P<label>{_any_label()})(?:[/／、与和](?:{_any_label()})(?=\s*[：:]))*"
        r"|(?P<glued>责任编辑|责编|网编|编辑|摄影|作者|(?<![片图照像料据频])来源)(?=\s*[：:]))"
        rf"(?:(?P<colon>\s*[：:﹕∶]\s*)|(?P<slash>\s*[/／|｜丨]\s*)|(?P<gap>\s+)|(?=[{HAN}]))"
    )
)


_SEPARATOR = compiled(
    r"[\s、丶，,;；/／|｜&＆。．.]*(?:\s|[、丶，,;；/／|｜&＆。])[\s、丶，,;；/／|｜&＆。．.]*"
)

# The replacement character and an `s` are what is left of rare characters in some feeds.
_CHINESE_NAME = compiled(rf"[{HAN}\ufffds]{{2,4}}")
_FOREIGN_NAME = compiled(rf"[{HAN}]{{1,8}}(?:[·‧・•．][{HAN}]{{1,8}})+")
_LATIN_NAME = compiled(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’\-]*(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’\-]*){0,3}")
_LATIN_WORD = compiled(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’\-]*")
_PEN_NAME = compiled(r"[\w·“”《》「」](?:[\w·“”《》「」.&’'-]|[－—–](?=\w)){1,23}")


@cache
def _pen_named() -> frozenset[str]:
    sources = (label for label, it in _functions().items() if it is CreditFunction.SOURCE)
    return frozenset({"作者", "本文作者", "文章作者", "特约作者", *sources})


# The number of an editor in a newsroom's system, behind the name or instead of it: `_NB12556`.
_STAFF_CODE = compiled(
    rf"(?<=[{HAN}])(?:\s?[_＿]\s?[A-Za-z0-9]{{1,12}}|[\s、，,-]{{0,3}}[A-Za-z]{{1,4}}[-_]?\d{{2,8}}|\s\d{{3,8}})(?!\w)"
    rf"|(?<=[{HAN}])\s?[（(][A-Za-z]{{0,4}}\d{{2,8}}[）)]"
    r"|(?<=[：:])\s?[A-Za-z]{1,4}\d{2,8}(?!\w)"
)

MAIL = compiled(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = compiled(r"\s(?:https?://|pic\.twitter\.com/|@)\S+$")
HOUSE = compiled(r"[\w·]{1,16}(?:社|网|網|台|臺|报|報|新闻|新聞|广播|廣播|编译组)")
_STAFF = compiled(
    r"(?:数据|新闻|特约|实习|本报|本台|驻\w{2,4}){0,3}(?:实习生|实习记者|记者|编辑)(?=\w{2,4}$)"
)
_BRACKETED = compiled(r"[（(][^（）()]{1,10}[）)]")
NO_NAMES = frozenset(
    {
        "是的",
        "不是",
        "对",
        "不对",
        "好的",
        "没有",
        "有的",
        "这是",
        "谢谢",
        "可以",
        "不会",
        "当然",
        "为什么",
        "什么",
        "怎么",
        "如何",
    }
)
_BRACKETS = {"（": "）", "(": ")", "【": "】", "[": "]", "［": "］", "〔": "〕"}
_DATE_TAIL = compiled(r"[)）】\]]\s*\d{6,8}$")
_LONGEST = 160
_LONGEST_OF_A_LINE = 80


@dataclass(frozen=True, slots=True)
class Byline:
    """A line read as a byline; `is_sure` where it can hardly be anything else."""

    credits: tuple[Credit, ...]
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A label and what stands behind it: `text[start:end]`."""

    label: str
    has_mark: bool
    start: int
    end: int


@lru_cache(RECENT)
def read_byline(text: str) -> Byline | None:
    """Return who is named in a text that is a byline as a whole, `None` for any other text."""
    if len(text) > _LONGEST:
        return None
    text = _without_title(_as_one_bracket(_without_codes(text)))
    start, end = _inside(text)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    forms = (_report_and_labels, _labelled)
    found = (form(text, start, end) for form in forms)
    named = _station(text) or next(filter(None, found), None) or _press_reporter(text)
    return named or _filed(text)


def read_labels(text: str, offset: int = 0) -> tuple[Credit, ...] | None:
    """Return whom labels name that a text begins with; `None` where other words are among them.

    The places of the credits are moved by `offset`.
    """
    bare = _without_codes(text)
    byline = _labelled(bare, 0, len(bare.rstrip(_BETWEEN + "）)】]")))
    if byline is None:
        return None
    return tuple(replace(it, start=it.start + offset, end=it.end + offset) for it in byline.credits)


def _without_codes(text: str) -> str:
    """Return a text of the same length with blanks for the codes of the staff."""
    if LABEL.search(fold_words(text)) is None:
        return text
    return _STAFF_CODE.sub(lambda found: " " * len(found[0]), text)


_NEXT_BRACKET = compiled(r"[）)】\]］〕]\s{0,4}[（(【\[［〔]")


def _as_one_bracket(text: str) -> str:
    """Return a text of the same length in which brackets beside each other are one: `[…] [….]`."""
    if text[:1] not in _BRACKETS or LABEL.match(fold_words(text), 1) is None:
        return text
    return _NEXT_BRACKET.sub(lambda found: " " * len(found[0]), text)


_TITLED = compiled(
    r"[（(【\[]?原标?[题題][：:][^：:\n]{2,60}?[）)】\]]?[\s\u3000]+(?=[^：:\s]{2,6}[：:])"
)


def _without_title(text: str) -> str:
    """Return a text of the same length with blanks for the first title before labels."""
    titled = _TITLED.match(fold_words(text))
    if titled is None or LABEL.match(fold_words(text), titled.end()) is None:
        return text
    return " " * titled.end() + text[titled.end() :]


_PRESS_REPORTER = compiled(
    rf"[{HAN}]{{1,6}}(?:社|网|台|报|刊|新闻)(?:实习|见习|特约)?记者\s?[：:]?\s*(?P<names>\S[^，。！？：]{{1,20}})"
)


def _press_reporter(text: str) -> Byline | None:
    """Read `海岬日报记者陈子非 嘉远`: the reporters of another paper."""
    match = _PRESS_REPORTER.fullmatch(fold_words(text))
    places = list(name_places(text, *match.span("names"))) if match else []
    if not places or not all(_is_name(text[a:b], marked=False) for a, b in places):
        return None
    found = (Credit(CreditFunction.REPORTER, text[a:b], a, b) for a, b in places)
    return Byline(tuple(found), is_sure=False)


def _inside(text: str) -> tuple[int, int]:
    """Return the part of a text that is inside the brackets around all of it, if there are any."""
    address = _ADDRESS.search(text)
    end = address.start() if address else len(text)
    tail = _DATE_TAIL.search(text)
    if tail is not None:
        end = tail.start() + 1
    elif text.endswith("。") and len(text) > 1 and text[-2] in _BRACKETS.values():
        end -= 1
    opening = text[:1]
    if opening in _BRACKETS and text[1:end].find(_BRACKETS[opening]) in {end - 2, -1}:
        return 1, end - text.endswith(_BRACKETS[opening], 0, end)
    return 0, end


def _labelled(text: str, start: int, end: int) -> Byline | None:
    """Read labels with names behind them; every name has to look like one."""
    folded = fold_words(text)
    parts = list(_parts(folded, start, end))
    first = LABEL.match(folded, start)
    if not parts or first is None:
        return None
    found: list[Credit] = []
    waiting = ""
    for part in parts:
        names = list(name_places(text, part.start, part.end))
        if not names and part.end < end:
            waiting = part.label  # `翻译：实习生陈子非` says what he did, then what he is
            continue
        if not names or not all(_fits(part, text[a:b]) for a, b in names):
            return None
        named, waiting = replace(part, label=waiting or part.label), ""
        if named.label in _functions():
            found += [_credit(named, text, a, b) for a, b in names]
    marked = any(part.has_mark for part in parts)
    last = max(credit.end for credit in found) if found else end
    if len(parts) == 1 and not marked and (first["gap"] is None or last - start > _LONGEST_BARE):
        return None
    if len(parts) == 1 and parts[0].label == "记":
        return None
    by_desk = marked and (start > 0 or parts[0].label in _desk_labels())
    return Byline(tuple(found), is_sure=len(parts) > 1 or by_desk)


def _report_and_labels(text: str, start: int, end: int) -> Byline | None:
    """Read `自由亚洲电台记者陈子非台北报道 责编：陈美华`: whose report it is, then labels."""
    labels = LABEL.finditer(fold_words(text), start + 1, end)
    first = next((match.start() for match in labels if _counts(match)), end)
    report = _station(text[start:first].rstrip(_BETWEEN))
    rest = _labelled(text, first, end) if report else None
    if report is None or rest is None:
        return None
    shifted = (replace(it, start=it.start + start, end=it.end + start) for it in report.credits)
    return Byline((*shifted, *rest.credits), is_sure=True)


_BETWEEN = " \u00a0\u3000\n。.，,；;、/／|｜"
_LONGEST_BARE = 12


def _parts(text: str, start: int, end: int) -> Iterator[_Part]:
    labels = [match for match in LABEL.finditer(text, start, end) if _counts(match)]
    ends = [*(match.start() for match in labels[1:]), end]
    for match, stop in zip(labels, ends, strict=False):
        has_mark = bool(match["colon"] or match["slash"])
        yield _Part(match["label"] or match["glued"], has_mark, match.end(), stop)


def _counts(match: re.Match[str]) -> bool:
    """Return whether a label is one: with a mark behind it, or one of those that need none."""
    return bool(match["colon"] or match["slash"]) or match["label"] in _bare_labels()


def name_places(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of the names in a span, and behind them that of 等: and others."""
    named = False
    for first, last in _whole_names(text, start, end):
        name = text[first:last]
        tail = next((each for each in _TAILS if name.endswith(each)), "")
        if name in OTHERS:
            if named:
                yield first, last
        elif tail and _CHINESE_NAME.fullmatch(name.removesuffix(tail)):
            named = True
            yield first, last - len(tail)
            yield last - len(tail), last
        else:
            named = True
            yield first, last


_TAILS = sorted(OTHERS, key=len, reverse=True)


def _whole_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of the names in a span; Latin words beside each other are one name."""
    position = start
    pending: tuple[int, int] | None = None
    while position < end:
        separator = _SEPARATOR.search(text, position, end)
        stop = separator.start() if separator else end
        if position < stop:
            here = _bare(text, position, stop)
            if here[0] == here[1]:
                position = stop
                continue
            if pending and _is_latin(text[slice(*pending)]) and _is_latin(text[slice(*here)]):
                here = (pending[0], here[1]) if text[pending[1] : here[0]] == " " else here
            if pending and here[0] != pending[0]:
                yield pending
            pending = here
        position = separator.end() if separator else end
    if pending:
        yield pending


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a name without marks around it, a place behind it, or a title before it."""
    bracket = _BRACKETED.search(text, start + 1, end)
    if bracket is not None and bracket.end() == end:
        end = bracket.start()
    while start < end and text[start] in '（(【[“"「':
        start += 1
    while end > start and text[end - 1] in '）)】]”"」.．:：（(【[':
        end -= 1
    title = _STAFF.match(fold_words(text[start:end]))
    start = start + title.end() if title else start
    tail = _FILED.search(fold_words(text[start:end]))
    return start, start + tail.start() if tail else end


# From where the reporter writes, and that it is a report: it names nobody.
_FILED = compiled(
    rf"(?:发自|摄于)[{HAN}]{{2,6}}(?:报道|报导|电)?$"
    rf"|^[{HAN}]{{0,6}}(?:报道|报导|整理)$"
)


def _is_latin(text: str) -> bool:
    return all(_LATIN_WORD.fullmatch(word) for word in text.split(" "))


def _fits(part: _Part, name: str) -> bool:
    """Return whether a text can be named behind a label; writers and sources have fancier names."""
    if part.has_mark and part.label in _pen_named() and _PEN_NAME.fullmatch(name):
        return name not in NO_NAMES
    return _is_name(name, marked=part.has_mark)


def _is_name(name: str, *, marked: bool) -> bool:
    """Return whether a text can be a person's name; behind a colon, a newsroom's too."""
    if name in NO_NAMES:
        return False
    if name in OTHERS:
        return True
    forms = [_CHINESE_NAME, _FOREIGN_NAME, _LATIN_NAME, MAIL]
    return any(form.fullmatch(name) for form in forms + ([HOUSE] if marked else []))


def _credit(part: _Part, text: str, start: int, end: int) -> Credit:
    function = _functions()[part.label]
    if "实习" in fold_words(text[part.start : start]):
        function = CreditFunction.INTERN if function is CreditFunction.REPORTER else function
    return Credit(function, text[start:end], start, end)


_STATION = compiled(
    r"(?:以上|这)?(?:是|由)?(?:"
    r"(?:自由亚洲电台|端传媒|美国之音|本台|德国之声|法广|法国国际广播电台|BBC中文|中央广播电台|央广|本报|本网)"
    rf"(?:[{HAN}]{{2}}[部组])?(?:驻[{HAN}]{{2,4}})?"
    r"(?P<title>特约记者|实习记者|记者|特约撰稿人)\s*|(?P<bare>特约记者|记者)\s+)"
    r"(?P<rest>[^。！？：，]{2,30}?)"
    rf"(?:\s*(?:的|采访|综合|专题|独家)*(?:报道|报导|专稿)[。.]?|(?<=发自[{HAN}]{{2}}))"
)
_FROM = compiled(rf"\s*(?:在|从|发自|自|于|於)[{HAN}]{{2,6}}$")
_PLACES = compiled(
    r"\s*(?:香港|澳门|台北|台湾|高雄|北京|上海|广州|深圳|华盛顿|纽约|洛杉矶|旧金山|多伦多|温哥华|伦敦|巴黎|柏林"
    r"|布鲁塞尔|日内瓦|东京|首尔|曼谷|新加坡|马尼拉|河内|新德里|达兰萨拉|悉尼|墨尔本)$"
)


def _station(text: str) -> Byline | None:
    """Read `自由亚洲电台记者陈子非台北报道` and its like."""
    match = _STATION.fullmatch(fold_words(text.strip("（）()")))
    if match is None:
        return None
    shift = len(text) - len(text.lstrip("（("))
    start, end = match.span("rest")
    for pattern in (_FROM, _PLACES):
        tail = pattern.search(match.string, start, end)
        end = tail.start() if tail else end
    named = _with_functions(match, start, end)
    found = (Credit(it, text[a + shift : b + shift], a + shift, b + shift) for it, a, b in named)
    return Byline(tuple(found), is_sure=match["bare"] is None)


def _with_functions(
    match: re.Match[str], start: int, end: int
) -> Iterator[tuple[CreditFunction, int, int]]:
    """Yield the names of a report; a label among them, `实习生`, is that of the next ones."""
    function = _functions()[match["title"] or match["bare"]]
    for a, b in name_places(match.string, start, end):
        name = match.string[a:b]
        if name in _bare_labels():
            function = _functions()[name]
        elif _is_name(name, marked=False):
            yield function, a, b


_FILED_BY = compiled(
    rf"(?:(?:{OUTLET})(?:中文网|中文)?[ \u3000|｜:：]+)?(?P<names>[{HAN}]{{2,4}}"
    rf"(?:[、 ][{HAN}]{{2,4}}){{0,2}})[ \u3000]*发自[{HAN}]{{2,6}}"
)


def _filed(text: str) -> Byline | None:
    """Read `美国之音 陈子非 发自华盛顿`."""
    match = _FILED_BY.fullmatch(fold_words(text.strip("（）()")))
    if match is None:
        return None
    shift = len(text) - len(text.lstrip("（("))
    places = list(name_places(match.string, *match.span("names")))
    if not all(_is_name(match.string[a:b], marked=False) for a, b in places):
        return None
    spans = [(a + shift, b + shift) for a, b in places]
    return Byline(
        tuple(Credit(CreditFunction.REPORTER, text[a:b], a, b) for a, b in spans), is_sure=False
    )


_CLOSING = compiled(r"[（(](?P<inside>[^（）()。！？]{4,80})[）)]$")


def read_closing_credits(text: str) -> tuple[Credit, ...]:
    """Return the credits of a bracket that ends a paragraph: `……（编译：沈榕/核稿：张正芊）`."""
    match = _CLOSING.search(text[-_LONGEST_OF_A_LINE:])
    if match is None:
        return ()
    shift = max(0, len(text) - _LONGEST_OF_A_LINE)
    byline = _labelled(text, match.start("inside") + shift, match.end("inside") + shift)
    return byline.credits if byline else ()
