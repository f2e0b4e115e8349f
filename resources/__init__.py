"""Data the program ships: themes, icons, and articles to try it on."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def sample_article() -> Path:
    """Return the article that `duizhao --sample` opens: Simplified, with every quirk of its format.

    The text is this project's own; its events, people and media are invented.
    """
    return FOLDER / "samples" / "langang-ferry.txt"


def sample_articles() -> tuple[Path, ...]:
    """Return all articles the program brings, the one of `sample_article` first."""
    return sample_article(), FOLDER / "samples" / "yunling-tea.md"
