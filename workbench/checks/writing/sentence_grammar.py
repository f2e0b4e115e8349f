"""Marks that the grammar of a sentence forbids or asks for, read from what each word in it is.

A sentence is a run of letters (`workbench.text.grammar.reading`), and each fault a pattern of them:
`dn,ev` is a subject parted from its verb. Nothing is said of a sentence that reads in no known way.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.grammar_edits import inserted, removed, told
from workbench.checks.writing.rules import PERHAPS, REPEATED
from workbench.model.finding import Finding, Fix
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_bases import bases
from workbench.text.english_tokens import is_chinese
from workbench.text.grammar.classes import classes, is_person
from workbench.text.grammar.phrases import NOUN_PHRASE, OPENING, PREPOSITIONAL, SUBJECT
from workbench.text.grammar.reading import ReadSentence, read_sentences
from workbench.text.lexicons.grammar_words import grammar_words
from workbench.text.patterns import compiled

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.LIST_ITEM})

# Verbs that are surely finite, and a form in -ed before what it takes as its object.
_FINITE = "(?:[aze]|x(?=[dgpo#wN]))"


class SentenceGrammar:
    """Finds commas, colons, semicolons and stops where no English sentence has them."""

    name = "sentence_grammar"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the mark that should stand there."""
        target = checked.segment.target
        if checked.segment.role not in _PROSE or is_chinese(target):
            return
        yield from few(_all(checked, style))


