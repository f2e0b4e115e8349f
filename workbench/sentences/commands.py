"""Sentences about commands and the command line: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "article.unknown": "There is no article {id} in this project. `duizhao show` lists them.",
    "title.empty": "An article needs a title. Write one.",
    "segment.unknown": "There is no segment {id} in this project. `duizhao show` lists them.",
    "highlight.unknown": "There is no highlight {id} any more; somebody has removed it.",
    "note.unknown": "There is no note {id} any more; somebody has removed it.",
    "override.unknown": "There is no conversion by hand {id} any more; somebody has removed it.",
    "highlight.range": (
        "There is no text from {start} to {end}: the text has {length} characters. "
        "Offsets count characters from 0."
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
    "inline.range": (
        "No link or emphasis can be put from {start} to {end} of a text of {length} characters."
        " Select some words of the translation first."
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
    "convert.no_target": "Say what to convert to: --to zh-TW, or --config s2twp.",
    "convert.config_glossary": (
        "Configurations of OpenCC know no glossary. Write --from and --to instead of --config."
    ),
    "choice.unknown": "There is no choice {id} any more; somebody has taken it back.",
    "choice.lost": "“{form}” no longer stands where it was chosen. Choose again.",
    "term.unknown": "There is no record {id} in the glossary any more; somebody has removed it.",
    "verdict.reason": "Say in a few words why the finding needs no change.",
    "verdict.unknown": "There is no word on finding {id} any more; somebody has taken it back.",
    "sign_off.open": (
        "“{article}” cannot be signed off as it is: {count} of its rows are not settled. "
        "Settle them, or say why it is signed all the same."
    ),
    "sign_off.unknown": "There is no sign-off {id} any more; somebody has withdrawn it.",
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

CAUTIONS: Mapping[str, str] = {
    "plugin.broken": "A plugin could not be loaded and is left out: {detail}.",
    "preferences.damaged": "The preferences were damaged and put aside as “{detail}”.",
    "preferences.unreadable": "The preferences cannot be read ({detail}); the usual ones hold.",
    "preferences.unwritable": "The preferences cannot be saved ({detail}).",
}
