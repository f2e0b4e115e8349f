"""Quotations given to somebody else than in the source, and quotations within one that lost it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.quotes.called import is_called_otherwise, is_of_other_side, said_around
from workbench.checks.quotes.content import STRETCHED, fitting
from workbench.checks.quotes.rules import ATTRIBUTION
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.names.matched import Matched, matched_names
from workbench.text.names.people import is_person
from workbench.text.names.regional import is_written
from workbench.text.names.spelt import capitals_of
from workbench.text.names.surnames import split_surname
from workbench.text.patterns import compiled
from workbench.text.quotations.quotations import Quotation, read_chinese, read_english
from workbench.text.quotations.speakers import Role as Speaker
from workbench.text.quotations.speakers import (
    chinese_speaker,
    english_speaker,
    matched,
    quoted_from,
    roles_in,
    says,
    speaker_place,
)
from workbench.text.quotations.units import USUAL, Pairing, Unit, chinese_units, english_units

SPEAKER = Rule("quote.speaker", Family.QUOTE, Severity.WARNING)
NESTED_LOST = Rule("quote.nested_lost", Family.QUOTE, Severity.HINT, about_missing=True)

_JUDGED = frozenset({Role.BODY, Role.LIST_ITEM})

# What introduces speech within speech; a term there needs no marks of its own.
_SAID_INSIDE = compiled(
    fold(
        "(?:说|问|喊|答|叫|写|道|骂|讲|念|唱|吼|嚷|求|劝|警告|叮嘱|保证|承诺|提醒|[一这那]?句|说过|讲过|告诉|回我"
        "|强调|安慰|威胁)(?:[我他她你大]们?|家|着|过|了)?[:,]?$"
    )
)

# More quotations than that are no paragraph of news.
_MOST = 12

_SHOWN = 40


class Speakers:
    """Compares who says each quotation, by role, and the quotations within them."""

    name = "quote.speakers"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield quotations of somebody else, of nobody, and inner ones without their marks."""
        del style
        segment = checked.segment
        if segment.role not in _JUDGED or is_chinese(segment.target):
            return
        ours = chinese_units(segment.source)
        theirs = english_units(segment.target) if ours else []
        if not theirs or len(ours) > _MOST or len(theirs) > _MOST:
            return
        pairs = fitting(ours, theirs, segment.source, segment.target)
        for one, other in pairs:
            if other is not None:
                yield from _speaker(checked, one, other)
                yield from _passed_on(checked, one, other)
                yield from few(_nested(checked, one, other))
        yield from _turned(checked, pairs)
        yield from _of_other_sex(checked, theirs)


def _speaker(checked: Checked, one: Unit, other: Unit) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    origin = quoted_from(source, one)
    if origin is not None:
        if not says(target.lower(), origin):
            place = Span(other.start, other.end)
            spans = [Span(one.start, one.end)]
            yield ATTRIBUTION.found(checked, place, source=spans, words=_short(place.of(target)))
        return
    is_asked = _ASKED.search(target[: other.start]) is not None
    given = "" if is_asked else english_speaker(target, other)
    place_of_speaker = speaker_place(source, one) if given else None
    if place_of_speaker is None:
        return
    wanted = chinese_speaker(source, one)
    found = matched(given, roles_in(source)) if wanted else ()
    if found and _differ(wanted, found) and not _is_whose(given, wanted, found[-1]):
        name = _as_written(source, "".join(each.chinese for each in wanted))
        yield _by_another(checked, one, other, name, given)
    elif _is_another_name(checked, place_of_speaker, other, given) or (
        is_called_otherwise(source, place_of_speaker, given)
        or is_of_other_side(source, place_of_speaker, said_around(target, other))
    ):
        name = source[slice(*place_of_speaker)].strip()
        yield _by_another(checked, one, other, name, given)


# Who is asked stands behind such a question, not who asks: `Asked "Why?", she shrugged`.
_ASKED = compiled(r"\b[Aa]sked,?\s*\Z")


def _by_another(checked: Checked, one: Unit, other: Unit, speaker: str, given: str) -> Finding:
    place = Span(other.start, other.end)
    return SPEAKER.found(
        checked,
        place,
        source=[Span(one.start, one.end)],
        words=_short(place.of(checked.segment.target)),
        speaker=speaker,
        given=given,
    )


def _is_another_name(checked: Checked, speaker: tuple[int, int], other: Unit, given: str) -> bool:
    """Return whether English names another of the source's people, and the speaker elsewhere."""
    source, target = checked.segment.source, checked.segment.target
    names = matched_names(source, target)
    ours = [each for each in names if speaker[0] <= each.source_start < speaker[1]]
    others = [each for each in names if each not in ours]
    is_given = any(target[each.target_start : each.target_end].lower() in given for each in others)
    if not ours:
        return is_given and _is_unnamed(source, speaker, target, given)
    if not (is_given or _is_role_of_another(source, speaker, given)):
        return False
    first = other.pieces[0]
    return not any(
        target[each.target_start : each.target_end].lower() in given
        or _is_beside(target, each, first, others)
        for each in ours
    )


