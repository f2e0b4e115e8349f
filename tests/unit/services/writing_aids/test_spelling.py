from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import calls, grows_in_proportion
from tests.projects import segment_ids, segments
from workbench.checks.rule import ArticleFacts, Checked
from workbench.checks.writing.spelling import SpellingCheck
from workbench.formats.glossaries.tsv import starter_entries
from workbench.messages import sentence, warning_sentence
from workbench.model.errors import UsageError
from workbench.model.finding import Family
from workbench.model.house_style import HouseStyle
from workbench.sentences.findings import FINDINGS
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetTarget
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.session import Session
from workbench.services.writing_aids.spelling import (
    LANGUAGE,
    AddWord,
    English,
    MisspellingSearch,
    SpellingChecker,
    SpellingOptions,
    UserWords,
    language_of,
    load_lexicon,
    names_of,
    words_of,
)
from workbench.text.spelling.suggestions import distance, expand, read_affixes

PARAGRAPH = (
    "Chinese Foreign Minister Wang Yi told U.S. climate envoy John Kerry in Beijing on Monday that "
    "the two governments’ cooperation couldn't be separated from wider ties, Xinhua reported. "
    "Taiwan's president-elect, Lai Ching-te, said the Xi'an-based chipmaker hadn’t been consulted, "
    "and a spokesperson for Evergrande re-confirmed the renminbi-denominated figures."
)


@pytest.fixture(scope="session")
def american() -> SpellingChecker:
    return SpellingChecker(load_lexicon(English.AMERICAN))


@pytest.fixture(scope="session")
def british() -> SpellingChecker:
    return SpellingChecker(load_lexicon(English.BRITISH))


def wrong(checker: SpellingChecker, text: str, source: str = "") -> list[str]:
    return [found.word for found in checker.misspelled(text, source)]


def test_news_that_is_spelled_rightly_has_nothing_marked(american: SpellingChecker) -> None:
    assert wrong(american, PARAGRAPH) == []


def test_a_misspelled_word_is_found_where_it_stands(american: SpellingChecker) -> None:
    text = "😀 The goverment’s minsiter met pro-Beijng lawmakers’ aides."

    found = american.misspelled(text)

    assert [text[each.start : each.end] for each in found] == ["goverment’s", "minsiter", "Beijng"]
    assert [each.word for each in found] == ["goverment’s", "minsiter", "Beijng"]


def test_american_and_british_differ(american: SpellingChecker, british: SpellingChecker) -> None:
    text = "The color of the harbour, the theater’s programme."

    assert wrong(american, text) == ["harbour", "programme"]
    assert wrong(british, text) == ["color", "theater’s"]


def test_a_sentence_s_first_word_may_have_a_capital_but_a_name_needs_one(
    american: SpellingChecker,
) -> None:
    assert wrong(american, "Ferries reach beijing, london and Paris.") == ["beijing", "london"]


def test_accents_are_no_mistake(american: SpellingChecker) -> None:
    assert wrong(american, "A naïve café façade, Mbappé, Erdoğan’s résumé") == []


def test_names_that_stand_in_the_source_are_right_there_only(american: SpellingChecker) -> None:
    source = "路透社记者 Mikhal Wojczek-Tarr 报道"

    assert wrong(american, "Wojczek and Mikhal’s report", source) == []
    assert wrong(american, "Wojczek and Mikhal’s report") == ["Wojczek", "Mikhal’s"]


def test_names_of_the_glossary_are_right(american: SpellingChecker) -> None:
    knowing = american.knowing(names_of(starter_entries()))

    assert [entry for entry in starter_entries() if wrong(knowing, entry.english)] == []


def test_added_words_are_known_with_a_capital_and_as_possessives(american: SpellingChecker) -> None:
    knowing = american.knowing(["yunling’s", "dzongkhag"])

    assert wrong(knowing, "Dzongkhag’s dzongkhag yunling's") == []
    assert wrong(american, "Dzongkhag") == ["Dzongkhag"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        *(("teh", "the"), ("recieve", "receive"), ("goverment", "government")),
        *(("Goverment", "Government"), ("minsiter", "minister"), ("thier", "their")),
        *(("Biejing", "Beijing"), ("Chian", "China"), ("beijing", "Beijing")),
        *(("seperate", "separate"), ("tarrifs", "tariffs"), ("spokeman", "spokesman")),
        *(("alot", "a lot"), ("Blinkin", "Blinken"), ("tyfoon", "typhoon")),
        *(("goverment’s", "government’s"), ("accomodate", "accommodate")),
    ],
)
def test_what_is_meant_is_suggested_first(american: SpellingChecker, word: str, meant: str) -> None:
    assert american.suggest(word)[0] == meant


