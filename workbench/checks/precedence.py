"""Which finding speaks where several tell the same thing: one is enough."""

from collections.abc import Callable, Iterable, Mapping

from workbench.model.finding import Family, Finding, Severity, Span

# Codes that speak of the target as a whole: whatever else is wrong with it goes without saying.
_WHOLE = frozenset(
    {"untranslated.empty", "untranslated.same", "untranslated.placeholder", "caption.empty"}
)

_OF_THE_SOURCE = frozenset(
    {"quote.unbalanced_source", "quote.nesting_source", "quote.mixed_source"}
)
_STAYS = frozenset({Family.STATUS, Family.VARIANT})

Overlap = Callable[[Finding, Finding], bool]


def settle(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return a segment's findings, in their order, without those that others say as well."""
    found = _once(findings)
    if len(found) < 2:  # noqa: PLR2004 - one finding has nothing to compete with
        return found
    whole = next((each for each in found if each.code in _WHOLE), None)
    if whole is not None:
        return tuple(each for each in found if each is whole or _is_apart(each))
    left = [each for each in found if not any(_yields(each, other) for other in found)]
    if any(is_grave(each) for each in left):
        left = [each for each in left if each.code not in AFTER_THE_REST]
    return tuple(left)


# Codes that wait until the rest is fixed, which may well settle them.
AFTER_THE_REST = frozenset({"consistency.same_source"})


def is_grave(finding: Finding) -> bool:
    """Return whether a finding is of the text alone and more than a hint."""
    return finding.severity is not Severity.HINT and finding.code not in AFTER_THE_REST


def _once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings without those that repeat one, as a missing name found in two ways.

    Two of one code that are about the same words of both texts are one; the first is told.
    """
    kept: list[Finding] = []
    for finding in findings:
        meet = _MEETING.get(finding.code, _in_both)
        if not any(finding.code == each.code and meet(finding, each) for each in kept):
            kept.append(finding)
    return tuple(kept)


def _is_apart(finding: Finding) -> bool:
    return finding.family in _STAYS or finding.code in _OF_THE_SOURCE


def _in_source(one: Finding, other: Finding) -> bool:
    return _meet(one.source, other.source)


def _in_target(one: Finding, other: Finding) -> bool:
    return _meet(one.target, other.target)


def _in_either(one: Finding, other: Finding) -> bool:
    return _in_source(one, other) or _in_target(one, other)


def _in_both(one: Finding, other: Finding) -> bool:
    return _in_source(one, other) and _in_target(one, other)


def _is_brief(one: Finding, other: Finding) -> bool:
    """Return whether a target is so short that what it lacks goes without saying."""
    del one
    return other.values.get("way") == "short"


_MEETING: Mapping[str, Overlap] = {
    "name.missing": _in_either,
    "name.order": _in_either,
    "name.two_spellings": _in_either,
    "doubled.sense": _in_target,
}


def _always(one: Finding, other: Finding) -> bool:
    del one, other
    return True


def _covers(one: Finding, other: Finding) -> bool:
    """Return whether most of what one finding is about in the source is the other's."""
    shared = sum(
        max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.source for b in other.source
    )
    return shared > _MOST * sum(span.end - span.start for span in one.source)


_MOST = 0.6

_IN_BRACKETS = ("brackets.count", _in_source)
_LOST_BRACKET = ("brackets.lost", _in_source)
_ALTERED_BRACKET = ("brackets.altered", _in_source)

# Who left half of a paragraph out knows that its dates and numbers are not there.
_BRIEF = ("length.proportion", _is_brief)

# The codes that fall silent, each with those that speak instead and where both have to stand.
_STRONGER: Mapping[str, tuple[tuple[str, Overlap], ...]] = {
    "date.missing": (
        ("byline.date_missing", _in_source),
        ("caption.date_missing", _in_source),
        ("capitals.name", _always),
        ("untranslated.han", _always),
        ("spacing.after_punctuation", _always),
        _IN_BRACKETS,
        _LOST_BRACKET,
        _ALTERED_BRACKET,
        _BRIEF,
    ),
    "date.extra": (("link.altered", _in_target), ("brackets.altered", _in_target)),
    "date.value": (_ALTERED_BRACKET,),
    "brackets.count": (_LOST_BRACKET, _ALTERED_BRACKET),
    "link.altered": (("brackets.altered", _in_target),),
    "doubled.sense": tuple(
        (code, _in_target)
        for code in ("doubled.word", "doubled.phrase", "doubled.sentence", "omission.doubled")
    ),
    "omission.extra_clause": (("doubled.sense", _in_target),),
    "number.missing": (
        ("untranslated.han", _always),
        ("link.altered", _in_source),
        ("link.missing", _in_source),
        _IN_BRACKETS,
        _LOST_BRACKET,
        _ALTERED_BRACKET,
        _BRIEF,
    ),
    "number.value": (_ALTERED_BRACKET, ("link.altered", _in_target)),
    "number.code": (_ALTERED_BRACKET, ("link.altered", _in_target)),
    "number.swapped": (_ALTERED_BRACKET,),
    "number.extra": (("link.altered", _in_target), ("brackets.altered", _in_target)),
    "credit.style": (("caption.credit_", _in_target),),
    "quote.mixed_marks": (("quote.unbalanced", _always), ("quote.direction", _always)),
    "term.missing": (
        ("untranslated.han", _always),
        ("date.", _in_source),
        ("number.", _in_source),
        ("name.", _in_source),
        ("place.", _in_source),
        ("office.", _in_source),
        _IN_BRACKETS,
        _BRIEF,
    ),
    "name.missing": (("name.", _in_source), ("caption.credit", _in_source), _IN_BRACKETS, _BRIEF),
    "name.other": (
        ("name.pinyin", _in_either),
        ("name.parenthesis", _in_either),
        ("name.order", _in_either),
        ("name.caption", _in_either),
        ("caption.", _in_either),
        ("credit.", _in_either),
    ),
    "name.two_spellings": (
        ("name.pinyin", _in_target),
        ("name.parenthesis", _in_target),
        ("name.other", _in_target),
        ("name.order", _in_target),
        ("spelling.", _in_target),
        ("consistency.spelling", _in_target),
    ),
    "name.added": (("name.other", _in_target), ("name.pinyin", _in_target)),
    "name.exchanged": (("name.other", _in_target), ("name.pinyin", _in_target)),
    "place.missing": (("place.other", _in_source), _IN_BRACKETS, _BRIEF),
    "office.other": (("office.no_deputy", _in_target),),
    "quote.nesting": (("quote.unbalanced", _always), ("quote.direction", _always)),
    "quote.missing": (("quote.unbalanced", _always), ("quote.direction", _always)),
    "quote.extra": (("quote.unbalanced", _always), ("quote.direction", _always)),
    "quote.marks_lost": (("quote.unbalanced", _always), ("quote.missing", _always)),
    "quote.nested_lost": (("quote.unbalanced", _always), ("quote.nesting", _always)),
    "quote.marks_added": (("quote.unbalanced", _always), ("quote.extra", _always)),
    "quote.partial": (
        ("quote.unbalanced", _always),
        ("quote.missing", _always),
        ("quote.nesting", _always),
    ),
    "quote.stretched": (
        ("quote.unbalanced", _always),
        ("quote.direction", _always),
        ("quote.nesting", _always),
    ),
    "capitals.sentence": (("quote.unbalanced", _always), ("spacing.after_punctuation", _in_target)),
    "capitals.name": (("capitals.sentence", _in_target),),
    "byline.consistency": (("byline.", _in_either),),
    "consistency.spelling": (("name.parenthesis", _in_target), ("byline.", _in_target)),
    "spelling.variant": (("spelling.mixed", _in_target),),
    "punctuation.end": (("punctuation.", _in_target), ("quote.unbalanced", _always)),
    "omission.clause": (
        *(
            (f"{family}.", _covers)
            for family in (
                *("date", "caption", "number", "name", "quote", "credit", "brackets", "link"),
                "place",
            )
        ),
        ("office.", _in_source),
    ),
    "length.proportion": (
        ("quote.missing", _always),
        ("quote.partial", _always),
        ("quote.extra", _always),
        ("omission.", _always),
    ),
    "spacing.after_punctuation": (("quote.direction", _always), ("quote.unbalanced", _always)),
}


def _yields(finding: Finding, other: Finding) -> bool:
    """Return whether `other` says what `finding` says; none yields to one of its own code."""
    return finding.code != other.code and any(
        other.code.startswith(code) and meet(finding, other)
        for code, meet in _STRONGER.get(finding.code, ())
    )


def _meet(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in some for b in others)
