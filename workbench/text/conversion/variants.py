"""Which configuration of OpenCC converts between two variants of Chinese.

| from, to | zh-CN, zh-SG | zh-TW | zh-HK | zh-Hans | zh-Hant |
|---|---|---|---|---|---|
| zh-CN, zh-SG | – | s2twp | s2hkp, else s2hk | – | s2t |
| zh-TW | tw2sp | – | – | tw2s | tw2t |
| zh-HK | hk2sp, else hk2s | – | – | hk2s | hk2t |
| zh-Hans | – | s2tw | s2hk | – | s2t |
| zh-Hant | t2s | t2tw | t2hk | t2s | – |

Between regions the words change too (`…p`); to and from a script without a region only characters
do. Between Taiwan and Hong Kong there is none: OpenCC has no such configuration, and going through
a third form would convert what was converted.
"""

from collections.abc import Container, Mapping

from workbench.model.language import Variant

CN, TW, HK = Variant.CHINA, Variant.TAIWAN, Variant.HONG_KONG
HANS, HANT, SG = Variant.SIMPLIFIED, Variant.TRADITIONAL, Variant.SINGAPORE

_CONFIGURATIONS: Mapping[tuple[Variant, Variant], tuple[str, ...]] = {
    (CN, TW): ("s2twp",),
    (CN, HK): ("s2hkp", "s2hk"),
    (CN, HANT): ("s2t",),
    (TW, CN): ("tw2sp",),
    (TW, HANS): ("tw2s",),
    (TW, HANT): ("tw2t",),
    (HK, CN): ("hk2sp", "hk2s"),
    (HK, HANS): ("hk2s",),
    (HK, HANT): ("hk2t",),
    (HANS, TW): ("s2tw",),
    (HANS, HK): ("s2hk",),
    (HANS, HANT): ("s2t",),
    (HANT, CN): ("t2s",),
    (HANT, HANS): ("t2s",),
    (HANT, TW): ("t2tw",),
    (HANT, HK): ("t2hk",),
}


def configuration_for(
    source: Variant, target: Variant, available: Container[str] | None = None
) -> str | None:
    """Return the configuration from one form to another, `None` where nothing is to be changed.

    `available` are the configurations an engine has: the best of them is returned, `None` where it
    has none for the two forms. Singapore writes as China does.
    """
    as_source = CN if source is SG else source
    as_target = CN if target is SG else target
    names = _CONFIGURATIONS.get((as_source, as_target), ())
    return next((name for name in names if available is None or name in available), None)


def conversion_targets(source: Variant) -> tuple[Variant, ...]:
    """Return the forms that a text can be converted to, the likeliest first."""
    order = (TW, HK, CN, HANT, HANS)
    return tuple(target for target in order if configuration_for(source, target) is not None)
