"""Sentences about what second readers find: the reason is a model's own."""

from collections.abc import Mapping

_SAID = "{reason} (second reader: {model}, prompt {prompt})"

# One sentence for all: what is wrong only the model can say.
FINDINGS: Mapping[str, str] = dict.fromkeys(
    (
        "reader.negation",
        "reader.speaker",
        "reader.quotation",
        "reader.gender",
        "reader.omission",
        "reader.addition",
        "reader.number",
        "reader.date",
        "reader.name",
        "reader.term",
        "reader.meaning",
        "reader.language",
    ),
    _SAID,
)

ERRORS: Mapping[str, str] = {
    "reader.takes_none": (
        "{provider} only translates. For a second reading choose a language model under "
        "“Machine translation”."
    ),
    "reader.wrong_form": (
        "{provider} did not answer in the form a second reading needs, even when asked again. "
        "Another model may."
    ),
    "reader.ended": (
        "The second reading was ended from outside. What had come by then is kept; have it read"
        " again to go on."
    ),
    "opinion.unknown": "There is no opinion {id} of a second reader any more.",
}
