"""What English grammar makes twice of one thing, and its words for it.

`more cheaper`, `planning a plan`, `successfully succeeded`, `a 78-year-old man aged 78`,
`Chinese tourists from China`, `narrow and not wide`, `After the factory it closed`, `The woman, she
was taken away`, `about 300 or so`, `May 5, the fifth of May`, `the Huanghe Yellow River`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise

from workbench.bitext.glosses import glossed, stem
from workbench.bitext.senses import with_opposites
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english import read_english_dates
from workbench.text.dates.moments import Mention
from workbench.text.english_bases import bases
from workbench.text.english_tokens import LETTERS, is_chinese, listed
from workbench.text.folding import fold
from workbench.text.grammar.classes import classes
from workbench.text.grammar.synonyms import senses_of
from workbench.text.lexicons.known_names import NameKind, all_names
from workbench.text.lexicons.repeated_words import repeated_words
from workbench.text.lexicons.said_again import all_said_again
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.pinyin import given_readings
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.patterns import compiled
from workbench.text.repetition import SMALL, chinese_doubles, chinese_repeats

_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED})

# What is said first, what says it again, and the edit if one word may simply go.
Twice = tuple[Span, Span, Fix | None]

_DEGREE = compiled(
    r"\b(?P<first>more|most|less|least) (?P<again>[a-z]{3,}(?:er|est)|better|best|worse|worst)\b"
    r"(?P<behind>(?= (?:than|and|but|to|for|in|at|on|when|as|of|now|this|every)\b)"
    r"|(?=[,.;:!?]|\Z))?"
)
_PREDICATE = compiled(
    r"\b(?:is|are|was|were|be|been|being|becom(?:e|es|ing)|became|g[eo]t(?:s|ting)?|grow(?:s|n)?|grew|much|far|even|a|the"
    r"|feels?|felt|seems?|looks?|made|makes?) \Z"
)
_COGNATE = compiled(
    r"\b(?P<first>(?P<verb>[a-z]{4,})) (?:an?|the|its|his|her|their|this|that) "
    r"(?:[a-z-]+ )?(?P<again>(?P<noun>[a-z]{4,}))\b(?!['’-])"
)
_LIKE_VERB = 4
_OF_ACTION = ("tion", "sion", "ment", "sal", "ance", "ence", "al", "ure", "ry")

_ADVERB_VERB = compiled(r"\b(?P<first>[a-z]{5,}ly) (?P<again>[a-z]{5,}(?:ed|ing|s))\b")
_VERB_ADVERB = compiled(
    r"\b(?P<first>[a-z]{5,}(?:ed|s))(?= (?:[a-z]+ ){0,3}?(?P<again>[a-z]{5,}ly)\b)"
)
_ROOT = 5

_AGE = compiled(
    r"\b(?P<first>(?P<age>\d{1,3})-year-old)\b[^.;:]{0,80}?(?P<cut>,? (?P<again>(?:aged|age"
    r"|who is|who was)"
    r" (?P=age)(?: years?(?: old| of age)?)?|(?P=age) years (?:old|of age)))\b"
    r"|\b(?P<first_>aged? \d{1,3})(?P<cut_> (?P<again_>years?[ -]old))\b"
)
_ETC = compiled(
    r"\b(?P<first>and so on|and so forth|et cetera|and the like|etc)\b\.?"
    r"(?P<cut>,? (?P<again>and so on|and so forth|et cetera|and the like|etc)\b\.?)"
)
_REASON = compiled(
    r"\b(?P<first>because)(?: of)? (?P<again>the reason (?:is|was|being)(?: due to| because)?"
    r"|due to)\b"
    r"|\b(?P<first_>the reasons?)\b[^.;:!?]{0,100}? (?:is|was|are|were) (?P<again_>due to"
    r"|because of)\b"
    r"|\b(?P<first__>the cause)\b[^.;:!?]{0,100}? (?:is|was) (?P<again__>caused by|because of"
    r"|due to)\b",
    re.IGNORECASE,
)
_DOCTOR = compiled(
    rf"\b(?P<first>Dr\.?)(?: [A-Z][{LETTERS}’'-]+)+,? (?P<again>MD|M\.D\.|PhD|Ph\.D\.)"
)
_ABLE = compiled(r"\b(?P<first>can|could) (?:[a-z]+ly )?(?P<again>be able to)\b")
_NOT = compiled(
    r"\b(?P<first>[a-z]{3,})(?:,? and|,) (?P<again>(?:is |are |was "
    r"|were )?not (?P<other>[a-z]{3,}))\b"
)
_BESIDE = compiled(
    r"(?<!add )(?<!adds )(?<!added )(?<!adding )(?<!amounts )"
    r"\b(?P<first>more than|over|at least|up to|fewer than|less than)(?P<cut> (?P<again>over"
    r"|more than|upwards of"
    r"|in excess of|at least|exceeding))(?= (?:\d|an?\b|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|half))"
    r"|\b(?P<first_>(?:all|both|each|every one) (?:of )?the)(?P<cut_> (?P<again_>entire|whole"
    r"|all))\b"
    r"|\b(?P<first__>only|sole)(?P<cut__> (?P<again__>sole|only|single))(?= [a-z])",
    re.IGNORECASE,
)
_NOW = compiled(
    r"\b(?P<first>currently|presently)(?P<cut> (?P<again>now|at the moment|at present))\b"
    r"|\b(?P<first_>now)(?P<cut_> (?P<again_>currently|presently))\b"
    r"|\b(?P<first__>for the first time)(?: ever)?\b[^.;]{0,60}?(?P<again__>"
    r"(?:having )?never (?:having )?(?:[a-z]+ ){1,4}before)\b",
    re.IGNORECASE,
)
_NUMBERED = compiled(
    r"\b(?P<first>(?P<number>\d+|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?P<unit>year|month|day|week|hour|minute)s?)\b[^.;:]{0,60}?"
    r"(?P<again>\b(?P=number)-(?P=unit)\b(?!-old))"
    r"|(?P<first_>\b(?P<number_>\d+|two|three|four|five|six|seven|eight|nine|ten)-(?P<unit_>year|month|day|week"
    r"|hour|minute)\b)(?!-old)[^.;:]{0,60}?(?P<again_>\b(?P=number_) (?P=unit_)s)\b"
)
_NUMBERS_OF = compiled(
    r"\b(?P<first>(?:large|great|huge|vast|small|record) numbers? of)\b[^.;:]{0,60}?"
    r"(?P<again>\bin (?:large|great|huge|vast|small|record) numbers)\b"
    r"|\b(?P<first_>at least|a minimum of) [^.,;:]{1,30}?(?P<again_> or (?:older|more|above"
    r"|over))\b"
    r"|\b(?P<first__>at most|no more than"
    r"|a maximum of) [^.,;:]{1,30}?(?P<again__> or (?:younger|less|fewer|under))\b",
    re.IGNORECASE,
)
_OF_THE_CITY = compiled(
    rf"\b(?P<first>[Ii]n (?P<place>[A-Z][{LETTERS}’'-]+))(?P<cut>, (?P<again>in (?:the )?"
    rf"(?:city|town|county|province"
    rf"|district|village|state|country|island|capital)(?: city)?(?: of)? (?P=place)))\b"
)
_IN_ITS_NAME = compiled(
    r" (?P<again>(?:in|at|on|by|with|during|through) (?:an?|the|its"
    r"|his|her|their) (?:[a-z]+ )?(?P<noun>[a-z]{4,}))(?=[,.;]|\Z)"
)
_DENIES = compiled(fold("[不没无非未莫勿否别]"))
_SLASH = compiled(r"(?<![\w/.])(?P<first>[a-z]{3,}) ?/(?P<cut> ?(?P<again>[a-z]{3,}))(?![\w/])")
_COPY = compiled(
    r"\b(?i:after|before|when|because|although|though|since|once|while|if|as|until) "
    rf"(?P<first>(?:the|this|that|these|those|his|her|their|its) (?:[a-z-]+ ){{0,2}}?[a-z]+s?"
    rf"|[A-Z][{LETTERS}’'-]+(?: [A-Z][{LETTERS}’'-]+)*) (?P<cut>(?P<again>it|he|she|they) )"
    r"(?P<verb>[a-z]+ed|was|were|had|has|is|are|went|came|fell|rose|began|left|broke|shut|lost|won|took|"
    r"made|said|got|became|died|grew|hit|ran|held|met)\b[^,.;:]{0,60},"
)
_NOUN_OF = compiled(r"的")


class Pleonasms:
    """Finds the second of two words that say one thing by their grammar."""

    name = "pleonasms"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with an edit where the second can go and leave a sentence."""
        del style
        segment = checked.segment
        if segment.role in _SILENT or is_chinese(segment.target):
            return
        yield from few(_told(checked, *each) for judge in _ALWAYS for each in judge(checked))
        if not (chinese_doubles(segment.source) or chinese_repeats(segment.source)):
            yield from few(_told(checked, *each) for judge in _ONCE for each in judge(checked))


