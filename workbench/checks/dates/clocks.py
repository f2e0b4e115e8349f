"""Times and parts of the day of the source against those of the target."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.checks.dates.fixes import clock_fix
from workbench.checks.dates.rules import EXTRA, MISSING
from workbench.checks.rule import Checked, Rule
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.dates.english_wording import english_clock
from workbench.text.dates.moments import Clock, ClockMention, DayPart, DayPartMention, Timing
from workbench.text.dates.time_zones import LOCAL, english_names, zone_offsets
from workbench.text.patterns import compiled

TIME = Rule("date.time", Family.DATE, Severity.ERROR)

_DAY = 24 * 60
_CHINA = "china"
_GAP, _REACH = 2, 14
_SAME_PARTS: dict[DayPart, frozenset[DayPart]] = {
    DayPart.DAWN: frozenset({DayPart.DAWN, DayPart.NIGHT, DayPart.MORNING}),
    DayPart.MORNING: frozenset({DayPart.MORNING, DayPart.DAWN}),
    DayPart.NOON: frozenset({DayPart.NOON, DayPart.AFTERNOON}),
    DayPart.AFTERNOON: frozenset({DayPart.AFTERNOON, DayPart.NOON}),
    DayPart.DUSK: frozenset({DayPart.DUSK, DayPart.EVENING, DayPart.NIGHT, DayPart.AFTERNOON}),
    DayPart.EVENING: frozenset({DayPart.EVENING, DayPart.NIGHT, DayPart.DUSK}),
    DayPart.NIGHT: frozenset({DayPart.NIGHT, DayPart.EVENING, DayPart.DAWN}),
}


def compare_clocks(
    checked: Checked, style: HouseStyle, source: Timing, target: Timing, *, terse: bool
) -> Iterator[Finding]:
    """Yield times that differ, are lost or added, and a morning that became an evening.

    A time in another zone agrees if both zones are known and it is the same moment. Where `terse`,
    nothing is missed.
    """
    lost = [one for one in source.clocks if not _has(target.clocks, one)]
    added = [
        one
        for one in target.clocks
        if not any(_agree(each.clock, one.clock) for each in source.clocks)
    ]
    alone = len(source.clocks) == len(target.clocks) == len(lost) == 1
    rivals = [one for one in added if one.sure or alone or _is_other_twelve(lost, one)]
    wrong = list(zip([each for each in lost if each.sure], rivals, strict=False))
    wrong += _misreckoned(source.clocks, rivals[len(wrong) :])
    if not lost and len(source.clocks) == len(target.clocks):
        pairs = zip(source.clocks, target.clocks, strict=True)
        wrong += [pair for pair in pairs if pair[1] in rivals and pair not in wrong]
    for one, other in wrong:
        yield _changed(checked, style, one, other)
    if not target.clocks and not target.day_parts and not terse:
        for one in lost:
            if one.sure and not _is_first(checked.segment.target, one.clock):
                words = Span(one.start, one.end)
                yield _lost(checked, style, one, words)
    if not source.clocks and not source.day_parts and not source.vague:
        for other in rivals:
            words = Span(other.start, other.end)
            yield EXTRA.found(checked, words, english=words.of(checked.segment.target))
    yield from _zoneless(checked, style, source, target)
    yield from _parts(checked, _apart(source), _apart(target))


_FIRST = compiled(r"\bfirst (?:minute|moment|second|stroke|hour)s?\b|\bas the day begins\b")


def _is_first(target: str, clock: Clock) -> bool:
    """Return whether a day's hour 0 is told as its beginning: "from the first minute of"."""
    return 0 in clock.minutes and _FIRST.search(target) is not None


def _zoneless(
    checked: Checked, style: HouseStyle, source: Timing, target: Timing
) -> Iterator[Finding]:
    """Yield a time whose zone the target leaves out, as a hint: readers take it for their own."""
    words = checked.segment.target
    if any(each.clock.zone for each in target.clocks) or _ZONED.search(words) is not None:
        return
    for one in source.clocks:
        same = [each for each in target.clocks if set(each.clock.minutes) & set(one.clock.minutes)]
        names = english_names(one.clock.zone)
        if same and names:
            place = Span(one.start, one.end)
            kept = Span(same[0].start, same[0].end)
            finding = MISSING.found(
                checked,
                kept,
                source=(place,),
                chinese=place.of(checked.segment.source),
                expected=f"{_times(one.clock, style)} {names[0]}",
            )
            yield replace(finding, severity=Severity.HINT)
            return


