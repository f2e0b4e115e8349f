"""Asking for files: a dialog that blocks nothing and begins where the last of its kind ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class Purpose(StrEnum):
    """What files are asked for; the last folder is remembered for each."""

    OPEN = "open"
    IMPORT = "import"
    EXPORT = "export"


class Choose(StrEnum):
    """What may be chosen."""

    FILE = "file"
    FILES = "files"
    FOLDER = "folder"
    NEW_FILE = "new file"


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """What is asked: `kinds` are Qt's name filters, `name` is proposed, `folder` is the first one.

    `suffix` is added to a new file's name that has none.
    """

    title: str
    purpose: Purpose
    choose: Choose = Choose.FILE
    kinds: str = ""
    name: str = ""
    folder: str = ""
    suffix: str = ""

    @classmethod
    def for_export(cls, title: str, kinds: Mapping[str, str], proposed: Path) -> "FileQuestion":
        """Return the question where to export to; `kinds` are Qt's name filters by suffix."""
        filters = ";;".join(kinds.values())
        folder = str(proposed.parent)
        return cls(title, Purpose.EXPORT, Choose.NEW_FILE, filters, proposed.name, folder)


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """What was chosen, and under which of the kinds."""

    paths: tuple[Path, ...]
    kind: str

    @property
    def path(self) -> Path:
        """Return the only file, or the first."""
        return self.paths[0]

    def of_kind(self, kinds: Mapping[str, str]) -> Path:
        """Return the path, with the suffix of the chosen kind where its own is none of these."""
        if self.path.suffix.lower() in kinds:
            return self.path
        chosen = (suffix for suffix, words in kinds.items() if words == self.kind)
        return self.path.with_suffix(next(chosen, next(iter(kinds))))


_MODES = {
    Choose.FILE: QFileDialog.FileMode.ExistingFile,
    Choose.FILES: QFileDialog.FileMode.ExistingFiles,
    Choose.FOLDER: QFileDialog.FileMode.Directory,
    Choose.NEW_FILE: QFileDialog.FileMode.AnyFile,
}


class FilePrompt(QFileDialog):
    """Asks one question."""

    def __init__(self, question: FileQuestion, folder: str, parent: QWidget) -> None:
        super().__init__(parent, question.title, folder, question.kinds)
        self.setFileMode(_MODES[question.choose])
        if question.choose is Choose.NEW_FILE:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.setDefaultSuffix(question.suffix.removeprefix("."))
            self.selectFile(question.name)

    def answer(self) -> FileAnswer:
        """Return what was chosen."""
        paths = tuple(Path(name) for name in self.selectedFiles())
        return FileAnswer(paths, self.selectedNameFilter())