def _told(checked: Checked, first: Span, again: Span, fix: Fix | None) -> Finding:
    target = checked.segment.target
    return AGAIN.found(checked, again, fix=fix, words=again.of(target), first=first.of(target))


def _pair(found: re.Match[str], ending: str = "") -> Twice:
    parts = found.groupdict()
    cut = f"cut{ending}"
    fix = Fix(*found.span(cut), "") if parts.get(cut) else None
    return Span(*found.span(f"first{ending}")), Span(*found.span(f"again{ending}")), fix


def _ending(found: re.Match[str]) -> str:
    """Return what stands behind the names of the groups of the branch that matched."""
    return next(e for e in ("", "_", "__") if found.groupdict().get(f"first{e}") is not None)


def _by_pattern(checked: Checked) -> Iterator[Twice]:
    target = checked.segment.target
    for cues, pattern in _PATTERNS:
        for found in pattern.finditer(target) if any(cue in target for cue in cues) else ():
            yield _pair(found, _ending(found))


_PATTERNS = (
    (("year", "age"), _AGE),
    (("etc", "and so "), _ETC),
    (("ecause", "reason", "he cause"), _REASON),
    (("Dr",), _DOCTOR),
    (("be able",), _ABLE),
    (("than", "over", "ntire", "whole", "sole", "only"), _BESIDE),
    (("urrently", "resently", "first time"), _NOW),
    ((", in ",), _OF_THE_CITY),
    ((" numbers", " or "), _NUMBERS_OF),
)


