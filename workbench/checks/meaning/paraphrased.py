"""Denials and directions that English keeps in other words, by the words around them.

尚未结束 as "goes on", 除非…否则不 as "only if", 未进站就停 as "before it reached", A多于B as
"fewer B than A", and a defeat of one side told as the victory of the other.
"""

import re
from functools import lru_cache

from workbench.bitext.glosses import glossed, stems_in, stems_of
from workbench.checks.meaning.accounted import accounted
from workbench.checks.meaning.compared import sides_agree
from workbench.checks.meaning.denials import Denial
from workbench.checks.meaning.opposites import Mention
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.matched import matched_names
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

# How far behind a denial the word stands that it denies, in characters.
_NEAR = 6

_ENDING = compiled(
    fold(
        "[^，。；：！？,;]{0,4}?(?:结束|停止|停下|停(?=[，。；！？了过]|$)|完结|平息|消失|绝迹|断绝|熄灭|扑灭|熄|终止|解除|罢休|间断|中断|落幕|散去|退去|停歇"
        "|消退|消散|愈合|痊愈|康复|破案|解决|化解|终结|收班|打烊|歇业)"
    )
)
_GOES_ON = compiled(
    r"\b(?:continu\w+|(?:go|goes|going|went|carr(?:y|ies|ied)|drag(?:s|ged|ging)?) on|still"
    r"|remain\w*|ongoing|under ?way|persist\w*|linger\w*|open|pending|keeps? \w+ing"
    r"|through (?:the |new )?\w+)\b"
)

_UNLESS = compiled(fold("除非|若不|如不"))
_ONLY_IF = compiled(
    r"\b(?:only (?:if|when|after|once|with|by|through|on)|provided|(?:as|so) long as"
    r"|on condition|depends? on)\b"
)

# 未抵达目标即被击落: what did not happen yet is what English has behind "before".
_ALREADY = compiled(fold("[^，。；：！？,;]{1,14}?，?(?:即|就|便|已|先|而被|却已)"))
_BEFORE = compiled(r"\b(?:before|prior to|ahead of|short of|on (?:its|his|her|their) way)\b")
_NOT_YET = frozenset(map(fold, ("未", "尚未", "还未", "没", "没有", "还没", "未能", "未曾", "不")))

# Pairs whose poles exchange with those of whom they are said.
_COMPARED = frozenset(
    {"compare", "compare too"}
    | {f"than {what}" for what in ("amount", "weight", "price", "length", "thickness")}
    | {"than speed", "than time"}
)
BETWEEN_SIDES = frozenset(
    {"game", "contest", "trial result", "seats", "suit", "plaintiff", "loan", "loan too"}
)

# 向邻居借钱: whom one borrows from stands before the verb.
_OF_LOANS = frozenset({"loan", "loan too"})
_ASKED_OF = tuple(map(fold, ("向", "跟", "从", "找")))

# 直到退休才公开: "kept it secret until he retired".
_ONLY_THEN = compiled(
    fold("(?:直到|直至|等到|要到|到了|至)[^。；;]{1,24}?[才始方][^，。；：！？,;]{0,3}$")
)
_UNTIL = compiled(r"\b(?:until|till)\b", re.IGNORECASE)

_CLAUSE = compiled(fold("[，。；：！？,;!?\n]"))
_ENGLISH_CLAUSE = compiled(r"[,.;:!?\n]|\b(?:and|but|while|as|after|when)\b")


# 已有十年没有举行: "last held a decade ago".
_SO_LONG = compiled(
    fold("(?:年|月|天|日|周|星期|小时|世纪)(?:多|余)?(?:来|以来|间)?[已就都均再从也便]{0,2}$")
)
# 不是第一个: "others had done so before".
_FIRST = compiled(
    fold(
        "[会能将]?[是有]?[他她它其该这那我你们]{0,3}(?:第一|最后一|唯一|首次|首个|首位|首例|头一|孤例|个例|独有|例外)"
    )
)
_OTHERS = compiled(
    r"\b(?:others?|another|also|too|before|again|earlier|previous\w*|more than one)\b"
)
_UNDONE = tuple(map(fold, ("没", "未", "不曾", "无")))
_LAST = compiled(r"\blast\b|\bfirst\b.{0,60}\bin\b|\bago\b|\bsince\b")


