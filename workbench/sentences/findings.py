"""Sentences about what checks find."""

from collections.abc import Mapping

from workbench.text.plural import Plural

# Findings about the writing itself, each of which a house style can switch off.
PLAIN: Mapping[str, str] = {
    "brackets.altered": "The source has “{words}” in brackets, the target “{given}”.",
    "brackets.doubled": "One pair of brackets is enough: “{words}”.",
    "brackets.empty": "Nothing stands in the brackets: “{words}”.",
    "brackets.note": "A note for a colleague is left in the target: “{words}”.",
    "brackets.lost": "“{words}” of the source is not in the target.",
    "brackets.count": "“{words}” stands in brackets in the source; the target sets nothing apart.",
    "brackets.unbalanced": "Brackets without their other half: {marks}.",
    "capitals.sentence": "“{word}” begins a sentence in lower case.",
    "capitals.within": "“{word}” has a capital in the middle of a sentence.",
    "capitals.name": "“{word}” has a capital wherever it stands.",
    "consistency.same_source": (
        "The same source is translated as “{other}” in segment {segment}, as “{target}” here."
    ),
    "consistency.same_target": (
        "The same target stands for “{other}” in segment {segment}, for “{source_text}” here."
    ),
    "doubled.word": "“{word}” stands here twice.",
    "doubled.phrase": "“{word}” stands here twice in a row.",
    "doubled.sentence": "“{words}” stands in the target twice.",
    "doubled.sense": "“{words}” says again what “{first}” said; the source says it once.",
    "hidden.damaged": (
        "“{words}” in the source is damaged: what stood there has to be looked up where the text "
        "came from."
    ),
    "hidden.damaged_target": "“{words}” is damaged text.",
    "hidden.direction": (
        "In the source stand characters that change the order in which it is shown ({codes}); what "
        "is seen may not be what is written."
    ),
    "hidden.source": "In the source stand characters that nobody sees ({codes}).",
    "hidden.target": "In the target stand characters that nobody sees ({codes}).",
    "inline.missing": "{lack}: “{words}”.",
    "length.proportion": Plural(
        "The target looks too {way}: {words} words for {characters} characters; "
        "{usual} would be usual.",
        one="The target looks too {way}: {words} word for {characters} characters; "
        "{usual} would be usual.",
        by="words",
    ),
    "link.altered": "The source says {address}, the target {written}.",
    "link.markup": "The markup {words} of the source is not as it was: {given}.",
    "link.markup_lost": "The target lacks {words}, which the source has.",
    "link.repeated": "{address} stands here twice.",
    "link.order": "{words} stand in the source in this order; the target has {given}.",
    "link.missing": "The target lacks {address}.",
    "punctuation.apostrophe": "“{written}” should be “{right}”.",
    "punctuation.mixed_apostrophes": (
        "Curly and straight apostrophes are mixed; most of them are “{mark}”."
    ),
    "punctuation.statement": "The source asks nothing; a question that is reported has no mark.",
    "punctuation.chinese": "English has other marks than {mark}.",
    "punctuation.end": "The source's last sentence ends with a mark, the target's does not.",
    "punctuation.fullwidth": "“{words}” is in full-width characters; English has “{english}”.",
    "punctuation.question": "The source asks a question; the target has no question mark.",
    "punctuation.repeated": "“{marks}” should be “{once}”.",
    "spacing.after_punctuation": "A space is missing: “{words}”.",
    "spacing.before_punctuation": "There is a space before “{mark}”.",
    "spacing.double": "More than one space: “{words}”.",
    "spacing.number": "“{words}” is one number: {whole}.",
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
    "untranslated.shown": "The house style shows no Chinese in its English: “{words}”.",
}

