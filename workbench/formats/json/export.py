"""The JSON export: what `duizhao show --json` prints, in a file, for scripts."""

import json
from typing import BinaryIO

from workbench.api import ExportRequest
from workbench.formats.json.shape import article_to_json
from workbench.model.article import Caution


class JsonExporter:
    """Writes `{"project": …, "articles": […]}`, one article in memory at a time."""

    name = "json"
    suffix = ".json"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[Caution, ...]:
        """Write the whole document; nothing has to be changed to fit JSON."""
        stream.write(_encoded('{"project": ' + _dumped(request.project) + ', "articles": ['))
        separator = "\n"
        for article in request.articles:
            stream.write(_encoded(separator + _dumped(article_to_json(article))))
            separator = ",\n"
        stream.write(b"\n]}\n")
        return ()


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _encoded(text: str) -> bytes:
    """Return UTF-8; a lone surrogate, which it cannot carry, becomes its JSON escape."""
    return text.encode("utf-8", "backslashreplace")