# 不加息: "held rates steady".
_OF_CHANGE = compiled(
    fold(
        "(?:会|予|再|作|做|继续|进一步|明显|出现)?(?:恶化|加重|好转|蔓延|加|升|降|减|调|变|涨|跌|动|改|提高|下调|上调)"
    )
)
_STEADY = compiled(
    r"\b(?:steady|unchanged|h[eo]ld(?:s|ing)?|keep\w*|kept|maintain\w*|stay\w*|same|flat|froze\w*"
    r"|freez\w*|pat|stable|retain\w*|leav\w+|left|stood|stands?|stuck)\b"
)


# 不要误判: "reads correctly", unless English has a word of the error too.
_OF_FAULT = compiled(
    fold(
        "[要能会应可该予再许]{0,2}(?:误|错|忘|忽视|忽略|漏|耽误|浪费|迟疑|犹豫|小看|低估|高估|辜负|违反|违背|逊色|缺席|缺课|缺勤|旷工|迟到|间断|失手|失败|失约)"
    )
)
_FAULT = compiled(
    r"\b(?:mis(?!s(?:ion|ile))\w+|wrong\w*|err\w*|forg[eo]t\w*|neglect\w*|ignor\w*|overlook\w*|omit\w*"
    r"|wast\w+|delay\w*|hesitat\w*|underestimat\w*|overestimat\w*|fail\w*|breach\w*|violat\w*"
    r"|inferior|let down|absen\w*|late|interrupt\w*)\b"
)
# 一点也不比专业选手差: "every bit as good as".
_NO_WORSE = compiled(fold("比[^，。；：！？,;]{1,14}?(?:差|逊色|弱|低|少|慢|小|短|轻|逊)"))
_AS_GOOD = compiled(
    r"\bas [\w-]+(?: [\w-]+)? as\b|\b(?:equal\w*|match\w*|rival\w*|on (?:a )?par|same"
    r"|hold (?:his|her|its|their) own)\b"
)
# 不排除上诉: "may appeal".
_OF_EXCLUSION = compiled(fold("排除"))
_MAYBE = compiled(
    r"\b(?:may|might|could|possib\w+|option\w*|open|consider\w*|on the table|perhaps|keep\w*)\b"
)
# 仍有三千张票未售出: "still to be had".
_STILL = compiled(fold("[仍还尚]"))
_TO_COME = compiled(
    r"\b(?:(?:still|remains?|remained|has|have|had) to be|remain\w*|left|outstanding|available"
    r"|pending|await\w*|wait\w*)\b"
)


def _is_turned(folded: str, denial: Denial, lowered: str) -> bool:
    """Return whether what is denied is an end, a fault or a lack, and the target says what is."""
    if _ENDING.match(folded, denial.span.end) and _GOES_ON.search(lowered):
        return True
    if _OF_FAULT.match(folded, denial.span.end) and _FAULT.search(lowered) is None:
        return True
    if _NO_WORSE.match(folded, denial.span.end) and _AS_GOOD.search(lowered):
        return True
    behind = folded[denial.span.start : denial.span.end + _NEAR]
    if _OF_EXCLUSION.search(behind) and _MAYBE.search(lowered):
        return True
    is_left = denial.word in _NOT_YET and _STILL.search(folded[: denial.span.start]) is not None
    return is_left and _TO_COME.search(lowered) is not None


# 尚未确定: "still being determined".
_YET = tuple(map(fold, ("尚未", "还未", "还没", "仍未", "尚无")))
_UNDER_WAY = compiled(r"\bstill (?:being|under|in|at|on)\b")
# 建议洗手，而不是使用: "recommends washing over using".
_AND = fold("而")
_PREFERRED = compiled(r"\b(?:over|prefer\w*|instead|rather|in favou?r of)\b")


