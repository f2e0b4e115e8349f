"""Who says what stands between marks, where a text names the speaker by what they are.

Only roles are compared (nurse, judge, resident): a name may be left to a pronoun, or written in
another way.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.quotations.units import Unit
from workbench.text.recent import RECENT
from workbench.text.roles import known_roles

_SAID = compiled(
    fold(
        "说道?|表示|指出|强调|称|问|回答|回应|坦言|补充|介绍|认为|警告|透露|解释|高?喊|反驳|叹道?|答|写道|告诉|质问"
        "|追问|反问|回忆|感叹|形容|指|批评|宣布|宣告|呼吁|抱怨|抗议|承认|哭诉|讲|嚷|大叫|吼|念道|低声|写|发文|贴文|怒斥|痛批"
        "|声称|坚称|直言|坦承|感慨|总结|评论|评价|赞|质疑|反驳|驳斥|回嘴|开玩笑|打趣|哽咽|通过广播"
    )
)
_QUOTED_FROM = compiled(fold("(?:引述|引用|援引|转述)"))
_BREAKS = compiled("[。!?;,\n\"']")
_REACH = 40

_ENGLISH_SAID = compiled(
    r"\b(?:said|says|saying|denied|told|added|asked|wrote|replied|answered|recalled|insisted|warned|explained|noted"
    r"|shouted|yelled|joked|argued|admitted|pressed|demanded|sighed|shot back|countered|snapped"
    r"|responded|called|described|stressed|retorted|objected|continued|cried|announced|declared"
    r"|dismissed|praised|pleaded|urged|protested|complained|remarked|observed|commented|posted"
    r"|testified|conceded|claimed|promised|vowed|predicted|reflected|hailed|denounced|criticized"
    r"|criticised|labeled|labelled|concluded|quipped|exclaimed|whispered|screamed)\b"
)
_ENGLISH_BREAK = compiled(
    r"(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?;:]\s|[\"“”\n]|\b(?:but|while|though|whereas)\b"
)

# What stands behind the head of a name: `a spokesman for the minister`.
_BEHIND = compiled(r",|\b(?:of|for|from|who|in|at|with|to|near|on|whose)\b")


# Whose words they are, behind the verb: `answered the lawyer's demand – "…"`.
_OF_ANOTHER = compiled(r"['’]s? [a-z]+\W*\Z")


class Role(NamedTuple):
    """A role that a text names: its Chinese, folded, and what English calls it."""

    chinese: str
    english: tuple[str, ...]


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(longest_first(known_roles()))


@lru_cache(RECENT)
def roles_in(text: str) -> tuple[Role, ...]:
    """Return the roles that a Chinese text names, in their order, the longest at each place."""
    roles = known_roles()
    return tuple(Role(each, roles[each]) for each in _pattern().findall(fold(text)))


def speaker_place(text: str, unit: Unit) -> tuple[int, int] | None:
    """Return where a Chinese text names who says a unit: before it, or behind its first piece."""
    low = max(0, unit.start - _REACH)
    before = fold(text[low : unit.start]).rstrip(" ,:")
    clause = _BREAKS.split(before)[-1]
    start = low + len(before) - len(clause)
    said = _SAID.search(clause)
    if said and clause[: said.start()].strip():
        return start, start + _end_of_speaker(clause[: said.start()])
    if unit.size and (reported := _reported_by(text, start, clause)) is not None:
        return reported
    if clause and fold(text[low : unit.start]).rstrip().endswith(":"):
        return None  # 网友调侃：“…”专家解释说: who stands behind says what follows
    first = unit.pieces[0]
    after = fold(text[first.end : first.end + _REACH])
    start = first.end + len(after) - len(after.lstrip(" ,"))
    clause = _BREAKS.split(after.lstrip(" ,"))[0]
    said = _SAID.search(clause)
    return (start, start + _end_of_speaker(clause[: said.start()])) if said else None


# Whom one speaks to: 村长对老人说. Not 反对派, 对手.
_SPOKEN_TO = compiled(fold(rf"(?<![反面应针派])[对向跟](?![手象策立外])[{HAN}]{{1,8}}$"))


def _end_of_speaker(words: str) -> int:
    """Return where the words before a verb of saying turn to whom it is said."""
    found = _SPOKEN_TO.search(words)
    return found.start() if found and words[: found.start()].strip() else len(words)


_REPORTS = compiled(fold("(?:指出|说|称|表示|认为|批评|强调|透露|坦言|直言|警告|质疑)$"))
_PARTIAL = compiled(rf"[{HAN}A-Za-z]$")


def _reported_by(text: str, start: int, clause: str) -> tuple[int, int] | None:
    """Return who says a clause with a word or two in marks: `辩方指出，证人“多次改口”`."""
    if not _PARTIAL.search(clause) or _SAID.search(clause):
        return None
    before = fold(text[max(0, start - _REACH) : start])
    if not before.endswith(","):
        return None
    report = _BREAKS.split(before[:-1])[-1]
    said = _REPORTS.search(report)
    if said is None or not report[: said.start()].strip() or "、" in report:
        return None  # one who is called two things may be called either in English
    first = start - 1 - len(report)
    return first, first + said.start()


def chinese_speaker(text: str, unit: Unit) -> tuple[Role, ...]:
    """Return the roles that name who says a unit.

    The last is the speaker's, as 女儿 in 病人的女儿; others tell whose or which.
    """
    place = speaker_place(text, unit)
    return roles_in(text[slice(*place)]) if place else ()


def quoted_from(text: str, unit: Unit) -> Role | None:
    """Return the role of whose words a paper quotes: `《…》引述一名律师的话说：“…”`."""
    before = fold(text[max(0, unit.start - _REACH) : unit.start])
    found = list(_QUOTED_FROM.finditer(before))
    roles = roles_in(before[found[-1].end() :]) if found else ()
    return roles[0] if roles else None


def english_speaker(text: str, unit: Unit) -> str:
    """Return the words, in small letters, that name who says a unit, "" where nobody is found."""
    first = unit.pieces[0]
    after = _ENGLISH_BREAK.split(text[first.end : first.end + 2 * _REACH].lstrip(" ,"))[0]
    said = _ENGLISH_SAID.search(after)
    is_over = text[first.start : first.end].rstrip("\"”’'").endswith(".")
    if said is not None and not is_over:
        head = after[: said.start()].strip() or after[said.end() :]
        return _head(head)
    before = _ENGLISH_BREAK.split(text[max(0, unit.start - 2 * _REACH) : unit.start].rstrip(" ,:"))[
        -1
    ]
    if _OF_ANOTHER.search(before) or before.endswith("."):
        return ""
    if _TWO_SPEAK.search(before):
        return ""
    said = _ENGLISH_SAID.search(before)
    return _head(_OPENS.sub("", before[: said.start()].lstrip())) if said is not None else ""


# The second of two who speak says it: `Pan retorted after Leung declared: “…”`.
_TWO_SPEAK = compiled(
    rf"{_ENGLISH_SAID.pattern}.*\b(?:after|before|when|once|as)\b.*{_ENGLISH_SAID.pattern}"
)

# What stands before the subject of a sentence: `Jailing him for a year, the judge said`.
_OPENS = compiled(
    r"\A(?:[A-Z][a-z]+ing|At|In|On|After|Before|During|When|While|As|By|For|From|Following|Under"
    r"|Over|With|Without|Having|Asked|Pressed|Later|Then|Meanwhile)\b[^,]{0,60}"
    r", (?=(?:the|a|an|[A-Z])\b)"
)


def _head(words: str) -> str:
    return _BEHIND.split(words.strip())[0].strip().lower()


def matched(words: str, roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return the roles that English words name, in their order, the longest name at each place."""
    places: list[tuple[int, int, Role]] = []
    for role in dict.fromkeys(roles):
        for name in role.english:
            place = _last(words, name)
            if place >= 0:
                places.append((place, place + len(name), role))
    kept = [
        one
        for one in places
        if not any(
            other[0] <= one[0] and one[1] <= other[1] and other[1] - other[0] > one[1] - one[0]
            for other in places
        )
    ]
    ordered = sorted(kept, key=lambda each: each[:2])
    return tuple(dict.fromkeys(role for _, _, role in ordered))


def _last(words: str, name: str) -> int:
    """Return where a name stands last in words, -1 where it does not."""
    if name not in words:
        return -1
    places = [found.start() for found in _named(name).finditer(words)]
    return places[-1] if places else -1


@lru_cache(1024)
def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)}(?:e?s)?\b")


def says(words: str, role: Role) -> bool:
    """Return whether English words have any of a role's names, in the plural too."""
    return any(name in words and re.search(rf"\b{re.escape(name)}", words) for name in role.english)