def _all(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    sentences = read_sentences(checked.segment.target)
    for sentence in sentences:
        if "." in sentence.letters[:-1] or "~" in sentence.letters:
            continue  # an abbreviation, or signs that no grammar reads
        for judge in _JUDGES:
            found = next(judge(checked, sentence), None)
            if found is not None:
                yield found
                break
        if style.english == "en-US":
            yield from _years(checked, sentence)
    yield from _fragments(checked, sentences)


# A subject parted from its verb by the only comma: `The workers, have all left.`
_PARTED = compiled(
    rf"(?:[njr]s(?=#))?{OPENING}{SUBJECT}(?P<comma>,)r?"
    r"(?P<verb>[aze]|x|k|(?<=m,)v|(?<=[ntN],)v(?=[TdfN])|m(?=Tv))[^,;:]*[.]"
)
_AFTER_CLAUSE = compiled(
    rf"s{NOUN_PHRASE}r?[azexk][^,;:]*?[dg][jl#]*[nmN]+(?P<comma>,)r?(?:[aze]|x(?=[dgpo#]))[^,;:]*[.]"
)
# `Buying a flat in Hong Kong, is`, `Students, teachers and parents, have`.
_DOING_PARTED = compiled(rf"[nij]{NOUN_PHRASE}?{PREPOSITIONAL}*(?P<comma>,)r?[az][^,;:?]*[.]")
_ROW_PARTED = compiled(
    r"[dgj#]*m(?:,[dgj#]*m)+,?c[dgj#]*m(?P<comma>,)r?"
    r"(?:[aze]|x(?=[dgpo#]))[^,;:]*[.]"
)
_WHAT_PARTED = compiled(rf"w{NOUN_PHRASE}?r*[azexk][^,;:?q]*(?P<comma>,)r?a[^,;:?]*[.]")


def _parted(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    letters = sentence.letters
    yield from _row_parted(checked, sentence)
    if letters.count(",") != 1:
        return
    for pattern in (_PARTED, _AFTER_CLAUSE, _WHAT_PARTED, _DOING_PARTED):
        found = pattern.fullmatch(letters)
        if found is None or not _is_parted(sentence, pattern, found):
            continue
        at = found.start("comma")
        if pattern is _WHAT_PARTED or not _is_time(_head(sentence, at)):
            yield told(checked, removed(sentence.pieces[at]))


def _row_parted(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    found = _ROW_PARTED.fullmatch(sentence.letters)
    if found is not None:
        yield told(checked, removed(sentence.pieces[found.start("comma")]))


def _is_parted(sentence: ReadSentence, pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Return whether a verb behind the comma is surely the verb of what stands before it."""
    letters, at, first = sentence.letters, found.start("comma"), sentence.pieces[0].word
    if pattern is _WHAT_PARTED:
        return first == "what"
    if pattern is _DOING_PARTED:
        return first.endswith("ing") and bool(classes(first).ing)
    if pattern is _AFTER_CLAUSE:  # "If you have no choice, do your research"
        return sentence.pieces[at + 1].word not in _ORDERS
    verb, after = found["verb"], letters[found.end("verb") :]
    if verb == "m":
        return bool(classes(sentence.pieces[found.start("verb")].word).third)
    # "Officials in the city, said they would": not "…, said the mayor"
    is_told = verb == "k" and (
        after[:1] in {"p", "w"} or _SAID_CLAUSE.fullmatch(letters, at + 1) is not None
    )
    return verb not in {"x", "v", "k"} or is_told or _is_only_verb(letters, found.start("verb"))


def _head(sentence: ReadSentence, at: int) -> str:
    """Return the noun of the phrase before a comma, without what belongs to it."""
    place = sentence.letters.find("f", 1, at)
    return sentence.pieces[(at if place < 0 else place) - 1].word


_ORDERS = frozenset({"do", "have"})


# What follows what somebody said where it is no name of who said it.
_SAID_CLAUSE = compiled(rf"k{NOUN_PHRASE}{PREPOSITIONAL}*r*[az][^,;:]*[.]")


def _is_only_verb(letters: str, at: int) -> bool:
    """Return whether no other word of a sentence can be its verb, but for one of a `who` clause."""
    before = re.sub("w[azexk]", "", letters[:at])
    return not set("azekx") & set(before + letters[at + 1 :].replace("x", "", 0))


def _is_time(word: str) -> bool:
    found = classes(word)
    return ("t" in found.plain and "n" in found.plain) or ("t" in found.plural)


# Two sentences with no more than a comma between them.
_SPLICED = compiled(
    rf"(?:(?:[rhft][^,azekxsw]*),)?{OPENING}(?P<one>{NOUN_PHRASE}{PREPOSITIONAL}*)r*(?:[azexk]|(?<=m)v|(?<=p)v)[^,;:?!sw-]*"
    rf"(?P<comma>,)(?P<two>{NOUN_PHRASE}(?:{PREPOSITIONAL}|c{NOUN_PHRASE})*r*(?P<verb>[az]|e|x|k(?=[pdNw].*[azex])|(?<=[mp])v)[^,;:?!-]+)[.]"
)


def _spliced(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    found = _SPLICED.fullmatch(sentence.letters)
    if found is None or sentence.pieces[0].word == "of":  # "Of those the firm asked, half …"
        return
    at = found.start("verb")
    behind = sentence.letters[at + 1 : at + 3]
    word = sentence.pieces[at].word
    is_pronoun = sentence.pieces[found.start("two")].word in _NOMINATIVE
    is_past = is_pronoun or behind[:1] in set("dgpo#wN") or _is_alone(word)
    subject = sentence.pieces[at - 1].word
    is_active = behind[:1] == "r" or (is_person(subject) and sentence.pieces[at + 1].word != "by")
    is_past = is_past or (behind == "Tv" and bool(bases(word) & grammar_words().intending))
    is_past = is_past or (is_active and "o" not in classes(word).past)
    if found["verb"] == "x" and not is_past:
        return  # "his eyes fixed on the wall"
    if _tells_who_says(sentence, found) or _AND_CLAUSE.search(found["two"]):
        return
    if sentence.pieces[found.start("two")].word.endswith("ing"):
        return  # "…, sending alerts to users"
    if found["verb"] == "a" and behind[:1] == "p":
        return  # "isn't it"
    if _is_row_of_short_ones(sentence, found):
        return
    yield told(checked, Fix(*_place(sentence, found.start("comma")), ";"), PERHAPS)


def _is_row_of_short_ones(sentence: ReadSentence, found: re.Match[str]) -> bool:
    """Return whether the first clause is a subject and its verb, as in `He came, he saw`."""
    one, two = sentence.pieces[found.start("one")], sentence.pieces[found.start("two")]
    return one.word == two.word and found.start("comma") - found.start("one") <= _SHORT


# In words.
_SHORT = 2
_NOMINATIVE = frozenset({"he", "she", "they", "we", "i", "it"})
_AND_CLAUSE = compiled(rf"[c,]r?{NOUN_PHRASE}{PREPOSITIONAL}*r*[azexk]")
_REMARK = compiled(r".*(?:[kzexv]|k(?:ft|t|fN+))\Z")


def _tells_who_says(sentence: ReadSentence, found: re.Match[str]) -> bool:
    """Return whether one of two clauses tells who says the other: `…, he conceded`."""
    at, comma = found.start("verb"), found.start("comma")
    is_told = "k" in sentence.letters[found.start("two") : at + 3] and found["verb"] != "k"
    if is_told or sentence.letters[at + 1] == ".":
        return True
    if found["verb"] == "v" and "a" in classes(sentence.pieces[at].word).plain:
        return True  # "shares worst of all"
    if "time" in {each.word for each in sentence.pieces[: found.start("one")]}:
        return True  # "By the time she came, he had left"
    if _REMARK.fullmatch(sentence.letters[found.start("one") : comma]):
        word = sentence.pieces[comma - 1].word
        if sentence.letters[found.start("one") - 1] == "," and not _is_alone(word):
            return True  # "In May, the court heard, he left"
        return "k" in found[0][:comma] or _takes_clause(word)
    return sentence.letters[-2] in "xvlze" and _takes_clause(sentence.pieces[-2].word)


def _takes_clause(word: str) -> bool:
    found = classes(word)
    own = (found.plain, found.third, found.past, *(classes(each).plain for each in bases(word)))
    return any("s" in each for each in own)


def _place(sentence: ReadSentence, at: int) -> tuple[int, int]:
    piece = sentence.pieces[at]
    return piece.start, piece.end


def _is_alone(word: str) -> bool:
    """Return whether a verb never has an object, so that its form in -ed is its past tense."""
    return "u" in classes(word).past


# Two sentences with a comma and a word that joins none: `The talks failed, however the strike`.
_LINKED = compiled(
    rf"{OPENING}{NOUN_PHRASE}{PREPOSITIONAL}*r*[azexkv][^,;:?!]*(?P<comma>,)(?P<link>[hr]),?"
    rf"(?:[dg]+[rj#]*[nmN]+|[Nmp]+){PREPOSITIONAL}*r*[azexkv][^?!;:]*[.]"
)
_JOINS_NOTHING = frozenset(
    {"consequently", "furthermore", "hence", "however", "moreover", "nevertheless", "nonetheless"}
    | {"otherwise", "therefore", "thus"}
)


def _linked(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    found = _LINKED.fullmatch(sentence.letters)
    if found is None or sentence.pieces[found.start("link")].word not in _JOINS_NOTHING:
        return
    start, end = _place(sentence, found.start("link"))
    mark = "" if sentence.letters[found.end("link")] == "," else ","
    comma = sentence.pieces[found.start("comma")]
    word = checked.segment.target[start:end]
    yield told(checked, Fix(comma.start, end, f"; {word}{mark}"))


# A verb parted from what it takes: `They decided, to leave`, `It approved, a plan`.
_OBJECT = compiled(
    rf"[rt]?{SUBJECT}r?(?P<verb>[ex])(?P<comma>,)(?P<next>Tv|d[rj#]*[nm])[^,;:q~?!-]*[.]"
)


def _objects(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    found = _OBJECT.fullmatch(sentence.letters)
    if found is None:
        return
    word = sentence.pieces[found.start("verb")].word
    if found["next"] == "Tv":
        is_one = bool(bases(word) & grammar_words().intending)
    else:
        rest = sentence.letters[found.start("next") :]
        is_one = "o" in classes(word).past and not set("azek") & set(rest)
    if is_one and not _is_time(sentence.pieces[found.end("next") - 1].word):
        yield told(checked, removed(sentence.pieces[found.start("comma")]))


# A dash that opens an aside which a comma ends: `The plan — a costly one, was dropped.`
_DASHED = compiled(rf"{OPENING}{SUBJECT}(?P<dash>-)[^-;:]*(?P<comma>,)r?[aze][^-,;:]*[.]")


def _dashes(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    found = _DASHED.fullmatch(sentence.letters)
    if found is None:
        return
    dash, comma = (sentence.pieces[found.start(each)] for each in ("dash", "comma"))
    behind = sentence.pieces[found.end("comma")]
    target = checked.segment.target
    before = sentence.pieces[found.start("dash") - 1]
    opening = sentence.pieces[found.end("dash")]
    mark = target[before.end : opening.start]
    if dash.word.strip() != "-":
        yield told(checked, Fix(comma.start, behind.start, mark))


# Two sentences with nothing between them: behind a time, and at a word that has a capital.
_RUN_ON = compiled(
    rf"{OPENING}{NOUN_PHRASE}{PREPOSITIONAL}*r*(?:[aex]|k(?=[dgN]))[^,;:?!swqkT-]*(?P<last>t|#)(?P<two>d[rj#]*[nmN]+|p)r?[ae](?P<rest>[^,;:?!]*)[.]"
)


def _run_on(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    found = _RUN_ON.fullmatch(sentence.letters)
    if found is None or found["rest"] in {"", "k"}:
        return
    piece = sentence.pieces[found.start("last")]
    if found["last"] == "t" or (piece.word.isdigit() and len(piece.word) == _LONG_YEAR):
        yield told(checked, inserted(piece, ";"), PERHAPS)


# An aside behind a name, of which one comma is missing.
_ENDS = r"(?=r?(?:[aze]|k(?!T)|x[dgpo#w.]|x(?=[^azek,]*[.]\Z)))"
_UNCLOSED = compiled(
    rf"(?P<name>n?N+|dj*n+),(?P<aside>[dg]+[rjlx#]*[nmN]+(?:{PREPOSITIONAL}|c[nj]+|[xl]N+)*)"
    rf"(?P<place>){_ENDS}[^,;:]*[.]"
)
_UNOPENED = compiled(rf"n?N+(?P<place>)d[rjlx#]*[nm]+{PREPOSITIONAL}*,(?:[azek]|x)[^,;:]*[.]")
_WHICH_UNCLOSED = compiled(
    rf"{NOUN_PHRASE}{PREPOSITIONAL}?,wr*[azex][^,;:cswkT]*?[nmNt#j](?P<place>)"
    r"(?=[aze]|k[wdpN]|x(?=[^azek,]*[.]\Z))[^,;:]*[.]"
)
# `The company, based in Shenzhen makes`, `Lin, 34 was`.
_PART_UNCLOSED = compiled(
    rf"{NOUN_PHRASE}{PREPOSITIONAL}?,(?:[xl]r?{PREPOSITIONAL}+|i{NOUN_PHRASE}{PREPOSITIONAL}*)"
    r"(?P<place>)(?=[aze])[^,;:]*[.]"
)
_ROLE_UNCLOSED = compiled(rf"N{{2,}},j*n+{PREPOSITIONAL}+(?P<place>){_ENDS}[^,;:]*[.]")
_OWN_UNCLOSED = compiled(rf"d[jn]*n,N{{2,}}(?P<place>){_ENDS}[^,;:]*[.]")
_AGE_UNCLOSED = compiled(r"N+,#(?P<place>)(?=[aze])[^,;:]*[.]")
_WHICH_UNOPENED = compiled(r"(?:(?<=[,fcsaekxzTviro])|\A)N+(?P<place>)w(?=r*[azexk])")


_NO_NAMES = ("ed", "ing", "ly")
_BEHIND_HEAD = (
    *(_UNCLOSED, _UNOPENED, _WHICH_UNCLOSED),
    *(_PART_UNCLOSED, _AGE_UNCLOSED, _ROLE_UNCLOSED, _OWN_UNCLOSED),
)


def _asides(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    letters, pieces = sentence.letters, sentence.pieces
    if letters.count(",") == 1:
        for pattern in _BEHIND_HEAD:
            found = pattern.fullmatch(letters)
            if found is not None and _is_aside(sentence, pattern, found.start("place")):
                # "The winner, Li Wei took the cup home" may be said of what he took it as
                is_sure = pattern is not _OWN_UNCLOSED or pieces[0].word in _OWNED
                rule = REPEATED if is_sure else PERHAPS
                yield told(checked, inserted(pieces[found.start("place") - 1]), rule)
    for found in _WHICH_UNOPENED.finditer(letters):
        word = pieces[found.start("place")].word
        is_cleft = pieces[0].word in {"it", "it's"} or word not in {"which", "who"}
        # "patients with COVID-19 who left", "four Africans who left": who restricts, which hardly.
        is_person = len(found[0]) > 1 and not pieces[found.start("place") - 1].word.endswith("s")
        is_within = letters[found.start() - 1 : found.start()] == "f"  # "women from New York who"
        if not is_cleft and (word == "which" or (is_person and not is_within)):
            yield told(checked, inserted(pieces[found.start("place") - 1]))


def _is_aside(sentence: ReadSentence, pattern: re.Pattern[str], place: int) -> bool:
    """Return whether what stands behind a name or a noun tells who or what that is."""
    letters, pieces = sentence.letters, sentence.pieces
    head = pieces[letters.index(",") - 1].word
    is_name = any(classes(head)) and head.endswith(_NO_NAMES)
    if letters[:2] == "N," and (is_name or "-" in head):
        return False  # "Looking back, the plan was good", "Short-handed, some shops closed"
    if pattern is _ROLE_UNCLOSED:  # "Chen Mei-ling, director of the museum said"
        role = pieces[letters.index("f", letters.index(",")) - 1].word
        return is_person(role) or role in {"head", "chief", "boss"}
    if pattern is _OWN_UNCLOSED:  # "Our guide, Liu Wei took us"
        is_called = pieces[0].word == "the" and "j" not in letters[: letters.index(",")]
        return (pieces[0].word in _OWNED or is_called) and is_person(head)
    if pattern is _UNOPENED:
        return pieces[place].word in {"a", "an", "the"}
    return not _is_time(head)


_OWNED = frozenset({"my", "our", "his", "her", "their"})

# A mark behind a word that cannot end a phrase, with none that would close what it opened.
_HANGING = compiled(r"(?P<word>[dTcsa])(?P<comma>,)(?=[^,]*[.]\Z)")
_AT_END = compiled(r"(?P<word>[dcs])(?P<mark>[.;:])")
_NO_END = frozenset(
    {"the", "a", "an", "and", "or", "because", "although", "my", "your", "our", "their", "its"}
)
_PAIRED = frozenset({"both", "between", "either", "neither"})


def _hanging(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    letters, pieces = sentence.letters, sentence.pieces
    for found in _HANGING.finditer(letters):
        at = found.start("comma")
        if "," in letters[:at] and found["word"] != "c":
            continue
        kind, word, behind = found["word"], pieces[at - 1].word, letters[at + 1]
        is_verb = kind == "a" and behind in "xlb" and not {"c", ","} & set(letters[: at - 1])
        # "She will, leave tomorrow", "He is, a teacher"
        is_verb = is_verb or (kind == "a" and behind in "vd" and _is_subject(letters[: at - 1]))
        is_joint = kind == "c" and word in {"and", "but", "or"} and behind in "dgpNmnoazexkvT"
        is_article = kind == "d" and word in _NO_END and behind in "jnmN"
        is_other = kind in "Ts" and word in {"to", "because", "although"} and behind in "vdpNmn"
        if is_verb or is_joint or is_article or is_other:
            yield told(checked, removed(pieces[at]))
    for found in _AT_END.finditer(letters):
        at = found.start("mark")
        is_stuck = at > 1 and pieces[at].start == pieces[at - 1].end
        if is_stuck and pieces[at - 1].word in _NO_END:
            yield told(checked, removed(pieces[at]))


_WHOLE_SUBJECT = compiled(SUBJECT)


def _is_subject(letters: str) -> bool:
    return _WHOLE_SUBJECT.fullmatch(letters) is not None


_BETWEEN = compiled(r"[dgrjlxi#]*[nmN]+(?:f[dj]*[nmN]+)?(?P<comma>,)c[^,]*[.]")
_OF = compiled(r"(?:d|#)[j#]*[nm](?P<comma>,)f(?=d[^,]*[.]\Z)")
_ADJECTIVE = compiled(r"d[rj]*j(?P<comma>,)[nm](?=[azexf.])")
_JOINED_SUBJECTS = compiled(r"d?[nmN]+(?P<comma>,)cd?[jnmN]*[nmN](?:[aze]|x[dgpo#wf])[^,;:]*[.]")
_LIST = compiled(r"[^mn]m(?P<place>)m(?=cm[^nmN])")


def _within(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    """Yield commas inside of a phrase, and one that a list of plurals lacks."""
    letters, pieces = sentence.letters, sentence.pieces
    if letters.count(",") == 1:
        for at, piece in enumerate(pieces):
            found = _BETWEEN.match(letters, at + 1) if piece.word in _PAIRED else None
            if found and (piece.word != "between" or letters[found.start("comma") - 1] != "m"):
                yield told(checked, removed(pieces[found.start("comma")]))
        found = _OF.search(letters)
        if found and pieces[found.end() - 1].word == "of":
            yield told(checked, removed(pieces[found.start("comma")]))
        found = _ADJECTIVE.search(letters)
        if (
            found
            and "a" not in classes(pieces[found.end() - 1].word).plain
            and "n" not in classes(pieces[found.start("comma") - 1].word).plain
        ):
            yield told(checked, removed(pieces[found.start("comma")]))
        found = _JOINED_SUBJECTS.fullmatch(letters)
        if found:
            yield told(checked, removed(pieces[found.start("comma")]))
    found = _LIST.search(letters) if "、" in checked.segment.source else None
    if found and _is_listed(checked, pieces[found.start() + 1].word):
        yield told(checked, inserted(pieces[found.start() + 1]))


def _is_listed(checked: Checked, word: str) -> bool:
    """Return whether a plural is no part of a compound: not `sports clubs`."""
    return bool(checked.segment.source) and "n" not in classes(word).plain


# A colon between a verb and what it takes, before a list; one before what goes on.
_COLON = compiled(r"(?P<verb>[af])(?P<colon>:)(?=[^:;azek?]*[nmN][.]\Z)(?=[^.]*[,c])")
_ON = compiled(r"[^.](?P<colon>[:;])(?=[scw])")
_GOES_ON = frozenset({"because", "although", "which", "who", "whose", "but", "and"})
_NO_SENTENCE = compiled(r"(?P<head>[^;:]*)(?P<mark>;)(?P<rest>[^;:]*)[.]")


def _colons(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    letters, pieces = sentence.letters, sentence.pieces
    for found in _COLON.finditer(letters):
        word = pieces[found.start("verb")].word
        if found["verb"] != "a" or word in {"is", "are", "was", "were"}:
            yield told(checked, removed(pieces[found.start("colon")]))
    for found in _ON.finditer(letters):
        at = found.start("colon")
        word = pieces[at + 1].word
        is_half = found["colon"] == ":" or (word in {"because", "although", "which", "who"})
        if word in _GOES_ON and is_half:
            yield told(checked, Fix(*_place(sentence, at), ","))
    if "；" not in checked.segment.source:
        yield from _semicolon(checked, sentence)


def _semicolon(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    """Yield a semicolon beside what is no sentence: a list, or a clause with a small word."""
    found = _NO_SENTENCE.fullmatch(sentence.letters)
    if (
        found is None
        or found["rest"][:1] == "c"
        or _is_finite(found["rest"]) is _is_finite(found["head"]) is True
    ):
        return
    is_list = found["rest"].count(",") + found["rest"].count("c") > 0 and found["head"][-1:] == "m"
    if _is_finite(found["head"]) and not set("azexkv") & set(found["rest"].removeprefix("Tv")):
        yield told(checked, Fix(*_place(sentence, found.start("mark")), ":" if is_list else ","))
    elif found["head"][:1] in "fsit" and not _is_main(found["head"]):
        yield told(checked, Fix(*_place(sentence, found.start("mark")), ","))


def _is_finite(letters: str) -> bool:
    return bool(set("azek") & set(letters)) or re.search(f"{NOUN_PHRASE}x", letters) is not None


def _is_main(letters: str) -> bool:
    """Return whether a clause that begins with a small word has a verb besides that word's own."""
    return len(re.findall("[azekx]", letters)) > (letters[0] == "s")


# A linking word of whose two commas one is missing.
_LINK = compiled(r"(?<=,)h(?=[azexkf])")
_FIRST = frozenset({"however", "moreover", "furthermore"})


def _links(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    letters, pieces = sentence.letters, sentence.pieces
    for found in _LINK.finditer(letters):
        yield told(checked, inserted(pieces[found.start()]))
    is_whole = "," not in letters and letters[1:2] in set("dpNmg") and letters.endswith(".")
    if letters[:1] == "h" and is_whole and pieces[0].word in _FIRST:
        yield told(checked, inserted(pieces[0]))


_SAID_THAT = compiled(r"k(?:f?t|o|N|dn)?(?P<comma>,)w(?=[dgpNmn#][^,]*[.]\Z)")
_THAT_HE = compiled(r"[kn]w(?P<comma>,)(?=[dgpNmn#][^,]*[.]\Z)")
_PLAN = compiled(rf"[ke](?P<comma>,){NOUN_PHRASE}{PREPOSITIONAL}*,(?=[az])")


def _that(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    """Yield a comma on either side of the `that` of what is said, and one before what is done."""
    letters, pieces = sentence.letters, sentence.pieces
    for pattern in (_SAID_THAT, _THAT_HE, _PLAN):
        for found in pattern.finditer(letters):
            at = found.start("comma")
            if pattern is _PLAN or "that" in {pieces[at - 1].word, pieces[at + 1].word}:
                yield told(checked, removed(pieces[at]))


_YEAR = compiled(r"(?:(?<=[^d])|\A)t#,(?P<year>#)(?=[dgpfrT])")
_LONG_YEAR = 4


def _years(checked: Checked, sentence: ReadSentence) -> Iterator[Finding]:
    for found in _YEAR.finditer(sentence.letters):
        piece = sentence.pieces[found.start("year")]
        if piece.word.isdigit() and len(piece.word) == _LONG_YEAR:
            yield told(checked, inserted(piece))


_HALF = compiled(rf"s{NOUN_PHRASE}{PREPOSITIONAL}*r*[azexv][^,;:q?!c]*[.]")
_WHICH = compiled(r"w[azexk][^?!q]*[.]")
_VERBLESS = compiled(r"[sfidnmNrtj#][^azekxvq;:?!]{2,}[.]")
_CHINESE_END = compiled("[。！？；]")
_HALF_WORDS = frozenset(
    {"because", "although", "though", "when", "while", "if", "after", "before", "since", "unless"}
    | {"as", "whereas", "until", "once"}
)


def _fragments(checked: Checked, sentences: Sequence[ReadSentence]) -> Iterator[Finding]:
    """Yield half a sentence that ends as a whole one, if the source has fewer sentences."""
    if len(sentences) < 2:  # noqa: PLR2004 - a half and its other
        return
    are_more = len(_CHINESE_END.findall(checked.segment.source)) < len(sentences)
    for at, each in enumerate(sentences):
        letters, first = each.letters, each.pieces[0].word if each.pieces else ""
        is_half = first in _HALF_WORDS and _HALF.fullmatch(letters) is not None
        is_half = is_half and len(re.findall("a[rbxl]*|[zekx]", letters)) <= 1
        is_which = at > 0 and first in {"which", "who", "whose"} and _WHICH.fullmatch(letters)
        is_verbless = _VERBLESS.fullmatch(letters) is not None and not _may_have_verb(each)
        if is_which or (are_more and (is_half or is_verbless)):
            is_first = at + 1 < len(sentences) and not is_which and (at == 0 or not is_half)
            one, other = (each, sentences[at + 1]) if is_first else (sentences[at - 1], each)
            if one is not other and one.letters.endswith("."):
                yield _joined(checked, one, other)
                return


def _may_have_verb(sentence: ReadSentence) -> bool:
    """Return whether a word that was read as a noun or participle may be a verb after all."""
    before = "."
    for at, (piece, letter) in enumerate(zip(sentence.pieces, sentence.letters, strict=True)):
        found = classes(piece.word)
        is_form = found.third or found.past or (found.irregular and "m" not in found.irregular)
        if letter in "nmjl" and before not in "djgf#" and (is_form or "v" in found.plain):
            return True
        # "The final starts at five": the adjective is the noun.
        if letter == "m" and before == "j" and found.third and sentence.letters[at + 1] in "f#tr":
            return True
        before = letter
    return False


def _joined(checked: Checked, one: ReadSentence, other: ReadSentence) -> Finding:
    target = checked.segment.target
    stop, word = one.pieces[-1], other.pieces[0]
    is_name = other.letters[0] in "Ntq" or word.word == "i"
    first = target[word.start : word.end]
    small = first if is_name else first[0].lower() + first[1:]
    return told(checked, Fix(stop.start, word.end, f", {small}"))


_Judge = Callable[[Checked, ReadSentence], Iterator[Finding]]
_JUDGES: tuple[_Judge, ...] = (
    *(
        _parted,
        _objects,
        _spliced,
        _linked,
        _dashes,
        _run_on,
        _asides,
        _hanging,
        _within,
        _colons,
        _links,
        _that,
    ),
)

CHECKS: tuple[SegmentCheck, ...] = (SentenceGrammar(),)