# Where the English says by another way whose time it is.
_ZONED = compiled(
    r"\b(?:[Tt]ime|GMT|UTC|[ECMP][SD]?T|[Ll]ocally|Eastern|Pacific|Central"
    r"|(?:in|at) (?:Beijing|China|Taipei|Hong Kong|New York|Washington|London"
    r"|Tokyo|Seoul|Paris|Moscow))\b"
)


def _apart(timing: Timing) -> list[DayPartMention]:
    """Return the parts of the day that belong to no hour, as in 下午3时 and "3 in the morning"."""
    return [
        part
        for part in timing.day_parts
        if not any(
            0 <= clock.start - part.end <= _GAP or 0 <= part.start - clock.end <= _REACH
            for clock in timing.clocks
        )
    ]


def _is_other_twelve(lost: Sequence[ClockMention], other: ClockMention) -> bool:
    """Return whether noon stands where the source's is midnight, or the other way round."""
    noon = _DAY // 2
    return any(
        {*each.clock.minutes, *other.clock.minutes} == {0, noon}
        and len(each.clock.minutes) == len(other.clock.minutes) == 1
        for each in lost
    )


def _misreckoned(
    sources: Sequence[ClockMention], rivals: Sequence[ClockMention]
) -> Iterator[tuple[ClockMention, ClockMention]]:
    """Yield times of a named zone that are no time of the source, whose zones are all known."""
    if not sources or not all(zone_offsets(each.clock.zone) for each in sources):
        return
    for other in rivals:
        alike = [each for each in sources if each.clock.zone == other.clock.zone]
        if zone_offsets(other.clock.zone):
            yield (alike or sources)[0], other


def _has(clocks: Sequence[ClockMention], one: ClockMention) -> bool:
    return any(_agree(one.clock, each.clock) for each in clocks)


def _agree(source: Clock, target: Clock) -> bool:
    """Return whether two times may be the same; a source that names no zone means China's."""
    if set(source.minutes) & set(target.minutes):
        zones = {source.zone, target.zone}
        if len(zones) == 1 or zones & {"", LOCAL}:
            return True
    if not target.zone or source.zone == target.zone:
        return False
    return any(
        (one - other - ahead + behind) % _DAY == 0
        for one in source.minutes
        for other in target.minutes
        for ahead in zone_offsets(source.zone or _CHINA)
        for behind in zone_offsets(target.zone)
    )


def _changed(
    checked: Checked, style: HouseStyle, source: ClockMention, target: ClockMention
) -> Finding:
    origin, words = Span(source.start, source.end), Span(target.start, target.end)
    return TIME.found(
        checked,
        words,
        source=(origin,),
        fix=clock_fix(checked.segment.target, source.clock, target, style),
        chinese=origin.of(checked.segment.source),
        english=words.of(checked.segment.target),
        expected=_times(source.clock, style),
    )


def _lost(checked: Checked, style: HouseStyle, source: ClockMention, words: Span) -> Finding:
    return MISSING.found(
        checked,
        source=(words,),
        chinese=words.of(checked.segment.source),
        expected=_times(source.clock, style),
    )


def _times(clock: Clock, style: HouseStyle) -> str:
    return " / ".join(english_clock(each, style) for each in clock.minutes)


def _parts(
    checked: Checked, source: Sequence[DayPartMention], target: Sequence[DayPartMention]
) -> Iterator[Finding]:
    """Compare the parts of the day where each text names one kind of them."""
    named = {each.part for each in target}
    if not source or len(named) != 1 or len({each.part for each in source}) != 1:
        return
    if source[0].part not in _SAME_PARTS or named <= _SAME_PARTS[source[0].part]:
        return
    origin = Span(source[0].start, source[0].end)
    words = Span(target[0].start, target[0].end)
    yield TIME.found(
        checked,
        words,
        source=(origin,),
        chinese=origin.of(checked.segment.source),
        english=words.of(checked.segment.target),
        expected=source[0].part.value,
    )