def _is_preferred(folded: str, denial: Denial, lowered: str) -> bool:
    """Return whether what is not yet so is under way, or what is not chosen stands behind."""
    if denial.word.startswith(_YET):
        return _UNDER_WAY.search(lowered) is not None
    is_behind = folded[denial.span.start - 1 : denial.span.start] == _AND
    return is_behind and _PREFERRED.search(lowered) is not None


# 没有你，就没有今天: "owe everything to you".
_NONE_WITHOUT = compiled(
    fold(
        "(?:没有?|无|不是)[^。；！？;]{1,14}?[，,]?(?:就|便|哪|也|更|何)[^，。；,;]{0,3}(?:没|无|不会有|来)"
    )
)
_OWED = compiled(
    r"\b(?:ow(?:e|es|ed|ing)|thank\w*|made (?:\w+ )?possible|only|because|credit\w*|depend\w*"
    r"|everything|essential|indispensable|rel(?:y|ies|ied))\b"
)


def _is_of_negative(folded: str, denial: Denial, lowered: str) -> bool:
    """Return whether a denial denies a negative word, of which the target has no word either.

    不会取消 as "go ahead": two denials make none, and English may have none of them.
    """
    behind = folded[denial.span.end : denial.span.end + _NEAR]
    clause = _CLAUSE.search(behind)
    meant = [
        each
        for each in accounted().of(behind[: clause.start()] if clause else behind, ())
        if each.span.start <= 1 < each.span.end - each.span.start
    ]
    return bool(meant) and not any(each.says.search(lowered) for each in meant)


def _is_by_its_outcome(folded: str, denial: Denial, lowered: str) -> bool:
    """Return whether English tells what follows: "owe everything", "held steady", "others too"."""
    if _NONE_WITHOUT.search(folded) and _OWED.search(lowered):
        return True
    if _OF_CHANGE.match(folded, denial.span.end) and _STEADY.search(lowered):
        return True
    return bool(_FIRST.match(folded, denial.span.end) and _OTHERS.search(lowered))


def _is_by_its_time(folded: str, denial: Denial, lowered: str) -> bool:
    """Return whether English tells when or if: "only if", "last held", "before it reached"."""
    if _UNLESS.search(folded) and _ONLY_IF.search(lowered):
        return True
    is_undone = denial.word.startswith(_UNDONE)
    if is_undone and _SO_LONG.search(folded[: denial.span.start]) and _LAST.search(lowered):
        return True
    is_early = denial.word in _NOT_YET and _ALREADY.match(folded, denial.span.end) is not None
    return is_early and _BEFORE.search(lowered) is not None


