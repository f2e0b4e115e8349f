"""The words of English numbers, and a text cut into the tokens they are read from."""

from collections.abc import Container, Iterator, Mapping

from workbench.text.patterns import compiled

_TOKEN = compiled(
    # Words first, as nine tokens in ten are: half the time of trying figures before.
    r"[^\W\d_]+|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|(?<![\w.])\.[0-9]+|[$€£¥￥₩₹฿%‰°℃℉~+<>²]"
)
_ADDRESS_SIGNS = ("://", "www.", "@", "#")
_WORD = compiled(r"\S+")
_SPACES = frozenset({" ", "\u00a0", "\u202f", "\u2009"})
_HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2212")

LONGEST_FIGURES = 24


class Tokens:
    """A text cut into words in small letters, figures and signs, with their places.

    What stands between two tokens is asked for with `gap`, which is " " for a space, "-" for a
    hyphen or a dash without spaces, "" for nothing, and otherwise the characters, at most three.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        masked = _masked(text)
        found = list(_TOKEN.finditer(masked))
        self.words = [each.group().lower() for each in found]
        self._figures = [word[-1].isdecimal() for word in self.words]
        self.starts = [each.start() for each in found]
        self.ends = [each.end() for each in found]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """Return a token in small letters, "" beyond the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def candidates(self, known: Container[str]) -> Iterator[int]:
        """Yield the tokens that a number may begin with: figures, what holds them, words."""
        last = len(self.words) - 1
        for index, word in enumerate(self.words):
            if self._figures[index] or word in known or (index < last and self._figures[index + 1]):
                yield index

    def raw(self, index: int) -> str:
        """Return a token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def is_figure(self, index: int) -> bool:
        """Return whether a token is made of Arabic figures."""
        return 0 <= index < len(self.words) and self._figures[index]

    def gap(self, index: int) -> str:
        """Return what stands before a token, after the one before it."""
        if not 0 < index < len(self.words):
            return "|"
        end, start = self.ends[index - 1], self.starts[index]
        between = self.text[end : min(start, end + 3)]
        if between in _SPACES:
            return " "
        return "-" if between in _HYPHENS else between

    def joined(self, index: int) -> bool:
        """Return whether a token follows the one before it as in one phrase."""
        gap = self.gap(index)
        return gap in {" ", "-", ""} or (gap in {".", ". "} and len(self.words[index - 1]) == 1)

    def phrase(self, start: int, end: int) -> str:
        """Return tokens as one phrase, "" where something stands between them."""
        if start < 0 or end > len(self.words):
            return ""
        if not all(self.joined(index) for index in range(start + 1, end)):
            return ""
        return " ".join(self.words[start:end])


def _masked(text: str) -> str:
    """Return the text with addresses, mail and tags made blank, of the same length."""
    if not any(sign in text for sign in _ADDRESS_SIGNS):
        return text
    return _WORD.sub(lambda word: _blank(word.group()), text)


def _blank(word: str) -> str:
    address = any(sign in word for sign in _ADDRESS_SIGNS[:3]) or word.startswith("#")
    return " " * len(word) if address else word


SMALL_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)

TENS_NAMES = "twenty thirty forty fifty sixty seventy eighty ninety"

SMALL: Mapping[str, int] = {
    **{name: value for value, name in enumerate(SMALL_NAMES.split())},
    "nil": 0,
}

TENS: Mapping[str, int] = {
    name: value * 10 for value, name in enumerate(TENS_NAMES.split(), start=2)
}

SCALES: Mapping[str, int] = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "megapixel": 10**6,
    "megapixels": 10**6,
    "kilobase": 10**3,
    "kilobases": 10**3,
    "megabase": 10**6,
    "megabases": 10**6,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
}

# Scales that stand close behind figures: $3m, 1.5bn, 10k.
SHORT_SCALES: Mapping[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "t": 10**12,
}

DOZENS: Mapping[str, int] = {"dozen": 12}

_ORDINAL_NAMES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)

ORDINALS: Mapping[str, int] = {
    **{name: value for value, name in enumerate(_ORDINAL_NAMES.split(), start=1)},
    **{name[:-1] + "ieth": value for name, value in TENS.items()},
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
}

# Where the parts begin that are called by their ordinals; halves have a name of their own.
FIRST_PART = 2

# What a whole is divided by: two-thirds, a quarter.
PARTS: Mapping[str, int] = {
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "quarters": 4,
    **{name: value for name, value in ORDINALS.items() if value > FIRST_PART},
    **{f"{name}s": value for name, value in ORDINALS.items() if value > FIRST_PART},
}

# Sizes without a figure; "tens of" and "hundreds of" before another multiply it.
VAGUE: Mapping[str, tuple[int, int]] = {
    "tens": (20, 99),
    "dozens": (20, 99),
    "scores": (20, 199),
    "hundreds": (100, 999),
    "thousands": (1000, 9999),
    "millions": (10**6, 10**7 - 1),
    "billions": (10**9, 10**10 - 1),
    "trillions": (10**12, 10**13 - 1),
}

# Spans and ages without a figure, in years: decades, in her seventies.
AGES: Mapping[str, tuple[int, int]] = {
    "decades": (20, 99),
    "centuries": (200, 999),
    "centenarian": (100, 109),
    "centenarians": (100, 109),
    **{f"{name[:-1]}ies": (value, value + 9) for name, value in TENS.items()},
}

SEVERAL: Mapping[str, tuple[int, int]] = {
    "several": (2, 9),
    "few": (2, 9),
    "handful": (2, 9),
    "couple": (2, 3),
}

# Words that hold a number by themselves, and its unit.
FIXED: Mapping[str, tuple[int, str]] = {
    "both": (2, ""),
    "pair": (2, ""),
    "duo": (2, ""),
    "twin": (2, ""),
    "twins": (2, ""),
    "bilateral": (2, ""),
    "trio": (3, ""),
    "triplets": (3, ""),
    "quadruplets": (4, ""),
    "quintuplets": (5, ""),
    "quad": (4, ""),
    "trilateral": (3, ""),
    "once": (1, ""),
    "single": (1, ""),
    "twice": (2, "times"),
    "thrice": (3, "times"),
    "double": (2, "times"),
    "doubled": (2, "times"),
    "doubles": (2, "times"),
    "doubling": (2, "times"),
    "dual": (2, ""),
    "triple": (3, "times"),
    "tripled": (3, "times"),
    "tripling": (3, "times"),
    "triples": (3, "times"),
    "treble": (3, "times"),
    "trebled": (3, "times"),
    "quadruple": (4, "times"),
    "quadrupled": (4, "times"),
    "quadrupling": (4, "times"),
    "quintuple": (5, "times"),
    "quintupled": (5, "times"),
    "quarterfinals": (8, "contenders"),
    "quarterfinal": (8, "contenders"),
    "semifinals": (4, "contenders"),
    "semifinal": (4, "contenders"),
    "twofold": (2, "times"),
    "threefold": (3, "times"),
    "fourfold": (4, "times"),
    "fivefold": (5, "times"),
    "sixfold": (6, "times"),
    "sevenfold": (7, "times"),
    "eightfold": (8, "times"),
    "ninefold": (9, "times"),
    "tenfold": (10, "times"),
    "hundredfold": (100, "times"),
    "fortnight": (2, "weeks"),
    "decade": (10, "years"),
    "centenary": (100, "years"),
}

HALVING = frozenset({"halve", "halved", "halving", "halves"})

_ROMAN_NAMES = "II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX"

ROMAN: Mapping[str, int] = {
    name: value for value, name in enumerate(_ROMAN_NAMES.split(), start=2) if len(name) > 1
}

_MONTH_NAMES = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)

MONTHS = frozenset(_MONTH_NAMES.split())
