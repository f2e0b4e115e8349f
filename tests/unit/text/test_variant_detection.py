import pytest

from workbench.model.language import Variant
from workbench.text.variant_detection import detect_variant


@pytest.mark.parametrize(
    ("text", "url", "variant"),
    [
        ("渡轮周日恢复营运，市议员质疑造价。", "", Variant.CHINA),
        ("茶農改在夜裡採茶，民國114年春茶減產。", "", Variant.TAIWAN),
        ("總統府說，新台幣貶值，品質不變。", "https://news.example/", Variant.TAIWAN),
        ("港府說，市民可以搭的士到九龍，網絡報名。", "", Variant.HONG_KONG),
        ("佢哋喺新界開會，示威者話唔係。", "", Variant.HONG_KONG),
        ("會議將於五月舉行。", "https://www.langang.example.tw/x", Variant.TAIWAN),
        ("會議將於五月舉行。", "https://www.langang.example.hk/x", Variant.HONG_KONG),
        ("會議將於五月舉行。", "https://www.langang.example/cantonese/news/1", Variant.HONG_KONG),
        ("会议将于五月举行。", "https://www.langang.example.tw/x", Variant.CHINA),
        ("五月", "https://www.langang.example.hk/x", Variant.HONG_KONG),
        ("hello", "", Variant.CHINA),
        ("", "http://[", Variant.CHINA),
        ("光復香港，時代革命是口號；这个报道说，这里的人们没有离开。", "", Variant.CHINA),
    ],
)
def test_the_variant_shows_in_characters_words_and_address(
    text: str, url: str, variant: Variant
) -> None:
    assert detect_variant(text, url) is variant