def _degrees(checked: Checked) -> Iterator[Twice]:
    """Yield `cheaper` behind `more`: the adjective is not of a noun that is more."""
    target = checked.segment.target
    for found in _DEGREE.finditer(target):
        before = target[max(0, found.start() - _NEAR) : found.start()]
        stands = found["behind"] is not None or _PREDICATE.search(before) is not None
        if stands and _is_compared(found["again"]):
            first, again, _ = _pair(found)
            yield first, again, Fix(first.start, again.start, "")


_NEAR = 16
_COMPARED = frozenset({"better", "best", "worse", "worst"})


@cache
def _is_compared(word: str) -> bool:
    """Return whether a word is the comparative or superlative of an adjective."""
    if word in _COMPARED:
        return True
    if "n" in classes(word).plain or word in {"former", "proper", "latter", "honest", "modest"}:
        return False
    bare = word.removesuffix("est") if word.endswith("est") else word.removesuffix("er")
    roots = {bare, f"{bare}e", bare[:-1] if bare[-1:] == bare[-2:-1] else bare}
    if bare.endswith("i"):
        roots.add(f"{bare[:-1]}y")
    return any("a" in classes(root).plain for root in roots)


def _cognates(checked: Checked) -> Iterator[Twice]:
    """Yield the noun of a verb as its own object: `planning a plan`."""
    for found in _COGNATE.finditer(checked.segment.target):
        verb, noun = found["verb"], found["noun"]
        if bases(verb) & repeated_words().cognate or noun in SMALL or verb in SMALL:
            continue
        forms = bases(verb)
        is_same = bool(forms & bases(noun)) and _is_verb(verb) and verb != noun
        root = min(forms, key=len)
        is_action = (
            noun.endswith(_OF_ACTION)
            and len(root) > _LIKE_VERB
            and noun.startswith(root[: max(_ROOT, len(root) - 2)])
            and _is_verb(verb)
        )
        if (is_same or is_action) and _renders(checked.segment.source, verb) <= 1:
            yield _pair(found)


def _in_its_name(checked: Checked) -> Iterator[Twice]:
    """Yield a phrase with the noun of its verb: `voted the proposal down in a vote`."""
    target = checked.segment.target
    for found in _IN_ITS_NAME.finditer(target):
        noun = found["noun"]
        if "n" not in classes(noun).plain or bases(noun) & repeated_words().cognate:
            continue
        before = _PAUSE.split(target[max(0, found.start() - _CLAUSE) : found.start()])[-1]
        for word in _SMALL_WORD.finditer(before):
            verb = word[0]
            if not _is_of(verb, noun) or not _is_past(verb) or verb in SMALL:
                continue
            if _renders(checked.segment.source, verb) == 1:
                start = found.start() - len(before) + word.start()
                yield Span(start, start + len(verb)), Span(*found.span("again")), None


