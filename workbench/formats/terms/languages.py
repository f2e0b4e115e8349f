"""Languages as tools of the trade name them in the heads of tables and in their own XML."""

from collections.abc import Mapping

from workbench.model.language_tags import is_chinese, is_english, parts

# The tag where no region and no script is said.
ANY_CHINESE = "zh"

_CODES: Mapping[str, str] = {
    "chs": "zh-CN",
    "2052": "zh-CN",
    "0x0804": "zh-CN",
    "简体中文": "zh-CN",
    "簡體中文": "zh-CN",
    "cht": "zh-TW",
    "1028": "zh-TW",
    "0x0404": "zh-TW",
    "繁体中文": "zh-TW",
    "繁體中文": "zh-TW",
    "zhh": "zh-HK",
    "3076": "zh-HK",
    "0x0c04": "zh-HK",
    "zhi": "zh-SG",
    "4100": "zh-SG",
    "zhm": "zh-MO",
    "5124": "zh-MO",
    "enu": "en-US",
    "1033": "en-US",
    "0x0409": "en-US",
    "2057": "en-GB",
    "0x0809": "en-GB",
}

# What names a region, before what names its script: `Chinese (Traditional, Hong Kong SAR)`.
_REGIONS: Mapping[str, tuple[str, ...]] = {
    "zh-HK": ("hk", "hong", "hongkong", "香港"),
    "zh-MO": ("mo", "macao", "macau", "澳門", "澳门"),
    "zh-SG": ("sg", "singapore", "新加坡"),
    "zh-TW": ("tw", "taiwan", "台灣", "臺灣", "台湾", "traditional", "hant", "繁體", "繁体"),
    "zh-CN": ("cn", "prc", "china", "simplified", "hans", "简体", "簡體", "大陆", "中国"),
}

_ENGLISH: Mapping[str, tuple[str, ...]] = {
    "en-GB": ("gb", "uk", "kingdom", "britain", "british"),
    "en-US": ("us", "usa", "states", "american"),
}
_SPOKEN: Mapping[str, tuple[str, str]] = {
    "zh-CN": ("Chinese (PRC)", "Chinese_PRC"),
    "zh-TW": ("Chinese (Taiwan)", "Chinese_Taiwan"),
    "zh-HK": ("Chinese (Hong Kong SAR)", "Chinese_Hong_Kong_SAR"),
    "zh-MO": ("Chinese (Macao SAR)", "Chinese_Macao_SAR"),
    "zh-SG": ("Chinese (Singapore)", "Chinese_Singapore"),
    "en": ("English", "English"),
    "en-US": ("English (United States)", "English_United_States"),
    "en-GB": ("English (United Kingdom)", "English_United_Kingdom"),
}


def language_of(name: str) -> str:
    """Return the tag of a language named in any way, "" for what is neither Chinese nor English.

    `zh` and `en` where no region is said.
    """
    words = parts(name)
    if not words or not (is_chinese(name) or is_english(name)):
        return ""
    if words[0] in _CODES:
        return _CODES[words[0]]
    regions, usual = (_REGIONS, ANY_CHINESE) if is_chinese(name) else (_ENGLISH, "en")
    named = (tag for tag, said in regions.items() if not set(said).isdisjoint(words[1:]))
    return next(named, usual)


def trados_name(language: str) -> str:
    """Return what MultiTerm and its converter call a language."""
    return _SPOKEN.get(language, (language, language))[0]


def memoq_name(language: str) -> str:
    """Return what memoQ calls a language in the head of a table."""
    return _SPOKEN.get(language, (language, language))[1]
