"""What a TMX holds, before anything of it is taken: tool, languages, first pairs, damage."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workbench.formats.tmx.pairs import ANY, Pair, Wish, directions, pairs
from workbench.formats.tmx.reader import TmxDocument
from workbench.formats.xml_text import Readable
from workbench.model.errors import InputError
from workbench.model.language_tags import is_chinese, is_english
from workbench.model.translation_unit import Header, TranslationUnit, first_prop

FIRST_PAIRS = 10

# How many damaged units are named; the others are counted.
MOST_DAMAGE = 100

# In units: how often progress is told.
STEP = 1_000


@dataclass(frozen=True, slots=True)
class Dropped:
    """What an import of pairs would leave out, each in units but `variants` and `codes`.

    `without_pair` have no Chinese–English pair, of which `other_form` have one in another written
    form than is wished for; `blank` have an empty side; `variants` are texts in other languages and
    forms, `codes` inline codes that plain text would lose.
    """

    without_pair: int = 0
    other_form: int = 0
    blank: int = 0
    variants: int = 0
    codes: int = 0


@dataclass(frozen=True, slots=True)
class TmxSurvey:
    """What was found; counts are of whole units.

    `languages` and `directions` are as written, the most frequent first. `damage` are the first
    damaged places, `damaged` is how many there are.
    """

    version: str
    encoding: str
    header: Header
    units: int
    pairs: int
    reversed_pairs: int
    languages: tuple[tuple[str, int], ...]
    directions: tuple[tuple[str, str, int], ...]
    first: tuple[Pair, ...]
    dropped: Dropped
    damage: tuple[InputError, ...] = ()
    damaged: int = 0

    @property
    def tool(self) -> str:
        """Return the tool that wrote the file, with its version."""
        attributes = self.header.attributes
        # The attributes are required, so that who does not know writes that.
        said = (first_prop(attributes, name) for name in ("creationtool", "creationtoolversion"))
        return " ".join(each for each in said if each and each.lower() != "unknown")

    def require_pairs(self, name: str) -> None:
        """Raise `InputError("pairs.languages")` where there is no Chinese–English pair at all."""
        if self.units and not self.pairs:
            found = ", ".join(language for language, _ in self.languages)
            raise InputError("pairs.languages", name=name, found=found)


def survey(
    stream: Readable, wish: Wish = ANY, progress: Callable[[int], None] | None = None
) -> TmxSurvey:
    """Read a whole TMX, keep ten pairs of it, and say what an import with `wish` would do.

    `progress` is told the number of units now and then; what it raises ends the survey. Raises the
    `InputError` of `read_tmx` where nothing at all can be read.
    """
    tally = _Tally(wish)
    document = TmxDocument(stream, tally.note_damage)
    for unit in document.units():
        tally.add(unit)
        if progress is not None and not tally.units % STEP:
            progress(tally.units)
    return tally.result(document.version, document.encoding, document.header)


def survey_units(
    units: Iterable[TranslationUnit],
    header: Header,
    wish: Wish = ANY,
    progress: Callable[[int], None] | None = None,
) -> TmxSurvey:
    """Say the same of units that come from another file than a TMX."""
    tally = _Tally(wish)
    for unit in units:
        tally.add(unit)
        if progress is not None and not tally.units % STEP:
            progress(tally.units)
    return tally.result("", "", header)


class _Tally:
    """Counts as units come by."""

    def __init__(self, wish: Wish) -> None:
        self._wish = wish
        self.units = 0
        self._pairs = 0
        self._reversed = 0
        self._languages: Counter[str] = Counter()
        self._directions: Counter[tuple[str, str]] = Counter()
        self._first: list[Pair] = []
        self._dropped: Counter[str] = Counter()
        self._damage: list[InputError] = []
        self._damaged = 0

    def note_damage(self, error: InputError) -> None:
        self._damaged += 1
        if self._damaged <= MOST_DAMAGE:
            self._damage.append(error)

    def add(self, unit: TranslationUnit) -> None:
        self.units += 1
        for each in unit.variants:
            self._languages[each.language] += 1
        for direction in directions(unit):
            self._directions[direction] += 1
        found = pairs(unit, self._wish)
        whole = [pair for pair in found if pair.source.text.strip() and pair.target.text.strip()]
        self._pairs += len(whole)
        self._reversed += sum(pair.is_reversed for pair in whole)
        self._first.extend(whole[: FIRST_PAIRS - len(self._first)])
        self._count_dropped(unit, found, whole)

    def _count_dropped(
        self, unit: TranslationUnit, found: tuple[Pair, ...], whole: list[Pair]
    ) -> None:
        dropped = self._dropped
        kept = {id(each) for pair in whole for each in (pair.source, pair.target)}
        if len(unit.variants) > len(kept):
            dropped["variants"] += len(unit.variants) - len(kept)
        for each in unit.variants:
            if each.codes:
                dropped["codes"] += len(each.codes)
        if not found:
            dropped["without_pair"] += 1
            has_both = any(is_chinese(each.language) for each in unit.variants) and any(
                is_english(each.language) for each in unit.variants
            )
            dropped["other_form"] += has_both
        elif not whole:
            dropped["blank"] += 1

    def result(self, version: str, encoding: str, header: Header) -> TmxSurvey:
        return TmxSurvey(
            version,
            encoding,
            header,
            self.units,
            self._pairs,
            self._reversed,
            tuple(self._languages.most_common()),
            tuple((*pair, count) for pair, count in self._directions.most_common()),
            tuple(self._first),
            Dropped(**self._dropped),
            tuple(self._damage),
            self._damaged,
        )
