"""Captions: whether they are translated and dated, and say what the picture shows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from workbench.checks.rule import Check, Checked, Rule
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Picture, Role, Segment
from workbench.text.credits.caption_sheet import split_credit
from workbench.text.credits.photo_credit import parse_credit
from workbench.text.credits.positions import other_position
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

DATE_MISSING = Rule("caption.date_missing", Family.CAPTION, Severity.WARNING, about_missing=True)
DATE_NEEDED = Rule("caption.date_needed", Family.CAPTION, Severity.HINT, about_missing=True)
PICTURE_TEXTS = Rule("caption.picture_texts", Family.CAPTION, Severity.HINT, about_source=True)
TENSE = Rule("caption.tense", Family.CAPTION, Severity.HINT)
POSITION = Rule("caption.position", Family.CAPTION, Severity.ERROR)
EMPTY = Rule("caption.empty", Family.CAPTION, Severity.WARNING, about_missing=True)


def _is_worked(checked: Checked) -> bool:
    return checked.segment.role is Role.CAPTION and bool(checked.segment.target.strip())


_DAY = r"(?:[0-9]{2,4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?"
_FULL_DAY = r"[0-9]{2,4}年[0-9]{1,2}月(?:[0-9]{1,2}日)?"
_DATED = compiled(
    fold(
        rf"^\W{{0,3}}(?:图为|图片[:,])?(?:{_DAY}|(?:1[89]|20)[0-9]{{2}}年(?!代|度|底|后|来|间))|(?<=\()[^()]{{0,12}}{_DAY}|{_FULL_DAY}"
        r"|(?<=\()(?:[一二][零〇○一二三四五六七八九]{3}|(?:1[89]|20)[0-9]{2})年?(?=资料|档案|摄|拍)"
    )
)
_ENGLISH_DATE = compiled(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:1[89]|20)[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}"
    r"|(?i:today|yesterday|tomorrow|earlier|later|ago|last|this|next|same|new year))\b"
)


class DateKept:
    """Finds captions whose target does not say when the picture was taken."""

    name = "caption.date"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield one where the source's date is gone, or where the house wants one in any case."""
        if not _is_worked(checked) or _ENGLISH_DATE.search(checked.segment.target):
            return
        match = _DATED.search(fold(checked.segment.source))
        if match is not None:
            place = Span(*match.span())
            words = place.of(checked.segment.source).strip(" ，,（(")
            yield DATE_MISSING.found(checked, source=[place], date=words)
        elif style.caption_needs_date:
            yield DATE_NEEDED.found(checked)


class Positions:
    """Finds captions that say of somebody another side, row or place in a row than the source."""

    name = "caption.position"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the first place that is another one in the target."""
        del style
        segment = checked.segment
        if not _is_worked(checked):
            return
        other = other_position(segment.source, segment.target)
        if other is not None:
            ours, theirs = other
            words, given = ours.of(segment.source), theirs.of(segment.target)
            yield POSITION.found(checked, theirs, source=[ours], words=words, given=given)


class PictureTexts:
    """Finds pictures whose alt text, title or data-caption says something else than the caption."""

    name = "caption.picture_texts"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the first two texts that are alike but for a name or a number."""
        segment = checked.segment
        picture = segment.content.picture
        if picture is None or not _is_worked(checked):
            return
        texts = [("caption", segment.source), *_texts(picture)]
        plain = [(name, _plain(split_credit(text, style)[0])) for name, text in texts]
        known = [(name, text) for name, text in plain if len(text) >= _SHORTEST]
        for (one, first), (other, second) in combinations(known, 2):
            difference = _difference(first, second)
            if difference is not None:
                words, instead = difference
                yield PICTURE_TEXTS.found(
                    checked, one=one, other=other, words=words, instead=instead
                )
                return


def _texts(picture: Picture) -> Iterator[tuple[str, str]]:
    texts = (
        ("alternative text", picture.alt),
        ("title", picture.title),
        ("caption data", picture.data_caption),
    )
    yield from ((name, text) for name, text in texts if _HAN.search(text))


