"""Sentences read word by word: a letter for what each word and mark is, so that patterns apply.

`The mayor, who left, said so.` reads `dn,we,ki.`. The letters:

d article or determiner, g owner ('s), p pronoun, o object pronoun, n noun, m plural, N name, t day
or month, j adjective, r adverb, h linking adverb, v verb in its plain form, z third person, e past
tense, x form that is past or participle, l participle, i form in -ing, k verb of saying, a
auxiliary with a person, b be without one, f preposition, T to, c and, s because, w which, # figure,
q quotation, and each mark for itself, - for a dash, ~ for whatever else. Brackets are left out.
"""

from functools import lru_cache
from typing import NamedTuple

from workbench.text.english_tokens import LETTERS, opaque
from workbench.text.grammar.letters import Place, capital_letter, letter_of, may_begin
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
    r"(?P<quoted>“[^”]*”|\"[^\"]*\")|\([^()]*\)|(?P<entity>&\w+;)"
    r"|(?P<title>\b(?:Mrs?|Ms|Dr|St|Jr|Sr|No|Prof|Gen|Sen|Rep|Gov|[A-Z])\.(?=\s))"
    rf"|(?P<word>(?:[A-Za-z]\.){{2,}}|[{LETTERS}][{LETTERS}\d]*(?:[’'‑-][{LETTERS}\d]+)*[’']?)"
    r"|(?P<figure>[$€£¥]?\d[\d,.:]*(?<=\d)[\w%°]*(?:-[\w-]+)?)|(?P<mark>[,;:.?!])"
    r"|(?P<dash>[—–]| - |--)"
    r"|(?P<other>[^\s)(\]\[*_])"
)


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
        if kind is not None:  # no bracket
            kinds.append("quoted" if found.start() in places else kind)
            word = found[0].lower().replace("’", "'")
            pieces.append(Read(found.start(), found.end(), word))
    letters: list[str] = []
    last = ""
    for at, (piece, kind) in enumerate(zip(pieces, kinds, strict=True)):
        if kind in _OF_KIND:
            last = _OF_KIND[kind]
        elif kind == "mark":
            last = piece.word
        else:
            behind = pieces[at + 1].word if at + 1 < len(pieces) else ""
            place = Place(piece.word, last, behind)
            is_large = text[piece.start : piece.end].isupper() and piece.end - piece.start > 1
            is_plain = at == 0 and not is_large and may_begin(piece.word)
            is_name = text[piece.start].isupper() and not is_plain
            last = capital_letter(place) if is_name else letter_of(place)
        letters.append(last)
    return ReadSentence(start, end, tuple(pieces), "".join(letters))


_OF_KIND = {"quoted": "q", "figure": "#", "dash": "-", "other": "~", "entity": "~"}
