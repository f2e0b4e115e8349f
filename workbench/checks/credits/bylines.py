"""Bylines: everybody is named, in the right job, in pinyin or as the records say; where and when.

Both lines are read by their values and compared, so that the wording is free: `Photos by` and a
`Camera:` are one.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from workbench.checks.credits.affiliations import CHECKS as AFFILIATIONS
from workbench.checks.credits.byline_claims import CHECKS as CLAIMS
from workbench.checks.credits.byline_words import CHECKS as WORDS
from workbench.checks.credits.datelines import DATELINES
from workbench.checks.credits.desks import CHECKS as DESKS
from workbench.checks.credits.qualified import CHECKS as QUALIFIED
from workbench.checks.credits.rules import EXTRA_NAME, FUNCTION, MISSING_NAME
from workbench.checks.credits.stamps import CHECKS as STAMPS
from workbench.checks.rule import Checked, GroupCheck, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.language import Variant
from workbench.model.segment import CreditFunction, Role
from workbench.text.credits.agencies import agencies_of
from workbench.text.credits.byline_line import Person
from workbench.text.credits.byline_pairs import Pair, Paired, is_of_taiwan, pair
from workbench.text.credits.chinese_line import read_chinese_line
from workbench.text.credits.english_byline import english_of, propose_byline
from workbench.text.credits.english_line import LONGEST, read_english_line
from workbench.text.credits.line_heads import english_without_report
from workbench.text.credits.name_spelling import Verdict, taiwan_name
from workbench.text.folding import fold
from workbench.text.lexicons.byline_jobs import all_byline_jobs
from workbench.text.names.english_places import known_places
from workbench.text.names.people import is_person
from workbench.text.names.records import records_of
from workbench.text.names.romanisation import is_name
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled
from workbench.text.variant_detection import detect_variant

FORMAT = Rule("byline.format", Family.BYLINE, Severity.HINT)
PINYIN = Rule("byline.pinyin", Family.BYLINE, Severity.WARNING)
SPELLING = Rule("byline.spelling", Family.BYLINE, Severity.HINT)
CONSISTENCY = Rule("byline.consistency", Family.BYLINE, Severity.WARNING)

_OWN_SPELLING = {Variant.TAIWAN, Variant.HONG_KONG, Variant.TRADITIONAL}

# In a byline that says who did what, in whatever words; its style is then a matter of taste.
_WORDED = compiled(r":|(?i:\bby\b)|\b(?!and\b)[a-z]{2}")

# Jobs that say no more than how far somebody has come: their lack is no other job.
_RANKS = frozenset({"intern", "assistant", "special", "intern_editor"})


def _is_worked(checked: Checked) -> bool:
    segment = checked.segment
    return segment.role is Role.BYLINE and 0 < len(segment.target.strip()) <= LONGEST


def _is_free(checked: Checked) -> bool:
    """Return whether people may spell their names as they like, as in Taiwan, Hong Kong, Korea."""
    known = checked.article.language in _OWN_SPELLING
    source = checked.segment.source
    known = known or _KOREAN.search(fold(source)) is not None
    known = known or detect_variant(source) in _OWN_SPELLING
    return known or is_of_taiwan(source, read_chinese_line(source))


_KOREAN = compiled(fold("首尔|韩国|平壤|釜山|韩联社|韩媒"))


def _people(checked: Checked, style: HouseStyle) -> list[Person]:
    """Return whom the source names: as its line is read, else as its import read it."""
    line = read_chinese_line(checked.segment.source, style)
    if line.people or line.groups:
        return [
            each
            for each in line.people
            if not _is_outlet(each, checked.segment.source)
            and not _OWN_STAFF.search(fold(each.name))
        ]
    agencies = agencies_of(style)
    return [
        Person(each.name, Span(each.start, each.end), (frozenset({each.function.value}),))
        for each in checked.segment.content.credits
        if each.function is not CreditFunction.SOURCE
        and not any(agencies.find(each.name))
        and not _OWN_STAFF.search(fold(each.name))
    ]


# Where an outlet is named, in which no word is a person: `来源：人民日报海外版`, `據美聯社報導`.
_OUTLETS = compiled(
    fold(r"来源:(?P<of>[^\s|;]{2,30})|(?P<by>据[^\s，,]{2,8}(?=报道|報導|消息|[报報][导導道]))")
)


# Somebody of the newsroom, whom the line does not name: 本报评论员.
_OWN_STAFF = compiled(
    fold(
        "^[本我][报刊台网社站版](?=.)|(?:编辑[部室]|评论员|记者|通讯员|报道组|新闻部|采访[组部])$|^(?:原?标题|原题|题图|原文)$"
    )
)


def _is_outlet(person: Person, source: str) -> bool:
    return any(
        found.start() <= person.span.start < found.end() and (found["by"] or not person.jobs)
        for found in _OUTLETS.finditer(fold(source))
    )


def _compare(checked: Checked, style: HouseStyle) -> Paired:
    given = read_english_line(_head(checked), style).people
    records = records_of(checked.article.terms)
    people = [it for it in _people(checked, style) if not _is_source(it)]
    if all(it.jobs or is_person(it.name) for it in people):
        given = tuple(it for it in given if not _is_word(it))
    return pair(people, given, records, is_free=_is_free(checked))


def _head(checked: Checked) -> str:
    return english_without_report(checked.segment.source, checked.segment.target)


def _is_word(person: Person) -> bool:
    """Return whether a word or a land, named without a label, begins a sentence: `Markets across`.

    A byline of whose people nothing is left is not taken for a credit of its first word.
    """
    name = person.name
    is_one = not person.jobs and " " not in name and "-" not in name
    return is_one and (is_ordinary_word(name) or name in known_places())


def _is_source(person: Person) -> bool:
    return person.jobs == (frozenset({"source"}),)


class BylineKept:
    """Compares the people of a byline's target with its source's."""

    name = "byline"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names that are missing, added, misspelled or in another job."""
        if not _is_worked(checked):
            return
        paired = _compare(checked, style)
        found = [
            *_spelled(checked, paired, style),
            *_absent(checked, paired, style),
            *_added(checked, paired, style),
            *_jobs(checked, paired),
            *_helped(checked, paired),
            *_reported(checked, paired),
        ]
        yield from few(found)
        unlabelled = not _WORDED.search(checked.segment.target)
        if not found and not _is_free(checked) and unlabelled:
            yield from _format(checked, style)


