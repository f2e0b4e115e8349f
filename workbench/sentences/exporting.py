"""Sentences about writing exports: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "export.no_format": (
        "The name “{file}” does not say in which format to export. "
        "Name the format, or end the name with that of one: {known}."
    ),
    "export.no_folder": (
        "“{path}” cannot be written because the folder “{folder}” does not exist. "
        "Make it, or choose another place."
    ),
    "export.nothing": (
        "Nothing was exported, for no segment has the articles, roles and status asked for. "
        "Confirm some translations, or ask for other statuses too."
    ),
    "export.unknown_format": (
        "There is no export format “{format}”. Choose one of these: {known}."
    ),
    "export.unwritable": (
        "“{path}” cannot be written ({reason}). What was there before is unchanged. "
        "Close it in other programs and allow writing to its folder, or choose another place."
    ),
    "tmx.entities": (
        "The TMX declares the entity “{name}”, which may stand for other files or for endless "
        "text, and was not read. Have it exported again by the program that made it."
    ),
    "tmx.foreign": "This is no TMX file ({reason}). Choose a file that a TMX export wrote.",
    "tmx.ampersand": (
        "The TMX has a bare ampersand in line {line}, which XML allows only as an entity; the unit "
        "it stands in was left out. Have it exported again, or write the entity there."
    ),
    "tmx.character": (
        "The TMX has a character in line {line} that XML forbids (a control character, or half an "
        "emoji); the unit it stands in was left out. Have it exported again, or remove it."
    ),
    "tmx.encoding": (
        "From line {line} on, the TMX is not in the encoding it says ({encoding}); nothing after "
        "that can be read. Have it exported again, as UTF-8."
    ),
    "tmx.malformed": (
        "The TMX has a mistake in line {line} ({reason}); the unit it stands in was left out. "
        "Have it exported again by the program that made it."
    ),
    "tmx.tags": (
        "The TMX has an end tag in line {line} that nothing begins; the unit it stands in was left "
        "out. Have it exported again by the program that made it."
    ),
    "tmx.truncated": (
        "The TMX ends too early, in line {line}; what comes before is whole. "
        "Copy or download it again."
    ),
    "tmx.undefined_entity": (
        "The TMX has the entity “{name}” in line {line} and does not say what it stands for; the "
        "unit it stands in was left out. Have it exported again, or write the character itself."
    ),
}

CAUTIONS: Mapping[str, str] = {
    "export.removed_characters": (
        "Invisible characters that this format forbids were left out ({detail}). "
        "The project still has them."
    ),
    "export.untranslated": (
        "Segments without a translation were left out: {detail}. "
        "Translate them, or export to a format that shows gaps, such as HTML."
    ),
}
