"""Apostrophes by grammar: owners without theirs, plurals with one, and `its` where `it's` is meant.

`The mayors office did`, `the leader's said`, `Chinas economy`, `this years crop`, `who's car`.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.apostrophes import APOSTROPHE
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese, opaque
from workbench.text.grammar.classes import classes, is_person
from workbench.text.grammar.reading import ReadSentence, read_sentences
from workbench.text.lexicons.grammar_words import grammar_words
from workbench.text.names.english_places import known_places
from workbench.text.names.pinyin import surname_syllables
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_NOT = compiled(
    r"\b(?P<stem>(?i:wo|did|does|is|are|was|were|could|would|should|have|has|had|do|ca|must))"
    r"(?P<mark>['’])nt\b"
)
_HERS = compiled(r"(?<![\w'’])(?P<stem>[Hh]er|[Yy]our|[Oo]ur|[Tt]heir)(?P<mark>['’])s\b")
_DECADE = compiled(
    r"(?<!\w)(?:(?:['’]|1[0-9]|20)?\d0(?P<late>['’]s)|(?:1[0-9]|20)?\d0s(?P<mark>['’]))"
    r"(?=[.,;:)]|\s(?:and|or|but|in|on|at|when|the|as|to|of|for|were|are|saw|brought)\b|\Z)"
)
_ITS_TIME = compiled(
    r"(?<![\w’'-])(?P<word>[Ii]ts)(?= (?:time (?:to|for|that|we|they)\b"
    r"|(?:clear|likely|possible|important|hard|easy|difficult|impossible|unclear|necessary|too|just"
    r"|only a|about time|raining|snowing|because|up to|worth)\b(?! [a-z]+ (?:of|is|was|has)\b)))"
)
_WHOS = compiled(r"\b(?P<word>[Ww]ho(?P<mark>['’])s)(?= (?P<next>[a-z]+))")
_WHOSE = compiled(
    r"\b(?P<word>[Ww]hose)"
    r"(?= (?:going|coming|been|not|in|at|there|responsible|who|the|a|an|also|now)\b(?!-))"
)
_TIMES = compiled(
    r"(?<!the )\b(?:(?i:this|last|next|each|every|that) "
    r"(?P<unit>(?:year|week|month|day|summer|winter|spring|season)s)"
    r"|(?P<day>(?i:today|yesterday|tomorrow|tonight)s))(?= [a-z]{3,})"
)
_NAMES = compiled(r"(?<![\w'’-])(?P<word>[A-Z][a-z]{3,}s)(?= (?P<next>[a-z]{3,}))")
_LETS = compiled(
    r"(?:\A|(?<=[.!?] )|(?<=[“\"]))(?P<word>Lets)"
    r"(?= (?:go|not|be|see|get|hope|talk|make|take|say|face|have|do|keep|start|wait|move)\b)"
)
_LETTERS = compiled(
    r"\b(?:many|several|two|three|four|five|most|some|all|these|those|few) (?:[a-z]+ )?"
    r"(?P<word>[A-Z]{2,5}(?P<mark>['’])s)"
    r"(?= (?:are|were|have|in|at|from|who|that|said|say|and|to)\b|[.,;])"
)
# `The CEO's of both firms`, `The Lin's have moved`.
_PLURAL_NAME = compiled(
    r"\b(?:[Tt]he (?P<family>[A-Z][a-z]+(?P<sign>['’])s)(?= (?:are|were|have|live)\b)"
    r"|(?P<short>[A-Z]{2,5}(?P<mark>['’])s)(?= (?:of|are|were|have)\b))"
)

_MAY_BE = compiled(r"['’]|s [a-z]|s\b|[Ii]ts |hose ")


class Owners:
    """Finds owners without an apostrophe, and apostrophes where nothing is owned."""

    name = "owners"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each as it should be written."""
        del style
        target = checked.segment.target
        if is_chinese(target) or _MAY_BE.search(target) is None:
            return
        yield from few(chain(_forms(checked), _names(checked), _lost(checked), _read(checked)))


