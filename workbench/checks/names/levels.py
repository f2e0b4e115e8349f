"""What kind of place is meant: a county made a city; and one of two whose names are half the same.

嘉義縣 and 嘉義市 lie side by side, and so do the two Koreas.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.names.compared import is_worked
from workbench.checks.names.rules import OTHER_PLACE
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of
from workbench.text.patterns import compiled

# What each English word for a place may be in Chinese.
_UNITS = {
    "city": "市区县城府州都镇町",
    "county": "县郡旗市州",
    "province": "省府州道国区",
    "district": "区县乡盟市局镇",
    "township": "乡镇市区村",
    "village": "村里屯寨镇乡庄町",
    "prefecture": "州县府道都地盟区",
    "island": "岛屿洲礁群",
}
# Pairs of which English takes the one for the other only by mistake.
_EXACT = {
    "city": "县郡",
    "county": "市省区镇乡村",
    "province": "市县区",
    "district": "省",
    "village": "市县省",
}
_UNIT = compiled(
    r" (?P<unit>City|[Cc]ounty|[Pp]rovince|[Dd]istrict|[Tt]ownship|[Vv]illage)\b"
    r"(?! (?:[Cc]ouncil|[Gg]overn|[Hh]all|[Cc]ourt))"
)

# An organ of a county or a city: 嘉義縣府 is not "the Chiayi City Government".
_OF_UNIT = compiled(
    r"(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) "
    r"(?P<unit>[Cc]ounty|[Cc]ity|Province|[Pp]rovincial)"
    r" (?:[Cc]ouncil|[Gg]overnment|[Hh]all|[Oo]ffice|[Bb]ureau|[Mm]agistrate|[Mm]ayor|[Pp]olice"
    r"|[Hh]ealth|[Ff]ire|[Ee]ducation|[Dd]epartment|authorities|officials)"
)

_UNIT_OF = compiled(
    r"\b[Tt]he (?:ancient |historic |southern |northern |eastern |western |central )?"
    r"(?P<unit>city|county|province|district|village) of (?P<word>[A-Z][a-z'’]+)(?! [A-Z])"
)

# Two that are told apart by one word: what Chinese calls the first, what English calls the second,
# and by what either text speaks of the other, too.
_PAIRS = (
    (
        "韩国|南韩|韩军|韩方|韩媒|首尔",
        r"North Korean?s?\b|\bPyongyang|\bD\.?P\.?R\.?K\b",
        "朝鲜|北韩|朝方|金正恩|平壤|朝韩|两韩|朝军",
    ),
    (
        "朝鲜(?!族|半岛|战争)|北韩|朝方|平壤",
        r"South Korean?s?\b|\bSeoul",
        "韩国|南韩|韩方|首尔|两韩|朝韩|韩军|韩媒|韩联社|韩",
    ),
    ("(?<!南)苏丹(?!港|红|王)", r"South Sudan(?:ese)?\b", "南苏丹"),
    ("北爱尔兰|北爱", r"\bRepublic of Ireland|\bDublin", "爱尔兰共和国|(?<!北)爱尔兰|都柏林"),
    (
        "几内亚(?!比绍|比索|湾)(?<!赤道几内亚)(?<!新几内亚)",
        r"Guinea-Bissau|Equatorial Guinea|Papua New Guinea",
        "比绍|比索|赤道|巴布亚|巴新",
    ),
    (
        "刚果民主共和国|刚果[（(]金|民主刚果",
        r"(?<!Democratic )Republic of (?:the )?Congo\b|Congo-Brazzaville|\bBrazzaville",
        "布拉柴维尔|刚果[（(]布",
    ),
    (
        "刚果共和国|刚果[（(]布|布拉柴维尔",
        r"Democratic Republic of (?:the )?Congo\b|\bKinshasa|\bD\.?R\.?C\b",
        "民主|金沙萨|刚果[（(]金",
    ),
    (
        "格鲁吉亚|乔治亚国|喬治亞國|第比利斯",
        r"(?:U\.?S\.? )?[Ss]tate of Georgia|\bAtlanta\b",
        "佐治亚|乔治亚州|亚特兰大",
    ),
    ("佐治亚|喬治亞州", r"Republic of Georgia|country of Georgia|\bTbilisi", "格鲁吉亚|第比利斯"),
    ("港岛|香港岛", r"\bKowloon\b", "九龙"),
    ("九龙(?!坡|江|寨|湾)", r"\bHong Kong Island\b", "港岛|香港岛"),
    ("中东(?!铁路|欧)", r"\b(?:Central Asian?|Far East)\b", "中亚|远东"),
    ("拉美|拉丁美洲", r"\bNorth America\b", "北美"),
    ("撒哈拉以南", r"\bNorth(?:ern)? Africa\b", "北非"),
    ("北非", r"\bsub-Saharan\b", "撒哈拉以南|黑非洲"),
    ("东耶路撒冷", r"West Jerusalem", "西耶路撒冷"),
    ("约旦河西岸|西岸", r"\bGaza\b", "加沙|加萨"),
    ("加沙|加萨", r"\bWest Bank\b", "西岸"),
    ("东欧", r"Western Europe(?:an)?\b", "西欧"),
    ("西欧", r"Eastern Europe(?:an)?\b", "东欧"),
    ("北美", r"South America(?:n)?\b", "南美|拉美|巴西|阿根廷|智利|秘鲁"),
    ("南美", r"North America(?:n)?\b", "北美|美国|加拿大|墨西哥"),
    ("东海(?!岸|市|县|大学)", r"South China Sea", "南海|南中国海"),
    ("南海(?!区|市|岸)|南中国海", r"East China Sea", "东海|东中国海"),
    ("黄海", r"(?:East|South) China Sea", "东海|南海"),
    ("红海", r"\bBlack Sea", "黑海"),
    ("黑海", r"\bRed Sea", "红海"),
    ("北约", r"Northern Europe", "北欧"),
    (
        "东南亚",
        r"(?<!South-)(?<!North-)\b(?:South Asian?|Northeast Asian?|East Asian?)\b",
        "南亚(?<!东南亚)|东北亚|东亚",
    ),
    ("中亚", r"\b(?:Southeast Asian?|South Asian?)\b", "东南亚|南亚"),
    ("钓鱼岛|钓鱼台列屿|尖阁", r"\b(?:Paracel|Spratly|Scarborough)", "西沙|南沙|黄岩"),
    ("西沙", r"\b(?:Spratly|Diaoyu|Senkaku)", "南沙|钓鱼"),
    ("南沙(?!区)", r"\b(?:Paracel|Diaoyu|Senkaku)", "西沙|钓鱼"),
)
_COMPILED = tuple(
    (compiled(fold(ours)), compiled(theirs), compiled(fold(both))) for ours, theirs, both in _PAIRS
)
_ANY_OF_OURS = compiled(fold("|".join(ours for ours, _, _ in _PAIRS)))


class Levels:
    """Compares the words for counties and cities, and names that share a half."""

    name = "place.level"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield places of another kind than the source's, and the other of two that are alike."""
        del style
        if is_worked(checked):
            yield from few(_of_other_kind(checked))
            yield from few(_other_of_two(checked))
            yield from few(_of_other_level(checked))


