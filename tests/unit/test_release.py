"""A release is refused where its names do not agree."""

from collections.abc import Sequence

import pytest

from tests.release import Unfit, check_names

CHANGES = "# Changelog\n\n## 0.2.0 (2026-12-01)\n\n## Unreleased\n"


@pytest.mark.parametrize(
    ("tags", "tagged"),
    [([], False), (["v0.2.0"], False), (["v0.2.0"], True), (["v0.2.0", "good"], True)],
)
def test_a_version_goes_with_its_tag_or_none(tags: Sequence[str], *, tagged: bool) -> None:
    check_names("0.2.0", tags, CHANGES, tagged=tagged)


@pytest.mark.parametrize(
    ("number", "tags", "tagged", "reason"),
    [
        ("0.2.0", ["v0.1.0"], False, "tagged v0.1.0, and its version is 0.2.0"),
        ("0.2.0", ["v0.2.0", "v0.1.0"], True, "tagged v0.1.0, and its version is 0.2.0"),
        ("0.2.0", [], True, "git tag -a v0.2.0"),
        ("0.3.0", ["v0.3.0"], True, "no part for 0.3.0"),
        ("0.2", ["v0.2"], True, "no part for 0.2"),
    ],
)
def test_a_release_of_names_that_do_not_agree_is_refused(
    number: str, tags: Sequence[str], reason: str, *, tagged: bool
) -> None:
    with pytest.raises(Unfit, match=reason):
        check_names(number, tags, CHANGES, tagged=tagged)
