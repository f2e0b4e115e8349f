"""MQXLZ, memoQ's packed form: an MQXLIFF in a ZIP file, beside what memoQ needs to show it."""

from workbench.formats.xliff.document import XliffDocument, read_xliff
from workbench.formats.zipped import ZippedFile, open_zipped
from workbench.model.errors import InputError

PART = "document.mqxliff"


class PackedXliff:
    """A packed file opened; raises what `open_zipped` and `read_xliff` raise, and `zip.damaged`."""

    def __init__(self, data: bytes, name: str) -> None:
        self._zipped: ZippedFile = open_zipped(data, name)
        if PART not in self._zipped.parts:
            raise InputError("zip.damaged", name=name, part=PART)
        self.document: XliffDocument = read_xliff(self._zipped.read(PART), name)

    def with_document(self, written: bytes) -> bytes:
        """Return the packed file with another document in it; the same where that is the same."""
        return self._zipped.with_parts({PART: written})