def _spelled(checked: Checked, paired: Paired, style: HouseStyle) -> Iterator[Finding]:
    """Yield names that are not the ones of the source."""
    records, is_free = records_of(checked.article.terms), _is_free(checked)
    in_order = any(each.verdict is Verdict.RIGHT for each in paired.pairs)
    for each in paired.pairs:
        is_turned = each.verdict is Verdict.TURNED and in_order
        if not is_turned and each.verdict not in {Verdict.WRONG, Verdict.TORN, Verdict.PART}:
            continue
        right = _proposed(checked, each.wanted, style, each.given.name)
        has_record = records.credited(each.wanted.name) is not None
        is_sure = has_record or not is_free or _is_surely_wrong(each)
        rule = PINYIN if is_sure else SPELLING
        span = each.given.span
        is_only_one = has_record or not (is_free or "-" in each.given.name)
        fix = Fix(span.start, span.end, right) if right and is_only_one else None
        details = {"words": each.wanted.name, "given": each.given.name}
        details["proposal"] = right or each.wanted.name
        yield rule.found(checked, span, source=[each.wanted.span], fix=fix, **details)


def _proposed(checked: Checked, person: Person, style: HouseStyle, given: str = "") -> str:
    """Return how English writes a person: by record, as Taiwan spells, in pinyin; or ""."""
    records = records_of(checked.article.terms)
    if records.credited(person.name) is None:
        line = read_chinese_line(checked.segment.source, style)
        if "-" in given or (_is_free(checked) and is_of_taiwan(checked.segment.source, line)):
            return taiwan_name(person.name) or english_of(person.name, records, style)
    return english_of(person.name, records, style)


def _is_surely_wrong(each: Pair) -> bool:
    """Return whether nobody spells so: a part, a cut in the surname, other letters of one's own."""
    return (
        each.verdict in {Verdict.TORN, Verdict.PART, Verdict.TURNED} or each.wanted.name.isascii()
    )


def _absent(checked: Checked, paired: Paired, style: HouseStyle) -> Iterator[Finding]:
    for person in paired.absent:
        right = _proposed(checked, person, style) or person.name
        yield MISSING_NAME.found(checked, source=[person.span], words=person.name, proposal=right)


def _added(checked: Checked, paired: Paired, style: HouseStyle) -> Iterator[Finding]:
    line = read_chinese_line(checked.segment.source, style)
    if not line.is_whole or not (line.people or line.agencies):
        return
    for person in paired.others:
        if not _is_called_so(person.name) and (" " in person.name or _is_chinese(person.name)):
            yield EXTRA_NAME.found(checked, person.span, words=person.name)
    is_compiled = _COMPILED.search(fold(checked.segment.source)) is not None
    for group in read_english_line(_head(checked), style).groups:
        if is_compiled and _WIRES.search(group.name):
            continue  # 综合报道: from what the agencies have, too
        if group.name.lower().startswith("and ") and not line.groups:
            yield EXTRA_NAME.found(checked, group.span, words=group.name)


