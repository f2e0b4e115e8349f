from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from workbench.bitext.lengths import log_density, log_ratio
from workbench.bitext.monotone import align_in_order
from workbench.bitext.pairing import paired

TABLES = st.integers(0, 6).flatmap(
    lambda width: st.lists(
        st.lists(st.floats(-8, 8), min_size=width, max_size=width), max_size=6
    ).map(lambda rows: (rows, width))
)


class Table:
    """Weighs a group by the mean of its pairs."""

    def __init__(self, rows: Sequence[Sequence[float]]) -> None:
        self.rows = rows

    def weigh(self, sources: Sequence[int], targets: Sequence[int]) -> float:
        values = [self.rows[i][j] for i in sources for j in targets]
        return sum(values) / len(values)


def test_the_likeliest_way_in_order_has_a_probability_for_each_step() -> None:
    table = Table([[6, -6, -6], [-6, -6, 6]])

    beads = align_in_order(2, 3, table.weigh)

    assert [(tuple(bead.sources), tuple(bead.targets)) for bead in beads] == [
        ((0,), (0,)),
        ((), (1,)),
        ((1,), (2,)),
    ]
    assert all(0.9 < bead.probability <= 1 for bead in beads)


def test_a_choice_between_equals_is_not_sure() -> None:
    beads = align_in_order(1, 2, Table([[3, 3]]).weigh)

    assert max(bead.probability for bead in beads) < 0.9


def test_what_moved_is_paired_where_it_stands() -> None:
    table = Table([[-6, -6, -6, 6], [6, -6, -6, -6], [-6, 6, -6, -6], [-6, -6, 6, -6]])

    assert [(match.sources, match.targets) for match in paired(4, 4, table.weigh)] == [
        ((0,), (3,)),
        ((1,), (0,)),
        ((2,), (1,)),
        ((3,), (2,)),
    ]


def test_what_has_joined_lets_its_own_neighbour_join() -> None:
    sizes = (1, 1, 4)

    def weigh(sources: Sequence[int], targets: Sequence[int]) -> float:
        return 5.0 * len(targets) - abs(sum(sizes[i] for i in sources) - 6)

    (match,) = paired(3, 1, weigh)

    assert (match.sources, match.targets) == ((0, 1, 2), (0,))


def test_a_pair_that_another_would_surely_beat_is_none() -> None:
    table = Table([[9, 4], [-9, 3], [-9, 9]])

    found = paired(3, 2, table.weigh)

    assert [(match.sources, match.targets) for match in found] == [((0,), (0,)), ((2,), (1,))]


def test_what_is_like_nothing_is_left_alone() -> None:
    table = Table([[6, -6], [-6, -6]])

    assert [match.sources for match in paired(2, 2, table.weigh)] == [(0,)]


@given(TABLES)
def test_every_text_is_in_one_bead_and_in_at_most_one_pair(
    table: tuple[list[list[float]], int],
) -> None:
    rows, width = table
    weigh = Table(rows).weigh

    beads = align_in_order(len(rows), width, weigh)
    pairs = paired(len(rows), width, weigh)

    assert [i for bead in beads for i in bead.sources] == list(range(len(rows)))
    assert [j for bead in beads for j in bead.targets] == list(range(width))
    sources = [i for match in pairs for i in match.sources]
    targets = [j for match in pairs for j in match.targets]
    assert len(set(sources)) == len(sources)
    assert len(set(targets)) == len(targets)
    assert all(0 <= match.confidence <= 1 for match in pairs)


def test_english_of_the_usual_length_is_likelier_than_any_other() -> None:
    assert abs(log_ratio(45, 145)) < 0.1
    assert log_ratio(45, 60) < -2
    assert log_ratio(45, 400) > 2
    assert log_density(45, 145) > log_density(45, 90) > log_density(45, 20)
