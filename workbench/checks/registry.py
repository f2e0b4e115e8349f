"""The checks that come with the program, family by family."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from workbench.api import Api, Check, CheckFamily

# The module of each family, which has its `CHECKS`; imported when checking begins.
FAMILIES = {
    "captions": "credits.captions",
    "bylines": "credits.bylines",
    "credits": "credits.credits",
    "names": "names.check",
    "offices_places": "names.others",
    "numbers": "numbers.check",
    "school_years": "numbers.school_years",
    "dates": "dates.check",
    "quotes": "quotes.check",
    "negation": "meaning.negation",
    "omissions": "meaning.omissions",
    "untranslated": "writing.untranslated",
    "terms": "names.terms",
    "consistency": "consistency",
    "facts": "meaning.facts",
    "renderings": "meaning.renderings",
    "unmarked": "meaning.unmarked",
    "renamed": "meaning.renamed",
    "reheaded": "meaning.reheaded",
    "reworded": "meaning.reworded",
    "generic_names": "meaning.generic_names",
    "read_once": "meaning.read_once",
    "two_ways": "meaning.two_ways",
    "clauses_again": "meaning.clauses_again",
    "written_forms": "meaning.written_forms",
    "titles": "meaning.titles",
    "initials": "meaning.initials",
    "bearing": "meaning.bearing",
    "pronouns": "meaning.pronouns",
    "elsewhere": "meaning.elsewhere",
    "links": "writing.links",
    "inline_spans": "writing.inline_spans",
    "brackets": "writing.brackets",
    "asides": "writing.asides",
    "aside_bearers": "writing.aside_bearers",
    "moved_asides": "writing.moved_asides",
    "set_apart": "writing.set_apart",
    "markup": "writing.markup",
    "signs": "writing.signs",
    "coded_values": "writing.coded_values",
    "chinese_marks": "writing.chinese_marks",
    "punctuation": "writing.punctuation",
    "questions": "writing.questions",
    "apostrophes": "writing.apostrophes",
    "confused_words": "writing.confused_words",
    "figure_signs": "writing.figure_signs",
    "marks_in_sentences": "writing.marks_in_sentences",
    "typography": "writing.typography",
    "possessives": "writing.possessives",
    "articles": "writing.articles",
    "speech_marks": "writing.speech_marks",
    "joined_words": "writing.joined_words",
    "word_marks": "writing.word_marks",
    "clause_marks": "writing.clause_marks",
    "sentence_grammar": "writing.sentence_grammar",
    "openers": "writing.openers",
    "joined_by_grammar": "writing.joined_by_grammar",
    "owners": "writing.owners",
    "mark_order": "writing.mark_order",
    "spacing": "writing.spacing",
    "hidden_characters": "writing.hidden_characters",
    "doubled": "writing.doubled",
    "doubled_apart": "writing.doubled_apart",
    "clause_twice": "writing.clause_twice",
    "said_twice": "writing.said_twice",
    "told_again": "writing.told_again",
    "one_of_two": "writing.one_of_two",
    "one_sense_twice": "writing.one_sense_twice",
    "adds_nothing": "writing.adds_nothing",
    "same_relation": "writing.same_relation",
    "pleonasms": "writing.pleonasms",
    "capitals": "writing.capitals",
    "mixed_capitals": "writing.mixed_capitals",
    "length": "writing.length",
    "british_american": "writing.british_american",
    "forbidden": "names.forbidden",
    "status": "status",
}


def enable(api: Api) -> None:
    """Register every family."""
    for name, module in FAMILIES.items():
        api.add_checks(CheckFamily(name, partial(_checks, module)))


def _checks(module: str) -> Sequence[Check]:
    checks: Sequence[Check] = import_module(f"workbench.checks.{module}").CHECKS
    return checks
