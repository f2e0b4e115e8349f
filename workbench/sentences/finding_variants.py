"""Sentences of findings about written forms of Chinese."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "variant.traditional": "{words} is Traditional in a Simplified text; Simplified: {usual}.",
    "variant.simplified": "{words} is Simplified in a Traditional text; Traditional: {usual}.",
    "variant.misconverted": "{words} looks like a wrong conversion; the word is {usual}.",
    "variant.japanese": "{words} is a Japanese form; Chinese: {usual}.",
    "variant.compatibility": "{words} is a compatibility form; the ordinary character is {usual}.",
    "variant.whole": "The whole paragraph is in {form} characters, unlike its article.",
    "variant.mixed": "{words} here, but {usual} elsewhere in this article: two regions' forms.",
}
