"""All lexicons with their readers, and what is wrong with a user's additions to them.

A new table joins with a line in `READERS`; whoever reads it asks for `user.lexicon(read, file)`.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from workbench.model.errors import InputError
from workbench.text.lexicons import (
    agencies,
    body_heads,
    bonds,
    both_names,
    british_american,
    british_american_stems,
    byline_desks,
    byline_jobs,
    byline_labels,
    capital_words,
    chinese_counting,
    clause_signs,
    constructions,
    credit_words,
    date_beginnings,
    degrees,
    dynasties,
    english_marks,
    english_places,
    eras,
    festivals,
    figure_labels,
    figure_relations,
    generic_names,
    grammar_words,
    hedges,
    idle_words,
    irregular_forms,
    judging_words,
    known_names,
    lender_kinds,
    name_readings,
    named_times,
    negation_words,
    negative_words,
    news_renderings,
    offices,
    omittable_words,
    opposites,
    people_words,
    pet_names,
    picture_kinds,
    qualifiers,
    ranks,
    redundant_words,
    repeated_words,
    roles,
    romanisations,
    said_again,
    school_years,
    sister_bodies,
    surname_words,
    surnames,
    time_zones,
    title_modifiers,
    two_forms,
    units,
    variant_words,
)
from workbench.text.lexicons.tables import read_pairs, read_words
from workbench.text.lexicons.user import UserLexicon, joined

# How to read each lexicon, by the file's name and in the order of the names.
READERS: Mapping[str, Callable[[str, str], object]] = {
    chinese_counting.AGES_FILE: chinese_counting.read_age_words,
    agencies.FILE: agencies.read_agencies,
    roles.ASIDES_FILE: read_pairs,
    body_heads.FILE: body_heads.read_body_heads,
    bonds.FILE: bonds.read_bonds,
    british_american.FILE: british_american.read_spelt_words,
    british_american_stems.FILE: british_american_stems.read_stems,
    byline_desks.FILE: byline_desks.read_byline_desks,
    byline_jobs.FILE: byline_jobs.read_byline_jobs,
    byline_labels.FILE: byline_labels.read_byline_labels,
    romanisations.CANTONESE_FILE: romanisations.read_cantonese,
    capital_words.FILE: capital_words.read_capital_words,
    clause_signs.FILE: clause_signs.read_clause_signs,
    constructions.FILE: constructions.read_constructions,
    known_names.COUNTRIES_FILE: known_names.read_countries,
    credit_words.FILE: credit_words.read_credit_words,
    date_beginnings.FILE: date_beginnings.read_beginnings,
    both_names.PLACES: both_names.read_both_names,
    degrees.FILE: degrees.read_degrees,
    dynasties.FILE: dynasties.read_dynasties,
    byline_jobs.ENGLISH_FILE: byline_jobs.read_english_jobs,
    english_marks.FILE: english_marks.read_mark_words,
    english_places.FILE: read_words,
    eras.FILE: eras.read_eras,
    festivals.FILE: festivals.read_festivals,
    figure_labels.FILE: figure_labels.read_figure_labels,
    figure_relations.FILE: figure_relations.read_figure_relations,
    generic_names.FILE: read_pairs,
    grammar_words.FILE: grammar_words.read_grammar_words,
    hedges.FILE: hedges.read_hedges,
    romanisations.HONG_KONG_FILE: romanisations.read_hong_kong,
    idle_words.FILE: idle_words.read_idle_words,
    irregular_forms.FILE: irregular_forms.read_irregular_forms,
    judging_words.FILE: read_words,
    known_names.ORGANISATIONS_FILE: known_names.read_organisations,
    known_names.PEOPLE_FILE: known_names.read_people,
    known_names.PLACES_FILE: known_names.read_known_places,
    lender_kinds.FILE: lender_kinds.read_lender_kinds,
    both_names.LENDERS: both_names.read_both_names,
    chinese_counting.MEASURES_FILE: read_words,
    name_readings.FILE: name_readings.read_name_readings,
    festivals.NAMED_DAYS_FILE: festivals.read_named_days,
    named_times.FILE: named_times.read_named_times,
    negation_words.FILE: negation_words.read_negation_words,
    negative_words.FILE: negative_words.read_negative_words,
    news_renderings.FILE: news_renderings.read_news_renderings,
    chinese_counting.LOOKALIKES_FILE: read_words,
    offices.FILE: offices.read_offices,
    omittable_words.FILE: omittable_words.read_omittable_words,
    opposites.FILE: opposites.read_opposites,
    roles.PARTIES_FILE: read_pairs,
    people_words.FILE: people_words.read_people_words,
    pet_names.FILE: pet_names.read_pet_names,
    picture_kinds.FILE: picture_kinds.read_picture_kinds,
    qualifiers.FILE: qualifiers.read_qualifiers,
    ranks.FILE: ranks.read_ranks,
    redundant_words.FILE: redundant_words.read_redundant_words,
    repeated_words.FILE: repeated_words.read_repeated_words,
    byline_jobs.REPORT_FILE: byline_jobs.read_report_words,
    roles.ROLES_FILE: read_pairs,
    said_again.FILE: said_again.read_said_again,
    school_years.FILE: school_years.read_school_years,
    sister_bodies.FILE: sister_bodies.read_sister_bodies,
    surname_words.FILE: read_words,
    surnames.FILE: surnames.read_surnames,
    romanisations.ABROAD_FILE: romanisations.read_surnames_abroad,
    romanisations.TAIWAN_FILE: romanisations.read_taiwan,
    time_zones.FILE: time_zones.read_zones,
    title_modifiers.FILE: title_modifiers.read_title_modifiers,
    two_forms.FILE: two_forms.read_two_forms,
    units.FILE: units.read_units,
    variant_words.FILE: variant_words.read_variant_words,
}


def user_files(folder: Path) -> tuple[str, ...]:
    """Return the names of the tables in a folder, in their order.

    Raises `InputError` `lexicon.unreadable` where there is no folder of that name but something
    else, or one that cannot be looked into.
    """
    try:
        return tuple(sorted(path.name for path in folder.iterdir() if path.suffix == ".tsv"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError("lexicon.unreadable", file=folder.name) from error


def user_lexicons(folder: Path) -> tuple[UserLexicon, ...]:
    """Return the tables in a folder in the order of their names; reads all of them.

    What is wrong is told as `joined` tells it, with `lexicon.unknown` for a table that has the name
    of no lexicon, and as `user_files` does.
    """
    try:
        return tuple(user_lexicon(name, folder) for name in user_files(folder))
    except InputError as error:
        return (UserLexicon(folder.name, error=error),)


def user_lexicon(name: str, folder: Path) -> UserLexicon:
    """Return what one file of a folder does."""
    read = READERS.get(name)
    if read is None:
        known = ", ".join(sorted(READERS))
        return UserLexicon(name, error=InputError("lexicon.unknown", file=name, known=known))
    found = joined(read, name, folder)
    return UserLexicon(name, found.rows, found.away, found.faults, found.error)
