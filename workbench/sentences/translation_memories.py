"""Sentences about files of translation memories: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "export.target_language": (
        "A TMX holds English translations, and “{tag}” is no language tag of English. "
        "Set the project's target language, such as en-US or en-GB."
    ),
    "tmx.archive": (
        "“{name}” cannot be unpacked ({reason}). Unpack it with another program, and choose the "
        ".tmx file in it."
    ),
    "tmx.bomb": (
        "“{name}” grows beyond all measure when it is unpacked, and was not read. If it is a real "
        "memory, unpack it with another program first."
    ),
    "sdltm.foreign": (
        "“{name}” is no memory of Trados Studio ({reason}). Choose an .sdltm file, or export the "
        "memory as TMX in Studio."
    ),
    "sdltm.segment": (
        "Unit {unit} of the memory is damaged ({reason}) and was left out. Export the memory as "
        "TMX in Studio, which may still know it."
    ),
}

CAUTIONS: Mapping[str, str] = {
    "tmx.highlights": (
        "Marked passages were written as “hi” elements: {detail}. OmegaT 3.6 cannot read a file "
        "with these; export at level 1 for it."
    ),
    "tmx.without_pair": (
        "Units without a Chinese–English pair of the wanted kind were left out: {detail}."
    ),
    "tmx.no_variants": "Units without any text, which a TMX cannot hold, were left out: {detail}.",
}
