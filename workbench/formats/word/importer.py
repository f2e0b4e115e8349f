"""Which documents are Word's, told without what reads them: that is imported for the first one."""

from workbench.api import Document
from workbench.formats.zipped import OLE
from workbench.model.article import ImportedArticle


class WordImporter:
    """Reads Word documents (`.docx`, `.docm`, `.dotx`)."""

    name = "word"
    suffixes: tuple[str, ...] = (".docx", ".docm", ".dotx")

    def confidence(self, document: Document) -> int:
        """Return 95 for a zip file with Word's folder in its directory, or one named as Word's.

        So it is for a file of old Word or one with a password: `read` says what to do about it.
        """
        data = document.data
        if data.startswith(OLE):
            return 95 if any(stream in data for stream in _OLD_WORD) else 0
        if not data.startswith(b"PK\x03\x04"):
            return 0
        named = document.name.lower().endswith(self.suffixes)
        return 95 if named or b"word/document" in data[-_DIRECTORY:] else 0

    def read(self, document: Document) -> ImportedArticle:
        """Return the article; raises what `read_article` raises."""
        # A third of what all importers need, and most articles are texts and pages.
        from workbench.formats.word.article import read_article  # noqa: PLC0415 - on demand

        return read_article(document)


_OLD_WORD = tuple(name.encode("utf-16-le") for name in ("WordDocument", "EncryptedPackage"))
_DIRECTORY = 65_536
