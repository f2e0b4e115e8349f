"""Sentences read word by word: a letter for what each word and mark is, so that patterns apply.

`The mayor, who left, said so.` reads `dn,we,ki.`. The letters:

d article or determiner, g owner ('s), p pronoun, o object pronoun, n noun, m plural, N name, t day
or month, j adjective, r adverb, h linking adverb, v verb in its plain form, z third person, e past
tense, x form in -ed that is past or participle, l participle, i form in -ing, k verb of saying, a
auxiliary with a person, b be and its kin without one, f preposition, T to, c and, s because, w which,
# figure, q quotation, and each mark for itself, - for a dash, ~ for whatever else. Brackets are left
out.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.text.english_tokens import LETTERS, opaque
from workbench.text.grammar.classes import classes
from workbench.text.lexicons.grammar_words import grammar_words
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT
from workbench.text.repetition import english_sentences


class Read(NamedTuple):
    """A word, figure, quotation or mark at `text[start:end]`; `word` is in small letters."""

    start: int
    end: int
    word: str


class ReadSentence(NamedTuple):
    """A sentence: its pieces and a letter for each of them."""

    start: int
    end: int
    pieces: tuple[Read, ...]
    letters: str


_PIECE = compiled(
    r"(?P<quoted>“[^”]*”|\"[^\"]*\")|\([^()]*\)"
    r"|(?P<title>\b(?:Mrs?|Ms|Dr|St|Jr|Sr|No|Prof|Gen|Sen|Rep|Gov|[A-Z])\.(?=\s))"
    rf"|(?P<word>(?:[A-Za-z]\.){{2,}}|[{LETTERS}][{LETTERS}\d]*(?:[’'‑-][{LETTERS}\d]+)*[’']?)"
    r"|(?P<figure>[$€£¥]?\d[\d,.:]*(?<=\d)[\w%°]*(?:-[\w-]+)?)|(?P<mark>[,;:.?!])|(?P<dash>[—–]| - |--)"
    r"|(?P<other>[^\s)(\]\[*_])"
)
_CLOSED = (
    ("article", "d"), ("determiner", "d"), ("pronoun", "p"), ("object", "o"), ("auxiliary", "a"),
    ("verbal", "b"), ("preposition", "f"), ("coordinator", "c"), ("subordinator", "s"),
    ("relative", "w"), ("number", "#"), ("adverb", "r"), ("linking", "h"),
)  # fmt: skip


@once
def _closed() -> dict[str, str]:
    """Return the letter of each small word; the last kind that has it decides."""
    words = grammar_words()
    found: dict[str, str] = {}
    for kind, letter in _CLOSED:
        some: frozenset[str] = getattr(words, kind)
        found |= dict.fromkeys(some, letter)
    return found | {"to": "T", "that": "w", "her": "d", "so": "r", "like": "f", "than": "s"}


@lru_cache(RECENT)
def read_sentences(text: str) -> tuple[ReadSentence, ...]:
    """Return the sentences of an English text as they are read."""
    return tuple(_read(text, each.start, each.end) for each in english_sentences(text))


def _read(text: str, start: int, end: int) -> ReadSentence:
    pieces: list[Read] = []
    kinds: list[str] = []
    places = opaque(text)
    for found in _PIECE.finditer(text, start, end):
        kind = found.lastgroup
        if kind is None:
            continue  # a bracket
        if kind == "title":
            kind = "word"
        kinds.append("quoted" if found.start() in places else kind)
        pieces.append(Read(found.start(), found.end(), found[0].lower().replace("’", "'")))
    letters: list[str] = []
    for at, piece in enumerate(pieces):
        letters.append(_letter(text, pieces, kinds, letters, at, piece))
    return ReadSentence(start, end, tuple(pieces), "".join(letters))


_OF_KIND = {"quoted": "q", "figure": "#", "dash": "-", "other": "~"}


def _letter(
    text: str, pieces: Sequence[Read], kinds: Sequence[str], before: list[str], at: int, piece: Read
) -> str:
    kind = kinds[at]
    if kind == "mark":
        return piece.word
    if kind != "word":
        return _OF_KIND[kind]
    word = piece.word
    last = before[-1] if before else ""
    following = pieces[at + 1].word if at + 1 < len(pieces) else ""
    if text[piece.start].isupper() and not (at == 0 and _may_be_plain(word)):
        return _capital(word, last)
    small = _closed().get(word)
    if word in grammar_words().time and (word not in {"may", "march"}):
        return "t"
    if word in grammar_words().saying and last not in {"d", "j", "g"}:
        return "k"
    if small is not None:
        return _small(word, small, last, following)
    if word.endswith(("'s", "s'", "'")):
        return "g"
    return _open(word, last, following)


def _may_be_plain(word: str) -> bool:
    return word in _closed() or bool(any(classes(word)))


def _capital(word: str, last: str) -> str:
    if word in grammar_words().time:
        return "t"
    if word.endswith(("'s", "s'")):
        return "g"
    if word == "i":
        return "p"
    return "N" if last else _closed().get(word, "N")


def _small(word: str, letter: str, last: str, following: str) -> str:
    if word == "that" and last in {"", "f", ","} and following and _open_noun(following):
        return "d"
    if word in {"her", "his"} and not (following[:1].isalpha() and _open_noun(following)):
        return "o" if word == "her" else "d"
    if word == "so" and last == ",":
        return "c"
    if letter == "d" and word in _ALONE and not _open_noun(following):
        return "p"
    return letter


_ALONE = frozenset(
    {"this", "these", "those", "all", "some", "many", "most", "both", "few", "several"}
)


def _open_noun(word: str) -> bool:
    """Return whether a word may be a noun or stand before one."""
    if word in _closed():
        return _closed()[word] in "#"
    found = classes(word)
    return any(each in found.plain for each in "na") or bool(
        found.plural or found.past or found.ing
    )


def _open(word: str, last: str, following: str) -> str:
    """Return the letter of a word of matter by its form, what stands before it and behind it."""
    if "-" in word:
        tail = classes(word.rpartition("-")[2])
        return "j" if tail.past or tail.ing or tail.irregular or "a" in tail.plain else "n"
    found = classes(word)
    if found.irregular:
        letter = _irregular(found.irregular, last)
        if letter:
            return letter
    if word in grammar_words().plural:
        return "m"
    if word in grammar_words().unchanging and last in {"n", "N", "p"}:
        is_verb = last == "p" or _closed().get(following, "") in {"d", "p", "o", "#", "f"}
        return "e" if is_verb else "n"
    if found.past:
        return "l" if last in {"b"} else "x"
    if found.ing and "n" not in found.plain:
        return "i"
    if found.plural or found.third:
        return _in_s(bool(found.plural), bool(found.third), last, following)
    return _plain(found.plain, word, last, following)


def _irregular(form: str, last: str) -> str:
    if "m" in form:
        return "m"
    if "d" in form:
        return "e"
    if "e" in form:
        return "l"
    return "l" if last in {"a", "b", "d", "j"} else "x"


_NOUN_BEFORE = frozenset("djg#f")


def _in_s(is_plural: bool, is_third: bool, last: str, following: str) -> str:  # noqa: FBT001 - two forms
    if not is_third or (
        is_plural and (last in _NOUN_BEFORE or last in {"", "T", "c", ",", "x", "e", "v", "i"})
    ):
        return "m"
    if not is_plural:
        return "z"
    is_object = _closed().get(following, "") in {"d", "p", "o", "#", "T", "w"}
    return "z" if last in {"n", "N", "p"} and is_object else "m"


def _plain(letters: str, word: str, last: str, following: str) -> str:
    if not letters:
        return "r" if word.endswith("ly") else "n"
    if letters == "v" or not set("nar") & set(letters):
        return "n" if last in {"d", "j", "g"} else "v"
    may_be_verb = "v" in letters
    if (
        may_be_verb
        and last in {"T", "a", "p", "m"}
        and not (last == "a" and "n" in letters[:1] and "a" in letters)
    ):
        return "v"
    if "a" in letters and ("n" not in letters or _open_noun(following)) and last != "p":
        return "j"
    if "n" in letters:
        return "n"
    if "a" in letters:
        return "j"
    return "v" if may_be_verb else "r"
