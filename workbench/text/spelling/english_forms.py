"""Whether an English text has a word or a name, in any of the forms it takes in a sentence."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from workbench.text.english_tokens import LETTERS, listed
from workbench.text.lexicons.irregular_forms import all_irregular_forms
from workbench.text.patterns import compiled
from workbench.text.spelling.british_american import spelling

_TOKEN = compiled(rf"[{LETTERS}\d]++(?:['’&-][{LETTERS}\d]++)*")
_DOTTED = compiled(r"\b(?:[A-Za-z]\.){2,8}")
_SMALL = listed("the a an of and for in on to at by de von la")

# What a word ends in, with what takes its place: China, Chinese; Italy, Italian; city, cities.
_SUFFIXES = (
    (
        "",
        (
            "s",
            "es",
            "ed",
            "d",
            "ing",
            "er",
            "ers",
            "ly",
            "edly",
            "n",
            "an",
            "ian",
            "ese",
            "i",
            "ish",
            "al",
        ),
    ),
    ("e", ("ing", "ed", "er", "ers", "an", "ian", "ish", "y")),
    ("y", ("ies", "ied", "ier", "ian", "ish")),
    ("a", ("ese", "ish", "ian", "i")),
    ("an", ("i",)),
)


@cache
def _irregular() -> Mapping[str, frozenset[str]]:
    """Return what is made of each word, the user's forms of it beside the built-in ones."""
    forms: dict[str, frozenset[str]] = {}
    for each in all_irregular_forms():
        forms[each.word] = forms.get(each.word, frozenset()) | each.forms
    return forms


# In letters: a shorter word of a name says too little by itself.
_LONG = 4


class EnglishText:
    """The words of a text, to be asked for names and terms."""

    def __init__(self, text: str) -> None:
        """Read the text once; "U.S." counts as "US"."""
        whole = [match[0].lower().replace("’", "'") for match in _TOKEN.finditer(text)]
        parts = [part for word in whole if "-" in word for part in word.split("-")]
        dotted = [match[0].replace(".", "").lower() for match in _DOTTED.finditer(text)]
        bare = (word.removesuffix("'s").removesuffix("'") for word in (*whole, *parts, *dotted))
        self._words = frozenset(bare)
        self._initials = "".join(word[0] for word in whole if word not in _SMALL)

    def has(self, name: str) -> bool:
        """Return whether all words that matter of a name are there, or its initials."""
        key = name.lower()
        if not self._words.isdisjoint(_irregular().get(key.removeprefix("the "), ())):
            return True
        words = _content(name)
        if all(self._has_word(word) for word in words):
            return True
        return self._has_initials(name, words)

    def has_part(self, name: str) -> bool:
        """Return whether any longer word of a name is there, as "ministry" for a ministry."""
        return any(len(word) >= _LONG and self._has_word(word) for word in _content(name))

    def _has_word(self, word: str) -> bool:
        return not self._words.isdisjoint(_forms(word))

    def _has_initials(self, name: str, words: tuple[str, ...]) -> bool:
        if len(words) > 1:
            every = [match[0] for match in _TOKEN.finditer(name)]
            short = {"".join(word[0] for word in words), "".join(word[0].lower() for word in every)}
            return not self._words.isdisjoint(short)
        return len(name) > 1 and name.isupper() and name.lower() in self._initials


def _content(name: str) -> tuple[str, ...]:
    words = [match[0].lower().replace("’", "'") for match in _TOKEN.finditer(name)]
    return tuple(word for word in words if word not in _SMALL) or tuple(words)


@lru_cache(4096)
def _forms(word: str) -> frozenset[str]:
    """Return what one word of a name may look like in a sentence."""
    found = spelling(word)
    bases = {word, word.replace("-", "")} | ({found.other} if found else set())
    return frozenset(form for base in bases for form in _inflected(base))


def _inflected(base: str) -> Iterator[str]:
    yield base
    yield from _irregular().get(base, ())
    for ending, suffixes in _SUFFIXES:
        if base.endswith(ending) and len(base) > len(ending) + 1:
            stem = base.removesuffix(ending)
            yield from (stem + suffix for suffix in suffixes)
    yield from (base + base[-1:] + suffix for suffix in ("ed", "ing", "er", "ers"))
    if base.endswith("s"):
        yield base[:-1]
    if base.endswith("ies"):
        yield base[:-3] + "y"