def _is_unnamed(source: str, speaker: tuple[int, int], target: str, given: str) -> bool:
    """Return whether a speaker's name ends what tells the speaker, and the target has it nowhere.

    她的妹妹陈婷说 as "Chen Li added"; "Chen Li's sister" is whom the source means.
    """
    said = source[slice(*speaker)].strip()
    name = next((said[-n:] for n in (3, 2) if is_person(said[-n:])), None)
    is_whose = _WHOSE.search(given) is not None
    if name is None or is_whose:
        return False
    own = split_surname(name)[1]
    return not any(is_written(each.plain, own) for each in capitals_of(target))


_WHOSE = compiled(
    r"['’]s?\b|\b(?:of|her|his|their|sister|brother|wife|husband|son|daughter|mother|father)\b"
)


def _passed_on(checked: Checked, one: Unit, other: Unit) -> Iterator[Finding]:
    """Yield what somebody was told, of which English makes his own words: 他说，弟弟告诉他：“…”."""
    source, target = checked.segment.source, checked.segment.target
    relays = _RELAYS.search(fold(source[max(0, one.start - _RELAY_REACH) : one.start]))
    if relays is None:
        return
    outside = f"{target[: other.start]} {target[other.end :]}"
    if _RELAYED.search(outside) is None and len(_SAYS_ONCE.findall(outside)) == 1:
        place = Span(other.start, other.end)
        spans = [Span(one.start, one.end)]
        yield ATTRIBUTION.found(checked, place, source=spans, words=_short(place.of(target)))


_RELAY_REACH = 30
_RELAYS = compiled(
    fold(
        "(?:说|表示|称|回忆|透露|转述)[,:][^,。！？;“”「」]{1,12}?"
        "(?:告诉(?:过)?|(?:对|跟|向|和)(?=[他她我自]))(?:[他她我]们?|自己)(?:[说讲]过?|抱怨|坦言|透露)?[,:]?$"
    )
)
_RELAYED = compiled(
    r"\b(?:told|tells?|telling|quot\w+|cit(?:ed|es|ing)|relay\w+|hear(?:d|s|ing)?|learn\w*|recall\w*|repeat\w*"
    r"|according|words?|confided|complained|warned|mentioned|by (?:his|her|their|the)|passed on"
    r"|had (?:once )?said|who said|as saying|remember\w*)\b",
    re.IGNORECASE,
)
_SAYS_ONCE = compiled(r"\b(?:said|says|saying|added|wrote|insisted|claimed|stated)\b")


def _is_role_of_another(source: str, speaker: tuple[int, int], given: str) -> bool:
    """Return whether English words name a role that the source has, and not for its speaker."""
    elsewhere = f"{source[: speaker[0]]} {source[speaker[1] :]}"
    own = matched(given, roles_in(source[slice(*speaker)]))
    return not own and bool(matched(given, roles_in(elsewhere)))


# In code points: how far from a quotation its speaker's name stands.
_BESIDE = 40
_STOPS = compiled(r"[.!?;]\s")


def _is_beside(target: str, name: Matched, piece: Quotation, others: Sequence[Matched]) -> bool:
    """Return whether a name stands by a quotation, with no sentence's end or other name between."""
    if name.target_end <= piece.start:
        low, high = name.target_end, piece.start
    else:
        low, high = piece.end, name.target_start
        if target[: piece.end].rstrip("\"”’'").endswith("."):
            return False  # the sentence is over: what follows is about another
    between = target[low:high]
    is_near = 0 <= high - low <= _BESIDE and not _STOPS.search(between)
    return is_near and not any(low <= each.target_start < high for each in others)


def _turned(checked: Checked, pairs: Pairing) -> Iterator[Finding]:
    """Yield an answer that the asker gives, where Chinese has a pronoun for who answers."""
    if len(pairs) != 2:  # noqa: PLR2004 - one who asks and one who answers
        return
    source, target = checked.segment.source, checked.segment.target
    for (one, other), (beside, _) in (pairs, pairs[::-1]):
        place = speaker_place(source, one)
        if other is None or place is None or not _PRONOUN.fullmatch(source[slice(*place)].strip()):
            continue
        others = chinese_speaker(source, beside)
        given = english_speaker(target, other)
        if others and "?" in beside.words.replace("？", "?") and says(given, others[-1]):
            yield _by_another(checked, one, other, source[slice(*place)].strip(), given)


_PRONOUN = compiled("(?:他|她|对方|對方)[们們]?")

_WOMAN = compiled(fold("女子|女孩|女生|女性|女士|妇女|妇人|女人|女童|老妇|少女"))
_MAN = compiled(fold("男|[他夫父爸爷兄弟叔伯]|先生"))
_A_MAN = compiled(r"\b(?:man|men|boy|boys|gentleman|male)\b", re.IGNORECASE)
_A_WOMAN = compiled(
    r"\b(?:wom[ae]n|girls?|female|lady|ladies|she|her|mother|wife|daughter|sister|Ms|Mrs|Miss)\b",
    re.IGNORECASE,
)
_ONLY_MAN = compiled(fold("男子|男孩|男生|男性|男人|男童|少男|男士"))
_OF_WOMEN = compiled(fold("女|[她妻母妈奶姐妹姑姨婆]|太太|夫人"))