def _sign(target: str) -> str:
    return "’" if "’" in target or "“" in target else "'"


def _right(checked: Checked, place: tuple[int, int], right: str) -> Finding:
    written = checked.segment.target[slice(*place)]
    return APOSTROPHE.found(
        checked, Span(*place), fix=Fix(*place, right), written=written, right=right
    )


def _forms(checked: Checked) -> Iterator[Finding]:
    """Yield what its form alone tells: `did'nt`, `her's`, `1990s'.`, `who's car`."""
    target = checked.segment.target
    sign = _sign(target)
    if "'" in target or "’" in target:
        yield from _marked(checked)
    for pattern, right in ((_ITS_TIME, "t{}s"), (_WHOSE, "ho{}s"), (_LETS, "et{}s")):
        for found in pattern.finditer(target):
            yield _right(checked, found.span("word"), found["word"][0] + right.format(sign))


def _marked(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _NOT.finditer(target):
        yield _right(checked, found.span(), f"{found['stem']}n{found['mark']}t")
    for found in _HERS.finditer(target):
        yield _right(checked, found.span(), f"{found['stem']}s")
    for found in _DECADE.finditer(target):
        right = found[0].replace(found["late"] or "", "s") if found["late"] else found[0][:-1]
        if found["late"] or "‘" not in target:
            yield _right(checked, found.span(), right)
    for found in _WHOS.finditer(target):
        if _is_only_noun(found["next"]):
            yield _right(checked, found.span("word"), f"{found['word'][:3]}se")
    for found in _PLURAL_NAME.finditer(target):
        name, mark = ("family", "sign") if found["family"] else ("short", "mark")
        yield _right(checked, found.span(name), found[name].replace(found[mark], ""))
    for found in _LETTERS.finditer(target):
        yield _right(checked, found.span("word"), found["word"].replace(found["mark"], ""))


def _is_only_noun(word: str) -> bool:
    found = classes(word)
    is_noun = "n" in found.plain or (bool(found.plural) and not found.third)
    return (
        is_noun
        and not set("arv") & set(found.plain)
        and not (found.past or found.ing or found.irregular)
    )


def _names(checked: Checked) -> Iterator[Finding]:
    """Yield times and places that own something: `this years crop`, `Chinas economy`."""
    target = checked.segment.target
    sign = _sign(target)
    for found in _TIMES.finditer(target):
        place = found.span("unit" if found["unit"] else "day")
        word = target[slice(*place)]
        yield _right(checked, place, f"{word[:-1]}{sign}s")
    for found in _NAMES.finditer(target):
        word = found["word"]
        is_place = word[:-1] in known_places() and word not in known_places()
        is_owned = _is_owned(found["next"]) or found["next"] in _FIRST
        is_owned = is_owned and found.start() not in opaque(target)
        is_family = word[:-1].lower() in surname_syllables() and not is_ordinary_word(word)
        if (is_place or (is_family and _is_alone(target, found.start()))) and is_owned:
            yield _right(checked, found.span("word"), f"{word[:-1]}{sign}s")


_FIRST = frozenset(
    {"first", "second", "third", "largest", "biggest", "longest", "highest", "own", "top", "latest"}
)
# `Everyones vote`, `each others homes`, `the worlds largest city`.
_NO_WORD = compiled(r"\b(?P<word>(?i:every|some|any|no)(?:one|body)s|(?i:each|one an)others?s)\b")
_EACH_OTHERS = compiled(r"\b(?:[Ee]ach|[Oo]ne an?)\s?(?P<word>others)\b(?= [a-z])")
_MOST = compiled(
    r"\b(?:[Tt]he|[Tt]his|[Oo]ur|its|[A-Z][a-z]+) (?P<word>[a-z]{3,}[^s\W]s)"
    r" (?:[a-z]{2,}est)(?= (?P<next>[a-z]+))"
)
_IT_IS = compiled(
    r"\b(?P<verb>[a-z]{3,}) (?P<word>it['’]s) (?P<next>[a-z]+)"
    r"(?=[.,;]|\Z| (?:in|on|at|by|to|from|and|for|of)\b)"
)


def _lost(checked: Checked) -> Iterator[Finding]:
    """Yield owners that no plural can be, and one before what is the most of its kind."""
    target = checked.segment.target
    sign = _sign(target)
    for pattern in (_NO_WORD, _EACH_OTHERS):
        for found in pattern.finditer(target):
            yield _right(checked, found.span("word"), f"{found['word'][:-1]}{sign}s")
    for found in _MOST.finditer(target) if "est " in target else ():
        owner = classes(found["word"])
        is_noun = "n" in owner.plural and not owner.third
        is_owned = "n" in classes(found["next"]).plain or bool(classes(found["next"]).plural)
        if is_noun and is_owned and not is_person(found["word"]):
            yield _right(checked, found.span("word"), f"{found['word'][:-1]}{sign}s")
    for found in _IT_IS.finditer(target) if "it's" in target or "it’s" in target else ():
        verb = classes(found["verb"])
        forms = verb.past + verb.third
        if forms and "s" not in forms and _is_only_noun(found["next"]):
            yield _right(checked, found.span("word"), "its")


def _is_alone(target: str, start: int) -> bool:
    """Return whether a name stands behind no article and no other name: not `the Wangs`."""
    before = target[:start].rstrip().rpartition(" ")[2]
    return before.lower() not in {"the", "two", "both"} and not before[:1].isupper()


def _is_owned(word: str) -> bool:
    found = classes(word)
    return "n" in found.plain and "v" not in found.plain


_OWNER = compiled(
    r"(?:(?<=\A)|(?<=[fwsc,kTexzv]))d[jN#]*(?P<owner>m)(?P<owned>[nmv])(?P<behind>[aezxkf.,])"
)
_OWNS_NOTHING = compiled(r"[dg](?P<owner>g)(?P<verb>[ekx])(?!T)")
# `Parent's queued from dawn`: of one person it would have its article.
_FIRST_OWNS_NOTHING = compiled(r"(?P<owner>g)r?(?:e(?=[frtd.])|x(?=[frt]))[^azekx]*[.]")
_ALONE = frozenset(
    {"mother", "father", "mum", "mom", "dad", "grandma", "grandpa", "granny", "nobody", "everybody"}
    | {"somebody", "everyone", "someone", "god", "president", "coach", "baby", "uncle", "auntie"}
)
_PLURAL_OWNER = compiled(r"(?P<owner>g)(?=e|a[^.])")
_MANY = compiled(r"(?P<count>[mpd#])f?(?P<owner>g)(?P<owned>m)[azexk.]")
_SEVERAL = compiled(r"(?P<count>#)(?P<owner>g)(?P<owned>m)[azexk.]")


def _read(checked: Checked) -> Iterator[Finding]:
    sign = _sign(checked.segment.target)
    for sentence in read_sentences(checked.segment.target):
        yield from _without(checked, sentence, sign)
        yield from _with(checked, sentence, sign)


def _without(checked: Checked, sentence: ReadSentence, sign: str) -> Iterator[Finding]:
    """Yield a plural of people before what they own: `The teachers salaries were`."""
    for found in _OWNER.finditer(sentence.letters):
        at = found.start("owner")
        owner, owned = sentence.pieces[at], sentence.pieces[at + 1]
        word = owner.word
        ours = classes(owned.word)
        is_plural = found["owned"] == "m"
        if not _may_own(owner.word, owned.word) or (
            found["owned"] == "v" and "n" not in ours.plain
        ):
            continue
        if is_plural and ours.third and found["behind"] not in "aek":
            continue
        is_verb = "v" in ours.plain and found["behind"] != "a"
        if not is_plural and (is_verb or found["behind"] not in "aezkx."):
            continue
        right = f"{word}{sign}" if is_plural else f"{word[:-1]}{sign}s"
        if word.endswith("s"):
            yield _right(checked, (owner.start, owner.end), right)


def _may_own(owner: str, owned: str) -> bool:
    """Return whether a plural is of people, or of a body of them that is no part of a compound.

    Bodies have others of their own: `the schools minister`, `the services sector`.
    """
    if owned in grammar_words().person_group:
        return False
    if is_person(owner):
        return True
    is_body = "g" in classes(owner).plural and owner not in _IN_COMPOUNDS
    return is_body and (not is_person(owned) or owned in _OF_BODIES)


_IN_COMPOUNDS = frozenset(
    {"schools", "services", "forces", "securities", "communities", "universities", "games"}
    | {"trusts", "arms", "sports", "peoples", "systems", "operations", "communications", "sales"}
    | {"news", "materials", "affairs", "studies", "graphics", "classes", "armed"}
)
_OF_BODIES = frozenset({"coach", "captain", "founder", "chairman", "spokesman", "spokeswoman"})


def _with(checked: Checked, sentence: ReadSentence, sign: str) -> Iterator[Finding]:
    """Yield an owner of nothing: `the leader's said`, `the profits' fell`; and one of several."""
    pieces, target = sentence.pieces, checked.segment.target
    for found in _OWNS_NOTHING.finditer(sentence.letters):
        owner = pieces[found.start("owner")]
        verb = pieces[found.start("verb")].word
        is_verb = found["verb"] != "x" or verb in grammar_words().saying
        if owner.word.endswith("'s") and is_verb:
            yield _right(
                checked, (owner.start, owner.end), f"{target[owner.start : owner.end - 2]}s"
            )
    yield from _first_of_all(checked, sentence)
    for found in _PLURAL_OWNER.finditer(sentence.letters):
        owner = pieces[found.start("owner")]
        is_quoted = "‘" in target or " '" in f" {target[: owner.start]}"
        if owner.word.endswith("s'") and not is_quoted and target[owner.start].islower():
            yield _right(checked, (owner.start, owner.end), target[owner.start : owner.end - 1])
    for found in _SEVERAL.finditer(sentence.letters):
        count, owner, owned = pieces[found.start("count") : found.end("owned")]
        is_one = count.word in {"one", "1", "half"} or not owner.word.endswith("'s")
        if not is_one and is_person(owner.word[:-2]) and owned.word not in _ONES_OWN:
            yield _right(
                checked, (owner.start, owner.end), f"{target[owner.start : owner.end - 2]}s{sign}"
            )

    for found in _MANY.finditer(sentence.letters):
        count, owner, owned = (pieces[found.start(each)] for each in ("count", "owner", "owned"))
        is_one = count.word not in _SEVERALS or not owner.word.endswith("'s")
        if not is_one and is_person(owner.word[:-2]) and owned.word not in _ONES_OWN:
            right = f"{target[owner.start : owner.end - 2]}s{sign}"
            yield _right(checked, (owner.start, owner.end), right)


def _first_of_all(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    """Yield somebody without an article who begins a sentence, owns nothing and does something."""
    first = sentence.pieces[0] if sentence.pieces else None
    if first is None or not _FIRST_OWNS_NOTHING.fullmatch(sentence.letters):
        return
    word = first.word[:-2]
    if first.word.endswith("'s") and is_person(word) and word not in _ALONE:
        right = f"{checked.segment.target[first.start : first.end - 2]}s"
        yield _right(checked, (first.start, first.end), right)


_SEVERALS = frozenset(
    {"hundreds", "thousands", "dozens", "scores", "millions", "many", "several", "few", "both"}
    | {"most", "some", "all"}
)

# What is called after one owner, of however many: `two driver's licenses`.
_ONES_OWN = frozenset({"degrees", "licenses", "licences", "rooms", "shops", "coats", "bags"})

CHECKS: tuple[SegmentCheck, ...] = (Owners(),)
