"""Which language the interface speaks, and the files that make it do so."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

# The preference for the language of the system.
SYSTEM = ""

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class InterfaceLanguage:
    """A language the interface speaks: its menu entry, its files, and its name in itself."""

    tag: str  # of the preference
    ending: str  # of its files' names; English has no files
    action_id: str
    own_name: str


# Whatever needs the languages reads them here: the menu, what gathers the texts, the tests.
LANGUAGES = (
    InterfaceLanguage(ENGLISH, "", "language.english", "English"),
    InterfaceLanguage("zh-Hans", "zh_CN", "language.simplified", "简体中文"),
    InterfaceLanguage("zh-Hant", "zh_TW", "language.traditional", "繁體中文"),
)
# The tags of those that have to be translated.
TRANSLATED = tuple(language.tag for language in LANGUAGES if language.ending)
_ENDINGS = {language.tag: language.ending for language in LANGUAGES}

_LOG = logging.getLogger(__name__)
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"


def translation_files(folder: Path = FOLDER) -> dict[Path, str]:
    """Return the `.ts` file of each language that needs one, with the ending of its name."""
    endings = filter(None, _ENDINGS.values())
    return {folder / f"duizhao_{ending}.ts": ending for ending in endings}


def language_of(preference: str) -> str:
    """Return the tag, of `LANGUAGES`, that a preference asks for; English for an unknown one.

    For `SYSTEM` it is the first of the system's languages that is one of them.
    """
    if preference != SYSTEM:
        return preference if preference in _ENDINGS else ENGLISH
    for tag in QLocale.system().uiLanguages():
        locale = QLocale(tag)
        if locale.language() == QLocale.Language.English:
            return ENGLISH
        if locale.language() == QLocale.Language.Chinese:
            traditional = locale.script() == QLocale.Script.TraditionalChineseScript
            return "zh-Hant" if traditional else "zh-Hans"
    return ENGLISH


class Translations:
    """The translation files an application has in use: the program's own and Qt's."""

    def __init__(self, application: QApplication, folder: Path = FOLDER) -> None:
        """Speak English until `use` says otherwise; our own files are in `folder`."""
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = ENGLISH

    def use(self, preference: str) -> None:
        """Have every text asked for from now on in the language of a preference."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        self.language = language_of(preference)
        ending = _ENDINGS[self.language]
        if ending:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            for path in (qt / f"qtbase_{ending}.qm", self._folder / f"duizhao_{ending}.qm"):
                self._install(path)

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._application)
        if not translator.load(str(path)):
            _LOG.warning("cannot read the translation %s", path)
            return
        self._application.installTranslator(translator)
        self._installed.append(translator)
