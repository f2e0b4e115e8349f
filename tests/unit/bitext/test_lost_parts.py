"""Parts of clauses that a target lacks while it has what stands around them."""

import pytest

from workbench.bitext.lost_parts import lost_parts


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        (
            "这名曾因贪污入狱的前市长宣布再次参选。",
            "The former mayor announced that he was running again.",
            "贪污入狱",
        ),
        (
            "航空公司向旅客致歉并安排食宿，航班延误四个小时，警方到场。",
            "The airline apologized to passengers. The flight was delayed four hours; police came.",
            "安排食宿",
        ),
    ],
)
def test_a_part_without_any_word_is_lost(source: str, target: str, lost: str) -> None:
    assert [span.of(source) for span in lost_parts(source, target)] == [lost]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "这名曾因贪污入狱的前市长宣布再次参选。",
            "The former mayor, once jailed for corruption, announced that he was running again.",
        ),
        (
            "经过千辛万苦、长途跋涉，难民终于抵达边境。",
            "After a long and arduous trek, the refugees finally reached the border.",
        ),
        (
            "该馆共有座位八百个，入座率约为七成。",
            "The hall has 800 seats, about 70 percent of them taken.",
        ),
        ("与会代表踊跃发言，各抒己见。", "Delegates spoke up eagerly."),
        ("记者获悉，该项目将于年底动工。", "The project is to break ground at year-end."),
    ],
)
def test_what_is_rendered_or_says_little_is_not_lost(source: str, target: str) -> None:
    assert list(lost_parts(source, target)) == []
