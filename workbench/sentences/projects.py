"""Sentences about projects and what is done in them."""

from collections.abc import Mapping

from workbench.text.plural import Plural

ERRORS: Mapping[str, str] = {
    # Projects
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
    "import.ended": (
        "The import of {name} was ended from outside. What was taken in stays; import the file"
        " again to go on."
    ),
    "checks.ended": (
        "Checking was ended from outside ({reason}). It begins again with the next change."
    ),
    "drafting.ended": (
        "Drafting was ended from outside. What had come by then was put in and will not be asked"
        " for again; draft the rest to go on."
    ),
    # Commands
    "article.unknown": "There is no article {id} in this project. `duizhao show` lists them.",
    "title.empty": "An article needs a title. Write one.",
    "segment.unknown": "There is no segment {id} in this project. `duizhao show` lists them.",
    "highlight.unknown": "There is no highlight {id} any more; it has been removed.",
    "note.unknown": "There is no note {id} any more; it has been removed.",
    "override.unknown": "There is no conversion by hand {id} any more; it has been removed.",
    "highlight.range": Plural(
        "There is no text from {start} to {end}: the text has {length} characters. "
        "Offsets count characters from 0.",
        one="There is no text from {start} to {end}: the text has {length} character. "
        "Offsets count characters from 0.",
        by="length",
    ),
    "note.empty": "The note on segment {segment} is empty; write something first.",
    "split.edge": (
        "Segment {segment} cannot be split there: one half would be empty. Put the cursor in the "
        "source between two characters."
    ),
    "merge.few": "Merging needs a segment and the one below it; there is none below.",
    "merge.apart": "Only neighbours of one article can be merged.",
    "omit.text": (
        "Segment {segment} has a translation. "
        "Clear it first, then leave the segment out on purpose."
    ),
    "inline.range": Plural(
        "No link or emphasis can be put from {start} to {end} of a text of {length}"
        " characters. Select some words of the translation first.",
        one="No link or emphasis can be put from {start} to {end} of a text of {length}"
        " character. Select some words of the translation first.",
        by="length",
    ),
    "segment.locked": "Segment {segment} is locked. Unlock it to change it.",
    "status.empty": "Segment {segment} has no English yet, so it cannot be {status}.",
    "status.text": (
        "Segment {segment} has an English text, so it cannot be initial. "
        "Make it a draft, reject it, or empty it."
    ),
    "set.nothing": (
        "Nothing was to be changed. Say what: --target, --status, --role, --note or --conversion."
    ),
    "set.conversion": (
        "“{given}” is no conversion. Write it as VARIANT=TEXT, the variant being one of {known}."
    ),
    "check.report_of_pairs": (
        "The desk's report is about a project, and {path} holds pairs of another tool. "
        "Leave --report out, or use --format html."
    ),
    "convert.no_target": "Say what to convert to: --to zh-TW, or --config s2twp.",
    "convert.config_glossary": (
        "Configurations of OpenCC know no glossary. Write --from and --to instead of --config."
    ),
    "choice.unknown": "There is no choice {id} any more; it has been taken back.",
    "choice.lost": "“{form}” no longer stands where it was chosen. Choose again.",
    "term.unknown": "There is no record {id} in the glossary any more; it has been removed.",
    "decision.reason": "Say in a few words why the finding needs no change.",
    "decision.unknown": "There is no decision on finding {id} any more; it has been taken back.",
    "sign_off.open": Plural(
        "“{article}” cannot be signed off as it is: {count} of its rows are not "
        "settled. Settle them, or say why it is signed all the same.",
        one="“{article}” cannot be signed off as it is: {count} of its rows is not "
        "settled. Settle it, or say why it is signed all the same.",
        by="count",
    ),
    "source_copy.unknown": "The original {id} is not kept any more; its article was removed.",
    "source_bytes.unknown": "The bytes of the original {id} are not kept; import it again.",
    "sign_off.unknown": "There is no sign-off {id} any more; it has been withdrawn.",
    "convert.encoding": (
        "“{name}” is not in UTF-8, or damaged. Turn it into UTF-8 first, "
        "as with: iconv -f GB18030 -t UTF-8."
    ),
    "provider.unknown": "There is no machine translation “{name}”. There are: {known}.",
    "import.missing": "There is no file “{path}”. Check the name and the folder.",
    "import.no_file": "“{path}” is no file that can be read as an article. Choose a file.",
    "import.no_articles": (
        "There is nothing to import in the folder “{folder}”: no HTML, text or Markdown file."
    ),
    "import.unreachable": "“{path}” cannot be read ({reason}). Check that it may be read.",
    "export.onto_project": (
        "“{path}” is a project or has the name of one; an export there would destroy it. "
        "Choose another name."
    ),
    "command.unknown": (
        "There is no command and no file “{given}”. The commands are {known}; "
        "`duizhao --help` says more."
    ),
    "command.undecodable": (
        "“{given}” holds bytes that are no UTF-8. Set the terminal to UTF-8 and write it again."
    ),
    "output.failed": (
        "The system refused to read or write ({reason}). "
        "What was saved before is kept; make room or choose another place."
    ),
    "command.bug": (
        "A bug: {reason}. What was saved before is kept. "
        "Run it again with --debug to see where, and please report it."
    ),
    "job.failed": "A bug stopped the job “{job}” ({reason}). What was saved before is kept.",
    "window.bug": "A bug: {reason}. What was saved before is kept; please report it.",
    "theme.token": "A bug: the theme has no colour “{token}”.",
}

WARNINGS: Mapping[str, str] = {
    # Projects
    "project.stray_log": (
        "A write-ahead log lay beside the project that is another file's, as after restoring a "
        "backup. It was not taken over; it is kept as “{detail}”."
    ),
    # Commands
    "plugin.broken": "A plugin could not be loaded and is left out: {detail}.",
    "preferences.damaged": "The preferences were damaged and put aside as “{detail}”.",
    "preferences.unreadable": "The preferences cannot be read ({detail}); the usual ones hold.",
    "preferences.unwritable": "The preferences cannot be saved ({detail}).",
}
