"""What one clause says twice by its small words, and what is no repetition."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings, fixed
from workbench.checks.writing import one_sense_twice
from workbench.checks.writing.clause_twice import CHECKS


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("She is also a doctor, too.", "She is also a doctor."),
        ("He also plays the piano as well.", "He also plays the piano."),
        ("It was first originally built of wood.", "It was first built of wood."),
        ("We met Mr. Mr. Wong.", "We met Mr. Wong."),
    ],
)
def test_the_second_is_taken_out(wrong: str, right: str) -> None:
    assert fixed(CHECKS, "他说。", wrong) == right


@pytest.mark.parametrize(
    ("target", "again"),
    [
        ("The reason he left was because of the noise.", "because"),
        ("The HIV virus spread.", "virus"),
        ("The trial succeeded smoothly and was a smooth one.", "smooth"),
        ("Li Na, the head coach Li Na, agreed.", "Li Na"),
    ],
)
def test_the_second_is_shown(target: str, again: str) -> None:
    (found,) = findings(CHECKS, checked("他说。", target, "body"))
    assert found.target[0].of(target) == again


@pytest.mark.parametrize(
    "target",
    [
        "It is also too late.",
        "She also came, and he did too.",
        "He also paid the rent as well as the bills.",
        "She gave the reason, and left because of it.",
        "The virus that HIV is was found late.",
        "They first met in May; originally it was June.",
        "It was quickly done and was cheap.",
        "Mr. Wong and Ms. Lam left.",
    ],
)
def test_what_is_no_repetition_is_let_be(target: str) -> None:
    one = checked("他说。", target, "body")
    assert not findings((*CHECKS, *one_sense_twice.CHECKS), one)
