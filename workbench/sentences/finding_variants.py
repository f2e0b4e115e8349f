"""Sentences of findings about written forms of Chinese."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "variant.traditional": "Traditional in a Simplified text: {words}. Simplified: {usual}.",
    "variant.simplified": "Simplified in a Traditional text: {words}. Traditional: {usual}.",
    "variant.misconverted": "This looks like a wrong conversion: {words}. Usual: {usual}.",
    "variant.japanese": "Japanese forms: {words}. Chinese: {usual}.",
    "variant.compatibility": "Compatibility forms: {words}. Ordinary characters: {usual}.",
    "variant.whole": "The whole paragraph is in {form} characters, unlike its article.",
    "variant.mixed": "{words} here, but {usual} elsewhere in this article: two regions' forms.",
}