def _of_other_kind(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for unit in _UNIT_OF.finditer(target):
        yield from _of_unknown(checked, unit, Span(*unit.span("word")))
    yield from _organs(checked)
    units = list(_UNIT.finditer(target))
    if not units:
        return
    theirs = {each.end: each for each in gazetteer().in_target(target)}
    ours = gazetteer().in_source(source)
    for unit in units:
        name = theirs.get(unit.start())
        if name is None:
            word = _LAST_WORD.search(target[: unit.start()])
            if word is not None:
                yield from _of_unknown(checked, unit, Span(*word.span("word")))
            continue
        ids = {form for each in name.names for form in each.english}
        here = [m for m in ours if any(ids & set(each.english) for each in m.names)]
        signs = {_sign(source, m.start, m.end) for m in here}
        wrong = set(fold(_EXACT.get(unit["unit"].lower(), "")))
        right = set(fold(_UNITS.get(unit["unit"].lower(), "")))
        if signs & wrong and not signs & (right - wrong):
            yield _found(checked, Span(here[0].start, here[0].end), Span(name.start, unit.end()))


# What an organ's level is by the signs right behind its place.
_SIGNS_OF = {"county": "县", "city": "市", "province": "省", "provincial": "省"}


def _organs(checked: Checked) -> Iterator[Finding]:
    """Yield an organ of a city that is a county's in the source, where it names no city so."""
    source, target = checked.segment.source, checked.segment.target
    ours = gazetteer().in_source(source)
    for match in _OF_UNIT.finditer(target):
        there = gazetteer().in_target(match["place"])
        ids = {form for each in there for name in each.names for form in name.english}
        here = [each for each in ours if any(ids & set(name.english) for name in each.names)]
        signs = {_sign(source, each.start, each.end) for each in here}
        own = fold(_SIGNS_OF[match["unit"].lower()])
        if here and signs and signs <= _ORGAN_SIGNS - {own}:
            place = Span(match.start("place"), match.end())
            yield _found(checked, Span(here[0].start, here[0].end), place)


_ORGAN_SIGNS = frozenset(map(fold, "县市省乡镇"))

_LAST_WORD = compiled(r"(?<![\w'’-])(?P<word>[A-Z][a-z'’]+)$")


def _of_unknown(checked: Checked, unit: re.Match[str], word: Span) -> Iterator[Finding]:
    """Yield a place in no table that is read in the source, before the sign of another kind."""
    source, target = checked.segment.source, checked.segment.target
    read = [(start, end) for start, end in places_of(letters(word.of(target)), source)]
    read = [(start, end) for start, end in read if end - start > 1]
    signs = {_sign(source, start, end) for start, end in read}
    wrong = set(fold(_EXACT.get(unit["unit"].lower(), "")))
    if read and signs <= wrong:
        place = Span(min(word.start, unit.start()), max(word.end, unit.end()))
        yield _found(checked, Span(read[0][0], read[0][1] + 1), place)


def _sign(source: str, start: int, end: int) -> str:
    """Return the character that says what a place is: the last of the name, or the next."""
    own = fold(source[start:end])
    people = _PEOPLES.match(fold(source), end)  # 融水苗族自治县
    end = people.end() if people is not None else end
    known = set(fold("".join(_UNITS.values())))
    return own[-1] if own[-1] in known else fold(source[end : end + 1])


_PEOPLES = compiled(fold("[一-鿿]{1,8}?族自治"))


def _other_of_two(checked: Checked) -> Iterator[Finding]:
    source, target = fold(checked.segment.source), checked.segment.target
    # 97 sources in 100 name none of them; the English is four times as long to look through.
    for ours, theirs, both in _COMPILED if _ANY_OF_OURS.search(source) else ():
        here = ours.search(source)
        given = None if here is None or both.search(source) else theirs.search(target)
        if here is not None and given is not None:
            yield _found(checked, Span(*here.span()), Span(*given.span()))


_ORGAN = (
    "(?:高级|中级|人民|教育|公安|卫生健?康?|财政|交通|环保|生态|农业|民政|司法|应急(?:管理)?|消防|文化|旅游|市场监管|市场监督|水利"
    "|自然资源|疾控|疾病预防控制|气象|统计|税务|林业|住建|发改|商务|科技|人社|医保|药监|监察|纪检){0,3}"
    "(?:局|厅|法院|检察院|委员会|委|政府|党委|委书记|纪委|长|中心|中院|高院|医院|图书馆|博物馆|体育馆|电视台)"
)
_ENGLISH_ORGAN = (
    r"(?:[a-z’'-]+ ){0,3}?(?:department|bureau|court|government|committee|commission"
    r"|authorities|police|procuratorate|governor|cent(?:er|re)|administration|office"
    r"|secretary|chief|leaders?|officials?|legislature|congress|magistrate|hospital|library|museum"
    r"|stadium|broadcaster|inspectors?)"
)
# By the English word for a level, what says it in Chinese anywhere, and the organs of others.
_STATE = "|国务院|中央政府|国家(?:疾控|统计|气象|卫健|发改|能源|市场|税务|医保|药监)"
_LEVELS = tuple(
    (
        compiled(rf"\b{english} {_ENGLISH_ORGAN}", re.IGNORECASE),
        compiled(fold(own)),
        compiled(fold(f"[{other}]{_ORGAN}{state}")),
    )
    for english, own, other, state in (
        (
            "(?:national|state|central)",
            "国|中央|总局|部|最高|央|院|州|联邦|政府部门|官方|当局",
            "省市县区镇乡村",
            "",
        ),
        (
            "(?:provincial|province['’]s)",
            "省|自治区|高院|高级|厅|府|州|道|[京津沪渝]|地方",
            "市县区镇乡村",
            _STATE,
        ),
        ("county(?:['’]s)?", "县|郡|旗|基层|州|地方", "省市镇乡村", _STATE),
        ("(?:municipal|city(?:['’]s)?)", "市|城|区|[京津沪渝港澳]|都|地方", "省县村乡镇", _STATE),
        ("(?:township|town)", "乡|镇|市|区|城|町|小镇", "省县村", _STATE),
    )
)

_MINISTRY = (
    compiled(r"\b[Mm]inistry of\b"),
    compiled(fold("部|央|国|院|署|州|邦")),
    compiled(fold(f"[省市县区镇乡]{_ORGAN}")),
)


_STATION = (
    compiled(
        r"\b(?:city|county|province|state|nation|provincial|municipal|national)(?:['’]s)? police"
        r"(?! station)",
        re.IGNORECASE,
    ),
    compiled(fold("公安[局厅部]|[市县区]局|分局|总队|警察[局署厅]|警务处")),
    compiled(fold("派出所|警务[站室]")),
)


def _of_other_level(checked: Checked) -> Iterator[Finding]:
    """Yield organs of another level: 县教育局 as "the provincial education department"."""
    source, target = fold(checked.segment.source), checked.segment.target
    for theirs, own, other in (*_LEVELS, _MINISTRY, _STATION):
        here = other.search(source)  # first, for it is seldom there
        if here is None or own.search(source):
            continue
        given = theirs.search(target)
        if given is not None:
            yield _found(checked, Span(*here.span()), Span(*given.span()))


def _found(checked: Checked, here: Span, there: Span) -> Finding:
    words = here.of(checked.segment.source)
    given = there.of(checked.segment.target)
    return OTHER_PLACE.found(checked, there, source=[here], words=words, english=words, given=given)


CHECKS: tuple[SegmentCheck, ...] = (Levels(),)
