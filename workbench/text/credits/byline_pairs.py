"""Who of a Chinese byline is who of the English one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.text.credits.byline_line import BylineLine, Person
from workbench.text.credits.dateline_places import english_names
from workbench.text.credits.name_spelling import Verdict, likeness, spelling_of
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.names.pinyin import letters
from workbench.text.names.records import Records

# What a spelling has to be like a name's pinyin to be a slip of it rather than another's.
_LIKE = 0.6

_TAIWAN = listed(
    """Taipei Taoyuan Taichung Tainan Kaohsiung Keelung Hsinchu Miaoli Changhua Nantou Yunlin Chiayi
    Pingtung Yilan Hualien Taitung Penghu Kinmen Matsu Taiwan CNA RTI TVBS FTV"""
) | {"New Taipei", "Liberty Times", "United Daily News", "China Times", "SET News"}

# Taiwan's word for a report; Hong Kong writes 報道.
_TAIWAN_REPORT = "報導"


@dataclass(frozen=True, slots=True)
class Pair:
    """A person of the source, who it is in the target, and how the name is spelled there."""

    wanted: Person
    given: Person
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Paired:
    """Two bylines side by side: who is in both, in the source alone, in the target alone."""

    pairs: tuple[Pair, ...]
    absent: tuple[Person, ...]
    others: tuple[Person, ...]


def is_of_taiwan(source: str, line: BylineLine) -> bool:
    """Return whether the people of a byline write for an outlet of Taiwan or from there."""
    english = {name for place in line.places for name in english_names(place.name)}
    english |= {agency.name for agency in line.agencies}
    return _TAIWAN_REPORT in source or not english.isdisjoint(_TAIWAN)


def pair(
    wanted: Sequence[Person],
    given: Sequence[Person],
    records: Records,
    *,
    is_free: bool,
) -> Paired:
    """Pair the people of two lines: by their spelling, by a slip of it, then by their jobs."""

    def judge(person: Person, other: Person) -> Verdict:
        record = records.credited(person.name)
        if record is not None:
            accepted = {letters(record.english), *map(letters, filter(None, [record.later]))}
            return Verdict.RIGHT if letters(other.name) in accepted else Verdict.WRONG
        return spelling_of(person.name, other.name, is_free=is_free)

    return _Pairing(_once(wanted, fold), _once(given, letters), judge).result()


def _once(people: Sequence[Person], key: Callable[[str], str]) -> list[Person]:
    """Return people who are named twice once, with all their jobs."""
    found: dict[str, Person] = {}
    for person in people:
        name = key(person.name)
        known = found.get(name)
        jobs = tuple(dict.fromkeys((*known.jobs, *person.jobs))) if known else person.jobs
        found[name] = replace(known or person, jobs=jobs)
    return list(found.values())


class _Pairing:
    """Pairs people step by step; whoever is paired leaves the lists."""

    def __init__(
        self,
        wanted: list[Person],
        given: list[Person],
        judge: Callable[[Person, Person], Verdict],
    ) -> None:
        self._wanted, self._given, self._judge = wanted, given, judge
        self._pairs: list[Pair] = []

    def result(self) -> Paired:
        self._by_verdict(lambda verdict: verdict.is_same_person)
        self._by_verdict(lambda verdict: verdict is Verdict.PART)
        self._by_likeness()
        self._by_jobs()
        order = {id(person): place for place, person in enumerate(self._order)}
        pairs = sorted(self._pairs, key=lambda pair: order[id(pair.wanted)])
        return Paired(tuple(pairs), tuple(self._wanted), tuple(self._given))

    @property
    def _order(self) -> list[Person]:
        paired = [each.wanted for each in self._pairs]
        return sorted((*paired, *self._wanted), key=lambda person: person.span.start)

    def _join(self, person: Person, other: Person) -> None:
        self._pairs.append(Pair(person, other, self._judge(person, other)))
        self._wanted.remove(person)
        self._given.remove(other)

    def _by_verdict(self, is_meant: Callable[[Verdict], bool]) -> None:
        for person in tuple(self._wanted):
            same = [it for it in self._given if is_meant(self._judge(person, it))]
            if same:
                self._join(person, max(same, key=lambda it: share_a_job(person, it)))

    def _by_likeness(self) -> None:
        ranked = [
            (likeness(person.name, it.name) + 0.1 * share_a_job(person, it), person, it)
            for person in self._wanted
            for it in self._given
        ]
        for rank, person, it in sorted(ranked, key=lambda each: -each[0]):
            if rank >= _LIKE and person in self._wanted and it in self._given:
                self._join(person, it)

    def _by_jobs(self) -> None:
        for person, other in tuple(self._with_one_job()):
            self._join(person, other)
        if len(self._wanted) == len(self._given):
            for person, other in zip(tuple(self._wanted), tuple(self._given), strict=True):
                self._join(person, other)

    def _with_one_job(self) -> Iterator[tuple[Person, Person]]:
        left = list(self._given)
        for person in self._wanted:
            other = next((it for it in left if share_a_job(person, it)), None)
            if other is not None:
                left.remove(other)
                yield person, other


def share_a_job(person: Person, other: Person) -> bool:
    """Return whether a label of the one may stand for a job of the other, or gives none."""
    jobs = {job for each in person.jobs for job in each} or {"reporter"}
    return not other.jobs or any(not each.isdisjoint(jobs) for each in other.jobs)
