"""What a second reader may find: a language model names the category, everything else is here.

These rules belong to no check: nothing is found by them unless a model was asked to read.
"""

from collections.abc import Mapping

from workbench.checks.rule import Rule
from workbench.model.finding import Family, Severity

# By the word with which a model names its category; `resources/prompts/review.txt` explains them.
RULES: Mapping[str, Rule] = {
    "negation": Rule("reader.negation", Family.NEGATION, Severity.ERROR),
    "speaker": Rule("reader.speaker", Family.QUOTE, Severity.ERROR),
    "quotation": Rule("reader.quotation", Family.QUOTE, Severity.WARNING),
    "gender": Rule("reader.gender", Family.MEANING, Severity.WARNING),
    "omission": Rule("reader.omission", Family.OMISSION, Severity.WARNING),
    "addition": Rule("reader.addition", Family.OMISSION, Severity.WARNING),
    "number": Rule("reader.number", Family.NUMBER, Severity.ERROR),
    "date": Rule("reader.date", Family.DATE, Severity.ERROR),
    "name": Rule("reader.name", Family.NAME, Severity.ERROR),
    "term": Rule("reader.term", Family.TERM, Severity.WARNING),
    "meaning": Rule("reader.meaning", Family.MEANING, Severity.ERROR),
    "language": Rule("reader.language", Family.STYLE, Severity.HINT),
}

FAMILIES: Mapping[str, Family] = {rule.code: rule.family for rule in RULES.values()}
