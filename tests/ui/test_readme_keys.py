"""The keys in the README are those of the window."""

import re

from tests.features.test_readme import readme
from ui.actions import action_specs
from ui.composition import ADDED, FEATURES
from ui.viewmodels.kinds import DEFAULT_KINDS, HighlightKinds


def test_every_key_the_readme_names_is_the_key_of_an_action() -> None:
    brought = [spec for feature in FEATURES for spec in feature.actions(HighlightKinds())]
    fixed = {key for spec in (*action_specs(), *ADDED, *brought) for key in spec.keys}
    kinds = {kind.key for kind in DEFAULT_KINDS}
    rows = re.findall(r"^\| ((?:Ctrl|Alt|Shift|F\d)[^|]*) \|", readme(), re.MULTILINE)
    named = {key for row in rows for key in re.split(r", | … ", row)}

    assert len(named) > 10
    assert named <= fixed | kinds
