import pytest

from workbench.messages import (
    ERRORS,
    LONGEST_VALUE,
    counts_sentence,
    diagnosis_sentence,
    sentence,
    warning_sentence,
)
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import EnvironmentFailure, InputError, UsageError


def test_a_sentence_names_what_it_is_about() -> None:
    error = EnvironmentFailure("project.missing", path="news.dzp")

    assert sentence(error) == "There is no project “news.dzp”. Check the name and the folder."


def test_an_error_nobody_wrote_a_sentence_for_is_named_by_its_code() -> None:
    assert "odd.thing" in sentence(InputError("odd.thing"))


def test_a_value_that_is_missing_reads_as_a_question_mark() -> None:
    assert "“?”" in sentence(EnvironmentFailure("project.missing"))


def test_a_value_that_looks_like_a_placeholder_stays_as_it_is() -> None:
    assert "{path}.dzp" in sentence(EnvironmentFailure("project.missing", path="{path}.dzp"))


def test_a_long_value_is_cut() -> None:
    text = sentence(EnvironmentFailure("project.missing", path="长" * 5000))

    assert len(text) < LONGEST_VALUE + len(ERRORS["project.missing"])
    assert "…" in text


def test_a_value_of_several_lines_becomes_one() -> None:
    text = sentence(EnvironmentFailure("project.missing", path="a\n\n  b"))

    assert "“a b”" in text


def test_a_caution_nobody_wrote_a_sentence_for_still_says_what_it_met() -> None:
    assert warning_sentence(WorkbenchWarning("odd.thing", "row 3")) == "odd.thing: row 3"


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("1", "1 footnote or endnote stands as a note on the paragraph that it belongs to."),
        ("2", "2 footnotes or endnotes stand as notes on the paragraphs that they belong to."),
        (
            "1,204",
            "1,204 footnotes or endnotes stand as notes on the paragraphs that they belong to.",
        ),
    ],
)
def test_a_sentence_counts_in_the_form_of_its_number(detail: str, said: str) -> None:
    assert warning_sentence(WorkbenchWarning("word.footnotes", detail)) == said


def test_what_is_counted_has_a_form_for_one() -> None:
    counts = {"open.note": 1, "open.finding": 1_204, "open.source": 0}
    assert counts_sentence(counts) == "1 open note, 1,204 open findings"


def test_a_count_that_is_no_number_takes_the_form_of_many() -> None:
    error = InputError("lexicon.columns", file="own.tsv", line=2, most="?")
    assert sentence(error).endswith("has at most ? cells with tabs between them.")


def test_a_diagnosis_may_carry_the_code_of_an_error() -> None:
    text = diagnosis_sentence("project.missing", {"path": "news.dzp"})

    assert text == sentence(EnvironmentFailure("project.missing", path="news.dzp"))


@pytest.mark.parametrize(
    ("error", "code"),
    [(UsageError("a.b"), 2), (InputError("a.b"), 3), (EnvironmentFailure("a"), 4)],
)
def test_the_kind_of_an_error_is_its_exit_code(error: InputError, code: int) -> None:
    assert error.exit_code == code


def test_an_error_in_a_log_shows_its_code_and_its_values() -> None:
    assert str(InputError("import.empty", name="a.txt")) == "import.empty(name='a.txt')"
