"""Sentences about projects, the disk and Qt: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "disk.failed": (
        "The disk failed while “{path}” was read or written ({reason}). "
        "What was saved before is kept; check the disk, then open the project again."
    ),
    "disk.full": (
        "The disk with “{path}” is full. Everything saved so far is kept; "
        "make room and repeat the last change."
    ),
    "project.busy": (
        "“{path}” is being written by another program ({reason}). Try again in a moment."
    ),
    "project.damaged": (
        "“{path}” is damaged ({reason}) and was left as it is. "
        "Open the newest copy in the hidden folder beside it that ends in “.snapshots”, "
        "or have the file salvaged into a new project."
    ),
    "project.elsewhere": (
        "The file “{path}” was replaced or removed while it was open. "
        "The work goes on in another file in a moment; then try again."
    ),
    "project.exists": (
        "“{path}” is there already and was left as it is. Choose another name, or move that file."
    ),
    "project.gone": (
        "The file “{path}” was replaced or removed while it was open, and nothing could be written "
        "in its stead. What you did is in memory only: do not close the window, make room or "
        "allow writing, and save it with “Save as”."
    ),
    "project.incomplete": (
        "“{path}” is damaged ({reason}): what was read of it may lack something. "
        "Have the file salvaged into a new project: duizhao salvage."
    ),
    "project.other_name": (
        "“{path}” was last open as “{other}”, and the program was stopped there: "
        "the last changes are beside that name. Open it as “{other}” once and close it."
    ),
    "project.foreign": (
        "“{path}” is not a Duizhao project ({reason}). "
        "To work on an article, import it into a project."
    ),
    "project.locked": (
        "“{path}” is open on {host} by {user} since {since} (process {pid}). "
        "Close it there, or work on a copy."
    ),
    "project.missing": "There is no project “{path}”. Check the name and the folder.",
    "project.newer": (
        "“{path}” was made by a newer Duizhao (format {version}; this one reads up to {known}). "
        "Update this program; the file was left as it is."
    ),
    "project.no_folder": "The folder “{folder}” does not exist. Make it, or choose another place.",
    "project.older": (
        "“{path}” has an older format ({version}). "
        "Open it for writing once; it is brought up to date, and a backup is kept beside it."
    ),
    "project.read_only": (
        "“{path}” cannot be written ({reason}). "
        "Allow writing to the file and its folder, or work on a copy."
    ),
    "project.unreachable": (
        "“{path}” cannot be opened ({reason}). Check that the disk is there and may be read."
    ),
    "qt.bad_pair": (
        "PySide6 {pyside} does not work with Python {python}: "
        "it crashes after some thousands of calls. Install PySide6-Essentials older than 6.12 "
        "(python -m pip install -c constraints.txt -e .), or use Python 3.12 or later."
    ),
    "qt.broken": (
        "The window cannot open because PySide6 cannot be loaded ({reason}). "
        "Reinstall it: python -m pip install --force-reinstall -c constraints.txt "
        "PySide6-Essentials. The command line works without it."
    ),
    "qt.missing_library": (
        "The window cannot open because the system library {library} is missing. "
        "Debian, Ubuntu: apt-get install {debian}. Fedora: dnf install {fedora}. "
        "The command line works without it."
    ),
    "qt.no_display": (
        "The window cannot open because there is no screen to open it on (display “{display}”). "
        "Start it in a desktop session, or use the command line: duizhao --help."
    ),
    "qt.not_installed": (
        "The window cannot open because PySide6 is not installed for {python}. "
        "Install it: python -m pip install -c constraints.txt -e ."
    ),
    "qt.unknown_platform": (
        "The window cannot open because QT_QPA_PLATFORM names “{platform}”, which this Qt does "
        "not have. Unset it, or use one of: {known}."
    ),
    "salvage.exists": "“{path}” is there already. Choose another name for what is salvaged.",
    "salvage.nothing": ("Nothing could be read from “{path}”. Open the newest snapshot beside it."),
    "snapshot.unknown": (
        "“{path}” has no snapshot “{wanted}”. “duizhao snapshot PROJECT --list” names them."
    ),
    "snapshot.failed": (
        "No snapshot of “{path}” could be made ({reason}). The project itself is saved; "
        "make room on its disk, or allow writing to its folder."
    ),
    "storage.failed": (
        "A bug: the project's database refused a statement ({reason}). "
        "“{path}” is as it was before the last change."
    ),
}

CAUTIONS: Mapping[str, str] = {
    "project.stray_log": (
        "A write-ahead log lay beside the project that is another file's, as after restoring a "
        "backup. It was not taken over; it is kept as “{detail}”."
    ),
}
