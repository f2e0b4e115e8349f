"""What somebody says of himself and how surely: words inside marks that may not be changed.

我们可能采取行动 as "We will act", 我们花了六年 as "It took me six years", 我照他说的做 as "He did
as I said", 我们会修好 as "We repaired it": in marks each of these is another statement.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from workbench.bitext.glosses import all_stems_in, forms_of, glossed, is_irregular
from workbench.checks.quotes.content import OTHER, PERSON, fitting
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.quotations.quotations import QuoteKind, read_chinese, read_english
from workbench.text.quotations.units import Unit, chinese_units, english_units

_JUDGED = frozenset({Role.BODY, Role.LIST_ITEM, Role.CAPTION})
_MOST = 12
_SHOWN = 40

# Words inside a quotation and what of them is changed.
Changed = re.Match[str]


class Inside:
    """Compares who acts, how surely and when, inside the marks of speech."""

    name = "quote.inside"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield one finding for each quotation that says something else of its speaker."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if checked.segment.role not in _JUDGED or is_chinese(target):
            return
        ours = chinese_units(source)
        if not ours:
            yield from _of_i(checked)
            return
        theirs = english_units(target)
        if len(ours) != len(theirs) or len(ours) > _MOST:
            return
        if read_chinese(source).faults or read_english(target).faults:
            return
        for one, other in fitting(ours, theirs, source, target):
            if other is not None and one.kind is QuoteKind.SPEECH:
                yield from few(_changed(checked, one, other))


def _changed(checked: Checked, one: Unit, other: Unit) -> Iterator[Finding]:
    said, words = fold(one.words), other.words
    crossed = _crossed(checked.segment.source, one, words)
    if crossed is not None:
        yield _found(checked, one, other, crossed, is_person=True)
        return
    for judge in (_surer, _less_sure, _some_of_none, _of_one_alone, _of_many, _done, _promised):
        found = judge(said, words)
        if found is not None:
            yield _found(checked, one, other, found)
            return


def _found(
    checked: Checked, one: Unit, other: Unit, what: Changed, *, is_person: bool = False
) -> Finding:
    target = [Span(each.start, each.end) for each in other.pieces]
    source = [Span(each.start, each.end) for each in one.pieces]
    if is_person:
        return PERSON.found(
            checked, *target, source=source, words=_short(other.words), who=what["who"]
        )
    return OTHER.found(checked, *target, source=source, words=what[0], quoted=_short(one.words))


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


_MAYBE = compiled(fold("(?<!不)(?<!尽)可能(?!性)|也许|或许|大概|恐怕|说不定|没准|兴许|搞不好"))
_HEDGED = compiled(
    r"\b(?:may|might|could|would|should|can|possib\w+|perhaps|probabl\w+|maybe|likel\w+|seem\w*|appear\w*|think"
    r"|thought|guess|afraid|fear\w*|suppose|suspect|chances?|risk\w*|danger\w*|potential\w*|sure"
    r"|doubt"
    r"|wonder\w*|expect\w*|prospect\w*|odds"
    r"|unlikely|presum\w+|imagine|reckon|believe|bound|who knows"
    r"|consider\w*"
    r"|open to|no telling|option|threat\w*|not rul\w+|about|some|around|roughly)\b",
    re.IGNORECASE,
)
_SURE = compiled(r"\b(?:will|must|shall|definitely|certainly|surely)\b|(?<=\w)['’]ll\b")


def _surer(said: str, words: str) -> Changed | None:
    """Return the word by which what may be will be."""
    if _MAYBE.search(said) is None or _HEDGED.search(words) is not None:
        return None
    return _SURE.search(words)


_CERTAIN = compiled(
    fold("(?<!不)(?:必须|必定|必然|绝对|肯定)|(?<!不)(?<!不是)一定[会要能得是]|绝不|决不|毫无疑问")
)
_DOUBTED = compiled(r"\b(?:may|might|perhaps|possibly|probably|maybe)\b(?! (?:as well|God))")
_CERTAIN_ALSO = compiled(
    r"\b(?:must|will|shall|ha(?:ve|s|d) (?:got )?to|need\w*|definitely|certainly|surely|never|sure"
    r"|bound|absolutely|doubt|no way|cannot|can['’]t|in no|not|determined|insist\w*|guarantee\w*"
    r"|promise\w*|should|always|any|vital|essential|necessary)\b|n['’]t\b|['’]ll\b"
)
_UNSURE = compiled(fold("可能|也许|或许|大概|恐怕|说不定|未必|不一定|吗|如果|要是|可以|能不能"))


def _less_sure(said: str, words: str) -> Changed | None:
    """Return the word by which what is certain only may be."""
    if _CERTAIN.search(said) is None or _UNSURE.search(said) is not None:
        return None
    return None if _CERTAIN_ALSO.search(words) else _DOUBTED.search(words)


_NOT_ANY = compiled(
    fold(
        "[不没无未][^，。！？；]{0,8}任何|[^，。！？；]?都[不没]|[一]个(?:人)?[也都][不没]|谁[也都][不没]"
    )
)
_NOT_ALL = compiled(
    r"\b(?:not|never)\b(?: \w+){0,2} (?:all|every|everyone|everybody|everything)\b"
    r"|n['’]t(?: \w+){0,2} (?:all|every|everyone|everybody|everything)\b",
    re.IGNORECASE,
)
_NOT_AT_ALL = compiled(
    r"\bat all\b|\b(?:any|no|none|nothing|nobody|nowhere|neither|single|whatsoever"
    r"|all (?:the|that|this)"
    r" (?:time|way|well|day|night|while)|all (?:day|night|right|my|our))\b",
    re.IGNORECASE,
)
_SOME_ONLY = compiled(
    fold("都不[一是会能]?都|不都|并非都|不是(?:所有|每|都)|什么都|连|[一]切|一直")
)


def _some_of_none(said: str, words: str) -> Changed | None:
    """Return the words by which what is said of none is said of some alone: not all."""
    if _NOT_ANY.search(said) is None or _SOME_ONLY.search(said) is not None:
        return None
    return None if _NOT_AT_ALL.search(words) else _NOT_ALL.search(words)


# What is somebody's own by 我们 is English's "my": 我们村, 我们老板.
_WE_ACT = compiled(
    fold(
        "(?:^|[，。！？；：、,!?;])(?:但是?|可是?|所以|因为|如果|当时|后来|现在|今天|昨天)?我们"
        "(?=[也都就才还又再不没只已曾想要会能可必应将从在把被对向跟为是有花等看听做走去来说知相希感决认需"
        "不愿准打一])"
    )
)
_I_TOO = compiled(fold("我(?!们)|咱|俺|本人|自己"))
_ME = compiled(r"(?<![\w’'.-])(?:I(?=['’\s,])|me|my|mine|myself)(?![\w-])")
_US = compiled(
    r"\b(?:we|us|our|ours|ourselves|both|together|all of|each other|one another|they|everyone)\b"
    r"|\blet['’]s\b|\band I\b|\b(?:with|and) me\b",
    re.IGNORECASE,
)


def _of_one_alone(said: str, words: str) -> Changed | None:
    """Return the word by which what several did is said of the speaker alone."""
    if "我" not in said or _WE_ACT.search(said) is None or _I_TOO.search(said) is not None:
        return None
    return None if _US.search(words) else _ME.search(words)


_I_ACT = compiled(
    fold(
        "(?:^|[，。！？；：、,!?;])(?:但是?|可是?|所以|因为|如果|当时|后来|现在|今天|昨天)?我"
        "(?=[也就才还又再不没只已曾想要会能可必应将从把被对向为是花等看听做走去来说知相希感决认需愿准打])"
    )
)
_WE_TOO = compiled(
    fold(
        "我[们国方军校院司市省县党队家这那俩厂村社会]|咱|大家|一起|一同|[和跟与同]我|我[和跟与同]|双方|全[家队]|[他她]们"
    )
)
_OURS = compiled(r"(?<![\w’'.-])(?:[Ww]e|our|ours|ourselves)(?![\w-])|(?<= )us(?![\w-])")
_MINE = compiled(
    r"(?<![\w’'.-])(?:I|me|my|mine|myself)(?![\w-])|\b(?:you|one|people)\b|\blet['’]s\b",
    re.IGNORECASE,
)


def _of_many(said: str, words: str) -> Changed | None:
    """Return the word by which what the speaker alone did is said of several."""
    if "我" not in said or _I_ACT.search(said) is None or _WE_TOO.search(said) is not None:
        return None
    return None if _MINE.search(words) else _OURS.search(words)


_WILL = compiled(
    fold(
        "^我们?(?:一定|肯定|很快|今后|以后|还|也|都|明天|下周|明年|尽快)?(?:会|将)(?![议谈见面计合场长员])"
    )
)
_NOT_AHEAD = compiled(
    fold(
        "当时|以前|过去|那时|曾|本来|原本|原以为|没想到|如果|要是|就会|才会|[每常总]|有时|往往|[了过]|机会|会议|吗|为什么|怎么"
    )
)
_WE_DID = compiled(
    r"\A\W*(?:I|[Ww]e)(?: have| had|['’]ve|['’]d)?(?: already| just| also| now)? (?P<verb>[a-z]+)\b"
)
_AHEAD = compiled(
    r"\b(?:will|would|shall|should|going to|plan\w*|intend\w*|promise\w*|can|could|may|might|must"
    r"|to be|hope\w*|expect\w*|vow\w*|pledge\w*|commit\w*|decided|determined|resolved|used to|bound"
    r"|about to"
    r"|ha(?:ve|s) to|need\w* to|got to|set to)\b|['’]ll\b",
    re.IGNORECASE,
)
_LEFT_OPEN = frozenset({"need", "feed", "speed"})


def _done(said: str, words: str) -> Changed | None:
    """Return the words by which a promise is a thing done."""
    found = _WE_DID.match(words) if _WILL.match(said) and not _NOT_AHEAD.search(said) else None
    if found is None or _AHEAD.search(words) is not None or not _is_past(found["verb"]):
        return None
    return found


def _is_past(verb: str) -> bool:
    """Return whether a verb behind "we" has its past form; of "put" and "read" nobody knows."""
    if verb.endswith("ed") and verb not in _LEFT_OPEN:
        return verb not in forms_of(verb) or len(forms_of(verb)) > 1
    return is_irregular(verb) and not verb.endswith("s")


_HAS = compiled(fold("^我们?(?:已经|早已|早就|刚刚)(?![不没决])"))
_AHEAD_TOO = compiled(fold("[会将要]|即|准备|打算|计划|开始"))
_WE_WILL = compiled(
    r"\A\W*(?:I|[Ww]e)(?: will| shall|['’]ll| are going to| am going to)\b(?! have)"
)


def _promised(said: str, words: str) -> Changed | None:
    """Return the words by which a thing done is a promise."""
    if _HAS.match(said) is None or _AHEAD_TOO.search(said) is not None:
        return None
    return _WE_WILL.match(words)


# A pronoun behind such a word is not who acts: 给她打电话.
_PERSONS = compiled(fold("(?<![给对跟向被把让叫替为帮和与同比])(?:(?P<first>我们?)|[他她]们?)"))
_ADVERBS = compiled(
    fold("(?:只是|就|只|都|也|才|不|没有?|已经?|会|要|想|曾经?|还|先|又|再|一直|从来|亲自|当时)*")
)
_SUBJECT = compiled(
    r"\b(?P<who>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)(?:['’](?:ll|ve|d))?"
    r"(?: (?:only|just|never|also|always|once|had|have|has|did|do|does|will|would|not"
    r"|didn['’]t|don['’]t"
    r"|even|already|still|really|first|simply))* (?P<verb>[a-z]+)"
)
_FIRST = frozenset({"I", "we", "We"})


def _crossed(source: str, one: Unit, words: str) -> Changed | None:
    """Return who does in English what the speaker does, or the other way: each verb by its subject.

    The verb stands right behind its subject in both languages, so that no converse and no passive
    is taken for it.
    """
    if not ("我" in one.words and ("他" in one.words or "她" in one.words)):
        return None
    ours = list(_acts(source, one))
    wrong = None
    for found in _SUBJECT.finditer(words):
        there = all_stems_in(found["verb"])
        doers = {is_first for stems, is_first in ours if not stems.isdisjoint(there)}
        is_first = found["who"] in _FIRST
        if is_first in doers:
            return None
        if doers and wrong is None:
            wrong = found
    return wrong


@once
def _verbs() -> Mapping[str, frozenset[str]]:
    """Return verbs of one character, which the dictionary is not asked for."""
    return {
        fold(each[0]): all_stems_in(each[1:])
        for each in (
            *(
                "说 say tell speak",
                "问 ask question",
                "骗 cheat deceive trick lie fool con swindle",
            ),
            *(
                "打 hit beat strike call phone",
                "救 save rescue",
                "追 chase pursue",
                "推 push shove",
            ),
            *("骂 scold curse swear insult abuse", "爱 love", "恨 hate", "帮 help", "等 wait"),
            *("求 beg plead ask implore", "找 look find seek", "抱 hug hold carry", "咬 bite"),
            *("抓 grab catch seize", "撞 hit knock crash", "教 teach", "欠 owe", "踢 kick"),
        )
    }


def _acts(source: str, one: Unit) -> Iterator[tuple[frozenset[str], bool]]:
    """Yield what renders a verb behind a pronoun inside marks, and whether it is the speaker's."""
    folded = fold(source)
    words = {each.start: each for each in glossed(source)}
    for piece in one.pieces:
        for found in _PERSONS.finditer(folded, piece.start, piece.end):
            begin = _ADVERBS.match(folded, found.end())
            place = begin.end() if begin else found.end()
            word = words.get(place)
            stems = word.own if word is not None else _verbs().get(folded[place : place + 1])
            if stems:
                yield stems, found["first"] is not None


_OURSELVES = compiled(fold("[我俺咱吾余]|本[人报刊台社]|记者|编者|笔者|作者"))
_THEY_TOO = compiled(fold("[他她其]|自己|本身"))
_SAID_I = compiled(
    r"\b(?:said|says|added|claimed|insisted|admitted|explained|stressed|promised|denied|wrote"
    r"|told (?:him|her|them|us|reporters|the [a-z]+))(?:,? that)? (?P<who>I|my|me)(?=['’ ])"
)
_ANY_MARK = compiled("[\"“”‘:]|(?<!\\w)'")


def _of_i(checked: Checked) -> Iterator[Finding]:
    """Yield "The manager said that I had apologised" for 经理说，他已经道歉, who is "he"."""
    source, target = checked.segment.source, checked.segment.target
    found = _SAID_I.search(target)
    if found is None or _ANY_MARK.search(target) is not None:
        return
    folded = fold(source)
    if _OURSELVES.search(folded) is None and _THEY_TOO.search(folded) is not None:
        yield PERSON.found(
            checked,
            Span(*found.span("who")),
            words=_short(target[found.start() :]),
            who=found["who"],
        )


CHECKS: tuple[SegmentCheck, ...] = (Inside(),)
