"""What every article goes through once read: broken characters, hidden ones, its language."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.model.article import ImportedArticle, WorkbenchWarning
from workbench.model.segment import SourceContent
from workbench.text.han import HAN
from workbench.text.hidden_characters import code_points, hidden_characters, without_broken
from workbench.text.patterns import compiled

_CHINESE = compiled(f"[{HAN}]")

# Fewer say nothing about a language.
_LEAST_LETTERS = 40

# Of the letters: an article with fewer Chinese characters is in another language.
_LEAST_CHINESE = 0.05


def sound_article(article: ImportedArticle) -> ImportedArticle:
    """Return an article that can be stored and shown, with a warning for what is odd in it.

    NULs and lone surrogates become the replacement character, so that offsets stay. Hidden
    characters stay and are told of, and so is an article without Chinese.
    """
    sound, broken = _without_broken(article)
    texts = [sound.title, *(segment.text for segment in sound.segments)]
    warnings = list(sound.warnings)
    if broken:
        warnings.append(WorkbenchWarning("import.replaced_characters", str(broken)))
    hidden = "".join(text[it.start : it.end] for text in texts for it in hidden_characters(text))
    if hidden:
        warnings.append(WorkbenchWarning("import.hidden_characters", code_points(hidden)))
    if not is_chinese(texts):
        warnings.append(WorkbenchWarning("import.no_chinese"))
    return replace(sound, warnings=tuple(warnings))


def is_chinese(texts: Sequence[str]) -> bool:
    """Return whether there is Chinese in texts, or too little of anything to tell."""
    chinese = sum(len(_CHINESE.findall(text)) for text in texts)
    letters = sum(sum(map(str.isalpha, text)) for text in texts)
    return letters < _LEAST_LETTERS or chinese >= _LEAST_CHINESE * letters


def _without_broken(article: ImportedArticle) -> tuple[ImportedArticle, int]:
    """Return an article without broken characters, and how many were replaced in what is read."""
    title, count = without_broken(article.title)
    segments = []
    for segment in article.segments:
        text, broken = without_broken(segment.text)
        segments.append(_with_text(segment, text) if broken else segment)
        count += broken
    sound = replace(
        article,
        title=title,
        url=without_broken(article.url)[0],
        segments=tuple(segments),
        metadata=tuple(
            (without_broken(key)[0], without_broken(value)[0]) for key, value in article.metadata
        ),
    )
    return sound, count


def _with_text(segment: SourceContent, text: str) -> SourceContent:
    named = tuple(replace(it, name=text[it.start : it.end]) for it in segment.credits)
    return replace(segment, text=text, credits=named)
