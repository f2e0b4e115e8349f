"""What may be worth a term: runs that a project repeats, and names with their English in brackets.

A run counts if it comes often enough, is not merely part of a longer one, stands between different
neighbours, and is not cut out of the words around it (`workbench.text.conversion.word_borders`).
Texts are compared in any variant and shown as they are first written.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from workbench.text.conversion.word_borders import is_word, reading
from workbench.text.english_tokens import LETTERS
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

# Times a run has to come; what comes twice is a repeated sentence more often than a term.
LEAST = 3

SHORTEST, LONGEST = 2, 10

# A run is part of a longer one if that comes in so many of its places.
_SUBSUMED = 0.8

_NEIGHBOURS = 2
_SAMPLE = 5

# The difference of logarithms from which on other words around a run are taken as read.
_CUT = 2.0

_RUN = compiled(f"[{HAN}·]+")
_BRACKETED = compiled(
    rf"([{HAN}·・‧]{{2,24}})[”」』》]?[（(]\s*"
    rf"([A-Z][{LETTERS}.'’&-]*(?: [{LETTERS}.'’&-]+){{0,7}})\s*[,，;；)）]"
)
_NO_BEGIN = frozenset(
    "的了是在与與对對就都而及或被把从從到之这這那个個们們等着著过過没沒很更最已再又还還让讓给給他她它我你"
    "称稱说說向为為"
)

# Characters of grammar; 以色列, 和平 and 也门 begin with some, 自由, 土耳其 and 小说 end so.
_NO_END = frozenset(
    "的了是在和与與对對就也都而及或被把从從到之这這那们們着著没沒很更最已再又还還让讓给給他她它我你向为為以不"
)

# Characters of grammar that hardly any name has, so that one begins behind them.
_BEFORE_NAMES = frozenset("的了是被把由称稱说說让讓给給继繼据據")

# Characters with which what stands before a bracket may begin, and a name hardly ever.
_BEFORE_TITLES = frozenset("和与與及但在对對向以前")

_TITLE = compiled(
    "总统|總統|主席|总理|總理|首相|国务卿|國務卿|[部外财防校院市省县局处司州会董社行署署馆]长|"
    "[部外財防校院市省縣局處司州會董社行署館]長|大臣|大使|特使|议员|議員|书记|書記|秘书|秘書|发言人|發言人|"
    "教授|学者|學者|专家|專家|博士|院士|律师|律師|法官|检察官|檢察官|记者|記者|主编|主編|编辑|編輯|作家|"
    "导演|導演|演员|演員|歌手|总裁|總裁|总监|總監|经理|經理|董事|创始人|創始人|创办人|創辦人|负责人|負責人|"
    "干事|幹事|研究员|研究員|分析师|分析師|主任|顾问|顧問|将军|將軍|上将|上將|司令|代表|委员|委員|球员|球員|"
    "教练|教練|合伙人|合夥人|用户|用戶|先生|女士|公司|集团|集團|企业|企業"
)
_BODY = compiled(
    r"\b(?:Organi[sz]ation|University|College|Committee|Council|Commission|Foundation|Party|"
    r"Ministry|Institute|Association|Bank|Agency|Union|Centre|Center|Times|Post|News|Company|"
    r"Group|Corp|Inc|Ltd|The)\b"
)


class Reason(StrEnum):
    """Why something may be a term."""

    BRACKETED = "bracketed"
    FREQUENT = "frequent"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run that may be a term, with its likely English, "" where nothing is known.

    `first` is the number of the text where it comes first, `count` how often it comes in all.
    """

    chinese: str
    english: str
    count: int
    first: int
    reason: Reason


# Tells the likely English of a run, "" where it has none, as from a memory.
Guess = Callable[[str], str]

# A text's number, and where in it a run begins.
Place = tuple[int, int]


