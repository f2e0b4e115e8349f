from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.moments import in_zone, iso_moment, milliseconds_of, moment_at

ZONES = st.integers(-14 * 60 + 1, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.datetimes(timezones=ZONES)


@given(st.integers(-(2**63), 2**63))
def test_any_number_is_a_moment(milliseconds: int) -> None:
    assert moment_at(milliseconds).tzinfo is UTC


@given(MOMENTS, st.one_of(ZONES, st.none()))
def test_any_moment_has_a_place_on_any_clock(moment: datetime, zone: timezone | None) -> None:
    there = in_zone(moment, zone)

    assert abs(there - moment) < timedelta(days=2)
    assert iso_moment(moment).endswith("Z")


@given(MOMENTS)
def test_a_moment_comes_back_from_its_milliseconds(moment: datetime) -> None:
    back = moment_at(milliseconds_of(moment))

    assert (
        abs(back - moment) <= timedelta(days=1)
        if moment.year in {1, 9999}
        else (abs(back - moment) <= timedelta(milliseconds=1))
    )