def _is_of(verb: str, noun: str) -> bool:
    """Return whether a noun names what a verb does: vote, translation, collision."""
    known = all_said_again()
    forms, names = bases(verb), bases(noun)
    groups = {known[each] for each in forms if each in known}
    root = min(forms, key=len)
    is_made = noun.endswith(_OF_ACTION) and len(root) > _LIKE_VERB and noun.startswith(root[:_ROOT])
    return (
        bool(forms & names)
        or is_made
        or (
            noun.endswith(_OF_ACTION)
            and not groups.isdisjoint(known.get(each, "") for each in names)
        )
    )


_PAUSE = compiled(r"[,.;:!?“”\"]")
_SMALL_WORD = compiled(r"\b[a-z]{4,}\b")
_CLAUSE = 60


def _is_past(word: str) -> bool:
    found = classes(word)
    return bool(found.past or found.irregular)


def _numbered(checked: Checked) -> Iterator[Twice]:
    """Yield a time that stands as a noun and as an adjective: `five years … a five-year plan`."""
    for found in (
        _NUMBERED.finditer(checked.segment.target) if "-" in checked.segment.target else ()
    ):
        ending = _ending(found)
        number = found[f"number{ending}"]
        value = int(number) if number.isdigit() else 2 + _NUMBERS.index(number)
        if sum(each.low == value for each in chinese_quantities(checked.segment.source)) <= 1:
            yield _pair(found, ending)


_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _is_verb(word: str) -> bool:
    found = classes(word)
    return bool(found.past or found.ing or found.third) or "v" in found.plain.lower()


def _renders(source: str, word: str) -> int:
    """Return how many words of a source an English word may render."""
    return sum(stem(word) in each.own for each in glossed(source))


def _adverbs(checked: Checked) -> Iterator[Twice]:
    """Yield a verb with the adverb of its own root: `successfully succeeded`."""
    target = checked.segment.target
    if "ly" not in target:
        return
    for pattern in (_ADVERB_VERB, _VERB_ADVERB):
        for found in pattern.finditer(target):
            pair = found["first"], found["again"]
            if pair[0][:_ROOT] == pair[1][:_ROOT] and _NO_ADVERBS.isdisjoint(pair):
                yield _pair(found)


_NO_ADVERBS = listed("family supply apply reply early rely ally bully rally tally")


@cache
def _countries() -> dict[str, str]:
    """Return the country of each of its adjectives and names."""
    found: dict[str, str] = {}
    for each in all_names():
        if each.kind is NameKind.PLACE and each.adjectives:
            for word in (*each.adjectives, *each.english):
                found.setdefault(word, each.english[0])
    return found


_FROM = compiled(
    r"\b(?P<first>[A-Z][a-z]+)(?:(?: [a-z]+){1,2}?"
    r"|(?: [A-Z][a-z]+)?(?: President| Premier| Minister| Ambassador| Chancellor| King"
    r"| Queen)(?: [A-Z][a-z]+){1,3}?)"
    r"(?P<cut> (?P<again>(?:who (?:came|come|are|were) )?(?:from|of)"
    r" (?:the )?(?P<country>[A-Z][a-z]+(?: [A-Z][a-z]+)?)))\b(?!['’-])(?! [A-Z])"
)


def _from_there(checked: Checked) -> Iterator[Twice]:
    """Yield the country of people whose adjective says it: `Chinese tourists from China`."""
    known = _countries()
    for found in _FROM.finditer(checked.segment.target):
        one, other = found["first"], found["country"]
        if one != other and one in known and known[one] == known.get(other):
            yield _pair(found)


def _not_its_opposite(checked: Checked) -> Iterator[Twice]:
    """Yield what a word is not behind the word: `narrow and not wide`."""
    source = checked.segment.source
    if " not " not in checked.segment.target or _DENIES.search(fold(source)):
        return
    opposed = frozenset[str]().union(*(each.opposed for each in with_opposites(source)))
    for found in _NOT.finditer(checked.segment.target):
        if not bases(found["other"]).isdisjoint(opposed):
            yield _pair(found)


