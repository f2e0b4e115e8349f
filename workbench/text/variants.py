"""Which configuration of OpenCC converts between two written forms of Chinese."""

from collections.abc import Mapping

from workbench.model.language import Variant

CN, TW, HK = Variant.CHINA, Variant.TAIWAN, Variant.HONG_KONG
HANS, HANT, SG = Variant.SIMPLIFIED, Variant.TRADITIONAL, Variant.SINGAPORE

_CONFIGURATIONS: Mapping[tuple[Variant, Variant], str] = {
    (CN, TW): "s2twp",
    (CN, HK): "s2hkp",
    (CN, HANT): "s2t",
    (HANS, TW): "s2tw",
    (HANS, HK): "s2hk",
    (HANS, HANT): "s2t",
    (TW, CN): "tw2sp",
    (TW, HANS): "tw2s",
    (TW, HANT): "tw2t",
    (HK, CN): "hk2sp",
    (HK, HANS): "hk2s",
    (HK, HANT): "hk2t",
    (HANT, CN): "t2s",
    (HANT, HANS): "t2s",
    (HANT, TW): "t2tw",
    (HANT, HK): "t2hk",
}
"""Between regions the words change too (`…p`); to and from a script without a region only
characters do. There is none between Taiwan and Hong Kong, which would convert a conversion."""


def configuration_for(source: Variant, target: Variant) -> str | None:
    """Return the configuration from one form to another, `None` where nothing is to be changed.

    Singapore writes as China does.
    """
    as_source = CN if source is SG else source
    as_target = CN if target is SG else target
    return _CONFIGURATIONS.get((as_source, as_target))


def conversion_targets(source: Variant) -> tuple[Variant, ...]:
    """Return the forms that a text can be converted to, the likeliest first."""
    order = (TW, HK, CN, HANT, HANS)
    return tuple(target for target in order if configuration_for(source, target) is not None)
