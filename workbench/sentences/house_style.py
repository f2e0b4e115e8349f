"""Sentences about files of house style, and the names of what can be set in them."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "style.encoding": (
        "“{path}” is not UTF-8 text (line {line}). Save it as UTF-8 and choose it again."
    ),
    "style.missing": "There is no house style “{path}” here. Check the name, or set another.",
    "style.syntax": "Line {line} of “{path}” is not TOML: {reason}. Fix it and choose it again.",
    "style.type": "Line {line} of “{path}”: “{key}” has to be {expected}, not {found}.",
    "style.unknown_key": (
        "Line {line} of “{path}”: there is no setting “{key}”. Known here are: {known}."
    ),
    "style.unreadable": (
        "“{path}” cannot be read ({reason}). Allow reading it, or choose another file."
    ),
    "style.value": "Line {line} of “{path}”: “{key}” cannot be “{found}”. Use one of: {allowed}.",
}

WARNINGS: Mapping[str, str] = {
    "style.usual": "There is no house style “{detail}” here; the usual one is followed.",
}

# Switch of a `StyleRule` → its name in the settings.
RULES: Mapping[str, str] = {
    "brackets.altered": "What stands in brackets is the source's",
    "brackets.empty": "No bracket is empty",
    "brackets.lost": "What stands in brackets is not left out",
    "brackets.count": "Long asides of the source are set apart in the target",
    "brackets.unbalanced": "Every bracket has its other half",
    "by_meaning": "Omissions are looked for by meaning, where the encoder is installed",
    "byline": "Bylines: names and functions",
    "caption": "Captions say what the source's say",
    "caption_needs_date": "Captions say when the picture was taken",
    "capitals.name": "Names that always have a capital have one",
    "capitals.sentence": "Sentences begin with a capital",
    "consistency.same_source": "One source has one translation",
    "consistency.same_target": "Two sources have two translations",
    "credit": "Picture credits are there and in house style",
    "credit_in_parentheses": "Picture credits stand in parentheses",
    "date": "Dates and times are the source's",
    "day_before_month": "The day comes before the month",
    "short_months": "Long months are shortened before a day",
    "doubled.word": "No word stands twice",
    "doubled.phrase": "No phrase stands twice in a row",
    "doubled.sentence": "No sentence stands twice",
    "doubled.sense": "What the source says once is said once",
    "english": "Spelling of the house",
    "headline": "Headlines",
    "inline.missing": "Links and strong words of the source are in the target",
    "length.proportion": "The length is in proportion to the source's",
    "link.altered": "Addresses stand as in the source",
    "link.markup": "Tags, placeholders and Markdown stand as in the source",
    "link.markup_lost": "No tag, placeholder or hashtag is left out",
    "link.repeated": "No address stands twice",
    "link.order": "Links stand at the words they belong to",
    "link.missing": "No address is left out",
    "name": "Names are spelled alike and complete",
    "negation": "What the source denies is denied; directions are kept",
    "number": "Numbers have the source's value",
    "omission": "No sentence and no clause is left out or put in",
    "percent_sign": "Percentages have the sign, not the word",
    "punctuation.chinese": "No Chinese marks",
    "punctuation.end": "Sentences end with a mark",
    "punctuation.fullwidth": "No full-width figures and letters",
    "punctuation.question": "Questions stay questions",
    "punctuation.apostrophe": "Apostrophes are apostrophes and stand at their word",
    "punctuation.mixed_apostrophes": "One cut of apostrophe in one text",
    "punctuation.statement": "Reported questions have no question mark",
    "punctuation.repeated": "No mark stands twice",
    "quotation": "Quotation marks that come first",
    "quote": "Quotations of the source are quotations",
    "spacing.after_punctuation": "A space after a mark",
    "spacing.before_punctuation": "No space before a mark",
    "hidden.target": "No characters that nobody sees",
    "hidden.damaged": "No damaged characters in the source",
    "hidden.damaged_target": "No damaged characters",
    "hidden.source": "Characters in the source that nobody sees",
    "hidden.direction": "Characters in the source that change the order shown",
    "spacing.double": "No double spaces",
    "spacing.number": "No space inside a number",
    "spacing.edge": "No spaces at the edges",
    "spacing.inside_brackets": "No space behind an opening mark",
    "spelling.mixed": "One spelling in one article",
    "spelling.variant": "The spelling of the house",
    "status.unedited": "Machine and memory text is read before it is confirmed",
    "status.unfinished": "Everything is confirmed before sign-off",
    "style.forbidden": "No forbidden words",
    "style.percent": "Percentages in the way of the house",
    "term.avoid": "No forms that the glossary avoids",
    "term.missing": "Terms of the glossary are used",
    "untranslated.empty": "Nothing confirmed is empty",
    "untranslated.han": "No Chinese is left untranslated",
    "untranslated.placeholder": "No translation is still to come",
    "untranslated.same": "No target is the source",
    "untranslated.shown": "No Chinese is shown beside its English",
    "variant": "Characters of the text's own variant",
}
