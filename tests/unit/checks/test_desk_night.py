"""A night at the desk: of what the editor is shown, nine in ten are faults."""

from tests.benchmarks.bench_desk_night import TABLES, report, score


def test_nine_of_ten_findings_of_a_night_are_faults_and_few_faults_are_missed() -> None:
    night = score(TABLES)

    said = "\n".join(report(night))
    assert night.segments >= 150
    assert night.precision >= 0.9, said
    assert len(night.missed) <= 1, said
