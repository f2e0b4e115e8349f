"""The rules that several checks of writing tell their findings by."""

from workbench.checks.rule import Rule
from workbench.model.finding import Family, Severity

ALTERED = Rule("brackets.altered", Family.BRACKETS, Severity.ERROR)
# A mark of which a reader may think otherwise.
PERHAPS = Rule("punctuation.repeated", Family.PUNCTUATION, Severity.HINT)
PHRASE = Rule("doubled.phrase", Family.DOUBLED, Severity.WARNING)
REPEATED = Rule("punctuation.repeated", Family.PUNCTUATION, Severity.WARNING)
WORD = Rule("doubled.word", Family.DOUBLED, Severity.WARNING)
