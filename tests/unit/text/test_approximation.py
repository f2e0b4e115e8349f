from hypothesis import given
from hypothesis import strategies as st

from tests.effort import grows_in_proportion
from workbench.text.anchoring import closest

QUOTES = st.text(alphabet="ab克", min_size=1, max_size=8)
TEXTS = st.text(alphabet="abc克里", max_size=16)


def distance(one: str, other: str) -> int:
    """The edit distance by the textbook, row by row."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        above, row = row, [i]
        for j, b in enumerate(other, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (a != b)))
    return row[-1]


@given(QUOTES, TEXTS, st.integers(0, 16))
def test_no_passage_is_closer_than_the_one_found(quote: str, text: str, near: int) -> None:
    found = closest(quote, text, near=near)

    every = [text[i:j] for i in range(len(text) + 1) for j in range(i, len(text) + 1)]
    assert found.distance == min(distance(quote, passage) for passage in every)
    assert distance(quote, text[found.start : found.end]) == found.distance


@given(QUOTES, TEXTS, TEXTS)
def test_what_stands_there_is_found_exactly(quote: str, ahead: str, behind: str) -> None:
    found = closest(quote, ahead + quote + behind, near=len(ahead) + len(quote))

    assert (found.start, found.end, found.distance) == (len(ahead), len(ahead) + len(quote), 0)


def test_of_two_equally_close_passages_the_nearer_is_taken() -> None:
    text = "克里说，克里说"

    assert closest("克里", text, near=2).start == 0
    assert closest("克里", text, near=6).start == 4


def test_of_passages_equally_close_the_one_as_long_as_the_quote_is_taken() -> None:
    found = closest("ab", "xb", near=2)

    assert (found.start, found.end, found.distance) == (0, 2, 1)  # and not "b" alone


LONG = "中国国家主席习近平会见美国总统气候特使克里。" * 2_000


def test_the_work_grows_with_the_text_and_not_faster() -> None:
    quote = LONG[100:700].replace("会见", "接见")

    assert grows_in_proportion(lambda size: closest(quote, LONG[:size], near=size // 2), 40_000)


def test_the_work_grows_with_the_quote_and_not_faster() -> None:
    text, edited = LONG[:12_000], LONG[3_000:9_000].replace("会见", "接见")

    assert closest(edited[:3_000], text, near=6_000).distance > 0
    assert grows_in_proportion(lambda size: closest(edited[:size], text, near=6_000), 6_000)