# What each code says; `words` are of the text itself.
FINDINGS: Mapping[str, str] = {
    # Captions
    "caption.date_missing": "The caption's date, {date}, is not in the target.",
    "caption.date_needed": "The house wants a date in every caption; there is none.",
    "caption.picture_texts": "The page's {one} says “{words}” where its {other} says “{instead}”.",
    "caption.position": "The source says {words}, the target “{given}”.",
    "caption.tense": "A caption tells what the picture shows: “{instead}”, not “{verb}”.",
    "caption.empty": Plural(
        "The caption is not translated; {done} of {of} other segments of the article are.",
        one="The caption is not translated; {done} of {of} other segments of the article is.",
        by="done",
    ),
    # Bylines
    "byline.missing_name": "{words} ({proposal}) is credited in the source, not in the target.",
    "byline.extra_name": "The target names {words}, whom the source does not credit.",
    "byline.function": "The source credits {words} as {wanted}, the target as {given}.",
    "byline.format": "The house writes this byline so: “{proposal}”.",
    "byline.pinyin": "{words} is written {proposal}; the target has {given}.",
    "byline.spelling": "{words} can hardly be spelled {given}; {proposal} would be usual.",
    "byline.place": "The source is filed from {words}, the target from {given}.",
    "byline.place_missing": "The source is filed from {words}; the target does not say so.",
    "byline.agency": "The source is of {words}, the target of {given}.",
    "byline.agency_missing": "The source is of {words} ({english}); the target does not say so.",
    "byline.order": "The source names {words} before {other}; the target turns them round.",
    "byline.stamp": "The source says {words}, the target “{given}”.",
    "byline.date_missing": "{chinese} ({expected}) is not in the English.",
    "byline.day": "The source is dated {words}, the target {given}.",
    "byline.consistency": "{words} is {given} here and {usual} elsewhere in the project.",
    # Credits
    "caption.credit_missing": "The source credits {words}; {proposal} is missing in the target.",
    "caption.credit_differs": "The source credits {words}, the target {given}.",
    "caption.credit_extra": "The target credits {words}; the source credits nobody.",
    "caption.photographer_missing": (
        "The source credits the photographer {words} ({proposal}); the target only the agency."
    ),
    "caption.lender_missing": "The picture was provided by {words}; the target does not say so.",
    "caption.credit_twice": "The credit {words} stands twice.",
    "caption.file_photo": "{words} says that the picture is an old one: call it a “file photo”.",
    "credit.style": "The house writes {words} as {proposal}.",
    # Codes of the file that the article came from: it cannot be given back without them.
    "inline.codes_doubled": (
        "Codes stand in the translation more often than in the source: {codes}."
    ),
    "inline.codes_missing": (
        "Codes of the source are missing in the translation: {codes}. Its file cannot be given "
        "back without them."
    ),
    # Dates
    "date.value": "{chinese} is {expected}; the English has “{english}”.",
    "date.missing": "{chinese} ({expected}) is not in the English.",
    "date.extra": "“{english}” is not in the Chinese.",
    "date.weekday": "{date} is a {weekday}, not a {said}.",
    "date.time": "{chinese} is {expected}; the English has “{english}”.",
    "date.style": "House style writes “{proposal}” for “{english}”.",
    "date.source": "The Chinese contradicts itself: {chinese}, but {date} is a {weekday}.",
    # Names
    "name.parenthesis": "The source itself spells the name {words}; the target has {given}.",
    "name.two_spellings": "The source spells this name {words}; here it is {given}.",
    "name.pinyin": "{words} is written {proposal}; the target has {given}.",
    "name.order": "{given} has the given name first: the name is {words}.",
    "name.order_in_row": "In the row of people, {words} and {given} are at different places.",
    "name.missing": "{words} ({english}) is in the source and nobody in the target.",
    "name.other": "{words} is {english}; the target has {given}.",
    "name.unlike": "{given} does not sound like {words}.",
    "office.other": "{words} is {english}; the target has {given}.",
    "office.deputy": "{words} is a deputy; the target makes the deputy the chief.",
    "office.no_deputy": "{words} is no deputy in the source; the target has one.",
    "office.former": "Who is {words} here has left the office; the target does not say so.",
    "office.acting": "Who is {words} here is only acting; the target does not say so.",
    "office.elect": "Who is {words} here has not entered the office; the target does not say so.",
    "name.region": "{words} is from {region} and spelled as there; the target has pinyin: {given}.",
    "name.exchanged": "Here the source has {words} ({english}); the target has {given}.",
    "place.exchanged": "Here the source has {words} ({english}); the target has {given}.",
    "office.exchanged": "Here the source has {words} ({english}); the target has {given}.",
    "name.added": "{given} is in the target and nobody in the source.",
    "name.others": Plural(
        "With those named, {words} leaves {wanted} others; the target has {given}.",
        one="With those named, {words} leaves {wanted} other; the target has {given}.",
        by="wanted",
    ),
    "place.missing": "{words} ({english}) is in the source and not in the target.",
    "place.direction": "The source says {words}; the target has {given}.",
    "place.other": "{words} is {english}; the target has {given}.",
    "name.caption": "The caption has {given}; the article spells the name {words}.",
    # Numbers
    "number.by": (
        "The source says by how much it changed ({source_words}); "
        "“{target_words}” is what it changed to."
    ),
    "number.to": (
        "The source says what it changed to ({source_words}); “{target_words}” is by how much."
    ),
    "number.each": (
        "The source says {source_words} for each; “{target_words}” is for all of them together."
    ),
    "number.code": "The source says {source_words}, the target {target_words}.",
    "number.extra": "The source has no number like “{target_words}”.",
    "number.missing": "{said} is not in the target.",
    "number.precision": "{said}; the target puts it otherwise: “{target_words}”.",
    "number.swapped": "{first} and {second} stand in each other's places.",
    "number.times": (
        "{source_words} of growth means {meant} times as much ({value}); "
        "“{target_words}” may be read as less."
    ),
    "number.unit": "{source_words} = {value}; the target has “{target_words}”, another unit.",
    "number.value": "{said}, not {target_words}.",
    # Quotations
    "quote.missing": "The source quotes {words}; the target does not.",
    "quote.extra": "The target quotes {words}; the source quotes nobody there.",
    "quote.attribution": "The source names who says {words}; the target does not.",
    "quote.nested_lost": "{words} is said within a quotation; the target has no marks there.",
    "quote.person": (
        "The quotation {words} has “{who}” where the speaker in the source speaks of themselves."
    ),
    "quote.speaker": "The source has {speaker} say what the target gives to {given}: {words}.",
    "quote.partial": "Of what the source quotes, {words}, a part is not in the target's quotation.",
    "quote.other": "“{words}” is quoted, of which “{quoted}” seems to say nothing.",
    "quote.stretched": "“{words}” has more inside its marks than the source quotes: {quoted}.",
    "quote.marks_lost": "The source sets {words} off by quotation marks; the target does not.",
    "quote.marks_added": "The target sets {words} off by quotation marks; the source does not.",
    "quote.unbalanced_source": "A quotation mark of the source has no partner at “{words}”.",
    "quote.nesting_source": "The source has a quotation at “{words}” inside one of the same marks.",
    "quote.mixed_source": "The source mixes Chinese and straight quotation marks at “{words}”.",
    "quote.unbalanced": "A quotation mark has no partner at “{words}”.",
    "quote.nesting": "The quotation within a quotation at “{words}” needs the other marks.",
    "quote.direction": "A quotation mark points the wrong way at “{words}”.",
    "quote.mixed_marks": "Two kinds of quotation marks are mixed; alike, they read {words}.",
    # What is said
    "negation.missing": "The source denies something (“…{words}…”); nothing in the target does.",
    "negation.fewer": Plural(
        "The source denies {denied} times here, the target at most {carried}.",
        one="The source denies {denied} time here, the target at most {carried}.",
        by="denied",
    ),
    "negation.extra": "“{words}” denies something; nothing in the source does.",
    "direction.opposite": "The source says “{words}”; “{given}” says the opposite.",
    "consistency.figure": (
        "{words} is “{given}” here; in segment {segment} the English has its value."
    ),
    "consistency.quoted": "This is quoted as “{other}” in segment {segment}, as “{given}” here.",
    "consistency.unmarked": (
        "“{words}” is “{given}” here; segment {segment}, which has it without marks, words it"
        " otherwise."
    ),
    "consistency.spelling": "The name is spelled “{other}” in segment {segment}, “{given}” here.",
    "consistency.renamed": "The same name is “{other}” in segment {segment}, “{given}” here.",
    "consistency.reworded": "“{words}” is “{other}” in segment {segment}, “{given}” here.",
    "consistency.form": "This is written “{other}” in segment {segment}, “{given}” here.",
    "consistency.pronoun": "The source has {words}; the English says “{given}”.",
    "consistency.body": "It is called “{other}” in segment {segment}, “{given}” here.",
    "omission.sentence": "The sentence “{words}” has no counterpart in the target.",
    "omission.clause": "“{words}” seems to be missing in the target.",
    "omission.extra_sentence": "The sentence “{words}” has no counterpart in the source.",
    "omission.extra_clause": "“{words}” seems to be said by nothing in the source.",
    "omission.doubled": "“{words}” says again what “{first}” says; the source says it once.",
    **PLAIN,
    # Spelling
    "spelling.unknown": "“{word}” is not in the dictionary.",
    # Conversion
    "variant.traditional": "Traditional in a Simplified text: {words}. Simplified: {usual}.",
    "variant.simplified": "Simplified in a Traditional text: {words}. Traditional: {usual}.",
    "variant.misconverted": "This looks like a wrong conversion: {words}. Usual: {usual}.",
    "variant.japanese": "Japanese forms: {words}. Chinese: {usual}.",
    "variant.compatibility": "Compatibility forms: {words}. Ordinary characters: {usual}.",
    "variant.whole": "The whole paragraph is in {form} characters, unlike its article.",
    "variant.mixed": "{words} here, but {usual} elsewhere in this article: two regions' forms.",
}
