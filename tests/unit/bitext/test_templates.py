import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.bitext.slots import SlotKind, slotted
from workbench.bitext.templates import TemplateBook, propose
from workbench.text.typing.house_values import Written

BYLINES = [
    ("记者：陈子非　责编：李明", "By Chen Zifei. Edited by Li Ming."),
    ("记者：王芳　责编：赵强", "By Wang Fang. Edited by Zhao Qiang."),
    ("記者：許婷　責編：赵强", "By Xu Ting. Edited by Zhao Qiang."),
]
DATELINES = [
    ("中新社北京7月5日电 (记者 李晓喻)", "BEIJING, July 5 (CNS, by Li Xiaoyu)"),
    ("中新社北京7月6日电 (记者 庞无忌)", "BEIJING, July 6 (CNS, by Pang Wuji)"),
    ("中新社北京8月1日电 (记者 王恩博)", "BEIJING, Aug. 1 (CNS, by Wang Enbo)"),
]
COUNTS = [
    ("截至7月5日，累计报告病例1234例。", "As of July 5, 1,234 cases had been reported."),
    ("截至7月6日，累计报告病例1301例。", "As of July 6, 1,301 cases had been reported."),
    ("截至8月9日，累计报告病例2310例。", "As of August 9, 2,310 cases had been reported."),
]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("记者：陈子非、王明　责编：李强", ["陈子非、王明", "李强"]),
        ("本台记者王允 香港报道  责编：许书婷 网编：江复", ["王允", "许书婷", "江复"]),
        ("（中央社記者陳冠霖台北17日電）", ["陳冠霖", "17日"]),
        ("图：2023年7月17日，克里抵达北京。（路透社）", ["2023年7月17日"]),
        ("截至7月5日，累计报告病例1234例。", ["7月5日", "1234"]),
        ("没有什么会变。", []),
    ],
)
def test_names_dates_and_numbers_are_the_slots_of_a_line(line: str, values: list[str]) -> None:
    assert [each.span.of(line) for each in slotted(line).values] == values


def test_three_units_that_differ_in_their_slots_make_a_template() -> None:
    (template,) = propose([*BYLINES, ("别的。", "Another.")])

    assert template.kinds == (SlotKind.NAMES, SlotKind.NAMES)
    assert template.english == ("By ", 0, ". Edited by ", 1, ".")
    assert template.units == (0, 1, 2)


@pytest.mark.parametrize(
    "units", [BYLINES[:2], [BYLINES[0]] * 5, [*BYLINES[:2], ("好。", "Good.")]]
)
def test_two_lines_or_one_line_again_and_again_make_none(units: list[tuple[str, str]]) -> None:
    assert propose(units) == ()


def test_lines_translated_in_different_ways_make_none() -> None:
    units = [
        BYLINES[0],
        (BYLINES[1][0], "Wang Fang reported. Zhao Qiang edited."),
        (BYLINES[2][0], "Reporter: Xu Ting"),
    ]

    assert propose(units) == ()


@pytest.mark.parametrize(
    ("units", "line", "english"),
    [
        (BYLINES, "记者：韩松　责编：李明", "By Han Song. Edited by Li Ming."),
        (
            BYLINES,
            "記者：韓松、刘欣　責編：李明",
            "By Han Song and Liu Xin. Edited by Li Ming.",
        ),
        (DATELINES, " 中新社北京12月31日电 (记者 刘亮)", "BEIJING, Dec. 31 (CNS, by Liu Liang)"),
        (
            COUNTS,
            "截至10月1日，累计报告病例23456例。",
            "As of Oct. 1, 23,456 cases had been reported.",
        ),
    ],
)
def test_a_new_line_of_the_kind_is_written_by_our_readers(
    units: list[tuple[str, str]], line: str, english: str
) -> None:
    filled = TemplateBook(propose(units)).fill(line, Written())

    assert filled is not None
    assert filled.text == english
    assert filled.is_certain
    assert all(each.target.of(filled.text) == each.text for each in filled.fillings)
    assert all(each.source.of(line) for each in filled.fillings)


def test_names_are_written_as_the_units_or_the_caller_have_them() -> None:
    book = TemplateBook(propose(BYLINES))

    known = {"韩松": "Han Sung"}

    filled = book.fill("记者：韩松　责编：李明", Written(), lambda name: known.get(name, ""))

    assert filled is not None
    assert filled.text == "By Han Sung. Edited by Li Ming."


def test_a_name_that_nobody_can_write_stays_chinese_and_is_not_certain() -> None:
    filled = TemplateBook(propose(BYLINES)).fill(
        "记者：韩松　责编：李明", Written(), lambda name: name[:0]
    )

    assert filled is not None
    assert filled.text == "By 韩松. Edited by Li Ming."
    assert not filled.is_certain


def test_any_other_line_is_not_filled() -> None:
    book = TemplateBook(propose([*BYLINES, *COUNTS]))

    assert book.fill("记者：韩松　摄影：李明", Written()) is None
    assert book.fill("没有什么会变。", Written()) is None


@given(st.text(alphabet="记者：陈子非李明7月5日12万 ，。（）图摄路透社\n", max_size=40))
def test_a_line_is_its_words_and_what_stands_in_its_slots(line: str) -> None:
    found = slotted(line)

    assert len(found.words) == len(found.values) + 1
    ends = [0, *(value.span.end for value in found.values)]
    assert all(value.span.start >= end for value, end in zip(found.values, ends, strict=False))