_COMPILED = compiled(fold("综合|外电|外媒|编译"))
_WIRES = compiled(r"(?i:agencies|wire services|news services)$")


def _is_called_so(name: str) -> bool:
    """Return whether a name is made of words and places: a magazine's, `China Reform`."""
    return all(is_ordinary_word(word) or word in known_places() for word in name.split())


def _is_chinese(name: str) -> bool:
    return is_name(name.replace("’", "'"))


def _jobs(checked: Checked, paired: Paired) -> Iterator[Finding]:
    told: set[tuple[str, str]] = set()
    is_told = _TOLD_TO.search(checked.segment.target) is not None
    for each in paired.pairs:
        behind = checked.segment.source[each.wanted.span.end :]
        difference = _other_job(each, fold(behind), fold(checked.segment.source))
        if is_told and difference == _WRITTEN_UP:
            continue  # 口述 and 整理: "as told to" says both
        if difference is None or difference[::-1] in told:
            continue  # the other of two who exchanged their jobs
        if difference == _SENT and _OWN_DISPATCH.search(fold(checked.segment.source)):
            continue  # a dispatch of the outlet's own correspondent
        told.add(difference)
        wanted, given = difference
        yield _function(checked, each, wanted.replace("_", " "), given.replace("_", " "))


def _helped(checked: Checked, paired: Paired) -> Iterator[Finding]:
    """Yield who helped with a report and is said to have written it: 对本文亦有贡献, wrote."""
    helped = _HELPED.search(fold(checked.segment.source))
    if helped is None or _HELPED_IN_ENGLISH.search(checked.segment.target):
        return
    behind = [it for it in paired.pairs if it.wanted.span.start < helped.start()]
    if behind and _WROTE.search(checked.segment.target):
        last = max(behind, key=lambda it: it.wanted.span.start)
        yield _function(checked, last, "contributor", "reporter")


def _function(checked: Checked, of: Pair, wanted: str, given: str) -> Finding:
    return FUNCTION.found(
        checked,
        of.given.span,
        source=[of.wanted.span],
        words=of.given.name,
        wanted=wanted,
        given=given,
    )


_HELPED = compiled(fold("有贡献|亦有贡献|参与采写|参与报道|协助采访|协助报道|提供了帮助"))
_HELPED_IN_ENGLISH = compiled(
    r"\b(?:contribut|additional|assist|help|also|with report|took part)", re.IGNORECASE
)
_WROTE = compiled(r"\b(?:wrote|written|reported|author)", re.IGNORECASE)


def _reported(checked: Checked, paired: Paired) -> Iterator[Finding]:
    """Yield who translated, edited or took pictures and in the target reports: 编译, "reports"."""
    for each in paired.pairs:
        jobs = frozenset(chain.from_iterable(each.wanted.jobs))
        is_named = bool(jobs) and jobs <= _NO_REPORTERS and not each.given.jobs
        if is_named and _REPORTS.match(checked.segment.target, each.given.span.end):
            yield _function(checked, each, _usual(jobs), "reporter")


_NO_REPORTERS = frozenset(
    {
        *("compiler", "translator", "editor", "proofreader", "photographer", "illustrator"),
        *("web_editor", "designer", "photo_editor", "chief_editor"),
    }
)
_REPORTS = compiled(r" reports\b(?! (?:by|of|on the work))")


_REVISED = compiled(fold("核稿|核审|审[稿核定]|[复初终]审"))
_CONTRIBUTES = frozenset({"contributor", "proofreader"})
_DESCRIBED = compiled(fold("作者[系是为现]|(?:她|他)[系是]"))


def _is_said(job: str, source: str) -> bool:
    """Return whether a folded source has a word of two characters or more for a job."""
    return any(len(word) > 1 and fold(word) in source for word in all_byline_jobs().get(job, ()))