def _of_other_sex(checked: Checked, theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield a quotation of a woman that is a man's in the target, or the other way round."""
    source, target = checked.segment.source, checked.segment.target
    woman, man = _WOMAN.search(fold(source)), _ONLY_MAN.search(fold(source))
    if (woman is None) is (man is None):
        return
    said = _outside(target, theirs)
    is_man = _A_MAN.search(said) and not _A_WOMAN.search(said)
    is_woman = _A_WOMAN.search(said) and not _A_MAN.search(said)
    person = (_A_MAN if is_man else _A_WOMAN).search(said)
    turned = (woman and is_man and not _MAN.search(fold(source))) or (
        man and is_woman and not _OF_WOMEN.search(fold(source))
    )
    place = woman or man
    if turned and place and person:
        yield SPEAKER.found(
            checked,
            Span(theirs[0].start, theirs[0].end),
            source=[Span(*place.span())],
            words=_short(target[theirs[0].start : theirs[0].end]),
            speaker=source[slice(*place.span())],
            given=person[0],
        )


def _outside(target: str, units: Iterable[Unit]) -> str:
    pieces, last = [], 0
    for each in (piece for unit in units for piece in unit.pieces):
        pieces.append(target[last : each.start])
        last = each.end
    return " ".join((*pieces, target[last:]))


def _differ(wanted: Sequence[Speaker], given: Sequence[Speaker]) -> bool:
    """Return whether the speakers are of two kinds, or of one kind and different people's."""
    one, other = wanted[-1], given[-1]
    if one == other or set(one.english) & set(other.english):
        ours, theirs = set(wanted[:-1]), set(given[:-1])
        return bool(ours and theirs) and not ours & theirs
    return not any(set(one.english) & set(each.english) for each in given)


def _is_whose(given: str, wanted: Sequence[Speaker], role: Speaker) -> bool:
    """Return whether a role of the speaker's own stands before a noun: 反对党议员."""
    is_head = given.endswith(tuple(f"{name}{end}" for name in role.english for end in ("", "s")))
    is_others = "'s " in given or "’s " in given  # the veteran's grandson is not his daughter
    return role in wanted[:-1] and not is_head and not is_others


def _as_written(source: str, folded: str) -> str:
    place = fold(source).find(folded)
    return source[place : place + len(folded)] if place >= 0 else folded


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def _nested(checked: Checked, one: Unit, other: Unit) -> Iterator[Finding]:
    """Yield what is said within a speech and stands in no marks of its own in the target."""
    source, target = checked.segment.source, checked.segment.target
    inner = [
        each
        for each in _inside(read_chinese(source).quotations, one)
        if _SAID_INSIDE.search(fold(source[max(0, each.start - 6) : each.start]))
    ]
    theirs = _inside(read_english(target).quotations, other)
    kept = len(theirs)
    if len(inner) == kept == 1 and _holds_more(checked, one, other, inner[0], theirs[0]):
        words, quoted = (_short(text[q.start : q.end]) for text, q in _both(checked, inner, theirs))
        spans = Span(theirs[0].start, theirs[0].end), Span(inner[0].start, inner[0].end)
        yield STRETCHED.found(checked, spans[0], source=[spans[1]], words=words, quoted=quoted)
    for each in inner[kept:] if len(inner) > kept else []:
        span = Span(each.start, each.end)
        yield NESTED_LOST.found(checked, source=[span], words=_short(span.of(source)))


def _holds_more(
    checked: Checked, one: Unit, other: Unit, inner: Quotation, given: Quotation
) -> bool:
    """Return whether a quotation within another is too long, or ends with it and takes its tail."""
    source, target = checked.segment.source, checked.segment.target
    characters = len(_NO_LETTERS.sub("", source[inner.start : inner.end]))
    words = len(target[given.start : given.end].split())
    if words > _MUCH * characters + _SOME_MORE:
        return True
    tail = _NO_LETTERS.sub("", source[inner.end : one.end])
    is_last = not _NO_LETTERS.sub("", target[given.end : other.end])
    return len(tail) >= _TAIL and is_last and words > USUAL * characters + _SOME_MORE


_NO_LETTERS = compiled(r"[\W_]+")
# Characters of a speech behind a quotation within it.
_TAIL = 3

# Words for a character of a quotation within another beyond which it holds more than was said.
_MUCH = 1.35
_SOME_MORE = 3


def _both(
    checked: Checked, inner: Sequence[Quotation], theirs: Sequence[Quotation]
) -> tuple[tuple[str, Quotation], tuple[str, Quotation]]:
    return (checked.segment.target, theirs[0]), (checked.segment.source, inner[0])


def _inside(quotations: Iterable[Quotation], unit: Unit) -> list[Quotation]:
    return [each for each in quotations if each.depth > 0 and unit.start <= each.start < unit.end]


CHECKS: tuple[SegmentCheck, ...] = (Speakers(),)
