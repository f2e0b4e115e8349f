"""Two words of which one is enough, and two that English rightly has side by side."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.writing import doubled, one_of_two

CHECKS = (*one_of_two.CHECKS, *doubled.CHECKS)


@pytest.mark.parametrize(
    ("source", "target", "again"),
    [
        ("近千人罢工。", "Nearly almost 1,000 workers walked out.", "almost"),
        ("议会否决法案。", "Parliament rejected a the bill.", "the"),
        ("价格可能上涨。", "Prices may could rise.", "could"),
        ("他们要求加薪。", "They demanded asked for a raise.", None),
        ("医生建议喝水。", "Doctors recommend recommended water.", "recommended"),
        ("法律适用于外企。", "The law applies to for foreign firms.", "for"),
        ("罚款二百美元。", "The fine is $200 dollars.", " dollars"),
        ("增长百分之七。", "Growth was 7% percent.", " percent"),
        ("三名矿工获救。", "Three 3 miners were rescued.", "3"),
        ("他2004年移居加拿大。", "In 2004 he moved to Canada in 2004.", " in 2004"),
        ("工人要求加薪。", "The workers demanded / requested a raise.", "requested"),
        (
            "“我们很累，”护士罗敏说。",
            'Luo Min, a nurse, said "We are tired," Luo Min said.',
            "Luo Min said",
        ),
    ],
)
def test_the_second_of_two_is_found(source: str, target: str, again: str | None) -> None:
    found = findings(CHECKS, checked(source, target))

    if again is None:  # one past form and one that the dictionary has no stem of
        assert [each.code for each in found] in ([], ["doubled.sense"])
        return
    assert again in [span.of(target) for each in found for span in each.target]


@pytest.mark.parametrize(
    "target",
    [
        "The will may be read next month.",
        "Will will testify.",
        "What it was was unclear.",
        "The shop he was looking at at noon had closed.",
        "It was dealt with by the court.",
        "She had no one to talk to in the evening.",
        "In 2011 output fell, and in 2011 it rose.",
        "Call it a city walk.",
        "About 500 people came to the meeting about water.",
        "The study studied by students is new.",
        '"We are tired," Luo Min said.',
        "He said she said she would come.",
    ],
)
def test_two_that_are_both_needed_are_left_alone(target: str) -> None:
    assert [each.code for each in findings(CHECKS, checked("他走了。", target))] == []