# What English tells instead of a denial, by what of a source stands from its denial on: the road
# is not repaired "until" it is, nobody enters without a booking where one is "required".
_INSTEAD = tuple(
    (compiled(fold(chinese)), compiled(rf"\b(?:{english})\b"))
    for chinese, english in (
        ("(?:尚|还|仍)?(?:未|没有?)", r"until|till|pending|await\w*"),
        ("(?:尚|还)?(?:未|没有?)[^，。；,;]{0,6}?[完等到及]", "before"),
        (
            "不再",
            (
                r"(?<!to )stop\w*|ends?|ended|ending|ceas\w*|quit\w*|drop\w*|scrap\w*|halt\w*"
                r"|discontinu\w*|abandon\w*|done with|g[ai]v\w* up|former\w*|abolish\w*"
                r"|phas\w* out|withdr[ae]w\w*"
            ),
        ),
        (
            "(?:未|没有?|没能)(?:酿成|造成|发生|出现|引发|引起|导致|波及|殃及)",
            r"(?:avert|avoid|escap|spar|prevent)\w*",
        ),
        ("不(?:太|大|很)?(?:习惯|适应|熟悉)", r"(?:still|yet) (?:\w+ing|new)"),
        (
            (
                "(?:未经?|没有?|无|非|不)[^。；;]{1,14}?"
                "(?:不得|不能|无法|禁止|不准|不予|不许|不可|勿)"
            ),
            (
                r"requir\w*|needs?|needed|must|mandatory|reserved?|restrict\w*|exclusive\w*|only"
                r"|limited|compulsory|obligatory"
            ),
        ),
        (
            "没有?(?:什么|谁|哪[^，。；,;]?|任何[^，。；,;]{1,4})?[^，。；,;]{0,4}比",
            (
                r"most|more than any\w*|above all|best|greatest|biggest|first|unrivall?ed|paramount"
                "|second to none"
            ),
        ),
        (
            "(?:不|未)(?:会)?受[^，。；,;]{0,8}?(?:影响|波及|干扰)",
            r"as (?:usual|normal|planned|scheduled)|despite|normal\w*|spared|immune|escap\w*",
        ),
        (
            "不(?:要|应|得|能|可|会)?(?:超过|高于|多于|大于|晚于|迟于|超出)",
            (
                r"at (?:the )?(?:most|latest)|up to|or (?:less|fewer|under|below)|maximum|cap\w*"
                r"|limit\w*|within|by|ceiling|under|below"
            ),
        ),
        (
            "不(?:少于|低于|小于|早于|短于)",
            "at (?:the )?(?:least|earliest)|or (?:more|over|above)|minimum|floor",
        ),
    )
)


# In characters: how far before a denial and behind it what is told instead of it stands.
_AROUND = 32


@lru_cache(RECENT)
def _told_instead(lowered: str) -> tuple[re.Pattern[str], ...]:
    """Return the Chinese of which a target in small letters has what is told instead."""
    return tuple(chinese for chinese, told in _INSTEAD if told.search(lowered) is not None)


def _is_instead(folded: str, denial: Denial, lowered: str) -> bool:
    """Return whether English says what a denial amounts to."""
    start = denial.span.start
    low, high = max(0, start - _AROUND), start + _AROUND
    return any(
        any(found.start() <= start < found.end() for found in chinese.finditer(folded, low, high))
        for chinese in _told_instead(lowered)
    )


_OTHER_WORDS = (
    *(_is_turned, _is_preferred, _is_of_negative, _is_by_its_outcome, _is_by_its_time),
    _is_instead,
)


def says_otherwise(folded: str, denial: Denial, lowered: str) -> bool:
    """Return whether a target in small letters says what a denial of the source means."""
    return any(is_said(folded, denial, lowered) for is_said in _OTHER_WORDS)


def is_exchanged(source: str, target: str, mention: Mention, given: Span) -> bool:
    """Return whether the pole the target has is said of the other one of two things compared."""
    folded = fold(source)
    if _ONLY_THEN.search(folded[: mention.span.start]) and _UNTIL.search(target):
        return True
    if _FORESEEN.search(mention.span.of(folded)) and _EXPECTED.search(target, 0, given.start):
        return True
    if mention.pole.pair in _COMPARED:
        return sides_agree(source, target) or _is_compared_in_turn(source, target, mention, given)
    if mention.pole.pair in _AT_LAW and _AGAINST.search(folded) and _FOUND_FOR.search(target):
        return True
    return mention.pole.pair in BETWEEN_SIDES and _is_of_another(source, target, mention, given)


# 比预计的少: "had expected a bigger turnout".
_FORESEEN = compiled(fold("[比较].{0,10}(?:预[计期料想测]|估计|想象|计划|原定|设想)"))
_EXPECTED = compiled(
    r"\b(?:expect|hope|plann|project|forecast|anticipat|predict|bargain|count)\w* "
    r"(?:(?!than\b)[\w'’-]+ ){0,3}\Z"
)


