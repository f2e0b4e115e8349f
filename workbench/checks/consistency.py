"""The same text translated in two ways, and two texts translated in the same way."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.meaning.renderings import rendering
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, Rule
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import words
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

SAME_SOURCE = Rule("consistency.same_source", Family.CONSISTENCY, Severity.WARNING)
ELSEWHERE = Rule("consistency.same_source", Family.CONSISTENCY, Severity.HINT)
SAME_TARGET = Rule("consistency.same_target", Family.CONSISTENCY, Severity.HINT)

_NO_LETTER = compiled(r"[\W_]+")
_FIGURES = compiled("[0-9０-９一二三四五六七八九十百千万萬亿億零〇两兩]+")
_NOT = compiled("[不没沒未无無非否]")
_HAN_ONE = compiled(f"[{HAN}]")

_FEWEST_CHARACTERS = 4
_FEWEST_WORDS = 4

# Words that only one of two targets has, before they are two renderings and no edit of one.
_FEWEST_OTHERS = 4

# Two sources that share more of their characters may well say the same.
_ALIKE = 0.6


class SameSource:
    """Compares the targets of one source, in whatever variant it stands."""

    name = "same_source"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the folded source of a confirmed segment, apart by role: a headline is shorter."""
        del style
        source = _bare(checked.segment.source)
        is_text = checked.segment.role is not Role.BYLINE  # contributors have a check of their own
        if is_text and _is_settled(checked) and len(_HAN_ONE.findall(source)) >= _FEWEST_CHARACTERS:
            yield f"{checked.segment.role.value}:{source}"

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding for each target that is not the commonest, naming both.

        In another article a sentence may be worded otherwise for good reasons: there it is a hint,
        and only where the two have little in common; a word or two is an edit, no other rendering.
        """
        del key, style
        bare = [_bare_target(checked.segment.target) for checked in group]
        ranks = Counter(bare)
        usual = max(ranks, key=lambda target: ranks[target], default="")
        first = next((c for c, target in zip(group, bare, strict=True) if target == usual), None)
        for checked, target in zip(group, bare, strict=True):
            if first is None or target == usual:
                continue
            is_near = checked.segment.article_id == first.segment.article_id
            if is_near or _is_otherwise(target, usual):
                rule = SAME_SOURCE if is_near else ELSEWHERE
                yield rule.found(
                    checked,
                    Span(0, len(checked.segment.target)),
                    source=(Span(0, len(checked.segment.source)),),
                    target=checked.segment.target,
                    other=first.segment.target,
                    segment=str(first.segment.id),
                )


class SameTarget:
    """Compares the sources of one target: often a line was pasted in the wrong place."""

    name = "same_target"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield a confirmed target of four words or more that is no byline."""
        del style
        target = checked.segment.target
        judged = _is_settled(checked) and checked.segment.role is not Role.BYLINE
        if judged and len(words(target)) >= _FEWEST_WORDS:
            yield _bare_target(target)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment whose source says something else than the first one's."""
        del key, style
        for checked in group[1:]:
            first = group[0].segment
            if _differ(first.source, checked.segment.source):
                yield SAME_TARGET.found(
                    checked,
                    Span(0, len(checked.segment.target)),
                    source=(Span(0, len(checked.segment.source)),),
                    source_text=checked.segment.source,
                    other=first.source,
                    segment=str(first.id),
                )


_TITLE = compiled("《([^《》]{2,30})》")


class TitlesInOneWay:
    """Compares the Chinese titles of an article that have one English title."""

    name = "titles_in_one_way"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the English titles of works, as keys of the article."""
        del style
        if is_compared(checked) and "《" in checked.segment.source:
            found = dict.fromkeys(english for english, _, _ in _titles(checked))
            yield from (article_key(checked, f"《{each}") for each in found)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that calls another work so than the first."""
        del style
        english = key.rpartition("《")[2]
        named = [
            (checked, title, span)
            for checked in group
            for bare, title, span in _titles(checked)
            if bare == english
        ]
        for checked, title, span in named[1:]:
            first, other, _ = named[0]
            if first is not checked and not set(title) <= set(other) and set(other) - set(title):
                yield SAME_TARGET.found(
                    checked, span, source_text=title, other=other, segment=str(first.segment.id)
                )


def _titles(checked: Checked) -> Iterator[tuple[str, str, Span]]:
    """Yield the titles of works with their English, without marks, and where this stands."""
    for title in dict.fromkeys(_TITLE.findall(checked.segment.source)):
        span = rendering(checked, article_key(checked, _bare(title)))
        if span is not None:
            yield _bare_target(span.of(checked.segment.target)), _bare(title), span


def _is_otherwise(one: str, other: str) -> bool:
    """Return whether two targets say it in other words: neither only leaves out or edits a few."""
    first, second = set(one.split()), set(other.split())
    return len(first ^ second) >= _FEWEST_OTHERS and bool(first - second and second - first)


def _is_settled(checked: Checked) -> bool:
    segment = checked.segment
    confirmed = segment.status.is_confirmed and segment.role.is_work and not segment.withdrawn
    return confirmed and bool(segment.target.strip())


def _bare(source: str) -> str:
    """Return a source in one form for all variants, without white space and marks."""
    return _NO_LETTER.sub("", fold(source)).lower()


def _bare_target(target: str) -> str:
    """Return a target without case, marks and white space, none of which is a translation."""
    return _NO_LETTER.sub(" ", target).strip().lower()


def _differ(one: str, other: str) -> bool:
    """Return whether two sources say different things: in figures, by a not, or altogether."""
    first, second = _bare(one), _bare(other)
    if first == second:
        return False
    if any(pattern.findall(first) != pattern.findall(second) for pattern in (_FIGURES, _NOT)):
        return True
    shared = set(first) & set(second)
    return len(shared) < _ALIKE * min(len(set(first)), len(set(second)))


CHECKS: tuple[GroupCheck, ...] = (SameSource(), SameTarget(), TitlesInOneWay())
