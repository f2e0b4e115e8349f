"""What each lexicon is for, to a user who looks for the one to add to."""

from collections.abc import Mapping

# By the name of the file in `resources/lexicons`.
PURPOSES: Mapping[str, str] = {
    "age_words.tsv": "Ages that Chinese calls by a name, with their years.",
    "agencies.tsv": "News agencies, outlets and platforms, and what credits call them.",
    "aside_words.tsv": "Words that stand alone in brackets, and what English says for them.",
    "body_heads.tsv": "What bodies and places are, by the last word of their names.",
    "bonds.tsv": "Words beside a name that say what its bearer does in the sentence.",
    "british_american.tsv": "Words that British and American writers spell otherwise.",
    "british_american_stems.tsv": (
        "Beginnings of words whose endings British and American writers spell otherwise."
    ),
    "byline_desks.tsv": "Desks and attributes of authors in Chinese bylines, and their English.",
    "byline_jobs.tsv": "Words of Chinese bylines for what somebody did.",
    "byline_labels.tsv": "Labels of Chinese bylines, such as 记者.",
    "cantonese.tsv": "Characters by their Cantonese readings in Jyutping.",
    "capital_words.tsv": "English words that always have a capital, or have one and are no name.",
    "clause_signs.tsv": "Signs of a condition, a reason or a contrast, in both languages.",
    "countries.tsv": "Countries and regions: names, adjectives, capitals.",
    "credit_words.tsv": "Words of Chinese photo credits.",
    "date_beginnings.tsv": "How English words for dates and times begin.",
    "dateline_places.tsv": "Places that reporters write from, in both languages.",
    "dynasties.tsv": "China's dynasties and ages.",
    "english_byline_jobs.tsv": "Words of English bylines for what somebody did.",
    "english_marks.tsv": (
        "Words that choose a or an, or say where an apostrophe, a hyphen or a comma stands."
    ),
    "english_places.tsv": (
        "English words for countries, peoples and cities, which are nobody's names."
    ),
    "eras.tsv": "Eras that years are counted from.",
    "festivals.tsv": "Festivals and other days with a name, and when they are.",
    "figure_labels.tsv": "Words beside a figure that say what it is.",
    "generic_names.tsv": "Generic words that end names of bodies, places, events and works.",
    "hedges.tsv": "Words that say how exactly a number is meant.",
    "hong_kong_syllables.tsv": "How names in Hong Kong and Macao spell Cantonese syllables.",
    "idle_words.tsv": "Words that say too little to be looked for in the other language.",
    "irregular_forms.tsv": "English forms of words and names that follow no rule.",
    "judging_words.tsv": "English words that judge or feel, which a translation adds to nothing.",
    "known_organisations.tsv": "Bodies of the news with an English name of their own.",
    "known_people.tsv": "People of the news whose English name cannot be read from the Chinese.",
    "known_places.tsv": "Places of the news that other lists lack.",
    "lender_kinds.tsv": "Kinds of lenders of pictures, in both languages.",
    "lenders.tsv": "Lenders of pictures, in both languages.",
    "measure_words.tsv": "Chinese measure words.",
    "name_readings.tsv": (
        "Parts of Japanese, Korean, Tibetan, Uyghur and Mongol names and their spellings."
    ),
    "named_days.tsv": "Days of history that Chinese calls by their figures.",
    "named_times.tsv": "Festivals, solar terms, reigns and zodiac years by their names.",
    "negation_words.tsv": "Words that deny, or only look so, in both languages.",
    "negative_words.tsv": "Chinese words with a negative sense, and the English words that say it.",
    "news_renderings.tsv": "How the news puts common Chinese words in English.",
    "number_lookalikes.tsv": "Chinese words that begin with a figure and are no number.",
    "offices.tsv": "Offices, portfolios, chambers and courts, in both languages.",
    "omittable_words.tsv": "Words that a translation may leave out or put in.",
    "opposites.tsv": "Words that say one of two opposite things, in both languages.",
    "party_tags.tsv": "Tags of politicians' parties, such as (D).",
    "people_words.tsv": "Words around the names of people in Chinese.",
    "pet_names.tsv": "First names that may be one person's: pet names, other languages.",
    "picture_kinds.tsv": "What a caption says its picture is, such as a file photo.",
    "ranks_in_words.tsv": "How English tells a rank without its number.",
    "repeated_words.tsv": "Words that stand twice on purpose.",
    "report_words.tsv": "Words that close a Chinese byline and say how a report was made.",
    "roles.tsv": "What people are in the news, by one word, such as 记者.",
    "said_again.tsv": "Words with which English says one result again.",
    "school_years.tsv": "Years of study, in both languages.",
    "surnames.tsv": "Chinese surnames and how they are read.",
    "surnames_abroad.tsv": "How surnames are spelt outside the mainland and Taiwan.",
    "taiwan_syllables.tsv": "How names in Taiwan spell the syllables of Mandarin.",
    "time_zones.tsv": "Time zones as the news names them.",
    "title_modifiers.tsv": "Words before a title that English has to keep, such as visiting.",
    "two_forms.tsv": "Words and names with several right forms, of which an article has one.",
    "units.tsv": "Units and currencies, their sizes and their words.",
    "variant_words.tsv": "Characters and words of one region only.",
}