# 驳回原告之诉: who did not win lost to the other one.
_AT_LAW = frozenset({"trial", "trial2"})
_AGAINST = compiled(fold("驳回|败诉|不利|撤销|推翻"))
_FOUND_FOR = compiled(
    r"\b(?:found|ruled|sided|ruling|judgment|judgement|verdict|decided|in favou?r)\b[^.;,]{0,20}"
    r"\b(?:for|with|of)\b"
)


def _with_shortened(stems: frozenset[str]) -> frozenset[str]:
    """Return the stems with those of forms that lose a letter: "falling" is no "fall" but "fal"."""
    return stems | {each[:-1] for each in stems if each[-1:] in {"e", each[-2:-1]}}


_FIGURE = compiled(
    r"\s*(?:a |an |about |nearly )?(?:[$€£¥]?\d|half|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen)"
)

# 远多于 and "far fewer": says how much more, and not who has it.
_DEGREES = frozenset({"far", "much", "great", "long"})


def _is_compared_in_turn(source: str, target: str, mention: Mention, given: Span) -> bool:
    """Return whether what stands behind "than" renders what the source has first."""
    before, after = map(_with_shortened, _around(source, mention))
    than = re.compile(r"\bthan\b", re.IGNORECASE).search(target, given.end)
    if than is None or _FIGURE.match(target, than.end()):
        return False
    behind = stems_in(target[than.end() :])
    ahead = stems_in(target[: than.start()])
    both = (before & after) | _DEGREES
    is_first_behind = bool((before - both) & behind) and not (before - both) & ahead
    is_second_ahead = bool((after - both) & ahead) and not (after - both) & behind
    return is_first_behind or is_second_ahead


def _is_of_another(source: str, target: str, mention: Mention, given: Span) -> bool:
    """Return whether the subject of the pole the target has is no subject of the source's."""
    by_name = _by_names(source, target, mention, given)
    if by_name is not None:
        return by_name
    begin = [found.end() for found in _ENGLISH_CLAUSE.finditer(target, 0, given.start)]
    subject = {each for each, _ in stems_of(target[begin[-1] if begin else 0 : given.start])}
    before, _ = _around(source, mention)
    folded = fold(source)
    asked = max(folded.rfind(each, 0, mention.span.start) for each in _ASKED_OF)
    before -= frozenset(
        stem
        for word in glossed(source)
        if mention.pole.pair in _OF_LOANS and 0 <= asked < word.start < mention.span.start
        for stem in word.own
    )
    others = {
        stem
        for word in glossed(source)
        if not word.start < mention.span.end <= word.end
        for stem in word.own
    }
    return bool(subject & (others - before)) and not subject & (before - others)


def _by_names(source: str, target: str, mention: Mention, given: Span) -> bool | None:
    """Return whether the names of both sides change places; `None` where not both are named."""
    begins = [found.end() for found in _CLAUSE.finditer(source, 0, mention.span.start)]
    low, end = begins[-1] if begins else 0, _CLAUSE.search(source, mention.span.end)
    high = end.start() if end else len(source)
    names = [
        each
        for each in matched_names(source, target)
        if low <= each.source_start and each.source_end <= high
    ]
    ours = [each for each in names if each.source_end <= mention.span.start]
    theirs = [each for each in names if each.source_start >= mention.span.end]
    if len(ours) != 1 or len(theirs) != 1:
        return None
    return theirs[0].target_end <= given.start < given.end <= ours[0].target_start


def _around(source: str, mention: Mention) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of the words before and behind a mention in its clause."""
    folded, span = fold(source), mention.span
    starts = [found.end() for found in _CLAUSE.finditer(folded, 0, span.start)]
    end = _CLAUSE.search(folded, span.end)
    low, high = starts[-1] if starts else 0, end.start() if end else len(folded)
    inside = [word for word in glossed(source) if low <= word.start and word.end <= high]
    before = (stem for word in inside if word.end <= span.start for stem in word.own)
    after = (stem for word in inside if word.start >= span.end for stem in word.own)
    return frozenset(before), frozenset(after)