_HAN = compiled(rf"[{HAN}]")
_NO_WORD = compiled(r"\W+")
_SHORTEST = 6
_LONGEST = 400
_LONGEST_DIFFERENCE = 8

# The part of two texts that has to be the same before a difference counts as a slip.
_ALIKE = 0.6


def _plain(text: str) -> str:
    return _NO_WORD.sub("", text[:_LONGEST])


def _difference(one: str, other: str) -> tuple[str, str] | None:
    """Return the one short span in which two texts differ, `None` if they do more or not."""
    first, second = fold(one).lower(), fold(other).lower()
    if first in second or second in first or len(first) != len(one) or len(second) != len(other):
        return None
    start = _same(first, second)
    back = _same(first[start:][::-1], second[start:][::-1])
    alike = start + back
    while start and first[start - 1].isdigit():
        start -= 1
    words, instead = one[start : len(one) - back], other[start : len(other) - back]
    is_short = 0 < len(words) <= _LONGEST_DIFFERENCE and 0 < len(instead) <= _LONGEST_DIFFERENCE
    is_alike = alike >= _ALIKE * max(len(one), len(other))
    return (words, instead) if is_short and is_alike else None


def _same(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginnings."""
    pairs = zip(one, other, strict=False)
    unlike = (place for place, (a, b) in enumerate(pairs) if a != b)
    return next(unlike, min(len(one), len(other)))


_SHOWS = compiled(fold(r"图为|图中|正在|正与|正向|正从"))
_PAST = compiled(fold(r"当时|曾|生前|资料|档案|年前|此前|[0-9]年|去年|前年|昔日|早年|之后|后来"))
_PROGRESSIVE = compiled(r"\b(was|were) (?:[a-z]+ly )?[a-z]{2,}ing\b")
_OTHER_VERB = compiled(
    r"\b(?:is|are|has|have|had|did|who|which|that|when|where|while|after|before|as|since|until"
    r"|[a-z]{3,}ed|said|told|took|held|made|came|went|saw)\b|[,;:]"
)
_PRESENT = {"was": "is", "were": "are"}


class Tense:
    """Finds captions that describe their picture in the past tense."""

    name = "caption.tense"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield one only where the source says what the picture shows, and `was …ing` opens."""
        segment = checked.segment
        if not _is_worked(checked) or not _is_shown(segment.source, style):
            return
        match = _PROGRESSIVE.search(segment.target[:_REACH])
        if match is None or _OTHER_VERB.search(segment.target, 0, match.start()):
            return
        place = Span(*match.span(1))
        fix = Fix(place.start, place.end, _PRESENT[match[1]])
        yield TENSE.found(checked, place, fix=fix, words=match[0], verb=match[1], instead=fix.text)


_REACH = 120


def _is_shown(source: str, style: HouseStyle) -> bool:
    folded = fold(source)
    if not _SHOWS.search(folded) or _PAST.search(folded):
        return False
    credit = parse_credit(source, style)
    return credit is None or not credit.is_file


class Empty:
    """Finds captions that were forgotten when the rest of the article was translated."""

    name = "caption.empty"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the article."""
        del style
        if checked.segment.role.is_work:
            yield f"caption:{checked.segment.article_id}"

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield the captions without a target where most of the other segments have one."""
        del key, style
        others = [it.segment for it in group if it.segment.role is not Role.CAPTION]
        done = sum(1 for segment in others if segment.target.strip() or segment.omitted)
        if not others or 2 * done <= len(others):
            return
        for checked in group:
            if checked.segment.role is Role.CAPTION and _is_forgotten(checked.segment):
                yield EMPTY.found(checked, done=str(done), of=str(len(others)))


def _is_forgotten(segment: Segment) -> bool:
    return not (segment.target.strip() or segment.omitted or segment.withdrawn)


CHECKS: tuple[Check, ...] = (DateKept(), Positions(), PictureTexts(), Tense(), Empty())