def _other_job(each: Pair, behind: str, source: str) -> tuple[str, str] | None:
    """Return the job of the source and that of the target, `None` where they agree."""
    if not each.wanted.jobs or not each.given.jobs:
        return None
    wanted = frozenset(chain.from_iterable(each.wanted.jobs))
    covered = frozenset(chain.from_iterable(each.given.jobs))
    lost = [jobs for jobs in each.wanted.jobs if jobs.isdisjoint(covered)]
    if not wanted <= _RANKS:
        lost = [jobs for jobs in lost if not jobs <= _RANKS]
    # Who compiles translates and edits, and may be said to have done both.
    known = wanted | {"editor"} if "compiler" in wanted & covered else wanted
    if "proofreader" in wanted and _REVISED.search(source):
        known = known | {"editor"}  # 核稿 is as much editing as reading proof
    # What a source says of somebody behind the name is no job that it lacks: 旅法文化評論人.
    others = [jobs for jobs in each.given.jobs if jobs.isdisjoint(known)]
    strange = [jobs for jobs in others if not any(_is_said(job, behind) for job in jobs)]
    if (others and not strange) or known > wanted:
        lost = [jobs for jobs in lost if not jobs <= _CONTRIBUTES]
    if _DESCRIBED.search(behind) and not strange:
        lost = [jobs for jobs in lost if "reporter" not in jobs]
    if not lost and not strange:
        return None
    return _usual((lost or each.wanted.jobs)[0]), _usual((strange or each.given.jobs)[0])


_TOLD_TO, _WRITTEN_UP = compiled(r"\btold\b[^.;]{0,60}\bto\b"), ("editor", "reporter")
_SENT, _OWN_DISPATCH = (
    ("reporter", "special correspondent"),
    compiled(fold("专电|特稿|驻|特约记者|特派记者")),
)

# The jobs of the lexicon that go by another word in a sentence.
_SAID = {
    "freelance": "freelance writer",
    "sound": "sound recordist",
    "special": "special correspondent",
    "teller": "interviewee",
    "video": "video journalist",
}


def _usual(jobs: frozenset[str]) -> str:
    """Return the job for which a label of several usually stands."""
    usual = (job for job in ("reporter", "editor", "translator", "photographer") if job in jobs)
    job = next(usual, min(jobs))
    return _SAID.get(job, job.replace("_", " "))


def _format(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    target = checked.segment.target
    given = read_english_line(target, style)
    if given.agencies or given.places or given.days:
        return
    proposal = propose_byline(checked.segment.content.credits, checked.article.terms, style)
    is_same = " ".join(target.split()).replace("’", "'") == proposal.replace("’", "'")
    if proposal and not is_same:
        fix = Fix(0, len(target), proposal)
        yield FORMAT.found(checked, Span(0, len(target)), fix=fix, proposal=proposal)


# Without apostrophes: `Chang'an` and `Changan` are one spelling.
_PLAIN = str.maketrans("", "", "'’")


class ContributorSpelling:
    """Finds one contributor whose name is spelled in two ways in the project."""

    name = "byline.consistency"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the names of the people credited, in one variant."""
        if _is_worked(checked):
            yield from dict.fromkeys(fold(person.name) for person in _people(checked, style))

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield every spelling that is not the commonest, the first where none is."""
        spelled = [(each, found) for each in group if (found := _spelling(key, each, style))]
        if not spelled:
            return
        ranks = Counter(found.given.name for _, found in spelled)
        rights = {
            name
            for each, found in spelled
            for name in (_right(found, each, style), *_spelled_right(found))
        }
        usual = max(ranks, key=lambda name: (ranks[name], name in rights))
        for checked, found in spelled:
            given = found.given
            if given.name.translate(_PLAIN) != usual.translate(_PLAIN):
                yield CONSISTENCY.found(
                    checked,
                    given.span,
                    source=[found.wanted.span],
                    fix=Fix(given.span.start, given.span.end, usual),
                    words=found.wanted.name,
                    given=given.name,
                    usual=usual,
                )


def _right(found: Pair, checked: Checked, style: HouseStyle) -> str:
    return english_of(found.wanted.name, checked.article.terms, style)


def _spelled_right(found: Pair) -> tuple[str, ...]:
    return (found.given.name,) if found.verdict is Verdict.RIGHT else ()


def _spelling(key: str, checked: Checked, style: HouseStyle) -> Pair | None:
    """Return how a target spells a person: surely, or as the only name that is left."""
    paired = _compare(checked, style)
    found = next((each for each in paired.pairs if fold(each.wanted.name) == key), None)
    if found is None or found.verdict.is_same_person:
        return found
    unsure = [each for each in paired.pairs if not each.verdict.is_same_person]
    return found if len(unsure) == 1 and _is_free(checked) else None


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (
    BylineKept(),
    *DATELINES,
    *DESKS,
    *WORDS,
    *CLAIMS,
    *AFFILIATIONS,
    *QUALIFIED,
    *STAMPS,
    ContributorSpelling(),
)
