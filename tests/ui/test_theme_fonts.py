"""Every variant of Chinese has fonts of its own shapes."""

import pytest

from ui.fonts import chinese_font, interface_font, missing_fonts_hint
from workbench.model.language import Variant


@pytest.mark.parametrize(
    ("variant", "family"),
    [
        (Variant.CHINA, "Noto Sans CJK SC"),
        (Variant.SINGAPORE, "Noto Sans CJK SC"),
        (Variant.SIMPLIFIED, "Noto Sans CJK SC"),
        (Variant.TAIWAN, "Noto Sans CJK TC"),
        (Variant.TRADITIONAL, "Noto Sans CJK TC"),
        (Variant.HONG_KONG, "Noto Sans CJK HK"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_variant_asks_for_its_own_shapes_first(variant: Variant, family: str) -> None:
    assert chinese_font(variant).families()[0] == family


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.usefixtures("qapp")
def test_no_variant_asks_for_japanese_shapes(variant: Variant) -> None:
    assert not [name for name in chinese_font(variant).families() if name.endswith("JP")]


@pytest.mark.usefixtures("qapp")
def test_fonts_have_the_size_in_pixels_that_is_asked_for() -> None:
    assert (interface_font().pixelSize(), chinese_font(Variant.CHINA, 20).pixelSize()) == (13, 20)


def test_missing_chinese_fonts_are_told_with_the_package_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ui.fonts.QFontDatabase.families", lambda _: [])

    assert "fonts-noto-cjk" in missing_fonts_hint()
