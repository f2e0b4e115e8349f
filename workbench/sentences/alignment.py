"""Sentences about aligning an article and its English."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "alignment.changed": "The row has changed since. Choose again where to part it.",
    "alignment.edge": "There is no row further on to exchange this text with.",
    "alignment.no_chinese": (
        "There is no Chinese in “{name}”. The Chinese article is given first, the English second."
    ),
    "alignment.no_english": (
        "There is no English in “{name}”. The Chinese article is given first, the English second."
    ),
    "alignment.not_tmx": "“{path}” has to end with .tmx: pairs are written as TMX alone.",
    "alignment.nothing": "There is no text on this side of the row.",
    "alignment.nothing_below": "There is no text below on this side that could join.",
    "alignment.one_language": (
        "“{name}” holds only one of the two languages. Give the Chinese article and its English "
        "separately."
    ),
    "alignment.one_sentence": "This text is one sentence and cannot be parted.",
    "alignment.unknown": "There is no alignment {id} in the project.",
}
