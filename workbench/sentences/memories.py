"""Sentences about translation memories: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "memory.busy": (
        "The memory “{path}” is being written by another program or an import ({reason}). "
        "What you confirm waits and is written afterwards."
    ),
    "memory.damaged": (
        "The memory “{path}” is damaged ({reason}) and was left as it is. "
        "Put its last backup in its place, or import its units from a TMX file into a new one."
    ),
    "memory.exists": (
        "“{path}” is there already and was left as it is. Choose another name, or move that file."
    ),
    "memory.foreign": (
        "“{path}” is not a Duizhao memory ({reason}). To use a TMX file, import it into a memory."
    ),
    "memory.index_dead": (
        "The memory “{path}” is whole, but its index does not find what is in it. "
        "Rebuild the index: duizhao memory repair."
    ),
    "memory.index_outdated": (
        "The index of the memory “{path}” was made with other tables of Chinese characters than "
        "those installed now. Rebuild it: duizhao memory repair."
    ),
    "memory.missing": "There is no memory “{path}”. Check the name and the folder, or take it off.",
    "memory.newer": (
        "The memory “{path}” was made by a newer Duizhao (format {version}; this one reads up to "
        "{known}). Update this program; the file was left as it is."
    ),
    "memory.no_folder": "The folder “{folder}” does not exist. Make it, or choose another place.",
    "memory.no_origin": "A bug: a pair was to follow a segment and does not say which.",
    "memory.onto_memory": (
        "“{path}” would be a memory, not a TMX file. Name a .tmx file, or copy the memory with "
        "duizhao memory backup."
    ),
    "memory.repair_output": (
        "Say where the repaired file is to be written, with -o FILE; “{name}” is left as it is."
    ),
    "memory.older": (
        "The memory “{path}” has an older format ({version}). "
        "Attach it as writable once; it is brought up to date."
    ),
    "memory.read_only": (
        "The memory “{path}” cannot be written ({reason}). "
        "Allow writing, or attach it as one that is only read."
    ),
    "memory.unreachable": (
        "The memory “{path}” cannot be opened ({reason}). "
        "Check that its disk or share is connected and that you may read it."
    ),
}
