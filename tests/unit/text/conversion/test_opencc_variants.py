"""Which configuration converts between two variants."""

import pytest

from tests.opencc import ENGINE
from workbench.model.language import Variant
from workbench.text.conversion.variants import configuration_for, conversion_targets


@pytest.mark.parametrize(
    ("source", "target", "configuration"),
    [
        (Variant.CHINA, Variant.TAIWAN, "s2twp"),
        (Variant.SINGAPORE, Variant.TAIWAN, "s2twp"),
        (Variant.CHINA, Variant.HONG_KONG, "s2hkp"),
        (Variant.CHINA, Variant.TRADITIONAL, "s2t"),
        (Variant.TAIWAN, Variant.CHINA, "tw2sp"),
        (Variant.TAIWAN, Variant.SINGAPORE, "tw2sp"),
        (Variant.HONG_KONG, Variant.CHINA, "hk2sp"),
        (Variant.CHINA, Variant.SINGAPORE, None),
        (Variant.TAIWAN, Variant.TAIWAN, None),
        (Variant.TAIWAN, Variant.HONG_KONG, None),
    ],
)
def test_two_forms_have_a_configuration_where_something_is_to_change(
    source: Variant, target: Variant, configuration: str | None
) -> None:
    assert configuration_for(source, target) == configuration


@pytest.mark.parametrize("source", Variant)
def test_every_target_offered_has_a_configuration_that_exists(source: Variant) -> None:
    assert conversion_targets(source)
    for target in conversion_targets(source):
        assert configuration_for(source, target) in ENGINE.configurations()
