"""Languages and variants of Chinese."""

from enum import StrEnum


class Variant(StrEnum):
    """A variant of Chinese, as the BCP 47 tag used in TMX and XLIFF."""

    CHINA = "zh-CN"
    SINGAPORE = "zh-SG"
    TAIWAN = "zh-TW"
    HONG_KONG = "zh-HK"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"

    @property
    def is_simplified(self) -> bool:
        """Return whether the form is written in Simplified characters."""
        return self in {Variant.CHINA, Variant.SINGAPORE, Variant.SIMPLIFIED}


# The target language of a new project.
ENGLISH = "en-US"
