"""People of places where names are not spelled in Hanyu Pinyin, in pinyin all the same."""

from collections.abc import Iterable, Iterator

from workbench.checks.names.compared import is_in_english
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.lexicons.people_words import all_people_words
from workbench.text.names.parts import korean_readings
from workbench.text.names.pinyin import letters, name_pairs, readings, stands
from workbench.text.names.regional import is_regional
from workbench.text.names.surnames import known_surnames, surname_readings
from workbench.text.patterns import compiled, compiled_from

REGION = Rule("name.region", Family.NAME, Severity.HINT)

_REGIONS = {
    **dict.fromkeys(("日本", "日"), "Japan"),
    **dict.fromkeys(("韩国", "南韩"), "South Korea"),
    **dict.fromkeys(("朝鲜", "北韩"), "North Korea"),
    **dict.fromkeys(("越南", "越共"), "Vietnam"),
    "香港": "Hong Kong",
    "台湾": "Taiwan",
    "新加坡": "Singapore",
    "马来西亚": "Malaysia",
}
_FOLDED = {fold(chinese): english for chinese, english in _REGIONS.items()}


def _title() -> str:
    return longest_first(map(fold, all_people_words().title))


# Between a place and a title: whoever is sent there, deals with it or comes from elsewhere is
# nobody of the place.
_FROM = compiled_from(
    lambda: fold(
        rf"(?<![驻赴访对涉抵在与和向从])(?P<region>{'|'.join(_REGIONS)})"
        r"(?P<between>[^，。、；：！？“”「」（）\s]{0,8}?)"
        rf"(?:{_title()})(?P<name>\w{{2,4}})"
    )
)
_ELSEWHERE = compiled(
    fold("大陆|内地|中国|中联办|国安公署|国台办|港澳办|驻|华|专家组|问题|事务|研究|籍|媒体|旅|留")
)


class RegionalNames:
    """Looks for people from abroad, Hong Kong and Taiwan whom the target has in pinyin."""

    name = "name.region"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names that are exactly the pinyin of characters that are read otherwise there."""
        del style
        if is_in_english(checked):
            yield from few(_in_pinyin(checked))
            yield from few(_of_korea(checked))
            yield from few(_of_vietnam(checked))


def _in_pinyin(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    pairs = {letters(each.first + each.second): each for each in name_pairs(target)}
    for match in _FROM.finditer(fold(source)) if pairs else ():
        if _ELSEWHERE.search(match["between"]):
            continue
        start, end = match.span("name")
        for length in (3, 2):
            name = source[start : start + length]
            if start + length > end or name[:1] not in known_surnames().single:
                continue
            pair = next((pairs[w] for w in map(letters, readings(name)) if w in pairs), None)
            if pair is not None and not _is_spelled_so(name, pair.first + pair.second):
                yield REGION.found(
                    checked,
                    Span(pair.start, pair.end),
                    source=[Span(start, start + length)],
                    words=name,
                    region=_FOLDED[match["region"]],
                    given=target[pair.start : pair.end],
                )
                break


# Somebody of a name that few but Koreans bear, where Korea is spoken of: 韩资企业.
_KOREAN = compiled(fold("韩[国资企方媒裔籍货剧商星元]|朝鲜(?!族)|[南北]韩|首尔|平壤|釜山"))
_GIVEN = 2


def _of_korea(checked: Checked) -> Iterator[Finding]:
    """Yield the pinyin of a name that is hardly Chinese, in a text that speaks of Korea."""
    source, target = checked.segment.source, checked.segment.target
    if _KOREAN.search(fold(source)) is None:
        return
    for pair in name_pairs(target):
        bearer = stands(source, pair.first, pair.second)
        if bearer is None or bearer.end - bearer.start <= _GIVEN:
            continue
        own = korean_readings(source[bearer.start])
        is_korean = own & set(map(letters, surname_readings(source[bearer.start])))
        given = source[bearer.start + 1 : bearer.end]
        if is_korean and letters(pair.first) not in own and all(map(korean_readings, given)):
            yield REGION.found(
                checked,
                Span(pair.start, pair.end),
                source=[Span(bearer.start, bearer.end)],
                words=source[bearer.start : bearer.end],
                region="South Korea",
                given=target[pair.start : pair.end],
            )


# Somebody of Vietnam, by the words right before the name: 越南籍船员, and not 赴越南的医生.
_VIETNAM = compiled(
    fold(r"(?<![在赴驻到往对去访与从])(?:越南|越籍)[^，。、；：！？“”「」（）\s华]{0,9}$")
)
_REACH = 12


def _of_vietnam(checked: Checked) -> Iterator[Finding]:
    """Yield the pinyin of a name that half of Vietnam bears, of somebody from there: 阮文雄."""
    source, target = checked.segment.source, checked.segment.target
    if "越" not in source:
        return
    for pair in name_pairs(target):
        bearer = stands(source, pair.first, pair.second)
        if bearer is None or fold(source[bearer.start]) not in _VIETNAMESE:
            continue
        if _VIETNAM.search(fold(source[max(0, bearer.start - _REACH) : bearer.start])):
            yield REGION.found(
                checked,
                Span(pair.start, pair.end),
                source=[Span(bearer.start, bearer.end)],
                words=source[bearer.start : bearer.end],
                region="Vietnam",
                given=target[pair.start : pair.end],
            )


_VIETNAMESE = frozenset(map(fold, "阮黎潘裴范武黄陈胡吴邓杨杜丁郑段"))


def _is_spelled_so(name: str, written: str) -> bool:
    """Return whether Hong Kong or Taiwan may spell a name so as well: Lin Ling."""
    return is_regional(letters(written), name)


CHECKS: tuple[SegmentCheck, ...] = (RegionalNames(),)
