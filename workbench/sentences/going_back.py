"""Sentences about files that go back to where they came from, and about reviews taken back."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "original.codes_doubled": (
        "Nothing was written: in “{name}” the translation of segment {number} has these codes more "
        "often than the source: {codes}. Remove the ones that are too many. Other segments that "
        "cannot be written: {others}."
    ),
    "original.codes_foreign": (
        "Nothing was written: in “{name}” the translation of segment {number} has codes that are "
        "not in the source: {codes}. Remove them. Other segments that cannot be written: {others}."
    ),
    "original.codes_misplaced": (
        "Nothing was written: in “{name}” the translation of segment {number} has codes in an "
        "order that cannot be written: {codes}. Each has to begin before it ends, inside the ones "
        "around it. Other segments that cannot be written: {others}."
    ),
    "original.codes_missing": (
        "Nothing was written: in “{name}” the translation of segment {number} lacks codes of the "
        "source: {codes}. Put them in. Other segments that cannot be written: {others}."
    ),
    "original.codes_wrong": (
        "Nothing was written: in “{name}” these codes are missing, doubled or out of order in the "
        "translation of segment {number}: {codes}. Put them right. Other segments that cannot be "
        "written: {others}."
    ),
    "original.damaged": (
        "The copy of “{name}” in the project is damaged, so it cannot be given back. Import the "
        "file again; what was translated stays."
    ),
    "original.joined": (
        "Nothing was written: segment {number} is several segments of “{name}” joined into one. "
        "Take the joining back, or split it where they meet. Other segments that cannot be "
        "written: {others}."
    ),
    "original.none": (
        "No article of these came from a file that can be given back ({kind}). Import the file of "
        "the translation tool, or export to another format."
    ),
    "original.several": (
        "The articles came from several files. Name an article of the one that you want: {known}."
    ),
    "original.source": (
        "Nothing was written: the source of segment {number} is not the one that stands in "
        "“{name}”. Import the file again. Other segments that cannot be written: {others}."
    ),
    "original.unknown": (
        "The file that the article came from is not in the project any more (no. {id}). Import it "
        "again."
    ),
    "original_part.unknown": (
        "What is known of the file that an article came from is not in the project any more "
        "(no. {id}). Import the file again."
    ),
    "pairs.which": (
        "“{title}” is none of the articles in the file. It has: {known}. Import the file as a new "
        "one."
    ),
    "review.no_change": (
        "The review has no change {number}; it has {count}. List them with “--accept none”, and "
        "name those to accept by their numbers."
    ),
    "review.no_format": (
        "“{name}” has the name of no table for review. Let it end in .docx or .xlsx."
    ),
    "review.numbers": ("“{given}” names no changes. Say all, none, or numbers such as 1,3-5."),
    "review.nothing": (
        "There is nothing to review in these articles: no segment has the status asked for."
    ),
    "wxr.damaged": (
        "“{name}” is an export of WordPress that is damaged ({reason}). Export it again there."
    ),
    "wxr.no_posts": (
        "“{name}” is an export of WordPress in which no post and no page has a text. Export the "
        "posts there."
    ),
}

WARNINGS: Mapping[str, str] = {
    "original.locked": (
        "These segments are locked in the file and were left as they are there: {detail}. Unlock "
        "them in the tool that made it."
    ),
}