def _versions(checked: Checked) -> Iterator[Twice]:
    """Yield two words of one sense with a stroke between, of which one was to go."""
    source, target = checked.segment.source, checked.segment.target
    if "/" not in target or "/" in source or "／" in source:
        return
    for found in _SLASH.finditer(target):
        if _mean_one(found["first"], found["again"]):
            yield _pair(found)


def _mean_one(one: str, other: str) -> bool:
    known = all_said_again()
    groups = ({known[b] for b in bases(each) if b in known} for each in (one, other))
    ours, theirs = groups
    return bool(senses_of(one) & senses_of(other)) or bool(ours & theirs)


def _copies(checked: Checked) -> Iterator[Twice]:
    """Yield the pronoun behind its noun: `After the factory it closed last year,`."""
    clause = re.split("[，。；]", checked.segment.source, maxsplit=1)[0]
    if _NOUN_OF.search(clause):
        return  # the factory that it closed
    for found in _COPY.finditer(checked.segment.target):
        is_one = found["again"].lower() == "they" or not found["first"].endswith("s")
        if is_one and not _IN_FRONT.search(found["first"]):
            yield _pair(found)


_IN_FRONT = compiled(
    r"\b(?:time|day|moment|way|year|month|week|more|less|that|said|told|best|most)\Z"
)

_SUBJECT_AGAIN = compiled(
    r"(?:\A|(?<=[.!?] ))(?P<first>(?:The|This|That|These|Those|His|Her|Their|Its|An?|One|Two|Three)"
    r" (?:[a-z-]+ ){0,3}?(?P<noun>[a-z-]+))(?P<cut>, (?P<again>he|she|they))"
    r" (?!(?:has |had |have |was |were )?(?:say|said|told|claim|add|not(?:e|ed)|insist|think"
    r"|thought"
    r"|believ|know|knew|hope|fear|argu|explain|recall|admit|warn|suggest|wr[io]te|feel|felt))"
    r"(?:was|were|is|are|has|had|have|will|would|can|could|did|does|[a-z]+ed)\b[^,“”\"]*?[.!?]"
)
_PERSON = compiled(
    r"(?:\w*(?:m[ae]n|wom[ae]n|boys?|girls?)|child(?:ren)?|people|victims?|suspects?|patients?"
    r"|students?|residents?|couples?|fathers?|mothers?|sons?|daughters?|nurses?|pupils?|tourists?"
    r"|parents?|brothers?|sisters?|widows?|witnesse?s?|judges?|coaches|coach|guards?|presidents?"
    r"|officials?|migrants?|mayors?|chiefs?|pilots?|cooks?|monks?|nuns?|captains?|princ(?:e|ess)"
    r"|aunts?|uncles?|boss(?:es)?|candidates?|teenagers?|drivers?|work(?:er|men)s?|teachers?"
    r"|players?|lawyers?|farmers?|officers?|ministers?|doctors?|actors?|authors?|professors?"
    r"|directors?|researchers?|writers?|singers?|leaders?|buyers?|owners?|passengers?|strangers?"
    r"|\w+ists?|\w+ants?|\w+eers?)"
)


def _resumed(checked: Checked) -> Iterator[Twice]:
    """Yield the pronoun behind a subject that its verb has already: `The woman, she was`."""
    target = checked.segment.target
    for found in _SUBJECT_AGAIN.finditer(target):
        if _PERSON.fullmatch(found["noun"]):
            yield _pair(found)


_NUMBER = (
    r"(?:\d[\d,.]*(?: (?:hundred|thousand|million|billion))?|a (?:dozen|hundred|thousand|million)"
    r"|(?:[a-z]+ (?:hundred|thousand|million))|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)"
)
_ABOUT = r"about|around|roughly|approximately|some|nearly|almost|an estimated"
_SOME_SO = compiled(
    rf"\b(?P<first>{_ABOUT}) {_NUMBER}(?: [a-z]+)?(?P<cut>,? (?P<again>or so|or thereabouts"
    rf"|give or take))\b"
    rf"|\b(?P<first_>{_ABOUT}|more than|over) \d+(?P<cut_>(?P<again_>-odd|-some|-plus|\+))(?= )"
    rf"|\b(?P<first__>about|around|roughly|approximately|nearly|almost|an estimated)"
    rf"(?P<cut__> (?P<again__>some)) {_NUMBER}\b",
    re.IGNORECASE,
)
# Before it "about" and "around" are of the figure: not in "complaints about some 300 shops".
_TAKES_FIGURE = compiled(
    r"(?:\A|[.!?:;,(] |\b(?:is|are|was|were|be|been|being|has|have|had|by|for|of|with|to|that|and"
    r"|but|at|in|after|before|than|from|[a-z]*(?:cost|kill|injur|hurt|employ|attract|buy|bought|sold"
    r"|spent|lost|paid|drew|gather|arrest|evacuat|destroy|damag|hous)(?:s|es|ed|d|ing)?) )\Z"
)