def test_each_english_suggests_its_own(american: SpellingChecker, british: SpellingChecker) -> None:
    assert american.suggest("colour")[0] == "color"
    assert british.suggest("color")[0] == "colour"


def test_taboo_words_are_right_and_never_suggested(american: SpellingChecker) -> None:
    hidden = sorted(american.lexicon.forms.hidden)

    assert wrong(american, " ".join(hidden)) == []
    assert not set(american.suggest("bulshit")) & set(hidden)


def test_added_words_are_suggested(american: SpellingChecker) -> None:
    assert american.knowing(["Dzongkhag"]).suggest("dzongkahg")[0] == "Dzongkhag"


@pytest.mark.parametrize("word", ["", "x" * 500, "xqzvwk", "’", "-"])
def test_nothing_is_suggested_where_nothing_fits(american: SpellingChecker, word: str) -> None:
    assert american.suggest(word) == ()


@given(st.text(max_size=80), st.text(max_size=20))
def test_whatever_is_found_stands_where_it_says(text: str, source: str) -> None:
    checker = SpellingChecker(_SMALL)
    for found in checker.misspelled(text, source):
        assert text[found.start : found.end] == found.word


def test_a_text_of_the_dictionary_s_own_forms_has_no_mistake(american: SpellingChecker) -> None:
    some = sorted(american.lexicon.forms.words)[::97]

    assert wrong(american, " ".join(some)) == []


def test_affixes_follow_their_conditions_and_cross() -> None:
    table = read_affixes(
        "SFX S Y 2\nSFX S y ies [^aeiou]y\nSFX S 0 s [^y]\n"
        "PFX U Y 1\nPFX U 0 un .\nSFX T N 1\nSFX T 0 est .\nREP 1\nREP f ph\nNOSUGGEST !\n"
        "ONLYINCOMPOUND c\n"
    )

    forms = expand("5\ncity/S\nlock/SU\nkind/UT\nrude/!\n1th/c\n2nd\n", table)

    assert forms.words == {
        *("city", "cities", "lock", "locks", "unlock", "unlocks"),
        *("kind", "unkind", "kindest", "rude"),
    }
    assert forms.hidden == {"rude"}
    assert table.replacements == (("f", "ph"),)


_SMALL = load_lexicon(English.AMERICAN)


@given(*[st.text(alphabet="abce'", min_size=1, max_size=7)] * 2)
def test_slips_count_the_same_in_both_directions(word: str, other: str) -> None:
    assert distance(word, word) == 0
    there, back = distance(word, other), distance(other, word)
    assert abs(there - back) < 1e-9 or min(there, back) > 2


def test_the_project_s_english_is_american_unless_it_says_otherwise(session: Session) -> None:
    assert language_of(session.read.settings()) is English.AMERICAN
    session.execute(ChangeSettings(((LANGUAGE, "en-GB"),)))
    assert language_of(session.read.settings()) is English.BRITISH
    session.execute(ChangeSettings(((LANGUAGE, "tlh"),)))
    assert language_of(session.read.settings()) is English.AMERICAN


def test_a_word_of_the_project_is_added_undone_and_added_again(session: Session) -> None:
    session.execute(AddWord("Yunling"))
    session.execute(AddWord("dzongkhag’s"))
    assert words_of(session.read.settings()) == {"Yunling", "dzongkhag"}

    session.undo()
    assert words_of(session.read.settings()) == {"Yunling"}
    session.undo()
    assert words_of(session.read.settings()) == frozenset()
    session.redo()
    assert words_of(session.read.settings()) == {"Yunling"}


@pytest.mark.parametrize("word", ["", "  ", "two words", "2023", "一 二"])
def test_what_is_no_word_is_refused(session: Session, tmp_path: Path, word: str) -> None:
    user = UserWords(tmp_path / "words.txt")

    with pytest.raises(UsageError) as refused:
        session.execute(AddWord(word))
    with pytest.raises(UsageError):
        user.add(word)

    assert "no word" in sentence(refused.value)
    assert not user.path.exists()


def test_the_user_s_words_are_kept_one_a_line_beside_the_preferences(home: Path) -> None:
    user = UserWords()
    assert user.load() == frozenset()

    user.add("Yunling")
    user.add("dzongkhag")

    assert user.path.is_relative_to(home)
    assert user.path.read_text("utf-8") == "dzongkhag\nYunling\n"
    assert UserWords().load() == {"Yunling", "dzongkhag"}


