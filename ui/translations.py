"""Which language the interface speaks, and the files that make it do so."""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

# The preference for the language of the system.
SYSTEM = ""

ENGLISH = "en"

# The languages there are, each with the ending of its files' names; English needs none.
LANGUAGES = {ENGLISH: "", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}

_LOG = logging.getLogger(__name__)
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"


def language_of(preference: str) -> str:
    """Return the language, of `LANGUAGES`, that a preference asks for; an unknown one is English.

    For `SYSTEM` it is the first of the system's languages that is one of them.
    """
    if preference != SYSTEM:
        return preference if preference in LANGUAGES else ENGLISH
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

    def __init__(self, application: QApplication) -> None:
        """Speak English until `use` says otherwise."""
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = ENGLISH

    def use(self, preference: str) -> None:
        """Have every text asked for from now on in the language of a preference."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        self.language = language_of(preference)
        ending = LANGUAGES[self.language]
        if ending:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            for path in (qt / f"qtbase_{ending}.qm", FOLDER / f"duizhao_{ending}.qm"):
                self._install(path)

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._application)
        if not translator.load(str(path)):
            _LOG.warning("cannot read the translation %s", path)
            return
        self._application.installTranslator(translator)
        self._installed.append(translator)