def _approximations(checked: Checked) -> Iterator[Twice]:
    """Yield a second word that a figure is no exact one: `About some 300`, `some 20 or so`."""
    target = checked.segment.target
    for found in _SOME_SO.finditer(target):
        ending = _ending(found)
        is_open = found[f"first{ending}"].lower() in {"about", "around", "over", "more than"}
        before = target[max(0, found.start() - _NEAR) : found.start()]
        if not is_open or _TAKES_FIGURE.search(before):
            yield _pair(found, ending)


_MONTH = compiled(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second"),
    *("twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh"),
    *("twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_ORDINAL_OF = compiled(rf"\bthe (?P<day>{'|'.join(_ORDINALS)}) (?:day )?of \Z")
_TIMES_JOINED = compiled(
    r"[.;!?]\s|\b(?:and|or|to|than|but|from|until|since|after|before|through|when|while|as)\b|[–—-]"
)


def _days(checked: Checked) -> Iterator[Twice]:
    """Yield a day of the calendar that a sentence names again: `May 5, the fifth of May`."""
    source, target = checked.segment.source, checked.segment.target
    if len(_MONTH.findall(target)) < 2:  # noqa: PLR2004 - twice
        return
    told = [
        (_day_of(target, each), each)
        for each in read_english_dates(target).mentions
        if each.moment.month is not None
    ]
    for (day, one), (again, other) in pairwise(told):
        between = target[one.end : other.start]
        if day is None or day != again or _TIMES_JOINED.search(between):
            continue
        ours = (each.moment for each in read_chinese_dates(source).mentions)
        if sum((each.month, each.day) == day for each in ours) <= 1:
            found = _ORDINAL_OF.search(target, one.end, other.start)
            start = found.start() if found else other.start
            yield Span(one.start, one.end), Span(start, other.end), None


def _day_of(target: str, mention: Mention) -> tuple[int, int] | None:
    """Return the month and the day of a date, an ordinal in words before its month read too."""
    moment = mention.moment
    if moment.month is None or moment.day is not None:
        return (moment.month, moment.day) if moment.month and moment.day else None
    before = _ORDINAL_OF.search(target[: mention.start])
    return (moment.month, 1 + _ORDINALS.index(before["day"])) if before else None


def _in_both_languages(checked: Checked) -> Iterator[Twice]:
    """Yield a name in English beside its pinyin: `the Huanghe Yellow River`."""
    target = checked.segment.target
    for mention in gazetteer().in_source(checked.segment.source):
        forms = {form for name in mention.names for form in name.english}
        for form in (each for each in forms if " " in each and each in target):
            chinese = checked.segment.source[mention.start : mention.end]
            for pinyin in given_readings(chinese):
                if form.startswith(pinyin):
                    continue
                at = target.find(f"{pinyin} {form}")
                if at >= 0:
                    first, end = Span(at, at + len(pinyin)), at + len(pinyin) + 1 + len(form)
                    yield first, Span(first.end + 1, end), Fix(at, first.end + 1, "")
                at = target.find(f"{form} {pinyin}")
                if at >= 0:
                    start = at + len(form)
                    again = Span(start + 1, start + 1 + len(pinyin))
                    yield Span(at, start), again, Fix(start, again.end, "")


Judge = Callable[[Checked], Iterator[Twice]]
_ALWAYS: tuple[Judge, ...] = (
    *(_by_pattern, _degrees, _adverbs, _versions, _copies),
    *(_resumed, _approximations, _in_both_languages),
)
_ONCE: tuple[Judge, ...] = (
    *(_cognates, _in_its_name, _numbered),
    *(_from_there, _not_its_opposite, _days),
)

CHECKS: tuple[SegmentCheck, ...] = (Pleonasms(),)
