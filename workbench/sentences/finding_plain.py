"""Sentences of the plain checks: what was found, in the words of the text itself."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "brackets.count": "“{words}” stands in brackets in the source; the target sets nothing apart.",
    "brackets.unbalanced": "Brackets without their other half: {marks}.",
    "capitals.sentence": "“{word}” begins a sentence in lower case.",
    "capitals.name": "“{word}” has a capital wherever it stands.",
    "consistency.same_source": (
        "The same source is translated as “{other}” in segment {segment}, as “{target}” here."
    ),
    "consistency.same_target": (
        "The same target stands for “{other}” in segment {segment}, for “{source_text}” here."
    ),
    "doubled.word": "“{word}” stands here twice.",
    "hidden.direction": (
        "In the source stand characters that change the order in which it is shown ({codes}); what "
        "is seen may not be what is written."
    ),
    "hidden.source": "In the source stand characters that nobody sees ({codes}).",
    "hidden.target": "In the target stand characters that nobody sees ({codes}).",
    "inline.missing": "{lack}: “{words}”.",
    "length.proportion": (
        "The target looks too {way}: {words} words for {characters} characters; "
        "{usual} would be usual."
    ),
    "link.altered": "The source says {address}, the target {written}.",
    "link.missing": "The target lacks {address}.",
    "punctuation.chinese": "English has other marks than {mark}.",
    "punctuation.end": "The source's last sentence ends with a mark, the target's does not.",
    "punctuation.fullwidth": "“{words}” is in full-width characters; English has “{english}”.",
    "punctuation.question": "The source asks a question; the target ends with a full stop.",
    "punctuation.repeated": "“{marks}” should be “{once}”.",
    "spacing.after_punctuation": "A space is missing: “{words}”.",
    "spacing.before_punctuation": "There is a space before “{mark}”.",
    "spacing.double": "More than one space: “{words}”.",
    "spacing.edge": "White space stands at the {side} of the target.",
    "spacing.inside_brackets": "There is a space behind the opening mark: “{words}”.",
    "spelling.mixed": (
        "Two spellings in one article: “{british}” (British) and “{american}” (American)."
    ),
    "spelling.variant": "“{word}” is not {english} spelling: “{other}”.",
    "status.unedited": "This is confirmed as it came from {origin}; nobody has edited it.",
    "status.unfinished": "This segment is not confirmed yet (status: {status}).",
    "style.forbidden": "The house style does not want “{word}”.",
    "style.percent": "The house style writes “{wanted}”, not “{written}”.",
    "term.avoid": "“{word}” is not to be used for {chinese}: “{english}”.",
    "term.missing": "{chinese} is “{english}” in the glossary; the target does not have it.",
    "untranslated.empty": "This segment is confirmed, but its target is empty.",
    "untranslated.han": "“{words}” is still Chinese.",
    "untranslated.placeholder": "A translation is still to come here.",
    "untranslated.same": "The target is the source.",
}
