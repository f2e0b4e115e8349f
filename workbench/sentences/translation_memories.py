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

WARNINGS: Mapping[str, str] = {
    "tmx.healed": "Characters that XML does not allow were made right or taken out: {detail}.",
    "tmx.left_out": (
        "The unit in line {detail} could not be read and was left out. Look at the line in a text "
        "editor if you need it."
    ),
    "tmx.repaired": "Brought in line with the rules of TMX 1.4: {detail}.",
    "tmx.rule_element": "TMX has no such element there: {detail}.",
    "tmx.rule_missing_attribute": "An attribute is missing that TMX requires: {detail}.",
    "tmx.rule_missing_element": "An element is missing that TMX requires: {detail}.",
    "tmx.rule_old": "TMX 1.4 advises against {detail}, which older versions had.",
    "tmx.rule_order": "The elements stand in another order than TMX requires: {detail}.",
    "tmx.rule_pairs": "A “bpt” has no “ept” of the same number, or the reverse: {detail}.",
    "tmx.rule_source_language": "The unit has no text in its source language {detail}.",
    "tmx.rule_text": "Text stands directly in an element that has none in TMX: {detail}.",
    "tmx.rule_unknown_attribute": "TMX has no such attribute: {detail}.",
    "tmx.rule_value": "The value is none that TMX allows: {detail}.",
    "tmx.highlights": (
        "Marked passages were written as “hi” elements: {detail}. OmegaT 3.6 cannot read a file "
        "with these; export at level 1 for it."
    ),
    "tmx.without_pair": (
        "Units without a Chinese–English pair of the wanted kind were left out: {detail}."
    ),
    "tmx.no_variants": "Units without any text, which a TMX cannot hold, were left out: {detail}.",
}
