"""Sentences about keys and files of keys."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "keys.encoding": "“{path}” is not UTF-8 text. Save it as UTF-8 and choose it again.",
    "keys.kept": "{key} belongs to {owner} and cannot be given away. Press another key.",
    "keys.needed": "{key} is needed for writing and cannot be given away. Press another key.",
    "keys.not_a_key": "“{key}” is no key of one press. Use one such as Ctrl+Shift+K or F4.",
    "keys.shape": (
        "“{path}”: “{key}” is not what a file of keys has. It has a line “profile” and a table "
        "“keys”, in which each action has a list of keys."
    ),
    "keys.syntax": "“{path}” is not TOML: {reason}. Mend it and choose it again.",
    "keys.unknown_action": (
        "“{path}” gives keys to “{action}”, which is no action of this version. Take that line out "
        "and choose the file again."
    ),
    "keys.unknown_profile": (
        "“{path}” names the profile “{profile}”. Use one of: {known}; or leave the line out."
    ),
    "keys.unreadable": (
        "“{path}” cannot be read ({reason}). Allow reading it, or choose another file."
    ),
}