class CandidateFinder:
    """Looks for terms in the texts of a project; some seconds for 1,000,000 characters."""

    def __init__(
        self, simplify: Callable[[str], str], is_known: Callable[[str], bool], guess: Guess
    ) -> None:
        """Take what writes a text in Simplified characters, and what tells a term there is."""
        self._simplify = simplify
        self._is_known = is_known
        self._guess = guess

    def find(self, texts: Sequence[str], least: int = LEAST) -> tuple[Candidate, ...]:
        """Return the candidates: names in brackets, then the runs that fill most text."""
        folded = [fold(text) for text in texts]
        names = dict(self._bracketed(texts, folded))
        found = [each for each in names.values() if not self._is_known(each.chinese)]
        for run, where in self._repeated(texts, folded, least):
            number, start = where[0]
            chinese = texts[number][start : start + len(run)]
            if run not in names and not self._is_known(chinese):
                english = self._guess(chinese)
                found.append(Candidate(chinese, english, len(where), number, Reason.FREQUENT))
        return tuple(found)

    def _bracketed(
        self, texts: Sequence[str], folded: Sequence[str]
    ) -> Iterator[tuple[str, Candidate]]:
        """Yield the names whose English stands behind them in brackets, by their folded form."""
        whole = "\n".join(folded)
        seen = set[str]()
        for number, text in enumerate(texts):
            for found in _BRACKETED.finditer(text):
                start = found.start(1) + _name_start(found[1], found[2])
                key, name = (each[start : found.end(1)] for each in (folded[number], text))
                if len(key) >= SHORTEST and key not in seen:
                    seen.add(key)
                    count = whole.count(key)
                    yield key, Candidate(name, found[2], count, number, Reason.BRACKETED)

    def _repeated(
        self, texts: Sequence[str], folded: Sequence[str], least: int
    ) -> list[tuple[str, list[Place]]]:
        """Return the runs that may be terms, folded, with their places; what fills most text first.

        Words of the language's own count half.
        """
        counts = _counts([found[0] for text in folded for found in _RUN.finditer(text)], least)
        longer = _longer(counts)
        likely = [
            run
            for run, count in counts.items()
            if longer.get(run, 0) < count * _SUBSUMED and _has_whole_edges(run)
        ]
        ranked = list[tuple[int, str, list[Place]]]()
        for run, where in _places(folded, likely).items():
            is_ordinary = self._is_ordinary(texts, where[0], len(run))
            if not (is_ordinary and len(run) == SHORTEST) and self._stands_alone(texts, run, where):
                filled = len(where) * len(run) * (1 if is_ordinary else 2)
                ranked.append((filled, run, where))
        ranked.sort(key=lambda each: (-each[0], each[2][0]))
        return [(run, where) for _, run, where in ranked]

    def _is_ordinary(self, texts: Sequence[str], place: Place, length: int) -> bool:
        number, start = place
        return is_word(self._simplify(texts[number][start : start + length]))

    def _stands_alone(self, texts: Sequence[str], run: str, where: Sequence[Place]) -> bool:
        """Return whether a run has different neighbours, and the likeliest words do not cut it."""
        edges = [_neighbours(texts[number], start, len(run)) for number, start in where]
        before, after = (Counter(side) for side in zip(*edges, strict=True))
        # The edge of a sentence is a neighbour of its own each time.
        if min(len(each) + each[""] for each in (before, after)) < _NEIGHBOURS:
            return False
        cuts = (self._cut(texts[number], start, len(run)) for number, start in where[:_SAMPLE])
        return median(cuts) < _CUT

    def _cut(self, text: str, start: int, length: int) -> float:
        """Return by how much words that cut a run are likelier than any that do not."""
        low = max(0, start - LONGEST)
        near = text[low : start + length + LONGEST]
        simplified = self._simplify(near)
        if len(simplified) != len(near):  # a word of another length in Simplified Chinese
            return 0.0
        return reading(simplified, start - low, start - low + length).advantage


def _name_start(before: str, english: str) -> int:
    """Return where the name begins in what stands before a bracket.

    Behind the last word of grammar, and for whoever is no body, behind the last title.
    """
    parts = enumerate(before)
    last = max((at for at, each in parts if _ends_grammar(before, at, each)), default=-1)
    start = last + 1
    while before[start : start + 1] in _BEFORE_TITLES and before[start : start + 1]:
        start += 1
    if _BODY.search(english):
        return start
    titles = [found.end() for found in _TITLE.finditer(before, start)]
    return max((at for at in titles if len(before) - at >= SHORTEST), default=start)


def _ends_grammar(before: str, at: int, character: str) -> bool:
    # 让·雅克 is a name.
    return character in _BEFORE_NAMES and before[at + 1 : at + 2] != "·"


def _counts(runs: Sequence[str], least: int) -> Counter[str]:
    """Count the runs of each length, only those whose parts are frequent, too."""
    every = Counter[str]()
    shorter: dict[str, int] | None = None
    # One longer than is wanted: what is only part of such a one is no term.
    for length in range(SHORTEST, LONGEST + 2):
        counts = Counter(_grams(runs, length, shorter))
        shorter = {run: count for run, count in counts.items() if count >= least}
        every.update(shorter)
        if not shorter:
            break
    return every


def _grams(runs: Iterable[str], length: int, shorter: dict[str, int] | None) -> Iterator[str]:
    for run in runs:
        for start in range(len(run) - length + 1):
            gram = run[start : start + length]
            if shorter is None or (gram[:-1] in shorter and gram[1:] in shorter):
                yield gram


def _longer(counts: Counter[str]) -> dict[str, int]:
    """Return for each run how often the most frequent one with a character more comes."""
    longer: dict[str, int] = {}
    for run, count in counts.items():
        for part in (run[:-1], run[1:]):
            longer[part] = max(longer.get(part, 0), count)
    return longer


def _has_whole_edges(run: str) -> bool:
    is_bare = run[0] in _NO_BEGIN or run[-1] in _NO_END
    return len(run) <= LONGEST and not is_bare and "·" not in {run[0], run[-1]}


def _places(folded: Sequence[str], likely: Iterable[str]) -> dict[str, list[Place]]:
    """Return where each run stands."""
    places: dict[str, list[Place]] = {run: [] for run in likely}
    lengths = sorted(set(map(len, places)))
    for number, text in enumerate(folded):
        for found in _RUN.finditer(text):
            for length in lengths:
                for start in range(found.start(), found.end() - length + 1):
                    where = places.get(text[start : start + length])
                    if where is not None:
                        where.append((number, start))
    return {run: where for run, where in places.items() if where}


def _neighbours(text: str, start: int, length: int) -> tuple[str, str]:
    """Return the Chinese characters before and behind a run, "" where there is another mark."""
    before, after = text[start - 1 : start], text[start + length : start + length + 1]
    return (before if _RUN.match(before) else "", after if _RUN.match(after) else "")