def test_a_user_s_file_that_cannot_be_read_is_told_of_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(b"caf\xe9\n")
    user = UserWords(path)

    assert user.load() == frozenset()
    assert str(path) in warning_sentence(user.warnings[0])
    with pytest.raises(UsageError) as refused:
        user.add("Yunling")

    assert str(path) in sentence(refused.value)
    assert path.read_bytes() == b"caf\xe9\n"


def found_from(
    session: Session, checker: SpellingChecker, row: int, cursor: int = 0
) -> tuple[int, str, bool] | None:
    """Search from a cursor in a row; return the row, the word, and whether it went round."""
    ids = segment_ids(session)
    search = MisspellingSearch(ids[row], cursor, ids[row + 1 :], ids[:row])
    with session.reading() as view:
        found = search.first(view.reader, checker, CancelToken())
    if found is None:
        return None
    return ids.index(found.segment_id), found.misspelling.word, found.wrapped


def test_a_search_walks_on_from_the_cursor_and_round(
    session: Session, american: SpellingChecker
) -> None:
    assert found_from(session, american, 1) is None
    session.execute(SetTarget(segment_ids(session)[0], "Kery arives in Beijing"))
    session.execute(SetTarget(segment_ids(session)[2], "The minsitry spoke."))

    assert found_from(session, american, 0) == (0, "Kery", False)
    assert found_from(session, american, 0, 4) == (0, "arives", False)
    assert found_from(session, american, 0, 11) == (2, "minsitry", False)
    assert found_from(session, american, 2, 12) == (0, "Kery", True)


def test_a_search_comes_back_to_where_it_began(session: Session, american: SpellingChecker) -> None:
    session.execute(SetTarget(segment_ids(session)[2], "The minsitry spoke."))

    assert found_from(session, american, 2, 12) == (2, "minsitry", True)


def test_a_search_can_be_stopped(session: Session, american: SpellingChecker) -> None:
    stopped = CancelToken()
    stopped.cancel()
    ids = segment_ids(session)

    with session.reading() as view, pytest.raises(Cancelled):
        MisspellingSearch(ids[0], 0, ids[1:]).first(view.reader, american, stopped)


def test_options_make_a_checker_and_share_a_lexicon(american: SpellingChecker) -> None:
    options = SpellingOptions(words=frozenset({"Yunling"}), entries=starter_entries())

    checker = options.checker(american.lexicon)

    assert checker.lexicon is american.lexicon
    assert wrong(checker, "Yunling’s Zelenskyy") == []
    assert SpellingOptions(English.BRITISH).checker(american.lexicon).lexicon.language is (
        English.BRITISH
    )


def test_the_check_reports_each_word_in_a_sentence(
    session: Session, american: SpellingChecker
) -> None:
    session.execute(SetTarget(segment_ids(session)[0], "Kerry arives. He arives."))
    checked = Checked(segments(session)[0], ArticleFacts())

    found = list(SpellingCheck(american).check(checked, HouseStyle()))

    assert [each.target[0].start for each in found] == [6, 17]
    assert {(each.code, each.family) for each in found} == {("spelling.unknown", Family.SPELLING)}
    assert FINDINGS[found[0].code].format(**found[0].values) == "“arives” is not in the dictionary."


def test_a_thousand_mistakes_are_not_all_listed(
    session: Session, american: SpellingChecker
) -> None:
    session.execute(SetTarget(segment_ids(session)[0], "arives " * 1000))

    found = list(
        SpellingCheck(american).check(Checked(segments(session)[0], ArticleFacts()), HouseStyle())
    )

    assert len(found) == 20


def test_a_paragraph_is_checked_and_a_word_suggested_with_little_work(
    american: SpellingChecker,
) -> None:
    american.suggest("warm")
    american.misspelled(PARAGRAPH)

    assert calls(lambda: american.misspelled(f"{PARAGRAPH} 1")) < 200 * len(PARAGRAPH.split())
    assert calls(lambda: american.suggest("presidant")) < 1_000_000


@pytest.mark.parametrize("text", ["x" * 100_000, "ab-" * 30_000, "Abcdefg-ab’s " * 8_000])
def test_hostile_texts_cost_time_in_proportion(american: SpellingChecker, text: str) -> None:
    def work(size: int) -> None:
        american.misspelled(text[:size], text[:size])

    assert grows_in_proportion(work, len(text))
