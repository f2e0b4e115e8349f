"""What a format could not carry of the stories that went through it."""

from collections.abc import Iterator

from workbench.formats.finished.story import Story
from workbench.model.article import WorkbenchWarning


class Shortfall:
    """Looks at each story on its way and counts what a reader will miss."""

    def __init__(self, *, shows_pictures: bool) -> None:
        """Count pictures too where the format shows none."""
        self._shows_pictures = shows_pictures
        self._without_title: list[str] = []
        self._without_english: list[str] = []
        self._unconfirmed = 0
        self._pictures = 0
        self._cells = 0

    def seen(self, story: Story) -> Story:
        """Return the story as it is."""
        if not story.paragraphs:
            self._without_english.append(str(story.article.id))
        elif not story.has_title:
            self._without_title.append(str(story.article.id))
        self._unconfirmed += story.unvouched
        for block in story.blocks:
            if block.table is not None and block.table.is_guessed:
                self._cells += len(block.paragraphs)
            if block.figure is not None and block.figure.address:
                self._pictures += not self._shows_pictures
        return story

    def warnings(self) -> tuple[WorkbenchWarning, ...]:
        """Return one warning for each kind of thing."""
        return tuple(self._warnings())

    def _warnings(self) -> Iterator[WorkbenchWarning]:
        if self._without_english:
            yield WorkbenchWarning("export.no_english", ", ".join(self._without_english))
        if self._without_title:
            yield WorkbenchWarning("export.no_headline", ", ".join(self._without_title))
        if self._unconfirmed:
            yield WorkbenchWarning("export.unconfirmed", f"{self._unconfirmed:,}")
        if self._pictures:
            yield WorkbenchWarning("export.no_pictures", f"{self._pictures:,}")
        if self._cells:
            yield WorkbenchWarning("export.table_shape", f"{self._cells:,}")
